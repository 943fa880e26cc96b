//! The home as its people arrange it: what they call players and Echos, which player each Echo stands for, whom Usher acts
//! for, and what is forgotten. Each of these is one change of the settings: wholly there or wholly not.

use crate::api::view::{EchoView, PlayerView, ServerView};
use crate::heard::HeardEcho;
use crate::shared::{Shared, lock};
use household::fault::{Code, Fault};
use household::home::{Player, SeenPlayer, User};
use household::id::{EchoId, PlayerId, UserId};
use household::order::Order;
use household::playback::echo_queue::player_id;
use household::preferences::{Change, Preferences};
use household::server::Server;
use household::text::Texts;
use household::titles::canonical::canonical;
use household::voice::Message;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use time::format_description::well_known::Rfc3339;

/// So many names a player may have beside its own, each so long.
const ALIASES: usize = 12;
const LONGEST: usize = 60;
/// How old the list of players may be for a test.
const RECENT: Duration = Duration::from_secs(1);
/// Who speaks on a screen.
const HEADER: &str = "Usher";

/// What was forgotten since Usher has started, so that it can be undone.
#[derive(Default)]
pub(crate) struct Forgotten {
    echos: Mutex<BTreeMap<EchoId, ForgottenEcho>>,
    players: Mutex<BTreeMap<PlayerId, ForgottenPlayer>>,
}

struct ForgottenEcho {
    heard: Option<HeardEcho>,
    name: Option<String>,
    player: Option<PlayerId>,
}

struct ForgottenPlayer {
    seen: Option<SeenPlayer>,
    name: Option<String>,
    aliases: Option<Vec<String>>,
    default: bool,
    echos: Vec<EchoId>,
}

impl Shared {
    /// The Echos with their players, by their numbers.
    pub(crate) fn echo_views(&self, players: &[PlayerView]) -> Vec<EchoView> {
        let preferences = self.preferences();
        let known = preferences.room_map.keys().chain(preferences.echo_names.keys());
        let mut views: Vec<EchoView> = self
            .heard
            .echos(known)
            .into_iter()
            .map(|(id, heard)| {
                let player = preferences.room_map.get(&id);
                EchoView {
                    number: heard.number,
                    name: preferences.echo_names.get(&id).cloned(),
                    last_heard: heard.heard.and_then(|at| at.format(&Rfc3339).ok()),
                    player: player.map(ToString::to_string),
                    player_name: player.and_then(|player| name_of(player, players, &preferences)),
                    own_player: heard.plays.then(|| player_id(&id).to_string()),
                    id: id.to_string(),
                }
            })
            .collect();
        views.sort_by_key(|view| view.number);
        views
    }

    /// The servers, with who is acted for on each.
    pub(crate) fn servers_with_acting(&self) -> Vec<ServerView> {
        let preferences = self.preferences();
        let mut views = lock(&self.server_views).clone();
        for view in &mut views {
            let users: Vec<User> =
                view.users.iter().map(|user| User { id: UserId::new(&user.id), name: user.name.clone() }).collect();
            let acting = preferences.acting_among(&users).map(|user| user.id.as_str());
            for user in &mut view.users {
                user.active = Some(user.id.as_str()) == acting;
            }
        }
        views
    }

    /// What people call a player beside its own name.
    pub(crate) async fn set_player_aliases(&self, player: &str, aliases: Vec<String>) -> Result<(), Fault> {
        let id = PlayerId::new(player);
        let players = self.players_with(&id).await;
        let known = players.iter().find(|known| known.id == id);
        let name = known.map(|known| known.name.clone()).ok_or_else(|| not_there(player))?;
        let (aliases, preferences) = (cleaned(aliases, &name), self.preferences());
        for other in players.iter().filter(|other| other.id != id) {
            let names = || std::iter::once(&other.name).chain(preferences.aliases_of(&other.id));
            let taken = aliases.iter().find(|alias| names().any(|name| canonical(name) == canonical(alias)));
            if let Some(taken) = taken {
                return Err(Fault::new(Code::NameTaken).with("name", taken).with("player", &other.name));
            }
        }
        self.change_settings(|settings| {
            let preferences = &mut settings.preferences;
            if aliases.is_empty() {
                preferences.player_aliases.remove(&id);
            } else {
                preferences.player_names.insert(id.clone(), name);
                preferences.player_aliases.insert(id, aliases);
            }
        })
    }

    /// Which player an Echo stands for; none = the household's default.
    pub(crate) async fn set_echo_player(&self, echo: &str, player: Option<&str>) -> Result<(), Fault> {
        let echo = self.heard_echo(echo)?;
        let Some(player) = player else {
            return self.change_settings(|settings| drop(settings.preferences.room_map.remove(&echo)));
        };
        let id = PlayerId::new(player);
        if id == player_id(&echo) {
            return self.change_settings(|settings| drop(settings.preferences.room_map.insert(echo, id)));
        }
        let known = self.players_with(&id).await.into_iter().find(|known| known.id == id);
        let name = known.ok_or_else(|| not_there(player))?.name;
        let change = Change::Player { echo: Some(echo), player: id, name };
        self.change_settings(|settings| settings.preferences.apply(change))
    }

    /// What people call an Echo; an empty name takes it away.
    pub(crate) fn set_echo_name(&self, echo: &str, name: &str) -> Result<(), Fault> {
        let id = self.heard_echo(echo)?;
        let name: String = name.trim().chars().take(LONGEST).collect();
        self.change_settings(|settings| {
            let names = &mut settings.preferences.echo_names;
            if name.is_empty() { drop(names.remove(&id)) } else { drop(names.insert(id, name)) }
        })
    }

    /// Forgets an Echo until it is heard again.
    pub(crate) fn forget_echo(&self, echo: &str) -> Result<(), Fault> {
        let id = self.heard_echo(echo)?;
        let mut gone = ForgottenEcho { heard: None, name: None, player: None };
        let changed = self.change_settings(|settings| {
            gone.name = settings.preferences.echo_names.remove(&id);
            gone.player = settings.preferences.room_map.remove(&id);
        });
        // Last: whom the settings know is taken for seen.
        gone.heard = self.heard.forget(&id);
        lock(&self.forgotten.echos).insert(id, gone);
        changed
    }

    /// Undoes that.
    pub(crate) fn restore_echo(&self, echo: &str) -> Result<(), Fault> {
        let id = EchoId::new(echo);
        let gone = lock(&self.forgotten.echos).remove(&id).ok_or_else(|| not_heard(echo))?;
        if let Some(heard) = gone.heard {
            self.heard.restore(id.clone(), heard);
        }
        self.change_settings(|settings| {
            settings.preferences.echo_names.extend(gone.name.map(|name| (id.clone(), name)));
            settings.preferences.room_map.extend(gone.player.map(|player| (id, player)));
        })
    }

    /// Forgets a player that is away, with all that was chosen about it. If it comes back, it is new.
    pub(crate) fn forget_player(&self, player: &str) -> Result<(), Fault> {
        let id = PlayerId::new(player);
        let mut gone = ForgottenPlayer {
            seen: self.players.forget(&id),
            name: None,
            aliases: None,
            default: false,
            echos: Vec::new(),
        };
        let changed = self.change_settings(|settings| {
            let preferences = &mut settings.preferences;
            gone.name = preferences.player_names.remove(&id);
            gone.aliases = preferences.player_aliases.remove(&id);
            gone.default = preferences.default_player.take_if(|default| *default == id).is_some();
            preferences.room_map.retain(|echo, player| {
                let stays = *player != id;
                if !stays {
                    gone.echos.push(echo.clone());
                }
                stays
            });
        });
        lock(&self.forgotten.players).insert(id, gone);
        changed
    }

    /// Undoes that. What was chosen anew meanwhile stays.
    pub(crate) fn restore_player(&self, player: &str) -> Result<(), Fault> {
        let id = PlayerId::new(player);
        let gone = lock(&self.forgotten.players).remove(&id).ok_or_else(|| not_there(player))?;
        if let Some(seen) = gone.seen {
            self.players.restore(seen);
        }
        self.change_settings(|settings| {
            let preferences = &mut settings.preferences;
            preferences.player_names.extend(gone.name.map(|name| (id.clone(), name)));
            preferences.player_aliases.extend(gone.aliases.map(|aliases| (id.clone(), aliases)));
            for echo in gone.echos {
                preferences.room_map.entry(echo).or_insert_with(|| id.clone());
            }
            if gone.default {
                preferences.default_player.get_or_insert(id);
            }
        })
    }

    /// Whom Usher acts for on a server. Needs no new linking with Alexa.
    pub(crate) fn set_active_user(&self, server: &str, user: &str) -> Result<(), Fault> {
        let users = {
            let servers = lock(&self.server_views);
            servers.iter().find(|known| known.id == server).map(|known| known.users.clone())
        };
        let users = users.ok_or_else(|| Fault::new(Code::ServerNotKnown).with("server", server))?;
        if !users.iter().any(|known| known.id == user) {
            return Err(Fault::new(Code::UserNotFound).with("user", user));
        }
        let change = Change::User(UserId::new(user));
        self.change_settings(|settings| settings.preferences.apply(change))
    }

    /// Makes a player give a sign, so that people see which one it is. Which sign it was: `message` or `volume`.
    pub(crate) async fn test_player(&self, player: &str) -> Result<&'static str, Fault> {
        let (server, user, player) = self.connected_player(player).await?;
        let text = Texts::of("en-US").say(&Message::new("player-test").with("player", player.name.as_str()));
        let message = Order::ShowMessage { header: HEADER.into(), text };
        // Most show their loudness when it is set, and as it is set to what it was, nothing changes.
        let volume = player.playback.volume.map(|volume| Order::SetVolume { volume });
        let (order, sign) = match volume.filter(|volume| player.obeys(volume)) {
            _ if player.obeys(&message) => (message, "message"),
            Some(volume) => (volume, "volume"),
            None => return Err(Fault::new(Code::PlayerCannot).with("player", &player.name)),
        };
        server.order(&user, &player.id, &order).await.map(|()| sign)
    }

    async fn connected_player(&self, id: &str) -> Result<(Arc<dyn Server>, UserId, Player), Fault> {
        let mut trouble = None;
        for server in self.servers().iter() {
            let signed_in = server.signed_in();
            let Some(user) = self.preferences().acting_among(&signed_in).map(|user| user.id.clone()) else { continue };
            match server.players(&user, RECENT).await {
                Ok(players) => {
                    if let Some(player) = players.iter().find(|player| player.id.as_str() == id) {
                        return Ok((server.clone(), user, player.clone()));
                    }
                }
                Err(fault) => trouble = Some(fault),
            }
        }
        let preferences = self.preferences();
        let name = preferences.player_names.get(&PlayerId::new(id)).map_or(id, String::as_str);
        Err(trouble.unwrap_or_else(|| Fault::new(Code::PlayerNotConnected).with("player", name)))
    }

    /// The players that were ever there. The servers are asked only where this one is not among them.
    async fn players_with(&self, id: &PlayerId) -> Vec<SeenPlayer> {
        let known = self.players.seen();
        if known.iter().any(|known| known.id == *id) {
            return known;
        }
        let _looked = self.home_view().await;
        self.players.seen()
    }

    fn heard_echo(&self, echo: &str) -> Result<EchoId, Fault> {
        let id = EchoId::new(echo);
        let preferences = self.preferences();
        let known = preferences.room_map.keys().chain(preferences.echo_names.keys());
        if self.heard.echos(known).contains_key(&id) { Ok(id) } else { Err(not_heard(echo)) }
    }
}

fn not_there(player: &str) -> Fault {
    Fault::new(Code::PlayerNotConnected).with("player", player)
}

fn name_of(player: &PlayerId, players: &[PlayerView], preferences: &Preferences) -> Option<String> {
    let listed = players.iter().find(|known| known.id == player.as_str()).map(|known| &known.name);
    listed.or(preferences.player_names.get(player)).cloned()
}

fn not_heard(echo: &str) -> Fault {
    Fault::new(Code::EchoNotKnown).with("echo", echo)
}

/// Without blanks around them, without doubles and without the player's own name.
fn cleaned(aliases: Vec<String>, own: &str) -> Vec<String> {
    let mut forms = BTreeSet::from([canonical(own), String::new()]);
    let short = |alias: &String| alias.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(LONGEST).collect();
    aliases.iter().map(short).filter(|alias: &String| forms.insert(canonical(alias))).take(ALIASES).collect()
}
