//! An index as bytes, to be kept and read back: column after column, each with its length before it.
//!
//! Whoever keeps them adds a checksum; here a wrong length is noticed, a wrong letter is not.

use super::alike::Ear;
use super::grams::Grams;
use super::items::{Items, Rare, Texts};
use super::names::Names;
use super::shelf::Shelf;
use super::sound::Language;
use super::vocabulary::Vocabulary;
use super::{Room, TitleIndex};
use crate::media::MediaKind;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::io::{Error, ErrorKind, Read, Result, Write};
use std::sync::{Arc, Mutex};

/// Changes with every change of what is kept, and of the rules by which names are made from titles: an index of another
/// format is built anew.
pub const FORMAT: u32 = 2;

impl TitleIndex {
    /// Writes all of it.
    pub fn write_to(&self, out: &mut impl Write) -> Result<()> {
        out.write_all(&[self.language as u8])?;
        put_count(out, self.shelves.len())?;
        for shelf in &self.shelves {
            put_json(out, &shelf.kind)?;
            put_items(out, &shelf.items)?;
            put_names(out, &shelf.main)?;
            put_numbers(out, &shelf.moved)?;
            put_names(out, &shelf.fresh)?;
        }
        Ok(())
    }

    /// Reads back what was written.
    pub fn read_from(from: &mut impl Read) -> Result<Self> {
        let mut language = [0];
        from.read_exact(&mut language)?;
        let count = count(from)?;
        let mut shelves = Vec::new();
        for _ in 0..count {
            let kind: MediaKind = json(from)?;
            let items = items(from)?;
            let main = Arc::new(names(from)?);
            let moved = numbers(from)?;
            let fresh = names(from)?;
            shelves.push(Shelf { kind, items, main, moved, fresh });
        }
        let rooms: Mutex<Vec<Room>> = Mutex::default();
        Ok(Self { shelves, language: Language::from_number(language[0]), ear: Ear::new(), rooms })
    }
}

fn put_items(out: &mut impl Write, items: &Items) -> Result<()> {
    for texts in [&items.names, &items.ids, &items.credits, &items.albums] {
        put_texts(out, texts)?;
    }
    put_bytes(out, &items.flags)?;
    let years: Vec<u8> = items.years.iter().flat_map(|year| year.to_le_bytes()).collect();
    put_bytes(out, &years)?;
    for column in [&items.runtimes, &items.artists, &items.records] {
        put_numbers(out, column)?;
    }
    put_json(out, &items.rare)
}

fn items(from: &mut impl Read) -> Result<Items> {
    let (names, ids, credits, albums) = (texts(from)?, texts(from)?, texts(from)?, texts(from)?);
    let flags = bytes(from)?;
    let years = bytes(from)?.as_chunks().0.iter().map(|year| i16::from_le_bytes(*year)).collect();
    let (runtimes, artists, records) = (numbers(from)?, numbers(from)?, numbers(from)?);
    let rare: Vec<(u32, Rare)> = json(from)?;
    let items = Items { names, ids, flags, years, runtimes, artists, records, credits, albums, rare };
    let whole = items.names.len() == items.len() && items.ids.len() == items.len() && items.years.len() == items.len();
    if whole { Ok(items) } else { Err(broken()) }
}

fn put_names(out: &mut impl Write, names: &Names) -> Result<()> {
    put_texts(out, &names.forms)?;
    put_texts(out, &names.phones)?;
    put_bytes(out, &names.sorts)?;
    let grams = &names.grams;
    for column in [&names.owners, &names.hashes, &names.by_hash, &grams.keys, &grams.ends, &grams.counts] {
        put_numbers(out, column)?;
    }
    put_bytes(out, &grams.bytes)?;
    put_numbers(out, &names.words.hashes)?;
    let counts: Vec<u8> = names.words.counts.iter().flat_map(|count| count.to_le_bytes()).collect();
    put_bytes(out, &counts)
}

fn names(from: &mut impl Read) -> Result<Names> {
    let (forms, phones, sorts) = (texts(from)?, texts(from)?, bytes(from)?);
    let (owners, hashes, by_hash) = (numbers(from)?, numbers(from)?, numbers(from)?);
    let (keys, ends, counts) = (numbers(from)?, numbers(from)?, numbers(from)?);
    let grams = Grams { keys, ends, counts, bytes: bytes(from)? };
    let (hashes_of_words, counts_of_words) = (numbers(from)?, bytes(from)?);
    let counts_of_words = counts_of_words.as_chunks().0.iter().map(|count| u16::from_le_bytes(*count)).collect();
    let words = Vocabulary { hashes: hashes_of_words, counts: counts_of_words };
    let names = Names { forms, phones, owners, sorts, hashes, by_hash, grams, words };
    let count = names.len();
    let columns = [names.forms.len(), names.phones.len(), names.sorts.len(), names.hashes.len(), names.by_hash.len()];
    if columns.iter().all(|column| *column == count) { Ok(names) } else { Err(broken()) }
}

fn put_texts(out: &mut impl Write, texts: &Texts) -> Result<()> {
    put_bytes(out, &texts.bytes)?;
    put_numbers(out, &texts.ends)
}

fn texts(from: &mut impl Read) -> Result<Texts> {
    Ok(Texts { bytes: bytes(from)?, ends: numbers(from)? })
}

fn put_count(out: &mut impl Write, count: usize) -> Result<()> {
    out.write_all(&u64::try_from(count).map_err(|_| broken())?.to_le_bytes())
}

fn count(from: &mut impl Read) -> Result<u64> {
    let mut count = [0; 8];
    from.read_exact(&mut count)?;
    Ok(u64::from_le_bytes(count))
}

fn put_bytes(out: &mut impl Write, bytes: &[u8]) -> Result<()> {
    put_count(out, bytes.len())?;
    out.write_all(bytes)
}

/// Takes no more room than there is to read, whatever the length says.
fn bytes(from: &mut impl Read) -> Result<Vec<u8>> {
    let count = count(from)?;
    let mut bytes = Vec::new();
    let read = from.take(count).read_to_end(&mut bytes)?;
    if u64::try_from(read) != Ok(count) {
        return Err(broken());
    }
    bytes.shrink_to_fit();
    Ok(bytes)
}

fn put_numbers(out: &mut impl Write, numbers: &[u32]) -> Result<()> {
    put_count(out, numbers.len())?;
    for part in numbers.chunks(4096) {
        let bytes: Vec<u8> = part.iter().flat_map(|number| number.to_le_bytes()).collect();
        out.write_all(&bytes)?;
    }
    Ok(())
}

fn numbers(from: &mut impl Read) -> Result<Vec<u32>> {
    let mut left = usize::try_from(count(from)?).map_err(|_| broken())?;
    let mut numbers = Vec::new();
    let mut part = [0; 1 << 14];
    while left > 0 {
        let take = left.min(part.len() / 4);
        let bytes = part.get_mut(..take * 4).ok_or_else(broken)?;
        from.read_exact(bytes)?;
        numbers.extend(bytes.as_chunks().0.iter().map(|number| u32::from_le_bytes(*number)));
        left -= take;
    }
    numbers.shrink_to_fit();
    Ok(numbers)
}

fn put_json(out: &mut impl Write, value: &impl Serialize) -> Result<()> {
    put_bytes(out, &serde_json::to_vec(value)?)
}

fn json<T: DeserializeOwned>(from: &mut impl Read) -> Result<T> {
    Ok(serde_json::from_slice(&bytes(from)?)?)
}

fn broken() -> Error {
    Error::from(ErrorKind::InvalidData)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::media::Item;

    fn index() -> TitleIndex {
        let mut album = Item::new("0f".repeat(16), MediaKind::Album, "Paper Kingfisher");
        album.artists = vec!["The Weathervanes".into()];
        album.other_names = vec!["Martin-pêcheur".into()];
        let film = Item::new("12", MediaKind::Movie, "Winter Orchard II");
        let added = Item::new("13", MediaKind::Movie, "Salt Cathedral");
        TitleIndex::build([film.clone(), album.clone()]).updated([added, film, album]).0
    }

    #[test]
    fn an_index_is_read_back_as_it_was() {
        let index = index();
        let mut bytes = Vec::new();
        index.write_to(&mut bytes).unwrap();
        let again = TitleIndex::read_from(&mut bytes.as_slice()).unwrap();
        assert_eq!(again.shelves, index.shelves);
        for heard in ["martin pecheur", "winter orchard two", "salt cathedral"] {
            assert_eq!(again.find(heard, &[], 3), index.find(heard, &[], 3), "{heard}");
        }
    }

    #[test]
    fn half_an_index_is_none() {
        let mut bytes = Vec::new();
        index().write_to(&mut bytes).unwrap();
        for end in 0..bytes.len() {
            assert!(TitleIndex::read_from(&mut &bytes[..end]).is_err(), "{end} of {}", bytes.len());
        }
    }

    #[test]
    fn a_broken_index_answers_something_but_never_panics() {
        let mut bytes = Vec::new();
        index().write_to(&mut bytes).unwrap();
        for at in 0..bytes.len() {
            let mut broken = bytes.clone();
            broken[at] ^= 0xff;
            if let Ok(index) = TitleIndex::read_from(&mut broken.as_slice()) {
                let _whatever = index.find("winter orchard", &[], 3);
            }
        }
    }
}
