//! The home as its people arrange it: an Echo appears when it is heard and is given a player, players get names, and whom
//! Usher acts for is changed.

use bridge::Bridge;
use bridge::api::view::{EchoView, PlayerView};
use bridge::api::{Answer, Intention};
use serde_json::{Value, json};
use support::alexa::speech;
use support::usher::Usher;

const TV: &str = "Living Room TV";
const BED: &str = "Bedroom TV";

async fn want(usher: &Usher, intention: Intention) {
    assert_eq!(usher.bridge.send(intention.clone()).await, Answer::Done, "{intention:?}");
}

/// The code and what its text speaks of.
async fn refused(usher: &Usher, intention: Intention) -> String {
    let Answer::Fault(fault) = usher.bridge.send(intention).await else { panic!("it worked") };
    fault.values.iter().fold(fault.code, |line, (key, value)| format!("{line} {key}={value}"))
}

async fn player(bridge: &Bridge, name: &str) -> PlayerView {
    let players = bridge.home().await.players;
    players.into_iter().find(|player| player.name == name).unwrap_or_else(|| panic!("no player {name}"))
}

async fn echos(bridge: &Bridge) -> Vec<EchoView> {
    bridge.home().await.echos
}

/// Says an intent on another Echo than the usual one.
async fn on_echo(usher: &Usher, echo: &str, intent: &str, slots: &[(&str, &str)]) -> String {
    let slots = slots.iter().map(|(name, value)| ((*name).to_owned(), json!({ "name": name, "value": value })));
    let slots: serde_json::Map<String, Value> = slots.collect();
    let request = json!({ "type": "IntentRequest", "intent": { "name": intent, "slots": slots } });
    let mut envelope = usher.alexa.envelope(&request, &Value::Null);
    envelope["context"]["System"]["device"]["deviceId"] = echo.into();
    let (status, answer) = usher.alexa.post(&usher.door(), envelope.to_string().into_bytes()).await;
    assert_eq!(status, 200, "{answer}");
    speech(&serde_json::from_str(&answer).unwrap())
}

async fn an_echo_appears_when_it_is_heard_and_is_given_a_player(jellyfin: bool) {
    let usher = Usher::start(jellyfin).await;
    assert_eq!(echos(&usher.bridge).await, []);
    on_echo(&usher, "bedside", "SetVolumeIntent", &[("percent", "30")]).await;
    assert_eq!((usher.screen(TV).volume, usher.screen(BED).volume == 30), (30, false), "the household's default");
    let [echo] = &echos(&usher.bridge).await[..] else { panic!("one Echo was heard") };
    assert_eq!((echo.id.as_str(), echo.number, &echo.name, &echo.player), ("bedside", 1, &None, &None));
    assert!(echo.last_heard.is_some());

    let bed = player(&usher.bridge, BED).await.id;
    want(&usher, Intention::SetEchoPlayer { echo: "bedside".into(), player: Some(bed.clone()) }).await;
    want(&usher, Intention::SetEchoName { echo: "bedside".into(), name: " Bedside ".into() }).await;
    on_echo(&usher, "bedside", "SetVolumeIntent", &[("percent", "35")]).await;
    usher.say("SetVolumeIntent", &[("percent", "25")]).await;
    assert_eq!((usher.screen(TV).volume, usher.screen(BED).volume), (25, 35), "each Echo has its player");

    let usher = usher.again().await;
    on_echo(&usher, "bedside", "SetVolumeIntent", &[("percent", "45")]).await;
    assert_eq!(usher.screen(BED).volume, 45, "after a restart too");
    let [echo, other] = &echos(&usher.bridge).await[..] else { panic!("two Echos were heard") };
    assert_eq!((echo.name.as_deref(), echo.player_name.as_deref()), (Some("Bedside"), Some(BED)));
    assert_eq!((other.number, &other.name), (2, &None));

    want(&usher, Intention::SetEchoPlayer { echo: "bedside".into(), player: None }).await;
    on_echo(&usher, "bedside", "SetVolumeIntent", &[("percent", "50")]).await;
    assert_eq!(usher.screen(TV).volume, 50);
    usher.bridge.stop().await;
}

async fn a_forgotten_echo_is_back_when_it_is_heard_or_when_that_is_undone(jellyfin: bool) {
    let usher = Usher::start(jellyfin).await;
    on_echo(&usher, "bedside", "AMAZON.PauseIntent", &[]).await;
    let bed = player(&usher.bridge, BED).await.id;
    want(&usher, Intention::SetEchoPlayer { echo: "bedside".into(), player: Some(bed.clone()) }).await;
    want(&usher, Intention::SetEchoName { echo: "bedside".into(), name: "Bedside".into() }).await;
    let before = echos(&usher.bridge).await;

    want(&usher, Intention::ForgetEcho { echo: "bedside".into() }).await;
    assert_eq!(echos(&usher.bridge).await, []);
    want(&usher, Intention::RestoreEcho { echo: "bedside".into() }).await;
    assert_eq!(echos(&usher.bridge).await, before);

    want(&usher, Intention::ForgetEcho { echo: "bedside".into() }).await;
    on_echo(&usher, "bedside", "SetVolumeIntent", &[("percent", "30")]).await;
    assert_eq!(usher.screen(TV).volume, 30, "it is new again");
    let [echo] = &echos(&usher.bridge).await[..] else { panic!("one Echo was heard") };
    assert_eq!((&echo.name, &echo.player), (&None, &None));

    let unknown = || "attic".to_owned();
    let refusals = [
        Intention::SetEchoPlayer { echo: unknown(), player: None },
        Intention::SetEchoName { echo: unknown(), name: "Attic".into() },
        Intention::ForgetEcho { echo: unknown() },
        Intention::RestoreEcho { echo: unknown() },
    ];
    for intention in refusals {
        assert_eq!(refused(&usher, intention).await, "echo-not-known echo=attic");
    }
    usher.bridge.stop().await;
}

async fn a_player_answers_to_its_other_names(jellyfin: bool) {
    let usher = Usher::start(jellyfin).await;
    let bed = player(&usher.bridge, BED).await.id;
    let call = |aliases: &[&str]| Intention::SetPlayerAliases {
        player: bed.clone(),
        aliases: aliases.iter().map(|alias| (*alias).to_owned()).collect(),
    };
    want(&usher, call(&[" the  telly ", "Bedroom TV", "The Telly", "", "grandma's screen"])).await;
    assert_eq!(player(&usher.bridge, BED).await.aliases, ["the telly", "grandma's screen"]);
    usher.say("MuteIntent", &[("player", "the telly")]).await;
    assert_eq!((usher.screen(TV).muted, usher.screen(BED).muted), (false, true));

    let usher = usher.again().await;
    usher.say("MuteIntent", &[("player", "grandma's screen")]).await;
    assert!(usher.screen(BED).muted);

    assert_eq!(
        refused(&usher, call(&["living room tv"])).await,
        "name-taken name=living room tv player=Living Room TV"
    );
    want(&usher, call(&[])).await;
    assert_eq!(player(&usher.bridge, BED).await.aliases, [""; 0]);
    let said = usher.say("MuteIntent", &[("player", "the telly")]).await;
    assert_eq!(said, "the telly is not connected.");
    usher.bridge.stop().await;
}

async fn a_player_that_goes_stays_in_the_list_until_it_is_forgotten(jellyfin: bool) {
    let usher = Usher::start(jellyfin).await;
    let here = player(&usher.bridge, BED).await;
    assert!(here.connected && here.last_seen.is_none() && here.capabilities.contains(&"message".to_owned()));
    on_echo(&usher, "bedside", "AMAZON.PauseIntent", &[]).await;
    want(&usher, Intention::SetEchoPlayer { echo: "bedside".into(), player: Some(here.id.clone()) }).await;
    want(&usher, Intention::SetPlayerAliases { player: here.id.clone(), aliases: vec!["telly".into()] }).await;
    assert!(usher.home().disconnect(BED));
    usher.bridge.watch(true);
    let away = player(&usher.bridge, BED).await;
    assert!(!away.connected && away.last_seen.is_some() && away.playing.is_none());
    assert_eq!((&away.id, &away.app, &away.capabilities), (&here.id, &here.app, &here.capabilities));
    let tested = refused(&usher, Intention::TestPlayer { player: here.id.clone() }).await;
    assert_eq!(tested, format!("player-not-connected player={BED}"));

    want(&usher, Intention::ForgetPlayer { player: here.id.clone() }).await;
    let home = usher.bridge.home().await;
    assert!(!home.players.iter().any(|player| player.id == here.id));
    assert_eq!(home.echos[0].player, None, "its Echo has no player any more");
    want(&usher, Intention::RestorePlayer { player: here.id.clone() }).await;
    let home = usher.bridge.home().await;
    assert!(home.players.contains(&away));
    assert_eq!(home.echos[0].player_name.as_deref(), Some(BED));

    usher.switch_on(BED).await;
    usher.bridge.stop().await;
}

async fn a_player_gives_a_sign(jellyfin: bool) {
    let usher = Usher::start(jellyfin).await;
    let sign = async |name: &str| {
        let player = player(&usher.bridge, name).await.id;
        usher.bridge.send(Intention::TestPlayer { player }).await
    };
    assert_eq!(sign(TV).await, Answer::Tested("message".into()));
    let told = usher.received().pop().unwrap();
    assert!(told.contains("/Message") && told.contains("This is Living Room TV. Usher can reach it."), "{told}");
    let before = usher.screen("Kitchen Speaker");
    assert_eq!(sign("Kitchen Speaker").await, Answer::Tested("volume".into()));
    assert_eq!(usher.screen("Kitchen Speaker").volume, before.volume, "nothing has changed");
    usher.bridge.stop().await;
}

async fn whom_usher_acts_for_is_changed_without_new_linking(jellyfin: bool) {
    let usher = Usher::start(jellyfin).await;
    let active = |home: bridge::api::view::HomeView| {
        let users = home.servers[0].users.clone();
        (
            home.active_user.unwrap(),
            users.into_iter().filter(|user| user.active).map(|user| user.name).collect::<Vec<_>>(),
        )
    };
    let home = usher.bridge.home().await;
    let (server, users) = (home.servers[0].id.clone(), home.servers[0].users.clone());
    assert_eq!(active(home), ("Maya".to_owned(), vec!["Maya".to_owned()]));
    let other = users.iter().find(|user| user.name != "Maya").unwrap();
    want(&usher, Intention::SetActiveUser { server: server.clone(), user: other.id.clone() }).await;
    assert_eq!(active(usher.bridge.home().await), (other.name.clone(), vec![other.name.clone()]));
    let said = usher.say("WhoIsUserIntent", &[]).await;
    assert!(said.contains(&other.name), "{said}");
    let wrong = Intention::SetActiveUser { server: server.clone(), user: "nobody".into() };
    assert_eq!(refused(&usher, wrong).await, "user-not-found user=nobody");
    let wrong = Intention::SetActiveUser { server: "nowhere".into(), user: other.id.clone() };
    assert_eq!(refused(&usher, wrong).await, "server-not-known server=nowhere");
    usher.bridge.stop().await;
}

macro_rules! on_both {
    ($($name:ident),* $(,)?) => {
        mod emby { $(#[tokio::test] async fn $name() { super::$name(false).await; })* }
        mod jellyfin { $(#[tokio::test] async fn $name() { super::$name(true).await; })* }
    };
}

on_both! {
    an_echo_appears_when_it_is_heard_and_is_given_a_player,
    a_forgotten_echo_is_back_when_it_is_heard_or_when_that_is_undone,
    a_player_answers_to_its_other_names,
    a_player_that_goes_stays_in_the_list_until_it_is_forgotten,
    a_player_gives_a_sign,
    whom_usher_acts_for_is_changed_without_new_linking,
}
