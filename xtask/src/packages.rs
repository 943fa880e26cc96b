//! Packages from npm and PyPI, exactly as the lock files and requirement files name them.

use crate::command;
use crate::failure::Failure;
use crate::step::Step;
use crate::tree;
use std::path::Path;

/// Where the Python client programs' packages go.
const VENV: &str = "tests/peers/.venv";

/// What goes there.
const REQUIREMENTS: &[&str] = &["tests/peers/requirements.txt", "tests/peers/alexa/requirements.txt"];

/// Installs a folder's npm packages if its lock file is newer than what is installed.
pub(crate) fn npm(step: &mut Step, folder: &str) -> Result<bool, Failure> {
    let folder = tree::root().join(folder);
    let lock = folder.join("package-lock.json");
    if !lock.exists() {
        return Err(Failure::new(format!("{} is not there.", lock.display())));
    }
    let installed = tree::newest(&folder.join("node_modules").join(".package-lock.json"));
    if !tree::is_stale(installed, tree::newest(&lock)) {
        return Ok(false);
    }
    let asked = ["ci", "--no-audit", "--no-fund"];
    step.quietly(&mut command::npm(&folder, &asked)).map_err(|failure| {
        failure.fix("see that the machine reaches the npm registry, then start again; npm ci starts from nothing")
    })?;
    Ok(true)
}

/// Makes the virtual environment of the Python client programs, unless it holds what the requirement files say.
pub(crate) fn python(step: &mut Step) -> Result<bool, Failure> {
    let root = tree::root();
    let venv = root.join(VENV);
    let wanted = requirements(&root)?;
    let stamp = venv.join("installed.txt");
    if std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(false);
    }
    let make = ["-m", "venv", "--clear", VENV];
    let python = if cfg!(windows) { "python" } else { "python3" };
    step.quietly(command::plain(python, &root).args(make))?;
    let inside = venv.join(if cfg!(windows) { r"Scripts\python.exe" } else { "bin/python" });
    let mut pip = command::plain(inside, &root);
    pip.args(["-m", "pip", "install", "--disable-pip-version-check", "--no-input"]);
    for file in REQUIREMENTS {
        pip.args(["-r", file]);
    }
    step.quietly(&mut pip).map_err(|failure| failure.fix("see that the machine reaches PyPI, then start again"))?;
    std::fs::write(&stamp, wanted).map_err(|error| Failure::new(format!("{}: {error}", stamp.display())))?;
    Ok(true)
}

/// All requirement files in one text.
fn requirements(root: &Path) -> Result<String, Failure> {
    let read = |file: &&str| {
        std::fs::read_to_string(root.join(file)).map_err(|error| Failure::new(format!("{file}: {error}")))
    };
    REQUIREMENTS.iter().map(read).collect()
}
