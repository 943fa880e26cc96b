//! The manifest as it is sent, in every language.

use alexa::provision::certificate::Kind;
use alexa::provision::manifest::check::check;
use alexa::provision::manifest::mark::is_ours;
use alexa::provision::manifest::{Description, make, opening};
use household::language::{self, LOCALES};
use household::voice::recognise::{Recogniser, Vocabulary};
use household::voice::table::LAUNCH;
use serde_json::Value;

fn manifest(locales: &[&str], name: &str, invocation: &str) -> Value {
    let endpoint = "https://usher.example.org/alexa".parse().unwrap();
    let certificate = Kind::Trusted;
    make(Description { household: "3f2504e0", name, invocation, locales, endpoint: &endpoint, certificate })
}

#[test]
fn the_manifest_of_two_languages() {
    insta::assert_json_snapshot!(manifest(&["en-US", "de-DE"], "Movie Butler", "movie butler"));
}

#[test]
fn every_language_keeps_to_amazons_limits_with_the_longest_name() {
    let name = "M".repeat(50);
    let manifest = manifest(&LOCALES, &name, &"m".repeat(50));
    assert_eq!(check(&manifest), []);
    assert!(is_ours(&manifest, "3f2504e0"));
}

#[test]
fn the_examples_are_what_can_be_said() {
    let mut otherwise = Vec::new();
    for locale in language::spoken() {
        let manifest = manifest(&[locale], "Movie Butler", "movie butler");
        let phrases = manifest["publishingInformation"]["locales"][locale]["examplePhrases"].as_array().unwrap();
        assert_eq!(phrases.len(), 3, "{locale}");
        let said: Vec<&str> = phrases.iter().filter_map(Value::as_str).collect();
        assert_eq!(said[0].to_lowercase(), format!("alexa, {}", opening("movie butler", locale)), "{locale}");
        let recogniser = Recogniser::new(locale, &Vocabulary::default()).called("movie butler");
        let understood = |said: &&str| recogniser.recognise(said)[0].reading.intent.clone();
        let intents: Vec<String> = said.iter().map(understood).collect();
        if intents != [LAUNCH, "WhatsNewIntent", "PlayRandomIntent"] {
            otherwise.push(format!("{locale}: {said:?} is {intents:?}"));
        }
    }
    assert!(otherwise.is_empty(), "{otherwise:#?}");
}
