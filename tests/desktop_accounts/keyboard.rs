//! The window by keyboard alone, and what axe has to say against it.

use crate::app::PATIENCE;
use crate::session::Session;
use fantoccini::Locator;
use fantoccini::key::Key;
use serde_json::{Value, json};
use std::path::Path;
use std::time::Duration;

/// No page has more controls than this.
const STEPS: usize = 120;

impl Session {
    /// Presses keys, as whoever has no mouse.
    pub(crate) async fn press(&self, keys: &str) {
        self.client.active_element().await.unwrap().send_keys(keys).await.unwrap();
    }

    /// Goes from control to control until the focus is on what a selector names.
    pub(crate) async fn reach(&self, css: &str) {
        self.find_css(css).await;
        let there = format!("return document.activeElement.matches({})", json!(css));
        for _ in 0..STEPS {
            if self.script(&there).await == true {
                return;
            }
            self.press(&String::from(char::from(Key::Tab))).await;
        }
        panic!("{STEPS} steps from control to control do not lead to {css}\n{}", self.page().await);
    }

    async fn find_css(&self, css: &str) {
        let waiting = self.client.wait().at_most(PATIENCE).every(Duration::from_millis(40));
        if let Err(error) = waiting.for_element(Locator::Css(css)).await {
            panic!("{css} did not appear: {error}\n{}", self.page().await);
        }
    }

    /// What axe has to say against the page as it is now.
    pub(crate) async fn violations(&self) -> Value {
        let axe = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
        let axe = std::fs::read_to_string(&axe).unwrap_or_else(|error| panic!("{}: {error}", axe.display()));
        let run = "axe.run().then(({ violations }) => arguments[0](violations.map(({ id, nodes }) => [id, \
                   nodes.map(({ html }) => html)])), (error) => arguments[0](String(error)))";
        self.client.execute_async(&format!("{axe}\n;{run}"), vec![]).await.unwrap()
    }
}
