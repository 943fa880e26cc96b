//! The rules by which Amazon takes or refuses what a developer sends, written from its reference and apart from Usher's
//! own validators: where the two disagree, one of them is wrong.

pub(super) mod linking;
pub(super) mod manifest;
pub(super) mod model;

use super::exchange::Answer;
use super::failure::{Code, Violation};
use serde_json::{Value, json};

/// 400, and what is wrong.
pub(super) fn refused(wrong: &[Violation]) -> Answer {
    let wrong: Vec<Value> = wrong.iter().map(Violation::plain).collect();
    Answer::violations(400, "Request is not valid.", &wrong)
}

/// An object must have this.
fn missing(path: &str, property: &str) -> Violation {
    Violation::of(Code::MissingRequiredProperty)
        .saying(format!("Object at property path \"{path}\" is missing the required property \"{property}\"."))
        .with(json!({ "requiredProperty": property }))
}

/// A text of a length.
fn length(path: &str, text: &Value, from: usize, to: usize) -> Option<Violation> {
    if text.is_null() {
        return None;
    }
    let Some(text) = text.as_str() else {
        return Some(kind(path, "string"));
    };
    let count = text.chars().count();
    (count < from || count > to).then(|| {
        Violation::of(Code::InvalidStringLength)
            .saying(format!("String at property path \"{path}\" has {count} characters; {from} to {to} are allowed."))
            .with(json!({ "actualStringLength": count, "minimumStringLength": from, "maximumStringLength": to }))
    })
}

/// A list of at most so many items.
fn size(path: &str, list: &Value, to: usize) -> Option<Violation> {
    if list.is_null() {
        return None;
    }
    let Some(list) = list.as_array() else {
        return Some(kind(path, "array"));
    };
    let count = list.len();
    (count > to).then(|| {
        Violation::of(Code::InvalidArraySize)
            .saying(format!("Array at property path \"{path}\" has {count} items; at most {to} are allowed."))
            .with(json!({ "actualNumberOfItems": count, "maximumNumberOfItems": to }))
    })
}

/// A value of another type.
fn kind(path: &str, wanted: &str) -> Violation {
    Violation::of(Code::InvalidDataType)
        .saying(format!("Instance at property path \"{path}\" is not of type {wanted}."))
        .with(json!({ "allowedDataTypes": [wanted] }))
}

/// One of a few texts.
fn one_of(path: &str, value: &Value, allowed: &[&str]) -> Option<Violation> {
    let good = value.as_str().is_some_and(|value| allowed.contains(&value));
    (!good).then(|| {
        let value = value.as_str().unwrap_or("not a text");
        Violation::of(Code::InvalidEnumValue)
            .saying(format!("Value at property path \"{path}\" is {value}; allowed are {}.", allowed.join(", ")))
    })
}

/// Nothing but these properties.
fn only(path: &str, object: &Value, allowed: &[&str]) -> Vec<Violation> {
    let keys = object.as_object().into_iter().flat_map(|object| object.keys());
    keys.filter(|key| !allowed.contains(&key.as_str()))
        .map(|key| {
            Violation::of(Code::UnexpectedProperty)
                .saying(format!("Object at property path \"{path}\" has the unexpected property \"{key}\"."))
                .with(json!({ "unexpectedProperty": key }))
        })
        .collect()
}
