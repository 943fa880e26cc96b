//! Amazon's side of Usher: the doors that Alexa calls, each with Amazon's shapes behind it and the household's in front.
//!
//! It knows [`household`] and no media server. It opens no port and reads no file: the bridge mounts the doors and
//! hands in time, certificates and texts.

pub mod custom;
pub mod linking;
pub mod provision;
pub mod stream;
