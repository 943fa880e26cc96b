//! Why a request is refused: a code for the answer, no more. Who sent it may be anybody.

use axum::http::StatusCode;

/// Why a request is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Larger than Alexa ever sends.
    #[error("body-too-large")]
    BodyTooLarge,
    /// The body did not arrive in time, or not whole.
    #[error("body-incomplete")]
    BodyIncomplete,
    /// No address of certificates, or several.
    #[error("chain-url-missing")]
    ChainUrlMissing,
    /// An address where Amazon keeps no certificates.
    #[error("chain-url-refused")]
    ChainUrlRefused,
    /// No signature, or several.
    #[error("signature-missing")]
    SignatureMissing,
    /// The signature is not base64.
    #[error("signature-unreadable")]
    SignatureUnreadable,
    /// The signature belongs to another body or another key.
    #[error("signature-wrong")]
    SignatureWrong,
    /// The certificates could not be fetched.
    #[error("certificate-unavailable")]
    CertificateUnavailable,
    /// What was fetched holds no readable certificates.
    #[error("certificate-unreadable")]
    CertificateUnreadable,
    /// A certificate has ended.
    #[error("certificate-expired")]
    CertificateExpired,
    /// A certificate has not begun.
    #[error("certificate-not-yet-valid")]
    CertificateNotYetValid,
    /// The chain does not lead to a root that we trust.
    #[error("certificate-untrusted")]
    CertificateUntrusted,
    /// The certificate does not name Alexa.
    #[error("certificate-of-another")]
    CertificateOfAnother,
    /// The certificate's key is not for signatures of this sort.
    #[error("certificate-may-not-sign")]
    CertificateMayNotSign,
    /// The body is not a request, or an essential part is missing.
    #[error("request-unreadable")]
    RequestUnreadable,
    /// Made too long ago, or in the future.
    #[error("timestamp-outside")]
    TimestampOutside,
    /// Meant for another skill.
    #[error("skill-of-another")]
    SkillOfAnother,
    /// This very request was here before.
    #[error("request-repeated")]
    RequestRepeated,
}

/// A request that was refused, for whoever watches over the door. Only what a good signature vouches for is told of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Why.
    pub why: Refusal,
    /// The skill that it was for; none where nobody vouched for that, or the request does not say.
    pub skill: Option<String>,
    /// When Alexa made it; none where nobody vouched for that.
    pub sent: Option<time::OffsetDateTime>,
}

impl From<Refusal> for Refused {
    fn from(why: Refusal) -> Self {
        Self { why, skill: None, sent: None }
    }
}

impl Refusal {
    /// All of them, for whoever must recognise one.
    const ALL: [Self; 18] = [
        Self::BodyTooLarge,
        Self::BodyIncomplete,
        Self::ChainUrlMissing,
        Self::ChainUrlRefused,
        Self::SignatureMissing,
        Self::SignatureUnreadable,
        Self::SignatureWrong,
        Self::CertificateUnavailable,
        Self::CertificateUnreadable,
        Self::CertificateExpired,
        Self::CertificateNotYetValid,
        Self::CertificateUntrusted,
        Self::CertificateOfAnother,
        Self::CertificateMayNotSign,
        Self::RequestUnreadable,
        Self::TimestampOutside,
        Self::SkillOfAnother,
        Self::RequestRepeated,
    ];

    /// Whether this is how one of them is written.
    pub(crate) fn is_a_code(text: &str) -> bool {
        Self::ALL.iter().any(|refusal| refusal.to_string() == text)
    }

    /// Whether Alexa has signed what was refused: it is hers, and it is we who do not take it.
    pub fn is_signed(self) -> bool {
        matches!(self, Self::RequestUnreadable | Self::TimestampOutside | Self::SkillOfAnother | Self::RequestRepeated)
    }

    /// Whether nobody has tried to sign it: whoever tries the address by hand, and our own checks.
    pub fn is_unsigned(self) -> bool {
        matches!(self, Self::ChainUrlMissing | Self::SignatureMissing)
    }

    /// Always of the 400 class: Alexa and strangers alike learn that the mistake is theirs.
    pub(crate) fn status(self) -> StatusCode {
        if self == Refusal::BodyTooLarge { StatusCode::PAYLOAD_TOO_LARGE } else { StatusCode::BAD_REQUEST }
    }
}
