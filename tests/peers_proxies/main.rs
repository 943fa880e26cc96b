//! Real reverse proxies with what Usher tells people to paste: they take it, and a request that Alexa has signed comes through
//! them untouched, while nothing but the doors is open.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on must fail")]

mod fronts;

use fronts::Front;
use household::text::Texts;
use reach::proxy::{Open, Proxy, Site};
use serde_json::{Value, json};
use support::door::{Door, NAME, client};

/// What must be open.
const DOORS: [Open<'static>; 4] = [
    Open::Exactly(alexa::custom::PATH),
    Open::Exactly(alexa::linking::AUTHORIZE),
    Open::Exactly(alexa::linking::TOKEN),
    Open::Below(alexa::stream::PATH),
];

#[tokio::test]
async fn nginx_passes_signed_requests_untouched() {
    passes(Proxy::Nginx).await;
}

#[tokio::test]
async fn nginx_as_its_manager_writes_it_passes_signed_requests_untouched() {
    passes(Proxy::NginxProxyManager).await;
}

#[tokio::test]
async fn caddy_passes_signed_requests_untouched() {
    passes(Proxy::Caddy).await;
}

#[tokio::test]
async fn what_is_pasted_without_files_of_ones_own_is_taken_too() {
    fronts::caddy_takes(&snippet(Proxy::Caddy, "127.0.0.1:8797".parse().unwrap(), None)).await;
}

async fn passes(proxy: Proxy) {
    let door = Door::open(false).await;
    let front = Front::start(proxy, |files| snippet(proxy, door.address, Some(files))).await;
    let web = client(&front.root, front.address);
    let at = |path: &str| format!("https://{NAME}:{}{path}", front.address.port());

    for body in [door.hello().0, padded(&door, 50_000)] {
        let mut request = web.post(at("/alexa/skill")).header("content-type", "application/json");
        for (name, value) in door.alexa.signature(&body) {
            request = request.header(name, value);
        }
        let answer = request.body(body).send().await.unwrap();
        assert_eq!(answer.status(), 200, "{proxy:?}");
        let answer: Value = answer.json().await.unwrap();
        assert!(!support::alexa::speech(&answer).is_empty(), "{answer}");
    }

    // Unsigned, it is Usher who refuses; what is no door never comes to Usher.
    let unsigned = web.post(at("/alexa/skill")).body("{}").send().await.unwrap();
    assert_eq!(unsigned.status(), 400, "{proxy:?}");
    let page = web.get(at("/alexa/authorize?client_id=nobody")).send().await.unwrap();
    assert!(page.headers().contains_key("content-security-policy"), "the linking page is Usher's: {page:?}");
    for closed in ["/", "/alexa/skill/", "/alexa", "/alexa/skill/..", "/streams/1"] {
        let answer = web.get(at(closed)).send().await.unwrap();
        assert_eq!(answer.status(), 404, "{proxy:?} {closed}");
        assert!(!answer.headers().contains_key("content-security-policy"), "{proxy:?} {closed}");
    }
    front.stop().await;
    door.close().await;
}

/// A request with white space, letters of all the world, and more bytes than a proxy keeps in memory.
fn padded(door: &Door, length: usize) -> Vec<u8> {
    let mut envelope = door.alexa.envelope(&json!({ "type": "LaunchRequest" }), &Value::Null);
    envelope["context"]["Padding"] = json!({ "of": "Ω ¥ 東京 \u{1F600} ".repeat(length / 24) });
    format!("  {envelope:#}\r\n\r\n ").into_bytes()
}

/// What a person would paste.
fn snippet(proxy: Proxy, usher: std::net::SocketAddr, certificate: Option<(&str, &str)>) -> String {
    let site = Site { host: NAME, usher, doors: &DOORS, certificate };
    proxy.snippet(&site).unwrap_or_else(|fault| panic!("{}", Texts::of("en").fault(&fault))).text
}
