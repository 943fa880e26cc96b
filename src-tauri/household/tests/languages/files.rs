//! A text file as names: what it says, with which parts, in which lists.

use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};

/// What a file holds, by name; an attribute's name stands after a point.
#[derive(Debug, Default)]
pub(crate) struct Content {
    /// The parts (`{ $player }`) of each text.
    pub(crate) texts: BTreeMap<String, BTreeSet<String>>,
    /// The words of each text that has no parts.
    pub(crate) words: BTreeMap<String, String>,
    /// What is no Fluent.
    pub(crate) mistakes: Vec<String>,
}

/// Reads a file.
pub(crate) fn content(text: &str) -> Content {
    let mut found = Content::default();
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, mistakes)) => {
            found.mistakes = mistakes.iter().map(ToString::to_string).collect();
            resource
        }
    };
    for entry in &resource.body {
        let Entry::Message(Message { id, value, attributes, .. }) = entry else { continue };
        if let Some(value) = value {
            found.add(id.name.to_owned(), value);
        }
        for Attribute { id: name, value } in attributes {
            found.add(format!("{}.{}", id.name, name.name), value);
        }
    }
    found
}

impl Content {
    fn add(&mut self, name: String, pattern: &Pattern<&str>) {
        let mut parts = BTreeSet::new();
        let mut words = String::new();
        read(pattern, &mut parts, &mut words);
        self.words.insert(name.clone(), words);
        if self.texts.insert(name.clone(), parts).is_some() {
            self.mistakes.push(format!("{name} is there twice"));
        }
    }
}

fn read(pattern: &Pattern<&str>, parts: &mut BTreeSet<String>, words: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => words.push_str(value),
            PatternElement::Placeable { expression } => inside(expression, parts, words),
        }
    }
}

fn inside(expression: &Expression<&str>, parts: &mut BTreeSet<String>, words: &mut String) {
    let (inline, variants) = match expression {
        Expression::Inline(inline) => (inline, &[][..]),
        Expression::Select { selector, variants } => (selector, variants.as_slice()),
    };
    if let InlineExpression::VariableReference { id } = inline {
        parts.insert(id.name.to_owned());
    }
    if let InlineExpression::Placeable { expression } = inline {
        inside(expression, parts, words);
    }
    variants.iter().for_each(|variant| read(&variant.value, parts, words));
}
