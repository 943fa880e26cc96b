//! The listener: where Alexa's requests arrive. Bounded in connections, header time and kept-alive idleness.
//!
//! A command stays on the thread that its connection is on, with everything it waits for: hopping between threads costs
//! more than most commands. Connections that are open together share two threads, so that none waits for another's long
//! search; a home whose Alexa has one connection never starts the second.
//!
//! With TLS or without, it is the same listener: [`public`] is the one that the internet may reach.

mod first_words;
mod hall;
pub(crate) mod public;
mod seated;
mod seats;
mod system;
mod words;

use crate::thread::Thread;
use axum::body::Body;
use axum::response::Response;
use hall::{Hall, Newcomer};
use household::fault::{Code, Fault};
use hyper::Request;
use hyper::service::Service;
use hyper_util::rt::{TokioIo, TokioTimer};
use seated::Seated;
use seats::{Asking, Seats, Taken};
use std::convert::Infallible;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::thread::available_parallelism;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::runtime::Handle;
use tokio::sync::watch;
use tokio_rustls::TlsAcceptor;

/// Connections at once whose first words are there. For one more, whoever has been idle longest makes room.
const CONNECTIONS: usize = 256;
/// Connections at once that have said nothing yet, or half a word, where the system gives so many.
const SILENT: usize = 8192;
/// Handles that everything else needs.
const HANDLES: usize = 256;
/// Connections that the system may keep before they are taken: it turns away more, and who was turned away comes again a
/// second later at the earliest.
const BACKLOG: u32 = 4096;
/// After this the system may have handles again.
const NO_HANDLES: Duration = Duration::from_millis(10);
/// The fewest processors that make a second thread worth while.
const PROCESSORS: usize = 2;
/// A client that has not sent its headers by then is not Alexa.
const HEADERS: Duration = Duration::from_secs(10);
/// A client that has not agreed on TLS by then never will.
const HANDSHAKE: Duration = Duration::from_secs(5);
/// Larger headers are not Alexa's (hyper's smallest buffer is 8 KiB).
const BUFFER: usize = 32 << 10;
/// How long open requests may take to end when Usher ends.
const LEAVING: Duration = Duration::from_secs(9);

/// What answers at the endpoint.
pub(crate) trait Answers:
    Service<Request<Body>, Response = Response, Error = Infallible, Future: Send> + Clone + Send + 'static
{
    /// The same for one connection, to whoever is at its other end.
    fn to(self, peer: SocketAddr) -> Self;
}

/// A listening endpoint.
pub(crate) struct Endpoint {
    address: SocketAddr,
    leave: watch::Sender<bool>,
    running: tokio::task::JoinHandle<()>,
}

impl Endpoint {
    /// Listens and serves; with TLS if it is said how that is spoken.
    pub(crate) async fn listen(
        address: SocketAddr,
        doors: impl Answers,
        tls: Option<TlsAcceptor>,
    ) -> Result<Self, Fault> {
        let listener = bind(address).map_err(|error| fault(address, &error))?;
        let address = listener.local_addr().map_err(|error| fault(address, &error))?;
        let (leave, leaving) = watch::channel(false);
        let running = tokio::spawn(serve(listener, doors, tls, leaving));
        Ok(Self { address, leave, running })
    }

    /// Where it listens.
    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Takes no new connection, lets open requests end, then returns.
    pub(crate) async fn close(self) {
        let _serving = self.leave.send(true);
        let _ended = tokio::time::timeout(LEAVING, self.running).await;
    }
}

/// As [`TcpListener::bind`], with a longer [`BACKLOG`].
fn bind(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = if address.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }?;
    // On Windows this would share the port with others.
    #[cfg(not(windows))]
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    socket.listen(BACKLOG)
}

async fn serve(
    listener: TcpListener,
    doors: impl Answers,
    tls: Option<TlsAcceptor>,
    mut leaving: watch::Receiver<bool>,
) {
    let handles = system::handles(SILENT + CONNECTIONS + HANDLES);
    let hall = Hall::new(handles.saturating_sub(CONNECTIONS + HANDLES).min(SILENT));
    let seats = Seats::new(CONNECTIONS);
    let mut threads = Threads::default();
    loop {
        let stream = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => stream,
                Err(error) => {
                    // Out of file descriptors, mostly: others must end before this can work again.
                    tracing::warn!(%error, "no connection could be taken");
                    hall.make_room();
                    tokio::time::sleep(NO_HANDLES).await;
                    continue;
                }
            },
            _ = leaving.changed() => break,
        };
        let others = hall.standing() + seats.taken();
        let host = Host { seats: seats.clone(), answers: doors.clone(), tls: tls.clone(), leaving: leaving.clone() };
        threads.next(others).spawn(host.receives(stream.into_std(), hall.enter()));
    }
    seats.empty().await;
}

/// The threads on which connections are served.
#[derive(Default)]
struct Threads {
    second: Option<Thread>,
    /// Whether the last connection went to the second.
    turn: bool,
}

impl Threads {
    /// Where a connection is served while `others` are open: on this thread, by turns with the second.
    fn next(&mut self, others: usize) -> Handle {
        self.turn = others > 0 && !self.turn;
        if self.turn && self.second.is_none() && available_parallelism().is_ok_and(|there| there.get() >= PROCESSORS) {
            self.second = Thread::start("endpoint").ok();
        }
        let second = self.second.as_ref().filter(|_| self.turn);
        second.map_or_else(Handle::current, |thread| thread.runtime().clone())
    }
}

/// Receives one connection.
struct Host<A> {
    seats: Arc<Seats>,
    answers: A,
    tls: Option<TlsAcceptor>,
    leaving: watch::Receiver<bool>,
}

impl<A: Answers> Host<A> {
    /// Has it stand in the hall until its first words are there and there is a seat for it; then serves it.
    async fn receives(mut self, stream: io::Result<std::net::TcpStream>, newcomer: Newcomer) {
        let stream = match stream.and_then(TcpStream::from_std) {
            Ok(stream) => stream,
            Err(error) => {
                tracing::warn!(%error, "a connection could not be served");
                return;
            }
        };
        let seated = async {
            first_words::said(&stream, self.tls.is_some()).await.ok()?;
            self.seats.take().await
        };
        let seat = tokio::select! {
            // Whoever has said it just now is not sent away.
            biased;
            seated = tokio::time::timeout(HEADERS, seated) => seated.ok().flatten(),
            () = newcomer.sent_away() => None,
            _ = self.leaving.wait_for(|leaving| *leaving) => None,
        };
        drop(newcomer);
        if let Some(seat) = seat {
            // On the heap, for those in the hall are many, and need none of it.
            Box::pin(self.serves(stream, seat)).await;
        }
    }

    async fn serves(self, stream: TcpStream, seat: Taken) {
        // Answers are small and whole: waiting to fill a packet only costs time.
        let _slower = stream.set_nodelay(true);
        let Ok(peer) = stream.peer_addr() else { return };
        let answers = Seated { answers: self.answers.to(peer), asking: seat.asking() };
        tokio::select! {
            // What was answered is sent before anybody is called away.
            biased;
            () = served(stream, answers, self.tls, self.leaving) => {}
            () = seat.called_away() => tracing::debug!("an idle connection made room"),
        }
    }
}

/// Agrees on TLS, if that is spoken, and then speaks.
async fn served<A: Answers>(
    stream: TcpStream,
    answers: Seated<A, impl Fn() -> Asking>,
    tls: Option<TlsAcceptor>,
    leaving: watch::Receiver<bool>,
) {
    let Some(tls) = tls else { return speak(stream, answers, leaving).await };
    match tokio::time::timeout(HANDSHAKE, tls.accept(stream)).await {
        // Whoever came for a proof of the name has seen it: there is nothing to say.
        Ok(Ok(stream)) if reach::certificate::is_proof(stream.get_ref().1) => {}
        Ok(Ok(stream)) => speak(stream, answers, leaving).await,
        Ok(Err(error)) => tracing::debug!(%error, "no TLS came about"),
        Err(_) => tracing::debug!("no TLS came about in time"),
    }
}

/// Speaks HTTP on a connection until it ends.
async fn speak<A: Answers>(
    stream: impl AsyncRead + AsyncWrite + Unpin,
    answers: Seated<A, impl Fn() -> Asking>,
    mut leaving: watch::Receiver<bool>,
) {
    let mut http = hyper::server::conn::http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(HEADERS).max_buf_size(BUFFER);
    // Head and body of an answer are one small piece: joined, they are sent in one go.
    http.writev(false);
    let mut served = std::pin::pin!(http.serve_connection(TokioIo::new(stream), answers));
    tokio::select! {
        ended = served.as_mut() => {
            if let Err(error) = ended {
                tracing::debug!(%error, "a connection broke");
            }
            return;
        }
        // While nobody has begun to leave; one that has left before this began counts as well.
        _ = leaving.wait_for(|leaving| *leaving) => served.as_mut().graceful_shutdown(),
    }
    let _ended = served.await;
}

fn fault(address: SocketAddr, error: &io::Error) -> Fault {
    if error.kind() == io::ErrorKind::AddrInUse {
        return Fault::new(Code::PortInUse).with("address", address.to_string());
    }
    Fault::new(Code::AddressUnusable).with("address", address.to_string()).with("reason", error.kind().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::Router;
    use axum::routing::get;
    use hyper_util::service::TowerToHyperService;
    use std::collections::BTreeSet;
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

    impl Answers for TowerToHyperService<Router> {
        fn to(self, _peer: SocketAddr) -> Self {
            self
        }
    }

    async fn endpoint() -> Endpoint {
        let thread = || async { std::thread::current().name().unwrap_or_default().to_owned() };
        let doors = TowerToHyperService::new(Router::new().route("/", get(thread)));
        Endpoint::listen(SocketAddr::from(([127, 0, 0, 1], 0)), doors, None).await.unwrap()
    }

    /// The thread on which a connection is served.
    async fn asked(stream: &mut TcpStream, then: &str) -> String {
        let request = format!("GET / HTTP/1.1\r\nHost: usher\r\nConnection: {then}\r\n\r\n");
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut answer = vec![0; 4096];
        let length = stream.read(&mut answer).await.unwrap();
        let text = String::from_utf8(answer[..length].to_vec()).unwrap();
        text.split("\r\n\r\n").nth(1).unwrap().to_owned()
    }

    #[tokio::test]
    async fn one_connection_after_the_other_stays_on_one_thread() {
        let endpoint = endpoint().await;
        let mut threads = BTreeSet::new();
        for _ in 0..3 {
            let mut stream = TcpStream::connect(endpoint.address()).await.unwrap();
            threads.insert(asked(&mut stream, "close").await);
            assert_eq!(stream.read(&mut [0; 8]).await.unwrap(), 0, "it is closed");
        }
        assert_eq!(threads.len(), 1, "{threads:?}");
    }

    #[tokio::test]
    async fn connections_at_the_same_time_share_two_threads_and_all_end_before_the_endpoint() {
        let endpoint = endpoint().await;
        let mut streams = Vec::new();
        let mut threads = Vec::new();
        for _ in 0..4 {
            let mut stream = TcpStream::connect(endpoint.address()).await.unwrap();
            threads.push(asked(&mut stream, "keep-alive").await);
            streams.push(stream);
        }
        let two = usize::from(available_parallelism().is_ok_and(|there| there.get() >= PROCESSORS));
        assert_eq!(threads.iter().filter(|thread| *thread == "endpoint").count(), 2 * two, "{threads:?}");
        endpoint.close().await;
        for stream in &mut streams {
            assert_eq!(stream.read(&mut [0; 8]).await.unwrap(), 0, "it was closed in good order");
        }
    }

    #[tokio::test]
    async fn however_many_hold_a_connection_whoever_asks_is_answered_at_once() {
        let endpoint = endpoint().await;
        let mut silent = Vec::new();
        for number in 0..2 * CONNECTIONS + 88 {
            let mut stream = TcpStream::connect(endpoint.address()).await.unwrap();
            // Every other one has asked something and keeps its seat, the rest are slow in asking.
            if number % 2 == 0 {
                asked(&mut stream, "keep-alive").await;
            } else {
                stream.write_all(b"GET / HTTP/1.1\r\nHost: us").await.unwrap();
            }
            silent.push(stream);
        }
        let mut honest = TcpStream::connect(endpoint.address()).await.unwrap();
        let answered = asked(&mut honest, "keep-alive");
        let answered = tokio::time::timeout(Duration::from_secs(1), answered).await;
        assert!(answered.is_ok(), "nobody makes room");
        let first = silent.first_mut().unwrap();
        assert_eq!(first.read(&mut [0; 8]).await.unwrap_or(0), 0, "whoever has been idle longest is gone");
        endpoint.close().await;
    }
}
