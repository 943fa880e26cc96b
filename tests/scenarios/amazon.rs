//! Signing in with Amazon, against a stand-in: in the browser of this machine, with a pasted address, and each way in which it
//! comes to nothing.

use bridge::api::view::{AmazonView, WaitingState, WaitingView};
use bridge::api::{Answer, Event, Intention, SecretText, Waiting};
use bridge::secrets::{InMemory, SecretFile, Secrets};
use bridge::{Bridge, Options, StandIns};
use household::fault::Code;
use std::time::Duration;
use support::amazon::{Amazon, CLIENT, Call, Failure, Options as AmazonOptions, SECRET, Times, VENDOR, Vendor};
use tokio::sync::broadcast::Receiver;

/// Whatever is waited for comes long before.
const PATIENCE: Duration = Duration::from_secs(30);

struct Home {
    amazon: Amazon,
    folder: tempfile::TempDir,
    keyring: InMemory,
    web: reqwest::Client,
}

impl Home {
    async fn new() -> Self {
        Self::with(AmazonOptions::default()).await
    }

    async fn with(options: AmazonOptions) -> Self {
        let amazon = Amazon::start(options).await;
        let folder = tempfile::tempdir().unwrap();
        let web = bridge::web::client("somebody", &[]).unwrap();
        Self { amazon, folder, keyring: InMemory::default(), web }
    }

    async fn start(&self) -> Bridge {
        let file = SecretFile::in_folder(self.folder.path());
        let secrets = Secrets::with(Box::new(self.keyring.clone()), Box::new(file), "the file".into());
        let login = Some(self.amazon.login_url.clone());
        let options = Options {
            folder: Some(self.folder.path().to_owned()),
            closed: true,
            unconnected: true,
            secrets: Some(secrets),
            stand_ins: StandIns { login, ..self.amazon.stand_ins() },
            ..Options::default()
        };
        Bridge::start(options).await.unwrap()
    }

    /// What somebody answers on the page; where the browser is sent then, if it is sent anywhere.
    async fn answer(&self, page: &str, answer: &str) -> Option<String> {
        let shown = self.web.get(page).send().await.unwrap();
        let location = |response: &reqwest::Response| {
            response.headers().get("location").map(|location| location.to_str().unwrap().to_owned())
        };
        if let Some(location) = location(&shown) {
            return Some(location);
        }
        let text = String::from_utf8(shown.bytes().await.unwrap().to_vec()).unwrap();
        let field = |name: &str| {
            let (_, after) = text.split_once(&format!("name=\"{name}\" value=\""))?;
            after.split('"').next().map(str::to_owned)
        };
        let form = format!("request={}&person={}&answer={answer}", field("request")?, field("person")?);
        let address = format!("{}/ap/oa", self.amazon.login_url);
        let sent = self.web.post(address).header("content-type", "application/x-www-form-urlencoded").body(form);
        location(&sent.send().await.unwrap())
    }
}

fn begin(secret: Option<&str>) -> Intention {
    let by = Waiting::Amazon { client_id: CLIENT.into(), client_secret: secret.map(SecretText::from) };
    Intention::BeginSignIn { by }
}

async fn begun(bridge: &Bridge, secret: Option<&str>) -> WaitingView {
    let answer = bridge.send(begin(secret)).await;
    let Answer::Waiting(view) = answer else { panic!("{answer:?}") };
    view
}

fn paste(id: &str, address: &str) -> Intention {
    Intention::PasteAnswer { id: id.to_owned(), address: SecretText::from(address) }
}

async fn over(events: &mut Receiver<Event>, id: &str) -> WaitingView {
    let looking = async {
        loop {
            if let Event::SignIns(list) = events.recv().await.unwrap()
                && let Some(one) = list.into_iter().find(|one| one.id == id && one.state != WaitingState::Waiting)
            {
                return one;
            }
        }
    };
    tokio::time::timeout(PATIENCE, looking).await.unwrap()
}

async fn shown(bridge: &Bridge) -> AmazonView {
    let answer = bridge.send(Intention::ShowAlexa).await;
    let Answer::Alexa(view) = answer else { panic!("{answer:?}") };
    view.amazon
}

fn code(answer: Answer) -> String {
    let Answer::Fault(fault) = answer else { panic!("{answer:?}") };
    fault.code
}

/// Signs in by pasting, and tells how it ended.
async fn signed_in(home: &Home, bridge: &Bridge) -> WaitingView {
    let mut events = bridge.events();
    let waiting = begun(bridge, Some(SECRET)).await;
    let back = home.answer(&waiting.page.unwrap(), "allow").await.expect("the browser is sent back");
    assert_eq!(bridge.send(paste(&waiting.id, &back)).await, Answer::Done);
    over(&mut events, &waiting.id).await
}

#[tokio::test]
async fn the_browser_comes_back_and_who_is_signed_in_is_shown_until_they_sign_out() {
    let home = Home::new().await;
    let bridge = home.start().await;
    let mut events = bridge.events();
    let waiting = begun(&bridge, Some(SECRET)).await;
    let back = home.answer(waiting.page.as_deref().unwrap(), "allow").await.unwrap();
    let (address, _) = back.split_once('?').unwrap();
    assert!(["http://127.0.0.1:9090/cb", "http://127.0.0.1:9091/cb"].contains(&address), "{back}");
    if waiting.listens {
        for made_up in [format!("{address}?code=x&state=y"), address.to_owned()] {
            assert_eq!(home.web.get(made_up).send().await.unwrap().status(), 400, "from whoever did not open the page");
        }
        let last = home.web.get(&back).send().await.unwrap();
        assert_eq!(last.status(), 200);
        assert!(String::from_utf8_lossy(&last.bytes().await.unwrap()).contains("You can close this window."));
    } else {
        assert_eq!(bridge.send(paste(&waiting.id, &back)).await, Answer::Done);
    }
    let granted = over(&mut events, &waiting.id).await;
    assert_eq!((granted.state, granted.fault), (WaitingState::Granted, None));
    let view = shown(&bridge).await;
    assert_eq!((view.signed_in, view.fault), (true, None));
    assert_eq!((view.name.as_deref(), view.mail.as_deref()), (Some("Ada Example"), Some("ada@example.com")));
    assert_eq!(view.vendor.as_deref(), Some(VENDOR), "there is only one");
    assert!(home.amazon.calls().iter().all(|seen| seen.agent.starts_with("Usher/") || seen.agent == "somebody"));
    bridge.stop().await;

    let bridge = home.start().await;
    assert!(shown(&bridge).await.signed_in, "after a restart too");
    assert_eq!(bridge.send(Intention::SignOutOfAmazon).await, Answer::Done);
    let view = shown(&bridge).await;
    assert_eq!((view.signed_in, view.client_id.as_deref()), (false, Some(CLIENT)), "the client id stays");
    assert!(home.keyring.is_empty(), "no secret does");
    assert_eq!(code(bridge.send(Intention::SetUpSkill).await), "amazon-signed-out");
    bridge.stop().await;
}

#[tokio::test]
async fn an_address_can_be_pasted_and_only_the_right_one() {
    let home = Home::new().await;
    let bridge = home.start().await;
    let mut events = bridge.events();
    let first = begun(&bridge, Some(SECRET)).await;
    let page = first.page.clone().unwrap();
    let second = begun(&bridge, Some(SECRET)).await;
    let old = home.answer(&page, "allow").await.unwrap();
    for (id, address) in [
        (&first.id, old.as_str()),
        (&second.id, old.as_str()),
        (&second.id, "hello"),
        (&second.id, "http://127.0.0.1:9090/cb?code=x&state=y"),
    ] {
        assert_eq!(code(bridge.send(paste(id, address)).await), "amazon-address-wrong", "{address}");
    }
    let back = home.answer(&second.page.unwrap(), "allow").await.unwrap();
    assert_eq!(bridge.send(paste(&second.id, &back)).await, Answer::Done);
    assert_eq!(over(&mut events, &second.id).await.state, WaitingState::Granted);
    assert_eq!(code(bridge.send(paste(&second.id, &back)).await), "amazon-address-wrong", "it is good once");
    bridge.stop().await;
}

#[tokio::test]
async fn what_somebody_types_is_looked_at_before_anything_is_opened() {
    let home = Home::new().await;
    let bridge = home.start().await;
    let by = |id: &str, secret: Option<&str>| Intention::BeginSignIn {
        by: Waiting::Amazon { client_id: id.into(), client_secret: secret.map(SecretText::from) },
    };
    assert_eq!(code(bridge.send(by("hello", Some("x"))).await), "amazon-client-id-wrong");
    assert_eq!(code(bridge.send(by(CLIENT, Some("  "))).await), "amazon-secret-missing");
    assert_eq!(code(bridge.send(by(CLIENT, None)).await), "amazon-secret-missing");
    assert_eq!(home.amazon.calls().len(), 0);
    bridge.stop().await;
}

#[tokio::test]
async fn each_no_of_the_page_and_of_the_token_endpoint_is_told() {
    let home = Home::new().await;
    let bridge = home.start().await;
    let tell = async |call: Call, failure: Failure, times: Times| {
        home.amazon.fail(call, failure, times);
        let ended = signed_in(&home, &bridge).await;
        home.amazon.mend();
        (ended.state, ended.fault.map(|fault| fault.code).unwrap_or_default())
    };
    use WaitingState::{Failed, Refused};
    for (call, failure, state, fault) in [
        (Call::Authorize, Failure::InvalidScope, Refused, "amazon-scope-refused"),
        (Call::Authorize, Failure::TemporarilyUnavailable, Failed, "amazon-down"),
        (Call::Authorize, Failure::InvalidRequest, Failed, "amazon-confused"),
        (Call::Token, Failure::InvalidClient, Refused, "amazon-client-refused"),
        (Call::Token, Failure::InvalidGrant, Failed, "amazon-code-used"),
        (Call::Token, Failure::UnauthorizedClient, Refused, "amazon-client-refused"),
        (Call::Token, Failure::UnsupportedGrant, Failed, "amazon-confused"),
        (Call::Token, Failure::NoRefreshToken, Failed, "amazon-confused"),
        (Call::Token, Failure::Page, Failed, "amazon-confused"),
        (Call::Token, Failure::Dropped, Failed, "amazon-unreachable"),
    ] {
        let told = tell(call, failure.clone(), Times::Once).await;
        assert_eq!(told, (state, fault.to_owned()), "{failure:?}");
        assert!(!shown(&bridge).await.signed_in && home.keyring.is_empty(), "{failure:?}");
    }
    let mut events = bridge.events();
    let waiting = begun(&bridge, Some(SECRET)).await;
    let back = home.answer(&waiting.page.unwrap(), "deny").await.unwrap();
    bridge.send(paste(&waiting.id, &back)).await;
    let denied = over(&mut events, &waiting.id).await;
    assert_eq!((denied.state, denied.fault.unwrap().code.as_str()), (Refused, "amazon-denied"));

    assert_eq!(
        tell(Call::Token, Failure::Unavailable, Times::N(2)).await.0,
        WaitingState::Granted,
        "it is asked again"
    );
    bridge.stop().await;
}

#[tokio::test]
async fn who_may_make_no_skills_is_told_so_and_several_developers_are_chosen_from() {
    let home = Home::new().await;
    let bridge = home.start().await;
    home.amazon.fail(Call::Vendors, Failure::NoVendor, Times::Once);
    assert_eq!(signed_in(&home, &bridge).await.state, WaitingState::Granted);
    let view = shown(&bridge).await;
    assert_eq!(view.fault.map(|fault| fault.code).as_deref(), Some(Code::NoDeveloperAccount.as_str()));

    let other = Vendor { id: "M0THER".into(), name: "Example Ltd".into() };
    home.amazon.change(|options| options.people[0].vendors.push(other));
    assert_eq!(signed_in(&home, &bridge).await.state, WaitingState::Granted);
    let view = shown(&bridge).await;
    assert_eq!((view.vendors.len(), view.vendor, view.fault), (2, None, None));
    assert_eq!(code(bridge.send(Intention::ChooseVendor { vendor: "x".into() }).await), "developer-gone");
    assert_eq!(bridge.send(Intention::ChooseVendor { vendor: "M0THER".into() }).await, Answer::Done);
    assert_eq!(shown(&bridge).await.vendor.as_deref(), Some("M0THER"));
    bridge.stop().await;
}

#[tokio::test]
async fn a_sign_in_that_amazon_ends_wants_another_one() {
    let home = Home::new().await;
    let bridge = home.start().await;
    assert_eq!(signed_in(&home, &bridge).await.state, WaitingState::Granted);
    let address = Some("https://usher.test".to_owned());
    let locales = vec!["en-US".to_owned()];
    let wish =
        Intention::WishSkill { name: "Usher".into(), invocation: "movie butler".into(), locales, endpoint: address };
    assert_eq!(bridge.send(wish).await, Answer::Done);
    home.amazon.expire();
    let compared = bridge.send(Intention::CompareSkill).await;
    assert_eq!(compared, Answer::Done, "an hour later it renews its token by itself");

    home.amazon.revoke();
    bridge.stop().await;
    let bridge = home.start().await;
    // There is nothing to ask about without a skill: the set-up asks.
    let mut events = bridge.events();
    assert_eq!(bridge.send(Intention::SetUpSkill).await, Answer::Done);
    let failed = async {
        loop {
            if let Event::Alexa(view) = events.recv().await.unwrap()
                && let Some(fault) = view.run.and_then(|run| run.fault)
            {
                return (fault.code, view.amazon.fault.map(|fault| fault.code));
            }
        }
    };
    let (of_run, of_sign_in) = tokio::time::timeout(PATIENCE, failed).await.unwrap();
    assert_eq!((of_run.as_str(), of_sign_in.as_deref()), ("amazon-sign-in-expired", Some("amazon-sign-in-expired")));
    // The secret is still there: nobody has to copy it again.
    let mut events = bridge.events();
    let waiting = begun(&bridge, None).await;
    let back = home.answer(&waiting.page.unwrap(), "allow").await.unwrap();
    bridge.send(paste(&waiting.id, &back)).await;
    assert_eq!(over(&mut events, &waiting.id).await.state, WaitingState::Granted);
    assert_eq!(shown(&bridge).await.fault, None);
    bridge.stop().await;
}
