//! Names and where to find them: every way to ask for the items of one kind.

use super::aliases::{self, Alias, Kind};
use super::grams::{self, Grams};
use super::items::Texts;
use super::sound::{self, Language};
use super::vocabulary::{self, Vocabulary};

/// The names, each known by its number.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Names {
    /// The form of each.
    pub(super) forms: Texts,
    /// The phones of each.
    pub(super) phones: Texts,
    /// Whose name it is.
    pub(super) owners: Vec<u32>,
    /// What sort of name it is.
    pub(super) sorts: Vec<u8>,
    /// The hashes of all forms, rising, so that equal ones are found at once.
    pub(super) hashes: Vec<u32>,
    /// The names in the order of their hashes.
    pub(super) by_hash: Vec<u32>,
    pub(super) grams: Grams,
    pub(super) words: Vocabulary,
}

/// Names as they come in.
pub(super) struct Growing {
    language: Language,
    names: Names,
    words: vocabulary::Growing,
}

impl Growing {
    pub(super) fn new(language: Language) -> Self {
        Self { language, names: Names::default(), words: vocabulary::Growing::default() }
    }

    /// Adds every name of an item. Owners come in rising order.
    pub(super) fn push(&mut self, owner: u32, title: &str, others: &[String]) {
        let mut all = aliases::aliases(title);
        for other in others {
            aliases::other(other, &mut all);
        }
        if let Some(title) = all.first().filter(|first| first.kind == Kind::Title) {
            self.words.add(&title.words);
        }
        for alias in &all {
            self.name(owner, alias);
        }
    }

    fn name(&mut self, owner: u32, alias: &Alias) {
        let phones = sound::phones(&alias.words, self.language);
        self.names.forms.push(alias.form.as_bytes());
        self.names.phones.push(&phones);
        self.names.owners.push(owner);
        self.names.sorts.push(alias.kind as u8);
    }

    pub(super) fn finish(self) -> Names {
        let Self { mut names, words, .. } = self;
        names.forms.shrink();
        names.phones.shrink();
        names.owners.shrink_to_fit();
        names.sorts.shrink_to_fit();
        let mut order: Vec<(u32, u32)> =
            (0..).zip(&names.owners).map(|(name, _)| (hash(names.forms.get(name)), name)).collect();
        order.sort_unstable();
        names.hashes = order.iter().map(|(hash, _)| *hash).collect();
        names.by_hash = order.iter().map(|(_, name)| *name).collect();
        drop(order);
        let mut skeleton = Vec::new();
        let count = u32::try_from(names.owners.len()).unwrap_or(u32::MAX);
        names.grams = Grams::of(count, |name, keys| {
            sound::skeleton(names.phones.get(name), &mut skeleton);
            grams::keys(names.forms.text(name), &skeleton, keys);
        });
        names.words = words.finish();
        names
    }
}

impl Names {
    pub(super) fn len(&self) -> usize {
        self.owners.len()
    }

    /// The owners of the names whose form is the same.
    pub(super) fn same(&self, form: &str) -> impl Iterator<Item = (u32, Kind)> {
        let hash = hash(form.as_bytes());
        let start = self.hashes.partition_point(|known| *known < hash);
        let names = self.hashes.get(start..).unwrap_or_default().iter().take_while(move |known| **known == hash);
        names.zip(self.by_hash.get(start..).unwrap_or_default()).filter_map(move |(_, name)| {
            let same = self.forms.get(*name) == form.as_bytes();
            same.then(|| (self.owner(*name), self.sort(*name)))
        })
    }

    pub(super) fn owner(&self, name: u32) -> u32 {
        self.owners.get(name as usize).copied().unwrap_or(u32::MAX)
    }

    pub(super) fn sort(&self, name: u32) -> Kind {
        Kind::from_number(self.sorts.get(name as usize).copied().unwrap_or(0))
    }

    pub(super) fn heap(&self) -> usize {
        self.forms.heap()
            + self.phones.heap()
            + 4 * (self.owners.capacity() + self.hashes.capacity() + self.by_hash.capacity())
            + self.sorts.capacity()
            + self.grams.heap()
            + self.words.heap()
    }
}

/// Kept on disk, so it must not change with the compiler: FNV-1a, folded.
pub(super) fn hash(form: &[u8]) -> u32 {
    let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    let hash = form.iter().fold(0xcbf2_9ce4_8422_2325, step);
    (hash ^ (hash >> 32)) as u32
}
