//! A home behind a router, and the internet: see `world.sh`.

use crate::shell::Shell;
use serde_json::Value;
use std::fs::File;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};
use tempfile::TempDir;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

/// The home's address in the internet at the beginning.
pub const HOME: &str = "11.22.33.1";
/// STUN servers in the internet.
pub const STUN: [&str; 2] = ["11.22.44.2:3478", "11.22.44.3:3478"];

/// The machines, and a shell that acts on all of them.
pub struct World {
    folder: TempDir,
    shell: Shell,
}

/// Somebody on one of the machines: this test program, started again.
pub struct Role {
    to: File,
    told: Receiver<Value>,
    /// What it says when it goes wrong.
    log: PathBuf,
}

/// What the test says to this role.
pub fn lines() -> UnboundedReceiver<String> {
    let (tell, told) = unbounded_channel();
    std::thread::spawn(move || {
        for line in std::io::stdin().lines().map_while(Result::ok) {
            if tell.send(line).is_err() {
                return;
            }
        }
    });
    told
}

impl World {
    /// Builds it: the router runs and speaks everything, the line is good.
    pub fn build() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/world.sh");
        let tests = std::env::current_exe().expect("this program");
        let shell = Shell::start(&script, &[&tests, folder.path()]);
        Self { folder, shell }
    }

    /// Does something of `world.sh`, and returns what was printed.
    pub fn does(&mut self, call: &str) -> Vec<String> {
        self.shell.does(call)
    }

    /// Does something on one machine.
    pub fn on(&mut self, machine: &str, call: &str) -> Vec<String> {
        self.does(&format!("ip netns exec {machine} {call}"))
    }

    /// Starts this test on a machine, once.
    pub fn role(&mut self, machine: &str, test: &str) -> Role {
        self.does(&format!("role {machine} {test}"));
        let to = File::create(self.folder.path().join(format!("to-{machine}"))).expect("a pipe");
        let from = File::open(self.folder.path().join(format!("from-{machine}"))).expect("a pipe");
        let (tell, told) = channel();
        std::thread::spawn(move || {
            for line in BufReader::new(from).lines().map_while(Result::ok) {
                // The test program has lines of its own to say.
                if let Some(said) = line.find('{').and_then(|at| serde_json::from_str::<Value>(&line[at..]).ok())
                    && tell.send(said).is_err()
                {
                    return;
                }
            }
        });
        Role { to, told, log: self.folder.path().join(format!("{machine}.log")) }
    }
}

impl Role {
    /// Tells it something.
    pub fn tell(&mut self, line: &str) {
        writeln!(self.to, "{line}").expect("it is there");
    }

    /// What it says that is like this, however much else comes before.
    pub fn until(&mut self, patience: Duration, wanted: impl Fn(&Value) -> bool) -> Value {
        #[expect(clippy::disallowed_methods, reason = "real programs take real time")]
        let until = Instant::now() + patience;
        let mut last = Value::Null;
        loop {
            #[expect(clippy::disallowed_methods, reason = "real programs take real time")]
            let left = until.saturating_duration_since(Instant::now());
            match self.told.recv_timeout(left) {
                Ok(said) if wanted(&said) => return said,
                Ok(said) => last = said,
                Err(_) => {
                    let log = std::fs::read_to_string(&self.log).unwrap_or_default();
                    panic!("not within {patience:?}; the last that was said: {last:#}\n{log}")
                }
            }
        }
    }
}
