//! The word by which a certificate authority sees that a name is ours (DNS-01): a TXT record beside the name.

use async_trait::async_trait;
use household::fault::Fault;

/// Whoever keeps the name, as far as proofs go.
#[async_trait]
pub trait Txt: Send + Sync {
    /// Shows a text to whoever asks for the TXT of `_acme-challenge` under a name, in place of what was shown there.
    ///
    /// Returns once the servers of the name give it, as well as that can be known: the authority looks at once.
    async fn set(&self, name: &str, text: &str) -> Result<(), Fault>;

    /// Takes it away. One that is gone already is no fault.
    async fn clear(&self, name: &str, text: &str) -> Result<(), Fault>;
}
