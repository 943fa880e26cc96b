//! What stands between the internet and Usher: nothing but TLS, or a proxy with ideas of its own.

use crate::certificates::{AUTHORITIES, Shown};
use std::net::SocketAddr;
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

/// More than this is no request of these tests.
const LARGEST: usize = 64 << 10;

/// How it behaves.
#[derive(Clone, Debug, Default)]
pub(crate) enum Front {
    /// Ends TLS and hands everything on.
    #[default]
    Passes,
    /// The same, with this before the path.
    Prefixes(&'static str),
    /// The same, after this long.
    Waits(Duration),
    /// Writes the body anew, with the same meaning.
    RewritesBody,
    /// Leaves out headers whose names begin so.
    Strips(&'static [&'static str]),
    /// Answers by itself: a status line and headers, and a body.
    Answers(&'static str, &'static str),
    /// Hands on, and says that it is another web server.
    CallsItself(&'static str),
    /// Hangs up on whoever has asked.
    HangsUp,
    /// Speaks http where https should be.
    Plain,
    /// Takes the call and says nothing.
    Silent,
    /// Is not there.
    Closed,
}

/// A request as it came.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) target: String,
    /// Name and value, as written.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

/// Starts one; what is behind it is told once it is known.
pub(crate) async fn start(front: Front, shown: Shown, behind: Arc<OnceLock<SocketAddr>>) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    if matches!(front, Front::Closed) {
        return address;
    }
    let acceptor = TlsAcceptor::from(AUTHORITIES.server(shown));
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (front, acceptor, behind) = (front.clone(), acceptor.clone(), behind.clone());
            tokio::spawn(async move { serve(front, stream, &acceptor, &behind).await });
        }
    });
    address
}

async fn serve(
    front: Front,
    mut stream: TcpStream,
    acceptor: &TlsAcceptor,
    behind: &OnceLock<SocketAddr>,
) -> Option<()> {
    if let Front::Silent = front {
        return std::future::pending().await;
    }
    if let Front::Plain = front {
        let mut some = [0; 64];
        let _hello = stream.read(&mut some).await.ok()?;
        let answer = b"HTTP/1.1 400 Bad Request\r\nServer: nginx\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        return stream.write_all(answer).await.ok();
    }
    let mut tls = acceptor.accept(stream).await.ok()?;
    speak(front, &mut tls, *behind.get()?).await
}

async fn speak(front: Front, tls: &mut (impl AsyncRead + AsyncWrite + Unpin), behind: SocketAddr) -> Option<()> {
    if let Front::Passes = front {
        let mut usher = TcpStream::connect(behind).await.ok()?;
        copy_bidirectional(tls, &mut usher).await.ok()?;
        return Some(());
    }
    let mut request = read(tls).await?;
    let mut server = None;
    match front {
        Front::HangsUp => return None,
        Front::Answers(head, body) => {
            let answer =
                format!("HTTP/1.1 {head}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}", body.len());
            return tls.write_all(answer.as_bytes()).await.ok();
        }
        Front::Waits(long) => tokio::time::sleep(long).await,
        Front::Prefixes(prefix) => request.target = format!("{prefix}{}", request.target),
        Front::Strips(names) => {
            let stripped = |name: &str| names.iter().any(|strip| name.to_ascii_lowercase().starts_with(strip));
            request.headers.retain(|(name, _)| !stripped(name));
        }
        Front::RewritesBody => {
            if let Ok(meaning) = serde_json::from_slice::<serde_json::Value>(&request.body) {
                request.body = meaning.to_string().into_bytes();
            }
        }
        Front::CallsItself(name) => server = Some(name),
        Front::Passes | Front::Plain | Front::Silent | Front::Closed => {}
    }
    let mut usher = TcpStream::connect(behind).await.ok()?;
    usher.write_all(&request.written()).await.ok()?;
    let mut answer = Vec::new();
    usher.read_to_end(&mut answer).await.ok()?;
    let answer = match server {
        Some(name) => named(&answer, name),
        None => answer,
    };
    tls.write_all(&answer).await.ok()
}

/// The answer with a `Server` of its own.
fn named(answer: &[u8], name: &str) -> Vec<u8> {
    let text = String::from_utf8_lossy(answer);
    text.replacen("\r\n", &format!("\r\nServer: {name}\r\n"), 1).into_bytes()
}

/// The next request; none when there is no more.
pub(crate) async fn read(stream: &mut (impl AsyncRead + Unpin)) -> Option<Request> {
    let mut bytes = Vec::new();
    let head = loop {
        if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
            break end;
        }
        let mut some = [0; 4096];
        let read = stream.read(&mut some).await.ok().filter(|read| *read > 0 && bytes.len() < LARGEST)?;
        bytes.extend(some.get(..read)?);
    };
    let text = String::from_utf8(bytes.get(..head)?.to_vec()).ok()?;
    let mut lines = text.split("\r\n");
    let mut first = lines.next()?.split(' ');
    let (method, target) = (first.next()?.to_owned(), first.next()?.to_owned());
    let header = |line: &str| line.split_once(':').map(|(name, value)| (name.to_owned(), value.trim().to_owned()));
    let headers: Vec<(String, String)> = lines.filter_map(header).collect();
    let length = headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("content-length"));
    let length = length.and_then(|(_, value)| value.parse::<usize>().ok()).unwrap_or(0).min(LARGEST);
    let mut body = bytes.get(head + 4..)?.to_vec();
    while body.len() < length {
        let mut some = [0; 4096];
        let read = stream.read(&mut some).await.ok().filter(|read| *read > 0)?;
        body.extend(some.get(..read)?);
    }
    Some(Request { method, target, headers, body })
}

impl Request {
    /// As it goes on, with the length of its body, and closed after.
    fn written(&self) -> Vec<u8> {
        let own = |name: &str| ["content-length", "connection"].iter().any(|own| name.eq_ignore_ascii_case(own));
        let headers = self.headers.iter().filter(|(name, _)| !own(name));
        let headers: String = headers.map(|(name, value)| format!("{name}: {value}\r\n")).collect();
        let (method, target, length) = (&self.method, &self.target, self.body.len());
        let head =
            format!("{method} {target} HTTP/1.1\r\n{headers}Content-Length: {length}\r\nConnection: close\r\n\r\n");
        [head.as_bytes(), &self.body].concat()
    }
}
