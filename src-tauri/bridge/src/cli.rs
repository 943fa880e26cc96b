//! The commands of `usherd`. Human text on a terminal, JSON with `--json`; 0 done, 1 failed, 2 called wrongly.

mod alexa;
mod beside;
mod check;
mod discover;
mod model;
mod reach;
mod say;
mod serve;
mod server;
mod sign_in;
mod titles;

use bridge::api::view;
use bridge::{Bridge, DemoOptions, StandIns};
use clap::builder::PossibleValuesParser;
use clap::{Args, Parser, Subcommand, ValueEnum};
use household::fault::{Code, Fault};
use household::text::Texts;
use household::voice::Message;
use std::io::Write;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use tracing_subscriber::Layer as _;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

/// The language of what a terminal shows.
const LOCALE: &str = "en-US";

/// The languages that can be spoken to.
fn locales() -> PossibleValuesParser {
    PossibleValuesParser::new(household::language::spoken())
}

/// Usher without a window: takes what a person says to Alexa to the right player at home.
#[derive(Parser)]
#[command(name = "usherd", version)]
pub(crate) struct Cli {
    #[command(subcommand)]
    call: Call,
}

#[derive(Subcommand)]
enum Call {
    /// Run the endpoint that Alexa calls. Prints one line of JSON when it is ready.
    Serve(serve::Serve),
    /// Carry out one sentence by the same path as Alexa's.
    Say(say::Say),
    /// Look for servers at home, and print them as they are found.
    Discover(discover::Discover),
    /// Check everything between Alexa and the players.
    Check(check::Check),
    /// Add, list and remove servers.
    Server(server::Server),
    /// The way in from outside: an address at which Alexa reaches Usher.
    Reach(reach::Reach),
    /// The skill at Amazon, and the Alexa accounts that are linked.
    Alexa(alexa::Alexa),
    /// Print the interaction model as it is uploaded.
    Model(model::Model),
    /// Look titles up in a catalogue, by the endpoint's own index.
    Titles(titles::Titles),
}

/// What several commands take.
#[derive(Args)]
struct Common {
    /// The folder of settings and journal [default: the platform's own place]
    #[arg(long, value_name = "DIR")]
    config: Option<PathBuf>,
    /// Use the demo home: a small server with players that really move
    #[arg(long)]
    demo: bool,
    /// What the demo home speaks
    #[arg(long, value_enum, default_value_t = DemoFlavour::Emby, requires = "demo")]
    flavour: DemoFlavour,
    /// Where the demo home listens [default: 127.0.0.1:8796, or a free port if that is taken]
    #[arg(long, value_name = "ADDR:PORT", requires = "demo")]
    demo_listen: Option<SocketAddr>,
    /// Let the `USHER_*` variables replace outside services; for tests only
    #[arg(long)]
    allow_stand_ins: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum DemoFlavour {
    Emby,
    Jellyfin,
}

impl Common {
    fn options(self) -> bridge::Options {
        let jellyfin = self.flavour == DemoFlavour::Jellyfin;
        bridge::Options {
            folder: self.config,
            demo: self.demo.then_some(DemoOptions { jellyfin, listen: self.demo_listen }),
            stand_ins: StandIns::from_environment(self.allow_stand_ins),
            ..bridge::Options::default()
        }
    }
}

/// Runs the command.
pub(crate) fn run(cli: Cli) -> ExitCode {
    // Not the filter with patterns: it would bring an engine for them that is never used, and its memory.
    let wanted = std::env::var("RUST_LOG").ok().and_then(|wanted| wanted.parse::<Targets>().ok());
    let filter = wanted.unwrap_or_else(|| Targets::new().with_default(LevelFilter::WARN));
    let to_stderr = tracing_subscriber::fmt::layer().with_writer(std::io::stderr).with_filter(filter);
    tracing_subscriber::registry().with(to_stderr).with(bridge::diagnostics::logs::last_lines()).init();
    let ended = match cli.call {
        Call::Serve(serve) => run_async(serve.run()),
        Call::Say(say) => run_async(say.run()),
        Call::Discover(discover) => run_async(discover.run()),
        Call::Check(check) => run_async(check.run()),
        Call::Server(server) => run_async(server.run()),
        Call::Reach(reach) => run_async(reach.run()),
        Call::Alexa(alexa) => run_async(alexa.run()),
        Call::Model(model) => run_async(model.run()),
        Call::Titles(titles) => titles.run(),
    };
    match ended {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure(why)) => {
            let _unheard = writeln!(std::io::stderr(), "{why}");
            ExitCode::FAILURE
        }
    }
}

/// Why a command failed, in words.
struct Failure(String);

impl Failure {
    /// A fault as a face sees it.
    fn of_view(fault: &view::FaultView) -> Self {
        fault.fault().map_or_else(|| Self(fault.code.clone()), Self::from)
    }

    /// Usher has answered something else than was asked for.
    fn internal() -> Self {
        Fault::new(Code::Internal).into()
    }
}

impl From<Fault> for Failure {
    fn from(fault: Fault) -> Self {
        let (what, fix) = view::words(&fault, LOCALE);
        Self(format!("{what}\n{fix}"))
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self(error.to_string())
    }
}

/// One thread for everything that waits: a home asks one thing at a time, and a request that hops between threads costs
/// more than it gains. What computes for long, and the journal, have threads of their own, and the endpoint starts another
/// where several ask at once.
fn run_async(command: impl Future<Output = Result<(), Failure>>) -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(command)
}

/// Prints a document, and nothing else on its line.
fn print(text: &str) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    match writeln!(out, "{text}").and_then(|()| out.flush()) {
        // Whoever read it has seen enough.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        other => Ok(other?),
    }
}

/// A text of `desktop.ftl`.
fn say(message: Message) -> String {
    Texts::of(LOCALE).say(&message)
}

/// Says beside the output what is wrong with an Usher that runs all the same.
fn warn(bridge: &Bridge) {
    for fault in bridge.faults() {
        tracing::warn!("{}", view::words(&fault, LOCALE).0);
    }
}

/// Ends when the system or the person says so. Listens at once, so that no signal is missed while starting.
#[cfg(unix)]
fn leaving() -> Result<impl Future<Output = ()>, Failure> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut end = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = end.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

/// Ends when the person says so.
#[cfg(not(unix))]
fn leaving() -> Result<impl Future<Output = ()>, Failure> {
    Ok(async {
        let _asked = tokio::signal::ctrl_c().await;
    })
}
