//! The account-linking door: the OAuth 2.0 server that Alexa talks to, so that each Alexa account has its own person in the
//! household. RFC 6749 (authorization code and refresh), RFC 7636 (S256 only), and what Amazon wants beyond them.
//!
//! A person comes to [`AUTHORIZE`] from the Alexa app, shows that they belong to the household, and goes back with a code
//! ([`codes`]). Amazon's servers bring it to [`TOKEN`] and get tokens, of which only digests are kept ([`grants`]). Anybody on
//! the internet can open the page: what tells a stranger from the household is in [`door`].
//!
//! It reads no file and knows no server: the bridge implements [`Keeper`]. Time and chance are parameters.

mod address;
mod challenge;
mod client;
mod codes;
mod door;
mod form;
mod grants;
mod invitation;
mod keeper;
mod page;
mod redirect;
mod request;
mod seal;
mod token;
mod tokens;
mod tries;

pub use client::{CLIENT_ID, Client, SCOPE};
pub use door::{Door, Settings};
pub use grants::{Change, Grant, Grants, Person};
pub use invitation::{Invitation, LIFE as INVITATION_LIFE};
pub use keeper::{Candidate, Keeper, Place, Sure};
pub use redirect::{Astray, first_unknown};
pub use token::{Digest, Token};

/// The page that the Alexa app opens.
pub const AUTHORIZE: &str = "/alexa/authorize";
/// Where Amazon's servers get tokens.
pub const TOKEN: &str = "/alexa/token";
