//! What else one can ask of a skill that is being made: a validation, and what a phrase would be understood as.

use crate::amazon::exchange::{Answer, Asked};
use crate::amazon::understanding::{self, Heard};
use crate::amazon::world::World;
use serde_json::{Value, json};

/// `POST …/validations`.
pub(super) fn validate(world: &mut World, asked: &Asked) -> Answer {
    let body = match asked.json() {
        Ok(body) => body,
        Err(answer) => return answer,
    };
    if !body["locales"].is_array() {
        return Answer::violations(400, "Request is not valid.", &[json!({ "message": "locales is required." })]);
    }
    let id = world.uuid();
    let location = format!("{}/{id}", asked.path);
    Answer::json(202, json!({ "id": id, "status": "IN_PROGRESS" })).with("location", location)
}

/// `GET …/validations/{validation}`: nothing is found.
pub(super) fn validation(asked: &Asked) -> Answer {
    let body = json!({ "id": asked.place.rest, "status": "SUCCESSFUL", "result": { "validations": [] } });
    Answer::json(200, body)
}

/// `POST …/profileNlu`.
pub(super) fn profile_nlu(world: &World, asked: &Asked) -> Answer {
    let body = match asked.json() {
        Ok(body) => body,
        Err(answer) => return answer,
    };
    let (pace, now) = (world.pace(), world.now());
    let skill = world.skills.get(&asked.place.skill);
    let model = skill.and_then(|skill| skill.models.get(&asked.place.rest));
    let (Some(model), Some(words)) = (model, body["utterance"].as_str()) else {
        return Answer::violations(
            400,
            "Request is not valid.",
            &[json!({ "message": "There is nothing to profile." })],
        );
    };
    if !model.build.usable(pace, now) {
        return Answer::message(409, "The interaction model is being built.");
    }
    let intent: Value = match understanding::of(&model.model, words) {
        Some(Heard::Intent(intent)) => intent,
        Some(Heard::Launch) | None => {
            json!({ "name": "AMAZON.FallbackIntent", "confirmationStatus": "NONE", "slots": {} })
        }
    };
    Answer::json(200, json!({ "sessionEnded": false, "selectedIntent": intent, "consideredIntents": [] }))
}
