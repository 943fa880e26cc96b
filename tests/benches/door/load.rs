//! The load: kept connections over which one request follows the other, and the time of each answer.
//!
//! Written by hand over the socket, because a whole HTTP client costs more than some of the doors it would measure.

use crate::Failure;
use crate::pool::Signed;
use futures_util::stream::{FuturesUnordered, StreamExt as _};
use std::cell::Cell;
use std::net::SocketAddr;
use std::rc::Rc;
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// An answer that takes longer is wrong: Alexa has given up by then.
const LONGEST: Duration = Duration::from_secs(8);
const LARGEST: usize = 8 << 20;

/// What came of one round.
#[derive(Default)]
pub(crate) struct Outcome {
    /// How long each answer took, shortest first.
    pub(crate) times: Vec<Duration>,
    /// How long the round went on.
    pub(crate) took: Duration,
    /// The first wrong answer.
    pub(crate) error: Option<String>,
}

/// How to put load on a peer.
#[derive(Clone, Copy)]
pub(crate) struct Load {
    pub(crate) to: SocketAddr,
    pub(crate) connections: usize,
    pub(crate) time: Duration,
    /// Requests may be sent more than once.
    pub(crate) repeats: bool,
    /// The answer must name the film.
    pub(crate) names_film: bool,
}

/// One connection to a server.
pub(crate) struct Connection {
    stream: TcpStream,
    received: Vec<u8>,
}

/// Puts load on a peer until the time is over or, where none may be repeated, all requests have been sent. Answers how
/// many requests were used.
pub(crate) async fn run(load: Load, requests: &[Signed]) -> Result<(Outcome, usize), Failure> {
    let mut connections = Vec::new();
    for _ in 0..load.connections {
        connections.push(Connection::open(load.to).await?);
    }
    let next = Rc::new(Cell::new(0));
    let started = Instant::now();
    let ends = started + load.time;
    let mut outcome = Outcome::default();
    let parts = connections.into_iter().map(|connection| one_connection(connection, load, requests, ends, &next));
    let mut parts: FuturesUnordered<_> = parts.collect();
    while let Some(part) = parts.next().await {
        outcome.times.extend(part.times);
        outcome.error = outcome.error.or(part.error);
    }
    outcome.took = started.elapsed();
    outcome.times.sort_unstable();
    Ok((outcome, next.get().min(requests.len())))
}

async fn one_connection(
    mut connection: Connection,
    load: Load,
    requests: &[Signed],
    ends: Instant,
    next: &Cell<usize>,
) -> Outcome {
    let mut outcome = Outcome::default();
    loop {
        let number = next.replace(next.get() + 1);
        let number = if load.repeats { number % requests.len().max(1) } else { number };
        let started = Instant::now();
        let Some(request) = requests.get(number).filter(|_| started < ends) else { return outcome };
        let wrong = match connection.ask(&request.bytes).await {
            Ok((200, body)) if is_right(body, request.film, load.names_film) => None,
            Ok((status, body)) => Some(format!("{status} {}", String::from_utf8_lossy(body))),
            Err(error) => Some(error.to_string()),
        };
        outcome.times.push(started.elapsed());
        if wrong.is_some() {
            outcome.error = wrong;
            return outcome;
        }
    }
}

/// Whether somebody says that it plays; an apology never begins so.
fn is_right(body: &[u8], film: &str, names_film: bool) -> bool {
    const PLAYING: &[u8] = b"<speak>Playing ";
    let Some(at) = body.windows(PLAYING.len()).position(|part| part == PLAYING) else { return false };
    let named = body.get(at + PLAYING.len()..).unwrap_or_default();
    !names_film || named.len() >= film.len() && named[..film.len()].eq_ignore_ascii_case(film.as_bytes())
}

impl Connection {
    pub(crate) async fn open(to: SocketAddr) -> Result<Self, Failure> {
        let stream = TcpStream::connect(to).await.map_err(|error| format!("{to}: {error}"))?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, received: Vec::with_capacity(4096) })
    }

    /// Sends a request; the answer's status and body.
    pub(crate) async fn ask(&mut self, request: &[u8]) -> Result<(u16, &[u8]), Failure> {
        self.received.clear();
        self.stream.write_all(request).await?;
        let (status, body) = tokio::time::timeout(LONGEST, self.answer()).await.map_err(|_| "no answer in time")??;
        Ok((status, self.received.get(body..).unwrap_or_default()))
    }

    async fn answer(&mut self) -> Result<(u16, usize), Failure> {
        loop {
            if self.received.len() > LARGEST || self.stream.read_buf(&mut self.received).await? == 0 {
                return Err("the connection was closed".into());
            }
            let Some(head) = self.received.windows(4).position(|end| end == b"\r\n\r\n") else { continue };
            let text = std::str::from_utf8(&self.received[..head])?;
            let status = text.get(9..12).ok_or("no status")?.parse()?;
            let length = content_length(text).ok_or("an answer without a length")?;
            let body = head + 4;
            while self.received.len() < body + length {
                if self.stream.read_buf(&mut self.received).await? == 0 {
                    return Err("the connection was closed".into());
                }
            }
            return Ok((status, body));
        }
    }
}

fn content_length(head: &str) -> Option<usize> {
    if head.get(9..12) == Some("204") {
        return Some(0);
    }
    head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse().ok())?
    })
}
