//! The four test keys, read from the committed files: a pure-Rust crate would take seconds to make them anew.

use crate::Error;
use rcgen::KeyPair;

/// Who signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// The root that the test trusts.
    Root,
    /// The authority between the root and the leaf.
    Intermediate,
    /// Alexa's place.
    Leaf,
    /// Somebody else.
    Other,
}

pub(crate) struct Keys {
    root: KeyPair,
    intermediate: KeyPair,
    leaf: KeyPair,
    other: KeyPair,
}

impl Keys {
    pub(crate) fn load() -> Result<Self, Error> {
        Ok(Self {
            root: KeyPair::from_pem(include_str!("../keys/root.pem"))?,
            intermediate: KeyPair::from_pem(include_str!("../keys/intermediate.pem"))?,
            leaf: KeyPair::from_pem(include_str!("../keys/leaf.pem"))?,
            other: KeyPair::from_pem(include_str!("../keys/other.pem"))?,
        })
    }

    pub(crate) fn get(&self, key: Key) -> &KeyPair {
        match key {
            Key::Root => &self.root,
            Key::Intermediate => &self.intermediate,
            Key::Leaf => &self.leaf,
            Key::Other => &self.other,
        }
    }
}
