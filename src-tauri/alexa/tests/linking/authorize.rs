//! What the Alexa app may ask for, and what becomes of anything else (smapi-lwa 6.7; RFC 6749, 4.1.2.1; RFC 7636, 4.4.1).

use crate::stand::{BACK, Stand, VENDOR, asked};
use axum::http::header;

const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

#[tokio::test]
async fn whoever_is_not_our_skill_gets_a_page_and_is_sent_nowhere() {
    let stand = Stand::new();
    for query in [
        String::new(),
        asked(&[("client_id", "")]),
        asked(&[("client_id", "another")]),
        asked(&[("client_id", "usher-alexa ")]),
        asked(&[("client_id", "USHER-ALEXA")]),
        format!("{}&client_id=usher-alexa", asked(&[])),
    ] {
        let answer = stand.get(&query).await;
        assert_eq!((answer.status.as_u16(), answer.header(header::LOCATION)), (400, ""), "{query}");
        assert!(answer.body.contains("It was not the skill of this Usher"), "{query}");
        assert!(!answer.body.contains("<form"), "{query}");
    }
}

#[tokio::test]
async fn nobody_is_sent_to_anybody_but_alexa() {
    let stand = Stand::new();
    let near = |host: &str, path: &str| format!("https://{host}/{path}");
    let mut wrong = vec![
        String::new(),
        near("alexa.amazon.com", "api/skill/link/M2ABCDEF123456"),
        near("alexa.amazon.ai", "api/skill/link/M2ABCDEF123456"),
        near("layla.amazon.com", "api/skill/link/M2OTHER"),
        near("evil.example", "api/skill/link/M2ABCDEF123456"),
        "javascript:alert(1)".into(),
        "/alexa/authorize".into(),
    ];
    for host in ["pitangui.amazon.com", "layla.amazon.com", "alexa.amazon.co.jp"] {
        wrong.push(format!("http://{host}/api/skill/link/{VENDOR}"));
        wrong.push(format!("https://{host}/api/skill/link/"));
        wrong.push(format!("https://{host}/api/skill/link/{VENDOR}@evil"));
        wrong.push(format!("https://{host}/api/skill/link/{VENDOR}?next=https://evil.example"));
        wrong.push(format!("https://{host}/api/skill/link/{VENDOR}#"));
        wrong.push(format!("https://{host}/api/skill/link/{VENDOR}/"));
        wrong.push(format!("https://{host}.evil.example/api/skill/link/{VENDOR}"));
        wrong.push(format!("https://{host}@evil.example/api/skill/link/{VENDOR}"));
        wrong.push(format!("https://{host}:443/api/skill/link/{VENDOR}"));
        wrong.push(format!("https://{host}/spa/skill/account-linking-status.html?vendorId={VENDOR}"));
        let right = stand.get(&asked(&[("redirect_uri", &format!("https://{host}/api/skill/link/{VENDOR}"))])).await;
        assert_eq!(right.status, 200, "{host}");
    }
    for redirect in wrong {
        let answer = stand.get(&asked(&[("redirect_uri", &redirect)])).await;
        assert_eq!((answer.status.as_u16(), answer.header(header::LOCATION)), (400, ""), "{redirect}");
        assert!(answer.body.contains("somebody who is not Alexa"), "{redirect}");
    }
    let twice = stand.get(&format!("{}&redirect_uri={BACK}", asked(&[]))).await;
    assert_eq!((twice.status.as_u16(), twice.header(header::LOCATION)), (400, ""));
}

#[tokio::test]
async fn who_is_led_to_a_place_of_amazons_that_is_not_known_is_told_of_and_a_stranger_is_not() {
    let stand = Stand::new();
    let near = |host: &str, vendor: &str| format!("https://{host}/api/skill/link/{vendor}");
    let (other_vendor, other_host) = (near("layla.amazon.com", "M2OTHER"), near("alexa.amazon.com.au", VENDOR));
    for redirect in [BACK, &other_vendor, &near("evil.example", VENDOR), &other_host, ""] {
        stand.get(&asked(&[("redirect_uri", redirect)])).await;
    }
    stand.get(&asked(&[("client_id", "another"), ("redirect_uri", &other_vendor)])).await;
    assert_eq!(*stand.house.astray.lock().unwrap(), [other_vendor, other_host]);
}

#[tokio::test]
async fn before_the_vendor_is_known_any_of_a_vendors_shape_will_do() {
    let stand = Stand::new();
    *stand.house.vendor.lock().unwrap() = None;
    for (vendor, status) in [("M2ANYBODY0", 200), ("m2lower", 400), ("M2-X", 400), ("M2%41", 400), ("", 400)] {
        let redirect = format!("https://pitangui.amazon.com/api/skill/link/{vendor}");
        assert_eq!(stand.get(&asked(&[("redirect_uri", &redirect)])).await.status, status, "{vendor}");
    }
}

#[tokio::test]
async fn other_mistakes_go_back_to_alexa_with_their_names_and_the_state() {
    let stand = Stand::new();
    for (other, error) in [
        (vec![("response_type", "")], "invalid_request"),
        (vec![("response_type", "token")], "unsupported_response_type"),
        (vec![("response_type", "code token")], "unsupported_response_type"),
        (vec![("scope", "everything")], "invalid_scope"),
        (vec![("scope", "control everything")], "invalid_scope"),
        (vec![("code_challenge", CHALLENGE)], "invalid_request"),
        (vec![("code_challenge", CHALLENGE), ("code_challenge_method", "plain")], "invalid_request"),
        (vec![("code_challenge", "short"), ("code_challenge_method", "S256")], "invalid_request"),
        (vec![("code_challenge_method", "S256")], "invalid_request"),
        (vec![("scope", "control"), ("scope", "control")], "invalid_request"),
        (
            vec![("code_challenge", CHALLENGE), ("code_challenge", CHALLENGE), ("code_challenge_method", "S256")],
            "invalid_request",
        ),
    ] {
        let answer = stand.get(&asked(&other)).await;
        assert_eq!(answer.status, 302, "{other:?}");
        assert!(answer.header(header::LOCATION).starts_with(&format!("{BACK}?")), "{other:?}");
        assert_eq!(
            (answer.sent("error").as_deref(), answer.sent("state").as_deref()),
            (Some(error), Some("s t")),
            "{other:?}"
        );
        assert_eq!(answer.sent("code"), None, "{other:?}");
        assert_eq!(answer.header(header::CACHE_CONTROL), "no-store");
    }
}

#[tokio::test]
async fn without_one_clear_state_nothing_goes_on() {
    let stand = Stand::new();
    for query in [asked(&[("state", "")]), format!("{}&state=other", asked(&[]))] {
        let answer = stand.get(&query).await;
        assert_eq!(
            (answer.status.as_u16(), answer.sent("error").as_deref()),
            (302, Some("invalid_request")),
            "{query}"
        );
        assert_eq!(answer.sent("state"), None, "{query}");
    }
}

#[tokio::test]
async fn scope_and_challenge_may_be_there() {
    let stand = Stand::new();
    let more = [
        ("scope", "control"),
        ("code_challenge", CHALLENGE),
        ("code_challenge_method", "S256"),
        ("user_locale", "en-US"),
    ];
    assert_eq!(stand.get(&asked(&more)).await.status, 200);
}

#[tokio::test]
async fn a_long_state_comes_back_letter_by_letter() {
    let stand = Stand::new();
    let state: String = (0..12_000_u32).map(|at| char::from(b'!' + u8::try_from(at * 7 % 94).unwrap())).collect();
    let mut phone = stand.open(&asked(&[("state", &state)])).await;
    let code = stand.invite();
    assert_eq!(phone.send(&[("step", "code"), ("code", &code)]).await.status, 200);
    let sent = phone.send(&[("step", "person"), ("person", "attic u1")]).await;
    assert_eq!(sent.sent("state").as_deref(), Some(&*state));
    assert!(sent.sent("code").is_some());
}

#[tokio::test]
async fn a_state_comes_back_in_the_spelling_in_which_it_came() {
    let stand = Stand::new();
    for raw in ["a+b%2Fc%3d%3D", "%F0%9F%8E%B5", "A-_.~!*'()"] {
        let query = format!("{}&state={raw}", asked(&[("state", "")]));
        let cancelled = {
            let mut phone = stand.open(&query).await;
            phone.send(&[("step", "cancel")]).await.header(header::LOCATION).to_owned()
        };
        assert_eq!(cancelled, format!("{BACK}?error=access_denied&state={raw}"));
    }
}

#[tokio::test]
async fn before_linking_was_set_up_the_page_says_so() {
    let stand = Stand::new();
    stand.house.set_up.store(false, std::sync::atomic::Ordering::Relaxed);
    let answer = stand.get(&asked(&[])).await;
    assert_eq!(answer.status, 404);
    assert!(answer.body.contains("Linking is not set up"));
}
