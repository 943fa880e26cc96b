//! Quick Connect: a code that is typed elsewhere signs a person in here. And who may sign in, before anybody has.

use super::failures::until;
use super::{Household, codes, names, told};
use bridge::api::view::{PublicUserView, WaitingState, WaitingView};
use bridge::api::{Answer, Event, Intention, Waiting};
use bridge::{Bridge, Options};
use demo::{Flavour, HandClock};
use household::fault::Code;
use std::sync::Arc;
use support::gate::Gate;
use tokio::sync::broadcast::Receiver;

fn at(address: &str) -> Intention {
    Intention::BeginSignIn { by: Waiting::QuickConnect { address: address.into(), fingerprint: None } }
}

async fn begun(bridge: &Bridge, address: &str) -> WaitingView {
    let answer = bridge.send(at(address)).await;
    let Answer::Waiting(view) = answer else { panic!("{answer:?}") };
    assert_eq!(view.state, WaitingState::Waiting);
    view
}

/// The newest waiting sign-in, once it is over.
pub(super) async fn over(events: &mut Receiver<Event>) -> WaitingView {
    let looking = async {
        loop {
            if let Event::SignIns(mut list) = events.recv().await.unwrap()
                && list.last().is_some_and(|one| one.state != WaitingState::Waiting)
            {
                return list.remove(list.len() - 1);
            }
        }
    };
    tokio::time::timeout(std::time::Duration::from_secs(10), looking).await.expect("it ends")
}

pub(super) async fn listed(bridge: &Bridge) -> Vec<WaitingView> {
    let answer = bridge.send(Intention::WaitingSignIns).await;
    let Answer::SignIns(list) = answer else { panic!("{answer:?}") };
    list
}

#[tokio::test]
async fn a_code_that_is_typed_elsewhere_signs_in_and_can_be_ended() {
    for flavour in [Flavour::Jellyfin, Flavour::Jellyfin12] {
        let household = Household::with(flavour).await;
        let bridge = household.start().await;
        let mut events = bridge.events();
        let shown = begun(&bridge, &household.home.base_url()).await;
        assert_eq!(shown.server.as_deref(), Some(household.home.server_name()));
        let code = shown.code.clone().unwrap();
        assert_eq!(code.len(), 6);
        assert!(!household.home.enter_code("000000x", "Jonas"), "only its own code");
        assert!(household.home.enter_code(&code, "Jonas"));
        let granted = over(&mut events).await;
        assert_eq!((granted.state, granted.fault), (WaitingState::Granted, None));
        assert_eq!(granted.added.as_deref(), Some(household.home.server_id()));
        assert_eq!(names(&bridge).await, ["Jonas"]);
        let said = bridge.say("pause the living room tv", "en-US", None).await.activity.said.clone();
        assert_eq!(said, "Paused on Living Room TV.");
        let token = household.token("Jonas").unwrap();
        assert!(household.takes(&token).await);

        bridge.send(Intention::CancelSignIn { id: granted.id }).await;
        assert_eq!(listed(&bridge).await, [], "what is over can be put away");
        let server = household.home.server_id().to_owned();
        bridge.send(Intention::SignOut { server, user: "Jonas".into() }).await;
        assert!(!household.takes(&token).await, "the sign-in has ended on the server");
        bridge.stop().await;
    }
}

#[tokio::test]
async fn where_it_is_not_offered_that_is_said() {
    let emby = Household::with(Flavour::Emby).await;
    let bridge = emby.start().await;
    let wanted = format!("quick-connect-off server={}", emby.home.server_name());
    assert_eq!(told(bridge.send(at(&emby.home.base_url())).await), wanted);

    let jellyfin = Household::with(Flavour::Jellyfin12).await;
    jellyfin.home.allow_quick_connect(false);
    let wanted = format!("quick-connect-off server={}", jellyfin.home.server_name());
    assert_eq!(told(bridge.send(at(&jellyfin.home.base_url())).await), wanted);
    assert_eq!(listed(&bridge).await, []);

    // Its owner turns it off while somebody waits.
    jellyfin.home.allow_quick_connect(true);
    let mut events = bridge.events();
    begun(&bridge, &jellyfin.home.base_url()).await;
    jellyfin.home.allow_quick_connect(false);
    let failed = over(&mut events).await;
    assert_eq!((failed.state, failed.fault.unwrap().code.as_str()), (WaitingState::Failed, "quick-connect-off"));
    bridge.stop().await;
}

#[tokio::test]
async fn a_code_that_nobody_types_in_time_has_expired() {
    let clock = Arc::new(HandClock::new(time::OffsetDateTime::UNIX_EPOCH));
    let household = Household::by(Flavour::Jellyfin, clock.clone()).await;
    let bridge = household.start().await;
    let mut events = bridge.events();
    let code = begun(&bridge, &household.home.base_url()).await.code.unwrap();
    clock.advance(time::Duration::minutes(11));
    let expired = over(&mut events).await;
    assert_eq!((expired.state, expired.fault.unwrap().code.as_str()), (WaitingState::Expired, "code-expired"));
    assert!(!household.home.enter_code(&code, "Maya"), "it is too late");
    assert_eq!(codes(&bridge), [Code::NoServer], "it is no fault of the home");
    bridge.stop().await;
}

#[tokio::test]
async fn a_server_that_goes_while_somebody_waits_is_asked_again() {
    let household = Household::with(Flavour::Jellyfin).await;
    let mut gate = Gate::to(household.home.base_url().trim_start_matches("http://").parse().unwrap()).await;
    let bridge = household.start().await;
    let mut events = bridge.events();
    let code = begun(&bridge, &gate.address().to_string()).await.code.unwrap();
    gate.close().await;
    tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    assert_eq!(listed(&bridge).await[0].state, WaitingState::Waiting);
    assert!(household.home.enter_code(&code, "Maya"));
    gate.open().await;
    assert_eq!(over(&mut events).await.state, WaitingState::Granted);
    bridge.stop().await;
}

#[tokio::test]
async fn a_cancelled_sign_in_asks_no_more_and_leaves_nothing() {
    let household = Household::with(Flavour::Jellyfin).await;
    let bridge = household.start().await;
    let shown = begun(&bridge, &household.home.base_url()).await;
    assert_eq!(bridge.send(Intention::CancelSignIn { id: shown.id }).await, Answer::Done);
    assert_eq!(listed(&bridge).await, []);
    household.home.enter_code(&shown.code.unwrap(), "Maya");
    tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    assert!(household.keyring.is_empty() && bridge.kept_servers().is_empty());
    bridge.stop().await;
}

#[tokio::test]
async fn only_so_many_wait_at_once_and_none_outlives_usher() {
    let household = Household::with(Flavour::Jellyfin).await;
    let bridge = Bridge::start(Options { unconnected: true, ..household.options() }).await.unwrap();
    let address = household.home.base_url();
    let (all, ids): (Vec<_>, Vec<_>) = {
        let asked = (0..20).map(|_| bridge.send(at(&address)));
        let answers = futures_util::future::join_all(asked).await;
        let waiting = |answer: &Answer| matches!(answer, Answer::Waiting(_));
        (
            answers.iter().filter(|answer| !waiting(answer)).cloned().collect(),
            answers.into_iter().filter(waiting).collect(),
        )
    };
    assert_eq!(ids.len(), 8);
    for refused in all {
        assert_eq!(told(refused), "too-many-sign-ins");
    }
    let Answer::Waiting(first) = &ids[0] else { panic!() };
    bridge.send(Intention::CancelSignIn { id: first.id.clone() }).await;
    let code = begun(&bridge, &address).await.code.unwrap();
    bridge.stop().await;
    household.home.enter_code(&code, "Maya");
    tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    assert!(household.keyring.is_empty());
}

#[tokio::test]
async fn who_is_signed_in_is_shown_with_the_picture_that_they_have_put_up() {
    for flavour in [Flavour::Emby, Flavour::Jellyfin, Flavour::Jellyfin12] {
        let (household, bridge) = Household::with_maya(flavour).await;
        bridge.send(household.add("Jonas", "anchor")).await;
        let shown = async {
            loop {
                let people = bridge.home().await.servers.remove(0).users;
                let pictures: Vec<bool> = people.iter().map(|person| person.picture.is_some()).collect();
                if pictures == [false, true] {
                    return people;
                }
                tokio::time::sleep(std::time::Duration::from_millis(20)).await;
            }
        };
        let people = tokio::time::timeout(std::time::Duration::from_secs(10), shown).await.expect("it comes");
        let picture = people[1].picture.as_deref().unwrap();
        assert!(picture.starts_with("data:image/png;base64,iVBOR") && picture.len() < 40_000, "{}", picture.len());
        bridge.stop().await;
    }
}

#[tokio::test]
async fn who_may_sign_in_is_shown_with_pictures() {
    for flavour in [Flavour::Emby, Flavour::Jellyfin, Flavour::Jellyfin12] {
        let household = Household::with(flavour).await;
        let bridge = household.start().await;
        let look = Intention::LookAtServer { address: household.home.base_url(), fingerprint: None };
        let answer = bridge.send(look).await;
        let Answer::Found(found) = answer else { panic!("{answer:?}") };
        assert_eq!(found.quick_connect, flavour.is_jellyfin());
        let line = |person: &PublicUserView| {
            let picture = person.picture.as_deref().unwrap_or("none");
            assert!(picture == "none" || picture.starts_with("data:image/png;base64,iVBOR"), "{picture}");
            format!("{} {} {}", person.name, person.needs_password, picture != "none")
        };
        let people: Vec<String> = found.people.iter().map(line).collect();
        assert_eq!(people, ["Maya true false", "Jonas true true", "Ruth true true", "Pip false true"]);
        until(|| codes(&bridge) == [Code::NoServer]).await;
        bridge.stop().await;
    }
}
