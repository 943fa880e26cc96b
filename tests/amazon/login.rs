//! Login with Amazon, by the rules of RFC 6749 and 7636 as Amazon has them.

use crate::place::Place;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;
use support::amazon::{CLIENT, Call, Failure, Options, Profile, SECRET, Times};
use support::hands::Hands;

const RETURNS: &str = "http://127.0.0.1:9090/cb";
const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

async fn token(place: &Place, form: &[(&str, &str)]) -> (u16, Value) {
    let mut body = form_urlencoded::Serializer::new(String::new());
    body.extend_pairs(form);
    let post = place.http.post(format!("{}/auth/o2/token", place.amazon.login_url));
    let post = post.header("content-type", "application/x-www-form-urlencoded;charset=UTF-8").body(body.finish());
    let answer = post.send().await.unwrap();
    (answer.status().as_u16(), answer.json().await.unwrap())
}

/// Says yes, and takes what comes back.
async fn back(place: &Place, extra: &str) -> BTreeMap<String, String> {
    let page = format!("{}{}{extra}", place.amazon.login_url, place.page());
    let address = place.amazon.answer(&page, true).await.unwrap();
    assert!(address.as_str().starts_with(RETURNS), "{address}");
    address.query_pairs().into_owned().collect()
}

fn challenge() -> String {
    let digest = ring::digest::digest(&ring::digest::SHA256, VERIFIER.as_bytes());
    format!("&code_challenge_method=S256&code_challenge={}", URL_SAFE_NO_PAD.encode(digest))
}

fn exchange<'a>(code: &'a str, verifier: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("grant_type", "authorization_code"),
        ("code", code),
        ("redirect_uri", RETURNS),
        ("client_id", CLIENT),
        ("client_secret", SECRET),
        ("code_verifier", verifier),
    ]
}

#[tokio::test]
async fn a_code_is_good_once_for_five_minutes_and_for_whom_it_was_made() {
    let clock = Arc::new(Hands::default());
    let other = Profile { client: "amzn1.application-oa2-client.other".into(), secret: None, returns: Vec::new() };
    let mut options = Options { clock: clock.clone(), ..Options::default() };
    options.profiles.push(other);
    let place = Place::with(options).await;
    let given = back(&place, &challenge()).await;
    assert_eq!(given["state"], "s t/a+te=");
    let code = given["code"].clone();
    let (status, tokens) = token(&place, &exchange(&code, VERIFIER)).await;
    assert_eq!(status, 200, "{tokens}");
    assert!(tokens["access_token"].as_str().unwrap().starts_with("Atza|"));
    assert!(tokens["refresh_token"].as_str().unwrap().starts_with("Atzr|"));
    assert_eq!((&tokens["token_type"], &tokens["expires_in"]), (&"bearer".into(), &3600.into()));
    let refused = |answer: (u16, Value)| {
        assert_eq!((answer.0, &answer.1["error"]), (400, &"invalid_grant".into()), "{}", answer.1)
    };
    refused(token(&place, &exchange(&code, VERIFIER)).await);
    let code = back(&place, &challenge()).await["code"].clone();
    refused(token(&place, &exchange(&code, "another verifier, long enough to be one of those")).await);
    let code = back(&place, "").await["code"].clone();
    let mut elsewhere = exchange(&code, "");
    elsewhere[2] = ("redirect_uri", "http://127.0.0.1:9091/cb");
    refused(token(&place, &elsewhere).await);
    let code = back(&place, "").await["code"].clone();
    let by_another = [
        ("grant_type", "authorization_code"),
        ("code", &code),
        ("redirect_uri", RETURNS),
        ("client_id", "amzn1.application-oa2-client.other"),
    ];
    refused(token(&place, &by_another).await);
    let code = back(&place, "").await["code"].clone();
    clock.pass(Duration::from_secs(301));
    refused(token(&place, &exchange(&code, "")).await);
    let mut wrong = exchange("none", "");
    wrong[4] = ("client_secret", "wrong");
    assert_eq!(token(&place, &wrong).await.0, 401);
}

#[tokio::test]
async fn a_refresh_token_lasts_until_it_is_revoked_and_belongs_to_its_client() {
    let clock = Arc::new(Hands::default());
    let place = Place::with(Options { clock: clock.clone(), ..Options::default() }).await;
    let form = [
        ("grant_type", "refresh_token"),
        ("refresh_token", place.refresh.as_str()),
        ("client_id", CLIENT),
        ("client_secret", SECRET),
    ];
    assert_eq!(place.call(Call::Vendors).await.unwrap().status(), 200);
    clock.pass(Duration::from_secs(3601));
    assert_eq!(place.call(Call::Vendors).await.unwrap().status(), 401);
    let (status, tokens) = token(&place, &form).await;
    assert_eq!((status, tokens["refresh_token"].as_str()), (200, Some(place.refresh.as_str())));
    for (failure, missing) in [(Failure::NoRefreshToken, "refresh_token"), (Failure::NoAccessToken, "access_token")] {
        place.amazon.fail(Call::Refresh, failure, Times::Once);
        assert!(token(&place, &form).await.1[missing].is_null());
    }
    place.amazon.fail(Call::Refresh, Failure::RefreshRotates, Times::Once);
    let (_, tokens) = token(&place, &form).await;
    assert_ne!(tokens["refresh_token"].as_str(), Some(place.refresh.as_str()));
    assert_eq!(token(&place, &form).await.1["error"], "invalid_grant");
    place.amazon.revoke();
    let fresh = tokens["refresh_token"].as_str().unwrap();
    let form =
        [("grant_type", "refresh_token"), ("refresh_token", fresh), ("client_id", CLIENT), ("client_secret", SECRET)];
    assert_eq!(token(&place, &form).await.1["error"], "invalid_grant");
}

#[tokio::test]
async fn what_is_wrong_with_a_request_comes_back_or_never_does() {
    let place = Place::with(Options::default()).await;
    let page = format!("{}{}", place.amazon.login_url, place.page());
    let answer = async |page: &str, yes| place.amazon.answer(page, yes).await;
    let error = |address: reqwest::Url| {
        address.query_pairs().find(|(key, _)| key == "error").map(|(_, value)| value.into_owned())
    };
    assert_eq!(error(answer(&page, false).await.unwrap()).as_deref(), Some("access_denied"));
    assert_eq!(
        error(answer(&page.replace("profile", "nonsense"), true).await.unwrap()).as_deref(),
        Some("invalid_scope")
    );
    let changed = page.replace("response_type=code", "response_type=token");
    assert_eq!(error(answer(&changed, true).await.unwrap()).as_deref(), Some("unsupported_response_type"));
    let elsewhere = answer(&page.replace("9090", "9099"), true).await.unwrap_err();
    assert!(elsewhere.status == 400 && elsewhere.text.contains("has not been whitelisted"));
    assert_eq!(answer(&page.replace(CLIENT, "amzn1.nobody"), true).await.unwrap_err().status, 400);
    for (failure, wanted) in [(Failure::AccessDenied, "error=access_denied"), (Failure::StateChanged, "state=another")]
    {
        place.amazon.fail(Call::Consent, failure, Times::Once);
        assert!(answer(&page, true).await.unwrap().as_str().contains(wanted));
    }
    place.amazon.fail(Call::Consent, Failure::StateMissing, Times::Once);
    assert!(!answer(&page, true).await.unwrap().as_str().contains("state="));
    place.amazon.fail(Call::Consent, Failure::CodeMissing, Times::Once);
    assert!(!answer(&page, true).await.unwrap().as_str().contains("code="));
    place.amazon.fail(Call::Consent, Failure::Abandoned, Times::Once);
    assert!(answer(&page, true).await.is_err());
}

#[tokio::test]
async fn a_token_says_whose_it_is_and_what_it_may() {
    let place = Place::with(Options::default()).await;
    assert_eq!(place.body(Call::Profile).await["name"], "Ada Example");
    assert_eq!(place.body(Call::TokenInfo).await["aud"], CLIENT);
    place.amazon.fail(Call::Refresh, Failure::FewerScopes, Times::Once);
    let form = [
        ("grant_type", "refresh_token"),
        ("refresh_token", place.refresh.as_str()),
        ("client_id", CLIENT),
        ("client_secret", SECRET),
    ];
    let (_, tokens) = token(&place, &form).await;
    let access = tokens["access_token"].as_str().unwrap().to_owned();
    let place = Place { access, ..place };
    assert_eq!(place.call(Call::Vendors).await.unwrap().status(), 200);
    assert_eq!(place.call(Call::GetModel).await.unwrap().status(), 403);
    assert_eq!(place.call(Call::Profile).await.unwrap().status(), 401);
}
