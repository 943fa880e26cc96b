//! Whole view models: plain data that a page shows as it is. Ids are strings, times are milliseconds or RFC 3339.

mod activity;
mod alexa;
mod checks;
mod link;
mod reach;
mod sign_in;

pub use activity::{ActivityView, OrderView, OutcomeView, ReadingView, SlotView, StagesView, TrialView, slots};
pub use alexa::{
    AlexaView, AmazonPagesView, AmazonView, DifferenceView, LinkView, SkillLeftOutView, SkillModelView, SkillRunState,
    SkillRunView, SkillStepState, SkillStepView, SkillValuesView, SkillView, SkillWhyView, SkillWishesView, VendorView,
};
pub use checks::{BundleFileView, BundleView, CheckState, CheckView, ChecksView, HeardView, ListeningView};
pub use link::LinkCodeView;
pub use reach::{
    MappingView, OfferView, ReachCertificateView, ReachEventView, ReachState, ReachStepView, ReachView, WayWish,
};
pub use sign_in::{ConnectServerView, ConnectView, PublicUserView, WaitingHow, WaitingState, WaitingView};

use household::fault::{Code, Fault, Severity};
use household::home::ServerKind;
use household::text::Texts;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// The home as it is now.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct HomeView {
    /// Usher's version.
    pub version: String,
    /// Whether voice control works.
    pub voice: VoiceState,
    /// Where the endpoint listens: "http://127.0.0.1:8797"; none while it does not.
    pub endpoint: Option<String>,
    /// The demo home, when this is one.
    pub demo: Option<DemoView>,
    /// The servers that Usher knows.
    pub servers: Vec<ServerView>,
    /// Who is signed in to Emby Connect; none if nobody is.
    pub connect: Option<ConnectView>,
    /// The players: those that are connected first, then those that were there once.
    pub players: Vec<PlayerView>,
    /// The Echos that have been heard, in the order in which they came.
    pub echos: Vec<EchoView>,
    /// The id of the default player, connected or not.
    pub default_player: Option<String>,
    /// Its name, kept for when it is not connected.
    pub default_player_name: Option<String>,
    /// Who is acted for.
    pub active_user: Option<String>,
    /// The last command.
    pub last_activity: Option<ActivityView>,
    /// Everything that is wrong now, worst first.
    pub faults: Vec<FaultView>,
    /// Sentences worth trying at this home.
    pub examples: Vec<String>,
}

/// Whether voice control works.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum VoiceState {
    /// Still starting.
    Starting,
    /// A command would be carried out.
    Working,
    /// Held by the person.
    Paused,
    /// It would fail; the faults say why.
    Broken,
}

/// The demo home.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DemoView {
    /// The page that shows its players' screens.
    pub screens_url: String,
}

/// A server.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ServerView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// `emby`, `jellyfin`, `music-assistant` or `home-assistant`.
    pub kind: String,
    /// Where it is.
    pub address: String,
    /// Whether it answered last time.
    pub reachable: bool,
    /// When it last answered (RFC 3339); none if it has not since Usher started.
    pub answered: Option<String>,
    /// Who is signed in on it, and may be acted for.
    pub users: Vec<UserView>,
}

/// A person on a server.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct UserView {
    /// The server's id of them.
    pub id: String,
    /// Their name there.
    pub name: String,
    /// Whether it is they who are acted for on this server.
    pub active: bool,
    /// Their picture, as a `data:` address; none if they have put up none.
    pub picture: Option<String>,
}

/// An Echo, and the player that it stands for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct EchoView {
    /// Its id, as Alexa has it.
    pub id: String,
    /// By which those without a name are told apart: 1, 2, 3 …
    pub number: u32,
    /// What people call it; Amazon does not tell.
    pub name: Option<String>,
    /// When it was last spoken to (RFC 3339); none if only the settings know of it.
    pub last_heard: Option<String>,
    /// The player it stands for; none = the household's default.
    pub player: Option<String>,
    /// That player's name, connected or not. The Echo's own player has none.
    pub player_name: Option<String>,
    /// The id of its own player, with which what is asked for plays on the Echo itself; none if it cannot play.
    pub own_player: Option<String>,
}

/// What server is at an address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct FoundView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// `emby` or `jellyfin`.
    pub kind: String,
    /// Its version.
    pub version: String,
    /// Where it answers.
    pub address: String,
    /// Who may sign in, as far as it tells everybody.
    pub people: Vec<PublicUserView>,
    /// Whether Quick Connect is offered.
    pub quick_connect: bool,
}

/// What is found at home, while somebody looks around.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct NearbyView {
    /// Whether anybody looks at all.
    pub looking: bool,
    /// What is there: what Usher can use first, then by name. Each server once.
    pub found: Vec<NearbyServerView>,
}

/// A server, or something else that people may look for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct NearbyServerView {
    /// Stays while it is there.
    pub key: String,
    /// Its own id, if it has told one.
    pub id: Option<String>,
    /// What its owner calls it.
    pub name: String,
    /// `emby`, `jellyfin`, `music-assistant` or `home-assistant`; `plex`, `kodi`, `cast`, `sonos` or `fire-tv`.
    pub kind: String,
    /// Whether Usher has any use for it.
    pub needed: bool,
    /// Where it answers best.
    pub address: String,
    /// Wherever it answers, the best first; while it answers nowhere, wherever it may be.
    pub addresses: Vec<String>,
    /// Its version, if it has told it.
    pub version: Option<String>,
    /// `typed`, `broadcast`, `announced` (by mDNS), `connect`: all that apply.
    pub how: Vec<String>,
    /// When it gave its last sign of life (RFC 3339).
    pub seen: String,
    /// Whether it should have given another one by now.
    pub stale: bool,
    /// Whether it has told at its address what it is. Else it is only said to be there.
    pub confirmed: bool,
    /// Whether it was added already.
    pub known: bool,
}

/// A player and what it shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PlayerView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What people call it beside that.
    pub aliases: Vec<String>,
    /// The app on it.
    pub app: String,
    /// The name of the server it listens to.
    pub server: String,
    /// Whether it is there now.
    pub connected: bool,
    /// When it was last there (RFC 3339); none while it is.
    pub last_seen: Option<String>,
    /// What it can do: `video`, `audio`, `volume`, `message`, `remote`, `text`, `subtitles`, `audio-track`, `repeat`,
    /// `shuffle`, `display`.
    pub capabilities: Vec<String>,
    /// What is on; none when idle.
    pub playing: Option<PlayingView>,
    /// 0 to 100, if it says.
    pub volume: Option<u8>,
    /// Whether it is silenced.
    pub muted: bool,
}

/// What is on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PlayingView {
    /// The title.
    pub title: String,
    /// The show, album or artist it belongs to; empty if none.
    pub subtitle: String,
    /// How far, in milliseconds, at [`PlayingView::as_of`].
    #[ts(type = "number")]
    pub position_millis: u64,
    /// How long it runs, in milliseconds, if known.
    #[ts(type = "number | null")]
    pub runtime_millis: Option<u64>,
    /// Whether it is held.
    pub paused: bool,
    /// When the position was read (RFC 3339).
    pub as_of: String,
}

/// Something that is wrong. Its words are the message `fault-<code>` of `faults.ftl`, its fix that message's `.fix`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct FaultView {
    /// The stable name.
    pub code: String,
    /// `low`, `middle` or `high`.
    pub severity: String,
    /// What its text speaks of.
    pub values: BTreeMap<String, String>,
}

impl From<&Fault> for FaultView {
    fn from(fault: &Fault) -> Self {
        let severity = match fault.code.severity() {
            Severity::Low => "low",
            Severity::Middle => "middle",
            Severity::High => "high",
        };
        Self { code: fault.code.as_str().into(), severity: severity.into(), values: fault.values.clone() }
    }
}

impl FaultView {
    /// The fault; none if this Usher does not know it.
    pub fn fault(&self) -> Option<Fault> {
        let code = Code::ALL.iter().find(|code| code.as_str() == self.code)?;
        Some(Fault { code: *code, values: self.values.clone() })
    }
}

/// The stable name of a kind of server.
pub fn kind(kind: ServerKind) -> String {
    serde_json::to_value(kind).ok().and_then(|kind| kind.as_str().map(str::to_owned)).unwrap_or_default()
}

/// The words and the fix of a fault, for a face without Fluent (the terminal, the tray).
pub fn words(fault: &Fault, locale: &str) -> (String, String) {
    let texts = Texts::of(locale);
    (texts.fault(fault), texts.fix(fault))
}
