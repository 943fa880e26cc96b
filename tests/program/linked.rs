//! Usher is killed while an Alexa account is being linked: what was promised to Amazon holds afterwards, and nothing is linked
//! by half. The terminal makes codes and ends links beside the running program.
//!
//! `USHER_SIGKILLS` says how often; a soak gives 500.

use crate::usherd::Place;
use bridge::secrets::{InMemory, SecretFile, Secrets, Unavailable};
use bridge::{Bridge, Options};
use demo::Flavour;
use secrecy::ExposeSecret as _;
use serde_json::{Value, json};
use std::time::Duration;
use support::alexa::speech;
use support::dice::Dice;
use support::phone::{Amazon, Phone, Step, Tokens};

/// In an ordinary test run.
const FEW: usize = 6;
/// In a soak: each round starts the program twice.
const ROUNDS_FOR: usize = 5;

/// Sets linking up as the set-up of the skill does; Amazon's secret.
async fn set_up(place: &Place) -> String {
    let keyring = InMemory::default();
    keyring.close(Some(Unavailable::Absent));
    let file = SecretFile::in_folder(place.folder.path());
    let secrets = Secrets::with(Box::new(keyring), Box::new(file), "the file".into());
    let folder = Some(place.folder.path().to_owned());
    let options = Options { folder, closed: true, unconnected: true, secrets: Some(secrets), ..Options::default() };
    let bridge = Bridge::start(options).await.unwrap();
    let secret = bridge.told_amazon().await.unwrap().client_secret.expose_secret().to_owned();
    bridge.want_linking(None).unwrap();
    bridge.stop().await;
    secret
}

async fn terminal(place: &Place, arguments: &[&str]) -> Value {
    let output = place.run(&[arguments, &["--json"]].concat(), None).await;
    assert!(output.status.success(), "{arguments:?}");
    serde_json::from_slice(&output.stdout).unwrap()
}

/// A code for Amazon, got on the page.
async fn code(place: &Place, door: &str) -> String {
    let shown = terminal(place, &["alexa", "link"]).await;
    let mut phone = Phone::open(door).await;
    assert_eq!(phone.code(shown["code"].as_str().unwrap()).await, Step::Page(200), "{}", phone.page);
    let kept = place.kept().unwrap();
    let step = phone.choose(kept.id.as_str(), kept.users[0].id.as_str()).await;
    let Step::Code(code) = step else { panic!("{step:?}: {}", phone.page) };
    code
}

async fn links(place: &Place) -> Vec<String> {
    let links = terminal(place, &["alexa", "links"]).await;
    links.as_array().unwrap().iter().map(|link| link["id"].as_str().unwrap().to_owned()).collect()
}

/// What Alexa says to a command from an account with this token.
async fn said(place: &Place, door: &str, account: usize, token: &str) -> String {
    let request = json!({ "type": "IntentRequest", "intent": { "name": "AMAZON.PauseIntent" } });
    let mut envelope = place.alexa.envelope(&request, &Value::Null);
    // Each link is another Alexa account's: one that links again leaves its older link behind.
    envelope["context"]["System"]["user"] =
        json!({ "userId": format!("amzn1.ask.account.{account}"), "accessToken": token });
    let (status, answer) = place.alexa.post(door, envelope.to_string().into_bytes()).await;
    assert_eq!(status, 200, "{answer}");
    speech(&serde_json::from_str(&answer).unwrap())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_promised_to_amazon_holds_after_a_kill_and_nothing_is_linked_by_half() {
    let wanted = std::env::var("USHER_SIGKILLS").ok().and_then(|times| times.parse::<usize>().ok());
    let rounds = wanted.map_or(FEW, |wanted| (wanted / ROUNDS_FOR).max(FEW));
    let place = Place::with(Flavour::Emby).await;
    let added = place.add("Maya", "lighthouse").await.wait_with_output().await.unwrap();
    assert!(added.status.success(), "{added:?}");
    let secret = set_up(&place).await;
    let mut dice = Dice(7);
    let mut held: Vec<Tokens> = Vec::new();
    for round in 0..rounds {
        let serving = place.serve().await;
        let (door, before) = (serving.door.clone(), links(&place).await.len());
        let code = code(&place, &door).await;
        let amazon = Amazon::new(&door, &secret);
        let got = match round % 3 {
            // Before Amazon has brought the code.
            0 => {
                serving.kill().await;
                None
            }
            // Right after it was answered.
            1 => {
                let tokens = amazon.exchange(&code).await.unwrap();
                serving.kill().await;
                Some(tokens)
            }
            // At some moment in between.
            _ => {
                let moment = Duration::from_micros(dice.below(8000) as u64);
                let (tokens, ()) = tokio::join!(amazon.exchange(&code), async {
                    tokio::time::sleep(moment).await;
                    serving.kill().await;
                });
                tokens.ok()
            }
        };
        let serving = place.serve().await;
        let amazon = Amazon::new(&serving.door, &secret);
        let again = amazon.exchange(&code).await;
        assert_eq!(again.unwrap_err(), "invalid_grant", "round {round}: a code ends with the program");
        if let Some(tokens) = got {
            let said = said(&place, &serving.door, round, &tokens.access).await;
            assert!(!said.contains("not linked"), "round {round}: {said}");
            let refreshed = amazon.refresh(&tokens.refresh).await;
            refreshed.unwrap_or_else(|error| panic!("round {round}: {error}"));
            held.push(tokens);
        }
        assert!(links(&place).await.len() <= before + 1, "round {round}");
        for tokens in &held {
            assert!(amazon.refresh(&tokens.refresh).await.is_ok(), "round {round}: an older one");
        }
        serving.stop().await;
    }

    // Ended from the terminal, beside the running program.
    let serving = place.serve().await;
    let amazon = Amazon::new(&serving.door, &secret);
    for link in links(&place).await {
        assert_eq!(terminal(&place, &["alexa", "unlink", &link]).await, json!({ "unlinked": true }));
    }
    for tokens in &held {
        assert_eq!(amazon.refresh(&tokens.refresh).await.unwrap_err(), "invalid_grant");
    }
    serving.stop().await;
    let text = std::fs::read_to_string(place.log()).unwrap();
    for secret in held.iter().flat_map(|tokens| [&tokens.access, &tokens.refresh]).chain([&secret]) {
        assert!(!text.contains(secret), "a secret is in the log");
    }
    println!("killed {rounds} times while linking; {} links held", held.len());
}
