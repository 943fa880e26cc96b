//! The window as a person uses it, through WebKit's WebDriver.
//!
//! No `WEBKIT_*` variable may be set for these runs: with compositing switched off the driver hangs now and then.

use crate::app::{PATIENCE, binary, eventually};
use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use std::net::TcpListener;
use std::path::PathBuf;
use std::time::Duration;
use support::desktop::Desktop;

/// Usher's window.
pub(crate) struct Session {
    pub(crate) client: Client,
    /// What Usher and the driver print.
    terminal: PathBuf,
}

impl Session {
    /// Starts Usher with a window that can be driven.
    pub(crate) async fn start(desktop: &mut Desktop, arguments: &[&str]) -> Self {
        Self::start_with(desktop, arguments, &[]).await
    }

    /// The same with these variables in its environment.
    pub(crate) async fn start_with(desktop: &mut Desktop, arguments: &[&str], environment: &[(&str, String)]) -> Self {
        let usher = json!({ "binary": binary(), "args": arguments });
        let wanted = [("webkitgtk:browserOptions".to_owned(), usher)].into_iter().collect();
        Self::drive(desktop, wanted, environment).await
    }

    /// Opens a page in the driver's own small browser: what a person would see outside Usher.
    pub(crate) async fn browse(desktop: &mut Desktop, url: &str) -> Self {
        let browser = Self::drive(desktop, serde_json::Map::new(), &[]).await;
        browser.client.goto(url).await.unwrap();
        browser
    }

    async fn drive(
        desktop: &mut Desktop,
        wanted: serde_json::Map<String, serde_json::Value>,
        environment: &[(&str, String)],
    ) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).unwrap().port();
        let terminal = desktop.home().join("terminal-driven");
        let mut driver = desktop.command("WebKitWebDriver");
        driver
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .stderr(std::fs::File::create(&terminal).unwrap());
        driver.envs(environment.iter().map(|(name, value)| (*name, value)));
        desktop.keep(&mut driver).unwrap();
        let client = eventually("the driver", async || connect(port, wanted.clone()).await).await;
        Self { client, terminal }
    }

    /// The element with that test id, once it is there.
    pub(crate) async fn find(&self, id: &str) -> Element {
        let css = format!("[data-testid='{id}']");
        let waiting = self.client.wait().at_most(PATIENCE).every(Duration::from_millis(40));
        match waiting.for_element(Locator::Css(&css)).await {
            Ok(element) => element,
            Err(error) => panic!("{id} did not appear: {error}\n{}", self.page().await),
        }
    }

    pub(crate) async fn click(&self, id: &str) {
        self.find(id).await.click().await.unwrap();
    }

    pub(crate) async fn type_into(&self, id: &str, text: &str) {
        let field = self.find(id).await;
        field.clear().await.unwrap();
        field.send_keys(text).await.unwrap();
    }

    /// On "Try a command": does a sentence and waits for what became of it.
    pub(crate) async fn do_it(&self, sentence: &str) {
        self.type_into("try-text", sentence).await;
        self.click("try-do").await;
        // Only what was done has an outcome; what would be done has none.
        self.shows("[data-testid='try-result'] p", "").await;
    }

    /// Waits until a player's card shows something.
    pub(crate) async fn plays(&self, player: &str, wanted: &str) {
        self.shows(&format!("[data-testid='player-card'][data-player-name='{player}']"), wanted).await;
    }

    /// Waits until an element says something.
    pub(crate) async fn says(&self, id: &str, wanted: &str) -> String {
        let css = format!("[data-testid='{id}']");
        self.shows(&css, wanted).await
    }

    /// Waits until what a selector finds says something.
    pub(crate) async fn shows(&self, css: &str, wanted: &str) -> String {
        let mut last = String::new();
        let look = async {
            loop {
                // An element may be replaced between finding and reading it.
                if let Ok(element) = self.client.find(Locator::Css(css)).await {
                    last = element.text().await.unwrap_or_default();
                    if last.contains(wanted) {
                        return;
                    }
                }
                tokio::time::sleep(Duration::from_millis(40)).await;
            }
        };
        if tokio::time::timeout(PATIENCE, look).await.is_err() {
            panic!("{css} says {last:?}, not {wanted:?}\n{}", self.page().await);
        }
        last
    }

    /// Waits until the page no longer says something.
    pub(crate) async fn forgets(&self, words: &str) {
        let gone = async || (!self.page().await.contains(words)).then_some(());
        eventually(&format!("the page to forget {words:?}"), gone).await;
    }

    /// The words of the whole page.
    pub(crate) async fn page(&self) -> String {
        match self.client.find(Locator::Css("body")).await {
            Ok(body) => body.text().await.unwrap_or_default(),
            // Usher has ended, or its page has: why is said in the terminal, if anywhere.
            Err(error) => {
                let said = std::fs::read_to_string(&self.terminal).unwrap_or_default();
                format!("no page: {error:?}\nIn the terminal:\n{said}")
            }
        }
    }

    /// What a script answers.
    pub(crate) async fn script(&self, script: &str) -> serde_json::Value {
        self.client.execute(script, vec![]).await.unwrap()
    }

    /// Waits until a script says yes.
    pub(crate) async fn sees(&self, condition: &str) {
        let script = format!("return {condition}");
        eventually(condition, async || (self.script(&script).await == true).then_some(())).await;
    }

    /// The window's picture, as PNG.
    pub(crate) async fn picture(&self) -> Vec<u8> {
        self.client.screenshot().await.unwrap()
    }

    pub(crate) async fn end(self) {
        self.client.close().await.unwrap();
    }
}

async fn connect(port: u16, wanted: serde_json::Map<String, serde_json::Value>) -> Option<Client> {
    let address = format!("http://127.0.0.1:{port}");
    let mut builder = ClientBuilder::new(HttpConnector::new());
    builder.capabilities(wanted);
    let connecting = builder.connect(&address);
    // The driver never answers when Usher ends before its window is there.
    let connected = tokio::time::timeout(PATIENCE, connecting).await;
    connected.unwrap_or_else(|_| panic!("no window within {PATIENCE:?}")).ok()
}
