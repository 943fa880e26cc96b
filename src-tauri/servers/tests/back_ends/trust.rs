//! Servers with a certificate: whom the client trusts.

use crate::stand_in::{http, told};
use rcgen::{CertifiedKey, generate_simple_self_signed};
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, Stream};
use servers::media_browser::identify;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::Arc;
use url::Url;

/// A server on `https://localhost` with a certificate that nobody knows; and that certificate.
fn server() -> (Url, String) {
    // Installs the cryptography.
    let _ = http();
    let CertifiedKey { cert, signing_key } = generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let key = PrivateKeyDer::try_from(signing_key.serialize_der()).unwrap();
    let config = ServerConfig::builder().with_no_client_auth().with_single_cert(vec![cert.der().clone()], key);
    let config = Arc::new(config.unwrap());
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = Url::parse(&format!("https://localhost:{}", listener.local_addr().unwrap().port())).unwrap();
    std::thread::spawn(move || {
        for mut socket in listener.incoming().flatten() {
            let mut connection = ServerConnection::new(Arc::clone(&config)).unwrap();
            let mut stream = Stream::new(&mut connection, &mut socket);
            let body = r#"{"Id":"srv","ServerName":"Attic"}"#;
            let answer = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}", body.len());
            // A client that does not trust us hangs up.
            let _ = stream.read(&mut [0; 4096]).and_then(|_| stream.write_all(answer.as_bytes()));
        }
    });
    (address, cert.pem())
}

#[tokio::test]
async fn a_certificate_that_nobody_vouches_for_is_not_trusted() {
    let (address, _) = server();
    assert_eq!(told(identify(&http(), &address).await), "server-unreachable server=localhost");
}

#[tokio::test]
async fn a_certificate_that_the_owner_vouches_for_is_trusted() {
    let (address, pem) = server();
    let http = servers::http::client("Usher", pem.as_bytes()).unwrap();
    assert_eq!(identify(&http, &address).await.unwrap().name, "Attic");
}

#[test]
fn roots_that_are_no_certificates_are_told() {
    let _ = http();
    let broken = "-----BEGIN CERTIFICATE-----\n!!!\n-----END CERTIFICATE-----\n";
    let error = servers::http::client("Usher", broken.as_bytes()).unwrap_err();
    assert!(error.to_string().contains("not PEM"), "{error}");
}
