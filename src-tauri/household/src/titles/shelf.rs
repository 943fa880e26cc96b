//! All of one kind, by every name it may be asked for: films on one shelf, songs on another.
//!
//! A shelf of its own per kind keeps a question for a film from reading through a million songs.

use super::aliases::{self, Alias, Kind};
use super::alike::Ear;
use super::grams::{self, Grams};
use super::items::{self, Items, Texts};
use super::sound::{self, Language};
use crate::media::{Item, MediaKind};
use rapidfuzz::distance::indel;
use std::hash::{Hash, Hasher};

/// Pieces read for one question. More finds nothing more, even among a million.
const READ: u32 = 40_000;
/// How many names are compared letter by letter.
const COMPARED: usize = 64;
/// How many of those are compared phone by phone.
const LISTENED: usize = 16;

/// The items of one kind and their names.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Shelf {
    pub(super) kind: MediaKind,
    pub(super) items: Items,
    /// The form of each name.
    pub(super) forms: Texts,
    /// The phones of each name.
    pub(super) phones: Texts,
    /// Whose name it is.
    pub(super) owners: Vec<u32>,
    /// What sort of name it is.
    pub(super) sorts: Vec<u8>,
    /// Names by the hash of their form, so that equal ones are found at once.
    pub(super) hashes: Vec<u32>,
    pub(super) by_hash: Vec<u32>,
    pub(super) grams: Grams,
}

/// A shelf as it grows.
pub(super) struct Growing {
    kind: MediaKind,
    language: Language,
    items: items::Growing,
    forms: Texts,
    phones: Texts,
    owners: Vec<u32>,
    sorts: Vec<u8>,
    grams: grams::Growing,
    skeleton: Vec<u8>,
    keys: Vec<u32>,
}

impl Growing {
    pub(super) fn new(kind: MediaKind, language: Language) -> Self {
        Self {
            kind,
            language,
            items: items::Growing::default(),
            forms: Texts::default(),
            phones: Texts::default(),
            owners: Vec::new(),
            sorts: Vec::new(),
            grams: grams::Growing::new(),
            skeleton: Vec::new(),
            keys: Vec::new(),
        }
    }

    pub(super) fn push(&mut self, item: Item) {
        let owner = u32::try_from(self.items.len()).unwrap_or(u32::MAX);
        let mut names = aliases::aliases(&item.name);
        for other in &item.other_names {
            aliases::other(other, &mut names);
        }
        for alias in &names {
            self.name(owner, alias);
        }
        self.items.push(item);
    }

    fn name(&mut self, owner: u32, alias: &Alias) {
        let name = u32::try_from(self.owners.len()).unwrap_or(u32::MAX);
        let phones = sound::phones(&alias.words, self.language);
        sound::skeleton(&phones, &mut self.skeleton);
        grams::keys(&alias.form, &self.skeleton, &mut self.keys);
        self.grams.add(name, &self.keys);
        self.forms.push(alias.form.as_bytes());
        self.phones.push(&phones);
        self.owners.push(owner);
        self.sorts.push(alias.kind as u8);
    }

    pub(super) fn finish(mut self) -> Shelf {
        self.forms.shrink();
        self.phones.shrink();
        self.owners.shrink_to_fit();
        self.sorts.shrink_to_fit();
        let mut order: Vec<(u32, u32)> =
            (0..).zip(&self.owners).map(|(name, _)| (hash(self.forms.get(name)), name)).collect();
        order.sort_unstable();
        Shelf {
            kind: self.kind,
            items: self.items.finish(),
            hashes: order.iter().map(|(hash, _)| *hash).collect(),
            by_hash: order.iter().map(|(_, name)| *name).collect(),
            grams: self.grams.finish(),
            forms: self.forms,
            phones: self.phones,
            owners: self.owners,
            sorts: self.sorts,
        }
    }
}

/// What was heard, in every form that a shelf compares.
pub(super) struct Heard {
    pub(super) form: String,
    pub(super) phones: Vec<u8>,
    pub(super) keys: Vec<u32>,
}

impl Heard {
    pub(super) fn new(words: &[String], form: String, language: Language) -> Self {
        let phones = sound::phones(words, language);
        let (mut skeleton, mut keys) = (Vec::new(), Vec::new());
        sound::skeleton(&phones, &mut skeleton);
        grams::keys(&form, &skeleton, &mut keys);
        Self { form, phones, keys }
    }
}

/// A name that is like what was heard.
#[derive(Clone, Copy, Debug)]
pub(super) struct Match {
    pub(super) item: u32,
    pub(super) name: u32,
    pub(super) sort: Kind,
    pub(super) letters: f32,
    pub(super) sound: f32,
}

/// Room to work in, kept from question to question.
#[derive(Default)]
pub(super) struct Room {
    weights: Vec<u16>,
    touched: Vec<u32>,
    row: Vec<u32>,
}

impl Shelf {
    /// How many names there are.
    pub(super) fn names(&self) -> usize {
        self.owners.len()
    }

    /// The names whose form is the same.
    pub(super) fn same(&self, form: &str) -> impl Iterator<Item = (u32, Kind)> {
        let hash = hash(form.as_bytes());
        let start = self.hashes.partition_point(|known| *known < hash);
        let names = self.hashes.get(start..).unwrap_or_default().iter().take_while(move |known| **known == hash);
        names.zip(self.by_hash.get(start..).unwrap_or_default()).filter_map(move |(_, name)| {
            let same = self.forms.get(*name) == form.as_bytes();
            same.then(|| (self.owner(*name), self.sort(*name)))
        })
    }

    /// The names that are most like what was heard.
    pub(super) fn close(&self, heard: &Heard, ear: &Ear, room: &mut Room, out: &mut Vec<Match>) {
        let candidates = self.candidates(heard, room);
        let letters = indel::BatchComparator::new(heard.form.bytes());
        let phones = indel::BatchComparator::new(heard.phones.iter().copied());
        let mut rough: Vec<(f32, f32, u32)> = candidates
            .into_iter()
            .map(|name| {
                let spelled = letters.normalized_similarity(self.forms.get(name).iter().copied()) as f32;
                let sounded = phones.normalized_similarity(self.phones.get(name).iter().copied()) as f32;
                (spelled + sounded, spelled, name)
            })
            .collect();
        rough.sort_unstable_by(|one, other| other.0.total_cmp(&one.0).then(one.2.cmp(&other.2)));
        out.extend(rough.into_iter().take(LISTENED).map(|(_, letters, name)| {
            let sound = ear.similarity(&heard.phones, self.phones.get(name), &mut room.row);
            Match { item: self.owner(name), name, sort: self.sort(name), letters, sound }
        }));
    }

    fn candidates(&self, heard: &Heard, room: &mut Room) -> Vec<u32> {
        let mut lists: Vec<_> = heard.keys.iter().filter_map(|key| self.grams.list(*key)).collect();
        lists.sort_unstable_by_key(|list| list.count);
        room.weights.resize(self.names().max(room.weights.len()), 0);
        let names = self.names() as f32;
        let most = (names + 1.0).log2();
        let (mut read, mut total) = (0, (heard.keys.len() - lists.len()) as f32 * most);
        for list in &lists {
            let rarity = (1.0 + names / list.count as f32).log2();
            total += rarity;
            if read > READ && read + list.count > READ {
                continue;
            }
            read += list.count;
            let weight = (rarity * 32.0) as u16;
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
        let average = total / heard.keys.len().max(1) as f32;
        let length = heard.form.len().max(1) as f32;
        let per_letter = total / length;
        let best = room.touched.iter().filter_map(|name| room.weights.get(*name as usize)).max().copied().unwrap_or(0);
        let mut ranked: Vec<(f32, u32)> = Vec::new();
        for name in room.touched.drain(..) {
            let Some(sum) = room.weights.get_mut(name as usize) else { continue };
            if *sum >= best / 4 {
                let shared = f32::from(*sum) / 32.0;
                let other = self.forms.get(name).len() as f32 * per_letter + average;
                ranked.push((2.0 * shared / (total + other), name));
            }
            *sum = 0;
        }
        if ranked.len() > COMPARED {
            ranked.select_nth_unstable_by(COMPARED, |one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
            ranked.truncate(COMPARED);
        }
        ranked.into_iter().map(|(_, name)| name).collect()
    }

    fn owner(&self, name: u32) -> u32 {
        self.owners.get(name as usize).copied().unwrap_or(u32::MAX)
    }

    fn sort(&self, name: u32) -> Kind {
        Kind::from_number(self.sorts.get(name as usize).copied().unwrap_or(0))
    }

    pub(super) fn heap(&self) -> usize {
        self.items.heap()
            + self.forms.heap()
            + self.phones.heap()
            + 4 * (self.owners.capacity() + self.hashes.capacity() + self.by_hash.capacity())
            + self.sorts.capacity()
            + self.grams.heap()
    }
}

fn hash(form: &[u8]) -> u32 {
    let mut hasher = std::hash::DefaultHasher::new();
    form.hash(&mut hasher);
    (hasher.finish() >> 32) as u32
}
