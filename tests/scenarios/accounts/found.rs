//! What is found at home, as the faces are told of it.

use super::Household;
use bridge::Bridge;
use bridge::api::view::NearbyView;
use bridge::api::{Answer, Event, Intention};
use demo::Flavour;
use std::time::Duration;
use tokio::sync::broadcast::Receiver;
use tokio::time::{Instant, timeout};

/// Whoever is told of something has been by then.
pub(super) const SOON: Duration = Duration::from_secs(20);

async fn told(events: &mut Receiver<Event>, when: impl Fn(&NearbyView) -> bool) -> NearbyView {
    let told = async {
        loop {
            if let Event::Nearby(view) = events.recv().await.unwrap()
                && when(&view)
            {
                return view;
            }
        }
    };
    timeout(SOON, told).await.unwrap()
}

async fn look(bridge: &Bridge, on: bool) {
    assert_eq!(bridge.send(Intention::LookAround { on }).await, Answer::Done);
}

async fn is_found_while_somebody_looks(flavour: Flavour, kind: &str) {
    let household = Household::that_answers(flavour).await;
    let bridge = household.start().await;
    let mut events = bridge.events();
    let begun = Instant::now();
    look(&bridge, true).await;
    assert_eq!(told(&mut events, |_| true).await, NearbyView { looking: true, found: Vec::new() });
    let view = told(&mut events, |view| view.found.iter().any(|one| one.confirmed)).await;
    assert!(begun.elapsed() < Duration::from_millis(1500), "{:?}", begun.elapsed());
    let [one] = &view.found[..] else { panic!("{view:?}") };
    assert_eq!(one.id.as_deref(), Some(household.home.server_id()));
    assert_eq!((one.name.as_str(), one.kind.as_str()), (household.home.server_name(), kind));
    assert_eq!(one.address, format!("{}/", household.home.base_url()));
    assert_eq!(one.how, ["broadcast"]);
    assert!(one.needed && !one.stale && !one.known && one.version.is_some() && one.seen.starts_with("20"));

    let added = bridge.send(household.add("Maya", "lighthouse")).await;
    assert!(matches!(added, Answer::Added(_)), "{added:?}");
    told(&mut events, |view| view.found.iter().any(|one| one.known)).await;
    // A page that was opened meanwhile sees it at once.
    look(&bridge, true).await;
    assert_eq!(told(&mut events, |_| true).await.found.len(), 1);

    look(&bridge, false).await;
    let over = told(&mut events, |view| !view.looking).await;
    assert_eq!(over.found, []);
    bridge.stop().await;
}

#[tokio::test]
async fn an_emby_is_found_while_somebody_looks() {
    is_found_while_somebody_looks(Flavour::Emby, "emby").await;
}

#[tokio::test]
async fn a_jellyfin_is_found_while_somebody_looks() {
    is_found_while_somebody_looks(Flavour::Jellyfin12, "jellyfin").await;
}

#[tokio::test]
async fn a_server_that_was_typed_is_in_the_list_and_goes_stale_when_it_falls_silent() {
    let household = Household::that_answers(Flavour::Emby).await;
    let silent = Household::with(Flavour::Jellyfin).await;
    let bridge = household.start().await;
    let mut events = bridge.events();
    look(&bridge, true).await;
    let address = silent.home.base_url();
    let answer = bridge.send(Intention::LookAtServer { address, fingerprint: None }).await;
    assert!(matches!(answer, Answer::Found(_)), "{answer:?}");
    let view = told(&mut events, |view| view.found.len() == 2).await;
    let typed = view.found.iter().find(|one| one.how == ["typed"]).unwrap();
    assert_eq!(typed.id.as_deref(), Some(silent.home.server_id()));
    silent.home.stop().await;
    told(&mut events, |view| view.found.iter().any(|one| one.stale && one.how == ["typed"])).await;
    bridge.stop().await;
}

#[tokio::test]
async fn nobody_looks_when_the_window_is_closed() {
    let household = Household::that_answers(Flavour::Emby).await;
    let bridge = household.start().await;
    let mut events = bridge.events();
    look(&bridge, true).await;
    told(&mut events, |view| view.found.len() == 1).await;
    bridge.watch(false);
    told(&mut events, |view| !view.looking).await;
    bridge.stop().await;
}
