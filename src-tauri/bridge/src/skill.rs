//! The skill at Amazon: what it should be like, how it is set up, and what is there.

mod wishes;

pub(crate) use wishes::Wish;

use crate::api::Event;
use crate::api::view::AlexaView;
use crate::shared::{Shared, lock};
use household::fault::{Code, Fault};
use std::sync::{Arc, Mutex};

/// What the parts share about the skill.
#[derive(Default)]
pub(crate) struct Skill {
    /// What the faces were told last.
    told: Mutex<Option<AlexaView>>,
}

impl Shared {
    /// Everything about Alexa.
    pub(crate) fn alexa_view(&self) -> AlexaView {
        AlexaView {
            amazon: self.amazon_view(),
            wishes: self.wishes_view(),
            run: None,
            skill: None,
            model: Vec::new(),
            links: self.link_views(),
        }
    }

    /// Tells the faces, if anything has changed.
    pub(crate) fn tell_alexa(&self) {
        let now = self.alexa_view();
        let mut told = lock(&self.skill.told);
        if told.as_ref() != Some(&now) {
            *told = Some(now.clone());
            let _heard = self.events.send(Event::Alexa(now));
        }
    }

    /// Makes the skill what it should be.
    pub(crate) fn set_up_skill(self: &Arc<Self>) -> Result<(), Fault> {
        Err(Fault::new(Code::AmazonSignedOut))
    }

    /// Holds the set-up.
    pub(crate) fn stop_skill_setup(&self) -> Result<(), Fault> {
        Ok(())
    }

    /// Removes the skill.
    pub(crate) fn remove_skill(self: &Arc<Self>) -> Result<(), Fault> {
        Err(Fault::new(Code::AmazonSignedOut))
    }

    /// Asks Amazon what the skill is like.
    pub(crate) async fn compare_skill(self: &Arc<Self>) -> Result<(), Fault> {
        Err(Fault::new(Code::AmazonSignedOut))
    }
}
