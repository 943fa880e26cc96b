//! The key of a new certificate: RSA with 2048 bits, which everything that calls for Alexa takes.
//!
//! ring uses such keys and cannot make them. Chance is handed in as a seed that nobody can guess.

use household::fault::{Code, Fault};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng as _;
use rcgen::{CertificateParams, DistinguishedName, KeyPair, PKCS_RSA_SHA256};
use rsa::RsaPrivateKey;
use rsa::pkcs8::EncodePrivateKey as _;
use rustls_pki_types::PrivatePkcs8KeyDer;

const BITS: usize = 2048;

/// Makes the key that follows from a seed. It takes a good part of a second: not for a thread that others wait for.
pub(super) fn make(seed: [u8; 32]) -> Result<KeyPair, Fault> {
    let internal = || Fault::new(Code::Internal);
    let key = RsaPrivateKey::new(&mut ChaCha20Rng::from_seed(seed), BITS).map_err(|_| internal())?;
    let der = key.to_pkcs8_der().map_err(|_| internal())?;
    let der = PrivatePkcs8KeyDer::from(der.as_bytes());
    KeyPair::from_pkcs8_der_and_sign_algo(&der, &PKCS_RSA_SHA256).map_err(|_| internal())
}

/// What an authority is sent to have names certified for a key (DER).
pub(super) fn request(key: &KeyPair, names: &[String]) -> Result<Vec<u8>, Fault> {
    let internal = |_| Fault::new(Code::Internal);
    let mut params = CertificateParams::new(names).map_err(internal)?;
    params.distinguished_name = DistinguishedName::new();
    Ok(params.serialize_request(key).map_err(internal)?.der().to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::certificate::Said;

    #[test]
    fn the_same_seed_is_the_same_key_and_it_certifies_what_it_should() {
        let key = make([7; 32]).unwrap();
        assert_eq!(key.serialize_der(), make([7; 32]).unwrap().serialize_der());
        assert!(!request(&key, &["usher.example.org".to_owned()]).unwrap().is_empty());
        let certificate = CertificateParams::new(["usher.example.org".to_owned()]).unwrap().self_signed(&key).unwrap();
        assert_eq!(Said::of(certificate.der()).unwrap().key, "RSA 2048");
    }
}
