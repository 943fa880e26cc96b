//! Sign-ins that wait for a person: for a code to be typed elsewhere, for a page to be confirmed.
//!
//! Each has a task of its own, which asks now and then how it stands. Only so many wait at once; they end by themselves,
//! by being cancelled, or with Usher.

use crate::api::Event;
use crate::api::view::{FaultView, WaitingHow, WaitingState, WaitingView};
use crate::shared::{Shared, lock};
use household::fault::{Code, Fault};
use household::id::ServerId;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use time::format_description::well_known::Rfc3339;
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// How many may wait at once.
const MOST: usize = 8;
/// How many that are over are still shown.
const SHOWN: usize = 8;
/// How long a stop waits for one that is just being granted.
const LEAVING: Duration = Duration::from_secs(2);

/// What says that it was turned down.
const REFUSALS: [Code; 6] = [
    Code::PinRefused,
    Code::TokenRefused,
    Code::NotAllowed,
    Code::AmazonDenied,
    Code::AmazonClientRefused,
    Code::AmazonScopeRefused,
];

/// How one ended: granted, on this server if it is about one; `Ok(None)` where it was cancelled or is about none.
pub(crate) type Ended = Result<Option<ServerId>, Fault>;

/// Every sign-in that waits, or has ended a while ago.
#[derive(Default)]
pub(super) struct Waitings {
    inner: Mutex<Inner>,
    /// So many are just beginning, and are not in the list yet.
    beginning: Arc<AtomicUsize>,
}

#[derive(Default)]
struct Inner {
    last: u64,
    list: Vec<One>,
}

struct One {
    view: WaitingView,
    /// Dropped, it ends the waiting.
    cancel: Option<watch::Sender<()>>,
    task: JoinHandle<()>,
}

/// What a face shows of one from its beginning on.
pub(crate) struct Shown {
    pub(crate) how: WaitingHow,
    pub(crate) server: Option<String>,
    pub(crate) code: Option<String>,
    pub(crate) page: Option<String>,
    /// Whether it listens for the browser on this machine, if it is for a browser to come back.
    pub(crate) listens: bool,
    pub(crate) life: Duration,
}

/// A place in the list that nobody else can take meanwhile.
pub(crate) struct Place {
    id: u64,
    beginning: Arc<AtomicUsize>,
}

impl Drop for Place {
    fn drop(&mut self) {
        self.beginning.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Place {
    /// By what the sign-in will be called.
    pub(crate) fn id(&self) -> String {
        self.id.to_string()
    }
}

/// How long one waits on.
pub(crate) struct Patience {
    cancelled: watch::Receiver<()>,
    poll: Option<Duration>,
    until: tokio::time::Instant,
}

impl Patience {
    /// Waits until it is time to ask again; `false` when it was cancelled.
    ///
    /// # Errors
    /// [`Code::CodeExpired`] when it has waited long enough.
    pub(crate) async fn pause(&mut self, poll: Duration) -> Result<bool, Fault> {
        if tokio::time::Instant::now() >= self.until {
            return Err(Fault::new(Code::CodeExpired));
        }
        let poll = self.poll.unwrap_or(poll);
        Ok(tokio::time::timeout(poll, self.cancelled.changed()).await.is_err())
    }

    /// Waits for something that comes by itself; none when it was cancelled.
    ///
    /// # Errors
    /// [`Code::CodeExpired`] when it has waited long enough.
    pub(crate) async fn hear<T>(&mut self, coming: impl Future<Output = T>) -> Result<Option<T>, Fault> {
        tokio::select! {
            came = coming => Ok(Some(came)),
            _ = self.cancelled.changed() => Ok(None),
            () = tokio::time::sleep_until(self.until) => Err(Fault::new(Code::CodeExpired)),
        }
    }

    /// Whether it was cancelled.
    pub(crate) fn is_over(&self) -> bool {
        self.cancelled.has_changed().is_err()
    }
}

impl Shared {
    /// Every sign-in that waits, or has ended a while ago; oldest first.
    pub(crate) fn waiting_sign_ins(&self) -> Vec<WaitingView> {
        lock(&self.accounts.waiting.inner).list.iter().map(|one| one.view.clone()).collect()
    }

    /// Keeps a place free for one that is just beginning.
    pub(crate) fn place_to_wait(&self) -> Result<Place, Fault> {
        let waiting = &self.accounts.waiting;
        let mut inner = lock(&waiting.inner);
        let open = inner.list.iter().filter(|one| one.cancel.is_some()).count();
        if open + waiting.beginning.load(Ordering::Relaxed) >= MOST {
            return Err(Fault::new(Code::TooManySignIns));
        }
        inner.last += 1;
        waiting.beginning.fetch_add(1, Ordering::Relaxed);
        Ok(Place { id: inner.last, beginning: waiting.beginning.clone() })
    }

    /// Waits in the background for what `until` waits for.
    pub(crate) fn wait<Waiting>(
        self: &Arc<Self>,
        place: Place,
        shown: Shown,
        until: impl FnOnce(Arc<Self>, Patience) -> Waiting,
    ) -> WaitingView
    where
        Waiting: Future<Output = Ended> + Send + 'static,
    {
        let id = place.id;
        let view = WaitingView {
            id: id.to_string(),
            how: shown.how,
            server: shown.server,
            code: shown.code,
            page: shown.page,
            listens: shown.listens,
            expires: (self.clock.now() + shown.life).format(&Rfc3339).unwrap_or_default(),
            state: WaitingState::Waiting,
            fault: None,
            added: None,
        };
        let (cancel, cancelled) = watch::channel(());
        let until_then = tokio::time::Instant::now() + shown.life;
        let patience = Patience { cancelled, poll: self.accounts.poll, until: until_then };
        {
            let mut inner = lock(&self.accounts.waiting.inner);
            let (shared, waiting) = (self.clone(), until(self.clone(), patience));
            // It cannot end before the list is let go.
            let task = tokio::spawn(async move {
                let ended = waiting.await;
                shared.ended(id, ended);
            });
            inner.list.push(One { view: view.clone(), cancel: Some(cancel), task });
        }
        drop(place);
        self.tell_waiting();
        view
    }

    /// One still waits, and this is what probably keeps it from its end.
    pub(crate) fn doubt_sign_in(&self, id: &str, fault: &Fault) {
        if let Some(one) = lock(&self.accounts.waiting.inner).list.iter_mut().find(|one| one.view.id == id) {
            one.view.fault = Some(FaultView::from(fault));
        }
        self.tell_waiting();
    }

    /// Ends one, or forgets one that is over. Nothing else happens if there is none.
    pub(crate) fn cancel_sign_in(&self, id: &str) {
        lock(&self.accounts.waiting.inner).list.retain(|one| one.view.id != id);
        self.tell_waiting();
    }

    /// Ends all of them.
    pub(crate) async fn end_waiting(&self) {
        let list = std::mem::take(&mut lock(&self.accounts.waiting.inner).list);
        let tasks: Vec<JoinHandle<()>> = list.into_iter().map(|one| one.task).collect();
        for task in tasks {
            let abort = task.abort_handle();
            if tokio::time::timeout(LEAVING, task).await.is_err() {
                abort.abort();
            }
        }
    }

    fn ended(&self, id: u64, ended: Ended) {
        {
            let mut inner = lock(&self.accounts.waiting.inner);
            // It was cancelled, so nobody asks any more.
            let Some(one) = inner.list.iter_mut().find(|one| one.view.id == id.to_string()) else { return };
            one.cancel = None;
            match ended {
                Ok(added) => {
                    one.view.state = WaitingState::Granted;
                    one.view.fault = None;
                    one.view.added = added.map(|id| id.to_string());
                }
                Err(fault) => {
                    tracing::info!(%fault, "a sign-in came to nothing");
                    one.view.state = if matches!(fault.code, Code::CodeExpired | Code::AmazonNotBack) {
                        WaitingState::Expired
                    } else if REFUSALS.contains(&fault.code) {
                        WaitingState::Refused
                    } else {
                        WaitingState::Failed
                    };
                    one.view.fault = Some(FaultView::from(&fault));
                }
            }
            let over = inner.list.iter().filter(|one| one.cancel.is_none()).count();
            if over > SHOWN
                && let Some(oldest) = inner.list.iter().position(|one| one.cancel.is_none())
            {
                inner.list.remove(oldest);
            }
        }
        self.tell_waiting();
        self.changed.notify_one();
    }

    fn tell_waiting(&self) {
        let _heard = self.events.send(Event::SignIns(self.waiting_sign_ins()));
    }
}
