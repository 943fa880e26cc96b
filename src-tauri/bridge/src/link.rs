//! One kept server, whether it answers or not: who it is stays known, and what is asked of it while it is away is
//! answered with why.
//!
//! A task of its own keeps it connected: it asks at each address who is there, and hands calls on only after the right
//! server has answered. While it is away it is asked again and again, ever more rarely up to a second or two; a call
//! that comes meanwhile has it asked at once.

use crate::listening::Listening;
use crate::shared::lock;
use crate::way::Way;
use async_trait::async_trait;
use backon::{BackoffBuilder, ExponentialBuilder};
use household::clock::Clock;
use household::fault::{Code, Fault};
use household::home::{Player, ServerKind, User};
use household::id::{ItemId, PlayerId, ServerId, UserId};
use household::media::{Item, MediaKind};
use household::order::Order;
use household::playback::{Chapter, Queue, Track};
use household::server::{Capabilities, Idea, Query, Report, Server, UserMark};
use servers::audio::{AudioSource, Fetch, Fetched, ServerWithSound, Sound};
use servers::news::{Ended, News};
use servers::portraits::Portraits;
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::sync::{Notify, watch};
use url::Url;

/// How long a call waits for a server that is away. It has to leave time for an answer to Alexa.
const PATIENCE: Duration = Duration::from_millis(1500);
/// After a failure so young nothing else is to be expected yet.
const YOUNG: Duration = Duration::from_secs(1);
/// The first pause between two attempts.
const FIRST_PAUSE: Duration = Duration::from_millis(200);
/// The longest, which chance makes up to twice as long: whoever comes back is noticed within three seconds.
const LONGEST_PAUSE: Duration = Duration::from_secs(1);
/// So many addresses are taken over while it is away.
const OFFERS: usize = 32;
/// The pause where asking again helps only after a person has done something.
const LONG_PAUSE: Duration = Duration::from_secs(60);

/// A kept server.
pub(crate) struct Link {
    id: ServerId,
    name: String,
    kind: ServerKind,
    users: Arc<[User]>,
    clock: Arc<dyn Clock>,
    state: watch::Sender<State>,
    wake: Notify,
    /// Where it was seen, for the next attempt.
    offers: Mutex<Offers>,
}

/// Addresses that nobody has tried yet, and all that were offered since it went.
#[derive(Default)]
struct Offers {
    fresh: Vec<Url>,
    all: BTreeSet<Url>,
}

/// How it stands.
#[derive(Clone)]
enum State {
    /// Not asked yet.
    New,
    /// A call has found it gone. It is asked again at once: a connection may be lost while the server is there.
    Lost(Fault),
    /// Away, for this reason, since this moment (monotonic).
    Away(Fault, Duration),
    /// There.
    There(Arc<dyn ServerWithSound>),
}

/// Hears what becomes of a link.
#[async_trait]
pub(crate) trait Witness: Send + Sync {
    /// It answers, for the first time or again.
    async fn came(&self, link: &Arc<Link>, name: &str);
    /// It has told something by itself.
    fn heard(&self, link: &Link, news: News);
    /// It tells nothing by itself any more.
    fn silent(&self, link: &Arc<Link>, ended: Option<Ended>);
    /// It is away.
    fn left(&self, link: &Link, fault: &Fault);
    /// It answers at an address that was not known.
    fn moved(&self, link: &Link, address: &str);
}

impl Link {
    pub(crate) fn new(id: ServerId, name: String, kind: ServerKind, users: Arc<[User]>, clock: Arc<dyn Clock>) -> Self {
        let (state, wake, offers) = (watch::channel(State::New).0, Notify::new(), Mutex::default());
        Self { id, name, kind, users, clock, state, wake, offers }
    }

    /// It was seen at these addresses: they are tried at once, if they are news.
    pub(crate) fn offer(&self, addresses: &[Url]) {
        let mut offers = lock(&self.offers);
        let before = offers.fresh.len();
        for address in addresses {
            if offers.all.len() < OFFERS && offers.all.insert(address.clone()) {
                offers.fresh.push(address.clone());
            }
        }
        if offers.fresh.len() > before {
            self.wake.notify_one();
        }
    }

    /// Whether it does not answer where it was, and may do so elsewhere.
    pub(crate) fn is_astray(&self) -> bool {
        match &*self.state.borrow() {
            State::Away(fault, _) => !needs_a_person(fault.code) && fault.code != Code::ServerStarting,
            State::New | State::Lost(_) | State::There(_) => false,
        }
    }

    /// Waits until it answers.
    pub(crate) async fn there_again(&self) {
        let mut state = self.state.subscribe();
        let _there = state.wait_for(|state| matches!(state, State::There(_))).await;
    }

    /// Waits until it has been asked for the first time.
    pub(crate) async fn asked(&self) {
        let mut state = self.state.subscribe();
        let _known = state.wait_for(|state| !matches!(state, State::New)).await;
    }

    /// Keeps it connected, until it is aborted. After each jolt it sees whether it still is.
    pub(crate) async fn tend(
        self: Arc<Self>,
        mut way: Way,
        witness: Arc<dyn Witness>,
        mut jolts: watch::Receiver<u64>,
    ) {
        let seed = way.seed();
        let pauses = || {
            let steps = ExponentialBuilder::new().with_min_delay(FIRST_PAUSE).with_max_delay(LONGEST_PAUSE);
            steps.with_jitter().with_jitter_seed(seed).without_max_times().build()
        };
        let mut pause = pauses();
        let mut listening = Listening::new(seed);
        loop {
            way.learn(std::mem::take(&mut lock(&self.offers).fresh));
            match way.connect().await {
                Ok((name, server)) => {
                    pause = pauses();
                    *lock(&self.offers) = Offers::default();
                    if let Some(address) = way.moved() {
                        witness.moved(&self, &address);
                    }
                    if !self.is(&server) {
                        listening.afresh();
                        self.state.send_replace(State::There(server.clone()));
                        witness.came(&self, &name).await;
                    }
                    // Whose news end may be gone: it is asked at once.
                    let ended = tokio::select! {
                        ended = self.listen(server.as_ref(), &mut listening, witness.as_ref()) => ended,
                        Ok(()) = jolts.changed() => {
                            way.renew();
                            None
                        }
                    };
                    witness.silent(&self, ended);
                }
                Err(fault) => {
                    let helped = needs_a_person(fault.code);
                    witness.left(&self, &fault);
                    self.state.send_replace(State::Away(fault, self.clock.monotonic()));
                    let wait = if helped { LONG_PAUSE } else { pause.next().unwrap_or(LONGEST_PAUSE) };
                    tokio::select! {
                        () = tokio::time::sleep(wait) => {}
                        () = self.wake.notified() => {}
                        Ok(()) = jolts.changed() => {
                            way.renew();
                            pause = pauses();
                        }
                    }
                }
            }
        }
    }

    /// Listens to what it tells, until there are no more news or a call has found it gone.
    async fn listen(
        &self,
        server: &dyn ServerWithSound,
        listening: &mut Listening,
        witness: &dyn Witness,
    ) -> Option<Ended> {
        let mut state = self.state.subscribe();
        let heard = |news| witness.heard(self, news);
        tokio::select! {
            _lost = state.wait_for(|state| !matches!(state, State::There(_))) => None,
            ended = listening.once(server, &heard) => Some(ended),
        }
    }

    /// Whether this is how it stands: there, by this back end.
    fn is(&self, server: &Arc<dyn ServerWithSound>) -> bool {
        matches!(&*self.state.borrow(), State::There(there) if Arc::ptr_eq(there, server))
    }

    /// The server itself; waits a little for one that is away.
    async fn there(&self) -> Result<Arc<dyn ServerWithSound>, Fault> {
        if let State::There(server) = &*self.state.borrow() {
            return Ok(server.clone());
        }
        // Boxed, so that what is there does not carry the waiting along.
        Box::pin(self.again()).await
    }

    /// The server, if it comes within a little while.
    async fn again(&self) -> Result<Arc<dyn ServerWithSound>, Fault> {
        let mut states = self.state.subscribe();
        let away = match states.borrow_and_update().clone() {
            State::There(server) => return Ok(server),
            State::Lost(fault) => fault,
            State::Away(fault, since) => {
                let age = self.clock.monotonic().saturating_sub(since);
                if age < YOUNG || needs_a_person(fault.code) {
                    return Err(fault);
                }
                fault
            }
            State::New => self.unreachable(),
        };
        self.wake.notify_one();
        match tokio::time::timeout(PATIENCE, states.changed()).await {
            Ok(Ok(())) => match states.borrow().clone() {
                State::There(server) => Ok(server),
                State::Away(fault, _) | State::Lost(fault) => Err(fault),
                State::New => Err(away),
            },
            Ok(Err(_)) | Err(_) => Err(away),
        }
    }

    /// Hands a result on, and notices a server that has gone.
    fn noted<T>(&self, server: &Arc<dyn ServerWithSound>, result: Result<T, Fault>) -> Result<T, Fault> {
        if let Err(fault) = &result
            && fault.code == Code::ServerUnreachable
        {
            self.state.send_if_modified(|state| {
                // It may have been found again meanwhile.
                let same = matches!(state, State::There(there) if Arc::ptr_eq(there, server));
                if same {
                    *state = State::Lost(fault.clone());
                }
                same
            });
        }
        result
    }

    fn unreachable(&self) -> Fault {
        Fault::new(Code::ServerUnreachable).with("server", self.name.as_str())
    }
}

/// Whether asking again by itself is no use.
fn needs_a_person(code: Code) -> bool {
    matches!(code, Code::SignInExpired | Code::KeyringClosed | Code::SecretNotKept | Code::AddressNotUnderstood)
}

#[async_trait]
impl Server for Link {
    fn id(&self) -> &ServerId {
        &self.id
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn kind(&self) -> ServerKind {
        self.kind
    }

    fn capabilities(&self) -> Capabilities {
        match &*self.state.borrow() {
            State::There(server) => server.capabilities(),
            State::New | State::Lost(_) | State::Away(..) => {
                Capabilities { remote_control: true, video: true, music: true }
            }
        }
    }

    fn signed_in(&self) -> Arc<[User]> {
        match &*self.state.borrow() {
            State::There(server) => server.signed_in(),
            State::New | State::Lost(_) | State::Away(..) => self.users.clone(),
        }
    }

    async fn users(&self) -> Result<Vec<User>, Fault> {
        let server = self.there().await?;
        self.noted(&server, server.users().await)
    }

    async fn players(&self, user: &UserId, freshness: Duration) -> Result<Arc<[Player]>, Fault> {
        let server = self.there().await?;
        self.noted(&server, server.players(user, freshness).await)
    }

    async fn library(&self, user: &UserId) -> Result<Vec<Item>, Fault> {
        let server = self.there().await?;
        self.noted(&server, server.library(user).await)
    }

    async fn find(&self, user: &UserId, query: &Query) -> Result<Vec<Item>, Fault> {
        let server = self.there().await?;
        self.noted(&server, server.find(user, query).await)
    }

    async fn ideas(
        &self,
        user: &UserId,
        kinds: &[MediaKind],
        genre: Option<&str>,
        limit: u32,
    ) -> Result<Vec<Idea>, Fault> {
        let server = self.there().await?;
        self.noted(&server, server.ideas(user, kinds, genre, limit).await)
    }

    async fn order(&self, user: &UserId, player: &PlayerId, order: &Order) -> Result<(), Fault> {
        let server = self.there().await?;
        self.noted(&server, server.order(user, player, order).await)
    }

    async fn chapters(&self, user: &UserId, item: &ItemId) -> Result<Vec<Chapter>, Fault> {
        let server = self.there().await?;
        self.noted(&server, server.chapters(user, item).await)
    }

    async fn queue(&self, user: &UserId, player: &PlayerId) -> Result<Queue, Fault> {
        let server = self.there().await?;
        self.noted(&server, server.queue(user, player).await)
    }

    async fn tracks(&self, user: &UserId, item: &ItemId) -> Result<Vec<Track>, Fault> {
        let server = self.there().await?;
        self.noted(&server, server.tracks(user, item).await)
    }

    async fn controls_others(&self, user: &UserId) -> Result<bool, Fault> {
        let server = self.there().await?;
        self.noted(&server, server.controls_others(user).await)
    }

    async fn subtitle_language(&self, user: &UserId) -> Result<Option<String>, Fault> {
        let server = self.there().await?;
        self.noted(&server, server.subtitle_language(user).await)
    }

    async fn mark(&self, user: &UserId, item: &ItemId, mark: UserMark) -> Result<(), Fault> {
        let server = self.there().await?;
        self.noted(&server, server.mark(user, item, mark).await)
    }

    async fn report(&self, user: &UserId, player: &PlayerId, report: &Report) -> Result<(), Fault> {
        let server = self.there().await?;
        self.noted(&server, server.report(user, player, report).await)
    }
}

#[async_trait]
impl Portraits for Link {
    async fn portrait(&self, user: &UserId) -> Option<String> {
        self.there().await.ok()?.portrait(user).await
    }
}

#[async_trait]
impl AudioSource for Link {
    async fn sound(&self, user: &UserId, item: &ItemId) -> Result<Sound, Fault> {
        let server = self.there().await?;
        self.noted(&server, server.sound(user, item).await)
    }

    async fn fetch(&self, user: &UserId, what: &Fetch<'_>, range: Option<&str>, head: bool) -> Result<Fetched, Fault> {
        let server = self.there().await?;
        self.noted(&server, server.fetch(user, what, range, head).await)
    }
}
