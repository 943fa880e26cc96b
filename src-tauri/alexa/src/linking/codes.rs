//! Codes on their way from the page to Amazon's servers: in memory only, each for a few minutes and for one use.
//!
//! A code is good for the client, the way back, the challenge and the grant that it was made for. Whoever brings one that
//! was used before may have stolen it, or was robbed of it: then the grant ends (RFC 6749, 4.1.2).

use crate::linking::challenge::Challenge;
use crate::linking::token::{Digest, Token};
use std::collections::BTreeMap;
use time::{Duration, OffsetDateTime};

/// How long one may be under way.
pub(crate) const LIFE: Duration = Duration::minutes(5);
/// A used one is remembered for so long after its end.
const REMEMBERED: Duration = Duration::hours(1);
/// More at once than a household can be linking.
const MOST: usize = 64;

/// What a code is good for.
#[derive(Clone, Debug)]
pub(crate) struct Issued {
    /// What it begins.
    pub(crate) grant: String,
    /// Handed out for it.
    pub(crate) refresh: Token,
    /// The way back that it was sent by.
    pub(crate) redirect: String,
    /// What must be known to use it, if something must.
    pub(crate) challenge: Option<Challenge>,
}

/// The codes that are under way.
#[derive(Debug, Default)]
pub(crate) struct Codes(BTreeMap<Digest, Code>);

#[derive(Debug)]
struct Code {
    issued: Issued,
    until: OffsetDateTime,
    used: bool,
}

/// Why a code is worth nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Worthless {
    /// There is none such, or it is over.
    Unknown,
    /// It was brought wrongly, or a second time: this grant ends.
    Ends(String),
}

impl Codes {
    /// Remembers what a code is good for.
    pub(crate) fn issue(&mut self, code: Digest, issued: Issued, now: OffsetDateTime) {
        self.0.retain(|_, code| now - code.until < REMEMBERED);
        while self.0.len() >= MOST {
            let Some(oldest) = self.0.iter().min_by_key(|(_, code)| code.until).map(|(digest, _)| *digest) else {
                break;
            };
            self.0.remove(&oldest);
        }
        self.0.insert(code, Code { issued, until: now + LIFE, used: false });
    }

    /// Takes a code that the client has brought. One try only: what is brought wrongly cannot be brought again.
    pub(crate) fn redeem(
        &mut self,
        code: Digest,
        redirect: &str,
        verifier: Option<&str>,
        now: OffsetDateTime,
    ) -> Result<Issued, Worthless> {
        let code = self.0.get_mut(&code).ok_or(Worthless::Unknown)?;
        if code.used {
            return Err(Worthless::Ends(code.issued.grant.clone()));
        }
        if now >= code.until {
            return Err(Worthless::Unknown);
        }
        code.used = true;
        let proven = match (&code.issued.challenge, verifier) {
            (Some(challenge), Some(verifier)) => challenge.is_met_by(verifier),
            (None, None) => true,
            // A verifier for a code without a challenge: somebody has taken the challenge away (RFC 9700, 4.8.2).
            (Some(_), None) | (None, Some(_)) => false,
        };
        if proven && redirect == code.issued.redirect {
            Ok(code.issued.clone())
        } else {
            Err(Worthless::Ends(code.issued.grant.clone()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    const NOW: OffsetDateTime = datetime!(2026-11-20 18:00 UTC);

    fn issued(grant: &str) -> Issued {
        Issued { grant: grant.into(), refresh: Token::new(&[1; 32]), redirect: "back".into(), challenge: None }
    }

    #[test]
    fn a_code_works_once_and_for_five_minutes() {
        let mut codes = Codes::default();
        let digest = Digest::of("code");
        codes.issue(digest, issued("a"), NOW);
        assert!(codes.redeem(digest, "back", None, NOW + LIFE - Duration::SECOND).is_ok());
        assert_eq!(codes.redeem(digest, "back", None, NOW + LIFE).unwrap_err(), Worthless::Ends("a".into()));
        codes.issue(digest, issued("b"), NOW);
        assert_eq!(codes.redeem(digest, "back", None, NOW + LIFE).unwrap_err(), Worthless::Unknown);
    }

    #[test]
    fn a_code_that_is_brought_wrongly_is_spent() {
        let mut codes = Codes::default();
        let digest = Digest::of("code");
        for (redirect, verifier) in [("elsewhere", None), ("back", Some("v"))] {
            codes.issue(digest, issued("a"), NOW);
            assert_eq!(codes.redeem(digest, redirect, verifier, NOW).unwrap_err(), Worthless::Ends("a".into()));
            assert!(codes.redeem(digest, "back", None, NOW).is_err());
        }
    }

    #[test]
    fn of_too_many_codes_the_oldest_goes() {
        let mut codes = Codes::default();
        for number in 0..=MOST {
            let at = NOW + Duration::milliseconds(i64::try_from(number).unwrap());
            codes.issue(Digest::of(&number.to_string()), issued("a"), at);
        }
        assert_eq!(codes.0.len(), MOST);
        assert_eq!(codes.redeem(Digest::of("0"), "back", None, NOW).unwrap_err(), Worthless::Unknown);
        assert!(codes.redeem(Digest::of("1"), "back", None, NOW).is_ok());
    }
}
