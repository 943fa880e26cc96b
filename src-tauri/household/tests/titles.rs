//! Titles as people say them and as they are heard: a small library of our own, whatever else may be thrown at it, and
//! how often the right title is found among tens of thousands of real ones.

#[path = "titles/evaluation.rs"]
mod evaluation;
#[path = "titles/languages.rs"]
mod languages;
#[path = "titles/unicode.rs"]
mod unicode;

use household::media::{Item, MediaKind};
use household::titles::{Context, Decision, TitleIndex, decide};

const FILMS: &[&str] = &[
    "The Lanternkeeper's Oath",
    "Northbound",
    "Northbound II",
    "Northbound Part III: The Long Thaw",
    "Se7en Bridges",
    "P!nk Harbour",
    "M*A*L*T",
    "S.A.L.T.",
    "Café Ålesund",
    "10,000 Lanterns",
    "10.5 Fathoms",
    "$9.99 Orchard",
    "3rd Tide from the Moon",
    "Dr. Halloway or: How I Learned to Sail",
    "Saint Ives: Special Weather Unit",
    "Winter Orchard",
    "The Quiet Cartographer of Upper Marsh Lane",
    "Florence + the Weathervane",
    "Rocky Shore V",
    "The Xx Factor",
    "Orchard 2049",
    "???",
    "Hawk & Heron",
    "(500) Nights of Rain",
    "The Harbour (US)",
    "Whistle",
    "Ορίζοντες",
];
const SHOWS: &[&str] = &["Northbound", "The Harbour Watch", "KLMP: Los Arboles"];
const SONGS: &[(&str, &str)] = &[
    ("Paper Kingfisher", "The Weathervanes"),
    ("Paper Kingfisher", "Ana Ribeiro"),
    ("Standing by the Harbour", "Ana Ribeiro"),
    ("Whistle", "The Weathervanes"),
    ("Kingfishers", "Twelve O'Clock"),
];

fn library() -> TitleIndex {
    let mut id = 0;
    let mut item = |kind, name: &str| {
        id += 1;
        Item::new(format!("{id}"), kind, name)
    };
    let mut items: Vec<Item> = FILMS.iter().map(|name| item(MediaKind::Movie, name)).collect();
    items.extend(SHOWS.iter().map(|name| item(MediaKind::Series, name)));
    for (name, artist) in SONGS {
        let mut song = item(MediaKind::Song, name);
        song.artists = vec![(*artist).to_owned()];
        items.push(song);
    }
    for (name, year) in [("Whiteout Pass", 1948), ("Whiteout Pass", 2014)] {
        let mut film = item(MediaKind::Movie, name);
        film.year = Some(year);
        items.push(film);
    }
    TitleIndex::build(items)
}

/// What is played, if it is certain.
fn played(index: &TitleIndex, heard: &str, kind: MediaKind) -> Option<Item> {
    match decide(&index.find(heard, &[kind], 5)) {
        Decision::Play(item) => Some(*item),
        Decision::Ask(_) | Decision::NotFound => None,
    }
}

#[test]
fn however_a_film_is_said_it_is_played() {
    let index = library();
    for (heard, title) in [
        ("lantern keepers oath", "The Lanternkeeper's Oath"),
        ("the lantern keeper's oath please", "The Lanternkeeper's Oath"),
        ("um the movie the lanternkeepers oath", "The Lanternkeeper's Oath"),
        ("the lanternkeepers oat", "The Lanternkeeper's Oath"),
        ("northbound two", "Northbound II"),
        ("northbound part two", "Northbound II"),
        ("north bound to", "Northbound II"),
        ("northbound part three", "Northbound Part III: The Long Thaw"),
        ("northbound three the long thaw", "Northbound Part III: The Long Thaw"),
        ("the long thaw", "Northbound Part III: The Long Thaw"),
        ("seven bridges", "Se7en Bridges"),
        ("pink harbour", "P!nk Harbour"),
        ("malt", "M*A*L*T"),
        ("m a l t", "M*A*L*T"),
        ("s a l t", "S.A.L.T."),
        ("cafe alesund", "Café Ålesund"),
        ("ten thousand lanterns", "10,000 Lanterns"),
        ("tenthousand lanterns", "10,000 Lanterns"),
        ("ten five fathoms", "10.5 Fathoms"),
        ("dollar nine ninety nine orchard", "$9.99 Orchard"),
        ("third tide from the moon", "3rd Tide from the Moon"),
        ("doctor halloway or how i learned to sail", "Dr. Halloway or: How I Learned to Sail"),
        ("doctor halloway", "Dr. Halloway or: How I Learned to Sail"),
        ("florence and the weather vane", "Florence + the Weathervane"),
        ("florence plus the weathervane", "Florence + the Weathervane"),
        ("rocky shore five", "Rocky Shore V"),
        ("rocky shore v", "Rocky Shore V"),
        ("the double x factor", "The Xx Factor"),
        ("orchard twenty forty nine", "Orchard 2049"),
        ("orchard two thousand forty nine", "Orchard 2049"),
        ("question mark question mark question mark", "???"),
        ("hawk and heron", "Hawk & Heron"),
        ("hawk heron", "Hawk & Heron"),
        ("five hundred nights of rain", "(500) Nights of Rain"),
        ("nights of rain", "(500) Nights of Rain"),
        ("the harbour", "The Harbour (US)"),
        ("the american harbour", "The Harbour (US)"),
        ("the harbour us", "The Harbour (US)"),
        ("winter orchards", "Winter Orchard"),
        ("thewinter orchard", "Winter Orchard"),
    ] {
        let found = played(&index, heard, MediaKind::Movie).map(|item| item.name);
        assert_eq!(found.as_deref(), Some(title), "{heard}");
    }
}

#[test]
fn a_year_or_an_artist_says_which_one() {
    let index = library();
    let year = |heard| played(&index, heard, MediaKind::Movie).and_then(|item| item.year);
    assert_eq!(year("whiteout pass nineteen forty eight"), Some(1948));
    assert_eq!(year("whiteout pass from 2014"), Some(2014));
    let artist = |heard| played(&index, heard, MediaKind::Song).map(|item| item.artists.concat());
    assert_eq!(artist("paper kingfisher by ana ribeiro").as_deref(), Some("Ana Ribeiro"));
    assert_eq!(artist("paper king fisher by weather veins").as_deref(), Some("The Weathervanes"));
    assert_eq!(artist("standing by the harbour by anna ribeiro").as_deref(), Some("Ana Ribeiro"));
}

#[test]
fn a_few_words_of_a_long_title_are_asked_about() {
    let index = library();
    for (heard, title) in [
        ("cartographer", "The Quiet Cartographer of Upper Marsh Lane"),
        ("upper marsh lane", "The Quiet Cartographer of Upper Marsh Lane"),
        ("the quiet cartographer of", "The Quiet Cartographer of Upper Marsh Lane"),
        ("saint ives s w u", "Saint Ives: Special Weather Unit"),
    ] {
        let hits = index.find(heard, &[MediaKind::Movie], 5);
        assert_eq!(hits.first().map(|hit| hit.item.name.as_str()), Some(title), "{heard}");
        assert_ne!(decide(&hits), Decision::NotFound, "{heard}");
    }
    let shows = index.find("klmp la", &[MediaKind::Series], 5);
    assert_eq!(shows[0].item.name, "KLMP: Los Arboles");
}

#[test]
fn what_is_not_there_is_not_played() {
    let index = library();
    for heard in [
        "crimson meadow",
        "summer orchard",
        "northbound four",
        "the",
        "a",
        "and and",
        "by",
        "please",
        "the movie",
        "twelve",
        "the postman of lower marsh lane",
        "winter orchard again",
        "whistle show",
        "whistle by moonlight",
        "ορχιδέα",
    ] {
        assert_eq!(played(&index, heard, MediaKind::Movie).map(|item| item.name), None, "{heard}");
    }
}

#[test]
fn another_kind_of_that_name_is_asked_about() {
    let index = library();
    let (decision, _) = index.answer("winter orchard", &[MediaKind::Series], 5, &Context::default());
    let Decision::Ask(items) = decision else { panic!("{decision:?}") };
    assert_eq!(items[0].name, "Winter Orchard");
    let (decision, _) = index.answer("northbound", &[MediaKind::Series], 5, &Context::default());
    assert!(matches!(decision, Decision::Play(item) if item.kind == MediaKind::Series));
}

#[test]
fn other_names_of_the_server_count() {
    let mut film = Item::new("1", MediaKind::Movie, "Die stille Insel");
    film.other_names = vec!["The Silent Island".into(), "Île silencieuse".into()];
    let index = TitleIndex::build([film]);
    for heard in ["silent island", "ile silencieuse", "die stille insel"] {
        assert!(played(&index, heard, MediaKind::Movie).is_some(), "{heard}");
    }
}
