//! Whatever is being changed when Usher is killed is there afterwards or not, but never half; and what was answered is there.
//!
//! `USHER_SIGKILLS` says how often; a soak gives 500.

use crate::usherd::Place;
use demo::Flavour;
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use support::alexa::{Alexa, speech};
use support::dice::Dice;
use tokio::process::Child;

/// In an ordinary test run.
const FEW: usize = 6;
/// The Echo that asks.
const ECHO: &str = "amzn1.ask.device.kitchen";
const PLAYERS: [&str; 4] = ["Living Room TV", "Bedroom TV", "Kitchen Speaker", "Office Chrome"];
/// Both may control every player.
const PEOPLE: [&str; 2] = ["Maya", "Jonas"];
/// Who signs in and out.
const GUEST: (&str, &str) = ("Ruth", "harbour");

/// What was asked for over the door, in order, and whether it was answered.
#[derive(Default)]
struct Asked {
    players: Vec<(&'static str, bool)>,
    people: Vec<(&'static str, bool)>,
}

impl Asked {
    /// What may be there now: what was answered last, or anything that was asked for after it.
    fn possible(asked: &[(&'static str, bool)], before: Option<&str>) -> Vec<String> {
        let last = asked.iter().rposition(|(_, answered)| *answered);
        let begun = last.map_or(before.map(str::to_owned), |last| Some(asked[last].0.to_owned()));
        let later = asked.iter().skip(last.map_or(0, |last| last + 1)).map(|(value, _)| (*value).to_owned());
        begun.into_iter().chain(later).collect()
    }
}

/// Speaks until nobody answers any more.
async fn speak(alexa: Arc<Alexa>, door: String, seed: u64) -> Asked {
    let mut dice = Dice(seed);
    let asked = Mutex::new(Asked::default());
    loop {
        let player = PLAYERS[dice.below(PLAYERS.len())];
        let person = PEOPLE[dice.below(PEOPLE.len())];
        let by_player = dice.below(3) > 0;
        let (intent, slot, value) =
            if by_player { ("SetPlayerIntent", "player", player) } else { ("SetUserIntent", "user", person) };
        {
            let mut asked = asked.lock().unwrap();
            let list = if by_player { &mut asked.players } else { &mut asked.people };
            list.push((value, false));
        }
        let Some(answer) = heard(&alexa, &door, intent, slot, value).await else {
            return asked.into_inner().unwrap();
        };
        // A request that could not be verified, because its certificate did not come in time: nothing was done.
        if answer.is_empty() {
            continue;
        }
        let wanted = if by_player { format!("Your player is now {value}.") } else { format!("Hello {value}.") };
        assert_eq!(answer, wanted, "{intent} {value}");
        let mut asked = asked.lock().unwrap();
        let list = if by_player { &mut asked.players } else { &mut asked.people };
        list.last_mut().unwrap().1 = true;
    }
}

/// What is said: nothing where the request was refused, none if nobody is there to say anything.
async fn heard(alexa: &Alexa, door: &str, intent: &str, slot: &str, value: &str) -> Option<String> {
    let intent = json!({
        "name": intent, "confirmationStatus": "NONE",
        "slots": { slot: { "name": slot, "value": value, "confirmationStatus": "NONE" } }
    });
    let request = json!({ "type": "IntentRequest", "dialogState": "STARTED", "intent": intent });
    let body = alexa.envelope(&request, &Value::Null).to_string().into_bytes();
    let (status, answer) = alexa.try_post(door, body).await?;
    if status == 400 && answer.contains("certificate-unavailable") {
        return Some(String::new());
    }
    assert_eq!(status, 200, "{answer}");
    Some(speech(&serde_json::from_str(&answer).expect("the answer is JSON")))
}

/// Lets a program of the terminal run to its end, or kills it at some moment; whether it said that all went well.
async fn ends(mut process: Child, killed_after: Option<Duration>) -> bool {
    if let Some(moment) = killed_after
        && tokio::time::timeout(moment, process.wait()).await.is_err()
    {
        process.kill().await.unwrap();
    }
    process.wait().await.unwrap().success()
}

/// Every person that is kept is signed in: their token is there, and the server takes it.
async fn whole(place: &Place) -> Vec<String> {
    let settings = place.settings();
    let Some(kept) = place.kept() else { return Vec::new() };
    let installation = settings.installation.expect("servers know this installation");
    for user in &kept.users {
        let token = place.token(&installation, &kept.id, &user.id);
        let token = token.unwrap_or_else(|| panic!("{} is kept, and no token of theirs", user.name));
        assert!(place.takes(&token).await, "{} is kept, and their token is no good", user.name);
    }
    kept.users.into_iter().map(|user| user.name).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_is_being_changed_when_usher_is_killed_is_wholly_there_or_wholly_not() {
    let rounds = std::env::var("USHER_SIGKILLS").ok().and_then(|times| times.parse().ok()).unwrap_or(FEW);
    let place = Place::with(Flavour::Jellyfin).await;
    for (user, password) in [("Maya", "lighthouse"), ("Jonas", "anchor")] {
        let added = place.add(user, password).await.wait_with_output().await.unwrap();
        assert!(added.status.success(), "{added:?}");
    }
    let mut dice = Dice(500);
    let (mut spoken, mut answered, mut typed) = (0, 0, 0);
    for round in 0..rounds {
        let before = place.settings();
        let player_before = before.preferences.room_map.values().next();
        let player_before = player_before.and_then(|id| before.preferences.player_names.get(id)).cloned();
        let was_there = place.kept().is_some_and(|kept| kept.users.iter().any(|user| user.name == GUEST.0));
        let person_before = before.preferences.active_user.clone();

        let serving = place.serve().await;
        let speaking = tokio::spawn(speak(place.alexa.clone(), serving.door.clone(), round as u64));
        let terminal = if was_there {
            let arguments = ["server", "sign-out", place.home.server_id(), "--user", GUEST.0];
            place.type_in(&arguments, None).await
        } else {
            place.add(GUEST.0, GUEST.1).await
        };
        let moment = (dice.below(2) == 0).then(|| Duration::from_millis(dice.below(400) as u64));
        let (done, ()) = tokio::join!(ends(terminal, moment), async {
            tokio::time::sleep(Duration::from_millis(dice.below(400) as u64)).await;
            serving.kill().await;
        });
        let asked = speaking.await.unwrap();
        spoken += asked.players.len() + asked.people.len();
        answered += asked.players.iter().chain(&asked.people).filter(|(_, answered)| *answered).count();
        typed += usize::from(done);

        let after = place.settings();
        let there = whole(&place).await;
        assert!(PEOPLE.iter().all(|name| there.iter().any(|one| one == name)), "round {round}: {there:?}");
        if done {
            let is_there = there.iter().any(|name| name == GUEST.0);
            assert_eq!(is_there, !was_there, "round {round}: the terminal said that it was done");
        }
        let preferences = &after.preferences;
        let player = preferences.room_map.iter().find(|(echo, _)| echo.as_str() == ECHO).map(|(_, player)| player);
        let player = player.map(|id| preferences.player_names.get(id).expect("a player is kept with its name").clone());
        let possible = Asked::possible(&asked.players, player_before.as_deref());
        assert!(
            player.as_ref().is_none_or(|player| possible.contains(player))
                && (player.is_some() || player_before.is_none()),
            "round {round}: {player:?} is none of {possible:?}"
        );
        assert!(player.is_some() || asked.players.iter().all(|(_, answered)| !answered), "round {round}: it was lost");
        let person = preferences.active_user.as_ref();
        let name = |id: &household::id::UserId| place.home.accounts().into_iter().find(|one| one.id == id.as_str());
        let person = person.and_then(name).map(|account| account.name);
        let person_before = person_before.as_ref().and_then(name).map(|account| account.name);
        let possible = Asked::possible(&asked.people, person_before);
        assert!(
            person.is_none_or(|person| possible.iter().any(|one| one == person))
                && (person.is_some() || person_before.is_none()),
            "round {round}: {person:?} is none of {possible:?}"
        );
        assert!(person.is_some() || asked.people.iter().all(|(_, answered)| !answered), "round {round}: it was lost");
    }
    // And everything still works.
    let serving = place.serve().await;
    let said = heard(&place.alexa, &serving.door, "SetPlayerIntent", "player", "Bedroom TV").await;
    assert_eq!(said.as_deref(), Some("Your player is now Bedroom TV."));
    serving.stop().await;
    let names =
        std::fs::read_dir(place.folder.path()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let (stray, kept): (Vec<_>, Vec<_>) = names.partition(|name| name.starts_with('.'));
    assert!(!kept.iter().any(|name| name.starts_with("settings-unreadable")), "{kept:?}");
    println!(
        "killed {rounds} times: {spoken} changes spoken, {answered} answered, {typed} typed to their end; \
         {} half-written files left beside",
        stray.len()
    );
}
