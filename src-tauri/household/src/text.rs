//! The words of each language, from `src-tauri/text/<language>/*.ftl`, built into the program.
//!
//! One Fluent format serves speech, faults and the window; what a language lacks is said in English.

use crate::fault::Fault;
use crate::language::{self, PerLocale};
use crate::voice::reply::{Message, Value};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;

/// The texts of one language.
pub struct Texts {
    bundle: FluentBundle<FluentResource>,
    /// Where what is missing here is found.
    instead: Option<&'static Texts>,
}

/// What is said and shown outside of the window.
const FILES: &[&str] = &["speech", "faults", "desktop", "skill", "linking", "checks"];

static TEXTS: PerLocale<Texts> = PerLocale::new(FILES);

impl Texts {
    /// The texts for a locale as Alexa names it ("en-GB"); English where there are none.
    pub fn of(locale: &str) -> &'static Self {
        TEXTS.of(locale, Self::build)
    }

    /// The words of a message, or of a part of one (`name.part`). One that is missing is said by its name, and a test finds it.
    pub fn say(&self, message: &Message) -> String {
        let mut args = FluentArgs::new();
        for (key, value) in &message.values {
            args.set(key.as_str(), self.value(value));
        }
        let (id, part) = message.id.split_once('.').map_or((message.id.as_str(), None), |(id, part)| (id, Some(part)));
        let said = self.format(id, part, &args);
        // A part that is missing is empty; a message that has nothing to say is empty on purpose.
        if said.is_empty() && part.is_some() { message.id.clone() } else { said }
    }

    fn value<'a>(&self, value: &'a Value) -> FluentValue<'a> {
        match value {
            Value::Number(number) => FluentValue::from(*number),
            Value::Text(text) => FluentValue::from(text.as_str()),
            Value::Message(message) => FluentValue::from(self.say(message)),
            Value::List(values) => {
                let words = values.iter().map(|value| match self.value(value) {
                    FluentValue::Number(number) => number.as_string().into_owned(),
                    FluentValue::String(text) => text.into_owned(),
                    FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => String::new(),
                });
                FluentValue::from(self.list(&words.collect::<Vec<_>>()))
            }
        }
    }

    /// Several names in one line, as the language joins them: "A, B and C".
    pub fn list(&self, names: &[impl AsRef<str>]) -> String {
        let joined = |id: &str, before: String, after: &str| {
            let mut args = FluentArgs::new();
            args.set("before", before);
            args.set("after", after);
            self.format(id, None, &args)
        };
        let Some((first, rest)) = names.split_first() else { return String::new() };
        let first = first.as_ref().to_owned();
        let Some((last, middle)) = rest.split_last() else { return first };
        let begun = middle.iter().fold(first, |before, name| joined("list-more", before, name.as_ref()));
        joined("list-last", begun, last.as_ref())
    }

    /// What is wrong, in words that can be spoken.
    pub fn fault(&self, fault: &Fault) -> String {
        self.format(&fault.message_id(), None, &Self::fault_args(fault))
    }

    /// What to do about it; empty if there is nothing to do.
    pub fn fix(&self, fault: &Fault) -> String {
        self.format(&fault.message_id(), Some("fix"), &Self::fault_args(fault))
    }

    /// Whether there is such a message in this language itself.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    fn fault_args(fault: &Fault) -> FluentArgs<'_> {
        let mut args = FluentArgs::new();
        for (key, value) in &fault.values {
            let count = fault.count(key).map(FluentValue::from);
            args.set(key.as_str(), count.unwrap_or_else(|| FluentValue::from(value.as_str())));
        }
        args
    }

    fn format(&self, id: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> String {
        if let Some(pattern) = self.pattern(id, attribute) {
            return self.bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned();
        }
        match (self.instead, attribute) {
            (Some(instead), _) => instead.format(id, attribute, args),
            (None, Some(_)) => String::new(),
            (None, None) => id.to_owned(),
        }
    }

    fn pattern(&self, id: &str, attribute: Option<&str>) -> Option<&Pattern<&str>> {
        let message = self.bundle.get_message(id)?;
        match attribute {
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
            None => message.value(),
        }
    }

    fn build(locale: &'static str) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![locale.parse().unwrap_or_default()]);
        // Spoken and plain text: no invisible direction marks around names.
        bundle.set_use_isolating(false);
        for text in FILES.iter().flat_map(|file| language::layers(locale, file)) {
            // A file with a mistake still gives its good messages; a test refuses the mistake.
            let resource = match FluentResource::try_new(text.to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        let is_english = language::folder_of(locale) == language::folder_of(language::DEFAULT);
        Self { bundle, instead: (!is_english).then(|| Self::of(language::DEFAULT)) }
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
    fn what_a_language_lacks_is_said_in_english() {
        let message = Message::new("goodbye");
        let lacking = Texts { bundle: FluentBundle::new_concurrent(Vec::new()), instead: Some(Texts::of("en-US")) };
        assert_eq!(lacking.say(&message), "Goodbye.");
        assert_eq!(lacking.fix(&Fault::new(Code::Paused)), Texts::of("en-US").fix(&Fault::new(Code::Paused)));
        assert_eq!(lacking.say(&Message::new("no-such-text")), "no-such-text");
        let well = Message::new("check-F2.ok").with("address", "127.0.0.1:8797");
        assert_eq!(lacking.say(&well), "Usher answers at 127.0.0.1:8797.");
    }

    #[test]
    fn names_are_joined_as_people_join_them() {
        let texts = Texts::of("en-US");
        let said = |names: &[&str]| texts.say(&Message::words("").with("text", names.to_vec()));
        assert_eq!(said(&[]), "");
        assert_eq!(said(&["Orbit"]), "Orbit");
        assert_eq!(said(&["Orbit", "Route 9"]), "Orbit and Route 9");
        assert_eq!(said(&["Orbit", "Route 9", "Lanterns"]), "Orbit, Route 9 and Lanterns");
    }

    #[test]
    fn a_name_with_signs_is_said_as_it_is() {
        let fault = Fault::new(Code::PlayerNotConnected).with("player", "Tom & Jerry's TV");
        assert_eq!(Texts::of("en-US").fault(&fault), "Tom & Jerry's TV is not connected.");
    }
}
