//! How numbers, signs and short forms are said in a language, as words that somebody could read out.
//!
//! Read from `src-tauri/text/<language>/spoken.ftl`. It is the other way round of [`super::words`], which understands what
//! was said; whoever needs a name as it is spoken asks here.

mod rules;

use super::lists::word_lists;
use crate::language::{self, PerLocale};
use rules::Rules;
use std::collections::BTreeMap;

/// How one language says what is written without letters.
#[derive(Debug, Default)]
pub struct Spoken {
    rules: Rules,
    signs: BTreeMap<char, String>,
    short: BTreeMap<String, String>,
    counted: Vec<String>,
    endings: BTreeMap<String, String>,
    decimal_point: String,
    /// Whether "2." before another word is second.
    ordinal_point: bool,
    /// Whether a comma stands before decimals, and a point between thousands.
    decimal_comma: bool,
}

static SPOKEN: PerLocale<Spoken> = PerLocale::new(&["spoken"]);

impl Spoken {
    /// For a locale as Alexa names it ("en-GB"); as in English where its language has no file.
    pub fn of(locale: &str) -> &'static Self {
        SPOKEN.of(locale, |locale| match &*language::layers(locale, "spoken") {
            [] => Self::read(&language::layers(language::DEFAULT, "spoken")),
            texts => Self::read(texts),
        })
    }

    /// A number in words: "one hundred one". None if it is larger than any name.
    pub fn number(&self, value: u64) -> Option<String> {
        self.rules.words("cardinal", value)
    }

    /// A number of four digits as years are said: "nineteen eighty four".
    pub fn year(&self, value: u64) -> Option<String> {
        self.rules.words("year", value).or_else(|| self.number(value))
    }

    /// A rank, by what is written after its digits: "2nd", "2ème". A number where the language has no word for so high
    /// a rank; none if no rank is written so.
    pub fn ordinal(&self, value: u64, ending: &str) -> Option<String> {
        self.rules.words(self.endings.get(ending)?, value).or_else(|| self.number(value))
    }

    /// Ten years, by their first: "80s". A number where the language has no word for them.
    pub fn decade(&self, value: u64) -> Option<String> {
        let decade = value.is_multiple_of(10).then(|| self.rules.words("decade", value));
        decade.flatten().or_else(|| self.number(value))
    }

    /// The digits one by one: "zero zero seven".
    pub fn digits(&self, digits: &str) -> Option<String> {
        let each: Option<Vec<String>> =
            digits.chars().map(|digit| self.number(u64::from(digit.to_digit(10)?))).collect();
        Some(each?.join(" "))
    }

    /// The rank before another word, where a point makes it one ("2. Weltkrieg").
    pub fn ordinal_before_word(&self, value: u64) -> Option<String> {
        self.ordinal_point.then(|| self.rules.words("ordinal", value)).flatten()
    }

    /// What a sign is called.
    pub fn sign(&self, sign: char) -> Option<&str> {
        self.signs.get(&sign).map(String::as_str)
    }

    /// What a short form stands for, by its small letters with the point that it may have: "dr" and "dr." are "doctor".
    pub fn full(&self, short: &str) -> Option<&str> {
        self.short.get(short).or_else(|| self.short.get(short.strip_suffix('.')?)).map(String::as_str)
    }

    /// Whether a number is sure to follow a word, so that "part I" is no letter.
    pub fn counts(&self, word: &str) -> bool {
        self.counted.iter().any(|counted| counted == word)
    }

    /// What is said before decimals.
    pub fn decimal_point(&self) -> &str {
        &self.decimal_point
    }

    /// Whether a comma stands before decimals.
    pub fn has_decimal_comma(&self) -> bool {
        self.decimal_comma
    }

    fn read(texts: &[&'static str]) -> Self {
        let mut lists = word_lists(texts);
        let mut take = |name: &str| lists.remove(name).unwrap_or_default();
        let decimal_point = take("decimal-point").concat();
        let (signs, short, counted, endings, spelling) =
            (take("signs"), take("short"), take("counted"), take("ordinal-endings"), take("spelling"));
        let pairs = |lines: Vec<String>| -> Vec<(String, String)> {
            let pair =
                |line: &String| line.split_once(' ').map(|(one, other)| (one.to_owned(), other.trim().to_owned()));
            lines.iter().filter_map(pair).collect()
        };
        Self {
            rules: Rules::read(&lists),
            signs: pairs(signs).into_iter().filter_map(|(sign, name)| Some((sign.chars().next()?, name))).collect(),
            short: pairs(short).into_iter().collect(),
            counted,
            decimal_point,
            endings: pairs(endings).into_iter().collect(),
            ordinal_point: spelling.iter().any(|line| line == "ordinal point"),
            decimal_comma: spelling.iter().any(|line| line == "decimal comma"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_said_as_in_each_language() {
        for (locale, value, said) in [
            ("en-US", 0, "zero"),
            ("en-US", 24, "twenty four"),
            ("en-US", 101, "one hundred one"),
            ("en-US", 10_000, "ten thousand"),
            ("de-DE", 1, "eins"),
            ("de-DE", 21, "einundzwanzig"),
            ("de-DE", 101, "hunderteins"),
            ("de-DE", 20_000, "zwanzigtausend"),
            ("de-DE", 21_001, "einundzwanzigtausendeins"),
            ("fr-FR", 21, "vingt-et-un"),
            ("fr-FR", 71, "soixante-et-onze"),
            ("fr-CA", 80, "quatre-vingts"),
            ("fr-FR", 99, "quatre-vingt-dix-neuf"),
            ("fr-FR", 300, "trois cents"),
            ("fr-FR", 20_000, "vingt mille"),
            ("es-ES", 22, "veintidós"),
            ("es-MX", 101, "ciento uno"),
            ("es-US", 45, "cuarenta y cinco"),
            ("es-ES", 500, "quinientos"),
            ("it-IT", 21, "ventuno"),
            ("it-IT", 23, "ventitré"),
            ("it-IT", 48, "quarantotto"),
            ("it-IT", 2001, "duemilauno"),
            ("pt-BR", 45, "quarenta e cinco"),
            ("pt-BR", 2001, "dois mil e um"),
            ("pt-BR", 1984, "mil novecentos e oitenta e quatro"),
            ("pt-BR", 20_000, "vinte mil"),
        ] {
            assert_eq!(Spoken::of(locale).number(value).as_deref(), Some(said), "{locale} {value}");
        }
        assert_eq!(Spoken::of("de-DE").number(u64::MAX), None, "nobody says that");
    }

    #[test]
    fn years_are_said_as_in_each_language() {
        for (locale, year, said) in [
            ("en-GB", 1984, "nineteen eighty four"),
            ("en-US", 1900, "nineteen hundred"),
            ("en-US", 1906, "nineteen oh six"),
            ("en-US", 2001, "two thousand one"),
            ("en-US", 2049, "twenty forty nine"),
            ("de-DE", 1984, "neunzehnhundertvierundachtzig"),
            ("de-DE", 2010, "zweitausendzehn"),
            ("fr-FR", 1984, "mille neuf cent quatre-vingt-quatre"),
            ("es-ES", 1984, "mil novecientos ochenta y cuatro"),
            ("it-IT", 1900, "millenovecento"),
            ("pt-BR", 1900, "mil e novecentos"),
        ] {
            assert_eq!(Spoken::of(locale).year(year).as_deref(), Some(said), "{locale} {year}");
        }
    }

    #[test]
    fn ranks_are_said_by_their_endings() {
        for (locale, value, ending, said) in [
            ("en-US", 2, "nd", Some("second")),
            ("en-US", 21, "st", Some("twenty first")),
            ("en-US", 12, "px", None),
            ("de-DE", 3, "te", Some("dritte")),
            ("de-DE", 200, "te", Some("zweihundert")),
            ("fr-FR", 1, "er", Some("premier")),
            ("fr-FR", 5, "e", Some("cinquième")),
            ("es-ES", 2, "a", Some("segunda")),
            ("it-IT", 8, "o", Some("ottavo")),
            ("pt-BR", 3, "o", Some("terceiro")),
        ] {
            assert_eq!(Spoken::of(locale).ordinal(value, ending).as_deref(), said, "{locale} {value}{ending}");
        }
        assert_eq!(Spoken::of("de-DE").ordinal_before_word(21).as_deref(), Some("einundzwanzigste"));
        assert_eq!(Spoken::of("en-US").ordinal_before_word(21), None);
        assert_eq!(Spoken::of("en-US").decade(1980).as_deref(), Some("nineteen eighties"));
        assert_eq!(Spoken::of("de-DE").decade(80).as_deref(), Some("achtziger"));
        assert_eq!(Spoken::of("fr-FR").decade(80).as_deref(), Some("quatre-vingts"));
        assert_eq!(Spoken::of("en-US").digits("007").as_deref(), Some("zero zero seven"));
    }

    #[test]
    fn what_is_said_is_understood_again() {
        use crate::voice::words::Words;
        use crate::voice::words::numbers::number_at;
        use crate::voice::words::tokens::tokens;
        for locale in language::spoken() {
            let words = Words::of(locale);
            for value in (0..1000).chain([1000, 1001, 1100, 1984, 2001, 2021, 9999, 10_000, 21_000, 100_000]) {
                let said = Spoken::of(locale).number(u64::from(value)).unwrap();
                let tokens = tokens(&said, words);
                let found = number_at(&tokens, 0).map(|found| (found.end, found.value));
                assert_eq!(found, Some((tokens.len(), value)), "{locale}: {said}");
            }
        }
    }

    #[test]
    fn every_language_names_the_same_signs() {
        let english: Vec<char> = Spoken::of("en-US").signs.keys().copied().collect();
        for locale in language::spoken() {
            let spoken = Spoken::of(locale);
            assert_eq!(spoken.signs.keys().copied().collect::<Vec<_>>(), english, "{locale}");
            assert!(spoken.full("mr").is_some() && !spoken.counted.is_empty(), "{locale}");
        }
    }
}
