//! Ids as they go over the wire: decimal numbers on Emby, 32 hexadecimal digits on Jellyfin. They carry the item's place
//! in the list, so no table is needed to read them back.

use super::Id;
use crate::flavour::Flavour;
use crate::seed::mix;

/// Writes and reads item ids.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Names {
    emby: bool,
    seed: u64,
}

/// Any odd number has an inverse modulo 2⁶⁴; this pair is one.
const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;
const GATHER: u64 = 0xf1de_83e1_9937_733d;

impl Names {
    pub(crate) fn new(flavour: Flavour, seed: u64) -> Self {
        Self { emby: flavour.is_emby(), seed: mix(seed) }
    }

    /// Emby's ids are small numbers; the seed moves where they begin.
    fn first(self) -> u64 {
        3_000 + self.seed % 5_000
    }

    pub(crate) fn number(self, id: Id) -> i64 {
        (self.first() + u64::from(id)) as i64
    }

    pub(crate) fn write(self, id: Id) -> String {
        if self.emby {
            return (self.first() + u64::from(id)).to_string();
        }
        let low = u64::from(id).wrapping_mul(SPREAD) ^ self.seed;
        format!("{:016x}{low:016x}", mix(low))
    }

    pub(crate) fn read(self, wire: &str) -> Option<Id> {
        if self.emby {
            return wire.parse::<u64>().ok()?.checked_sub(self.first())?.try_into().ok();
        }
        // Jellyfin reads a GUID with dashes and in capitals too.
        let digits: String = wire.chars().filter(|c| *c != '-').collect();
        if digits.len() != 32 || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        let (high, low) = digits.split_at(16);
        let low = u64::from_str_radix(low, 16).ok()?;
        if u64::from_str_radix(high, 16).ok()? != mix(low) {
            return None;
        }
        (low ^ self.seed).wrapping_mul(GATHER).try_into().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_comes_back_as_the_item_it_was_made_for() {
        for flavour in [Flavour::Emby, Flavour::Jellyfin] {
            let names = Names::new(flavour, 42);
            for id in [0, 1, 77, 1_500] {
                assert_eq!(names.read(&names.write(id)), Some(id));
            }
        }
    }

    #[test]
    fn jellyfin_reads_dashes_and_capitals_and_nothing_made_up() {
        let names = Names::new(Flavour::Jellyfin, 42);
        let id = names.write(9);
        let dashed = format!("{}-{}-{}", &id[..8], &id[8..12], &id[12..]).to_uppercase();
        assert_eq!(names.read(&dashed), Some(9));
        assert_eq!(names.read("00000000000000000000000000000009"), None);
        assert_eq!(names.read("€"), None);
    }
}
