//! Two days of bad network, with the whole of Usher at home on the way "directly": routers that start anew or fall silent,
//! addresses that change, lines that are down, slow or lose a quarter of what they carry, a cable that is out, a machine that
//! sleeps, those who keep names on their bad days, Usher itself started anew; and meanwhile the certificate is renewed by a real
//! authority, which looks for its proof through all of it.
//!
//! After each of them Alexa is answered by the public name, over TLS, and what Usher said meanwhile is what happened, and
//! nothing else. Time flies; `USHER_NETWORK_HOURS` says how many hours, a soak gives 48.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on must fail")]

mod dwellers;
mod flying;
mod told;

use bridge::clock::SystemClock;
use household::clock::Clock as _;
use internet::pebble::Identity;
use internet::world::{HOME, Role, World};
use serde_json::Value;
use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::time::{Duration, Instant};
use tempfile::TempDir;

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
    UsherStartsAnew,
}

use Incident::*;

const ALL: [Incident; 13] = [
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
    UsherStartsAnew,
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
            RouterStartsAnew | NewAddress | MachineSleeps | PacketsGetLost | LineIsSlow | NobodySeesUs
            | UsherStartsAnew => None,
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
            UsherStartsAnew => &[],
        }
    }

    /// Whether this home has another address afterwards.
    fn moves(self) -> bool {
        match self {
            NewAddress | LineIsDown | AddressIsShared | NamesAreDown | NamesAreBusy | PacketsGetLost | LineIsSlow
            | NobodySeesUs => true,
            RouterStartsAnew | RouterIsSilent | CableIsOut | MachineSleeps | UsherStartsAnew => false,
        }
    }
}

struct Days {
    world: World,
    usher: Role,
    internet: Role,
    address: String,
    last: u8,
    _folder: TempDir,
}

/// What Usher has told.
#[derive(Debug)]
struct News {
    /// The codes of the faults that appeared.
    faults: Vec<String>,
    /// What was written down, each with the code of its fault.
    story: Vec<(String, Option<String>)>,
}

impl Days {
    /// The certificate is due after so many hours.
    fn begin(due: f64) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let identity = Identity::at(dwellers::AUTHORITY.parse::<SocketAddr>().unwrap().ip());
        std::fs::write(folder.path().join("certificate.pem"), identity.certificate).unwrap();
        std::fs::write(folder.path().join("key.pem"), identity.key).unwrap();
        let mut world = World::build();
        let mut internet = world.role("internet", "dwellers::internet");
        let mut usher = world.role("home", "dwellers::usher");
        // It lasts ninety days by the authority's time, which does not fly, and is renewed thirty days ahead.
        let ahead = Duration::from_secs(60 * 24 * 3600) - Duration::from_secs_f64(due * 3600.0);
        let begin = SystemClock::new().now().unix_timestamp();
        let begin = format!("begin {begin} {} {}", ahead.as_secs(), folder.path().display());
        internet.tell(&begin);
        internet.until(PATIENCE, |said| said["is"] == "begun");
        usher.tell(&begin);
        let mut days = Self { world, usher, internet, address: HOME.to_owned(), last: 1, _folder: folder };
        days.reached();
        // The next certificate is to last longer than time has flown, or it would be due at once.
        days.internet("authority 200");
        days
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
                self.usher("until no-network");
                self.world.does("ip -n home link set eth0 up");
                self.world.does("ip -n home route add default via 192.168.77.1");
            }
            MachineSleeps => {
                self.world.does("sleeps home");
                // What the router was asked for is forgotten meanwhile.
                self.world.does("router_off");
                self.world.does("router_on");
                self.world.does("awakes home");
                self.usher("slept 2");
                self.internet("slept 2");
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
            UsherStartsAnew => {
                self.usher("restart");
            }
        }
    }

    /// The name leads home, and Alexa is answered there.
    fn reached(&mut self) {
        self.internet(&format!("reach {}", self.address.clone()));
    }

    /// What Usher has said since it was asked last.
    fn news(&mut self) -> News {
        let news = self.usher("told")["news"].take();
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let came = news["faults"].as_array().unwrap().iter().filter(|fault| fault[2] == "came");
        let story = news["story"].as_array().unwrap().iter();
        News {
            faults: came.filter_map(|fault| text(&fault[1])).collect(),
            story: story.filter_map(|entry| Some((text(&entry[0])?, text(&entry[1])))).collect(),
        }
    }

    /// What the router leads here, as another machine at home sees it.
    fn leads(&mut self) -> bool {
        self.world.on("other", "upnpc -l").join("\n").contains("443->192.168.77.10:8443")
    }
}

impl News {
    /// Whether it is what has happened, and nothing else.
    fn is_true_of(&self, incident: Incident) -> Result<(), String> {
        // A certificate that is due at such a moment is tried again: that is written down, with the authority's own words.
        let down = self.story.iter().filter(|(what, _)| what != "certificate-not-renewed");
        let down: Vec<&String> = down.filter_map(|(_, fault)| fault.as_ref()).collect();
        let allowed = |code: &str| incident.is_told() == Some(code) || incident.may_be_told().contains(&code);
        let wrong = self.faults.iter().chain(down.iter().copied()).find(|code| !allowed(code));
        if let Some(code) = wrong {
            return Err(format!("{code} is not what happened"));
        }
        if let Some(code) = incident.is_told() {
            if !self.faults.iter().any(|told| told == code) {
                return Err(format!("nobody was told {code}"));
            }
            if !self.story.iter().any(|(what, fault)| what == "down" && fault.as_deref() == Some(code)) {
                return Err(format!("nobody wrote down {code}"));
            }
        }
        let ends = self.story.iter().rev().find(|(what, _)| what == "down" || what == "up");
        if ends.is_some_and(|(what, _)| what == "down") {
            return Err("it is written down as still down".to_owned());
        }
        if !incident.moves() && self.happened("home-moved") {
            return Err("it is written down that this home has moved".to_owned());
        }
        Ok(())
    }

    fn happened(&self, wanted: &str) -> bool {
        self.count(wanted) > 0
    }

    fn count(&self, wanted: &str) -> usize {
        self.story.iter().filter(|(what, _)| what == wanted).count()
    }
}

#[test]
#[expect(clippy::disallowed_methods, reason = "how long machines take is real time")]
fn two_days_of_it_end_with_everything_reachable_and_a_true_story() {
    let hours = std::env::var("USHER_NETWORK_HOURS").ok().and_then(|hours| hours.parse().ok()).unwrap_or(HOURS);
    let mut dice = Dice(48);
    let mut days = Days::begin(hours / 2.0);
    days.usher("well");
    let first = days.news();
    assert!(first.happened("certificate-made") && first.happened("port-opened"), "{first:?}");
    assert!(days.leads(), "the router leads the port here");
    let (mut seen, mut count, mut longest, mut renewed) = (BTreeSet::new(), 0, Duration::ZERO, 0);
    loop {
        let hour = days.usher("hour")["hour"].as_f64().unwrap();
        // All of them once, then as it comes.
        let incident = ALL.get(count).copied().unwrap_or_else(|| ALL[dice.below(ALL.len())]);
        if hour >= hours && count >= ALL.len() {
            println!("{count} incidents in {hour:.1} hours; reached again after {longest:.1?} at the latest");
            break;
        }
        days.happens(incident);
        let begun = Instant::now();
        days.reached();
        if incident.moves() {
            // The name may lead home before Usher has heard that it does: the answer got lost, and is on its way again.
            days.usher("written home-moved");
        }
        days.usher("well");
        longest = longest.max(begun.elapsed());
        let news = days.news();
        println!("hour {hour:5.2}: {incident:?}: {:?}, written down: {:?}", news.faults, news.story);
        if let Err(wrong) = news.is_true_of(incident) {
            panic!("{incident:?}: {wrong}: {news:#?}");
        }
        renewed += news.count("certificate-renewed");
        seen.insert(incident);
        count += 1;
    }
    if renewed == 0 {
        // Each try fell into an incident: the next one, some hours later, does not.
        days.usher("written certificate-renewed");
        renewed = days.news().count("certificate-renewed");
    }
    assert_eq!((seen.len(), renewed), (ALL.len(), 1), "everything happened, and the certificate was renewed once");
    let address = days.address.clone();
    days.usher("close");
    assert_eq!(days.internet(&format!("gone {address}"))["open"], false, "nobody is there any more");
    assert!(!days.leads(), "the port is closed at the end");
}

/// Numbers that repeat from run to run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % bound
    }
}
