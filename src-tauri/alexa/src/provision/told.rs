//! From what Amazon says to what a person is told: one fault with one fix for each thing that somebody can do something
//! about. The only place that knows what Amazon's codes mean, and the few texts that come without a code.
//!
//! Amazon's own words go with the fault as `detail`, in English as they came.

mod model;
mod rules;
mod trial;

use super::call::CallError;
use super::problem::{Problem, Refusal, short};
use household::fault::{Code, Fault};
pub use model::of_model;
pub use rules::of_rules;
use serde_json::Value;
pub use trial::{Trial, of_trial};

/// What a call was about.
#[derive(Clone, Copy, Debug)]
pub enum About<'a> {
    /// Whose developer the account is.
    Developer,
    /// The skill as such: finding, looking, taking away.
    Skill,
    /// The manifest; with the endpoint in it.
    Manifest(&'a str),
    /// A certificate of one's own.
    Certificate,
    /// A model: its locale, and the name that the skill is called by.
    Model(&'a str, &'a str),
    /// Account linking.
    Linking,
    /// Turning the skill on.
    Enablement,
    /// The trial call.
    Trial,
}

/// What a person is told of a call that failed.
pub fn of_call(error: &CallError, about: About<'_>) -> Fault {
    match error {
        CallError::Unreachable | CallError::Slow => Fault::new(Code::AmazonUnreachable),
        CallError::Confused(detail) => Fault::new(Code::AmazonConfused).with("detail", short(detail)),
        CallError::SignIn(fault) => fault.clone(),
        CallError::Refused(refusal) => of_refusal(refusal, about),
    }
}

fn of_refusal(refusal: &Refusal, about: About<'_>) -> Fault {
    let words = || refusal.problems().first().map(Problem::words).unwrap_or_default();
    match refusal.status {
        401 => Fault::new(Code::AmazonSignInExpired),
        409 => Fault::new(Code::SkillBusy),
        412 => Fault::new(Code::SkillChangedElsewhere),
        429 => Fault::new(Code::AmazonBusy),
        500.. => Fault::new(Code::AmazonDown),
        404 => match about {
            About::Developer => Fault::new(Code::NoDeveloperAccount),
            About::Model(locale, _) if speaks_of_locale(refusal) => locale_refused(locale),
            About::Skill
            | About::Manifest(_)
            | About::Certificate
            | About::Model(..)
            | About::Linking
            | About::Enablement
            | About::Trial => Fault::new(Code::SkillGone),
        },
        403 if matches!(about, About::Developer) => Fault::new(Code::NoDeveloperAccount),
        403 if !is_about_content(refusal, about) => Fault::new(Code::AmazonNotAllowed).with("detail", words()),
        400 | 403 | 413 | 422 => of_content(refusal, about),
        status => Fault::new(Code::AmazonConfused).with("detail", format!("{status} {}", words()).trim()),
    }
}

/// Whether a 403 is about what was sent, and not about who sent it.
fn is_about_content(refusal: &Refusal, about: About<'_>) -> bool {
    let says_not_ready = || refusal.whole.text().contains("not ready for enablement");
    !refusal.violations.is_empty()
        || !refusal.whole.code().is_empty() && refusal.whole.code() != "ACCESS_DENIED"
        || matches!(about, About::Enablement) && says_not_ready()
}

fn of_content(refusal: &Refusal, about: About<'_>) -> Fault {
    let problems = refusal.problems();
    let detail = || problems.first().map(Problem::words).unwrap_or_default();
    match about {
        About::Manifest(endpoint) => of_manifest(&problems, endpoint),
        About::Model(locale, _) if refusal.status == 413 => Fault::new(Code::ModelTooBig).with("locale", locale),
        About::Model(locale, name) => of_model(&problems, locale, name),
        About::Certificate => Fault::new(Code::SkillCertificateRefused).with("detail", detail()),
        About::Linking => Fault::new(Code::LinkingRefused).with("detail", detail()),
        About::Enablement => Fault::new(Code::EnablementRefused).with("detail", detail()),
        About::Trial => Fault::new(Code::SimulationFailed).with("detail", detail()),
        About::Developer | About::Skill => {
            let known = problems.iter().find_map(|problem| manifest_code(problem, ""));
            known.unwrap_or_else(|| Fault::new(Code::AmazonConfused).with("detail", detail()))
        }
    }
}

/// What a person is told of a manifest that Amazon does not take, from the first of its problems whose code is known.
pub fn of_manifest(problems: &[Problem], endpoint: &str) -> Fault {
    let known = problems.iter().find_map(|problem| manifest_code(problem, endpoint));
    let detail = || problems.first().map(Problem::words).unwrap_or_else(|| "?".to_owned());
    known.unwrap_or_else(|| Fault::new(Code::ManifestRefused).with("detail", detail()))
}

/// <https://developer.amazon.com/docs/smapi/error-codes.html>
fn manifest_code(problem: &Problem, endpoint: &str) -> Option<Fault> {
    let path = problem.path().unwrap_or_default();
    let with_detail = |code| Fault::new(code).with("detail", problem.words());
    let with_place = |code| with_detail(code).with("place", place_of(path));
    let of_endpoint = || with_detail(Code::EndpointRefused).with("address", endpoint);
    let is_locked = || {
        let kind = problem.detail("reason").and_then(|reason| reason.get("type")).and_then(Value::as_str);
        matches!(kind, Some("RESOURCE_LOCKED" | "UNEXPECTED_RESOURCE_STAGE"))
    };
    if is_locked() {
        return Some(with_detail(Code::SkillLocked));
    }
    Some(match problem.code() {
        "INVALID_STRING_LENGTH" | "INVALID_STRING_PATTERN" | "INVALID_ARRAY_SIZE" | "DUPLICATE_ARRAY_ITEMS" => {
            if path.ends_with("uri") || path.contains("endpoint") {
                of_endpoint()
            } else {
                with_place(Code::SkillTextRefused)
            }
        }
        "INVALID_URL_FORMAT" | "INVALID_URL_DOMAIN" | "INCONSISTENT_ENDPOINTS" => of_endpoint(),
        "INVALID_IMAGE_ATTRIBUTES" | "INVALID_CONTENT_TYPE" => with_detail(Code::SkillPictureRefused),
        "CONFLICTING_INSTANCES"
        | "MUTUALLY_EXCLUSIVE_ARRAY_ITEMS"
        | "EXPECTED_RELATED_INSTANCE"
        | "EXPECTED_RELATED_INSTANCES" => with_place(Code::SkillSettingsConflict),
        "DENIED_FEATURE_ACCESS" => {
            let feature = problem.detail("feature").and_then(|feature| feature.get("name")).and_then(Value::as_str);
            Fault::new(Code::SkillFeatureDenied).with("feature", feature.map_or_else(|| problem.words(), str::to_owned))
        }
        "EXPECTED_COMPLIANCE_AGREEMENT" => Fault::new(Code::SkillComplianceNeeded),
        "OPERATION_NOT_ALLOWED" | "PRECONDITION_NOT_MET" | "PARAMETER_EXPIRED" => with_detail(Code::SkillLocked),
        "CONTENT_PARSE_FAILURE"
        | "INVALID_DATA_TYPE"
        | "INVALID_ENUM_VALUE"
        | "INVALID_INTEGER_VALUE"
        | "INVALID_REQUEST_PARAMETER"
        | "MISSING_REQUIRED_PROPERTY"
        | "RESOURCE_NOT_FOUND"
        | "UNEXPECTED_EMPTY_OBJECT"
        | "UNEXPECTED_PROPERTY" => with_detail(Code::ManifestRefused),
        _ => return None,
    })
}

/// The end of a path, which is what people may recognise: "locales.en-US.name" of
/// `$.manifest.publishingInformation.locales.en-US.name`.
fn place_of(path: &str) -> String {
    let path = path.trim_start_matches("$.").trim_start_matches("manifest.");
    let path = path.trim_start_matches("publishingInformation.");
    if path.is_empty() { "?".to_owned() } else { short(path) }
}

fn speaks_of_locale(refusal: &Refusal) -> bool {
    let text = refusal.whole.text();
    text.contains("locale") && !text.contains("skill or stage or locale")
}

fn locale_refused(locale: &str) -> Fault {
    Fault::new(Code::LocaleRefused).with("locale", locale)
}
