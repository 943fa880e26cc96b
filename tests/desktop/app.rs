//! The program under test, and waiting for what it does.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{ExitStatus, Stdio};
use std::time::Duration;
use support::desktop::{Desktop, Process};

/// How long anything may take before the test gives up.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);
const BETWEEN_LOOKS: Duration = Duration::from_millis(40);

/// The program that `cargo build` made.
pub(crate) fn binary() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let binary = test.parent().and_then(Path::parent).unwrap().join("usher");
    assert!(binary.is_file(), "{} is missing: run `cargo xtask test`", binary.display());
    binary
}

/// What every start here has: the demo home, and ports that nobody else uses.
pub(crate) const DEMO: &[&str] = &["--demo", "--demo-listen", "127.0.0.1:0", "--listen", "127.0.0.1:0"];

/// Looks again and again until there is something to see.
pub(crate) async fn eventually<T>(what: &str, mut look: impl AsyncFnMut() -> Option<T>) -> T {
    let looking = async {
        loop {
            if let Some(seen) = look().await {
                return seen;
            }
            tokio::time::sleep(BETWEEN_LOOKS).await;
        }
    };
    match tokio::time::timeout(PATIENCE, looking).await {
        Ok(seen) => seen,
        Err(_) => panic!("waited {PATIENCE:?} for {what}"),
    }
}

/// Usher, started from a terminal.
pub(crate) struct App {
    process: Process,
    terminal: PathBuf,
}

impl App {
    pub(crate) fn start(desktop: &Desktop, arguments: &[&str]) -> Self {
        Self::spawn(desktop, desktop.command(binary()).args(arguments))
    }

    pub(crate) fn spawn(desktop: &Desktop, command: &mut std::process::Command) -> Self {
        let number = fs::read_dir(desktop.home()).unwrap().count();
        let terminal = desktop.home().join(format!("terminal-{number}"));
        let file = fs::File::create(&terminal).unwrap();
        let child = command.stdout(Stdio::null()).stderr(file).spawn().unwrap();
        Self { process: Process(child), terminal }
    }

    /// What stands on its terminal.
    pub(crate) fn terminal(&self) -> String {
        fs::read_to_string(&self.terminal).unwrap()
    }

    pub(crate) async fn ends(&mut self) -> ExitStatus {
        eventually("Usher to end", async || self.process.0.try_wait().unwrap()).await
    }

    pub(crate) fn runs(&mut self) -> bool {
        self.process.0.try_wait().unwrap().is_none()
    }

    /// Asks it to end, as a system does at shutdown.
    pub(crate) fn terminate(&self) {
        let id = self.process.0.id().to_string();
        assert!(std::process::Command::new("kill").arg(id).status().unwrap().success());
    }
}

/// The windows of Usher on the screen.
pub(crate) fn windows(desktop: &Desktop) -> Vec<String> {
    let found = desktop.xdotool(&["search", "--onlyvisible", "--name", "^Usher$"]).unwrap();
    found.lines().map(str::to_owned).collect()
}

pub(crate) async fn window_appears(desktop: &Desktop) -> String {
    eventually("the window", async || windows(desktop).pop()).await
}

pub(crate) async fn window_goes(desktop: &Desktop) {
    eventually("the window to go", async || windows(desktop).is_empty().then_some(())).await;
}

/// Closes the window in front as people do.
pub(crate) async fn close_window(desktop: &Desktop) {
    let window = window_appears(desktop).await;
    desktop.xdotool(&["windowactivate", "--sync", &window]).unwrap();
    desktop.xdotool(&["key", "--window", "0", "alt+F4"]).unwrap();
    window_goes(desktop).await;
}
