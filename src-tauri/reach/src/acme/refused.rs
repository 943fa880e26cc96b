//! Why there is no certificate: what an authority says is wrong (RFC 8555, 6.7), as a fault that people can act on.

use household::fault::{Code, Fault};
use instant_acme::Problem;
use time::OffsetDateTime;

/// Why there is no certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// What is wrong.
    pub fault: Fault,
    /// Until when the authority does not want to be asked again.
    pub until: Option<OffsetDateTime>,
    pub(super) kind: Kind,
}

/// What this client itself does about it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Kind {
    /// Nothing.
    #[default]
    Final,
    /// It made a mistake that the next try does not repeat: the number that each message must carry was lost.
    Nonce,
    /// The account is not known there any more.
    Account,
}

impl Default for Refused {
    fn default() -> Self {
        Fault::new(Code::Internal).into()
    }
}

impl From<Fault> for Refused {
    fn from(fault: Fault) -> Self {
        Self { fault, until: None, kind: Kind::Final }
    }
}

/// What an authority's problem means. Without a `host` it is about the account, or about the question itself.
pub(super) fn of(problem: &Problem, host: Option<&str>, authority: &str, until: Option<OffsetDateTime>) -> Refused {
    // Where several names are wrong, one is enough to begin with, and it says more than the whole.
    let first = problem.subproblems.first().filter(|first| first.detail.is_some());
    let kind = first.and_then(|first| first.r#type.as_deref()).or(problem.r#type.as_deref()).unwrap_or_default();
    let detail = first.and_then(|first| first.detail.as_deref()).or(problem.detail.as_deref()).unwrap_or(kind);
    let name = kind.rsplit(':').next().unwrap_or_default();
    let about = |code: Code| {
        let fault = Fault::new(code).with("detail", detail);
        host.map_or_else(|| fault.clone(), |host| fault.clone().with("host", host))
    };
    let (fault, kind) = match (name, host) {
        ("badNonce", _) => (about(Code::AcmeConfused), Kind::Nonce),
        ("accountDoesNotExist", _) => (about(Code::AcmeAccountRefused), Kind::Account),
        ("rateLimited", _) => (about(Code::AcmeRateLimited), Kind::Final),
        ("serverInternal", _) => (Fault::new(Code::AcmeUnreachable).with("authority", authority), Kind::Final),
        ("connection", Some(_)) => (about(Code::AcmeNotConnected), Kind::Final),
        ("unauthorized" | "incorrectResponse" | "tls", Some(_)) => (about(Code::AcmeWrongAnswer), Kind::Final),
        ("dns", Some(_)) => (about(Code::AcmeDns), Kind::Final),
        ("caa", Some(_)) => (about(Code::AcmeForbidden), Kind::Final),
        ("rejectedIdentifier" | "unsupportedIdentifier" | "malformed", Some(_)) => {
            (about(Code::AcmeNameRefused), Kind::Final)
        }
        // An account that was closed may sign nothing any more.
        ("unauthorized", None) => (about(Code::AcmeAccountRefused), Kind::Account),
        ("invalidContact" | "unsupportedContact" | "userActionRequired" | "externalAccountRequired", _) => {
            (about(Code::AcmeAccountRefused), Kind::Final)
        }
        _ => (Fault::new(Code::AcmeConfused).with("detail", detail), Kind::Final),
    };
    Refused { fault, until, kind }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(text: &str) -> Problem {
        serde_json::from_str(text).unwrap()
    }

    fn told(kind: &str, host: Option<&str>) -> Refused {
        let text = format!(r#"{{"type": "urn:ietf:params:acme:error:{kind}", "detail": "no", "status": 400}}"#);
        of(&problem(&text), host, "ca.example", None)
    }

    #[test]
    fn each_problem_of_an_authority_is_a_fault_with_its_own_words() {
        let cases = [
            ("connection", Code::AcmeNotConnected),
            ("unauthorized", Code::AcmeWrongAnswer),
            ("incorrectResponse", Code::AcmeWrongAnswer),
            ("tls", Code::AcmeWrongAnswer),
            ("dns", Code::AcmeDns),
            ("caa", Code::AcmeForbidden),
            ("rateLimited", Code::AcmeRateLimited),
            ("rejectedIdentifier", Code::AcmeNameRefused),
            ("unsupportedIdentifier", Code::AcmeNameRefused),
            ("invalidContact", Code::AcmeAccountRefused),
            ("somethingNew", Code::AcmeConfused),
        ];
        for (kind, code) in cases {
            let fault = told(kind, Some("usher.example.org")).fault;
            assert_eq!((fault.code, fault.values.get("detail").map(String::as_str)), (code, Some("no")), "{kind}");
        }
        let down = told("serverInternal", Some("usher.example.org")).fault;
        assert_eq!(down, Fault::new(Code::AcmeUnreachable).with("authority", "ca.example"));
    }

    #[test]
    fn what_is_no_ones_fault_is_tried_again_at_once() {
        assert_eq!(told("badNonce", None).kind, Kind::Nonce);
        assert_eq!(told("accountDoesNotExist", None).kind, Kind::Account);
        assert_eq!(told("unauthorized", None).kind, Kind::Account, "the account was closed");
        assert_eq!(told("unauthorized", Some("usher.example.org")).kind, Kind::Final);
    }

    #[test]
    fn of_several_names_the_first_that_is_wrong_is_told() {
        let text = r#"{"type": "urn:ietf:params:acme:error:malformed", "detail": "see below", "subproblems": [
            {"type": "urn:ietf:params:acme:error:rejectedIdentifier", "detail": "not this one"}]}"#;
        let fault = of(&problem(text), Some("usher.example.org"), "ca.example", None).fault;
        assert_eq!(fault.code, Code::AcmeNameRefused);
        assert_eq!(fault.values.get("detail").map(String::as_str), Some("not this one"));
    }
}
