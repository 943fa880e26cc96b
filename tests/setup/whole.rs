//! What a good run does, and how often it asks.

use crate::home::{Book, Home, wishes};
use alexa::provision::setup::progress::Built;
use alexa::provision::setup::story::StepState;
use alexa::provision::setup::{Aim, Step};
use support::amazon::{Call, Pace};

#[tokio::test]
async fn a_skill_is_set_up_and_the_trial_call_arrives() {
    let home = Home::with(|options| support::amazon::Options { pace: Pace::Questions(2), ..options }).await;
    let (book, locales) = (Book::new(&home), ["en-US", "en-GB", "de-DE"]);
    home.run(&book, &wishes(&locales), Aim::SetUp).await.unwrap();
    home.assert_whole(&locales);
    assert_eq!(home.door.launches.load(std::sync::atomic::Ordering::SeqCst), 1, "Alexa has opened it once");
    let story = book.last_story();
    assert!(story.iter().all(|shown| shown.state == StepState::Done), "{story:?}");
    let models: Vec<_> = story.iter().filter(|shown| shown.step == Step::Model).collect();
    assert!(models.len() == 3 && models.iter().all(|shown| shown.built == Some(Built::Full)));
    let urls = book.kept().linking.unwrap().redirect_urls;
    assert!(!urls.is_empty() && urls.iter().all(|url| url.starts_with("https://")), "{urls:?}");
}

#[tokio::test]
async fn a_run_asks_amazon_no_more_than_it_must() {
    for locales in [&["en-US"][..], &["en-US", "en-GB", "en-AU", "en-CA", "en-IN", "de-DE"]] {
        let home = Home::new().await;
        let book = Book::new(&home);
        home.run(&book, &wishes(locales), Aim::SetUp).await.unwrap();
        let is_poll = |call| matches!(call, Some(Call::SkillStatus | Call::GetSimulation));
        let asked = home.amazon.calls().iter().filter(|seen| !is_poll(seen.call)).count();
        assert!(asked <= 10 + 5 * locales.len(), "{asked} calls for {} locales", locales.len());
        assert_eq!(home.client.sent() as usize, home.amazon.calls().len(), "all are counted");

        home.amazon.forget_calls();
        home.run(&book, &wishes(locales), Aim::SetUp).await.unwrap();
        let again = home.amazon.calls();
        assert!(again.iter().all(|seen| seen.method == "GET" || seen.method == "HEAD"), "nothing is sent twice");
        assert!(again.len() <= 10 + locales.len(), "{} calls", again.len());
    }
}

#[tokio::test]
async fn removing_leaves_nothing_and_touches_nothing_else() {
    let home = Home::new().await;
    let (book, wishes) = (Book::new(&home), wishes(&["en-US"]));
    home.run(&book, &wishes, Aim::SetUp).await.unwrap();
    let mut other = home.amazon.skill();
    other.id = "amzn1.ask.skill.somebody-elses".to_owned();
    other.manifest["publishingInformation"]["testingInstructions"] = "Made by hand.".into();
    home.amazon.put_skill(other.clone());
    home.run(&book, &wishes, Aim::Remove).await.unwrap();
    assert_eq!(home.amazon.skill().id, other.id);
    assert_eq!((book.kept().skill, book.kept().linking, book.kept().enabled), (None, None, false));
    home.amazon.forget_calls();
    home.run(&book, &wishes, Aim::Remove).await.unwrap();
    assert_eq!(home.amazon.calls().len(), 0, "there is nothing to remove");
}
