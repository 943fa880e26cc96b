//! What is heard in a room where an Echo plays a queue, whatever the line between them does.

#[path = "echo_queue/any_line.rs"]
mod any_line;
#[path = "echo_queue/device.rs"]
mod device;
#[path = "echo_queue/lengthening.rs"]
mod lengthening;
#[path = "echo_queue/ordered.rs"]
mod ordered;
#[path = "echo_queue/words.rs"]
mod words;

use device::{Device, Fate};
use household::id::{ServerId, UserId};
use household::media::{Item, MediaKind};
use household::order::Repeat;
use household::playback::echo_queue::{
    Activity, Directive, EchoOrder, EchoQueue, MOST, Made, Moment, Seen, Told, Turn, When,
};
use household::server::{Report, Reported};
use proptest::prelude::*;
use std::time::Duration;
use time::OffsetDateTime;
use time::macros::datetime;

const NOW: OffsetDateTime = datetime!(2026-11-20 18:00 UTC);

fn songs(many: usize) -> Vec<Item> {
    let song = |n: usize| {
        let mut song = Item::new(format!("s{n}"), MediaKind::Song, format!("Song {n}"));
        song.runtime = Some(Duration::from_secs(100 + n as u64));
        song
    };
    (0..many).map(song).collect()
}

fn play(items: Vec<Item>, first: usize, start: Duration, shuffle: bool) -> EchoOrder {
    EchoOrder::Play {
        server: ServerId::new("paper"),
        user: UserId::new("u1"),
        items,
        first,
        start,
        shuffle,
        more: None,
    }
}

fn album(many: usize) -> EchoOrder {
    play(songs(many), 0, Duration::ZERO, false)
}

fn turn() -> Turn {
    Turn { luck: 7, at: NOW, now: NOW }
}

fn heard(device: &Device) -> Vec<String> {
    device.heard.iter().map(ToString::to_string).collect()
}

fn named(places: impl IntoIterator<Item = usize>) -> Vec<String> {
    places.into_iter().map(|n| format!("s{n}")).collect()
}

fn perfect() -> Device {
    Device::new(vec![Fate::default()], |_| false)
}

/// What the server was told, shortly: `"+s0 -s0@100"`.
fn told(reports: &[Report]) -> Vec<String> {
    let one = |report: &Report| {
        let sign = match report.what {
            Reported::Playing => "+",
            Reported::Progress => "~",
            Reported::Paused => "|",
            Reported::Resumed => ">",
            Reported::RepeatChanged => "o",
            Reported::Stopped { failed: false } => "-",
            Reported::Stopped { failed: true } => "!",
        };
        format!("{sign}{}@{}", report.item, report.position.as_secs())
    };
    reports.iter().map(one).collect()
}
