//! What Linux and macOS have in common: signals, and windows that are made by the main thread.

use std::io;
use tauri::AppHandle;
use tokio::signal::unix::{SignalKind, signal};

/// Waits until the system or a terminal asks Usher to end.
pub(crate) async fn asked_to_end() -> io::Result<()> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut hang_up = signal(SignalKind::hangup())?;
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
        _ = hang_up.recv() => {}
    }
    Ok(())
}

/// Runs what makes a window. On the main thread, so that nobody can close the window before Tauri has noted it.
pub(crate) fn make_window(app: &AppHandle, make: impl FnOnce() + Send + 'static) {
    if let Err(error) = app.run_on_main_thread(make) {
        tracing::warn!(%error, "the window could not be made");
    }
}
