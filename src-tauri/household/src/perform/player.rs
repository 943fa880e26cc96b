//! Which player is meant.
//!
//! In this order: the one named; the one that this Echo stands for; the household's default; the only one there is;
//! else the person is asked.

use super::Work;
use super::echo::instead_of;
use crate::activity::Given;
use crate::fault::{Code, Fault};
use crate::home::Player;
use crate::id::UserId;
use crate::order::Order;
use crate::playback::Queue;
use crate::preferences::Preferences;
use crate::server::Server;
use crate::titles::canonical::canonical;
use crate::voice::table;
use rapidfuzz::distance::indel;
use std::ops::Deref;
use std::sync::Arc;
use std::time::Duration;

/// How old a list of players may be when only their presence matters.
pub(super) const RECENT: Duration = Duration::from_secs(2);
/// Asks the servers now: what plays, and where, matters.
pub(super) const NOW: Duration = Duration::ZERO;
/// From this likeness on a name is taken for a player's.
const ALIKE: f64 = 0.8;
/// Two names are told apart when their likeness differs by this.
const APART: f64 = 0.03;

/// A player with whoever is acted for on its server.
#[derive(Clone)]
pub(super) struct Target {
    pub(super) server: Arc<dyn Server>,
    pub(super) user: UserId,
    pub(super) player: Listed,
    /// Whether it is the Echo that was spoken to; `server` is then where its music is.
    pub(super) echo: bool,
}

/// A player where it stands in its server's list, which is shared and large.
#[derive(Clone)]
pub(super) struct Listed {
    list: Arc<[Player]>,
    at: usize,
}

impl Listed {
    /// A player that no server lists.
    pub(super) fn alone(player: Player) -> Self {
        Self { list: Arc::from([player]), at: 0 }
    }
}

impl Deref for Listed {
    type Target = Player;

    fn deref(&self) -> &Player {
        &self.list[self.at]
    }
}

impl Target {
    /// A fault about this player.
    pub(super) fn fault(&self, code: Code) -> Fault {
        Fault::new(if self.echo { instead_of(code) } else { code }).with("player", &self.player.name)
    }
}

/// Whether a player is not there.
fn is_missing(fault: &Fault) -> bool {
    matches!(fault.code, Code::PlayerNotConnected | Code::NoPlayer)
}

impl Work<'_> {
    /// The player that is meant.
    pub(super) async fn player(&self, named: Option<&str>, freshness: Duration) -> Result<Target, Fault> {
        let found = self.players(freshness).await?;
        match self.among(named, found) {
            Err(fault) if is_missing(&fault) => {}
            outcome => return outcome,
        }
        // It may have come, or become theirs, since the servers were asked.
        let again = self.listed(NOW, freshness == NOW && self.echo_is_at_hand()).await?;
        match self.among(named, again) {
            Err(fault) if is_missing(&fault) => Err(self.not_theirs().await.unwrap_or(fault)),
            outcome => outcome,
        }
    }

    /// Why a player that may well be there is in no list: whoever is acted for may not control the players of others.
    async fn not_theirs(&self) -> Option<Fault> {
        for server in self.home.servers.iter().filter(|server| server.capabilities().remote_control) {
            let signed_in = server.signed_in();
            if let Some(user) = self.home.preferences.acting_among(&signed_in)
                && server.controls_others(&user.id).await == Ok(false)
            {
                return Some(Fault::new(Code::NoRemoteControl).with("user", &user.name));
            }
        }
        None
    }

    /// The player that is meant among these.
    pub(super) fn among(&self, named: Option<&str>, found: Found) -> Result<Target, Fault> {
        if named == Some(table::THIS_PLAYER) {
            return self.echo_among(&found).ok_or_else(|| Fault::new(Code::EchoCannot));
        }
        if named == Some(table::ANOTHER_PLAYER) {
            return Err(Fault::new(Code::WhichPlayer).with("players", self.names(&found.targets)));
        }
        if let Some(name) = named {
            return self.named(name, found);
        }
        if found.echo_first {
            return self.echo_among(&found).ok_or_else(|| Fault::new(Code::EchoCannot));
        }
        if let Some(wanted) = self.home.preferences.player_for(self.asker.echo.as_ref()) {
            let is_wanted = |target: &Target| target.player.id == *wanted;
            let at = found.targets.iter().position(is_wanted);
            let target = match at {
                Some(at) => found.targets.into_iter().nth(at),
                None => self.echo_among(&found).filter(is_wanted),
            };
            return match target {
                Some(target) => Ok(target),
                None => Err(found.trouble.unwrap_or_else(|| {
                    let name = self.home.preferences.player_names.get(wanted).map_or("", String::as_str);
                    Fault::new(Code::PlayerNotConnected).with("player", name)
                })),
            };
        }
        let echo = self.echo_among(&found).filter(|_| found.targets.is_empty());
        let mut targets = found.targets;
        match targets.len() {
            0 => echo.ok_or_else(|| found.trouble.unwrap_or_else(|| Fault::new(Code::NoPlayer))),
            1 => Ok(targets.remove(0)),
            _ => Err(Fault::new(Code::WhichPlayer).with("players", self.names(&targets))),
        }
    }

    /// The Echo that was spoken to, where it counts among the players that were found.
    pub(super) fn echo_among(&self, found: &Found) -> Option<Target> {
        found.echo.then(|| self.this_echo())?
    }

    /// The player that a name means. Where several are as likely ("the TV"), the default one, else the person is asked.
    pub(super) fn named(&self, name: &str, found: Found) -> Result<Target, Fault> {
        let preferences = self.home.preferences;
        let mut likely = likely(name, found.targets, preferences);
        let default = preferences.player_for(self.asker.echo.as_ref());
        if likely.len() > 1
            && let Some(at) = likely.iter().position(|target| Some(&target.player.id) == default)
        {
            likely.swap(0, at);
            likely.truncate(1);
        }
        match likely.len() {
            0 => Err(found.trouble.unwrap_or_else(|| {
                Fault::new(Code::PlayerNotConnected).with("player", away(name, preferences).unwrap_or(name))
            })),
            1 => Ok(likely.swap_remove(0)),
            _ => Err(Fault::new(Code::WhichPlayer).with("players", self.names(&likely))),
        }
    }

    /// Every player that can be told what to do. A server that fails hides only its own players.
    pub(super) async fn players(&self, freshness: Duration) -> Result<Found, Fault> {
        // Where it matters what plays, the music on the Echo itself is what is heard.
        self.listed(freshness, freshness == NOW && self.echo_is_at_hand()).await
    }

    async fn listed(&self, freshness: Duration, echo_first: bool) -> Result<Found, Fault> {
        if self.home.servers.is_empty() {
            return Err(Fault::new(Code::NoServer));
        }
        let mut found = Found { echo: true, echo_first, ..Found::default() };
        for server in self.home.servers.iter().filter(|server| server.capabilities().remote_control) {
            let Some(user) = self.user_on(server.as_ref()) else { continue };
            match server.players(&user, freshness).await {
                Ok(list) => found.targets.extend((0..list.len()).map(|at| Target {
                    server: server.clone(),
                    user: user.clone(),
                    player: Listed { list: list.clone(), at },
                    echo: false,
                })),
                Err(fault) => found.trouble = Some(fault),
            }
        }
        Ok(found)
    }

    /// Who is acted for on a server: the active user if they have signed in there, else the first who did.
    pub(super) fn user_on(&self, server: &dyn Server) -> Option<UserId> {
        self.home.preferences.acting_among(&server.signed_in()).map(|user| user.id.clone())
    }

    /// How far into what plays a player is now.
    pub(super) fn position(&self, target: &Target) -> Duration {
        target.player.playback.position_at(self.home.clock.monotonic())
    }

    /// What a player plays from now on.
    pub(super) async fn queue(&self, target: &Target) -> Result<Queue, Fault> {
        if target.echo {
            return Ok(self.echo_queue());
        }
        target.server.queue(&target.user, &target.player.id).await
    }

    /// Gives an order, if the player obeys such orders, and writes it down.
    pub(super) async fn give(&mut self, target: &Target, order: Order) -> Result<(), Fault> {
        if target.echo {
            return self.give_echo(target, order).await;
        }
        if !target.player.obeys(&order) {
            return Err(target.fault(Code::PlayerCannot));
        }
        let started = self.home.clock.monotonic();
        let taken = target.server.order(&target.user, &target.player.id, &order).await;
        self.ordering += self.home.clock.monotonic().saturating_sub(started);
        taken?;
        self.given(target, order);
        Ok(())
    }

    /// Writes down that an order was given.
    pub(super) fn given(&mut self, target: &Target, order: Order) {
        self.orders.push(Given {
            server: target.server.id().clone(),
            player: target.player.id.clone(),
            player_name: target.player.name.clone(),
            order,
        });
    }
}

/// The players, and what kept a server from telling its own.
#[derive(Clone, Default)]
pub(super) struct Found {
    pub(super) targets: Vec<Target>,
    pub(super) trouble: Option<Fault>,
    /// Whether the Echo that was spoken to counts among them.
    pub(super) echo: bool,
    /// Whether it is meant where none is named.
    pub(super) echo_first: bool,
}

impl Found {
    /// All but this one.
    pub(super) fn without(&self, one: &Target) -> Self {
        let mut others = self.clone();
        others.targets.retain(|target| target.player.id != one.player.id);
        others.echo &= !one.echo;
        others
    }
}

/// The players whose name, app or alias is most like what was heard: one, or several that are as like.
fn likely(heard: &str, targets: Vec<Target>, preferences: &Preferences) -> Vec<Target> {
    let heard = canonical(heard);
    let score = |player: &Player| likeness(&heard, player, preferences.aliases_of(&player.id));
    let mut scored: Vec<(f64, Target)> = targets.into_iter().map(|target| (score(&target.player), target)).collect();
    let best = scored.iter().map(|(score, _)| *score).fold(ALIKE, f64::max);
    scored.retain(|(score, _)| *score > best - APART);
    scored.into_iter().filter(|(score, _)| *score >= ALIKE).map(|(_, target)| target).collect()
}

/// The own name of a player that is not connected and that people call so.
fn away<'a>(heard: &str, preferences: &'a Preferences) -> Option<&'a str> {
    let heard = canonical(heard);
    let so = |alias: &String| canonical(alias) == heard;
    let (player, _) = preferences.player_aliases.iter().find(|(_, aliases)| aliases.iter().any(so))?;
    preferences.player_names.get(player).map(String::as_str)
}

fn likeness(heard: &str, player: &Player, called: &[String]) -> f64 {
    let names = std::iter::once(&player.name).chain(&player.aliases).chain(called);
    let named = names.map(|name| alike(heard, &canonical(name)));
    // "chrome" for an app called "Emby Web" on a device called "Chrome": the device's name goes first.
    let app = alike(heard, &canonical(&player.app)) - 0.05;
    named.fold(app, f64::max)
}

fn alike(heard: &str, name: &str) -> f64 {
    let words = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
    let (said, full) = (words(heard), words(name));
    if said.iter().all(|word| full.contains(word)) || full.iter().all(|word| said.contains(word)) {
        // "living room" for "Living Room TV", "the bedroom television tv" for "Bedroom TV".
        return 1.0 - 0.01 * said.len().abs_diff(full.len()) as f64;
    }
    indel::normalized_similarity(heard.chars(), name.chars())
}
