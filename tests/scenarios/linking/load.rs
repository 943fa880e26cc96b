//! Amazon asks for tokens at any time, and often for the same one: what that costs, and what is left of it.

use super::House;
use demo::Flavour;
use futures_util::stream::{self, StreamExt as _};
use std::collections::BTreeSet;
use support::phone::{Amazon, Tokens};

const AFTER_ANOTHER: usize = 200;
const ALTOGETHER: usize = 1000;
/// Half of the connections that the endpoint takes.
const AT_ONCE: usize = 128;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn tokens_come_fast_and_a_thousand_at_once_are_one_grant() {
    let house = House::linking(Flavour::Emby).await;
    let first = house.link("Maya").await;
    let amazon = Amazon::new(&house.door(), &house.secret);
    let mut took = Vec::new();
    for _ in 0..AFTER_ANOTHER {
        let started = house.clock();
        amazon.refresh(&first.refresh).await.unwrap();
        took.push(house.clock() - started);
    }
    took.sort();
    let slow = took[AFTER_ANOTHER * 95 / 100];

    let asking = stream::iter(0..ALTOGETHER).map(|_| amazon.refresh(&first.refresh)).buffer_unordered(AT_ONCE);
    let answers: Vec<Tokens> = asking.map(Result::unwrap).collect().await;
    let access: BTreeSet<&str> = answers.iter().map(|tokens| &*tokens.access).collect();
    assert!(access.len() <= 2, "one for each minute: {}", access.len());
    assert!(answers.iter().all(|tokens| tokens.refresh == first.refresh));
    assert_eq!(house.linked().await, ["Maya"]);
    for token in access {
        assert_eq!(house.pause(super::MAYAS, Some(token)).await, "Paused on Living Room TV.");
    }
    let lines = std::fs::read_to_string(house.household.folder.path().join("links.jsonl")).unwrap().lines().count();
    assert!(lines < 20, "{lines} lines for one grant");
    println!("of {AFTER_ANOTHER} tokens, 95 of 100 came within {slow:?}");
    house.bridge.stop().await;
}
