//! `cargo xtask test`: everything, and `--fast`: the inner loop.
//!
//! What prepares stops at the first failure; what checks goes on, so that one run tells everything. A step that
//! cannot run is a step that failed.

use crate::failure::Failure;
use crate::needs::{self, Need};
use crate::step::{Step, Steps};
use crate::targets::{self, Which};
use crate::{command, install, packages, pages, soak, tools, tree};
use std::num::NonZeroUsize;

/// Where npm packages are needed to test everything.
const NPM_FOLDERS: &[&str] =
    &[pages::FOLDER, "tests/peers", "tests/peers/alexa", "tests/peers/amazon", "tests/peers/linking"];

/// Tests of modules with this name take many seconds each: the inner loop leaves them out.
const LONG: &[&str] = &["--skip", "long::"];
/// Tests at once in the inner loop for each processor: most of them wait most of the time.
const AT_ONCE: usize = 8;

/// Tests that lie in the packages' own files.
const UNITS: &[&str] = &["--lib", "--bins"];

type Done = Result<Option<String>, Failure>;

/// Rust alone and the pages' unit tests.
pub(crate) fn fast() -> Result<(), Failure> {
    let mut steps = Steps::new(6);
    let without_app = ["--workspace", "--exclude", targets::APP];
    steps.step("Rust and Node", |_| tools::ensure())?;
    steps.step("Compiler", |step| install::ensure(step, needs::COMPILER))?;
    steps.step("Pages' packages", |step| Ok(note(packages::npm(step, pages::FOLDER)?)))?;
    steps.step("Build", |step| {
        let targets = chosen(Which::Fast)?;
        step.aloud(command::cargo(["build"]).args(without_app).arg("--bins").args(&targets))?;
        step.aloud(command::cargo(["test", "--no-run"]).args(without_app).args(UNITS).args(&targets))?;
        Ok(None)
    })?;
    let processors = std::thread::available_parallelism().map_or(1, NonZeroUsize::get);
    let threads = (processors * AT_ONCE).to_string();
    let harness = [LONG, &["--test-threads", &threads]].concat();
    steps.check("Tests", |step| rust_tests(step, &without_app, Which::Fast, UNITS, &harness));
    steps.check("Pages: unit tests", |step| script(step, "test"));
    steps.verdict()
}

/// Everything.
pub(crate) fn full() -> Result<(), Failure> {
    let desktop = cfg!(target_os = "linux");
    let mut steps = Steps::new(if desktop { 17 } else { 16 });
    steps.step("Rust and Node", |_| tools::ensure())?;
    steps.step("System's packages", |step| install::ensure(step, &needed()))?;
    steps.step("Pages' and peers' packages", npm_packages)?;
    steps.step("Python peers' packages", |step| Ok(note(packages::python(step)?)))?;
    steps.step("Browser", browser)?;
    steps.step("Pages", pages::build)?;
    steps.check("Format", |step| cargo(step, &["fmt", "--all", "--check"]));
    // Programs as well as tests: scenarios and the window's tests start the real ones.
    steps.step("Build", |step| cargo(step, &["build", "--workspace", "--bins", "--tests"]))?;
    steps.check("Lint", |step| {
        cargo(step, &["clippy", "--workspace", "--all-targets", "--keep-going", "--quiet", "--", "--deny", "warnings"])
    });
    steps.check("Tests", |step| rust_tests(step, &["--workspace"], Which::WithoutDisplay, UNITS, &[]));
    steps.check("Examples in the documentation", |step| cargo(step, &["test", "--workspace", "--quiet", "--doc"]));
    steps.check("Pages: types", |step| script(step, "check"));
    steps.check("Pages: lint", |step| script(step, "lint"));
    steps.check("Pages: unit tests", |step| script(step, "test"));
    if desktop {
        steps.check("Window", |step| rust_tests(step, &["--workspace"], Which::Desktop, &[], &[]));
    } else {
        eprintln!("The tests of the real window run on Linux only: its web view can be driven there.");
    }
    steps.check("Pages: in a browser", |step| script(step, "e2e"));
    steps.check("Made-up requests", |step| soak::feed(step, true));
    steps.verdict()
}

fn rust_tests(step: &mut Step, packages: &[&str], which: Which, more: &[&str], harness: &[&str]) -> Done {
    let targets = chosen(which)?;
    let cargo = ["test", "--no-fail-fast"];
    step.aloud(command::cargo(cargo).args(packages).args(more).args(targets).arg("--").args(harness))?;
    Ok(None)
}

fn chosen(which: Which) -> Result<Vec<String>, Failure> {
    match targets::chosen(&targets::all()?, which) {
        none if none.is_empty() => {
            Err(Failure::new("No package declares such tests.").fix("declare them in tests/Cargo.toml"))
        }
        some => Ok(some),
    }
}

fn cargo(step: &mut Step, arguments: &[&str]) -> Done {
    step.aloud(&mut command::cargo(arguments))?;
    Ok(None)
}

/// One of the scripts that `ui/package.json` names.
fn script(step: &mut Step, name: &str) -> Done {
    step.aloud(&mut command::npm(&tree::root().join(pages::FOLDER), &["run", name]))?;
    Ok(None)
}

/// What Linux must have for all of this.
fn needed() -> Vec<Need> {
    let os_release = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    let browser = if needs::packages_browser(&os_release) { needs::BROWSER } else { &[] };
    [needs::WINDOW, needs::TESTS, browser].concat()
}

/// Playwright's own browser where the system has none, as `ui/playwright.config.ts` has it.
fn browser(step: &mut Step) -> Done {
    if needs::missing(needs::BROWSER).is_empty() {
        return Ok(Some("already there".to_owned()));
    }
    let with_libraries: &[&str] = if cfg!(target_os = "linux") { &["--with-deps"] } else { &[] };
    let arguments = [&["exec", "--", "playwright", "install"], with_libraries, &["chromium"]].concat();
    step.quietly(&mut command::npm(&tree::root().join(pages::FOLDER), &arguments))?;
    Ok(None)
}

fn npm_packages(step: &mut Step) -> Done {
    let mut installed = false;
    for folder in NPM_FOLDERS {
        installed |= packages::npm(step, folder)?;
    }
    Ok(note(installed))
}

fn note(installed: bool) -> Option<String> {
    (!installed).then(|| "already there".to_owned())
}
