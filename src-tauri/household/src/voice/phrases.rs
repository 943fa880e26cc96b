//! What people say for each intent, read from `src-tauri/text/<language>/phrases.ftl` and `slots.ftl`.
//!
//! The files are Fluent in form, but data: they are read from the syntax tree, never formatted. They know intents and
//! slots by name only; what those mean is in [`super::table`].

pub mod samples;
pub mod template;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use std::collections::BTreeMap;
use std::sync::LazyLock;
use template::Template;

/// The phrases and slot values of one language.
#[derive(Debug, Default)]
pub struct Phrases {
    /// The language, as the folder's name.
    pub language: &'static str,
    /// The phrases of each intent.
    pub intents: BTreeMap<String, Said>,
    /// The "on the bedroom TV" that may stand before and after the phrases of a row that takes a player.
    pub at: Option<Template>,
    /// The values of the slot types that have some, in the file's order.
    pub values: BTreeMap<String, Vec<SlotValue>>,
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

/// One value that a slot may have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlotValue {
    /// The stable id.
    pub id: String,
    /// The name and its synonyms; never empty.
    pub names: Vec<String>,
}

struct Source {
    language: &'static str,
    phrases: &'static str,
    slots: &'static str,
    seeds: &'static str,
}

const ENGLISH: Source = Source {
    language: "en",
    phrases: include_str!("../../../text/en/phrases.ftl"),
    slots: include_str!("../../../text/en/slots.ftl"),
    seeds: include_str!("../../../text/en/seeds.ftl"),
};

static IN_ENGLISH: LazyLock<Phrases> = LazyLock::new(|| Phrases::read(&ENGLISH));

/// The name of the term that stands for "on the bedroom TV".
const AT: &str = "at";
/// The attribute under which typed phrases stand.
const TYPED: &str = "typed";

impl Phrases {
    /// The phrases for a locale as Alexa names it ("en-GB"); English where there are none.
    pub fn of(_locale: &str) -> &'static Self {
        &IN_ENGLISH
    }

    /// The values of a slot type; none for a type without a list.
    pub fn values_of(&self, slot_type: &str) -> &[SlotValue] {
        self.values.get(slot_type).map_or(&[], Vec::as_slice)
    }

    /// The values of a slot type until the home's own names are known.
    pub fn seeds_of(&self, slot_type: &str) -> &[String] {
        self.seeds.get(slot_type).map_or(&[], Vec::as_slice)
    }

    fn read(source: &Source) -> Self {
        let seeds = word_lists(source.seeds);
        let mut read = Self { language: source.language, seeds, ..Self::default() };
        let phrases = read.resource(source.phrases);
        let terms = terms_of(&phrases);
        read.at = terms.get(AT).and_then(|_| read.templates("{-at}", &terms).pop());
        for entry in &phrases.body {
            let Entry::Message(message) = entry else { continue };
            let intent = message.id.name.replace('-', ".");
            let mut said = Said::default();
            if let Some(value) = &message.value {
                said.spoken = read.templates(&flat(value), &terms);
            }
            for attribute in &message.attributes {
                if attribute.id.name == TYPED {
                    said.typed = read.templates(&flat(&attribute.value), &terms);
                } else {
                    read.mistakes.push(format!("{intent}: unknown attribute {}", attribute.id.name));
                }
            }
            if read.intents.insert(intent.clone(), said).is_some() {
                read.mistakes.push(format!("{intent} is there twice"));
            }
        }
        read.read_values(source.slots);
        read
    }

    fn read_values(&mut self, slots: &'static str) {
        for entry in &self.resource(slots).body {
            let Entry::Message(message) = entry else { continue };
            let values = message.attributes.iter().map(|attribute| SlotValue {
                id: attribute.id.name.to_owned(),
                names: flat(&attribute.value)
                    .split(',')
                    .map(|name| name.trim().to_owned())
                    .filter(|n| !n.is_empty())
                    .collect(),
            });
            self.values.insert(message.id.name.to_owned(), values.filter(|value| !value.names.is_empty()).collect());
        }
    }

    fn templates(&mut self, text: &str, terms: &BTreeMap<&str, String>) -> Vec<Template> {
        let mut templates = Vec::new();
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            match Template::parse(line, terms) {
                Ok(template) => templates.push(template),
                Err(mistake) => self.mistakes.push(format!("{line}: {mistake}")),
            }
        }
        templates
    }

    fn resource(&mut self, text: &'static str) -> Resource<&'static str> {
        match fluent_syntax::parser::parse(text) {
            Ok(resource) => resource,
            Err((resource, mistakes)) => {
                self.mistakes.extend(mistakes.iter().map(ToString::to_string));
                resource
            }
        }
    }
}

/// The entries of a word list: one a line, under its message's name.
pub(super) fn word_lists(text: &'static str) -> BTreeMap<String, Vec<String>> {
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let mut lists = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let Some(value) = &message.value else { continue };
        let lines = flat(value).lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect();
        lists.insert(message.id.name.to_owned(), lines);
    }
    lists
}

fn terms_of(resource: &Resource<&'static str>) -> BTreeMap<&'static str, String> {
    let terms = resource.body.iter().filter_map(|entry| match entry {
        Entry::Term(term) => Some((term.id.name, flat(&term.value))),
        Entry::Message(_)
        | Entry::Comment(_)
        | Entry::GroupComment(_)
        | Entry::ResourceComment(_)
        | Entry::Junk { .. } => None,
    });
    terms.collect()
}

/// A pattern as one text again, with `{$slot}` and `{-term}` in one spelling.
fn flat(pattern: &Pattern<&str>) -> String {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                InlineExpression::VariableReference { id } => text.push_str(&format!("{{${}}}", id.name)),
                InlineExpression::TermReference { id, .. } => text.push_str(&format!("{{-{}}}", id.name)),
                InlineExpression::StringLiteral { .. }
                | InlineExpression::NumberLiteral { .. }
                | InlineExpression::FunctionReference { .. }
                | InlineExpression::MessageReference { .. }
                | InlineExpression::Placeable { .. } => text.push_str("{?}"),
            },
            PatternElement::Placeable { expression: Expression::Select { .. } } => text.push_str("{?}"),
        }
    }
    text
}
