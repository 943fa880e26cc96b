//! Music Assistant and Home Assistant, by their stand-ins: added, signed in to, looked after, and left.

use super::failures::until;
use super::quick_connect::{listed, over};
use super::{Household, codes, password_of, told, web};
use axum::Router;
use axum::extract::Request;
use axum::http::header;
use bridge::api::view::{ServerView, VoiceState, WaitingHow, WaitingState};
use bridge::api::{Answer, Intention, SecretText, SignInBy, Waiting};
use bridge::{Bridge, Options};
use demo::{AssistantOptions, Flavour, HomeAssistant, MUSIC_LISTENER, MusicAssistant, MusicOptions};
use household::fault::Code;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use support::gate::Gate;
use support::usher::free;
use tokio::net::TcpListener;

async fn music(schema: u32, set_up: bool) -> MusicAssistant {
    MusicAssistant::start(MusicOptions { listen: free(), seed: 4, schema, set_up }).await.unwrap()
}

async fn assistant(takes_proof: bool) -> HomeAssistant {
    HomeAssistant::start(AssistantOptions { listen: free(), seed: 4, takes_proof }).await.unwrap()
}

fn add(kind: &str, address: String, by: SignInBy) -> Intention {
    Intention::AddServer { kind: Some(kind.into()), address, fingerprint: None, by }
}

fn token(token: &str) -> SignInBy {
    SignInBy::Token { user: None, token: SecretText::from(token) }
}

fn listener() -> SignInBy {
    password_of(MUSIC_LISTENER.0, MUSIC_LISTENER.1)
}

async fn view(bridge: &Bridge) -> ServerView {
    bridge.home().await.servers.remove(0)
}

/// Waits until the only server is there, or away.
async fn until_reachable(bridge: &Bridge, reachable: bool) {
    let looking = async {
        while view(bridge).await.reachable != reachable {
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(std::time::Duration::from_secs(10), looking).await.expect("it becomes so");
}

async fn leave(bridge: &Bridge) {
    let server = view(bridge).await.id;
    assert_eq!(bridge.send(Intention::RemoveServer { server }).await, Answer::Done);
}

#[tokio::test]
async fn music_assistant_gives_a_token_that_lasts_for_a_password() {
    let household = Household::with(Flavour::Emby).await;
    let music = music(29, true).await;
    let bridge = household.start().await;
    let added = bridge.send(add("music-assistant", music.base_url(), listener())).await;
    assert_eq!(added, Answer::Added(music.server_id().into()));
    assert_eq!(music.tokens(), (0, 1), "the one for a month has ended");
    until_reachable(&bridge, true).await;
    let shown = view(&bridge).await;
    assert_eq!((shown.kind.as_str(), shown.name.as_str()), ("music-assistant", "Demo Music"));
    assert_eq!(shown.users[0].name, "Maya");
    assert_eq!(codes(&bridge), [Code::NoServer], "it has no films, and no players yet");
    bridge.stop().await;

    let bridge = household.start().await;
    until_reachable(&bridge, true).await;
    leave(&bridge).await;
    assert_eq!(music.tokens(), (0, 0), "signed out there too");
    assert!(household.keyring.is_empty());
    bridge.stop().await;
}

#[tokio::test]
async fn a_token_from_ones_profile_is_taken_and_ended_with_the_sign_in() {
    let household = Household::with(Flavour::Emby).await;
    let (music, home) = (music(32, true).await, assistant(false).await);
    let bridge = household.start().await;
    let pasted = token(&format!("{}\n", music.make_token()));
    assert!(matches!(bridge.send(add("music-assistant", music.base_url(), pasted)).await, Answer::Added(_)));
    leave(&bridge).await;
    assert_eq!(music.tokens(), (0, 0));

    assert!(matches!(
        bridge.send(add("home-assistant", home.base_url(), token(&home.make_token()))).await,
        Answer::Added(_)
    ));
    let shown = view(&bridge).await;
    assert_eq!((shown.kind.as_str(), shown.name.as_str()), ("home-assistant", "Demo Cottage"));
    assert_eq!(shown.users[0].name, "Maya");
    until_reachable(&bridge, true).await;
    leave(&bridge).await;
    assert_eq!(home.tokens(), 0);
    bridge.stop().await;
}

#[tokio::test]
async fn each_way_to_fail_is_told() {
    let household = Household::with(Flavour::Emby).await;
    let bridge = household.start().await;
    let good = music(29, true).await;
    let at = async |kind: &str, address: String, by: SignInBy| told(bridge.send(add(kind, address, by)).await);
    let wrong = password_of("maya", "morning-songs");
    assert_eq!(at("music-assistant", good.base_url(), wrong).await, "sign-in-refused server=Demo Music user=maya");
    assert_eq!(at("music-assistant", good.base_url(), token("eyJ")).await, "token-refused server=Demo Music");
    let (old, new) = (music(27, true).await, music(29, false).await);
    assert_eq!(at("music-assistant", old.base_url(), listener()).await, "server-too-old server=Demo Music");
    assert_eq!(at("music-assistant", new.base_url(), listener()).await, "server-not-set-up server=Demo Music");
    let home = assistant(true).await;
    assert_eq!(at("home-assistant", home.base_url(), listener()).await, "token-needed server=Home Assistant");
    assert_eq!(at("home-assistant", home.base_url(), token("x")).await, "token-refused server=Home Assistant");
    let elsewhere = household.home.base_url();
    for kind in ["music-assistant", "home-assistant"] {
        assert_eq!(at(kind, elsewhere.clone(), listener()).await, format!("no-server-there address={elsewhere}"));
    }
    assert!(household.keyring.is_empty() && bridge.kept_servers().is_empty());

    for (address, kind) in [(good.base_url(), "music-assistant"), (home.base_url(), "home-assistant")] {
        let answer = bridge.send(Intention::LookAtServer { address, fingerprint: None }).await;
        let Answer::Found(found) = answer else { panic!("{answer:?}") };
        assert_eq!((found.kind.as_str(), found.people.len(), found.quick_connect), (kind, 0, false));
    }
    bridge.stop().await;
}

#[tokio::test]
async fn one_that_takes_a_token_no_more_is_told_and_keeps_no_command_from_working() {
    let (household, bridge) = Household::with_maya(Flavour::Emby).await;
    let music = music(29, true).await;
    bridge.send(add("music-assistant", music.base_url(), listener())).await;
    bridge.stop().await;
    music.end_tokens();
    let bridge = household.start().await;
    until(|| codes(&bridge) == [Code::SignInExpired]).await;
    let home = bridge.home().await;
    assert_eq!(home.faults[0].values["server"], "Demo Music");
    assert_eq!(home.voice, VoiceState::Working);
    assert!(home.servers.iter().all(|server| server.reachable), "it is there, it only wants another token");
    assert_eq!(bridge.say("pause the bedroom tv", "en-US", None).await.activity.said, "Paused on Bedroom TV.");
    let again = Intention::SignIn { server: music.server_id().into(), by: listener() };
    assert_eq!(bridge.send(again).await, Answer::Done);
    until(|| codes(&bridge).is_empty()).await;
    drop(music);
    bridge.stop().await;
    let bridge = household.start().await;
    until(|| codes(&bridge) == [Code::ServerUnreachable]).await;
    assert_eq!(bridge.home().await.voice, VoiceState::Working);
    bridge.stop().await;
}

/// Says once that it is the right one, and then that it is another: somebody who has taken over an address in between.
async fn turncoat(path: &'static str, first: String, then: &'static str) -> (SocketAddr, Arc<Mutex<Vec<String>>>) {
    let (shown, asked) = (Arc::<Mutex<Vec<String>>>::default(), Arc::<AtomicUsize>::default());
    let seen = shown.clone();
    let answer = move |request: Request| {
        let token = request.headers().get("authorization").map(|line| line.to_str().unwrap().to_owned());
        seen.lock().unwrap().extend(token);
        let is_who = request.uri().path() == path;
        let said = if is_who && asked.fetch_add(1, Ordering::Relaxed) == 0 { first.clone() } else { then.to_owned() };
        // Each answer on a connection of its own, as where the address has changed hands.
        std::future::ready(([(header::CONNECTION, "close")], said))
    };
    let listener = TcpListener::bind(free()).await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, Router::new().fallback(answer)).await });
    (address, shown)
}

#[tokio::test]
async fn whoever_takes_over_the_address_of_one_gets_no_token() {
    let household = Household::with(Flavour::Emby).await;
    let (music, home) = (music(29, true).await, assistant(false).await);
    let at = |url: String| url.trim_start_matches("http://").parse().unwrap();
    let right = format!("{{\"server_id\":\"{}\",\"schema_version\":29}}", music.server_id());
    let cases = [
        (add("music-assistant", String::new(), listener()), at(music.base_url()), "/info", right),
        (
            add("home-assistant", String::new(), token(&home.make_token())),
            at(home.base_url()),
            "/manifest.json",
            "{\"name\":\"Home Assistant\"}".to_owned(),
        ),
    ];
    for (adding, real, path, right) in cases {
        let mut gate = Gate::to(real).await;
        let bridge = household.start().await;
        let Intention::AddServer { kind, by, .. } = adding else { panic!() };
        let adding = Intention::AddServer { kind, address: gate.address().to_string(), fingerprint: None, by };
        assert!(matches!(bridge.send(adding).await, Answer::Added(_)));
        until_reachable(&bridge, true).await;
        bridge.stop().await;

        let (turncoat, shown) = turncoat(path, right, "{\"name\":\"Somebody\"}").await;
        gate.close().await;
        gate.lead(turncoat);
        gate.open().await;
        let bridge = household.start().await;
        until(|| codes(&bridge).contains(&Code::ServerUnreachable)).await;
        leave(&bridge).await;
        assert_eq!(*shown.lock().unwrap(), Vec::<String>::new(), "{path}");
        bridge.stop().await;
    }
}

async fn by_the_page(takes_proof: bool) {
    let household = Household::with(Flavour::Emby).await;
    let home = assistant(takes_proof).await;
    let bridge = household.start().await;
    let mut events = bridge.events();
    let begin = Waiting::HomeAssistant { address: home.base_url(), fingerprint: None };
    let answer = bridge.send(Intention::BeginSignIn { by: begin }).await;
    let Answer::Waiting(shown) = answer else { panic!("{answer:?}") };
    assert_eq!((shown.how, shown.code), (WaitingHow::HomeAssistant, None));
    let page = shown.page.unwrap();
    assert_eq!(page.contains("code_challenge_method=S256"), takes_proof);
    let back = home.confirm(&page).expect("the page takes where it shall lead back to");

    let (address, _) = back.split_once('?').unwrap();
    for made_up in [format!("{address}?code=x&state=y"), address.to_owned()] {
        assert_eq!(web().get(made_up).send().await.unwrap().status(), 400, "from whoever did not open the page");
    }
    let last = web().get(&back).send().await.unwrap();
    assert_eq!(last.status(), 200);
    assert!(String::from_utf8_lossy(&last.bytes().await.unwrap()).contains("You are signed in."));
    let granted = over(&mut events).await;
    assert_eq!((granted.state, granted.fault), (WaitingState::Granted, None));
    let shown = view(&bridge).await;
    assert_eq!((granted.added, shown.name.as_str()), (Some(shown.id), "Demo Cottage"));
    assert!(web().get(&back).send().await.is_err(), "the way back is closed");
    bridge.stop().await;

    home.half_an_hour_later();
    let bridge = household.start().await;
    until_reachable(&bridge, true).await;
    assert_eq!(codes(&bridge), [Code::NoServer]);
    leave(&bridge).await;
    assert_eq!(home.tokens(), 0, "and it has ended there");
    bridge.stop().await;
}

#[tokio::test]
async fn home_assistants_own_page_signs_in_with_a_proof_where_it_takes_one() {
    by_the_page(true).await;
}

#[tokio::test]
async fn home_assistants_own_page_signs_in_without_a_proof_where_it_takes_none() {
    by_the_page(false).await;
}

#[tokio::test]
async fn a_cancelled_page_leads_nowhere() {
    let household = Household::with(Flavour::Emby).await;
    let home = assistant(true).await;
    let bridge = Bridge::start(Options { unconnected: true, ..household.options() }).await.unwrap();
    let begin = Waiting::HomeAssistant { address: home.base_url(), fingerprint: None };
    let Answer::Waiting(shown) = bridge.send(Intention::BeginSignIn { by: begin }).await else { panic!() };
    let back = home.confirm(&shown.page.unwrap()).unwrap();
    bridge.send(Intention::CancelSignIn { id: shown.id }).await;
    assert_eq!(listed(&bridge).await, []);
    until_closed(&back).await;
    assert_eq!((home.tokens(), bridge.kept_servers().len()), (0, 0));
    bridge.stop().await;
}

async fn until_closed(address: &str) {
    let closing = async {
        while web().get(address).send().await.is_ok_and(|answer| answer.status() == 400) {
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(std::time::Duration::from_secs(5), closing).await.expect("nobody listens any more");
    assert!(web().get(address).send().await.is_err());
}
