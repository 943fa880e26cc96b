//! Usher's endpoint as it runs: the one place where the parts meet, and the API that every face calls.
//!
//! [`Bridge::start`] opens the settings, the journal and the doors, connects the servers in the background, and hands
//! out a cheap handle. It knows `alexa` and `servers` and is what joins them; it knows no window.

pub mod api;
pub mod clock;
pub mod diagnostics;
pub mod journal;
pub mod secrets;
pub mod store;
pub mod tls;
pub mod web;

mod accounts;
mod amazon;
mod bridge;
mod certificates;
mod chance;
mod checks;
mod demo_home;
mod doors;
mod echos;
mod endpoint;
mod faults;
mod follow;
mod heard;
mod hearing;
mod here;
mod jolts;
mod kept_document;
mod kept_file;
mod library;
mod link;
mod linking;
mod listening;
mod model;
mod nearby;
mod news;
mod options;
mod players;
mod reach;
mod rooms;
mod shared;
mod skill;
mod speech;
mod stream;
mod thread;
mod told;
mod trial;
mod way;
mod way_back;

pub use ::reach::certificate::Files as CertificateFiles;
pub use bridge::Bridge;
pub use checks::Told as CheckTold;
pub use linking::ToldAmazon;
pub use options::{DemoOptions, Options, ReachStandIns, StandIns};
pub use trial::Trial;
