//! The model of a household: what it calls things, as it is said, within Amazon's limits, and the same every time.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on must fail")]

use alexa::provision::model::{Made, TypeValue, interaction_model, validate};
use alexa::provision::names::{Chosen, Names, Why, WhyNot};
use household::language;
use household::media::{Item, MediaKind};
use household::titles::canonical::canonical;
use household::titles::{Context, Hit, Language, TitleIndex};
use std::collections::BTreeSet;
use std::time::Duration;

/// Bytes of a body that Amazon surely takes, with room.
const BAR: usize = 1_400_000;

/// Numbers that look like chance, from a seed.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(most).unwrap()).unwrap()
    }

    fn of<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[self.below(all.len())]
    }

    fn shuffle<T>(&mut self, all: &mut [T]) {
        for at in (1..all.len()).rev() {
            all.swap(at, self.below(at + 1));
        }
    }
}

const FIRST: &[&str] = &[
    "Amber",
    "Winter",
    "Salt",
    "Paper",
    "Copper",
    "Silent",
    "Hidden",
    "Crimson",
    "Northern",
    "Hollow",
    "Glass",
    "Café",
    "Blue",
    "Verlorene",
    "Grande",
    "Último",
    "Nuit",
    "Seventh",
    "Golden",
    "Marble",
    "Midnight",
    "Ålesund",
    "Fünfte",
];
const SECOND: &[&str] = &[
    "Orchard",
    "Cathedral",
    "Kingfisher",
    "Harbour",
    "Lanterns",
    "Bridges",
    "Straße",
    "Garden",
    "Été",
    "Corazón",
    "Rainmaker",
    "Mill",
    "Island",
    "Ministry",
    "Violin",
    "Station",
    "Voyage",
    "Secret",
    "Tempest",
    "Railway",
    "Niño",
];
const ENDS: &[&str] = &[
    "",
    "",
    "",
    " II",
    " 2049",
    ": The Return",
    " (2011)",
    " & Sons",
    "!",
    " 3",
    " - Director's Cut",
    " of 1984",
    " Part I",
    " 24/7",
    " M.I.A.",
    " №5",
    " 🎉",
    " #1",
    " 100%",
    " vs. the World",
];

/// Five thousand titles of every sort; some were played.
fn library(seed: u64) -> Vec<Item> {
    let mut chance = Chance(seed);
    let kinds = [
        (MediaKind::Movie, 1600),
        (MediaKind::Series, 300),
        (MediaKind::Artist, 400),
        (MediaKind::Album, 700),
        (MediaKind::Song, 1900),
        (MediaKind::Audiobook, 40),
        (MediaKind::Channel, 30),
        (MediaKind::Playlist, 20),
        (MediaKind::Collection, 10),
    ];
    let mut items = Vec::new();
    for (kind, count) in kinds {
        for number in 0..count {
            let name = format!("{} {}{}", chance.of(FIRST), chance.of(SECOND), chance.of(ENDS));
            let mut item = Item::new(format!("{kind:?}{number}"), kind, name);
            item.user.favourite = chance.below(40) == 0;
            item.user.played = chance.below(3) == 0;
            item.user.position = Duration::from_secs(u64::from(chance.below(20) == 0) * 600);
            if chance.below(10) == 0 {
                item.other_names = vec![format!("{} {}", chance.of(SECOND), chance.of(FIRST))];
            }
            items.push(item);
        }
    }
    items
}

/// A household as the bridge gathers it, from a library in some order.
fn household(items: &[Item], chance: &mut Chance) -> Names {
    let mut players: Vec<(String, Vec<String>)> = (0..10)
        .map(|number| {
            (format!("{} TV {number}", FIRST[number]), vec!["Emby".to_owned(), format!("{} room", SECOND[number])])
        })
        .collect();
    let mut users = vec!["Anna", "Ben", "Zoë", "Jürgen", "Renée", "Mr. Smith"];
    let mut genres = vec!["Sci-Fi & Fantasy", "Film Noir", "Krimi", "Comedy"];
    let mut items = items.to_vec();
    chance.shuffle(&mut players);
    chance.shuffle(&mut users);
    chance.shuffle(&mut genres);
    chance.shuffle(&mut items);
    let mut names = Names::default();
    for (name, others) in &players {
        names.player(name, others.iter().map(String::as_str));
    }
    users.into_iter().for_each(|user| names.user(user));
    genres.into_iter().for_each(|genre| names.genre(genre));
    names.music_genre("R&B");
    for item in &items {
        names.item(item, item.id.as_str().ends_with("77"));
    }
    names
}

fn made(names: &Names, locale: &str) -> Made {
    interaction_model(locale, "media companion", names)
}

fn values<'a>(made: &'a Made, kind: &str) -> &'a [TypeValue] {
    let types = &made.model.interaction_model.language_model.types;
    &types.iter().find(|own| own.name == kind).unwrap().values
}

fn chosen<'a>(made: &'a Made, kind: &str) -> &'a Chosen {
    made.values.iter().find(|chosen| chosen.kind == kind).unwrap()
}

fn said(made: &Made, kind: &str) -> Vec<String> {
    values(made, kind).iter().filter(|value| value.id.is_none()).map(|value| value.name.value.clone()).collect()
}

#[test]
fn the_model_of_a_large_household_may_be_uploaded_in_every_locale() {
    let names = household(&library(7359), &mut Chance(1));
    for locale in language::spoken() {
        let made = made(&names, locale);
        assert_eq!(validate(&made.model, locale), [], "{locale}");
        let bytes = serde_json::to_vec(&made.model).unwrap().len();
        println!("{locale}: {bytes} bytes");
        assert!(bytes < BAR, "{locale}: {bytes}");
        for kind in ["PLAYER", "USER", "SERIES", "PLAYLIST", "CHANNEL", "COLLECTION", "AUDIOBOOK"] {
            let chosen = chosen(&made, kind);
            println!("  {kind}: {} of {}, {:?}, without {:?}", chosen.taken, chosen.of, chosen.by, chosen.left_out);
            assert!(
                chosen.taken > 0
                    && chosen.taken + chosen.left_out.iter().map(|left| left.count).sum::<usize>() == chosen.of
            );
        }
        assert_eq!((chosen(&made, "PLAYER").taken, chosen(&made, "USER").taken), (10, 6), "{locale}");
        for kind in ["TITLE", "SONG", "ARTIST", "ALBUM"] {
            assert!(chosen(&made, kind).taken >= 300, "{locale}: {:?}", chosen(&made, kind));
        }
    }
}

#[test]
fn the_same_household_gives_the_same_bytes_in_whatever_order_servers_answer() {
    let items = library(42);
    for locale in ["en-US", "de-DE"] {
        let first = serde_json::to_vec(&made(&household(&items, &mut Chance(1)), locale).model).unwrap();
        for seed in 2..6 {
            let again = made(&household(&items, &mut Chance(seed)), locale);
            assert!(serde_json::to_vec(&again.model).unwrap() == first, "{locale}: another order, other bytes");
        }
    }
}

#[test]
fn where_all_is_taken_the_model_does_not_change_with_what_is_played() {
    let mut items: Vec<Item> = library(3).into_iter().step_by(20).collect();
    let before = made(&household(&items, &mut Chance(1)), "en-US").model;
    items.iter_mut().filter(|item| item.kind == MediaKind::Movie).for_each(|item| item.user.played = true);
    assert!(made(&household(&items, &mut Chance(1)), "en-US").model == before);
}

#[test]
fn a_large_household_has_news_for_alexa_when_it_has_something_new_and_not_when_something_was_played() {
    let items = library(42);
    let of = |items: &[Item]| made(&household(items, &mut Chance(1)), "en-US");
    let before = of(&items);
    let mut played = items.clone();
    for item in played.iter_mut().filter(|item| matches!(item.kind, MediaKind::Movie | MediaKind::Song)) {
        item.user.played = !item.user.played;
        item.artists = vec!["Somebody Who Has No Page".to_owned()];
    }
    let after = of(&played);
    assert!(after.model != before.model, "others are likelier now");
    assert_eq!(after.made_of, before.made_of);
    assert_eq!(made(&household(&items, &mut Chance(9)), "en-US").made_of, before.made_of, "in whatever order");
    let new = Item::new("new", MediaKind::Movie, "Zebra Crossing Nobody Has Yet");
    assert_ne!(of(&[items.clone(), vec![new]].concat()).made_of, before.made_of);
    let without: Vec<Item> = items.iter().filter(|item| item.name != items[0].name).cloned().collect();
    assert_ne!(of(&without).made_of, before.made_of);
    assert_ne!(made(&household(&items, &mut Chance(1)), "de-DE").made_of, before.made_of, "other phrases");
    let mut names = household(&items, &mut Chance(1));
    names.player("Amber TV 0", ["the telly"]);
    assert_ne!(made(&names, "en-US").made_of, before.made_of, "a player that is called by another name too");
}

#[test]
fn the_likeliest_are_taken_where_there_are_too_many() {
    let mut items: Vec<Item> =
        (0..3000).map(|at| Item::new(at.to_string(), MediaKind::Movie, format!("Amber Number {at}"))).collect();
    items[2998].user.favourite = true;
    items[2997].user.position = Duration::from_secs(60);
    items[2996].user.played = true;
    let mut names = Names::default();
    items.iter().for_each(|item| names.item(item, item.id.as_str() == "2999"));
    let made = made(&names, "en-US");
    let titles = chosen(&made, "TITLE");
    assert_eq!((titles.taken, titles.of), (1500, 3000));
    let by = [(Why::Recent, 1), (Why::Favourite, 1), (Why::Begun, 1), (Why::Played, 1), (Why::Other, 1496)];
    assert_eq!(titles.by, by);
    assert_eq!(titles.first[0], "Amber Number two thousand nine hundred ninety nine");
    assert_eq!(titles.left_out.iter().map(|left| (left.why, left.count)).collect::<Vec<_>>(), [(WhyNot::Room, 1500)]);
    let all = said(&made, "TITLE");
    assert!(all.is_sorted(), "they are written down in an order of their own");
    for first in &titles.first[..4] {
        assert!(all.contains(first), "{first}");
    }
}

#[test]
fn what_an_episode_or_a_song_was_played_of_is_likely() {
    let mut episode = Item::new("e", MediaKind::Episode, "Pilot");
    episode.series =
        Some(household::media::SeriesRef { id: household::id::ItemId::new("s"), name: "Northbound".into() });
    episode.user.position = Duration::from_secs(60);
    let mut song = Item::new("7", MediaKind::Song, "Lemonade");
    (song.artists, song.album) = (vec!["P!nk".into()], Some("Fruit".into()));
    let mut names = Names::default();
    names.item(&Item::new("s", MediaKind::Series, "Northbound"), false);
    names.item(&episode, false);
    names.item(&song, true);
    let made = made(&names, "en-US");
    assert_eq!(chosen(&made, "SERIES").by, [(Why::Begun, 1)]);
    assert_eq!(said(&made, "SERIES"), ["Northbound"]);
    assert_eq!((said(&made, "ARTIST"), said(&made, "ALBUM")), (vec!["Pink".to_owned()], vec!["Fruit".to_owned()]));
    assert!(!said(&made, "TITLE").contains(&"Pilot".to_owned()), "episodes are asked for by their numbers");
}

#[test]
fn players_are_called_by_all_their_names_but_none_that_two_have() {
    let mut names = Names::default();
    names.player("Living Room TV", ["Emby for Android TV", "the big one", "telly 2"]);
    names.player("Bedroom TV", ["Emby for Android TV", "living room tv"]);
    let made = made(&names, "en-US");
    let players: Vec<&TypeValue> = values(&made, "PLAYER").iter().filter(|value| value.id.is_none()).collect();
    assert_eq!(players[0].name.value, "Bedroom TV");
    assert_eq!(players[0].name.synonyms, ["Bedroom T. V."]);
    assert_eq!(players[1].name.value, "Living Room TV");
    assert_eq!(players[1].name.synonyms, ["Living Room T. V.", "telly two", "the big one"]);
}

#[test]
fn a_home_with_nothing_of_a_sort_teaches_examples() {
    let made = made(&Names::default(), "de-DE");
    let titles = chosen(&made, "TITLE");
    assert_eq!((titles.taken, titles.of), (0, 0));
    assert!(matches!(*titles.by, [(Why::Example, count)] if count > 3), "{titles:?}");
    assert!(said(&made, "TITLE").contains(&"metropolis".to_owned()));
    assert_eq!(validate(&made.model, "de-DE"), []);
}

#[test]
fn hostile_titles_do_no_harm_and_are_explained() {
    let long = "endless ".repeat(45);
    let hostile = [
        "\"Quoted\" 'Name'",
        "{title} {artist}",
        "</speak><b>",
        "🎉🎊",
        "???",
        "!!!",
        "\u{202e}sdrawkcab",
        "مرحبا",
        "Ünïcödé Wörld",
        &long,
        "a\u{0}b\tc\nd",
        "--",
        "'",
        "...",
        "- - -",
        "AC/DC",
        "İstanbul",
        "ﬁnal ﬂight",
        "Ⅳ",
        "1234567890123456789012345",
        "0.0.0",
        "9,99 €",
        "$ave Me",
        "@midnight",
        "C++",
        "x".repeat(139).as_str(),
    ]
    .map(str::to_owned);
    let mut names = Names::default();
    for (at, name) in hostile.iter().enumerate() {
        names.item(&Item::new(at.to_string(), MediaKind::Movie, name.as_str()), false);
        names.player(name, [name.as_str()]);
        names.user(name);
    }
    for locale in language::spoken() {
        let made = made(&names, locale);
        assert_eq!(validate(&made.model, locale), [], "{locale}");
        let titles = chosen(&made, "TITLE");
        let why: Vec<WhyNot> = titles.left_out.iter().map(|left| left.why).collect();
        assert!(
            [WhyNot::Script, WhyNot::Signs, WhyNot::Long].iter().all(|not| why.contains(not)),
            "{locale}: {titles:?}"
        );
        let all = said(&made, "TITLE");
        assert!(
            ["AC DC", "Quoted Name", "sdrawkcab", "final flight"].iter().all(|said| all.iter().any(|one| one == said)),
            "{locale}: {all:?}"
        );
    }
}

/// What Alexa resolves a slot to is a value; the index must find the title by it, in the language in which it was written.
#[test]
fn every_value_leads_back_to_its_title() {
    let items = library(11);
    let index = TitleIndex::build(items.clone());
    for locale in ["en-US", "de-DE", "fr-FR", "es-ES", "it-IT", "pt-BR"] {
        let context = Context { language: Language::of_locale(locale), ..Context::default() };
        let films: Vec<&Item> = items.iter().filter(|item| item.kind == MediaKind::Movie).step_by(4).collect();
        let mut names = Names::default();
        films.iter().for_each(|film| names.item(film, true));
        let values = said(&made(&names, locale), "TITLE");
        let mut left: BTreeSet<String> = films.iter().map(|film| canonical(&film.name)).collect();
        assert!(values.len() * 100 >= left.len() * 98, "{locale}: {} of {}", values.len(), left.len());
        let mut astray = Vec::new();
        for value in &values {
            let hits = index.find_for(value, &[MediaKind::Movie], 1, &context);
            // "Glass Harbour" and "Glass Harbour (2011)" are said alike.
            let mut is_led = |hit: &Hit| {
                let bare = hit.item.name.split(" (").next().unwrap_or_default();
                left.remove(&canonical(&hit.item.name)) || canonical(bare) == canonical(value)
            };
            if !hits.first().is_some_and(&mut is_led) {
                astray.push(format!("{value}: {:?}", hits.first().map(|hit| &hit.item.name)));
            }
        }
        println!("{locale}: {} of {} led astray\n{}", astray.len(), values.len(), astray.join("\n"));
        assert!(astray.len() * 50 <= values.len(), "{locale}");
    }
}
