//! Every fault there is: a table for each subject, gathered into the one [`Code`].
//!
//! An enum is written in one place, so each table hands on the rows that it was given, with its own behind them.

use super::Severity;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// How long something lasts that often ends by itself.
const PATIENCE: Duration = Duration::from_secs(5);

/// Gives the rows to the next table, and those of all tables to `codes!`.
macro_rules! gathered {
    ([$next:ident $($then:ident)*] $($rows:tt)*) => { $next! { [$($then)*] $($rows)* } };
    ([] $($rows:tt)*) => { codes! { $($rows)* } };
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $text:literal, $severity:ident;)*) => {
        /// Every fault there is. The text of each is the message of the same name in `faults.ftl`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Code {$(
            $(#[$doc])*
            #[serde(rename = $text)]
            $name,
        )*}

        impl Code {
            /// All of them, for the test that each has its texts.
            pub const ALL: &'static [Code] = &[$(Code::$name),*];

            /// The stable name.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }

            /// How much it matters.
            pub fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)* }
            }
        }
    };
}

#[macro_use]
mod servers;
#[macro_use]
mod commands;
#[macro_use]
mod usher;
#[macro_use]
mod reach;
#[macro_use]
mod amazon;
#[macro_use]
mod checks;
#[macro_use]
mod desktop;

// Where faults matter alike, the earlier one is shown first: a cause stands before what follows from it.
gathered! { [servers commands usher reach amazon checks desktop] }

impl Code {
    /// What is often over before a person has read it: a server that is started anew, or thinks for once.
    const PASSING: [Self; 6] = [
        Self::ServerUnreachable,
        Self::ServerSlow,
        Self::ServerConfused,
        Self::ServerStarting,
        Self::NameUnreachable,
        Self::RouterSilent,
    ];

    /// How long it lasts before it is shown: what often ends by itself is no news at once.
    pub fn shows_after(self) -> Duration {
        if Self::PASSING.contains(&self) { PATIENCE } else { Duration::ZERO }
    }
}
