//! The files of a bundle, before anything is hidden in them; and the names that must be.

use super::logs;
use super::redaction::Known;
use super::rules::RULES;
use crate::api::view::{CheckState, CheckView, FaultView};
use crate::shared::{Shared, lock};
use household::activity::Activity;
use household::fault::Fault;
use household::text::Texts;
use serde::Serialize;
use serde_json::{Value, json};
use std::sync::Arc;
use time::format_description::well_known::Rfc3339;
use url::Url;

/// So many activities.
const MOST: usize = 100;
/// The language of what helpers read.
const LOCALE: &str = "en-US";
/// Which values of a fault say what somebody wanted to hear or see.
const TITLES: [&str; 8] = ["title", "series", "artist", "album", "heard", "wanted", "chapter", "genre"];

impl Shared {
    /// Every file, by its name.
    pub(super) async fn parts(self: &Arc<Self>, id: &str, titles: bool) -> Vec<(&'static str, String)> {
        let activities = self.journal.older(None, MOST).await;
        let story: Vec<Value> = activities.iter().map(|activity| told(activity, titles)).collect();
        let story = story.iter().map(|one| format!("{one}\n")).collect::<String>();
        vec![
            ("about.txt", self.about_this(id)),
            ("checks.txt", self.checks_text()),
            ("faults.txt", self.faults.all().iter().map(|fault| format!("{}\n", sentence(fault, titles))).collect()),
            ("settings.json", self.settings(pretty)),
            ("reach.json", pretty(&self.reach_view())),
            ("alexa.json", pretty(&self.alexa_view())),
            ("refused.json", pretty(&self.refused_view())),
            ("activity.txt", story),
            ("log.txt", logs::kept()),
        ]
    }

    fn about_this(&self, id: &str) -> String {
        let now = self.clock.now().format(&Rfc3339).unwrap_or_default();
        let (version, system, machine) = (env!("CARGO_PKG_VERSION"), std::env::consts::OS, std::env::consts::ARCH);
        let listening = lock(&self.address).map(|address| address.to_string()).unwrap_or_else(|| "nowhere".to_owned());
        let servers = lock(&self.server_views);
        let servers = servers.iter().map(|server| format!("{} (reachable: {})", server.kind, server.reachable));
        let servers = servers.collect::<Vec<_>>().join(", ");
        let hidden = RULES.iter().map(|rule| rule.name).collect::<Vec<_>>().join(", ");
        let lines = [
            format!("Quote this as {id}."),
            format!("made: {now}"),
            format!("Usher: {version} on {system} {machine}"),
            format!("listening: {listening}"),
            format!("servers: {servers}"),
            format!("hidden: names of people, servers and hosts, {hidden}"),
        ];
        lines.join("\n")
    }

    fn checks_text(&self) -> String {
        let view = self.checks_view();
        let at = view.at.as_deref().unwrap_or("never");
        let lines = view.checks.iter().map(line).collect::<String>();
        let listening = view.listening.as_ref().map(pretty).unwrap_or_default();
        format!("all run: {at}\n{lines}{listening}")
    }

    fn refused_view(&self) -> Value {
        let refused = self.checks.live.refused();
        let one = |counted: &crate::checks::Counted| json!({"times": counted.times, "last": counted.last.format(&Rfc3339).ok()});
        refused.iter().map(|(why, counted)| (why.clone(), one(counted))).collect::<serde_json::Map<_, _>>().into()
    }

    /// Who and what has a name that leads to somebody.
    pub(super) async fn known_names(self: &Arc<Self>) -> Vec<Known> {
        let known = |name: &str, word| Known { name: name.to_owned(), word };
        let mut all = Vec::new();
        for server in self.kept_servers() {
            all.extend(server.users.iter().map(|user| known(&user.name, "person")));
            all.push(known(&server.name, "server"));
            all.extend(server.addresses.iter().filter_map(|address| host(address)).map(|host| known(&host, "host")));
        }
        for server in lock(&self.server_views).iter() {
            all.extend(server.users.iter().map(|user| known(&user.name, "person")));
        }
        all.extend(self.kept_connect().map(|connect| known(&connect.name, "person")));
        if let Some(account) = self.kept_amazon().and_then(|kept| kept.account) {
            all.extend(account.name.iter().map(|name| known(name, "person")));
            all.extend(account.mail.iter().map(|mail| known(mail, "mail")));
            all.extend(
                account.vendors.iter().flat_map(|vendor| [known(&vendor.name, "person"), known(&vendor.id, "vendor")]),
            );
        }
        all.extend(self.kept_linking().and_then(|linking| linking.vendor).map(|vendor| known(&vendor, "vendor")));
        all.extend(self.kept_public_address().as_deref().and_then(host).map(|host| known(&host, "host")));
        all
    }
}

/// The name in an address, if it is one that somebody has chosen.
fn host(address: &str) -> Option<String> {
    let url = address.parse::<Url>().ok()?;
    url.domain().filter(|host| host.contains('.')).map(str::to_owned)
}

fn pretty(of: &impl Serialize) -> String {
    serde_json::to_string_pretty(of).unwrap_or_default()
}

/// What is wrong, in words and with its code.
fn sentence(fault: &Fault, titles: bool) -> String {
    let mut fault = fault.clone();
    if !titles {
        fault
            .values
            .iter_mut()
            .filter(|(name, _)| TITLES.contains(&name.as_str()))
            .for_each(|(_, value)| hidden(value));
    }
    format!("{}: {}", fault.code.as_str(), Texts::of(LOCALE).fault(&fault))
}

fn hidden(value: &mut String) {
    *value = "•".to_owned();
}

/// A check in a line.
fn line(check: &CheckView) -> String {
    let state = match check.state {
        CheckState::Waiting => "not run",
        CheckState::Running => "running",
        CheckState::Ok => "ok",
        CheckState::Warn => "warn",
        CheckState::Fail => "FAIL",
        CheckState::Skipped => "skipped",
    };
    let fault = check.fault.as_ref().map(|fault: &FaultView| fault.code.as_str()).unwrap_or_default();
    let skipped = check.skipped.as_deref().unwrap_or_default();
    let cause = check.cause.as_deref().unwrap_or_default();
    let about = check.about.as_deref().unwrap_or_default();
    let values = check.values.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join(" ");
    let words = [check.id.as_str(), state, about, fault, skipped, cause, &values];
    let words = words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    format!("{words} {}\n", check.at.as_deref().unwrap_or_default())
}

/// What became of a command; what was wanted only where that may be told.
fn told(activity: &Activity, titles: bool) -> Value {
    let mut all = serde_json::to_value(activity).unwrap_or_default();
    if titles {
        return all;
    }
    let slots = activity.slots.keys().map(|name| (name.clone(), Value::from("•"))).collect::<serde_json::Map<_, _>>();
    let players = activity.orders.iter().map(|given| json!({"server": given.server, "player": given.player}));
    all["slots"] = slots.into();
    all["orders"] = players.collect();
    all["fault"] = activity.fault.as_ref().map(|fault| fault.code.as_str()).into();
    for field in ["heard", "said"] {
        if let Some(object) = all.as_object_mut() {
            object.remove(field);
        }
    }
    all
}
