//! The people of the home: names, passwords, and what each may do. Passwords are made up and told to whoever asks, because
//! nothing here is worth protecting.

use crate::flavour::Flavour;
use crate::seed::{hex32, mix, of_text};

/// A person who can sign in to the demo home.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// The name to sign in with.
    pub name: &'static str,
    /// The password; empty means that none is set.
    pub password: &'static str,
    /// The user's id on this home: 32 hexadecimal digits.
    pub id: String,
    /// May change the server and see everybody's sessions.
    pub admin: bool,
    /// Can no longer sign in.
    pub disabled: bool,
    /// May watch live TV.
    pub live_tv: bool,
    /// May control players on which somebody else is signed in.
    pub controls_others: bool,
    /// The strictest certificate this person may see, on the scale of `MaxParentalRating`; `None` is no limit.
    pub parental_limit: Option<u8>,
    /// The subtitle language this person likes best, ISO 639-2; empty for none.
    pub subtitle_language: &'static str,
}

impl Account {
    /// Whoever can sign in has put up a picture, but for the administrator.
    pub(crate) fn has_picture(&self) -> bool {
        !self.admin && !self.disabled
    }

    /// May this person see something of this strictness?
    pub(crate) fn may_see(&self, strictness: u8) -> bool {
        self.parental_limit.is_none_or(|limit| strictness <= limit)
    }
}

/// Everybody, the demo's main user first.
pub(crate) fn accounts(flavour: Flavour, seed: u64) -> Vec<Account> {
    let person = |name: &'static str, password: &'static str| Account {
        name,
        password,
        id: hex32(mix(seed) ^ of_text(name) ^ u64::from(flavour.is_emby())),
        admin: false,
        disabled: false,
        live_tv: true,
        controls_others: false,
        parental_limit: None,
        subtitle_language: "",
    };
    vec![
        Account { admin: true, controls_others: true, subtitle_language: "ger", ..person("Maya", "lighthouse") },
        Account { controls_others: true, ..person("Jonas", "anchor") },
        Account { live_tv: false, ..person("Ruth", "harbour") },
        Account { parental_limit: Some(5), ..person("Pip", "") },
        Account { disabled: true, ..person("Otto", "closed") },
    ]
}
