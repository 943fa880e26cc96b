//! The way in from outside: what gives this home a public https address, and what can be measured of it.
//!
//! It knows names, ports, certificates and tunnels. It knows no Alexa and no media server; what is wanted, what is kept
//! and when something is tried is the bridge's business. Clock, randomness and HTTP clients are handed in.

pub mod acme;
pub mod certificate;
pub mod names;
pub mod outside;
pub mod probe;
pub mod proxy;
pub mod router;
pub mod tunnel;
