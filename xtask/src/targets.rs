//! Which test targets there are, by what the manifests declare, and which of them need more than Rust.
//!
//! The names say it (`tests/Cargo.toml` explains it to people): `desktop…` needs a display, `peers…` needs programs
//! from npm and PyPI, everything else needs nothing.

use crate::command;
use crate::failure::Failure;
use std::path::PathBuf;
use tinyjson::JsonValue;

/// The package that compiles GTK.
pub(crate) const APP: &str = "usher";

/// A `[[test]]` of one of the workspace's packages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Target {
    package: String,
    name: String,
}

/// Which tests to run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Which {
    /// Those that need nothing but Rust.
    Fast,
    /// All that need no display.
    WithoutDisplay,
    /// Only those that need a display.
    Desktop,
}

/// All test targets of the workspace.
pub(crate) fn all() -> Result<Vec<Target>, Failure> {
    read(&metadata()?, "test").ok_or_else(unknown)
}

/// Where cargo puts what it builds.
pub(crate) fn folder() -> Result<PathBuf, Failure> {
    let document: JsonValue = metadata()?.parse().map_err(|_| unknown())?;
    text(&document, "target_directory").map(PathBuf::from).ok_or_else(unknown)
}

fn metadata() -> Result<String, Failure> {
    let mut command = command::cargo(["metadata", "--no-deps", "--format-version", "1"]);
    let output = command.output().map_err(|error| Failure::new(format!("cargo metadata: {error}")))?;
    if !output.status.success() {
        return Err(Failure::new(String::from_utf8_lossy(&output.stderr)));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn unknown() -> Failure {
    Failure::new("\"cargo metadata\" answered in an unknown way.")
}

/// The names of those to run, as arguments for cargo.
pub(crate) fn chosen(targets: &[Target], which: Which) -> Vec<String> {
    let mut names: Vec<_> = targets.iter().filter(|target| target.belongs_to(which)).map(|t| t.name.clone()).collect();
    names.sort();
    names.dedup();
    names.into_iter().flat_map(|name| ["--test".to_owned(), name]).collect()
}

/// The targets of one kind that a `cargo metadata` document names.
pub(crate) fn read(metadata: &str, kind: &str) -> Option<Vec<Target>> {
    let document: JsonValue = metadata.parse().ok()?;
    let mut found = Vec::new();
    for package in list(&document, "packages")? {
        let name = text(package, "name")?;
        for target in list(package, "targets")? {
            let kinds = list(target, "kind")?;
            if kinds.iter().any(|one| one.get::<String>().is_some_and(|one| one == kind)) {
                found.push(Target { package: name.to_owned(), name: text(target, "name")?.to_owned() });
            }
        }
    }
    Some(found)
}

impl Target {
    /// Its name, as cargo's `--test`, `--bin` or `--bench` want it.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    fn belongs_to(&self, which: Which) -> bool {
        let desktop = self.name.starts_with("desktop");
        match which {
            Which::Desktop => desktop,
            Which::WithoutDisplay => !desktop,
            Which::Fast => !desktop && !self.name.starts_with("peers") && self.package != APP,
        }
    }
}

fn list<'a>(value: &'a JsonValue, key: &str) -> Option<&'a Vec<JsonValue>> {
    field(value, key)?.get()
}

fn text<'a>(value: &'a JsonValue, key: &str) -> Option<&'a str> {
    field(value, key)?.get::<String>().map(String::as_str)
}

fn field<'a>(value: &'a JsonValue, key: &str) -> Option<&'a JsonValue> {
    value.get::<std::collections::HashMap<String, JsonValue>>()?.get(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    const METADATA: &str = r#"{"packages":[
        {"name":"usher","targets":[{"name":"usher","kind":["lib"]},{"name":"tray","kind":["test"]}]},
        {"name":"usher-demo","targets":[{"name":"demo","kind":["lib"]},{"name":"contract","kind":["test"]}]},
        {"name":"usher-tests","targets":[
            {"name":"desktop","kind":["test"]},{"name":"peers","kind":["test"]},
            {"name":"peers_alexa","kind":["test"]},{"name":"scenarios","kind":["test"]}]}]}"#;

    fn names(which: Which) -> Vec<String> {
        let targets = read(METADATA, "test").expect("metadata");
        chosen(&targets, which).into_iter().filter(|argument| argument != "--test").collect()
    }

    #[test]
    fn the_inner_loop_runs_what_needs_nothing_but_rust() {
        assert_eq!(names(Which::Fast), ["contract", "scenarios"]);
    }

    #[test]
    fn every_target_runs_once_in_a_full_run() {
        assert_eq!(names(Which::WithoutDisplay), ["contract", "peers", "peers_alexa", "scenarios", "tray"]);
        assert_eq!(names(Which::Desktop), ["desktop"]);
    }

    #[test]
    fn an_unknown_document_is_not_taken_for_an_empty_workspace() {
        assert_eq!(read("{}", "test"), None);
        assert_eq!(read("no json", "test"), None);
    }

    #[test]
    fn the_workspace_as_it_is_can_be_read() {
        assert!(all().is_ok());
        // This test itself was put there.
        assert!(std::env::current_exe().expect("a program").starts_with(folder().expect("a folder")));
    }
}
