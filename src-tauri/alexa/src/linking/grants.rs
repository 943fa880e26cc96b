//! Who is linked: one grant for each Alexa account that somebody has linked. Plain data, changed by [`Change`]s only; what
//! the bridge keeps is the history of those, so that a change costs one line and a sudden end loses none of it.
//!
//! Of every token there is a digest here and nothing else. A refresh token lasts until the grant ends and is never replaced:
//! Amazon asks again when an answer was lost, and would be left with one that no longer works.

use crate::linking::token::Digest;
use household::id::{ServerId, UserId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use time::{Duration, OffsetDateTime};

/// A grant whose code nobody has brought by then is forgotten. Much longer than a code lives: that its code was brought may
/// be what a sudden end has lost, and then the refresh token says so.
const UNBEGUN: Duration = Duration::days(2);
/// When it was used last is written down this seldom.
const SELDOM: Duration = Duration::hours(1);

/// Whom an Alexa account stands for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// On which server.
    pub server: ServerId,
    /// By the server's id of them.
    pub user: UserId,
    /// Their name, as it was.
    pub name: String,
}

/// A linked Alexa account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// Names it; no secret.
    pub id: String,
    /// Whom it stands for.
    pub person: Person,
    /// Since when.
    pub since: OffsetDateTime,
    /// By which people tell several accounts apart: 1, 2, 3 …
    pub number: u32,
    /// Whether Amazon has brought its code.
    pub begun: bool,
    /// When it was last used; none if it never was.
    pub used: Option<OffsetDateTime>,
    /// The Alexa account, once it has spoken.
    account: Option<Digest>,
    refresh: Digest,
}

/// What happened to the grants. Each may be told twice without harm.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "camelCase")]
pub enum Change {
    /// Somebody confirmed; its code is on its way.
    Linked {
        /// The grant.
        id: String,
        /// Whom it stands for.
        person: Person,
        /// When.
        #[serde(with = "time::serde::timestamp")]
        at: OffsetDateTime,
        /// By which people tell it from others.
        number: u32,
        /// The digest of its refresh token.
        refresh: Digest,
    },
    /// Amazon has brought its code.
    Begun {
        /// The grant.
        id: String,
    },
    /// A token for an hour was given out.
    Access {
        /// The grant.
        id: String,
        /// Its digest.
        token: Digest,
        /// When it ends.
        #[serde(with = "time::serde::timestamp")]
        until: OffsetDateTime,
    },
    /// It became known whose Alexa account it is.
    Account {
        /// The grant.
        id: String,
        /// The digest of Amazon's id of it.
        account: Digest,
    },
    /// It was used.
    Used {
        /// The grant.
        id: String,
        /// When.
        #[serde(with = "time::serde::timestamp")]
        at: OffsetDateTime,
    },
    /// It stands for somebody else from now on.
    Person {
        /// The grant.
        id: String,
        /// For whom.
        person: Person,
    },
    /// It is over: none of its tokens is worth anything.
    Ended {
        /// The grant.
        id: String,
    },
    /// Somebody at home has made a code for linking.
    Invited {
        /// Its digest.
        code: Digest,
        /// When it ends.
        #[serde(with = "time::serde::timestamp")]
        until: OffsetDateTime,
    },
    /// The code was typed, and is worth nothing any more.
    Admitted {
        /// Its digest.
        code: Digest,
    },
}

/// All of them.
#[derive(Clone, Debug, Default)]
pub struct Grants {
    grants: BTreeMap<String, Grant>,
    refresh: BTreeMap<Digest, String>,
    access: BTreeMap<Digest, Access>,
    invitations: BTreeMap<Digest, OffsetDateTime>,
}

#[derive(Clone, Debug)]
struct Access {
    grant: String,
    until: OffsetDateTime,
}

impl Grants {
    /// Takes a change over. What is told of a grant that is not there is as if untold.
    pub fn apply(&mut self, change: &Change) {
        match change.clone() {
            Change::Linked { id, person, at, number, refresh } => {
                let grant = Grant {
                    id: id.clone(),
                    person,
                    since: at,
                    number,
                    begun: false,
                    used: None,
                    account: None,
                    refresh,
                };
                // Told twice, it is still what it has become since.
                self.grants.entry(id.clone()).or_insert(grant);
                self.refresh.insert(refresh, id);
            }
            Change::Begun { id } => self.with(&id, |grant| grant.begun = true),
            Change::Access { id, token, until } => {
                if self.grants.contains_key(&id) {
                    self.access.insert(token, Access { grant: id, until });
                }
            }
            Change::Account { id, account } => self.with(&id, |grant| grant.account = Some(account)),
            Change::Used { id, at } => self.with(&id, |grant| grant.used = grant.used.max(Some(at))),
            Change::Person { id, person } => self.with(&id, |grant| grant.person = person),
            Change::Ended { id } => {
                self.grants.remove(&id);
                self.refresh.retain(|_, grant| *grant != id);
                self.access.retain(|_, access| access.grant != id);
            }
            Change::Invited { code, until } => drop(self.invitations.insert(code, until)),
            Change::Admitted { code } => drop(self.invitations.remove(&code)),
        }
    }

    fn with(&mut self, id: &str, change: impl FnOnce(&mut Grant)) {
        if let Some(grant) = self.grants.get_mut(id) {
            change(grant);
        }
    }

    /// The shortest history that leads here. What is over by now is left out.
    pub fn history(&self, now: OffsetDateTime) -> Vec<Change> {
        let mut history = Vec::new();
        for grant in self.grants.values().filter(|grant| grant.begun || now - grant.since < UNBEGUN) {
            let id = || grant.id.clone();
            history.push(Change::Linked {
                id: id(),
                person: grant.person.clone(),
                at: grant.since,
                number: grant.number,
                refresh: grant.refresh,
            });
            history.extend(grant.begun.then(|| Change::Begun { id: id() }));
            history.extend(grant.account.map(|account| Change::Account { id: id(), account }));
            history.extend(grant.used.map(|at| Change::Used { id: id(), at }));
        }
        let good = self.access.iter().filter(|(_, access)| access.until > now);
        history.extend(good.map(|(token, access)| Change::Access {
            id: access.grant.clone(),
            token: *token,
            until: access.until,
        }));
        let open = self.invitations.iter().filter(|(_, until)| **until > now);
        history.extend(open.map(|(code, until)| Change::Invited { code: *code, until: *until }));
        history
    }

    /// The linked accounts, the first one first.
    pub fn linked(&self) -> Vec<&Grant> {
        let mut linked: Vec<&Grant> = self.grants.values().filter(|grant| grant.begun).collect();
        linked.sort_by_key(|grant| (grant.number, grant.since));
        linked
    }

    /// All of them, also those whose code is still on its way.
    pub fn all(&self) -> impl Iterator<Item = &Grant> {
        self.grants.values()
    }

    /// The account by its id, if it is linked.
    pub fn get(&self, id: &str) -> Option<&Grant> {
        self.grants.get(id)
    }

    /// Whose token this is; none if it is over or was never given out.
    pub fn holder(&self, token: Digest, now: OffsetDateTime) -> Option<&Grant> {
        let access = self.access.get(&token).filter(|access| access.until > now)?;
        self.grants.get(&access.grant)
    }

    /// Whose refresh token this is.
    pub(crate) fn refreshed_by(&self, token: Digest) -> Option<&Grant> {
        self.grants.get(self.refresh.get(&token)?)
    }

    /// Whether such a token for an hour was given out already.
    pub(crate) fn gave(&self, token: Digest) -> bool {
        self.access.contains_key(&token)
    }

    /// Forgets tokens and codes that are over: nobody can tell the difference.
    pub(crate) fn tidy(&mut self, now: OffsetDateTime) {
        self.access.retain(|_, access| access.until > now);
        self.invitations.retain(|_, until| *until > now);
    }

    /// The number by which the next account is told from the others.
    pub fn next_number(&self) -> u32 {
        self.grants.values().map(|grant| grant.number).max().unwrap_or_default() + 1
    }

    /// A linked account has spoken: whose it is. An account that was linked again leaves its older grants behind.
    pub fn spoke(&self, id: &str, account: Digest, now: OffsetDateTime) -> Vec<Change> {
        let Some(grant) = self.grants.get(id) else { return Vec::new() };
        let id = || grant.id.clone();
        let mut changes = Vec::new();
        if grant.account != Some(account) {
            changes.push(Change::Account { id: id(), account });
            let of_same = self.grants.values().filter(|other| other.account == Some(account) && other.id != grant.id);
            changes.extend(of_same.map(|other| Change::Ended { id: other.id.clone() }));
        }
        if grant.used.is_none_or(|used| now - used >= SELDOM || now < used) {
            changes.push(Change::Used { id: id(), at: now });
        }
        changes
    }

    /// An Alexa account has switched the skill off at this time: what ends. What was linked since stays, for Amazon may tell
    /// of it an hour later.
    pub fn switched_off(&self, account: Digest, token: Option<Digest>, at: OffsetDateTime) -> Vec<Change> {
        let of_token = token.and_then(|token| self.access.get(&token)).map(|access| &access.grant);
        let ends = |grant: &&Grant| grant.account == Some(account) || Some(&grant.id) == of_token;
        let ending = self.grants.values().filter(ends).filter(|grant| grant.since <= at);
        ending.map(|grant| Change::Ended { id: grant.id.clone() }).collect()
    }

    /// Whether this code was made at home and may still be typed.
    pub(crate) fn invites(&self, code: Digest, now: OffsetDateTime) -> bool {
        self.invitations.get(&code).is_some_and(|until| *until > now)
    }
}

#[cfg(test)]
mod tests;
