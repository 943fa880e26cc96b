//! Whether a request is from Alexa, meant for our skill, and made now.
//!
//! The order matters: nothing of a body is read before its signature is known to be right. Facts: Amazon's own
//! verifiers for Node, Python and Java; where they differ, the strictest.

use crate::custom::certificates::Certificates;
use crate::custom::limits::{EVENT_TOLERANCE, TOLERANCE};
use crate::custom::refusal::Refusal;
use crate::custom::replay::{Memory, Repeats};
use crate::custom::request::Request;
use crate::custom::url::ChainUrl;
use axum::http::{HeaderMap, HeaderValue};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use household::clock::Clock;
use std::sync::{Arc, PoisonError, RwLock};
use time::Duration;
use tokio::time::{Instant, timeout_at};

/// Header names in lower case; HTTP does not care and neither do we.
pub(crate) const CHAIN: &str = "signaturecertchainurl";
/// The older `Signature` header, with SHA-1, is not looked at.
pub(crate) const SIGNATURE: &str = "signature-256";
/// Room for the signature of the largest key, 8192 bits.
const LONGEST_SIGNATURE: usize = 1024;

/// Our skill, as Amazon names it (`amzn1.ask.skill.…`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SkillId(String);

impl SkillId {
    /// Takes the id as Amazon spells it.
    pub fn new(id: impl Into<String>) -> Self {
        Self(id.into())
    }

    /// The id as Amazon spells it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The skill that is listened to. It may change while the door is open: when the skill is made, or made anew.
#[derive(Clone, Debug)]
pub struct OurSkill(Arc<RwLock<Option<SkillId>>>);

impl OurSkill {
    /// Any: for a demo home that has no skill of its own.
    pub fn any() -> Self {
        Self(Arc::default())
    }

    /// Any, from now on: the demo home has no skill of its own.
    pub fn become_any(&self) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// This one from now on.
    pub fn become_now(&self, skill: SkillId) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Some(skill);
    }

    fn is_meant_by(&self, request: &Request) -> bool {
        let skill = self.0.read().unwrap_or_else(PoisonError::into_inner);
        skill.as_ref().is_none_or(|skill| request.is_for(skill.as_str()))
    }
}

impl Default for OurSkill {
    fn default() -> Self {
        Self::any()
    }
}

impl From<SkillId> for OurSkill {
    fn from(skill: SkillId) -> Self {
        let ours = Self::any();
        ours.become_now(skill);
        ours
    }
}

pub(crate) struct Verifier {
    pub(crate) certificates: Certificates,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) skill: OurSkill,
    pub(crate) repeats: Repeats,
    pub(crate) memory: Memory,
}

impl Verifier {
    /// Whether Alexa signed exactly this body. A key that has to be fetched must be there by the deadline.
    pub(crate) async fn is_signed(&self, headers: &HeaderMap, body: &[u8], deadline: Instant) -> Result<(), Refusal> {
        let address = only(headers, CHAIN).and_then(|address| address.to_str().ok());
        let address = address.ok_or(Refusal::ChainUrlMissing)?;
        let signature = only(headers, SIGNATURE).ok_or(Refusal::SignatureMissing)?;
        // An address that is held is one that was found good before, in its normal spelling.
        let key = match self.certificates.at_hand(address, self.clock.now()) {
            Some(key) => key,
            None => {
                decoded(signature, &mut [0; LONGEST_SIGNATURE])?;
                let address = ChainUrl::parse(address).ok_or(Refusal::ChainUrlRefused)?;
                // Boxed, so that a key at hand does not carry its fetching along.
                let key = Box::pin(self.certificates.key(&address));
                timeout_at(deadline, key).await.unwrap_or(Err(Refusal::CertificateUnavailable))?
            }
        };
        let mut room = [0; LONGEST_SIGNATURE];
        if key.signed(body, decoded(signature, &mut room)?) { Ok(()) } else { Err(Refusal::SignatureWrong) }
    }

    /// Whether what was signed is for us and for now.
    pub(crate) fn is_for_us(&self, request: &Request) -> Result<(), Refusal> {
        let now = self.clock.now();
        let tolerance = if request.is_sent_again() { EVENT_TOLERANCE } else { TOLERANCE };
        if (now - request.sent).abs() > Duration::seconds(tolerance) {
            return Err(Refusal::TimestampOutside);
        }
        if !self.skill.is_meant_by(request) {
            return Err(Refusal::SkillOfAnother);
        }
        // Amazon sends skill events again, with the same id, until they are answered.
        if request.is_sent_again() || self.memory.is_new(&request.id, now) {
            return Ok(());
        }
        match self.repeats {
            Repeats::Refuse => Err(Refusal::RequestRepeated),
            Repeats::Warn => {
                tracing::warn!("a request came twice");
                Ok(())
            }
        }
    }
}

fn decoded<'a>(signature: &HeaderValue, room: &'a mut [u8; LONGEST_SIGNATURE]) -> Result<&'a [u8], Refusal> {
    let length = STANDARD.decode_slice(signature.as_bytes(), room).map_err(|_| Refusal::SignatureUnreadable)?;
    room.get(..length).ok_or(Refusal::SignatureUnreadable)
}

/// The header's value if there is exactly one and it is not empty.
fn only<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a HeaderValue> {
    let mut values = headers.get_all(name).iter();
    let value = values.next()?;
    (values.next().is_none() && !value.is_empty()).then_some(value)
}
