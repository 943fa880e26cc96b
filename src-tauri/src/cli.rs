//! What `usher` takes on its command line. It knows nothing of windows.

use bridge::{DemoOptions, Options, StandIns};
use clap::{Parser, ValueEnum};
use std::net::SocketAddr;
use std::path::PathBuf;

/// Takes what a person says to Alexa to the right player at home.
///
/// Opens the window and puts an icon in the tray. For a machine without a screen use `usherd`.
#[derive(Clone, Debug, Parser)]
#[command(name = "usher", version)]
pub struct Cli {
    /// Open the demo home: made-up films and players that really move, nothing to install
    #[arg(long)]
    pub demo: bool,
    /// Which server the demo home speaks like
    #[arg(long, value_enum, value_name = "FLAVOUR", requires = "demo", default_value_t = Flavour::Emby)]
    pub flavour: Flavour,
    /// Where the demo home listens [default: 127.0.0.1:8796, or a free port if that is taken]
    #[arg(long, value_name = "ADDR:PORT", requires = "demo")]
    pub demo_listen: Option<SocketAddr>,
    /// Start in the tray, without a window
    #[arg(long)]
    pub hidden: bool,
    /// The folder for settings and journal, in place of the system's own
    #[arg(long, value_name = "DIR")]
    pub config: Option<PathBuf>,
    /// Where to listen for Alexa [default: 127.0.0.1:8797]
    #[arg(long, value_name = "ADDR:PORT")]
    pub listen: Option<SocketAddr>,
    /// Let the `USHER_*` variables replace outside services; for tests only
    #[arg(long)]
    pub allow_stand_ins: bool,
}

/// A server that the demo home can speak like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Flavour {
    /// Like Emby.
    Emby,
    /// Like Jellyfin.
    Jellyfin,
}

impl From<Cli> for Options {
    fn from(cli: Cli) -> Self {
        let jellyfin = cli.flavour == Flavour::Jellyfin;
        Self {
            folder: cli.config,
            demo: cli.demo.then_some(DemoOptions { jellyfin, listen: cli.demo_listen }),
            listen: cli.listen,
            stand_ins: StandIns::from_environment(cli.allow_stand_ins),
            ..Self::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(arguments: &[&str]) -> Result<Options, clap::error::ErrorKind> {
        let call = ["usher"].iter().chain(arguments);
        Cli::try_parse_from(call).map(Options::from).map_err(|error| error.kind())
    }

    #[test]
    fn a_bare_start_has_no_demo_home() {
        let options = options(&[]).unwrap();
        assert!(options.demo.is_none() && options.folder.is_none() && options.listen.is_none());
    }

    #[test]
    fn every_choice_reaches_the_bridge() {
        let call = ["--demo", "--flavour", "jellyfin", "--config", "/there", "--listen", "127.0.0.1:9000", "--hidden"];
        let options = options(&call).unwrap();
        assert!(options.demo.is_some_and(|demo| demo.jellyfin));
        assert_eq!(options.folder, Some("/there".into()));
        assert_eq!(options.listen, "127.0.0.1:9000".parse().ok());
    }

    #[test]
    fn a_flavour_belongs_to_the_demo_home() {
        assert_eq!(options(&["--flavour", "emby"]).err(), Some(clap::error::ErrorKind::MissingRequiredArgument));
    }
}
