//! Simulations: somebody speaks to a device that is not there.

use crate::amazon::exchange::{Answer, Asked};
use crate::amazon::failure::Failure;
use crate::amazon::skill::Simulation;
use crate::amazon::world::{Errand, World};
use serde_json::{Value, json};

/// `POST …/simulations`. It goes on by itself when this is answered; only one at a time.
pub(super) fn begin(world: &mut World, asked: &Asked, person: &str, failure: Option<&Failure>) -> Answer {
    let body = match asked.json() {
        Ok(body) => body,
        Err(answer) => return answer,
    };
    let (words, locale) = (body["input"]["content"].as_str(), body["device"]["locale"].as_str());
    let (Some(words), Some(locale)) = (words.filter(|words| !words.is_empty()), locale) else {
        let wrong = json!({ "message": "input.content and device.locale are required." });
        return Answer::violations(400, "Request is not valid.", &[wrong]);
    };
    let simulation = world.uuid();
    let Some(skill) = world.skills.get_mut(&asked.place.skill) else {
        return Answer::empty(404);
    };
    if !skill.enabled.contains_key(person) {
        return Answer::message(403, "The skill is not enabled for the user.");
    }
    if skill.simulations.values().any(|one| one.status == "IN_PROGRESS" && !one.stuck) {
        return Answer::message(409, "Another simulation of this skill is in progress.");
    }
    let stuck = failure == Some(&Failure::SimulationStuck);
    let begun = Simulation { status: "IN_PROGRESS", result: Value::Null, stuck };
    skill.simulations.insert(simulation.clone(), begun);
    let failure = match failure {
        Some(Failure::Simulation(why)) => Some(*why),
        _ => None,
    };
    if !stuck {
        world.errands.push(Errand::Simulate {
            person: person.to_owned(),
            skill: asked.place.skill.clone(),
            simulation: simulation.clone(),
            locale: locale.to_owned(),
            words: words.to_owned(),
            failure,
        });
    }
    Answer::json(200, json!({ "id": simulation, "status": "IN_PROGRESS" }))
        .with("location", format!("{}/{simulation}", asked.path))
}

/// `GET …/simulations/{simulation}`.
pub(super) fn get(world: &World, asked: &Asked) -> Answer {
    let skill = world.skills.get(&asked.place.skill);
    let Some(simulation) = skill.and_then(|skill| skill.simulations.get(&asked.place.rest)) else {
        return Answer::message(404, "The specified simulation does not exist.");
    };
    let mut body = json!({ "id": asked.place.rest, "status": simulation.status });
    if !simulation.result.is_null() {
        body["result"] = simulation.result.clone();
    }
    Answer::json(200, body)
}
