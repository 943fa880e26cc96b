//! Which names share a piece of three letters, or three consonants as they sound, with what was heard.
//!
//! An inverted index: for each piece the names that have it, as differences in one byte mostly. Names that share many
//! rare pieces with what was heard are looked at closely; nothing else is. How much is read for one question is
//! limited, so a library of a million costs little more than one of ten thousand.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// Keys below this are pieces of letters, those above are of sounds.
const SOUNDS: u32 = 1 << 17;
/// Keys from here on are all the consonants of a name at once.
const WHOLES: u32 = SOUNDS + (1 << 14);
/// What stands before the first letter and after the last.
const EDGE: u32 = 0;

/// The pieces of so many names are remembered while lists are made: some 20 MB.
const REMEMBERED: u32 = 120_000;

/// The lists, one after another.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Grams {
    pub(super) keys: Vec<u32>,
    pub(super) ends: Vec<u32>,
    pub(super) counts: Vec<u32>,
    pub(super) bytes: Vec<u8>,
}

/// A list of names, and how many are on it.
#[derive(Clone, Copy)]
pub(super) struct List<'a> {
    pub(super) count: u32,
    bytes: &'a [u8],
}

impl Grams {
    /// The names that have a piece.
    pub(super) fn list(&self, key: u32) -> Option<List<'_>> {
        let at = self.keys.binary_search(&key).ok()?;
        let start = at.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        let bytes = self.bytes.get(start as usize..*self.ends.get(at)? as usize)?;
        Some(List { count: *self.counts.get(at)?, bytes })
    }

    /// What it takes in memory.
    pub(super) fn heap(&self) -> usize {
        4 * (self.keys.capacity() + self.ends.capacity() + self.counts.capacity()) + self.bytes.capacity()
    }
}

impl List<'_> {
    /// Calls `each` for every name of the list.
    pub(super) fn for_each(&self, mut each: impl FnMut(u32)) {
        let (mut name, mut step, mut shift) = (0_u32, 0_u32, 0_u32);
        for byte in self.bytes {
            step |= u32::from(byte & 127) << shift;
            if byte & 128 == 0 {
                name = name.wrapping_add(step);
                each(name);
                (step, shift) = (0, 0);
            } else {
                shift = (shift + 7) & 31;
            }
        }
    }
}

/// The list of a piece while it is made.
struct Grow {
    key: u32,
    last: u32,
    count: u32,
    /// How long it will be, in the first round; where to write on, in the second.
    at: u32,
}

impl Grams {
    /// The lists of so many names. They are written in a second round, when it is known how long each will be: growing
    /// them would take their room twice. `pieces` is asked for the pieces of each name; of many names twice, because
    /// remembering the pieces takes more room than the lists.
    pub(super) fn of(names: u32, mut pieces: impl FnMut(u32, &mut Vec<u32>)) -> Self {
        // Most libraries have few of all the pieces there are, and a home has many shelves.
        let mut slots: HashMap<u32, u32, BuildHasherDefault<Spread>> = HashMap::default();
        let (mut lists, mut keys): (Vec<Grow>, Vec<u32>) = (Vec::new(), Vec::new());
        let mut remembered = (names <= REMEMBERED).then(Vec::new);
        for name in 0..names {
            pieces(name, &mut keys);
            for key in &mut keys {
                let slot = *slots.entry(*key).or_insert_with(|| {
                    lists.push(Grow { key: *key, last: 0, count: 0, at: 0 });
                    u32::try_from(lists.len() - 1).unwrap_or(u32::MAX)
                });
                *key = slot;
                let Some(list) = lists.get_mut(slot as usize) else { continue };
                list.at += length(name.wrapping_sub(list.last));
                list.last = name;
                list.count += 1;
            }
            if let Some(remembered) = &mut remembered {
                remembered.extend(keys.iter().map(|slot| (name, *slot)));
            }
        }
        let mut grams = Self::room_for(&mut lists);
        if let Some(remembered) = remembered {
            for (name, slot) in remembered {
                grams.enter(name, lists.get_mut(slot as usize));
            }
            return grams;
        }
        for name in 0..names {
            pieces(name, &mut keys);
            for key in &keys {
                grams.enter(name, slots.get(key).and_then(|slot| lists.get_mut(*slot as usize)));
            }
        }
        grams
    }

    /// Writes a name on a list.
    fn enter(&mut self, name: u32, list: Option<&mut Grow>) {
        let Some(list) = list else { return };
        let step = name.wrapping_sub(list.last);
        let end = list.at + length(step);
        if let Some(bytes) = self.bytes.get_mut(list.at as usize..end as usize) {
            write(step, bytes);
        }
        (list.at, list.last) = (end, name);
    }

    /// Lists with nothing in them yet; those that grow learn where they begin.
    fn room_for(lists: &mut [Grow]) -> Self {
        let mut order: Vec<&mut Grow> = lists.iter_mut().collect();
        order.sort_unstable_by_key(|list| list.key);
        let mut grams = Self {
            keys: order.iter().map(|list| list.key).collect(),
            ends: Vec::with_capacity(order.len()),
            counts: order.iter().map(|list| list.count).collect(),
            bytes: Vec::new(),
        };
        let mut end = 0;
        for list in order {
            let start = end;
            end += list.at;
            (list.at, list.last) = (start, 0);
            grams.ends.push(end);
        }
        grams.bytes = vec![0; end as usize];
        grams
    }
}

/// How many bytes a step takes.
fn length(step: u32) -> u32 {
    (32 - (step | 1).leading_zeros()).div_ceil(7)
}

/// Seven bits a byte, the lowest first; the highest bit says that there are more.
fn write(mut step: u32, bytes: &mut [u8]) {
    let last = bytes.len().saturating_sub(1);
    for (at, byte) in bytes.iter_mut().enumerate() {
        *byte = (step & 127) as u8 | if at < last { 128 } else { 0 };
        step >>= 7;
    }
}

/// Spreads keys over a table. They are small numbers that nobody outside chooses freely.
#[derive(Default)]
pub(super) struct Spread(u64);

impl Hasher for Spread {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u32(u32::from(*byte));
        }
    }

    fn write_u32(&mut self, number: u32) {
        self.0 = (self.0 ^ u64::from(number)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// The pieces of a form and of its consonants, each once.
pub(super) fn keys(form: &str, skeleton: &[u8], out: &mut Vec<u32>) {
    out.clear();
    let mut window = [EDGE, EDGE];
    let mut foreign = [0_u32; 2];
    for letter in form.chars().map(Some).chain([None]) {
        let (symbol, strange) = letter.map_or((EDGE, 0), symbol);
        if window[1] != EDGE || window[0] == EDGE && letter.is_none() {
            let strange = foreign[0] ^ foreign[1].rotate_left(5) ^ strange.rotate_left(11);
            let plain = (window[0] * 40 + window[1]) * 40 + symbol;
            out.push(if strange == 0 { plain } else { 64_000 + strange.wrapping_mul(0x9E37_79B1) % 65_536 });
        }
        window = [window[1], symbol];
        foreign = [foreign[1], strange];
    }
    if !skeleton.is_empty() {
        // All of it: what differs in vowels alone may share no piece of letters.
        let whole = skeleton.iter().fold(0_u32, |sum, class| sum.wrapping_mul(131).wrapping_add(u32::from(*class)));
        out.push(WHOLES + whole.wrapping_mul(0x9E37_79B1) % (1 << 16));
    }
    let mut window = [EDGE, EDGE];
    for class in skeleton.iter().map(|class| self::class(*class)).chain([EDGE]) {
        if window[1] != EDGE {
            out.push(SOUNDS + (window[0] * 12 + window[1]) * 12 + class);
        }
        window = [window[1], class];
    }
    out.sort_unstable();
    out.dedup();
}

/// A letter's number, and what tells letters that have none apart.
fn symbol(letter: char) -> (u32, u32) {
    match letter {
        'a'..='z' => (letter as u32 - 'a' as u32 + 1, 0),
        '0'..='9' => (letter as u32 - '0' as u32 + 27, 0),
        other => (39, other as u32),
    }
}

fn class(class: u8) -> u32 {
    b"ptkfscnlra".iter().position(|known| *known == class).and_then(|at| u32::try_from(at + 1).ok()).unwrap_or(11)
}
