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
        // What happened is printed when a test fails.
        command.env("RUST_LOG", "usher=debug");
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

impl Drop for App {
    fn drop(&mut self) {
        // What stands on the terminal often tells why a test failed.
        if std::thread::panicking() {
            eprintln!("{}", self.terminal());
        }
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

/// Closes the window in front as people do: with the keyboard, once it has the focus.
///
/// The screen gives it the focus before the window manager, which hears the keys, knows: both are asked.
pub(crate) async fn close_window(desktop: &Desktop) {
    let window = window_appears(desktop).await;
    eventually("the window to have the focus", async || {
        desktop.xdotool(&["windowactivate", &window]).unwrap();
        let has_it = |question| desktop.xdotool(&[question]).unwrap() == window;
        (has_it("getwindowfocus") && has_it("getactivewindow")).then_some(())
    })
    .await;
    desktop.xdotool(&["key", "alt+F4"]).unwrap();
    // By its number: a search may miss a window while others come and go.
    eventually("the window to go", async || {
        desktop.xdotool(&["getwindowname", &window]).unwrap().is_empty().then_some(())
    })
    .await;
}
