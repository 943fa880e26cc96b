//! The search through the graph: every way to read a sentence, with its cost.
//!
//! Words of a phrase cost nothing, numbers and known names little, free words much, a misheard word more. So the
//! reading that explains most words by phrases wins. Ways that meet at the same node and word are compared there, and
//! only the best few go on.

use super::graph::{Graph, NodeId};
use super::lexicon::WordId;
use super::names::{Known, Names, Sure};
use super::opening::{is_at, past};
use crate::voice::table::{PLAYER, SlotDef, SlotType};
use crate::voice::words::tokens::Token;
use crate::voice::words::{Words, durations, numbers};

/// Costs, in thousandths.
mod cost {
    /// A word like "please" or "could you".
    pub(super) const POLITE: u32 = 10;
    /// An article or a filler that the phrase does not have.
    pub(super) const SKIP: u32 = 25;
    /// A word of a phrase that was nearly heard.
    pub(super) const MISHEARD: u32 = 330;
    /// A number or a length of time.
    pub(super) const NUMBER: u32 = 20;
    /// A name that is known, whole or in part.
    pub(super) const KNOWN: u32 = 20;
    pub(super) const PART: u32 = 60;
    /// A word of a known name that was nearly heard.
    pub(super) const NEAR: u32 = 90;
    /// Words that are free, and each of them.
    pub(super) const FREE: u32 = 50;
    pub(super) const FREE_WORD: u32 = 100;
    /// A title that is known to be one.
    pub(super) const TITLE: u32 = 35;
    /// A player that is not known, but is called a TV or a room.
    pub(super) const DEVICE: u32 = 150;
    /// Anything in the place of a known name.
    pub(super) const ANY_PLAYER: u32 = 700;
    pub(super) const ANY_USER: u32 = 400;
    pub(super) const ANY_GENRE: u32 = 250;
    pub(super) const ANY_WORD: u32 = 100;
    /// A name that is none ("by me").
    pub(super) const NO_NAME: u32 = 300;
}

/// The most words of a name that is not known.
const ANY_WORDS: usize = 4;
/// The most words of a genre that is not known.
const ANY_GENRE_WORDS: usize = 2;
/// The most words of a title.
const FREE_WORDS: usize = 24;
/// How many ways may meet at one node and word.
const WIDTH: usize = 3;
/// How many steps one sentence may take.
const MOST_STEPS: usize = 60_000;

/// One step of a way.
#[derive(Clone, Copy, Debug)]
pub(super) struct Way {
    pub(super) node: NodeId,
    pub(super) cost: u32,
    /// The step before; itself at the beginning.
    pub(super) before: u32,
    pub(super) did: Did,
    /// An article was skipped just now, so a title may not follow: it would lose its article.
    bare: bool,
    /// A word was misheard on this way; a second one is too many.
    misheard: bool,
}

/// What a step did.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Did {
    Begin,
    Word {
        at: u16,
    },
    Skip {
        at: u16,
    },
    /// "Could you", after a player: "on the bedroom TV could you …".
    Polite {
        from: u16,
        to: u16,
    },
    Misheard {
        at: u16,
    },
    Slot {
        slot: u16,
        from: u16,
        to: u16,
        value: Value,
    },
}

/// What a slot was filled with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Value {
    /// The words as they stand.
    Words,
    /// A number.
    Number(u32),
    /// A length of time in seconds.
    Seconds(u64),
    /// A known name: which list (0 the texts', 1 the home's), and which match of the sentence.
    Name(u16),
}

/// A word of the sentence with the numbers it may stand for.
pub(super) struct Heard {
    pub(super) exact: Option<WordId>,
    /// Words that it may have been; empty if it is known.
    pub(super) near: Vec<WordId>,
}

/// A known name that was found in the sentence.
pub(super) struct Match<'a> {
    pub(super) known: &'a Known,
    from: usize,
    to: usize,
    cost: u32,
}

/// The search's tools and its state.
pub(super) struct Search<'a> {
    pub(super) graph: &'a Graph,
    pub(super) tokens: &'a [Token],
    pub(super) heard: &'a [Heard],
    pub(super) words: &'a Words,
    pub(super) matches: Vec<Match<'a>>,
    pub(super) ways: Vec<Way>,
    at: Vec<Vec<u32>>,
    /// Words that may be left out anywhere.
    skips: Vec<bool>,
    /// Words that may be left out, but not after a title.
    fillers: Vec<bool>,
    articles: Vec<bool>,
    devices: Vec<Vec<usize>>,
}

impl<'a> Search<'a> {
    pub(super) fn new(
        graph: &'a Graph,
        tokens: &'a [Token],
        heard: &'a [Heard],
        words: &'a Words,
        names: [&'a Names; 2],
    ) -> Self {
        let is_in = |list: &[String]| tokens.iter().map(|token| list.contains(&token.word)).collect();
        Self {
            graph,
            tokens,
            heard,
            words,
            matches: find_names(heard, names),
            ways: Vec::with_capacity(512),
            at: vec![Vec::new(); tokens.len() + 1],
            skips: is_in(&words.between),
            fillers: is_in(&words.between_words),
            articles: is_in(&words.articles),
            devices: (0..tokens.len()).map(|at| devices_at(tokens, at, words)).collect(),
        }
    }

    /// Finds all ways. `heads`: where the sentence may begin, and after how many polite phrases.
    pub(super) fn run(&mut self, heads: &[Option<u8>]) {
        for (at, polite) in heads.iter().enumerate().take(self.tokens.len()) {
            let Some(polite) = polite else { continue };
            let here = u32::try_from(self.ways.len()).unwrap_or(u32::MAX);
            let cost = u32::from(*polite) * cost::POLITE;
            let did = Did::Begin;
            self.ways.push(Way { node: 0, cost, before: here, did, bare: false, misheard: false });
            self.at[at].push(here);
        }
        for at in 0..self.tokens.len() {
            let mut here = std::mem::take(&mut self.at[at]);
            self.best_of(&mut here);
            for way in &here {
                self.step(*way, at);
                if self.ways.len() > MOST_STEPS {
                    return;
                }
            }
            self.at[at] = here;
        }
    }

    /// The ways that have read up to a word, the best few per node.
    pub(super) fn ways_at(&mut self, at: usize) -> Vec<u32> {
        let mut here = std::mem::take(&mut self.at[at]);
        if at == self.tokens.len() {
            self.best_of(&mut here);
        }
        here
    }

    fn best_of(&self, ways: &mut Vec<u32>) {
        let key = |way: &u32| {
            let way = &self.ways[*way as usize];
            (way.node, way.bare, way.cost)
        };
        ways.sort_by_key(key);
        let (mut last, mut count) = (None, 0);
        ways.retain(|way| {
            let (node, bare, _) = key(way);
            count = if last == Some((node, bare)) { count + 1 } else { 1 };
            last = Some((node, bare));
            count <= WIDTH
        });
    }

    fn step(&mut self, from: u32, at: usize) {
        let way = self.ways[from as usize];
        let heard = &self.heard[at];
        if let Some(next) = heard.exact.and_then(|word| self.graph.word(way.node, word)) {
            self.go(from, next, at + 1, 0, Did::Word { at: place(at) });
        } else if !way.misheard {
            for word in &heard.near {
                if let Some(next) = self.graph.word(way.node, *word) {
                    self.go(from, next, at + 1, cost::MISHEARD, Did::Misheard { at: place(at) });
                }
            }
        }
        let may_skip = self.skips[at] || ((self.fillers[at] || self.articles[at]) && !self.is_free(way.did));
        if may_skip && way.node != 0 {
            self.go(from, way.node, at + 1, cost::SKIP, Did::Skip { at: place(at) });
        }
        if self.follows_player(way.did) {
            for end in self.words.before.iter().filter_map(|phrase| past(self.tokens, at, phrase, &[])) {
                let did = Did::Polite { from: place(at), to: place(end) };
                self.go(from, way.node, end, cost::POLITE, did);
            }
        }
        let graph = self.graph;
        for (slot, next) in graph.slots_of(way.node) {
            let Some(def) = graph.kinds.get(usize::from(*slot)) else { continue };
            self.fill(from, *next, at, *slot, def);
        }
    }

    fn fill(&mut self, from: u32, next: NodeId, at: usize, slot: u16, def: &SlotDef) {
        let mut take = |search: &mut Self, to: usize, cost: u32, value: Value| {
            search.go(from, next, to, cost, Did::Slot { slot, from: place(at), to: place(to), value });
        };
        match def.kind {
            SlotType::Number | SlotType::Ordinal => {
                let ordinal = def.kind == SlotType::Ordinal;
                if let Some(found) = numbers::number_at(self.tokens, at).filter(|found| found.ordinal == ordinal) {
                    take(self, found.end, cost::NUMBER, Value::Number(found.value));
                }
            }
            SlotType::Year => {
                if let Some(found) = numbers::year_at(self.tokens, at) {
                    take(self, found.end, cost::NUMBER, Value::Number(found.value));
                }
            }
            SlotType::Duration => {
                if let Some(found) = durations::duration_at(self.tokens, at) {
                    take(self, found.end, cost::NUMBER, Value::Seconds(found.seconds));
                }
            }
            SlotType::Time => {
                if let Some(found) = durations::clock_at(self.tokens, at) {
                    take(self, found.end, cost::NUMBER * 2, Value::Seconds(found.seconds));
                }
            }
            SlotType::Listed(kind) => {
                self.fill_known(at, kind, &mut take);
                // A sentence does not begin with a name that nobody knows.
                if self.ways[from as usize].node != 0 {
                    self.fill_any(at, kind, next, &mut take);
                }
            }
            SlotType::Free(kind) => {
                let bare = self.ways[from as usize].bare;
                if !bare {
                    self.fill_known(at, kind, &mut take);
                    self.fill_free(at, kind, next, &mut take);
                }
            }
        }
    }

    fn fill_known(&mut self, at: usize, kind: &str, take: &mut impl FnMut(&mut Self, usize, u32, Value)) {
        for index in 0..self.matches.len() {
            let found = &self.matches[index];
            if found.from == at && found.known.kind == kind {
                let (to, mut cost) = (found.to, found.cost);
                if matches!(kind, "SERIES" | "ARTIST") {
                    cost += cost::TITLE - cost::KNOWN;
                }
                take(self, to, cost, Value::Name(place(index)));
            }
        }
    }

    fn fill_any(&mut self, at: usize, kind: &str, next: NodeId, take: &mut impl FnMut(&mut Self, usize, u32, Value)) {
        let base = match kind {
            "PLAYER" => cost::ANY_PLAYER,
            "USER" => cost::ANY_USER,
            "GENRE" | "MUSIC_GENRE" => cost::ANY_GENRE,
            _ => return,
        };
        if self.articles[at] {
            return;
        }
        if kind == "PLAYER" {
            for index in 0..self.devices[at].len() {
                let to = self.devices[at][index];
                take(self, to, cost::DEVICE, Value::Words);
            }
        }
        let most = if base == cost::ANY_GENRE { ANY_GENRE_WORDS } else { ANY_WORDS };
        for to in at + 1..=self.tokens.len().min(at + most) {
            if self.goes_on(next, to) {
                let words = u32::try_from(to - at).unwrap_or(u32::MAX);
                take(self, to, base + words * cost::ANY_WORD, Value::Words);
            }
            // "From chrome to theater": the phrase goes on with this word, so it is no part of the name.
            let goes_on = self.heard.get(to).and_then(|heard| heard.exact);
            if goes_on.is_some_and(|word| self.graph.word(next, word).is_some()) {
                break;
            }
        }
    }

    fn fill_free(&mut self, at: usize, kind: &str, next: NodeId, take: &mut impl FnMut(&mut Self, usize, u32, Value)) {
        for to in at + 1..=self.tokens.len().min(at + FREE_WORDS) {
            if !self.goes_on(next, to) {
                continue;
            }
            let words = u32::try_from(to - at).unwrap_or(u32::MAX);
            let named = kind == "TITLE"
                || kind == "SONG"
                || self.tokens[at..to].iter().any(|token| !self.words.no_names.contains(&token.word));
            let no_name = if named { 0 } else { cost::NO_NAME };
            take(self, to, cost::FREE + words * cost::FREE_WORD + no_name, Value::Words);
        }
    }

    /// Whether a step filled a slot with words of any kind.
    pub(super) fn is_free(&self, did: Did) -> bool {
        let Did::Slot { slot, value: Value::Words, .. } = did else { return false };
        self.graph.kinds.get(usize::from(slot)).is_some_and(|def| matches!(def.kind, SlotType::Free(_)))
    }

    /// Whether a step named the player, so that the command may begin anew: "in the kitchen I want …".
    fn follows_player(&self, did: Did) -> bool {
        let is_player = |slot: u16| self.graph.kinds.get(usize::from(slot)).is_some_and(|def| def.name == PLAYER);
        match did {
            Did::Slot { slot, .. } => is_player(slot),
            Did::Polite { .. } => true,
            Did::Begin | Did::Word { .. } | Did::Skip { .. } | Did::Misheard { .. } => false,
        }
    }

    /// Whether a way can go on from a node at a word: it ends there, or the word leads on.
    fn goes_on(&self, node: NodeId, at: usize) -> bool {
        let Some(heard) = self.heard.get(at) else {
            return !self.graph.ends_of(node).is_empty();
        };
        !self.graph.slots_of(node).is_empty()
            || heard.exact.is_some_and(|word| self.graph.word(node, word).is_some())
            || heard.near.iter().any(|word| self.graph.word(node, *word).is_some())
            || self.skips[at]
            || self.articles[at]
            || !self.graph.ends_of(node).is_empty()
    }

    fn go(&mut self, from: u32, node: NodeId, at: usize, cost: u32, did: Did) {
        let way = self.ways[from as usize];
        let here = u32::try_from(self.ways.len()).unwrap_or(u32::MAX);
        let misheard = way.misheard || matches!(did, Did::Misheard { .. });
        let bare = matches!(did, Did::Skip { .. });
        self.ways.push(Way { node, cost: way.cost + cost, before: from, did, bare, misheard });
        if let Some(list) = self.at.get_mut(at) {
            list.push(here);
        }
    }
}

fn place(at: usize) -> u16 {
    u16::try_from(at).unwrap_or(u16::MAX)
}

/// Every known name in the sentence.
fn find_names<'a>(heard: &[Heard], names: [&'a Names; 2]) -> Vec<Match<'a>> {
    let mut found = Vec::new();
    for (from, first) in heard.iter().enumerate() {
        let near = first.near.iter().map(|word| (*word, cost::NEAR));
        for (word, first_cost) in first.exact.map(|word| (word, 0)).into_iter().chain(near) {
            for known in names.iter().flat_map(|names| names.beginning_with(word)) {
                let Some(rest) = heard.get(from + 1..from + known.words.len()) else { continue };
                let costs = rest.iter().zip(known.words.iter().skip(1)).map(|(heard, word)| {
                    if heard.exact == Some(*word) { Some(0) } else { heard.near.contains(word).then_some(cost::NEAR) }
                });
                let Some(misheard) = costs.sum::<Option<u32>>() else { continue };
                let sure = if known.sure == Sure::Whole { cost::KNOWN } else { cost::PART };
                found.push(Match { known, from, to: from + known.words.len(), cost: sure + first_cost + misheard });
            }
        }
    }
    found
}

/// Where a player that is not known may end: "garage TV", "TV in the garage", "kitchen".
fn devices_at(tokens: &[Token], at: usize, words: &Words) -> Vec<usize> {
    let mut ends = Vec::new();
    for start in at..tokens.len().min(at + ANY_WORDS) {
        // A preposition inside means that this is another part of the sentence.
        let inside = tokens.get(at..start).unwrap_or_default();
        if inside.iter().any(|token| words.via.contains(&token.word)) {
            break;
        }
        let known = words.devices.iter().chain(&words.rooms).filter(|words| is_at(tokens, start, words));
        ends.extend(known.map(|words| start + words.len()));
    }
    ends.sort_unstable();
    ends.dedup();
    ends
}
