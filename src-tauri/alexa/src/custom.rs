//! The custom-skill door: what a person says to the skill comes in here, and what Alexa is to say goes out.
//!
//! A request passes, in this order: [`Limits`] on its size, the address of its certificates (`url`), the certificates
//! themselves ([`certificates`], `chain`), its signature (`verify`), and only then its content ([`request`]), its time,
//! its skill and whether it was here before (`replay`). The [`Listener`] hears what is left. What it says is
//! escaped (`ssml`), cut to Amazon's sizes and checked against our own schema (`response`) before it leaves.
//!
//! Whoever is refused gets a 400 with a code and nothing else. Whoever is not refused gets a 200, always.

pub mod audio_player;
pub mod certificates;
mod chain;
mod dialog;
mod door;
mod heard;
mod lenient;
mod limits;
mod progressive;
mod proof;
mod refusal;
mod replay;
pub mod request;
mod response;
mod said;
mod slots;
mod ssml;
mod url;
mod verify;
mod wire;

pub use certificates::{CertificateSource, Certificates, FetchError};
pub use chain::Roots;
pub use door::{Door, Listener, PATH, Settings};
pub use heard::{
    Activity, Api, Button, Displays, Event, Happening, Heard, PlayerMoment, PlayerSeen, Problem, Spoken, Unanswered,
};
pub use limits::Limits;
pub use progressive::Progressive;
pub use proof::{Proof, Proven};
pub use refusal::{Refusal, Refused};
pub use replay::Repeats;
pub use response::{Unfit, answer};
pub use said::{Card, Said};
pub use verify::{OurSkill, SkillId};
