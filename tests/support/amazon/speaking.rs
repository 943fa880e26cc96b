//! Alexa speaks to a skill's endpoint: simulations, invocations and events are requests that are really sent, signed as
//! Alexa signs them.

use super::Shared;
use super::events::Event;
use super::exchange::{Answer, Asked};
use super::failure::Unheard;
use super::skill::Skill;
use super::understanding::{self, Heard};
use super::world::Errand;
use crate::alexa::{Speaker, speech};
use serde_json::{Value, json};
use std::time::Duration;
use time::format_description::well_known::Rfc3339;

/// Why nothing came of a request.
struct Trouble {
    code: &'static str,
    message: String,
}

/// A request that was answered, or not.
struct Spoken {
    endpoint: String,
    request: Value,
    answer: Result<Value, Trouble>,
    took: Duration,
}

fn trouble(code: &'static str, message: impl Into<String>) -> Trouble {
    Trouble { code, message: message.into() }
}

/// Does what was left to be done.
pub(super) async fn run(shared: &Shared, errand: Errand) {
    match errand {
        Errand::Tell { skill, user, event } => tell(shared, &skill, &user, &event).await,
        Errand::Simulate { person, skill, simulation, locale, words, failure } => {
            let (status, result) = simulate(shared, &person, &skill, &locale, &words, failure).await;
            {
                let mut world = shared.world();
                let kept = world.skills.get_mut(&skill).and_then(|skill| skill.simulations.get_mut(&simulation));
                if let Some(kept) = kept {
                    kept.status = status;
                    kept.result = result;
                }
            }
            shared.moved();
        }
    }
}

/// The region in which Alexa serves a locale.
fn region(locale: &str) -> &'static str {
    match locale {
        "en-US" | "en-CA" | "es-US" | "es-MX" | "fr-CA" | "pt-BR" => "NA",
        "ja-JP" | "en-AU" => "FE",
        _ => "EU",
    }
}

/// The endpoint of a part of the manifest for a region.
fn endpoint(part: &Value, region: &str) -> Value {
    let own = &part["regions"][region]["endpoint"];
    if own.is_null() { part["endpoint"].clone() } else { own.clone() }
}

async fn simulate(
    shared: &Shared,
    person: &str,
    id: &str,
    locale: &str,
    words: &str,
    failure: Option<Unheard>,
) -> (&'static str, Value) {
    let (skill, pace, now) = {
        let world = shared.world();
        (world.skills.get(id).cloned(), world.pace(), world.now())
    };
    let failed =
        |trouble: &Trouble| ("FAILED", json!({ "error": { "code": trouble.code, "message": trouble.message } }));
    let Some(skill) = skill else {
        return failed(&trouble("RESOURCE_NOT_FOUND", "The skill is not there any more."));
    };
    if let Some(trouble) = failure.and_then(stopped) {
        return failed(&trouble);
    }
    if failure == Some(Unheard::AnsweredByAlexa) {
        return ("SUCCESSFUL", by_alexa("Sorry, I'm not sure about that."));
    }
    let model = skill.models.get(locale).filter(|model| model.built || model.build.usable(pace, now));
    let heard = model.and_then(|model| understanding::from_outside(&model.model, words));
    let request = match heard {
        Some(Heard::Launch) => json!({ "type": "LaunchRequest" }),
        Some(Heard::Intent(intent)) => json!({ "type": "IntentRequest", "dialogState": "STARTED", "intent": intent }),
        None => return failed(&not_invoked()),
    };
    let spoken = speak(shared, &skill, person, locale, &request).await;
    match &spoken.answer {
        Ok(answer) => {
            let mut result = by_alexa(&speech(answer));
            result["skillExecutionInfo"] = json!({ "invocations": [invocation(&spoken, answer)] });
            ("SUCCESSFUL", result)
        }
        Err(trouble) => {
            let (status, mut result) = failed(trouble);
            result["skillExecutionInfo"] = json!({ "invocations": [invocation(&spoken, &Value::Null)] });
            (status, result)
        }
    }
}

fn by_alexa(caption: &str) -> Value {
    json!({ "alexaExecutionInfo": {
        "alexaResponses": [{ "type": "Speech", "content": { "caption": caption } }], "consideredIntents": []
    } })
}

fn not_invoked() -> Trouble {
    trouble("SKILL_NOT_INVOKED", "The utterance did not invoke the skill.")
}

/// What ends a simulation before anybody is asked.
fn stopped(why: Unheard) -> Option<Trouble> {
    Some(match why {
        Unheard::AnsweredByAlexa => return None,
        Unheard::NotInvoked => not_invoked(),
        Unheard::Unreachable => unreachable(),
        Unheard::CertificateRefused => certificate_refused(),
        Unheard::TimedOut => timed_out(),
        Unheard::InvalidResponse => invalid_response(),
        Unheard::Internal => trouble("INTERNAL_SERVICE_ERROR", "An unexpected error has occurred."),
    })
}

fn unreachable() -> Trouble {
    trouble("ENDPOINT_UNREACHABLE", "Skill endpoint could not be reached.")
}

fn certificate_refused() -> Trouble {
    trouble("ENDPOINT_CERTIFICATE", "An SSL connection to the skill endpoint could not be established.")
}

fn timed_out() -> Trouble {
    trouble("ENDPOINT_TIMEOUT", "Skill endpoint took too long to respond.")
}

fn invalid_response() -> Trouble {
    trouble("INVALID_RESPONSE", "Skill endpoint returned an invalid response.")
}

fn invocation(spoken: &Spoken, answer: &Value) -> Value {
    let millis = u64::try_from(spoken.took.as_millis()).unwrap_or(u64::MAX);
    let body = if answer.is_object() { answer.clone() } else { json!({}) };
    json!({
        "invocationRequest": { "endpoint": spoken.endpoint, "body": spoken.request },
        "invocationResponse": { "body": body },
        "metrics": { "skillExecutionTimeInMilliseconds": millis }
    })
}

/// Sends a request to a skill for somebody.
async fn speak(shared: &Shared, skill: &Skill, person: &str, locale: &str, request: &Value) -> Spoken {
    let speaker = Speaker {
        skill: skill.id.clone(),
        user: skill.enabled.get(person).cloned().unwrap_or_default(),
        device: "amzn1.ask.device.simulated".to_owned(),
        locale: locale.to_owned(),
        token: skill.links.get(person).map(|link| link.access.clone()),
    };
    let body = shared.alexa.envelope_of(&speaker, request, &Value::Null);
    send(shared, skill, &endpoint(&skill.manifest["apis"]["custom"], region(locale)), body).await
}

/// Sends a body to an endpoint as the manifest has it.
async fn send(shared: &Shared, skill: &Skill, endpoint: &Value, body: Value) -> Spoken {
    let (clock, patience) = {
        let world = shared.world();
        (world.options.clock.clone(), world.options.patience)
    };
    let began = clock.monotonic();
    let uri = endpoint["uri"].as_str().unwrap_or_default().to_owned();
    let answer = match way(shared, skill, endpoint) {
        Ok(address) => {
            let sending = shared.alexa.deliver(&address, body.to_string().into_bytes());
            match tokio::time::timeout(patience, sending).await {
                Err(_) => Err(timed_out()),
                Ok(Err(_)) => Err(unreachable()),
                Ok(Ok((200, text))) => answer(&text),
                Ok(Ok(_)) => Err(invalid_response()),
            }
        }
        Err(trouble) => Err(trouble),
    };
    Spoken { endpoint: uri, request: body, answer, took: clock.monotonic().saturating_sub(began) }
}

/// Whether an answer is one.
fn answer(text: &str) -> Result<Value, Trouble> {
    let answer: Value = serde_json::from_str(text).map_err(|_| invalid_response())?;
    let speech = &answer["response"]["outputSpeech"];
    let spoken = speech.is_null() || speech["text"].is_string() || speech["ssml"].is_string();
    let good = answer["version"].is_string() && answer["response"].is_object() && spoken;
    good.then_some(answer).ok_or_else(invalid_response)
}

/// The address where an endpoint really is, if its certificate is of the type that the manifest says.
fn way(shared: &Shared, skill: &Skill, endpoint: &Value) -> Result<String, Trouble> {
    let uri = endpoint["uri"].as_str().unwrap_or_default();
    let uri = reqwest::Url::parse(uri).map_err(|_| unreachable())?;
    let world = shared.world();
    let Some(site) = uri.host_str().and_then(|host| world.options.hosts.get(host)) else {
        return Ok(uri.to_string());
    };
    let uploaded = site.certificate.name() != "SelfSigned" || skill.certificates.is_some();
    if endpoint["sslCertificateType"] != site.certificate.name() || !uploaded {
        return Err(certificate_refused());
    }
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    Ok(format!("{}{}{query}", site.base.trim_end_matches('/'), uri.path()))
}

/// `POST …/invocations`: a body of the developer's own, sent as it is.
pub(super) async fn invoke(shared: &Shared, asked: &Asked) -> Answer {
    let body = match asked.json() {
        Ok(body) => body,
        Err(answer) => return answer,
    };
    let skill = shared.world().skills.get(&asked.place.skill).cloned();
    let (Some(skill), true) = (skill, body["skillRequest"]["body"].is_object()) else {
        return Answer::violations(
            400,
            "Request is not valid.",
            &[json!({ "message": "skillRequest.body is required." })],
        );
    };
    let region = match body["endpointRegion"].as_str() {
        Some(region @ ("NA" | "EU" | "FE")) => region,
        Some("default" | "NAmerica") => "",
        Some(_) | None => {
            let wrong = json!({ "message": "endpointRegion is NA, EU, FE or default." });
            return Answer::violations(400, "Request is not valid.", &[wrong]);
        }
    };
    let endpoint = endpoint(&skill.manifest["apis"]["custom"], region);
    let spoken = send(shared, &skill, &endpoint, body["skillRequest"]["body"].clone()).await;
    match &spoken.answer {
        Ok(answer) => Answer::json(
            200,
            json!({ "status": "SUCCESSFUL", "result": { "skillExecutionInfo": invocation(&spoken, answer) } }),
        ),
        Err(trouble) => Answer::json(
            200,
            json!({ "status": "FAILED", "result": {
                "skillExecutionInfo": invocation(&spoken, &Value::Null),
                "error": { "code": trouble.code, "message": trouble.message }
            } }),
        ),
    }
}

/// Tells a skill what happened.
async fn tell(shared: &Shared, skill: &Skill, user: &str, event: &Event) {
    let at = shared.world().time().format(&Rfc3339).unwrap_or_default();
    let token = match event {
        Event::AccountLinked(token) => Some(token.clone()),
        Event::Enabled | Event::Disabled => None,
    };
    let speaker = Speaker { skill: skill.id.clone(), user: user.to_owned(), token, ..Speaker::default() };
    let mut body = shared.alexa.envelope_of(&speaker, &event.request(&at), &Value::Null);
    if let Some(body) = body.as_object_mut() {
        body.remove("session");
    }
    let spoken = send(shared, skill, &endpoint(&skill.manifest["events"], "NA"), body).await;
    let answered = spoken.answer.is_ok();
    shared.told(&skill.id, event, answered);
}
