//! How far Amazon is with what was sent.

use crate::amazon::exchange::{Answer, Asked};
use crate::amazon::skill::Standing;
use crate::amazon::world::World;
use serde_json::{Value, json};

/// `GET /v1/skills/{id}/status`.
pub(super) fn status(world: &mut World, asked: &Asked) -> Answer {
    let (pace, now) = (world.pace(), world.now());
    let wanted: Vec<String> =
        asked.query.iter().filter(|(key, _)| key == "resource").map(|(_, value)| value.clone()).collect();
    let of = |what: &str| wanted.is_empty() || wanted.iter().any(|one| one == what);
    let Some(skill) = world.skills.get_mut(&asked.place.skill) else {
        return Answer::empty(404);
    };
    let mut body = json!({});
    if of("manifest") {
        let last = skill.manifest_build.status(pace, now);
        skill.manifest_build.asked += 1;
        body["manifest"] = json!({ "eTag": skill.manifest_tag, "lastUpdateRequest": last });
    }
    if of("interactionModel") && !skill.models.is_empty() {
        let mut models = serde_json::Map::new();
        for (locale, model) in &mut skill.models {
            let last = model.build.status(pace, now);
            model.built |= model.build.standing(pace, now) == Standing::Succeeded;
            model.build.asked += 1;
            let entry = json!({ "eTag": model.tag, "version": model.version.to_string(), "lastUpdateRequest": last });
            models.insert(locale.clone(), entry);
        }
        body["interactionModel"] = Value::Object(models);
    }
    Answer::json(200, body)
}
