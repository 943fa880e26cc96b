//! Account linking from the page on the phone to the person for whom a command is carried out: several Alexa accounts, each
//! with its own person; what ends a link; and what happens where nothing was ever linked.

mod load;
mod strangers;

use crate::accounts::{Household, files, password_of};
use bridge::api::view::LinkView;
use bridge::api::{Answer, Intention};
use bridge::clock::SystemClock;
use bridge::{Bridge, Options, StandIns};
use demo::Flavour;
use household::clock::Clock as _;
use secrecy::ExposeSecret;
use serde_json::{Value, json};
use std::time::Duration;
use support::alexa::{Alexa, SKILL, speech};
use support::phone::{Amazon, Phone, Step, Tokens};

const MAYAS: &str = "amzn1.ask.account.MAYAS";
const RUTHS: &str = "amzn1.ask.account.RUTHS";
const RUTH_MAY_NOT: &str = "Ruth may not control the players of others.";
const NOT_LINKED: &str =
    "This Alexa account is not linked with Usher. Open the Alexa app: there is a card that leads you through it.";

/// A household with a server, where Maya, Ruth and Pip are signed in, and an Alexa.
pub(crate) struct House {
    pub(crate) household: Household,
    pub(crate) alexa: Alexa,
    pub(crate) bridge: Bridge,
    /// Of linking, once it is set up.
    pub(crate) secret: String,
    clock: SystemClock,
}

impl House {
    async fn new(flavour: Flavour) -> Self {
        let household = Household::with(flavour).await;
        let alexa = Alexa::start().await;
        let settings = json!({ "version": 2, "skillId": SKILL });
        std::fs::write(household.folder.path().join("settings.json"), settings.to_string()).unwrap();
        let bridge = start(&household, &alexa).await;
        for (name, password) in [("Maya", "lighthouse"), ("Ruth", "harbour"), ("Pip", "")] {
            let added = bridge.send(household.add(name, password)).await;
            assert!(matches!(added, Answer::Added(_)), "{added:?}");
        }
        Self { household, alexa, bridge, secret: String::new(), clock: SystemClock::new() }
    }

    /// The same, where accounts must be linked.
    pub(crate) async fn linking(flavour: Flavour) -> Self {
        let house = Self::new(flavour).await;
        let secret = house.bridge.told_amazon().await.unwrap().client_secret.expose_secret().to_owned();
        house.bridge.want_linking(Some("M2USHERTESTS00")).unwrap();
        Self { secret, ..house }
    }

    /// Ends Usher and starts it again.
    async fn again(self) -> Self {
        self.bridge.stop().await;
        let bridge = start(&self.household, &self.alexa).await;
        Self { bridge, ..self }
    }

    pub(crate) fn door(&self) -> String {
        format!("http://{}", self.bridge.listening().unwrap())
    }

    pub(crate) fn server(&self) -> String {
        self.household.home.server_id().to_owned()
    }

    fn user(&self, name: &str) -> String {
        self.household.home.accounts().into_iter().find(|account| account.name == name).unwrap().id
    }

    pub(crate) async fn invite(&self) -> String {
        let answer = self.bridge.send(Intention::InviteToLink).await;
        let Answer::LinkCode(code) = answer else { panic!("{answer:?}") };
        code.code
    }

    /// Links an account with somebody: the phone first, then Amazon.
    async fn link(&self, name: &str) -> Tokens {
        let mut phone = Phone::open(&self.door()).await;
        assert_eq!(phone.code(&self.invite().await).await, Step::Page(200));
        let step = phone.choose(&self.server(), &self.user(name)).await;
        let Step::Code(code) = step else { panic!("{step:?}: {}", phone.page) };
        self.exchange(&code).await.unwrap()
    }

    pub(crate) async fn exchange(&self, code: &str) -> Result<Tokens, String> {
        Amazon::new(&self.door(), &self.secret).exchange(code).await
    }

    async fn refresh(&self, tokens: &Tokens) -> Result<Tokens, String> {
        Amazon::new(&self.door(), &self.secret).refresh(&tokens.refresh).await
    }

    /// Sends a request of an Alexa account with its token; Alexa's whole answer.
    async fn send(&self, request: &Value, account: &str, token: Option<&str>) -> Value {
        let mut envelope = self.alexa.envelope(request, &Value::Null);
        for user in ["/session/user", "/context/System/user"] {
            let user = envelope.pointer_mut(user).unwrap();
            user["userId"] = account.into();
            if let Some(token) = token {
                user["accessToken"] = token.into();
            }
        }
        if request["type"].as_str().unwrap().starts_with("AlexaSkillEvent.") {
            envelope.as_object_mut().unwrap().remove("session");
        }
        let (status, answer) = self.alexa.post(&self.door(), envelope.to_string().into_bytes()).await;
        assert_eq!(status, 200, "{answer}");
        serde_json::from_str(&answer).unwrap()
    }

    async fn say(&self, intent: &str, slots: &[(&str, &str)], account: &str, token: Option<&str>) -> String {
        let slots = slots.iter().map(|(name, value)| ((*name).to_owned(), json!({ "name": name, "value": value })));
        let slots: serde_json::Map<String, Value> = slots.collect();
        let request = json!({ "type": "IntentRequest", "intent": { "name": intent, "slots": slots } });
        speech(&self.send(&request, account, token).await)
    }

    /// "Pause the living room TV."
    async fn pause(&self, account: &str, token: Option<&str>) -> String {
        self.say("PausePlayerIntent", &[("player", "living room tv")], account, token).await
    }

    async fn event(&self, name: &str, account: &str, body: Value) {
        let answer =
            self.send(&json!({ "type": format!("AlexaSkillEvent.{name}"), "body": body }), account, None).await;
        assert_eq!(answer, json!({ "version": "1.0", "response": {} }), "{name}");
    }

    pub(crate) async fn links(&self) -> Vec<LinkView> {
        let Answer::Alexa(alexa) = self.bridge.send(Intention::ShowAlexa).await else { panic!("no view") };
        alexa.links
    }

    /// Some moment, to be compared with another.
    fn clock(&self) -> Duration {
        self.clock.monotonic()
    }

    /// Who is linked.
    pub(crate) async fn linked(&self) -> Vec<String> {
        self.links().await.into_iter().map(|link| link.person).collect()
    }
}

async fn start(household: &Household, alexa: &Alexa) -> Bridge {
    let options = household.options();
    let StandIns { search, poll, .. } = options.stand_ins;
    let bridge = Bridge::start(Options { stand_ins: StandIns { search, poll, ..alexa.stand_ins() }, ..options });
    let bridge = bridge.await.unwrap();
    bridge.ready().await;
    bridge
}

async fn each_account_speaks_for_its_own_person(flavour: Flavour) {
    let house = House::linking(flavour).await;
    let (maya, ruth) = (house.link("Maya").await, house.link("Ruth").await);
    assert_eq!(house.pause(RUTHS, Some(&ruth.access)).await, RUTH_MAY_NOT);
    assert_eq!(house.pause(MAYAS, Some(&maya.access)).await, "Paused on Living Room TV.");
    let links = house.links().await;
    let shown: Vec<_> = links.iter().map(|link| (&*link.account, &*link.person, link.last_used.is_some())).collect();
    assert_eq!(shown, [("Amazon account 1", "Maya", true), ("Amazon account 2", "Ruth", true)]);
    assert!(links.iter().all(|link| !link.server.is_empty()), "{links:?}");

    // What each says about themselves changes nothing for the other, nor for the household.
    assert_eq!(house.say("SetUserIntent", &[("user", "maya")], RUTHS, Some(&ruth.access)).await, "Hello Maya.");
    assert_eq!(house.pause(RUTHS, Some(&ruth.access)).await, "Paused on Living Room TV.");
    assert_eq!(house.say("SetUserIntent", &[("user", "ruth")], MAYAS, Some(&maya.access)).await, "Hello Ruth.");
    assert_eq!(house.pause(RUTHS, Some(&ruth.access)).await, "Paused on Living Room TV.");
    assert_eq!(house.linked().await, ["Ruth", "Maya"]);
    assert_eq!(house.bridge.home().await.active_user.as_deref(), Some("Maya"), "of the household");

    // All of it is there after a restart.
    let house = house.again().await;
    assert_eq!(house.pause(MAYAS, Some(&maya.access)).await, RUTH_MAY_NOT);
    let again = house.refresh(&ruth).await.unwrap();
    assert_eq!(house.pause(RUTHS, Some(&again.access)).await, "Paused on Living Room TV.");

    // Of all the secrets there is none in the folder.
    house.bridge.stop().await;
    for file in files(house.household.folder.path()) {
        let text = String::from_utf8_lossy(&std::fs::read(&file).unwrap()).into_owned();
        for secret in [&maya.access, &maya.refresh, &ruth.refresh, &again.access, &house.secret] {
            assert!(!text.contains(secret), "{}", file.display());
        }
    }
}

#[tokio::test]
async fn each_account_speaks_for_its_own_person_on_emby() {
    each_account_speaks_for_its_own_person(Flavour::Emby).await;
}

#[tokio::test]
async fn each_account_speaks_for_its_own_person_on_jellyfin() {
    each_account_speaks_for_its_own_person(Flavour::Jellyfin12).await;
}

#[tokio::test]
async fn whoever_is_not_linked_hears_so_and_gets_the_card_that_links() {
    let house = House::linking(Flavour::Emby).await;
    house.household.home.take_received();
    for token in [None, Some("never-given-out")] {
        for request in [
            json!({ "type": "LaunchRequest" }),
            json!({ "type": "IntentRequest", "intent": { "name": "AMAZON.PauseIntent" } }),
        ] {
            let answer = house.send(&request, MAYAS, token).await;
            assert_eq!(speech(&answer), NOT_LINKED, "{token:?}");
            assert_eq!(answer["response"]["card"], json!({ "type": "LinkAccount" }));
            assert_eq!(answer["response"]["shouldEndSession"], json!(true));
        }
    }
    assert!(house.household.home.take_received().is_empty(), "nobody was told anything");
    let Answer::Activities(activities) = house.bridge.send(Intention::OlderActivity { before: None }).await else {
        panic!()
    };
    let faults: Vec<_> = activities.into_iter().filter_map(|activity| activity.fault).map(|fault| fault.code).collect();
    assert_eq!(faults, ["not-linked"; 4]);
    // Typed at home, a sentence is the household's.
    let said = house.bridge.say("pause the living room tv", "en-US", None).await.activity.said.clone();
    assert_eq!(said, "Paused on Living Room TV.");
    house.bridge.stop().await;
}

#[tokio::test]
async fn where_linking_was_never_set_up_everybody_speaks_for_the_household() {
    let house = House::new(Flavour::Emby).await;
    for token in [None, Some("of another time")] {
        assert_eq!(house.pause(MAYAS, token).await, "Paused on Living Room TV.");
    }
    assert!(Phone::open(&house.door()).await.page.contains("Linking is not set up in this Usher yet."));
    house.bridge.stop().await;
}

#[tokio::test]
async fn a_link_ends_from_the_window_and_with_it_every_token() {
    let house = House::linking(Flavour::Emby).await;
    let (maya, ruth) = (house.link("Maya").await, house.link("Ruth").await);
    assert_eq!(house.pause(MAYAS, Some(&maya.access)).await, "Paused on Living Room TV.");
    let link = house.links().await.remove(0).id;
    assert_eq!(house.bridge.send(Intention::Unlink { link: link.clone() }).await, Answer::Done);
    assert_eq!(house.pause(MAYAS, Some(&maya.access)).await, NOT_LINKED);
    assert_eq!(house.refresh(&maya).await.unwrap_err(), "invalid_grant");
    assert!(house.refresh(&ruth).await.is_ok(), "the other goes on");
    let Answer::Fault(fault) = house.bridge.send(Intention::Unlink { link }).await else { panic!("it is gone") };
    assert_eq!(fault.code, "link-not-known");
    let house = house.again().await;
    assert_eq!(
        (house.refresh(&maya).await.unwrap_err(), &*house.linked().await),
        ("invalid_grant".into(), &["Ruth".to_owned()][..])
    );

    // Linking is over altogether: the skill speaks for the household again.
    house.bridge.end_linking().await.unwrap();
    assert_eq!(house.refresh(&ruth).await.unwrap_err(), "invalid_client");
    assert_eq!(house.pause(RUTHS, Some(&ruth.access)).await, "Paused on Living Room TV.");
    house.bridge.stop().await;
}

#[tokio::test]
async fn whoever_switches_the_skill_off_is_linked_no_more() {
    let house = House::linking(Flavour::Emby).await;
    let (maya, ruth) = (house.link("Maya").await, house.link("Ruth").await);
    house.event("SkillEnabled", MAYAS, Value::Null).await;
    house.event("SkillAccountLinked", MAYAS, json!({ "accessToken": maya.access })).await;
    house.event("SkillPermissionChanged", MAYAS, json!({ "acceptedPermissions": [] })).await;
    assert_eq!(house.pause(RUTHS, Some(&ruth.access)).await, RUTH_MAY_NOT);
    assert_eq!(house.linked().await, ["Maya", "Ruth"]);
    // Maya has never spoken: Usher knows her account by the event alone.
    house.event("SkillDisabled", MAYAS, Value::Null).await;
    assert_eq!(house.linked().await, ["Ruth"]);
    assert_eq!(house.refresh(&maya).await.unwrap_err(), "invalid_grant");
    house.event("SkillDisabled", "amzn1.ask.account.STRANGER", Value::Null).await;
    assert_eq!(house.pause(RUTHS, Some(&ruth.access)).await, RUTH_MAY_NOT);
    house.bridge.stop().await;
}

#[tokio::test]
async fn an_account_that_links_again_has_one_link() {
    let house = House::linking(Flavour::Emby).await;
    let first = house.link("Maya").await;
    assert_eq!(house.pause(MAYAS, Some(&first.access)).await, "Paused on Living Room TV.");
    let second = house.link("Ruth").await;
    assert_eq!(house.pause(MAYAS, Some(&second.access)).await, RUTH_MAY_NOT);
    assert_eq!(house.linked().await, ["Ruth"]);
    assert_eq!(house.refresh(&first).await.unwrap_err(), "invalid_grant");
    house.bridge.stop().await;
}

#[tokio::test]
async fn who_signs_out_is_spoken_for_no_more_until_they_are_back() {
    let house = House::linking(Flavour::Emby).await;
    let ruth = house.link("Ruth").await;
    let sign_out = Intention::SignOut { server: house.server(), user: "Ruth".into() };
    assert_eq!(house.bridge.send(sign_out).await, Answer::Done);
    assert_eq!(house.pause(RUTHS, Some(&ruth.access)).await, NOT_LINKED);
    assert_eq!(house.refresh(&ruth).await.unwrap_err(), "invalid_grant");
    let sign_in = Intention::SignIn { server: house.server(), by: password_of("Ruth", "harbour") };
    assert_eq!(house.bridge.send(sign_in).await, Answer::Done);
    assert_eq!(house.pause(RUTHS, Some(&ruth.access)).await, RUTH_MAY_NOT);
    house.bridge.stop().await;
}
