//! Troubleshooting in the real window, by keyboard alone: five things that somebody has changed at Amazon are found,
//! understood and repaired, and the address for Alexa is shown on the page Reach. Nothing of it is against accessibility.
//!
//! It is a program of its own, because the ports to which Amazon's page leads back are the same for everybody.

#![cfg(target_os = "linux")]
#![expect(clippy::print_stderr, reason = "what stands on the terminal tells why a test failed")]
#![expect(clippy::print_stdout, reason = "how long it took is worth knowing")]
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on must fail")]

#[path = "../desktop/app.rs"]
#[expect(dead_code, reason = "the window is driven, not watched")]
mod app;
#[path = "../desktop_accounts/keyboard.rs"]
mod keyboard;
#[path = "../desktop/picture.rs"]
mod picture;
#[path = "../desktop_alexa/place.rs"]
#[expect(dead_code, reason = "its folder was searched for secrets elsewhere")]
mod place;
#[path = "../desktop/session.rs"]
#[expect(dead_code, reason = "not every test needs all of a session")]
mod session;

use picture::keep;
use place::{ENTER, HOST, Place, set_up, sign_in};
use serde_json::json;
use std::time::Duration;
use support::amazon::Skill;

/// No set-up and no run of all checks takes as long.
const PATIENCE: Duration = Duration::from_secs(120);

/// What somebody has changed, and what a person sees of it.
struct Wrong {
    change: fn(&mut Skill),
    /// The check that finds it.
    check: &'static str,
    /// What it says.
    says: &'static str,
    /// What Usher can do about it.
    remedy: &'static str,
}

const WRONGS: [Wrong; 5] = [
    Wrong { change: |skill| skill.enabled.clear(), check: "A4", says: "is not turned on", remedy: "enable-skill" },
    Wrong {
        change: |skill| {
            for place in ["/apis/custom/endpoint", "/events/endpoint"] {
                skill.manifest.pointer_mut(place).unwrap()["sslCertificateType"] = json!("Wildcard");
            }
        },
        check: "A2",
        says: "expects a certificate of the kind Wildcard",
        remedy: "set-certificate-type",
    },
    Wrong {
        change: |skill| {
            let locales = skill.manifest.pointer_mut("/publishingInformation/locales").unwrap();
            locales.as_object_mut().unwrap().remove("en-GB");
            skill.models.remove("en-GB");
        },
        check: "A3",
        says: "is missing",
        remedy: "add-locales",
    },
    Wrong {
        change: |skill| {
            for place in ["/apis/custom/endpoint", "/events/endpoint"] {
                skill.manifest.pointer_mut(place).unwrap()["uri"] = json!(format!("https://{HOST}:8443/alexa/skill"));
            }
        },
        check: "A1",
        says: ":8443",
        remedy: "send-skill",
    },
    Wrong {
        change: |skill| {
            skill.manifest["publishingInformation"]["isAvailableWorldwide"] = json!(false);
            skill.manifest["publishingInformation"]["distributionCountries"] = json!(["US"]);
        },
        check: "A14",
        says: "only in these countries",
        remedy: "send-skill",
    },
];

#[tokio::test]
async fn what_is_wrong_is_found_understood_and_repaired_by_keyboard_alone() {
    let place = Place::start().await;
    place.enter("[data-testid='nav-alexa']").await;
    sign_in(&place).await;
    set_up(&place).await;
    the_address_is_shown(&place).await;
    place.enter("[data-testid='nav-troubleshooting']").await;
    place.session.says("checks-said", "They were not run yet").await;
    place.accessible("checks that were never run").await;
    for wrong in &WRONGS {
        repair(&place, wrong).await;
    }
    what_is_saved_is_read_first(&place).await;
    place.session.end().await;
}

/// Whoever made the skill has an address, and sees which.
async fn the_address_is_shown(place: &Place) {
    place.enter("[data-testid='nav-reach']").await;
    place.session.says("standing", HOST).await;
    place.session.says("offers", "Tailscale Funnel").await;
    place.accessible("the page Reach").await;
    keep("reach", &place.session.picture().await);
}

/// Somebody changes something; a person runs the checks, reads what is wrong, presses the button, and it is right again.
async fn repair(place: &Place, wrong: &Wrong) {
    let Wrong { change, check, says, remedy } = wrong;
    let mut skill = place.amazon.skill();
    change(&mut skill);
    place.amazon.put_skill(skill);
    place.enter("[data-testid='run-checks']").await;
    let row = format!("[data-check='{check}']:is([data-state='fail'], [data-state='warn'])");
    until(place, &format!("document.querySelector(\"{row}\") !== null")).await;
    place.session.shows(&row, says).await;
    at_rest(place).await;
    place.accessible(check).await;
    if *check == WRONGS[0].check {
        keep("troubleshooting", &place.session.picture().await);
    }
    place.session.reach(&format!("{row} [data-remedy='{remedy}']")).await;
    place.session.press(&ENTER.to_string()).await;
    until(place, &format!("document.querySelector(\"{row}\") === null")).await;
    until(place, &format!("document.querySelector(\"[data-check='{check}'][data-state='ok']\") !== null")).await;
    at_rest(place).await;
    println!("{check}: found, and repaired by {remedy}");
}

/// No check is under way.
async fn at_rest(place: &Place) {
    until(place, "document.querySelector(\"[data-testid='run-checks']\") !== null").await;
}

/// Waits for something that takes a whole set-up, or every check.
async fn until(place: &Place, condition: &str) {
    let script = format!("return {condition}");
    let looking = async {
        while place.session.script(&script).await != true {
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    };
    if tokio::time::timeout(PATIENCE, looking).await.is_err() {
        panic!("waited {PATIENCE:?} for {condition}\n{}", place.session.page().await);
    }
}

/// Whoever helps gets a file that was read before.
async fn what_is_saved_is_read_first(place: &Place) {
    place.enter("[data-testid='preview']").await;
    place.session.says("files", "checks").await;
    place.accessible("what would be saved").await;
    let page = place.session.page().await;
    assert!(!page.contains(support::amazon::SECRET), "no secret is shown");
}
