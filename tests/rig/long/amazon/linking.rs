//! What goes wrong when people link an account: on their way back to Alexa, and in an app that makes nothing of it.

use crate::long::amazon::front::Mischief;
use crate::long::amazon::home::{Home, troubles};
use crate::long::amazon::mending::{run, until};
use bridge::CheckTold;
use bridge::api::view::CheckState;
use bridge::api::{Answer, Intention};
use household::fault::Code;
use std::collections::BTreeSet;
use support::alexa::Speaker;
use support::amazon::{App, Link, Unlinked};

const ASTRAY: &str = "D3 linking-astray";
const IN_VAIN: &str = "D8 linking-in-vain";
/// Ids of linking whose rows stand elsewhere, or that are never wrong.
const ELSEWHERE: [(&str, &str); 2] = [
    ("D5", "what servers of old disliked is measured by A8, and only told here"),
    ("D7", "who is told to link is listened to: see `listening`"),
];

/// An address as Amazon's app has it, at this host, for the developer of this id.
fn address(host: &str, vendor: &str) -> String {
    format!("https://{host}/api/skill/link/{vendor}")
}

/// Where Alexa might want people back, and what is told of it; `{vendor}` is the developer's id.
fn places(vendor: &str) -> Vec<(&'static str, String, Option<&'static str>)> {
    vec![
        ("another developer's skill", address("layla.amazon.com", "M0THER"), Some(ASTRAY)),
        ("a place of Amazon's that is new", address("alexa.amazon.com.au", vendor), Some(ASTRAY)),
        ("more than was agreed", format!("{}?more=of-it", address("pitangui.amazon.com", vendor)), Some(ASTRAY)),
        ("a stranger", address("layla.amazon.example", vendor), None),
        ("one who poses as Amazon", address("layla.amazon.com.evil.example", vendor), None),
        ("without encryption", address("layla.amazon.com", vendor).replace("https", "http"), None),
        ("the Far East", address("alexa.amazon.co.jp", vendor), None),
    ]
}

/// Where Amazon says that people are led back to.
fn listed(vendor: &str) -> Vec<(&'static str, Vec<String>, Option<&'static str>)> {
    let known = || ["pitangui.amazon.com", "layla.amazon.com", "alexa.amazon.co.jp"].map(|host| address(host, vendor));
    let also = |more: &str| known().into_iter().chain([more.to_owned()]).collect();
    let without_code = format!("https://layla.amazon.com/spa/skill/account-linking-status.html?vendorId={vendor}");
    vec![
        ("a place of Amazon's that is new", also(&address("alexa.amazon.com.au", vendor)), Some(ASTRAY)),
        ("those of another developer", vec![address("layla.amazon.com", "M0THER")], Some(ASTRAY)),
        ("those without a code beside", also(&without_code), None),
        ("one of three", vec![address("layla.amazon.com", vendor)], None),
        ("none at all", Vec::new(), None),
    ]
}

impl Home {
    fn vendor(&self) -> String {
        self.amazon.skill().vendor
    }

    /// From now on the app leads people back to these, and Amazon says so.
    fn leads_back_to(&self, places: Vec<String>) {
        self.change(|skill| skill.linking.as_mut().unwrap().returns = Some(places));
    }

    /// Somebody begins to link, and comes no further than this status.
    async fn opens_the_page(&self) -> u16 {
        self.amazon.link(&self.amazon.skill().id, App::default()).await.page().status
    }

    /// Links an account with the first or the second person at home. The page lets nobody try more than five times a minute.
    async fn links(&self, person: usize, app: App) -> Result<Link, Unlinked> {
        let Answer::LinkCode(code) = self.bridge.send(Intention::InviteToLink).await else { panic!("no code") };
        let mut visit = self.amazon.link(&self.amazon.skill().id, app).await;
        visit.send(&[("step", "code"), ("code", &code.code)]).await;
        let page = visit.page();
        let people: Vec<String> =
            page.forms.iter().flat_map(|form| form.choices("person")).map(str::to_owned).collect();
        visit.send(&[("step", "person"), ("person", &people[person])]).await;
        visit.finish().await
    }

    /// The same in an app that says that it needs an update.
    async fn links_in_vain(&self, person: usize) {
        let linked = self.links(person, App { outdated: true, ..App::default() }).await;
        assert_eq!(linked.unwrap_err(), Unlinked::Outdated);
    }

    /// Says something from an account, with its token if it has one.
    async fn speaks(&self, token: Option<String>) {
        let speaker = Speaker { skill: self.amazon.skill().id, token, ..Speaker::default() };
        let alexa = self.amazon.alexa();
        let body = alexa.envelope_of(&speaker, &serde_json::json!({"type": "LaunchRequest"}), &serde_json::Value::Null);
        let door = format!("http://{}", self.bridge.listening().unwrap());
        assert_eq!(alexa.post(&door, body.to_string().into_bytes()).await.0, 200);
    }

    async fn look(&self) -> Vec<CheckTold> {
        self.check_only(Some("linking")).await
    }
}

fn line<'a>(told: &'a [CheckTold], id: &str) -> &'a CheckTold {
    told.iter().find(|line| line.view.id == id).unwrap()
}

#[tokio::test]
async fn who_is_led_back_elsewhere_is_told_so_until_an_account_is_linked() {
    let home = Home::set_up().await;
    let told = home.check().await;
    assert_eq!(troubles(&told), [""; 0]);
    assert!(["D3", "D8"].iter().all(|id| line(&told, id).view.state == CheckState::Ok));
    let mut wrong = Vec::new();
    for (name, place, wanted) in places(&home.vendor()) {
        home.leads_back_to(vec![place.clone()]);
        let status = home.opens_the_page().await;
        // Amazon says what is right: only the door has seen it.
        home.heal().await;
        let told = home.check().await;
        if troubles(&told) != Vec::from_iter(wanted) {
            wrong.push(format!("{name}: wanted {wanted:?}, got {:?}", troubles(&told)));
        }
        if wanted.is_some() {
            let line = line(&told, "D3");
            assert_eq!((status, line.view.remedy.as_deref()), (400, Some("re-link")), "{name}");
            assert_eq!(line.view.values["address"], place.replace("?more=of-it", "…"));
            assert!(line.text.contains(&line.view.values["address"]) && line.fix.contains("Alexa app"), "{line:?}");
            home.links(0, App::default()).await.unwrap();
            assert_eq!(troubles(&home.look().await), [""; 0], "{name}: an account was linked");
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    home.bridge.stop().await;
}

#[tokio::test]
async fn what_amazon_says_that_it_leads_people_back_to_must_be_known() {
    let home = Home::set_up().await;
    let mut wrong = Vec::new();
    for (name, places, wanted) in listed(&home.vendor()) {
        home.leads_back_to(places);
        let found = troubles(&home.check().await);
        if found != Vec::from_iter(wanted) {
            wrong.push(format!("{name}: wanted {wanted:?}, got {found:?}"));
        }
        home.heal().await;
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(troubles(&home.check().await), [""; 0]);
    home.bridge.stop().await;
}

#[tokio::test]
async fn the_fault_goes_by_itself_when_an_account_was_linked() {
    let home = Home::set_up().await;
    home.leads_back_to(vec![address("layla.amazon.com", "M0THER")]);
    assert_eq!(home.opens_the_page().await, 400);
    home.heal().await;
    run(&home).await;
    let is_shown = || home.bridge.faults().iter().any(|fault| fault.code == Code::LinkingAstray);
    assert!(is_shown());
    let mut events = home.bridge.events();
    home.links(0, App::default()).await.unwrap();
    let state =
        |id: &'static str| move |check: &bridge::api::view::CheckView| check.id == id && check.state == CheckState::Ok;
    until(&mut events, |view| !view.running && view.checks.iter().any(state("D3"))).await;
    assert!(!is_shown());
    home.bridge.stop().await;
}

#[tokio::test]
async fn a_cause_hides_what_follows_from_it() {
    let home = Home::set_up().await;
    home.leads_back_to(vec![address("layla.amazon.com", "M0THER")]);
    assert_eq!(home.opens_the_page().await, 400);
    home.heal().await;
    // Who is led nowhere is told to link again and again.
    home.bridge.want_linking(Some(&home.vendor())).unwrap();
    home.speaks(None).await;
    let told = home.check().await;
    assert_eq!(troubles(&told), [ASTRAY]);
    assert_eq!(line(&told, "D7").view.cause.as_deref(), Some("D3"));
    // Who does not even see the page is not led anywhere.
    home.front.does(Mischief::Refuses("/alexa/authorize", 502));
    let told = home.check().await;
    assert_eq!(troubles(&told), ["D4 linking-page-broken"]);
    assert_eq!(line(&told, "D3").view.cause.as_deref(), Some("D4"));
    home.bridge.stop().await;
}

#[tokio::test]
async fn who_links_again_and_again_in_an_app_that_makes_nothing_of_it_is_told_what_helps() {
    let home = Home::set_up().await;
    for person in [0, 1, 0] {
        home.links_in_vain(person).await;
    }
    assert_eq!(troubles(&home.check().await), [""; 0], "three times, but two people");
    home.links_in_vain(0).await;
    let told = home.check().await;
    assert_eq!(troubles(&told), [IN_VAIN]);
    let d8 = line(&told, "D8");
    assert_eq!((d8.view.state, d8.view.remedy.as_deref()), (CheckState::Warn, Some("open-alexa")));
    assert!(d8.text.starts_with("3 times") && d8.fix.contains("alexa.amazon.com in a browser"), "{d8:?}");
    // Whoever speaks from such an account is told to link: that follows from it.
    home.bridge.want_linking(Some(&home.vendor())).unwrap();
    home.speaks(None).await;
    let told = home.check().await;
    assert_eq!(troubles(&told), [IN_VAIN]);
    assert_eq!(line(&told, "D7").view.cause.as_deref(), Some("D8"));
    // In a browser it works.
    let link = home.links(0, App::default()).await.unwrap();
    home.speaks(Some(link.access)).await;
    assert_eq!(line(&home.look().await, "D8").view.state, CheckState::Ok);
    home.bridge.stop().await;
}

#[tokio::test]
async fn who_links_often_and_speaks_is_well() {
    let home = Home::set_up().await;
    for _ in 0..3 {
        home.links(0, App::default()).await.unwrap();
    }
    let link = home.links(0, App::default()).await.unwrap();
    home.speaks(Some(link.access)).await;
    assert_eq!(troubles(&home.check().await), [""; 0]);
    home.bridge.stop().await;
}

#[tokio::test]
async fn every_id_of_linking_has_a_row() {
    let home = Home::new().await;
    let told = home.check_only(None).await;
    home.bridge.stop().await;
    let ids: BTreeSet<&str> = told.iter().map(|line| line.view.id.as_str()).filter(|id| id.starts_with('D')).collect();
    let rows: Vec<&str> = super::rows().iter().map(|row| row.told).chain([ASTRAY, IN_VAIN]).collect();
    let rows = rows.iter().filter_map(|told| told.split(' ').next());
    let rows: BTreeSet<&str> = rows.chain(ELSEWHERE.map(|(id, _)| id)).filter(|id| id.starts_with('D')).collect();
    assert_eq!(ids, rows);
    assert_eq!(ids.len(), 8, "{ids:?}");
}
