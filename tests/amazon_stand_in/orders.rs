//! What the program can be told while it runs.

use serde_json::{Value, json};
use support::amazon::{Amazon, Call, Failure, Times};

/// The orders.
pub(crate) const USAGE: &str = "failures [CALL] | fail CALL FAILURE [once|always|N] | mend | expire | revoke | calls | skills | told | \
    tokens | answer PAGE [no]";

/// Does it; what came of it.
pub(crate) async fn obey(amazon: &Amazon, order: &str) -> Value {
    let words: Vec<&str> = order.split_whitespace().collect();
    match words.as_slice() {
        ["failures"] => Failure::all().iter().map(|(call, failure)| format!("{} {}", call.name(), failure.name())).collect(),
        ["failures", call] => {
            let wanted = |(at, failure): (Call, Failure)| (at.name() == *call).then(|| failure.name());
            Failure::all().into_iter().filter_map(wanted).collect()
        }
        ["fail", call, failure, rest @ ..] => fail(amazon, call, failure, rest),
        ["mend"] => done(|| amazon.mend()),
        ["expire"] => done(|| amazon.expire()),
        ["revoke"] => done(|| amazon.revoke()),
        ["calls"] => amazon
            .calls()
            .iter()
            .map(|seen| json!({ "call": format!("{} {}", seen.method, seen.path), "status": seen.status, "failure": seen.failure }))
            .collect(),
        ["skills"] => amazon
            .skills()
            .iter()
            .map(|skill| {
                let models: Vec<&String> = skill.models.keys().collect();
                json!({ "id": skill.id, "names": skill.names(), "models": models, "enabled": !skill.enabled.is_empty() })
            })
            .collect(),
        ["told"] => amazon.told().iter().map(|(skill, event, taken)| json!([skill, format!("{event:?}"), taken])).collect(),
        ["tokens"] => {
            let scopes = ["alexa::ask:skills:readwrite", "alexa::ask:models:readwrite", "alexa::ask:skills:test", "profile"];
            let (access, refresh) = amazon.tokens(&scopes);
            json!({ "access": access, "refresh": refresh })
        }
        ["answer", page, rest @ ..] => match amazon.answer(page, *rest != ["no"]).await {
            Ok(address) => json!({ "sent": address.as_str() }),
            Err(page) => json!({ "status": page.status, "page": page.text }),
        },
        _ => json!({ "orders": USAGE }),
    }
}

fn done(doing: impl FnOnce()) -> Value {
    doing();
    json!("done")
}

fn fail(amazon: &Amazon, call: &str, failure: &str, times: &[&str]) -> Value {
    let times = match times {
        [] | ["once"] => Some(Times::Once),
        ["always"] => Some(Times::Always),
        [number] => number.parse().ok().map(Times::N),
        _ => None,
    };
    let call = Call::parse(call);
    match (call.and_then(|call| Some((call, Failure::parse(call, failure)?))), times) {
        (Some((call, failure)), Some(times)) => done(|| amazon.fail(call, failure, times)),
        _ => json!({ "wrong": "there is no such call, or no such failure there", "orders": USAGE }),
    }
}
