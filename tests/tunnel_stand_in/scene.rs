//! What a stand-in finds around itself, and what every one of them can do.

use axum::Router;
use axum::http::{StatusCode, Uri};
use axum::response::IntoResponse as _;
use serde_json::{Value, json};
use std::io::Write as _;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;

/// How long a program that dies lives.
const LIFE: Duration = Duration::from_millis(1500);
/// Between two looks at what a test has put there.
const LOOK: Duration = Duration::from_millis(20);

/// A stand-in and its surroundings.
pub(crate) struct Scene {
    /// Which program it is.
    pub(crate) program: String,
    /// What it was called with.
    pub(crate) arguments: Vec<String>,
    folder: PathBuf,
    day: String,
}

/// Answers to a path: whether well, and with what.
pub(crate) type Answers = Arc<dyn Fn(&str) -> Option<(bool, Value)> + Send + Sync>;

impl Scene {
    pub(crate) fn new() -> Self {
        let mut arguments = std::env::args();
        let file = PathBuf::from(arguments.next().expect("its own name"));
        let program = file.file_stem().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
        let folder = file.parent().expect("a folder").to_owned();
        let day = std::fs::read_to_string(folder.join("day")).unwrap_or_default();
        Self { program, arguments: arguments.collect(), folder, day }
    }

    /// Whether it is that sort of day.
    pub(crate) fn is(&self, word: &str) -> bool {
        self.day.lines().any(|line| line.trim() == word)
    }

    /// The value of an argument.
    pub(crate) fn value(&self, name: &str) -> Option<&str> {
        let at = self.arguments.iter().position(|argument| argument == name)?;
        self.arguments.get(at + 1).map(String::as_str)
    }

    /// Whether it was called with these first.
    pub(crate) fn begins(&self, with: &[&str]) -> bool {
        self.arguments.iter().map(String::as_str).take(with.len()).eq(with.iter().copied())
    }

    /// Whether a test has put this there.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.folder.join(name).exists()
    }

    pub(crate) fn put(&self, name: &str, content: &str) {
        std::fs::write(self.folder.join(name), content).expect("the folder takes it");
    }

    pub(crate) fn read(&self, name: &str) -> Option<String> {
        std::fs::read_to_string(self.folder.join(name)).ok()
    }

    /// Waits until a test has put something there.
    pub(crate) async fn until(&self, name: &str) {
        while !self.has(name) {
            tokio::time::sleep(LOOK).await;
        }
    }

    /// Writes down that it was called, and with what in its environment.
    pub(crate) fn called(&self) {
        let token = std::env::var("NGROK_AUTHTOKEN").ok();
        self.note(&json!({ "program": self.program, "arguments": self.arguments, "token": token }));
    }

    fn note(&self, what: &Value) {
        let calls = std::fs::OpenOptions::new().create(true).append(true).open(self.folder.join("calls"));
        let written = calls.and_then(|mut calls| calls.write_all(format!("{what}\n").as_bytes()));
        written.expect("calls are written down");
    }

    /// Serves on loopback, at a port or at any; where.
    pub(crate) async fn serve(&self, address: &str, answers: Answers) -> Option<SocketAddr> {
        let listener = TcpListener::bind(address).await.ok()?;
        let address = listener.local_addr().ok()?;
        let answer = move |uri: Uri| {
            let answer = answers(uri.path());
            std::future::ready(match answer {
                Some((true, value)) => axum::Json(value).into_response(),
                Some((false, value)) => (StatusCode::SERVICE_UNAVAILABLE, axum::Json(value)).into_response(),
                None => StatusCode::NOT_FOUND.into_response(),
            })
        };
        tokio::spawn(async move { axum::serve(listener, Router::new().fallback(answer)).await });
        Some(address)
    }

    /// Writes what no program should: noise, a line without end, half a document.
    pub(crate) fn mutter(&self) {
        if !self.is("garbage") {
            return;
        }
        let mut out = std::io::stdout().lock();
        let noise: Vec<u8> = (0..=255).cycle().take(10_000).collect();
        let _muttered = out.write_all(&noise);
        let _muttered = out.write_all(&vec![b'x'; 2 << 20]);
        let _muttered = out.write_all(b"\n{\"lvl\":\n[[[[\n{\"url\":17,\"obj\":null}\n\n");
        std::thread::spawn(|| {
            // For ever, and without an end of the line.
            while std::io::stderr().write_all(&[b'?'; 4096]).is_ok() {
                std::thread::park_timeout(LOOK);
            }
        });
    }

    /// Runs until it is asked to end, or until the day ends it.
    pub(crate) async fn live(&self) -> i32 {
        let dying = self.is("dies");
        tokio::select! {
            () = asked_to_end() => {
                self.note(&json!({ "program": self.program, "ended": "in good order" }));
                0
            }
            () = tokio::time::sleep(LIFE), if dying => 1,
        }
    }
}

#[cfg(unix)]
async fn asked_to_end() {
    use tokio::signal::unix::{SignalKind, signal};
    signal(SignalKind::terminate()).expect("signals").recv().await;
}

#[cfg(not(unix))]
async fn asked_to_end() {
    std::future::pending::<()>().await;
}
