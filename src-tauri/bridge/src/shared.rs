//! What the parts of a running Usher share: the servers, the preferences, the settings, the journal, the news.

mod doors;
mod settings;

use crate::accounts::Accounts;
use crate::amazon::Amazon;
use crate::api::Event;
use crate::api::view::{DemoView, ServerView};
use crate::checks::Checks;
use crate::diagnostics::Diagnostics;
use crate::echos::Echos;
use crate::endpoint::public::Public;
use crate::faults::Faults;
use crate::heard::Heard;
use crate::journal::Journal;
use crate::library::Library;
use crate::linking::Linking;
use crate::nearby::Around;
use crate::options::StandIns;
use crate::players::Players;
use crate::reach::Reach;
use crate::rooms::Forgotten;
use crate::skill::Skill;
use crate::store::Store;
use crate::trial::Ear;
use alexa::custom::{OurSkill, SkillId};
use household::activity::Activity;
use household::clock::Clock;
use household::fault::{Code, Fault};
use household::id::ServerId;
use household::preferences::Preferences;
use household::server::Server;
use household::voice::Memory;
use servers::audio::AudioSource;
use settings::public_address;
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::Duration;
use tokio::sync::{Notify, broadcast, watch};

/// Events that a slow face may lag behind.
const NEWS: usize = 256;
/// How long a command waits for the servers when Usher has just been started.
const STARTING: Duration = Duration::from_secs(5);

/// What the parts share.
pub(crate) struct Shared {
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) accounts: Accounts,
    pub(crate) linking: Linking,
    pub(crate) library: Library,
    pub(crate) journal: Journal,
    pub(crate) faults: Arc<Faults>,
    pub(crate) events: broadcast::Sender<Event>,
    /// Something that the faces show has changed.
    pub(crate) changed: Arc<Notify>,
    pub(crate) ear: Ear,
    /// The open question of "Try a command".
    pub(crate) trying: Mutex<Memory>,
    pub(crate) watched: AtomicBool,
    /// Players have come or gone that nobody has looked at yet.
    pub(crate) presence: AtomicBool,
    pub(crate) address: Mutex<Option<SocketAddr>>,
    pub(crate) demo: Mutex<Option<DemoView>>,
    pub(crate) server_views: Mutex<Vec<ServerView>>,
    pub(crate) echos: Echos,
    /// Whoever was there once.
    pub(crate) players: Players,
    /// Which Echos were spoken to.
    pub(crate) heard: Heard,
    pub(crate) forgotten: Forgotten,
    /// What is at home besides.
    pub(crate) around: Around,
    /// A server does not answer any more.
    pub(crate) lost: Notify,
    /// Counts what has shaken connections.
    pub(crate) jolts: watch::Sender<u64>,
    /// Where the sound of each server comes from.
    pub(crate) audio: Mutex<BTreeMap<ServerId, Arc<dyn AudioSource>>>,
    /// The sign-in with Amazon.
    pub(crate) amazon: Amazon,
    /// The skill at Amazon.
    pub(crate) skill: Skill,
    /// What was measured.
    pub(crate) checks: Checks,
    /// The listeners that the internet may reach.
    pub(crate) public: Public,
    /// The way in from outside.
    pub(crate) reach: Reach,
    /// What is saved for somebody who helps.
    pub(crate) diagnostics: Diagnostics,
    /// The skill that the door lets in.
    ours: OurSkill,
    /// Whether any skill is let in until there is one of our own.
    tries_any: AtomicBool,
    store: Mutex<Store>,
    /// Read from the settings when they change, because each command may need it.
    public_address: Mutex<Option<Arc<str>>>,
    preferences: RwLock<Arc<Preferences>>,
    paused: AtomicBool,
    servers: RwLock<Arc<[Arc<dyn Server>]>>,
    pub(crate) ready: watch::Sender<bool>,
}

impl Shared {
    /// Nothing is connected yet.
    pub(crate) fn new(
        clock: Arc<dyn Clock>,
        store: Store,
        accounts: Accounts,
        journal: Journal,
        faults: Arc<Faults>,
        changed: Arc<Notify>,
        stand_ins: &StandIns,
    ) -> Self {
        Self {
            // No skill yet, so nobody is let in.
            ours: SkillId::new(store.settings().skill_id.as_deref().unwrap_or_default()).into(),
            tries_any: AtomicBool::new(false),
            amazon: Amazon::new(stand_ins),
            skill: Skill::open(store.folder(), stand_ins),
            checks: Checks::new(stand_ins),
            public: Public::default(),
            reach: Reach::open(store.folder(), stand_ins),
            diagnostics: Diagnostics::new(stand_ins),
            accounts,
            linking: Linking::open(store.folder()),
            library: Library::new(clock.clone(), store.folder()),
            journal,
            faults,
            events: broadcast::channel(NEWS).0,
            changed,
            ear: Ear::default(),
            trying: Mutex::default(),
            watched: AtomicBool::new(false),
            presence: AtomicBool::new(false),
            address: Mutex::new(None),
            demo: Mutex::new(None),
            server_views: Mutex::default(),
            echos: Echos::open(store.folder()),
            players: Players::open(store.folder()),
            heard: Heard::open(store.folder()),
            forgotten: Forgotten::default(),
            around: Around::default(),
            lost: Notify::new(),
            jolts: watch::channel(0).0,
            audio: Mutex::default(),
            preferences: RwLock::new(Arc::new(store.settings().preferences.clone())),
            paused: AtomicBool::new(store.settings().paused),
            public_address: Mutex::new(public_address(store.settings())),
            store: Mutex::new(store),
            servers: RwLock::new(Arc::from([])),
            ready: watch::channel(false).0,
            clock,
        }
    }

    /// The servers, in the order in which they were added.
    pub(crate) fn servers(&self) -> Arc<[Arc<dyn Server>]> {
        self.servers.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Uses these servers and no others. What is known of one that stays is still known.
    pub(crate) fn use_servers(&self, connected: Vec<Arc<dyn Server>>, mut views: Vec<ServerView>) {
        let mut shown = lock(&self.server_views);
        for view in &mut views {
            if let Some(known) = shown.iter().find(|known| known.id == view.id) {
                view.reachable = known.reachable;
                view.answered.clone_from(&known.answered);
                for person in &mut view.users {
                    let same = known.users.iter().find(|one| one.id == person.id);
                    person.picture = same.and_then(|one| one.picture.clone());
                }
            }
        }
        *shown = views;
        *self.servers.write().unwrap_or_else(PoisonError::into_inner) = connected.into();
    }

    /// Echos can play what these servers have, and no others.
    pub(crate) fn use_audio(&self, audio: impl Iterator<Item = (ServerId, Arc<dyn AudioSource>)>) {
        *lock(&self.audio) = audio.collect();
    }

    /// Whether the servers have been asked for the first time.
    pub(crate) fn is_ready(&self) -> bool {
        *self.ready.borrow()
    }

    /// Lets a command that comes while Usher starts wait a little.
    pub(crate) async fn wait_until_ready(&self) {
        if !self.is_ready() {
            let mut ready = self.ready.subscribe();
            let _ready = tokio::time::timeout(STARTING, ready.wait_for(|ready| *ready)).await;
        }
    }

    /// Writes an activity down and tells the faces.
    pub(crate) fn write(&self, activity: Activity) -> Arc<Activity> {
        let activity = self.journal.keep(activity);
        if self.events.receiver_count() > 0 {
            // Nobody is listening any more: no harm.
            let _heard = self.events.send(Event::Activity(activity.as_ref().into()));
        }
        self.changed.notify_one();
        activity
    }

    /// Something is wrong.
    pub(crate) fn report(&self, fault: Fault) {
        tracing::info!(code = fault.code.as_str(), "a fault appeared");
        if self.faults.report(fault) {
            self.changed.notify_one();
        }
    }

    /// The same, found by a check of this name.
    pub(crate) fn report_by(&self, check: Option<&'static str>, fault: Fault) {
        if self.faults.report_by(check, fault) {
            self.changed.notify_one();
        }
    }

    /// It is all right again.
    pub(crate) fn withdraw(&self, code: Code) {
        self.withdraw_by(None, code);
    }

    /// The same, as far as a check of this name has found it.
    pub(crate) fn withdraw_by(&self, check: Option<&'static str>, code: Code) {
        if self.faults.withdraw_by(check, code) {
            self.changed.notify_one();
        }
    }

    /// How it is with a server now, as far as these codes go.
    pub(crate) fn settle(&self, server: &str, codes: &[Code], fault: Option<Fault>) {
        if self.note_trouble(server, codes, fault) {
            self.changed.notify_one();
        }
    }

    /// The same for whoever shows it anyway. Tells whether that is news.
    pub(crate) fn note_trouble(&self, server: &str, codes: &[Code], fault: Option<Fault>) -> bool {
        // A server that has never answered is missed at once.
        let known = lock(&self.server_views).iter().any(|view| view.name == server && view.answered.is_some());
        self.faults.settle(server, codes, fault, known)
    }
}

/// The lock's content. A thread that panicked while holding it left plain data behind.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
