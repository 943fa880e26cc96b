//! A name of one's own that leads straight in: the name is told this home's address and follows it, TLS is served, and what is
//! wrong is told by the part that is wrong.

use super::files::Authority;
use super::stun::Stun;
use super::{Home, chosen, is_up, listen_there, show, story, until};
use bridge::api::view::{ReachState, WayWish};
use bridge::api::{Answer, Intention, SecretText};
use bridge::{Bridge, ReachStandIns};
use household::fault::Code;
use internet::names::{Kind, Names, TOKEN};
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Duration;
use support::hands::Hands;

const NAME: &str = "home.dedyn.io";
const FIRST: Ipv4Addr = Ipv4Addr::new(203, 0, 113, 7);
const THEN: Ipv4Addr = Ipv4Addr::new(203, 0, 113, 9);

/// A home with somebody who keeps its name, and somebody who says where it is.
struct Place {
    home: Home,
    names: Names,
    stun: Stun,
    clock: Arc<Hands>,
    authority: Authority,
    port: u16,
}

impl Place {
    async fn new() -> Self {
        bridge::tls::install();
        let (names, stun, clock) = (Names::start(Kind::DeSec).await, Stun::start(FIRST).await, Arc::<Hands>::default());
        let reach = ReachStandIns {
            names: Some(names.base.clone()),
            stun: Some(vec![stun.address.to_string()]),
            look: Some(Duration::from_millis(5)),
            ..ReachStandIns::default()
        };
        let home = Home { clock: Some(clock.clone()), ..Home::with(reach) };
        let port = listen_there(home.folder.path());
        Self { home, names, stun, clock, authority: Authority::new(), port }
    }

    /// A certificate that an earlier Usher has got.
    fn has_certificate(&self) {
        let folder = self.home.folder.path();
        self.authority.write(folder, NAME, 0);
        let text = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap();
        std::fs::write(folder.join("certificate.pem"), format!("{}{}", text("key.pem"), text("chain.pem"))).unwrap();
        for spare in ["key.pem", "chain.pem"] {
            std::fs::remove_file(folder.join(spare)).unwrap();
        }
    }

    /// Lets time go by until something is so.
    async fn passes(&self, usher: &Bridge, what: &str, holds: impl Fn() -> bool) {
        let waiting = async {
            while !holds() {
                self.clock.pass(Duration::from_secs(5));
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        };
        if tokio::time::timeout(super::PATIENCE, waiting).await.is_err() {
            panic!("{what} does not come: {:#?}", show(usher).await);
        }
    }
}

fn direct(token: Option<&str>) -> WayWish {
    WayWish::Direct {
        host: NAME.into(),
        provider: Some("desec".into()),
        token: token.map(SecretText::from),
        open_port: false,
        challenge: None,
        mail: None,
    }
}

#[tokio::test]
async fn a_name_follows_this_home_and_what_was_opened_is_closed() {
    let place = Place::new().await;
    place.has_certificate();
    let usher = place.home.start().await;
    chosen(&usher, direct(Some(TOKEN))).await;
    let view = is_up(&usher).await;
    assert_eq!(view.address.as_deref(), Some("https://home.dedyn.io"));
    let steps: Vec<(&str, &str)> = view.steps.iter().map(|step| (&*step.step, &*step.state)).collect();
    assert_eq!(steps, [("name", "done"), ("listen", "done"), ("certificate", "done")]);
    assert_eq!(place.names.told("A", NAME), [FIRST.to_string()]);
    assert_eq!(place.authority.asks(NAME, place.port).await.unwrap(), 400, "the door");

    place.stun.says(THEN);
    place.passes(&usher, "the new address", || place.names.told("A", NAME) == [THEN.to_string()]).await;
    let view = until(&usher, "that it moved", |view| story(view).contains(&"home-moved")).await;
    assert_eq!(view.state, ReachState::Up);
    usher.stop().await;
    assert!(place.authority.asks(NAME, place.port).await.unwrap_err().is_connect(), "it ends with Usher");

    let usher = place.home.start().await;
    is_up(&usher).await;
    assert_eq!(place.authority.asks(NAME, place.port).await.unwrap(), 400);
    assert_eq!(usher.send(Intention::LeaveWay).await, Answer::Done);
    assert_eq!(show(&usher).await.state, ReachState::Off);
    assert!(place.authority.asks(NAME, place.port).await.unwrap_err().is_connect());
    usher.stop().await;
    place.home.holds_no(TOKEN);
}

#[tokio::test]
async fn a_refused_token_is_told_and_a_better_one_taken() {
    let place = Place::new().await;
    place.has_certificate();
    let usher = place.home.start().await;
    chosen(&usher, direct(Some("wrong-4f6e2c81"))).await;
    let view = until(&usher, "that it is down", |view| view.state == ReachState::Down).await;
    assert_eq!(view.fault.unwrap().code, Code::NameTokenRefused.as_str());
    assert_eq!((view.steps[0].state.as_str(), view.kept_token), ("failed", true));
    assert!(usher.faults().iter().any(|fault| fault.code == Code::NameTokenRefused));
    chosen(&usher, direct(Some(TOKEN))).await;
    is_up(&usher).await;
    assert!(!usher.faults().iter().any(|fault| fault.code == Code::NameTokenRefused));
    usher.stop().await;
    place.home.holds_no("4f6e2c81");
}

#[tokio::test]
async fn without_a_certificate_it_is_asked_for_once_the_name_leads_here() {
    let place = Place::new().await;
    let usher = place.home.start().await;
    chosen(&usher, direct(Some(TOKEN))).await;
    let view = until(&usher, "that it is down", |view| view.state == ReachState::Down).await;
    assert_eq!(view.fault.unwrap().code, Code::AcmeUnreachable.as_str(), "nobody answers there");
    let steps: Vec<(&str, &str)> = view.steps.iter().map(|step| (&*step.step, &*step.state)).collect();
    assert_eq!(steps, [("name", "done"), ("listen", "done"), ("certificate", "failed")]);
    let Answer::Fault(fault) = usher.send(Intention::RenewCertificate).await else { panic!() };
    assert_eq!(fault.code, Code::NoCertificate.as_str());
    usher.stop().await;
}
