//! What is wrong now. A fault appears once, and goes when its cause does. Each server has faults of its own.

use household::fault::{Code, Fault};
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// The faults of this moment, one a code and server.
#[derive(Default)]
pub(crate) struct Faults(Mutex<BTreeMap<(Code, Option<String>), Fault>>);

impl Faults {
    /// Something is wrong. Tells whether that is news.
    pub(crate) fn report(&self, fault: Fault) -> bool {
        let mut faults = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        faults.insert((fault.code, about(&fault)), fault.clone()) != Some(fault)
    }

    /// It is all right again. Tells whether that is news.
    pub(crate) fn withdraw(&self, code: Code) -> bool {
        let mut faults = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let before = faults.len();
        faults.retain(|(known, _), _| *known != code);
        faults.len() != before
    }

    /// How it is with a server now, as far as these codes go. Tells whether that is news.
    pub(crate) fn settle(&self, server: &str, codes: &[Code], fault: Option<Fault>) -> bool {
        let gone = {
            let mut faults = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            let before = faults.len();
            let stays = |code: Code| fault.as_ref().is_some_and(|fault| fault.code == code);
            faults.retain(|(code, about), _| !codes.contains(code) || about.as_deref() != Some(server) || stays(*code));
            faults.len() != before
        };
        fault.is_some_and(|fault| self.report(fault)) || gone
    }

    /// All of them, worst first.
    pub(crate) fn all(&self) -> Vec<Fault> {
        let faults = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut all: Vec<Fault> = faults.values().cloned().collect();
        all.sort_by_key(|fault| std::cmp::Reverse(fault.code.severity()));
        all
    }
}

/// The server that it is about, if any.
fn about(fault: &Fault) -> Option<String> {
    fault.values.get("server").cloned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_server_has_its_own() {
        let faults = Faults::default();
        let of = |code, server: &str| Fault::new(code).with("server", server);
        for server in ["Attic", "Cellar"] {
            assert!(faults.report(of(Code::ServerUnreachable, server)));
        }
        assert!(faults.settle("Attic", &[Code::ServerUnreachable, Code::ServerSlow], None));
        assert_eq!(faults.all(), [of(Code::ServerUnreachable, "Cellar")]);
        assert!(!faults.settle("Attic", &[Code::ServerUnreachable], None), "no news");
        let slow = of(Code::ServerSlow, "Cellar");
        assert!(faults.settle("Cellar", &[Code::ServerUnreachable, Code::ServerSlow], Some(slow.clone())));
        assert_eq!(faults.all(), [slow]);
        assert!(faults.withdraw(Code::ServerSlow));
        assert_eq!(faults.all(), []);
    }
}
