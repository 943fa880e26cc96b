//! The name of each switch, and the list of all of them with the calls where each makes sense, for tables of tests and for
//! people who turn them on by hand.

use super::{BuildStep, Code, Failure, Reason, Unheard, Violation};
use crate::amazon::call::Call;
use std::time::Duration;

impl BuildStep {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Dialog, Self::Quick, Self::Full];

    /// As Amazon writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Dialog => "DIALOG_MODEL_BUILD",
            Self::Quick => "LANGUAGE_MODEL_QUICK_BUILD",
            Self::Full => "LANGUAGE_MODEL_FULL_BUILD",
        }
    }
}

impl Unheard {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::NotInvoked,
        Self::AnsweredByAlexa,
        Self::Unreachable,
        Self::CertificateRefused,
        Self::TimedOut,
        Self::InvalidResponse,
        Self::Internal,
    ];

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::NotInvoked => "not-invoked",
            Self::AnsweredByAlexa => "answered-by-alexa",
            Self::Unreachable => "unreachable",
            Self::CertificateRefused => "certificate-refused",
            Self::TimedOut => "timed-out",
            Self::InvalidResponse => "invalid-response",
            Self::Internal => "internal",
        }
    }
}

fn list(name: &str, violations: &[Violation]) -> String {
    let codes: Vec<&str> = violations.iter().map(said).collect();
    format!("{name}:{}", codes.join("+"))
}

fn said(violation: &Violation) -> &str {
    let reason = violation.details.as_ref().and_then(|details| details["reason"]["type"].as_str());
    reason.or(violation.code.as_deref()).unwrap_or("words")
}

impl Failure {
    /// Its name: what it is, and with which values.
    pub fn name(&self) -> String {
        let name = match self {
            Self::Unauthorized => "unauthorized",
            Self::BadRequest(violations) => return list("bad-request", violations),
            Self::Forbidden(violations) => return list("forbidden", violations),
            Self::NotAuthorized => "not-authorized",
            Self::NotFound => "not-found",
            Self::Conflict => "conflict",
            Self::Stale => "stale",
            Self::TooMany { retry_after: None } => "too-many",
            Self::TooMany { retry_after: Some(seconds) } => return format!("too-many:{seconds}"),
            Self::Internal => "internal",
            Self::BadGateway => "bad-gateway",
            Self::Unavailable => "unavailable",
            Self::Malformed => "malformed",
            Self::WrongShape => "wrong-shape",
            Self::Page => "page",
            Self::Torn => "torn",
            Self::Lost => "lost",
            Self::Dropped => "dropped",
            Self::Hangs => "hangs",
            Self::Slow(time) => return format!("slow:{}", time.as_millis()),
            Self::NoVendor => "no-vendor",
            Self::ManifestFailed(violation) => return format!("manifest-failed:{}", said(violation)),
            Self::BuildFailed(step, violation) => return format!("build-failed:{}:{}", step.name(), said(violation)),
            Self::BuildSlow(questions) => return format!("build-slow:{questions}"),
            Self::BuildStuck => "build-stuck",
            Self::EndlessPages => "endless-pages",
            Self::NotReady(violation) => return format!("not-ready:{}", said(violation)),
            Self::NotEnabled => "not-enabled",
            Self::Simulation(why) => return format!("simulation:{}", why.name()),
            Self::SimulationStuck => "simulation-stuck",
            Self::SeeOther => "see-other",
            Self::AccessDenied => "access-denied",
            Self::InvalidScope => "invalid-scope",
            Self::InvalidRequest => "invalid-request",
            Self::TemporarilyUnavailable => "temporarily-unavailable",
            Self::WrongRedirect => "wrong-redirect",
            Self::UnknownClient => "unknown-client",
            Self::StateChanged => "state-changed",
            Self::StateMissing => "state-missing",
            Self::CodeMissing => "code-missing",
            Self::Abandoned => "abandoned",
            Self::InvalidClient => "invalid-client",
            Self::InvalidGrant => "invalid-grant",
            Self::UnauthorizedClient => "unauthorized-client",
            Self::UnsupportedGrant => "unsupported-grant",
            Self::ScopeRefused => "scope-refused",
            Self::NoRefreshToken => "no-refresh-token",
            Self::RefreshRotates => "refresh-rotates",
            Self::NoAccessToken => "no-access-token",
            Self::ExpiresAtOnce => "expires-at-once",
            Self::FewerScopes => "fewer-scopes",
        };
        name.to_owned()
    }

    /// By its name, if it is one of the list for that call.
    pub fn parse(call: Call, name: &str) -> Option<Self> {
        Self::all().into_iter().find(|(at, failure)| *at == call && failure.name() == name).map(|(_, failure)| failure)
    }

    /// Every switch at every call where Amazon may fail so.
    pub fn all() -> Vec<(Call, Self)> {
        let mut all = Vec::new();
        for &call in Call::ALL {
            all.extend(in_general(call).into_iter().map(|failure| (call, failure)));
            all.extend(in_particular(call).into_iter().map(|failure| (call, failure)));
        }
        all
    }
}

/// What may go wrong with any call.
fn in_general(call: Call) -> Vec<Failure> {
    use Failure as F;
    let mut all = vec![F::Lost, F::Dropped, F::Hangs];
    if call.answers_with_a_body() {
        all.extend([F::Malformed, F::WrongShape, F::Page, F::Torn]);
    }
    all.extend([F::Slow(Duration::from_millis(200)), F::Internal, F::BadGateway, F::Unavailable]);
    all.extend([F::TooMany { retry_after: None }, F::TooMany { retry_after: Some(1) }]);
    if call.is_management() {
        all.extend([F::Unauthorized, F::NotAuthorized]);
    }
    if call.is_management() && !matches!(call, Call::Vendors | Call::ListSkills | Call::CreateSkill) {
        all.push(F::NotFound);
    }
    all
}

/// What may go wrong with this call alone.
fn in_particular(call: Call) -> Vec<Failure> {
    use Failure as F;
    match call {
        Call::Authorize => {
            vec![F::WrongRedirect, F::UnknownClient, F::InvalidScope, F::InvalidRequest, F::TemporarilyUnavailable]
        }
        Call::Consent => vec![F::AccessDenied, F::StateChanged, F::StateMissing, F::CodeMissing, F::Abandoned],
        Call::Token | Call::Refresh => vec![
            F::InvalidClient,
            F::InvalidGrant,
            F::UnauthorizedClient,
            F::UnsupportedGrant,
            F::ScopeRefused,
            F::NoRefreshToken,
            F::RefreshRotates,
            F::NoAccessToken,
            F::ExpiresAtOnce,
            F::FewerScopes,
        ],
        Call::Vendors => vec![F::NoVendor],
        Call::ListSkills => vec![F::EndlessPages],
        Call::CreateSkill => [refused(), of_manifests()].concat(),
        Call::GetManifest => vec![F::SeeOther],
        Call::PutManifest => [refused(), of_manifests(), vec![F::Conflict, F::Stale]].concat(),
        Call::PutModel => [refused(), of_builds(), vec![F::Stale]].concat(),
        Call::PutLinking => [refused(), vec![F::Stale]].concat(),
        Call::PutCertificate => vec![F::BadRequest(vec![Violation::of(Code::ContentParseFailure)])],
        Call::Enable => {
            let endpoint = "custom - object has missing required properties ([\"endpoint\"])";
            let missing = Violation::of(Code::MissingRequiredProperty).saying(endpoint);
            vec![
                F::Conflict,
                F::NotReady(missing),
                F::NotReady(Violation::words("Interaction model is not built.")),
                F::NotEnabled,
            ]
        }
        Call::Simulate => {
            let failed = Unheard::ALL.into_iter().map(F::Simulation);
            failed.chain([F::Conflict, F::SimulationStuck]).collect()
        }
        Call::ProfileNlu | Call::Validate => vec![F::Conflict],
        Call::Profile
        | Call::TokenInfo
        | Call::DeleteSkill
        | Call::SkillStatus
        | Call::HeadModel
        | Call::GetModel
        | Call::GetLinking
        | Call::DeleteLinking
        | Call::GetCertificate
        | Call::GetEnablement
        | Call::Disable
        | Call::GetSimulation
        | Call::Invoke
        | Call::Credentials
        | Call::GetValidation
        | Call::Directive => Vec::new(),
    }
}

/// Each violation, as a thing that is wrong (400) and as one that is not allowed (403).
fn refused() -> Vec<Failure> {
    let wrong = Code::ALL.iter().map(|code| Failure::BadRequest(vec![Violation::of(*code)]));
    let forbidden = Code::ALL.iter().map(|code| Failure::Forbidden(vec![Violation::of(*code)]));
    wrong.chain(forbidden).collect()
}

/// Each shape of an error.
fn shapes() -> Vec<Violation> {
    let coded = Code::ALL.iter().copied().map(Violation::of);
    let words = Violation::words("Something went wrong. Please try again later.");
    coded.chain(Reason::ALL.iter().copied().map(Violation::because)).chain([words]).collect()
}

fn of_manifests() -> Vec<Failure> {
    let failed = shapes().into_iter().map(Failure::ManifestFailed);
    failed.chain([Failure::BuildSlow(3), Failure::BuildStuck]).collect()
}

fn of_builds() -> Vec<Failure> {
    let failed = BuildStep::ALL
        .into_iter()
        .flat_map(|step| shapes().into_iter().map(move |violation| Failure::BuildFailed(step, violation)));
    failed.chain([Failure::BuildSlow(3), Failure::BuildStuck]).collect()
}
