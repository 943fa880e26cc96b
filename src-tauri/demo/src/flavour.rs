//! Which of the two dialects the home speaks. Every difference that is more than one line in one place has a question here.

/// The dialect of a home.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flavour {
    /// Emby 4.8.
    Emby,
    /// Jellyfin 10.11: old ways of signing in still work.
    Jellyfin,
    /// Jellyfin 12.0: `Authorization: MediaBrowser …` and `ApiKey=` only, no `/emby` prefix.
    Jellyfin12,
}

impl Flavour {
    /// Is it Emby?
    pub fn is_emby(self) -> bool {
        self == Self::Emby
    }

    /// Is it one of the Jellyfins?
    pub fn is_jellyfin(self) -> bool {
        !self.is_emby()
    }

    /// Old headers, the old scheme word and `api_key=` (Jellyfin 12.0 turns them off).
    pub(crate) fn takes_old_sign_in(self) -> bool {
        self != Self::Jellyfin12
    }

    /// `/emby/…` and `/mediabrowser/…` in front of every path (Jellyfin dropped the rewrite in 12.0).
    pub(crate) fn takes_prefix(self) -> bool {
        self != Self::Jellyfin12
    }

    /// The version it says it has.
    pub(crate) fn version(self) -> &'static str {
        match self {
            Self::Emby => "4.8.11.0",
            Self::Jellyfin => "10.11.0",
            Self::Jellyfin12 => "12.0.0",
        }
    }

    /// What it answers to a ping, in words.
    pub(crate) fn ping(self) -> &'static str {
        if self.is_emby() { "Emby Server" } else { "Jellyfin Server" }
    }

    /// The server's name, as people see it.
    pub(crate) fn server_name(self) -> &'static str {
        if self.is_emby() { "Demo Home (Emby)" } else { "Demo Home (Jellyfin)" }
    }
}
