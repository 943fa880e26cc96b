//! `usherd`: the endpoint without a window.

mod cli;

use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    bridge::tls::install();
    cli::run(cli::Cli::parse())
}
