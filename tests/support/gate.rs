//! A gate in front of a server: closed, it is as if the server had been switched off; opened again, as if it were back.
//! Everything passes unchanged.

use std::net::SocketAddr;
use std::sync::Arc;
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// The gate.
pub struct Gate {
    address: SocketAddr,
    to: SocketAddr,
    open: Option<Open>,
}

struct Open {
    task: JoinHandle<()>,
    /// Dropped, it ends every connection.
    _connections: Arc<watch::Sender<()>>,
}

impl Gate {
    /// Opens a gate to this address.
    pub async fn to(to: SocketAddr) -> Self {
        let mut gate = Self { address: SocketAddr::from(([127, 0, 0, 1], 0)), to, open: None };
        gate.open().await;
        gate
    }

    /// Where it stands, open or closed.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// From the next opening on it leads elsewhere.
    pub fn lead(&mut self, to: SocketAddr) {
        self.to = to;
    }

    /// Opens it, on the same port as before.
    pub async fn open(&mut self) {
        let socket = TcpSocket::new_v4().expect("a socket");
        socket.set_reuseaddr(true).expect("a port that was just used");
        socket.bind(self.address).expect("the port is still free");
        let listener = socket.listen(64).expect("it listens");
        self.address = listener.local_addr().expect("an address");
        let connections = Arc::new(watch::channel(()).0);
        let task = tokio::spawn(serve(listener, self.to, connections.clone()));
        self.open = Some(Open { task, _connections: connections });
    }

    /// Closes it and ends every connection.
    pub async fn close(&mut self) {
        let Some(open) = self.open.take() else { return };
        open.task.abort();
        // Only then the port is free again.
        let _ended = open.task.await;
    }
}

async fn serve(listener: TcpListener, to: SocketAddr, connections: Arc<watch::Sender<()>>) {
    while let Ok((mut from, _)) = listener.accept().await {
        let mut closed = connections.subscribe();
        tokio::spawn(async move {
            let Ok(mut there) = TcpStream::connect(to).await else { return };
            tokio::select! {
                _ = copy_bidirectional(&mut from, &mut there) => {}
                _ = closed.changed() => {}
            }
        });
    }
}
