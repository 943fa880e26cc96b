//! One written form for what is spoken the same: "Seven & a Half" and "7 and a half" both become "7 and a half".
//!
//! The rules are those that `reference/titles.md` section 4 measured; languages other than English follow later.

use rapidfuzz::distance::indel;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The spoken form: lower case, no marks or punctuation, numbers as digits, no leading article.
pub fn canonical(text: &str) -> String {
    let words = words(text);
    let words = numerals(words);
    let words = super::digits::digits(&words);
    let skip = usize::from(words.len() > 1 && is_article(&words[0]));
    words[skip..].join(" ")
}

/// How alike a heard name and a written one are, from 0 to 1.
pub fn likeness(heard: &str, name: &str) -> f64 {
    indel::normalized_similarity(canonical(heard).chars(), canonical(name).chars())
}

/// The forms by which a title may be asked for, each with what it costs in score.
pub fn aliases(title: &str) -> Vec<(String, f32)> {
    let mut found = vec![(canonical(title), 0.0)];
    let mut add = |text: &str| {
        let form = canonical(text);
        if form.len() > 2 && found.iter().all(|(known, _)| *known != form) {
            found.push((form, 0.02));
        }
    };
    if let Some((before, _)) = title.split_once(['(', '[']) {
        add(before);
    }
    for mark in [": ", " - ", " – "] {
        if let Some((before, after)) = title.split_once(mark) {
            add(before);
            add(after);
        }
    }
    found
}

/// The numbers in a canonical form. Two titles whose numbers differ are seldom the same.
pub fn numbers(form: &str) -> Vec<&str> {
    form.split(' ').filter(|word| word.bytes().all(|byte| byte.is_ascii_digit())).collect()
}

/// What differing numbers cost.
pub fn number_cost(heard: &[&str], title: &[&str]) -> f64 {
    match (heard == title, heard.is_empty() || title.is_empty()) {
        (true, _) => 0.0,
        (false, true) => 0.03,
        (false, false) => 0.12,
    }
}

fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let letters: Vec<char> = text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect();
    for (at, letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| letters.get(at)).is_some_and(|c| c.is_alphanumeric());
        let after = letters.get(at + 1).is_some_and(|c| c.is_alphanumeric());
        let inside = before && after;
        let Some(last) = words.last_mut() else { continue };
        match letter {
            // Letters that have no decomposition.
            'ø' => last.push('o'),
            'æ' => last.push_str("ae"),
            'œ' => last.push_str("oe"),
            'ß' => last.push_str("ss"),
            'đ' | 'ð' => last.push('d'),
            'þ' => last.push_str("th"),
            'ł' => last.push('l'),
            // Signs that stand for letters inside a word: P!nk, A$AP, S@m.
            '!' if inside => last.push('i'),
            '$' if inside || after => last.push('s'),
            '@' if inside => last.push('a'),
            '\'' | '’' | '*' => {}
            '.' if inside && last.chars().count() == 1 => {}
            '&' | '+' => words.extend(["and".to_owned(), String::new()]),
            '%' => words.extend(["percent".to_owned(), String::new()]),
            '#' => words.extend(["number".to_owned(), String::new()]),
            c if c.is_alphanumeric() => last.push(*c),
            _ => words.push(String::new()),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// Roman numerals after the first word, as digits. A single letter counts only at the end or after "part".
fn numerals(mut words: Vec<String>) -> Vec<String> {
    for at in 1..words.len() {
        let last = at + 1 == words.len();
        let counted = matches!(words[at - 1].as_str(), "part" | "episode" | "volume" | "chapter" | "vol");
        if let Some(number) = roman(&words[at])
            && (words[at].len() > 1 || counted || (last && words[at] != "i"))
        {
            words[at] = number.to_string();
        }
    }
    words
}

fn roman(word: &str) -> Option<u32> {
    const NUMERALS: &[&str] = &[
        "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii",
        "xviii", "xix", "xx",
    ];
    NUMERALS.iter().position(|numeral| *numeral == word).and_then(|at| u32::try_from(at + 1).ok())
}

fn is_article(word: &str) -> bool {
    matches!(word, "the" | "a" | "an")
}
