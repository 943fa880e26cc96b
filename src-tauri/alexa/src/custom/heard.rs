//! What a listener hears of a request, in the household's words. Alexa's spellings end here.

use crate::linking::Digest;
use household::id::EchoId;
pub use household::playback::echo_queue::{Activity, Moment as PlayerMoment};
use household::voice::Reading;
use secrecy::SecretString;
use std::sync::Arc;
use std::time::Duration;
use time::OffsetDateTime;

/// Something that a person said, to be answered with speech.
#[derive(Clone, Debug)]
pub struct Heard {
    /// What was said.
    pub what: Spoken,
    /// The Echo that heard it; none from the Alexa app and from simulators.
    pub echo: Option<EchoId>,
    /// The Alexa account, as this skill knows it. Changes when the skill is switched off and on. Empty if untold.
    pub alexa_user: String,
    /// Who spoke, if Alexa knows the voice and may tell.
    pub person: Option<String>,
    /// The account's token from account linking.
    pub access_token: Option<SecretString>,
    /// The language of the Echo, as `en-US`.
    pub locale: String,
    /// Whether nothing was said before.
    pub new_session: bool,
    /// Amazon's id of the request.
    pub request_id: String,
    /// When Alexa sent it.
    pub at: OffsetDateTime,
    /// What the Echo's own player did meanwhile; none if it never had a stream of ours.
    pub player: Option<PlayerSeen>,
    /// What we gave along with the answer before; an object.
    pub session: Option<serde_json::Value>,
    /// Where to say something before the answer is ready.
    pub api: Option<Arc<Api>>,
    /// What the device can show.
    pub displays: Displays,
}

/// What was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spoken {
    /// The skill was opened and nothing more.
    Launch,
    /// An intent with its slots.
    Intent(Reading),
}

/// Alexa's own API, for this request.
#[derive(Clone, Debug)]
pub struct Api {
    /// Its address, as `https://api.amazonalexa.com`.
    pub endpoint: String,
    /// Good for this request only.
    pub token: SecretString,
}

/// What the Echo's own player did when somebody spoke.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlayerSeen {
    /// What it did.
    pub activity: Activity,
    /// With which stream, by the token that we gave it.
    pub token: String,
    /// Where in the stream.
    pub offset: Duration,
}

/// What a device can show and play.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Displays {
    /// Plays streams.
    pub audio: bool,
    /// Shows films.
    pub video: bool,
    /// Shows pages, up to this version of the language (`2024.3`).
    pub apl: Option<String>,
}

/// Something that happened, to be noted and not answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// What happened.
    pub what: Happening,
    /// Amazon's id of the request that told it.
    pub request_id: String,
    /// When Alexa told it.
    pub at: OffsetDateTime,
    /// On which Echo.
    pub echo: Option<EchoId>,
    /// The Alexa account. Empty if untold.
    pub alexa_user: String,
    /// The account's token from account linking: its digest, which is enough to know it again.
    pub access_token: Option<Digest>,
    /// The language of the Echo.
    pub locale: String,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Happening {
    /// The conversation ended otherwise than by our answer. A problem says what Alexa disliked about the one before.
    SessionEnded {
        /// `USER_INITIATED`, `ERROR` or `EXCEEDED_MAX_REPROMPTS`.
        reason: String,
        /// If there was one.
        problem: Option<Problem>,
    },
    /// Alexa refused an answer of ours.
    AnswerDisliked {
        /// What was wrong.
        problem: Problem,
        /// The request that we had answered.
        request_id: Option<String>,
    },
    /// The Echo's own player moved.
    Player {
        /// How.
        moment: PlayerMoment,
        /// The stream, by the token that we gave it.
        token: String,
        /// Where in the stream.
        offset: Duration,
        /// Why a stream failed.
        problem: Option<Problem>,
    },
    /// A button on an Echo or its remote control was pressed.
    Button(Button),
    /// The skill was switched on or off, linked, or given rights; Amazon's name without `AlexaSkillEvent.`
    Skill(String),
    /// Anything else; Amazon's name.
    Other(String),
    /// We had no answer to what was heard.
    Unanswered(Unanswered),
}

/// A button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Button {
    /// Go on.
    Play,
    /// Hold.
    Pause,
    /// The next one.
    Next,
    /// The one before.
    Previous,
}

/// What Alexa says is wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problem {
    /// As `INVALID_RESPONSE`.
    pub kind: String,
    /// Amazon's words.
    pub message: String,
}

/// Why there was no answer but the apology.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unanswered {
    /// The listener broke down.
    BrokeDown,
    /// The listener took longer than Alexa waits. It may still finish.
    TookTooLong,
    /// The answer would have been refused by Alexa.
    Unfit,
}
