//! What is spoken: the one table of intents and phrases, the sentences it understands, commands and replies.

pub mod command;
mod lists;
pub mod memory;
pub mod phrases;
pub mod reading;
pub mod recognise;
pub mod reply;
pub mod spoken;
pub mod table;
pub mod values;
pub mod words;

pub use command::{Action, Command};
pub use memory::Memory;
pub use phrases::Phrases;
pub use reading::{Reading, Slot};
pub use reply::{Card, Message, Reply};
pub use spoken::Spoken;
