//! Everything a running home shares between its requests: the library, the people, the sessions and what was asked of
//! them. Locks are taken for as long as it takes to look or to write, never while waiting.

use std::collections::{BTreeSet, VecDeque};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use time::OffsetDateTime;
use tokio::sync::{broadcast, watch};

use crate::accounts::{Account, accounts};
use crate::clock::Clock;
use crate::flavour::Flavour;
use crate::keys::Keys;
use crate::library::{Item, Library, Shelf};
use crate::linked::Links;
use crate::players::Around;
use crate::quick_connect::QuickConnect;
use crate::seed::{hex32, mix, of_text};
use crate::sessions::Sessions;
use crate::trouble::Day;
use crate::watched::Watched;

/// Orders that the home remembers; older ones are forgotten first.
const REMEMBERED: usize = 1024;
/// News that a slow socket may lag behind; it then tells all sessions anew.
const UNHEARD: usize = 64;

/// One remote-control call, as it arrived.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    /// Name of the player it was for.
    pub player: String,
    /// Its session's id.
    pub session: String,
    /// `POST` or `DELETE`.
    pub method: String,
    /// The path as it was sent, without the query.
    pub path: String,
    /// The query as it was sent, without tokens.
    pub query: String,
    /// The body as it was sent; empty if there was none.
    pub body: String,
}

/// Waits until the home closes.
pub(crate) async fn closed(closing: &mut watch::Receiver<bool>) {
    // An error means that the home is gone altogether.
    let _ = closing.wait_for(|closed| *closed).await;
}

/// What a home shares.
pub(crate) struct World {
    pub(crate) flavour: Flavour,
    pub(crate) server_id: String,
    pub(crate) base_url: String,
    pub(crate) library: Library,
    pub(crate) accounts: Vec<Account>,
    pub(crate) keys: Keys,
    pub(crate) watched: Watched,
    pub(crate) quick_connect: QuickConnect,
    pub(crate) links: Links,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) started: OffsetDateTime,
    /// Turns true when the home ends; long answers and sockets watch it.
    pub(crate) closing: watch::Receiver<bool>,
    sessions: Mutex<Sessions>,
    received: Mutex<VecDeque<Received>>,
    luck: AtomicU64,
    /// Requests that have come so far.
    pub(crate) calls: AtomicU64,
    pub(crate) day: Day,
    /// What is not in the library for now, by kind and name.
    away: RwLock<BTreeSet<(String, String)>>,
    /// Who may not watch at this hour, by place among the accounts.
    asleep: RwLock<BTreeSet<usize>>,
    news: broadcast::Sender<Change>,
    moves: watch::Sender<()>,
}

/// What the home tells by itself, over its sockets.
#[derive(Debug, Clone)]
pub(crate) enum Change {
    /// Something came into the library, or left it.
    Library {
        /// What, by its wire id.
        item: String,
        /// Whether it came.
        came: bool,
    },
    /// Somebody marked something.
    UserData {
        /// Who.
        user: usize,
    },
}

impl World {
    pub(crate) fn new(
        flavour: Flavour,
        seed: u64,
        base_url: String,
        clock: Arc<dyn Clock>,
        closing: watch::Receiver<bool>,
    ) -> Self {
        let now = clock.now();
        let library = Library::new(flavour, seed, now);
        let accounts = accounts(flavour, seed);
        let watched = Watched::start(&library, now);
        let server_id = hex32(mix(seed) ^ of_text(flavour.server_name()));
        let around = Around { library: &library, watched: &watched, accounts: &accounts, now, luck: seed };
        let sessions = Sessions::start(flavour, around);
        Self {
            flavour,
            base_url,
            library,
            accounts,
            // A token of one home is no good at another.
            keys: Keys::new(seed ^ of_text(&server_id)),
            server_id,
            watched,
            quick_connect: QuickConnect::new(seed),
            links: Links::default(),
            clock,
            started: now,
            closing,
            sessions: Mutex::new(sessions),
            received: Mutex::default(),
            luck: AtomicU64::new(mix(seed)),
            calls: AtomicU64::new(0),
            day: Day::good(seed),
            away: RwLock::default(),
            asleep: RwLock::default(),
            news: broadcast::channel(UNHEARD).0,
            moves: watch::channel(()).0,
        }
    }

    /// Tells every socket.
    pub(crate) fn tell(&self, change: Change) {
        // Nobody listens: no harm.
        let _heard = self.news.send(change);
    }

    /// A session came, left, or does something else.
    pub(crate) fn sessions_changed(&self) {
        self.moves.send_replace(());
    }

    /// To be woken by that.
    pub(crate) fn moves(&self) -> watch::Receiver<()> {
        self.moves.subscribe()
    }

    /// What is told from now on.
    pub(crate) fn news(&self) -> broadcast::Receiver<Change> {
        self.news.subscribe()
    }

    /// Takes something out of the library, or puts it back, and tells it. `false` if nothing changes by it.
    pub(crate) fn move_item(&self, kind: &str, name: &str, in_library: bool) -> bool {
        let fits = |item: &Item| item.type_name().eq_ignore_ascii_case(kind) && item.name == name;
        let Some((id, item)) = self.library.iter().find(|(_, item)| fits(item)) else { return false };
        let key = away_key(item);
        let changed = {
            let mut away = self.away.write().unwrap_or_else(PoisonError::into_inner);
            if in_library { away.remove(&key) } else { away.insert(key) }
        };
        if changed {
            self.tell(Change::Library { item: self.library.names().write(id), came: in_library });
        }
        changed
    }

    fn is_away(&self, item: &Item) -> bool {
        let away = self.away.read().unwrap_or_else(PoisonError::into_inner);
        !away.is_empty() && away.contains(&away_key(item))
    }

    /// Outside somebody's hours, or within them again.
    pub(crate) fn goes_to_bed(&self, user: usize, asleep: bool) {
        let mut all = self.asleep.write().unwrap_or_else(PoisonError::into_inner);
        if asleep {
            all.insert(user)
        } else {
            all.remove(&user)
        };
    }

    /// Whether it is outside the hours of this person. An API key is nobody's.
    pub(crate) fn is_asleep(&self, user: Option<usize>) -> bool {
        user.is_some_and(|user| self.asleep.read().unwrap_or_else(PoisonError::into_inner).contains(&user))
    }

    /// A number that differs from call to call and repeats from run to run.
    pub(crate) fn luck(&self) -> u64 {
        mix(self.luck.fetch_add(1, Ordering::Relaxed))
    }

    pub(crate) fn around(&self) -> Around<'_> {
        Around {
            library: &self.library,
            watched: &self.watched,
            accounts: &self.accounts,
            now: self.clock.now(),
            luck: self.luck(),
        }
    }

    /// Looks at, or changes, the sessions as they are now.
    pub(crate) fn sessions<R>(&self, look: impl FnOnce(&mut Sessions, Around<'_>) -> R) -> R {
        let around = self.around();
        let mut sessions: MutexGuard<'_, Sessions> = self.sessions.lock().unwrap_or_else(PoisonError::into_inner);
        sessions.settle(around);
        let answer = look(&mut sessions, around);
        sessions.write_down(around);
        answer
    }

    pub(crate) fn remember(&self, call: Received) {
        let mut received = self.received.lock().unwrap_or_else(PoisonError::into_inner);
        if received.len() == REMEMBERED {
            received.pop_front();
        }
        received.push_back(call);
    }

    pub(crate) fn received(&self) -> Vec<Received> {
        self.received.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }

    pub(crate) fn take_received(&self) -> Vec<Received> {
        self.received.lock().unwrap_or_else(PoisonError::into_inner).drain(..).collect()
    }

    /// May this person see this item? Without a person (an API key) everything is visible.
    pub(crate) fn may_see(&self, viewer: Option<usize>, item: &Item) -> bool {
        if self.is_away(item) {
            return false;
        }
        let Some(account) = viewer.and_then(|user| self.accounts.get(user)) else { return true };
        account.may_see(item.strictness()) && (account.live_tv || item.shelf != Shelf::LiveTv)
    }

    pub(crate) fn user(&self, id: &str) -> Option<usize> {
        let same = |account: &Account| {
            let digits = id.bytes().filter(|byte| *byte != b'-').map(|byte| byte.to_ascii_lowercase());
            account.id.bytes().eq(digits)
        };
        self.accounts.iter().position(same)
    }
}

fn away_key(item: &Item) -> (String, String) {
    (item.type_name().to_owned(), item.name.clone().into_owned())
}
