//! A server that says from which address it was asked (STUN, RFC 8489): whichever it was told to say.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use tokio::net::UdpSocket;
use tokio::task::JoinHandle;

/// The number that every message carries.
const COOKIE: u32 = 0x2112_A442;

pub(super) struct Stun {
    pub(super) address: SocketAddr,
    says: Arc<Mutex<Ipv4Addr>>,
    task: JoinHandle<()>,
}

impl Stun {
    pub(super) async fn start(says: Ipv4Addr) -> Self {
        let socket = UdpSocket::bind("127.0.0.1:0").await.unwrap();
        let address = socket.local_addr().unwrap();
        let says = Arc::new(Mutex::new(says));
        let now = says.clone();
        let task = tokio::spawn(async move {
            let mut asked = [0; 1024];
            while let Ok((length, from)) = socket.recv_from(&mut asked).await {
                if length >= 20 {
                    let says = *now.lock().unwrap();
                    let _answered = socket.send_to(&answer(&asked[8..20], says), from).await;
                }
            }
        });
        Self { address, says, task }
    }

    pub(super) fn says(&self, address: Ipv4Addr) {
        *self.says.lock().unwrap() = address;
    }
}

impl Drop for Stun {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// A binding success response with one XOR-MAPPED-ADDRESS.
fn answer(transaction: &[u8], says: Ipv4Addr) -> Vec<u8> {
    let mut answer = vec![0x01, 0x01, 0, 12];
    answer.extend(COOKIE.to_be_bytes());
    answer.extend(transaction);
    answer.extend([0x00, 0x20, 0, 8, 0, 1]);
    answer.extend((40_000 ^ (COOKIE >> 16) as u16).to_be_bytes());
    answer.extend((u32::from(says) ^ COOKIE).to_be_bytes());
    answer
}
