//! Holds exchanges against Amazon's own description of skill management: is there such a call, does it answer with such a
//! status, are both bodies of the described shape? The description is not ours to ship; where it is not at hand, only the
//! clients themselves judge.

use serde_json::{Value, json};
use std::path::Path;
use support::amazon::Seen;

/// Where the description lies beside a checkout.
const PLACES: [&str; 2] =
    ["../../shared/data/alexa_schema/smapi_swagger.json", "../shared/data/alexa_schema/smapi_swagger.json"];

fn description() -> Option<Value> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = PLACES.iter().find_map(|place| std::fs::read(here.join(place)).ok())?;
    let mut description: Value = serde_json::from_slice(&text).expect("the description is JSON");
    put_right(&mut description["definitions"]);
    Some(description)
}

/// What the description itself has wrong: a stage is a text, and what a skill is asked may hold more than objects.
fn put_right(definitions: &mut Value) {
    definitions["v1.StageV2Type"]["type"] = json!("string");
    for definition in definitions.as_object_mut().into_iter().flat_map(|all| all.values_mut()) {
        if let Some(body) = definition.pointer_mut("/properties/body").and_then(Value::as_object_mut) {
            body.remove("additionalProperties");
        }
    }
}

/// Whether a path is one of a template's.
fn fits(template: &str, path: &str) -> bool {
    let (template, path): (Vec<&str>, Vec<&str>) = (template.split('/').collect(), path.split('/').collect());
    let same = |(template, part): (&&str, &&str)| template.starts_with('{') || template == part;
    template.len() == path.len() && template.iter().zip(&path).all(same)
}

/// The operation of a call.
fn operation<'a>(description: &'a Value, seen: &Seen) -> Option<&'a Value> {
    let paths = description["paths"].as_object()?;
    let method = seen.method.as_str().to_lowercase();
    let mut fitting: Vec<_> = paths.iter().filter(|(template, _)| fits(template, &seen.path)).collect();
    // A path written out is nearer than one with parameters.
    fitting.sort_by_key(|(template, _)| template.matches('{').count());
    fitting.into_iter().find_map(|(_, operations)| operations.get(&method))
}

/// What of a body is not as described.
fn wrong(description: &Value, schema: &Value, body: &Value) -> Vec<String> {
    let schema = json!({ "definitions": description["definitions"], "allOf": [schema] });
    let validator = jsonschema::draft4::new(&schema).expect("the description is a schema");
    validator.iter_errors(body).map(|error| format!("{} at {}", error, error.instance_path())).collect()
}

/// Fails if an exchange is not as Amazon describes it.
pub(crate) fn agrees(calls: &[Seen]) {
    let Some(description) = description() else {
        return;
    };
    let mut problems = Vec::new();
    let of_api = calls.iter().filter(|seen| seen.path.starts_with("/v1/") || seen.path.starts_with("/v2/"));
    for seen in of_api {
        let what = format!("{} {} {:?}", seen.method, seen.path, seen.status);
        let Some(operation) = operation(&description, seen) else {
            problems.push(format!("{what}: there is no such call"));
            continue;
        };
        let status = seen.status.unwrap_or_default().to_string();
        let Some(answer) = operation["responses"].get(&status) else {
            problems.push(format!("{what}: it never answers so"));
            continue;
        };
        if seen.method == "HEAD" {
            continue;
        }
        if let Some(schema) = answer.get("schema") {
            // The description leaves out what wraps this answer; the real one has it.
            let wrapped = seen.answer.get("accountLinkingResponse");
            let found = wrong(&description, schema, wrapped.unwrap_or(&seen.answer));
            problems.extend(found.into_iter().map(|found| format!("{what}: answer: {found}")));
        } else if !seen.answer.is_null() {
            problems.push(format!("{what}: it answers nothing"));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}
