//! Rust and Node: the two things that a person brings.

use crate::command;
use crate::failure::Failure;

/// A version's first three numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Version(u32, u32, u32);

/// The oldest Rust that the packages compile with.
const RUST: Version = Version(1, 90, 0);

/// Whether Rust and Node are there and new enough; the answer says which.
pub(crate) fn ensure() -> Result<Option<String>, Failure> {
    let rust = rust(command::answer("rustc", &["--version"]).as_deref())?;
    let node = node(command::answer("node", &["--version"]).as_deref())?;
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    if command::answer(npm, &["--version"]).is_none() {
        return Err(Failure::new("npm is not installed.").fix("it comes with Node from https://nodejs.org"));
    }
    Ok(Some(format!("Rust {rust}, Node {node}")))
}

fn rust(answer: Option<&str>) -> Result<Version, Failure> {
    let fix = "rustup update, or install Rust from https://rustup.rs";
    match answer.and_then(parse) {
        None => Err(Failure::new("Rust does not answer: \"rustc --version\" failed.").fix(fix)),
        Some(version) if version < RUST => {
            Err(Failure::new(format!("Rust {version} is too old: it takes {RUST} or newer.")).fix(fix))
        }
        Some(version) => Ok(version),
    }
}

fn node(answer: Option<&str>) -> Result<Version, Failure> {
    let fix = "install the current long-term version from https://nodejs.org";
    match answer.and_then(parse) {
        None => Err(Failure::new("Node is not installed: the window's pages are built with it.").fix(fix)),
        Some(version) if !builds_pages(version) => Err(Failure::new(format!(
            "Node {version} does not fit: it takes 20.19 or newer of line 20, or 22.12 or newer."
        ))
        .fix(fix)),
        Some(version) => Ok(version),
    }
}

/// Vite's own condition, from its package.json: `^20.19.0 || >=22.12.0`.
fn builds_pages(version: Version) -> bool {
    (version >= Version(20, 19, 0) && version.0 == 20) || version >= Version(22, 12, 0)
}

/// The first thing in a text that looks like a version: `v20.20.2`, `rustc 1.95.0 (59807616e 2026-04-14)`.
fn parse(text: &str) -> Option<Version> {
    text.split_whitespace().find_map(|word| {
        let word = word.strip_prefix('v').unwrap_or(word);
        let mut numbers = word.split(['-', '+']).next()?.split('.').map(str::parse);
        let version = Version(numbers.next()?.ok()?, numbers.next()?.ok()?, numbers.next()?.ok()?);
        numbers.next().is_none().then_some(version)
    })
}

impl std::fmt::Display for Version {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}.{}", self.0, self.1, self.2)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_as_the_tools_print_them() {
        assert_eq!(parse("rustc 1.95.0 (59807616e 2026-04-14)"), Some(Version(1, 95, 0)));
        assert_eq!(parse("rustc 1.97.0-nightly (abc 2026-06-01)"), Some(Version(1, 97, 0)));
        assert_eq!(parse("v20.20.2\n"), Some(Version(20, 20, 2)));
        assert_eq!(parse("node: not found"), None);
    }

    #[test]
    fn an_old_rust_is_refused_with_its_fix() {
        let refused = rust(Some("rustc 1.63.0")).map_err(|failure| failure.to_string());
        assert_eq!(
            refused,
            Err("Rust 1.63.0 is too old: it takes 1.90.0 or newer.\n\
                 Fix: rustup update, or install Rust from https://rustup.rs"
                .to_owned())
        );
        assert_eq!(rust(Some("rustc 1.90.0")), Ok(Version(1, 90, 0)));
    }

    #[test]
    fn node_must_be_one_that_builds_the_pages() {
        for fits in ["v20.19.0", "v20.20.2", "v22.12.0", "v24.1.0"] {
            assert!(node(Some(fits)).is_ok(), "{fits}");
        }
        for other in ["v18.20.4", "v20.18.9", "v21.7.0", "v22.11.0"] {
            assert!(node(Some(other)).is_err(), "{other}");
        }
        assert!(node(None).is_err());
    }
}
