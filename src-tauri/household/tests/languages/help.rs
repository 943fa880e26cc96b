//! The help of each translation: whole, short enough to be listened to, and every example works.

use super::translations;
use household::language::{LOCALES, folder_of};
use household::voice::recognise::{Recogniser, Vocabulary};
use household::voice::table::help;

#[test]
fn every_example_is_understood_as_its_row() {
    let mut wrong = Vec::new();
    for locale in LOCALES.into_iter().filter(|locale| translations().any(|language| folder_of(locale) == language)) {
        let recogniser = Recogniser::new(locale, &Vocabulary::default());
        let help = help(locale);
        // Alexa says about 2.5 words a second.
        let words = help.speech.split_whitespace().count();
        assert!((20..=90).contains(&words), "{locale}: {words} words");
        assert!(help.card_text.chars().count() < 8000, "{locale}: the card is too long");
        for (intent, example) in help.groups.iter().flat_map(|group| &group.examples) {
            let best = recogniser.recognise(example).swap_remove(0).reading.intent;
            if best != *intent {
                wrong.push(format!("{locale}: {example} => {best} (wanted {intent})"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} examples are read otherwise:\n{}", wrong.len(), wrong.join("\n"));
}
