//! Quick Connect: Jellyfin's way of signing in by typing six digits on a device that is signed in already.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use time::{Duration, OffsetDateTime};

use crate::keys::Device;
use crate::seed::{Dice, hex32};

/// How long a request waits for its code to be typed.
const LIFE: Duration = Duration::minutes(10);
/// How many may wait at once.
const WAITING: usize = 64;

/// One request that waits.
#[derive(Debug, Clone)]
pub(crate) struct Waiting {
    pub(crate) secret: String,
    pub(crate) code: String,
    pub(crate) device: Device,
    pub(crate) added: OffsetDateTime,
    /// Who typed the code.
    pub(crate) user: Option<usize>,
}

/// Every request that waits, while the home's owner allows this way of signing in.
#[derive(Debug)]
pub(crate) struct QuickConnect {
    waiting: Mutex<(Dice, Vec<Waiting>)>,
    off: AtomicBool,
}

impl QuickConnect {
    pub(crate) fn new(seed: u64) -> Self {
        let waiting = Mutex::new((Dice::new(seed ^ 0x0071_7569_636b), Vec::new()));
        Self { waiting, off: AtomicBool::new(false) }
    }

    /// The owner allows it, or does not. What waits then waits in vain.
    pub(crate) fn allow_all(&self, on: bool) {
        self.off.store(!on, Ordering::Relaxed);
    }

    pub(crate) fn is_on(&self) -> bool {
        !self.off.load(Ordering::Relaxed)
    }

    fn change<R>(&self, now: OffsetDateTime, change: impl FnOnce(&mut Dice, &mut Vec<Waiting>) -> R) -> R {
        let mut inner = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        let (dice, list) = &mut *inner;
        list.retain(|waiting| now - waiting.added < LIFE);
        change(dice, list)
    }

    /// The secrets of what waits.
    pub(crate) fn secrets(&self, now: OffsetDateTime) -> Vec<String> {
        self.change(now, |_, list| list.iter().map(|waiting| waiting.secret.clone()).collect())
    }

    pub(crate) fn begin(&self, device: Device, now: OffsetDateTime) -> Waiting {
        self.change(now, |dice, list| {
            let secret = hex32(dice.next()) + &hex32(dice.next());
            let code = format!("{:06}", dice.next() % 1_000_000);
            let waiting = Waiting { secret, code, device, added: now, user: None };
            if list.len() == WAITING {
                list.remove(0);
            }
            list.push(waiting.clone());
            waiting
        })
    }

    pub(crate) fn find(&self, secret: &str, now: OffsetDateTime) -> Option<Waiting> {
        self.change(now, |_, list| list.iter().find(|waiting| waiting.secret == secret).cloned())
    }

    /// Somebody typed a code; `false` if no request has it.
    pub(crate) fn allow(&self, code: &str, user: usize, now: OffsetDateTime) -> bool {
        self.change(now, |_, list| match list.iter_mut().find(|waiting| waiting.code == code) {
            Some(waiting) => {
                waiting.user = Some(user);
                true
            }
            None => false,
        })
    }

    /// Takes a request whose code was typed, once.
    pub(crate) fn redeem(&self, secret: &str, now: OffsetDateTime) -> Option<Waiting> {
        self.change(now, |_, list| {
            let place = list.iter().position(|waiting| waiting.secret == secret && waiting.user.is_some())?;
            Some(list.remove(place))
        })
    }
}
