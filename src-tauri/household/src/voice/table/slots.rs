//! The parts of a command: their types, and reading them tolerantly whatever Alexa made of them.

use super::{PLAYER, Row};
use crate::fault::{Code, Fault};
use crate::media::MediaKind;
use crate::voice::values::Values;
use crate::voice::words::durations::duration_of;
use crate::voice::words::numbers::{number_at, year_at};
use crate::voice::words::tokens::tokens;
use crate::voice::words::{Words, durations};
use crate::voice::{Reading, Slot};
use std::time::Duration;

/// A slot of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SlotDef {
    /// Its name in the phrases and in the model.
    pub name: &'static str,
    /// What may stand in it.
    pub kind: SlotType,
    /// Which slot it is another way to say.
    pub fills: Option<Fills>,
}

/// A slot that says the same as another one in another form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fills {
    /// The same value.
    Same(&'static str),
    /// A number of minutes, for a length of time.
    Minutes(&'static str),
    /// A number of seconds, for a length of time.
    Seconds(&'static str),
    /// A value whose id is a letter and a number.
    NumberOfId(&'static str),
}

/// What may stand in a slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SlotType {
    /// A whole number.
    Number,
    /// A rank ("fifth").
    Ordinal,
    /// A year ("nineteen eighty four").
    Year,
    /// A length of time.
    Duration,
    /// A time as a clock shows it ("one twenty").
    Time,
    /// One of a list of values that the text files hold, or the home knows.
    Listed(&'static str),
    /// Any words; the library's titles are seeds. The name is the model's.
    Free(&'static str),
}

impl SlotType {
    /// The type's name in the model.
    pub fn name(self) -> &'static str {
        match self {
            Self::Number => "AMAZON.NUMBER",
            Self::Ordinal => "AMAZON.Ordinal",
            Self::Year => "AMAZON.FOUR_DIGIT_NUMBER",
            Self::Duration => "AMAZON.DURATION",
            Self::Time => "AMAZON.TIME",
            Self::Listed(name) | Self::Free(name) => name,
        }
    }

    /// The list that its values stand in, if it has one.
    pub fn listed(self) -> Option<&'static str> {
        match self {
            Self::Listed(name) => Some(name),
            Self::Number | Self::Ordinal | Self::Year | Self::Duration | Self::Time | Self::Free(_) => None,
        }
    }

    /// Whether it is one of ours, with values in the model.
    pub fn is_own(self) -> bool {
        matches!(self, Self::Listed(_) | Self::Free(_))
    }
}

/// The reading in no language any more: listed values have their ids, numbers are digits, times ISO 8601. Every slot
/// that fills another one is in that other one's place.
pub(super) fn settled(reading: &Reading, row: &Row, locale: &str) -> Reading {
    let mut settled = reading.clone();
    let defs = |name: &str| row.slot(name);
    for (def, slot) in settled.slots.iter_mut().filter_map(|(name, slot)| Some((defs(name)?, slot))) {
        settle(slot, def.kind, locale);
    }
    let fillers: Vec<_> =
        settled.slots.iter().filter_map(|(name, slot)| value_for(row.slot(name)?.fills?, slot)).collect();
    for (other, value) in fillers {
        settled.slots.entry(other.to_owned()).or_insert(value);
    }
    settled
}

/// What stands in a slot, without its language. What is not understood stays as it was heard.
fn settle(slot: &mut Slot, kind: SlotType, locale: &str) {
    match kind {
        SlotType::Number | SlotType::Ordinal => {
            let (minus, heard) = match slot.heard.trim().strip_prefix(['-', '−']) {
                Some(rest) => ("-", rest),
                None => ("", slot.heard.trim()),
            };
            if let Some(number) = number_in(heard, Words::of(locale)) {
                slot.heard = format!("{minus}{number}");
            }
        }
        SlotType::Year => {
            let words = tokens(&slot.heard, Words::of(locale));
            if let Some(year) = year_at(&words, 0).filter(|year| year.end == words.len()) {
                slot.heard = year.value.to_string();
            }
        }
        SlotType::Duration | SlotType::Time => {
            if let Some(length) = duration_of(&slot.heard, Words::of(locale)) {
                slot.heard = durations::iso(length.as_secs());
            }
        }
        SlotType::Listed(kind) => {
            slot.id = Values::of(locale).id_of(kind, slot, Words::of(locale)).map(str::to_owned);
        }
        SlotType::Free(_) => {}
    }
}

/// What a slot that fills another one puts there.
pub(crate) fn value_for(fills: Fills, slot: &Slot) -> Option<(&'static str, Slot)> {
    let seconds = |unit: u64| Some(iso_of(number_of(&slot.heard)? * unit));
    let (other, text) = match fills {
        Fills::Same(other) => return Some((other, slot.clone())),
        Fills::Minutes(other) => (other, seconds(60)?),
        Fills::Seconds(other) => (other, seconds(1)?),
        Fills::NumberOfId(other) => (other, slot.id.as_deref()?.get(1..)?.to_owned()),
    };
    Some((other, Slot::heard(text)))
}

/// The words of a slot; none if it is absent, empty or not understood.
pub(super) fn words(reading: &Reading, slot: &str) -> Option<String> {
    let slot = reading.slots.get(slot)?;
    let words = slot.name.as_deref().unwrap_or(&slot.heard).trim();
    (!words.is_empty() && words != "?").then(|| words.to_owned())
}

/// The words of a slot without which there is no command.
pub(super) fn needed(reading: &Reading, slot: &str) -> Result<String, Fault> {
    words(reading, slot).ok_or_else(|| missing(slot))
}

/// The fault of a part that is not there.
pub(super) fn missing(slot: &str) -> Fault {
    Fault::new(Code::SlotMissing).with("slot", slot)
}

/// A number that may be absent.
pub(super) fn number(reading: &Reading, slot: &str) -> Option<u32> {
    let slot = reading.slots.get(slot)?;
    slot.id.as_deref().and_then(number_of).or_else(|| number_of(&slot.heard)).and_then(|n| u32::try_from(n).ok())
}

/// A percentage that may be absent; a minus and too much are kept for whoever clamps.
pub(super) fn percent(reading: &Reading, slot: &str) -> Option<i64> {
    reading.slots.get(slot)?.heard.parse().ok()
}

/// A length of time without which there is no command.
pub(super) fn duration(reading: &Reading, slot: &str) -> Result<Duration, Fault> {
    let heard = &reading.slots.get(slot).ok_or_else(|| missing(slot))?.heard;
    durations::of_iso(heard).ok_or_else(|| missing(slot))
}

/// The id of what stands in a slot; none if it is no value of the slot's type.
pub(super) fn id(reading: &Reading, slot: &str) -> Option<String> {
    reading.slots.get(slot)?.id.clone()
}

/// The kind of a media type slot, and whether several were meant.
pub(super) fn media(reading: &Reading, slot: &str) -> Option<(MediaKind, bool)> {
    let id = id(reading, slot)?;
    // The ids are those of `MediaKind`; a plural has an s more, or is the plural of "show".
    let singular = match id.as_str() {
        "series" => "series",
        "shows" => return Some((MediaKind::Series, true)),
        id => id.strip_suffix('s').unwrap_or(id),
    };
    let kind = serde_json::from_value(serde_json::Value::from(singular)).ok()?;
    Some((kind, singular != id))
}

/// The player: the id of one of the special words, else the name as it was heard or resolved.
pub(super) fn player(reading: &Reading) -> Option<String> {
    id(reading, PLAYER).or_else(|| words(reading, PLAYER))
}

fn number_of(text: &str) -> Option<u64> {
    text.trim().parse().ok()
}

/// A number in digits or words, with or without "percent".
fn number_in(text: &str, words: &Words) -> Option<u64> {
    if let Some(number) = number_of(text) {
        return Some(number);
    }
    let tokens = tokens(text, words);
    let found = number_at(&tokens, 0)?;
    let rest = tokens.get(found.end..)?;
    (rest.is_empty() || words.is_percent(rest)).then_some(u64::from(found.value))
}

fn iso_of(seconds: u64) -> String {
    durations::iso(seconds)
}
