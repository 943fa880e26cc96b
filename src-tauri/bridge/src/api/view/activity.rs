//! One spoken command's story as the pages show it: what was heard, understood, done and said, really or for trial.

use super::FaultView;
use household::activity::{Activity, Door, Given, Outcome};
use household::order::{Order, Repeat};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use time::format_description::well_known::Rfc3339;
use ts_rs::TS;

/// One spoken command's story.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ActivityView {
    /// Grows by one with each command.
    #[ts(type = "number")]
    pub number: u64,
    /// When it was heard (RFC 3339).
    pub at: String,
    /// `skill` or `try`.
    pub door: String,
    /// The language it was spoken in.
    pub locale: String,
    /// Which Echo heard it.
    pub echo: Option<String>,
    /// The sentence, where it is known.
    pub heard: Option<String>,
    /// The intent.
    pub intent: String,
    /// What was heard in each slot.
    pub slots: Vec<SlotView>,
    /// What was told to whom.
    pub orders: Vec<OrderView>,
    /// What Alexa said.
    pub said: String,
    /// How it ended.
    pub outcome: OutcomeView,
    /// What went wrong.
    pub fault: Option<FaultView>,
    /// How long the stages took.
    pub millis: StagesView,
}

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum OutcomeView {
    /// Done, or answered.
    Done,
    /// A question is open.
    Asked,
    /// Something went wrong.
    Failed,
}

/// A filled slot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SlotView {
    /// The slot's name in the model.
    pub name: String,
    /// What was heard.
    pub heard: String,
    /// What it was taken for, if that is something else.
    pub meant: Option<String>,
}

/// An order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct OrderView {
    /// Who got it.
    pub player: String,
    /// Its stable name: `Play`, `Pause`, `MoveUp` …
    pub order: String,
    /// The titles it is about.
    pub titles: Vec<String>,
    /// A position or start, in milliseconds.
    #[ts(type = "number | null")]
    pub position_millis: Option<u64>,
    /// A loudness, 0 to 100.
    pub volume: Option<u8>,
    /// Whether the titles come in any order.
    pub shuffle: bool,
    /// Which of its ways: `on`, `off`, or what repeats (`one`, `all`).
    pub mode: Option<String>,
    /// Who or what else it is about: a user's name, a text to type.
    pub about: Option<String>,
}

/// How long the stages took, in milliseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct StagesView {
    /// Until the command was known.
    pub understand: f64,
    /// Finding player and title.
    pub find: f64,
    /// Until the server had taken the orders.
    pub order: f64,
    /// All of it.
    pub total: f64,
}

/// What was understood of a sentence, and what was or would be done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TrialView {
    /// The activity as it went or would go. A rehearsal has number 0.
    pub activity: ActivityView,
    /// Whether it was only a rehearsal.
    pub rehearsal: bool,
    /// Whether Alexa would wait for an answer, and the next sentence may be one.
    pub open_question: bool,
    /// Other readings of the sentence, best first.
    pub other_readings: Vec<ReadingView>,
}

/// Another reading of a sentence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ReadingView {
    /// The intent.
    pub intent: String,
    /// What each slot would hold.
    pub slots: Vec<SlotView>,
    /// How well it fits, 0 to 1.
    pub score: f64,
}

impl From<&Given> for OrderView {
    fn from(given: &Given) -> Self {
        let mut view = Self {
            player: given.player_name.clone(),
            order: given.order.name().into(),
            titles: Vec::new(),
            position_millis: None,
            volume: None,
            shuffle: false,
            mode: None,
            about: None,
        };
        match &given.order {
            Order::Play { items, start, shuffle, streams: _ } => {
                view.shuffle = *shuffle;
                view.titles = items.iter().map(|item| item.name.clone()).filter(|name| !name.is_empty()).collect();
                view.position_millis = (!start.is_zero()).then(|| whole_millis(*start));
            }
            Order::Seek { position } => view.position_millis = Some(whole_millis(*position)),
            Order::SetVolume { volume } => view.volume = Some(*volume),
            Order::Display { item } | Order::PlayTrailers { item } => view.titles = vec![item.name.clone()],
            Order::SetShuffle { on } => view.mode = Some(if *on { "on" } else { "off" }.into()),
            Order::SetRepeat { mode } => {
                let mode = match mode {
                    Repeat::None => "off",
                    Repeat::One => "one",
                    Repeat::All => "all",
                };
                view.mode = Some(mode.into());
            }
            Order::SetSubtitleTrack { index } => {
                view.mode = Some(if index.is_some() { "on" } else { "off" }.into());
            }
            Order::SendText { text } | Order::ShowMessage { text, .. } => view.about = Some(text.clone()),
            Order::AddUser { user } | Order::RemoveUser { user } => view.about = Some(user.name.clone()),
            Order::Pause
            | Order::Unpause
            | Order::Stop
            | Order::NextTrack
            | Order::PreviousTrack
            | Order::Mute
            | Order::Unmute
            | Order::VolumeUp
            | Order::VolumeDown
            | Order::SetAudioTrack { .. }
            | Order::Press(_) => {}
        }
        view
    }
}

impl From<&Activity> for ActivityView {
    fn from(activity: &Activity) -> Self {
        Self {
            number: activity.number,
            at: activity.at.format(&Rfc3339).unwrap_or_default(),
            door: match activity.door {
                Door::Skill => "skill".into(),
                Door::Try => "try".into(),
            },
            locale: activity.locale.clone(),
            echo: activity.echo.as_ref().map(ToString::to_string),
            heard: activity.heard.clone(),
            intent: activity.intent.clone(),
            slots: slots(&activity.slots),
            orders: activity.orders.iter().map(OrderView::from).collect(),
            said: activity.said.clone(),
            outcome: match activity.outcome {
                Outcome::Done => OutcomeView::Done,
                Outcome::Asked => OutcomeView::Asked,
                Outcome::Failed => OutcomeView::Failed,
            },
            fault: activity.fault.as_ref().map(FaultView::from),
            millis: StagesView {
                understand: activity.millis.understand,
                find: activity.millis.find,
                order: activity.millis.order,
                total: activity.millis.total,
            },
        }
    }
}

/// Slots as the pages show them.
pub fn slots(slots: &BTreeMap<String, household::voice::Slot>) -> Vec<SlotView> {
    slots
        .iter()
        .map(|(name, slot)| SlotView {
            name: name.clone(),
            heard: slot.heard.clone(),
            meant: slot.name.clone().filter(|meant| *meant != slot.heard),
        })
        .collect()
}

fn whole_millis(duration: std::time::Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
