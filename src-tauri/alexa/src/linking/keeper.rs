//! What the door needs of the household. The bridge implements it.

use crate::linking::client::Client;
use crate::linking::grants::{Change, Grants, Person};
use crate::linking::redirect::Astray;
use async_trait::async_trait;
use household::fault::Fault;
use secrecy::SecretString;
use std::sync::MutexGuard;

/// Somebody whom an Alexa account can stand for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Who.
    pub person: Person,
    /// The name of their server.
    pub server: String,
}

/// A server on which somebody can show by a password who they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Its id, or another name that the keeper knows.
    pub id: String,
    /// What people choose it by. Anybody on the internet can read it.
    pub label: String,
}

/// How surely a change must be kept before somebody is told of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sure {
    /// It survives the sudden end of this program.
    OfTheProgram,
    /// It survives the sudden end of the machine.
    OfTheMachine,
}

/// The household behind the door.
#[async_trait]
pub trait Keeper: Send + Sync + 'static {
    /// The client that Amazon is; none while linking was not set up.
    ///
    /// # Errors
    /// When its secret cannot be had now.
    async fn client(&self) -> Result<Option<Client>, Fault>;

    /// The developer's vendor id, once it is known.
    fn vendor(&self) -> Option<String>;

    /// Alexa wanted somebody back at a place of Amazon's that is not known, so they were led nowhere. Anybody on the internet
    /// can have this told, as often as they like.
    fn astray(&self, astray: Astray);

    /// Bytes that nobody can guess; none where the system has no chance to give.
    fn chance(&self) -> Option<[u8; 32]>;

    /// Who is signed in, server by server.
    fn people(&self) -> Vec<Candidate>;

    /// Whether somebody is signed in still. Not a promise that their server answers now.
    fn knows(&self, person: &Person) -> bool;

    /// Where somebody can show by a password who they are.
    fn places(&self) -> Vec<Place>;

    /// Makes sure that this is somebody's name and password. Somebody new to the household is taken in only where
    /// `newcomers` may.
    ///
    /// # Errors
    /// Why not.
    async fn vouch(&self, place: &str, name: &str, password: SecretString, newcomers: bool) -> Result<Person, Fault>;

    /// The grants as they are now, whoever has changed them.
    fn grants(&self) -> MutexGuard<'_, Grants>;

    /// Writes down what happened, and tells whoever shows it. [`Keeper::grants`] may know of it already.
    ///
    /// # Errors
    /// When it could not be written.
    async fn keep(&self, changes: Vec<Change>, sure: Sure) -> Result<(), Fault>;
}
