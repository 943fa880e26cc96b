//! The listener with TLS as the internet sees it: real handshakes and requests, while certificates come and go.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on must fail")]

mod home;

use home::{Client, Home};
use household::fault::Code;
use std::collections::BTreeSet;
use std::time::Duration;

/// How many requests a renewal must not cost one of.
const REQUESTS: usize = 10_000;
/// How many ask at the same time.
const ASKING: usize = 8;

mod long {
    use super::*;

    #[tokio::test(flavor = "multi_thread")]
    async fn ten_thousand_requests_go_through_while_the_certificate_is_renewed() {
        let home = Home::start().await;
        let first = home.renew();
        let asking: Vec<_> = (0..ASKING).map(|number| tokio::spawn(ask(home.client(number > 0)))).collect();
        // Somewhere among them, more than once: the key first and then the chain, as programs do that renew.
        let mut made = BTreeSet::from([first]);
        while !asking.iter().all(tokio::task::JoinHandle::is_finished) && made.len() < 4 {
            made.insert(home.renew());
            home.shown().await;
        }
        let mut seen = BTreeSet::new();
        for asked in asking {
            let (answers, certificates) = asked.await.unwrap();
            assert_eq!(answers, REQUESTS / ASKING, "not one was dropped");
            seen.extend(certificates);
        }
        assert!(seen.len() >= 2, "the certificate was changed meanwhile: {seen:?}");
        home.bridge.stop().await;
    }

    #[tokio::test]
    async fn whoever_speaks_no_tls_is_told_nothing_and_keeps_nobody_out() {
        use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
        let home = Home::start().await;
        let mut strangers = Vec::new();
        for bytes in [&b"GET / HTTP/1.1\r\n\r\n"[..], &[0; 4096], b"\x16\x03\x01\xff\xff", b""] {
            let mut stream = tokio::net::TcpStream::connect(home.address).await.unwrap();
            stream.write_all(bytes).await.unwrap();
            strangers.push(stream);
        }
        let _certificate = tokio::time::timeout(Duration::from_secs(1), home.client(false).refused()).await.unwrap();
        for mut stream in strangers {
            let mut heard = Vec::new();
            let _broken = stream.read_to_end(&mut heard).await;
            assert!(!String::from_utf8_lossy(&heard).contains("HTTP"), "{heard:?}");
        }
        home.bridge.stop().await;
    }

    #[tokio::test]
    async fn only_the_doors_are_there_and_a_half_written_pair_changes_nothing() {
        let home = Home::start().await;
        let client = home.client(false);
        let before = client.refused().await;
        for path in ["/", "/settings", "/.well-known/acme-challenge/", "/.well-known/acme-challenge/abc", "/index.html"]
        {
            assert_eq!(client.get(path).await, 404, "{path}");
        }
        home.write_key_only();
        home.fault(Code::OwnCertificateKeyOther).await;
        assert_eq!(client.refused().await, before, "the old one is still shown");
        home.renew();
        home.shown().await;
        assert_ne!(client.refused().await, before);
        assert!(home.bridge.faults().iter().all(|fault| fault.code != Code::OwnCertificateKeyOther), "it is withdrawn");
        home.bridge.stop().await;
    }
}

/// Asks until every request is answered by the door; which certificates were shown meanwhile.
async fn ask(client: Client) -> (usize, BTreeSet<String>) {
    let mut certificates = BTreeSet::new();
    for _ in 0..REQUESTS / ASKING {
        certificates.insert(client.refused().await);
    }
    (REQUESTS / ASKING, certificates)
}
