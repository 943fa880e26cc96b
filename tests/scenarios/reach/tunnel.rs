//! A tunnel as the way in: the program plays its good and its bad days, Usher brings it up, tells what is wrong, and ends it.

use super::{Home, chosen, is_up, show, story, until};
use bridge::api::view::{ReachState, WayWish};
use bridge::api::{Answer, Intention, SecretText};
use bridge::{Bridge, ReachStandIns};
use household::fault::Code;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::time::Duration;

const TOKEN: &str = "2aSecretOfTheAccount";

/// A folder in which the stand-ins for the programs are found.
struct House(tempfile::TempDir);

impl House {
    fn new(program: &str, day: &str) -> Self {
        let house = Self(tempfile::tempdir().unwrap());
        house.write("day", day);
        house.install(program);
        house
    }

    fn install(&self, program: &str) {
        let file = Path::new(env!("CARGO_BIN_EXE_tunnel_stand_in"));
        let name = self.path(program).with_extension(file.extension().unwrap_or_default());
        std::fs::hard_link(file, &name).or_else(|_| std::fs::copy(file, &name).map(drop)).unwrap();
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, content: &str) {
        std::fs::write(self.path(name), content).unwrap();
    }

    fn home(&self) -> Home {
        Home::with(ReachStandIns { programs: Some(vec![self.0.path().to_owned()]), ..ReachStandIns::default() })
    }

    /// The stand-ins lead where Usher listens.
    async fn leads_to(&self, usher: &Bridge) {
        self.write("target", &format!("http://localhost:{}", usher.listening().unwrap().port()));
    }

    fn calls(&self) -> Vec<Value> {
        let calls = std::fs::read_to_string(self.path("calls")).unwrap_or_default();
        calls.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }
}

fn ngrok(token: Option<&str>) -> WayWish {
    WayWish::Ngrok { host: None, token: token.map(SecretText::from) }
}

async fn has_fault(usher: &Bridge, code: Code, there: bool) {
    let waiting = async {
        while usher.faults().iter().any(|fault| fault.code == code) != there {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    let late = |_| panic!("{}: {:?}", code.as_str(), usher.faults());
    tokio::time::timeout(super::PATIENCE * 2, waiting).await.unwrap_or_else(late);
}

#[tokio::test]
async fn a_tunnel_comes_up_after_a_person_has_agreed_and_ends_with_usher() {
    let house = House::new("tailscale", "signed out");
    let home = house.home();
    let usher = home.start().await;
    house.leads_to(&usher).await;
    chosen(&usher, WayWish::Tailscale).await;
    let view = until(&usher, "that it waits", |view| view.state == ReachState::Waiting).await;
    assert_eq!(view.page.as_deref(), Some("https://login.tailscale.com/a/1a2b3c4d"));
    let steps: Vec<(&str, &str)> = view.steps.iter().map(|step| (&*step.step, &*step.state)).collect();
    assert_eq!(steps, [("program", "done"), ("sign-in", "running"), ("tunnel", "waiting")]);
    house.write("agreed", "");
    let view = is_up(&usher).await;
    assert_eq!((view.address.as_deref(), view.page), (Some("https://den.tail1a2b3.ts.net"), None));
    assert!(view.steps.iter().all(|step| step.state == "done"));
    usher.stop().await;

    let usher = home.start().await;
    house.leads_to(&usher).await;
    is_up(&usher).await;
    assert_eq!(usher.send(Intention::LeaveWay).await, Answer::Done);
    let view = show(&usher).await;
    assert_eq!((view.state, view.address), (ReachState::Off, None));
    usher.stop().await;
}

#[tokio::test]
async fn a_missing_program_is_named_with_where_it_is_had_and_used_once_it_is_there() {
    let house = House::new("tailscale", "fine");
    let home = house.home();
    let usher = home.start().await;
    house.leads_to(&usher).await;
    chosen(&usher, ngrok(Some(TOKEN))).await;
    let view = until(&usher, "that it is down", |view| view.state == ReachState::Down).await;
    let fault = view.fault.unwrap();
    assert_eq!((fault.code.as_str(), &*fault.values["page"]), ("tunnel-program-missing", "https://ngrok.com/download"));
    assert_eq!((view.steps[0].step.as_str(), view.steps[0].state.as_str()), ("program", "failed"));
    has_fault(&usher, Code::TunnelProgramMissing, true).await;
    house.install("ngrok");
    is_up(&usher).await;
    has_fault(&usher, Code::TunnelProgramMissing, false).await;
    usher.stop().await;
}

#[tokio::test]
async fn a_tunnel_that_dies_is_brought_up_again_and_the_story_tells_it() {
    let house = House::new("ngrok", "dies");
    let home = house.home();
    let usher = home.start().await;
    house.leads_to(&usher).await;
    chosen(&usher, ngrok(Some(TOKEN))).await;
    let restarted = |what: &&str| *what == "tunnel-restarted";
    let view = until(&usher, "a restart", |view| story(view).iter().filter(|what| restarted(what)).count() >= 2).await;
    assert_eq!(story(&view)[..5], ["chosen", "up", "down", "tunnel-restarted", "down"]);
    // It was never away for long.
    assert_eq!(usher.faults().iter().find(|fault| fault.code == Code::TunnelEnded), None);
    usher.stop().await;
}

#[tokio::test]
async fn a_refused_token_is_told_and_a_better_one_taken_at_once() {
    let house = House::new("ngrok", "token refused");
    let home = house.home();
    let usher = home.start().await;
    house.leads_to(&usher).await;
    chosen(&usher, ngrok(Some("wrong-4f6e2c81"))).await;
    let view = until(&usher, "that it is down", |view| view.state == ReachState::Down).await;
    assert_eq!(view.fault.unwrap().code, Code::TunnelTokenRefused.as_str());
    house.write("day", "fine");
    chosen(&usher, ngrok(Some(TOKEN))).await;
    is_up(&usher).await;
    has_fault(&usher, Code::TunnelTokenRefused, false).await;
    usher.stop().await;
    // The token is kept, and neither in an argument nor in a file that others may read.
    let usher = home.start().await;
    house.leads_to(&usher).await;
    is_up(&usher).await;
    usher.stop().await;
    for call in house.calls() {
        let arguments = call["arguments"].to_string();
        assert!(!arguments.contains(TOKEN) && !arguments.contains("4f6e2c81"), "{arguments}");
    }
    home.holds_no(TOKEN);
}

#[tokio::test]
async fn what_is_here_is_offered_with_the_reason() {
    let house = House::new("tailscale", "fine");
    let home = house.home();
    let usher = home.start().await;
    let view = until(&usher, "an offer", |view| !view.looking && view.offers[0].reason != "looking").await;
    let of = |way: &str| view.offers.iter().find(|offer| offer.way == way).unwrap();
    assert_eq!((of("tailscale").reason.as_str(), of("tailscale").ready), ("program-here", true));
    assert_eq!((of("ngrok").reason.as_str(), of("ngrok").ready), ("program-missing", false));
    assert_eq!(of("ngrok").install.as_deref(), Some("https://ngrok.com/download"));
    let place = |way: &str| view.offers.iter().position(|offer| offer.way == way).unwrap();
    assert!(place("tailscale") < place("ngrok"));
    usher.stop().await;
}
