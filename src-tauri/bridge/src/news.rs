//! Keeps the faces up to date: whole view models, when something changed and while somebody looks.

use crate::api::Event;
use crate::api::view::{ActivityView, FaultView, HomeView, PlayerView, PlayingView, VoiceState};
use crate::library::genres::OfServer;
use crate::shared::{Shared, lock};
use futures_util::future::join_all;
use household::fault::{Code, Fault, Severity};
use household::home::{Abilities, Player, SeenPlayer};
use household::id::{PlayerId, ServerId};
use household::media::MediaKind;
use household::perform::Titles;
use household::server::Server;
use household::text::Texts;
use household::voice::Message;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;
use time::format_description::well_known::Rfc3339;

/// How often the players are asked while somebody looks.
const LOOKING: Duration = Duration::from_secs(1);
/// And while nobody does: often enough to notice that a server is gone.
const UNSEEN: Duration = Duration::from_secs(30);
/// A player that is away longer and was never chosen is not shown.
const AWAY: time::Duration = time::Duration::days(90);
/// Changes that come together are told together.
const TOGETHER: Duration = Duration::from_millis(60);
/// What asking for players may meet, and what is over when they are told.
const TROUBLES: &[Code] = &[Code::ServerUnreachable, Code::ServerSlow, Code::SignInExpired, Code::ServerStarting];
/// The language of examples and of what has no Echo.
const LOCALE: &str = "en-US";

/// Tells the faces what changed, until it is aborted.
pub(crate) async fn run(shared: Arc<Shared>) {
    let mut before: Option<HomeView> = None;
    loop {
        let every = if shared.watched.load(Ordering::Relaxed) { LOOKING } else { UNSEEN };
        let every = shared.faults.next().map_or(every, |due| every.min(due));
        let _either = tokio::time::timeout(every, shared.changed.notified()).await;
        tokio::time::sleep(TOGETHER).await;
        let presence = shared.presence.swap(false, Ordering::Relaxed);
        if shared.events.receiver_count() == 0 && !presence && !shared.faults_matter() {
            continue;
        }
        let now = shared.home_view().await;
        if before.as_ref() != Some(&now) {
            let _heard = shared.events.send(Event::Home(now.clone()));
            before = Some(now);
        }
    }
}

impl Shared {
    /// The home as it is now.
    pub(crate) async fn home_view(&self) -> HomeView {
        let players = self.look_at_players().await;
        let examples = self.examples(&players).await;
        let preferences = self.preferences();
        let faults = self.faults.all();
        let default = preferences.default_player.as_ref();
        let user = self
            .servers()
            .iter()
            .find_map(|server| preferences.acting_among(&server.signed_in()).map(|user| user.name.clone()));
        HomeView {
            version: env!("CARGO_PKG_VERSION").into(),
            voice: self.voice_state(&faults),
            endpoint: lock(&self.address).map(|address| format!("http://{address}")),
            demo: lock(&self.demo).clone(),
            servers: self.servers_with_acting(),
            echos: self.echo_views(&players),
            connect: self.connect_view(),
            default_player: default.map(ToString::to_string),
            default_player_name: default.map(|id| {
                let connected = players.iter().find(|player| player.id == id.as_str()).map(|player| &player.name);
                connected.or(preferences.player_names.get(id)).cloned().unwrap_or_default()
            }),
            players,
            active_user: user,
            last_activity: self.journal.last().map(|activity| ActivityView::from(activity.as_ref())),
            faults: faults.iter().map(FaultView::from).collect(),
            examples,
        }
    }

    /// Builds the title indexes before anybody asks for a title.
    pub(crate) async fn warm_library(&self) {
        for server in self.servers().iter() {
            self.warm(server.as_ref()).await;
        }
    }

    /// The same for one server.
    pub(crate) async fn warm(&self, server: &dyn Server) {
        for user in server.signed_in().iter() {
            // From the disk at once, if it was kept there; then what has changed since.
            let read = match self.library.of(server, &user.id).await {
                Ok(_) => self.library.renew(server, &user.id).await,
                Err(fault) => Err(fault),
            };
            if let Err(fault) = read {
                tracing::warn!(%fault, "a library could not be read");
            }
        }
        if let Err(fault) = self.library.genres.ask(server).await {
            tracing::warn!(%fault, "the genres could not be read");
        }
    }

    /// A server's genres as they are known; asked for where nobody has asked yet.
    pub(crate) async fn genres_of(&self, server: &dyn Server) -> OfServer {
        if let Some(known) = self.library.genres.of(server.id()) {
            return known;
        }
        self.library.genres.ask(server).await.unwrap_or_else(|fault| {
            tracing::warn!(%fault, "the genres are not in the model");
            OfServer::default()
        })
    }

    /// Keeps the title indexes as new as the libraries.
    pub(crate) async fn renew_library(&self) {
        for server in self.servers().iter() {
            for user in server.signed_in().iter() {
                if let Err(fault) = self.library.renew(server.as_ref(), &user.id).await {
                    tracing::warn!(%fault, "a library could not be read again");
                }
            }
        }
    }

    /// Asks each server for its players, and notes which of them answer.
    async fn look_at_players(&self) -> Vec<PlayerView> {
        // Whoever looks wants to see what the order that was just given has done.
        let freshness = if self.watched.load(Ordering::Relaxed) { Duration::ZERO } else { LOOKING };
        let servers = self.servers();
        // At once: a server that hangs must not hold up the others.
        let asked = servers.iter().map(|server| async move {
            let users = server.signed_in();
            let user = self.preferences().acting_among(&users)?.id.clone();
            Some((server, server.players(&user, freshness).await))
        });
        let mut views = Vec::new();
        let mut present = BTreeSet::new();
        for (server, asked) in join_all(asked).await.into_iter().flatten() {
            self.mark_reachable(server.id(), asked.is_ok());
            if let Ok(players) = &asked {
                self.players.note(players, self.clock.now());
                present.extend(players.iter().map(|player| player.id.clone()));
                views.extend(players.iter().map(|player| self.player_view(player, server.name())));
            }
            self.note_trouble(server.name(), TROUBLES, asked.err());
        }
        views.extend(self.players_away(&present));
        views
    }

    /// The players that were there once, on servers that are still known.
    fn players_away(&self, present: &BTreeSet<PlayerId>) -> Vec<PlayerView> {
        let preferences = self.preferences();
        let chosen = preferences.chosen_players();
        let mut away = self.players.seen();
        away.retain(|seen| {
            let lately = self.clock.now() - seen.last_seen < AWAY;
            !present.contains(&seen.id) && (lately || chosen.contains(&seen.id))
        });
        away.sort_by_key(|seen| std::cmp::Reverse(seen.last_seen));
        let servers = lock(&self.server_views);
        let view = |seen: SeenPlayer| {
            let server = servers.iter().find(|server| server.id == seen.server.as_str())?;
            Some(PlayerView {
                id: seen.id.to_string(),
                name: seen.name,
                aliases: preferences.aliases_of(&seen.id).to_vec(),
                app: seen.app,
                server: server.name.clone(),
                connected: false,
                last_seen: seen.last_seen.format(&Rfc3339).ok(),
                capabilities: capabilities(&seen.abilities),
                playing: None,
                volume: None,
                muted: false,
            })
        };
        away.into_iter().filter_map(view).collect()
    }

    pub(crate) fn mark_reachable(&self, id: &ServerId, reachable: bool) {
        for view in lock(&self.server_views).iter_mut().filter(|view| view.id == id.as_str()) {
            view.reachable = reachable;
            if reachable {
                view.answered = self.clock.now().format(&Rfc3339).ok();
            }
        }
    }

    fn player_view(&self, player: &Player, server: &str) -> PlayerView {
        let playback = &player.playback;
        let millis = |duration: Duration| u64::try_from(duration.as_millis()).unwrap_or(u64::MAX);
        PlayerView {
            id: player.id.to_string(),
            name: player.name.clone(),
            aliases: self.preferences().aliases_of(&player.id).to_vec(),
            app: player.app.clone(),
            server: server.to_owned(),
            connected: true,
            last_seen: None,
            capabilities: capabilities(&player.abilities),
            playing: playback.item.as_ref().map(|item| PlayingView {
                title: item.name.clone(),
                subtitle: item
                    .series
                    .as_ref()
                    .map(|series| series.name.clone())
                    .or_else(|| item.artists.first().cloned())
                    .unwrap_or_default(),
                position_millis: millis(playback.position_at(self.clock.monotonic())),
                runtime_millis: item.runtime.map(millis),
                paused: playback.paused,
                as_of: self.clock.now().format(&Rfc3339).unwrap_or_default(),
            }),
            volume: playback.volume,
            muted: playback.muted,
        }
    }

    fn voice_state(&self, faults: &[Fault]) -> VoiceState {
        if self.is_paused() {
            VoiceState::Paused
        } else if faults.iter().any(|fault| fault.code.severity() == Severity::High && !self.is_aside(fault)) {
            VoiceState::Broken
        } else if !self.is_ready() {
            VoiceState::Starting
        } else {
            VoiceState::Working
        }
    }

    /// Without a face, news matter only while something may have got better or worse on its own.
    fn faults_matter(&self) -> bool {
        !self.faults.all().is_empty()
    }

    /// The titles of a kind in the first server's library.
    pub(crate) async fn titles_of(&self, kind: MediaKind) -> Vec<String> {
        let servers = self.servers();
        let Some(server) = servers.first().filter(|_| self.is_ready()) else { return Vec::new() };
        let users = server.signed_in();
        let Some(user) = users.first() else { return Vec::new() };
        let index = self.library.of(server.as_ref(), &user.id).await;
        index.map(|index| index.names_of(kind).map(str::to_owned).collect()).unwrap_or_default()
    }

    /// Sentences worth trying, with titles that are there.
    async fn examples(&self, players: &[PlayerView]) -> Vec<String> {
        let texts = Texts::of(LOCALE);
        let mut examples = Vec::new();
        for (kind, id) in [
            (MediaKind::Movie, "example-movie"),
            (MediaKind::Series, "example-series"),
            (MediaKind::Artist, "example-artist"),
        ] {
            if let Some(title) = self.titles_of(kind).await.into_iter().next() {
                examples.push(texts.say(&Message::new(id).with("title", title)));
            }
        }
        for id in ["example-pause", "example-volume", "example-guide"] {
            examples.push(texts.say(&Message::new(id)));
        }
        let default = self.preferences().default_player.clone();
        let mut connected = players.iter().filter(|player| player.connected);
        let other = connected.find(|player| default.as_ref().is_none_or(|id| player.id != id.as_str()));
        examples.extend(
            other.map(|player| texts.say(&Message::new("example-player").with("player", player.name.as_str()))),
        );
        examples
    }
}

/// What a player can do, by stable names.
fn capabilities(abilities: &Abilities) -> Vec<String> {
    let orders = [
        ("SetVolume", "volume"),
        ("ShowMessage", "message"),
        ("Select", "remote"),
        ("SendText", "text"),
        ("SetSubtitleTrack", "subtitles"),
        ("SetAudioTrack", "audio-track"),
        ("SetRepeat", "repeat"),
        ("SetShuffle", "shuffle"),
        ("Display", "display"),
    ];
    let media = [(abilities.video, "video"), (abilities.audio, "audio")];
    let media = media.into_iter().filter_map(|(able, name)| able.then_some(name));
    let obeyed = orders.into_iter().filter_map(|(order, name)| abilities.orders.contains(order).then_some(name));
    media.chain(obeyed).map(str::to_owned).collect()
}
