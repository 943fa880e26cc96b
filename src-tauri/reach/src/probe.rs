//! What can be measured of the way in from outside, and nothing but measured: what a name leads to, what TLS shows, what
//! comes back when somebody knocks, and what time it is elsewhere.
//!
//! Every measurement is bounded in time and size. None of them fetches what a server should have sent by itself, follows a
//! redirect, or sends anything that matters. What the results mean for Alexa is not known here.

mod bounded;
pub mod dns;
pub mod door;
pub mod hour;
pub mod tls;
