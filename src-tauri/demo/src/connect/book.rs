//! Who the members are, which servers are registered, and who belongs to which.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::pins::Pins;
use super::{Addresses, Belongs};
use crate::seed::{Dice, hex32};
use crate::world::World;

/// A member of Connect.
pub(super) struct Member {
    pub(super) id: String,
    pub(super) name: &'static str,
    pub(super) email: &'static str,
    pub(super) password: &'static str,
    pub(super) active: bool,
}

/// A registered server.
pub(super) struct Entry {
    /// Its id at Connect.
    pub(super) id: String,
    /// Its own id.
    pub(super) system: String,
    pub(super) name: String,
    pub(super) addresses: Addresses,
    pub(super) world: Arc<World>,
}

/// A member on a server.
pub(super) struct Link {
    pub(super) server: usize,
    pub(super) member: usize,
    pub(super) person: usize,
    pub(super) belongs: Belongs,
    pub(super) guest: bool,
    /// What the server takes in exchange for a token.
    pub(super) key: String,
}

/// Everything that the service knows.
pub(super) struct Book {
    pub(super) members: Vec<Member>,
    pub(super) servers: Vec<Entry>,
    pub(super) links: Vec<Link>,
    pub(super) pins: Pins,
    /// Whose each good token is.
    pub(super) tokens: BTreeMap<String, usize>,
    pub(super) trouble: Option<u16>,
    dice: Dice,
}

impl Book {
    pub(super) fn new(seed: u64) -> Self {
        let mut dice = Dice::new(seed ^ 0x0063_6f6e_6e65_6374);
        let mut member = |name, email, password, active| {
            let id = (100_000 + dice.next() % 900_000).to_string();
            Member { id, name, email, password, active }
        };
        let members = vec![
            member("maya", "maya@example.org", "lantern-room", true),
            member("jonas", "jonas@example.org", "compass-rose", true),
            member("otto", "otto@example.org", "closed-account", false),
        ];
        let pins = Pins::new(seed);
        Self { members, servers: Vec::new(), links: Vec::new(), pins, tokens: BTreeMap::new(), trouble: None, dice }
    }

    /// A member by name or mail address.
    pub(super) fn member(&self, name: &str) -> Option<usize> {
        let same =
            |member: &Member| [member.name, member.email].iter().any(|known| known.eq_ignore_ascii_case(name.trim()));
        self.members.iter().position(same)
    }

    pub(super) fn sign_in(&mut self, member: usize) -> String {
        let token = hex32(self.dice.next());
        self.tokens.insert(token.clone(), member);
        token
    }

    pub(super) fn register(&mut self, mut entry: Entry) -> String {
        entry.id = (10_000 + self.dice.next() % 90_000).to_string();
        let id = entry.id.clone();
        self.servers.push(entry);
        id
    }

    pub(super) fn server(&self, id: &str) -> Option<usize> {
        self.servers.iter().position(|server| server.id == id)
    }

    pub(super) fn link(&mut self, server: &str, member: &str, person: &str, belongs: Belongs) -> bool {
        let places = (self.server(server), self.member(member));
        let (Some(server), Some(member)) = places else { return false };
        let accounts = &self.servers[server].world.accounts;
        let Some(person) = accounts.iter().position(|account| account.name.eq_ignore_ascii_case(person)) else {
            return false;
        };
        let key = hex32(self.dice.next());
        let guest = belongs != Belongs::Linked;
        self.links.push(Link { server, member, person, belongs, guest, key });
        self.tell_servers();
        true
    }

    pub(super) fn unlink(&mut self, server: &str, member: &str) -> bool {
        let places = (self.server(server), self.member(member));
        let (Some(server), Some(member)) = places else { return false };
        let before = self.links.len();
        self.links.retain(|link| link.server != server || link.member != member);
        self.tell_servers();
        self.links.len() != before
    }

    pub(super) fn forget_person(&self, server: &str, member: &str) {
        if let (Some(server), Some(member)) = (self.server(server), self.member(member)) {
            self.servers[server].world.links.forget_person(&self.members[member].id);
        }
    }

    pub(super) fn renew_keys(&mut self, server: &str) {
        let server = self.server(server);
        for link in self.links.iter_mut().filter(|link| Some(link.server) == server) {
            link.key = hex32(self.dice.next());
        }
        self.tell_servers();
    }

    /// A member answers an invitation. `false` if there is none.
    pub(super) fn accept(&mut self, server: &str, member: usize) -> bool {
        let server = self.server(server);
        let invited = |link: &&mut Link| Some(link.server) == server && link.member == member;
        let Some(link) = self.links.iter_mut().find(invited) else { return false };
        link.belongs = if link.guest { Belongs::Guest } else { Belongs::Linked };
        self.tell_servers();
        true
    }

    /// Each server learns which keys it takes, and for whom.
    fn tell_servers(&self) {
        for (place, server) in self.servers.iter().enumerate() {
            let links = self.links.iter().filter(|link| link.server == place && link.belongs != Belongs::Invited);
            server.world.links.become_these(links.map(|link| {
                let member = &self.members[link.member];
                (
                    link.key.clone(),
                    crate::linked::Person {
                        connect_id: member.id.clone(),
                        connect_name: member.name,
                        guest: link.guest,
                        user: Some(link.person),
                    },
                )
            }));
        }
    }
}
