//! What Amazon says is wrong with something that was sent: its shapes, read leniently, and nothing of what they mean.
//!
//! `{code?, message, validationDetails?}`, alone or in `violations`, `errors` or `error`. Older parts of skill management
//! write the code into the text: "[MissingInvocationName]: …" or "InvalidSlotType: …".

use serde::Deserialize;
use serde_json::Value;

/// The longest piece of Amazon's own words that is handed on, in characters.
const LONGEST: usize = 240;

/// One thing that is wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Problem {
    /// Which sort; see [`Problem::code`].
    #[serde(rename = "code")]
    given: Option<String>,
    /// For people, in English.
    message: Option<String>,
    /// For programs.
    validation_details: Value,
}

/// A refusal: a status and what is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The status.
    pub status: u16,
    /// What it says as a whole.
    pub whole: Problem,
    /// What is wrong in particular; may be empty.
    pub violations: Vec<Problem>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Body {
    #[serde(flatten)]
    whole: Problem,
    violations: Vec<Problem>,
    error: Option<Problem>,
}

impl Refusal {
    /// Reads the body of a refusal. One that is not JSON, from a proxy for instance, says nothing.
    pub(super) fn read(status: u16, body: &[u8]) -> Self {
        let Body { whole, violations, error } = serde_json::from_slice(body).unwrap_or_default();
        Self { status, whole: error.unwrap_or(whole), violations }
    }

    /// What is wrong: in particular if that is told, else as a whole.
    pub fn problems(&self) -> Vec<Problem> {
        if self.violations.is_empty() { vec![self.whole.clone()] } else { self.violations.clone() }
    }
}

impl Problem {
    /// Which sort: the code, or the name that the text begins with.
    pub fn code(&self) -> &str {
        if let Some(code) = self.given.as_deref().filter(|code| !code.is_empty()) {
            return code;
        }
        let text = self.message.as_deref().unwrap_or_default();
        let Some((name, _)) = text.split_once(':') else { return "" };
        let name = name.trim().trim_start_matches('[').trim_end_matches(']');
        let is_name = name.len() > 3 && name.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '_');
        if is_name { name } else { "" }
    }

    /// Amazon's own words, not too many of them.
    pub fn words(&self) -> String {
        let words = self.message.as_deref().filter(|words| !words.trim().is_empty());
        short(words.or(self.given.as_deref()).unwrap_or("?"))
    }

    /// The words without a code in front, for comparing.
    pub(super) fn text(&self) -> String {
        self.message.as_deref().unwrap_or_default().to_lowercase()
    }

    /// Names that the words have in quotation marks, in their order.
    pub fn quoted(&self) -> Vec<&str> {
        let text = self.message.as_deref().unwrap_or_default();
        let mark = if text.contains('"') { '"' } else { '\'' };
        text.split(mark).skip(1).step_by(2).filter(|name| !name.is_empty()).collect()
    }

    /// Where in what was sent it is: `$.manifest.publishingInformation…`.
    pub fn path(&self) -> Option<&str> {
        let detail = self.detail("propertyPath").and_then(Value::as_str);
        detail.or_else(|| self.quoted().into_iter().find(|quoted| quoted.starts_with("$.")))
    }

    /// A detail by its name, wherever among the details it stands.
    pub fn detail(&self, name: &str) -> Option<&Value> {
        within(&self.validation_details, name)
    }
}

fn within<'a>(value: &'a Value, name: &str) -> Option<&'a Value> {
    match value {
        Value::Object(fields) => fields.get(name).or_else(|| fields.values().find_map(|inner| within(inner, name))),
        Value::Array(values) => values.iter().find_map(|inner| within(inner, name)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
    }
}

/// A text that is not too long to show.
pub(super) fn short(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.trim_end_matches('.').to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(body: &str) -> Problem {
        Refusal::read(400, body.as_bytes()).problems().remove(0)
    }

    #[test]
    fn every_shape_of_an_error_is_read() {
        for (body, code, words) in [
            (r#"{"message":"Token is invalid/expired"}"#, "", "Token is invalid/expired"),
            (r#"{"code":"X_Y","message":"No."}"#, "X_Y", "No"),
            (
                r#"{"message":"bad","violations":[{"code":"INVALID_STRING_LENGTH","message":"too long"}]}"#,
                "INVALID_STRING_LENGTH",
                "too long",
            ),
            (
                r#"{"message":"bad","violations":[{"message":"[MissingInvocationName]: Invocation name is missing"}]}"#,
                "MissingInvocationName",
                "[MissingInvocationName]: Invocation name is missing",
            ),
            (
                r#"{"message":"bad","violations":[{"message":"InvalidSlotType: no"}]}"#,
                "InvalidSlotType",
                "InvalidSlotType: no",
            ),
            (r#"{"error":{"code":"CONFLICTING_INSTANCES","message":"m"}}"#, "CONFLICTING_INSTANCES", "m"),
            ("<html>", "", "?"),
            ("", "", "?"),
        ] {
            let problem = first(body);
            assert_eq!((problem.code(), problem.words().as_str()), (code, words), "{body}");
        }
    }

    #[test]
    fn names_and_places_are_found() {
        let problem = first(
            r#"{"message":"Prompt \"A.1\" for slot \"Address\" is not there","validationDetails":
                {"originalInstance":{"propertyPath":"$.manifest.apis","type":"BODY"}}}"#,
        );
        assert_eq!(problem.quoted(), ["A.1", "Address"]);
        assert_eq!(problem.path(), Some("$.manifest.apis"));
        assert_eq!(
            first(r#"{"message":"Unknown slot type 'ENDINGS' for slot 'Ending'"}"#).quoted(),
            ["ENDINGS", "Ending"]
        );
    }

    #[test]
    fn amazons_words_are_cut_when_there_are_too_many() {
        let long = format!(r#"{{"message":"{}"}}"#, "é ".repeat(500));
        assert!(first(&long).words().chars().count() <= LONGEST + 1);
    }
}
