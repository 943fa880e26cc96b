//! Networks of their own for a test: a shell script that builds them, carries out what it is told, and takes everything with
//! it when it ends.
//!
//! It takes root, or a system where everybody may make namespaces. Where neither is so, the test fails and says it.

use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::fs::MetadataExt as _;
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// One at a time: they would take each other's time.
static TURN: Mutex<()> = Mutex::new(());

/// A script in namespaces of its own for network, mounts and processes.
pub struct Shell {
    child: Child,
    tell: ChildStdin,
    says: BufReader<ChildStdout>,
    _turn: MutexGuard<'static, ()>,
}

impl Shell {
    /// Starts a script, and waits until it says `ready`.
    pub fn start(script: &Path, arguments: &[&Path]) -> Self {
        let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        let mut command = Command::new("unshare");
        command.args(["--net", "--mount", "--pid", "--fork", "--kill-child"]);
        if !is_root() {
            command.args(["--user", "--map-root-user"]);
        }
        command.arg("sh").arg(script).args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().expect("util-linux' unshare");
        let tell = child.stdin.take().expect("its input");
        let says = BufReader::new(child.stdout.take().expect("its output"));
        let mut shell = Self { child, tell, says, _turn: turn };
        let ready = shell.line();
        assert_eq!(ready, "ready", "no networks can be made here: it takes root or user namespaces");
        shell
    }

    /// Does something, and returns what was printed.
    pub fn does(&mut self, call: &str) -> Vec<String> {
        writeln!(self.tell, "{call}").expect("the shell is there");
        let mut lines = Vec::new();
        loop {
            match self.line() {
                end if end == "done" => return lines,
                line => lines.push(line),
            }
        }
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        let read = self.says.read_line(&mut line).expect("what the shell says");
        assert!(read > 0, "the shell has ended");
        line.trim().to_owned()
    }
}

impl Drop for Shell {
    fn drop(&mut self) {
        let _gone = self.child.kill();
        let _ended = self.child.wait();
    }
}

fn is_root() -> bool {
    std::fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0)
}
