//! What is heard in a room where an Echo plays a queue, whatever the line between them does.

#[path = "echo_queue/device.rs"]
mod device;
#[path = "echo_queue/lengthening.rs"]
mod lengthening;

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

#[test]
fn an_album_plays_to_its_end_in_order() {
    let mut device = perfect();
    device.order(&album(3), 1);
    device.run(1000);
    assert_eq!(heard(&device), named(0..3));
    assert!(!device.queue.is_on());
    let expected = ["+s0@0", "-s0@100", "+s1@0", "-s1@101", "+s2@0", "-s2@102"];
    assert_eq!(told(&device.reports), expected);
}

#[test]
fn what_repeats_repeats() {
    for (mode, seconds, expected) in [
        (Repeat::All, 101 + 100 + 102 + 100 + 50, named([0, 1, 2, 0, 1])),
        (Repeat::One, 350, named([0, 0, 0, 0])),
        (Repeat::None, 2000, named([0, 1, 2])),
    ] {
        let mut device = perfect();
        device.order(&album(3), 1);
        device.order(&EchoOrder::Repeat(mode), 1);
        device.run(seconds);
        assert_eq!(heard(&device), expected, "{mode:?}");
    }
}

#[test]
fn repeating_that_is_switched_on_after_the_next_was_queued_still_counts() {
    let mut device = perfect();
    device.order(&album(2), 1);
    device.run(90);
    device.order(&EchoOrder::Repeat(Repeat::One), 1);
    device.run(60);
    assert_eq!(heard(&device), named([0, 0]));
    device.order(&EchoOrder::Repeat(Repeat::None), 1);
    device.run(1000);
    assert_eq!(heard(&device), named([0, 0, 1]));
}

#[test]
fn at_the_end_a_repetition_that_is_switched_off_ends_it() {
    let mut device = perfect();
    device.order(&album(1), 1);
    device.order(&EchoOrder::Repeat(Repeat::All), 1);
    device.run(90);
    device.order(&EchoOrder::Repeat(Repeat::None), 1);
    device.run(1000);
    assert_eq!(heard(&device), named([0]));
}

#[test]
fn mixed_music_keeps_what_is_on_and_plays_everything_once() {
    let mut device = perfect();
    device.order(&album(12), 1);
    device.run(130);
    assert_eq!(heard(&device), named([0, 1]));
    device.order(&EchoOrder::Shuffle(true), 99);
    device.run(5000);
    let mut all = heard(&device);
    assert_eq!(all[1], "s1", "what was on stays on");
    assert_ne!(all[2..], named(2..12)[..], "not in its own order");
    all.remove(0);
    all.sort_by_key(|name| name[1..].parse::<usize>().unwrap());
    assert_eq!(all, named(0..12));
}

#[test]
fn in_its_own_order_again_it_goes_on_from_where_it_is() {
    let mut device = perfect();
    device.order(&play(songs(6), 0, Duration::ZERO, true), 5);
    device.run(50);
    let first: usize = heard(&device)[0][1..].parse().unwrap();
    device.order(&EchoOrder::Shuffle(false), 0);
    device.run(5000);
    assert_eq!(heard(&device), named(first..6));
}

#[test]
fn next_and_previous_go_where_they_say() {
    let mut device = perfect();
    device.order(&album(3), 1);
    device.run(30);
    device.order(&EchoOrder::Next, 1);
    device.run(3);
    device.order(&EchoOrder::Previous, 1);
    device.run(30);
    device.order(&EchoOrder::Previous, 1);
    assert_eq!(heard(&device), named([0, 1, 0, 0]), "late in a song, it means its beginning");
    device.order(&EchoOrder::Next, 1);
    device.order(&EchoOrder::Next, 1);
    assert!(!device.queue.has(true));
    let before = heard(&device);
    device.order(&EchoOrder::Next, 1);
    assert_eq!(heard(&device), before, "after the last one there is none");
}

#[test]
fn a_pause_is_resumed_where_it_was() {
    let mut device = perfect();
    device.order(&album(2), 1);
    device.run(40);
    device.order(&EchoOrder::Pause, 1);
    device.run(500);
    assert_eq!(device.queue.position(device.now), Duration::from_secs(40));
    device.order(&EchoOrder::Resume, 1);
    device.run(10);
    // The word about the beginning is a second on the way.
    assert_eq!(device.queue.position(device.now), Duration::from_secs(49));
    assert_eq!(told(&device.reports), ["+s0@0", "|s0@39", ">s0@40"]);
    device.run(1000);
    assert_eq!(heard(&device), named([0, 0, 1]), "one more beginning of the first, from its middle");
}

#[test]
fn a_position_stays_within_the_song() {
    let mut device = perfect();
    device.order(&album(2), 1);
    device.order(&EchoOrder::Seek(Duration::from_secs(9999)), 1);
    assert_eq!(device.queue.position(device.now), Duration::from_secs(100));
}

#[test]
fn somebody_who_only_speaks_does_not_stop_the_clock() {
    let mut queue = EchoQueue::empty();
    queue.obey(&album(2), turn());
    let token = queue.token(1);
    let tell = |moment, offset, after: u64| Told {
        moment,
        token: &token,
        offset: Duration::from_secs(offset),
        at: NOW + Duration::from_secs(after),
    };
    let later = |seconds: u64| NOW + Duration::from_secs(seconds);
    queue.hear(tell(Moment::Started, 0, 1), later(1));
    // Somebody speaks for three seconds, and the two words about it come in the wrong order.
    queue.hear(tell(Moment::Started, 29, 33), later(33));
    queue.hear(tell(Moment::Stopped, 29, 30), later(34));
    assert_eq!(queue.position(later(43)), Duration::from_secs(39));
    assert_eq!(queue.tick(later(43)).len(), 1);
}

#[test]
fn what_was_seen_when_somebody_spoke_goes_before_what_was_lost() {
    let mut queue = EchoQueue::empty();
    queue.obey(&album(3), turn());
    let first = queue.token(1);
    let later = |seconds: u64| NOW + Duration::from_secs(seconds);
    let started = Told { moment: Moment::Started, token: &first, offset: Duration::ZERO, at: NOW };
    queue.hear(started, NOW);
    // "Next" was said, but the answer never reached the Echo: it still plays the first song.
    queue.obey(&EchoOrder::Next, Turn { luck: 0, at: later(20), now: later(20) });
    assert_eq!(queue.item().unwrap().name, "Song 1");
    let seen = Seen { activity: Activity::Playing, token: &first, offset: Duration::from_secs(25), at: later(26) };
    queue.observe(seen, later(26));
    assert_eq!(queue.item().unwrap().name, "Song 0");
    assert_eq!(queue.position(later(30)), Duration::from_secs(29));
}

#[test]
fn an_end_that_nobody_told_of_is_told_by_the_clock() {
    let mut queue = EchoQueue::empty();
    queue.obey(&album(2), turn());
    let (first, later) = (queue.token(1), |seconds: u64| NOW + Duration::from_secs(seconds));
    let told_at = |moment, offset, at| Told { moment, token: &first, offset: Duration::from_secs(offset), at };
    queue.hear(told_at(Moment::Started, 0, NOW), NOW);
    queue.hear(told_at(Moment::NearlyFinished, 50, later(50)), later(50));
    assert_eq!(told(&queue.tick(later(110))), ["~s0@100"], "the Echo buffers: it may be late");
    assert_eq!(told(&queue.tick(later(140))), ["-s0@100", "+s1@40"]);
    assert_eq!(told(&queue.tick(later(150))), ["~s1@50"]);
    assert_eq!(told(&queue.tick(later(300))), ["-s1@101"]);
    assert!(!queue.is_on());
}

#[test]
fn a_song_that_cannot_be_played_is_left_out_and_a_dead_server_ends_it() {
    let mut queue = EchoQueue::empty();
    queue.obey(&album(9), turn());
    let mut on = 1;
    for turn in 0..6 {
        let token = queue.token(on);
        let failed = Told { moment: Moment::Failed, token: &token, offset: Duration::ZERO, at: NOW };
        let step = queue.hear(failed, NOW);
        assert_eq!(queue.hear(failed, NOW).directive, None, "told twice, it is one failure");
        match step.directive {
            Some(Directive::Play { stream, when: When::Now }) if turn < 3 => on = stream,
            None if turn >= 3 => {}
            other => panic!("{turn}: {other:?}"),
        }
    }
    assert!(!queue.is_on());
}

#[test]
fn a_queued_song_that_cannot_be_loaded_is_replaced_while_the_other_plays() {
    let mut queue = EchoQueue::empty();
    queue.obey(&album(3), turn());
    let first = queue.token(1);
    let tell = |moment, token| Told { moment, token, offset: Duration::ZERO, at: NOW };
    queue.hear(tell(Moment::Started, &first), NOW);
    let step = queue.hear(tell(Moment::NearlyFinished, &first), NOW);
    let Some(Directive::Play { stream, when: When::After(1) }) = step.directive else { panic!("{step:?}") };
    let second = queue.token(stream);
    let step = queue.hear(tell(Moment::Failed, &second), NOW);
    let Some(Directive::Play { stream, when: When::Next }) = step.directive else { panic!("{step:?}") };
    assert_eq!(queue.wanted(stream).unwrap().item.name, "Song 2");
    assert_eq!(queue.item().unwrap().name, "Song 0");
}

#[test]
fn a_stream_that_was_cut_short_is_not_heard_to_the_end() {
    let mut queue = EchoQueue::empty();
    queue.obey(&album(2), turn());
    let token = queue.token(1);
    let tell = |moment, offset| Told { moment, token: &token, offset: Duration::from_secs(offset), at: NOW };
    queue.hear(tell(Moment::Started, 0), NOW);
    let step = queue.hear(tell(Moment::Finished, 30), NOW);
    assert_eq!(told(&step.reports), ["-s0@30"]);
}

#[test]
fn what_the_server_converts_is_counted_from_where_it_begins() {
    let mut queue = EchoQueue::empty();
    queue.obey(&play(songs(1), 0, Duration::from_secs(60), false), turn());
    assert_eq!(
        queue.made(1, songs(1).remove(0), Made::FromStart),
        Duration::ZERO,
        "the Echo begins at the beginning of what it gets"
    );
    let token = queue.token(1);
    queue.hear(Told { moment: Moment::Started, token: &token, offset: Duration::from_secs(5), at: NOW }, NOW);
    assert_eq!(queue.position(NOW), Duration::from_secs(65));
    assert_eq!(
        queue.made(1, songs(1).remove(0), Made::Whole),
        Duration::from_secs(60),
        "in a whole file it begins in the middle"
    );
}

#[test]
fn words_about_another_queue_change_nothing() {
    let mut queue = EchoQueue::empty();
    queue.obey(&album(2), turn());
    let old = queue.token(1);
    queue.obey(&album(2), Turn { luck: 8, ..turn() });
    let before = queue.clone();
    for token in [old.as_str(), "", "stream-1", "0000000000000000.1", "0000000000000008.99", "8.1.1"] {
        for moment in [Moment::Started, Moment::Finished, Moment::Stopped, Moment::NearlyFinished, Moment::Failed] {
            let step = queue.hear(Told { moment, token, offset: Duration::ZERO, at: NOW }, NOW);
            assert_eq!(step.directive, None, "{token}");
        }
    }
    assert_eq!(queue, before);
}

#[test]
fn a_queue_is_the_same_after_it_was_written_down() {
    let mut device = perfect();
    device.order(&play(songs(5), 1, Duration::from_secs(3), true), 3);
    device.run(250);
    let text = serde_json::to_string(&device.queue).unwrap();
    assert_eq!(serde_json::from_str::<EchoQueue>(&text).unwrap(), device.queue);
    let mut large = EchoQueue::empty();
    large.obey(&album(5000), turn());
    assert_eq!(large.queue().items.len(), MOST);
}

fn fates() -> impl Strategy<Value = Vec<Fate>> {
    let fate = (0..6_u8, proptest::option::weighted(0.3, 0..9_u8), proptest::bool::weighted(0.2))
        .prop_map(|(late, again, lost)| Fate { late, again, lost });
    proptest::collection::vec(fate, 1..40)
}

fn moment() -> impl Strategy<Value = Moment> {
    proptest::sample::select(vec![
        Moment::Started,
        Moment::Finished,
        Moment::Stopped,
        Moment::NearlyFinished,
        Moment::Failed,
    ])
}

fn order() -> impl Strategy<Value = EchoOrder> {
    prop_oneof![
        Just(EchoOrder::Pause),
        Just(EchoOrder::Resume),
        Just(EchoOrder::Stop),
        Just(EchoOrder::Next),
        Just(EchoOrder::Previous),
        (0..200_u64).prop_map(|to| EchoOrder::Seek(Duration::from_secs(to))),
        proptest::sample::select(vec![Repeat::None, Repeat::One, Repeat::All]).prop_map(EchoOrder::Repeat),
        any::<bool>().prop_map(EchoOrder::Shuffle),
        (1..6_usize).prop_map(album),
    ]
}

proptest! {
    /// Late, twice, in any order, and some never: as long as the Echo's question for more arrives, the room hears the
    /// album in order and once.
    #[test]
    fn no_song_is_skipped_or_repeated(fates in fates(), many in 1..6_usize, all in any::<bool>()) {
        let mut device = Device::new(fates, |moment| moment != Moment::NearlyFinished);
        device.order(&album(many), 1);
        if all {
            device.order(&EchoOrder::Repeat(Repeat::All), 1);
        }
        device.run(if all { 1500 } else { 5000 });
        let expected = if all { named((0..many).cycle().take(device.heard.len())) } else { named(0..many) };
        prop_assert_eq!(heard(&device), expected);
        prop_assert!(!all || device.heard.len() > 10);
    }

    /// A lost question is silence after the song, never a wrong song, and not a song that is on for ever.
    #[test]
    fn a_lost_question_is_silence(fates in fates(), many in 2..6_usize) {
        let mut device = Device::new(fates, |_| true);
        device.order(&album(many), 1);
        device.run(5000);
        let first = device.heard.len();
        prop_assert_eq!(heard(&device), named(0..first));
        // By the clock, if by nobody else, the end of the song is known.
        let later = device.now + Duration::from_secs(600);
        device.queue.tick(later);
        prop_assert!(!device.queue.is_at_hand() || device.queue.position(later) <= Duration::from_secs(110));
    }

    /// Each item is left as often as it was begun, and only what was begun.
    #[test]
    fn the_server_hears_of_every_beginning_and_end(fates in fates(), many in 1..6_usize) {
        let mut device = Device::new(fates, |_| false);
        device.order(&album(many), 1);
        device.run(5000);
        let told = told(&device.reports).into_iter().filter(|one| one.starts_with(['+', '-']));
        let expected: Vec<String> =
            (0..many).flat_map(|n| [format!("+s{n}"), format!("-s{n}@{}", 100 + n)]).collect();
        // A word about a beginning may come seconds late, and so its position.
        let told: Vec<String> = told.map(|one| if one.starts_with('+') { one.split('@').next().unwrap().into() } else { one }).collect();
        prop_assert_eq!(told, expected);
    }

    /// Whatever is told and ordered, in whatever order: no panic, every directive names a stream, no position lies behind
    /// the end, and the same word twice is answered the same and reported once.
    #[test]
    fn nothing_breaks_it(steps in proptest::collection::vec(
        (prop_oneof![
            order().prop_map(Ok),
            (moment(), 0..30_u32, 0..200_u64, -20..20_i64).prop_map(Err),
        ], 0..40_u64), 1..60)
    ) {
        let (mut queue, mut now) = (EchoQueue::empty(), NOW);
        queue.obey(&album(4), turn());
        for (step, pass) in steps {
            now += Duration::from_secs(pass);
            let directive = match step {
                Ok(order) => queue.obey(&order, Turn { luck: 7, at: now, now }).directive,
                Err((moment, number, offset, skew)) => {
                    let token = queue.token(number);
                    let at = now + time::Duration::seconds(skew);
                    let told = Told { moment, token: &token, offset: Duration::from_secs(offset), at };
                    let first = queue.hear(told, now);
                    let again = queue.hear(told, now);
                    if moment == Moment::NearlyFinished {
                        prop_assert_eq!(first.directive, again.directive);
                    }
                    prop_assert!(again.reports.is_empty(), "{:?} twice: {:?}", moment, again.reports);
                    first.directive
                }
            };
            if let Some(Directive::Play { stream, .. }) = directive {
                prop_assert!(queue.wanted(stream).is_some());
            }
            queue.tick(now);
            let end = queue.item().and_then(|item| item.runtime).unwrap_or(Duration::MAX);
            prop_assert!(queue.position(now) <= end);
            prop_assert!(queue.queue().items.len() <= 6);
        }
    }
}
