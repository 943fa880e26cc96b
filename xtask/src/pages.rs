//! The window's pages: built from `ui/` when their sources are newer than what was built.

use crate::command;
use crate::failure::Failure;
use crate::step::Step;
use crate::tree;
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

/// What the page says that stands in on a fresh clone, until the pages have been built (`src-tauri/build.rs`).
const PLACEHOLDER: &str = "Run: cargo xtask run";

/// Builds the pages if they are not what their sources say.
pub(crate) fn build(step: &mut Step) -> Result<Option<String>, Failure> {
    let root = tree::root();
    let sources = SOURCES.iter().filter_map(|source| tree::newest(&root.join(source))).max();
    let index = root.join("ui/dist/index.html");
    let page = std::fs::read_to_string(&index).unwrap_or_default();
    if !must_build(&page, tree::newest(&index), sources) {
        return Ok(Some("up to date".to_owned()));
    }
    step.quietly(&mut command::npm(&root.join(FOLDER), &["run", "build"]))?;
    Ok(None)
}

fn must_build(page: &str, built: Option<SystemTime>, sources: Option<SystemTime>) -> bool {
    tree::is_stale(built, sources) || page.contains(PLACEHOLDER)
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
        assert!(!must_build("<html>", at(2), at(1)));
        assert!(must_build("<html>", at(2), at(3)));
        assert!(must_build("", None, at(1)));
    }

    #[test]
    fn the_placeholder_of_a_fresh_clone_is_not_taken_for_the_pages() {
        assert!(must_build("<p>Run: cargo xtask run", at(2), at(1)));
        let writes_it = std::fs::read_to_string(tree::root().join("src-tauri/build.rs")).expect("build.rs");
        assert!(writes_it.contains(PLACEHOLDER));
    }
}
