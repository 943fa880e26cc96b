//! Manifests: reading and replacing them, and how their processing goes.

use crate::amazon::exchange::{Answer, Asked};
use crate::amazon::failure::Failure;
use crate::amazon::rules;
use crate::amazon::skill::{Build, Standing};
use crate::amazon::world::World;
use serde_json::{Value, json};

/// Lets a processing go as the rules or a switch will have it.
pub(super) fn goes(build: &mut Build, manifest: &Value, failure: Option<&Failure>) {
    let found = rules::manifest::later(manifest);
    if !found.is_empty() {
        build.fails = Some((0, found));
    }
    slowed(build, failure);
    if let Some(Failure::ManifestFailed(violation)) = failure {
        build.fails = Some((0, vec![violation.clone()]));
    }
}

/// Lets it take longer.
pub(super) fn slowed(build: &mut Build, failure: Option<&Failure>) {
    build.stuck = failure == Some(&Failure::BuildStuck);
    if let Some(Failure::BuildSlow(questions)) = failure {
        build.slow = Some(*questions);
    }
}

/// `GET …/manifest`.
pub(super) fn get(world: &World, asked: &Asked, failure: Option<&Failure>) -> Answer {
    let Some(skill) = world.skills.get(&asked.place.skill) else {
        return Answer::empty(404);
    };
    if failure == Some(&Failure::SeeOther) {
        return Answer::empty(303).with("location", asked.path.clone());
    }
    Answer::json(200, json!({ "manifest": skill.manifest })).with("etag", skill.manifest_tag.clone())
}

/// `PUT …/manifest`.
pub(super) fn put(world: &mut World, asked: &Asked, failure: Option<&Failure>) -> Answer {
    let body = match asked.json() {
        Ok(body) => body,
        Err(answer) => return answer,
    };
    let wrong = rules::manifest::at_once(&body["manifest"]);
    if !wrong.is_empty() {
        return rules::refused(&wrong);
    }
    let (pace, now, time, tag) = (world.pace(), world.now(), world.time(), world.unique());
    let Some(skill) = world.skills.get_mut(&asked.place.skill) else {
        return Answer::empty(404);
    };
    if asked.header("if-match").is_some_and(|tag| tag != skill.manifest_tag) {
        return Answer::message(412, "Precondition failed.");
    }
    if skill.manifest_build.standing(pace, now) == Standing::InProgress {
        return Answer::message(409, "Another update of the manifest is in progress.");
    }
    let mut build = Build::new(now, Vec::new());
    goes(&mut build, &body["manifest"], failure);
    skill.manifest = body["manifest"].clone();
    skill.manifest_tag = tag;
    skill.manifest_build = build;
    skill.changed = time;
    Answer::empty(202).with("location", format!("/v1/skills/{}/status?resource=manifest", skill.id))
}
