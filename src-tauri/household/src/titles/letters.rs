//! Written text as plain words: lower case, no marks, signs as they are spoken.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// More of a name than this is never spoken; it bounds the work on what comes from outside.
const LONGEST: usize = 240;

/// The words of a text. Signs that are spoken become words, signs that stand for letters become those letters.
pub(super) fn words(text: &str) -> Vec<String> {
    // What Alexa has heard is nearly always of this kind, and so is most of what is written.
    if text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b' ') {
        let plain = text.get(..LONGEST).unwrap_or(text).split(' ').filter(|word| !word.is_empty());
        return plain.map(str::to_ascii_lowercase).collect();
    }
    let mut words = vec![String::new()];
    let mut letters = Vec::with_capacity(text.len());
    for letter in text.chars().take(LONGEST) {
        if letter.is_ascii() {
            letters.push(letter.to_ascii_lowercase());
        } else {
            // "½" would fall apart into 1, a stroke, and 2.
            if letter == '½' && letters.last().is_some_and(char::is_ascii_digit) {
                letters.extend(" and a half ".chars());
                continue;
            }
            let plain = std::iter::once(letter).nfkd().filter(|part| !is_combining_mark(*part));
            letters.extend(plain.flat_map(char::to_lowercase));
        }
    }
    for (at, letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| letters.get(at)).is_some_and(|c| c.is_alphanumeric());
        let after = letters.get(at + 1).copied().filter(|c| c.is_alphanumeric());
        // "10,000"
        let thousands = *letter == ',' && before && groups_of_three(&letters[at + 1..]);
        if !thousands {
            sign(&mut words, *letter, before, after);
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

fn groups_of_three(letters: &[char]) -> bool {
    letters.iter().take_while(|letter| letter.is_ascii_digit()).count() == 3
}

fn sign(words: &mut Vec<String>, letter: char, before: bool, next: Option<char>) {
    let after = next.is_some();
    let inside = before && after;
    let followed_by_digit = next.is_some_and(|next| next.is_ascii_digit());
    let spoken = match letter {
        '&' | '+' => "and",
        '%' => "percent",
        '#' | '№' => "number",
        '÷' => "divide",
        '×' => "multiply",
        '=' => "equals",
        '°' => "degrees",
        '∞' => "infinity",
        '♥' | '♡' | '❤' => "love",
        _ => "",
    };
    if !spoken.is_empty() {
        return words.extend([spoken.to_owned(), String::new()]);
    }
    let Some(last) = words.last_mut() else { return };
    match letter {
        'a'..='z' | '0'..='9' => last.push(letter),
        // Letters that have no decomposition.
        'ø' => last.push('o'),
        'æ' => last.push_str("ae"),
        'œ' => last.push_str("oe"),
        'ß' => last.push_str("ss"),
        'đ' | 'ð' => last.push('d'),
        'þ' => last.push_str("th"),
        'ł' => last.push('l'),
        'ı' => last.push('i'),
        'ȝ' => last.push_str("gh"),
        // Signs that stand for letters inside a word: P!nk, A$AP, S@m.
        '!' if inside => last.push('i'),
        '$' if followed_by_digit => words.extend(["dollar".to_owned(), String::new()]),
        '$' if inside || after => last.push('s'),
        '@' if inside => last.push('a'),
        '\'' | '’' | '‘' | '*' | '`' => {}
        other if other.is_alphanumeric() => last.push(other),
        _ => words.push(String::new()),
    }
}

/// How a title of nothing but signs is spoken: "???" is "question mark question mark question mark".
pub(super) fn spelled_signs(text: &str) -> Vec<String> {
    let spoken = |sign| match sign {
        '!' => Some("exclamation mark"),
        '?' => Some("question mark"),
        '.' => Some("dot"),
        '…' => Some("dot dot dot"),
        ',' => Some("comma"),
        ':' => Some("colon"),
        ';' => Some("semicolon"),
        '-' | '–' | '—' => Some("dash"),
        '*' => Some("star"),
        '/' => Some("slash"),
        '(' | ')' => Some("bracket"),
        '$' => Some("dollar sign"),
        '@' => Some("at"),
        '~' => Some("tilde"),
        '_' => Some("underscore"),
        _ => None,
    };
    let words = text.chars().take(LONGEST).filter_map(spoken).flat_map(|spoken| spoken.split(' '));
    words.map(str::to_owned).collect()
}
