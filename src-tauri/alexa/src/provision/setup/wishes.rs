//! What the skill should be.

use crate::provision::calls::put_linking::Linking;
use crate::provision::certificate::Kind;
use crate::provision::hash::hash;
use crate::provision::manifest::{self, Description};
use bytes::Bytes;
use secrecy::ExposeSecret;
use serde_json::Value;
use url::Url;

/// What the skill should be.
#[derive(Clone, Debug)]
pub struct Wishes {
    /// Whose it is: an id that stays the same for as long as this home is kept. It is written into the skill.
    pub household: String,
    /// The developer that was chosen, where there are several.
    pub vendor: Option<String>,
    /// Its name in the Alexa app.
    pub name: String,
    /// What people call it by.
    pub invocation: String,
    /// Its languages. The trial call is made in the first.
    pub locales: Vec<LocaleWish>,
    /// Where it is: the address of the custom skill's door.
    pub endpoint: Url,
    /// What is served there.
    pub certificate: Certificate,
    /// How accounts are linked; none if they are not.
    pub linking: Option<Linking>,
}

/// A language of the skill, with its model.
#[derive(Clone, Debug)]
pub struct LocaleWish {
    /// The locale.
    pub locale: String,
    /// The body of the upload: `{"interactionModel": …}`.
    pub model: Bytes,
    /// Its hash.
    pub hash: String,
    /// What it was made of; see [`crate::provision::model::Made::made_of`]. A model that was sent is as good as this one as
    /// long as it was made of the same.
    pub made_of: String,
}

/// The certificate at the endpoint.
#[derive(Clone, Debug)]
pub struct Certificate {
    /// What Alexa is told to expect; see [`crate::provision::certificate::kind_of`].
    pub kind: Kind,
    /// The certificate itself, as PEM: needed where nobody vouches for it.
    pub pem: Option<String>,
}

impl LocaleWish {
    /// A locale with the bytes of its model, made of nothing but themselves.
    pub fn new(locale: impl Into<String>, model: impl Into<Bytes>) -> Self {
        let model = model.into();
        let hash = hash([model.as_ref()]);
        Self { locale: locale.into(), made_of: hash.clone(), hash, model }
    }

    /// The same, made of this.
    #[must_use]
    pub fn made_of(self, made_of: impl Into<String>) -> Self {
        Self { made_of: made_of.into(), ..self }
    }
}

impl Wishes {
    /// The manifest that is wished.
    pub fn manifest(&self) -> Value {
        let locales: Vec<&str> = self.locales.iter().map(|wish| wish.locale.as_str()).collect();
        manifest::make(Description {
            household: &self.household,
            name: &self.name,
            invocation: &self.invocation,
            locales: &locales,
            endpoint: &self.endpoint,
            certificate: self.certificate.kind,
        })
    }

    /// The wish for a locale.
    pub fn locale(&self, locale: &str) -> Option<&LocaleWish> {
        self.locales.iter().find(|wish| wish.locale == locale)
    }

    /// The certificate that Amazon must be told, with its hash.
    pub(super) fn own_certificate(&self) -> Option<(&str, String)> {
        let pem = self.certificate.pem.as_deref().filter(|_| self.certificate.kind == Kind::SelfSigned)?;
        Some((pem, hash([pem.as_bytes()])))
    }

    /// Account linking, with its hash: the secret is in it, and cannot be told from it.
    pub(super) fn linking(&self) -> Option<(&Linking, String)> {
        let linking = self.linking.as_ref()?;
        let told = serde_json::to_vec(&linking.told()).unwrap_or_default();
        Some((linking, hash([told.as_slice(), linking.client_secret.expose_secret().as_bytes()])))
    }

    /// What a trial call proves: as long as it is the same, there is nothing to try again.
    pub(super) fn proof(&self, skill: &str) -> Option<String> {
        let first = self.locales.first()?;
        let kind = self.certificate.kind.as_str();
        let parts = [skill, self.endpoint.as_str(), kind, &self.invocation, &first.locale, &first.hash];
        Some(hash(parts.map(str::as_bytes)))
    }
}
