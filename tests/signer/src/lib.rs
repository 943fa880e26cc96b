//! Signs requests as Alexa would, with keys that only tests trust, and makes every certificate chain that must be
//! refused.
//!
//! It exists so that tests, benches and the fuzzers go through the door with its verification switched on. It must
//! know nothing of the door: it is the other side.

mod chains;
mod keys;

pub use chains::Chain;
pub use keys::Key;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rcgen::{Certificate, SigningKey as _};
use time::OffsetDateTime;

/// Anything that went wrong while making keys or certificates.
pub type Error = rcgen::Error;

/// The folder in which Alexa's certificates lie; a chain's address is this and [`Chain::file`].
pub const FOLDER: &str = "https://s3.amazonaws.com/echo.api/";

/// The name of the header that tells where the certificates are.
pub const CHAIN_HEADER: &str = "SignatureCertChainUrl";

/// The name of the header that carries the signature.
pub const SIGNATURE_HEADER: &str = "Signature-256";

/// A request body with the timestamp `2026-11-20T18:00:00Z`, to go with [`SHA1_SIGNATURE`].
pub const SHA1_BODY: &[u8] = include_bytes!("../fixtures/sha1.json");

/// The signature of [`SHA1_BODY`] by [`Key::Leaf`], by the old way with SHA-1, as base64.
pub const SHA1_SIGNATURE: &str = include_str!("../fixtures/sha1.signature");

/// Stands where Alexa stands: has the root that the test trusts, and the key that signs.
pub struct Signer {
    keys: keys::Keys,
    now: OffsetDateTime,
    root: Certificate,
}

impl Signer {
    /// A signer whose certificates are valid from a day before `now` to thirty days after it.
    pub fn new(now: OffsetDateTime) -> Result<Self, Error> {
        let keys = keys::Keys::load()?;
        let root = chains::root(&keys, now)?;
        Ok(Self { keys, now, root })
    }

    /// The root that verifiers are to trust, in DER.
    pub fn root_der(&self) -> Vec<u8> {
        self.root.der().to_vec()
    }

    /// The root that verifiers are to trust, in PEM.
    pub fn root_pem(&self) -> String {
        self.root.pem()
    }

    /// The file that lies at the chain's address.
    pub fn chain(&self, chain: Chain) -> Result<String, Error> {
        chains::pem(chain, &self.keys, self.now)
    }

    /// The signature of a body by the good leaf's key, as base64.
    pub fn sign(&self, body: &[u8]) -> Result<String, Error> {
        self.sign_with(Key::Leaf, body)
    }

    /// The signature of a body by some key (RSA PKCS#1 v1.5 with SHA-256), as base64.
    pub fn sign_with(&self, key: Key, body: &[u8]) -> Result<String, Error> {
        Ok(STANDARD.encode(self.keys.get(key).sign(body)?))
    }

    /// The two headers of a request that must be accepted.
    pub fn headers(&self, body: &[u8]) -> Result<[(&'static str, String); 2], Error> {
        Ok([(CHAIN_HEADER, Chain::Good.address()), (SIGNATURE_HEADER, self.sign(body)?)])
    }
}
