//! The names that are most like what was heard: found by the pieces they share, compared by letters and by sound.

use super::aliases::Kind;
use super::alike::Ear;
use super::canonical;
use super::grams;
use super::names::Names;
use super::sound::{self, Language};
use rapidfuzz::distance::indel;

/// What letters weigh beside sound, 1 together. Anything between 0.3 and 0.5 does as well.
pub(super) const LETTERS: f32 = 0.35;
/// Pieces read for one question. More finds nothing more, even among a million.
const READ: u32 = 40_000;
/// How many names are compared letter by letter.
const COMPARED: usize = 64;
/// How many of those are compared phone by phone.
const LISTENED: usize = 16;
/// How many long names are looked at that have most of what was heard in them.
const CONTAINING: usize = 12;
/// Weights of pieces are kept in such parts.
const UNIT: f32 = 32.0;

/// What was heard, in every form that a shelf compares.
pub(super) struct Heard {
    pub(super) form: String,
    pub(super) phones: Vec<u8>,
    pub(super) keys: Vec<u32>,
    /// The last word.
    pub(super) last: Option<String>,
}

impl Heard {
    pub(super) fn new(words: &[String], form: String, language: Language) -> Self {
        let phones = sound::phones(words, language);
        let (mut skeleton, mut keys) = (Vec::new(), Vec::new());
        sound::skeleton(&phones, &mut skeleton);
        grams::keys(&form, &skeleton, &mut keys);
        Self { form, phones, keys, last: words.last().cloned() }
    }
}

/// A name that is like what was heard.
#[derive(Clone, Copy, Debug)]
pub(super) struct Match {
    /// Whose name it is.
    pub(super) owner: u32,
    pub(super) sort: Kind,
    /// How alike they are, from 0 to 1.
    pub(super) alike: f32,
    /// How alike they are spelled.
    pub(super) letters: f32,
    /// What their numbers cost.
    pub(super) numbers: f32,
    /// Whether the name is so much longer that it may have been said in part.
    pub(super) longer: bool,
    /// Whether one has a number and the other has none.
    pub(super) number: bool,
    /// How rare the pieces are that they share, in bits.
    pub(super) shared: f32,
}

/// A name to be compared, and what it shares with what was heard.
#[derive(Clone, Copy)]
struct Candidate {
    name: u32,
    /// In parts of [`UNIT`].
    shared: u16,
}

impl Candidate {
    fn ranked((_, shared, name): (f32, u16, u32)) -> Self {
        Self { name, shared }
    }
}

/// Room to work in, kept from question to question.
#[derive(Default)]
pub(super) struct Room {
    weights: Vec<u16>,
    touched: Vec<u32>,
    /// What all the pieces that were heard weigh.
    total: f32,
    pub(super) row: Vec<u32>,
}

impl Names {
    /// The names that are most like what was heard, and the long ones that have most of it in them.
    pub(super) fn close(&self, heard: &Heard, ear: &Ear, room: &mut Room, out: &mut Vec<Match>) {
        self.gather(heard, room);
        let (close, long) = self.candidates(heard, room);
        let letters = indel::BatchComparator::new(heard.form.bytes());
        let phones = indel::BatchComparator::new(heard.phones.iter().copied());
        let plain = heard.form.is_ascii();
        let spelled = |name| {
            let form = self.forms.get(name);
            if plain && form.is_ascii() {
                return letters.normalized_similarity(form.iter().copied()) as f32;
            }
            // Letters of several bytes share bytes even where no letter is the same.
            indel::normalized_similarity(heard.form.chars(), self.forms.text(name).chars()) as f32
        };
        let mut rough: Vec<(f32, f32, Candidate)> = close
            .into_iter()
            .map(|near| {
                let letters = spelled(near.name);
                let sounded = phones.normalized_similarity(self.phones.get(near.name).iter().copied()) as f32;
                (letters + sounded, letters, near)
            })
            .collect();
        rough.sort_unstable_by(|one, other| other.0.total_cmp(&one.0).then(one.2.name.cmp(&other.2.name)));
        rough.truncate(LISTENED);
        rough.extend(long.into_iter().map(|near| (0.0, spelled(near.name), near)));
        out.extend(rough.into_iter().map(|(_, letters, Candidate { name, shared })| {
            let sound = ear.similarity(&heard.phones, self.phones.get(name), &mut room.row);
            let form = self.forms.text(name);
            // What is written in other letters has no phones that we know.
            let unheard = heard.phones.is_empty() && self.phones.get(name).is_empty();
            let sound = if unheard { letters } else { sound };
            let agree = numbers(&heard.form, form);
            let numbers = agree.cost();
            let alike = LETTERS * letters + (1.0 - LETTERS) * sound - numbers;
            let longer = form.len() * 4 > heard.form.len() * 5;
            Match {
                owner: self.owner(name),
                sort: self.sort(name),
                alike,
                letters,
                numbers,
                longer,
                number: agree == Numbers::OneSided,
                shared: f32::from(shared) / UNIT,
            }
        }));
    }

    /// Adds up for each name how much it shares with what was heard, the rarest pieces first.
    fn gather(&self, heard: &Heard, room: &mut Room) {
        let mut lists: Vec<_> = heard.keys.iter().filter_map(|key| self.grams.list(*key)).collect();
        lists.sort_unstable_by_key(|list| list.count);
        room.weights.resize(self.len().max(room.weights.len()), 0);
        let names = self.len() as f32;
        room.total = (heard.keys.len() - lists.len()) as f32 * (names + 1.0).log2();
        let mut read = 0;
        for list in &lists {
            let rarity = (1.0 + names / list.count as f32).log2();
            room.total += rarity;
            if read > 0 && read + list.count > READ {
                continue;
            }
            read += list.count;
            let weight = (rarity * UNIT) as u16;
            let (weights, touched) = (&mut room.weights, &mut room.touched);
            list.for_each(|name| {
                if let Some(sum) = weights.get_mut(name as usize) {
                    if *sum == 0 {
                        touched.push(name);
                    }
                    *sum = sum.saturating_add(weight);
                }
            });
        }
    }

    /// Of the names that share something, those that are like what was heard and those that may contain it.
    fn candidates(&self, heard: &Heard, room: &mut Room) -> (Vec<Candidate>, Vec<Candidate>) {
        let average = room.total / heard.keys.len().max(1) as f32;
        let per_letter = room.total / heard.form.len().max(1) as f32;
        let sums = room.touched.iter().filter_map(|name| room.weights.get(*name as usize));
        let best = sums.max().copied().unwrap_or(0);
        let mut ranked: Vec<(f32, u16, u32)> = Vec::new();
        for name in room.touched.drain(..) {
            let Some(sum) = room.weights.get_mut(name as usize).map(std::mem::take) else { continue };
            if sum >= best / 4 {
                let other = self.forms.get(name).len() as f32 * per_letter + average;
                ranked.push((2.0 * f32::from(sum) / UNIT / (room.total + other), sum, name));
            }
        }
        let mut long = Vec::new();
        if ranked.len() > COMPARED {
            ranked.select_nth_unstable_by(COMPARED, |one, other| other.0.total_cmp(&one.0).then(one.2.cmp(&other.2)));
            let mut rest: Vec<_> = ranked.drain(COMPARED..).filter(|(_, sum, _)| *sum > best / 4 * 3).collect();
            if rest.len() > CONTAINING {
                rest.select_nth_unstable_by_key(CONTAINING, |(_, sum, name)| {
                    (std::cmp::Reverse(*sum), self.forms.get(*name).len(), *name)
                });
                rest.truncate(CONTAINING);
            }
            long.extend(rest.into_iter().map(Candidate::ranked));
        }
        // Those beyond the nearest few that contain it are found here in a small library.
        let near = ranked.iter().filter(|(_, sum, _)| *sum > best / 4 * 3).take(CONTAINING);
        long.extend(near.copied().map(Candidate::ranked));
        (ranked.into_iter().map(Candidate::ranked).collect(), long)
    }
}

/// How the numbers in two names agree.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Numbers {
    Same,
    OneSided,
    Others,
}

impl Numbers {
    /// Two titles whose numbers differ are seldom the same.
    fn cost(self) -> f32 {
        match self {
            Self::Same => 0.0,
            Self::OneSided => 0.03,
            Self::Others => 0.12,
        }
    }
}

fn numbers(heard: &str, title: &str) -> Numbers {
    let (mut heard, mut title) = (canonical::numbers(heard).peekable(), canonical::numbers(title).peekable());
    let one_sided = heard.peek().is_none() || title.peek().is_none();
    match (heard.eq(title), one_sided) {
        (true, _) => Numbers::Same,
        (false, true) => Numbers::OneSided,
        (false, false) => Numbers::Others,
    }
}
