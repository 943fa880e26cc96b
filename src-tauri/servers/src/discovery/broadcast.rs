//! `who is EmbyServer?` and `who is JellyfinServer?`: one datagram each to UDP 7359, out of every interface.
//!
//! Out of each by a socket of its own: some systems send 255.255.255.255 out of one only. The answer's `Address` is what
//! the server believes, which is wrong inside Docker; so the place where the answer came from is tried first, with the
//! port that the server names.

use super::{How, News, Sighting};
use crate::http::Client;
use crate::media_browser::identify;
use if_addrs::{IfAddr, Interface, get_if_addrs};
use serde::Deserialize;
use socket2::{Domain, Protocol, Socket, Type};
use std::collections::BTreeSet;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV6};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::net::UdpSocket;
use tokio::sync::mpsc::Sender;
use tokio::task::JoinSet;
use url::Url;

/// Where both servers listen.
pub(super) const PORT: u16 = 7359;

const QUESTIONS: [&[u8]; 2] = [b"who is EmbyServer?", b"who is JellyfinServer?"];
/// Datagrams get lost: each question is asked so often at first.
const AT_FIRST: u32 = 3;
/// With this pause,
const SHORT: Duration = Duration::from_millis(500);
/// and then with this one: servers tell nothing unasked.
const LONG: Duration = Duration::from_secs(10);
/// A longer answer is none.
const LONGEST: usize = 4096;
/// All machines of a link (RFC 4291).
const ALL_NODES: Ipv6Addr = Ipv6Addr::new(0xff02, 0, 0, 0, 0, 0, 0, 1);

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Answer {
    address: String,
    id: String,
}

/// Answers that are being looked into, by server and place: each comes once for every way the question went.
type UnderWay = Arc<Mutex<BTreeSet<(String, IpAddr)>>>;

/// Asks again and again, until it is dropped. Interfaces that come later are asked on as well.
pub(super) async fn ask(http: Client, port: u16, found: Sender<News>) {
    let under_way = UnderWay::default();
    let mut asked = 0;
    loop {
        let mut round = JoinSet::new();
        let pause = if asked < AT_FIRST { SHORT } else { LONG };
        for (socket, places) in ways(port) {
            let (http, found, under_way) = (http.clone(), found.clone(), under_way.clone());
            round.spawn(async move {
                for place in places {
                    for question in QUESTIONS {
                        // An interface that leads nowhere, or a network that forbids it.
                        let _unsent = socket.send_to(question, place).await;
                    }
                }
                hear(&socket, &http, &found, &under_way).await;
            });
        }
        asked += 1;
        tokio::time::sleep(pause).await;
        // Slow answers to the earlier rounds may still come; sockets of later ones hear nothing of them.
        tokio::spawn(async move {
            tokio::time::sleep(LONG).await;
            drop(round);
        });
    }
}

/// A socket for each interface, and whom to ask through it.
fn ways(port: u16) -> Vec<(UdpSocket, Vec<SocketAddr>)> {
    let interfaces = get_if_addrs().unwrap_or_default();
    interfaces.iter().filter_map(|interface| way(interface, port).ok()).collect()
}

fn way(interface: &Interface, port: u16) -> io::Result<(UdpSocket, Vec<SocketAddr>)> {
    let (from, places) = match &interface.addr {
        IfAddr::V4(v4) => {
            let everybody = v4.broadcast.into_iter().chain([Ipv4Addr::BROADCAST]);
            // Nobody broadcasts to oneself.
            let places: Vec<IpAddr> =
                if v4.ip.is_loopback() { vec![v4.ip.into()] } else { everybody.map(IpAddr::from).collect() };
            let places = places.into_iter().map(|ip| SocketAddr::new(ip, port)).collect();
            (SocketAddr::new(v4.ip.into(), 0), places)
        }
        IfAddr::V6(v6) => {
            let scope = interface.index.unwrap_or(0);
            let to = if v6.ip.is_loopback() { v6.ip } else { ALL_NODES };
            let at = |ip, port| SocketAddr::V6(SocketAddrV6::new(ip, port, 0, scope));
            (at(v6.ip, 0), vec![at(to, port)])
        }
    };
    let socket = Socket::new(Domain::for_address(from), Type::DGRAM, Some(Protocol::UDP))?;
    if from.is_ipv4() {
        socket.set_broadcast(true)?;
    }
    socket.set_nonblocking(true)?;
    socket.bind(&from.into())?;
    Ok((UdpSocket::from_std(socket.into())?, places))
}

/// Looks into every answer.
async fn hear(socket: &UdpSocket, http: &Client, found: &Sender<News>, under_way: &UnderWay) {
    let mut datagram = [0; LONGEST];
    let mut looking = JoinSet::new();
    loop {
        let Ok((length, from)) = socket.recv_from(&mut datagram).await else { continue };
        let Ok(answer) = serde_json::from_slice::<Answer>(&datagram[..length]) else { continue };
        let (http, found, under_way) = (http.clone(), found.clone(), under_way.clone());
        let key = (answer.id.clone(), from.ip());
        if !under_way.lock().unwrap_or_else(PoisonError::into_inner).insert(key.clone()) {
            continue;
        }
        looking.spawn(async move {
            if let Some(sighting) = confirmed(&http, &answer, from).await {
                // Nobody searches any more.
                let _unheard = found.send(News::Seen(sighting)).await;
            }
            under_way.lock().unwrap_or_else(PoisonError::into_inner).remove(&key);
        });
    }
}

/// What the server itself says, where the answer came from or where it says that it is.
async fn confirmed(http: &Client, answer: &Answer, from: SocketAddr) -> Option<Sighting> {
    let told = answer.address.parse::<Url>().ok()?;
    for address in seen_from(&told, from).into_iter().chain([told]) {
        if let Ok(found) = identify(http, &address).await
            && found.id.as_str() == answer.id
        {
            let (kind, id, name, address) = (found.kind, found.id, found.name, found.address);
            return Some(Sighting { kind, id, name, address, how: How::Broadcast });
        }
    }
    None
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

    #[test]
    fn the_place_an_answer_came_from_is_believed_before_the_address_in_it() {
        let docker: Url = "http://172.17.0.2:8096".parse().unwrap();
        let from = "192.168.1.5:7359".parse().unwrap();
        assert_eq!(seen_from(&docker, from).unwrap().as_str(), "http://192.168.1.5:8096/");
        let secure: Url = "https://media.example:8920/emby".parse().unwrap();
        assert_eq!(seen_from(&secure, from).unwrap().as_str(), "https://192.168.1.5:8920/emby");
        assert_eq!(seen_from(&docker, "[fe80::1]:7359".parse().unwrap()), None);
    }
}
