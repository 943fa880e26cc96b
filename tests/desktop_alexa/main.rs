//! A skill of one's own in the real window, by keyboard alone: from signed out to the trial call that arrived, then another
//! name, what it would change, and the skill taken away again. Nothing of it is against accessibility.
//!
//! It is a program of its own, because the ports to which Amazon's page leads back are the same for everybody.

#![cfg(target_os = "linux")]
#![expect(clippy::print_stderr, reason = "what stands on the terminal tells why a test failed")]
#![expect(clippy::print_stdout, reason = "how long it took is worth knowing")]
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on must fail")]

#[path = "../desktop/app.rs"]
#[expect(dead_code, reason = "the window is driven, not watched")]
mod app;
#[path = "../desktop_accounts/keyboard.rs"]
mod keyboard;
#[path = "../desktop/session.rs"]
#[expect(dead_code, reason = "not every test needs all of a session")]
mod session;

use app::eventually;
use bridge::clock::SystemClock;
use fantoccini::key::Key;
use household::clock::Clock as _;
use serde_json::json;
use session::Session;
use std::path::{Path, PathBuf};
use std::time::Duration;
use support::amazon::{Amazon, CLIENT, Call, Options, SECRET};
use support::desktop::Desktop;
use support::usher::free;

const ENTER: char = '\u{e007}';
/// From the click to the call that arrived.
const BAR: Duration = Duration::from_secs(20);
const HOST: &str = "usher.example.org";

/// Usher in a window, with an Amazon that takes its door for what is at [`HOST`].
struct Place {
    amazon: Amazon,
    session: Session,
    /// Addresses that were opened outside, one a line.
    opened: PathBuf,
    folder: PathBuf,
    _desktop: Desktop,
}

impl Place {
    async fn start() -> Self {
        bridge::tls::install();
        let mut desktop = Desktop::start().unwrap();
        let door = free_port();
        let amazon = Amazon::start(Options::default().host(HOST, &format!("http://{door}"))).await;
        let opened = desktop.home().join("opened");
        desktop.pretend("xdg-open", &format!("echo \"$1\" >> {}\n", opened.display())).unwrap();
        let (folder, roots) = (desktop.home().join("usher"), desktop.home().join("roots.pem"));
        std::fs::create_dir(&folder).unwrap();
        let stand_ins = amazon.stand_ins();
        std::fs::write(&roots, &stand_ins.roots).unwrap();
        let environment = [
            ("USHER_AMAZON_API", stand_ins.amazon_api.unwrap()),
            ("USHER_LWA", stand_ins.login.unwrap()),
            ("USHER_SIGNING_CERTS", stand_ins.signing_certs.unwrap()),
            ("USHER_TRUST_ROOTS", roots.display().to_string()),
        ];
        let config = folder.display().to_string();
        let arguments = ["--demo", "--demo-listen", "127.0.0.1:0", "--config", &config, "--listen", &door];
        let session = Session::start_with(&mut desktop, &arguments, &environment).await;
        Self { amazon, session, opened, folder, _desktop: desktop }
    }

    /// Goes to a control and presses Enter.
    async fn enter(&self, css: &str) {
        self.session.reach(css).await;
        self.session.press(&ENTER.to_string()).await;
    }

    async fn tab(&self) {
        self.session.press(&char::from(Key::Tab).to_string()).await;
    }

    async fn accessible(&self, what: &str) {
        assert_eq!(self.session.violations().await, json!([]), "{what}");
    }

    /// The page of Amazon that was opened in the browser.
    async fn page_of_amazon(&self) -> String {
        eventually("the browser to open", async || {
            let opened = std::fs::read_to_string(&self.opened).ok()?;
            opened.lines().last().map(str::to_owned)
        })
        .await
    }
}

#[tokio::test]
async fn a_skill_is_made_changed_and_removed_by_keyboard_alone() {
    let place = Place::start().await;
    place.enter("[data-testid='nav-alexa']").await;
    sign_in(&place).await;
    set_up(&place).await;
    change(&place).await;
    remove(&place).await;
    assert_no_secret(&place.folder);
    place.session.end().await;
}

/// By one's own security profile, on Amazon's page in the browser.
async fn sign_in(place: &Place) {
    place.session.says("once", "Allowed Return URLs").await;
    place.accessible("before the sign-in").await;
    place.session.reach("[data-testid='amazon-form'] input").await;
    place.session.press(CLIENT).await;
    place.tab().await;
    place.session.press(&format!("{SECRET}{ENTER}")).await;
    let page = place.page_of_amazon().await;
    place.session.says("waiting", "Sign in with Amazon").await;
    place.accessible("a sign-in that waits").await;
    let back = place.amazon.answer(&page, true).await.expect("Amazon leads back");
    let browser = reqwest::Client::builder().no_proxy().build().unwrap();
    let heard = browser.get(back).send().await.unwrap().status();
    assert!(heard.is_success(), "Usher hears the browser: {heard}");
    place.session.says("amazon-account", "Ada Example").await;
    place.accessible("signed in").await;
}

/// One click.
async fn set_up(place: &Place) {
    let session = &place.session;
    session.reach("[data-testid='endpoint']").await;
    session.press(&format!("https://{HOST}{ENTER}")).await;
    session.sees("!document.querySelector(\"[data-testid='set-up']\").disabled").await;
    session.reach("[data-testid='set-up']").await;
    let clock = SystemClock::new();
    let begun = clock.monotonic();
    session.press(&ENTER.to_string()).await;
    session.says("run-state", "The skill works: Alexa has called, and Usher has heard her.").await;
    let took = clock.monotonic() - begun;
    println!("from the click to the call that arrived: {took:?}, {} calls", place.amazon.calls().len());
    assert!(took < BAR, "{took:?}");
    session.says("skill", "Last call").await;
    session.says("values", "Players").await;
    place.accessible("a skill that works").await;
    let skill = place.amazon.skill();
    assert_eq!(skill.enabled.len(), 1, "it is turned on");
    assert_eq!(skill.models.len(), 5, "English in all its countries");
    assert_eq!(place.amazon.count(Call::CreateSkill), 1);
}

/// Another name to call it by: Usher says what that means at Amazon before it sends anything.
async fn change(place: &Place) {
    let session = &place.session;
    place.amazon.forget_calls();
    session.reach("[data-testid='invocation']").await;
    session.script("document.activeElement.select(); return null").await;
    session.press("movie butler").await;
    session.says("outdated", "have changed").await;
    assert_eq!(place.amazon.count(Call::PutModel), 0, "nothing is sent yet");
    place.enter("[data-testid='compare']").await;
    session.says("differences", "Sentences and names").await;
    place.accessible("what would change").await;
    place.enter("[data-testid='update']").await;
    let works = async || {
        let said = session.says("run-state", "").await;
        (said.contains("The skill works") && place.amazon.count(Call::PutModel) == 5).then_some(())
    };
    eventually("the new name to be there", works).await;
    session.forgets("have changed since the skill was set up").await;
}

/// Nothing of it is left.
async fn remove(place: &Place) {
    place.enter("[data-testid='remove']").await;
    place.accessible("the question before removing it").await;
    place.tab().await;
    place.session.press(&ENTER.to_string()).await;
    place.session.says("run-state", "The skill is gone.").await;
    assert!(place.amazon.skills().is_empty());
    place.accessible("a skill that is gone").await;
}

/// No secret and no token is in what anybody would look at.
fn assert_no_secret(folder: &Path) {
    for name in ["settings.json", "skill.json"] {
        let Ok(text) = std::fs::read_to_string(folder.join(name)) else { continue };
        assert!(!text.contains(SECRET) && !text.contains("Atzr|") && !text.contains("Atza|"), "{name}");
    }
}

/// An address of this machine that is free now.
fn free_port() -> String {
    let listener = std::net::TcpListener::bind(free()).unwrap();
    listener.local_addr().unwrap().to_string()
}
