//! The stream door's addresses: `/stream/<id>`, where the id says what may be fetched and until when, and is signed. What
//! comes in parts has a list at `/stream/<id>/index.m3u8`, which names them relative to itself.
//!
//! An Echo can send no password, so its address must be enough; it must be of no use for anything else, and of none
//! when it is over. The id names a server, an account and an item by the servers' own ids, and holds neither an address nor
//! a token. What is behind it is fetched elsewhere.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use household::id::{ItemId, ServerId, UserId};
use ring::hmac;
use serde::{Deserialize, Serialize};
use std::time::Duration;
use time::OffsetDateTime;

/// Where the door is; an id follows.
pub const PATH: &str = "/stream/";
/// The name of a list of parts, behind its id. Players tell by its ending what it is.
pub const LIST: &str = "index.m3u8";
/// Bytes of a key.
pub const KEY: usize = 32;
/// Longer ids are not ours: all parts together are a few hundred characters.
const LONGEST: usize = 2048;
/// The first part of what is signed, so that a signature is good for this door and this way of writing only.
const PURPOSE: &[u8] = b"usher stream 1\n";
/// Beyond its own length, so long may a stream be held in between and fetched again.
const LEISURE: Duration = Duration::from_secs(12 * 3600);

/// What may be fetched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pass {
    /// What is to come.
    pub what: What,
    /// From which server.
    pub server: ServerId,
    /// Through whose account.
    pub user: UserId,
    /// Of which item.
    pub item: ItemId,
    /// Until when, in seconds since 1970.
    pub until: i64,
}

/// What is to come of an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum What {
    /// Its file as it is, in this container.
    Whole {
        /// As "mp3".
        container: String,
        /// The playing that it belongs to.
        stream: String,
    },
    /// Converted to MP3 on the way, from here on.
    Converted {
        /// From here on, in milliseconds.
        start: u64,
        /// The playing that it belongs to.
        stream: String,
    },
    /// Converted in parts, with a list of them.
    Parts {
        /// The playing that it belongs to.
        stream: String,
    },
    /// A channel, made into MP3 as it is sent.
    Live {
        /// The playing that it belongs to.
        stream: String,
    },
    /// Its picture.
    Picture,
}

/// What stands behind the id of something that comes in parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece {
    /// The list.
    List,
    /// The part with this number.
    Part(usize),
}

impl Piece {
    /// Reads a name as the list writes it: `12.ts`.
    pub fn read(name: &str) -> Option<Self> {
        if name == LIST {
            return Some(Self::List);
        }
        let (number, ending) = name.split_once('.')?;
        let plain = !ending.is_empty() && ending.len() <= 4 && ending.bytes().all(|byte| byte.is_ascii_alphanumeric());
        let digits = number.bytes().all(|byte| byte.is_ascii_digit());
        number.parse().ok().filter(|_| plain && digits).map(Self::Part)
    }
}

/// Why nothing may be fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closed {
    /// The id was not made here.
    Forged,
    /// Its time is over.
    Over,
}

/// What signs ids. It prints as dots.
pub struct Key(hmac::Key);

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(••••)")
    }
}

impl Key {
    /// A key of [`KEY`] secret bytes.
    pub fn new(secret: &[u8; KEY]) -> Self {
        Self(hmac::Key::new(hmac::HMAC_SHA256, secret))
    }

    /// The id for a pass.
    pub fn seal(&self, pass: &Pass) -> String {
        // Plain strings and numbers: this cannot fail, and what would come of it opens nothing.
        let text =
            serde_json::to_vec(&(&pass.what, &pass.server, &pass.user, &pass.item, pass.until)).unwrap_or_default();
        let signature = hmac::sign(&self.0, &signed(&text));
        format!("{}.{}", URL_SAFE_NO_PAD.encode(&text), URL_SAFE_NO_PAD.encode(signature))
    }

    /// What an id is good for now. Nothing of it is read before its signature is found right, in a time that does not
    /// tell how wrong it was.
    pub fn open(&self, id: &str, now: OffsetDateTime) -> Result<Pass, Closed> {
        let (text, signature) = id.split_once('.').filter(|_| id.len() <= LONGEST).ok_or(Closed::Forged)?;
        let text = URL_SAFE_NO_PAD.decode(text).map_err(|_| Closed::Forged)?;
        let signature = URL_SAFE_NO_PAD.decode(signature).map_err(|_| Closed::Forged)?;
        hmac::verify(&self.0, &signed(&text), &signature).map_err(|_| Closed::Forged)?;
        let (what, server, user, item, until) = serde_json::from_slice(&text).map_err(|_| Closed::Forged)?;
        let pass = Pass { what, server, user, item, until };
        if now.unix_timestamp() <= pass.until { Ok(pass) } else { Err(Closed::Over) }
    }
}

/// Until when something may be fetched that runs so long: an audiobook to its end, with a night in between.
pub fn until(now: OffsetDateTime, runtime: Option<Duration>) -> i64 {
    let long = runtime.unwrap_or(LEISURE).saturating_add(LEISURE);
    now.unix_timestamp().saturating_add(i64::try_from(long.as_secs()).unwrap_or(i64::MAX))
}

fn signed(text: &[u8]) -> Vec<u8> {
    [PURPOSE, text].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use time::macros::datetime;

    const NOW: OffsetDateTime = datetime!(2026-11-20 18:00 UTC);

    fn key() -> Key {
        Key::new(&[7; KEY])
    }

    fn pass() -> Pass {
        Pass {
            what: What::Whole { container: "mp3".into(), stream: "a.1".into() },
            server: ServerId::new("s1"),
            user: UserId::new("u1"),
            item: ItemId::new("i1"),
            until: until(NOW, Some(Duration::from_secs(600))),
        }
    }

    #[test]
    fn what_was_sealed_can_be_opened_until_it_is_over() {
        let id = key().seal(&pass());
        assert_eq!(key().open(&id, NOW), Ok(pass()));
        assert_eq!(key().open(&id, NOW + time::Duration::hours(12)), Ok(pass()), "the next morning");
        assert_eq!(key().open(&id, NOW + time::Duration::hours(13)), Err(Closed::Over));
        assert!(id.len() < 200 && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte)));
    }

    #[test]
    fn a_part_is_a_number_and_an_ending() {
        assert_eq!(Piece::read("index.m3u8"), Some(Piece::List));
        assert_eq!(Piece::read("0.ts"), Some(Piece::Part(0)));
        assert_eq!(Piece::read("5999.aac"), Some(Piece::Part(5999)));
        for odd in ["", "1", ".ts", "1.", "-1.ts", "+1.ts", "1.2.ts", "x.ts", "1.t/s", "99999999999999999999999.ts"] {
            assert_eq!(Piece::read(odd), None, "{odd}");
        }
    }

    #[test]
    fn a_long_book_can_be_heard_to_its_end() {
        let book = Duration::from_secs(40 * 3600);
        assert!(until(NOW, Some(book)) >= (NOW + book).unix_timestamp());
    }

    #[test]
    fn another_key_opens_nothing() {
        let other = Key::new(&[8; KEY]);
        assert_eq!(other.open(&key().seal(&pass()), NOW), Err(Closed::Forged));
        assert_eq!(format!("{other:?}"), "Key(••••)");
    }

    #[test]
    fn a_longer_time_cannot_be_taken_from_another_id() {
        let (one, two) = (key().seal(&pass()), key().seal(&Pass { until: pass().until + 1, ..pass() }));
        let (text, _) = two.split_once('.').unwrap();
        let (_, signature) = one.split_once('.').unwrap();
        assert_eq!(key().open(&format!("{text}.{signature}"), NOW), Err(Closed::Forged));
    }

    proptest! {
        #[test]
        fn one_changed_letter_closes_it(place in 0..160_usize, letter in "[A-Za-z0-9_.-]") {
            let id = key().seal(&pass());
            let mut changed = id.clone().into_bytes();
            let place = place % changed.len();
            changed[place] = letter.as_bytes()[0];
            let changed = String::from_utf8(changed).unwrap();
            prop_assume!(changed != id);
            // The last letter of base64 may hold bits that mean nothing; it is refused all the same or means the same.
            prop_assert!(matches!(key().open(&changed, NOW), Err(Closed::Forged)) , "{changed}");
        }

        #[test]
        fn nothing_breaks_it(id in "\\PC{0,3000}") {
            prop_assert_eq!(key().open(&id, NOW), Err(Closed::Forged));
        }
    }
}
