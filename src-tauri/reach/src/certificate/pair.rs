//! A chain and its key, ready to be shown. What cannot be shown is refused here, with the reason, before anything is
//! swapped: a pair that is shown fits.

use super::Said;
use household::fault::{Code, Fault};
use rustls::crypto::ring::sign::any_supported_type;
use rustls::sign::CertifiedKey;
use rustls_pki_types::pem::PemObject as _;
use rustls_pki_types::{CertificateDer, PrivateKeyDer};
use std::fmt;
use std::sync::Arc;
use time::OffsetDateTime;
use time::macros::format_description;
use x509_parser::prelude::{FromDer, X509Certificate};

/// How a fault names what a pair was read from.
#[derive(Clone, Copy, Debug)]
pub struct Origin<'a> {
    /// The chain.
    pub chain: &'a str,
    /// The key.
    pub key: &'a str,
}

/// A chain and its key.
#[derive(Clone)]
pub struct Pair {
    pub(super) key: Arc<CertifiedKey>,
    said: Said,
}

impl fmt::Debug for Pair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Pair").field(&self.said).finish()
    }
}

impl Pair {
    /// From the texts of a chain, the host's own certificate first, and of its key.
    ///
    /// # Errors
    /// A fault that names the file: no certificate or key in it, the key under a password, of another certificate or of
    /// an unknown kind, certificates that do not follow from one another, or a certificate whose time is over.
    pub fn from_pem(chain: &[u8], key: &[u8], from: Origin<'_>, now: OffsetDateTime) -> Result<Self, Fault> {
        let chain = certificates(chain, from.chain)?;
        let key = private_key(key, from.key)?;
        let signing = any_supported_type(&key).map_err(|_| of(Code::OwnCertificateKeyUnusable, from.key))?;
        let key = CertifiedKey::new(chain, signing);
        if key.keys_match().is_err() {
            return Err(mismatch(key, from));
        }
        if !follow(&key.cert) {
            return Err(of(Code::OwnCertificateDisordered, from.chain));
        }
        let said = key.cert.first().and_then(|leaf| Said::of(leaf));
        let said = said.ok_or_else(|| of(Code::OwnCertificateNotPem, from.chain))?;
        if said.not_after <= now {
            let on = said.not_after.format(format_description!("[year]-[month]-[day]")).unwrap_or_default();
            return Err(of(Code::OwnCertificateEnded, from.chain).with("on", on));
        }
        Ok(Self { key: Arc::new(key), said })
    }

    /// What the host's own certificate says.
    pub fn said(&self) -> &Said {
        &self.said
    }

    /// The host's own certificate.
    pub fn leaf(&self) -> Option<&CertificateDer<'static>> {
        self.key.cert.first()
    }
}

fn certificates(pem: &[u8], file: &str) -> Result<Vec<CertificateDer<'static>>, Fault> {
    let read: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
    let chain = read.unwrap_or_default();
    let are_all = chain.iter().all(|certificate| X509Certificate::from_der(certificate).is_ok());
    if chain.is_empty() || !are_all {
        return Err(of(Code::OwnCertificateNotPem, file));
    }
    Ok(chain)
}

fn private_key(pem: &[u8], file: &str) -> Result<PrivateKeyDer<'static>, Fault> {
    // Both forms of a key under a password say so in clear: as the kind of the section, and as a header inside of it.
    let text = String::from_utf8_lossy(pem);
    if text.contains("BEGIN ENCRYPTED PRIVATE KEY") || text.contains("Proc-Type: 4,ENCRYPTED") {
        return Err(of(Code::OwnCertificateKeyLocked, file));
    }
    PrivateKeyDer::from_pem_slice(pem).map_err(|_| of(Code::OwnCertificateNoKey, file))
}

/// The key is not the first certificate's: of a later one, then the order is wrong, or of none.
fn mismatch(mut key: CertifiedKey, from: Origin<'_>) -> Fault {
    while !key.cert.is_empty() {
        key.cert.remove(0);
        if !key.cert.is_empty() && key.keys_match().is_ok() {
            return of(Code::OwnCertificateDisordered, from.chain);
        }
    }
    of(Code::OwnCertificateKeyOther, from.key).with("chain", from.chain)
}

/// Whether each certificate is signed in the name of the next.
fn follow(chain: &[CertificateDer<'_>]) -> bool {
    chain.windows(2).all(|two| {
        let [this, next] = two else { return false };
        let (this, next) = (X509Certificate::from_der(this), X509Certificate::from_der(next));
        matches!((this, next), (Ok((_, this)), Ok((_, next))) if this.issuer().as_raw() == next.subject().as_raw())
    })
}

fn of(code: Code, file: &str) -> Fault {
    Fault::new(code).with("file", file)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::certificate::made::{Made, Maker, at, pem};

    const FROM: Origin<'_> = Origin { chain: "chain.pem", key: "key.pem" };

    fn read(chain: &str, key: &str) -> Result<Pair, Fault> {
        Pair::from_pem(chain.as_bytes(), key.as_bytes(), FROM, at(1))
    }

    fn refused(chain: &str, key: &str) -> (Code, String) {
        let fault = read(chain, key).unwrap_err();
        (fault.code, fault.values.get("file").cloned().unwrap_or_default())
    }

    #[test]
    fn a_chain_with_its_key_is_taken_whatever_else_is_in_the_files() {
        let Made { pem: chain, key, .. } = Maker::new("Attic CA").leaf(&["usher.example.org"], at(0), at(90));
        assert!(read(&chain, &key).is_ok());
        // Some programs keep both in one file, with remarks.
        let both = format!("# mine\n{key}\n{chain}\n");
        assert_eq!(read(&both, &both).unwrap().said().names, ["usher.example.org"]);
        assert!(read(&chain.replace('\n', "\r\n"), &key).is_ok(), "written on Windows");
    }

    #[test]
    fn each_way_to_be_wrong_names_the_file_and_the_reason() {
        let maker = Maker::new("Attic CA");
        let made = maker.leaf(&["usher.example.org"], at(0), at(90));
        let other = maker.leaf(&["usher.example.org"], at(0), at(90));
        let (leaf, root) = (pem(&made.chain[0]), pem(&made.chain[1]));
        let stranger = pem(&Maker::new("Cellar CA").leaf(&["x"], at(0), at(90)).chain[1]);
        let ended = maker.leaf(&["usher.example.org"], at(-90), at(1));
        let locked = "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIF\n-----END ENCRYPTED PRIVATE KEY-----\n";
        let old = "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES\n\nMIIF\n-----END RSA PRIVATE KEY-----";
        let no_key = "-----BEGIN PRIVATE KEY-----\nMIIF\n-----END PRIVATE KEY-----\n";
        let no_certificate = "-----BEGIN CERTIFICATE-----\nMIIF\n-----END CERTIFICATE-----\n";
        let half = &made.pem[..made.pem.len() / 3];
        let cases = [
            ("", made.key.as_str(), Code::OwnCertificateNotPem),
            ("certificate", &made.key, Code::OwnCertificateNotPem),
            (no_certificate, &made.key, Code::OwnCertificateNotPem),
            (half, &made.key, Code::OwnCertificateNotPem),
            (&made.pem, "", Code::OwnCertificateNoKey),
            (&made.pem, &made.pem, Code::OwnCertificateNoKey),
            (&made.pem, no_key, Code::OwnCertificateKeyUnusable),
            (&made.pem, locked, Code::OwnCertificateKeyLocked),
            (&made.pem, old, Code::OwnCertificateKeyLocked),
            (&made.pem, &other.key, Code::OwnCertificateKeyOther),
            (&format!("{root}{leaf}"), &made.key, Code::OwnCertificateDisordered),
            (&format!("{leaf}{stranger}"), &made.key, Code::OwnCertificateDisordered),
            (&ended.pem, &ended.key, Code::OwnCertificateEnded),
        ];
        for (chain, key, code) in cases {
            let of_key = [
                Code::OwnCertificateNoKey,
                Code::OwnCertificateKeyLocked,
                Code::OwnCertificateKeyUnusable,
                Code::OwnCertificateKeyOther,
            ];
            let file = if of_key.contains(&code) { "key.pem" } else { "chain.pem" };
            assert_eq!(refused(chain, key), (code, file.to_owned()));
        }
    }
}
