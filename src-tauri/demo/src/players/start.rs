//! The state in which each player is when a home starts: the same every time.

use super::{Around, Deck, Display, PlayCommand, Profile, Request, View};
use crate::clock::SECOND;
use crate::library::{Id, Kind};

/// A player's deck and display at the start.
pub(crate) fn start(profile: &Profile, around: Around<'_>) -> (Deck, Display) {
    let mut deck = Deck::new(around.now);
    let mut display = Display::new(!profile.media.contains(&"Video"), profile.user);
    display.go_home(around);
    let library = around.library;
    match profile.device_id {
        "demo-living-room-tv" => {
            let film = library.named(Kind::Film, "The Lighthouse Keepers").into_iter().collect();
            load(&mut deck, &mut display, film, around);
            deck.start_at(0, 2_537 * SECOND, false);
        }
        "demo-bedroom-tv" => {
            let series = library.named(Kind::Series, "Hollow Creek").unwrap_or(0);
            let rest: Vec<Id> = library.episodes(series, false).into_iter().skip(10).collect();
            load(&mut deck, &mut display, rest, around);
            deck.start_at(0, 1_140 * SECOND, true);
            deck.set_volume(40);
        }
        "demo-kitchen-speaker" => {
            let album = library.named(Kind::Album, "Postcards from the Pier").unwrap_or(0);
            load(&mut deck, &mut display, library.children(album), around);
            deck.start_at(2, 41 * SECOND, false);
            deck.set_volume(35);
        }
        _ => {}
    }
    (deck, display)
}

fn load(deck: &mut Deck, display: &mut Display, items: Vec<Id>, around: Around<'_>) {
    let request = Request { items, command: PlayCommand::Now, start_index: 0, start: 0, audio: None, subtitle: None };
    deck.play(request, around.now, around.library);
    deck.notes.clear();
    display.open(View::NowPlaying, around);
}
