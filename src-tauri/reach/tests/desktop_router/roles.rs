//! What this program is on the machines of the world, where it is started again: Usher at home, and somebody who calls.

use internet::world::{STUN, lines};
use reach::outside::Stun;
use reach::router::{Keeper, Opening, State, Wish};
use serde_json::json;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};
use time::OffsetDateTime;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

struct Machine(Instant);

impl household::clock::Clock for Machine {
    #[expect(clippy::disallowed_methods, reason = "a real router goes by the real time")]
    fn now(&self) -> OffsetDateTime {
        OffsetDateTime::now_utc()
    }

    fn monotonic(&self) -> Duration {
        self.0.elapsed()
    }
}

#[async_trait::async_trait]
impl household::clock::Pace for Machine {
    async fn wait(&self, long: Duration) {
        tokio::time::sleep(long).await;
    }
}

/// Answers everybody with the port on which they came.
async fn endpoint(port: u16) {
    let listener = TcpListener::bind(("192.168.77.10", port)).await.unwrap();
    loop {
        let (mut stream, _) = listener.accept().await.unwrap();
        tokio::spawn(async move {
            let _gone = stream.write_all(format!("usher on {port}").as_bytes()).await;
        });
    }
}

fn say(state: &State) {
    let values = state.fault.as_ref().map(|fault| fault.values.clone());
    let fault = state.fault.as_ref().map(|fault| fault.code.as_str());
    let said = json!({
        "is": "state", "by": state.open.map(reach::router::By::shown), "times": state.times, "fault": fault,
        "values": values, "address": state.outside.address(), "until": state.until.is_some(),
    });
    println!("{said}");
}

/// `open 443:8443 …` has a keeper keep ports open, `again` has it look, `close` ends it.
#[tokio::test]
#[ignore = "a part that the other tests start on a machine of its own"]
#[expect(clippy::disallowed_methods, reason = "a real router goes by the real time")]
async fn usher() {
    for port in [8443, 8080] {
        tokio::spawn(endpoint(port));
    }
    let mut keeper = None;
    let mut lines = lines();
    while let Some(line) = lines.recv().await {
        let mut words = line.split_whitespace();
        match words.next() {
            Some("open") => {
                let opening = |word: &str| {
                    let (outside, inside) = word.split_once(':').unwrap();
                    Opening { outside: outside.parse().unwrap(), inside: inside.parse().unwrap() }
                };
                let stun = Stun { servers: STUN.map(str::to_owned).to_vec() };
                let pace = Arc::new(Machine(Instant::now()));
                let begun = Keeper::start(Wish::here(words.map(opening).collect(), stun), pace);
                let mut state = begun.state();
                tokio::spawn(async move {
                    while state.changed().await.is_ok() {
                        say(&state.borrow_and_update());
                    }
                });
                keeper = Some(begun);
            }
            Some("again") => keeper.as_ref().unwrap().again(),
            Some("close") => {
                keeper.take().unwrap().close().await;
                println!("{}", json!({ "is": "closed" }));
            }
            other => panic!("what is {other:?}?"),
        }
    }
}

/// `ADDRESS PORT` calls and says what came; `until ADDRESS PORT` does it again and again until something does.
#[tokio::test]
#[ignore = "a part that the other tests start on a machine of its own"]
async fn caller() {
    let mut lines = lines();
    while let Some(line) = lines.recv().await {
        let (patient, line) = line.strip_prefix("until ").map_or((false, line.as_str()), |line| (true, line));
        let (address, port) = line.split_once(' ').unwrap();
        let address = SocketAddr::new(address.parse().unwrap(), port.parse().unwrap());
        let text = loop {
            match call(address).await {
                None if patient => tokio::time::sleep(Duration::from_millis(50)).await,
                text => break text.unwrap_or_else(|| "nothing".to_owned()),
            }
        };
        println!("{}", json!({ "is": "answer", "text": text }));
    }
}

async fn call(address: SocketAddr) -> Option<String> {
    let called = tokio::time::timeout(Duration::from_millis(1500), async {
        let mut stream = TcpStream::connect(address).await?;
        let mut text = String::new();
        stream.read_to_string(&mut text).await?;
        std::io::Result::Ok(text)
    });
    called.await.ok()?.ok()
}
