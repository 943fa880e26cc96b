//! What an order costs: `cargo run --release -p usher-servers --example order_cost`.
//!
//! Tells a server on the loopback, which answers without thinking, to play something many times over, and asks for the
//! kept list of players. Prints microseconds of waiting and, on Linux, of this thread's own work.

#![expect(clippy::print_stdout, clippy::disallowed_methods, reason = "a measurement reads the clock and tells")]

use household::clock::Clock;
use household::fault::Fault;
use household::home::{ServerKind, User};
use household::id::{ServerId, UserId};
use household::media::{Item, MediaKind};
use household::order::{Order, Titled};
use household::server::Server;
use secrecy::SecretString;
use servers::media_browser::{Access, Found, Identity, connect};
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::time::{Duration, Instant};
use time::OffsetDateTime;
use url::Url;

const ORDERS: u32 = 20_000;
const LISTS: u32 = 2_000_000;

struct RealClock(Instant);

impl Clock for RealClock {
    fn now(&self) -> OffsetDateTime {
        OffsetDateTime::now_utc()
    }

    fn monotonic(&self) -> Duration {
        self.0.elapsed()
    }
}

type Failure = Box<dyn std::error::Error + Send + Sync>;

fn main() -> Result<(), Failure> {
    rustls::crypto::ring::default_provider().install_default().map_err(|_| "cryptography is installed twice")?;
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = Url::parse(&format!("http://{}", listener.local_addr()?))?;
    std::thread::spawn(move || listener.incoming().flatten().try_for_each(answer));
    let began = Instant::now();
    let http = servers::http::client("Usher", b"")?;
    println!("client made in          {:>8.1} µs", micros(began.elapsed(), 1));
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(measure(&back_end(http, address)))?;
    Ok(())
}

async fn measure(server: &Arc<dyn Server>) -> Result<(), Fault> {
    let user = UserId::new("6e0e1c2f7a0b4b4f9a3fb6b1d5e8c901");
    let player = server.players(&user, Duration::ZERO).await?[0].id.clone();
    let film = Titled::from(&Item::new("b2d1c7c0a5d24c0f8d2f1a6d3e7b9c44", MediaKind::Movie, "Sintel"));
    let play = Order::Play { items: vec![film], start: Duration::from_secs(90), shuffle: false, streams: None };
    for (what, order) in [("play", play), ("volume", Order::SetVolume { volume: 40 })] {
        let (began, worked) = (Instant::now(), own_work());
        for _ in 0..ORDERS {
            server.order(&user, &player, &order).await?;
        }
        tell(what, ORDERS, began.elapsed(), own_work().saturating_sub(worked));
    }
    let (began, worked) = (Instant::now(), own_work());
    for _ in 0..LISTS {
        std::hint::black_box(server.players(&user, Duration::from_secs(3600)).await?);
    }
    tell("kept list of players", LISTS, began.elapsed(), own_work().saturating_sub(worked));
    let (began, worked) = (Instant::now(), own_work());
    for _ in 0..ORDERS {
        std::hint::black_box(server.players(&user, Duration::ZERO).await?);
    }
    tell("new list of players", ORDERS, began.elapsed(), own_work().saturating_sub(worked));
    Ok(())
}

fn back_end(http: servers::http::Client, address: Url) -> Arc<dyn Server> {
    let identity =
        Identity { device_id: "usher-1".to_owned(), device_name: "Usher".to_owned(), version: "0.1.0".to_owned() };
    let user = User { id: UserId::new("6e0e1c2f7a0b4b4f9a3fb6b1d5e8c901"), name: "Alice".to_owned() };
    let token = SecretString::from("0123456789abcdef0123456789abcdef");
    let access = Access { address: address.clone(), user, token };
    let found = Found {
        kind: ServerKind::Jellyfin,
        id: ServerId::new("f6d8c1e0a4b54f7c9d2e3a1b5c6d7e8f"),
        name: "Attic".to_owned(),
        version: "10.11.0".to_owned(),
        address,
    };
    connect(http, Arc::new(RealClock(Instant::now())), &identity, found, vec![access])
}

fn tell(what: &str, times: u32, waited: Duration, worked: Duration) {
    println!("{what:<24}{:>8.2} µs waiting {:>8.2} µs work", micros(waited, times), micros(worked, times));
}

fn micros(duration: Duration, times: u32) -> f64 {
    duration.as_secs_f64() * 1e6 / f64::from(times)
}

/// How long this thread has been computing; zero where the system does not say.
fn own_work() -> Duration {
    let spent = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    Duration::from_nanos(spent.split(' ').next().and_then(|nanos| nanos.parse().ok()).unwrap_or(0))
}

/// Five players for every question, nothing for every order.
fn answer(mut stream: TcpStream) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let player = |n: u32| {
        format!(
            r#"{{"Id":"{n}5c6d7e8f","DeviceId":"tv-{n}","Client":"App for TV","DeviceName":"TV {n}",
            "SupportsRemoteControl":true,"PlayableMediaTypes":["Video","Audio"],"SupportedCommands":["MoveUp",
            "MoveDown","Select","SetVolume","Mute","Unmute","GoHome"],"UserId":"6e0e","UserName":"Alice",
            "NowPlayingItem":{{"Id":"1","Name":"Sintel","Type":"Movie","MediaStreams":[{{"Index":0,"Codec":"h264"}}]}},
            "PlayState":{{"PositionTicks":905000000,"CanSeek":true,"IsPaused":false,"VolumeLevel":40}}}}"#
        )
    };
    let players = format!("[{}]", (0..5).map(player).collect::<Vec<_>>().join(","));
    let list = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{players}", players.len());
    let mut lines = BufReader::new(stream.try_clone()?);
    let mut line = String::new();
    loop {
        let (mut asks, mut body) = (false, 0);
        loop {
            line.clear();
            if lines.read_line(&mut line)? == 0 {
                return Ok(());
            }
            asks |= line.starts_with("GET");
            let length =
                line.to_ascii_lowercase().strip_prefix("content-length:").map(|n| n.trim().parse().unwrap_or(0));
            body = length.unwrap_or(body);
            if line == "\r\n" {
                break;
            }
        }
        std::io::copy(&mut std::io::Read::take(&mut lines, body), &mut std::io::sink())?;
        let reply = if asks { list.as_str() } else { "HTTP/1.1 204 No Content\r\n\r\n" };
        stream.write_all(reply.as_bytes())?;
    }
}
