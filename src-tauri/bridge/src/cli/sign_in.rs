//! A sign-in that waits until a person has done something elsewhere: begun, and followed to its end.

use super::Failure;
use super::beside::ask;
use bridge::Bridge;
use bridge::api::view::{WaitingState, WaitingView};
use bridge::api::{Answer, Event, Intention, Waiting};
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;

/// One that has begun.
pub(super) struct SignIn {
    /// What a person has to do.
    pub(super) begun: WaitingView,
    events: Receiver<Event>,
}

impl SignIn {
    pub(super) async fn begin(bridge: &Bridge, by: Waiting) -> Result<Self, Failure> {
        let events = bridge.events();
        let Answer::Waiting(begun) = ask(bridge, Intention::BeginSignIn { by }).await? else {
            return Err(Failure::internal());
        };
        Ok(Self { begun, events })
    }

    /// Returns when somebody is signed in; the server's id where one was added.
    pub(super) async fn over(&mut self) -> Result<Option<String>, Failure> {
        loop {
            let list = match self.events.recv().await {
                Ok(Event::SignIns(list)) => list,
                Ok(_) | Err(RecvError::Lagged(_)) => continue,
                Err(RecvError::Closed) => return Err(Failure::internal()),
            };
            match list.into_iter().find(|one| one.id == self.begun.id) {
                None | Some(WaitingView { state: WaitingState::Waiting, .. }) => {}
                Some(WaitingView { state: WaitingState::Granted, added, .. }) => return Ok(added),
                Some(WaitingView { fault: Some(fault), .. }) => return Err(Failure::of_view(&fault)),
                Some(WaitingView { fault: None, .. }) => return Err(Failure::internal()),
            }
        }
    }
}
