//! What the parts of a command may be, read from `src-tauri/text/<language>/slots.ftl`.
//!
//! Ids are the same in every language. What a language does not name has its English name.

use super::lists::{flat, parsed};
use super::reading::Slot;
use super::words::Words;
use super::words::tokens::normal_words;
use crate::language::{self, PerLocale};
use fluent_syntax::ast::Entry;
use std::collections::BTreeMap;

/// The values of slot types in one language.
#[derive(Debug, Default)]
pub struct Values {
    /// By slot type, in the order of the English file.
    types: BTreeMap<String, Vec<SlotValue>>,
    /// What is wrong with the files.
    pub(super) mistakes: Vec<String>,
}

/// One value that a slot may have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlotValue {
    /// The stable id.
    pub id: String,
    /// The name and its synonyms; never empty.
    pub names: Vec<String>,
}

static VALUES: PerLocale<Values> = PerLocale::new(&["slots"]);

impl Values {
    /// The values for a locale as Alexa names it ("en-GB"); English where there are none.
    pub fn of(locale: &str) -> &'static Self {
        VALUES.of(locale, |locale| {
            let mut values = Self::default();
            if language::folder_of(locale) != language::folder_of(language::DEFAULT) {
                values.lay(&language::layers(language::DEFAULT, "slots"));
            }
            values.lay(&language::layers(locale, "slots"));
            values
        })
    }

    /// The values of a slot type; none for a type without a list.
    pub fn of_type(&self, slot_type: &str) -> &[SlotValue] {
        self.types.get(slot_type).map_or(&[], Vec::as_slice)
    }

    /// The slot types that have values.
    pub fn types(&self) -> impl Iterator<Item = &str> {
        self.types.keys().map(String::as_str)
    }

    /// The id of what stands in a slot: as it was resolved, else by its words among the type's names.
    pub(super) fn id_of(&self, slot_type: &str, slot: &Slot, words: &Words) -> Option<&str> {
        let values = self.of_type(slot_type);
        let by_id = |id: &str| values.iter().find(|value| value.id == id).map(|value| value.id.as_str());
        if let Some(id) = slot.id.as_deref().and_then(by_id) {
            return Some(id);
        }
        [Some(&slot.heard), slot.name.as_ref()].into_iter().flatten().find_map(|said| {
            let heard = normal_words(said, words.spelling);
            let named = |value: &&SlotValue| value.names.iter().any(|name| normal_words(name, words.spelling) == heard);
            by_id(said.trim()).or_else(|| values.iter().find(named).map(|value| value.id.as_str()))
        })
    }

    /// The names that a value of these types has in the default language, by one of its names in this one.
    pub fn in_default_language(&self, slot_types: &[&str], name: &str) -> Vec<&'static str> {
        let english = Self::of(language::DEFAULT);
        let is_named = |value: &&SlotValue| value.names.iter().any(|known| known.eq_ignore_ascii_case(name));
        let same = slot_types.iter().filter_map(|kind| {
            let known = self.of_type(kind).iter().find(is_named)?;
            english.of_type(kind).iter().find(|value| value.id == known.id)
        });
        same.flat_map(|value| value.names.iter().map(String::as_str)).collect()
    }

    /// Lays the values of files over those that are known.
    pub(super) fn lay(&mut self, texts: &[&'static str]) {
        for text in texts {
            let (resource, mistakes) = parsed(text);
            self.mistakes.extend(mistakes.iter().map(ToString::to_string));
            for entry in &resource.body {
                let Entry::Message(message) = entry else { continue };
                let known = self.types.entry(message.id.name.to_owned()).or_default();
                for attribute in &message.attributes {
                    let names = flat(&attribute.value);
                    let names = names.split(',').map(|name| name.trim().to_owned());
                    let names: Vec<String> = names.filter(|name| !name.is_empty()).collect();
                    let id = attribute.id.name.to_owned();
                    match known.iter_mut().find(|value| value.id == id) {
                        _ if names.is_empty() => self.mistakes.push(format!("{}.{id} has no name", message.id.name)),
                        Some(value) => value.names = names,
                        None => known.push(SlotValue { id, names }),
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_names_what_it_can_and_keeps_the_rest() {
        let mut values = Values::default();
        values.lay(&["DIRECTION =\n    .up = up, upward\n    .down = down\n", "DIRECTION =\n    .up = hoch, rauf\n"]);
        let direction = values.of_type("DIRECTION");
        assert_eq!(direction[0], SlotValue { id: "up".into(), names: vec!["hoch".into(), "rauf".into()] });
        assert_eq!(direction[1].names, ["down"]);
        let words = Words::of("en-US");
        assert_eq!(values.id_of("DIRECTION", &Slot::heard("Rauf"), words), Some("up"));
        assert_eq!(values.id_of("DIRECTION", &Slot::heard("down"), words), Some("down"));
        assert_eq!(values.id_of("DIRECTION", &Slot::heard("sideways"), words), None);
        assert_eq!(values.in_default_language(&["DIRECTION"], "hoch"), ["up", "upwards", "upward", "above"]);
    }
}
