//! Who may link: by a code from Usher, by a password of somebody who is signed in, by Emby Connect; and who may not.

use super::House;
use crate::accounts::web;
use demo::{Addresses, Belongs, Connect, ConnectOptions, Flavour, WallClock};
use household::fault::Code;
use std::sync::Arc;
use support::phone::{Phone, Step};
use support::usher::free;

fn code_of(step: Step, phone: &Phone) -> String {
    let Step::Code(code) = step else { panic!("{step:?}: {}", phone.page) };
    code
}

async fn a_password_shows_who_somebody_is(flavour: Flavour) {
    let house = House::linking(flavour).await;
    let kept = house.household.token("Ruth").unwrap();
    let server = house.server();
    let mut phone = Phone::open(&house.door()).await;
    assert_eq!(phone.password(&server, "Ruth", "guess").await, Step::Page(403));
    assert!(phone.page.contains("This name and password are not right."), "{}", phone.page);
    assert_eq!(phone.password(&server, "Pip", "").await, Step::Page(403), "an account without a password");
    assert_eq!(phone.password("no such server", "Ruth", "harbour").await, Step::Page(403));
    assert_eq!(phone.password(&server, "Jonas", "anchor").await, Step::Page(403), "not signed in to Usher");
    assert!(phone.page.contains("You are not signed in to this Usher yet."), "{}", phone.page);
    let step = phone.password(&server, " ruth ", "harbour").await;
    let code = code_of(step, &phone);
    house.exchange(&code).await.unwrap();
    assert_eq!(house.linked().await, ["Ruth"]);
    assert!(house.household.takes(&kept).await, "the sign-in that Usher keeps is as it was");
    house.bridge.stop().await;
}

#[tokio::test]
async fn a_password_shows_who_somebody_is_on_emby() {
    a_password_shows_who_somebody_is(Flavour::Emby).await;
}

#[tokio::test]
async fn a_password_shows_who_somebody_is_on_jellyfin() {
    a_password_shows_who_somebody_is(Flavour::Jellyfin12).await;
}

#[tokio::test]
async fn with_a_code_from_usher_somebody_new_signs_in_on_the_page() {
    let house = House::linking(Flavour::Emby).await;
    let mut phone = Phone::open(&house.door()).await;
    assert_eq!(phone.code(&house.invite().await).await, Step::Page(200));
    assert!(phone.page.contains("Ruth on "), "{}", phone.page);
    let step = phone.password(&house.server(), "Jonas", "anchor").await;
    let code = code_of(step, &phone);
    house.exchange(&code).await.unwrap();
    assert_eq!(house.linked().await, ["Jonas"]);
    assert!(house.household.token("Jonas").is_some());
    house.bridge.stop().await;
}

#[tokio::test]
async fn a_member_of_emby_connect_is_who_the_server_says() {
    let house = House::linking(Flavour::Emby).await;
    let clock = Arc::new(WallClock);
    let connect = Connect::start(ConnectOptions { listen: free(), seed: 4, clock }).await.unwrap();
    let addresses = Addresses { remote: "http://127.0.0.1:9".into(), local: Some(house.household.home.base_url()) };
    let server = connect.register(&house.household.home, addresses);
    assert!(connect.link(&server, "maya", "Maya", Belongs::Linked));
    house.bridge.stop().await;
    let options = house.household.options();
    let emby_connect = Some(connect.service_url());
    let stand_ins = bridge::StandIns { emby_connect, ..options.stand_ins };
    let bridge = bridge::Bridge::start(bridge::Options { stand_ins, ..options }).await.unwrap();
    bridge.ready().await;
    let house = House { bridge, ..house };

    let mut phone = Phone::open(&house.door()).await;
    assert_eq!(phone.password("emby-connect", "maya", "wrong").await, Step::Page(403));
    let step = phone.password("emby-connect", "maya", "lantern-room").await;
    let code = code_of(step, &phone);
    house.exchange(&code).await.unwrap();
    assert_eq!(house.linked().await, ["Maya"]);
    assert!(house.bridge.home().await.connect.is_none(), "that she was asked for once signs nobody in for good");
    house.bridge.stop().await;
}

#[tokio::test]
async fn a_server_that_is_away_is_no_wrong_password() {
    let house = House::linking(Flavour::Emby).await;
    let (server, door) = (house.server(), house.door());
    let House { household, bridge, .. } = house;
    household.home.stop().await;
    let mut phone = Phone::open(&door).await;
    assert_eq!(phone.password(&server, "Ruth", "harbour").await, Step::Page(503));
    assert!(phone.page.contains("That does not work now."), "{}", phone.page);
    bridge.stop().await;
}

#[tokio::test]
async fn the_page_tells_the_world_no_names() {
    let house = House::linking(Flavour::Emby).await;
    let page = Phone::open(&house.door()).await.page;
    let name = house.bridge.home().await.servers[0].name.clone();
    for private in ["Maya", "Ruth", "Pip", &name] {
        assert!(!page.contains(private), "{private}: {page}");
    }
    assert!(page.contains("<option value=") && page.contains(">Emby<") && page.contains(">Emby Connect<"), "{page}");
    house.bridge.stop().await;
}

#[tokio::test]
async fn the_secret_is_made_once_and_is_in_the_keyring_alone() {
    let house = House::linking(Flavour::Emby).await;
    let again = house.bridge.told_amazon().await.unwrap();
    assert_eq!(secrecy::ExposeSecret::expose_secret(&again.client_secret), house.secret);
    assert!(house.secret.len() >= 43);
    assert!(!house.bridge.faults().iter().any(|fault| fault.code == Code::SecretsInFile));
    let answer = web().post(format!("{}/alexa/token", house.door())).body("x").send().await.unwrap();
    assert_eq!(answer.status(), 400);
    house.bridge.stop().await;
}
