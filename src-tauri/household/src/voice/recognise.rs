//! From a typed or spoken sentence to readings, best first: what stands behind `say` and "Try a command".
//!
//! It reads by the same table that the interaction model is made from. A sentence that nothing matches is
//! [`FALLBACK`], never an error.

mod gist;
mod graph;
mod laid;
mod lexicon;
mod names;
mod opening;
mod parts;
mod search;

use super::phrases::Phrases;
use super::table::slots::value_for;
use super::table::{FALLBACK, LAUNCH, ROWS, SlotType, row};
use super::words::tokens::{Token, tokens};
use super::words::{Words, durations};
use super::{Reading, Slot};
use crate::language::{PerLocale, understood};
use gist::{Gist, Spoken};
use graph::Graph;
use lexicon::{Lexicon, WordId};
use names::Names;
pub use names::{Name, Vocabulary};
use search::{Bend, Did, Heard, Search, Value, cost};
use serde::Serialize;
use std::sync::OnceLock;

/// One understanding of a sentence.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Understood {
    /// The intent and its slots.
    pub reading: Reading,
    /// 1 when every word is a word of a phrase; less for free words, fillers and misheard words.
    pub score: f32,
    /// How the sentence was taken apart.
    pub why: Vec<Part>,
}

/// One part of a sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Part {
    /// The words as they stand in the sentence.
    pub words: String,
    /// What they were taken for.
    pub taken: Taken,
    /// The slot, if they fill one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slot: Option<String>,
}

/// What a part of a sentence was taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Taken {
    /// Words of the phrase.
    Phrase,
    /// A part of the command.
    Slot,
    /// Words that nobody would miss.
    Filler,
    /// A word of the phrase that was nearly heard.
    Misheard,
}

/// Reads sentences of one language in one home.
#[derive(Clone, Debug)]
pub struct Recogniser {
    base: &'static Base,
    lexicon: Lexicon,
    names: Names,
    invocations: Vec<String>,
}

/// What is the same in every home.
#[derive(Debug)]
struct Base {
    words: &'static Words,
    lexicon: Lexicon,
    graph: Graph,
    phrases: &'static Phrases,
    /// Made when a sentence first fits no phrase.
    gist: OnceLock<Gist>,
    names: Names,
    /// The words that say little, as far as phrases have them.
    loose: Vec<WordId>,
}

static BASES: PerLocale<Base> = PerLocale::new(&["phrases", "slots", "words"]);

/// A sentence of more words is not bent to fit a phrase: nobody says such a command.
const MOST_BENT_WORDS: usize = 24;
/// How many readings are returned at most.
const MOST: usize = 5;
/// A reading that costs this much more than the best one, in thousandths, is not worth telling.
const MARGIN: u32 = 250;

/// A reading that is less sure than this rests on free words.
const UNSURE: f32 = 0.88;

impl Recogniser {
    /// A recogniser for a locale as Alexa names it, with the names of a home. Cheap: the phrases are read once.
    /// In English for a locale whose language has no phrases.
    pub fn new(locale: &str, vocabulary: &Vocabulary) -> Self {
        let base = BASES.of(understood(locale), |locale| Base::build(Phrases::of(locale), Words::of(locale)));
        let mut lexicon = Lexicon::after(&base.lexicon);
        let mut add = |word: &str| base.lexicon.get(word).unwrap_or_else(|| lexicon.add(word));
        let names = Names::of_home(vocabulary, base.words, &mut add);
        Self { base, lexicon, names, invocations: base.words.invocation_names.clone() }
    }

    /// Answers to another name, beside the usual ones.
    #[must_use]
    pub fn called(mut self, invocation_name: &str) -> Self {
        let letters = opening::letters(invocation_name, self.base.words.spelling);
        if !letters.is_empty() && !self.invocations.contains(&letters) {
            self.invocations.push(letters);
        }
        self
    }

    /// All readings of a sentence that are nearly as good as the best one, best first; never empty.
    pub fn recognise(&self, sentence: &str) -> Vec<Understood> {
        let all = tokens(sentence, self.base.words);
        let command = opening::cut(&all, self.base.words, &self.invocations);
        let tokens = all.get(command.from..command.to).unwrap_or_default();
        if tokens.is_empty() {
            let intent = if command.called { LAUNCH } else { FALLBACK };
            return vec![Understood { reading: Reading::of(intent), score: 1.0, why: Vec::new() }];
        }
        self.by_parts(sentence, tokens, self.whole(sentence, tokens))
    }

    /// The readings of a sentence as one.
    fn whole(&self, sentence: &str, tokens: &[Token]) -> Vec<Understood> {
        let heard: Vec<Heard> = tokens.iter().map(|token| self.heard(token)).collect();
        let (found, cost) = self.search(sentence, tokens, &heard, None);
        if (!found.is_empty() && cost < cost::DOUBTFUL) || tokens.len() > MOST_BENT_WORDS {
            return if found.is_empty() {
                vec![fallback()]
            } else {
                self.unless_clearer(found, sentence, tokens, &heard)
            };
        }
        let (bent, bent_cost) = self.search(sentence, tokens, &heard, Some(found.is_empty()));
        match (found.is_empty(), bent.is_empty()) {
            (true, true) => vec![self.gist(sentence, tokens, &heard, None).unwrap_or_else(fallback)],
            (false, _) if bent.is_empty() || cost <= bent_cost => self.unless_clearer(found, sentence, tokens, &heard),
            _ => self.unless_clearer(bent, sentence, tokens, &heard),
        }
    }

    /// What was found, unless it rests on free words and the gist of the sentence is clearly another.
    fn unless_clearer(
        &self,
        found: Vec<Understood>,
        sentence: &str,
        tokens: &[Token],
        heard: &[Heard],
    ) -> Vec<Understood> {
        let best = found.first().filter(|best| best.score < UNSURE && self.is_doubtful(best));
        match best.and_then(|best| self.gist(sentence, tokens, heard, Some(&best.reading))) {
            Some(gist) => vec![gist],
            None => found,
        }
    }

    /// Whether words that say something in other phrases were taken for a name.
    fn is_doubtful(&self, found: &Understood) -> bool {
        let row = row(&found.reading.intent);
        let is_named = |part: &&Part| {
            let slot = part.slot.as_deref().and_then(|slot| row?.slot(slot));
            slot.is_some_and(|slot| matches!(slot.kind, SlotType::Free(_) | SlotType::Listed(_)))
        };
        let says = |word: &Token| {
            let is_little = |list: &[String]| list.contains(&word.word);
            !is_little(&self.base.words.loose)
                && !is_little(&self.base.words.articles)
                && (word.digits.is_some()
                    || word.meaning.number.is_some()
                    || self.base.lexicon.get(&word.word).is_some())
        };
        let free = found.why.iter().filter(is_named).filter(|part| !is_known(&found.reading, part));
        free.flat_map(|part| tokens(&part.words, self.base.words)).filter(says).count() > 0
    }

    /// The readings of a sentence and what the best one costs. `bent`: also such as do not fit it word by word; in it,
    /// whether what is told before a request may run into it.
    fn search(&self, sentence: &str, tokens: &[Token], heard: &[Heard], bent: Option<bool>) -> (Vec<Understood>, u32) {
        let words = self.base.words;
        let names = [&self.base.names, &self.names];
        let bend = bent.map(|_| Bend { loose: &self.base.loose });
        let mut search = Search::new(self.base.graph.walk(), bend, sentence, tokens, heard, words, names);
        let polite = |count: Option<u8>| count.map(|count| u32::from(count) * cost::POLITE);
        let aside = |count: Option<u32>| count.map(|count| cost::ASIDE + count * cost::ASIDE_WORD);
        let cheaper = |a: Option<u32>, b: Option<u32>| a.into_iter().chain(b).min();
        let mut heads: Vec<_> =
            opening::heads(tokens, &words.before, &words.between_words).into_iter().map(polite).collect();
        let after_title: Vec<_> = opening::tails(tokens, &[&words.after]).into_iter().map(polite).collect();
        let mut after_command: Vec<_> =
            opening::tails(tokens, &[&words.after, &words.after_command]).into_iter().map(polite).collect();
        if let Some(unmarked) = bent {
            for (head, told) in heads.iter_mut().zip(opening::asides(tokens, sentence, words, unmarked)) {
                *head = cheaper(*head, aside(told));
            }
            for (tail, reason) in after_command.iter_mut().zip(opening::reasons(tokens, sentence, words)) {
                *tail = cheaper(*tail, aside(reason));
            }
        }
        search.run(&heads);
        let mut ends: Vec<(u32, u16, u32)> = Vec::new();
        for at in 1..=tokens.len() {
            let Some(tail) = after_command.get(at).copied().flatten() else { continue };
            for index in search.ways_at(at) {
                let way = search.ways[index as usize];
                if !way.is_sound() {
                    continue;
                }
                if search.keeps_last_word(way.did) && after_title.get(at).copied().flatten().is_none() {
                    continue;
                }
                for row in search.graph.ends_of(way.node) {
                    ends.push((way.cost + tail, *row, index));
                }
            }
        }
        ends.sort_unstable();
        let best = ends.first().map_or(0, |best| best.0);
        let limit = best.saturating_add(MARGIN);
        let mut understood: Vec<Understood> = Vec::new();
        for (cost, row, way) in ends.into_iter().take_while(|end| end.0 <= limit) {
            let (mut reading, why) = retold(&search, sentence, row, way);
            if reading.intent == FALLBACK {
                reading = Reading::of(FALLBACK);
            }
            if understood.iter().all(|known| known.reading != reading) {
                #[expect(clippy::cast_precision_loss, reason = "costs are small")]
                let score = 1000.0 / (1000.0 + cost as f32);
                understood.push(Understood { reading, score, why });
            }
            if understood.len() == MOST {
                break;
            }
        }
        (understood, best)
    }

    /// The reading whose gist a sentence has that fits no phrase.
    fn gist(&self, sentence: &str, tokens: &[Token], heard: &[Heard], unless: Option<&Reading>) -> Option<Understood> {
        let base = self.base;
        let gist = base.gist.get_or_init(|| Gist::of(base.phrases, base.words, &base.lexicon));
        let (words, names, locale) = (base.words, [&base.names, &self.names], base.phrases.locale);
        gist.reading(&Spoken { sentence, tokens, heard, words, names, locale }, unless)
    }

    fn heard(&self, token: &Token) -> Heard {
        let exact = self.base.lexicon.get(&token.word).or_else(|| self.lexicon.get(&token.word));
        let mut near = Vec::new();
        if exact.is_none() && token.digits.is_none() && token.meaning == Default::default() {
            self.base.lexicon.near(&token.word, &mut near);
            self.lexicon.near(&token.word, &mut near);
        }
        let words = self.base.words;
        let same =
            words.same.get(&token.word).and_then(|word| self.base.lexicon.get(word).or_else(|| self.lexicon.get(word)));
        let alike = words.alike.get(&token.word).map_or(&[][..], Vec::as_slice);
        let alike = alike.iter().filter_map(|word| self.base.lexicon.get(word)).collect();
        Heard { exact, same, alike, near, loose: words.loose.contains(&token.word) }
    }
}

impl Base {
    fn build(phrases: &'static Phrases, words: &'static Words) -> Self {
        let mut lexicon = Lexicon::default();
        let graph = Graph::build(phrases, words, &mut lexicon);
        let names = Names::listed(phrases, words.spelling, &mut lexicon);
        let loose = words.loose.iter().filter_map(|word| lexicon.get(word)).collect();
        Self { words, lexicon, graph, phrases, gist: OnceLock::new(), names, loose }
    }
}

/// Whether a slot holds a value that is known.
fn is_known(reading: &Reading, part: &Part) -> bool {
    let slot = part.slot.as_ref().and_then(|slot| reading.slots.get(slot));
    slot.is_some_and(|slot| slot.id.is_some() || slot.name.is_some())
}

fn fallback() -> Understood {
    Understood { reading: Reading::of(FALLBACK), score: 0.0, why: Vec::new() }
}

/// A way from its end back to its beginning, as a reading.
fn retold(search: &Search<'_>, sentence: &str, row: u16, end: u32) -> (Reading, Vec<Part>) {
    let mut reading = Reading::of(ROWS.get(usize::from(row)).map_or(FALLBACK, |row| row.intent));
    let mut parts: Vec<Part> = Vec::new();
    let mut at = end;
    loop {
        let way = search.ways[at as usize];
        match way.did {
            Did::Begin => break,
            Did::Slot { slot, from, to, value } => {
                let words = text(search.tokens, sentence, from, to);
                if let Some(def) = search.graph.slot(slot) {
                    let filled = slot_of(search, words, value);
                    let (name, filled) = match def.fills.and_then(|fills| value_for(fills, &filled)) {
                        Some(other) => other,
                        None => (def.name, filled),
                    };
                    parts.push(Part { words: words.to_owned(), taken: Taken::Slot, slot: Some(name.to_owned()) });
                    reading.slots.insert(name.to_owned(), filled);
                }
            }
            Did::Misheard { at } => parts.push(part(search, sentence, at, Taken::Misheard)),
            Did::Word { at } => parts.push(part(search, sentence, at, Taken::Phrase)),
            Did::Polite { from, to } => parts.push(Part {
                words: text(search.tokens, sentence, from, to).to_owned(),
                taken: Taken::Filler,
                slot: None,
            }),
            Did::Skip { at } => parts.push(part(search, sentence, at, Taken::Filler)),
            Did::Missed => {}
        }
        at = way.before;
    }
    parts.reverse();
    (reading, parts)
}

fn part(search: &Search<'_>, sentence: &str, at: u16, taken: Taken) -> Part {
    Part { words: text(search.tokens, sentence, at, at + 1).to_owned(), taken, slot: None }
}

/// The words of a slot, as Alexa would send them.
fn slot_of(search: &Search<'_>, words: &str, value: Value) -> Slot {
    match value {
        Value::Words => Slot::heard(words),
        Value::Number(number) => Slot::heard(number.to_string()),
        Value::Seconds(seconds) => Slot::heard(durations::iso(seconds)),
        Value::Name(index) => {
            let known = search.matches.get(usize::from(index)).map(|found| found.known);
            Slot {
                heard: words.to_owned(),
                id: known.and_then(|known| known.id.clone()),
                name: known.and_then(|known| known.name.clone()),
            }
        }
    }
}

fn text<'a>(tokens: &[Token], sentence: &'a str, from: u16, to: u16) -> &'a str {
    let first = tokens.get(usize::from(from));
    let last = usize::from(to).checked_sub(1).and_then(|last| tokens.get(last));
    match (first, last) {
        (Some(first), Some(last)) => sentence.get(first.at.start..last.at.end).unwrap_or_default(),
        _ => "",
    }
}
