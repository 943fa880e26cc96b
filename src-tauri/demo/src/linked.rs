//! Which of the home's people are members of Emby Connect: the keys by which the service vouches for them.

use std::sync::{Mutex, PoisonError};

/// A member, as the server knows them.
#[derive(Debug, Clone)]
pub(crate) struct Person {
    pub(crate) connect_id: String,
    pub(crate) connect_name: &'static str,
    pub(crate) guest: bool,
    /// Which of the home's people; none if that was forgotten.
    pub(crate) user: Option<usize>,
}

/// What a key and a member's id lead to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Leads {
    /// The service's word counts for this person.
    To(usize),
    /// The key is good, but nobody here is that member.
    ToNobody,
    /// The key is not known.
    Nowhere,
}

/// Every key that the server takes.
#[derive(Debug, Default)]
pub(crate) struct Links(Mutex<Vec<(String, Person)>>);

impl Links {
    fn change<R>(&self, change: impl FnOnce(&mut Vec<(String, Person)>) -> R) -> R {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    pub(crate) fn become_these(&self, links: impl Iterator<Item = (String, Person)>) {
        self.change(|list| *list = links.collect());
    }

    pub(crate) fn forget_person(&self, connect_id: &str) {
        self.change(|list| {
            list.iter_mut().filter(|(_, person)| person.connect_id == connect_id).for_each(|(_, person)| {
                person.user = None;
            });
        });
    }

    pub(crate) fn lead(&self, key: &str, connect_id: &str) -> Leads {
        self.change(|list| {
            if !list.iter().any(|(known, _)| known == key) {
                return Leads::Nowhere;
            }
            let fits = |(known, person): &&(String, Person)| known == key && person.connect_id == connect_id;
            list.iter().find(fits).and_then(|(_, person)| person.user).map_or(Leads::ToNobody, Leads::To)
        })
    }

    /// Who a person is at Connect.
    pub(crate) fn of(&self, user: usize) -> Option<Person> {
        self.change(|list| list.iter().map(|(_, person)| person).find(|person| person.user == Some(user)).cloned())
    }
}
