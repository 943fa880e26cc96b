//! The way in from outside: which one is used, bringing it up, keeping it up.
//!
//! What each way takes is in the package `reach`; here it is chosen, kept in the settings, watched, and told to the faces.

use crate::api::Event;
use crate::api::view::{ReachState, ReachView};
use crate::shared::Shared;

impl Shared {
    /// Everything about the way in from outside.
    pub(crate) fn reach_view(&self) -> ReachView {
        let address = self.kept_public_address();
        ReachView {
            way: address.as_ref().map(|_| "own".to_owned()),
            state: if address.is_some() { ReachState::Up } else { ReachState::Off },
            address,
            wish: None,
            kept_token: false,
            since: None,
            fault: None,
            steps: Vec::new(),
            page: None,
            certificate: None,
            mapping: None,
            offers: Vec::new(),
            looking: false,
            story: Vec::new(),
        }
    }

    /// Tells the faces.
    pub(crate) fn tell_reach(&self) {
        let _heard = self.events.send(Event::Reach(self.reach_view()));
    }
}
