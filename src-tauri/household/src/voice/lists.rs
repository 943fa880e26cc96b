//! Fluent files that are data: lists of lines under names, read from the syntax tree and never formatted.
//!
//! A file of a variant is laid over its language's: a list there takes the place of the language's, and what stands
//! under `.more` is added to it.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::parser::{ParserError, parse};
use std::collections::BTreeMap;

/// The attribute under which a variant adds to its language.
pub(super) const MORE: &str = "more";

/// The entries of word lists, one a line, under their messages' names; later texts are laid over earlier ones.
pub(super) fn word_lists(texts: &[&'static str]) -> BTreeMap<String, Vec<String>> {
    let mut lists: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for text in texts {
        for entry in &parsed(text).0.body {
            let Entry::Message(message) = entry else { continue };
            let list = lists.entry(message.id.name.to_owned()).or_default();
            if let Some(value) = &message.value {
                *list = lines(value);
            }
            for attribute in message.attributes.iter().filter(|attribute| attribute.id.name == MORE) {
                list.extend(lines(&attribute.value));
            }
        }
    }
    lists
}

/// A file's syntax tree, and the mistakes in it.
pub(super) fn parsed(text: &'static str) -> (Resource<&'static str>, Vec<ParserError>) {
    match parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err(found) => found,
    }
}

/// The terms of a file as texts.
pub(super) fn terms_of(resource: &Resource<&'static str>) -> BTreeMap<&'static str, String> {
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
pub(super) fn flat(pattern: &Pattern<&str>) -> String {
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

fn lines(pattern: &Pattern<&str>) -> Vec<String> {
    flat(pattern).lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_variant_replaces_or_adds() {
        let language = "devices =\n    tv\n    speaker\nrooms =\n    den\n";
        let variant = "devices =\n    .more =\n        telly\nrooms =\n    lounge\n";
        let lists = word_lists(&[language, variant]);
        assert_eq!(lists["devices"], ["tv", "speaker", "telly"]);
        assert_eq!(lists["rooms"], ["lounge"]);
    }
}
