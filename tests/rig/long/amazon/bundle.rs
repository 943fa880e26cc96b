//! What is saved for whoever helps: it tells what is wrong, and leads to nobody.

use crate::long::amazon::home::{HOST, Home};
use bridge::api::{Answer, Intention};
use support::amazon::{CLIENT, SECRET};

#[tokio::test]
async fn the_bundle_is_saved_as_it_was_shown_and_leads_to_nobody() {
    let home = Home::set_up().await;
    let skill = home.amazon.skill().id;
    assert_eq!(home.speak(&skill, "en-US").await, 200);
    let said = Intention::Say { text: "play the movie Nobody Knows This Title".into(), locale: "en-US".into() };
    home.bridge.send(said).await;
    home.check().await;
    let answer = home.bridge.send(Intention::SaveBundle).await;
    assert!(matches!(&answer, Answer::Fault(fault) if fault.code == "bundle-not-previewed"), "{answer:?}");

    let answer = home.bridge.send(Intention::PreviewBundle { titles: false }).await;
    let Answer::Bundle(shown) = answer else { panic!("{answer:?}") };
    let Answer::Saved(file) = home.bridge.send(Intention::SaveBundle).await else { panic!() };
    assert!(file.contains(&shown.id) && file.starts_with(&home.downloads().display().to_string()), "{file}");
    let saved = std::fs::read_to_string(&file).unwrap();
    assert!(shown.files.iter().all(|file| saved.contains(file.text.trim_end())), "what was shown is what is saved");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let skill = skill.rsplit('.').next().unwrap().to_owned();
    let device = "amzn1.ask.device.kitchen";
    for secret in ["Ada Example", "ada@example.com", HOST, SECRET, &CLIENT[CLIENT.len() - 20..], &skill, "Nobody Knows"]
    {
        assert!(!saved.contains(secret), "{secret} in {}", around(&saved, secret));
    }
    for told in [&*shown.id, "A3 ok", "host-1", "checks.txt", "settings.json", env!("CARGO_PKG_VERSION"), device] {
        assert!(saved.contains(told), "{told} in {saved}");
    }
    let Answer::Bundle(more) = home.bridge.send(Intention::PreviewBundle { titles: true }).await else { panic!() };
    let story = &more.files.iter().find(|file| file.name == "activity.txt").unwrap().text;
    assert!(story.contains("Nobody Knows"), "{story}");
    home.bridge.stop().await;
}

fn around<'a>(text: &'a str, word: &str) -> &'a str {
    text.lines().find(|line| line.contains(word)).unwrap_or_default()
}
