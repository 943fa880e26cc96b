//! A short question to a program: it is run, and its answer is bounded in size and time.

use super::{Version, output};
use std::path::{Path, PathBuf};
use std::process::{ExitStatus, Stdio};
use std::time::Duration;
use tokio::process::{Child, Command};
use tokio::sync::mpsc;

/// A program that takes longer has something to hide.
const LIMIT: Duration = Duration::from_secs(10);
/// The longest answer that is kept, in bytes. A big tailnet's status is some hundred kilobytes, but peers are never asked for.
const ANSWER: usize = 512 << 10;
/// Lines on their way from the program.
const LINES: usize = 64;

/// A program that is there.
#[derive(Clone, Debug)]
pub(super) struct Tool {
    pub(super) file: PathBuf,
}

/// What a program answered.
#[derive(Debug, Default)]
pub(super) struct Answer {
    /// Whether it says that it went well.
    pub(super) fine: bool,
    /// What it wrote, lines of both its outputs.
    pub(super) text: String,
}

impl Tool {
    /// The program with arguments, ready to be run: nothing to read, both outputs to be followed.
    pub(super) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(&self.file);
        command.args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
        #[cfg(windows)]
        command.creation_flags(NO_WINDOW);
        command
    }

    /// The version that the program tells.
    pub(super) async fn version(&self) -> Option<Version> {
        Version::find(&self.ask(&["--version"]).await.text)
    }

    /// Asks; an empty answer if it cannot be run or does not come to an end.
    pub(super) async fn ask(&self, arguments: &[&str]) -> Answer {
        self.ask_within(arguments, LIMIT).await
    }

    /// The same with a limit of its own.
    pub(super) async fn ask_within(&self, arguments: &[&str], limit: Duration) -> Answer {
        let Ok(mut child) = self.command(arguments).spawn() else { return Answer::default() };
        let Some(mut lines) = listen(&mut child) else { return Answer::default() };
        let mut answer = Answer::default();
        let heard = async {
            while let Some(line) = lines.recv().await {
                if answer.text.len() + line.len() < ANSWER {
                    answer.text.push_str(&line);
                    answer.text.push('\n');
                }
            }
            child.wait().await.is_ok_and(|status: ExitStatus| status.success())
        };
        answer.fine = tokio::time::timeout(limit, heard).await.unwrap_or(false);
        answer
    }
}

/// What a program writes from now on, line by line.
pub(super) fn listen(child: &mut Child) -> Option<mpsc::Receiver<String>> {
    let (sender, lines) = mpsc::channel(LINES);
    tokio::spawn(output::follow(child.stdout.take()?, sender.clone()));
    tokio::spawn(output::follow(child.stderr.take()?, sender));
    Some(lines)
}

/// Asks a program to end, and ends it if it does not.
pub(super) async fn end(mut child: Child, patience: Duration) {
    if ask_to_end(&child) && tokio::time::timeout(patience, child.wait()).await.is_ok() {
        return;
    }
    let _gone = child.kill().await;
}

#[cfg(unix)]
fn ask_to_end(child: &Child) -> bool {
    let id = child.id().and_then(|id| i32::try_from(id).ok()).and_then(rustix::process::Pid::from_raw);
    id.is_some_and(|id| rustix::process::kill_process(id, rustix::process::Signal::TERM).is_ok())
}

/// There is no way to ask a program without a window.
#[cfg(not(unix))]
fn ask_to_end(_child: &Child) -> bool {
    false
}

#[cfg(windows)]
const NO_WINDOW: u32 = 0x0800_0000;

/// A JSON document in what a program wrote, though lines of warning stand before it.
pub(super) fn document<T: serde::de::DeserializeOwned>(text: &str) -> Option<T> {
    let from = text.find('{')?;
    // What comes after the document does not matter.
    serde_json::Deserializer::from_str(text.get(from..)?).into_iter().next()?.ok()
}

/// A file of the owner alone.
pub(super) fn write_private(file: &Path, content: &[u8]) -> std::io::Result<()> {
    use std::io::Write as _;
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder)?;
    }
    // Made anew, so that it never has the rights of an older file.
    let _absent = std::fs::remove_file(file);
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file)?.write_all(content)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_is_found_among_warnings() {
        let found: Option<serde_json::Value> = document("Warning: client version differs\n{\"a\": 1}\nbye {");
        assert_eq!(found, Some(serde_json::json!({ "a": 1 })));
        assert_eq!(document::<serde_json::Value>("nothing here"), None);
        assert_eq!(document::<serde_json::Value>("{\"a\": "), None);
    }
}
