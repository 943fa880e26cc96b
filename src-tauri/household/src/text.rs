//! The words of each language, from `src-tauri/text/<language>/*.ftl`, built into the program.
//!
//! One Fluent format serves speech, faults and the window; what a language lacks is said in English.

use crate::fault::Fault;
use crate::voice::reply::{Message, Value};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::sync::LazyLock;

/// The texts of one language.
pub struct Texts {
    bundle: FluentBundle<FluentResource>,
}

struct Source {
    language: &'static str,
    files: &'static [&'static str],
}

const SOURCES: &[Source] = &[Source {
    language: "en",
    files: &[
        include_str!("../../text/en/speech.ftl"),
        include_str!("../../text/en/faults.ftl"),
        include_str!("../../text/en/desktop.ftl"),
    ],
}];

static ENGLISH: LazyLock<Texts> = LazyLock::new(|| Texts::build(&SOURCES[0]));

impl Texts {
    /// The texts for a locale as Alexa names it ("en-GB"); English where there are none.
    pub fn of(_locale: &str) -> &'static Self {
        // English is the only language so far; more are rows of SOURCES and a look-up here.
        &ENGLISH
    }

    /// The words of a message. A message that is missing is said by its name, and a test finds it.
    pub fn say(&self, message: &Message) -> String {
        let mut args = FluentArgs::new();
        for (key, value) in &message.values {
            args.set(
                key.as_str(),
                match value {
                    Value::Number(number) => FluentValue::from(*number),
                    Value::Text(text) => FluentValue::from(text.as_str()),
                },
            );
        }
        self.format(&message.id, None, &args)
    }

    /// What is wrong, in words that can be spoken.
    pub fn fault(&self, fault: &Fault) -> String {
        self.format(&fault.message_id(), None, &Self::fault_args(fault))
    }

    /// What to do about it; empty if there is nothing to do.
    pub fn fix(&self, fault: &Fault) -> String {
        self.format(&fault.message_id(), Some("fix"), &Self::fault_args(fault))
    }

    /// Whether there is such a message.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    fn fault_args(fault: &Fault) -> FluentArgs<'_> {
        let mut args = FluentArgs::new();
        for (key, value) in &fault.values {
            args.set(key.as_str(), FluentValue::from(value.as_str()));
        }
        args
    }

    fn format(&self, id: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> String {
        let Some(message) = self.bundle.get_message(id) else {
            return id.to_owned();
        };
        let pattern = match attribute {
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
            None => message.value(),
        };
        let Some(pattern) = pattern else { return String::new() };
        self.bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned()
    }

    fn build(source: &Source) -> Self {
        let language = source.language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Spoken and plain text: no invisible direction marks around names.
        bundle.set_use_isolating(false);
        for file in source.files {
            // A file with a mistake still gives its good messages; a test refuses the mistake.
            let resource = match FluentResource::try_new((*file).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Self { bundle }
    }
}

impl Fault {
    /// The name of the fault's text in `faults.ftl`.
    pub fn message_id(&self) -> String {
        format!("fault-{}", self.code.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fault::Code;

    #[test]
    fn every_file_is_valid_fluent() {
        for source in SOURCES {
            for file in source.files {
                if let Err((_, errors)) = FluentResource::try_new((*file).to_owned()) {
                    panic!("{}: {errors:?}", source.language);
                }
            }
        }
    }

    #[test]
    fn every_fault_has_a_text_and_a_fix() {
        let texts = Texts::of("en-US");
        for code in Code::ALL {
            let id = Fault::new(*code).message_id();
            let message = texts.bundle.get_message(&id).unwrap_or_else(|| panic!("no text for {id}"));
            assert!(message.value().is_some(), "{id} says nothing");
            assert!(message.get_attribute("fix").is_some(), "{id} has no .fix");
        }
    }

    #[test]
    fn a_name_with_signs_is_said_as_it_is() {
        let fault = Fault::new(Code::PlayerNotConnected).with("player", "Tom & Jerry's TV");
        assert_eq!(Texts::of("en-US").fault(&fault), "Tom & Jerry's TV is not connected.");
    }
}
