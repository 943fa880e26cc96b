//! A proof is waited for until everybody is told.

use crate::at;
use crate::keeping::pace;
use household::clock::Pace;
use internet::names::{Kind, Mood, Names, TOKEN};
use reach::acme::Txt as _;
use reach::names::{Proof, Service};
use std::sync::Arc;
use std::time::Duration;

const NAME: &str = "home.dedyn.io";

fn proof(names: &Names, pace: Arc<dyn Pace>) -> Proof {
    let provider = at(names, Service::DeSec, TOKEN).into();
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let resolvers = vec![names.resolver().parse().unwrap(), names.resolver().parse().unwrap()];
    Proof { service: Service::DeSec, provider, resolvers, http, pace }
}

#[tokio::test]
async fn it_is_there_when_the_authority_is_asked_to_look() {
    let names = Names::start(Kind::DeSec).await;
    let pace = pace();
    let proof = proof(&names, pace.clone());
    names.late(6);
    tokio::time::pause();
    proof.set(NAME, "bd8Jm2").await.unwrap();
    // Both resolvers were asked four times.
    let took = pace.monotonic();
    assert!(took >= Duration::from_secs(8 + 3 * 5), "{took:?}");
    assert_eq!(names.told("TXT", "_acme-challenge.home.dedyn.io"), ["bd8Jm2"]);
    proof.clear(NAME, "bd8Jm2").await.unwrap();
    assert!(names.told("TXT", "_acme-challenge.home.dedyn.io").is_empty());
}

#[tokio::test]
async fn who_never_tells_it_is_not_waited_for_for_ever() {
    let names = Names::start(Kind::DeSec).await;
    let pace = pace();
    let proof = proof(&names, pace.clone());
    names.late(u32::MAX);
    tokio::time::pause();
    proof.set(NAME, "bd8Jm2").await.unwrap();
    let took = pace.monotonic();
    assert!(took >= Duration::from_secs(90) && took < Duration::from_secs(240), "{took:?}");
    names.mood(Mood::Down);
    assert!(proof.set(NAME, "bd8Jm2").await.is_err(), "what was not written cannot be waited for");
}
