//! `cargo xtask screenshots`: the README's pictures, taken of the real window.

use crate::failure::Failure;
use crate::needs::{self, Need};
use crate::step::Steps;
use crate::{command, install, packages, pages, tools, tree};

/// Where the pictures are.
const FOLDER: &str = "docs/screenshots";

/// The tests that take them: program and name.
const TESTS: [(&str, &str); 3] = [
    ("desktop", "screenshots"),
    ("desktop_alexa", "a_skill_is_made_changed_and_removed_by_keyboard_alone"),
    ("desktop_reach", "what_is_wrong_is_found_understood_and_repaired_by_keyboard_alone"),
];

/// Builds the real thing and lets the window's test take its pictures.
pub(crate) fn screenshots() -> Result<(), Failure> {
    let mut steps = Steps::new(6);
    let needed: Vec<Need> = needs::WINDOW.iter().chain(needs::TESTS).copied().collect();
    steps.step("Rust and Node", |_| tools::ensure())?;
    steps.step("System's packages", |step| install::ensure(step, &needed))?;
    steps.step("Pages' packages", |step| packages::npm(step, pages::FOLDER).map(|_| None))?;
    steps.step("Pages", pages::build)?;
    steps.step("Build", |step| {
        step.aloud(&mut command::cargo(["build", "--workspace", "--bins", "--tests"]))?;
        Ok(None)
    })?;
    steps.step("Pictures", |step| {
        // One after the other: the ports to which Amazon's page leads back are the same for everybody.
        for (program, test) in TESTS {
            let mut test = command::cargo(["test", "--workspace", "--test", program, "--", test]);
            step.aloud(test.env("USHER_SCREENSHOTS", tree::root().join(FOLDER)))?;
        }
        Ok(Some(format!("in {FOLDER}")))
    })
}
