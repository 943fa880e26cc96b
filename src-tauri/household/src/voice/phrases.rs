//! What people say for each intent, read from `src-tauri/text/<language>/phrases.ftl`.
//!
//! The files are Fluent in form, but data: they are read from the syntax tree, never formatted. They know intents and
//! slots by name only; what those mean is in [`super::table`].

pub mod samples;
pub mod template;

use super::lists::{MORE, flat, parsed, terms_of, word_lists};
pub use super::values::{SlotValue, Values};
use crate::language::{self, PerLocale};
use fluent_syntax::ast::{Entry, Message};
use std::collections::BTreeMap;
use template::{Template, Terms};

/// The phrases of one language.
#[derive(Debug, Default)]
pub struct Phrases {
    /// The locale for which they were read: one whose language has phrases.
    pub locale: &'static str,
    /// The phrases of each intent.
    pub intents: BTreeMap<String, Said>,
    /// The "on the bedroom TV" that may stand before and after the phrases of a row that takes a player.
    pub at: Option<Template>,
    /// Values for slot types until the home's own names are known.
    pub seeds: BTreeMap<String, Vec<String>>,
    /// What is wrong with the files; empty in a release, because a test refuses it.
    pub mistakes: Vec<String>,
}

/// What is said for one intent.
#[derive(Debug, Default)]
pub struct Said {
    /// Sent to Amazon, and understood here.
    pub spoken: Vec<Template>,
    /// Only understood here: typed forms, and phrases too doubtful to teach.
    pub typed: Vec<Template>,
}

static PHRASES: PerLocale<Phrases> = PerLocale::new(&["phrases", "slots", "seeds"]);

/// The name of the term that stands for "on the bedroom TV".
const AT: &str = "at";
/// The attribute under which typed phrases stand.
const TYPED: &str = "typed";

impl Phrases {
    /// The phrases for a locale as Alexa names it ("en-GB"); the English ones where its language has none.
    pub fn of(locale: &str) -> &'static Self {
        PHRASES.of(language::understood(locale), |locale| {
            let english = language::folder_of(language::DEFAULT);
            let mut seeds = Vec::new();
            if language::folder_of(locale) != english {
                seeds.extend(language::file(english, "seeds"));
            }
            seeds.extend(language::layers(locale, "seeds"));
            let mut read = Self::read(&language::layers(locale, "phrases"));
            (read.locale, read.seeds) = (locale, word_lists(&seeds));
            read.mistakes.extend(Values::of(locale).mistakes.iter().cloned());
            read
        })
    }

    /// The values of a slot type; none for a type without a list.
    pub fn values_of(&self, slot_type: &str) -> &'static [SlotValue] {
        Values::of(self.locale).of_type(slot_type)
    }

    /// The values of a slot type until the home's own names are known.
    pub fn seeds_of(&self, slot_type: &str) -> &[String] {
        self.seeds.get(slot_type).map_or(&[], Vec::as_slice)
    }

    /// Reads a language's file, and its variant's over it: terms and intents there take the place of the language's,
    /// phrases under `.more` are added.
    fn read(texts: &[&'static str]) -> Self {
        let mut read = Self::default();
        let mut resources = Vec::new();
        let mut terms = BTreeMap::new();
        for text in texts {
            let (resource, mistakes) = parsed(text);
            read.mistakes.extend(mistakes.iter().map(ToString::to_string));
            terms.extend(terms_of(&resource));
            resources.push(resource);
        }
        let mut terms = Terms::of(&terms);
        read.at = terms.has(AT).then(|| read.templates("{-at}", &mut terms).pop()).flatten();
        for resource in &resources {
            let mut here = Vec::new();
            for entry in &resource.body {
                let Entry::Message(message) = entry else { continue };
                if here.contains(&message.id.name) {
                    read.mistakes.push(format!("{} is there twice", message.id.name));
                }
                here.push(message.id.name);
                read.intent(message, &mut terms);
            }
        }
        read
    }

    fn intent(&mut self, message: &Message<&'static str>, terms: &mut Terms<'_>) {
        let intent = message.id.name.replace('-', ".");
        let mut said = self.intents.remove(&intent).unwrap_or_default();
        if let Some(value) = &message.value {
            said.spoken = self.templates(&flat(value), terms);
        }
        for attribute in &message.attributes {
            let templates = self.templates(&flat(&attribute.value), terms);
            match attribute.id.name {
                TYPED => said.typed = templates,
                MORE => said.spoken.extend(templates),
                other => self.mistakes.push(format!("{intent}: unknown attribute {other}")),
            }
        }
        self.intents.insert(intent, said);
    }

    fn templates(&mut self, text: &str, terms: &mut Terms<'_>) -> Vec<Template> {
        let mut templates = Vec::new();
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            match Template::parse(line, terms) {
                Ok(template) => templates.push(template),
                Err(mistake) => self.mistakes.push(format!("{line}: {mistake}")),
            }
        }
        templates
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_variant_is_laid_over_its_language() {
        let language = "-film = (film|movie)\nPlayIntent =\n    play { -film }\nStopIntent =\n    stop\n";
        let variant = "-film = (flick)\nPlayIntent =\n    .more =\n        put on { -film }\nStopIntent =\n    halt\n";
        let read = Phrases::read(&[language, variant]);
        assert_eq!(read.mistakes, Vec::<String>::new());
        let said = |intent: &str| -> Vec<String> {
            read.intents[intent].spoken.iter().flat_map(|template| samples::of_template(template, 9)).collect()
        };
        assert_eq!(said("PlayIntent"), ["play flick", "put on flick"]);
        assert_eq!(said("StopIntent"), ["halt"]);
    }
}
