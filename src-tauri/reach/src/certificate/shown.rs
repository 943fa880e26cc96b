//! What TLS shows now. A new pair is shown from the next handshake on; whoever is connected already notices nothing.
//!
//! It also answers a certificate authority that asks for a proof inside TLS itself (TLS-ALPN-01, RFC 8737): with a
//! certificate that says nothing but the answer, and only to who asks for `acme-tls/1` and nothing else.

use super::{ACME_TLS, Pair, Said};
use household::fault::{Code, Fault};
use rcgen::{CertificateParams, CustomExtension, DistinguishedName, KeyPair};
use rustls::crypto::ring::sign::any_supported_type;
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;
use rustls_pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};

/// What TLS shows now.
#[derive(Default)]
pub struct Shown {
    pair: RwLock<Option<Pair>>,
    proofs: RwLock<BTreeMap<String, Arc<CertifiedKey>>>,
}

/// A proof that is shown until this is dropped.
pub struct Proving {
    shown: Arc<Shown>,
    name: String,
}

impl Drop for Proving {
    fn drop(&mut self) {
        let mut proofs = self.shown.proofs.write().unwrap_or_else(PoisonError::into_inner);
        proofs.remove(&self.name);
    }
}

impl Shown {
    /// From the next handshake on this is shown.
    pub fn show(&self, pair: Pair) {
        *self.pair.write().unwrap_or_else(PoisonError::into_inner) = Some(pair);
    }

    /// From now on nothing is shown: every handshake fails.
    pub fn hide(&self) {
        *self.pair.write().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// What is shown.
    pub fn pair(&self) -> Option<Pair> {
        self.pair.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// What that says.
    pub fn said(&self) -> Option<Said> {
        self.pair().map(|pair| pair.said().clone())
    }

    /// Shows a certificate authority the proof for a name: SHA-256 of what it wants to see.
    ///
    /// # Errors
    /// [`Code::Internal`] when it cannot be made, as of a name that is none.
    pub fn prove(self: &Arc<Self>, name: &str, digest: [u8; 32]) -> Result<Proving, Fault> {
        let name = name.to_ascii_lowercase();
        let proof = proof(&name, digest).ok_or_else(|| Fault::new(Code::Internal))?;
        self.proofs.write().unwrap_or_else(PoisonError::into_inner).insert(name.clone(), Arc::new(proof));
        Ok(Proving { shown: self.clone(), name })
    }

    fn proof_for(&self, name: Option<&str>) -> Option<Arc<CertifiedKey>> {
        let name = name?.to_ascii_lowercase();
        self.proofs.read().unwrap_or_else(PoisonError::into_inner).get(&name).cloned()
    }
}

impl ResolvesServerCert for Shown {
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        let is_proof = hello.alpn().is_some_and(|mut offered| offered.any(|protocol| protocol == ACME_TLS));
        if is_proof {
            return self.proof_for(hello.server_name());
        }
        self.pair.read().unwrap_or_else(PoisonError::into_inner).as_ref().map(|pair| pair.key.clone())
    }
}

impl fmt::Debug for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Shown").field(&self.said()).finish()
    }
}

fn proof(name: &str, digest: [u8; 32]) -> Option<CertifiedKey> {
    let mut params = CertificateParams::new([name.to_owned()]).ok()?;
    params.distinguished_name = DistinguishedName::new();
    params.custom_extensions = vec![CustomExtension::new_acme_identifier(&digest)];
    let key = KeyPair::generate().ok()?;
    let certificate = params.self_signed(&key).ok()?;
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
    Some(CertifiedKey::new(vec![certificate.der().clone()], any_supported_type(&key).ok()?))
}
