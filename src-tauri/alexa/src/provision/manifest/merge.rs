//! Our manifest over the one that is there. What we do not know stays; of what we know, ours counts.

use serde_json::Value;

/// Lists of things with a name of their own: what others have added stays. All other lists are ours as a whole.
const SETS: &[(&str, &str)] = &[("/apis/custom/interfaces", "type"), ("/events/subscriptions", "eventName")];
/// Where the locales are.
const LOCALES: [&str; 2] = ["/publishingInformation/locales", "/privacyAndCompliance/locales"];

/// What is to be sent: `ours` over `there`. `dropped`: locales that Usher once put there and that are wished no longer.
pub fn merge(ours: &Value, there: &Value, dropped: &[&str]) -> Value {
    let mut merged = there.clone();
    lay(&mut merged, ours, "");
    for place in LOCALES {
        if let Some(locales) = merged.pointer_mut(place).and_then(Value::as_object_mut) {
            locales.retain(|locale, _| !dropped.contains(&locale.as_str()));
        }
    }
    merged
}

fn lay(over: &mut Value, ours: &Value, path: &str) {
    match (over, ours) {
        (Value::Object(over), Value::Object(ours)) => {
            for (name, value) in ours {
                lay(over.entry(name).or_insert(Value::Null), value, &format!("{path}/{name}"));
            }
        }
        (Value::Array(over), Value::Array(ours)) if key_of(path).is_some() => {
            let key = key_of(path).unwrap_or_default();
            for value in ours {
                match over.iter_mut().find(|there| there.get(key) == value.get(key)) {
                    Some(there) => lay(there, value, "/"),
                    None => over.push(value.clone()),
                }
            }
        }
        (over, ours) => *over = ours.clone(),
    }
}

fn key_of(path: &str) -> Option<&'static str> {
    SETS.iter().find(|(set, _)| *set == path).map(|(_, key)| *key)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_not_known_survives_and_what_is_ours_counts() {
        let there = json!({
            "manifestVersion": "1.0",
            "permissions": [{"name": "alexa::person_id:read"}],
            "publishingInformation": {
                "category": "NOVELTY",
                "locales": {
                    "en-US": {"name": "Old", "smallIconUri": "https://x/s.png", "keywords": ["a"]},
                    "fr-FR": {"name": "Vieux"}
                },
            },
            "apis": {"custom": {
                "endpoint": {"uri": "https://old.example/"},
                "regions": {"EU": {"endpoint": {"uri": "https://eu.example/"}}},
                "interfaces": [{"type": "VIDEO_APP"}, {"type": "AUDIO_PLAYER", "futureField": 1}],
            }},
            "future": {"x": [1, 2]},
        });
        let ours = json!({
            "publishingInformation": {
                "category": "STREAMING_SERVICE",
                "locales": {"en-US": {"name": "New", "keywords": ["b", "c"]}, "de-DE": {"name": "Neu"}},
            },
            "apis": {"custom": {
                "endpoint": {"uri": "https://new.example/", "sslCertificateType": "Trusted"},
                "interfaces": [{"type": "AUDIO_PLAYER"}],
            }},
        });
        let merged = merge(&ours, &there, &["fr-FR"]);
        assert_eq!(
            merged,
            json!({
                "manifestVersion": "1.0",
                "permissions": [{"name": "alexa::person_id:read"}],
                "publishingInformation": {
                    "category": "STREAMING_SERVICE",
                    "locales": {
                        "en-US": {"name": "New", "smallIconUri": "https://x/s.png", "keywords": ["b", "c"]},
                        "de-DE": {"name": "Neu"}
                    },
                },
                "apis": {"custom": {
                    "endpoint": {"uri": "https://new.example/", "sslCertificateType": "Trusted"},
                    "regions": {"EU": {"endpoint": {"uri": "https://eu.example/"}}},
                    "interfaces": [{"type": "VIDEO_APP"}, {"type": "AUDIO_PLAYER", "futureField": 1}],
                }},
                "future": {"x": [1, 2]},
            })
        );
        assert_eq!(merge(&ours, &merged, &["fr-FR"]), merged, "twice is once");
    }
}
