//! A name as people say it, in letters that a locale writes: what Alexa takes as the value of a slot.
//!
//! "Rocky II" is "Rocky two", "24" is "twenty four", "M*A*S*H" is "MASH" and "S.H.I.E.L.D." is "S. H. I. E. L. D." or
//! "SHIELD". How numbers and signs are said in a language is in `spoken.ftl`; here is how names are written.

mod numbers;
mod words;

use super::chosen::WhyNot;
use crate::provision::model::Alphabet;
use household::titles::canonical::roman;
use household::voice::Spoken;
use unicode_normalization::UnicodeNormalization as _;

/// The longest value that Amazon takes, in characters.
pub(crate) const LONGEST: usize = 140;
/// More of a name is never looked at; it bounds the work on what comes from outside.
const READ: usize = 400;

/// How a name is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Said {
    /// The usual way.
    pub(crate) value: String,
    /// The same name said otherwise.
    pub(crate) other: Option<String>,
}

/// One spoken word, and how it may be said as well.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Word {
    text: String,
    other: Option<String>,
}

impl Word {
    fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), other: None }
    }
}

/// The name as it is said in a locale.
pub(crate) fn said(name: &str, locale: &str) -> Result<Said, WhyNot> {
    let tongue = Tongue { spoken: Spoken::of(locale), alphabet: Alphabet::of(locale) };
    let name: String = name.chars().take(READ).collect();
    let whole = tongue.said(without_brackets(&name));
    // What stands before a subtitle may be short enough.
    match (whole, name.split_once(": ").or_else(|| name.split_once(" - "))) {
        (Err(WhyNot::Long), Some((title, _))) => tongue.said(without_brackets(title)),
        (whole, _) => whole,
    }
}

/// How a language is spoken and written.
struct Tongue {
    spoken: &'static Spoken,
    alphabet: Alphabet,
}

impl Tongue {
    fn said(&self, name: String) -> Result<Said, WhyNot> {
        let name = compatible(&name, self.spoken);
        let mut words = words::words(&name, self)?;
        self.numerals(&mut words);
        let value = joined(words.iter().map(|word| word.text.as_str()));
        if value.is_empty() {
            return Err(WhyNot::Signs);
        }
        if value.chars().count() > LONGEST {
            return Err(WhyNot::Long);
        }
        let other = joined(words.iter().map(|word| word.other.as_deref().unwrap_or(&word.text)));
        let fits = other != value && other.chars().count() <= LONGEST;
        Ok(Said { value, other: fits.then_some(other) })
    }

    /// Roman numerals as numbers, where they are no letters: "Part I" and "Rocky III", but not "Malcolm X".
    fn numerals(&self, words: &mut [Word]) {
        let count = words.len();
        for at in 0..count {
            let text = &words[at].text;
            if text.is_empty() || !text.chars().all(char::is_uppercase) {
                continue;
            }
            let value = roman(&text.to_lowercase()).and_then(|value| self.spoken.number(u64::from(value)));
            let Some(number) = value else { continue };
            let counted = at > 0 && self.spoken.counts(&words[at - 1].text.to_lowercase());
            let sure = at > 0 && (text.len() > 1 || counted);
            if sure {
                words[at] = Word::new(number);
            } else if (count == 1 && text.len() > 1) || (at > 0 && at + 1 == count) {
                words[at].other = Some(number);
            }
        }
    }
}

fn joined<'a>(words: impl Iterator<Item = &'a str>) -> String {
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Composed letters, wide and raised ones as plain ones; signs that have a name stay.
fn compatible(name: &str, spoken: &Spoken) -> String {
    let mut plain = String::with_capacity(name.len());
    for letter in name.nfc() {
        if letter.is_ascii() || spoken.sign(letter).is_some() {
            plain.push(letter);
        } else {
            plain.extend(std::iter::once(letter).nfkc());
        }
    }
    plain
}

/// Without what stands in brackets behind a title, "(2010)" or "[Remastered]": nobody says that. What stands there first, or
/// alone, is said: "(500) Days of Summer".
fn without_brackets(name: &str) -> String {
    let (mut bare, mut depth) = (String::with_capacity(name.len()), 0_u32);
    for sign in name.chars() {
        match sign {
            '(' | '[' | '{' if depth > 0 || bare.chars().any(char::is_alphanumeric) => depth += 1,
            ')' | ']' | '}' if depth > 0 => depth -= 1,
            _ if depth == 0 => bare.push(sign),
            _ => {}
        }
    }
    bare
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(name: &str, locale: &str) -> Result<String, WhyNot> {
        said(name, locale).map(|said| said.value)
    }

    #[test]
    fn names_are_written_as_they_are_said_in_english() {
        for (name, wanted) in [
            ("Tom & Jerry", "Tom and Jerry"),
            ("Tom\u{2019}s TV & Sound", "Tom's TV and Sound"),
            ("Face/Off", "Face Off"),
            ("M*A*S*H", "MASH"),
            ("Spider-Man: Far – Home", "Spider-Man Far Home"),
            ("24", "twenty four"),
            ("2 Fast 2 Furious", "two Fast two Furious"),
            ("1917", "nineteen seventeen"),
            ("2001: A Space Odyssey", "two thousand one A Space Odyssey"),
            ("Blade Runner 2049", "Blade Runner twenty forty nine"),
            ("10,000 BC", "ten thousand BC"),
            ("12:08 East of Bucharest", "twelve zero eight East of Bucharest"),
            ("007", "zero zero seven"),
            ("21st Century", "twenty first Century"),
            ("(500) Days of Summer", "five hundred Days of Summer"),
            ("Alien (1979)", "Alien"),
            ("Abbey Road [Remastered]", "Abbey Road"),
            ("Rocky II", "Rocky two"),
            ("The Godfather Part I", "The Godfather Part one"),
            ("Malcolm X", "Malcolm X"),
            ("I, Robot", "I Robot"),
            ("Kick-Ass 2", "Kick-Ass two"),
            ("Apollo 13", "Apollo thirteen"),
            ("S.H.I.E.L.D.", "S. H. I. E. L. D."),
            ("E.T. the Extra-Terrestrial", "E. T. the Extra-Terrestrial"),
            ("Mr. Robot", "mister Robot"),
            ("Dr No", "doctor No"),
            ("No Country for Old Men", "No Country for Old Men"),
            ("P!nk", "Pink"),
            ("A$AP Rocky", "AsAP Rocky"),
            ("Ke$ha", "Kesha"),
            ("Numb3rs", "Numbers"),
            ("R2-D2", "R two D two"),
            ("U2", "U two"),
            ("50% Off", "fifty percent Off"),
            ("9 to 5", "nine to five"),
            ("Version 2.0", "Version two point zero"),
            ("Disney+", "Disney plus"),
            ("÷", "divide"),
            ("Café Ålesund", "Café Alesund"),
            ("Motörhead", "Motorhead"),
            ("Ｗｉｄｅ", "Wide"),
            ("Oldboy (올드보이)", "Oldboy"),
            ("Ghost in the Shell 攻殻機動隊", "Ghost in the Shell"),
            ("Party 🎉 Mix", "Party Mix"),
            ("\u{202e}Evil\u{202c} Twin\u{200b}s", "Evil Twins"),
            ("\"Heroes\"", "Heroes"),
            ("...And Justice for All", "And Justice for All"),
            ("Rock 'n' Roll", "Rock n Roll"),
            ("Singin\u{2019} in the Rain", "Singin' in the Rain"),
            ("80s Mix", "eighties Mix"),
        ] {
            assert_eq!(value(name, "en-US").as_deref(), Ok(wanted), "{name}");
        }
    }

    #[test]
    fn each_language_says_numbers_signs_and_short_forms_its_own_way() {
        for (locale, name, wanted) in [
            ("de-DE", "Tom & Jerry", "Tom und Jerry"),
            ("de-DE", "3 Haselnüsse für Aschenbrödel", "drei Haselnüsse für Aschenbrödel"),
            ("de-DE", "Der 2. Weltkrieg", "Der zweite Weltkrieg"),
            ("de-DE", "1900", "neunzehnhundert"),
            ("de-DE", "Rocky II", "Rocky zwei"),
            ("de-DE", "10.000 Tage", "zehntausend Tage"),
            ("de-DE", "Straße", "Straße"),
            ("de-DE", "St. Pauli", "sankt Pauli"),
            ("de-DE", "Amélie", "Amelie"),
            ("fr-FR", "Les 400 Coups", "Les quatre cents Coups"),
            ("fr-FR", "Le 5e Élément", "Le cinquième Élément"),
            ("fr-CA", "Tom & Jerry", "Tom et Jerry"),
            ("fr-FR", "L’Été", "L'Été"),
            ("fr-FR", "Mme Doubtfire", "madame Doubtfire"),
            ("es-ES", "Los 3 Amigos", "Los tres Amigos"),
            ("es-MX", "El Niño", "El Niño"),
            ("es-US", "100% Lobo", "cien por ciento Lobo"),
            ("it-IT", "8½", "otto e mezzo"),
            ("it-IT", "La 25ª ora", "La venticinque ora"),
            ("it-IT", "Perché no", "Perché no"),
            ("pt-BR", "2 Filhos de Francisco", "dois Filhos de Francisco"),
            ("pt-BR", "Ação & Reação", "Ação e Reação"),
            ("pt-BR", "Élite", "Élite"),
        ] {
            assert_eq!(value(name, locale).as_deref(), Ok(wanted), "{locale} {name}");
        }
    }

    #[test]
    fn what_is_said_in_two_ways_has_both() {
        for (name, other) in [
            ("S.H.I.E.L.D.", "SHIELD"),
            ("NCIS", "N. C. I. S."),
            ("BBC One", "B. B. C. One"),
            ("Rocky V", "Rocky five"),
            ("XIII", "thirteen"),
        ] {
            assert_eq!(said(name, "en-GB").unwrap().other.as_deref(), Some(other), "{name}");
        }
        assert_eq!(said("Casablanca", "en-GB").unwrap().other, None);
    }

    #[test]
    fn what_cannot_be_said_is_left_out_with_its_reason() {
        let long = "very ".repeat(60);
        for (name, why) in [
            ("", WhyNot::Signs),
            ("???", WhyNot::Signs),
            ("🎉🎉", WhyNot::Signs),
            ("\u{202e}\u{200b}", WhyNot::Signs),
            ("기생충", WhyNot::Script),
            ("Солярис", WhyNot::Script),
            ("مسلسل", WhyNot::Script),
            ("Se7en", WhyNot::Mixed),
            (&*long, WhyNot::Long),
        ] {
            assert_eq!(value(name, "en-US"), Err(why), "{name}");
        }
        assert_eq!(value(&format!("Up: {long}"), "en-US").as_deref(), Ok("Up"), "its title is short enough");
    }

    proptest::proptest! {
        #[test]
        fn whatever_comes_is_fit_for_amazon_or_left_out(name in ".{0,300}") {
            for locale in household::language::spoken() {
                if let Ok(said) = said(&name, locale) {
                    for name in std::iter::once(&said.value).chain(&said.other) {
                        proptest::prop_assert!(Alphabet::of(locale).takes(name), "{locale}: {name:?}");
                    }
                }
            }
        }
    }
}
