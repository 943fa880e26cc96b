//! Skill management: who may, and which part carries a call out.

mod certificates;
mod enablement;
mod linking;
mod manifest;
mod model;
mod simulation;
mod skills;
mod status;
mod trials;

pub(super) use linking::returns;

use super::call::Call;
use super::exchange::{Answer, Asked};
use super::failure::{Failure, unauthorized};
use super::world::World;

/// Carries out a call; `failure` is what the work itself must know of what goes wrong.
pub(super) fn carry_out(world: &mut World, asked: &Asked, failure: Option<&Failure>) -> Answer {
    match person(world, asked).and_then(|person| may(world, asked, &person).map(|()| person)) {
        Ok(person) => of(world, asked, &person, failure),
        Err(answer) => *answer,
    }
}

/// What is answered to somebody who may not; none if they may.
pub(super) fn refuses(world: &World, asked: &Asked) -> Option<Answer> {
    person(world, asked).and_then(|person| may(world, asked, &person)).err().map(|answer| *answer)
}

/// Whose token came along.
fn person(world: &World, asked: &Asked) -> Result<String, Box<Answer>> {
    let access = asked.bearer().and_then(|token| world.token(token)).ok_or_else(|| Box::new(unauthorized()))?;
    if access.scopes.iter().any(|scope| scope == asked.call.scope()) {
        Ok(access.person.clone())
    } else {
        Err(Box::new(Answer::message(403, "User is not authorized to access this operation: the token lacks a scope.")))
    }
}

/// Whether somebody may touch the skill that they speak of.
fn may(world: &World, asked: &Asked, person: &str) -> Result<(), Box<Answer>> {
    if matches!(asked.call, Call::Vendors | Call::ListSkills | Call::CreateSkill) {
        return Ok(());
    }
    let id = &asked.place.skill;
    let skill = world.skills.get(id);
    let not_found =
        || Box::new(Answer::message(404, &format!("The resource being requested is not found. SkillId: {id}")));
    let skill = skill.ok_or_else(not_found)?;
    if !world.vendors(person).iter().any(|vendor| vendor.id == skill.vendor) {
        return Err(Box::new(Answer::message(403, "User is not authorized to access this operation")));
    }
    match asked.place.stage.as_str() {
        "development" => Ok(()),
        "live" | "certified" => Err(not_found()),
        other => Err(Box::new(Answer::message(400, &format!("There is no stage {other}.")))),
    }
}

fn of(world: &mut World, asked: &Asked, person: &str, failure: Option<&Failure>) -> Answer {
    match asked.call {
        Call::Vendors => skills::vendors(world, person),
        Call::ListSkills => skills::list(world, asked, person, failure),
        Call::CreateSkill => skills::create(world, asked, person, failure),
        Call::DeleteSkill => skills::delete(world, asked),
        Call::SkillStatus => status::status(world, asked),
        Call::GetManifest => manifest::get(world, asked, failure),
        Call::PutManifest => manifest::put(world, asked, failure),
        Call::HeadModel => model::head(world, asked),
        Call::GetModel => model::get(world, asked),
        Call::PutModel => model::put(world, asked, failure),
        Call::GetLinking => linking::get(world, asked),
        Call::PutLinking => linking::put(world, asked),
        Call::DeleteLinking => linking::delete(world, asked),
        Call::GetCertificate => certificates::get(world, asked),
        Call::PutCertificate => certificates::put(world, asked),
        Call::GetEnablement => enablement::get(world, asked, person),
        Call::Enable => enablement::put(world, asked, person),
        Call::Disable => enablement::delete(world, asked, person),
        Call::Simulate => simulation::begin(world, asked, person, failure),
        Call::GetSimulation => simulation::get(world, asked),
        Call::Credentials => skills::credentials(asked),
        Call::Validate => trials::validate(world, asked),
        Call::GetValidation => trials::validation(asked),
        Call::ProfileNlu => trials::profile_nlu(world, asked),
        Call::Authorize
        | Call::Consent
        | Call::Token
        | Call::Refresh
        | Call::Profile
        | Call::TokenInfo
        | Call::Invoke
        | Call::Directive => Answer::message(500, "This call is carried out elsewhere."),
    }
}
