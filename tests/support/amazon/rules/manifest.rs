//! Manifests: what is refused at once, and what comes out while they are processed.

use super::{kind, length, missing, one_of, only, size};
use crate::amazon::failure::{Code, Violation};
use serde_json::{Map, Value, json};

const TOP: &[&str] = &[
    "manifestVersion",
    "publishingInformation",
    "privacyAndCompliance",
    "events",
    "permissions",
    "authorizedClients",
    "apis",
];
const LOCALES: &[&str] = &[
    "en-US", "en-GB", "en-IN", "en-CA", "en-AU", "de-DE", "fr-FR", "fr-CA", "it-IT", "es-ES", "es-MX", "es-US",
    "ja-JP", "pt-BR", "hi-IN", "ar-SA", "nl-NL",
];
const INTERFACES: &[&str] = &[
    "AUDIO_PLAYER",
    "VIDEO_APP",
    "RENDER_TEMPLATE",
    "GAME_ENGINE",
    "GADGET_CONTROLLER",
    "CAN_FULFILL_INTENT_REQUEST",
    "ALEXA_PRESENTATION_APL",
    "ALEXA_PRESENTATION_HTML",
    "ALEXA_CAMERA_PHOTO_CAPTURE_CONTROLLER",
    "ALEXA_CAMERA_VIDEO_CAPTURE_CONTROLLER",
    "ALEXA_FILE_MANAGER_UPLOAD_CONTROLLER",
    "CUSTOM_INTERFACE",
    "ALEXA_EXTENSION",
    "APP_LINKS",
    "APP_LINKS_V2",
    "ALEXA_SEARCH",
    "ALEXA_DATASTORE_PACKAGEMANAGER",
    "ALEXA_DATA_STORE",
];
const EVENTS: &[&str] = &[
    "SKILL_ENABLED",
    "SKILL_DISABLED",
    "SKILL_ACCOUNT_LINKED",
    "SKILL_PERMISSION_ACCEPTED",
    "SKILL_PERMISSION_CHANGED",
    "SKILL_PROACTIVE_SUBSCRIPTION_CHANGED",
];

/// The locales that there are.
pub(in crate::amazon) fn is_locale(locale: &str) -> bool {
    LOCALES.contains(&locale)
}

fn entries(object: &Value) -> impl Iterator<Item = (&String, &Value)> {
    object.as_object().into_iter().flat_map(Map::iter)
}

/// What is refused at once: another shape than a manifest's.
pub(in crate::amazon) fn at_once(manifest: &Value) -> Vec<Violation> {
    if !manifest.is_object() {
        return vec![missing("$", "manifest")];
    }
    let mut wrong = only("$.manifest", manifest, TOP);
    match manifest.get("manifestVersion") {
        None => wrong.push(missing("$.manifest", "manifestVersion")),
        Some(version) => wrong.extend(one_of("$.manifest.manifestVersion", version, &["1.0"])),
    }
    let publishing = &manifest["publishingInformation"];
    let locales = "$.manifest.publishingInformation.locales";
    match publishing["locales"].as_object() {
        None => wrong.push(missing("$.manifest.publishingInformation", "locales")),
        Some(map) if map.is_empty() => {
            let text = format!("Object at property path \"{locales}\" is empty.");
            wrong.push(Violation::of(Code::UnexpectedEmptyObject).saying(text));
        }
        Some(map) => {
            wrong.extend(map.iter().flat_map(|(name, facts)| locale(&format!("{locales}.{name}"), name, facts)))
        }
    }
    let instructions = &publishing["testingInstructions"];
    wrong.extend(length("$.manifest.publishingInformation.testingInstructions", instructions, 0, 4000));
    if !publishing["distributionMode"].is_null() {
        let path = "$.manifest.publishingInformation.distributionMode";
        wrong.extend(one_of(path, &publishing["distributionMode"], &["PUBLIC", "PRIVATE"]));
    }
    for (name, value) in entries(&manifest["privacyAndCompliance"]) {
        if name != "locales" && name != "shoppingKit" && !value.is_boolean() {
            wrong.push(kind(&format!("$.manifest.privacyAndCompliance.{name}"), "boolean"));
        }
    }
    wrong.extend(api(manifest));
    wrong.extend(events(manifest));
    wrong
}

fn locale(path: &str, name: &str, facts: &Value) -> Vec<Violation> {
    let mut wrong = Vec::new();
    if !is_locale(name) {
        wrong.push(Violation::of(Code::InvalidEnumValue).saying(format!("There is no locale {name}.")));
    }
    if facts["name"].is_null() {
        wrong.push(missing(path, "name"));
    }
    let texts = [("name", 2, 50), ("summary", 0, 160), ("description", 0, 4000), ("updatesDescription", 0, 4000)];
    wrong.extend(
        texts.iter().filter_map(|(text, from, to)| length(&format!("{path}.{text}"), &facts[*text], *from, *to)),
    );
    for (list, most, longest) in [("examplePhrases", 4, 200), ("keywords", 30, 150)] {
        wrong.extend(size(&format!("{path}.{list}"), &facts[list], most));
        let items = facts[list].as_array().into_iter().flatten().enumerate();
        wrong.extend(items.filter_map(|(number, item)| length(&format!("{path}.{list}[{number}]"), item, 0, longest)));
    }
    wrong
}

fn endpoint(path: &str, endpoint: &Value) -> Vec<Violation> {
    let uri = endpoint["uri"].as_str().unwrap_or_default();
    let mut wrong = Vec::new();
    if endpoint["uri"].is_null() {
        wrong.push(missing(path, "uri"));
    } else if !uri.starts_with("arn") && !uri.starts_with("https://") {
        let text = format!("String at property path \"{path}.uri\" does not match the expected pattern.");
        wrong.push(Violation::of(Code::InvalidStringPattern).saying(text));
    }
    if !endpoint["sslCertificateType"].is_null() {
        let types = ["SelfSigned", "Wildcard", "Trusted"];
        wrong.extend(one_of(&format!("{path}.sslCertificateType"), &endpoint["sslCertificateType"], &types));
    } else if uri.starts_with("https://") {
        wrong.push(missing(path, "sslCertificateType"));
    }
    wrong
}

fn api(manifest: &Value) -> Vec<Violation> {
    let custom = &manifest["apis"]["custom"];
    let path = "$.manifest.apis.custom";
    let mut wrong = Vec::new();
    if !custom["endpoint"].is_null() {
        wrong.extend(endpoint(&format!("{path}.endpoint"), &custom["endpoint"]));
    }
    for (region, one) in entries(&custom["regions"]) {
        wrong.extend(one_of(&format!("{path}.regions"), &json!(region), &["NA", "EU", "FE"]));
        wrong.extend(endpoint(&format!("{path}.regions.{region}.endpoint"), &one["endpoint"]));
    }
    let interfaces: Vec<&Value> =
        custom["interfaces"].as_array().into_iter().flatten().map(|one| &one["type"]).collect();
    for (number, kind) in interfaces.iter().enumerate() {
        wrong.extend(one_of(&format!("{path}.interfaces[{number}].type"), kind, INTERFACES));
        if interfaces.iter().take(number).any(|before| before == kind) {
            let text = format!("Array at property path \"{path}.interfaces\" contains duplicate items.");
            wrong.push(Violation::of(Code::DuplicateArrayItems).saying(text));
        }
    }
    wrong
}

fn events(manifest: &Value) -> Vec<Violation> {
    let events = &manifest["events"];
    let path = "$.manifest.events";
    let mut wrong = Vec::new();
    if events.is_null() {
        return wrong;
    }
    if events["endpoint"].is_null() && events["regions"].is_null() {
        wrong.push(missing(path, "endpoint"));
    } else if !events["endpoint"].is_null() {
        wrong.extend(endpoint(&format!("{path}.endpoint"), &events["endpoint"]));
    }
    let subscriptions = events["subscriptions"].as_array().into_iter().flatten().enumerate();
    for (number, one) in subscriptions {
        wrong.extend(one_of(&format!("{path}.subscriptions[{number}].eventName"), &one["eventName"], EVENTS));
    }
    wrong
}

/// What comes out while a manifest is processed.
pub(in crate::amazon) fn later(manifest: &Value) -> Vec<Violation> {
    let publishing = &manifest["publishingInformation"];
    let countries = publishing["distributionCountries"].as_array().is_some_and(|list| !list.is_empty());
    let mut wrong = Vec::new();
    if publishing["isAvailableWorldwide"] == true && countries {
        wrong.push(Violation::of(Code::ConflictingInstances));
    }
    let custom = &manifest["apis"]["custom"];
    let is_arn = |endpoint: &Value| endpoint["uri"].as_str().map(|uri| uri.starts_with("arn"));
    let default = is_arn(&custom["endpoint"]);
    let regions = entries(&custom["regions"]).filter_map(|(_, region)| is_arn(&region["endpoint"]));
    if default.is_some_and(|default| regions.into_iter().any(|one| one != default)) {
        wrong.push(Violation::of(Code::InconsistentEndpoints));
    }
    wrong
}
