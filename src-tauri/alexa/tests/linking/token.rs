//! What Amazon's servers get, and what anybody else does not (smapi-lwa 6.7; RFC 6749, 4.1.3, 5 and 6; RFC 7636, 4.6).

use crate::stand::{BACK, SECRET, Stand, asked, tokens};
use alexa::linking::{CLIENT_ID, Change, Settings, Sure, TOKEN};
use axum::body::Body;
use axum::http::{Request, header};
use std::sync::atomic::Ordering;
use std::time::Duration;

const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE: [(&str, &str); 2] =
    [("code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"), ("code_challenge_method", "S256")];

fn invalid(error: &str) -> (u16, String) {
    (if error == "invalid_client" { 401 } else { 400 }, error.to_owned())
}

#[tokio::test]
async fn a_code_becomes_tokens_that_speak_for_the_person() {
    let stand = Stand::new();
    let code = stand.code_for("u1", &asked(&[])).await;
    assert!(code.len() >= 22, "at least 128 bits: {code}");
    let answer = stand.exchange(&code).await;
    assert_eq!(answer.header(header::CACHE_CONTROL), "no-store");
    assert_eq!(answer.header(header::PRAGMA), "no-cache");
    assert_eq!(answer.header(header::CONTENT_TYPE), "application/json;charset=UTF-8");
    assert_eq!(
        (answer.json()["token_type"].as_str(), answer.json()["expires_in"].as_u64()),
        (Some("Bearer"), Some(3600))
    );
    let tokens = tokens(&answer);
    assert!(tokens.access.len() >= 43 && tokens.refresh.len() >= 43 && tokens.access != tokens.refresh);
    assert_eq!(stand.speaks_for(&tokens.access).as_deref(), Some("Maya"));
    stand.clock.forward(Duration::from_secs(3600));
    assert_eq!(stand.speaks_for(&tokens.access).as_deref(), Some("Maya"), "for a whole hour");
    stand.clock.forward(Duration::from_secs(61));
    assert_eq!(stand.speaks_for(&tokens.access), None, "and no longer");
}

#[tokio::test]
async fn nothing_that_is_kept_is_a_token() {
    let stand = Stand::new();
    let code = stand.code_for("u1", &asked(&[])).await;
    let tokens = tokens(&stand.exchange(&code).await);
    let kept = stand.house.kept.lock().unwrap();
    let text: String = kept.iter().map(|(change, _)| serde_json::to_string(change).unwrap()).collect();
    for secret in [&code, &tokens.access, &tokens.refresh, SECRET] {
        assert!(!text.contains(secret), "{text}");
    }
    let sure: Vec<bool> = kept
        .iter()
        .map(|(change, sure)| matches!(change, Change::Linked { .. }) && *sure == Sure::OfTheMachine)
        .collect();
    assert_eq!(sure.iter().filter(|sure| **sure).count(), 1, "the grant was safe before its code was given out");
}

#[tokio::test]
async fn both_ways_to_name_the_client_are_taken() {
    let stand = Stand::new();
    let code = stand.code_for("u1", &asked(&[])).await;
    let fields = [("grant_type", "authorization_code"), ("code", &*code), ("redirect_uri", BACK)];
    let first = tokens(&stand.token_as(Some((CLIENT_ID, SECRET)), &fields).await);
    let fields = [("grant_type", "refresh_token"), ("refresh_token", &*first.refresh)];
    assert_eq!(stand.token_as(Some((CLIENT_ID, SECRET)), &fields).await.status, 200);
    assert_eq!(stand.token(&fields).await.status, 200);
}

#[tokio::test]
async fn who_is_not_amazon_gets_nothing_and_spoils_nothing() {
    let stand = Stand::new();
    let code = stand.code_for("u1", &asked(&[])).await;
    let fields = vec![("grant_type", "authorization_code"), ("code", &*code), ("redirect_uri", BACK)];
    let with = |more: &[(&'static str, &'static str)]| [more, &fields].concat();
    for (basic, fields) in [
        (None, with(&[])),
        (None, with(&[("client_id", CLIENT_ID)])),
        (None, with(&[("client_id", CLIENT_ID), ("client_secret", "wrong")])),
        (None, with(&[("client_id", "another"), ("client_secret", SECRET)])),
        (Some((CLIENT_ID, "wrong")), with(&[])),
        (Some(("another", SECRET)), with(&[])),
        (Some((CLIENT_ID, SECRET)), with(&[("client_id", "another")])),
    ] {
        let answer = stand.token_as(basic, &fields).await;
        assert_eq!(answer.error(), invalid("invalid_client"), "{basic:?} {fields:?}");
        let way = answer.header(header::WWW_AUTHENTICATE);
        assert_eq!(way.starts_with("Basic "), basic.is_some(), "{basic:?} {fields:?}");
    }
    let twofold = stand.token_as(Some((CLIENT_ID, SECRET)), &with(&[("client_secret", SECRET)])).await;
    assert_eq!(twofold.error(), invalid("invalid_request"));
    assert_eq!(stand.exchange(&code).await.status, 200, "the code is still good");
}

#[tokio::test]
async fn a_code_is_used_once_and_a_second_time_ends_what_it_began() {
    let stand = Stand::new();
    let code = stand.code_for("u1", &asked(&[])).await;
    let tokens = tokens(&stand.exchange(&code).await);
    let other = stand.tokens_for("u2").await;
    assert_eq!(stand.exchange(&code).await.error(), invalid("invalid_grant"));
    assert_eq!(stand.speaks_for(&tokens.access), None);
    assert_eq!(stand.refresh(&tokens.refresh).await.error(), invalid("invalid_grant"));
    assert_eq!(stand.speaks_for(&other.access).as_deref(), Some("Ben"), "nobody else is ended");
}

#[tokio::test]
async fn a_code_is_over_after_five_minutes() {
    let stand = Stand::new();
    let code = stand.code_for("u1", &asked(&[])).await;
    stand.clock.forward(Duration::from_secs(300));
    assert_eq!(stand.exchange(&code).await.error(), invalid("invalid_grant"));
}

#[tokio::test]
async fn a_code_is_good_for_the_way_back_that_it_was_asked_with() {
    let stand = Stand::new();
    let japan = "https://alexa.amazon.co.jp/api/skill/link/M2ABCDEF123456";
    for (redirect, error) in [(japan, "invalid_grant"), ("", "invalid_request"), ("x", "invalid_grant")] {
        let code = stand.code_for("u1", &asked(&[])).await;
        let fields = [("grant_type", "authorization_code"), ("code", &*code), ("redirect_uri", redirect)];
        assert_eq!(stand.token(&fields).await.error(), invalid(error), "{redirect}");
    }
    let code = stand.code_for("u1", &asked(&[("redirect_uri", japan)])).await;
    let fields = [("grant_type", "authorization_code"), ("code", &*code), ("redirect_uri", japan)];
    assert_eq!(stand.token(&fields).await.status, 200);
}

#[tokio::test]
async fn a_challenge_must_be_met() {
    let stand = Stand::new();
    let long = "a".repeat(129);
    for (verifier, right) in [
        (VERIFIER, true),
        ("", false),
        (&VERIFIER[1..], false),
        (CHALLENGE[0].1, false),
        ("short", false),
        (&*long, false),
    ] {
        let code = stand.code_for("u1", &asked(&CHALLENGE)).await;
        let fields = [
            ("grant_type", "authorization_code"),
            ("code", &*code),
            ("redirect_uri", BACK),
            ("code_verifier", verifier),
        ];
        let answer = stand.token(&fields).await;
        assert_eq!(answer.status == 200, right, "{verifier}: {}", answer.body);
        if !right {
            assert_eq!(answer.error(), invalid("invalid_grant"), "{verifier}");
            let again = [fields[0], fields[1], fields[2], ("code_verifier", VERIFIER)];
            assert_eq!(stand.token(&again).await.error(), invalid("invalid_grant"), "one try only");
        }
    }
}

#[tokio::test]
async fn a_verifier_without_a_challenge_means_that_somebody_took_it_away() {
    let stand = Stand::new();
    let code = stand.code_for("u1", &asked(&[])).await;
    let fields =
        [("grant_type", "authorization_code"), ("code", &*code), ("redirect_uri", BACK), ("code_verifier", VERIFIER)];
    assert_eq!(stand.token(&fields).await.error(), invalid("invalid_grant"));
}

#[tokio::test]
async fn what_was_never_a_code_or_a_token_is_worth_nothing() {
    let stand = Stand::new();
    let tokens = stand.tokens_for("u1").await;
    for never in ["x", &tokens.access, &tokens.refresh] {
        assert_eq!(stand.exchange(never).await.error(), invalid("invalid_grant"), "{never}");
    }
    let code = stand.code_for("u1", &asked(&[])).await;
    for never in ["x", &tokens.access, &code] {
        assert_eq!(stand.refresh(never).await.error(), invalid("invalid_grant"), "{never}");
    }
}

#[tokio::test]
async fn what_is_missing_comes_twice_or_is_not_offered_is_named() {
    let stand = Stand::new();
    let tokens = stand.tokens_for("u1").await;
    let refresh = ("refresh_token", &*tokens.refresh);
    for (fields, error) in [
        (vec![], "invalid_request"),
        (vec![("grant_type", "")], "invalid_request"),
        (vec![("grant_type", "authorization_code")], "invalid_request"),
        (vec![("grant_type", "authorization_code"), ("code", "x")], "invalid_request"),
        (vec![("grant_type", "authorization_code"), ("redirect_uri", BACK)], "invalid_request"),
        (vec![("grant_type", "refresh_token")], "invalid_request"),
        (vec![("grant_type", "refresh_token"), refresh, refresh], "invalid_request"),
        (vec![("grant_type", "refresh_token"), ("grant_type", "refresh_token"), refresh], "invalid_request"),
        (vec![("grant_type", "refresh_token"), refresh, ("scope", "everything")], "invalid_scope"),
        (vec![("grant_type", "password"), ("username", "Maya"), ("password", "x")], "unsupported_grant_type"),
        (vec![("grant_type", "client_credentials")], "unsupported_grant_type"),
        (vec![("grant_type", "REFRESH_TOKEN"), refresh], "unsupported_grant_type"),
        (vec![("grant_type", "urn:ietf:params:oauth:grant-type:device_code")], "unsupported_grant_type"),
    ] {
        let answer = stand.token(&fields).await;
        assert_eq!(answer.error(), invalid(error), "{fields:?}");
        assert_eq!(answer.header(header::CACHE_CONTROL), "no-store");
    }
    assert_eq!(stand.token(&[("grant_type", "refresh_token"), refresh, ("scope", "control")]).await.status, 200);
    assert_eq!(stand.token(&[("grant_type", "refresh_token"), refresh, ("unknown", "x")]).await.status, 200);
}

#[tokio::test]
async fn refresh_tokens_stay_and_a_lost_answer_is_given_again() {
    let stand = Stand::new();
    let first = stand.tokens_for("u1").await;
    stand.clock.forward(Duration::from_secs(60));
    let one = tokens(&stand.refresh(&first.refresh).await);
    let again = tokens(&stand.refresh(&first.refresh).await);
    assert_eq!((&one.refresh, &one.access), (&first.refresh, &again.access));
    assert_ne!(one.access, first.access);
    assert_eq!(stand.speaks_for(&first.access).as_deref(), Some("Maya"), "the one before lasts to its end");
    for _ in 0..30 {
        stand.clock.forward(Duration::from_secs(30 * 24 * 3600));
        let later = tokens(&stand.refresh(&first.refresh).await);
        assert_eq!(stand.speaks_for(&later.access).as_deref(), Some("Maya"), "time alone ends nothing");
    }
}

#[tokio::test]
async fn a_thousand_refreshes_at_once_are_one_grant_and_one_line() {
    let stand = Stand::new();
    let first = stand.tokens_for("u1").await;
    stand.clock.forward(Duration::from_secs(3000));
    let before = stand.house.kept.lock().unwrap().len();
    let answers = futures_util::future::join_all((0..1000).map(|_| stand.refresh(&first.refresh))).await;
    let access: std::collections::BTreeSet<String> = answers.iter().map(|answer| tokens(answer).access).collect();
    assert_eq!(access.len(), 1);
    assert_eq!(stand.house.kept.lock().unwrap().len() - before, 1);
    assert_eq!(stand.house.grants.lock().unwrap().linked().len(), 1);
    assert_eq!(stand.speaks_for(access.first().unwrap()).as_deref(), Some("Maya"));
}

#[tokio::test]
async fn somebody_who_is_not_signed_in_any_more_is_spoken_for_no_more() {
    let stand = Stand::new();
    let code = stand.code_for("u1", &asked(&[])).await;
    let linked = stand.tokens_for("u1").await;
    let people = std::mem::take(&mut *stand.house.people.lock().unwrap());
    assert_eq!(stand.refresh(&linked.refresh).await.error(), invalid("invalid_grant"));
    assert_eq!(stand.exchange(&code).await.error(), invalid("invalid_grant"));
    *stand.house.people.lock().unwrap() = people;
    assert_eq!(stand.refresh(&linked.refresh).await.status, 200, "and again once they are back");
}

#[tokio::test]
async fn a_grant_whose_beginning_was_lost_goes_on_with_its_refresh_token() {
    let stand = Stand::new();
    let first = stand.tokens_for("u1").await;
    // The machine ended right after the answer: of all that was written, only what was waited for is there.
    let kept: Vec<_> =
        stand.house.kept.lock().unwrap().iter().filter(|(_, sure)| *sure == Sure::OfTheMachine).cloned().collect();
    let mut grants = alexa::linking::Grants::default();
    kept.iter().for_each(|(change, _)| grants.apply(change));
    *stand.house.grants.lock().unwrap() = grants;
    assert!(stand.house.grants.lock().unwrap().linked().is_empty());
    let again = tokens(&stand.refresh(&first.refresh).await);
    assert_eq!(stand.speaks_for(&again.access).as_deref(), Some("Maya"));
    assert_eq!(stand.house.grants.lock().unwrap().linked().len(), 1);
}

#[tokio::test]
async fn a_full_disk_or_a_closed_keyring_ends_nobodys_link() {
    let stand = Stand::new();
    let first = stand.tokens_for("u1").await;
    stand.clock.forward(Duration::from_secs(60));
    stand.house.full.store(true, Ordering::Relaxed);
    let access = tokens(&stand.refresh(&first.refresh).await).access;
    assert_eq!(stand.speaks_for(&access).as_deref(), Some("Maya"));
    stand.house.closed.store(true, Ordering::Relaxed);
    assert_eq!(stand.refresh(&first.refresh).await.status, 503, "Amazon asks again");
}

#[tokio::test]
async fn only_a_small_form_by_post_is_taken_and_in_time() {
    let stand = Stand::with(Settings { arrival: Duration::from_millis(20), ..Settings::default() });
    let with = |kind: Option<&'static str>, body: Body| {
        let mut request = Request::post(TOKEN);
        if let Some(kind) = kind {
            request = request.header(header::CONTENT_TYPE, kind);
        }
        stand.send(request.body(body).unwrap())
    };
    const FORM: &str = "application/x-www-form-urlencoded";
    assert_eq!(with(None, "a=1".into()).await.error(), invalid("invalid_request"));
    assert_eq!(with(Some("application/json"), "{}".into()).await.error(), invalid("invalid_request"));
    assert_eq!(with(Some("APPLICATION/X-WWW-FORM-URLENCODED ; charset=UTF-8"), "a=1".into()).await.status, 401);
    assert_eq!(with(Some(FORM), "x".repeat(20_000).into()).await.status, 413);
    assert_eq!(with(Some(FORM), "a=1&".repeat(100).into()).await.error(), invalid("invalid_request"));
    let never = Body::from_stream(futures_util::stream::pending::<Result<bytes::Bytes, std::convert::Infallible>>());
    assert_eq!(with(Some(FORM), never).await.status, 408);
    let get = stand.send(Request::get(TOKEN).body(Body::empty()).unwrap()).await;
    assert_eq!((get.status.as_u16(), get.header(header::ALLOW)), (405, "POST"));
}

#[tokio::test]
async fn before_linking_was_set_up_nobody_is_a_client() {
    let stand = Stand::new();
    stand.house.set_up.store(false, Ordering::Relaxed);
    assert_eq!(stand.refresh("x").await.error(), invalid("invalid_client"));
}
