//! Certificates from an authority that speaks ACME (RFC 8555), such as Let's Encrypt.
//!
//! [`Authority`] is asked for certificates and takes them back; [`Proofs`] are the three ways to prove that a name is ours;
//! [`renewal`] says when to ask again; [`Renewing`] is a certificate over the years.
//! What is kept on disk, and when something is tried, is the bridge's business.

mod account;
mod authority;
mod http;
mod kept;
mod key;
mod proof;
mod refused;
pub mod renewal;
mod renewing;
mod tokens;
mod txt;
mod upkeep;

pub use authority::{Authority, Issued, Wish};
pub use kept::{Kept, What};
pub use proof::{Proof, Proofs};
pub use refused::Refused;
pub use renewing::{Did, Renewing, Step};
pub use tokens::{PATH, Tokens};
pub use txt::Txt;

/// Where Let's Encrypt is asked.
pub const LETS_ENCRYPT: &str = instant_acme::LetsEncrypt::Production.url();
