//! Enabling a skill for whoever asks.

use crate::amazon::events::Event;
use crate::amazon::exchange::{Answer, Asked};
use crate::amazon::failure::{Code, Violation};
use crate::amazon::skill::{Skill, Standing};
use crate::amazon::world::World;
use serde_json::Value;

/// `GET …/enablement`.
pub(super) fn get(world: &World, asked: &Asked, person: &str) -> Answer {
    let skill = world.skills.get(&asked.place.skill);
    match skill.is_some_and(|skill| skill.enabled.contains_key(person)) {
        true => Answer::empty(204),
        false => Answer::message(404, "The skill is not enabled."),
    }
}

/// `PUT …/enablement`.
pub(super) fn put(world: &mut World, asked: &Asked, person: &str) -> Answer {
    let (pace, now) = (world.pace(), world.now());
    let user = format!("amzn1.ask.account.{}", world.unique().to_uppercase());
    let Some(skill) = world.skills.get_mut(&asked.place.skill) else {
        return Answer::empty(404);
    };
    if skill.manifest_build.standing(pace, now) == Standing::InProgress {
        return Answer::message(409, "An update of the skill is in progress.");
    }
    let ready = |skill: &Skill| skill.models.values().any(|model| model.built || model.build.usable(pace, now));
    let missing: Vec<Value> = [
        (skill.manifest["apis"]["custom"]["endpoint"]["uri"].is_null()).then(|| {
            Violation::of(Code::MissingRequiredProperty)
                .saying("custom - object has missing required properties ([\"endpoint\"])")
        }),
        (!ready(skill)).then(|| Violation::words("The interaction model has not been built.")),
        (skill.manifest_build.standing(pace, now) == Standing::Failed)
            .then(|| Violation::words("The last update of the manifest has failed.")),
    ]
    .into_iter()
    .flatten()
    .map(|violation| violation.plain())
    .collect();
    if !missing.is_empty() {
        return Answer::violations(403, "Skill is not ready for enablement.", &missing);
    }
    if !skill.enabled.contains_key(person) {
        skill.enabled.insert(person.to_owned(), user.clone());
        let skill = skill.clone();
        world.happened(&skill, &user, Event::Enabled);
    }
    Answer::empty(204)
}

/// `DELETE …/enablement`. Whoever disables a skill has no linked account any more.
pub(super) fn delete(world: &mut World, asked: &Asked, person: &str) -> Answer {
    let Some(skill) = world.skills.get_mut(&asked.place.skill) else {
        return Answer::empty(404);
    };
    let Some(user) = skill.enabled.remove(person) else {
        return Answer::message(404, "The skill is not enabled.");
    };
    skill.links.remove(person);
    let skill = skill.clone();
    world.happened(&skill, &user, Event::Disabled);
    Answer::empty(204)
}
