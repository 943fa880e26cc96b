//! The Echos that were spoken to, and when, kept over a restart. What people decide about them is in the settings.

use crate::kept_document::KeptDocument;
use crate::shared::lock;
use household::id::EchoId;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Mutex;
use time::{Duration, OffsetDateTime};

/// The times alone are written down this seldom; a new Echo at once.
const SELDOM: Duration = Duration::minutes(10);
/// So many are kept; the one that was silent longest goes first.
const MOST: usize = 64;

/// An Echo that was spoken to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct HeardEcho {
    /// By which people tell those without a name apart: 1, 2, 3 …
    pub(crate) number: u32,
    /// When it was last spoken to; none if only the settings know of it.
    #[serde(default, with = "time::serde::rfc3339::option")]
    pub(crate) heard: Option<OffsetDateTime>,
    /// Whether it can play by itself.
    #[serde(default)]
    pub(crate) plays: bool,
    /// The language that it is set to; none if it was not heard since that is kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) locale: Option<String>,
}

type Echos = BTreeMap<EchoId, HeardEcho>;

/// All of them, and their file.
pub(crate) struct Heard {
    all: Mutex<All>,
    pub(crate) kept: KeptDocument<Echos>,
}

struct All {
    echos: Echos,
    /// When they were last handed on to be written; none if nothing was heard yet.
    written: Option<OffsetDateTime>,
}

impl Heard {
    /// As they were kept in a folder.
    pub(crate) fn open(folder: &Path) -> Self {
        let (kept, echos) = KeptDocument::open(folder, "heard");
        Self { all: Mutex::new(All { echos, written: None }), kept }
    }

    /// An Echo was spoken to.
    pub(crate) fn hear(&self, echo: &EchoId, plays: bool, locale: &str, now: OffsetDateTime) {
        let mut all = lock(&self.all);
        // A clock that was set back is no reason to write nothing.
        let due = all.written.is_none_or(|written| (now - written).abs() >= SELDOM);
        if let Some(known) = all.echos.get_mut(echo) {
            (known.heard, known.plays) = (Some(now), plays);
            // The simulator has no Echo: whatever is heard here is what somebody has chosen.
            let moved = known.locale.as_deref() != Some(locale);
            if moved {
                known.locale = Some(locale.to_owned());
            }
            if !due && !moved {
                return;
            }
        } else {
            let number = next_number(&all.echos);
            all.echos
                .insert(echo.clone(), HeardEcho { number, heard: Some(now), plays, locale: Some(locale.to_owned()) });
        }
        while all.echos.len() > MOST {
            let others = all.echos.iter().filter(|(id, _)| *id != echo);
            let Some(oldest) = others.min_by_key(|(_, echo)| echo.heard).map(|(id, _)| id.clone()) else { break };
            all.echos.remove(&oldest);
        }
        all.written = Some(now);
        self.kept.keep(all.echos.clone());
    }

    /// The Echos, with those that only the settings know of.
    pub(crate) fn echos<'a>(&self, others: impl Iterator<Item = &'a EchoId>) -> Echos {
        let mut all = lock(&self.all);
        for echo in others {
            if !all.echos.contains_key(echo) {
                let number = next_number(&all.echos);
                all.echos.insert(echo.clone(), HeardEcho { number, heard: None, plays: false, locale: None });
            }
        }
        all.echos.clone()
    }

    /// The languages that Echos are set to.
    pub(crate) fn locales(&self) -> BTreeSet<String> {
        lock(&self.all).echos.values().filter_map(|echo| echo.locale.clone()).collect()
    }

    /// Forgets an Echo: what was known of it.
    pub(crate) fn forget(&self, echo: &EchoId) -> Option<HeardEcho> {
        let mut all = lock(&self.all);
        let gone = all.echos.remove(echo)?;
        self.kept.keep(all.echos.clone());
        Some(gone)
    }

    /// Knows an Echo again.
    pub(crate) fn restore(&self, echo: EchoId, heard: HeardEcho) {
        let mut all = lock(&self.all);
        all.echos.entry(echo).or_insert(heard);
        self.kept.keep(all.echos.clone());
    }

    /// The last times are kept too, by whoever has heard anything at all.
    pub(crate) fn write_last(&self) {
        let all = lock(&self.all);
        if all.written.is_some() {
            self.kept.keep(all.echos.clone());
        }
        drop(all);
        self.kept.write_last();
    }
}

fn next_number(echos: &Echos) -> u32 {
    echos.values().map(|echo| echo.number).max().unwrap_or_default() + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: OffsetDateTime = OffsetDateTime::UNIX_EPOCH;

    fn echo(id: &str) -> EchoId {
        EchoId::new(id)
    }

    fn numbers(heard: &Heard) -> Vec<(String, u32)> {
        heard.echos([].iter()).into_iter().map(|(id, echo)| (id.to_string(), echo.number)).collect()
    }

    #[test]
    fn what_was_heard_is_known_after_a_restart_and_when() {
        let folder = tempfile::tempdir().unwrap();
        let heard = Heard::open(folder.path());
        heard.hear(&echo("kitchen"), true, "en-US", NOW);
        heard.hear(&echo("bedroom"), true, "en-US", NOW + Duration::SECOND);
        heard.hear(&echo("kitchen"), true, "en-US", NOW + Duration::MINUTE);
        heard.write_last();
        let again = Heard::open(folder.path());
        assert_eq!(numbers(&again), [("bedroom".into(), 2), ("kitchen".into(), 1)]);
        assert_eq!(again.echos([].iter())[&echo("kitchen")].heard, Some(NOW + Duration::MINUTE));
    }

    #[test]
    fn a_forgotten_echo_comes_back_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let heard = Heard::open(folder.path());
        heard.hear(&echo("kitchen"), true, "en-US", NOW);
        heard.hear(&echo("bedroom"), true, "en-US", NOW);
        let gone = heard.forget(&echo("kitchen")).unwrap();
        assert_eq!(numbers(&heard), [("bedroom".into(), 2)]);
        heard.restore(echo("kitchen"), gone);
        assert_eq!(numbers(&heard), [("bedroom".into(), 2), ("kitchen".into(), 1)]);
    }

    #[test]
    fn of_too_many_echos_the_one_silent_longest_goes() {
        let folder = tempfile::tempdir().unwrap();
        let heard = Heard::open(folder.path());
        for number in 0..=MOST {
            heard.hear(&echo(&format!("echo-{number}")), true, "en-US", NOW + Duration::seconds(number as i64));
        }
        assert_eq!(numbers(&heard).len(), MOST);
        assert!(!numbers(&heard).iter().any(|(id, _)| id == "echo-0"));
    }

    #[test]
    fn whoever_heard_nothing_writes_nothing_over_what_another_keeps() {
        let folder = tempfile::tempdir().unwrap();
        let (terminal, running) = (Heard::open(folder.path()), Heard::open(folder.path()));
        running.hear(&echo("kitchen"), true, "en-US", NOW);
        running.write_last();
        terminal.write_last();
        assert_eq!(numbers(&Heard::open(folder.path())).len(), 1);
    }
}
