//! The skill at Amazon: what it should be like, how it is set up, and what is there.
//!
//! What is to be done, in which order, and what has been done is decided in [`alexa::provision::setup`]; here it is run,
//! kept on the disk after every step, and told to the faces. One program at a time runs it.

mod arrivals;
mod certificate;
mod comparing;
mod kept;
mod making;
mod running;
mod view;
mod wishes;

pub(crate) use running::By;
pub(crate) use wishes::Wish;

use crate::api::Event;
use crate::api::view::AlexaView;
use crate::options::StandIns;
use crate::shared::{Shared, lock};
use arrivals::Arrivals;
use comparing::Compared;
use household::fault::{Code, Fault};
use kept::KeptRun;
use making::Made;
use running::Run;
use std::path::Path;
use std::sync::{Arc, Mutex};

/// What the parts share about the skill.
pub(crate) struct Skill {
    /// In place of skill management.
    api: Option<String>,
    /// How far the set-up is.
    kept: KeptRun,
    /// The set-up that is under way here.
    run: Mutex<Option<Run>>,
    /// What has called.
    pub(crate) arrivals: Arrivals,
    /// What Amazon said when it was last asked.
    compared: Mutex<Option<Compared>>,
    /// What would be sent now.
    made: Mutex<Option<Arc<Made>>>,
    /// What the faces were told last.
    told: Mutex<Option<AlexaView>>,
}

impl Skill {
    /// Whether Amazon was told to expect this certificate (DER), for which nobody vouches.
    pub(crate) fn has_told(&self, certificate: &[u8]) -> bool {
        self.kept
            .get(|kept| kept.done.is_some() && kept.served.as_ref().is_some_and(|served| served.is_told(certificate)))
    }

    /// As it was kept in a folder.
    pub(crate) fn open(folder: &Path, stand_ins: &StandIns) -> Self {
        Self {
            api: stand_ins.amazon_api.clone(),
            kept: KeptRun::open(folder),
            run: Mutex::default(),
            arrivals: Arrivals::open(folder),
            compared: Mutex::default(),
            made: Mutex::default(),
            told: Mutex::default(),
        }
    }
}

impl Shared {
    /// Everything about Alexa.
    pub(crate) fn alexa_view(&self) -> AlexaView {
        AlexaView {
            amazon: self.amazon_view(),
            wishes: self.wishes_view(),
            run: self.skill_run_view(),
            skill: self.skill_view(),
            model: lock(&self.skill.made).as_ref().map(|made| made.views()).unwrap_or_default(),
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

    /// Everything about Alexa, for a face that looks. What would be sent is made meanwhile.
    pub(crate) fn show_alexa(self: &Arc<Self>) -> AlexaView {
        let shared = self.clone();
        tokio::spawn(async move { shared.make_anew().await });
        self.alexa_view()
    }

    /// Whether the skill was set up, so that what it says of Usher must stay true.
    pub(crate) fn skill_was_set_up(&self) -> bool {
        self.is_signed_in().is_ok() && self.skill.kept.get(|kept| kept.done.is_some())
    }

    /// What another program did about the skill meanwhile.
    pub(crate) fn refresh_skill(&self) {
        if self.skill.kept.refresh() {
            self.tell_alexa();
        }
    }
}

/// Somebody else is at it.
fn under_way() -> Fault {
    Fault::new(Code::SetUpUnderWay)
}
