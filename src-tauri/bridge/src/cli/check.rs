//! `usherd check`: everything between Alexa and the players, a line for each check, as soon as it has ended.

use super::{Common, Failure, print, say};
use bridge::api::view::CheckState;
use bridge::{Bridge, CheckTold};
use clap::Args;
use household::voice::Message;
use serde_json::json;
use std::path::PathBuf;

/// Check everything between Alexa and the players.
#[derive(Args)]
pub(super) struct Check {
    #[command(flatten)]
    common: Common,
    /// Only these checks: local, servers, address, dns, tls, door, skill …
    #[arg(long, value_name = "GROUP")]
    only: Option<String>,
    /// Check this address instead of the configured one
    #[arg(long, value_name = "URL")]
    url: Option<String>,
    /// Write what helps somebody who helps to this file: checks, settings without secrets, the log
    #[arg(long, value_name = "FILE")]
    bundle: Option<PathBuf>,
    /// Print one line of JSON a check
    #[arg(long)]
    json: bool,
}

impl Check {
    pub(super) async fn run(self) -> Result<(), Failure> {
        let mut options = self.common.options();
        options.closed = true;
        let bridge = Bridge::start(options).await?;
        let (mut failed, mut written) = (false, Ok(()));
        let checked = bridge.check(self.only.as_deref(), self.url, super::LOCALE, |told| {
            failed |= told.view.state == CheckState::Fail;
            let line = if self.json { document(&told) } else { line(&told) };
            if written.is_ok() {
                written = print(&line);
            }
        });
        let checked = checked.await;
        let bundle = match (&checked, self.bundle) {
            (Ok(()), Some(file)) => Some(bridge.write_bundle(file).await),
            (Ok(()), None) | (Err(_), _) => None,
        };
        bridge.stop().await;
        checked?;
        if let Some(id) = bundle.transpose()?
            && !self.json
        {
            print(&say(Message::new("terminal-quote").with("id", id.to_string())))?;
        }
        written?;
        // What is wrong has been said.
        if failed { Err(Failure(String::new())) } else { Ok(()) }
    }
}

fn state(told: &CheckTold) -> &'static str {
    match told.view.state {
        CheckState::Ok => "ok",
        CheckState::Warn => "warn",
        CheckState::Fail => "fail",
        CheckState::Skipped | CheckState::Waiting | CheckState::Running => "skipped",
    }
}

fn line(told: &CheckTold) -> String {
    let fix = if told.fix.is_empty() { String::new() } else { format!("\n             {}", told.fix) };
    format!("{:<4}{:<9}{}{fix}", told.view.id, state(told), told.text)
}

fn document(told: &CheckTold) -> String {
    let view = &told.view;
    let mut line = json!({
        "id": view.id, "group": view.group, "state": state(told), "values": view.values, "text": told.text,
    });
    let fix = Some(&told.fix).filter(|fix| !fix.is_empty());
    let code = view.fault.as_ref().map(|fault| &fault.code);
    let parts = [("about", &view.about), ("skipped", &view.skipped), ("cause", &view.cause), ("remedy", &view.remedy)];
    let parts = parts.into_iter().filter_map(|(name, value)| Some((name, value.as_ref()?)));
    for (name, value) in parts.chain(code.map(|code| ("code", code))).chain(fix.map(|fix| ("fix", fix))) {
        line[name] = json!(value);
    }
    line.to_string()
}
