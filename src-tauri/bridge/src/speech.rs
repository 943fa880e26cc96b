//! From a reply's messages to words in a language.

use household::text::Texts;
use household::voice::Reply;
use household::voice::reply::{Elicit, Names};

/// A reply in words.
pub(crate) struct Words {
    pub(crate) speech: String,
    pub(crate) reprompt: Option<String>,
    pub(crate) card: Option<(String, String)>,
    /// What the answer will most likely fill, and what may be in it.
    pub(crate) elicit: Option<Elicit>,
    pub(crate) names: Vec<Names>,
}

/// The words of a reply in the language of a locale.
pub(crate) fn words(reply: &Reply, locale: &str) -> Words {
    let texts = Texts::of(locale);
    Words {
        speech: texts.say(&reply.speech),
        reprompt: reply.reprompt.as_ref().map(|message| texts.say(message)),
        card: reply.card.as_ref().map(|card| (texts.say(&card.title), texts.say(&card.text))),
        elicit: reply.elicit.clone(),
        names: reply.names.clone(),
    }
}
