//! Everything a face may ask of Usher: intentions in, whole view models out. It has no transport of its own.
//!
//! A face sends an [`Intention`] and gets an [`Answer`]; it learns new state only from [`Event`]s.

pub mod view;

mod obey;
mod secret_text;

pub use secret_text::SecretText;

use household::fault::Fault;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use view::{ActivityView, FaultView, FoundView, HomeView, NearbyView, TrialView};

/// What a person wants done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "want", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum Intention {
    /// Understand a sentence and say what would be done, without doing it.
    Rehearse {
        /// The sentence, with or without "Alexa, ask … to".
        text: String,
        /// The language it is in, as Alexa names it ("en-US").
        locale: String,
    },
    /// Do what a sentence says, by the same path as Alexa's.
    Say {
        /// The sentence.
        text: String,
        /// Its language.
        locale: String,
    },
    /// Forget the open question of "Try a command".
    ForgetQuestion,
    /// The player meant when none is named; none forgets it.
    SetDefaultPlayer {
        /// The player's id.
        player: Option<String>,
    },
    /// What people call a player beside its own name.
    SetPlayerAliases {
        /// The player's id.
        player: String,
        /// All of them.
        aliases: Vec<String>,
    },
    /// Let a player give a sign, so that people see which one it is.
    TestPlayer {
        /// The player's id.
        player: String,
    },
    /// Forget a player that was there once, with all that was chosen about it.
    ForgetPlayer {
        /// The player's id.
        player: String,
    },
    /// Undo that, as long as Usher runs.
    RestorePlayer {
        /// The player's id.
        player: String,
    },
    /// The player that an Echo stands for; none = the household's default.
    SetEchoPlayer {
        /// The Echo's id.
        echo: String,
        /// The player's id, or that of the Echo's own player.
        player: Option<String>,
    },
    /// What people call an Echo.
    SetEchoName {
        /// The Echo's id.
        echo: String,
        /// Its name; empty takes it away.
        name: String,
    },
    /// Forget an Echo until it is heard again.
    ForgetEcho {
        /// The Echo's id.
        echo: String,
    },
    /// Undo that, as long as Usher runs.
    RestoreEcho {
        /// The Echo's id.
        echo: String,
    },
    /// Whom Usher acts for on a server.
    SetActiveUser {
        /// The server's id.
        server: String,
        /// The person's id there.
        user: String,
    },
    /// Hold voice control, or let it go on.
    SetPaused {
        /// Whether to hold it.
        paused: bool,
    },
    /// Forget every activity.
    ClearActivity,
    /// Earlier activities, newest first.
    OlderActivity {
        /// Only those with a smaller number; none = the newest.
        #[ts(type = "number | null")]
        before: Option<u64>,
    },
    /// Ask the servers for their players now.
    Refresh,
    /// Look for servers at home, and tell of them by [`Event::Nearby`]; or look no longer.
    LookAround {
        /// Whether to look: while a page that shows them is open.
        on: bool,
    },
    /// What server is at an address, before anybody signs in there.
    LookAtServer {
        /// As typed: a name, a name and port, or all of a URL.
        address: String,
        /// The certificate that the person vouches for.
        fingerprint: Option<String>,
    },
    /// Add a server and sign a person in on it.
    AddServer {
        /// What it must be: `emby` or `jellyfin`; none = whatever it says it is.
        kind: Option<String>,
        /// As typed.
        address: String,
        /// The certificate that the person vouches for.
        fingerprint: Option<String>,
        /// Who signs in.
        by: SignInBy,
    },
    /// Sign another person in on a server, or the same one again.
    SignIn {
        /// The server's id.
        server: String,
        /// Who signs in.
        by: SignInBy,
    },
    /// End a person's sign-in.
    SignOut {
        /// The server's id.
        server: String,
        /// The person's id or name there.
        user: String,
    },
    /// Sign everybody out of a server and forget it.
    RemoveServer {
        /// Its id.
        server: String,
    },
}

/// How a person signs in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "how", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum SignInBy {
    /// With their name and password on the server.
    Password {
        /// Their name.
        user: String,
        /// Empty for an account without one.
        password: SecretText,
    },
    /// With a token that the server's owner made: an API key.
    Token {
        /// Whom to act for; needed with an API key, which is nobody's.
        user: Option<String>,
        /// The token.
        token: SecretText,
    },
}

/// What an intention came to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "answer", content = "value", rename_all = "camelCase")]
#[expect(clippy::large_enum_variant, reason = "few are under way at once, and plain data is simplest for faces")]
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
    /// It did not work.
    Fault(FaultView),
}

/// News for the faces.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "event", content = "value", rename_all = "camelCase")]
#[expect(clippy::large_enum_variant, reason = "few are under way at once, and plain data is simplest for faces")]
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
    /// So many activities were missed by a slow face; it should ask for them.
    Missed(#[ts(type = "number")] u64),
}

impl From<Fault> for Answer {
    fn from(fault: Fault) -> Self {
        Self::Fault(FaultView::from(&fault))
    }
}
