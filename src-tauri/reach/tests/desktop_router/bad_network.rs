//! Two days of bad network: routers that start anew or fall silent, addresses that change, lines that are down, slow or lose a
//! quarter of what they carry, a cable that is out, a machine that sleeps, those who keep names on their bad days.
//!
//! After each of them the name leads home again and a request from the internet arrives, and what Usher said meanwhile is
//! what happened, and nothing else. Time flies at home; `USHER_NETWORK_HOURS` says how many hours, a soak gives 48.

use internet::world::{Role, World};
use serde_json::Value;
use std::collections::BTreeSet;
use std::time::{Duration, Instant};

/// Without a soak.
const HOURS: f64 = 6.0;
/// Real time: looking for a router takes three seconds, and those who keep names are tried again ever later.
const PATIENCE: Duration = Duration::from_secs(90);

/// What happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Incident {
    RouterStartsAnew,
    RouterIsSilent,
    NewAddress,
    LineIsDown,
    AddressIsShared,
    CableIsOut,
    MachineSleeps,
    NamesAreDown,
    NamesAreBusy,
    PacketsGetLost,
    LineIsSlow,
    NobodySeesUs,
}

use Incident::*;

const ALL: [Incident; 12] = [
    RouterStartsAnew,
    RouterIsSilent,
    NewAddress,
    LineIsDown,
    AddressIsShared,
    CableIsOut,
    MachineSleeps,
    NamesAreDown,
    NamesAreBusy,
    PacketsGetLost,
    LineIsSlow,
    NobodySeesUs,
];

impl Incident {
    /// What Usher must say about it.
    fn is_told(self) -> Option<&'static str> {
        match self {
            RouterIsSilent => Some("router-silent"),
            LineIsDown => Some("own-address-unknown"),
            AddressIsShared => Some("shared-address"),
            CableIsOut => Some("no-network"),
            NamesAreDown => Some("name-unreachable"),
            NamesAreBusy => Some("name-asked-too-often"),
            RouterStartsAnew | NewAddress | MachineSleeps | PacketsGetLost | LineIsSlow | NobodySeesUs => None,
        }
    }

    /// What it may say besides, since it is true for a while.
    fn may_be_told(self) -> &'static [&'static str] {
        match self {
            RouterStartsAnew => &["router-silent"],
            RouterIsSilent | PacketsGetLost | LineIsSlow | LineIsDown => &["name-unreachable"],
            // Between the old address and the new one there is none.
            NewAddress | NamesAreDown | NamesAreBusy | NobodySeesUs => &["own-address-unknown"],
            AddressIsShared => &["own-address-unknown", "name-unreachable"],
            CableIsOut => &["router-silent", "own-address-unknown"],
            // It slept in the middle of a question.
            MachineSleeps => &["router-silent"],
        }
    }
}

struct Days {
    world: World,
    usher: Role,
    internet: Role,
    address: String,
    last: u8,
}

impl Days {
    fn begin() -> Self {
        let mut world = World::build();
        let internet = world.role("internet", "dwellers::internet");
        let usher = world.role("home", "dwellers::usher");
        Self { world, usher, internet, address: "11.22.33.1".to_owned(), last: 1 }
    }

    /// Tells Usher something, and waits until it is so.
    fn usher(&mut self, line: &str) -> Value {
        self.usher.tell(line);
        self.usher.until(PATIENCE, |said| said["is"] == line)
    }

    fn internet(&mut self, line: &str) -> Value {
        self.internet.tell(line);
        self.internet.until(PATIENCE, |said| said["is"] == line)
    }

    /// The provider gives this home another address.
    fn move_on(&mut self) {
        self.last = if self.last >= 200 { 1 } else { self.last + 1 };
        self.address = format!("11.22.33.{}", self.last);
        self.world.does(&format!("wan {}/24 11.22.33.254", self.address));
    }

    fn happens(&mut self, incident: Incident) {
        match incident {
            RouterStartsAnew => {
                self.world.does("router_off");
                self.world.does("router_on");
            }
            RouterIsSilent => {
                self.world.does("router_off");
                self.usher("until router-silent");
                self.world.does("router_on");
            }
            NewAddress => self.move_on(),
            LineIsDown => {
                self.world.does("ip -n router addr flush dev wan");
                self.usher("until own-address-unknown");
                self.move_on();
            }
            AddressIsShared => {
                self.world.does("wan 100.64.5.1/10 100.64.0.254");
                self.usher("until shared-address");
                self.move_on();
            }
            CableIsOut => {
                self.world.does("ip -n home link set eth0 down");
                self.usher("again");
                self.usher("until no-network");
                self.world.does("ip -n home link set eth0 up");
                self.world.does("ip -n home route add default via 192.168.77.1");
                self.usher("again");
            }
            MachineSleeps => {
                self.world.does("sleeps home");
                // What the router was asked for is forgotten meanwhile.
                self.world.does("router_off");
                self.world.does("router_on");
                self.world.does("awakes home");
                self.usher("slept 2");
                self.usher("again");
            }
            NamesAreDown | NamesAreBusy => {
                self.internet(if incident == NamesAreDown { "mood down" } else { "mood busy" });
                self.move_on();
                self.usher(&format!("until {}", incident.is_told().unwrap()));
                self.internet("mood good");
            }
            PacketsGetLost => {
                self.world.does("loses 25");
                self.move_on();
                self.reached();
                self.world.does("loses 0");
            }
            LineIsSlow => {
                self.world.does("slow 24kbit");
                self.move_on();
                self.reached();
                self.world.does("slow 0");
            }
            NobodySeesUs => {
                self.world.does("stun_off");
                self.move_on();
                self.reached();
                self.world.does("stun_on");
            }
        }
    }

    /// The name leads home, and a request from the internet arrives.
    fn reached(&mut self) {
        self.internet(&format!("reach {}", self.address.clone()));
    }

    /// What Usher has said since.
    fn told(&mut self, since: usize) -> Vec<String> {
        let told = self.usher("story")["story"].as_array().unwrap()[since..].to_vec();
        told.iter().filter_map(|entry| entry["fault"].as_str()).map(str::to_owned).collect()
    }

    fn entries(&mut self) -> usize {
        self.usher("story")["story"].as_array().unwrap().len()
    }
}

#[test]
#[expect(clippy::disallowed_methods, reason = "how long machines take is real time")]
fn two_days_of_it_end_with_everything_reachable_and_a_true_story() {
    let hours = std::env::var("USHER_NETWORK_HOURS").ok().and_then(|hours| hours.parse().ok()).unwrap_or(HOURS);
    let mut dice = Dice(48);
    let mut days = Days::begin();
    days.reached();
    let (mut seen, mut count, mut longest) = (BTreeSet::new(), 0, Duration::ZERO);
    loop {
        let hour = days.usher("hour")["hour"].as_f64().unwrap();
        // All of them once, then as it comes.
        let incident = ALL.get(count).copied().unwrap_or_else(|| ALL[dice.below(ALL.len())]);
        if hour >= hours && count >= ALL.len() {
            println!("{count} incidents in {hour:.1} hours; reached again after {longest:.1?} at the latest");
            break;
        }
        let before = days.entries();
        days.happens(incident);
        let begun = Instant::now();
        days.reached();
        days.usher("well");
        longest = longest.max(begun.elapsed());
        let told = days.told(before);
        println!("hour {hour:5.2}: {incident:?}: {told:?}");
        if let Some(code) = incident.is_told() {
            assert!(told.iter().any(|one| one == code), "{incident:?} was told as {told:?}");
        }
        let allowed =
            |code: &String| incident.is_told() == Some(code) || incident.may_be_told().contains(&code.as_str());
        assert!(told.iter().all(allowed), "{incident:?} was told as {told:?}");
        seen.insert(incident);
        count += 1;
    }
    assert_eq!(seen.len(), ALL.len());
    let address = days.address.clone();
    days.usher("close");
    let text = days.internet(&format!("gone {address}"))["text"].clone();
    assert!(text.is_null(), "the port is closed at the end, and not {text}");
}

/// Numbers that repeat from run to run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % bound
    }
}
