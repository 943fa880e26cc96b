//! What a face is told of the way in: the faults that come and go, and the story that is kept.

use crate::flying::Flying;
use bridge::Bridge;
use bridge::api::Event;
use bridge::api::view::{ReachEventView, ReachState, ReachView};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::broadcast::error::RecvError;
use tokio::task::JoinHandle;

/// How often faults are looked at beside the news.
const LOOK: Duration = Duration::from_millis(10);

/// All of it; a cheap handle.
#[derive(Clone)]
pub(crate) struct Told {
    clock: Arc<Flying>,
    /// What is wrong with this home whatever happens: it has no servers.
    always: BTreeSet<&'static str>,
    now: Arc<Mutex<Now>>,
}

#[derive(Default)]
struct Now {
    state: ReachState,
    faults: BTreeSet<&'static str>,
    /// Since the last time that somebody asked: faults that came and went, and what was written down.
    came: Vec<Value>,
    happened: Vec<Value>,
    /// The newest that was written down, with the time of all the others.
    newest: Option<ReachEventView>,
}

impl Told {
    pub(crate) fn begin(bridge: &Bridge, clock: &Arc<Flying>) -> Self {
        let always = bridge.faults().iter().map(|fault| fault.code.as_str()).collect();
        Self { clock: clock.clone(), always, now: Arc::default() }
    }

    /// Listens to an Usher, until it is aborted.
    pub(crate) fn listen(&self, bridge: &Bridge) -> JoinHandle<()> {
        let (this, bridge) = (self.clone(), bridge.clone());
        tokio::spawn(async move {
            let mut events = bridge.events();
            loop {
                match tokio::time::timeout(LOOK, events.recv()).await {
                    Ok(Ok(Event::Reach(view))) => this.lock().hear(&view),
                    Ok(Err(RecvError::Closed)) => return,
                    Ok(Ok(_) | Err(RecvError::Lagged(_))) | Err(_) => {}
                }
                let faults = bridge.faults().into_iter().map(|fault| fault.code.as_str());
                let faults = faults.filter(|code| !this.always.contains(code)).collect();
                this.lock().look(faults, this.clock.hour());
            }
        })
    }

    /// Waits until it is so.
    pub(crate) async fn until(&self, wanted: impl Fn(&Self) -> bool) {
        while !wanted(self) {
            tokio::time::sleep(LOOK).await;
        }
    }

    pub(crate) fn has(&self, code: &str) -> bool {
        self.lock().faults.contains(code)
    }

    /// It was written down since the last time that somebody asked.
    pub(crate) fn happened(&self, what: &str) -> bool {
        self.lock().happened.iter().any(|event| event[0] == what)
    }

    /// Nothing is wrong, and the way in is up.
    pub(crate) fn is_well(&self) -> bool {
        let now = self.lock();
        now.faults.is_empty() && now.state == ReachState::Up
    }

    /// What was told since the last time.
    pub(crate) fn news(&self) -> Value {
        let mut now = self.lock();
        json!({ "faults": std::mem::take(&mut now.came), "story": std::mem::take(&mut now.happened) })
    }

    /// How it stands.
    pub(crate) fn now(&self) -> Value {
        let now = self.lock();
        json!({ "state": now.state, "faults": now.faults })
    }

    fn lock(&self) -> MutexGuard<'_, Now> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Now {
    fn hear(&mut self, view: &ReachView) {
        self.state = view.state;
        let news = view.story.iter().take_while(|event| Some(*event) != self.newest.as_ref());
        let news: Vec<Value> =
            news.map(|event| json!([event.what, event.fault.as_ref().map(|fault| &fault.code)])).collect();
        self.happened.extend(news.into_iter().rev());
        self.newest = view.story.first().cloned();
    }

    fn look(&mut self, faults: BTreeSet<&'static str>, hour: f64) {
        for code in faults.difference(&self.faults) {
            self.came.push(json!([hour, code, "came"]));
        }
        for code in self.faults.difference(&faults) {
            self.came.push(json!([hour, code, "went"]));
        }
        self.faults = faults;
    }
}
