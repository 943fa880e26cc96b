//! Ids, each its own type so that a user is never taken for a player.
//!
//! They are opaque strings: an Emby item id is a decimal number, a Jellyfin one a GUID, an Echo's is Amazon's.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::sync::Arc;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Takes the id as its owner spells it.
            pub fn new(id: impl AsRef<str>) -> Self {
                Self(Arc::from(id.as_ref()))
            }

            /// The id as its owner spells it.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

ids! {
    /// A media server, by its own id.
    ServerId;
    /// A person's account on one server.
    UserId;
    /// A player. Stable while its app's session comes and goes: built from the server's id, the device and the app.
    PlayerId;
    /// An item of a library.
    ItemId;
    /// An Alexa device, by the device id that its requests carry (per skill, not resolvable to a name).
    EchoId;
}
