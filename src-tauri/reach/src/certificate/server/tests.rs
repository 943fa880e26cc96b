//! Real handshakes, in memory.

use super::*;
use crate::certificate::made::{Maker, at};
use crate::certificate::{Origin, Pair, Said};
use rustls::{ClientConfig, ClientConnection, RootCertStore, SupportedProtocolVersion};

const FROM: Origin<'_> = Origin { chain: "chain", key: "key" };

fn pair(maker: &Maker, name: &str) -> Pair {
    let made = maker.leaf(&[name], at(-5000), at(5000));
    Pair::from_pem(made.pem.as_bytes(), made.key.as_bytes(), FROM, at(0)).unwrap()
}

/// What came of a handshake: the certificate that the client saw, and the protocol that was agreed on.
fn shaken(
    server: &Arc<ServerConfig>,
    client: ClientConfig,
    name: &str,
) -> Result<(Said, Option<Vec<u8>>), rustls::Error> {
    let mut client = ClientConnection::new(Arc::new(client), name.to_owned().try_into().unwrap()).unwrap();
    let mut server = ServerConnection::new(server.clone()).unwrap();
    while client.is_handshaking() || server.is_handshaking() {
        let mut sent = Vec::new();
        client.write_tls(&mut sent).unwrap();
        server.read_tls(&mut sent.as_slice()).unwrap();
        server.process_new_packets()?;
        let mut answered = Vec::new();
        server.write_tls(&mut answered).unwrap();
        client.read_tls(&mut answered.as_slice()).unwrap();
        client.process_new_packets()?;
    }
    let seen = Said::of(client.peer_certificates().unwrap().first().unwrap()).unwrap();
    assert_eq!(is_proof(&server), server.alpn_protocol() == Some(ACME_TLS));
    Ok((seen, server.alpn_protocol().map(<[u8]>::to_vec)))
}

fn client(maker: &Maker, versions: &[&'static SupportedProtocolVersion], protocols: &[&[u8]]) -> ClientConfig {
    let mut roots = RootCertStore::empty();
    roots.add(maker.root()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let client = ClientConfig::builder_with_provider(provider).with_protocol_versions(versions).unwrap();
    let mut client = client.with_root_certificates(roots).with_no_client_auth();
    client.alpn_protocols = protocols.iter().map(|protocol| protocol.to_vec()).collect();
    client
}

#[test]
fn both_versions_of_tls_are_spoken_and_what_is_shown_changes_between_two_handshakes() {
    let maker = Maker::new("Attic CA");
    let shown = Arc::new(Shown::default());
    let config = server(shown.clone()).unwrap();
    let both = [&rustls::version::TLS12, &rustls::version::TLS13];
    assert!(shaken(&config, client(&maker, &both, &[]), "usher.example.org").is_err(), "nothing to show yet");
    for round in 0..2 {
        let name = "usher.example.org";
        let pair = pair(&maker, name);
        shown.show(pair.clone());
        for version in both {
            let offers: [&[&[u8]]; 3] = [&[], &[b"http/1.1"], &[b"h2", b"http/1.1"]];
            for protocols in offers {
                let (seen, agreed) = shaken(&config, client(&maker, &[version], protocols), name).unwrap();
                assert_eq!(&seen, pair.said(), "round {round}");
                assert_eq!(agreed.as_deref(), (!protocols.is_empty()).then_some(&b"http/1.1"[..]));
            }
        }
    }
}

#[test]
fn an_authority_sees_the_proof_for_its_name_while_it_lasts_and_nobody_else_does() {
    let maker = Maker::new("Attic CA");
    let shown = Arc::new(Shown::default());
    shown.show(pair(&maker, "usher.example.org"));
    let config = server(shown.clone()).unwrap();
    let versions = [&rustls::version::TLS13];
    let asking = |name: &str, protocol: &[u8]| shaken(&config, asker(protocol), name);
    let proving = shown.prove("Usher.example.org", [7; 32]).unwrap();
    let (seen, agreed) = asking("usher.example.org", ACME_TLS).unwrap();
    assert_eq!((seen.names, agreed.as_deref()), (vec!["usher.example.org".to_owned()], Some(ACME_TLS)));
    assert!(asking("other.example.org", ACME_TLS).is_err());
    let (seen, _) = shaken(&config, client(&maker, &versions, &[b"http/1.1"]), "usher.example.org").unwrap();
    assert_eq!(seen.issuer, "Attic CA", "everybody else sees the certificate");
    drop(proving);
    assert!(asking("usher.example.org", ACME_TLS).is_err(), "it is over");
}

/// A certificate authority: it trusts nobody, and looks at what it is shown.
fn asker(protocol: &[u8]) -> ClientConfig {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let client = ClientConfig::builder_with_provider(provider.clone()).with_safe_default_protocol_versions().unwrap();
    let mut client =
        client.dangerous().with_custom_certificate_verifier(Arc::new(Looks(provider))).with_no_client_auth();
    client.alpn_protocols = vec![protocol.to_vec()];
    client
}

#[derive(Debug)]
struct Looks(Arc<rustls::crypto::CryptoProvider>);

impl rustls::client::danger::ServerCertVerifier for Looks {
    fn verify_server_cert(
        &self,
        _leaf: &rustls_pki_types::CertificateDer<'_>,
        _others: &[rustls_pki_types::CertificateDer<'_>],
        _name: &rustls_pki_types::ServerName<'_>,
        _ocsp: &[u8],
        _now: rustls_pki_types::UnixTime,
    ) -> Result<rustls::client::danger::ServerCertVerified, rustls::Error> {
        Ok(rustls::client::danger::ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        _message: &[u8],
        _leaf: &rustls_pki_types::CertificateDer<'_>,
        _signed: &rustls::DigitallySignedStruct,
    ) -> Result<rustls::client::danger::HandshakeSignatureValid, rustls::Error> {
        Ok(rustls::client::danger::HandshakeSignatureValid::assertion())
    }

    fn verify_tls13_signature(
        &self,
        _message: &[u8],
        _leaf: &rustls_pki_types::CertificateDer<'_>,
        _signed: &rustls::DigitallySignedStruct,
    ) -> Result<rustls::client::danger::HandshakeSignatureValid, rustls::Error> {
        Ok(rustls::client::danger::HandshakeSignatureValid::assertion())
    }

    fn supported_verify_schemes(&self) -> Vec<rustls::SignatureScheme> {
        self.0.signature_verification_algorithms.supported_schemes()
    }
}
