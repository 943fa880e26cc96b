//! What must outlive a restart: the account, the certificate with its key, and what has failed. Two of them are secrets.

use household::fault::Fault;
use secrecy::SecretString;

/// Something that is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// The account at the authority, with its private key.
    Account,
    /// The certificate, PEM: its private key, then the chain. One text, so that a pair is never half there.
    Certificate,
    /// What has failed since the last success.
    Failures,
}

/// Where it is kept. Nobody but the owner may read there, and each text is replaced whole or not at all.
pub trait Kept: Send + Sync {
    /// What was kept last.
    fn read(&self, what: What) -> Result<Option<SecretString>, Fault>;

    /// Keeps this in its place.
    fn keep(&self, what: What, text: SecretString) -> Result<(), Fault>;
}
