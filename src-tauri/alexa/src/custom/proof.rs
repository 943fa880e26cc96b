//! How a household recognises its own door from outside, and sees whether what it sent came through unchanged.
//!
//! Whoever holds the household's key asks a question in a header ([`ASKED`]); the door's refusal carries the answer: what it
//! has received, sealed. A question that was not made with the key is not answered, so strangers learn nothing, and a request
//! that is let in never comes here. It must not know who asks, nor by which way.

use crate::custom::refusal::Refusal;
use crate::custom::verify::{CHAIN, SIGNATURE};
use axum::http::HeaderMap;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::hmac;
use std::fmt;
use subtle::ConstantTimeEq as _;

/// The header of a question.
const ASKED: &str = "usher-check";
/// How much of each seal is carried: 128 bits.
const SEAL: usize = 16;
/// A question is a nonce and its seal.
const QUESTION: usize = 2 * SEAL;

/// The household's key for this, and nothing else. It prints as dots.
#[derive(Clone)]
pub struct Proof(hmac::Key);

/// What a refusal proves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proven {
    /// It is our door, and everything came as it was sent.
    Whole,
    /// It is our door, and the signature's headers came otherwise.
    HeadersChanged,
    /// It is our door, and the body came otherwise.
    BodyChanged,
    /// A door of Usher that did not get the headers.
    HeadersMissing,
    /// A door of Usher that did not take the question: another household's.
    Another,
    /// Nothing of Usher's.
    Nothing,
}

impl fmt::Debug for Proof {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Proof(…)")
    }
}

impl Proof {
    /// By a secret of the household, which may serve other purposes too.
    pub fn new(secret: &[u8]) -> Self {
        let own = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, secret), b"usher door check 1\n");
        Self(hmac::Key::new(hmac::HMAC_SHA256, own.as_ref()))
    }

    /// A question, with a nonce that was never used: the value of [`ASKED`].
    pub fn question(&self, nonce: [u8; SEAL]) -> String {
        let mut question = nonce.to_vec();
        question.extend(self.seal(&[b"question", &nonce]));
        URL_SAFE_NO_PAD.encode(question)
    }

    /// Headers and a body that no door lets in: a signature that is none, so that nobody is asked for its certificates.
    pub fn unsigned(&self, nonce: [u8; SEAL]) -> (Vec<(&'static str, String)>, Vec<u8>) {
        let headers = vec![
            (ASKED, self.question(nonce)),
            (CHAIN, "https://s3.amazonaws.com/echo.api/usher-check.pem".to_owned()),
            (SIGNATURE, "this is no signature: Usher looks for its own door".to_owned()),
            ("content-type", "application/json; charset=utf-8".to_owned()),
        ];
        // What rewriting proxies trip over: space, escapes, an ampersand, letters beyond ASCII.
        let body = format!(
            "{{ \"version\" : \"1.0\",  \"usher\":\"check\", \"said\": \"Caf\\u00e9 & <b>Tür</b>\", \"nonce\":\"{}\" }}",
            URL_SAFE_NO_PAD.encode(nonce)
        );
        (headers, body.into_bytes())
    }

    /// What the door adds to a refusal: nothing, unless it was asked by its own household.
    pub(crate) fn answer(&self, headers: &HeaderMap, body: &[u8]) -> Option<String> {
        let asked = headers.get(ASKED)?.as_bytes();
        let mut question = [0; QUESTION];
        if URL_SAFE_NO_PAD.decode_slice(asked, &mut question).ok()? != QUESTION {
            return None;
        }
        let (nonce, seal) = question.split_at(SEAL);
        bool::from(self.seal(&[b"question", nonce]).ct_eq(seal)).then(|| self.received(nonce, headers, body))
    }

    /// What a refusal proves to whoever has asked with [`Proof::unsigned`] and this nonce.
    pub fn proven(&self, nonce: [u8; SEAL], refusal: &[u8]) -> Proven {
        let Ok(refusal) = serde_json::from_slice::<Refused>(refusal) else { return Proven::Nothing };
        let Some((seen_headers, seen_body)) = refusal.check.as_deref().and_then(|check| check.split_once('.')) else {
            let missing = ["chain-url-missing", "signature-missing"].contains(&refusal.error.as_str());
            let known = Refusal::is_a_code(&refusal.error);
            return match (missing, known) {
                (true, _) => Proven::HeadersMissing,
                (false, true) => Proven::Another,
                (false, false) => Proven::Nothing,
            };
        };
        let (headers, body) = self.unsigned(nonce);
        let text = |name: &'static str| {
            headers.iter().filter(move |(known, _)| *known == name).map(|(_, value)| value.as_bytes())
        };
        let same_headers = seen_headers == self.headers_seal(&nonce, text(CHAIN), text(SIGNATURE));
        match (same_headers, seen_body == self.body_seal(&nonce, &body)) {
            (true, true) => Proven::Whole,
            (_, false) => Proven::BodyChanged,
            (false, true) => Proven::HeadersChanged,
        }
    }

    fn received(&self, nonce: &[u8], headers: &HeaderMap, body: &[u8]) -> String {
        let all = |name| headers.get_all(name).iter().map(|value| value.as_bytes());
        format!("{}.{}", self.headers_seal(nonce, all(CHAIN), all(SIGNATURE)), self.body_seal(nonce, body))
    }

    fn headers_seal<'a>(
        &self,
        nonce: &[u8],
        chain: impl Iterator<Item = &'a [u8]>,
        signature: impl Iterator<Item = &'a [u8]>,
    ) -> String {
        let (chain, signature) = (chain.collect::<Vec<_>>().join(&b'\n'), signature.collect::<Vec<_>>().join(&b'\n'));
        URL_SAFE_NO_PAD.encode(self.seal(&[b"headers", nonce, &chain, &signature]))
    }

    fn body_seal(&self, nonce: &[u8], body: &[u8]) -> String {
        URL_SAFE_NO_PAD.encode(self.seal(&[b"body", nonce, body]))
    }

    fn seal(&self, parts: &[&[u8]]) -> Vec<u8> {
        let tag = hmac::sign(&self.0, &message(parts));
        tag.as_ref().iter().take(SEAL).copied().collect()
    }
}

/// The parts, each with its length, so that none runs into the next.
fn message(parts: &[&[u8]]) -> Vec<u8> {
    let mut message = Vec::new();
    for part in parts {
        message.extend(u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
        message.extend(*part);
    }
    message
}

/// A refusal, as far as it is read.
#[derive(serde::Deserialize)]
struct Refused {
    error: String,
    #[serde(default)]
    check: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(proof: &Proof, nonce: [u8; SEAL]) -> (HeaderMap, Vec<u8>) {
        let (headers, body) = proof.unsigned(nonce);
        (headers.into_iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect(), body)
    }

    #[test]
    fn strangers_questions_are_not_answered() {
        let (ours, theirs) = (Proof::new(b"ours"), Proof::new(b"theirs"));
        let (mut headers, body) = sent(&theirs, [7; SEAL]);
        assert_eq!(ours.answer(&headers, &body), None);
        for bad in ["", "x", &"A".repeat(43), &"A".repeat(4000), "not base64 at all!"] {
            headers.insert(ASKED, bad.parse().unwrap());
            assert_eq!(ours.answer(&headers, &body), None, "{bad}");
        }
        headers.remove(ASKED);
        assert_eq!(ours.answer(&headers, &body), None);
    }

    #[test]
    fn what_was_changed_on_the_way_is_seen() {
        let proof = Proof::new(b"ours");
        let nonce = [7; SEAL];
        let proven = |headers: &HeaderMap, body: &[u8]| {
            let check = proof.answer(headers, body).unwrap();
            proof.proven(nonce, format!(r#"{{"error":"signature-unreadable","check":"{check}"}}"#).as_bytes())
        };
        let (headers, body) = sent(&proof, nonce);
        assert_eq!(proven(&headers, &body), Proven::Whole);
        let compact: serde_json::Value = serde_json::from_slice(&body).unwrap();
        assert_eq!(proven(&headers, compact.to_string().as_bytes()), Proven::BodyChanged);
        let mut stripped = headers.clone();
        stripped.remove(SIGNATURE);
        assert_eq!(proven(&stripped, &body), Proven::HeadersChanged);
        let mut doubled = headers.clone();
        doubled.append(CHAIN, "https://example.org/".parse().unwrap());
        assert_eq!(proven(&doubled, &body), Proven::HeadersChanged);
    }

    #[test]
    fn other_answers_prove_nothing() {
        let (proof, nonce) = (Proof::new(b"ours"), [7; SEAL]);
        let proven = |text: &str| proof.proven(nonce, text.as_bytes());
        assert_eq!(proven("<html>"), Proven::Nothing);
        assert_eq!(proven(r#"{"error":"forbidden"}"#), Proven::Nothing);
        assert_eq!(proven(r#"{"error":"chain-url-missing"}"#), Proven::HeadersMissing);
        assert_eq!(proven(r#"{"error":"signature-unreadable"}"#), Proven::Another);
    }
}
