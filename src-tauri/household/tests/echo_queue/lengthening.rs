//! Queues that never end.

use super::{NOW, play, songs, turn};
use household::id::ItemId;
use household::media::Item;
use household::order::Repeat;
use household::playback::echo_queue::{EchoOrder, EchoQueue, MOST, Turn};
use household::server::Query;
use std::time::Duration;

fn mix() -> Query {
    Query::Mix { of: ItemId::new("seed"), limit: 50 }
}

/// A queue of these that asks for more.
fn endless(items: Vec<Item>) -> EchoQueue {
    let EchoOrder::Play { server, user, items, first, start, shuffle, .. } = play(items, 0, Duration::ZERO, false)
    else {
        panic!()
    };
    let mut queue = EchoQueue::empty();
    let order = EchoOrder::Play { server, user, items, first, start, shuffle, more: Some(mix()) };
    queue.obey(&order, turn());
    queue
}

fn next(queue: &mut EchoQueue) -> String {
    queue.obey(&EchoOrder::Next, turn());
    queue.item().map(|item| item.name.clone()).unwrap_or_default()
}

#[test]
fn more_is_wanted_when_little_is_left() {
    let mut queue = endless(songs(7));
    assert_eq!(queue.wants(), None, "six are to come");
    next(&mut queue);
    next(&mut queue);
    assert_eq!(queue.wants().unwrap().query, mix());
    queue.obey(&EchoOrder::Repeat(Repeat::All), turn());
    assert_eq!(queue.wants(), None, "it goes round for ever as it is");
    queue.obey(&play(songs(2), 0, Duration::ZERO, false), turn());
    assert_eq!(queue.wants(), None, "a record has an end");
}

#[test]
fn what_comes_is_new_where_there_is_anything_new() {
    let mut queue = endless(songs(2));
    let wanted = queue.wants().unwrap();
    queue.lengthen(&wanted, songs(4));
    assert_eq!([next(&mut queue), next(&mut queue), next(&mut queue)], ["Song 1", "Song 2", "Song 3"]);
    let wanted = queue.wants().unwrap();
    queue.lengthen(&wanted, songs(4));
    assert_eq!(next(&mut queue), "Song 0", "and again from there, but not what is on");
    queue.obey(&EchoOrder::Next, turn());
    queue.obey(&EchoOrder::Next, turn());
    assert!(!queue.has(true));
}

#[test]
fn where_nothing_is_new_the_last_song_does_not_come_twice_in_a_row() {
    let mut queue = endless(songs(3));
    let wanted = queue.wants().unwrap();
    let mut mixed = songs(3);
    mixed.reverse();
    queue.lengthen(&wanted, mixed);
    assert_eq!([next(&mut queue), next(&mut queue), next(&mut queue)], ["Song 1", "Song 2", "Song 1"]);
}

#[test]
fn what_was_heard_long_ago_is_forgotten() {
    let mut queue = endless(songs(3));
    for round in 0..400_usize {
        if let Some(wanted) = queue.wants() {
            let fresh = songs(1000).split_off(3 + round);
            queue.lengthen(&wanted, fresh.into_iter().take(20).collect());
        }
        next(&mut queue);
        assert!(queue.queue().items.len() <= 80, "{}", queue.queue().items.len());
        assert!(queue.queue().items.len() < MOST);
    }
    // It is the same after it was written down, and knows its way back.
    let mut queue: EchoQueue = serde_json::from_str(&serde_json::to_string(&queue).unwrap()).unwrap();
    let here = queue.item().map(|item| item.name.clone()).unwrap_or_default();
    queue.obey(&EchoOrder::Previous, turn());
    assert_ne!(queue.item().unwrap().name, here);
    assert_eq!(next(&mut queue), here);
    assert_eq!(queue.position(NOW), Duration::ZERO);
}

#[test]
fn what_was_wanted_of_another_queue_is_not_taken() {
    let mut queue = endless(songs(2));
    let wanted = queue.wants().unwrap();
    queue.obey(&play(songs(2), 0, Duration::ZERO, false), Turn { luck: 8, ..turn() });
    queue.lengthen(&wanted, songs(9));
    assert_eq!(queue.queue().items.len(), 2);
}
