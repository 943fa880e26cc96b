//! What a trial call comes down to: whether the skill was opened, its endpoint reached, and its answer taken.
//!
//! What arrived at our own door says more than Amazon's words: "invalid response" is what it says as well when it never
//! got a connection.

use crate::provision::calls::simulation::{Progress, Simulated};
use crate::provision::problem::Problem;
use household::fault::{Code, Fault};

/// What was tried.
#[derive(Clone, Copy, Debug)]
pub struct Trial<'a> {
    /// Where the skill is.
    pub endpoint: &'a str,
    /// What it was called by.
    pub name: &'a str,
    /// In which locale.
    pub locale: &'a str,
    /// Whether the call arrived at our door.
    pub arrived: bool,
}

/// What Amazon's word for a failure is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cause {
    Slow,
    Certificate,
    Endpoint,
    NotOpened,
    Unknown,
}

/// Pieces of codes and of the words that come without one; the first that fits counts.
const CAUSES: &[(&str, Cause)] = &[
    ("endpoint_timeout", Cause::Slow),
    ("too long to respond", Cause::Slow),
    ("certificate", Cause::Certificate),
    ("ssl", Cause::Certificate),
    ("skill_not_invoked", Cause::NotOpened),
    ("not invoke", Cause::NotOpened),
    ("skill_endpoint_error", Cause::Endpoint),
    ("invalid_response", Cause::Endpoint),
    ("invalid response", Cause::Endpoint),
    ("endpoint", Cause::Endpoint),
];

/// What a person is told of a trial call that has come to its end; none if it worked.
pub fn of_trial(simulated: &Simulated, trial: Trial<'_>) -> Option<Fault> {
    let at_endpoint = |code| Fault::new(code).with("address", trial.endpoint);
    let not_opened = || Fault::new(Code::SkillNotOpened).with("name", trial.name).with("locale", trial.locale);
    let cause = cause_of(simulated);
    if simulated.status == Progress::Successful {
        return match (trial.arrived, simulated.invocations()) {
            (true, _) => None,
            // Alexa has answered by herself.
            (false, []) => Some(not_opened()),
            (false, _) => Some(at_endpoint(Code::EndpointNotReached)),
        };
    }
    Some(match (trial.arrived, cause) {
        (true, Some(Cause::Slow)) => Fault::new(Code::TookTooLong),
        (true, _) => at_endpoint(Code::EndpointAnswerRefused),
        (false, Some(Cause::Certificate)) => at_endpoint(Code::EndpointCertificateRefused),
        (false, _) if simulated.was_answered() => at_endpoint(Code::EndpointAnswerRefused),
        (false, Some(Cause::NotOpened)) => not_opened(),
        (false, Some(Cause::Slow | Cause::Endpoint)) => at_endpoint(Code::EndpointNotReached),
        (false, _) if !simulated.invocations().is_empty() => at_endpoint(Code::EndpointNotReached),
        (false, None) => not_opened(),
        (false, Some(Cause::Unknown)) => {
            let detail = error_of(simulated).map(Problem::words).unwrap_or_default();
            Fault::new(Code::SimulationFailed).with("detail", detail)
        }
    })
}

fn error_of(simulated: &Simulated) -> Option<&Problem> {
    simulated.result.as_ref()?.error.as_ref()
}

/// What Amazon's word is about; none if there is no word.
fn cause_of(simulated: &Simulated) -> Option<Cause> {
    let error = error_of(simulated)?;
    let said = format!("{} {}", error.code().to_lowercase(), error.text());
    Some(CAUSES.iter().find(|(piece, _)| said.contains(piece)).map_or(Cause::Unknown, |(_, cause)| *cause))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(json: &str, arrived: bool) -> Option<Code> {
        let simulated: Simulated = serde_json::from_str(json).unwrap();
        let trial = Trial { endpoint: "https://home.example/alexa", name: "kino butler", locale: "de-DE", arrived };
        of_trial(&simulated, trial).map(|fault| fault.code)
    }

    #[test]
    fn what_arrived_says_more_than_amazons_words() {
        let called = r#"{"status":"SUCCESSFUL","result":{"skillExecutionInfo":{"invocations":[{"invocationRequest":{"endpoint":"e"},"invocationResponse":{"body":{"version":"1.0"}}}]}}}"#;
        let not_called = r#"{"status":"SUCCESSFUL","result":{"skillExecutionInfo":{"invocations":[]}}}"#;
        let refused =
            r#"{"status":"FAILED","result":{"error":{"message":"Skill endpoint returned an invalid response."}}}"#;
        let other = r#"{"status":"FAILED","result":{"error":{"message":"Something else."}}}"#;
        let page = r#"{"status":"FAILED","result":{"skillExecutionInfo":{"invocations":[{"invocationResponse":{"body":{"html":"x"}}}]},"error":{"message":"m"}}}"#;
        for (json, arrived, code) in [
            (called, true, None),
            (called, false, Some(Code::EndpointNotReached)),
            (not_called, false, Some(Code::SkillNotOpened)),
            (refused, true, Some(Code::EndpointAnswerRefused)),
            (refused, false, Some(Code::EndpointNotReached)),
            (page, false, Some(Code::EndpointAnswerRefused)),
            (other, false, Some(Code::SimulationFailed)),
            (r#"{"status":"FAILED","result":{"error":{"code":"ENDPOINT_TIMEOUT"}}}"#, true, Some(Code::TookTooLong)),
            (
                r#"{"status":"FAILED","result":{"error":{"code":"ENDPOINT_TIMEOUT"}}}"#,
                false,
                Some(Code::EndpointNotReached),
            ),
            (
                r#"{"status":"FAILED","result":{"error":{"message":"An SSL connection to the endpoint could not be made."}}}"#,
                false,
                Some(Code::EndpointCertificateRefused),
            ),
            (
                r#"{"status":"FAILED","result":{"error":{"message":"The utterance did not invoke the skill."}}}"#,
                false,
                Some(Code::SkillNotOpened),
            ),
            (r#"{"status":"FAILED"}"#, false, Some(Code::SkillNotOpened)),
        ] {
            assert_eq!(told(json, arrived), code, "{json} {arrived}");
        }
    }
}
