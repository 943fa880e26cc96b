//! Starts everything, stops everything, and holds what the parts share.

use crate::api::view::{DemoView, ServerView};
use crate::api::{Answer, Event, Intention};
use crate::clock::SystemClock;
use crate::demo_home;
use crate::endpoint::Endpoint;
use crate::faults::Faults;
use crate::journal::{Bounds, Journal};
use crate::library::Library;
use crate::news;
use crate::store::Store;
use crate::trial::Ear;
use alexa::custom::certificates::http::OverHttp;
use alexa::custom::{Certificates, Door, Roots, Settings as DoorSettings, SkillId};
use household::activity::Activity;
use household::clock::Clock;
use household::fault::{Code, Fault};
use household::media::MediaKind;
use household::preferences::{Change, Preferences};
use household::server::Server;
use household::text::Texts;
use household::voice::Memory;
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::Duration;
use tokio::sync::{Notify, broadcast, watch};

/// The endpoint's usual port.
pub(crate) const PORT: u16 = 8797;
/// Events that a slow face may lag behind.
const NEWS: usize = 256;
/// How long a command waits for the servers when Usher has just been started.
const STARTING: Duration = Duration::from_secs(5);

/// How Usher is started.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The folder of settings and journal; none = the platform's own place.
    pub folder: Option<PathBuf>,
    /// Use the demo home.
    pub demo: Option<DemoOptions>,
    /// Where to listen; none = as the settings say, else 127.0.0.1:8797.
    pub listen: Option<SocketAddr>,
    /// Open no door: for a single command.
    pub closed: bool,
    /// Replacements of outside services, for tests.
    pub stand_ins: StandIns,
}

/// How the demo home is started.
#[derive(Clone, Copy, Debug, Default)]
pub struct DemoOptions {
    /// Speak Jellyfin instead of Emby.
    pub jellyfin: bool,
    /// Where it listens; none = 127.0.0.1:8796, or any free port if that is taken.
    pub listen: Option<SocketAddr>,
}

/// Replacements of outside services, for tests only.
#[derive(Clone, Debug, Default)]
pub struct StandIns {
    /// In place of the host that serves Alexa's signing certificates.
    pub signing_certs: Option<String>,
    /// Further trusted roots, as PEM.
    pub roots: Vec<u8>,
}

impl StandIns {
    /// Reads the `USHER_*` variables. A release build ignores them unless `allowed`.
    pub fn from_environment(allowed: bool) -> Self {
        if !(allowed || cfg!(debug_assertions)) {
            return Self::default();
        }
        let roots = std::env::var_os("USHER_TRUST_ROOTS").and_then(|file| std::fs::read(file).ok());
        let stand_ins =
            Self { signing_certs: std::env::var("USHER_SIGNING_CERTS").ok(), roots: roots.unwrap_or_default() };
        if stand_ins.signing_certs.is_some() || !stand_ins.roots.is_empty() {
            tracing::warn!("stand-ins are used in place of outside services: this is for tests only");
        }
        stand_ins
    }
}

/// Usher, running. A cheap handle.
#[derive(Clone)]
pub struct Bridge {
    shared: Arc<Shared>,
    endpoint: Arc<Mutex<Option<Endpoint>>>,
    demo: Arc<Mutex<Option<Arc<demo::Home>>>>,
    tasks: Arc<Mutex<Vec<tokio::task::JoinHandle<()>>>>,
}

/// What the parts share.
pub(crate) struct Shared {
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) library: Library,
    pub(crate) journal: Journal,
    pub(crate) faults: Arc<Faults>,
    pub(crate) events: broadcast::Sender<Event>,
    /// Something that the faces show has changed.
    pub(crate) changed: Arc<Notify>,
    pub(crate) ear: Ear,
    /// The genres of films and shows, and of music.
    pub(crate) genres: Mutex<[Vec<String>; 2]>,
    /// The open question of "Try a command".
    pub(crate) trying: Mutex<Memory>,
    pub(crate) watched: AtomicBool,
    pub(crate) address: Mutex<Option<SocketAddr>>,
    pub(crate) demo: Mutex<Option<DemoView>>,
    pub(crate) server_views: Mutex<Vec<ServerView>>,
    store: Mutex<Store>,
    preferences: RwLock<Arc<Preferences>>,
    paused: AtomicBool,
    servers: RwLock<Arc<[Arc<dyn Server>]>>,
    ready: watch::Sender<bool>,
}

impl Bridge {
    /// Starts Usher. The doors open at once, the servers are connected in the background.
    ///
    /// An error means that there is nothing to run with: the folder cannot be used. Everything else that is wrong, a
    /// port in use included, is a fault in the home's view.
    pub async fn start(options: Options) -> Result<Self, Fault> {
        let clock: Arc<dyn Clock> = Arc::new(SystemClock::new());
        let folder = folder(&options)?;
        let (store, fault) = Store::open(&folder, clock.now())?;
        let faults = Arc::new(Faults::default());
        let changed = Arc::new(Notify::new());
        let journal = {
            let (faults, changed) = (faults.clone(), changed.clone());
            let trouble = move |fault: Option<Fault>| {
                let news = match fault {
                    Some(fault) => faults.report(fault),
                    None => faults.withdraw(Code::JournalNotWritten),
                };
                if news {
                    changed.notify_one();
                }
            };
            Journal::open(&folder, Bounds::default(), clock.now(), Box::new(trouble))
        };
        let shared = Arc::new(Shared {
            library: Library::new(clock.clone()),
            journal,
            faults,
            events: broadcast::channel(NEWS).0,
            changed,
            ear: Ear::default(),
            genres: Mutex::default(),
            trying: Mutex::default(),
            watched: AtomicBool::new(false),
            address: Mutex::new(None),
            demo: Mutex::new(None),
            server_views: Mutex::default(),
            preferences: RwLock::new(Arc::new(store.settings().preferences.clone())),
            paused: AtomicBool::new(store.settings().paused),
            store: Mutex::new(store),
            servers: RwLock::new(Arc::from([])),
            ready: watch::channel(false).0,
            clock,
        });
        if let Some(fault) = fault {
            shared.report(fault);
        }
        let bridge = Self { shared, endpoint: Arc::default(), demo: Arc::default(), tasks: Arc::default() };
        if !options.closed {
            bridge.open_doors(&options).await;
        }
        bridge.connect(&options);
        Ok(bridge)
    }

    /// Carries out what a face wants.
    pub async fn send(&self, intention: Intention) -> Answer {
        self.shared.obey(intention).await
    }

    /// News from now on. The first state is [`Bridge::home`].
    pub fn events(&self) -> broadcast::Receiver<Event> {
        self.shared.events.subscribe()
    }

    /// The home as it is now.
    pub async fn home(&self) -> crate::api::view::HomeView {
        self.shared.home_view().await
    }

    /// Whether somebody is looking: then the players are asked often.
    pub fn watch(&self, looking: bool) {
        self.shared.watched.store(looking, Ordering::Relaxed);
        self.shared.changed.notify_one();
    }

    /// Something is wrong outside the bridge, in the desktop.
    pub fn report(&self, fault: Fault) {
        self.shared.report(fault);
    }

    /// It is all right again.
    pub fn withdraw(&self, code: Code) {
        self.shared.withdraw(code);
    }

    /// What is wrong now, worst first.
    pub fn faults(&self) -> Vec<Fault> {
        self.shared.faults.all()
    }

    /// Where the endpoint listens; none if it does not.
    pub fn listening(&self) -> Option<SocketAddr> {
        *lock(&self.shared.address)
    }

    /// Where the demo home shows its players' screens.
    pub fn screens_url(&self) -> Option<String> {
        lock(&self.shared.demo).as_ref().map(|demo| demo.screens_url.clone())
    }

    /// The demo home behind it, for tests.
    pub fn demo_home(&self) -> Option<Arc<demo::Home>> {
        lock(&self.demo).clone()
    }

    /// The titles of a kind in the first server's library.
    pub async fn titles(&self, kind: MediaKind) -> Vec<String> {
        self.shared.titles_of(kind).await
    }

    /// Waits until the servers have been asked for the first time.
    pub async fn ready(&self) {
        let mut ready = self.shared.ready.subscribe();
        let _ready = ready.wait_for(|ready| *ready).await;
    }

    /// One sentence by the same path as Alexa's, for the terminal.
    pub async fn say(&self, text: &str, locale: &str, echo: Option<&str>) -> crate::trial::Trial {
        self.ready().await;
        self.shared.say(text, locale, echo).await
    }

    /// Closes the doors, lets open commands end, writes what waits.
    pub async fn stop(&self) {
        let endpoint = lock(&self.endpoint).take();
        if let Some(endpoint) = endpoint {
            endpoint.close().await;
        }
        for task in lock(&self.tasks).drain(..) {
            task.abort();
        }
        // Ends with its last user.
        drop(lock(&self.demo).take());
        let shared = self.shared.clone();
        let _closed = tokio::task::spawn_blocking(move || shared.journal.close()).await;
    }

    async fn open_doors(&self, options: &Options) {
        let opened = async {
            let doors = self.shared.doors(options)?;
            Endpoint::listen(self.shared.listen_address(options)?, doors).await
        };
        match opened.await {
            Ok(endpoint) => {
                *lock(&self.shared.address) = Some(endpoint.address());
                *lock(&self.endpoint) = Some(endpoint);
            }
            Err(fault) => self.shared.report(fault),
        }
    }

    fn connect(&self, options: &Options) {
        let (shared, options, demo) = (self.shared.clone(), options.clone(), self.demo.clone());
        let connecting = tokio::spawn(async move {
            if let Some(wanted) = options.demo {
                match demo_home::start(&shared, wanted).await {
                    Ok(home) => *lock(&demo) = Some(Arc::new(home)),
                    Err(fault) => shared.report(fault),
                }
            } else {
                shared.report(Fault::new(Code::NoServer));
            }
            let _first = shared.ready.send_replace(true);
            shared.changed.notify_one();
            // So that the first command finds the titles ready.
            shared.warm_library().await;
            shared.changed.notify_one();
        });
        let news = tokio::spawn(news::run(self.shared.clone()));
        lock(&self.tasks).extend([connecting, news]);
    }
}

impl Shared {
    /// The servers, in the order in which they were added.
    pub(crate) fn servers(&self) -> Arc<[Arc<dyn Server>]> {
        self.servers.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Adds a server.
    pub(crate) fn add_server(&self, server: Arc<dyn Server>, view: ServerView) {
        let mut servers = self.servers.write().unwrap_or_else(PoisonError::into_inner);
        *servers = servers.iter().cloned().chain([server]).collect();
        lock(&self.server_views).push(view);
    }

    /// What the household prefers now.
    pub(crate) fn preferences(&self) -> Arc<Preferences> {
        self.preferences.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Whether voice control is held.
    pub(crate) fn is_paused(&self) -> bool {
        self.paused.load(Ordering::Relaxed)
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

    /// Holds voice control, or lets it go on.
    pub(crate) fn set_paused(&self, paused: bool) {
        self.paused.store(paused, Ordering::Relaxed);
        self.save(|settings| settings.paused = paused);
    }

    /// Keeps what a command or a face changes.
    pub(crate) fn keep_changes(&self, changes: Vec<Change>) {
        if changes.is_empty() {
            return;
        }
        self.prefer(|preferences| changes.into_iter().for_each(|change| preferences.apply(change)));
    }

    /// Changes the preferences, and keeps them.
    pub(crate) fn prefer(&self, change: impl FnOnce(&mut Preferences)) {
        let kept = {
            let mut preferences = self.preferences.write().unwrap_or_else(PoisonError::into_inner);
            let mut new = preferences.as_ref().clone();
            change(&mut new);
            *preferences = Arc::new(new.clone());
            new
        };
        self.save(|settings| settings.preferences = kept);
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

    /// It is all right again.
    pub(crate) fn withdraw(&self, code: Code) {
        if self.faults.withdraw(code) {
            self.changed.notify_one();
        }
    }

    fn save(&self, change: impl FnOnce(&mut crate::store::Settings)) {
        match lock(&self.store).change(change) {
            Ok(()) => self.withdraw(Code::SettingsNotSaved),
            Err(fault) => self.report(fault),
        }
        self.changed.notify_one();
    }

    fn listen_address(&self, options: &Options) -> Result<SocketAddr, Fault> {
        let kept = lock(&self.store).settings().listen.clone();
        match (options.listen, kept) {
            (Some(address), _) => Ok(address),
            (None, Some(text)) => text.parse().map_err(|_| {
                Fault::new(Code::AddressUnusable).with("address", text).with("reason", "it is no address and port")
            }),
            (None, None) => Ok(SocketAddr::from((Ipv4Addr::LOCALHOST, PORT))),
        }
    }

    fn doors(self: &Arc<Self>, options: &Options) -> Result<axum::Router, Fault> {
        let internal = || Fault::new(Code::Internal);
        let client = servers::http::client(&user_agent(), &options.stand_ins.roots).map_err(|_| internal())?;
        let instead = options.stand_ins.signing_certs.as_deref().map(str::parse).transpose().map_err(|_| internal())?;
        let further: Vec<CertificateDer<'static>> =
            CertificateDer::pem_slice_iter(&options.stand_ins.roots).filter_map(Result::ok).collect();
        let roots = Roots::public().and(&further).ok_or_else(internal)?;
        let certificates = Certificates::new(Arc::new(OverHttp::new(client, instead)), roots, self.clock.clone());
        let kept = lock(&self.store).settings().skill_id.clone();
        let skill = match (kept, options.demo) {
            (Some(id), _) => Some(SkillId::new(id)),
            // The demo home has nothing to protect: any skill may try it.
            (None, Some(_)) => None,
            // No skill yet, so nobody is let in.
            (None, None) => Some(SkillId::new("")),
        };
        let settings = DoorSettings { skill, ..DoorSettings::default() };
        let apologies = |locale: &str, fault: &Fault| Texts::of(locale).fault(fault);
        Ok(Door::new(self.clone(), self.clock.clone(), certificates, settings, apologies).router())
    }
}

/// The lock's content. A thread that panicked while holding it left plain data behind.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// How Usher names itself to servers.
pub(crate) fn user_agent() -> String {
    format!("Usher/{}", env!("CARGO_PKG_VERSION"))
}

fn folder(options: &Options) -> Result<PathBuf, Fault> {
    if let Some(folder) = &options.folder {
        return Ok(folder.clone());
    }
    let places = directories::ProjectDirs::from("org", "usher-home", "usher").ok_or_else(|| {
        Fault::new(Code::FolderUnusable).with("folder", "").with("reason", "this system names no place for settings")
    })?;
    // The demo home keeps its own, so that trying it out changes nothing of the real household.
    let folder = places.config_dir();
    Ok(if options.demo.is_some() { folder.join("demo") } else { folder.to_owned() })
}
