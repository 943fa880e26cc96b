//! The lists of sentences: what people say, and what each sentence must be understood as.
//!
//! `sentence => intent | slot=value | …`, a line each; `#` begins a comment. A slot's value is the id of its value where
//! its type has a list, the name that it was resolved to, or the words, in lower case. `@players A, B` and `@users A, B`
//! name the home; without them it is [`HOME`].

use household::voice::Reading;
use household::voice::recognise::{Name, Recogniser, Vocabulary};

/// The home of a list that names none.
const HOME: &str = "@players Living Room TV, Bedroom TV, Kitchen Speaker, Office\n@users Anna, Ben, Sophie Miller\n";

/// A sentence and what it means.
pub(crate) struct Case<'a> {
    /// The sentence.
    pub(crate) sentence: &'a str,
    /// The intent that it is.
    pub(crate) intent: &'a str,
    /// Its slots, all of them.
    pub(crate) slots: Vec<(&'a str, &'a str)>,
}

/// The home and the sentences of a list.
pub(crate) fn read(list: &str) -> (Vocabulary, Vec<Case<'_>>) {
    let mut home = Vocabulary::default();
    let mut cases = Vec::new();
    let lines = HOME.lines().chain(list.lines()).map(str::trim);
    for line in lines.filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let names = |rest: &str| -> Vec<Name> { rest.split(',').map(|name| name.trim().into()).collect() };
        if let Some(rest) = line.strip_prefix("@players ") {
            home.players = names(rest);
        } else if let Some(rest) = line.strip_prefix("@users ") {
            home.users = names(rest);
        } else {
            let (sentence, wanted) = line.split_once("=>").unwrap_or_else(|| panic!("no => in {line}"));
            let mut wanted = wanted.split('|').map(str::trim);
            let intent = wanted.next().unwrap_or_default();
            let slots = wanted.map(|slot| slot.split_once('=').unwrap_or_else(|| panic!("no = in {line}"))).collect();
            cases.push(Case { sentence: sentence.trim(), intent, slots });
        }
    }
    (home, cases)
}

/// How many sentences of a list there are, and a line for each that is not understood in a locale.
pub(crate) fn misses(locale: &str, list: &str) -> (usize, Vec<String>) {
    let (home, cases) = read(list);
    let recogniser = Recogniser::new(locale, &home);
    let mut wrong = Vec::new();
    for case in &cases {
        let best = recogniser.recognise(case.sentence).swap_remove(0).reading;
        if !is_as_wanted(&best, case) {
            let slots: Vec<String> = best.slots.iter().map(|(name, slot)| format!("{name}={}", slot.value())).collect();
            let got = format!("{} | {}", best.intent, slots.join(" | "));
            wrong.push(format!("{} => {got}   (wanted {} {:?})", case.sentence, case.intent, case.slots));
        }
    }
    (cases.len(), wrong)
}

fn is_as_wanted(reading: &Reading, case: &Case<'_>) -> bool {
    let same = |slot: &str, wanted: &str| {
        reading.slots.get(slot).is_some_and(|slot| {
            let said = [Some(&slot.heard), slot.id.as_ref(), slot.name.as_ref()];
            said.into_iter().flatten().any(|said| said.to_lowercase() == wanted.to_lowercase())
        })
    };
    reading.intent == case.intent
        && reading.slots.len() == case.slots.len()
        && case.slots.iter().all(|(slot, wanted)| same(slot, wanted))
}
