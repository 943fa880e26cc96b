//! A stand-in of Amazon: Login with Amazon, and skill management with its builds, its enablement and its simulations, which
//! really ask the skill's endpoint. Every failure that Amazon documents is a switch ([`Failure`]), and every call that is made
//! is written down.
//!
//! It must know nothing of Usher: it is the other side. Amazon's own clients prove it (`tests/peers_amazon.rs`).

mod app;
mod call;
mod events;
mod exchange;
mod failure;
mod login;
mod management;
mod options;
mod rules;
mod serving;
mod skill;
mod speaking;
mod understanding;
mod world;

pub use app::{App, Unlinked, Visit};
pub use call::{Call, Host};
pub use events::Event;
pub use exchange::Seen;
pub use failure::{BuildStep, Code, Failure, Reason, Times, Unheard, Violation};
pub use options::{CLIENT, Certificate, Options, Pace, Person, Profile, SECRET, Site, VENDOR, Vendor};
pub use skill::{Build, Link, Linking, Model, Simulation, Skill, Standing};

use crate::alexa::Alexa;
use crate::browser::{Browser, Page, Went};
use exchange::Answer;
use reqwest::Url;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use world::World;

/// How many there are, so that no two give the same tokens.
static STARTED: AtomicU64 = AtomicU64::new(0);

/// Amazon.
pub struct Amazon {
    /// Skill management and Alexa's own API, in place of `https://api.amazonalexa.com`.
    pub api_url: String,
    /// Login with Amazon, in place of `https://www.amazon.com` and `https://api.amazon.com`.
    pub login_url: String,
    shared: Arc<Shared>,
    listeners: Vec<JoinHandle<()>>,
}

/// An event that a skill was told of: which skill, what, and whether its endpoint took it.
pub type Told = (String, Event, bool);

/// What all parts share.
struct Shared {
    alexa: Alexa,
    world: Mutex<World>,
    calls: Mutex<Vec<Seen>>,
    told: Mutex<Vec<Told>>,
    changed: watch::Sender<u64>,
}

impl Shared {
    fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Does what calls have left to be done.
    fn run_errands(shared: &Arc<Self>) {
        let errands = std::mem::take(&mut shared.world().errands);
        for errand in errands {
            let shared = shared.clone();
            tokio::spawn(async move { speaking::run(&shared, errand).await });
        }
    }

    /// Wakes whoever waits for something to happen.
    fn moved(&self) {
        self.changed.send_modify(|number| *number += 1);
    }

    fn write_down(&self, mut seen: Seen, answer: Option<&Answer>) {
        seen.status = answer.map(|answer| answer.status);
        seen.answer = answer.map(Answer::value).unwrap_or_default();
        self.calls.lock().unwrap_or_else(PoisonError::into_inner).push(seen);
        self.moved();
    }

    fn told(&self, skill: &str, event: &Event, taken: bool) {
        self.told.lock().unwrap_or_else(PoisonError::into_inner).push((skill.to_owned(), event.clone(), taken));
        self.moved();
    }
}

impl Amazon {
    /// Starts on two ports of this machine.
    pub async fn start(options: Options) -> Self {
        let alexa = Alexa::with(options.clock.clone()).await;
        let api = TcpListener::bind(options.api).await.expect("a port for skill management");
        let login = TcpListener::bind(options.login).await.expect("a port for Login with Amazon");
        let address = |listener: &TcpListener| format!("http://{}", listener.local_addr().expect("an address"));
        let (api_url, login_url) = (address(&api), address(&login));
        let seed = STARTED.fetch_add(1, Ordering::Relaxed) << 32 | u64::from(std::process::id());
        let shared = Arc::new(Shared {
            alexa,
            world: Mutex::new(World::new(options, seed)),
            calls: Mutex::default(),
            told: Mutex::default(),
            changed: watch::Sender::new(0),
        });
        let listeners = vec![
            tokio::spawn(serving::serve(shared.clone(), Host::Api, api)),
            tokio::spawn(serving::serve(shared.clone(), Host::Login, login)),
        ];
        Self { api_url, login_url, shared, listeners }
    }

    /// What Usher must be told to take this for Amazon.
    pub fn stand_ins(&self) -> bridge::StandIns {
        bridge::StandIns {
            amazon_api: Some(self.api_url.clone()),
            login: Some(self.login_url.clone()),
            ..self.shared.alexa.stand_ins()
        }
    }

    /// The Alexa that speaks to skills.
    pub fn alexa(&self) -> &Alexa {
        &self.shared.alexa
    }

    /// Lets a call fail so often, beginning with the next one.
    pub fn fail(&self, call: Call, failure: Failure, times: Times) {
        self.fail_after(0, call, failure, times);
    }

    /// The same after so many calls that go well.
    pub fn fail_after(&self, calls: u32, call: Call, failure: Failure, times: Times) {
        self.shared.world().switches.on(calls, call, failure, times);
    }

    /// From now on nothing fails.
    pub fn mend(&self) {
        self.shared.world().switches.clear();
    }

    /// The calls that were made, in the order in which they were answered.
    pub fn calls(&self) -> Vec<Seen> {
        self.shared.calls.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// How often a call was made.
    pub fn count(&self, call: Call) -> usize {
        self.calls().iter().filter(|seen| seen.call == Some(call)).count()
    }

    /// Forgets which calls were made.
    pub fn forget_calls(&self) {
        self.shared.calls.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// Waits until something is so; looks again after each call, event and simulation.
    pub async fn until(&self, mut is_so: impl FnMut(&Self) -> bool) {
        let mut changed = self.shared.changed.subscribe();
        while !is_so(self) {
            changed.changed().await.expect("the stand-in is there as long as this");
        }
    }

    /// The skills that there are.
    pub fn skills(&self) -> Vec<Skill> {
        self.shared.world().skills.values().cloned().collect()
    }

    /// The only skill that there is.
    pub fn skill(&self) -> Skill {
        let mut skills = self.skills();
        assert_eq!(skills.len(), 1, "there are {} skills", skills.len());
        skills.remove(0)
    }

    /// Puts a skill there that somebody made otherwise.
    pub fn put_skill(&self, skill: Skill) {
        self.shared.world().skills.insert(skill.id.clone(), skill);
    }

    /// Events that skills were told of.
    pub fn told(&self) -> Vec<Told> {
        self.shared.told.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Changes what there is: people, profiles, pace, hosts.
    pub fn change(&self, how: impl FnOnce(&mut Options)) {
        how(&mut self.shared.world().options);
    }

    /// Ends all access tokens, as an hour would.
    pub fn expire(&self) {
        self.shared.world().access.clear();
    }

    /// Ends all tokens, as people do in their account's settings.
    pub fn revoke(&self) {
        let mut world = self.shared.world();
        world.access.clear();
        world.renewals.clear();
    }

    /// Plays the person who is asked: opens the page and says yes or no. Returns where the browser is sent, which nobody
    /// opens; what the page says instead where it sends nobody anywhere.
    pub async fn answer(&self, page: &str, yes: bool) -> Result<Url, Page> {
        let mut browser = Browser::default();
        for address in self.returns() {
            browser = browser.stops_at(&address);
        }
        let asked = match browser.open(page).await {
            Went::Away(address) => return Ok(address),
            Went::Page(page) => page,
        };
        if asked.forms.is_empty() {
            return Err(asked);
        }
        match browser.send(&asked, &[("answer", if yes { "allow" } else { "deny" })]).await {
            Went::Away(address) => Ok(address),
            Went::Page(page) => Err(page),
        }
    }

    fn returns(&self) -> Vec<String> {
        let world = self.shared.world();
        world.options.profiles.iter().flat_map(|profile| profile.returns.clone()).collect()
    }

    /// Tokens of the first person for the first profile with these scopes, without a browser: an access token and a
    /// refresh token.
    pub fn tokens(&self, scopes: &[&str]) -> (String, String) {
        let mut world = self.shared.world();
        let client = world.options.profiles.first().map(|profile| profile.client.clone()).unwrap_or_default();
        let person = world.options.people.first().map(|person| person.id.clone()).unwrap_or_default();
        let scopes: Vec<String> = scopes.iter().map(|scope| (*scope).to_owned()).collect();
        world.grant(&client, &person, &scopes)
    }
}

impl Drop for Amazon {
    fn drop(&mut self) {
        for listener in &self.listeners {
            listener.abort();
        }
    }
}
