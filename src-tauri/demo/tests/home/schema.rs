//! The saved OpenAPI documents as JSON Schema: `nullable` becomes a type of its own, `format` is dropped.

use std::fs;
use std::path::PathBuf;

use demo::Flavour;
use jsonschema::Draft;
use serde_json::{Value, json};

/// The document of one flavour.
pub(crate) struct Document(Value);

impl Document {
    /// The document, if its folder is here.
    pub(crate) fn of(flavour: Flavour) -> Option<Self> {
        let name = match flavour {
            Flavour::Emby => "subset_emby_4.8.11.json",
            Flavour::Jellyfin => "subset_jellyfin_10.11.0.json",
            Flavour::Jellyfin12 => "subset_jellyfin_12.0.0.json",
        };
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/openapi");
        let text = fs::read_to_string(folder.join(name)).ok()?;
        let mut document: Value = serde_json::from_str(&text).expect("the document is JSON");
        adapt(&mut document["components"]["schemas"]);
        adapt(&mut document["paths"]);
        Some(Self(document))
    }

    /// Says what is wrong with an answer to this method and path template; nothing if all is well.
    pub(crate) fn faults(&self, method: &str, template: &str, answer: &Value) -> Vec<String> {
        let operation = &self.0["paths"][template][method];
        assert!(operation.is_object(), "{method} {template} is in the document");
        let content = &operation["responses"]["200"]["content"];
        let schema = content.get("application/json").or(content.as_object().and_then(|c| c.values().next()));
        // Some lists of Emby's have no schema.
        let Some(schema) = schema.map(|media| media["schema"].clone()).filter(Value::is_object) else {
            return Vec::new();
        };
        let whole = json!({ "allOf": [schema], "components": self.0["components"] });
        let validator = jsonschema::options().with_draft(Draft::Draft4).build(&whole).expect("the schema is one");
        validator.iter_errors(answer).take(8).map(|error| format!("{}: {error}", error.instance_path())).collect()
    }
}

fn adapt(schema: &mut Value) {
    if let Some(list) = schema.as_array_mut() {
        list.iter_mut().for_each(adapt);
    }
    let Some(object) = schema.as_object_mut() else { return };
    if object.get("format").is_some_and(Value::is_string) {
        object.remove("format");
    }
    if object.get("nullable") == Some(&Value::Bool(true)) {
        object.remove("nullable");
        if let Some(kind) = object.get("type").cloned() {
            object.insert("type".into(), json!([kind, "null"]));
        }
    }
    object.values_mut().for_each(adapt);
}
