//! What a program writes, line by line, whatever it writes: a line is cut where it is too long, and the rest of it passed over.

use tokio::io::{AsyncRead, AsyncReadExt as _};
use tokio::sync::mpsc;

/// The longest line that is looked at, in bytes.
const LINE: usize = 16 << 10;
/// Read at once.
const PIECE: usize = 4 << 10;

/// Hands each line on until the output ends, or nobody listens any more. Never holds more than one line.
pub(super) async fn follow(mut output: impl AsyncRead + Unpin, lines: mpsc::Sender<String>) {
    let mut piece = [0; PIECE];
    let mut line = Line::default();
    while let Ok(length @ 1..) = output.read(&mut piece).await {
        for part in piece[..length].split_inclusive(|byte| *byte == b'\n') {
            line.add(part);
            if part.ends_with(b"\n") && !line.hand_on(&lines).await {
                return;
            }
        }
    }
    line.hand_on(&lines).await;
}

/// A line that is not whole yet.
#[derive(Default)]
struct Line(Vec<u8>);

impl Line {
    fn add(&mut self, part: &[u8]) {
        let room = LINE - self.0.len();
        self.0.extend_from_slice(&part[..part.len().min(room)]);
    }

    /// Whether anybody listens still.
    async fn hand_on(&mut self, lines: &mpsc::Sender<String>) -> bool {
        let text = String::from_utf8_lossy(&self.0).trim().to_owned();
        self.0.clear();
        text.is_empty() || lines.send(text).await.is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn lines(output: &[u8]) -> Vec<String> {
        let (sender, mut lines) = mpsc::channel(1);
        let mut seen = Vec::new();
        let reading = async {
            while let Some(line) = lines.recv().await {
                seen.push(line);
            }
        };
        tokio::join!(follow(output, sender), reading);
        seen
    }

    #[tokio::test]
    async fn lines_come_whole_and_without_their_ends() {
        assert_eq!(lines(b"one\r\n\n  two\nthree").await, ["one", "two", "three"]);
        assert_eq!(lines(b"\xff\xfe\nand on\n").await, ["\u{fffd}\u{fffd}", "and on"]);
    }

    #[tokio::test]
    async fn a_line_without_end_is_cut_and_the_next_one_is_heard() {
        let mut output = vec![b'x'; 3 << 20];
        output.extend_from_slice(b"\nafter\n");
        let seen = lines(&output).await;
        assert_eq!(seen.len(), 2);
        assert_eq!((seen[0].len(), seen[1].as_str()), (LINE, "after"));
    }
}
