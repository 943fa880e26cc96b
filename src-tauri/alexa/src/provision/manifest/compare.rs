//! What would change at Amazon, as plain data for people: what is there, what is wished, and which step sees to it.

use crate::provision::setup::Step;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// One difference between what is wished and what is there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Difference {
    /// What differs.
    pub what: What,
    /// In which locale, if it belongs to one.
    pub locale: Option<String>,
    /// What is wished; empty where something is to go.
    pub wanted: String,
    /// What is there; empty where there is nothing.
    pub there: String,
    /// The step that makes them the same.
    pub step: Step,
}

/// What can differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// The skill itself is not there.
    Skill,
    /// Its name.
    Name,
    /// A text about it.
    Text,
    /// A language is there, or is not.
    Language,
    /// Where it is.
    Endpoint,
    /// Which certificate Alexa expects.
    Certificate,
    /// What it uses of an Echo.
    Interfaces,
    /// What it hears of.
    Events,
    /// What it says of itself: who may have it, what it does with data.
    Declaration,
    /// What is understood.
    Model,
    /// Account linking.
    Linking,
    /// Whether it is on.
    Enablement,
}

impl What {
    /// Its stable name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Skill => "skill",
            Self::Name => "name",
            Self::Text => "text",
            Self::Language => "language",
            Self::Endpoint => "endpoint",
            Self::Certificate => "certificate",
            Self::Interfaces => "interfaces",
            Self::Events => "events",
            Self::Declaration => "declaration",
            Self::Model => "model",
            Self::Linking => "linking",
            Self::Enablement => "enablement",
        }
    }
}

/// What sending `wanted` would change in `there`. Both are whole manifests: see [`super::merge`].
pub fn compare(wanted: &Value, there: &Value) -> Vec<Difference> {
    let mut found = Vec::new();
    walk(&mut Vec::new(), Some(wanted), Some(there), &mut found);
    found
}

fn walk(path: &mut Vec<String>, wanted: Option<&Value>, there: Option<&Value>, found: &mut Vec<Difference>) {
    if wanted == there {
        return;
    }
    let is_locale = path.len() == 3 && path[1] == "locales";
    let fields = |value: Option<&Value>| value.and_then(Value::as_object).cloned().unwrap_or_default();
    let inside =
        wanted.or(there).is_some_and(Value::is_object) && !(is_locale && (wanted.is_none() || there.is_none()));
    if !inside {
        // Requests and events go to the same place: that it has changed is told once.
        let difference = difference(path, wanted, there, is_locale);
        found.extend(difference.filter(|one| !found.contains(one)).into_iter().collect::<Vec<_>>());
        return;
    }
    let (wanted, there) = (fields(wanted), fields(there));
    let names: std::collections::BTreeSet<&String> = wanted.keys().chain(there.keys()).collect();
    for name in names {
        path.push(name.clone());
        walk(path, wanted.get(name), there.get(name), found);
        path.pop();
    }
}

fn difference(path: &[String], wanted: Option<&Value>, there: Option<&Value>, is_locale: bool) -> Option<Difference> {
    let at = |place: usize| path.get(place).map(String::as_str).unwrap_or_default();
    let of_locale = at(1) == "locales" && path.len() > 2;
    let what = match (at(0), at(1), at(2)) {
        // The declarations of a language come and go with it.
        ("privacyAndCompliance", "locales", _) if is_locale => return None,
        _ if is_locale => What::Language,
        ("publishingInformation", "locales", _) if at(3) == "name" => What::Name,
        ("publishingInformation", "locales", _) => What::Text,
        ("apis", "custom", "endpoint") | ("events", "endpoint", _) => {
            let is_certificate = path.last().is_some_and(|name| name == "sslCertificateType");
            if is_certificate { What::Certificate } else { What::Endpoint }
        }
        ("events", ..) => What::Events,
        ("apis", "custom", "interfaces") => What::Interfaces,
        _ => What::Declaration,
    };
    let (wanted, there) = if what == What::Language {
        let shown = |value: Option<&Value>| value.map(|_| at(2).to_owned()).unwrap_or_default();
        (shown(wanted), shown(there))
    } else {
        (said(wanted), said(there))
    };
    let locale = of_locale.then(|| at(2).to_owned());
    Some(Difference { what, locale, wanted, there, step: Step::Manifest })
}

/// A value as people read it.
fn said(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(values)) => values.iter().map(|value| said(Some(value))).collect::<Vec<_>>().join(", "),
        Some(Value::Object(fields)) => fields
            .values()
            .filter(|value| value.is_string())
            .map(|value| said(Some(value)))
            .collect::<Vec<_>>()
            .join(" "),
        Some(value @ (Value::Bool(_) | Value::Number(_))) => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn people_are_told_what_would_change() {
        let there = json!({
            "publishingInformation": {"locales": {"en-US": {"name": "Old", "keywords": ["a"]}, "fr-FR": {"name": "V"}}},
            "apis": {"custom": {"endpoint": {"uri": "https://old.example/", "sslCertificateType": "Wildcard"}, "interfaces": []}},
            "events": {"endpoint": {"uri": "https://old.example/"}},
            "privacyAndCompliance": {"containsAds": true},
        });
        let wanted = json!({
            "publishingInformation": {"locales": {"en-US": {"name": "New", "keywords": ["a", "b"]}, "de-DE": {"name": "N"}}},
            "apis": {"custom": {"endpoint": {"uri": "https://new.example/", "sslCertificateType": "Trusted"}, "interfaces": [{"type": "AUDIO_PLAYER"}]}},
            "events": {"endpoint": {"uri": "https://new.example/"}},
            "privacyAndCompliance": {"containsAds": false},
        });
        let told: Vec<_> = compare(&wanted, &there)
            .into_iter()
            .map(|found| (found.what, found.locale.unwrap_or_default(), found.there, found.wanted))
            .collect();
        let line = |what, locale: &str, there: &str, wanted: &str| {
            (what, locale.to_owned(), there.to_owned(), wanted.to_owned())
        };
        assert_eq!(
            told,
            [
                line(What::Certificate, "", "Wildcard", "Trusted"),
                line(What::Endpoint, "", "https://old.example/", "https://new.example/"),
                line(What::Interfaces, "", "", "AUDIO_PLAYER"),
                line(What::Declaration, "", "true", "false"),
                line(What::Language, "de-DE", "", "de-DE"),
                line(What::Text, "en-US", "a", "a, b"),
                line(What::Name, "en-US", "Old", "New"),
                line(What::Language, "fr-FR", "fr-FR", ""),
            ]
        );
        assert_eq!(compare(&there, &there), []);
    }
}
