//! What stands in for the internet in tests: those who keep names.
//!
//! Each is written after what its service documents, and answers a call that the service does not know with a failure that
//! can be read. It knows nothing of Usher.

#![expect(clippy::expect_used, reason = "a stand-in that cannot start ends the test, and says why")]

pub mod names;
