//! `cargo xtask soak`: what takes long. Ten thousand mixed commands against homes on a bad day, a server that goes and
//! comes two hundred times, `usherd` killed five hundred times, its set-up of the skill a hundred times, attacks on its
//! door, two days of bad network, and made-up requests by cargo-fuzz, which needs a nightly Rust.
//!
//! The short form is part of every test run and leaves the kept corpus as it is. Where a machine cannot fuzz, it puts the
//! kept corpus once through the same targets, built by the stable Rust, and says so.

use crate::command;
use crate::failure::Failure;
use crate::step::{Step, Steps};
use crate::targets;
use crate::tree;
use std::path::Path;
use std::process::Command;

/// The package has a folder and a workspace of its own, because it is built by a nightly Rust.
const MANIFEST: &str = "fuzz/Cargo.toml";

/// Everything that takes long.
pub(crate) fn soak(short: bool) -> Result<(), Failure> {
    let mut steps = Steps::new(if cfg!(target_os = "linux") { 7 } else { 5 });
    steps.check("Commands on a bad day", |step| bad_day(step, if short { "1000" } else { "10000" }));
    steps.check("A server that goes and comes", |step| kills(step, if short { "20" } else { "200" }));
    steps.check("Usher that is killed", |step| sigkills(step, if short { "20" } else { "500" }));
    steps.check("A set-up that is killed", |step| setup_kills(step, if short { "6" } else { "100" }));
    if cfg!(target_os = "linux") {
        steps.check("Attacks", attacks);
        steps.check("Two days of bad network", |step| bad_network(step, if short { "6" } else { "48" }));
    }
    steps.check("Made-up requests", |step| feed(step, short));
    steps.verdict()
}

/// Mixed commands against homes that drop connections, delay and err.
fn bad_day(step: &mut Step, commands: &str) -> Result<Option<String>, Failure> {
    let scenario = ["test", "--package", "usher-tests", "--test", "scenarios", "chaos::"];
    step.aloud(command::cargo(scenario).env("USHER_CHAOS", commands))?;
    Ok(Some(format!("{commands} commands")))
}

/// A server is switched off and on while commands arrive.
fn kills(step: &mut Step, times: &str) -> Result<Option<String>, Failure> {
    let scenario = ["test", "--package", "usher-tests", "--test", "scenarios", "accounts::staying::"];
    step.aloud(command::cargo(scenario).env("USHER_KILLS", times))?;
    Ok(Some(format!("{times} times off and on")))
}

/// The program is killed at any moment, while what it keeps is changed.
fn sigkills(step: &mut Step, times: &str) -> Result<Option<String>, Failure> {
    step.quietly(&mut command::cargo(["build", "--package", "usher-bridge", "--bin", "usherd"]))?;
    let program =
        ["test", "--package", "usher-tests", "--test", "program", "--", "killed::", "linked::", "--nocapture"];
    step.aloud(command::cargo(program).env("USHER_SIGKILLS", times))?;
    Ok(Some(format!("killed {times} times")))
}

/// The program is killed at any moment, while it sets the skill up.
fn setup_kills(step: &mut Step, times: &str) -> Result<Option<String>, Failure> {
    step.quietly(&mut command::cargo(["build", "--package", "usher-bridge", "--bin", "usherd"]))?;
    let program = ["test", "--package", "usher-tests", "--test", "program", "alexa::killed", "--", "--nocapture"];
    step.aloud(command::cargo(program).env("USHER_SETUP_KILLS", times))?;
    Ok(Some(format!("killed {times} times")))
}

/// Nobody who attacks keeps anybody honest waiting for longer than a second.
fn attacks(step: &mut Step) -> Result<Option<String>, Failure> {
    step.quietly(&mut command::cargo(["build", "--package", "usher-bridge", "--bin", "usherd"]))?;
    let test = ["test", "--package", "usher-tests", "--test", "attack", "--", "--nocapture"];
    step.aloud(command::cargo(test).env("USHER_ANSWERED_WITHIN", "1000"))?;
    Ok(None)
}

/// Routers, lines and addresses fail, while time flies.
fn bad_network(step: &mut Step, hours: &str) -> Result<Option<String>, Failure> {
    let test = ["test", "--package", "usher-tests", "--test", "desktop_network", "--", "--nocapture"];
    step.aloud(command::cargo(test).env("USHER_NETWORK_HOURS", hours))?;
    Ok(Some(format!("{hours} hours")))
}

/// The step itself, for a test run as well.
pub(crate) fn feed(step: &mut Step, short: bool) -> Result<Option<String>, Failure> {
    let targets = fuzz_targets()?;
    match (has_nightly(), has_cargo_fuzz()) {
        (true, true) => {}
        _ if short => return replay(step, &targets),
        (false, _) => {
            return Err(Failure::new("There is no nightly Rust, which fuzzing needs.")
                .fix("rustup toolchain install nightly --profile minimal"));
        }
        (true, false) => {
            step.say("Installing cargo-fuzz.");
            step.aloud(&mut command::cargo(["install", "cargo-fuzz", "--locked"]))?;
        }
    }
    for target in &targets {
        step.say(&format!("{target}: {}.", if short { "20 seconds" } else { "10 minutes" }));
        step.aloud(&mut fuzz(target, short)?)?;
    }
    Ok(None)
}

/// One target, fed for a while. New inputs are kept after a long run only: a test run changes no file of the tree.
fn fuzz(target: &str, short: bool) -> Result<Command, Failure> {
    let mut command = command::plain("rustup", &tree::root());
    command.args(["run", "nightly", "cargo", "fuzz", "run", target]);
    if short {
        let scratch = format!("fuzz/target/new/{target}");
        std::fs::create_dir_all(tree::root().join(&scratch))
            .map_err(|error| Failure::new(format!("{scratch}: {error}")))?;
        command.arg(scratch);
    }
    command.arg(corpus(target)).args(["--", if short { "-max_total_time=20" } else { "-max_total_time=600" }]);
    command.arg("-print_final_stats=1");
    // Both point to the toolchain that started this program.
    command.env_remove("CARGO").env_remove("RUSTUP_TOOLCHAIN");
    Ok(command)
}

/// The kept corpus, once, without looking for anything new.
fn replay(step: &mut Step, targets: &[String]) -> Result<Option<String>, Failure> {
    step.say("Not fuzzing: that takes a nightly Rust and cargo-fuzz. The kept corpus runs instead.");
    for target in targets {
        step.say(&format!("{target}: everything in {}.", corpus(target)));
        let corpus = corpus(target);
        if !Path::new(&tree::root().join(&corpus)).is_dir() {
            return Err(Failure::new(format!("{corpus} is not there.")));
        }
        let run = ["run", "--quiet", "--manifest-path", MANIFEST, "--bin", target, "--", "-runs=0", &corpus];
        step.aloud(&mut command::cargo(run))?;
    }
    Ok(Some("kept corpus only".to_owned()))
}

fn corpus(target: &str) -> String {
    format!("fuzz/corpus/{target}")
}

/// The programs that the package declares.
fn fuzz_targets() -> Result<Vec<String>, Failure> {
    let arguments = ["metadata", "--no-deps", "--format-version", "1", "--manifest-path", MANIFEST];
    let output =
        command::cargo(arguments).output().map_err(|error| Failure::new(format!("cargo metadata: {error}")))?;
    let found = targets::read(&String::from_utf8_lossy(&output.stdout), "bin").unwrap_or_default();
    if found.is_empty() {
        return Err(Failure::new(format!("{MANIFEST} declares nothing to feed.")));
    }
    Ok(found.iter().map(|target| target.name().to_owned()).collect())
}

fn has_nightly() -> bool {
    command::answer("rustup", &["run", "nightly", "rustc", "--version"]).is_some()
}

fn has_cargo_fuzz() -> bool {
    command::answer("cargo", &["fuzz", "--version"]).is_some()
}
