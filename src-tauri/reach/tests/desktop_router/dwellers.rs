//! Who lives in the bad network: Usher at home, whose time flies, and those in the internet.

use crate::roles::{call, endpoint, lines};
use household::clock::{Clock, Pace};
use household::fault::Fault;
use internet::names::{Kind, Mood, Names, TOKEN};
use internet::world::STUN;
use reach::names::{Account, Keeping, Kept, Service};
use reach::outside::Stun;
use reach::router::{Keeper, Opening, Wish};
use serde_json::{Value, json};
use std::net::{IpAddr, SocketAddr};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use time::OffsetDateTime;

/// So much faster passes the time at home. What machines and wires take, they take as ever.
const FASTER: u32 = 480;
const NAME: &str = "home.duckdns.org";
/// Where the one is asked who keeps the name.
const NAMES: &str = "11.22.44.2:8053";

/// A clock that flies, and that is ahead by what the machine has slept.
struct Flying {
    start: Instant,
    slept: AtomicU64,
}

impl Clock for Flying {
    fn now(&self) -> OffsetDateTime {
        let slept = Duration::from_secs(self.slept.load(Ordering::Relaxed));
        OffsetDateTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000) + self.monotonic() + slept
    }

    fn monotonic(&self) -> Duration {
        self.start.elapsed() * FASTER
    }
}

#[async_trait::async_trait]
impl Pace for Flying {
    async fn wait(&self, long: Duration) {
        tokio::time::sleep(long / FASTER).await;
    }
}

impl Flying {
    fn hour(&self) -> f64 {
        let slept = self.slept.load(Ordering::Relaxed);
        (self.monotonic() + Duration::from_secs(slept)).as_secs_f64() / 3600.0
    }
}

/// What was wrong, and when: as the faces would be told.
#[derive(Default)]
struct Story {
    entries: Vec<Value>,
    now: [Option<Fault>; 2],
}

impl Story {
    fn is(&mut self, who: usize, fault: Option<Fault>, hour: f64) {
        if self.now[who] != fault {
            let code = fault.as_ref().map(|fault| fault.code.as_str());
            let who_says = ["router", "name"][who];
            self.entries.push(json!({ "hour": hour, "who": who_says, "fault": code }));
            self.now[who] = fault;
        }
    }

    fn has(&self, code: &str) -> bool {
        self.now.iter().flatten().any(|fault| fault.code.as_str() == code)
    }
}

/// `until CODE` answers when that is wrong, `well` when nothing is; `story`, `hour`; `again`, `slept HOURS`; `close`.
#[tokio::test]
#[ignore = "a part that the other tests start on a machine of its own"]
#[expect(clippy::disallowed_methods, reason = "a time that flies goes by the real one")]
async fn usher() {
    let _already = rustls::crypto::ring::default_provider().install_default();
    tokio::spawn(endpoint(8443));
    let clock = Arc::new(Flying { start: Instant::now(), slept: AtomicU64::new(0) });
    let stun = Stun { servers: STUN.map(str::to_owned).to_vec() };
    let keeper = Keeper::start(Wish::here(vec![Opening { outside: 443, inside: 8443 }], stun), clock.clone());
    let http = reqwest::Client::builder().no_proxy().connect_timeout(Duration::from_secs(2)).build().unwrap();
    let base = Some(format!("http://{NAMES}/").parse().unwrap());
    let provider = Service::DuckDns.provider(Account { http, base, token: TOKEN.to_owned().into() }).unwrap();
    let keeping = Keeping::start(provider, NAME.into(), keeper.addresses(), Kept::default(), clock.clone());
    let story = Arc::new(Mutex::new(Story::default()));
    let write = |who: usize, fault: Option<Fault>, story: &Mutex<Story>, clock: &Flying| {
        story.lock().unwrap_or_else(PoisonError::into_inner).is(who, fault, clock.hour());
    };
    let (mut state, told, time) = (keeper.state(), story.clone(), clock.clone());
    tokio::spawn(async move {
        while state.changed().await.is_ok() {
            write(0, state.borrow_and_update().fault.clone(), &told, &time);
        }
    });
    let (mut standing, told, time) = (keeping.standing(), story.clone(), clock.clone());
    tokio::spawn(async move {
        while standing.changed().await.is_ok() {
            write(1, standing.borrow_and_update().fault.clone(), &told, &time);
        }
    });
    let mut lines = lines();
    while let Some(line) = lines.recv().await {
        let until = async |wanted: &dyn Fn(&Story) -> bool| {
            while !wanted(&story.lock().unwrap_or_else(PoisonError::into_inner)) {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        match line.split_once(' ').unwrap_or((&line, "")) {
            ("until", code) => until(&|story| story.has(code)).await,
            ("well", _) => until(&|story| story.now.iter().all(Option::is_none)).await,
            ("again", _) => {
                keeper.again();
                keeping.again();
            }
            ("slept", hours) => {
                clock.slept.fetch_add(hours.parse::<u64>().unwrap() * 3600, Ordering::Relaxed);
            }
            ("story" | "hour", _) => {}
            ("close", _) => break,
            other => panic!("what is {other:?}?"),
        }
        let entries = story.lock().unwrap_or_else(PoisonError::into_inner).entries.clone();
        println!(
            "{}",
            json!({ "is": line, "hour": clock.hour(), "story": entries, "times": keeper.state().borrow().times })
        );
    }
    keeper.close().await;
    println!("{}", json!({ "is": "close" }));
}

/// `mood good|down|busy`; `reach ADDRESS` answers when the name leads there, and from there to Usher; `gone ADDRESS` says
/// what comes from there now.
#[tokio::test]
#[ignore = "a part that the other tests start on a machine of its own"]
async fn internet() {
    let names = Names::listen(Kind::DuckDns, NAMES.parse().unwrap()).await;
    let mut lines = lines();
    while let Some(line) = lines.recv().await {
        let mut text = None;
        match line.split_once(' ').unwrap() {
            ("mood", "good") => names.mood(Mood::Good),
            ("mood", "down") => names.mood(Mood::Down),
            ("mood", "busy") => names.mood(Mood::Busy(900)),
            ("reach", address) => {
                let home = SocketAddr::new(address.parse::<IpAddr>().unwrap(), 443);
                while names.told("A", NAME) != [address] || call(home).await.as_deref() != Some("usher on 8443") {
                    tokio::time::sleep(Duration::from_millis(20)).await;
                }
            }
            ("gone", address) => text = call(SocketAddr::new(address.parse::<IpAddr>().unwrap(), 443)).await,
            other => panic!("what is {other:?}?"),
        }
        println!("{}", json!({ "is": line, "text": text }));
    }
}
