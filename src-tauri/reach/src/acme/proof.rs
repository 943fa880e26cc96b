//! The three ways to prove to an authority that a name is ours, and the place where each is shown.

use super::tokens::{Tokens, Told};
use super::txt::Txt;
use crate::certificate::{Proving, Shown};
use household::fault::{Code, Fault};
use instant_acme::{ChallengeType, KeyAuthorization};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A way to prove a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Proof {
    /// The authority asks at port 80 of the name.
    Http,
    /// The authority asks at port 443 of the name, inside TLS.
    TlsAlpn,
    /// The authority reads a word beside the name. The only way for names with a star, and without any open port.
    Dns,
}

/// Where proofs are shown.
#[derive(Clone, Default)]
pub struct Proofs {
    /// What the listener at port 80 answers with.
    pub tokens: Tokens,
    /// What the listener at port 443 shows.
    pub shown: Arc<Shown>,
    /// Whoever keeps the name; none where nobody does by program.
    pub txt: Option<Arc<dyn Txt>>,
}

/// A proof that is shown now. Those inside of Usher end when this is dropped; the record must be cleared.
pub(super) enum Given {
    Http(#[expect(dead_code, reason = "it is told while this lives")] Told),
    TlsAlpn(#[expect(dead_code, reason = "it is shown while this lives")] Proving),
    Dns { txt: Arc<dyn Txt>, name: String, text: String },
}

impl Proof {
    pub(super) fn challenge(self) -> ChallengeType {
        match self {
            Self::Http => ChallengeType::Http01,
            Self::TlsAlpn => ChallengeType::TlsAlpn01,
            Self::Dns => ChallengeType::Dns01,
        }
    }
}

impl Proofs {
    /// Shows a proof for a name (without its star).
    pub(super) async fn give(
        &self,
        proof: Proof,
        name: &str,
        token: &str,
        answer: &KeyAuthorization,
    ) -> Result<Given, Fault> {
        match proof {
            Proof::Http => Ok(Given::Http(self.tokens.tell(token, answer.as_str()))),
            Proof::TlsAlpn => {
                let digest = answer.digest().as_ref().try_into().map_err(|_| Fault::new(Code::Internal))?;
                self.shown.prove(name, digest).map(Given::TlsAlpn)
            }
            Proof::Dns => {
                let txt = self.txt.clone().ok_or_else(|| Fault::new(Code::AcmeNoSuchProof).with("host", name))?;
                let text = answer.dns_value();
                txt.set(name, &text).await?;
                Ok(Given::Dns { txt, name: name.to_owned(), text })
            }
        }
    }
}

impl Given {
    /// Takes the proof away.
    pub(super) async fn end(self) {
        if let Self::Dns { txt, name, text } = self
            && let Err(fault) = txt.clear(&name, &text).await
        {
            // It proves nothing to anybody any more, and the next one takes its place.
            tracing::info!(code = fault.code.as_str(), "the record of a proof was left behind");
        }
    }
}
