//! Those who mean no good: each holds or floods connections in one way, and comes again when it is thrown out.

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::{ClientConfig, DigitallySignedStruct, SignatureScheme};
use rustls_pki_types::{CertificateDer, ServerName, UnixTime};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use support::dice::Dice;
use support::door::{Door, NAME};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::task::JoinHandle;
use tokio::time::sleep;
use tokio_rustls::TlsConnector;

/// Between two drops.
const DRIP: Duration = Duration::from_millis(300);
/// Between one and the next: the system itself turns away honest ones too where it gets more at once than it can keep.
const BEFORE_THE_NEXT: Duration = Duration::from_micros(100);
/// Before somebody who was thrown out comes again: a flood of new connections would be another attack.
const AGAIN: Duration = Duration::from_secs(4);
/// How long a connection is held.
const HELD: Duration = Duration::from_secs(30);

/// Starts an attack; what it runs on.
pub(crate) type Attack = fn(&Attacker) -> Vec<JoinHandle<()>>;

/// Who attacks a door.
#[derive(Clone)]
pub(crate) struct Attacker {
    door: SocketAddr,
    tls: Option<TlsConnector>,
}

trait Stream: AsyncRead + AsyncWrite + Unpin + Send {}
impl<S: AsyncRead + AsyncWrite + Unpin + Send> Stream for S {}

impl Attacker {
    pub(crate) fn on(door: &Door) -> Self {
        let believing = || {
            let config = ClientConfig::builder().dangerous().with_custom_certificate_verifier(Arc::new(Anything));
            TlsConnector::from(Arc::new(config.with_no_client_auth()))
        };
        Self { door: door.address, tls: door.with_tls.then(believing) }
    }

    /// So many at once, each again and again.
    pub(crate) fn many<F>(&self, count: usize, one: fn(Self, u64) -> F) -> Vec<JoinHandle<()>>
    where
        F: Future<Output = Option<()>> + Send + 'static,
    {
        let again = |number| {
            let attacker = self.clone();
            tokio::spawn(async move {
                sleep(BEFORE_THE_NEXT * u32::try_from(number).unwrap()).await;
                loop {
                    let _thrown_out = one(attacker.clone(), number).await;
                    sleep(AGAIN).await;
                }
            })
        };
        (0..u64::try_from(count).unwrap()).map(again).collect()
    }

    async fn wire(&self) -> Option<TcpStream> {
        TcpStream::connect(self.door).await.ok()
    }

    /// A connection on which HTTP can be spoken.
    async fn connection(&self) -> Option<Box<dyn Stream>> {
        let wire = self.wire().await?;
        let Some(tls) = &self.tls else { return Some(Box::new(wire)) };
        let name = ServerName::try_from(NAME).unwrap();
        Some(Box::new(tls.connect(name, wire).await.ok()?))
    }

    pub(crate) async fn idle(self, _: u64) -> Option<()> {
        let mut wire = self.wire().await?;
        let _over = tokio::time::timeout(HELD, wire.read(&mut [0; 64])).await;
        Some(())
    }

    pub(crate) async fn dripping_head(self, _: u64) -> Option<()> {
        let mut stream = self.connection().await?;
        stream.write_all(b"POST /alexa/skill HTTP/1.1\r\nHost: a\r\n").await.ok()?;
        loop {
            stream.write_all(b"X: y\r\n").await.ok()?;
            stream.flush().await.ok()?;
            sleep(DRIP).await;
        }
    }

    pub(crate) async fn dripping_body(self, number: u64) -> Option<()> {
        let path = ["/alexa/skill", "/alexa/token", "/alexa/authorize"][usize::try_from(number % 3).unwrap()];
        let head = format!(
            "POST {path} HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 9000\r\n\r\n"
        );
        let mut stream = self.connection().await?;
        stream.write_all(head.as_bytes()).await.ok()?;
        loop {
            stream.write_all(b"a").await.ok()?;
            stream.flush().await.ok()?;
            sleep(DRIP).await;
        }
    }

    pub(crate) async fn huge_body(self, number: u64) -> Option<()> {
        let path =
            ["/alexa/skill", "/alexa/token", "/alexa/authorize", "/nowhere"][usize::try_from(number % 4).unwrap()];
        let chunked = number % 8 < 4;
        let length = if chunked { "Transfer-Encoding: chunked" } else { "Content-Length: 100000000" };
        let head = format!(
            "POST {path} HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n{length}\r\n\r\n"
        );
        let mut stream = self.connection().await?;
        stream.write_all(head.as_bytes()).await.ok()?;
        let piece = vec![b'a'; 100_000];
        for _ in 0..1000 {
            if chunked {
                stream.write_all(b"186a0\r\n").await.ok()?;
            }
            stream.write_all(&piece).await.ok()?;
            if chunked {
                stream.write_all(b"\r\n").await.ok()?;
            }
        }
        Some(())
    }

    pub(crate) async fn endless_head(self, _: u64) -> Option<()> {
        let mut stream = self.connection().await?;
        stream.write_all(b"POST /alexa/skill HTTP/1.1\r\nHost: a\r\nX-Long: ").await.ok()?;
        // Just below what is too long, and then it is held.
        stream.write_all(&[b'x'; 30_000]).await.ok()?;
        stream.flush().await.ok()?;
        for _ in 0..20 {
            sleep(DRIP).await;
            stream.write_all(b"x").await.ok()?;
            stream.flush().await.ok()?;
        }
        stream.write_all(&[b'x'; 1_000_000]).await.ok()
    }

    pub(crate) async fn many_lines(self, _: u64) -> Option<()> {
        let mut stream = self.connection().await?;
        stream.write_all(b"POST /alexa/skill HTTP/1.1\r\nHost: a\r\n").await.ok()?;
        for number in 0..100_000 {
            stream.write_all(format!("X-{number}: {number}\r\n").as_bytes()).await.ok()?;
        }
        Some(())
    }

    pub(crate) async fn malformed(self, number: u64) -> Option<()> {
        let mut stream = self.connection().await?;
        let whole: [&[u8]; 8] = [
            b"GET / HTTP/9.9\r\n\r\n",
            b"POST /alexa/skill HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
            b"POST /alexa/skill HTTP/1.1\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!",
            b"POST /alexa/skill HTTP/1.1\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n",
            b"POST /alexa/skill HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n",
            b"\0\0\0\0\r\n\r\n",
            b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
            b"GET http://[::1 HTTP/1.1\r\nHost:\0\r\n\r\n",
        ];
        stream.write_all(whole[usize::try_from(number % 8).unwrap()]).await.ok()?;
        stream.write_all(&noise(number, 4000)).await.ok()?;
        stream.flush().await.ok()?;
        let _answer = tokio::time::timeout(DRIP, stream.read(&mut [0; 512])).await;
        Some(())
    }

    /// Asks and asks, and never reads.
    pub(crate) async fn deaf(self, _: u64) -> Option<()> {
        let mut stream = self.connection().await?;
        for _ in 0..100 {
            stream.write_all(b"GET /alexa/authorize HTTP/1.1\r\nHost: a\r\n\r\n").await.ok()?;
        }
        stream.flush().await.ok()?;
        sleep(HELD).await;
        Some(())
    }

    pub(crate) async fn malformed_tls(self, number: u64) -> Option<()> {
        let mut wire = self.wire().await?;
        let greetings: [&[u8]; 5] = [
            // A record of the greatest length with nothing in it; an alert; one of the stone age; data before all; plain HTTP.
            b"\x16\x03\x01\xff\xff\x01",
            b"\x15\x03\x03\x00\x02\x02\x28",
            b"\x80\x2e\x01\x00\x02\x00\x15\x00\x00\x00\x10",
            b"\x17\x03\x03\x00\x05hello",
            b"GET / HTTP/1.0\r\n\r\n",
        ];
        wire.write_all(greetings[usize::try_from(number % 5).unwrap()]).await.ok()?;
        wire.write_all(&noise(number, 20_000)).await.ok()?;
        let _answer = tokio::time::timeout(DRIP, wire.read(&mut [0; 64])).await;
        Some(())
    }

    pub(crate) async fn half_greeting(self, _: u64) -> Option<()> {
        let mut wire = self.wire().await?;
        wire.write_all(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03").await.ok()?;
        let _over = tokio::time::timeout(HELD, wire.read(&mut [0; 64])).await;
        Some(())
    }
}

fn noise(seed: u64, length: usize) -> Vec<u8> {
    let mut dice = Dice(seed);
    (0..length).map(|_| u8::try_from(dice.below(256)).unwrap()).collect()
}

/// Attackers believe every certificate.
#[derive(Debug)]
struct Anything;

impl ServerCertVerifier for Anything {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Ok(HandshakeSignatureValid::assertion())
    }

    fn verify_tls13_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Ok(HandshakeSignatureValid::assertion())
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        rustls::crypto::ring::default_provider().signature_verification_algorithms.supported_schemes()
    }
}
