//! What is sent for each order, after `/Sessions/{id}`:
//! `POST …/Playing?ItemIds=&PlayCommand=&StartPositionTicks=`, `POST …/Playing/{Command}` and
//! `POST …/Command` with `{"Name","Arguments"}`.

use super::item::ticks;
use super::sessions::Session;
use super::target::encode;
use household::id::PlayerId;
use household::media::MediaKind;
use household::order::{Order, Press, Titled};
use std::fmt::Write;
use std::time::Duration;

/// The longest list of things to play. Servers and proxies refuse addresses over 8 kB; a hundred Jellyfin ids are
/// 3.3 kB. Whoever wants more names the album, list or show instead.
const MOST_ITEMS: usize = 100;

/// A second limit for the same reason, should a server have longer ids.
const MOST_ID_BYTES: usize = 6000;

/// One thing to tell a server.
#[derive(Debug)]
pub(crate) struct Telling {
    /// Path and query.
    pub(crate) target: String,
    /// A JSON body, for commands.
    pub(crate) json: Option<Vec<u8>>,
}

/// What to send to make this player obey.
pub(crate) fn telling(session: &Session, order: &Order) -> Telling {
    match order {
        Order::Play { items, start, shuffle } => play(session, items, *start, *shuffle),
        Order::Pause | Order::Unpause | Order::Stop | Order::NextTrack | Order::PreviousTrack => {
            Telling { target: joined(session, &["/Playing/", order.name()]), json: None }
        }
        Order::Seek { position } => {
            let mut target = joined(session, &["/Playing/Seek?SeekPositionTicks="]);
            number(&mut target, ticks(*position));
            Telling { target, json: None }
        }
        // Arguments are texts on both servers, numbers too.
        Order::SetVolume { volume } => {
            let volume = (*volume).min(100);
            command(session, format!(r#"{{"Name":"SetVolume","Arguments":{{"Volume":"{volume}"}}}}"#))
        }
        Order::Mute | Order::Unmute => command(session, named(order.name())),
        Order::Press(Press::ToggleOsdMenu) => command(session, named(session.osd)),
        Order::Press(press) => command(session, named(press.name())),
        _ => command(session, named(order.name())),
    }
}

/// The name of a player for a fault, from its id alone.
pub(crate) fn unnamed(player: &PlayerId) -> String {
    super::player_id::app_of(player)
}

fn play(session: &Session, items: &[Titled], start: Duration, shuffle: bool) -> Telling {
    let mut target = String::with_capacity(session.path.len() + 64 + items.len().min(MOST_ITEMS) * 34);
    target.push_str(&session.path);
    target.push_str("/Playing?ItemIds=");
    let first_id = target.len();
    for (index, item) in items.iter().take(MOST_ITEMS).enumerate() {
        if index > 0 {
            if target.len() - first_id + item.id.as_str().len() > MOST_ID_BYTES {
                break;
            }
            target.push(',');
        }
        encode(&mut target, item.id.as_str());
    }
    // Only the server knows what is in a show or an album. A list of single things comes mixed already.
    let mixed_there = shuffle && matches!(items, [one] if holds_others(one.kind));
    target.push_str(if mixed_there { "&PlayCommand=PlayShuffle" } else { "&PlayCommand=PlayNow" });
    if !start.is_zero() {
        target.push_str("&StartPositionTicks=");
        number(&mut target, ticks(start));
    }
    Telling { target, json: None }
}

fn holds_others(kind: MediaKind) -> bool {
    match kind {
        MediaKind::Series
        | MediaKind::Season
        | MediaKind::Album
        | MediaKind::Artist
        | MediaKind::Playlist
        | MediaKind::Collection
        | MediaKind::Genre => true,
        MediaKind::Movie
        | MediaKind::Episode
        | MediaKind::Song
        | MediaKind::MusicVideo
        | MediaKind::Video
        | MediaKind::Audiobook
        | MediaKind::Channel
        | MediaKind::Trailer
        | MediaKind::Other => false,
    }
}

fn command(session: &Session, json: String) -> Telling {
    Telling { target: joined(session, &["/Command"]), json: Some(json.into_bytes()) }
}

/// Our own names need no escapes.
fn named(name: &str) -> String {
    ["{\"Name\":\"", name, "\"}"].concat()
}

fn joined(session: &Session, rest: &[&str]) -> String {
    let mut target = String::with_capacity(session.path.len() + 64);
    target.push_str(&session.path);
    rest.iter().for_each(|part| target.push_str(part));
    target
}

fn number(to: &mut String, number: u64) {
    // Writing to a string cannot fail.
    let _ = write!(to, "{number}");
}

#[cfg(test)]
mod tests {
    use super::*;
    use household::media::Item;

    fn session(osd: &'static str) -> Session {
        Session { path: "/Sessions/s1".to_owned(), osd }
    }

    fn play(kind: MediaKind, ids: usize, shuffle: bool) -> String {
        let items = (0..ids).map(|n| Titled::from(&Item::new(format!("{n:032x}"), kind, "x"))).collect();
        telling(&session("ToggleOsdMenu"), &Order::Play { items, start: Duration::ZERO, shuffle }).target
    }

    #[test]
    fn a_show_is_mixed_by_the_server_and_a_list_by_whoever_made_it() {
        assert!(play(MediaKind::Series, 1, true).ends_with("PlayCommand=PlayShuffle"));
        assert!(play(MediaKind::Series, 1, false).ends_with("PlayCommand=PlayNow"));
        assert!(play(MediaKind::Song, 3, true).ends_with("PlayCommand=PlayNow"));
        assert!(play(MediaKind::Movie, 1, true).ends_with("PlayCommand=PlayNow"));
    }

    #[test]
    fn a_long_list_stays_an_address_that_servers_take() {
        let target = play(MediaKind::Song, 5000, false);
        assert_eq!(target.matches(',').count(), MOST_ITEMS - 1);
        assert!(target.len() < 8000);
    }

    #[test]
    fn the_player_menu_has_the_name_that_the_player_knows() {
        let body = |osd| telling(&session(osd), &Order::Press(Press::ToggleOsdMenu)).json.unwrap();
        assert_eq!(body("ToggleOsd"), br#"{"Name":"ToggleOsd"}"#);
        assert_eq!(body("ToggleOsdMenu"), br#"{"Name":"ToggleOsdMenu"}"#);
    }
}
