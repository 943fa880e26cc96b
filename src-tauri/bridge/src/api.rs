//! Everything a face may ask of Usher: intentions in, whole view models out. It has no transport of its own.
//!
//! A face sends an [`Intention`] and gets an [`Answer`]; it learns new state only from [`Event`]s.

pub mod view;

mod intention;
mod obey;
mod secret_text;

pub use intention::{Intention, SignInBy, Waiting};
pub use secret_text::SecretText;

use household::fault::Fault;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use view::{
    ActivityView, AlexaView, BundleView, ChecksView, FaultView, FoundView, HomeView, LinkCodeView, NearbyView,
    ReachView, TrialView, WaitingView,
};

/// What an intention came to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "answer", content = "value", rename_all = "camelCase")]
#[ts(export)]
pub enum Answer {
    /// Done; what changed comes as an event.
    Done,
    /// What was understood of a sentence, and what was or would be done.
    Trial(TrialView),
    /// Earlier activities, newest first.
    Activities(Vec<ActivityView>),
    /// What server is there.
    Found(FoundView),
    /// A server was added; its id.
    Added(String),
    /// A player gave a sign: `message` on its screen, or `volume`, which was set to what it was.
    Tested(String),
    /// A sign-in waits; what becomes of it comes as an event.
    Waiting(WaitingView),
    /// The sign-ins that wait.
    SignIns(Vec<WaitingView>),
    /// Everything about Alexa.
    Alexa(AlexaView),
    /// A code by which an Alexa account can be linked.
    LinkCode(LinkCodeView),
    /// Everything about the way in from outside.
    Reach(ReachView),
    /// What to paste into a reverse proxy.
    Snippet(String),
    /// Every check.
    Checks(ChecksView),
    /// What would be saved.
    Bundle(BundleView),
    /// Where it was saved.
    Saved(String),
    /// It did not work.
    Fault(FaultView),
}

/// News for the faces.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "event", content = "value", rename_all = "camelCase")]
#[ts(export)]
pub enum Event {
    /// The home as it is now.
    Home(HomeView),
    /// A command has been carried out.
    Activity(ActivityView),
    /// The servers that are found at home, while somebody looks around.
    Nearby(NearbyView),
    /// Every activity has been forgotten.
    ActivityCleared,
    /// Every sign-in that waits, or has ended a while ago; oldest first.
    SignIns(Vec<WaitingView>),
    /// Everything about Alexa as it is now.
    Alexa(AlexaView),
    /// Everything about the way in from outside as it is now.
    Reach(ReachView),
    /// Every check as it stands now.
    Checks(ChecksView),
    /// So many activities were missed by a slow face; it should ask for them.
    Missed(#[ts(type = "number")] u64),
}

impl From<Fault> for Answer {
    fn from(fault: Fault) -> Self {
        Self::Fault(FaultView::from(&fault))
    }
}
