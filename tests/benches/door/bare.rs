//! The least that a handler can do: one route that checks signature and timestamp and says the same each time.
//!
//! It is what a door can cost at best, written as one would by hand, and runs in a process of its own: this program,
//! started again. The chain is checked once, when it starts. It shares no code with Usher.

use crate::Failure;
use axum::Router;
use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::serve::ListenerExt as _;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rustls_pki_types::pem::PemObject as _;
use rustls_pki_types::{CertificateDer, ServerName, UnixTime};
use serde::Deserialize;
use std::net::Ipv4Addr;
use std::sync::Arc;
use time::format_description::well_known::Rfc3339;
use time::{Duration, OffsetDateTime};
use webpki::{ALL_VERIFICATION_ALGS, EndEntityCert, KeyUsage, anchor_from_trusted_cert};

/// The argument that makes this program the bare handler.
pub(crate) const ARGUMENT: &str = "bare";

const TOLERANCE: Duration = Duration::seconds(150);
const ANSWER: &str = concat!(
    r#"{"version":"1.0","response":{"outputSpeech":{"type":"SSML","#,
    r#""ssml":"<speak>Playing it on the Living Room TV.</speak>"},"shouldEndSession":true}}"#
);

/// Serves until the process is ended.
pub(crate) fn run(root: &str, chain: &str) -> Result<(), Failure> {
    let root = CertificateDer::from_pem_file(root)?;
    let chain: Vec<CertificateDer<'static>> = CertificateDer::pem_file_iter(chain)?.collect::<Result<_, _>>()?;
    let leaf = checked(&root, chain)?;
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(async {
        let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        println!("{}", serde_json::json!({ "listening": format!("http://{}", listener.local_addr()?) }));
        let listener = listener.tap_io(|stream| drop(stream.set_nodelay(true)));
        let skill = post(move |headers: HeaderMap, body: Bytes| std::future::ready(answer(&leaf, &headers, &body)));
        axum::serve(listener, Router::new().route("/alexa/skill", skill)).await?;
        Ok(())
    })
}

fn checked(
    root: &CertificateDer<'_>,
    chain: Vec<CertificateDer<'static>>,
) -> Result<Arc<EndEntityCert<'static>>, Failure> {
    // It lives as long as the process.
    let chain: &'static [CertificateDer<'static>] = chain.leak();
    let (first, above) = chain.split_first().ok_or("the chain is empty")?;
    let leaf = EndEntityCert::try_from(first)?;
    let anchors = [anchor_from_trusted_cert(root)?];
    leaf.verify_for_usage(
        ALL_VERIFICATION_ALGS,
        &anchors,
        above,
        UnixTime::now(),
        KeyUsage::server_auth(),
        None,
        None,
    )?;
    leaf.verify_is_valid_for_subject_name(&ServerName::try_from("echo-api.amazon.com")?)?;
    Ok(Arc::new(leaf))
}

fn answer(leaf: &EndEntityCert<'_>, headers: &HeaderMap, body: &[u8]) -> Response {
    match is_genuine(leaf, headers, body) {
        Some(true) => ([(header::CONTENT_TYPE, "application/json;charset=UTF-8")], ANSWER).into_response(),
        _ => StatusCode::BAD_REQUEST.into_response(),
    }
}

fn is_genuine(leaf: &EndEntityCert<'_>, headers: &HeaderMap, body: &[u8]) -> Option<bool> {
    #[derive(Deserialize)]
    struct Envelope<'a> {
        #[serde(borrow)]
        request: Request<'a>,
    }
    #[derive(Deserialize)]
    struct Request<'a> {
        timestamp: &'a str,
    }
    if headers.get(signer::CHAIN_HEADER)?.to_str().ok()? != signer::Chain::Good.address() {
        return None;
    }
    let signature = STANDARD.decode(headers.get(signer::SIGNATURE_HEADER)?).ok()?;
    leaf.verify_signature(webpki::ring::RSA_PKCS1_2048_8192_SHA256, body, &signature).ok()?;
    let envelope: Envelope<'_> = serde_json::from_slice(body).ok()?;
    let sent = OffsetDateTime::parse(envelope.request.timestamp, &Rfc3339).ok()?;
    Some((OffsetDateTime::now_utc() - sent).abs() <= TOLERANCE)
}
