//! The page as a person reads it: in their language, without scripts, safe to open for whoever comes.

use crate::stand::{Stand, asked, candidate};
use axum::body::Body;
use axum::http::{Request, header};

#[tokio::test]
async fn the_page_loads_nothing_runs_nothing_and_is_framed_by_nobody() {
    let stand = Stand::new();
    let page = stand.get(&asked(&[])).await;
    let policy = page.header(header::CONTENT_SECURITY_POLICY);
    assert!(policy.starts_with("default-src 'none'; style-src 'sha256-"), "{policy}");
    for part in ["form-action 'self' https:", "frame-ancestors 'none'", "base-uri 'none'"] {
        assert!(policy.contains(part), "{policy}");
    }
    for (name, value) in [
        (header::X_FRAME_OPTIONS, "DENY"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CACHE_CONTROL, "no-store"),
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
    ] {
        assert_eq!(page.header(name), value);
    }
    for never in ["<script", "javascript:", "onload", "http://", "style=", "<link", "<img"] {
        assert!(!page.body.contains(never), "{never}");
    }
    let cookie = page.header(header::SET_COOKIE);
    for part in ["__Host-usher-link=", "; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax"] {
        assert!(cookie.contains(part), "{cookie}");
    }
}

#[tokio::test]
async fn the_page_speaks_the_language_of_the_alexa_app_else_of_the_browser() {
    let stand = Stand::new();
    let page = |query: String, accept: &'static str| {
        let request = Request::get(format!("/alexa/authorize?{query}")).header(header::ACCEPT_LANGUAGE, accept);
        stand.send(request.body(Body::empty()).unwrap())
    };
    let german = page(asked(&[("user_locale", "de-DE")]), "fr-FR").await.body;
    assert!(german.contains("<html lang=\"de-DE\">"), "{german}");
    assert!(page(asked(&[]), "ja, it-IT;q=0.9, en;q=0.1").await.body.contains("<html lang=\"it-IT\">"));
    assert!(page(asked(&[("user_locale", "ja-JP")]), "*").await.body.contains("<html lang=\"en-US\">"));
}

#[tokio::test]
async fn nobodys_name_is_shown_before_a_code_from_usher_was_typed() {
    let stand = Stand::new();
    let code = stand.invite();
    let mut phone = stand.open(&asked(&[])).await;
    assert!(!phone.page.body.contains("Maya") && !phone.page.body.contains("Attic"));
    assert!(!phone.send(&[("step", "code"), ("code", "AAAA-AAAA")]).await.body.contains("Maya"));
    let chooser = phone.send(&[("step", "code"), ("code", &code)]).await;
    assert!(chooser.body.contains("Maya on Attic") && chooser.body.contains("Ben on Attic"), "{}", chooser.body);
}

#[tokio::test]
async fn names_of_any_letters_are_only_names() {
    let stand = Stand::new();
    *stand.house.people.lock().unwrap() =
        vec![candidate("u1", "<script>alert(1)</script>"), candidate("\"><b>", "Zoë O'Brien & 美咲 🎵")];
    let code = stand.invite();
    let mut phone = stand.open(&asked(&[])).await;
    let chooser = phone.send(&[("step", "code"), ("code", &code)]).await.body.clone();
    assert!(chooser.contains("&lt;script&gt;alert(1)&lt;/script&gt; on Attic"), "{chooser}");
    assert!(chooser.contains("Zoë O&#39;Brien &amp; 美咲 🎵"), "{chooser}");
    assert!(!chooser.contains("<script") && !chooser.contains("<b>"), "{chooser}");
    let sent = phone.send(&[("step", "person"), ("person", "attic \"><b>")]).await;
    assert_eq!(sent.status, 302);
    let tokens = crate::stand::tokens(&stand.exchange(&sent.sent("code").unwrap()).await);
    assert_eq!(stand.speaks_for(&tokens.access).as_deref(), Some("Zoë O'Brien & 美咲 🎵"));
}

#[tokio::test]
async fn whoever_cancels_goes_back_with_that() {
    let stand = Stand::new();
    let mut phone = stand.open(&asked(&[])).await;
    let back = phone.send(&[("step", "cancel")]).await;
    assert_eq!((back.status.as_u16(), back.sent("error").as_deref()), (302, Some("access_denied")));
    assert_eq!(back.sent("state").as_deref(), Some("s t"));
}

#[tokio::test]
async fn whoever_chooses_nobody_is_asked_again() {
    let stand = Stand::new();
    let code = stand.invite();
    let mut phone = stand.open(&asked(&[])).await;
    phone.send(&[("step", "code"), ("code", &code)]).await;
    for person in ["", "attic", "attic u9", "cellar u1"] {
        let again = phone.send(&[("step", "person"), ("person", person)]).await;
        assert_eq!(again.status, 400, "{person}");
        assert!(again.body.contains("Choose somebody first"), "{person}");
    }
    assert_eq!(phone.send(&[("step", "person"), ("person", "attic u1")]).await.status, 302);
}

#[tokio::test]
async fn two_pages_in_one_browser_do_not_end_each_other() {
    let stand = Stand::new();
    let mut first = stand.open(&asked(&[("state", "one")])).await;
    let request = Request::get(format!("/alexa/authorize?{}", asked(&[("state", "two")])));
    let second = stand.send(request.header(header::COOKIE, &first.cookie).body(Body::empty()).unwrap()).await;
    assert_eq!(second.header(header::SET_COOKIE), "", "the cookie that is there is good for both");
    assert_eq!(first.send(&[("step", "cancel")]).await.sent("state").as_deref(), Some("one"));
}
