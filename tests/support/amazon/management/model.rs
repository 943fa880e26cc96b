//! Interaction models: reading and replacing them, and how their builds go.

use super::manifest::slowed;
use crate::amazon::exchange::{Answer, Asked};
use crate::amazon::failure::{BuildStep, Failure};
use crate::amazon::rules;
use crate::amazon::skill::{Build, Model};
use crate::amazon::world::World;
use serde_json::{Value, json};
use std::time::Duration;

fn find<'a>(world: &'a World, asked: &Asked) -> Result<&'a Model, Answer> {
    let skill = world.skills.get(&asked.place.skill);
    let model = skill.and_then(|skill| skill.models.get(&asked.place.rest));
    model.ok_or_else(|| {
        Answer::message(404, &format!("There is no interaction model for the locale {}.", asked.place.rest))
    })
}

/// `HEAD …/interactionModel/locales/{locale}`.
pub(super) fn head(world: &World, asked: &Asked) -> Answer {
    match find(world, asked) {
        Ok(model) => Answer::empty(204).with("etag", model.tag.clone()),
        Err(_) => Answer::empty(404),
    }
}

/// `GET …/interactionModel/locales/{locale}`.
pub(super) fn get(world: &World, asked: &Asked) -> Answer {
    match find(world, asked) {
        Ok(model) => {
            let body = json!({ "version": model.version.to_string(), "interactionModel": model.model });
            Answer::json(200, body).with("etag", model.tag.clone())
        }
        Err(answer) => answer,
    }
}

/// `PUT …/interactionModel/locales/{locale}`. A new model takes the place of one that is being built.
pub(super) fn put(world: &mut World, asked: &Asked, failure: Option<&Failure>) -> Answer {
    let body = match asked.json() {
        Ok(body) => body,
        Err(answer) => return answer,
    };
    let locale = asked.place.rest.clone();
    let wrong = rules::model::at_once(&body, &locale, asked.body.len());
    if !wrong.is_empty() {
        return rules::refused(&wrong);
    }
    let (now, time, tag) = (world.now(), world.time(), world.unique());
    let Some(skill) = world.skills.get_mut(&asked.place.skill) else {
        return Answer::empty(404);
    };
    let last = skill.models.get(&locale);
    if asked.header("if-match").is_some_and(|tag| last.is_none_or(|last| last.tag != tag)) {
        return Answer::message(412, "Precondition failed.");
    }
    let model = body["interactionModel"].clone();
    let screens = skill.shows();
    let build = build(&model, (&locale, screens), now, failure);
    let version = last.map_or(0, |last| last.version) + 1;
    let built = last.is_some_and(|last| last.built);
    skill.models.insert(locale, Model { model, tag, version, build, built });
    skill.changed = time;
    Answer::empty(202).with("location", format!("/v1/skills/{}/status?resource=interactionModel", skill.id))
}

/// How the build of a model is going to go.
fn build(model: &Value, (locale, screens): (&str, bool), now: Duration, failure: Option<&Failure>) -> Build {
    let dialog = model.get("dialog").is_some();
    let mut steps = vec![BuildStep::Quick, BuildStep::Full];
    if dialog || matches!(failure, Some(Failure::BuildFailed(BuildStep::Dialog, _))) {
        steps.insert(0, BuildStep::Dialog);
    }
    let place = |step: BuildStep| steps.iter().position(|one| *one == step).unwrap_or(0);
    let found = rules::model::later(model, locale, screens);
    let fails = match failure {
        Some(Failure::BuildFailed(step, violation)) => Some((place(*step), vec![violation.clone()])),
        _ if !found.dialogs.is_empty() => Some((place(BuildStep::Dialog), found.dialogs)),
        _ if !found.errors.is_empty() => Some((place(BuildStep::Quick), found.errors)),
        _ => None,
    };
    let mut build = Build::new(now, steps);
    build.fails = fails;
    build.warnings = found.warnings;
    slowed(&mut build, failure);
    build
}
