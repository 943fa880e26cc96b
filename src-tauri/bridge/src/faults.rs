//! What is wrong now. A fault appears once, and goes when its cause does. Each server has faults of its own.
//!
//! A fault that often ends by itself appears only after its time: a server that is started anew is no news.

use crate::shared::lock;
use household::clock::Clock;
use household::fault::{Code, Fault};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// The faults of this moment, one a code and server.
pub(crate) struct Faults {
    clock: Arc<dyn Clock>,
    known: Mutex<BTreeMap<(Code, Option<String>), Known>>,
}

struct Known {
    fault: Fault,
    /// Who knows of it: checks by their names, and none for whoever notices by itself. It is there as long as one does.
    by: BTreeSet<Option<&'static str>>,
    /// When it appears (monotonic).
    due: Duration,
}

impl Faults {
    /// Nothing is wrong yet.
    pub(crate) fn new(clock: Arc<dyn Clock>) -> Self {
        Self { clock, known: Mutex::default() }
    }

    /// Something is wrong. Tells whether that is news.
    pub(crate) fn report(&self, fault: Fault) -> bool {
        self.report_by(None, fault)
    }

    /// The same, found by a check of this name.
    pub(crate) fn report_by(&self, check: Option<&'static str>, fault: Fault) -> bool {
        self.report_after(check, fault, Duration::ZERO)
    }

    /// The same, which appears only when it has lasted so long.
    pub(crate) fn report_after(&self, check: Option<&'static str>, fault: Fault, patience: Duration) -> bool {
        let due = self.clock.monotonic() + patience;
        let mut faults = lock(&self.known);
        let key = (fault.code, about(&fault));
        let before = faults.get(&key);
        let news = before.is_none_or(|known| known.fault != fault);
        let due = before.map_or(due, |known| known.due.min(due));
        let by = before.map(|known| known.by.clone()).unwrap_or_default().into_iter().chain([check]).collect();
        faults.insert(key, Known { fault, by, due });
        news
    }

    /// It is all right again. Tells whether that is news.
    pub(crate) fn withdraw(&self, code: Code) -> bool {
        self.withdraw_by(None, code)
    }

    /// The same, as far as a check of this name has found it.
    pub(crate) fn withdraw_by(&self, check: Option<&'static str>, code: Code) -> bool {
        let mut faults = lock(&self.known);
        let before = faults.len();
        faults.retain(|(known, _), one| *known != code || !one.forget(check));
        faults.len() != before
    }

    /// How it is with a server now, as far as these codes go. Tells whether that is news. With `patience`, a fault that may
    /// end by itself appears only after its time.
    pub(crate) fn settle(&self, server: &str, codes: &[Code], fault: Option<Fault>, patience: bool) -> bool {
        let gone = {
            let mut faults = lock(&self.known);
            let before = faults.len();
            let stays = |code: Code| fault.as_ref().is_some_and(|fault| fault.code == code);
            faults.retain(|(code, about), one| {
                !codes.contains(code) || about.as_deref() != Some(server) || stays(*code) || !one.forget(None)
            });
            faults.len() != before
        };
        let reported = fault.is_some_and(|fault| {
            let patience = if patience { fault.code.shows_after() } else { Duration::ZERO };
            self.report_after(None, fault, patience)
        });
        reported || gone
    }

    /// All of them, worst first.
    pub(crate) fn all(&self) -> Vec<Fault> {
        let now = self.clock.monotonic();
        let faults = lock(&self.known);
        let due = faults.values().filter(|known| known.due <= now);
        let mut all: Vec<Fault> = due.map(|known| known.fault.clone()).collect();
        all.sort_by_key(|fault| std::cmp::Reverse(fault.code.severity()));
        all
    }

    /// When the next one appears that does not yet.
    pub(crate) fn next(&self) -> Option<Duration> {
        let now = self.clock.monotonic();
        lock(&self.known).values().filter_map(|known| known.due.checked_sub(now)).filter(|due| !due.is_zero()).min()
    }
}

impl Known {
    /// Tells whether nobody knows of it any more.
    fn forget(&mut self, by: Option<&'static str>) -> bool {
        self.by.remove(&by);
        self.by.is_empty()
    }
}

/// The server that it is about, if any.
fn about(fault: &Fault) -> Option<String> {
    fault.values.get("server").cloned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicU64, Ordering};
    use time::OffsetDateTime;

    #[derive(Default)]
    struct Hands(AtomicU64);

    impl Clock for Hands {
        fn now(&self) -> OffsetDateTime {
            OffsetDateTime::UNIX_EPOCH + self.monotonic()
        }

        fn monotonic(&self) -> Duration {
            Duration::from_secs(self.0.load(Ordering::Relaxed))
        }
    }

    fn of(code: Code, server: &str) -> Fault {
        Fault::new(code).with("server", server)
    }

    #[test]
    fn each_server_has_its_own() {
        let faults = Faults::new(Arc::<Hands>::default());
        for server in ["Attic", "Cellar"] {
            assert!(faults.report(of(Code::ServerUnreachable, server)));
        }
        assert!(faults.settle("Attic", &[Code::ServerUnreachable, Code::ServerSlow], None, false));
        assert_eq!(faults.all(), [of(Code::ServerUnreachable, "Cellar")]);
        assert!(!faults.settle("Attic", &[Code::ServerUnreachable], None, false), "no news");
        let slow = of(Code::ServerSlow, "Cellar");
        assert!(faults.settle("Cellar", &[Code::ServerUnreachable, Code::ServerSlow], Some(slow.clone()), false));
        assert_eq!(faults.all(), [slow]);
        assert!(faults.withdraw(Code::ServerSlow));
        assert_eq!(faults.all(), []);
    }

    #[test]
    fn what_two_know_of_is_there_until_both_find_otherwise() {
        let faults = Faults::new(Arc::<Hands>::default());
        let fault = Fault::new(Code::CertificateNotForHost);
        assert!(faults.report(fault.clone()));
        assert!(!faults.report_by(Some("tls"), fault.clone()), "no news");
        assert!(!faults.withdraw_by(Some("tls"), fault.code));
        assert_eq!(faults.all(), std::slice::from_ref(&fault));
        assert!(!faults.withdraw_by(Some("tls"), fault.code));
        assert!(faults.withdraw(fault.code));
        assert_eq!(faults.all(), []);
        faults.report_by(Some("tls"), fault.clone());
        assert!(!faults.withdraw(fault.code));
        assert!(faults.withdraw_by(Some("tls"), fault.code));
    }

    #[test]
    fn a_server_that_is_away_for_a_moment_is_no_fault_yet() {
        let clock = Arc::<Hands>::default();
        let faults = Faults::new(clock.clone());
        let away = of(Code::ServerUnreachable, "Attic");
        let codes = [Code::ServerUnreachable];
        let patience = Code::ServerUnreachable.shows_after();
        faults.settle("Attic", &codes, Some(away.clone()), true);
        assert_eq!((faults.all(), faults.next()), (vec![], Some(patience)));
        clock.0.fetch_add(patience.as_secs() - 1, Ordering::Relaxed);
        // Asked again meanwhile, to no avail: the time goes on.
        faults.settle("Attic", &codes, Some(away.clone()), true);
        assert_eq!((faults.all(), faults.next()), (vec![], Some(Duration::from_secs(1))));
        clock.0.fetch_add(1, Ordering::Relaxed);
        assert_eq!((faults.all(), faults.next()), (vec![away.clone()], None));
        faults.settle("Attic", &codes, None, true);
        assert_eq!(faults.all(), []);
        faults.settle("Attic", &codes, Some(away.clone()), false);
        assert_eq!(faults.all(), [away], "one that never answered is missed at once");
    }
}
