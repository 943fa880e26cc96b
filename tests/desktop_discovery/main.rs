//! Servers are found, through the API: a demo home by broadcast, Music Assistant and Home Assistant by what a real
//! avahi-daemon announces, each in a network of its own, over two interfaces, IPv4 and IPv6. So it neither sees nor touches
//! the real network. Where no such networks can be made, these tests fail and say so.
#![cfg(target_os = "linux")]
#![expect(clippy::print_stdout, reason = "how long it took is worth knowing")]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on must fail")]

mod house;
mod roles;

use house::{Desk, House, usherd};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::time::Duration;

/// Found by then, in the middle of all tries.
const SOON: Duration = Duration::from_millis(1500);
const TRIES: usize = 20;
/// Nobody announces the same twice within a second (RFC 6762, 6): a look that follows another one so closely would wait
/// for what was said before it.
const SPEAK_AGAIN: Duration = Duration::from_millis(1200);
/// The kinds of what is there and can be used.
const ALL: [&str; 3] = ["emby", "home-assistant", "music-assistant"];
/// Whoever takes leave is gone by then: avahi takes a moment to notice a change.
const LEAVE: Duration = Duration::from_secs(5);
/// Whoever falls silent is stale by then, and an announcement that nobody repeats gone;
const STALE: Duration = Duration::from_secs(30);
/// what was found by broadcast is gone by then.
const GONE: Duration = Duration::from_secs(80);
/// An interface that changes is noticed by then.
const NOTICED: Duration = Duration::from_secs(30);

const MUSIC: &str = "<type>_mass._tcp</type><port>8095</port><txt-record>server_id=m1</txt-record>\
    <txt-record>server_version=2.7.0</txt-record><txt-record>base_url=http://172.17.0.2:8095</txt-record>";
const HOME: &str = "<type>_home-assistant._tcp</type><port>8123</port><txt-record>location_name=Willow House</txt-record>\
    <txt-record>uuid=h1</txt-record><txt-record>version=2026.11.1</txt-record><txt-record>base_url=</txt-record>";
const PLEX: &str = "<type>_plexmediasvr._tcp</type><port>32400</port>";
const CAST: &str = "<type>_googlecast._tcp</type><port>8009</port><txt-record>id=c1</txt-record>\
    <txt-record>fn=Kitchen Display</txt-record>";

fn of<'a>(found: &'a [Value], kind: &str) -> Option<&'a Value> {
    found.iter().find(|one| one["kind"] == kind)
}

fn addresses(one: &Value) -> Vec<&str> {
    one["addresses"].as_array().unwrap().iter().filter_map(Value::as_str).collect()
}

fn is_confirmed(found: &[Value], kind: &str) -> bool {
    of(found, kind).is_some_and(|one| one["confirmed"] == true && one["stale"] == false)
}

/// A house in which everything is announced.
fn furnished() -> (House, Desk) {
    let house = House::build();
    house.announce("music", Some(MUSIC));
    house.announce("Willow", Some(HOME));
    let mut desk = house.desk();
    desk.looks();
    // avahi takes its time to read what it is to announce.
    desk.sees(NOTICED, |found| ALL.iter().all(|kind| is_confirmed(found, kind)));
    desk.looks_no_longer();
    (house, desk)
}

/// Looks again and again; in the middle, each kind is there soon.
fn found_soon(desk: &mut Desk, way: &str) -> Vec<Value> {
    let mut times: BTreeMap<&str, Vec<Duration>> = BTreeMap::new();
    let mut last = Vec::new();
    for _ in 0..TRIES {
        for (kind, (found, after)) in ALL.iter().zip(desk.finds(&ALL)) {
            times.entry(kind).or_default().push(after);
            last = found;
        }
        desk.looks_no_longer();
        desk.rests(SPEAK_AGAIN);
    }
    for (kind, mut times) in times {
        times.sort();
        let (median, slowest) = (times[times.len() / 2], times[times.len() - 1]);
        println!("{way}: {kind}: median {median:?}, slowest {slowest:?}");
        assert!(median < SOON, "{way}: {kind}: {median:?}");
    }
    last
}

#[test]
fn everything_at_home_is_found_at_once_over_two_interfaces_and_over_ipv6_alone() {
    let (mut house, mut desk) = furnished();
    found_soon(&mut desk, "two interfaces");
    desk.looks();
    let both = |found: &[Value]| of(found, "emby").is_some_and(|one| addresses(one).len() > 1);
    let found = desk.sees(NOTICED, |found| both(found) && ALL.iter().all(|kind| is_confirmed(found, kind)));
    assert_eq!(found.len(), ALL.len(), "each is there once: {found:?}");
    // The demo home believes that it is on this machine alone: where its answer came from counts.
    let emby = of(&found, "emby").unwrap();
    assert!(addresses(emby).contains(&"http://10.77.1.1:8796/"), "{emby}");
    assert!(addresses(emby).contains(&"http://10.77.2.1:8796/"), "{emby}");
    assert_eq!(emby["how"], json!(["broadcast"]));
    // It announces an address of its container: that leads nowhere from here.
    let music = of(&found, "music-assistant").unwrap();
    assert_eq!(
        (&music["id"], &music["how"], &music["version"]),
        (&json!("m1"), &json!(["announced"]), &json!("2.7.0"))
    );
    assert!(music["address"].as_str().unwrap().starts_with("http://10.77."), "{music}");
    let willow = of(&found, "home-assistant").unwrap();
    assert_eq!((&willow["id"], &willow["name"]), (&json!("h1"), &json!("Willow House")));
    desk.looks_no_longer();

    for machine in ["attic", "studio", "desk"] {
        house.does(&format!("for wire in 1 2; do ip -n {machine} -4 address flush dev wire$wire; done"));
    }
    let found = found_soon(&mut desk, "IPv6 alone");
    for kind in ALL {
        let one = of(&found, kind).unwrap();
        assert!(one["address"].as_str().unwrap().starts_with("http://[fd77:"), "{one}");
    }
}

#[test]
fn who_takes_leave_is_gone_at_once_and_who_falls_silent_after_a_while() {
    let (mut house, mut desk) = furnished();
    desk.looks();
    desk.sees(NOTICED, |found| ALL.iter().all(|kind| is_confirmed(found, kind)));
    house.announce("music", None);
    desk.sees(LEAVE, |found| of(found, "music-assistant").is_none());
    house.announce("music", Some(MUSIC));
    desk.sees(NOTICED, |found| is_confirmed(found, "music-assistant"));
    // Somebody pulls the plugs: nobody can say anything any more.
    house.does("kill -9 $attic $studio $avahi");
    let left = desk.sees(STALE, |found| found.iter().all(|one| one["kind"] == "emby" && one["stale"] == true));
    assert_eq!(left.len(), 1, "a broadcast takes longer to be forgotten: {left:?}");
    // And plugs one in again.
    house.does("attic");
    desk.sees(STALE, |found| is_confirmed(found, "emby"));
    house.does("kill -9 $attic");
    desk.sees(GONE, <[Value]>::is_empty);
}

#[test]
fn an_interface_that_comes_or_goes_is_noticed_and_what_is_not_needed_is_named() {
    let mut house = House::build();
    let mut desk = house.desk();
    house.does("ip -n desk link set wire1 down");
    house.announce("Willow", Some(HOME));
    house.announce("Old Box", Some(PLEX));
    house.announce("cast", Some(CAST));
    desk.looks();
    let found = desk.sees(NOTICED, |found| {
        is_confirmed(found, "emby") && ["home-assistant", "plex", "cast"].iter().all(|kind| of(found, kind).is_some())
    });
    assert_eq!(of(&found, "emby").unwrap()["address"], "http://10.77.2.1:8796/");
    let (plex, cast) = (of(&found, "plex").unwrap(), of(&found, "cast").unwrap());
    assert_eq!((&plex["name"], &plex["needed"], &plex["id"]), (&json!("Old Box"), &json!(false), &Value::Null));
    assert_eq!((&cast["name"], &cast["needed"]), (&json!("Kitchen Display"), &json!(false)));
    assert!(found.iter().rposition(|one| one["needed"] == true) < found.iter().position(|one| one["needed"] == false));
    // The other cable is plugged in, then the first one pulled out.
    house.does("ip -n desk link set wire1 up; ip -n desk address replace fd77:1::3/64 dev wire1 nodad");
    let at = |found: &[Value], address: &str| {
        of(found, "emby").is_some_and(|one| addresses(one).contains(&address) && one["stale"] == false)
    };
    desk.sees(NOTICED, |found| at(found, "http://10.77.1.1:8796/"));
    house.does("ip -n desk link set wire2 down");
    desk.sees(NOTICED, |found| at(found, "http://10.77.1.1:8796/") && !at(found, "http://10.77.2.1:8796/"));
}

#[test]
fn a_server_is_found_by_its_name_at_home_and_followed_to_another_address() {
    let mut house = House::build();
    let mut desk = house.desk();
    let by = json!({ "how": "password", "user": "Maya", "password": "lighthouse" });
    let look = json!({ "want": "lookAtServer", "address": "attic.local:8796", "fingerprint": null });
    let (_, answer) = desk.wants(&look);
    assert_eq!(answer["answer"], "found", "{answer}");
    let add =
        json!({ "want": "addServer", "kind": null, "address": "http://10.77.1.1:8796", "fingerprint": null, "by": by });
    let (_, answer) = desk.wants(&add);
    assert_eq!(answer["answer"], "added", "{answer}");
    let pause = json!({ "want": "say", "text": "pause the living room tv", "locale": "en-US" });
    let said = |answer: &Value| answer["value"]["activity"]["said"].as_str().unwrap().to_owned();
    assert_eq!(said(&desk.wants(&pause).1), "Paused on Living Room TV.");
    // The router gives it another address.
    house.does("for wire in 1 2; do ip -n attic address flush dev wire$wire; done");
    house.does("ip -n attic address add 10.77.1.77/24 broadcast + dev wire1");
    assert!(!said(&desk.wants(&pause).1).contains("Paused"));
    let home = desk.wait_for(NOTICED, |said| {
        let server = &said["value"]["servers"][0];
        said["is"] == "home" && server["reachable"] == true && server["address"] == "http://10.77.1.77:8796/"
    });
    assert_eq!(home["value"]["faults"], json!([]));
    assert_eq!(said(&desk.wants(&pause).1), "Paused on Living Room TV.");
}

#[test]
fn a_home_assistant_at_a_typed_address_is_known_by_the_id_that_it_announces() {
    let (_house, mut desk) = furnished();
    let mut id = |address: &str| {
        desk.rests(SPEAK_AGAIN);
        let look = json!({ "want": "lookAtServer", "address": address, "fingerprint": null });
        let (_, answer) = desk.wants(&look);
        assert_eq!(answer["answer"], "found", "{answer}");
        answer["value"]["id"].as_str().unwrap().to_owned()
    };
    // Nobody looks around meanwhile.
    assert_eq!(id("http://10.77.1.2:8123"), "h1");
    assert_eq!(id("http://10.77.2.2:8123"), "h1", "it is the same by another address");
}

#[test]
fn the_terminal_shows_the_same_list() {
    let (mut house, _desk) = furnished();
    let usherd = usherd();
    let lines = house.does(&format!("ip netns exec desk {} discover --json --seconds 3", usherd.display()));
    let mut found: BTreeMap<String, Value> = BTreeMap::new();
    for line in lines {
        let server: Value = serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line}"));
        found.insert(server["kind"].as_str().unwrap().to_owned(), server);
    }
    assert!(found.keys().eq(ALL.iter()), "{found:?}");
    assert!(found["emby"]["address"].as_str().unwrap().starts_with("http://10.77."), "{found:?}");
    assert_eq!((&found["emby"]["how"], &found["music-assistant"]["how"]), (&json!("broadcast"), &json!("mdns")));
    assert_eq!(found["home-assistant"]["id"], "h1");
}
