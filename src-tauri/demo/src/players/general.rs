//! How a player obeys general commands: moving, showing, typing, sound. A command that its app does not list is ignored,
//! as real apps do.

use time::Duration;

use super::{Around, Deck, Display, Message, PlayCommand, Repeat, Request, Tile, Transport, View};
use crate::library::{Id, Kind, StreamKind, streams};

/// A command's arguments, names in lower case.
pub(crate) type Arguments = Vec<(String, String)>;

/// Carries out a general command. The deck has been settled, and the app knows the command.
pub(crate) fn obey(deck: &mut Deck, display: &mut Display, name: &str, arguments: &Arguments, around: Around<'_>) {
    let argument =
        |key: &str| arguments.iter().find(|(name, _)| name == key).map(|(_, value)| value.trim()).unwrap_or_default();
    let number = |key: &str| argument(key).parse::<i64>().ok();
    match name {
        "MoveUp" => shift(display, -1, 0),
        "MoveDown" => shift(display, 1, 0),
        "MoveLeft" => shift(display, 0, -1),
        "MoveRight" => shift(display, 0, 1),
        "PageUp" => display.page(false),
        "PageDown" => display.page(true),
        "NextLetter" => display.letter(true, around),
        "PreviousLetter" => display.letter(false, around),
        "Select" => select(deck, display, around),
        "Back" => back(deck, display, around),
        "GoHome" => display.go_home(around),
        "GoToSearch" => display.open(View::Search, around),
        "GoToSettings" => display.open(View::Settings, around),
        "Guide" => display.open(View::Guide, around),
        "ToggleContextMenu" => display.menu = !display.menu,
        "ToggleOsd" | "ToggleOsdMenu" => display.osd = deck.item().is_some() && !display.osd,
        "ToggleFullscreen" => display.fullscreen = !display.fullscreen,
        "ToggleStats" => display.stats = !display.stats,
        "DisplayContent" => show(display, argument("itemid"), around),
        "SendString" => type_text(display, argument("string"), around),
        "DisplayMessage" => message(display, argument("header"), argument("text"), number("timeoutms"), around),
        "PlayTrailers" => trailer(deck, display, around.library.find(argument("itemid")), around),
        "ChannelUp" => channel(deck, true, around),
        "ChannelDown" => channel(deck, false, around),
        _ => sound(deck, name, &argument, around),
    }
}

fn sound<'a>(deck: &mut Deck, name: &str, argument: &dyn Fn(&str) -> &'a str, around: Around<'_>) {
    let number = |key: &str| argument(key).parse::<i64>().ok();
    let index = |key: &str| argument(key).parse::<i32>().ok();
    match name {
        "VolumeUp" => deck.set_volume(deck.volume + 5),
        "VolumeDown" => deck.set_volume(deck.volume - 5),
        "SetVolume" => deck.set_volume(number("volume").unwrap_or(deck.volume)),
        "Mute" => deck.muted = true,
        "Unmute" => deck.muted = false,
        "ToggleMute" => deck.muted = !deck.muted,
        "SetAudioStreamIndex" => index("index").into_iter().for_each(|index| deck.choose_audio(index, around.library)),
        "SetSubtitleStreamIndex" => {
            index("index").into_iter().for_each(|index| deck.choose_subtitle(index, around.library));
        }
        "SetRepeatMode" => deck.repeat = Repeat::from_name(argument("repeatmode")).unwrap_or(deck.repeat),
        "SetShuffleQueue" => deck.shuffle(argument("shufflemode").eq_ignore_ascii_case("Shuffle"), around.luck),
        "SetPlaybackOrder" => deck.shuffle(argument("playbackorder").eq_ignore_ascii_case("Shuffle"), around.luck),
        "SetPlaybackRate" => {
            let rate = argument("playbackrate").parse::<f64>().ok().filter(|rate| (0.25..=4.0).contains(rate));
            deck.rate = rate.unwrap_or(deck.rate);
        }
        "SetSubtitleOffset" => deck.subtitle_offset = number("subtitleoffset").unwrap_or(deck.subtitle_offset),
        "IncrementSubtitleOffset" => {
            deck.subtitle_offset = deck.subtitle_offset.saturating_add(number("increment").unwrap_or(0));
        }
        // What is left has nothing to show: keys, screenshots, bit rates.
        _ => {}
    }
}

/// Over a film the first arrow brings up the player's menu, the next ones move in it.
fn shift(display: &mut Display, down: isize, right: isize) {
    if display.view == View::NowPlaying && !display.osd {
        display.osd = true;
        return;
    }
    display.step(down, right);
}

fn back(deck: &mut Deck, display: &mut Display, around: Around<'_>) {
    let was = display.view;
    let over = display.menu || display.osd;
    if !display.back(around) && was != View::Home {
        display.go_home(around);
    }
    let video = deck.item().and_then(|id| around.library.item(id)).is_some_and(|item| item.media() == Some("Video"));
    if was == View::NowPlaying && video && !over {
        deck.press(Transport::Stop, around.now, around.library);
    }
}

fn select(deck: &mut Deck, display: &mut Display, around: Around<'_>) {
    if display.view == View::NowPlaying && !display.osd {
        display.osd = true;
        return;
    }
    match display.tile() {
        Some(Tile::Item(id)) => {
            let at_once = around.library.item(id).is_some_and(|item| {
                matches!(item.kind, Kind::Song | Kind::Channel | Kind::Programme | Kind::MusicVideo | Kind::Trailer)
            });
            if at_once { start(deck, display, id, around) } else { display.open_item(id, around) }
        }
        Some(Tile::Word(word)) => press(deck, display, word, around),
        None => {}
    }
}

fn press(deck: &mut Deck, display: &mut Display, word: &str, around: Around<'_>) {
    let mut button = |button| deck.press(button, around.now, around.library);
    match word {
        "previous" => button(Transport::Previous),
        "rewind" => button(Transport::SeekBy(Deck::STEP_BACK)),
        "pause" => button(Transport::PlayPause),
        "forward" => button(Transport::SeekBy(Deck::STEP_ON)),
        "next" => button(Transport::Next),
        "audio" => turn(deck, StreamKind::Audio, around),
        "subtitles" if display.view == View::NowPlaying => turn(deck, StreamKind::Subtitle, around),
        _ => {
            let View::Page(id) = display.view else { return };
            match word {
                "play" => start(deck, display, id, around),
                "trailer" => trailer(deck, display, Some(id), around),
                "favourite" => around.watched.change(display.user, id, |mark| mark.favourite = !mark.favourite),
                _ => {}
            }
        }
    }
    if deck.item().is_none() && display.view == View::NowPlaying {
        display.go_home(around);
    }
}

/// The next stream of a kind; after the last one the first, or none for subtitles.
fn turn(deck: &mut Deck, kind: StreamKind, around: Around<'_>) {
    let Some((id, item)) = deck.item().and_then(|id| Some((id, around.library.item(id)?))) else { return };
    let now = if kind == StreamKind::Audio { deck.audio } else { deck.subtitle }.unwrap_or(-1);
    let list: Vec<i32> = streams(id, item).iter().filter(|s| s.kind == kind).map(|s| s.index).collect();
    let next = list.iter().copied().find(|index| *index > now);
    if kind == StreamKind::Audio {
        next.or(list.first().copied()).into_iter().for_each(|index| deck.choose_audio(index, around.library));
    } else {
        deck.choose_subtitle(next.unwrap_or(-1), around.library);
    }
}

fn start(deck: &mut Deck, display: &mut Display, id: Id, around: Around<'_>) {
    let position = around.watched.get(display.user, id).position;
    let items = around.library.playable(id, true);
    let request =
        Request { items, command: PlayCommand::Now, start_index: 0, start: position, audio: None, subtitle: None };
    deck.play(request, around.now, around.library);
    if deck.item().is_some() {
        display.open(View::NowPlaying, around);
    }
}

fn trailer(deck: &mut Deck, display: &mut Display, film: Option<Id>, around: Around<'_>) {
    let of =
        |film: Id| around.library.iter().find(|(_, i)| i.kind == Kind::Trailer && i.parent == film).map(|(id, _)| id);
    if let Some(trailer) = film.and_then(of) {
        start(deck, display, trailer, around);
    }
}

fn channel(deck: &mut Deck, up: bool, around: Around<'_>) {
    let channels: Vec<Id> = around.library.iter().filter(|(_, i)| i.kind == Kind::Channel).map(|(id, _)| id).collect();
    let Some(here) = deck.item().and_then(|id| channels.iter().position(|channel| *channel == id)) else { return };
    let next = if up { here + 1 } else { here + channels.len() - 1 } % channels.len();
    let items = vec![channels[next]];
    let request = Request { items, command: PlayCommand::Now, start_index: 0, start: 0, audio: None, subtitle: None };
    deck.play(request, around.now, around.library);
}

fn show(display: &mut Display, id: &str, around: Around<'_>) {
    if let Some(id) = around.library.find(id) {
        display.open_item(id, around);
    }
}

/// Only the search page has a field to type into.
fn type_text(display: &mut Display, text: &str, around: Around<'_>) {
    if display.view == View::Search {
        display.typed.extend(text.chars().take(100));
        display.refresh(around);
    }
}

fn message(display: &mut Display, header: &str, text: &str, millis: Option<i64>, around: Around<'_>) {
    let short = |text: &str| text.chars().take(300).collect();
    let until =
        millis.filter(|millis| *millis > 0).map(|millis| around.now + Duration::milliseconds(millis.min(3_600_000)));
    display.message = Some(Message { header: short(header), text: short(text), until });
}
