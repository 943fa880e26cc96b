//! The search through the graph: every way to read a sentence, with its cost.
//!
//! Words of a phrase cost nothing, numbers and known names little, free words much, a misheard word more. So the
//! reading that explains most words by phrases wins. Ways that meet at the same node and word are compared there, and
//! only the best few go on.
//!
//! A sentence that fits no phrase is tried once more and bent: words that say little may be too many in it, or missing,
//! and one word may be unknown. What is left must say more than what was passed over.

pub(super) mod cost;
mod fill;
mod heard;

use super::graph::{NodeId, Walk};
use super::lexicon::WordId;
use super::names::Names;
use super::opening::{is_parted, past};
use crate::voice::table::{PLAYER, SlotType};
use crate::voice::words::Words;
use crate::voice::words::tokens::Token;
use heard::devices_at;
pub(super) use heard::{Heard, Match, find_names};

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
/// How many steps one sentence may take where it is bent.
const MOST_BENT_STEPS: usize = 30_000;

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
    /// How often the sentence was bent on this way.
    bends: u8,
    /// An unknown word was passed over.
    stray: bool,
    /// How many words of phrases it has that say something.
    telling: u8,
}

impl Way {
    /// Whether what was understood outweighs what was bent.
    pub(super) fn is_sound(&self) -> bool {
        self.bends == 0 || self.telling > u8::from(self.stray)
    }
}

/// How a sentence may be bent: by the numbers of the words that may be missing in it.
pub(super) struct Bend<'a> {
    pub(super) loose: &'a [WordId],
}

/// How often a sentence may be bent.
const MOST_BENDS: u8 = 3;

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
    /// A word of the phrase was taken as said.
    Missed,
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

/// The search's tools and its state.
pub(super) struct Search<'a> {
    pub(super) graph: Walk<'a>,
    /// How the sentence may be bent, if it may.
    bend: Option<Bend<'a>>,
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
    /// Words before which somebody who types parted the sentence with a sign.
    parted: Vec<bool>,
}

impl<'a> Search<'a> {
    pub(super) fn new(
        graph: Walk<'a>,
        bend: Option<Bend<'a>>,
        sentence: &str,
        tokens: &'a [Token],
        heard: &'a [Heard],
        words: &'a Words,
        names: [&'a Names; 2],
    ) -> Self {
        let is_in = |list: &[String]| tokens.iter().map(|token| list.contains(&token.word)).collect();
        Self {
            graph,
            bend,
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
            parted: (0..tokens.len()).map(|at| is_parted(tokens, sentence, at)).collect(),
        }
    }

    /// Finds all ways. `heads`: where the command may begin, and what is to be paid for what stands before it.
    pub(super) fn run(&mut self, heads: &[Option<u32>]) {
        let begin = self.graph.begin(self.bend.is_some());
        for (at, cost) in heads.iter().enumerate().take(self.tokens.len()) {
            let Some(cost) = cost else { continue };
            let here = u32::try_from(self.ways.len()).unwrap_or(u32::MAX);
            self.ways.push(Way {
                node: begin,
                cost: *cost,
                before: here,
                did: Did::Begin,
                bare: false,
                // Enough was passed over before it: what follows must be said as it stands.
                misheard: *cost >= cost::ASIDE,
                bends: if *cost >= cost::ASIDE { MOST_BENDS } else { 0 },
                stray: false,
                telling: 0,
            });
            self.at[at].push(here);
        }
        for at in 0..self.tokens.len() {
            let mut gone = Vec::new();
            // Where words are missing, a step leads to the same word again.
            while !self.at[at].is_empty() {
                let mut here = std::mem::take(&mut self.at[at]);
                self.best_of(&mut here);
                for way in &here {
                    self.step(*way, at);
                    if self.ways.len() > if self.bend.is_some() { MOST_BENT_STEPS } else { MOST_STEPS } {
                        return;
                    }
                }
                gone.append(&mut here);
            }
            self.at[at] = gone;
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
        if let Some(next) = heard.same.and_then(|word| self.graph.word(way.node, word)) {
            self.go(from, next, at + 1, cost::SAME, Did::Word { at: place(at) });
        }
        for word in &heard.alike {
            if let Some(next) = self.graph.word(way.node, *word) {
                self.go(from, next, at + 1, cost::ALIKE, Did::Word { at: place(at) });
            }
        }
        let may_skip = self.skips[at] || ((self.fillers[at] || self.articles[at]) && !self.is_free(way.did));
        if may_skip && !self.graph.is_begin(way.node) {
            self.go(from, way.node, at + 1, cost::SKIP, Did::Skip { at: place(at) });
        }
        if self.follows_player(way.did) {
            for end in self.words.before.iter().filter_map(|phrase| past(self.tokens, at, phrase, &[])) {
                let did = Did::Polite { from: place(at), to: place(end) };
                self.go(from, way.node, end, cost::POLITE, did);
            }
        }
        if way.bends < MOST_BENDS && !self.is_free(way.did) {
            self.bend(from, at, may_skip && !self.graph.is_begin(way.node));
        }
        for (slot, next) in self.graph.slots_of(way.node) {
            let Some(def) = self.graph.slot(slot) else { continue };
            self.fill(from, next, at, slot, def);
        }
    }

    /// Passes over a word of the sentence, or takes one of the phrase as said.
    fn bend(&mut self, from: u32, at: usize, is_skipped: bool) {
        let Some(loose) = self.bend.as_ref().map(|bend| bend.loose) else { return };
        let way = self.ways[from as usize];
        let heard = &self.heard[at];
        let is_stray = heard.exact.is_none() && self.tokens[at].digits.is_none() && !way.stray;
        if heard.loose && !is_skipped {
            self.go(from, way.node, at + 1, cost::LOOSE, Did::Skip { at: place(at) });
        } else if is_stray && !is_skipped {
            self.go(from, way.node, at + 1, cost::STRAY, Did::Skip { at: place(at) });
        }
        // A sentence begins with what it is about.
        let is_begin = self.graph.is_begin(way.node);
        for word in loose.iter().filter(|_| !is_begin) {
            if let Some(next) = self.graph.word(way.node, *word) {
                self.go(from, next, at, cost::LOOSE, Did::Missed);
            }
        }
    }

    /// Whether a step filled a slot with words of any kind.
    pub(super) fn is_free(&self, did: Did) -> bool {
        let Did::Slot { slot, value: Value::Words, .. } = did else { return false };
        self.graph.slot(slot).is_some_and(|def| matches!(def.kind, SlotType::Free(_)))
    }

    /// Whether a step filled a slot with words of which the last may be part of a name whatever it is: "Apocalypse Now".
    /// Shows, artists and stations are seldom called so, and people say "play some Coldplay now".
    pub(super) fn keeps_last_word(&self, did: Did) -> bool {
        let Did::Slot { slot, .. } = did else { return false };
        let kind = self.graph.slot(slot).map(|def| def.kind);
        self.is_free(did)
            && !matches!(kind, Some(SlotType::Free("SERIES" | "ARTIST" | "CHANNEL" | "PLAYLIST" | "COLLECTION")))
    }

    /// Whether a step named the player, so that the command may begin anew: "in the kitchen I want …".
    fn follows_player(&self, did: Did) -> bool {
        let is_player = |slot: u16| self.graph.slot(slot).is_some_and(|def| def.name == PLAYER);
        match did {
            Did::Slot { slot, .. } => is_player(slot),
            Did::Polite { .. } => true,
            Did::Begin | Did::Word { .. } | Did::Skip { .. } | Did::Missed | Did::Misheard { .. } => false,
        }
    }

    fn go(&mut self, from: u32, node: NodeId, at: usize, cost: u32, did: Did) {
        let way = self.ways[from as usize];
        let here = u32::try_from(self.ways.len()).unwrap_or(u32::MAX);
        let is_stray = matches!(did, Did::Skip { .. }) && cost == cost::STRAY;
        let is_bend = is_stray || cost == cost::LOOSE && matches!(did, Did::Skip { .. } | Did::Missed);
        let telling = match did {
            Did::Word { at } => !self.heard.get(usize::from(at)).is_some_and(|heard| heard.loose),
            Did::Slot { value: Value::Name(_), slot, .. } => {
                self.graph.slot(slot).is_some_and(|def| def.name != PLAYER)
            }
            Did::Begin
            | Did::Skip { .. }
            | Did::Missed
            | Did::Polite { .. }
            | Did::Misheard { .. }
            | Did::Slot { value: Value::Words | Value::Number(_) | Value::Seconds(_), .. } => false,
        };
        let next = Way {
            node,
            cost: way.cost + cost,
            before: from,
            did,
            bare: matches!(did, Did::Skip { .. }),
            misheard: way.misheard || matches!(did, Did::Misheard { .. }),
            bends: way.bends + u8::from(is_bend),
            stray: way.stray || is_stray,
            telling: way.telling.saturating_add(u8::from(telling)),
        };
        if is_bend && next.cost > cost::MOST_BENT {
            return;
        }
        self.ways.push(next);
        if let Some(list) = self.at.get_mut(at) {
            list.push(here);
        }
    }
}

fn place(at: usize) -> u16 {
    u16::try_from(at).unwrap_or(u16::MAX)
}
