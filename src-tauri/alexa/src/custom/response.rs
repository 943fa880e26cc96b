//! From what a listener said to the bytes of an answer, in Alexa's spelling and sizes.
//!
//! Debug builds check every answer against `response.schema.json` before it leaves, so that a mistake shows here and
//! not as "there was a problem with the requested skill's response" in somebody's kitchen.

use crate::custom::audio_player::{Directive, WireDirective, plays};
use crate::custom::dialog::{self, DialogDirective};
use crate::custom::limits::{ANSWER_LARGE, ANSWER_LARGEST, CARD, CARD_TITLE};
use crate::custom::said::{Card, Said};
use crate::custom::ssml;
use serde::Serialize;
use serde_json::Value;
use std::sync::LazyLock;

/// Says nothing and shows nothing: the only answer to what is no question.
pub(crate) const SILENCE: &[u8] = br#"{"version":"1.0","response":{}}"#;
/// We answer people who open the skill, and nobody who asks around.
pub(crate) const WE_COULD_NOT: &[u8] = br#"{"version":"1.0","response":{"canFulfillIntent":{"canFulfill":"NO"}}}"#;

/// Why an answer must not leave.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// So many bytes, more than Alexa takes.
    #[error("{0} bytes, more than Alexa takes")]
    TooLarge(usize),
    /// What comes back with the next request is no object.
    #[error("what comes back with the next request must be an object")]
    Session,
    /// Not as our schema wants it at this place. In debug builds only.
    #[error("not as the schema wants it at {0}")]
    Shape(String),
}

/// The answer that says this, to an Echo with this locale (`en-US`).
pub fn answer(said: &Said, locale: &str) -> Result<Vec<u8>, Unfit> {
    if said.session.as_ref().is_some_and(|session| !session.is_object()) {
        return Err(Unfit::Session);
    }
    let language = said.language.as_deref();
    let speech = |text: &str| (!text.trim().is_empty()).then(|| Speech::new(text, language, locale));
    let output_speech = speech(&said.speech);
    // An open microphone holds the music that has just begun.
    let ends_session = said.ends_session || plays(&said.directives);
    // Alexa asks again only after it has spoken, and only where somebody may still answer.
    let may_ask = output_speech.is_some() && !ends_session;
    let reprompt = said.reprompt.as_deref().filter(|_| may_ask).and_then(speech);
    let answer = Answer {
        version: "1.0",
        session_attributes: said.session.as_ref(),
        response: Response {
            output_speech,
            card: if said.asks_to_link {
                Some(ShownCard::LinkAccount)
            } else {
                said.card.as_ref().and_then(ShownCard::simple)
            },
            directives: dialog::directives(said, reprompt.is_some(), locale)
                .into_iter()
                .map(Told::Alexa)
                .chain(said.directives.iter().map(Told::player))
                .collect(),
            reprompt: reprompt.map(|output_speech| Reprompt { output_speech }),
            should_end_session: Some(ends_session),
        },
    };
    let bytes = serde_json::to_vec(&answer).map_err(|_| Unfit::Session)?;
    fits(&bytes).map(|()| bytes)
}

/// The answer to whoever did not speak: the Echo's own player does something, and nothing is said.
pub(crate) fn silently(directives: &[Directive]) -> Result<Vec<u8>, Unfit> {
    let directives = directives.iter().map(Told::player).collect();
    let answer =
        Answer { version: "1.0", session_attributes: None, response: Response { directives, ..Response::default() } };
    let bytes = serde_json::to_vec(&answer).map_err(|_| Unfit::Session)?;
    fits(&bytes).map(|()| bytes)
}

/// Whether these bytes may leave.
fn fits(bytes: &[u8]) -> Result<(), Unfit> {
    if bytes.len() >= ANSWER_LARGEST {
        return Err(Unfit::TooLarge(bytes.len()));
    }
    if bytes.len() >= ANSWER_LARGE {
        tracing::warn!(bytes = bytes.len(), "a large answer; older Echos may refuse it");
    }
    if cfg!(debug_assertions) { matches_schema(bytes) } else { Ok(()) }
}

fn matches_schema(bytes: &[u8]) -> Result<(), Unfit> {
    static SCHEMA: LazyLock<Option<jsonschema::Validator>> = LazyLock::new(|| {
        let schema: Value = serde_json::from_str(include_str!("response.schema.json")).ok()?;
        jsonschema::validator_for(&schema).ok()
    });
    let unreadable = || Unfit::Shape("the schema itself".to_owned());
    let answer: Value = serde_json::from_slice(bytes).map_err(|_| unreadable())?;
    let schema = SCHEMA.as_ref().ok_or_else(unreadable)?;
    // The place only: the value may be what somebody watches.
    schema.iter_errors(&answer).next().map_or(Ok(()), |error| Err(Unfit::Shape(error.instance_path().to_string())))
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Answer<'a> {
    version: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    session_attributes: Option<&'a Value>,
    response: Response<'a>,
}

#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Response<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    output_speech: Option<Speech>,
    #[serde(skip_serializing_if = "Option::is_none")]
    card: Option<ShownCard<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reprompt: Option<Reprompt>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    directives: Vec<Told<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    should_end_session: Option<bool>,
}

/// What is told beside what is said.
#[derive(Serialize)]
#[serde(untagged)]
enum Told<'a> {
    /// To Alexa's hearing.
    Alexa(DialogDirective<'a>),
    /// To the Echo's own player.
    Player(WireDirective<'a>),
}

impl<'a> Told<'a> {
    fn player(directive: &'a Directive) -> Self {
        Self::Player(directive.into())
    }
}

#[derive(Serialize)]
struct Speech {
    #[serde(rename = "type")]
    kind: &'static str,
    ssml: String,
}

impl Speech {
    fn new(text: &str, language: Option<&str>, locale: &str) -> Self {
        Self { kind: "SSML", ssml: ssml::speech(text, language, locale) }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Reprompt {
    output_speech: Speech,
}

#[derive(Serialize)]
#[serde(tag = "type")]
enum ShownCard<'a> {
    Simple {
        title: &'a str,
        content: &'a str,
    },
    /// Alexa's own: a button that leads to the page of the linking door.
    LinkAccount,
}

impl<'a> ShownCard<'a> {
    /// None if one half of it is empty: Alexa shows no such card.
    fn simple(card: &'a Card) -> Option<Self> {
        let title = ssml::fitting(card.title.trim(), CARD_TITLE, char::len_utf16);
        let content = ssml::fitting(card.text.trim(), CARD - title.encode_utf16().count(), char::len_utf16);
        (!title.is_empty() && !content.is_empty()).then_some(Self::Simple { title, content })
    }
}
