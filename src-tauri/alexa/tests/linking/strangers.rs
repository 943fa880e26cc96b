//! Anybody on the internet can open the page. What keeps strangers out of the household.

use crate::stand::{Stand, asked, form};
use alexa::linking::{AUTHORIZE, Settings};
use axum::body::Body;
use axum::http::{Request, header};
use std::sync::atomic::Ordering;
use std::time::Duration;

const LINK: [(&str, &str); 2] = [("step", "person"), ("person", "attic u1")];

#[tokio::test]
async fn without_a_code_from_usher_nobody_can_be_chosen() {
    let stand = Stand::new();
    let mut phone = stand.open(&asked(&[])).await;
    let answer = phone.send(&LINK).await;
    assert_eq!(answer.status, 400);
    assert!(stand.house.kept.lock().unwrap().is_empty());
}

#[tokio::test]
async fn a_code_is_good_once_for_ten_minutes_and_typed_as_people_type() {
    let stand = Stand::new();
    let code = stand.invite();
    let typed = code.to_lowercase().replace('-', " ");
    let mut phone = stand.open(&asked(&[])).await;
    assert_eq!(phone.send(&[("step", "code"), ("code", &typed)]).await.status, 200);
    let mut other = stand.open(&asked(&[])).await;
    assert_eq!(other.send(&[("step", "code"), ("code", &code)]).await.status, 403, "a second time");
    let late = stand.invite();
    stand.clock.forward(Duration::from_secs(601));
    let mut other = stand.open(&asked(&[])).await;
    assert_eq!(other.send(&[("step", "code"), ("code", &late)]).await.status, 403, "too late");
}

#[tokio::test]
async fn the_sixth_try_within_a_minute_is_not_even_looked_at() {
    let stand = Stand::new();
    let code = stand.invite();
    let mut phone = stand.open(&asked(&[])).await;
    for _ in 0..5 {
        assert_eq!(phone.send(&[("step", "code"), ("code", "AAAAAAAA")]).await.status, 403);
    }
    let refused = phone.send(&[("step", "code"), ("code", &code)]).await;
    assert_eq!(refused.status, 429);
    assert!(refused.body.contains("too often"));
    let mut elsewhere = stand.open(&asked(&[])).await;
    elsewhere.from = "198.51.100.8".to_owned();
    assert_eq!(elsewhere.send(&[("step", "code"), ("code", &code)]).await.status, 200, "the household is not kept out");
}

#[tokio::test]
async fn passwords_cannot_be_tried_without_end_from_many_addresses() {
    let stand = Stand::new();
    let addresses = ["192.0.2.1", "192.0.2.2", "192.0.2.3", "192.0.2.4"];
    let mut refused = 0;
    for address in addresses {
        let mut phone = stand.open(&asked(&[])).await;
        phone.from = address.to_owned();
        for _ in 0..5 {
            let guess = [("step", "password"), ("place", "attic"), ("name", "Maya"), ("password", "guess")];
            refused += usize::from(phone.send(&guess).await.status == 429);
        }
    }
    assert_eq!((refused, stand.house.asked.load(Ordering::Relaxed)), (10, 10));
}

#[tokio::test]
async fn a_password_links_the_person_whose_it_is_and_nobody_new() {
    let stand = Stand::new();
    let password = |name: &'static str, password: &'static str| {
        [("step", "password"), ("place", "attic"), ("name", name), ("password", password)]
    };
    let mut phone = stand.open(&asked(&[])).await;
    assert_eq!(phone.send(&password("Maya", "wrong")).await.status, 403);
    let stranger = phone.send(&password("Nadia", "lighthouse")).await;
    assert!(stranger.status == 403 && stranger.body.contains("not signed in to this Usher yet"), "{}", stranger.body);
    let sent = phone.send(&password("Ben", "lighthouse")).await;
    assert_eq!(sent.status, 302);
    let tokens = crate::stand::tokens(&stand.exchange(&sent.sent("code").unwrap()).await);
    assert_eq!(stand.speaks_for(&tokens.access).as_deref(), Some("Ben"));
}

#[tokio::test]
async fn somebody_new_needs_a_code_from_usher_as_well() {
    let stand = Stand::new();
    let code = stand.invite();
    let mut phone = stand.open(&asked(&[])).await;
    assert_eq!(phone.send(&[("step", "code"), ("code", &code)]).await.status, 200);
    let new = [("step", "password"), ("place", "attic"), ("name", "Nadia"), ("password", "lighthouse")];
    assert_eq!(phone.send(&new).await.status, 302);
}

#[tokio::test]
async fn an_account_without_a_password_is_everybodys_and_links_nobody() {
    let stand = Stand::new();
    for fields in [
        vec![("step", "password"), ("place", "attic"), ("name", "Maya"), ("password", "")],
        vec![("step", "password"), ("place", "attic"), ("name", "Maya")],
        vec![("step", "password"), ("place", "attic"), ("password", "lighthouse")],
        vec![("step", "password"), ("name", "Maya"), ("password", "lighthouse")],
    ] {
        let mut phone = stand.open(&asked(&[])).await;
        assert_eq!(phone.send(&fields).await.status, 403, "{fields:?}");
    }
    let long = "x".repeat(257);
    let mut phone = stand.open(&asked(&[])).await;
    phone.send(&[("step", "password"), ("place", "attic"), ("name", &long), ("password", &long)]).await;
    assert_eq!(stand.house.asked.load(Ordering::Relaxed), 0, "no server was bothered");
}

#[tokio::test]
async fn a_form_of_somebody_elses_page_is_not_taken() {
    let stand = Stand::new();
    let mine = stand.open(&asked(&[])).await;
    let yours = stand.open(&asked(&[])).await;
    let send = |visit: String, cookie: Option<String>, site: Option<&'static str>| {
        let mut request = Request::post(AUTHORIZE).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        if let Some(cookie) = cookie {
            request = request.header(header::COOKIE, cookie);
        }
        if let Some(site) = site {
            request = request.header("sec-fetch-site", site);
        }
        stand.send(request.body(form(&[("visit", &visit), ("step", "cancel")]).into()).unwrap())
    };
    let visit = mine.page.visit();
    assert_eq!(send(visit.clone(), Some(mine.cookie.clone()), None).await.status, 302, "one's own");
    assert_eq!(send(visit.clone(), Some(mine.cookie.clone()), Some("same-origin")).await.status, 302);
    assert_eq!(send(visit.clone(), Some(mine.cookie.clone()), Some("cross-site")).await.status, 400);
    assert_eq!(send(visit.clone(), Some(yours.cookie.clone()), None).await.status, 400, "in another browser");
    assert_eq!(send(visit.clone(), None, None).await.status, 400, "without a cookie");
    assert_eq!(send(String::new(), Some(mine.cookie.clone()), None).await.status, 400);
    assert_eq!(send(format!("{visit}A"), Some(mine.cookie.clone()), None).await.status, 400);
    stand.clock.forward(Duration::from_secs(15 * 60));
    assert_eq!(send(visit, Some(mine.cookie), None).await.status, 400, "open for too long");
}

#[tokio::test]
async fn what_is_no_form_or_too_large_is_refused() {
    let stand = Stand::with(Settings { page: 4096, ..Settings::default() });
    let send = |kind: &'static str, body: String| {
        stand.send(Request::post(AUTHORIZE).header(header::CONTENT_TYPE, kind).body(Body::from(body)).unwrap())
    };
    assert_eq!(send("application/json", "{}".into()).await.status, 415);
    assert_eq!(send("application/x-www-form-urlencoded", "x".repeat(5000)).await.status, 413);
    assert_eq!(send("application/x-www-form-urlencoded", "\u{0}\u{1}%%%".into()).await.status, 400);
}

#[tokio::test]
async fn what_cannot_be_written_down_is_not_promised() {
    let stand = Stand::new();
    let code = stand.invite();
    let mut phone = stand.open(&asked(&[])).await;
    phone.send(&[("step", "code"), ("code", &code)]).await;
    stand.house.full.store(true, Ordering::Relaxed);
    let answer = phone.send(&LINK).await;
    assert_eq!((answer.status.as_u16(), answer.header(header::LOCATION)), (503, ""));
    assert_eq!(stand.house.grants.lock().unwrap().all().count(), 0);
}
