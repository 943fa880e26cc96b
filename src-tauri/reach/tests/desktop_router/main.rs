//! A real router leads a port of the internet to this home: miniupnpd and a STUN server, each in a network of its own. So
//! the real network is neither seen nor touched. Where no such networks can be made, these tests fail and say so.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on must fail")]
#![expect(clippy::print_stdout, reason = "what another machine says, it says on its output")]

mod roles;

use internet::world::{HOME, Role, World};
use serde_json::Value;
use std::time::Duration;

/// Looking for a router that is not there takes three seconds, and it is looked for again before it is given up.
const SOON: Duration = Duration::from_secs(20);

/// Usher at home, and somebody in the internet.
struct Played {
    world: World,
    usher: Role,
    caller: Role,
}

impl Played {
    fn begin() -> Self {
        let mut world = World::build();
        let usher = world.role("home", "roles::usher");
        let caller = world.role("internet", "roles::caller");
        Self { world, usher, caller }
    }

    /// What somebody in the internet gets at this port of an address.
    fn call(&mut self, address: &str, port: u16) -> String {
        self.answer(&format!("{address} {port}"))
    }

    /// What they get as soon as they get something.
    fn call_until(&mut self, address: &str, port: u16) -> String {
        self.answer(&format!("until {address} {port}"))
    }

    fn answer(&mut self, call: &str) -> String {
        self.caller.tell(call);
        let said = self.caller.until(SOON, |said| said["is"] == "answer");
        said["text"].as_str().unwrap().to_owned()
    }

    /// The state of the keeper that is like this.
    fn state(&mut self, wanted: impl Fn(&Value) -> bool) -> Value {
        self.usher.until(SOON, |said| said["is"] == "state" && wanted(said))
    }

    fn opened(&mut self, times: u64) -> Value {
        self.state(|state| state["fault"].is_null() && state["times"] == times)
    }

    fn fault(&mut self, code: &str) -> Value {
        self.state(|state| state["fault"] == code)["values"].clone()
    }

    fn list(&mut self) -> String {
        self.world.on("other", "upnpc -l").join("\n")
    }
}

#[test]
fn a_request_from_the_internet_arrives_and_the_port_is_closed_at_the_end() {
    let mut played = Played::begin();
    played.world.does("router_off");
    played.world.does("speaks yes no");
    played.world.does("router_on");
    assert_eq!(played.call(HOME, 443), "nothing");
    played.usher.tell("open 443:8443 80:8080");
    let state = played.opened(2);
    assert_eq!((state["by"].as_str(), state["address"].as_str()), (Some("UPnP"), Some(HOME)));
    assert_eq!(played.call(HOME, 443), "usher on 8443");
    assert_eq!(played.call(HOME, 80), "usher on 8080");
    assert!(played.list().contains("443->192.168.77.10:8443"), "{}", played.list());
    played.usher.tell("close");
    played.usher.until(SOON, |said| said["is"] == "closed");
    assert_eq!(played.call(HOME, 443), "nothing");
    assert!(!played.list().contains("443->"), "{}", played.list());
}

#[test]
fn a_router_that_starts_anew_is_told_again() {
    let mut played = Played::begin();
    played.usher.tell("open 443:8443");
    played.opened(1);
    played.world.does("router_off");
    played.usher.tell("again");
    assert_eq!(played.fault("router-silent")["gateway"], "192.168.77.1");
    played.world.does("router_on");
    assert_eq!(played.call(HOME, 443), "nothing", "a router that starts anew has forgotten everything");
    played.usher.tell("again");
    played.opened(2);
    assert_eq!(played.call(HOME, 443), "usher on 8443");
    // So quickly that nobody saw it gone.
    played.world.does("router_off");
    played.world.does("router_on");
    played.usher.tell("again");
    played.opened(3);
    assert_eq!(played.call(HOME, 443), "usher on 8443");
}

#[test]
fn without_upnp_it_is_done_by_pcp() {
    let mut played = Played::begin();
    played.world.does("router_off");
    played.world.does("speaks no yes");
    played.world.does("router_on");
    played.usher.tell("open 443:8443");
    assert_eq!(played.opened(1)["by"], "PCP");
    assert_eq!(played.call(HOME, 443), "usher on 8443");
    played.world.does("router_off");
    played.world.does("router_on");
    assert_eq!(played.call(HOME, 443), "nothing", "a router that starts anew has forgotten everything");
    played.usher.tell("again");
    assert_eq!(played.call_until(HOME, 443), "usher on 8443");
    played.usher.tell("close");
    played.usher.until(SOON, |said| said["is"] == "closed");
    assert_eq!(played.call(HOME, 443), "nothing");
}

#[test]
fn who_holds_the_port_is_named_and_left_alone() {
    let mut played = Played::begin();
    played.world.on("other", "upnpc -e Game -a 192.168.77.20 9000 443 TCP 3600");
    assert!(played.list().contains("443->192.168.77.20:9000"), "{}", played.list());
    played.usher.tell("open 443:8443");
    let values = played.fault("router-port-taken");
    assert_eq!((values["port"].as_str(), values["holder"].as_str()), (Some("443"), Some("192.168.77.20 (Game)")));
    played.usher.tell("again");
    assert!(played.list().contains("443->192.168.77.20:9000"), "{}", played.list());
    // It is freed.
    played.world.on("other", "upnpc -d 443 TCP");
    played.usher.tell("again");
    played.opened(1);
    assert_eq!(played.call(HOME, 443), "usher on 8443");
}

#[test]
fn what_an_usher_left_behind_that_listened_elsewhere_is_cleared_up() {
    let mut played = Played::begin();
    played.world.on("home", "upnpc -e Usher -a 192.168.77.10 7777 443 TCP 3600");
    played.usher.tell("open 443:8443");
    played.opened(1);
    assert_eq!(played.call(HOME, 443), "usher on 8443");
}

#[test]
fn a_provider_that_shares_one_address_is_known() {
    let mut played = Played::begin();
    played.world.does("wan 100.64.5.1/10 100.64.0.254");
    played.usher.tell("open 443:8443");
    played.fault("shared-address");
    // The provider gives it one of its own.
    played.world.does("wan 11.22.33.1/24 11.22.33.254");
    played.usher.tell("again");
    played.opened(1);
    assert_eq!(played.call(HOME, 443), "usher on 8443");
}

#[test]
fn a_router_behind_another_one_is_known() {
    let mut played = Played::begin();
    // This router says nothing rather than an address that is worth nothing.
    played.world.does("wan 192.168.178.2/24 192.168.178.1");
    played.usher.tell("open 443:8443");
    played.fault("shared-address");
}

#[test]
fn without_a_service_the_way_by_hand_is_told() {
    let mut played = Played::begin();
    played.world.does("router_off");
    played.world.does("speaks no no");
    // The router still passes on what comes.
    played.world.does("ip -n router link set lan up");
    played.usher.tell("open 443:8443");
    let values = played.fault("router-opens-nothing");
    for (key, value) in [("gateway", "192.168.77.1"), ("host", "192.168.77.10"), ("port", "443"), ("inside", "8443")] {
        assert_eq!(values[key], value);
    }
}

#[test]
fn an_address_that_changes_is_seen_and_so_is_a_machine_that_is_nowhere() {
    let mut played = Played::begin();
    played.usher.tell("open 443:8443");
    played.opened(1);
    played.world.does("wan 11.22.33.77/24 11.22.33.254");
    played.usher.tell("again");
    played.state(|state| state["address"] == "11.22.33.77" && state["fault"].is_null());
    assert_eq!(played.call("11.22.33.77", 443), "usher on 8443");
    played.world.does("ip -n home link set eth0 down");
    played.usher.tell("again");
    played.fault("no-network");
    played.world.does("ip -n home link set eth0 up");
    played.world.does("ip -n home route add default via 192.168.77.1");
    played.usher.tell("again");
    played.state(|state| state["fault"].is_null() && state["by"].is_string());
}

#[test]
fn an_internet_that_tells_nothing_is_no_shared_address() {
    let mut played = Played::begin();
    played.world.does("stun_off");
    played.usher.tell("open 443:8443");
    let state = played.opened(1);
    assert_eq!(state["address"], HOME, "the router is believed while nobody says otherwise");
}
