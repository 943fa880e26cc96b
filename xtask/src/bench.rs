//! `cargo xtask bench`: the custom-skill door beside Amazon's own kits for Node and Python, in one run.

use crate::command;
use crate::failure::Failure;
use crate::install;
use crate::needs::{self, Need};
use crate::packages;
use crate::step::{Step, Steps};
use crate::tools;
use crate::tree;
use std::process::{Command, Stdio};

/// Where the figures stand.
const README: &str = "README.md";
/// What stands before and behind them there.
const BEGIN: &str = "<!-- bench -->";
const END: &str = "<!-- /bench -->";

/// Builds `usherd` as people get it, prepares the peers, measures and shows the figures; `readme` keeps them.
pub(crate) fn bench(short: bool, readme: bool) -> Result<(), Failure> {
    let mut steps = Steps::new(if readme { 7 } else { 6 });
    steps.step("Rust and Node", |_| tools::ensure())?;
    steps.step("Compiler and Python", |step| {
        // Of what tests need, a benchmark without a display needs only Python.
        let python = needs::TESTS.iter().filter(|need| need.package.starts_with("python3"));
        install::ensure(step, &needs::COMPILER.iter().chain(python).copied().collect::<Vec<Need>>())
    })?;
    steps.step("Node peer's packages", |step| packages::npm(step, "tests/peers/alexa").map(|_| None))?;
    steps.step("Python peer's packages", |step| packages::python(step).map(|_| None))?;
    steps.step("Build", |step| {
        // First as it is built for people, so that nothing the tests need is in it.
        step.aloud(&mut command::cargo(["build", "--release", "--package", "usher-bridge", "--bin", "usherd"]))?;
        step.aloud(&mut command::cargo(["bench", "--package", "usher-tests", "--bench", "door", "--no-run"]))?;
        Ok(None)
    })?;
    let mut figures = String::new();
    steps.step("Measurement", |step| {
        let mut door = command::cargo(["bench", "--quiet", "--package", "usher-tests", "--bench", "door", "--"]);
        figures = output(step, door.args(short.then_some("--short")))?;
        step.say(&format!("\n{figures}"));
        Ok(None)
    })?;
    if readme {
        steps.step(README, |_| write(&figures).map(|()| None))?;
    }
    Ok(())
}

/// What a program prints, while what it complains of is shown.
fn output(step: &mut Step, command: &mut Command) -> Result<String, Failure> {
    step.say("Every peer in turn, several rounds. Other work on this machine spoils the figures.");
    let shown = command::shown(command);
    let output = command.stderr(Stdio::inherit()).output();
    let output = output.map_err(|error| Failure::new(format!("{shown}: {error}")))?;
    let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    if output.status.success() {
        return Ok(text);
    }
    step.say(&text);
    Err(Failure::new(format!("\"{shown}\" ended with {}.", output.status)))
}

fn write(figures: &str) -> Result<(), Failure> {
    let file = tree::root().join(README);
    let failed = |error: std::io::Error| Failure::new(format!("{}: {error}", file.display()));
    let text = std::fs::read_to_string(&file).map_err(failed)?;
    let text = with(&text, figures)
        .ok_or_else(|| Failure::new(format!("{README} has no place for figures: {BEGIN} and {END}.")))?;
    std::fs::write(&file, text).map_err(failed)
}

/// The text with these figures in their place.
fn with(text: &str, figures: &str) -> Option<String> {
    let (before, rest) = text.split_once(BEGIN)?;
    let (_old, after) = rest.split_once(END)?;
    Some(format!("{before}{BEGIN}\n{figures}\n{END}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_figures_replace_old_ones_and_nothing_else() {
        let once = with("Fast.\n\n<!-- bench -->\n<!-- /bench -->\n\nMore.", "| 1 |");
        assert_eq!(once.as_deref(), Some("Fast.\n\n<!-- bench -->\n| 1 |\n<!-- /bench -->\n\nMore."));
        let twice = once.and_then(|text| with(&text, "| 2 |"));
        assert_eq!(twice.as_deref(), Some("Fast.\n\n<!-- bench -->\n| 2 |\n<!-- /bench -->\n\nMore."));
        assert_eq!(with("no place", "| 1 |"), None);
    }

    #[test]
    fn the_readme_has_a_place_for_them() {
        let readme = std::fs::read_to_string(tree::root().join(README)).expect("README.md");
        assert!(with(&readme, "").is_some());
    }
}
