//! A token, and the digest that is kept in its place.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::digest::{SHA256, digest};
use ring::hmac;
use secrecy::{ExposeSecret, SecretString};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// 256 bits that nobody can guess, as text. It prints as dots.
#[derive(Clone, Debug)]
pub struct Token(SecretString);

impl Token {
    /// A token of these bytes.
    pub fn new(chance: &[u8; 32]) -> Self {
        Self(URL_SAFE_NO_PAD.encode(chance).into())
    }

    /// Another one that follows from this one for a purpose; it leads to neither this one nor any other.
    pub(crate) fn derive(secret: &str, purpose: &str, number: i64) -> Self {
        let key = hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes());
        let mac = hmac::sign(&key, format!("usher {purpose} {number}").as_bytes());
        Self(URL_SAFE_NO_PAD.encode(mac).into())
    }

    /// Its text.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }

    /// What is kept of it.
    pub fn digest(&self) -> Digest {
        Digest::of(self.expose())
    }
}

/// SHA-256 of a token or of a name that nobody needs to read. It leads back to nothing that has 256 bits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Digest([u8; 32]);

impl Digest {
    /// The digest of a text.
    pub fn of(text: &str) -> Self {
        let mut bytes = [0; 32];
        bytes.copy_from_slice(digest(&SHA256, text.as_bytes()).as_ref());
        Self(bytes)
    }

    /// Its bytes, for whoever compares them in a time that tells nothing.
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Digest(…)")
    }
}

impl Serialize for Digest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&URL_SAFE_NO_PAD.encode(self.0))
    }
}

impl<'de> Deserialize<'de> for Digest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let bytes = URL_SAFE_NO_PAD.decode(text).map_err(D::Error::custom)?;
        bytes.try_into().map(Self).map_err(|_| D::Error::custom("not the length of a digest"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_has_256_bits_and_prints_as_dots() {
        let token = Token::new(&[7; 32]);
        assert_eq!(URL_SAFE_NO_PAD.decode(token.expose()).unwrap().len(), 32);
        assert!(!format!("{token:?} {:?}", token.digest()).contains(token.expose()));
    }

    #[test]
    fn what_follows_from_a_token_is_the_same_every_time_and_another_for_each_number() {
        let one = Token::derive("refresh", "access", 1);
        assert_eq!(one.expose(), Token::derive("refresh", "access", 1).expose());
        assert_ne!(one.expose(), Token::derive("refresh", "access", 2).expose());
        assert_ne!(one.expose(), Token::derive("another", "access", 1).expose());
        assert_eq!(URL_SAFE_NO_PAD.decode(one.expose()).unwrap().len(), 32);
    }

    #[test]
    fn a_digest_survives_being_written() {
        let digest = Digest::of("token");
        let text = serde_json::to_string(&digest).unwrap();
        assert_eq!(serde_json::from_str::<Digest>(&text).unwrap(), digest);
        assert!(serde_json::from_str::<Digest>("\"AAAA\"").is_err());
    }
}
