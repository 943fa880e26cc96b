//! Sessions: the home's own players, and every app that signed in. They come and go; a player's screen goes with it.

use std::sync::Arc;

use time::OffsetDateTime;
use tokio::sync::mpsc;

use crate::flavour::Flavour;
use crate::keys::Device;
use crate::library::Id;
use crate::players::{Around, Deck, Display, Profile, View, profiles, start};
use crate::seed::{hex32, of_text};

/// Sessions of apps that are remembered; the one that was silent longest goes first.
const REMEMBERED: usize = 256;

/// One app on one device.
#[derive(Debug)]
pub(crate) struct Session {
    pub(crate) id: String,
    pub(crate) device: Device,
    pub(crate) user: Option<usize>,
    pub(crate) extra: Vec<usize>,
    pub(crate) active: OffsetDateTime,
    pub(crate) media: Vec<String>,
    pub(crate) commands: Vec<String>,
    pub(crate) deck: Deck,
    /// What it shows; only the home's own players have one.
    pub(crate) display: Option<Display>,
    pub(crate) connected: bool,
    /// The app has said that it can be controlled.
    pub(crate) controllable: bool,
    /// Where a listening app gets its orders.
    pub(crate) socket: Option<mpsc::Sender<Arc<[u8]>>>,
    /// What plays, as JSON: made once per item, because it is asked for thousands of times.
    pub(crate) now_playing: Option<(Id, Arc<[u8]>)>,
}

impl Session {
    pub(crate) fn may_be_controlled(&self) -> bool {
        self.connected && (self.display.is_some() || (self.controllable && self.socket.is_some()))
    }

    pub(crate) fn knows(&self, command: &str) -> bool {
        self.commands.iter().any(|known| known.eq_ignore_ascii_case(command))
    }

    /// Everybody in front of this player.
    pub(crate) fn people(&self) -> Vec<usize> {
        self.user.into_iter().chain(self.extra.iter().copied()).collect()
    }
}

/// All sessions, the home's own players first.
#[derive(Debug)]
pub(crate) struct Sessions {
    pub(crate) list: Vec<Session>,
    profiles: Vec<Profile>,
}

/// The id of a session: made from app and device, so that it is the same after a restart.
pub(crate) fn session_id(client: &str, device_id: &str) -> String {
    hex32(of_text(client) ^ of_text(device_id).rotate_left(7))
}

impl Sessions {
    pub(crate) fn start(flavour: Flavour, around: Around<'_>) -> Self {
        let profiles = profiles(flavour);
        let list = profiles.iter().map(|profile| player(profile, around)).collect();
        Self { list, profiles }
    }

    /// Catches up with the clock.
    pub(crate) fn settle(&mut self, around: Around<'_>) {
        for session in &mut self.list {
            session.deck.settle(around.now, around.library);
            if let Some(display) = &mut session.display {
                if display
                    .message
                    .as_ref()
                    .is_some_and(|message| message.until.is_some_and(|until| until <= around.now))
                {
                    display.message = None;
                }
                if display.view == View::NowPlaying && session.deck.item().is_none() {
                    display.go_home(around);
                }
            }
        }
    }

    /// Hands what was played to the people in front of the players.
    pub(crate) fn write_down(&mut self, around: Around<'_>) {
        for session in &mut self.list {
            if session.deck.notes.is_empty() {
                continue;
            }
            let notes = std::mem::take(&mut session.deck.notes);
            for user in session.people() {
                for note in &notes {
                    around.watched.report(user, note.item, note.position, around.now, around.library);
                }
            }
        }
    }

    /// Sessions that are there now.
    pub(crate) fn present(&self) -> impl Iterator<Item = &Session> {
        self.list.iter().filter(|session| session.connected)
    }

    pub(crate) fn find(&mut self, id: &str) -> Option<&mut Session> {
        self.list.iter_mut().find(|session| session.connected && session.id.eq_ignore_ascii_case(id))
    }

    /// The session of an app, made if it is new.
    pub(crate) fn touch(&mut self, device: &Device, user: Option<usize>, now: OffsetDateTime) -> &mut Session {
        let same = |session: &Session| session.device.id == device.id && session.device.client == device.client;
        let place = match self.list.iter().position(same) {
            Some(place) => place,
            None => {
                self.forget_oldest();
                self.list.push(guest(device, now));
                self.list.len() - 1
            }
        };
        let session = &mut self.list[place];
        if session.user != user && session.display.is_none() {
            session.user = user;
            session.extra.clear();
        }
        session.connected = true;
        session.active = now;
        session
    }

    fn forget_oldest(&mut self) {
        let guests = self.list.iter().enumerate().filter(|(_, session)| session.display.is_none());
        if guests.clone().count() >= REMEMBERED
            && let Some((place, _)) = guests.min_by_key(|(_, session)| session.active)
        {
            self.list.remove(place);
        }
    }

    /// A player goes: its app is closed, playback ends, extra users leave. `false` if there is no such player.
    pub(crate) fn disconnect(&mut self, name: &str, around: Around<'_>) -> bool {
        let Some((place, profile)) = self.place(name) else { return false };
        let mut gone = player(&profile, around);
        gone.connected = false;
        (gone.deck, gone.display) = idle(&profile, around);
        self.list[place] = gone;
        true
    }

    /// A player comes back, idle, on its start page. `false` if there is no such player.
    pub(crate) fn connect(&mut self, name: &str, around: Around<'_>) -> bool {
        let Some((place, profile)) = self.place(name) else { return false };
        if !self.list[place].connected {
            let mut back = player(&profile, around);
            back.connected = true;
            (back.deck, back.display) = idle(&profile, around);
            self.list[place] = back;
        }
        true
    }

    fn place(&self, name: &str) -> Option<(usize, Profile)> {
        let profile = self.profiles.iter().find(|profile| profile.name.eq_ignore_ascii_case(name))?.clone();
        let place = self.list.iter().position(|session| session.device.id == profile.device_id)?;
        Some((place, profile))
    }
}

fn idle(profile: &Profile, around: Around<'_>) -> (Deck, Option<Display>) {
    let mut display = Display::new(!profile.media.contains(&"Video"), profile.user);
    display.go_home(around);
    (Deck::new(around.now), Some(display))
}

fn player(profile: &Profile, around: Around<'_>) -> Session {
    let (deck, display) = start(profile, around);
    Session {
        id: session_id(profile.client, profile.device_id),
        device: Device {
            client: profile.client.into(),
            name: profile.name.into(),
            id: profile.device_id.into(),
            version: profile.version.into(),
        },
        user: Some(profile.user),
        extra: Vec::new(),
        active: around.now,
        media: profile.media.iter().map(|media| (*media).into()).collect(),
        commands: profile.commands.iter().map(|command| (*command).into()).collect(),
        deck,
        display: Some(display),
        connected: profile.connected,
        controllable: true,
        socket: None,
        now_playing: None,
    }
}

fn guest(device: &Device, now: OffsetDateTime) -> Session {
    let mut deck = Deck::new(now);
    deck.moves = false;
    deck.volume = 100;
    Session {
        id: session_id(&device.client, &device.id),
        device: device.clone(),
        user: None,
        extra: Vec::new(),
        active: now,
        media: Vec::new(),
        commands: Vec::new(),
        deck,
        display: None,
        connected: true,
        controllable: false,
        socket: None,
        now_playing: None,
    }
}
