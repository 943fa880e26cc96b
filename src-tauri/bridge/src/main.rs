//! `usherd`: the endpoint without a window.

mod cli;

use clap::Parser;
use std::process::ExitCode;

/// A command allocates some hundred small things; this is what they cost least with.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    bridge::tls::install();
    cli::run(cli::Cli::parse())
}
