//! Who may do what, and how the home says no.

use demo::Flavour;
use reqwest::Method;
use serde_json::{Value, json};

use crate::support::{ALL, Visit, client, identity, names, open};

#[tokio::test]
async fn a_wrong_password_and_a_disabled_person_are_refused() {
    for flavour in ALL {
        let visit = Visit::new(flavour).await;
        let status =
            async |name: &str, password: &str| visit.try_sign_in(name, password, "phone").await.status().as_u16();
        assert_eq!(status("Maya", "wrong").await, 401);
        assert_eq!(status("Nobody", "").await, 401);
        assert_eq!(status("", "").await, 400);
        assert_eq!(status("Otto", "closed").await, if flavour.is_emby() { 401 } else { 403 });
        assert_eq!(status("pip", "").await, 200);
    }
}

#[tokio::test]
async fn jellyfin_wants_to_know_the_device_that_signs_in() {
    for flavour in ALL {
        let (home, _clock) = open(flavour).await;
        let request = client().post(format!("{}/Users/AuthenticateByName", home.base_url()));
        let answer = request.json(&json!({ "Username": "Maya", "Pw": "lighthouse" })).send().await.unwrap();
        assert_eq!(answer.status().as_u16(), if flavour.is_emby() { 200 } else { 400 });
    }
}

#[tokio::test]
async fn nothing_is_told_without_a_good_token_and_none_after_signing_out() {
    for flavour in ALL {
        let visit = Visit::new(flavour).await;
        for path in ["/Sessions", "/Items", "/System/Info"] {
            assert_eq!(visit.call_as("", Method::GET, path, None).await.status().as_u16(), 401, "{path}");
            assert_eq!(visit.call_as("made-up", Method::GET, path, None).await.status().as_u16(), 401, "{path}");
        }
        assert_eq!(visit.status("/Sessions").await, 200);
        assert_eq!(visit.post("/Sessions/Logout", None).await, 204);
        assert_eq!(visit.status("/Sessions").await, 401);
    }
}

#[tokio::test]
async fn old_ways_to_send_a_token_work_everywhere_but_on_jellyfin_12() {
    for flavour in ALL {
        let visit = Visit::new(flavour).await;
        let url = format!("{}/Sessions", visit.home.base_url());
        let status = async |name: &str, value: String| {
            visit.client.get(&url).header(name, value).send().await.unwrap().status().as_u16()
        };
        let old = if flavour == Flavour::Jellyfin12 { 401 } else { 200 };
        assert_eq!(status("X-Emby-Token", visit.token.clone()).await, old);
        assert_eq!(status("X-MediaBrowser-Token", visit.token.clone()).await, old);
        assert_eq!(status("X-Emby-Authorization", identity("tablet", &visit.token)).await, old);
        assert_eq!(
            visit.call_as("", Method::GET, &format!("/Sessions?api_key={}", visit.token), None).await.status(),
            old
        );
        let new = visit.call_as("", Method::GET, &format!("/Sessions?ApiKey={}", visit.token), None).await.status();
        assert_eq!(new.as_u16(), if flavour.is_emby() { 401 } else { 200 });
        let prefixed = visit.status("/emby/Sessions").await;
        assert_eq!(prefixed, if flavour == Flavour::Jellyfin12 { 404 } else { 200 });
    }
}

#[tokio::test]
async fn another_persons_things_need_an_administrator() {
    for flavour in ALL {
        let visit = Visit::new(flavour).await;
        let (jonas, jonas_id) = visit.sign_in("Jonas", "anchor", "phone").await;
        let path = format!("/Users/{}/Items", visit.user);
        assert_eq!(visit.call_as(&jonas, Method::GET, &path, None).await.status().as_u16(), 403);
        assert_eq!(visit.status(&format!("/Users/{jonas_id}/Items")).await, 200);
        assert_eq!(visit.status("/Users/00000000000000000000000000000001/Items").await, 404);
        assert_eq!(visit.call_as(&jonas, Method::GET, "/Auth/Keys", None).await.status().as_u16(), 403);
    }
}

#[tokio::test]
async fn a_child_does_not_find_what_is_not_for_children() {
    for flavour in ALL {
        let visit = Visit::new(flavour).await;
        let (pip, pip_id) = visit.sign_in("Pip", "", "phone").await;
        let search = format!("/Users/{pip_id}/Items?Recursive=true&IncludeItemTypes=Movie&SearchTerm=");
        let found = async |title: &str| -> Value {
            visit.call_as(&pip, Method::GET, &format!("{search}{title}"), None).await.json().await.unwrap()
        };
        assert_eq!(names(&found("12 paper").await), ["12 Paper Boats"]);
        assert!(names(&found("steel").await).is_empty());
        let item = format!("/Users/{pip_id}/Items/{}", visit.id("Movie", "Steel Meadow"));
        assert_eq!(visit.call_as(&pip, Method::GET, &item, None).await.status().as_u16(), 404);
        // Not even an administrator puts it on the child's own tablet.
        visit.home.connect("Nursery Tablet");
        let play = |title| {
            format!(
                "/Sessions/{}/Playing?ItemIds={}&PlayCommand=PlayNow",
                visit.session("Nursery Tablet"),
                visit.id("Movie", title)
            )
        };
        assert_eq!(visit.post(&play("Steel Meadow"), None).await, 400);
        assert_eq!(visit.post(&play("2 Fast Snails"), None).await, 204);
    }
}

#[tokio::test]
async fn somebody_without_live_tv_has_no_channels() {
    for flavour in ALL {
        let visit = Visit::new(flavour).await;
        let (ruth, ruth_id) = visit.sign_in("Ruth", "harbour", "phone").await;
        let answer = visit.call_as(&ruth, Method::GET, &format!("/LiveTv/Channels?UserId={ruth_id}"), None).await;
        if flavour.is_emby() {
            assert!(names(&answer.json().await.unwrap()).is_empty());
        } else {
            assert_eq!(answer.status().as_u16(), 403);
        }
        let views: Value =
            visit.call_as(&ruth, Method::GET, &format!("/Users/{ruth_id}/Views"), None).await.json().await.unwrap();
        assert!(!names(&views).contains(&"Live TV"));
        assert_eq!(visit.get(&format!("/LiveTv/Channels?UserId={}", visit.user)).await["TotalRecordCount"], 9);
    }
}

#[tokio::test]
async fn an_api_key_acts_for_nobody_in_particular_until_it_is_taken_away() {
    for flavour in ALL {
        let visit = Visit::new(flavour).await;
        assert_eq!(visit.post("/Auth/Keys?App=Usher", None).await, 204);
        let key = visit.get("/Auth/Keys").await["Items"][0]["AccessToken"].as_str().unwrap().to_owned();
        let status = async |path: &str| visit.call_as(&key, Method::GET, path, None).await.status().as_u16();
        assert_eq!(status("/Sessions").await, 200);
        assert_eq!(status(&format!("/Users/{}/Views", visit.user)).await, 200);
        let gone = visit.call_as(&visit.token, Method::DELETE, &format!("/Auth/Keys/{key}"), None).await;
        assert_eq!(gone.status().as_u16(), 204);
        assert_eq!(status("/Sessions").await, 401);
    }
}

#[tokio::test]
async fn quick_connect_signs_in_once_the_code_was_typed() {
    assert_eq!(Visit::new(Flavour::Emby).await.status("/QuickConnect/Enabled").await, 404);
    let visit = Visit::new(Flavour::Jellyfin12).await;
    let begin = visit.client.post(format!("{}/QuickConnect/Initiate", visit.home.base_url()));
    let begun: Value = begin.header("Authorization", identity("alexa", "")).send().await.unwrap().json().await.unwrap();
    let (secret, code) = (begun["Secret"].as_str().unwrap(), begun["Code"].as_str().unwrap());
    assert_eq!(code.len(), 6);
    let redeem = async || {
        let body = json!({ "Secret": secret });
        visit.call_as("", Method::POST, "/Users/AuthenticateWithQuickConnect", Some(body)).await
    };
    assert_eq!(redeem().await.status().as_u16(), 401);
    assert_eq!(visit.post(&format!("/QuickConnect/Authorize?code={code}"), None).await, 200);
    assert_eq!(visit.get(&format!("/QuickConnect/Connect?secret={secret}")).await["Authenticated"], true);
    let signed_in: Value = redeem().await.json().await.unwrap();
    assert_eq!(signed_in["User"]["Name"], "Maya");
    assert_eq!(visit.status("/QuickConnect/Connect?secret=unheard-of").await, 404);
}
