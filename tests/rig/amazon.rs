//! What goes wrong at Amazon and in between: each fault is found by its own id, and by no other.

use crate::front::Mischief;
use crate::home::{HOST, Home, troubles};
use bridge::api::view::CheckState;
use serde_json::json;
use std::time::Duration;
use support::alexa::SKILL;
use support::amazon::{BuildStep, Call, Certificate, Code, Failure, Skill, Times, Unheard, Vendor, Violation};

/// What is wrong, and the one thing that is told.
struct Row {
    name: &'static str,
    wrong: Wrong,
    told: &'static str,
}

/// What is wrong.
enum Wrong {
    /// A call fails.
    Call(Call, Failure),
    /// The skill is another.
    Skill(fn(&mut Skill)),
    /// Something in between.
    Between(Mischief),
}

fn row(name: &'static str, wrong: Wrong, told: &'static str) -> Row {
    Row { name, wrong, told }
}

fn endpoint(skill: &mut Skill, uri: &str) {
    skill.manifest["apis"]["custom"]["endpoint"]["uri"] = json!(uri);
    skill.manifest["events"]["endpoint"]["uri"] = json!(uri);
}

fn rows() -> Vec<Row> {
    use Wrong::{Between, Call as Calling, Skill as Other};
    let simulated = |why| Calling(Call::Simulate, Failure::Simulation(why));
    vec![
        row(
            "port",
            Other(|skill| endpoint(skill, &format!("https://{HOST}:8443/alexa/skill"))),
            "A1 skill-endpoint-other",
        ),
        row("http", Other(|skill| endpoint(skill, &format!("http://{HOST}/alexa/skill"))), "A12 skill-endpoint-other"),
        row("path", Other(|skill| endpoint(skill, &format!("https://{HOST}/alexa"))), "A11 skill-endpoint-other"),
        row(
            "certificate",
            Other(|skill| {
                for place in ["/apis/custom/endpoint", "/events/endpoint"] {
                    skill.manifest.pointer_mut(place).unwrap()["sslCertificateType"] = json!("Wildcard");
                }
            }),
            "A2 skill-certificate-kind",
        ),
        row(
            "language",
            Other(|skill| {
                let locales = skill.manifest.pointer_mut("/publishingInformation/locales").unwrap();
                locales.as_object_mut().unwrap().remove("en-GB");
            }),
            "A3 skill-locale-missing",
        ),
        row(
            "countries",
            Other(|skill| {
                skill.manifest["publishingInformation"]["isAvailableWorldwide"] = json!(false);
                skill.manifest["publishingInformation"]["distributionCountries"] = json!(["US"]);
            }),
            "A14 skill-countries",
        ),
        row("off", Other(|skill| skill.enabled.clear()), "A4 skill-not-enabled"),
        row(
            "changed",
            Other(|skill| skill.manifest["publishingInformation"]["category"] = json!("NOVELTY")),
            "C10 skill-differs",
        ),
        row("no model", Other(|skill| drop(skill.models.remove("en-GB"))), "C8 model-outdated"),
        row(
            "linking elsewhere",
            Other(|skill| {
                let linking = skill.linking.as_mut().unwrap();
                linking.request["accessTokenUrl"] = json!("https://elsewhere.test/token");
            }),
            "D6 linking-elsewhere",
        ),
        row("no developer", Calling(Call::Vendors, Failure::NoVendor), "C4 no-developer-account"),
        row("never registered", Calling(Call::Vendors, Failure::NotAuthorized), "C4 no-developer-account"),
        row("no rights", Calling(Call::GetManifest, Failure::NotAuthorized), "C5 amazon-not-allowed"),
        row("gone", Calling(Call::GetManifest, Failure::NotFound), "C6 skill-gone"),
        row("too often", Calling(Call::Vendors, Failure::TooMany { retry_after: None }), "C11 amazon-busy"),
        row("trouble", Calling(Call::Vendors, Failure::Internal), "C13 amazon-down"),
        row("silence", Calling(Call::Vendors, Failure::Dropped), "C13 amazon-unreachable"),
        row("nonsense", Calling(Call::SkillStatus, Failure::Page), "C13 amazon-confused"),
        row("not reached", simulated(Unheard::Unreachable), "A6 endpoint-not-reached"),
        row("not opened", simulated(Unheard::NotInvoked), "A13 skill-not-opened"),
        row("answered by herself", simulated(Unheard::AnsweredByAlexa), "A13 skill-not-opened"),
        row("hung up", simulated(Unheard::CertificateRefused), "A2 endpoint-certificate-refused"),
        row("broke", simulated(Unheard::Internal), "C13 simulation-failed"),
        row("garbled", Between(Mischief::Garbles), "B4 endpoint-answer-refused"),
        row("slow", Between(Mischief::Dawdles(Duration::from_millis(700))), "B5 took-too-long"),
        row("no page", Between(Mischief::Refuses("/alexa/authorize", 502)), "D4 linking-page-broken"),
        row("no cookies", Between(Mischief::Forgets), "D4 linking-page-broken"),
        row("no tokens", Between(Mischief::Refuses("/alexa/token", 403)), "D1 linking-tokens-broken"),
        row("no secret", Between(Mischief::Strips("authorization")), "D2 linking-secret-other"),
        row("no music", Between(Mischief::Refuses("/stream/", 404)), "B6 stream-not-fetched"),
        row("other music", Between(Mischief::Calls("/stream/", "audio/flac")), "B7 stream-kind"),
    ]
}

/// The first of what is found is what is wrong. What the checks above it say is all right.
fn only(found: &[String], row: &Row) {
    assert_eq!(found.first().map(String::as_str), Some(row.told), "{}: {found:?}", row.name);
}

#[tokio::test]
async fn each_fault_is_found_by_its_own_id() {
    let home = Home::set_up().await;
    let told = home.check().await;
    assert_eq!(troubles(&told), [""; 0], "all is well");
    let groups = ["skill", "model", "enabled", "simulation", "linking", "stream"];
    let unmeasured = told.iter().filter(|line| line.view.state == CheckState::Skipped);
    let unmeasured: Vec<_> = unmeasured.filter(|line| groups.contains(&line.view.group.as_str())).collect();
    assert!(unmeasured.is_empty(), "{unmeasured:?}");
    for row in rows() {
        match &row.wrong {
            Wrong::Call(call, failure) => home.amazon.fail(*call, failure.clone(), Times::Always),
            Wrong::Skill(change) => home.change(change),
            Wrong::Between(mischief) => home.front.does(mischief.clone()),
        }
        if row.name == "slow" {
            home.amazon.change(|options| options.patience = Duration::from_millis(300));
        }
        only(&troubles(&home.check().await), &row);
        home.heal().await;
    }
    assert_eq!(troubles(&home.check().await), [""; 0], "all is well again");
    home.bridge.stop().await;
}

#[tokio::test]
async fn what_stands_in_the_way_of_the_set_up_is_found_by_its_own_id() {
    let home = Home::set_up().await;
    let violation = || Violation::of(Code::InvalidStringLength);
    for (call, failure, fault, told) in [
        (Call::PutManifest, Failure::ManifestFailed(violation()), "skill-text-refused", "C7 skill-text-refused"),
        (Call::PutManifest, Failure::Stale, "skill-changed-elsewhere", "C10 skill-changed-elsewhere"),
        (
            Call::Enable,
            Failure::NotReady(Violation::words("The skill is not ready.")),
            "enablement-refused",
            "C9 enablement-refused",
        ),
        (
            Call::PutModel,
            Failure::BuildFailed(BuildStep::Quick, Violation::words("It cannot be built.")),
            "model-refused",
            "C8 model-refused",
        ),
    ] {
        home.change(|skill| {
            skill.enabled.clear();
            skill.manifest["publishingInformation"]["category"] = json!("NOVELTY");
            if call == Call::PutModel {
                skill.models.clear();
            }
        });
        home.amazon.fail(call, failure.clone(), Times::Always);
        let ended = home.set_up_skill().await;
        assert_eq!(ended.as_ref().err().map(String::as_str), Some(fault), "{failure:?}");
        let found = troubles(&home.check().await);
        assert!(found.contains(&told.to_owned()), "{failure:?}: {found:?}");
        home.heal().await;
        home.set_up_skill().await.unwrap();
    }
    assert_eq!(troubles(&home.check().await), [""; 0]);
    home.bridge.stop().await;
}

#[tokio::test]
async fn whoever_is_not_signed_in_is_told_so_and_why() {
    let home = Home::new().await;
    let skipped =
        |told: &[bridge::CheckTold]| told.iter().all(|line| line.view.skipped.as_deref() == Some("signed-out"));
    for group in ["skill", "model", "enabled", "simulation"] {
        assert!(skipped(&home.check_only(Some(group)).await), "{group}");
    }
    home.amazon.fail(Call::Authorize, Failure::InvalidScope, Times::Once);
    assert_eq!(home.sign_in().await.as_deref(), Some("amazon-scope-refused"));
    assert_eq!(troubles(&home.check_only(Some("skill")).await), ["C3 amazon-scope-refused"]);
    home.amazon.fail(Call::Token, Failure::InvalidClient, Times::Once);
    assert_eq!(home.sign_in().await.as_deref(), Some("amazon-client-refused"));
    assert_eq!(troubles(&home.check_only(Some("skill")).await), ["C2 amazon-client-refused"]);
    assert_eq!(home.sign_in().await, None);
    let told = home.check_only(Some("skill")).await;
    assert_eq!(troubles(&told), [""; 0]);
    assert!(told.iter().any(|line| line.view.skipped.as_deref() == Some("no-skill")));
    home.bridge.stop().await;
}

#[tokio::test]
async fn a_sign_in_that_has_ended_and_a_developer_who_is_gone() {
    let home = Home::set_up().await;
    let other = Vendor { id: "M0THER".into(), name: "Example Ltd".into() };
    let before = std::sync::Mutex::new(Vec::new());
    home.amazon.change(|options| {
        *before.lock().unwrap() = std::mem::replace(&mut options.people[0].vendors, vec![other]);
    });
    assert_eq!(troubles(&home.check_only(Some("skill")).await), ["C6 developer-gone"]);
    home.amazon.change(|options| options.people[0].vendors = std::mem::take(&mut before.lock().unwrap()));
    assert_eq!(home.speak("amzn1.ask.skill.another", "en-US").await, 400);
    assert_eq!(troubles(&home.check_only(Some("skill")).await), ["B3 skill-id-other"]);
    home.amazon.revoke();
    assert_eq!(troubles(&home.check_only(Some("skill")).await), ["C12 amazon-sign-in-expired"]);
    assert_ne!(home.amazon.skill().id, SKILL);
    home.bridge.stop().await;
}
