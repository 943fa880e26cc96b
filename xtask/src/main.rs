//! One command to run Usher, one to test it, on any system: `cargo xtask run`, `cargo xtask test`.
//!
//! It exists so that nobody has to read a list of prerequisites: what is missing is found, installed where that is
//! possible, and named with its fix where it is not. It knows the tree and the tools, and nothing of Usher's insides.
#![expect(clippy::print_stderr, reason = "it is a program for a terminal")]
#![expect(clippy::disallowed_methods, reason = "it measures how long real tools take; nothing here is tested by time")]

mod bench;
mod command;
mod failure;
mod install;
mod invocation;
mod needs;
mod packages;
mod pages;
mod run;
mod screenshots;
mod soak;
mod step;
mod targets;
mod test;
mod tools;
mod trained;
mod tree;

use invocation::Task;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let task = match invocation::parse(&arguments) {
        Ok(task) => task,
        Err(wrong) => {
            eprintln!("{wrong}{}", invocation::USAGE);
            return ExitCode::from(2);
        }
    };
    let done = match task {
        Task::Help => {
            eprintln!("{}", invocation::USAGE);
            Ok(())
        }
        Task::Run { arguments } => run::run(&arguments),
        Task::Build => trained::usherd(),
        Task::Test { fast: true } => test::fast(),
        Task::Test { fast: false } => test::full(),
        Task::Soak { short } => soak::soak(short),
        Task::Bench { benches, short, readme } => bench::bench(&benches, short, readme),
        Task::Screenshots => screenshots::screenshots(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\n{failure}");
            ExitCode::FAILURE
        }
    }
}
