//! A home that sets its skill up: an Amazon, a door that answers Alexa, somebody who is signed in, and what they wish.

use alexa::provision::amazon::{Amazon as Client, Authorized};
use alexa::provision::calls::put_linking::Linking;
use alexa::provision::certificate::Kind;
use alexa::provision::model::interaction_model;
use alexa::provision::names::Names;
use alexa::provision::pace::AmazonPace;
use alexa::provision::setup::{Aim, Certificate, Keeper, LocaleWish, Progress, Story, Wishes, run};
use async_trait::async_trait;
use axum::routing::post;
use axum::{Json, Router};
use household::clock::{Clock, Pace};
use household::fault::{Code, Fault};
use secrecy::SecretString;
use serde_json::{Value, json};
use std::future::poll_fn;
use std::pin::pin;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::Poll;
use std::time::Duration;
use support::amazon::{Amazon, Options};
use time::OffsetDateTime;

pub(crate) const NAME: &str = "Movie Butler";
pub(crate) const INVOCATION: &str = "movie butler";
const HOST: &str = "usher.example.org";
const SCOPES: &[&str] = &["alexa::ask:skills:readwrite", "alexa::ask:models:readwrite", "alexa::ask:skills:test"];

/// The home with everything around it.
pub(crate) struct Home {
    pub(crate) amazon: Amazon,
    pub(crate) client: Client,
    pub(crate) person: Person,
    pub(crate) door: Door,
}

impl Home {
    pub(crate) async fn new() -> Self {
        Self::with(|options| options).await
    }

    pub(crate) async fn with(how: impl FnOnce(Options) -> Options) -> Self {
        let door = Door::open().await;
        let amazon = Amazon::start(how(Options::default().host(HOST, &door.base))).await;
        let (access, _) = amazon.tokens(SCOPES);
        let http = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        let pace = Arc::new(Quick::default());
        let client = Client::new(http, format!("{}/", amazon.api_url).parse().unwrap(), pace);
        let person = Person { access: Mutex::new(access), is_over: AtomicBool::new(false), renewed: Mutex::default() };
        Self { amazon, client, person, door }
    }

    /// One run.
    pub(crate) async fn run(&self, book: &Book, wishes: &Wishes, aim: Aim) -> Result<(), Fault> {
        let before = book.kept();
        let (after, outcome) = run(&self.client, self, book, wishes, before, aim).await;
        assert_eq!(after, book.kept(), "what is given back is what was kept");
        outcome
    }

    /// One run that may be cut off; none if it was.
    pub(crate) async fn run_until_cut(&self, book: &Book, wishes: &Wishes, aim: Aim) -> Option<Result<(), Fault>> {
        let before = book.kept();
        let mut running = pin!(run(&self.client, self, book, wishes, before, aim));
        poll_fn(|context| match running.as_mut().poll(context) {
            Poll::Ready((_, outcome)) => Poll::Ready(Some(outcome)),
            Poll::Pending if book.is_cut.load(Ordering::SeqCst) => Poll::Ready(None),
            Poll::Pending => Poll::Pending,
        })
        .await
    }

    /// Whether the skill at Amazon is whole: one, enabled, linked, with models in these locales.
    pub(crate) fn assert_whole(&self, locales: &[&str]) {
        let skill = self.amazon.skill();
        assert_eq!(skill.enabled.len(), 1, "it is on");
        assert!(skill.linking.is_some(), "accounts can be linked");
        let there: Vec<&str> = skill.models.keys().map(String::as_str).collect();
        let mut wanted = locales.to_vec();
        wanted.sort_unstable();
        assert_eq!(there, wanted);
    }
}

#[async_trait]
impl Authorized for Home {
    async fn access(&self) -> Result<SecretString, Fault> {
        Ok(self.person.access.lock().unwrap().clone().into())
    }

    async fn renew(&self, _refused: &SecretString) -> Result<SecretString, Fault> {
        if self.person.is_over.load(Ordering::SeqCst) {
            return Err(Fault::new(Code::AmazonSignInExpired));
        }
        *self.person.renewed.lock().unwrap() += 1;
        let (access, _) = self.amazon.tokens(SCOPES);
        self.person.access.lock().unwrap().clone_from(&access);
        Ok(access.into())
    }
}

/// Somebody who is signed in.
pub(crate) struct Person {
    pub(crate) access: Mutex<String>,
    /// The sign-in cannot be renewed.
    pub(crate) is_over: AtomicBool,
    pub(crate) renewed: Mutex<u32>,
}

/// A door that answers Alexa, and counts how often it was called.
pub(crate) struct Door {
    base: String,
    pub(crate) launches: Arc<AtomicUsize>,
    pub(crate) answer: Arc<Mutex<Value>>,
}

impl Door {
    async fn open() -> Self {
        let launches = Arc::new(AtomicUsize::new(0));
        let good = json!({"version": "1.0", "response": {"outputSpeech": {"type": "PlainText", "text": "Hello."}}});
        let answer = Arc::new(Mutex::new(good));
        let (count, said) = (launches.clone(), answer.clone());
        let hear = async move |Json(request): Json<Value>| {
            if request["request"]["type"] == "LaunchRequest" {
                count.fetch_add(1, Ordering::SeqCst);
            }
            Json(said.lock().unwrap().clone())
        };
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, Router::new().route("/alexa", post(hear))).await });
        Self { base, launches, answer }
    }
}

/// A book in which progress is kept as a file would keep it, and which can cut a run off.
pub(crate) struct Book {
    kept: Mutex<Vec<u8>>,
    stories: Mutex<Vec<Story>>,
    launches: Arc<AtomicUsize>,
    heard_before: AtomicUsize,
    /// How often it may be written, and how many acts may begin, before the run is cut off.
    pub(crate) most_writes: AtomicUsize,
    pub(crate) most_acts: AtomicUsize,
    is_cut: AtomicBool,
}

impl Book {
    pub(crate) fn new(home: &Home) -> Self {
        Self {
            kept: Mutex::new(Progress::default().written()),
            stories: Mutex::default(),
            launches: home.door.launches.clone(),
            heard_before: AtomicUsize::new(0),
            most_writes: AtomicUsize::new(usize::MAX),
            most_acts: AtomicUsize::new(usize::MAX),
            is_cut: AtomicBool::new(false),
        }
    }

    pub(crate) fn kept(&self) -> Progress {
        Progress::read(&self.kept.lock().unwrap()).unwrap()
    }

    pub(crate) fn write(&self, progress: &Progress) {
        *self.kept.lock().unwrap() = progress.written();
    }

    pub(crate) fn last_story(&self) -> Story {
        self.stories.lock().unwrap().last().cloned().unwrap_or_default()
    }

    /// Nothing cuts it off from now on.
    pub(crate) fn mend(&self) {
        self.most_writes.store(usize::MAX, Ordering::SeqCst);
        self.most_acts.store(usize::MAX, Ordering::SeqCst);
        self.is_cut.store(false, Ordering::SeqCst);
    }

    fn spend(&self, left: &AtomicUsize) -> bool {
        let spent = left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1)).is_err();
        if spent {
            self.is_cut.store(true, Ordering::SeqCst);
        }
        spent
    }
}

#[async_trait]
impl Keeper for Book {
    async fn keep(&self, progress: &Progress) -> Result<(), Fault> {
        if self.spend(&self.most_writes) {
            // What it was about is done, and it is not written down.
            return std::future::pending().await;
        }
        self.write(progress);
        Ok(())
    }

    fn tell(&self, story: Story) {
        self.stories.lock().unwrap().push(story);
        self.spend(&self.most_acts);
    }

    fn listen(&self) {
        self.heard_before.store(self.launches.load(Ordering::SeqCst), Ordering::SeqCst);
    }

    async fn arrived(&self) -> bool {
        self.launches.load(Ordering::SeqCst) > self.heard_before.load(Ordering::SeqCst)
    }
}

/// What is wished in these locales.
pub(crate) fn wishes(locales: &[&str]) -> Wishes {
    Wishes {
        household: "3f2504e0".to_owned(),
        vendor: None,
        name: NAME.to_owned(),
        invocation: INVOCATION.to_owned(),
        locales: locales.iter().map(|locale| model(locale, INVOCATION, &[])).collect(),
        endpoint: format!("https://{HOST}/alexa").parse().unwrap(),
        certificate: Certificate { kind: Kind::Trusted, pem: None },
        linking: Some(linking()),
    }
}

/// A locale whose model knows these players. It is a small one: what is asked of Amazon does not depend on how much a
/// model holds.
pub(crate) fn model(locale: &str, invocation: &str, players: &[&str]) -> LocaleWish {
    let mut names = Names::default();
    for player in players {
        names.player(player, []);
    }
    let mut model = interaction_model(locale, invocation, &names).model;
    let small = &mut model.interaction_model;
    small.dialog.intents.clear();
    small.language_model.intents.retain(|intent| intent.slots.is_empty() && intent.name.starts_with("AMAZON."));
    small.language_model.types.retain(|own| own.name == "PLAYER");
    LocaleWish::new(locale, serde_json::to_vec(&model).unwrap())
}

pub(crate) fn linking() -> Linking {
    Linking {
        authorize: format!("https://{HOST}/alexa/authorize").parse().unwrap(),
        token: format!("https://{HOST}/alexa/token").parse().unwrap(),
        client_id: "usher".to_owned(),
        client_secret: "hush".to_owned().into(),
        scopes: vec!["home".to_owned()],
        domains: Vec::new(),
        optional: true,
    }
}

/// Time that passes as soon as somebody waits. Only the limits of calls, the longest waits of all, really take a while,
/// so that an answer can come before.
#[derive(Default)]
pub(crate) struct Quick {
    now: Mutex<Duration>,
}

const LIMITS: [u64; 3] = [15, 20, 90];
const A_WHILE: Duration = Duration::from_millis(1500);

impl Clock for Quick {
    fn now(&self) -> OffsetDateTime {
        OffsetDateTime::UNIX_EPOCH + self.monotonic()
    }

    fn monotonic(&self) -> Duration {
        *self.now.lock().unwrap()
    }
}

#[async_trait]
impl Pace for Quick {
    async fn wait(&self, long: Duration) {
        if LIMITS.contains(&long.as_secs()) {
            return tokio::time::sleep(A_WHILE).await;
        }
        *self.now.lock().unwrap() += long;
        tokio::task::yield_now().await;
    }
}

impl AmazonPace for Quick {
    fn chance(&self) -> u64 {
        0
    }
}
