//! Everything between Alexa and Usher's door: the clock, the address, its name, the certificate, the encryption, and whoever
//! stands in between.

use crate::case::{Case, fails, listed, warns};
use crate::certificates::Shown;
use crate::front::Front;
use crate::old::Old;
use crate::resolver::Says;
use crate::world::{HOME, Here, Running, World};
use bridge::api::view::CheckState;
use futures_util::StreamExt as _;
use std::time::Duration;

/// So many at a time: each has a home of its own.
const TOGETHER: usize = 12;

/// Clock, Usher itself, address and name.
fn before_the_call() -> Vec<Case> {
    let clock = |seconds| World { ahead: seconds, ..World::default() };
    let here = |here| World { here, ..World::default() };
    let stale = World { host: "attic.duckdns.org", ..World::leading(&["198.51.100.250"]) };
    let settled = Says::Leads(vec![HOME.into()]);
    let other = Says::Leads(vec!["203.0.113.9".parse().unwrap()]);
    vec![
        fails("the clock is ten minutes ahead", clock(600), "B1", "clock-wrong"),
        fails("the clock is ten minutes behind", clock(-600), "B1", "clock-wrong"),
        warns("the clock is a minute off", clock(60), "B1", "clock-drifts"),
        fails("Usher does not run", here(Here::Nobody), "F2", "usher-not-running"),
        fails("another program has Usher's port", here(Here::Somebody), "F2", "other-program-here"),
        fails("http", World::at("http://usher.example.org"), "A12", "endpoint-unusable"),
        fails("a name that exists at home only", World::at("https://nas.local"), "A12", "endpoint-unusable"),
        fails("no name at all", World::at("https://192.0.2.7/"), "A12", "endpoint-unusable"),
        fails("another port", World::at("https://usher.example.org:8443"), "A1", "endpoint-port"),
        fails("no such name", World::named(&Says::NoSuchName), "A5", "name-unknown"),
        fails("the name's own servers are silent", World::named(&Says::Failed), "A5", "name-unknown"),
        fails("a name without an address", World::leading(&[]), "A5", "name-unknown"),
        fails("an address of the home's own network", World::leading(&["192.168.1.20"]), "A5", "name-private"),
        fails("an address of the carrier's", World::leading(&["100.64.5.1"]), "A5", "name-private"),
        fails("a private IPv6 address", World::leading(&["fd00::7"]), "A5", "name-private"),
        warns("IPv6 only", World::leading(&["2001:db8::7"]), "A5", "name-only-ipv6"),
        fails("dynamic DNS that is not updated", stale, "A5", "name-elsewhere"),
        warns(
            "two resolvers that disagree",
            World { says: [settled, other], ..World::default() },
            "A5",
            "name-unsettled",
        ),
    ]
}

/// The certificate and the encryption.
fn in_the_call() -> Vec<Case> {
    let shows = World::showing;
    vec![
        fails("nobody there", World::fronted(Front::Closed), "A6", "way-in-closed"),
        fails("somebody who says nothing", World::fronted(Front::Silent), "A6", "way-in-silent"),
        fails("expired", shows(Shown::Expired), "A7", "certificate-ended"),
        fails("an authority in between expired", shows(Shown::IntermediateExpired), "A7", "certificate-ended"),
        fails("not yet valid", shows(Shown::NotYetValid), "A7", "certificate-not-begun"),
        warns("expires soon", shows(Shown::EndsSoon), "A7", "certificate-ends-soon"),
        fails("another name", shows(Shown::WrongName), "A7", "certificate-not-for-host"),
        fails("a wildcard of another name", shows(Shown::WildcardOfAnother), "A7", "certificate-not-for-host"),
        fails("no names at all", shows(Shown::NoNames), "A7", "certificate-not-for-host"),
        fails("self-signed", shows(Shown::SelfSigned), "A7", "certificate-self-signed"),
        fails("an unknown root, which it shows", shows(Shown::UnknownRoot), "A7", "certificate-untrusted"),
        fails("an unknown root", shows(Shown::LeafOfUnknownRoot), "A7", "certificate-untrusted"),
        fails("leaf only", shows(Shown::LeafOnly), "A7", "certificate-incomplete"),
        fails("another intermediate", shows(Shown::OfAnotherIntermediate), "A7", "certificate-incomplete"),
        warns("root before intermediate", shows(Shown::RootBeforeIntermediate), "A7", "certificate-disordered"),
        fails("leaf last", shows(Shown::LeafLast), "A7", "certificate-disordered"),
        fails("for clients", shows(Shown::ForClients), "A7", "certificate-unfit"),
        fails("signed with SHA-1", World::old(Old::Sha1), "A7", "certificate-unfit"),
        fails("a weak key", World::old(Old::WeakKey), "A7", "certificate-weak"),
        fails("TLS 1.0 only", World::old(Old::Tls10), "A8", "tls-too-old"),
        fails("TLS 1.1 only", World::old(Old::Tls11), "A8", "tls-too-old"),
        fails("TLS 1.3 only", shows(Shown::Tls13Only), "A8", "tls-too-new"),
        fails("a cipher that nobody takes", World::old(Old::StaticRsa), "A8", "tls-refused"),
        fails("asks callers for a certificate", World::old(Old::WantsCertificate), "A8", "tls-refused"),
        warns("a key on a curve only", shows(Shown::OnACurve), "A8", "tls-no-rsa"),
        fails("http where https should be", World::fronted(Front::Plain), "A8", "tls-missing"),
    ]
}

/// Whoever stands between.
fn after_the_call() -> Vec<Case> {
    let answers = |head, body| World::fronted(Front::Answers(head, body));
    let page = "403 Forbidden\r\nServer: cloudflare\r\nCF-Mitigated: challenge\r\nContent-Type: text/html";
    let elsewhere = "302 Found\r\nLocation: https://sign-in.example.net/?back=usher";
    let slash = "308 Permanent Redirect\r\nLocation: /alexa/skill/";
    let same = "301 Moved Permanently\r\nLocation: https://usher.example.org/alexa/skill";
    let stranger = r#"{"error":"signature-unreadable"}"#;
    vec![
        fails("a bot challenge", answers(page, "<html>one moment"), "A9", "door-challenged"),
        fails("a busy page", answers("503 x\r\nContent-Type: text/html", "<html>"), "A9", "door-challenged"),
        fails("a basic-auth wall", answers("401 x\r\nWWW-Authenticate: Basic realm=x", ""), "A9", "door-sign-in"),
        fails("a sign-in elsewhere", answers(elsewhere, ""), "A9", "door-sign-in"),
        fails("only GET is allowed", answers("405 Method Not Allowed\r\nServer: nginx", ""), "A9", "door-of-another"),
        fails("another web server", answers("200 OK\r\nServer: nginx", "<html>Welcome"), "A9", "door-of-another"),
        fails("another household's Usher", answers("400 Bad Request", stranger), "A9", "door-of-another"),
        fails("a proxy that reaches nobody", answers("502 Bad Gateway\r\nServer: nginx", ""), "A9", "door-deserted"),
        fails("somebody who hangs up", World::fronted(Front::HangsUp), "A9", "door-of-another"),
        fails("a redirect with a slash", answers(slash, ""), "A11", "door-moved"),
        fails("a redirect to itself", answers(same, ""), "A11", "door-moved"),
        fails("a path before the path", World::fronted(Front::Prefixes("/usher")), "A11", "door-not-there"),
        fails("nothing there", answers("404 Not Found\r\nServer: nginx", "<html>"), "A11", "door-not-there"),
        fails("a body written anew", World::fronted(Front::RewritesBody), "B1", "door-body-changed"),
        fails("no headers of Alexa's", World::fronted(Front::Strips(&["signature"])), "B1", "door-headers-stripped"),
        fails(
            "no headers of anybody's",
            World::fronted(Front::Strips(&["signature", "usher"])),
            "B1",
            "door-headers-stripped",
        ),
        fails("nine seconds", World::fronted(Front::Waits(Duration::from_secs(9))), "B5", "door-slow"),
        fails("no answer at all", World::fronted(Front::Waits(Duration::from_secs(60))), "B5", "door-slow"),
        warns("four seconds", World::fronted(Front::Waits(Duration::from_secs(4))), "B5", "door-slow"),
        warns(
            "an old web server",
            World::fronted(Front::CallsItself("Apache/2.2.15 (CentOS)")),
            "A10",
            "old-web-server",
        ),
    ]
}

mod long {
    use super::*;

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn each_fault_is_told_by_its_id_and_nothing_else_is_wrong() {
        let cases: Vec<Case> = [before_the_call(), in_the_call(), after_the_call()].into_iter().flatten().collect();
        assert!(cases.len() >= 45, "{}", cases.len());
        let judged = futures_util::stream::iter(cases.into_iter().map(Case::judged)).buffer_unordered(TOGETHER);
        let wrong: Vec<String> = judged.filter_map(std::future::ready).collect().await;
        assert!(wrong.is_empty(), "{} otherwise than they should be:\n{}", wrong.len(), wrong.join("\n"));
    }
}

#[tokio::test]
async fn a_wildcard_certificate_is_good_and_is_told_as_one() {
    let running = Running::start(World::showing(Shown::Wildcard)).await;
    let told = running.check(Some("tls")).await;
    let of = |id: &str| told.iter().find(|one| one.view.id == id).unwrap_or_else(|| panic!("{}", listed(&told)));
    assert_eq!(of("A7").view.state, CheckState::Ok, "{}", listed(&told));
    assert_eq!(of("A7").view.values["kind"], "Wildcard");
    assert_eq!(of("A7").view.values["names"], "*.example.org");
    assert_eq!(of("A7").view.values["key"], "RSA 2048");
    assert_eq!(of("A7").view.values["issuer"], "Intermediate");
    running.stop().await;
}

#[tokio::test]
async fn an_address_that_may_be_this_homes_own_is_not_judged_from_inside() {
    // Where a router does not lead its own home back in, a call to its own address ends nowhere, as one does to this address,
    // which nobody has.
    let nowhere = "[2001:db8::7]:443".parse().unwrap();
    let world = World { from_here: Some(nowhere), ..World::default() };
    let running = Running::start(world).await;
    let told = running.check(None).await;
    assert!(told.iter().all(|one| one.view.state != CheckState::Fail), "{}", listed(&told));
    let a6 = told.iter().find(|one| one.view.id == "A6").unwrap();
    assert_eq!(a6.view.state, CheckState::Warn, "{}", listed(&told));
    let skipped = |id: &str| told.iter().find(|one| one.view.id == id).and_then(|one| one.view.skipped.clone());
    assert_eq!(skipped("A9").as_deref(), Some("not-from-inside"), "{}", listed(&told));
    running.stop().await;
}

#[tokio::test]
async fn without_the_internet_nothing_is_called_wrong_that_was_not_measured() {
    let running = Running::start(World::named(&Says::Nonsense)).await;
    let told = running.check(Some("dns")).await;
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].view.skipped.as_deref(), Some("no-internet"), "{}", listed(&told));
    running.stop().await;
}
