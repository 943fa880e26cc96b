//! The door for custom skills, beside Amazon's own kits for Node and Python and beside a bare handler, in one run.
//!
//! Everybody verifies: signature, chain and timestamp, under the same test root. Everybody answers "play this film";
//! `usherd` really orders it from its demo home, over HTTP. Rounds are interleaved and medians are taken, so that a
//! machine that is busy for a while is busy for all. A wrong answer fails the run; slowness never does.
//!
//! `cargo xtask bench` builds what this needs and starts it. The table goes to stdout, progress to stderr.
#![expect(clippy::disallowed_methods, reason = "it measures real time")]
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "it is a program for a terminal")]

mod bare;
mod demo_home;
mod films;
mod load;
mod peers;
mod pool;
mod process;
mod rounds;
mod table;

use std::process::ExitCode;
use tokio::runtime::Builder;

/// What can go wrong: a peer that is missing or breaks. One text for a person is enough.
type Failure = Box<dyn std::error::Error + Send + Sync>;

fn main() -> ExitCode {
    // `cargo bench` adds a `--bench` of its own.
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let done = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => measure(rounds::FULL, peers::Who::Everybody),
        ["--short"] => measure(rounds::SHORT, peers::Who::Everybody),
        ["--without-kits"] => measure(rounds::FULL, peers::Who::OurOwn),
        [bare::ARGUMENT, root, chain] => bare::run(root, chain),
        _ => Err("usage: cargo bench --package usher-tests --bench door [-- --short | --without-kits]".into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

fn measure(plan: rounds::Plan, who: peers::Who) -> Result<(), Failure> {
    // One thread makes all the load: the machine is the peers'.
    Builder::new_current_thread().enable_all().build()?.block_on(async {
        let mut stand = peers::Stand::start(who).await?;
        let measured = rounds::measure(&mut stand, plan).await?;
        for (peer, measured) in stand.peers.iter().zip(&measured) {
            if let Some(error) = &measured.error {
                let complaints = peer.process.complaints();
                return Err(format!("{} answered wrongly: {error}\n{complaints}", peer.name).into());
            }
        }
        stand.check_that_it_plays().await?;
        println!("{}", table::markdown(&measured, stand.alone.memory()));
        Ok(())
    })
}
