//! What was asked for on the command line. Pure: it starts nothing.

use crate::bench::Bench;

/// What `cargo xtask` answers when it is not told what to do.
pub(crate) const USAGE: &str = "\
cargo xtask run [-- ARGUMENTS]   installs what is missing, builds Usher and opens it on the demo home
                                 (ARGUMENTS go to Usher in place of --demo)
cargo xtask build                builds usherd as it should be run, which takes several times as long as any build of it
cargo xtask test                 installs what is missing and runs every test
cargo xtask test --fast          the inner loop: no window, no browser, nothing to install but the pages' packages
cargo xtask soak [--short]       ten thousand commands on a bad day, and made-up requests for a long time (--short: a minute each)
cargo xtask bench [door] [titles] [--short] [--readme]
                                 measures the custom-skill door beside Amazon's own kits, some three minutes long, and heard
                                 titles beside other ways to look them up, some fifteen, if there are titles to measure with
                                 (--short: once, to see that it works; --readme: puts the figures into README.md)
cargo xtask screenshots          makes the pictures in docs/screenshots again, from the real window";

/// One thing to do.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Task {
    /// Say what there is.
    Help,
    /// Build and open the window.
    Run {
        /// What Usher is started with, if not on the demo home.
        arguments: Vec<String>,
    },
    /// Build the endpoint alone.
    Build,
    /// Run tests.
    Test {
        /// Only those that need neither display nor foreign programs.
        fast: bool,
    },
    /// Feed the doors with anything.
    Soak {
        /// Seconds instead of minutes.
        short: bool,
    },
    /// Measure.
    Bench {
        /// What of.
        benches: Vec<Bench>,
        /// One round instead of several.
        short: bool,
        /// Put the figures into the README.
        readme: bool,
    },
    /// Take the README's pictures.
    Screenshots,
}

/// The task, or a line that says what is wrong with the call.
pub(crate) fn parse(arguments: &[String]) -> Result<Task, String> {
    let Some((name, rest)) = arguments.split_first() else { return Err(String::new()) };
    match name.as_str() {
        "help" | "--help" | "-h" => Ok(Task::Help),
        "run" => Ok(Task::Run { arguments: handed_on(name, rest)? }),
        "build" if rest.is_empty() => Ok(Task::Build),
        "build" => Err(unknown(name, &rest[0])),
        "test" => Ok(Task::Test { fast: switch(name, rest, "--fast")? }),
        "soak" => Ok(Task::Soak { short: switch(name, rest, "--short")? }),
        "bench" => {
            let mut benches: Vec<Bench> = rest.iter().filter_map(|given| Bench::named(given)).collect();
            let known = |given: &str| Bench::named(given).is_some() || ["--short", "--readme"].contains(&given);
            if let Some(other) = rest.iter().find(|given| !known(given)) {
                return Err(unknown(name, other));
            }
            if benches.is_empty() {
                benches = Bench::ALL.to_vec();
            }
            Ok(Task::Bench { benches, short: has(rest, "--short"), readme: has(rest, "--readme") })
        }
        "screenshots" if rest.is_empty() => Ok(Task::Screenshots),
        "screenshots" => Err(unknown(name, &rest[0])),
        _ => Err(format!("There is no task \"{name}\".\n\n")),
    }
}

/// Everything behind `--`.
fn handed_on(task: &str, rest: &[String]) -> Result<Vec<String>, String> {
    match rest.split_first() {
        None => Ok(Vec::new()),
        Some((dashes, arguments)) if dashes == "--" => Ok(arguments.to_vec()),
        Some((other, _)) => Err(unknown(task, other)),
    }
}

/// Whether the one switch that this task has is there.
fn switch(task: &str, rest: &[String], name: &str) -> Result<bool, String> {
    match rest.iter().find(|given| *given != name) {
        Some(other) => Err(unknown(task, other)),
        None => Ok(!rest.is_empty()),
    }
}

fn has(rest: &[String], name: &str) -> bool {
    rest.iter().any(|given| given == name)
}

fn unknown(task: &str, argument: &str) -> String {
    format!("\"{task}\" does not know \"{argument}\".\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(line: &str) -> Result<Task, String> {
        parse(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn without_arguments_run_opens_the_demo_home_and_with_them_it_hands_them_on() {
        assert_eq!(asked("run"), Ok(Task::Run { arguments: vec![] }));
        assert_eq!(asked("run -- --hidden x"), Ok(Task::Run { arguments: vec!["--hidden".into(), "x".into()] }));
        assert!(asked("run --hidden").is_err());
    }

    #[test]
    fn test_and_soak_have_one_switch_each() {
        assert_eq!(asked("test"), Ok(Task::Test { fast: false }));
        assert_eq!(asked("test --fast"), Ok(Task::Test { fast: true }));
        assert_eq!(asked("soak --short"), Ok(Task::Soak { short: true }));
        assert_eq!(asked("test --short"), Err("\"test\" does not know \"--short\".\n\n".into()));
    }

    #[test]
    fn bench_measures_what_is_named_or_everything() {
        let bench = |benches: &[Bench], short, readme| Ok(Task::Bench { benches: benches.to_vec(), short, readme });
        assert_eq!(asked("bench"), bench(&Bench::ALL, false, false));
        assert_eq!(asked("bench --readme --short"), bench(&Bench::ALL, true, true));
        assert_eq!(asked("bench titles --short"), bench(&[Bench::Titles], true, false));
        assert_eq!(asked("bench --fast"), Err("\"bench\" does not know \"--fast\".\n\n".into()));
    }

    #[test]
    fn build_takes_nothing() {
        assert_eq!(asked("build"), Ok(Task::Build));
        assert_eq!(asked("build --short"), Err("\"build\" does not know \"--short\".\n\n".into()));
    }

    #[test]
    fn an_unknown_task_is_named_and_no_task_is_not() {
        assert_eq!(asked(""), Err(String::new()));
        assert_eq!(asked("fly"), Err("There is no task \"fly\".\n\n".into()));
        assert_eq!(asked("--help"), Ok(Task::Help));
    }
}
