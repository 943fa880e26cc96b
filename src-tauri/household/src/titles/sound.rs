//! What words sound like, in rough phones: what a recogniser mishears stays close.
//!
//! Each language spells the same few phones in its own way, so a table per language is all that differs. The phones
//! are one byte each:
//!
//! | phones | as in |
//! |---|---|
//! | `p b t d k g f v s z m n l r w h` | themselves |
//! | `T S Z C J N j` | **th**in, **sh**oe, vi**s**ion, **ch**in, **j**oy, si**ng**, **y**es |
//! | `a e i o u` | f**a**ther and h**a**t, b**e**d, s**ee** and s**i**t, g**o**, f**oo**d |
//! | `E Y O @` | d**ay**, m**y**, n**ow**, **a**bout |

mod english;
mod french;
mod german;
mod japanese;
mod romance;

use super::digits;

/// A language in which titles are spoken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Language {
    /// English, and whatever has no table.
    #[default]
    English = 0,
    /// German.
    German = 1,
    /// French.
    French = 2,
    /// Spanish.
    Spanish = 3,
    /// Portuguese.
    Portuguese = 4,
    /// Italian.
    Italian = 5,
    /// Japanese, in Latin letters.
    Japanese = 6,
}

impl Language {
    /// How many there are.
    pub(super) const COUNT: usize = 7;

    /// The language of an Alexa locale such as "de-DE".
    pub fn of_locale(locale: &str) -> Self {
        match locale.get(..2).unwrap_or_default() {
            "de" => Self::German,
            "fr" => Self::French,
            "es" => Self::Spanish,
            "pt" => Self::Portuguese,
            "it" => Self::Italian,
            "ja" => Self::Japanese,
            _ => Self::English,
        }
    }

    /// The locale that stands for it.
    pub(super) fn locale(self) -> &'static str {
        match self {
            Self::English => "en-US",
            Self::German => "de-DE",
            Self::French => "fr-FR",
            Self::Spanish => "es-ES",
            Self::Portuguese => "pt-BR",
            Self::Italian => "it-IT",
            Self::Japanese => "ja-JP",
        }
    }

    /// Back from the number it is kept as.
    pub(super) fn from_number(number: u8) -> Self {
        match number {
            1 => Self::German,
            2 => Self::French,
            3 => Self::Spanish,
            4 => Self::Portuguese,
            5 => Self::Italian,
            6 => Self::Japanese,
            _ => Self::English,
        }
    }

    fn table(self) -> &'static Table {
        match self {
            Self::English => &english::TABLE,
            Self::German => &german::TABLE,
            Self::French => &french::TABLE,
            Self::Spanish => &romance::SPANISH,
            Self::Portuguese => &romance::PORTUGUESE,
            Self::Italian => &romance::ITALIAN,
            Self::Japanese => &japanese::TABLE,
        }
    }
}

/// How a language spells its phones.
struct Table {
    /// Words that no rule gets right.
    words: &'static [(&'static str, &'static str)],
    /// The letters' names, from a to z.
    names: [&'static str; 26],
    /// The rules for each letter, the more special ones first.
    rules: fn(u8) -> &'static [Rule],
}

/// Some letters, where they stand, and their phones.
struct Rule(&'static str, Place, &'static str);

/// Where letters must stand for a rule to hold.
#[derive(Clone, Copy)]
enum Place {
    Any,
    Start,
    End,
    /// Before e, i or y.
    Soft,
    /// Before any vowel.
    Vowel,
    /// Before a consonant.
    Consonant,
    /// Before one consonant and a last, silent e: "m**a**ke".
    Magic,
}

/// The phones of words.
pub(super) fn phones(words: &[String], language: Language) -> Vec<u8> {
    let table = language.table();
    let mut out = Vec::with_capacity(words.iter().map(String::len).sum());
    for word in words.iter().skip(super::canonical::articles(words)).filter(|word| *word != "and") {
        word_phones(word, table, &mut out);
    }
    // Two of the same in a row are heard as one, across words too.
    out.dedup();
    out
}

fn word_phones(word: &str, table: &Table, out: &mut Vec<u8>) {
    let bytes = word.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let kind = bytes[at].is_ascii_digit();
        let end = (at..bytes.len()).find(|at| bytes[*at].is_ascii_digit() != kind).unwrap_or(bytes.len());
        let Some(part) = word.get(at..end) else { return };
        match part {
            "st" | "nd" | "rd" | "th" if at > 0 => out.push(b'T'),
            _ if kind => digits::spoken(part).into_iter().for_each(|word| letters(word, &english::TABLE, out)),
            _ => letters(part, table, out),
        }
        at = end;
    }
}

fn letters(word: &str, table: &Table, out: &mut Vec<u8>) {
    if let Some((_, phones)) = table.words.iter().find(|(known, _)| *known == word) {
        out.extend_from_slice(phones.as_bytes());
        return;
    }
    let bytes = word.as_bytes();
    let name = |byte: u8| table.names.get(usize::from(byte.wrapping_sub(b'a'))).copied().unwrap_or_default();
    // "b b king", "nwa": letters that make no syllable are read out.
    let voiceless = bytes.len() <= 4 && !bytes.iter().any(|byte| is_vowel(*byte) || !byte.is_ascii());
    if bytes.len() == 1 || voiceless {
        bytes.iter().for_each(|byte| out.extend_from_slice(name(*byte).as_bytes()));
        return;
    }
    let mut at = 0;
    while at < bytes.len() {
        let rule = (table.rules)(bytes[at]).iter().find(|rule| rule.fits(bytes, at));
        match rule {
            Some(Rule(letters, _, phones)) => {
                out.extend_from_slice(phones.as_bytes());
                at += letters.len();
            }
            None => at += 1,
        }
    }
}

impl Rule {
    fn fits(&self, word: &[u8], at: usize) -> bool {
        let Some(rest) = word.get(at..).and_then(|rest| rest.strip_prefix(self.0.as_bytes())) else { return false };
        let next = rest.first().copied();
        match self.1 {
            Place::Any => true,
            Place::Start => at == 0,
            Place::End => rest.is_empty(),
            Place::Soft => matches!(next, Some(b'e' | b'i' | b'y')),
            Place::Vowel => next.is_some_and(is_vowel),
            Place::Consonant => next.is_some_and(|next| !is_vowel(next)),
            Place::Magic => matches!(rest, [between, b'e'] | [between, b'e', b's' | b'd'] if !is_vowel(*between)),
        }
    }
}

fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

/// The consonants of phones in coarse classes, for finding candidates: what is often confused is one class.
pub(super) fn skeleton(phones: &[u8], out: &mut Vec<u8>) {
    out.clear();
    for (at, phone) in phones.iter().enumerate() {
        let class = match phone {
            b'p' | b'b' => b'p',
            b't' | b'd' => b't',
            b'k' | b'g' => b'k',
            b'f' | b'v' | b'T' => b'f',
            b's' | b'z' | b'S' | b'Z' => b's',
            b'C' | b'J' => b'c',
            b'm' | b'n' | b'N' => b'n',
            b'l' => b'l',
            b'r' => b'r',
            _ if at == 0 => b'a',
            _ => continue,
        };
        if out.last() != Some(&class) {
            out.push(class);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard_as(words: &str, language: Language) -> String {
        let words: Vec<String> = words.split(' ').map(str::to_owned).collect();
        String::from_utf8(phones(&words, language)).unwrap()
    }

    #[test]
    fn words_that_sound_the_same_have_the_same_phones() {
        use Language::{English, French, German, Italian, Japanese, Portuguese, Spanish};
        for (language, one, other) in [
            (English, "knight", "night"),
            (English, "two", "too"),
            (English, "4", "for"),
            (English, "write", "right"),
            (English, "phish", "fish"),
            (English, "sea", "see"),
            (English, "b", "be"),
            (English, "u", "you"),
            (English, "182", "one hundred eighty two"),
            (German, "meier", "mayer"),
            (German, "vater", "fater"),
            (French, "eaux", "au"),
            (Spanish, "vaca", "baca"),
            (Spanish, "hola", "ola"),
            (Portuguese, "chave", "xave"),
            (Italian, "che", "ke"),
            (Japanese, "toukyou", "tokyo"),
        ] {
            assert_eq!(heard_as(one, language), heard_as(other, language), "{one} {other}");
        }
    }
}
