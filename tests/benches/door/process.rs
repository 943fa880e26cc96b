//! A peer as a process: started, waited for until it listens, measured, ended.

use crate::Failure;
use serde_json::Value;
use std::fs::File;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;
use tokio::io::{AsyncBufReadExt as _, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};

const LONGEST_START: Duration = Duration::from_secs(60);
const LONGEST_END: Duration = Duration::from_secs(30);
/// Lines of complaints that are shown.
const SHOWN_LINES: usize = 30;
/// The unit of `/proc/PID/stat`: USER_HZ is 100 on every Linux that Rust has.
const TICK: Duration = Duration::from_millis(10);

/// A process that ends with this value.
pub(crate) struct Process {
    /// Where it listens.
    pub(crate) address: SocketAddr,
    /// The line in which it said so.
    pub(crate) said: Value,
    child: Child,
    complaints: PathBuf,
    /// Kept open, so that nothing it prints later ends it.
    _out: Lines<BufReader<ChildStdout>>,
}

impl Process {
    /// Starts a program that prints `{"listening":"http://…"}` when it is ready. Its complaints go to a file.
    pub(crate) async fn start(command: &mut Command, complaints: &Path) -> Result<Self, Failure> {
        let program = PathBuf::from(command.as_std().get_program());
        let failed = |what: &str| -> Failure {
            let said = std::fs::read_to_string(complaints).unwrap_or_default();
            format!("{} {what}\n{said}", program.display()).into()
        };
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(File::create(complaints)?).kill_on_drop(true);
        let mut child = command.spawn().map_err(|error| failed(&format!("cannot be started: {error}")))?;
        let out = child.stdout.take().ok_or_else(|| failed("says nothing"))?;
        let mut out = BufReader::new(out).lines();
        let line = tokio::time::timeout(LONGEST_START, out.next_line()).await.map_err(|_| failed("does not start"))?;
        let line = line?.ok_or_else(|| failed("ended at once"))?;
        let said: Value = serde_json::from_str(&line).map_err(|_| failed(&line))?;
        let address = address(said["listening"].as_str()).ok_or_else(|| failed(&line))?;
        Ok(Self { address, said, child, complaints: complaints.to_owned(), _out: out })
    }

    /// Asks it to end, and waits until it has. Only where programs are asked so.
    pub(crate) async fn end(mut self) -> Result<(), Failure> {
        let id = self.child.id().ok_or("it has ended by itself")?;
        let asked = Command::new("kill").arg(id.to_string()).status().await?;
        let ended = tokio::time::timeout(LONGEST_END, self.child.wait()).await.map_err(|_| "it does not end")??;
        if asked.success() && ended.success() { Ok(()) } else { Err(format!("it ended with {ended}").into()) }
    }

    /// The end of what it complained of.
    pub(crate) fn complaints(&self) -> String {
        let said = std::fs::read_to_string(&self.complaints).unwrap_or_default();
        let lines: Vec<&str> = said.lines().collect();
        lines[lines.len().saturating_sub(SHOWN_LINES)..].join("\n")
    }

    /// Resident memory in MB (10⁶ bytes); only Linux tells.
    pub(crate) fn memory(&self) -> Option<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()?)).ok()?;
        let kib = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
        let kib: f64 = kib.trim().trim_end_matches(" kB").parse().ok()?;
        Some(kib * 1024.0 / 1e6)
    }

    /// Processor time so far, all threads; only Linux tells.
    pub(crate) fn processor(&self) -> Option<Duration> {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id()?)).ok()?;
        // The name, in brackets, may hold anything; the fields behind it are numbers.
        let fields: Vec<&str> = stat.rsplit(')').next()?.split_whitespace().collect();
        let ticks: u32 = fields.get(11)?.parse::<u32>().ok()? + fields.get(12)?.parse::<u32>().ok()?;
        Some(TICK * ticks)
    }
}

/// The address in `http://127.0.0.1:80/…`.
pub(crate) fn address(url: Option<&str>) -> Option<SocketAddr> {
    url?.strip_prefix("http://")?.split('/').next()?.parse().ok()
}
