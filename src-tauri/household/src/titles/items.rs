//! The items of one kind in little room: a million of them must fit a small machine.
//!
//! Names and ids lie end to end, artists and albums are kept once, and what few items have is kept beside.

use crate::id::ItemId;
use crate::media::{Item, MediaKind, SeriesRef, UserState};
use std::collections::HashMap;
use std::hash::BuildHasherDefault;
use std::time::Duration;

pub(super) type Map<K, V> = HashMap<K, V, BuildHasherDefault<std::hash::DefaultHasher>>;

const FAVOURITE: u8 = 1;
const PLAYED: u8 = 2;
/// The id is kept as the bytes that its hexadecimal digits stand for.
const PACKED: u8 = 4;
/// There is more in `rare`.
const MORE: u8 = 8;

/// Texts that lie end to end.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Texts {
    pub(super) bytes: Vec<u8>,
    pub(super) ends: Vec<u32>,
}

impl Texts {
    pub(super) fn push(&mut self, text: &[u8]) {
        self.bytes.extend_from_slice(text);
        self.ends.push(u32::try_from(self.bytes.len()).unwrap_or(u32::MAX));
    }

    pub(super) fn get(&self, at: u32) -> &[u8] {
        let at = at as usize;
        let start = at.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        let end = self.ends.get(at).copied().unwrap_or(start);
        self.bytes.get(start as usize..end as usize).unwrap_or_default()
    }

    pub(super) fn text(&self, at: u32) -> &str {
        std::str::from_utf8(self.get(at)).unwrap_or_default()
    }

    pub(super) fn texts(&self) -> impl Iterator<Item = &str> {
        (0..).take(self.ends.len()).map(|at| self.text(at))
    }

    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(super) fn heap(&self) -> usize {
        self.bytes.capacity() + 4 * self.ends.capacity()
    }

    pub(super) fn shrink(&mut self) {
        self.bytes.shrink_to_fit();
        self.ends.shrink_to_fit();
    }
}

/// What few items have.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub(super) struct Rare {
    pub(super) other_names: Vec<String>,
    pub(super) series: Option<SeriesRef>,
    pub(super) season: Option<u32>,
    pub(super) number: Option<u32>,
    pub(super) number_end: Option<u32>,
    pub(super) position: Duration,
}

/// Items of one kind.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Items {
    pub(super) names: Texts,
    pub(super) ids: Texts,
    pub(super) flags: Vec<u8>,
    /// 0 = not known.
    pub(super) years: Vec<i16>,
    /// In milliseconds; 0 = not known.
    pub(super) runtimes: Vec<u32>,
    /// Into `credits`; 0 = none.
    pub(super) artists: Vec<u32>,
    /// Into `albums`; 0 = none.
    pub(super) records: Vec<u32>,
    /// Lists of artists, their names apart by a line feed.
    pub(super) credits: Texts,
    pub(super) albums: Texts,
    pub(super) rare: Vec<(u32, Rare)>,
}

/// Items as they come in.
#[derive(Default)]
pub(super) struct Growing {
    items: Items,
    credits: Map<Box<str>, u32>,
    albums: Map<Box<str>, u32>,
}

impl Growing {
    pub(super) fn len(&self) -> usize {
        self.items.flags.len()
    }

    pub(super) fn push(&mut self, item: Item) {
        let at = u32::try_from(self.items.flags.len()).unwrap_or(u32::MAX);
        let items = &mut self.items;
        items.names.push(item.name.as_bytes());
        let mut flags = if item.user.favourite { FAVOURITE } else { 0 } | if item.user.played { PLAYED } else { 0 };
        match packed(item.id.as_str()) {
            Some(bytes) => {
                flags |= PACKED;
                items.ids.push(&bytes);
            }
            None => items.ids.push(item.id.as_str().as_bytes()),
        }
        items.years.push(item.year.and_then(|year| i16::try_from(year).ok()).unwrap_or(0));
        let millis = item.runtime.map_or(0, |runtime| u32::try_from(runtime.as_millis()).unwrap_or(u32::MAX));
        items.runtimes.push(millis);
        items.artists.push(once(&item.artists.join("\n"), &mut self.credits, &mut items.credits));
        items.records.push(once(item.album.as_deref().unwrap_or_default(), &mut self.albums, &mut items.albums));
        let rare = Rare {
            other_names: item.other_names,
            series: item.series,
            season: item.season,
            number: item.number,
            number_end: item.number_end,
            position: item.user.position,
        };
        if rare != Rare::default() {
            flags |= MORE;
            items.rare.push((at, rare));
        }
        items.flags.push(flags);
    }

    pub(super) fn finish(self) -> Items {
        let mut items = self.items;
        for texts in [&mut items.names, &mut items.ids, &mut items.credits, &mut items.albums] {
            texts.shrink();
        }
        for column in [&mut items.runtimes, &mut items.artists, &mut items.records] {
            // Most libraries have columns in which nothing was ever written.
            if column.iter().all(|value| *value == 0) {
                column.clear();
            }
            column.shrink_to_fit();
        }
        items.flags.shrink_to_fit();
        items.years.shrink_to_fit();
        items.rare.shrink_to_fit();
        items
    }
}

fn once(text: &str, known: &mut Map<Box<str>, u32>, texts: &mut Texts) -> u32 {
    if text.is_empty() {
        return 0;
    }
    if let Some(at) = known.get(text) {
        return *at;
    }
    texts.push(text.as_bytes());
    let at = u32::try_from(texts.len()).unwrap_or(u32::MAX);
    known.insert(text.into(), at);
    at
}

impl Items {
    pub(super) fn len(&self) -> usize {
        self.flags.len()
    }

    /// The whole item.
    pub(super) fn get(&self, at: u32, kind: MediaKind) -> Item {
        let flags = self.flags(at);
        let rare = self.rare(at).cloned().unwrap_or_default();
        let year = self.year(at);
        let millis = self.runtimes.get(at as usize).copied().unwrap_or(0);
        Item {
            id: self.id(at),
            kind,
            name: self.names.text(at).to_owned(),
            other_names: rare.other_names,
            year: (year != 0).then_some(year),
            series: rare.series,
            season: rare.season,
            number: rare.number,
            number_end: rare.number_end,
            album: self.album(at).map(str::to_owned),
            artists: self.artists(at).map(str::to_owned).collect(),
            runtime: (millis != 0).then(|| Duration::from_millis(u64::from(millis))),
            user: UserState { played: flags & PLAYED != 0, favourite: flags & FAVOURITE != 0, position: rare.position },
        }
    }

    pub(super) fn id(&self, at: u32) -> ItemId {
        let bytes = self.ids.get(at);
        if self.flags(at) & PACKED == 0 {
            return ItemId::new(std::str::from_utf8(bytes).unwrap_or_default());
        }
        let digit = |digit: u8| char::from_digit(u32::from(digit), 16).unwrap_or('0');
        ItemId::new(bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect::<String>())
    }

    /// The items in the order of their ids, to find many of them.
    pub(super) fn by_id(&self) -> Vec<u32> {
        let mut order: Vec<u32> = (0..).take(self.len()).collect();
        order.sort_unstable_by(|one, other| self.key(*one).cmp(&self.key(*other)));
        order
    }

    /// Where the item of an id is, by that order.
    pub(super) fn find(&self, id: &ItemId, order: &[u32]) -> Option<u32> {
        let packed = packed(id.as_str());
        let key = (packed.is_some(), packed.as_deref().unwrap_or(id.as_str().as_bytes()));
        let at = order.binary_search_by(|item| self.key(*item).cmp(&key)).ok()?;
        order.get(at).copied()
    }

    /// Where the item of an id is, looked for from the first to the last.
    pub(super) fn seek(&self, id: &ItemId) -> Option<u32> {
        let packed = packed(id.as_str());
        let key = (packed.is_some(), packed.as_deref().unwrap_or(id.as_str().as_bytes()));
        (0..).take(self.len()).find(|at| self.key(*at) == key)
    }

    fn key(&self, at: u32) -> (bool, &[u8]) {
        (self.flags(at) & PACKED != 0, self.ids.get(at))
    }

    /// Whether an item has all the names that are known of it, and no more.
    pub(super) fn has_names(&self, at: u32, item: &Item) -> bool {
        let others = self.rare(at).map_or(&[][..], |rare| &rare.other_names);
        self.names.text(at) == item.name && others == item.other_names
    }

    pub(super) fn artists(&self, at: u32) -> impl Iterator<Item = &str> {
        let credits = self.artists.get(at as usize).and_then(|at| at.checked_sub(1));
        credits.into_iter().flat_map(|at| self.credits.text(at).split('\n'))
    }

    pub(super) fn album(&self, at: u32) -> Option<&str> {
        Some(self.albums.text(self.records.get(at as usize)?.checked_sub(1)?))
    }

    pub(super) fn year(&self, at: u32) -> i32 {
        self.years.get(at as usize).copied().map_or(0, i32::from)
    }

    pub(super) fn rare(&self, at: u32) -> Option<&Rare> {
        if self.flags(at) & MORE == 0 {
            return None;
        }
        let place = self.rare.binary_search_by_key(&at, |(item, _)| *item).ok()?;
        self.rare.get(place).map(|(_, rare)| rare)
    }

    pub(super) fn is_favourite(&self, at: u32) -> bool {
        self.flags(at) & FAVOURITE != 0
    }

    pub(super) fn is_played(&self, at: u32) -> bool {
        self.flags(at) & PLAYED != 0
    }

    fn flags(&self, at: u32) -> u8 {
        self.flags.get(at as usize).copied().unwrap_or(0)
    }

    pub(super) fn heap(&self) -> usize {
        let texts = self.names.heap() + self.ids.heap() + self.credits.heap() + self.albums.heap();
        let columns = self.flags.capacity()
            + 2 * self.years.capacity()
            + 4 * (self.runtimes.capacity() + self.artists.capacity() + self.records.capacity());
        let names =
            |rare: &Rare| rare.other_names.iter().map(|name| name.capacity() + size_of::<String>()).sum::<usize>();
        let inside: usize = self.rare.iter().map(|(_, rare)| names(rare)).sum();
        texts + columns + self.rare.capacity() * size_of::<(u32, Rare)>() + inside
    }
}

/// The bytes that an id of hexadecimal digits stands for.
fn packed(id: &str) -> Option<Vec<u8>> {
    let value = |digit: &u8| match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    };
    if id.len() < 16 || !id.len().is_multiple_of(2) {
        return None;
    }
    id.as_bytes().chunks_exact(2).map(|pair| Some(value(&pair[0])? << 4 | value(&pair[1])?)).collect()
}
