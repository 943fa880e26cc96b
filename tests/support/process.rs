//! What a process holds: to see that nothing is left behind.

use std::fmt;
use std::path::PathBuf;

/// What a process holds at a moment; zeroes where the system does not tell it so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Holds {
    /// Open files and connections.
    pub handles: usize,
    /// Memory in bytes.
    pub memory: u64,
    /// Threads.
    pub threads: usize,
}

impl Holds {
    /// This process.
    pub fn own() -> Self {
        Self::of("self".into())
    }

    /// Another one.
    pub fn by(process: u32) -> Self {
        Self::of(process.to_string())
    }

    fn of(process: String) -> Self {
        let folder = PathBuf::from("/proc").join(process);
        let status = std::fs::read_to_string(folder.join("status")).unwrap_or_default();
        let number = |name: &str| -> u64 {
            let line = status.lines().find_map(|line| line.strip_prefix(name));
            line.and_then(|line| line.trim_end_matches(" kB").trim().parse().ok()).unwrap_or(0)
        };
        Self {
            handles: std::fs::read_dir(folder.join("fd")).map(Iterator::count).unwrap_or(0),
            memory: number("VmRSS:") * 1024,
            threads: usize::try_from(number("Threads:")).unwrap_or(0),
        }
    }
}

impl fmt::Display for Holds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} handles, {} threads, {} kB", self.handles, self.threads, self.memory / 1024)
    }
}
