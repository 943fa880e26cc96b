//! Names follow this home: what each of those who keep names holds afterwards, on good and on bad days.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on must fail")]

mod keeping;
mod proof;

use household::fault::Code;
use internet::names::{Kind, Mood, NARROW, Names, TOKEN};
use reach::names::{Account, Addresses, Provider, Service};
use std::net::{Ipv4Addr, Ipv6Addr};
use std::time::Duration;

/// Each kind, with a name that it keeps.
const ALL: [(Kind, Service, &str); 3] = [
    (Kind::DuckDns, Service::DuckDns, "home.duckdns.org"),
    (Kind::DeSec, Service::DeSec, "home.dedyn.io"),
    (Kind::Cloudflare, Service::Cloudflare, "usher.example.org"),
];

const HOME: Addresses = Addresses { v4: Some(Ipv4Addr::new(203, 0, 113, 7)), v6: None };

pub(crate) fn at(names: &Names, service: Service, token: &str) -> Box<dyn Provider> {
    let _already = rustls::crypto::ring::default_provider().install_default();
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let account = Account { http, base: Some(names.base.parse().unwrap()), token: token.to_owned().into() };
    service.provider(account).unwrap()
}

/// The proof of a name, as a certificate authority asks for it.
fn proof(names: &Names, name: &str) -> Vec<String> {
    names.told("TXT", &format!("_acme-challenge.{name}"))
}

#[tokio::test]
async fn a_name_leads_home_and_follows_it() {
    for (kind, service, name) in ALL {
        let names = Names::start(kind).await;
        let provider = at(&names, service, TOKEN);
        provider.set_address(name, HOME).await.unwrap();
        assert_eq!(names.told("A", name), ["203.0.113.7"], "{kind:?}");
        let moved = Addresses {
            v4: Some(Ipv4Addr::new(198, 51, 100, 9)),
            v6: Some(Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 9)),
        };
        provider.set_address(name, moved).await.unwrap();
        assert_eq!(names.told("A", name), ["198.51.100.9"], "{kind:?}");
        assert_eq!(names.told("AAAA", name), ["2001:db8::9"], "{kind:?}");
        // What is not known is left alone.
        provider.set_address(name, HOME).await.unwrap();
        assert_eq!(names.told("AAAA", name), ["2001:db8::9"], "{kind:?}");
        names.calls();
        provider.set_address(name, Addresses::default()).await.unwrap();
        assert!(names.calls().is_empty(), "{kind:?}: nobody asked for the address that the call comes from");
    }
}

#[tokio::test]
async fn a_proof_is_shown_and_taken_away() {
    for (kind, service, name) in ALL {
        let names = Names::start(kind).await;
        let provider = at(&names, service, TOKEN);
        provider.set_address(name, HOME).await.unwrap();
        provider.set_proof(name, "bd8Jm2_first").await.unwrap();
        assert_eq!(proof(&names, name), ["bd8Jm2_first"], "{kind:?}");
        provider.set_proof(name, "bd8Jm2_first").await.unwrap();
        assert_eq!(proof(&names, name), ["bd8Jm2_first"], "{kind:?}");
        provider.clear_proof(name, "bd8Jm2_first").await.unwrap();
        assert!(proof(&names, name).is_empty(), "{kind:?}");
        provider.clear_proof(name, "bd8Jm2_first").await.unwrap();
        assert_eq!(names.told("A", name), ["203.0.113.7"], "{kind:?}: the address stays");
        // The name of a certificate for all names below has its proof at the same place.
        provider.set_proof(&format!("*.{name}"), "wild").await.unwrap();
        assert_eq!(proof(&names, name), ["wild"], "{kind:?}");
    }
}

#[tokio::test]
async fn what_goes_wrong_is_told_apart() {
    for (kind, service, name) in ALL {
        let names = Names::start(kind).await;
        let fault = async |token: &str, name: &str| {
            let refused = at(&names, service, token).set_address(name, HOME).await.unwrap_err();
            assert_eq!(refused.fault.values["provider"], service.shown());
            let told = format!("{refused:?}");
            assert!(!told.contains(token), "{told}");
            (refused.fault.code, refused.wait)
        };
        // DuckDNS does not say which of both is wrong.
        let wrong = if kind == Kind::DuckDns { Code::NameNotThere } else { Code::NameTokenRefused };
        assert_eq!(fault("3b1e7c52-wrong-token", name).await.0, wrong, "{kind:?}");
        assert_eq!(fault(TOKEN, "elsewhere.example.com").await.0, Code::NameNotThere, "{kind:?}");
        assert_eq!(fault(TOKEN, "").await.0, Code::NameNotThere, "{kind:?}");
        if kind != Kind::DuckDns {
            assert_eq!(fault(NARROW, name).await.0, Code::NameTokenNarrow, "{kind:?}");
        }
        names.mood(Mood::Busy(77));
        assert_eq!(fault(TOKEN, name).await, (Code::NameAskedTooOften, Some(Duration::from_secs(77))), "{kind:?}");
        names.mood(Mood::Down);
        assert_eq!(fault(TOKEN, name).await.0, Code::NameUnreachable, "{kind:?}");
        names.mood(Mood::Nonsense);
        assert_eq!(fault(TOKEN, name).await.0, Code::NameConfused, "{kind:?}");
        names.mood(Mood::Endless);
        assert_eq!(fault(TOKEN, name).await.0, Code::NameConfused, "{kind:?}");
        names.mood(Mood::Good);
        assert!(names.records().is_empty(), "{kind:?}: nothing was written on the way");
        let gone = at(&names, service, TOKEN);
        drop(names);
        let refused = gone.set_address(name, HOME).await.unwrap_err();
        assert_eq!(refused.fault.code, Code::NameUnreachable, "{kind:?}");
    }
}

#[tokio::test]
async fn who_never_answers_is_not_waited_for_for_ever() {
    let names = Names::start(Kind::DuckDns).await;
    names.mood(Mood::Silent);
    let provider = at(&names, Service::DuckDns, TOKEN);
    // The limit is one of the client; its time passes as soon as nothing else happens.
    let asked = tokio::spawn(async move { provider.set_address("home.duckdns.org", HOME).await });
    while names.calls().is_empty() {
        tokio::task::yield_now().await;
    }
    tokio::time::pause();
    assert_eq!(asked.await.unwrap().unwrap_err().fault.code, Code::NameUnreachable);
}

#[tokio::test]
async fn an_alias_in_the_way_is_named() {
    for (kind, service, name) in [ALL[1], ALL[2]] {
        let names = Names::start(kind).await;
        names.enter("CNAME", name, "elsewhere.example.com");
        let refused = at(&names, service, TOKEN).set_address(name, HOME).await.unwrap_err();
        assert_eq!(refused.fault.code, Code::NameIsAlias, "{kind:?}");
        assert_eq!(refused.fault.values["name"], name);
    }
}

#[tokio::test]
async fn a_domain_that_wants_long_answers_gets_them() {
    let names = Names::start(Kind::DeSec).await;
    let provider = at(&names, Service::DeSec, TOKEN);
    provider.set_address("usher.at.example.net", HOME).await.unwrap();
    provider.set_address("example.net", HOME).await.unwrap();
    let ttls: Vec<_> = names.records().into_iter().map(|record| (record.name, record.ttl)).collect();
    assert_eq!(ttls, [("usher.at.example.net".to_owned(), 3600), ("example.net".to_owned(), 3600)]);
}

#[tokio::test]
async fn cloudflare_keeps_what_was_chosen_there_and_no_second_address() {
    let names = Names::start(Kind::Cloudflare).await;
    let provider = at(&names, Service::Cloudflare, TOKEN);
    names.enter("A", "usher.example.org", "192.0.2.1");
    names.enter("A", "usher.example.org", "192.0.2.2");
    names.enter("A", "other.example.org", "192.0.2.3");
    names.enter("TXT", "_acme-challenge.usher.example.org", "somebody-else");
    provider.set_address("usher.example.org", HOME).await.unwrap();
    assert_eq!(names.told("A", "usher.example.org"), ["203.0.113.7"]);
    assert_eq!(names.told("A", "other.example.org"), ["192.0.2.3"]);
    provider.set_proof("usher.example.org", "ours").await.unwrap();
    provider.clear_proof("usher.example.org", "ours").await.unwrap();
    assert_eq!(proof(&names, "usher.example.org"), ["somebody-else"]);
    names.calls();
    provider.set_address("usher.example.org", HOME).await.unwrap();
    assert_eq!(names.calls().len(), 1, "what is right already is only looked at");
}
