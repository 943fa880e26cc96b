//! `cargo xtask bench`: the custom-skill door beside Amazon's own kits for Node and Python, and heard titles beside what
//! else one might look them up with, each in one run.

use crate::command;
use crate::failure::Failure;
use crate::install;
use crate::needs::{self, Need};
use crate::packages;
use crate::step::{Step, Steps};
use crate::tools;
use crate::trained;
use crate::tree;
use std::process::{Command, Stdio};

/// Where the figures stand.
const README: &str = "README.md";
/// The package has a workspace of its own: nobody else should have to build a search engine.
const TITLES: &str = "tests/benches/titles/Cargo.toml";
/// Real titles and what was heard for them. They are not ours to give away, so they lie beside the checkout, if at all.
const SETS: &str = "../shared/data/titles";

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Bench {
    /// The custom-skill door.
    Door,
    /// The title index.
    Titles,
}

impl Bench {
    /// Every one of them.
    pub(crate) const ALL: [Self; 2] = [Self::Door, Self::Titles];

    /// By its name on the command line.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|bench| bench.name() == name)
    }

    fn name(self) -> &'static str {
        match self {
            Self::Door => "door",
            Self::Titles => "titles",
        }
    }

    /// What stands before and behind its figures in the README.
    fn marks(self) -> (String, String) {
        (format!("<!-- bench {} -->", self.name()), format!("<!-- /bench {} -->", self.name()))
    }
}

/// Measures and shows the figures; `readme` keeps them.
pub(crate) fn bench(benches: &[Bench], short: bool, readme: bool) -> Result<(), Failure> {
    let total: usize = benches.iter().map(|bench| if *bench == Bench::Door { 6 } else { 2 }).sum();
    let mut steps = Steps::new(total + if readme { benches.len() } else { 0 });
    for bench in benches {
        let figures = match bench {
            Bench::Door => door(&mut steps, short)?,
            Bench::Titles => titles(&mut steps, short)?,
        };
        if readme {
            steps.step(README, |_| match &figures {
                Some(figures) => write(*bench, figures).map(|()| None),
                None => Ok(Some("nothing to put in".to_owned())),
            })?;
        }
    }
    Ok(())
}

/// Builds `usherd` as people get it, prepares the peers and measures the door.
fn door(steps: &mut Steps, short: bool) -> Result<Option<String>, Failure> {
    steps.step("Rust and Node", |_| tools::ensure())?;
    steps.step("Compiler and Python", |step| {
        // Of what tests need, a benchmark without a display needs only Python.
        let python = needs::TESTS.iter().filter(|need| need.package.starts_with("python3"));
        install::ensure(step, &needs::COMPILER.iter().chain(python).copied().collect::<Vec<Need>>())
    })?;
    steps.step("Node peer's packages", |step| packages::npm(step, "tests/peers/alexa").map(|_| None))?;
    steps.step("Python peer's packages", |step| packages::python(step).map(|_| None))?;
    steps.step("Build", |step| {
        step.aloud(&mut command::cargo(["bench", "--package", "usher-tests", "--bench", "door", "--no-run"]))?;
        // Last and as it is built for people, so that nothing the tests need is in it.
        trained::build(step)
    })?;
    let mut figures = String::new();
    steps.step("Measurement", |step| {
        let mut door = command::cargo(["bench", "--quiet", "--package", "usher-tests", "--bench", "door", "--"]);
        figures = output(step, door.args(short.then_some("--short")))?;
        step.say(&format!("\n{figures}"));
        Ok(None)
    })?;
    Ok(Some(figures))
}

/// Builds the title index and its peers, and measures them, if there are titles to measure with.
fn titles(steps: &mut Steps, short: bool) -> Result<Option<String>, Failure> {
    let there = tree::root().join(SETS).join("queries.jsonl").is_file();
    let cargo = |task: &str| command::cargo([task, "--quiet", "--release", "--manifest-path", TITLES]);
    steps.step("Titles: build", |step| {
        if there { step.aloud(&mut cargo("build")).map(|()| None) } else { Ok(Some(format!("{SETS} is not there"))) }
    })?;
    let mut figures = None;
    steps.step("Titles: measurement", |step| {
        if !there {
            return Ok(Some("left out".to_owned()));
        }
        let text = output(step, cargo("run").arg("--").args(short.then_some("--short")).arg(SETS))?;
        step.say(&format!("\n{text}"));
        figures = Some(text);
        Ok(None)
    })?;
    Ok(figures)
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

fn write(bench: Bench, figures: &str) -> Result<(), Failure> {
    let file = tree::root().join(README);
    let failed = |error: std::io::Error| Failure::new(format!("{}: {error}", file.display()));
    let text = std::fs::read_to_string(&file).map_err(failed)?;
    let (begin, end) = bench.marks();
    let text = with(&text, bench, figures)
        .ok_or_else(|| Failure::new(format!("{README} has no place for figures: {begin} and {end}.")))?;
    std::fs::write(&file, text).map_err(failed)
}

/// The text with these figures in their place.
fn with(text: &str, bench: Bench, figures: &str) -> Option<String> {
    let (begin, end) = bench.marks();
    let (before, rest) = text.split_once(&begin)?;
    let (_old, after) = rest.split_once(&end)?;
    Some(format!("{before}{begin}\n{figures}\n{end}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_figures_replace_old_ones_and_nothing_else() {
        let place = |figures: &str| format!("Fast.\n\n<!-- bench door -->\n{figures}<!-- /bench door -->\n\nMore.");
        let once = with(&place(""), Bench::Door, "| 1 |");
        assert_eq!(once, Some(place("| 1 |\n")));
        let twice = once.and_then(|text| with(&text, Bench::Door, "| 2 |"));
        assert_eq!(twice, Some(place("| 2 |\n")));
        assert_eq!(with(&place(""), Bench::Titles, "| 1 |"), None);
    }

    #[test]
    fn the_readme_has_a_place_for_them() {
        let readme = std::fs::read_to_string(tree::root().join(README)).expect("README.md");
        assert!(Bench::ALL.into_iter().all(|bench| with(&readme, bench, "").is_some()));
    }
}
