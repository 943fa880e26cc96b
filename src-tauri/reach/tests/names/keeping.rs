//! A name is kept for days: what is told, when, and what is seen of it meanwhile.

use crate::at;
use household::clock::{Clock, Pace};
use household::fault::Code;
use internet::names::{Kind, Mood, Names, TOKEN};
use reach::names::{Addresses, Keeping, Kept, Service, Standing};
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Duration;
use time::OffsetDateTime;
use tokio::sync::watch;
use tokio::time::Instant;

const NAME: &str = "home.duckdns.org";

/// The runtime's own time, which passes as soon as everybody waits.
struct Paused(Instant);

impl Clock for Paused {
    fn now(&self) -> OffsetDateTime {
        OffsetDateTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000) + self.monotonic()
    }

    fn monotonic(&self) -> Duration {
        self.0.elapsed()
    }
}

#[async_trait::async_trait]
impl Pace for Paused {
    async fn wait(&self, long: Duration) {
        tokio::time::sleep(long).await;
    }
}

pub(crate) fn pace() -> Arc<dyn Pace> {
    Arc::new(Paused(Instant::now()))
}

fn home(last: u8) -> Addresses {
    Addresses { v4: Some(Ipv4Addr::new(203, 0, 113, last)), v6: None }
}

async fn until(standing: &mut watch::Receiver<Standing>, wanted: impl FnMut(&Standing) -> bool) -> Standing {
    // A call over a real socket takes none of the paused time, so the runtime must not skip ahead of it for long.
    standing.wait_for(wanted).await.unwrap().clone()
}

#[tokio::test]
async fn a_name_follows_and_what_failed_is_made_good() {
    let names = Names::start(Kind::DuckDns).await;
    let (tell, addresses) = watch::channel(Addresses::default());
    let keeping = Keeping::start(at(&names, Service::DuckDns, TOKEN), NAME.into(), addresses, Kept::default(), pace());
    let mut standing = keeping.standing();
    tell.send_replace(home(1));
    let first = until(&mut standing, |standing| standing.told.is_some()).await;
    assert_eq!((first.told.unwrap().0, first.fault), (home(1), None));

    // The address changes while the service is down.
    names.mood(Mood::Down);
    tell.send_replace(home(2));
    tokio::time::pause();
    let down = until(&mut standing, |standing| standing.fault.is_some()).await;
    assert_eq!(down.fault.unwrap().code, Code::NameUnreachable);
    assert_eq!(down.told.unwrap().0, home(1), "what the name leads to is told as it is");
    names.mood(Mood::Good);
    let good = until(&mut standing, |standing| standing.fault.is_none()).await;
    assert_eq!(good.told.unwrap().0, home(2));
    assert_eq!(names.told("A", NAME), ["203.0.113.2"]);
}

#[tokio::test]
async fn what_was_told_before_a_restart_is_not_told_twice_and_another_network_tries_at_once() {
    let names = Names::start(Kind::DuckDns).await;
    let pace = pace();
    let (tell, addresses) = watch::channel(home(1));
    let kept = Kept::of(home(1), pace.now());
    let keeping = Keeping::start(at(&names, Service::DuckDns, TOKEN), NAME.into(), addresses, kept, pace.clone());
    let mut standing = keeping.standing();
    names.mood(Mood::Busy(3600));
    tokio::time::pause();
    let begun = Instant::now();
    tell.send_replace(home(2));
    until(&mut standing, |standing| standing.fault.is_some()).await;
    assert_eq!(names.calls().len(), 1);
    names.mood(Mood::Good);
    keeping.again();
    until(&mut standing, |standing| standing.fault.is_none()).await;
    assert!(begun.elapsed() < Duration::from_secs(120), "{:?}", begun.elapsed());
}
