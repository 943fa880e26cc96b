//! A skill that is there is brought up to date, and nothing of it is lost that Usher does not know.

use crate::home::{Book, Home, INVOCATION, linking, model, wishes};
use alexa::provision::calls::put_linking::Linking;
use alexa::provision::manifest::compare::What;
use alexa::provision::setup::{Aim, Wishes, status};
use household::fault::Code;
use support::amazon::Call;

#[tokio::test]
async fn only_what_has_changed_is_sent() {
    let home = Home::new().await;
    let (book, first) = (Book::new(&home), wishes(&["en-US", "en-GB"]));
    home.run(&book, &first, Aim::SetUp).await.unwrap();
    let puts = |home: &Home| {
        let calls = home.amazon.calls();
        calls
            .iter()
            .filter(|seen| seen.method == "PUT" || seen.method == "DELETE")
            .filter_map(|seen| seen.call)
            .collect::<Vec<_>>()
    };
    let locales = || vec![model("en-US", INVOCATION, &[]), model("en-GB", INVOCATION, &["bedroom tv"])];
    let renamed = Wishes { name: "Film Butler".to_owned(), ..first.clone() };
    let other_linking = Linking { client_secret: "hush hush".to_owned().into(), ..linking() };
    for (changed, sent) in [
        (Wishes { locales: locales(), ..first.clone() }, &[Call::PutModel][..]),
        (first.clone(), &[Call::PutModel]),
        (renamed, &[Call::PutManifest]),
        (first.clone(), &[Call::PutManifest]),
        (Wishes { linking: Some(other_linking), ..first.clone() }, &[Call::PutLinking]),
        (Wishes { linking: None, ..first.clone() }, &[Call::DeleteLinking]),
        (first.clone(), &[Call::PutLinking]),
        (first.clone(), &[]),
    ] {
        home.amazon.forget_calls();
        home.run(&book, &changed, Aim::SetUp).await.unwrap();
        assert_eq!(puts(&home), sent);
    }
}

#[tokio::test]
async fn a_language_goes_and_comes_with_the_wish_and_what_others_added_stays() {
    let home = Home::new().await;
    let book = Book::new(&home);
    home.run(&book, &wishes(&["en-US", "de-DE"]), Aim::SetUp).await.unwrap();
    let mut skill = home.amazon.skill();
    skill.manifest["publishingInformation"]["locales"]["en-US"]["smallIconUri"] = "https://example.org/s.png".into();
    skill.manifest["permissions"] = serde_json::json!([{ "name": "alexa::person_id:read" }]);
    home.amazon.put_skill(skill);
    home.run(&book, &wishes(&["en-US"]), Aim::SetUp).await.unwrap();
    let manifest = home.amazon.skill().manifest;
    let locales: Vec<&String> = manifest["publishingInformation"]["locales"].as_object().unwrap().keys().collect();
    assert_eq!(locales, ["en-US"]);
    assert_eq!(manifest["publishingInformation"]["locales"]["en-US"]["smallIconUri"], "https://example.org/s.png");
    assert_eq!(manifest["permissions"][0]["name"], "alexa::person_id:read");
    home.run(&book, &wishes(&["en-US", "de-DE"]), Aim::SetUp).await.unwrap();
    assert!(home.amazon.skill().manifest["publishingInformation"]["locales"]["de-DE"].is_object());
}

#[tokio::test]
async fn what_differs_is_told_before_anything_is_sent() {
    let home = Home::new().await;
    let (book, wishes) = (Book::new(&home), wishes(&["en-US"]));
    let now = async |wishes: &Wishes| status::now(&home.client, &home, wishes, &book.kept()).await.unwrap();
    let whats = |now: &status::Now| now.differences.iter().map(|difference| difference.what).collect::<Vec<_>>();
    assert_eq!(whats(&now(&wishes).await), [What::Skill]);
    home.run(&book, &wishes, Aim::SetUp).await.unwrap();
    let same = now(&wishes).await;
    assert_eq!((whats(&same), same.enabled, same.endpoint.as_deref()), (vec![], true, Some(wishes.endpoint.as_str())));

    let mut skill = home.amazon.skill();
    skill.manifest["apis"]["custom"]["endpoint"]["uri"] = "https://old.example.org/".into();
    skill.enabled.clear();
    skill.linking = None;
    home.amazon.put_skill(skill);
    let wanted = Wishes {
        name: "Film Butler".to_owned(),
        locales: vec![model("en-US", INVOCATION, &["bedroom tv"])],
        ..wishes.clone()
    };
    let before = home.client.sent();
    let found = now(&wanted).await;
    assert_eq!(home.client.sent() - before, 4);
    let mut told = whats(&found);
    told.sort_unstable();
    told.dedup();
    assert_eq!(told, [What::Name, What::Text, What::Endpoint, What::Model, What::Linking, What::Enablement]);
    home.run(&book, &wanted, Aim::SetUp).await.unwrap();
    assert_eq!(whats(&now(&wanted).await), []);
}

#[tokio::test]
async fn a_skill_that_somebody_deleted_is_made_anew_when_the_person_goes_on() {
    let home = Home::new().await;
    let (book, wishes) = (Book::new(&home), wishes(&["en-US"]));
    home.run(&book, &wishes, Aim::SetUp).await.unwrap();
    let before = home.amazon.skill();
    home.run(&Book::new(&home), &wishes, Aim::SetUp).await.unwrap();
    // Somebody deletes it in the console.
    let elsewhere = Book::new(&home);
    elsewhere.write(&book.kept());
    home.run(&elsewhere, &wishes, Aim::Remove).await.unwrap();
    assert_eq!(home.run(&book, &wishes, Aim::SetUp).await.unwrap_err().code, Code::SkillGone);
    home.run(&book, &wishes, Aim::SetUp).await.unwrap();
    assert_ne!(home.amazon.skill().id, before.id);
}
