//! `PUT /v1/skills/{skill}/sslCertificateSets/~latest`: tells Amazon a certificate that nobody else vouches for. 204.
//!
//! <https://developer.amazon.com/docs/smapi/ssl-certificate-operations.html>. Only with `sslCertificateType` SelfSigned.

use super::json;
use crate::provision::call::{Answered, Call, CallError, Place};
use bytes::Bytes;
use reqwest::Method;
use serde_json::json;

/// The call.
#[derive(Clone, Debug)]
pub struct PutCertificate {
    /// Of which skill.
    pub skill: String,
    /// The certificate, as PEM.
    pub pem: String,
}

impl Call for PutCertificate {
    type Answer = ();
    const NAME: &'static str = "put certificate";
    const METHOD: Method = Method::PUT;

    fn place(&self) -> Place {
        Place::new(["v1", "skills", &self.skill, "sslCertificateSets", "~latest"])
    }

    fn body(&self) -> Option<Bytes> {
        json(&json!({ "sslCertificate": self.pem }))
    }

    fn answer(answered: Answered) -> Result<(), CallError> {
        answered.accepted().map(drop)
    }
}
