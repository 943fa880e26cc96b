//! Whatever a library or a recogniser writes: it is answered, never a panic, and a title always finds itself.

use household::media::{Item, MediaKind};
use household::titles::{Language, TitleIndex};
use proptest::prelude::*;

const LANGUAGES: &[Language] = &[
    Language::English,
    Language::German,
    Language::French,
    Language::Spanish,
    Language::Portuguese,
    Language::Italian,
    Language::Japanese,
];

/// Letters, digits and signs of all sorts; words that the rules know; anything at all.
fn name() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "the",
        "a",
        "and",
        "&",
        "part",
        "II",
        "V",
        "x",
        "one",
        "twenty",
        "hundred",
        "thousand",
        "million",
        "first",
        "by",
        "double",
        "o",
        "½",
        "1⁄2",
        "$9",
        "#1",
        "M*A*S*H",
        "(live)",
        "[x]",
        ": ",
        " - ",
        "...",
        "!!!",
        "٣",
        "ß",
        "ﬁ",
        "İ",
        "学園",
        "Ω",
        "\u{301}",
        "\u{0}",
        "nine",
        "2049",
        "99999999999999999999999",
        "movie",
        "please",
    ])
    .prop_map(str::to_owned);
    let part = prop_oneof![3 => known, 2 => "\\PC{0,6}", 1 => any::<String>()];
    prop::collection::vec((part, prop::bool::ANY), 0..7).prop_map(|parts| {
        parts.into_iter().map(|(part, space)| if space { format!("{part} ") } else { part }).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn anything_is_answered(names in prop::collection::vec(name(), 0..12), heard in name(), language in 0..7_usize) {
        let items: Vec<Item> = (0..)
            .zip(&names)
            .map(|(id, name): (u32, _)| Item::new(id.to_string(), MediaKind::Movie, name.clone()))
            .collect();
        let index = TitleIndex::build_in(LANGUAGES[language], items.clone());
        let hits = index.find(&heard, &[], 8);
        prop_assert!(hits.iter().all(|hit| (0.0..=1.0).contains(&hit.score)));
        prop_assert!(hits.windows(2).all(|pair| pair[0].score >= pair[1].score));
        let mut kept = Vec::new();
        index.write_to(&mut kept).unwrap();
        let again = TitleIndex::read_from(&mut kept.as_slice()).unwrap();
        prop_assert_eq!(again.find(&heard, &[], 8), hits);
        let (changed, _) = again.updated(items.into_iter().skip(1));
        let _whatever = changed.find(&heard, &[MediaKind::Movie], 3);
    }

    #[test]
    fn a_title_finds_itself(name in "[\\p{Latin}0-9][\\p{Latin}0-9 &'.,:!-]{0,40}") {
        let items = [Item::new("1", MediaKind::Song, name.clone()), Item::new("2", MediaKind::Song, "Something Else")];
        let index = TitleIndex::build(items);
        let hits = index.find(&name, &[], 2);
        prop_assert_eq!(hits.first().map(|hit| hit.item.id.as_str()), Some("1"));
    }
}
