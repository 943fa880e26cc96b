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

use std::path::PathBuf;
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
        ["--train", usherd] => train(usherd.into()),
        [bare::ARGUMENT, root, chain] => bare::run(root, chain),
        _ => {
            Err("usage: cargo bench --package usher-tests --bench door [-- --short | --without-kits | --train PROGRAM]"
                .into())
        }
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
    run(async {
        let mut stand = peers::Stand::start(who, peers::usherd()?).await?;
        let measured = answered_rightly(&mut stand, plan).await?;
        println!("{}", table::markdown(&measured, stand.alone.memory()));
        Ok(())
    })
}

/// Has an `usherd` that notes what it runs through do what it is for, and ends it, so that it writes its notes down.
fn train(usherd: PathBuf) -> Result<(), Failure> {
    run(async {
        let mut stand = peers::Stand::start(peers::Who::Usherd, usherd).await?;
        answered_rightly(&mut stand, rounds::TRAINING).await?;
        stand.end().await
    })
}

async fn answered_rightly(stand: &mut peers::Stand, plan: rounds::Plan) -> Result<Vec<rounds::Measured>, Failure> {
    let measured = rounds::measure(stand, plan).await?;
    for (peer, measured) in stand.peers.iter().zip(&measured) {
        if let Some(error) = &measured.error {
            let complaints = peer.process.complaints();
            return Err(format!("{} answered wrongly: {error}\n{complaints}", peer.name).into());
        }
    }
    stand.check_that_it_plays().await?;
    Ok(measured)
}

/// One thread makes all the load: the machine is the peers'.
fn run(work: impl Future<Output = Result<(), Failure>>) -> Result<(), Failure> {
    Builder::new_current_thread().enable_all().build()?.block_on(work)
}
