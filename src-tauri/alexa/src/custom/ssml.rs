//! Plain text into Alexa's speech markup: escaped, and cut to Alexa's size where a listener would make a pause.

use crate::custom::limits::SPEECH;

/// The languages that `<lang>` may name: Alexa's own.
const LANGUAGES: [&str; 17] = [
    "ar-SA", "de-DE", "en-AU", "en-CA", "en-GB", "en-IN", "en-US", "es-ES", "es-MX", "es-US", "fr-CA", "fr-FR",
    "hi-IN", "it-IT", "ja-JP", "nl-NL", "pt-BR",
];

/// The text as markup, in this language if that is one of Alexa's and not the Echo's own.
pub(crate) fn speech(text: &str, language: Option<&str>, locale: &str) -> String {
    let language = language.filter(|it| *it != locale && LANGUAGES.contains(it));
    let (before, after) = match language {
        Some(language) => (format!("<speak><lang xml:lang=\"{language}\">"), "</lang></speak>"),
        None => ("<speak>".to_owned(), "</speak>"),
    };
    let text = fitting(text, SPEECH - before.len() - after.len(), |letter| escaped(letter).1);
    let mut markup = String::with_capacity(before.len() + text.len() + text.len() / 8 + after.len());
    markup.push_str(&before);
    for letter in text.chars() {
        match escaped(letter) {
            (Some(instead), _) => markup.push_str(instead),
            (None, _) => markup.push(letter),
        }
    }
    markup.push_str(after);
    markup
}

/// As much of the text as has room, by what each letter costs, ending after a sentence, else after a word.
pub(crate) fn fitting(text: &str, room: usize, cost: impl Fn(char) -> usize) -> &str {
    let mut spent = 0;
    let Some((end, _)) = text.char_indices().find(|(_, letter)| {
        spent += cost(*letter);
        spent > room
    }) else {
        return text;
    };
    let Some(head) = text.get(..end) else { return "" };
    let sentence = head.char_indices().rev().find_map(|(at, letter)| {
        let next = text.get(at + letter.len_utf8()..)?;
        ends_sentence(letter, next.chars().next()).then(|| at + letter.len_utf8())
    });
    let word = || head.rfind(char::is_whitespace);
    sentence.or_else(word).and_then(|end| head.get(..end)).unwrap_or(head).trim_end()
}

/// What a letter becomes, if not itself, and what it takes of Alexa's room: UTF-16 units.
fn escaped(letter: char) -> (Option<&'static str>, usize) {
    let instead = match letter {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&apos;",
        // Not allowed in XML in any spelling.
        '\u{0}'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => " ",
        _ => return (None, letter.len_utf16()),
    };
    (Some(instead), instead.len())
}

fn ends_sentence(letter: char, next: Option<char>) -> bool {
    match letter {
        '。' | '！' | '？' | '।' => true,
        '.' | '!' | '?' | '…' | '؟' => next.is_none_or(char::is_whitespace),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn titles_do_not_break_the_markup() {
        assert_eq!(
            speech("Tom & Jerry: \"<Who's> there?\"", None, "en-US"),
            "<speak>Tom &amp; Jerry: &quot;&lt;Who&apos;s&gt; there?&quot;</speak>"
        );
        assert_eq!(speech("a\u{1}b\u{ffff}c\nd", None, "en-US"), "<speak>a b c\nd</speak>");
    }

    #[test]
    fn another_language_is_spoken_as_that_language() {
        assert_eq!(speech("Hallo", Some("de-DE"), "en-US"), "<speak><lang xml:lang=\"de-DE\">Hallo</lang></speak>");
        assert_eq!(speech("Hallo", Some("de-DE"), "de-DE"), "<speak>Hallo</speak>");
        assert_eq!(speech("Hallo", Some("\"/><audio src=\""), "en-US"), "<speak>Hallo</speak>");
    }

    #[test]
    fn long_speech_ends_with_a_sentence() {
        let sentence = "Playing Alien on the Living Room TV. ";
        let spoken = speech(&sentence.repeat(400), None, "en-US");
        assert!(spoken.len() <= SPEECH && spoken.len() > SPEECH - 2 * sentence.len(), "{}", spoken.len());
        assert!(spoken.ends_with("Living Room TV.</speak>"), "{spoken}");
    }

    #[test]
    fn long_speech_without_sentences_ends_with_a_word() {
        let spoken = speech(&"alien ".repeat(2000), None, "en-US");
        assert!(spoken.ends_with("alien</speak>") && spoken.len() > SPEECH - 20, "{}", spoken.len());
        let spoken = speech(&"&".repeat(9000), None, "en-US");
        assert!(spoken.ends_with("&amp;</speak>") && spoken.len() > SPEECH - 20, "{}", spoken.len());
    }

    proptest! {
        #[test]
        fn any_text_gives_well_formed_markup_of_alexas_size(text in "\\PC{0,200}|[\\x00-\\x7f]{0,200}", times in 1..80_usize) {
            let spoken = speech(&text.repeat(times), None, "en-US");
            prop_assert!(spoken.encode_utf16().count() <= SPEECH);
            let inner = spoken.strip_prefix("<speak>").and_then(|it| it.strip_suffix("</speak>")).unwrap();
            let unescaped = inner.replace("&amp;", "").replace("&lt;", "").replace("&gt;", "").replace("&quot;", "").replace("&apos;", "");
            prop_assert!(!unescaped.contains(['<', '>', '&', '"', '\'']), "{}", unescaped);
        }
    }
}
