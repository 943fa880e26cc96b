//! The name that people call the skill by: what Amazon refuses, and what has gone wrong for others.
//!
//! Alexa knows far more names than she tells. A name that she or a well-known skill answers to builds without a word, and
//! then opens something else.

use super::model::{Problem, Rule, validate_invocation};
use household::fault::{Code, Fault};

/// Names that Alexa answers herself, or that belong to well-known skills and to those that people make after somebody's
/// instructions. A skill under such a name is often not the one that opens.
const TAKEN: &[&str] = &[
    "music assistant",
    "home assistant",
    "media assistant",
    "my media",
    "my music",
    "my movies",
    "my radio",
    "my library",
    "media server",
    "media player",
    "meine medien",
    "meine musik",
    "meine filme",
    "mein radio",
    "ma musique",
    "ma radio",
    "mi música",
    "mi radio",
    "la mia musica",
    "la mia radio",
    "minha música",
    "minha radio",
    "minha rádio",
    "fire tv",
    "prime video",
    "apple music",
    "apple podcasts",
    "spotify",
    "deezer",
    "tidal",
    "netflix",
    "youtube",
    "youtube music",
    "tunein",
    "plex",
    "emby",
    "jellyfin",
    "jellyfin player",
    "kodi",
    "navidrome",
    "ask navidrome",
    "sonos",
    "squeezebox",
    "openhab",
];

/// What is wrong with a name in a locale, or might be: `Low` is advice, the rest is refused. The name is taken as it will
/// be sent, in small letters.
pub fn advice(name: &str, locale: &str) -> Vec<Fault> {
    let name = name.trim().to_lowercase();
    let mut faults: Vec<Fault> =
        validate_invocation(&name, locale).iter().map(|problem| fault(problem, &name)).collect();
    if TAKEN.contains(&name.as_str()) {
        faults.push(Fault::new(Code::InvocationTaken).with("name", name));
    }
    faults.into_iter().map(|fault| fault.with("locale", locale)).collect()
}

/// The same for all locales of a skill, each thing once.
pub fn advice_for<'a>(name: &str, locales: impl IntoIterator<Item = &'a str>) -> Vec<Fault> {
    let mut faults: Vec<Fault> = Vec::new();
    for fault in locales.into_iter().flat_map(|locale| advice(name, locale)) {
        let is_known = |known: &Fault| known.code == fault.code && known.values.get("word") == fault.values.get("word");
        if !faults.iter().any(is_known) {
            faults.push(fault);
        }
    }
    faults
}

/// What a person is told of a problem with the name.
pub(super) fn fault(problem: &Problem, name: &str) -> Fault {
    let of_name = |code| Fault::new(code).with("name", name);
    let of_word = |code| Fault::new(code).with("word", problem.what.as_str());
    if matches!(problem.rule, Rule::InvocationLength) {
        of_name(Code::InvocationLength)
    } else if matches!(problem.rule, Rule::InvocationOneWord) {
        of_name(Code::InvocationOneWord)
    } else if matches!(problem.rule, Rule::InvocationReserved) {
        of_word(Code::InvocationReserved)
    } else if matches!(problem.rule, Rule::InvocationConnecting) {
        of_word(Code::InvocationConnecting)
    } else {
        of_name(Code::InvocationCharacters)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_judged_as_amazon_and_as_people_have_found() {
        let codes =
            |name: &str, locale: &str| advice(name, locale).into_iter().map(|fault| fault.code).collect::<Vec<_>>();
        for (name, locale, wanted) in [
            ("movie butler", "en-US", &[][..]),
            ("M. B. Home", "en-GB", &[]),
            ("kinobutler", "de-DE", &[]),
            ("mon majordome", "fr-CA", &[]),
            ("usher", "en-US", &[Code::InvocationOneWord]),
            ("movie 2000", "en-US", &[Code::InvocationCharacters]),
            ("movie & music", "en-US", &[Code::InvocationCharacters]),
            ("alexa movies", "en-US", &[Code::InvocationReserved]),
            ("movie app", "de-DE", &[Code::InvocationReserved]),
            ("play movies", "en-US", &[Code::InvocationReserved]),
            ("the movies", "en-US", &[Code::InvocationConnecting]),
            ("music assistant", "en-US", &[Code::InvocationTaken]),
            ("meine filme", "de-DE", &[Code::InvocationTaken]),
            ("plex", "en-US", &[Code::InvocationOneWord, Code::InvocationTaken]),
            ("x", "en-US", &[Code::InvocationLength, Code::InvocationOneWord]),
        ] {
            assert_eq!(codes(name, locale), wanted, "{name} in {locale}");
        }
        assert_eq!(advice("movie app", "de-DE")[0].values["word"], "app");
        assert_eq!(advice_for("plex", ["en-US", "en-GB", "en-AU"]).len(), 2);
    }
}
