//! The languages that Usher speaks, and where their texts are.
//!
//! A language is a folder under `src-tauri/text` ("de"); a variant that differs in a few words is a small folder of its
//! own ("fr-CA") that is laid over its language. Knows files by name only, never what is in them.

use std::sync::OnceLock;

/// Every locale that Usher serves, as Alexa names it; the first one of a language stands for the language.
pub const LOCALES: [&str; 13] = [
    "en-US", "en-GB", "en-AU", "en-CA", "en-IN", "de-DE", "fr-FR", "fr-CA", "es-ES", "es-MX", "es-US", "it-IT", "pt-BR",
];

/// What a locale that is not one of ours gets.
pub const DEFAULT: &str = LOCALES[0];

/// Folder, file without its ending, text.
static FILES: &[(&str, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/texts.rs"));

/// The text of a file in a folder, as it was built in.
pub fn file(folder: &str, name: &str) -> Option<&'static str> {
    FILES.iter().find(|(of, file, _)| *of == folder && *file == name).map(|(_, _, text)| *text)
}

/// The folder of a locale's language: "de" of "de-DE", also of "de-AT"; English where there is none.
pub fn folder_of(locale: &str) -> &'static str {
    language_of(LOCALES[place_of(locale)])
}

/// Whether a locale's language can be spoken to: its phrases are there.
pub fn is_spoken(locale: &str) -> bool {
    let language = language_of(locale);
    LOCALES.iter().any(|known| language_of(known) == language) && file(language, "phrases").is_some()
}

/// The locale, or the default one if its language cannot be spoken to.
pub fn understood(locale: &str) -> &str {
    if is_spoken(locale) { locale } else { DEFAULT }
}

/// The locales that can be spoken to.
pub fn spoken() -> impl Iterator<Item = &'static str> {
    LOCALES.into_iter().filter(|locale| is_spoken(locale))
}

/// The texts of one file for a locale: the language's, then what its variant lays over it.
pub fn layers(locale: &str, name: &str) -> Vec<&'static str> {
    let known = LOCALES[place_of(locale)];
    let variant = file(known, name);
    file(language_of(known), name).into_iter().chain(variant).collect()
}

/// What is made of the texts of a locale, once, when it is first asked for. Variants without files of their own share
/// what their language has.
#[derive(Debug)]
pub struct PerLocale<T> {
    made: [OnceLock<Box<T>>; LOCALES.len()],
    files: &'static [&'static str],
}

impl<T> PerLocale<T> {
    /// Nothing yet. `files`: what it is made of.
    pub const fn new(files: &'static [&'static str]) -> Self {
        Self { made: [const { OnceLock::new() }; LOCALES.len()], files }
    }

    /// What was made for a locale. `make` gets the locale that stands for all that share it.
    pub fn of(&'static self, locale: &str, make: impl FnOnce(&'static str) -> T) -> &'static T {
        let mut place = place_of(locale);
        if !self.files.iter().any(|name| file(LOCALES[place], name).is_some()) {
            place = place_of(language_of(LOCALES[place]));
        }
        self.made[place].get_or_init(|| Box::new(make(LOCALES[place])))
    }
}

fn language_of(locale: &str) -> &str {
    locale.split(['-', '_']).next().unwrap_or_default()
}

/// Where a locale stands among ours; else where its language first stands; else the first of all.
fn place_of(locale: &str) -> usize {
    let language = language_of(locale);
    LOCALES
        .iter()
        .position(|known| *known == locale)
        .or_else(|| LOCALES.iter().position(|known| language_of(known) == language))
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_finds_its_language() {
        for (locale, folder) in
            [("en-US", "en"), ("de-DE", "de"), ("de-AT", "de"), ("pt", "pt"), ("ja-JP", "en"), ("", "en")]
        {
            assert_eq!(folder_of(locale), folder, "{locale}");
        }
        assert!(is_spoken("en-IN") && !is_spoken("ja-JP") && !is_spoken(""));
    }

    #[test]
    fn variants_without_files_share_their_languages() {
        static MADE: PerLocale<String> = PerLocale::new(&["no such file"]);
        assert!(std::ptr::eq(MADE.of("en-GB", str::to_owned), MADE.of("en-US", str::to_owned)));
        assert_eq!(MADE.of("es-MX", str::to_owned), "es-ES");
        assert_eq!(MADE.of("nl-NL", str::to_owned), "en-US");
    }

    #[test]
    fn every_folder_belongs_to_a_locale() {
        for (folder, file, _) in FILES {
            let known = LOCALES.iter().any(|locale| locale == folder || language_of(locale) == *folder);
            assert!(known, "no locale reads {folder}/{file}.ftl");
        }
    }
}
