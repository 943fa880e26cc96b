//! Usher in a window with an Amazon that is ours, and the way to a skill that works: by keyboard alone, looked at by axe.

use crate::app::eventually;
use crate::session::Session;
use bridge::clock::SystemClock;
use fantoccini::key::Key;
use household::clock::Clock as _;
use serde_json::json;
use std::path::PathBuf;
use std::time::Duration;
use support::amazon::{Amazon, CLIENT, Call, Options, SECRET};
use support::desktop::{Browser, Desktop};
use support::usher::free;

pub(crate) const ENTER: char = '\u{e007}';
/// From the click to the call that arrived.
const BAR: Duration = Duration::from_secs(20);
pub(crate) const HOST: &str = "usher.example.org";

/// Usher in a window, with an Amazon that takes its door for what is at [`HOST`].
pub(crate) struct Place {
    pub(crate) amazon: Amazon,
    pub(crate) session: Session,
    browser: Browser,
    pub(crate) folder: PathBuf,
    _desktop: Desktop,
}

impl Place {
    pub(crate) async fn start() -> Self {
        bridge::tls::install();
        let mut desktop = Desktop::start().unwrap();
        let door = free_port();
        let amazon = Amazon::start(Options::default().host(HOST, &format!("http://{door}"))).await;
        let browser = desktop.browser().unwrap();
        let (folder, roots) = (desktop.home().join("usher"), desktop.home().join("roots.pem"));
        std::fs::create_dir(&folder).unwrap();
        let stand_ins = amazon.stand_ins();
        std::fs::write(&roots, &stand_ins.roots).unwrap();
        let environment = [
            ("USHER_AMAZON_API", stand_ins.amazon_api.unwrap()),
            ("USHER_LWA", stand_ins.login.unwrap()),
            ("USHER_SIGNING_CERTS", stand_ins.signing_certs.unwrap()),
            ("USHER_TRUST_ROOTS", roots.display().to_string()),
            // Nobody on the internet is asked where a name leads.
            ("USHER_RESOLVERS", "https://127.0.0.1:9/dns-query".to_owned()),
        ];
        let config = folder.display().to_string();
        let arguments = ["--demo", "--demo-listen", "127.0.0.1:0", "--config", &config, "--listen", &door];
        let session = Session::start_with(&mut desktop, &arguments, &environment).await;
        Self { amazon, session, browser, folder, _desktop: desktop }
    }

    /// Goes to a control and presses Enter.
    pub(crate) async fn enter(&self, css: &str) {
        self.session.reach(css).await;
        self.session.press(&ENTER.to_string()).await;
    }

    pub(crate) async fn tab(&self) {
        self.session.press(&char::from(Key::Tab).to_string()).await;
    }

    pub(crate) async fn accessible(&self, what: &str) {
        assert_eq!(self.session.violations().await, json!([]), "{what}");
    }

    /// The page of Amazon that was opened in the browser.
    async fn page_of_amazon(&self) -> String {
        eventually("the browser to open", async || self.browser.opened()).await
    }
}

/// By one's own security profile, on Amazon's page in the browser.
pub(crate) async fn sign_in(place: &Place) {
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
pub(crate) async fn set_up(place: &Place) {
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

/// An address of this machine that is free now.
fn free_port() -> String {
    let listener = std::net::TcpListener::bind(free()).unwrap();
    listener.local_addr().unwrap().to_string()
}
