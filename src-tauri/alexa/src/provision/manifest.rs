//! The manifest of the skill: what Amazon is told about it beside its models.
//!
//! [`make`] writes it from what is wished, [`merge`](merge::merge) lays it over what is there so that nothing is lost that we do not
//! know, [`compare`](compare::compare) tells people what would change, [`check`](check::check) finds what Amazon would refuse, and [`mark`] is how Usher knows
//! its own skill again. All of it is plain JSON in Amazon's shape: whatever we do not know must survive.

pub mod check;
pub mod compare;
pub mod mark;
pub mod merge;

use super::certificate::Kind;
use household::text::Texts;
use household::voice::reply::Message;
use serde_json::{Map, Value, json};
use url::Url;

/// What a manifest is made from.
#[derive(Clone, Copy, Debug)]
pub struct Description<'a> {
    /// Whose skill it is; see [`mark`].
    pub household: &'a str,
    /// Its name in the Alexa app.
    pub name: &'a str,
    /// What people call it by.
    pub invocation: &'a str,
    /// Its locales.
    pub locales: &'a [&'a str],
    /// Where it is.
    pub endpoint: &'a Url,
    /// Which certificate is served there.
    pub certificate: Kind,
}

/// What the skill uses of an Echo. Its own player plays; pictures come with what it plays.
const INTERFACES: &[&str] = &["AUDIO_PLAYER"];
/// What the skill wants to hear of beside requests.
const EVENTS: &[&str] = &[
    "SKILL_ENABLED",
    "SKILL_DISABLED",
    "SKILL_ACCOUNT_LINKED",
    "SKILL_PERMISSION_ACCEPTED",
    "SKILL_PERMISSION_CHANGED",
];
/// Examples that the Alexa app shows; Amazon wants three.
const EXAMPLES: [&str; 3] = ["skill-example-open", "skill-example-ask", "skill-example-play"];

/// The manifest, without its envelope.
pub fn make(of: Description<'_>) -> Value {
    let endpoint = json!({ "uri": of.endpoint.as_str(), "sslCertificateType": of.certificate.as_str() });
    let interfaces: Vec<Value> = INTERFACES.iter().map(|name| json!({ "type": name })).collect();
    let events: Vec<Value> = EVENTS.iter().map(|name| json!({ "eventName": name })).collect();
    let published: Map<String, Value> =
        of.locales.iter().map(|locale| ((*locale).to_owned(), published(of, locale))).collect();
    json!({
        "manifestVersion": "1.0",
        "publishingInformation": {
            "locales": published,
            "category": "STREAMING_SERVICE",
            "isAvailableWorldwide": true,
            "distributionCountries": [],
            "testingInstructions": mark::written(of.household),
        },
        "privacyAndCompliance": {
            "allowsPurchases": false,
            "usesPersonalInfo": false,
            "isChildDirected": false,
            "isExportCompliant": true,
            "containsAds": false,
        },
        "apis": { "custom": { "endpoint": endpoint, "interfaces": interfaces } },
        "events": { "endpoint": endpoint, "subscriptions": events },
    })
}

fn published(of: Description<'_>, locale: &str) -> Value {
    let texts = Texts::of(locale);
    let say = |id: &str, name: &str| texts.say(&Message::new(id).with("name", name));
    let keywords = texts.say(&Message::new("skill-keywords"));
    json!({
        "name": of.name,
        "summary": say("skill-summary", of.name),
        "description": say("skill-description", of.name),
        "examplePhrases": EXAMPLES.map(|id| say(id, of.invocation)),
        "keywords": keywords.split(',').map(str::trim).collect::<Vec<_>>(),
    })
}

/// What is said to open the skill, in a locale: for the trial call.
pub fn opening(invocation: &str, locale: &str) -> String {
    Texts::of(locale).say(&Message::new("skill-trial").with("name", invocation))
}

/// What the skill uses of an Echo, as a manifest has it: when it changes, the models must be built anew.
pub fn interfaces(manifest: &Value) -> Option<&Value> {
    manifest.pointer("/apis/custom/interfaces")
}
