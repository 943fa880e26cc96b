//! Everything that may go wrong at Amazon, each a switch with a name of its own.

mod carried;
mod named;
mod violation;

pub(super) use carried::{Carried, Harm, oauth, unauthorized};
pub use violation::{Code, Reason, Violation};

use super::call::Call;
use std::time::Duration;

/// How often a switch acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Times {
    /// At the next such call.
    Once,
    /// At so many.
    N(u32),
    /// Until it is taken back.
    Always,
}

/// Which part of a model's build.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BuildStep {
    /// The dialogs.
    Dialog,
    /// What one can begin to test with.
    Quick,
    /// The whole.
    Full,
}

/// Why a simulation fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unheard {
    /// Alexa does not find the skill by what was said.
    NotInvoked,
    /// Alexa answers by itself, and the skill is never asked; the simulation counts as successful.
    AnsweredByAlexa,
    /// Nobody is there at the endpoint.
    Unreachable,
    /// The endpoint's certificate is not of the type that the manifest says.
    CertificateRefused,
    /// The endpoint takes too long.
    TimedOut,
    /// What the endpoint answers is not an answer.
    InvalidResponse,
    /// Something in Alexa broke.
    Internal,
}

/// What goes wrong.
#[derive(Clone, Debug, PartialEq)]
pub enum Failure {
    // --- any call ---
    /// 401.
    Unauthorized,
    /// 400 and what is wrong with what was sent.
    BadRequest(Vec<Violation>),
    /// 403 and what is not allowed.
    Forbidden(Vec<Violation>),
    /// 403 "User is not authorized to access this operation": no developer, or a foreign security profile.
    NotAuthorized,
    /// 404.
    NotFound,
    /// 409: something else is being done.
    Conflict,
    /// 412: changed in between.
    Stale,
    /// 429, and after how many seconds to come again.
    TooMany {
        /// The header `Retry-After`, if there is one.
        retry_after: Option<u32>,
    },
    /// 500.
    Internal,
    /// 502, a page of HTML from something in between.
    BadGateway,
    /// 503.
    Unavailable,
    /// The status is good, the body is JSON that breaks off.
    Malformed,
    /// The status is good, the body is JSON of another shape.
    WrongShape,
    /// The status is good, the body a page for people.
    Page,
    /// The connection breaks in the middle of the body. The work is done.
    Torn,
    /// The connection breaks before any of the answer. The work is done.
    Lost,
    /// The connection breaks before any of the answer, and nothing is done.
    Dropped,
    /// There is never an answer, and nothing is done.
    Hangs,
    /// The answer takes so long.
    Slow(Duration),

    // --- skill management ---
    /// The list of vendors is empty.
    NoVendor,
    /// What was sent is taken; its processing fails ([`Call::CreateSkill`], [`Call::PutManifest`]).
    ManifestFailed(Violation),
    /// The model is taken; a step of its build fails ([`Call::PutModel`]).
    BuildFailed(BuildStep, Violation),
    /// The model or manifest is taken; its processing says nothing new for so many questions.
    BuildSlow(u32),
    /// The model or manifest is taken; its processing never ends.
    BuildStuck,
    /// The answer lists more skills than there are, page after page without an end ([`Call::ListSkills`]).
    EndlessPages,
    /// 403 "Skill is not ready for enablement." ([`Call::Enable`]).
    NotReady(Violation),
    /// 204, and yet it is not enabled ([`Call::Enable`]).
    NotEnabled,
    /// The simulation ends in a failure ([`Call::Simulate`]).
    Simulation(Unheard),
    /// The simulation never ends ([`Call::Simulate`]).
    SimulationStuck,
    /// See 303 first ([`Call::GetManifest`]).
    SeeOther,

    // --- Login with Amazon, in the browser ---
    /// The person says no.
    AccessDenied,
    /// "An unknown scope was requested".
    InvalidScope,
    /// The request is not what it should be.
    InvalidRequest,
    /// Amazon cannot just now.
    TemporarilyUnavailable,
    /// HTML 400: this return address is not on the profile's list. Nothing ever comes back.
    WrongRedirect,
    /// HTML 400: Amazon does not know the client.
    UnknownClient,
    /// Something else comes back as `state`.
    StateChanged,
    /// No `state` comes back.
    StateMissing,
    /// Neither a code nor an error comes back.
    CodeMissing,
    /// The person closes the page: nothing ever comes back.
    Abandoned,

    // --- Login with Amazon, where tokens are had ---
    /// 401 `invalid_client`: a wrong secret.
    InvalidClient,
    /// 400 `invalid_grant`: the code is used or too old, or the refresh token was revoked.
    InvalidGrant,
    /// 400 `unauthorized_client`: the token was made for another client.
    UnauthorizedClient,
    /// 400 `unsupported_grant_type`.
    UnsupportedGrant,
    /// 400 `invalid_scope`.
    ScopeRefused,
    /// The answer has no refresh token.
    NoRefreshToken,
    /// The answer has a new refresh token, and the old one is over.
    RefreshRotates,
    /// The answer has no access token.
    NoAccessToken,
    /// The access token is over at once.
    ExpiresAtOnce,
    /// The access token is good for fewer scopes than were asked for.
    FewerScopes,
}

/// A switch that is on.
struct Switch {
    call: Call,
    failure: Failure,
    skip: u32,
    left: Option<u32>,
}

/// All switches that are on. Where several are on for one call, the first that has not acted out is next.
#[derive(Default)]
pub(super) struct Switches(Vec<Switch>);

impl Switches {
    /// Turns one on, that acts only after so many calls went well.
    pub(super) fn on(&mut self, skip: u32, call: Call, failure: Failure, times: Times) {
        let left = match times {
            Times::Once => Some(1),
            Times::N(times) => Some(times),
            Times::Always => None,
        };
        self.0.push(Switch { call, failure, skip, left });
    }

    /// Turns all off.
    pub(super) fn clear(&mut self) {
        self.0.clear();
    }

    /// What goes wrong at this call; none if it goes well.
    pub(super) fn take(&mut self, call: Call) -> Option<Failure> {
        let switch = self.0.iter_mut().find(|switch| switch.call == call && switch.left != Some(0))?;
        if switch.skip > 0 {
            switch.skip -= 1;
            return None;
        }
        if let Some(left) = &mut switch.left {
            *left -= 1;
        }
        Some(switch.failure.clone())
    }
}
