//! The calls of skill management that a set-up needs, one file each: method, path, errors, answer.
//!
//! Shapes are those of Amazon's published definitions; what is not needed is not read, and what is not known survives.

pub mod create_skill;
pub mod delete_skill;
pub mod disable;
pub mod enable;
pub mod enabled;
pub mod linking;
pub mod manifest;
pub mod model;
pub mod put_certificate;
pub mod put_linking;
pub mod put_manifest;
pub mod put_model;
pub mod remove_linking;
pub mod simulate;
pub mod simulation;
pub mod skills;
pub mod status;
pub mod vendors;

use bytes::Bytes;
use serde::Serialize;

/// The only stage that Usher works in: a skill for one's own devices is never published.
const STAGE: &str = "development";

/// A body. Whatever these calls send can be written as JSON.
fn json(body: &impl Serialize) -> Option<Bytes> {
    serde_json::to_vec(body).ok().map(Bytes::from)
}
