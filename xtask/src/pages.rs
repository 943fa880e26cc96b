//! The window's pages: built from `ui/` when their sources are newer than what was built.

use crate::command;
use crate::failure::Failure;
use crate::step::Step;
use crate::tree;
use std::path::Path;
use std::time::SystemTime;

/// The folder of the pages.
pub(crate) const FOLDER: &str = "ui";

/// What the pages are made of. The texts are shared with Rust.
const SOURCES: &[&str] = &[
    "ui/src",
    "ui/public",
    "ui/index.html",
    "ui/package.json",
    "ui/package-lock.json",
    "ui/svelte.config.js",
    "ui/tsconfig.json",
    "ui/vite.config.ts",
    "src-tauri/text",
];

/// Written after each build. It lies beside the packages, so that new packages mean a new build.
const STAMP: &str = "ui/node_modules/.pages-built";

/// Builds the pages if they are not what their sources say.
pub(crate) fn build(step: &mut Step) -> Result<Option<String>, Failure> {
    let root = tree::root();
    let sources = SOURCES.iter().filter_map(|source| tree::newest(&root.join(source))).max();
    let index = tree::newest(&root.join("ui/dist/index.html"));
    if !must_build(tree::newest(&root.join(STAMP)), index, sources) {
        return Ok(Some("up to date".to_owned()));
    }
    step.quietly(&mut command::npm(&root.join(FOLDER), &["run", "build"]))?;
    write_stamp(&root)?;
    Ok(None)
}

/// A page that is newer than the stamp is the placeholder that stands in on a fresh clone.
fn must_build(stamp: Option<SystemTime>, index: Option<SystemTime>, sources: Option<SystemTime>) -> bool {
    tree::is_stale(stamp, sources) || index.is_none() || index > stamp
}

fn write_stamp(root: &Path) -> Result<(), Failure> {
    std::fs::write(root.join(STAMP), "").map_err(|error| Failure::new(format!("{STAMP}: {error}")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    fn at(second: u64) -> Option<SystemTime> {
        Some(SystemTime::UNIX_EPOCH + Duration::from_secs(second))
    }

    #[test]
    fn pages_are_built_when_a_source_changed_or_they_are_gone() {
        assert!(!must_build(at(2), at(2), at(1)));
        assert!(must_build(at(2), at(2), at(3)));
        assert!(must_build(at(2), None, at(1)));
        assert!(must_build(None, at(2), at(1)));
    }

    #[test]
    fn a_placeholder_written_since_then_is_not_taken_for_the_pages() {
        assert!(must_build(at(2), at(5), at(1)));
    }
}
