//! The rig of faults: everything that goes wrong between Alexa and a home, one at a time, and what the checks say of it. Each
//! must yield exactly its own id, and nothing that comes before it may be wrong.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on should say where")]

mod case;
mod certificates;
mod front;
mod long;
mod old;
mod outside;
mod resolver;
mod shown;
mod speed;
mod world;
