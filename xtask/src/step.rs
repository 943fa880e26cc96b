//! Numbered steps: what is being done, how long it took, and the output of what failed.

use crate::command;
use crate::failure::Failure;
use std::io::{BufRead, BufReader, IsTerminal, Read, Write};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

/// How many lines of a failed program are shown.
const SHOWN_LINES: usize = 200;

/// The steps of one task.
pub(crate) struct Steps {
    total: usize,
    begun: usize,
    started: Instant,
    ended: Vec<Ended>,
}

/// A step that has ended.
struct Ended {
    name: String,
    took: Duration,
    good: bool,
}

/// A step that goes on.
pub(crate) struct Step {
    heading: String,
    started: Instant,
    /// Other output has come since the heading, so the closing line repeats it.
    interrupted: bool,
    /// The line can be written again while the step goes on.
    live: bool,
}

impl Steps {
    /// A task of so many steps.
    pub(crate) fn new(total: usize) -> Self {
        Self { total, begun: 0, started: Instant::now(), ended: Vec::new() }
    }

    /// Does the next step. What it answers is a note for its closing line; nothing if the time says it all.
    pub(crate) fn step(
        &mut self,
        name: &str,
        work: impl FnOnce(&mut Step) -> Result<Option<String>, Failure>,
    ) -> Result<(), Failure> {
        self.begun += 1;
        let heading = format!("[{}/{}] {name}", self.begun, self.total);
        let live = std::io::stderr().is_terminal();
        let mut step = Step { heading, started: Instant::now(), interrupted: false, live };
        write_now(&format!("{} …", step.heading));
        let result = work(&mut step);
        let took = step.started.elapsed();
        let good = result.is_ok();
        step.close(&match &result {
            Ok(Some(note)) => note.clone(),
            Ok(None) => seconds(took),
            Err(_) => format!("failed after {}", seconds(took)),
        });
        self.ended.push(Ended { name: name.to_owned(), took, good });
        result.map(|_| ())
    }

    /// Does the next step and goes on if it fails: its failure is shown at once and counted in [`Steps::verdict`].
    pub(crate) fn check(&mut self, name: &str, work: impl FnOnce(&mut Step) -> Result<Option<String>, Failure>) {
        if let Err(failure) = self.step(name, work) {
            eprintln!("{failure}");
        }
    }

    /// The closing lines, one for each step, and the failure if one failed.
    pub(crate) fn verdict(self) -> Result<(), Failure> {
        eprintln!("\n{}", self.summary());
        let failed: Vec<_> = self.ended.iter().filter(|step| !step.good).map(|step| step.name.as_str()).collect();
        match failed.as_slice() {
            [] => {
                eprintln!("Everything passed in {}.", seconds(self.started.elapsed()));
                Ok(())
            }
            [one] => Err(Failure::new(format!("Failed: {one}."))),
            several => Err(Failure::new(format!("Failed: {}.", several.join(", ")))),
        }
    }

    fn summary(&self) -> String {
        let width = self.ended.iter().map(|step| step.name.chars().count()).max().unwrap_or(0);
        let lines = self.ended.iter().map(|step| {
            let mark = if step.good { "ok  " } else { "FAIL" };
            format!("{mark} {:width$} {:>12}", step.name, seconds(step.took))
        });
        lines.collect::<Vec<_>>().join("\n")
    }
}

impl Step {
    /// Runs a program whose output nobody needs unless it fails.
    pub(crate) fn quietly(&mut self, command: &mut Command) -> Result<(), Failure> {
        let shown = command::shown(command);
        let spawned = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
        let mut child = spawned.map_err(|error| Failure::new(format!("{shown}: {error}")))?;
        let (lines, heard) = mpsc::channel();
        let readers = [
            child.stdout.take().map(|stream| read_lines(stream, lines.clone())),
            child.stderr.take().map(|stream| read_lines(stream, lines)),
        ];
        let said = self.listen(&heard);
        for reader in readers.into_iter().flatten() {
            // A reader ends with its stream; that it ended is all there is to know.
            drop(reader.join());
        }
        let status = child.wait().map_err(|error| Failure::new(format!("{shown}: {error}")))?;
        if status.success() {
            return Ok(());
        }
        self.interrupt();
        eprintln!("{}", last_lines(&said, SHOWN_LINES));
        Err(Failure::new(format!("\"{shown}\" ended with {status}.")))
    }

    /// Runs a program whose output a person wants to follow.
    pub(crate) fn aloud(&mut self, command: &mut Command) -> Result<(), Failure> {
        self.interrupt();
        let shown = command::shown(command);
        match command.status() {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(Failure::new(format!("\"{shown}\" ended with {status}."))),
            Err(error) => Err(Failure::new(format!("{shown}: {error}"))),
        }
    }

    /// Says something under the heading.
    pub(crate) fn say(&mut self, text: &str) {
        self.interrupt();
        eprintln!("{text}");
    }

    /// Collects lines until the program has closed its streams, and lets the person see that it still works.
    fn listen(&self, heard: &mpsc::Receiver<String>) -> Vec<String> {
        let mut said = Vec::new();
        loop {
            match heard.recv_timeout(Duration::from_secs(1)) {
                Ok(line) => said.push(line),
                Err(mpsc::RecvTimeoutError::Disconnected) => return said,
                Err(mpsc::RecvTimeoutError::Timeout) => {
                    if self.live && !self.interrupted {
                        write_now(&format!("\r{} … {} ", self.heading, seconds(self.started.elapsed())));
                    }
                }
            }
        }
    }

    fn interrupt(&mut self) {
        if !self.interrupted {
            self.interrupted = true;
            eprintln!();
        }
    }

    fn close(&self, note: &str) {
        if self.interrupted {
            eprintln!("{} … {note}", self.heading);
        } else if self.live {
            // Behind the note: nothing that a longer time before it could have left over.
            eprintln!("\r{} … {note}          ", self.heading);
        } else {
            eprintln!(" {note}");
        }
    }
}

/// A time as people say it.
pub(crate) fn seconds(time: Duration) -> String {
    match time.as_secs() {
        0..=9 => format!("{:.1} s", time.as_secs_f64()),
        10..=99 => format!("{} s", time.as_secs()),
        long => format!("{} min {:02} s", long / 60, long % 60),
    }
}

fn read_lines(stream: impl Read + Send + 'static, to: mpsc::Sender<String>) -> std::thread::JoinHandle<()> {
    std::thread::spawn(move || {
        for line in BufReader::new(stream).split(b'\n').map_while(Result::ok) {
            if to.send(String::from_utf8_lossy(&line).trim_end().to_owned()).is_err() {
                return;
            }
        }
    })
}

fn last_lines(lines: &[String], at_most: usize) -> String {
    lines[lines.len().saturating_sub(at_most)..].join("\n")
}

/// A part of a line, visible at once.
fn write_now(text: &str) {
    let mut stream = std::io::stderr().lock();
    // A terminal that is gone has nobody to tell.
    drop(write!(stream, "{text}").and_then(|()| stream.flush()));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_read_as_people_say_them() {
        assert_eq!(seconds(Duration::from_millis(340)), "0.3 s");
        assert_eq!(seconds(Duration::from_secs(12)), "12 s");
        assert_eq!(seconds(Duration::from_secs(187)), "3 min 07 s");
    }

    #[test]
    fn only_the_end_of_a_long_output_is_shown() {
        let lines: Vec<_> = (1..=5).map(|number| number.to_string()).collect();
        assert_eq!(last_lines(&lines, 2), "4\n5");
        assert_eq!(last_lines(&lines, 9), "1\n2\n3\n4\n5");
    }

    #[test]
    fn a_failed_check_is_in_the_summary_and_fails_the_task() {
        let mut steps = Steps::new(2);
        steps.check("Format", |_| Ok(None));
        steps.check("Lint", |_| Err(Failure::new("Two warnings.")));
        assert!(steps.summary().contains("FAIL Lint"));
        assert_eq!(steps.verdict(), Err(Failure::new("Failed: Lint.")));
    }

    #[test]
    fn a_program_that_is_not_there_fails_its_step() {
        let mut steps = Steps::new(1);
        let result = steps.step("Nothing", |step| {
            step.quietly(&mut Command::new("there-is-no-such-program"))?;
            Ok(None)
        });
        assert!(result.is_err());
    }
}
