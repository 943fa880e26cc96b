//! What a person orders, on a good line.

use super::*;

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
