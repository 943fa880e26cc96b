//! A password or token on its way in from a face. It prints as dots and goes out again as dots.

use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use ts_rs::TS;

/// What a person typed and nobody may read.
#[derive(Clone, TS)]
#[ts(as = "String")]
pub struct SecretText(SecretString);

const DOTS: &str = "••••••";

impl SecretText {
    /// The secret itself.
    pub(crate) fn secret(&self) -> &SecretString {
        &self.0
    }

    /// Whether nothing was typed.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.expose_secret().is_empty()
    }
}

impl From<String> for SecretText {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl From<SecretString> for SecretText {
    fn from(secret: SecretString) -> Self {
        Self(secret)
    }
}

impl From<&str> for SecretText {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl fmt::Debug for SecretText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(DOTS)
    }
}

impl<'de> Deserialize<'de> for SecretText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl Serialize for SecretText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(DOTS)
    }
}

impl PartialEq for SecretText {
    fn eq(&self, other: &Self) -> bool {
        self.0.expose_secret() == other.0.expose_secret()
    }
}

impl Eq for SecretText {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::{Intention, SignInBy};

    #[test]
    fn a_password_comes_in_and_never_goes_out() {
        let asked = r#"{"want":"signIn","server":"s","by":{"how":"password","user":"Maya","password":"lighthouse"}}"#;
        let intention: Intention = serde_json::from_str(asked).unwrap();
        let Intention::SignIn { by: SignInBy::Password { password, .. }, .. } = &intention else { panic!() };
        assert_eq!(password.secret().expose_secret(), "lighthouse");
        let shown = format!("{intention:?} {}", serde_json::to_string(&intention).unwrap());
        assert!(!shown.contains("lighthouse"), "{shown}");
    }
}
