//! All that Amazon knows: people, profiles, tokens, skills.

use super::events::Event;
use super::failure::{Switches, Unheard};
use super::options::{Options, Pace, Person, Vendor};
use super::skill::Skill;
use std::collections::BTreeMap;
use std::time::Duration;
use time::OffsetDateTime;

/// An authorization request that waits for its person.
#[derive(Clone, Debug)]
pub(super) struct Request {
    pub(super) client: String,
    pub(super) returns: String,
    pub(super) scopes: Vec<String>,
    pub(super) state: Option<String>,
    pub(super) challenge: Option<String>,
}

/// A code that was given out.
#[derive(Clone, Debug)]
pub(super) struct Granted {
    pub(super) request: Request,
    pub(super) person: String,
    pub(super) at: Duration,
}

/// An access token.
#[derive(Clone, Debug)]
pub(super) struct Access {
    pub(super) client: String,
    pub(super) person: String,
    pub(super) scopes: Vec<String>,
    pub(super) ends: Duration,
}

/// A refresh token.
#[derive(Clone, Debug)]
pub(super) struct Renewal {
    pub(super) client: String,
    pub(super) person: String,
    pub(super) scopes: Vec<String>,
}

/// What remains to be done when the answer is on its way.
#[derive(Clone, Debug)]
pub(super) enum Errand {
    /// A simulation is to be carried out.
    Simulate {
        person: String,
        skill: String,
        simulation: String,
        locale: String,
        words: String,
        failure: Option<Unheard>,
    },
    /// Something happened that the skill may want to know.
    Tell { skill: Box<Skill>, user: String, event: Event },
}

/// The world.
pub(super) struct World {
    pub(super) options: Options,
    pub(super) switches: Switches,
    pub(super) requests: BTreeMap<String, Request>,
    pub(super) codes: BTreeMap<String, Granted>,
    pub(super) access: BTreeMap<String, Access>,
    pub(super) renewals: BTreeMap<String, Renewal>,
    pub(super) skills: BTreeMap<String, Skill>,
    pub(super) errands: Vec<Errand>,
    made: u64,
    seed: u64,
}

impl World {
    /// A world in which nothing has happened.
    pub(super) fn new(options: Options, seed: u64) -> Self {
        Self {
            options,
            switches: Switches::default(),
            requests: BTreeMap::new(),
            codes: BTreeMap::new(),
            access: BTreeMap::new(),
            renewals: BTreeMap::new(),
            skills: BTreeMap::new(),
            errands: Vec::new(),
            made: 0,
            seed,
        }
    }

    /// Since some moment.
    pub(super) fn now(&self) -> Duration {
        self.options.clock.monotonic()
    }

    /// The time of day.
    pub(super) fn time(&self) -> OffsetDateTime {
        self.options.clock.now()
    }

    pub(super) fn pace(&self) -> Pace {
        self.options.pace
    }

    /// Sixteen bytes that nobody had before, in hexadecimal.
    pub(super) fn unique(&mut self) -> String {
        self.made += 1;
        let text = format!("{} {}", self.seed, self.made);
        let digest = ring::digest::digest(&ring::digest::SHA256, text.as_bytes());
        digest.as_ref().iter().take(16).map(|byte| format!("{byte:02x}")).collect()
    }

    /// The same in the shape of a UUID.
    pub(super) fn uuid(&mut self) -> String {
        let hex = self.unique();
        let part = |from: usize, to: usize| hex.get(from..to).unwrap_or_default();
        format!("{}-{}-4{}-a{}-{}", part(0, 8), part(8, 12), part(13, 16), part(17, 20), part(20, 32))
    }

    /// By their id.
    pub(super) fn person(&self, id: &str) -> Option<&Person> {
        self.options.people.iter().find(|person| person.id == id)
    }

    /// The developer accounts of somebody.
    pub(super) fn vendors(&self, person: &str) -> &[Vendor] {
        self.person(person).map(|person| person.vendors.as_slice()).unwrap_or_default()
    }

    /// An access token that is good, with whom it is for.
    pub(super) fn token(&self, token: &str) -> Option<&Access> {
        self.access.get(token).filter(|access| access.ends > self.now())
    }

    /// Makes tokens for somebody.
    pub(super) fn grant(&mut self, client: &str, person: &str, scopes: &[String]) -> (String, String) {
        let (access, renewal) = (format!("Atza|{}", self.unique()), format!("Atzr|{}", self.unique()));
        let (client, person, scopes) = (client.to_owned(), person.to_owned(), scopes.to_vec());
        let ends = self.now() + self.options.token_life;
        let kept = Access { client: client.clone(), person: person.clone(), scopes: scopes.clone(), ends };
        self.access.insert(access.clone(), kept);
        self.renewals.insert(renewal.clone(), Renewal { client, person, scopes });
        (access, renewal)
    }

    /// Tells a skill later, if it wants to know.
    pub(super) fn happened(&mut self, skill: &Skill, user: &str, event: Event) {
        if skill.hears_of(event.subscription()) {
            self.errands.push(Errand::Tell { skill: Box::new(skill.clone()), user: user.to_owned(), event });
        }
    }
}
