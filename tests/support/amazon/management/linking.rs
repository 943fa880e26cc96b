//! Account linking as a skill's developer sets it up.

use crate::amazon::exchange::{Answer, Asked};
use crate::amazon::rules;
use crate::amazon::skill::{Linking, Skill};
use crate::amazon::world::World;
use serde_json::json;

/// Where Alexa's app waits for the code, in America, Europe and the Far East; the vendor's id is to follow.
const RETURNS: [&str; 3] = [
    "https://pitangui.amazon.com/api/skill/link/",
    "https://layla.amazon.com/api/skill/link/",
    "https://alexa.amazon.co.jp/api/skill/link/",
];

/// Where Alexa's app waits for the code of this skill.
pub(in crate::amazon) fn returns(skill: &Skill) -> Vec<String> {
    let others = skill.linking.as_ref().and_then(|linking| linking.returns.clone());
    others.unwrap_or_else(|| RETURNS.map(|address| format!("{address}{}", skill.vendor)).to_vec())
}

/// `GET …/accountLinkingClient`: everything but the secret.
pub(super) fn get(world: &World, asked: &Asked) -> Answer {
    let skill = world.skills.get(&asked.place.skill);
    let Some((skill, linking)) = skill.and_then(|skill| Some((skill, skill.linking.as_ref()?))) else {
        return Answer::message(404, "The specified skill/stage/accountLinkingClient doesn't exist.");
    };
    let mut body = linking.request.clone();
    if let Some(body) = body.as_object_mut() {
        body.remove("clientSecret");
        body.insert("redirectUrls".to_owned(), json!(returns(skill)));
    }
    Answer::json(200, json!({ "accountLinkingResponse": body })).with("etag", linking.tag.clone())
}

/// `PUT …/accountLinkingClient`.
pub(super) fn put(world: &mut World, asked: &Asked) -> Answer {
    let body = match asked.json() {
        Ok(body) => body,
        Err(answer) => return answer,
    };
    let request = body["accountLinkingRequest"].clone();
    let wrong = rules::linking::at_once(&request);
    if !wrong.is_empty() {
        return rules::refused(&wrong);
    }
    let (tag, time) = (world.unique(), world.time());
    let Some(skill) = world.skills.get_mut(&asked.place.skill) else {
        return Answer::empty(404);
    };
    let last = skill.linking.as_ref();
    if asked.header("if-match").is_some_and(|tag| last.is_none_or(|last| last.tag != tag)) {
        return Answer::message(412, "Precondition failed.");
    }
    let returns = skill.linking.take().and_then(|linking| linking.returns);
    skill.linking = Some(Linking { request, tag: tag.clone(), returns });
    skill.changed = time;
    Answer::empty(204).with("etag", tag)
}

/// `DELETE …/accountLinkingClient`. Who has linked an account is no longer linked.
pub(super) fn delete(world: &mut World, asked: &Asked) -> Answer {
    let linking = world.skills.get_mut(&asked.place.skill).and_then(|skill| {
        skill.links.clear();
        skill.linking.take()
    });
    match linking {
        Some(_) => Answer::empty(204),
        None => Answer::message(404, "The specified skill/stage/accountLinkingClient doesn't exist."),
    }
}
