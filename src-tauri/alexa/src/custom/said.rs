//! What a listener says, as plain text. Markup, sizes and Alexa's spelling are the door's business.

use crate::custom::audio_player::Directive;
use household::voice::reply::{Elicit, Names};

/// What Alexa is to say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// Said now, as plain text. Empty says nothing.
    pub speech: String,
    /// Said again if nobody answers; only where the conversation stays open.
    pub reprompt: Option<String>,
    /// Whether the conversation is over.
    pub ends_session: bool,
    /// Shown in the Alexa app.
    pub card: Option<Card>,
    /// Whether the Alexa app shows, in place of any other card, where to link the account.
    pub asks_to_link: bool,
    /// Comes back with whatever is said next; an object.
    pub session: Option<serde_json::Value>,
    /// The slot that the answer will fill; only where the conversation stays open.
    pub elicit: Option<Elicit>,
    /// Names that may well be said next, the likeliest first, in place of those that were given before. Empty leaves
    /// those.
    pub names: Vec<Names>,
    /// What the Echo's own player is to do. Where it is to play, the conversation is over: nobody can be heard over it.
    pub directives: Vec<Directive>,
    /// The language of the texts, as `de-DE`, where it is not the Echo's.
    pub language: Option<String>,
}

/// A card in the Alexa app, as plain text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Card {
    /// Its heading.
    pub title: String,
    /// Its text.
    pub text: String,
}
