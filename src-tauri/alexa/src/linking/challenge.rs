//! Proof that whoever brings a code is who asked for it (RFC 7636), by SHA-256 only: the plain way proves nothing to whoever
//! has seen the first request.

use crate::linking::token::Digest;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq as _;

/// The digest of the verifier that is to come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Challenge(String);

impl Challenge {
    /// Reads `code_challenge` and `code_challenge_method`; none if there is neither. The error says what is wrong.
    pub(crate) fn read(challenge: Option<&str>, method: Option<&str>) -> Result<Option<Self>, &'static str> {
        match (challenge, method) {
            (None, None) => Ok(None),
            (Some(challenge), Some("S256")) => match URL_SAFE_NO_PAD.decode(challenge) {
                Ok(digest) if digest.len() == 32 => Ok(Some(Self(challenge.to_owned()))),
                Ok(_) | Err(_) => Err("code_challenge is not a SHA-256 digest"),
            },
            // RFC 7636, 4.4.1: without a method it is the plain one.
            (Some(_), _) => Err("transform algorithm not supported: S256 only"),
            (None, Some(_)) => Err("code_challenge is missing"),
        }
    }

    /// Whether this verifier was meant.
    pub(crate) fn is_met_by(&self, verifier: &str) -> bool {
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
        let well_formed = (43..=128).contains(&verifier.len()) && verifier.bytes().all(fits);
        let digest = URL_SAFE_NO_PAD.encode(Digest::of(verifier).bytes());
        well_formed & bool::from(digest.as_bytes().ct_eq(self.0.as_bytes()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_of_the_standard() {
        // RFC 7636, appendix B.
        let (challenge, verifier) =
            ("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
        let read = Challenge::read(Some(challenge), Some("S256")).unwrap().unwrap();
        assert!(read.is_met_by(verifier));
        for wrong in ["", challenge, &verifier[1..], &verifier.to_lowercase(), &format!("{verifier} ")] {
            assert!(!read.is_met_by(wrong), "{wrong}");
        }
    }

    #[test]
    fn only_digests_by_sha_256_are_taken() {
        let good = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
        assert_eq!(Challenge::read(None, None), Ok(None));
        for (challenge, method) in [
            (Some(good), Some("plain")),
            (Some(good), None),
            (Some(good), Some("s256")),
            (Some(good), Some("S512")),
            (None, Some("S256")),
            (Some("short"), Some("S256")),
            (Some("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM="), Some("S256")),
            (Some("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw+cM"), Some("S256")),
        ] {
            assert!(Challenge::read(challenge, method).is_err(), "{challenge:?} {method:?}");
        }
    }
}
