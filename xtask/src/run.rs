//! `cargo xtask run`: from a machine with Rust and Node to the open window.

use crate::failure::Failure;
use crate::step::Steps;
use crate::{command, install, needs, packages, pages, targets, tools};

/// Installs, builds, and opens Usher: on the demo home, or with these arguments.
pub(crate) fn run(arguments: &[String]) -> Result<(), Failure> {
    display()?;
    let mut steps = Steps::new(5);
    steps.step("Rust and Node", |_| tools::ensure())?;
    steps.step("Window's packages", |step| install::ensure(step, needs::WINDOW))?;
    steps.step("Pages' packages", |step| {
        Ok(if packages::npm(step, pages::FOLDER)? { None } else { Some("already there".to_owned()) })
    })?;
    steps.step("Pages", pages::build)?;
    steps.step("Usher", |step| {
        step.aloud(&mut command::cargo(["build", "--package", targets::APP]))?;
        Ok(None)
    })?;
    open(arguments)
}

fn open(arguments: &[String]) -> Result<(), Failure> {
    let mut usher = command::cargo(["run", "--quiet", "--package", targets::APP, "--"]);
    if arguments.is_empty() {
        eprintln!("\nOpening Usher on the demo home.");
        usher.arg("--demo");
    } else {
        eprintln!("\nOpening Usher with: {}", arguments.join(" "));
        usher.args(arguments);
    }
    match usher.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(Failure::new(format!("Usher ended with {status}."))),
        Err(error) => Err(Failure::new(format!("Usher could not be started: {error}"))),
    }
}

/// Before anything is installed: a window needs somewhere to be.
fn display() -> Result<(), Failure> {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    if !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY") {
        return Ok(());
    }
    Err(Failure::new("There is no display to open a window on (DISPLAY and WAYLAND_DISPLAY are not set).")
        .fix("start it from a desktop, or run the endpoint alone: cargo run -p usher-bridge -- serve --demo"))
}
