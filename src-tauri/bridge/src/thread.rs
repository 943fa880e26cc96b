//! A thread of its own with everything that waiting needs, which ends when its owner drops it.

use std::io;
use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;

/// A thread on which tasks can be started.
pub(crate) struct Thread {
    runtime: Handle,
    /// Dropped, it ends the thread and whatever is still under way on it.
    _end: oneshot::Sender<()>,
}

impl Thread {
    /// Starts it; `name` is what the system's tools show.
    pub(crate) fn start(name: &str) -> io::Result<Self> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let handle = runtime.handle().clone();
        let (end, ended) = oneshot::channel();
        std::thread::Builder::new().name(name.to_owned()).spawn(move || {
            let _ended: Result<(), _> = runtime.block_on(ended);
        })?;
        Ok(Self { runtime: handle, _end: end })
    }

    /// Where tasks are started.
    pub(crate) fn runtime(&self) -> &Handle {
        &self.runtime
    }
}
