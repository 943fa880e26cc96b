//! `cargo xtask bench`: the custom-skill door beside Amazon's own kits for Node and Python, in one run.

use crate::command;
use crate::failure::Failure;
use crate::packages;
use crate::step::Steps;
use crate::tools;

/// Prepares the peers and measures. The arguments are the benchmark's own.
pub(crate) fn bench(arguments: &[String]) -> Result<(), Failure> {
    let mut steps = Steps::new(5);
    steps.step("Rust and Node", |_| tools::ensure())?;
    steps.step("Node peer's packages", |step| packages::npm(step, "tests/peers/alexa").map(|_| None))?;
    steps.step("Python peer's packages", |step| packages::python(step).map(|_| None))?;
    steps.step("usherd", |step| {
        step.aloud(&mut command::cargo(["build", "--release", "--package", "usher-bridge"]))?;
        Ok(None)
    })?;
    steps.step("Measurement", |step| {
        let mut bench = command::cargo(["bench", "--package", "usher-tests", "--bench", "door", "--"]);
        step.aloud(bench.args(arguments))?;
        Ok(None)
    })
}
