//! Vendors and skills: which there are, a new one, and none.

use crate::amazon::events::Event;
use crate::amazon::exchange::{Answer, Asked};
use crate::amazon::failure::Failure;
use crate::amazon::rules;
use crate::amazon::skill::{Build, Skill};
use crate::amazon::world::World;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use time::format_description::well_known::Rfc3339;

/// `GET /v1/vendors`.
pub(super) fn vendors(world: &World, person: &str) -> Answer {
    let vendors: Vec<Value> = world
        .vendors(person)
        .iter()
        .map(|vendor| json!({ "id": vendor.id, "name": vendor.name, "roles": ["ROLE_ADMINISTRATOR"] }))
        .collect();
    Answer::json(200, json!({ "vendors": vendors }))
}

/// Whether somebody may act for a vendor.
fn acts_for(world: &World, person: &str, vendor: &str) -> Result<(), Answer> {
    if world.vendors(person).iter().any(|one| one.id == vendor) {
        return Ok(());
    }
    let wrong = json!({ "code": "INVALID_REQUEST_PARAMETER", "message": format!("Vendor id is invalid: {vendor}") });
    Err(Answer::violations(400, "Request is not valid.", &[wrong]))
}

/// `GET /v1/skills`.
pub(super) fn list(world: &World, asked: &Asked, person: &str, failure: Option<&Failure>) -> Answer {
    let vendor = asked.query("vendorId").unwrap_or_default();
    if let Err(answer) = acts_for(world, person, vendor) {
        return answer;
    }
    let wanted: Vec<&str> = asked.query.iter().filter(|(key, _)| key == "skillId").map(|(_, id)| id.as_str()).collect();
    let size = asked.query("maxResults").map_or(Ok(world.options.page), str::parse);
    let from = asked.query("nextToken").map_or(Ok(0), str::parse::<usize>);
    let (Ok(size @ 1..=50), Ok(from), true) = (size, from, wanted.len() <= 10) else {
        return Answer::violations(
            400,
            "Request is not valid.",
            &[json!({
                "code": "INVALID_REQUEST_PARAMETER", "message": "maxResults is 1 to 50, skillId comes at most ten times."
            })],
        );
    };
    let size = size.min(world.options.page);
    let all: Vec<&Skill> = world
        .skills
        .values()
        .filter(|skill| skill.vendor == vendor && (wanted.is_empty() || wanted.contains(&skill.id.as_str())))
        .collect();
    let page: Vec<Value> = all.iter().skip(from).take(size).map(|skill| summary(skill)).collect();
    let endless = failure == Some(&Failure::EndlessPages);
    let more = from + size < all.len() || endless;
    let mut body = json!({
        "_links": { "self": { "href": asked.path } }, "isTruncated": more, "skills": page
    });
    if more {
        body["nextToken"] = json!((from + size).to_string());
    }
    Answer::json(200, body).with("content-type", "application/json+hal")
}

fn summary(skill: &Skill) -> Value {
    let apis = skill.manifest["apis"].as_object().map(|apis| apis.keys().cloned().collect::<Vec<_>>());
    json!({
        "skillId": skill.id,
        "stage": "development",
        "apis": apis.unwrap_or_default(),
        "publicationStatus": "DEVELOPMENT",
        "lastUpdated": skill.changed.format(&Rfc3339).unwrap_or_default(),
        "nameByLocale": skill.names(),
        "_links": { "self": { "href": format!("/v1/skills/{}/stages/development/manifest", skill.id) } }
    })
}

/// `POST /v1/skills`. The skill is there even if its manifest turns out to be wrong later.
pub(super) fn create(world: &mut World, asked: &Asked, person: &str, failure: Option<&Failure>) -> Answer {
    let body = match asked.json() {
        Ok(body) => body,
        Err(answer) => return answer,
    };
    if let Err(answer) = acts_for(world, person, body["vendorId"].as_str().unwrap_or_default()) {
        return answer;
    }
    let manifest = body["manifest"].clone();
    let wrong = rules::manifest::at_once(&manifest);
    if !wrong.is_empty() {
        return rules::refused(&wrong);
    }
    let id = format!("amzn1.ask.skill.{}", world.uuid());
    let mut build = Build::new(world.now(), Vec::new());
    super::manifest::goes(&mut build, &manifest, failure);
    let skill = Skill {
        id: id.clone(),
        vendor: body["vendorId"].as_str().unwrap_or_default().to_owned(),
        manifest,
        manifest_tag: world.unique(),
        manifest_build: build,
        models: BTreeMap::new(),
        linking: None,
        certificates: None,
        enabled: BTreeMap::new(),
        links: BTreeMap::new(),
        simulations: BTreeMap::new(),
        changed: world.time(),
    };
    world.skills.insert(id.clone(), skill);
    Answer::json(202, json!({ "skillId": id })).with("location", format!("/v1/skills/{id}/status?resource=manifest"))
}

/// `DELETE /v1/skills/{id}`.
pub(super) fn delete(world: &mut World, asked: &Asked) -> Answer {
    if let Some(skill) = world.skills.remove(&asked.place.skill) {
        for user in skill.enabled.values() {
            world.happened(&skill, user, Event::Disabled);
        }
    }
    Answer::empty(204)
}

/// `GET /v1/skills/{id}/credentials`.
pub(super) fn credentials(asked: &Asked) -> Answer {
    let id = asked.place.skill.replace("amzn1.ask.skill.", "");
    Answer::json(
        200,
        json!({ "skillMessagingCredentials": {
            "clientId": format!("amzn1.application-oa2-client.{id}"), "clientSecret": format!("amzn1.oa2-cs.v1.{id}")
        } }),
    )
}
