//! Answers the broadcast by which apps look for servers: one datagram to UDP 7359. Emby answers only the question for
//! Emby, Jellyfin only its own; anything else, and anything unasked, gets silence.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use socket2::{Domain, Protocol, Socket, Type};
use tokio::net::UdpSocket;
use tokio::sync::watch;

use crate::flavour::Flavour;
use crate::json;
use crate::world::{World, closed};

/// Opens the socket. The port may be shared, because a real server on the same machine answers there as well.
pub(crate) fn bind(address: SocketAddr) -> io::Result<UdpSocket> {
    let socket = Socket::new(Domain::for_address(address), Type::DGRAM, Some(Protocol::UDP))?;
    socket.set_reuse_address(true)?;
    socket.set_nonblocking(true)?;
    socket.bind(&address.into())?;
    UdpSocket::from_std(socket.into())
}

/// Answers until the home closes.
pub(crate) async fn answer(socket: UdpSocket, world: Arc<World>, mut closing: watch::Receiver<bool>) {
    let mut datagram = [0_u8; 1024];
    let reply = json::object(|o| {
        o.text("Address", &world.base_url);
        o.text("Id", &world.server_id);
        o.text("Name", world.flavour.server_name());
        if world.flavour.is_jellyfin() {
            o.raw("EndpointAddress", b"null");
        }
    });
    loop {
        let received = tokio::select! {
            received = socket.recv_from(&mut datagram) => received,
            () = closed(&mut closing) => return,
        };
        // An error here is about somebody's earlier answer that could not be delivered.
        let Ok((length, from)) = received else { continue };
        if is_for(world.flavour, datagram.get(..length).unwrap_or(&[])) {
            let _ = socket.send_to(&reply, from).await;
        }
    }
}

/// Is this the question that this flavour answers? Emby reads UTF-16 too, and its old name.
fn is_for(flavour: Flavour, datagram: &[u8]) -> bool {
    let text = String::from_utf8_lossy(datagram).to_ascii_lowercase();
    if flavour.is_jellyfin() {
        return text.contains("who is jellyfinserver?");
    }
    let wide: String = datagram.chunks_exact(2).filter(|pair| pair[1] == 0).map(|pair| char::from(pair[0])).collect();
    let wide = wide.to_ascii_lowercase();
    [text, wide].iter().any(|text| text.contains("who is embyserver?") || text == "who is mediabrowserserver_v2?")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_flavour_answers_its_own_question_only() {
        assert!(is_for(Flavour::Emby, b"who is EmbyServer?|host"));
        assert!(!is_for(Flavour::Emby, b"who is JellyfinServer?"));
        assert!(is_for(Flavour::Jellyfin, b"Who is JellyfinServer?"));
        assert!(!is_for(Flavour::Jellyfin12, b"who is EmbyServer?"));
        let wide: Vec<u8> = "who is EmbyServer?".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert!(is_for(Flavour::Emby, &wide));
        assert!(!is_for(Flavour::Emby, b"hello"));
    }
}
