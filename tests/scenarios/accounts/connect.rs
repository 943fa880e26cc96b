//! Emby Connect, by its stand-in: signing in to the service with a PIN or a password, and on servers by its word.

use super::failures::until;
use super::quick_connect::{listed, over};
use super::{Household, add, codes, files, names, password_of, told, web};
use bridge::api::view::{ConnectServerView, ConnectView, WaitingState, WaitingView};
use bridge::api::{Answer, Intention, SecretText, Waiting};
use bridge::{Bridge, Options, StandIns};
use demo::{Addresses, Belongs, Connect, ConnectOptions, Flavour, HandClock};
use household::fault::Code;
use secrecy::ExposeSecret;
use std::sync::Arc;
use support::usher::free;

/// A household with an Emby server that is registered with Connect, where maya is linked to Maya.
struct Linked {
    household: Household,
    connect: Connect,
    clock: Arc<HandClock>,
    server: String,
}

impl Linked {
    async fn start() -> Self {
        let household = Household::with(Flavour::Emby).await;
        let clock = Arc::new(HandClock::new(time::OffsetDateTime::UNIX_EPOCH));
        let connect = Connect::start(ConnectOptions { listen: free(), seed: 4, clock: clock.clone() }).await.unwrap();
        let local = Some(household.home.base_url());
        let server = connect.register(&household.home, Addresses { remote: nowhere(), local });
        assert!(connect.link(&server, "maya", "Maya", Belongs::Linked));
        Self { household, connect, clock, server }
    }

    fn options(&self) -> Options {
        let options = self.household.options();
        let emby_connect = Some(self.connect.service_url());
        Options { stand_ins: StandIns { emby_connect, ..options.stand_ins }, ..options }
    }

    async fn usher(&self) -> Bridge {
        let bridge = Bridge::start(self.options()).await.unwrap();
        bridge.ready().await;
        bridge
    }

    /// An Usher on which maya is signed in to Connect.
    async fn with_maya(&self) -> Bridge {
        let bridge = self.usher().await;
        assert_eq!(bridge.send(password("maya", "lantern-room")).await, Answer::Done);
        bridge
    }

    async fn use_it(&self, bridge: &Bridge) -> Answer {
        bridge.send(Intention::UseConnectServer { server: self.server.clone() }).await
    }

    fn id(&self) -> Answer {
        Answer::Added(self.household.home.server_id().into())
    }
}

/// An address of this machine where nobody answers.
fn nowhere() -> String {
    "http://127.0.0.1:9".into()
}

fn password(name: &str, password: &str) -> Intention {
    Intention::ConnectWithPassword { name: name.into(), password: SecretText::from(password) }
}

async fn pin(bridge: &Bridge) -> WaitingView {
    let answer = bridge.send(Intention::BeginSignIn { by: Waiting::ConnectPin }).await;
    let Answer::Waiting(view) = answer else { panic!("{answer:?}") };
    view
}

async fn member(bridge: &Bridge) -> Option<ConnectView> {
    bridge.home().await.connect
}

/// Each server of the list in a line.
async fn servers(bridge: &Bridge) -> Vec<String> {
    let line = |server: ConnectServerView| {
        let mark = |is: bool, mark| if is { mark } else { "" };
        format!("{} {}{}", server.kind, mark(server.added, "added"), mark(server.preselected, "preselected"))
    };
    member(bridge).await.into_iter().flat_map(|connect| connect.servers).map(line).collect()
}

#[tokio::test]
async fn a_pin_that_is_entered_on_the_page_leads_to_a_server_and_is_kept_over_a_restart() {
    let linked = Linked::start().await;
    let bridge = linked.usher().await;
    let mut events = bridge.events();
    let shown = pin(&bridge).await;
    assert_eq!(shown.page, Some(linked.connect.pin_url()));
    let code = shown.code.unwrap();
    assert_eq!(code.len(), 5);
    assert!(linked.connect.enter_pin(&code, "maya"));
    let granted = over(&mut events).await;
    assert_eq!((granted.state, granted.fault, granted.added), (WaitingState::Granted, None, None));
    assert_eq!(member(&bridge).await.unwrap().name, "maya");
    assert_eq!(servers(&bridge).await, ["linked preselected"]);

    assert_eq!(linked.use_it(&bridge).await, linked.id());
    assert_eq!(servers(&bridge).await, ["linked added"]);
    assert_eq!(names(&bridge).await, ["Maya"], "by the name that the server has for her");
    let said = bridge.say("pause the living room tv", "en-US", None).await.activity.said.clone();
    assert_eq!(said, "Paused on Living Room TV.");
    bridge.stop().await;

    let bridge = linked.usher().await;
    assert_eq!(servers(&bridge).await, ["linked added"]);
    let said = bridge.say("resume the living room tv", "en-US", None).await.activity.said.clone();
    assert!(said.contains("Living Room TV"), "{said}");
    bridge.stop().await;
    let kept = bridge.kept_servers();
    assert_eq!(kept[0].address, format!("{}/", linked.household.home.base_url()), "the one at home won");
}

#[tokio::test]
async fn a_wrong_password_is_told_and_a_right_one_is_kept_nowhere() {
    let linked = Linked::start().await;
    let bridge = linked.usher().await;
    for wrong in [password("maya", "lantern"), password("nobody", "lantern-room"), password("otto", "closed-account")] {
        assert_eq!(told(bridge.send(wrong).await), "connect-refused");
    }
    assert_eq!(member(&bridge).await, None);
    assert_eq!(told(linked.use_it(&bridge).await), "connect-signed-out");
    assert_eq!(bridge.send(password("maya@example.org", "lantern-room")).await, Answer::Done);
    assert_eq!(linked.use_it(&bridge).await, linked.id());
    let unknown = Intention::UseConnectServer { server: "1".into() };
    assert_eq!(told(bridge.send(unknown).await), "server-not-known server=1");
    bridge.stop().await;
    let token = linked.household.token("Maya").unwrap();
    for file in files(linked.household.folder.path()) {
        let text = String::from_utf8_lossy(&std::fs::read(&file).unwrap()).into_owned();
        let secret = ["lantern-room", token.expose_secret()].into_iter().find(|s| text.contains(s));
        assert_eq!(secret, None, "{}", file.display());
    }
}

#[tokio::test]
async fn a_pin_that_nobody_enters_expires_and_one_of_a_closed_account_is_refused() {
    let linked = Linked::start().await;
    let bridge = linked.usher().await;
    let mut events = bridge.events();
    for minutes in [11, 25] {
        // The service says so for a while; later it knows nothing of it.
        let shown = pin(&bridge).await;
        linked.clock.advance(time::Duration::minutes(minutes));
        let expired = over(&mut events).await;
        assert_eq!((expired.state, expired.fault.unwrap().code.as_str()), (WaitingState::Expired, "code-expired"));
        assert!(!linked.connect.enter_pin(&shown.code.unwrap(), "maya"), "it is too late");
        bridge.send(Intention::CancelSignIn { id: expired.id }).await;
    }
    let shown = pin(&bridge).await;
    assert!(linked.connect.enter_pin(&shown.code.unwrap(), "otto"));
    let refused = over(&mut events).await;
    assert_eq!((refused.state, refused.fault.unwrap().code.as_str()), (WaitingState::Refused, "pin-refused"));
    assert_eq!(member(&bridge).await, None);
    bridge.stop().await;
}

#[tokio::test]
async fn a_cancelled_pin_signs_nobody_in() {
    let linked = Linked::start().await;
    let bridge = linked.usher().await;
    let shown = pin(&bridge).await;
    bridge.send(Intention::CancelSignIn { id: shown.id }).await;
    assert_eq!(listed(&bridge).await, []);
    linked.connect.enter_pin(&shown.code.unwrap(), "maya");
    tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    assert_eq!((member(&bridge).await, linked.connect.sign_ins("maya")), (None, 0));
    bridge.stop().await;
}

#[tokio::test]
async fn while_the_service_is_away_a_pin_waits_and_a_known_server_is_still_used() {
    let linked = Linked::start().await;
    let bridge = linked.usher().await;
    linked.connect.trouble(Some(503));
    assert_eq!(told(bridge.send(password("maya", "lantern-room")).await), "connect-unreachable");
    let answer = bridge.send(Intention::BeginSignIn { by: Waiting::ConnectPin }).await;
    assert_eq!(told(answer), "connect-unreachable");
    linked.connect.trouble(None);
    let mut events = bridge.events();
    let shown = pin(&bridge).await;
    linked.connect.trouble(Some(500));
    tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    linked.connect.trouble(None);
    linked.connect.enter_pin(&shown.code.unwrap(), "maya");
    assert_eq!(over(&mut events).await.state, WaitingState::Granted);

    assert_eq!(linked.use_it(&bridge).await, linked.id());
    linked.connect.trouble(Some(301));
    assert_eq!(linked.use_it(&bridge).await, linked.id(), "what was told before still holds");
    assert_eq!(told(bridge.send(Intention::RefreshConnect).await), "connect-unreachable");
    assert_eq!(codes(&bridge), [], "a server does not need the service");
    bridge.stop().await;
}

#[tokio::test]
async fn a_guest_is_offered_after_ones_own_and_an_invitation_waits_for_an_answer() {
    let linked = Linked::start().await;
    let other = Household::with_seed(Flavour::Emby, 5).await;
    let guest = linked.connect.register(&other.home, Addresses { remote: other.home.base_url(), local: None });
    assert!(linked.connect.link(&guest, "maya", "Ruth", Belongs::Invited));
    assert!(linked.connect.link(&guest, "jonas", "Jonas", Belongs::Guest));
    let bridge = linked.with_maya().await;
    assert_eq!(servers(&bridge).await, ["linked preselected", "pending "]);
    let use_it = || Intention::UseConnectServer { server: guest.clone() };
    let name = other.home.server_name();
    assert_eq!(told(bridge.send(use_it()).await), format!("invitation-pending server={name}"));

    let reply = |accept| Intention::AnswerInvitation { server: guest.clone(), accept };
    assert_eq!(bridge.send(reply(true)).await, Answer::Done);
    assert_eq!(servers(&bridge).await, ["linked preselected", "guest "]);
    assert_eq!(bridge.send(use_it()).await, Answer::Added(other.home.server_id().into()));
    assert_eq!(names(&bridge).await, ["Ruth"], "as whom she was invited; reached from outside");
    assert_eq!(told(bridge.send(reply(false)).await), format!("server-not-known server={guest}"), "it was answered");

    assert!(linked.connect.unlink(&guest, "maya") && linked.connect.link(&guest, "maya", "Ruth", Belongs::Invited));
    bridge.send(Intention::RefreshConnect).await;
    assert_eq!(bridge.send(reply(false)).await, Answer::Done);
    assert_eq!(servers(&bridge).await, ["linked preselected"]);
    assert_eq!(bridge.send(password("jonas", "compass-rose")).await, Answer::Done);
    assert_eq!(servers(&bridge).await, ["guest preselected"]);
    assert_eq!(linked.connect.sign_ins("maya"), 0, "the one before was signed out");
    bridge.stop().await;
}

#[tokio::test]
async fn somebody_else_at_an_old_address_gets_no_key() {
    let linked = Linked::start().await;
    let stranger = Household::with(Flavour::Jellyfin).await;
    let home = &linked.household.home;
    let wrong = linked.connect.register(home, Addresses { remote: nowhere(), local: Some(stranger.home.base_url()) });
    linked.connect.link(&wrong, "jonas", "Jonas", Belongs::Linked);
    let bridge = linked.usher().await;
    bridge.send(password("jonas", "compass-rose")).await;
    let use_it = Intention::UseConnectServer { server: wrong.clone() };
    let (found, server, address) = (stranger.home.server_name(), home.server_name(), stranger.home.base_url());
    assert_eq!(
        told(bridge.send(use_it).await),
        format!("other-server address={address}/ found={found} server={server}")
    );
    // Where another of its addresses is right, that one is used.
    linked.connect.unlink(&wrong, "jonas");
    let both = Addresses { remote: home.base_url(), local: Some(stranger.home.base_url()) };
    let right = linked.connect.register(home, both);
    linked.connect.link(&right, "jonas", "Jonas", Belongs::Linked);
    assert_eq!(bridge.send(Intention::UseConnectServer { server: right }).await, linked.id());
    bridge.stop().await;
}

#[tokio::test]
async fn a_server_that_is_gone_or_knows_the_member_no_more_is_told() {
    let linked = Linked::start().await;
    let bridge = linked.with_maya().await;
    let name = linked.household.home.server_name();
    linked.connect.forget_person(&linked.server, "maya");
    assert_eq!(told(linked.use_it(&bridge).await), format!("connect-not-linked server={name}"));
    let away = linked.connect.register(&linked.household.home, Addresses { remote: nowhere(), local: None });
    linked.connect.link(&away, "maya", "Maya", Belongs::Linked);
    let answer = bridge.send(Intention::UseConnectServer { server: away }).await;
    assert_eq!(told(answer), format!("server-unreachable server={name}"));
    assert!(bridge.kept_servers().is_empty());

    linked.connect.sign_everybody_out();
    assert_eq!(told(bridge.send(Intention::RefreshConnect).await), "connect-expired");
    assert!(codes(&bridge).contains(&Code::ConnectExpired));
    bridge.send(password("maya", "lantern-room")).await;
    assert_eq!(codes(&bridge), [Code::NoServer], "and it is over");
    bridge.stop().await;
}

#[tokio::test]
async fn a_typed_address_is_used_where_the_service_knows_none_that_works() {
    let linked = Linked::start().await;
    let home = &linked.household.home;
    let hidden = linked.connect.register(home, Addresses { remote: nowhere(), local: None });
    linked.connect.link(&hidden, "jonas", "Jonas", Belongs::Guest);
    let bridge = linked.usher().await;
    bridge.send(add(&home.base_url(), password_of("Maya", "lighthouse"))).await;
    bridge.send(password("jonas", "compass-rose")).await;
    assert_eq!(bridge.send(Intention::UseConnectServer { server: hidden }).await, linked.id());
    assert_eq!(names(&bridge).await, ["Maya", "Jonas"]);
    bridge.stop().await;
}

#[tokio::test]
async fn leaving_signs_out_everywhere_and_leaves_nothing() {
    let linked = Linked::start().await;
    let bridge = linked.with_maya().await;
    linked.use_it(&bridge).await;
    bridge.send(linked.household.add("Jonas", "anchor")).await;
    let (maya, jonas) = (linked.household.token("Maya").unwrap(), linked.household.token("Jonas").unwrap());
    assert_eq!(bridge.send(Intention::LeaveConnect).await, Answer::Done);
    assert_eq!((member(&bridge).await, linked.connect.sign_ins("maya")), (None, 0));
    assert_eq!(names(&bridge).await, ["Jonas"], "who signed in by himself stays");
    assert!(!linked.household.takes(&maya).await && linked.household.takes(&jonas).await);
    assert_eq!(linked.household.keyring.len(), 1, "nothing of Connect is left");
    assert_eq!(bridge.send(Intention::LeaveConnect).await, Answer::Done, "once more does no harm");
    bridge.stop().await;
}

#[tokio::test]
async fn a_sign_in_that_a_server_ends_is_renewed_by_the_services_word() {
    for registers_anew in [false, true] {
        let linked = Linked::start().await;
        let bridge = linked.with_maya().await;
        linked.use_it(&bridge).await;
        if registers_anew {
            // Only the service knows the server's new key.
            linked.connect.renew_keys(&linked.server);
        }
        let token = linked.household.token("Maya").unwrap();
        let header = format!("MediaBrowser Token=\"{}\"", token.expose_secret());
        let logout = format!("{}/Sessions/Logout", linked.household.home.base_url());
        web().post(logout).header("Authorization", header).send().await.unwrap();
        assert!(!linked.household.takes(&token).await);
        let said = bridge.say("pause the living room tv", "en-US", None).await.activity.said.clone();
        assert_eq!(said, format!("The sign-in on {} is no longer valid.", linked.household.home.server_name()));
        until(|| codes(&bridge).is_empty()).await;
        let said = bridge.say("pause the living room tv", "en-US", None).await.activity.said.clone();
        assert!(said.contains("Living Room TV"), "{said}");
        bridge.stop().await;
    }
}
