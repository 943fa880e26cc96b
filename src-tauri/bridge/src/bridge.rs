//! Starts everything, stops everything, and holds what the parts share.

use crate::accounts::Accounts;
use crate::api::{Answer, Event, Intention};
use crate::checks::{About, Step, Told as CheckTold};
use crate::demo_home::{self, DemoHome};
use crate::echos::EVERY;
use crate::endpoint::Endpoint;
use crate::faults::Faults;
use crate::journal::{Bounds, Journal};
use crate::library;
use crate::nearby::Around;
use crate::news;
use crate::options::Options;
use crate::secrets::Secrets;
use crate::shared::{Shared, lock};
use crate::store::Store;
use alexa::provision::model::Made;
use household::fault::{Code, Fault};
use household::home::SeenPlayer;
use household::media::MediaKind;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex};
use tokio::sync::{Notify, broadcast};

/// The endpoint's usual port.
pub(crate) const PORT: u16 = 8797;
/// The usual port with TLS, to which a router leads port 443.
pub(crate) const PUBLIC_PORT: u16 = 8443;

/// Usher, running. A cheap handle.
#[derive(Clone)]
pub struct Bridge {
    shared: Arc<Shared>,
    endpoint: Arc<Mutex<Option<Endpoint>>>,
    demo: Arc<Mutex<Option<DemoHome>>>,
    tasks: Arc<Mutex<Vec<tokio::task::JoinHandle<()>>>>,
}

impl Bridge {
    /// Starts Usher. The doors open at once, the servers are connected in the background.
    ///
    /// An error means that there is nothing to run with: the folder cannot be used. Everything else that is wrong, a
    /// port in use included, is a fault in the home's view.
    pub async fn start(options: Options) -> Result<Self, Fault> {
        let clock = options.stand_ins.clock.0.clone();
        let folder = folder(&options)?;
        let (store, fault) = Store::open(&folder, clock.now())?;
        let store = if options.demo.is_some() { store.without_accounts() } else { store };
        let faults = Arc::new(Faults::new(clock.clone()));
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
        let secrets = options.secrets.clone().unwrap_or_else(|| Secrets::of_system(&folder));
        // The demo home ends with Usher, and so does every sign-in on it.
        let accounts = Accounts::new(secrets, options.demo.is_none(), &options.stand_ins);
        let mut shared = Shared::new(clock, store, accounts, journal, faults, changed, &options.stand_ins);
        shared.around = Around::new(options.stand_ins.search);
        let shared = Arc::new(shared);
        if let Some(fault) = fault {
            shared.report(fault);
        }
        let bridge = Self { shared, endpoint: Arc::default(), demo: Arc::default(), tasks: Arc::default() };
        if !options.closed {
            bridge.shared.linking.shorten(bridge.shared.clock.now());
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
        if !looking {
            // A page that is gone does not say so.
            self.shared.stop_looking();
        }
        self.shared.changed.notify_one();
    }

    /// The servers that were added, whether they answer or not.
    pub fn kept_servers(&self) -> Vec<crate::api::view::ServerView> {
        self.shared.kept_servers().iter().map(crate::accounts::view).collect()
    }

    /// The players that were there once, connected now or not.
    pub fn seen_players(&self) -> Vec<SeenPlayer> {
        self.shared.players.seen()
    }

    /// What Amazon is to be told about account linking. With the first call linking is set up.
    ///
    /// # Errors
    /// When the secret cannot be had or kept.
    pub async fn told_amazon(&self) -> Result<crate::ToldAmazon, Fault> {
        self.shared.told_amazon().await
    }

    /// From now on Alexa accounts must be linked to be obeyed; the vendor's id, once it is known.
    ///
    /// # Errors
    /// When that cannot be kept.
    pub fn want_linking(&self, vendor: Option<&str>) -> Result<(), Fault> {
        self.shared.want_linking(vendor)
    }

    /// Linking is over: every link ends, and the skill speaks for the household again.
    ///
    /// # Errors
    /// When that cannot be kept.
    pub async fn end_linking(&self) -> Result<(), Fault> {
        self.shared.end_linking().await
    }

    /// Something is wrong outside the bridge, in the desktop.
    pub fn report(&self, fault: Fault) {
        self.shared.report(fault);
    }

    /// It is all right again.
    pub fn withdraw(&self, code: Code) {
        self.shared.withdraw(code);
    }

    /// Runs the checks, or one group of them, and says what each found as soon as it has ended. `url` is checked in place of
    /// the public address.
    ///
    /// # Errors
    /// [`Code::NoSuchCheck`] where there is no such group.
    pub async fn check(
        &self,
        only: Option<&str>,
        url: Option<String>,
        locale: &str,
        tell: impl FnMut(CheckTold),
    ) -> Result<(), Fault> {
        self.ready().await;
        let only = only.map(Step::wanted);
        let about = About { url, asked: true, ..About::of(self.shared.clone()) };
        about.run_told(only.transpose()?, locale, tell).await;
        Ok(())
    }

    /// Writes what helps somebody who helps to a file that only its owner may read, and tells the id to quote. Titles are left
    /// out.
    ///
    /// # Errors
    /// [`Code::BundleNotSaved`].
    pub async fn write_bundle(&self, file: PathBuf) -> Result<String, Fault> {
        let bundle = self.shared.preview_bundle(false).await;
        crate::diagnostics::write(file, &bundle).await.map(|_| bundle.id)
    }

    /// What is wrong now, worst first.
    pub fn faults(&self) -> Vec<Fault> {
        self.shared.faults.all()
    }

    /// Where the endpoint listens; none if it does not.
    pub fn listening(&self) -> Option<SocketAddr> {
        *lock(&self.shared.address)
    }

    /// Where it listens with TLS, for the internet; none if it does not.
    pub fn public_listening(&self) -> Option<SocketAddr> {
        self.shared.public.address()
    }

    /// Tells the servers where every Echo is in what it plays. Done every ten seconds without being asked.
    pub async fn report_positions(&self) {
        self.shared.report_positions().await;
    }

    /// Where the demo home shows its players' screens.
    pub fn screens_url(&self) -> Option<String> {
        lock(&self.shared.demo).as_ref().map(|demo| demo.screens_url.clone())
    }

    /// The demo home behind it, for tests.
    pub fn demo_home(&self) -> Option<Arc<demo::Home>> {
        lock(&self.demo).as_ref().map(|demo| demo.home.clone())
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

    /// The interaction model for a locale, with the names of the household; the libraries are read first.
    pub async fn household_model(&self, locale: &str, invocation: &str) -> Result<Made, Fault> {
        self.ready().await;
        self.shared.warm_library().await;
        let made = self.shared.household_models(&[locale.to_owned()], invocation).await?;
        made.into_iter().next().ok_or_else(|| Fault::new(Code::Internal))
    }

    /// Closes the doors, lets open commands end, writes what waits.
    pub async fn stop(&self) {
        // First: nobody outside is led to a door that closes.
        self.shared.leave_reach().await;
        let endpoint = lock(&self.endpoint).take();
        if let Some(endpoint) = endpoint {
            self.shared.echos.addresses.close();
            endpoint.close().await;
            self.shared.leave_word(None);
        }
        self.shared.public.lead_to(None);
        tokio::join!(self.shared.public.close(), self.shared.public.close_words());
        self.shared.echos.reporter.all_told().await;
        for task in lock(&self.tasks).drain(..) {
            task.abort();
        }
        self.shared.stop_looking();
        self.shared.end_waiting().await;
        self.shared.leave_skill();
        self.shared.accounts.leave();
        drop(lock(&self.demo).take());
        let shared = self.shared.clone();
        let closed = move || {
            shared.echos.kept.write_last();
            shared.players.write_last();
            shared.heard.write_last();
            shared.skill.arrivals.kept.write_last();
            shared.reach.kept.write_last();
            shared.library.recent.write_last();
            shared.library.genres.kept.write_last();
            shared.library.answers.write();
            shared.journal.close();
        };
        let _closed = tokio::task::spawn_blocking(closed).await;
    }

    async fn open_doors(&self, options: &Options) {
        let opened = async {
            let doors = self.shared.doors(options)?;
            self.shared.public.lead_to(Some(doors.clone()));
            Endpoint::listen(self.shared.listen_address(options)?, doors, None).await
        };
        match opened.await {
            Ok(endpoint) => {
                *lock(&self.shared.address) = Some(endpoint.address());
                self.shared.leave_word(Some(endpoint.address()));
                *lock(&self.endpoint) = Some(endpoint);
                self.shared.resume_reach();
            }
            Err(fault) => self.shared.report(fault),
        }
        if let Some(files) = options.certificate.clone() {
            let address = options.listen.unwrap_or(SocketAddr::from((Ipv4Addr::UNSPECIFIED, PUBLIC_PORT)));
            match self.shared.open_with_files(files, address).await {
                Ok(following) => lock(&self.tasks).push(following),
                Err(fault) => self.shared.report(fault),
            }
        }
    }

    fn connect(&self, options: &Options) {
        let (shared, options, demo) = (self.shared.clone(), options.clone(), self.demo.clone());
        let connecting = tokio::spawn(async move {
            let begun = match options.demo {
                Some(wanted) => match demo_home::start(&shared, wanted).await {
                    Ok(home) => {
                        *lock(&demo) = Some(home);
                        true
                    }
                    Err(fault) => {
                        shared.report(fault);
                        false
                    }
                },
                None => !options.unconnected,
            };
            if begun {
                shared.connect_kept().await;
                if options.demo.is_some() {
                    demo_home::prefer_a_player(&shared).await;
                }
            }
            // A command that only looks leaves it to whoever stays.
            if !options.closed {
                shared.resume_skill().await;
            }
            let _first = shared.ready.send_replace(true);
            shared.changed.notify_one();
            if begun {
                shared.follow_others().await;
            }
        });
        let shared = self.shared.clone();
        let renewing = tokio::spawn(async move {
            shared.renew_always(library::FRESH / 3).await;
        });
        let news = tokio::spawn(news::run(self.shared.clone()));
        let telling = self.shared.clone();
        let telling = tokio::spawn(async move { telling.tell_servers().await });
        let keeping = self.shared.clone();
        let keeping = tokio::spawn(async move {
            tokio::join!(
                keeping.echos.kept.write_always(),
                keeping.players.kept.write_always(),
                keeping.heard.kept.write_always(),
                keeping.skill.arrivals.kept.write_always(),
                keeping.reach.kept.write_always(),
                keeping.library.recent.kept.write_always(),
                keeping.library.genres.kept.write_always()
            );
        });
        let shared = self.shared.clone();
        let positions = tokio::spawn(async move {
            loop {
                tokio::time::sleep(EVERY).await;
                shared.report_positions().await;
            }
        });
        if !options.closed {
            // Whatever leads here from outside must be seen to after each jolt, whichever servers there are.
            let feeling = tokio::spawn(self.shared.clone().feel_jolts());
            lock(&self.tasks).extend([tokio::spawn(self.shared.clone().watch_skill()), feeling]);
        }
        if !options.unconnected && options.demo.is_none() {
            lock(&self.tasks).push(tokio::spawn(self.shared.clone().follow_moves()));
            if options.closed {
                lock(&self.tasks).push(tokio::spawn(self.shared.clone().feel_jolts()));
            } else {
                lock(&self.tasks).push(tokio::spawn(self.shared.clone().check_always()));
            }
        }
        lock(&self.tasks).extend([connecting, renewing, news, telling, keeping, positions]);
    }
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
