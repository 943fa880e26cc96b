//! `who is EmbyServer?` and `who is JellyfinServer?`: one datagram each to UDP 7359, out of every interface.
//!
//! Out of each by a socket of its own: some systems send 255.255.255.255 out of one only. The answer's `Address` is what
//! the server believes, which is wrong inside Docker; so the place where the answer came from goes first, with the port
//! that the server names.

use super::entry::is_loopback;
use super::interfaces::{WayOut, ways_out};
use super::{Claim, Heard, How, Kind, Search};
use household::home::ServerKind;
use household::id::ServerId;
use serde::Deserialize;
use serde_json::Value;
use socket2::{Domain, Protocol, Socket, Type};
use std::collections::BTreeMap;
use std::io;
use std::net::SocketAddr;
use std::time::Duration;
use tokio::net::UdpSocket;
use tokio::sync::mpsc::Sender;
use tokio::task::JoinHandle;
use tokio::time::{MissedTickBehavior, interval};
use url::Url;

/// Where both servers listen.
pub(super) const PORT: u16 = 7359;

const QUESTIONS: [&[u8]; 2] = [b"who is EmbyServer?", b"who is JellyfinServer?"];
/// Datagrams get lost: each question is asked so often at first,
const AT_FIRST: u32 = 3;
/// with this pause,
const SHORT: Duration = Duration::from_millis(500);
/// and then with this one: servers tell nothing unasked.
const LONG: Duration = Duration::from_secs(10);
/// How often the interfaces are looked at: whoever plugs in a cable waits for it.
const LOOK: Duration = Duration::from_secs(1);
/// A longer answer is none.
const LONGEST: usize = 4096;
/// A socket that fails so often is of no use any more; a new one is opened.
const FAILURES: u32 = 5;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Answer {
    address: String,
    id: String,
    #[serde(default)]
    name: String,
}

/// Ends its task when it is dropped.
struct Task(JoinHandle<()>);

impl Drop for Task {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Asks again and again, until it is dropped: on interfaces that come later as well, and at once.
pub(super) async fn ask(search: Search, heard: Sender<Heard>) {
    let mut asking: BTreeMap<WayOut, Task> = BTreeMap::new();
    let mut looks = interval(LOOK);
    looks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        looks.tick().await;
        let ways = ways_out(search);
        asking.retain(|way, task| ways.contains(way) && !task.0.is_finished());
        for way in ways {
            if !asking.contains_key(&way)
                && let Ok(socket) = open(&way)
            {
                let task = tokio::spawn(ask_through(socket, way.to.clone(), heard.clone()));
                asking.insert(way, Task(task));
            }
        }
    }
}

fn open(way: &WayOut) -> io::Result<UdpSocket> {
    let socket = Socket::new(Domain::for_address(way.from), Type::DGRAM, Some(Protocol::UDP))?;
    if way.from.is_ipv4() {
        socket.set_broadcast(true)?;
    }
    socket.set_nonblocking(true)?;
    socket.bind(&way.from.into())?;
    UdpSocket::from_std(socket.into())
}

async fn ask_through(socket: UdpSocket, to: Vec<SocketAddr>, heard: Sender<Heard>) {
    let asked = async {
        let mut times = 0;
        loop {
            for place in &to {
                for question in QUESTIONS {
                    // An interface that leads nowhere, or a network that forbids it.
                    let _unsent = socket.send_to(question, place).await;
                }
            }
            times += 1;
            tokio::time::sleep(if times < AT_FIRST { SHORT } else { LONG }).await;
        }
    };
    tokio::select! {
        () = asked => {}
        () = hear(&socket, &heard) => {}
    }
}

async fn hear(socket: &UdpSocket, heard: &Sender<Heard>) {
    let mut datagram = [0; LONGEST];
    let mut failures = 0;
    while failures < FAILURES {
        match socket.recv_from(&mut datagram).await {
            Ok((length, from)) => {
                failures = 0;
                if let Some(claim) = claim(&datagram[..length], from)
                    && heard.send(Heard::Claim(claim)).await.is_err()
                {
                    return;
                }
            }
            // Also about somebody who does not want to be asked.
            Err(_) => {
                failures += 1;
                tokio::time::sleep(SHORT).await;
            }
        }
    }
}

fn claim(datagram: &[u8], from: SocketAddr) -> Option<Claim> {
    let answer: Value = serde_json::from_slice(datagram).ok()?;
    // Only Jellyfin has one, and it is always null.
    let jellyfin = answer.get("EndpointAddress").is_some();
    let answer: Answer = serde_json::from_value(answer).ok()?;
    let told: Url = answer.address.parse().ok()?;
    // Another machine that calls itself "localhost" means itself.
    let elsewhere = is_loopback(&told) && !from.ip().to_canonical().is_loopback();
    let addresses: Vec<Url> = seen_from(&told, from).into_iter().chain((!elsewhere).then_some(told)).collect();
    if answer.id.trim().is_empty() {
        return None;
    }
    Some(Claim {
        how: How::Broadcast,
        // Several servers may be on one machine, and one server answers from each of its interfaces.
        source: format!("{} at {}", answer.id, from.ip().to_canonical()),
        kind: Kind::Server(if jellyfin { ServerKind::Jellyfin } else { ServerKind::Emby }),
        name: if answer.name.is_empty() { from.ip().to_string() } else { answer.name },
        id: Some(ServerId::new(answer.id)),
        version: None,
        addresses,
    })
}

/// The address that a server tells, at the place where its answer came from.
fn seen_from(told: &Url, from: SocketAddr) -> Option<Url> {
    // An address with a scope is none that a URL can hold.
    if let SocketAddr::V6(v6) = from
        && v6.ip().is_unicast_link_local()
    {
        return None;
    }
    let mut seen = told.clone();
    seen.set_ip_host(from.ip().to_canonical()).ok()?;
    Some(seen)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn addresses(told: &str, from: &str) -> Vec<String> {
        let answer = format!(r#"{{"Address":"{told}","Id":"s1","Name":"Attic"}}"#);
        let claim = claim(answer.as_bytes(), from.parse().unwrap());
        claim.map(|claim| claim.addresses.iter().map(ToString::to_string).collect()).unwrap_or_default()
    }

    #[test]
    fn the_place_an_answer_came_from_goes_before_the_address_in_it() {
        let docker = "http://172.17.0.2:8096";
        assert_eq!(addresses(docker, "192.168.1.5:7359"), ["http://192.168.1.5:8096/", "http://172.17.0.2:8096/"]);
        assert_eq!(
            addresses("https://media.example:8920/emby", "192.168.1.5:7359")[0],
            "https://192.168.1.5:8920/emby"
        );
        assert_eq!(addresses(docker, "[fe80::1]:7359"), ["http://172.17.0.2:8096/"]);
        assert_eq!(addresses("http://127.0.0.1:8096", "192.168.1.5:7359"), ["http://192.168.1.5:8096/"]);
        assert_eq!(addresses("http://127.0.0.1:8096", "127.0.0.1:7359").len(), 2, "here, that is so");
    }

    #[test]
    fn jellyfin_is_told_from_emby_by_its_answer() {
        let from = "192.168.1.5:7359".parse().unwrap();
        let kind = |answer: &str| claim(answer.as_bytes(), from).unwrap().kind.as_str();
        assert_eq!(kind(r#"{"Address":"http://a:1","Id":"1","Name":"A","EndpointAddress":null}"#), "jellyfin");
        assert_eq!(kind(r#"{"Address":"http://a:1","Id":"1","Name":"A"}"#), "emby");
        for nonsense in
            ["", "who is EmbyServer?", "{}", r#"{"Address":"nowhere","Id":"1"}"#, r#"{"Address":"http://a","Id":""}"#]
        {
            assert_eq!(claim(nonsense.as_bytes(), from), None, "{nonsense}");
        }
    }
}
