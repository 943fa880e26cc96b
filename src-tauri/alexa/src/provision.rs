//! Setting the skill up at Amazon: what is uploaded, and how.
//!
//! [`amazon`] sends calls ([`calls`]) and tries them again; [`manifest`] and [`model`] make what is uploaded; [`setup`]
//! says what to do next and what has been done, and drives it. It opens no port and keeps nothing: whoever runs it brings
//! the sign-in, the clock, and a place to keep how far it is.

pub mod amazon;
pub mod call;
pub mod calls;
pub mod certificate;
mod hash;
pub mod invocation;
pub mod login;
pub mod manifest;
pub mod model;
pub mod names;
pub mod pace;
pub mod problem;
mod sending;
pub mod setup;
pub mod told;
