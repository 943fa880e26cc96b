//! `cargo xtask soak`: made-up requests for a long time, by cargo-fuzz, which needs a nightly Rust.
//!
//! The short form is part of every test run. Where a machine cannot fuzz, it runs the kept corpus through the same
//! functions on the stable Rust instead, and says so.

use crate::command;
use crate::failure::Failure;
use crate::step::{Step, Steps};
use crate::targets;
use crate::tree;
use std::process::Command;

/// How long each target is fed, in seconds.
const LONG: u32 = 600;
const SHORT: u32 = 20;

/// The packages' own folder: it is no member of the workspace, because only a nightly Rust builds it for fuzzing.
const FOLDER: &str = "fuzz";

/// Feeds every target.
pub(crate) fn soak(short: bool) -> Result<(), Failure> {
    let mut steps = Steps::new(1);
    steps.step("Made-up requests", |step| feed(step, short))
}

/// The step itself, for a test run as well.
pub(crate) fn feed(step: &mut Step, short: bool) -> Result<Option<String>, Failure> {
    let ready = match (has_nightly(), has_cargo_fuzz()) {
        (true, true) => true,
        _ if short => false,
        (false, _) => {
            return Err(Failure::new("There is no nightly Rust, which fuzzing needs.")
                .fix("rustup toolchain install nightly --profile minimal"));
        }
        (true, false) => {
            step.say("Installing cargo-fuzz");
            step.aloud(&mut command::cargo(["install", "cargo-fuzz", "--locked"]))?;
            true
        }
    };
    if !ready {
        step.say("No fuzzing here (it takes a nightly Rust and cargo-fuzz): running the kept corpus instead.");
        step.aloud(&mut command::cargo(["test", "--manifest-path", "fuzz/Cargo.toml"]))?;
        return Ok(Some("kept corpus only".to_owned()));
    }
    let time = format!("-max_total_time={}", if short { SHORT } else { LONG });
    for target in fuzz_targets()? {
        step.say(&format!("{target}: {}", if short { "20 seconds" } else { "10 minutes" }));
        step.aloud(&mut nightly(&["cargo", "fuzz", "run", &target, "--", &time, "-print_final_stats=1"]))?;
    }
    Ok(None)
}

/// The programs that the fuzz package declares.
fn fuzz_targets() -> Result<Vec<String>, Failure> {
    let arguments = ["metadata", "--no-deps", "--format-version", "1", "--manifest-path", "fuzz/Cargo.toml"];
    let output =
        command::cargo(arguments).output().map_err(|error| Failure::new(format!("cargo metadata: {error}")))?;
    let found = targets::read(&String::from_utf8_lossy(&output.stdout), "bin").unwrap_or_default();
    if found.is_empty() {
        return Err(Failure::new(format!("{FOLDER}/Cargo.toml declares nothing to feed.")));
    }
    Ok(found.iter().map(|target| target.name().to_owned()).collect())
}

fn nightly(arguments: &[&str]) -> Command {
    let mut command = command::plain("rustup", &tree::root());
    command.args(["run", "nightly"]).args(arguments);
    // Both point to the toolchain that started this program.
    command.env_remove("CARGO").env_remove("RUSTUP_TOOLCHAIN");
    command
}

fn has_nightly() -> bool {
    command::answer("rustup", &["run", "nightly", "rustc", "--version"]).is_some()
}

fn has_cargo_fuzz() -> bool {
    command::answer("cargo", &["fuzz", "--version"]).is_some()
}
