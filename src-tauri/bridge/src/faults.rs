//! What is wrong now. A fault appears once, and goes when its cause does.

use household::fault::{Code, Fault};
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// The faults of this moment, one a code.
#[derive(Default)]
pub(crate) struct Faults(Mutex<BTreeMap<Code, Fault>>);

impl Faults {
    /// Something is wrong. Tells whether that is news.
    pub(crate) fn report(&self, fault: Fault) -> bool {
        let mut faults = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        faults.insert(fault.code, fault.clone()) != Some(fault)
    }

    /// It is all right again. Tells whether that is news.
    pub(crate) fn withdraw(&self, code: Code) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&code).is_some()
    }

    /// All of them, worst first.
    pub(crate) fn all(&self) -> Vec<Fault> {
        let faults = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut all: Vec<Fault> = faults.values().cloned().collect();
        all.sort_by_key(|fault| std::cmp::Reverse(fault.code.severity()));
        all
    }
}
