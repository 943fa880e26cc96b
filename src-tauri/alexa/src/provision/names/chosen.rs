//! Which names become values, and why: the likeliest first, in every type as far as there is room.
//!
//! What is chosen depends on what people play; the order in which it is written down does not, so that a household in which
//! everything fits has the same model every day.

use super::said::{Said, said};
use super::shelf::{Known, Why};
use super::{Names, most_of};
use crate::provision::model::{TypeValue, ValueName};
use std::collections::{BTreeMap, BTreeSet};

/// So many names are told by way of example.
const TOLD: usize = 5;
/// So many other names of one thing are taught, beside the usual one; of a player all.
const SYNONYMS: usize = 3;
const PLAYER_SYNONYMS: usize = 12;

/// Why a name is no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WhyNot {
    /// It is written in letters that the language does not have.
    Script,
    /// There is nothing in it that is said.
    Signs,
    /// Digits stand for letters in it.
    Mixed,
    /// It is longer than Amazon takes.
    Long,
    /// It is said as another one is.
    Same,
    /// Others are likelier, and there is no more room.
    Room,
}

impl WhyNot {
    /// Its stable name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Script => "script",
            Self::Signs => "signs",
            Self::Mixed => "mixed",
            Self::Long => "long",
            Self::Same => "same",
            Self::Room => "room",
        }
    }
}

/// What was chosen for a slot type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// The slot type.
    pub kind: String,
    /// How many of the home's names are values.
    pub taken: usize,
    /// How many there are.
    pub of: usize,
    /// By what they were chosen, the likeliest first.
    pub by: Vec<(Why, usize)>,
    /// The likeliest few, as they are said.
    pub first: Vec<String>,
    /// What is no value.
    pub left_out: Vec<LeftOut>,
}

/// Names that are no values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Why.
    pub why: WhyNot,
    /// How many.
    pub count: usize,
    /// The likeliest few, as they are written.
    pub first: Vec<String>,
}

/// A name that may become a value.
struct Candidate<'a> {
    known: &'a Known,
    /// Its usual form, and the others.
    names: Vec<String>,
    bytes: usize,
}

/// What one type has come to.
struct Choosing<'a> {
    kind: &'a str,
    all: usize,
    candidates: Vec<Candidate<'a>>,
    /// How many of the candidates are taken.
    taken: usize,
    left: BTreeMap<WhyNot, Vec<&'a str>>,
}

/// Values for these types in a locale, into so many bytes; names that a type has already are not taken again.
pub(crate) fn choose(
    types: &[(&str, BTreeSet<String>)],
    names: &Names,
    locale: &str,
    room: usize,
) -> Vec<(Vec<TypeValue>, Chosen)> {
    let mut choosing: Vec<Choosing<'_>> =
        types.iter().map(|(kind, taken)| Choosing::new(kind, taken, names, locale)).collect();
    fill(&mut choosing, room);
    choosing.into_iter().map(Choosing::finish).collect()
}

/// The likeliest of every type first, the types in turn.
fn fill(choosing: &mut [Choosing<'_>], room: usize) {
    let mut order: Vec<(Why, usize, usize)> = Vec::new();
    for (kind, one) in choosing.iter().enumerate() {
        order.extend(one.candidates.iter().enumerate().map(|(at, candidate)| (candidate.known.why, at, kind)));
    }
    order.sort_unstable();
    let mut left = room;
    for (_, at, kind) in order {
        let Some(bytes) = choosing[kind].candidates.get(at).map(|candidate| candidate.bytes) else { continue };
        // The first that does not fit ends it: a shorter name that is less likely goes before none.
        if bytes > left {
            break;
        }
        left -= bytes;
        choosing[kind].taken += 1;
    }
}

impl<'a> Choosing<'a> {
    fn new(kind: &'a str, fixed: &BTreeSet<String>, names: &'a Names, locale: &str) -> Self {
        let mut new = Self { kind, all: 0, candidates: Vec::new(), taken: 0, left: BTreeMap::new() };
        let Some(shelf) = names.of(kind) else { return new };
        new.all = shelf.all();
        let most = most_of(kind);
        let mut taken = fixed.clone();
        for known in shelf.likeliest() {
            if new.candidates.len() == most {
                break;
            }
            match spoken(known, kind, locale) {
                Ok(names) if !taken.insert(names[0].to_lowercase()) => new.leave(WhyNot::Same, known),
                Ok(names) => new.candidates.push(Candidate { known, names, bytes: 0 }),
                Err(why) => new.leave(why, known),
            }
        }
        new.part_synonyms(taken);
        for candidate in &mut new.candidates {
            candidate.bytes = serde_json::to_vec(&candidate.value()).map_or(0, |value| value.len() + 1);
        }
        new
    }

    /// A synonym that two values could have, or that is another's name, would be taken for the wrong one.
    fn part_synonyms(&mut self, names: BTreeSet<String>) {
        let mut owners: BTreeMap<String, usize> = BTreeMap::new();
        for candidate in &self.candidates {
            let own: BTreeSet<String> = candidate.names[1..].iter().map(|name| name.to_lowercase()).collect();
            own.into_iter().for_each(|name| *owners.entry(name).or_default() += 1);
        }
        for candidate in &mut self.candidates {
            let mut seen = BTreeSet::new();
            let mut usual = true;
            candidate.names.retain(|name| {
                let form = name.to_lowercase();
                std::mem::take(&mut usual)
                    || (owners.get(&form) == Some(&1) && !names.contains(&form) && seen.insert(form))
            });
        }
    }

    fn leave(&mut self, why: WhyNot, known: &'a Known) {
        self.left.entry(why).or_default().push(&known.name);
    }

    fn finish(mut self) -> (Vec<TypeValue>, Chosen) {
        let spare = self.candidates.split_off(self.taken);
        for candidate in &spare {
            self.left.entry(WhyNot::Room).or_default().push(&candidate.known.name);
        }
        let mut by: BTreeMap<Why, usize> = BTreeMap::new();
        for candidate in &self.candidates {
            *by.entry(candidate.known.why).or_default() += 1;
        }
        let mut left_out: Vec<LeftOut> = self
            .left
            .iter()
            .map(|(why, names)| LeftOut {
                why: *why,
                count: names.len(),
                first: names.iter().take(TOLD).map(|name| (*name).to_owned()).collect(),
            })
            .collect();
        // Those that nobody looked at, because enough others are likelier.
        let looked_at = self.taken + left_out.iter().map(|left| left.count).sum::<usize>();
        if let Some(unseen) = self.all.checked_sub(looked_at).filter(|unseen| *unseen > 0) {
            match left_out.iter_mut().find(|left| left.why == WhyNot::Room) {
                Some(left) => left.count += unseen,
                None => left_out.push(LeftOut { why: WhyNot::Room, count: unseen, first: Vec::new() }),
            }
        }
        let chosen = Chosen {
            kind: self.kind.to_owned(),
            taken: self.taken,
            of: self.all,
            by: by.into_iter().collect(),
            first: self.candidates.iter().take(TOLD).map(|candidate| candidate.names[0].clone()).collect(),
            left_out,
        };
        self.candidates.sort_by(|one, other| one.names.cmp(&other.names));
        (self.candidates.iter().map(Candidate::value).collect(), chosen)
    }
}

impl Candidate<'_> {
    fn value(&self) -> TypeValue {
        let synonyms = self.names[1..].to_vec();
        TypeValue { id: None, name: ValueName { value: self.names[0].clone(), synonyms } }
    }
}

/// The names of something as they are said, the usual one first; never empty.
fn spoken(known: &Known, kind: &str, locale: &str) -> Result<Vec<String>, WhyNot> {
    let most = if kind == "PLAYER" { PLAYER_SYNONYMS } else { SYNONYMS };
    let mut why = None;
    let mut usual: Vec<String> = Vec::new();
    let mut others: Vec<String> = Vec::new();
    let sorted = |name: &str| {
        let mut words: Vec<String> = name.to_lowercase().split(' ').map(str::to_owned).collect();
        words.sort();
        words
    };
    for name in std::iter::once(&known.name).chain(&known.others) {
        match said(name, locale) {
            Ok(Said { value, other }) => {
                // "Matrix, The" is how it is sorted, not how it is said.
                if usual.first().is_some_and(|usual| sorted(usual) == sorted(&value)) {
                    continue;
                }
                if usual.is_empty() { &mut usual } else { &mut others }.push(value);
                others.extend(other);
            }
            Err(not) => why = why.or(Some(not)),
        }
    }
    if usual.is_empty() {
        return Err(why.unwrap_or(WhyNot::Signs));
    }
    usual.extend(others.into_iter().take(most));
    Ok(usual)
}
