//! Signing in as people see it: their pictures, and the page on which a Quick Connect code is typed.

use demo::Flavour;
use reqwest::Method;
use serde_json::Value;

use crate::support::{ALL, Visit, identity};

#[tokio::test]
async fn the_page_of_quick_connect_lets_a_waiting_app_in() {
    let visit = Visit::new(Flavour::Jellyfin).await;
    let page = visit.call_as("", Method::GET, "/demo/quick-connect", None).await.text().await.unwrap();
    assert!(page.contains("<label for=\"code\">") && !page.contains("src=\"http"));
    let people = visit.get("/demo/people").await;
    assert_eq!(people, serde_json::json!(["Maya", "Jonas", "Ruth", "Pip"]), "whoever can still sign in");
    let begin = visit.client.post(format!("{}/QuickConnect/Initiate", visit.home.base_url()));
    let begun: Value = begin.header("Authorization", identity("alexa", "")).send().await.unwrap().json().await.unwrap();
    let (secret, code) = (begun["Secret"].as_str().unwrap(), begun["Code"].as_str().unwrap());
    let connect = format!("/QuickConnect/Connect?secret={secret}");
    assert_eq!(visit.get(&connect).await["Authenticated"], false);
    let type_it = async |code: &str| {
        let path = format!("/demo/quick-connect?code={code}&person=Ruth");
        visit.call_as("", Method::POST, &path, None).await.status().as_u16()
    };
    assert_eq!(type_it("").await, 404);
    let spaced = format!("{}%20{}", &code[..3], &code[3..]);
    assert_eq!(type_it(&spaced).await, 204, "as people write it down");
    assert_eq!(visit.get(&connect).await["Authenticated"], true);
}

#[tokio::test]
async fn an_owner_can_turn_quick_connect_off() {
    let visit = Visit::new(Flavour::Jellyfin12).await;
    assert_eq!(visit.get("/QuickConnect/Enabled").await, true);
    visit.home.allow_quick_connect(false);
    assert_eq!(visit.get("/QuickConnect/Enabled").await, false);
    assert_eq!(visit.post("/QuickConnect/Initiate", None).await, 401);
}

#[tokio::test]
async fn people_have_pictures_where_their_server_has_them() {
    for flavour in ALL {
        let visit = Visit::new(flavour).await;
        let people = visit.get("/Users/Public").await;
        let jonas = people.as_array().unwrap().iter().find(|person| person["Name"] == "Jonas").unwrap();
        assert!(jonas["PrimaryImageTag"].is_string());
        let id = jonas["Id"].as_str().unwrap();
        let (old, new) = (format!("/Users/{id}/Images/Primary"), format!("/UserImage?userId={id}"));
        let kind = async |path: &str| {
            let answer = visit.call_as("", Method::GET, path, None).await;
            (answer.status().as_u16(), answer.headers().get("content-type").is_some_and(|kind| kind == "image/png"))
        };
        assert_eq!(kind(&old).await == (200, true), flavour != Flavour::Jellyfin12);
        assert_eq!(kind(&new).await == (200, true), flavour != Flavour::Emby);
        let (old, new) = (old.replace(id, &visit.user), new.replace(id, &visit.user));
        assert!(kind(&old).await.0 != 200 && kind(&new).await.0 != 200, "she has put up none");
    }
}
