//! How each failure shows itself: instead of an answer, in how the answer reaches the caller, or inside the work.

use super::{Failure, Violation};
use crate::amazon::exchange::Answer;
use serde_json::{Value, json};
use std::time::Duration;

/// Where a failure acts.
pub(in crate::amazon) enum Carried {
    /// This is answered, and nothing is done.
    Instead(Answer),
    /// The connection breaks without an answer, and nothing is done.
    Dropped,
    /// There is never an answer, and nothing is done.
    Hangs,
    /// The work is done, and the answer harmed on its way.
    OnTheWay(Harm),
    /// The work itself must know.
    Inside,
}

/// What happens to an answer on its way.
pub(in crate::amazon) enum Harm {
    /// It never arrives, the connection breaks.
    Lost,
    /// It breaks off, and so does the connection.
    Torn,
    /// It breaks off as if that were all.
    Malformed,
    /// It is something else.
    Replaced(Answer),
    /// It takes so long.
    Slow(Duration),
}

/// A page of something in between.
const PAGE: &str = "<html><body><h1>We are sorry</h1><p>Please try again later.</p></body></html>";

const NOT_ALLOWED: &str = "The operation being requested is not allowed.";
const NOT_READY: &str = "Skill is not ready for enablement.";
const CONFLICT: &str =
    "The request could not be completed due to a conflict with the current state of the target resource.";

impl Failure {
    /// Where it acts.
    pub(in crate::amazon) fn carried(&self) -> Carried {
        let answer = match self {
            Self::Unauthorized => unauthorized(),
            Self::BadRequest(all) => Answer::violations(400, "Request is not valid.", &values(all)),
            Self::Forbidden(all) => Answer::violations(403, NOT_ALLOWED, &values(all)),
            Self::NotAuthorized => Answer::message(403, "User is not authorized to access this operation"),
            Self::NotFound => Answer::message(404, "The resource being requested is not found."),
            Self::Conflict => Answer::message(409, CONFLICT),
            Self::Stale => Answer::message(412, "Precondition failed."),
            Self::TooMany { retry_after } => too_many(*retry_after),
            Self::Internal => Answer::message(500, "Internal Server Error."),
            Self::BadGateway => Answer::page(502, PAGE.to_owned()),
            Self::Unavailable => Answer::message(503, "Service Unavailable."),
            Self::NoVendor => Answer::json(200, json!({ "vendors": [] })),
            Self::NotReady(violation) => Answer::violations(403, NOT_READY, &[violation.plain()]),
            Self::NotEnabled => Answer::empty(204),
            Self::InvalidClient => oauth(401, "invalid_client", "Client authentication failed"),
            Self::InvalidGrant => {
                oauth(400, "invalid_grant", "The request has an invalid grant parameter : refresh_token")
            }
            Self::UnauthorizedClient => oauth(400, "unauthorized_client", "Not authorized for requested operation"),
            Self::UnsupportedGrant => {
                oauth(400, "unsupported_grant_type", "The authorization grant type is not supported")
            }
            Self::ScopeRefused => oauth(400, "invalid_scope", "The requested scope is invalid"),
            Self::Dropped => return Carried::Dropped,
            Self::Hangs => return Carried::Hangs,
            Self::Lost => return Carried::OnTheWay(Harm::Lost),
            Self::Torn => return Carried::OnTheWay(Harm::Torn),
            Self::Malformed => return Carried::OnTheWay(Harm::Malformed),
            Self::WrongShape => return replaced(Answer::json(200, json!({ "unexpected": [] }))),
            Self::Page => return replaced(Answer::page(200, PAGE.to_owned())),
            Self::Slow(time) => return Carried::OnTheWay(Harm::Slow(*time)),
            Self::ManifestFailed(_)
            | Self::BuildFailed(..)
            | Self::BuildSlow(_)
            | Self::BuildStuck
            | Self::EndlessPages
            | Self::Simulation(_)
            | Self::SimulationStuck
            | Self::SeeOther
            | Self::AccessDenied
            | Self::InvalidScope
            | Self::InvalidRequest
            | Self::TemporarilyUnavailable
            | Self::WrongRedirect
            | Self::UnknownClient
            | Self::StateChanged
            | Self::StateMissing
            | Self::CodeMissing
            | Self::Abandoned
            | Self::NoRefreshToken
            | Self::RefreshRotates
            | Self::NoAccessToken
            | Self::ExpiresAtOnce
            | Self::FewerScopes => return Carried::Inside,
        };
        Carried::Instead(answer)
    }
}

fn replaced(answer: Answer) -> Carried {
    Carried::OnTheWay(Harm::Replaced(answer))
}

fn too_many(retry_after: Option<u32>) -> Answer {
    let answer = Answer::message(429, "We are experiencing heavy traffic at the moment. Please try again later.");
    match retry_after {
        Some(seconds) => answer.with("retry-after", seconds.to_string()),
        None => answer,
    }
}

/// An error of Login with Amazon.
pub(in crate::amazon) fn oauth(status: u16, error: &str, description: &str) -> Answer {
    let request = "8a7c5d0e-5a4f-4d5a-9f0e-3f6c1d2b7a90";
    Answer::json(status, json!({ "error": error, "error_description": description, "request_id": request }))
        .with("cache-control", "no-store")
}

/// What is said about a token that is not good.
pub(in crate::amazon) fn unauthorized() -> Answer {
    Answer::message(401, "Token is invalid/expired").with("www-authenticate", "Bearer error=\"invalid_token\"")
}

fn values(violations: &[Violation]) -> Vec<Value> {
    violations.iter().map(Violation::plain).collect()
}
