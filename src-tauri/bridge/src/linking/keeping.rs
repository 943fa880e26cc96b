//! The household as the linking door sees it.

use super::same_person;
use crate::chance;
use crate::secrets::Key;
use crate::shared::{Shared, lock};
use alexa::linking::{Astray, Candidate, Change, Client, Grants, Keeper, Person, Place, Sure};
use async_trait::async_trait;
use household::fault::{Code, Fault};
use household::home::ServerKind;
use household::id::{ServerId, UserId};
use secrecy::SecretString;
use servers::account::has_back_end;
use std::sync::{Arc, MutexGuard};

/// By which the page names Emby Connect among the places where people have accounts.
const CONNECT: &str = "emby-connect";

/// Whoever stands behind the door.
pub(crate) struct AtTheDoor(pub(crate) Arc<Shared>);

#[async_trait]
impl Keeper for AtTheDoor {
    async fn client(&self) -> Result<Option<Client>, Fault> {
        let shared = &self.0;
        if shared.kept_linking().is_none() {
            return Ok(None);
        }
        if let Some(client) = lock(&shared.linking.client).clone() {
            return Ok(Some(client));
        }
        let kept = shared.accounts.secrets().get(shared.linking_key()?).await?;
        let client = kept.map(Client::new);
        lock(&shared.linking.client).clone_from(&client);
        Ok(client)
    }

    fn vendor(&self) -> Option<String> {
        self.0.kept_linking()?.vendor
    }

    fn astray(&self, astray: Astray) {
        self.0.note_astray(astray);
    }

    fn chance(&self) -> Option<[u8; 32]> {
        chance::secret()
    }

    fn people(&self) -> Vec<Candidate> {
        self.0.linkable()
    }

    fn knows(&self, person: &Person) -> bool {
        self.0.knows_person(person)
    }

    /// Anybody on the internet can read these, so a server's own name is told only where there are several of its kind.
    fn places(&self) -> Vec<Place> {
        let servers: Vec<_> = self.0.kept_servers().into_iter().filter(|server| has_back_end(server.kind)).collect();
        let label = |kind: ServerKind| if kind == ServerKind::Jellyfin { "Jellyfin" } else { "Emby" };
        let place = |server: &crate::store::KeptServer| {
            let alone = servers.iter().filter(|other| other.kind == server.kind).count() == 1;
            let kind = label(server.kind);
            let label = if alone { kind.to_owned() } else { format!("{kind}: {}", server.name) };
            Place { id: server.id.to_string(), label }
        };
        let mut places: Vec<Place> = servers.iter().map(place).collect();
        if servers.iter().any(|server| server.kind == ServerKind::Emby) {
            places.push(Place { id: CONNECT.to_owned(), label: "Emby Connect".to_owned() });
        }
        places
    }

    async fn vouch(&self, place: &str, name: &str, password: SecretString, newcomers: bool) -> Result<Person, Fault> {
        let person = if place == CONNECT {
            self.0.who_by_connect(name, &password).await?
        } else {
            self.0.who_by_password(place, name, &password).await?
        };
        if !self.0.knows_person(&person) {
            if !newcomers || place == CONNECT {
                return Err(Fault::new(Code::UserNotSignedIn).with("user", person.name));
            }
            self.0.take_in_by_password(place, name, &password).await?;
        }
        Ok(person)
    }

    fn grants(&self) -> MutexGuard<'_, Grants> {
        self.0.linking.ledger.grants()
    }

    async fn keep(&self, changes: Vec<Change>, sure: Sure) -> Result<(), Fault> {
        let ledger = self.0.linking.ledger.clone();
        let and_wait = sure == Sure::OfTheMachine;
        // A token for an hour shows nowhere.
        if changes.iter().any(|change| matches!(change, Change::Begun { .. })) {
            self.0.note_linked();
        }
        let shows = changes.iter().any(|change| !matches!(change, Change::Access { .. }));
        let adding = tokio::task::spawn_blocking(move || ledger.add(&changes, and_wait));
        adding.await.map_err(|_| Fault::new(Code::Internal))??;
        if !and_wait {
            let ledger = self.0.linking.ledger.clone();
            tokio::task::spawn_blocking(move || ledger.settle());
        }
        if shows {
            self.0.tell_alexa();
        }
        Ok(())
    }
}

impl Shared {
    /// Whom an Alexa account can stand for: who is signed in where there is something to play.
    pub(crate) fn linkable(&self) -> Vec<Candidate> {
        let kept = self.kept_servers();
        if !kept.is_empty() {
            let servers = kept.iter().filter(|server| has_back_end(server.kind));
            let people = servers.flat_map(|server| {
                server.users.iter().map(|user| Candidate {
                    person: Person { server: server.id.clone(), user: user.id.clone(), name: user.name.clone() },
                    server: server.name.clone(),
                })
            });
            return people.collect();
        }
        // The demo home is not kept.
        let views = lock(&self.server_views);
        let people = views.iter().flat_map(|server| {
            server.users.iter().map(|user| Candidate {
                person: Person {
                    server: ServerId::new(&server.id),
                    user: UserId::new(&user.id),
                    name: user.name.clone(),
                },
                server: server.name.clone(),
            })
        });
        people.collect()
    }

    /// Whether somebody is signed in still. While a demo home is just starting, nobody can tell yet.
    pub(crate) fn knows_person(&self, person: &Person) -> bool {
        let people = self.linkable();
        (people.is_empty() && !self.is_ready()) || people.iter().any(|one| same_person(&one.person, person))
    }

    pub(super) fn linking_key(&self) -> Result<Key, Fault> {
        self.installation_id().map(|id| Key::linking(&id))
    }
}
