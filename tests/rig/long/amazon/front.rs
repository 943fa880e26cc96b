//! What stands in front of Usher at its public address: TLS, and whatever goes wrong in between.

use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rustls_pki_types::PrivateKeyDer;
use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

/// What goes wrong in between.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Mischief {
    #[default]
    Nothing,
    /// Whatever is asked below this path is answered with this status, and does not get through.
    Refuses(&'static str, u16),
    /// What comes back to Alexa is another body.
    Garbles,
    /// What comes back to Alexa takes so long.
    Dawdles(Duration),
    /// A header does not get through.
    Strips(&'static str),
    /// What comes back below this path is said to be of another kind.
    Calls(&'static str, &'static str),
    /// Cookies do not get back.
    Forgets,
}

/// The proxy. It speaks TLS to those who look, and plainly to the stand-in of Amazon.
pub(crate) struct Front {
    pub(crate) tls: SocketAddr,
    pub(crate) plain: String,
    pub(crate) root: String,
    shared: Arc<Shared>,
}

struct Shared {
    door: Mutex<String>,
    mischief: Mutex<Mischief>,
    web: reqwest::Client,
}

impl Front {
    pub(crate) async fn open(host: &str) -> Self {
        bridge::tls::install();
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let root = KeyPair::from_pem(include_str!("../../../signer/keys/root.pem")).unwrap();
        let authority = CertifiedIssuer::self_signed(params, root).unwrap();
        let key = KeyPair::from_pem(include_str!("../../../signer/keys/leaf.pem")).unwrap();
        let certificate = CertificateParams::new(vec![host.to_owned()]).unwrap().signed_by(&key, &authority).unwrap();
        let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
        let config = rustls::ServerConfig::builder().with_no_client_auth();
        let config = config.with_single_cert(vec![certificate.der().clone()], key).unwrap();
        let web = bridge::web::client("proxy", &[]).unwrap();
        let shared = Arc::new(Shared { door: Mutex::default(), mischief: Mutex::default(), web });
        let (tls, plain) =
            (TcpListener::bind("127.0.0.1:0").await.unwrap(), TcpListener::bind("127.0.0.1:0").await.unwrap());
        let (secure, open) = (tls.local_addr().unwrap(), plain.local_addr().unwrap());
        tokio::spawn(serve(tls, Some(TlsAcceptor::from(Arc::new(config))), shared.clone()));
        tokio::spawn(serve(plain, None, shared.clone()));
        Self { tls: secure, plain: format!("http://{open}"), root: authority.pem(), shared }
    }

    /// Leads to this door.
    pub(crate) fn lead_to(&self, door: SocketAddr) {
        *self.shared.door.lock().unwrap() = format!("http://{door}");
    }

    /// From now on this goes wrong.
    pub(crate) fn does(&self, mischief: Mischief) {
        *self.shared.mischief.lock().unwrap() = mischief;
    }
}

async fn serve(listener: TcpListener, tls: Option<TlsAcceptor>, shared: Arc<Shared>) {
    while let Ok((stream, _)) = listener.accept().await {
        let (tls, shared) = (tls.clone(), shared.clone());
        tokio::spawn(async move {
            let service = service_fn(move |request: hyper::Request<hyper::body::Incoming>| {
                let shared = shared.clone();
                async move { Ok::<_, Infallible>(pass(&shared, request.map(Body::new)).await) }
            });
            let http = hyper::server::conn::http1::Builder::new();
            // A caller that hangs up is no news here.
            let _ = match tls {
                Some(tls) => match tls.accept(stream).await {
                    Ok(stream) => http.serve_connection(TokioIo::new(stream), service).await,
                    Err(_) => Ok(()),
                },
                None => http.serve_connection(TokioIo::new(stream), service).await,
            };
        });
    }
}

async fn pass(shared: &Shared, request: Request) -> Response {
    let mut mischief = shared.mischief.lock().unwrap().clone();
    // The checks knock with the same headers, and say so.
    let is_hers = request.headers().contains_key("signature-256") && !request.headers().contains_key("usher-check");
    if !is_hers && matches!(mischief, Mischief::Garbles | Mischief::Dawdles(_)) {
        mischief = Mischief::Nothing;
    }
    let (mut head, body) = request.into_parts();
    let path = head.uri.path().to_owned();
    if let Mischief::Refuses(below, status) = mischief
        && path.starts_with(below)
    {
        let status = StatusCode::from_u16(status).unwrap();
        return (status, [(header::CONTENT_TYPE, "text/html")], "<html>no</html>").into_response();
    }
    if let Mischief::Strips(name) = mischief {
        head.headers.remove(name);
    }
    head.headers.remove(header::HOST);
    let body = axum::body::to_bytes(body, 8 << 20).await.unwrap_or_default();
    let door = shared.door.lock().unwrap().clone();
    let rest = head.uri.path_and_query().map(|rest| rest.as_str()).unwrap_or("/");
    let sent = shared.web.request(head.method, format!("{door}{rest}")).headers(head.headers).body(body).send().await;
    let Ok(answer) = sent else { return StatusCode::BAD_GATEWAY.into_response() };
    let (status, mut headers) = (answer.status(), answer.headers().clone());
    headers.remove(header::TRANSFER_ENCODING);
    let mut bytes = answer.bytes().await.unwrap_or_default();
    match mischief {
        Mischief::Garbles => bytes = "<html>hello</html>".into(),
        Mischief::Dawdles(long) => tokio::time::sleep(long).await,
        Mischief::Calls(below, kind) if path.starts_with(below) => {
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
        }
        Mischief::Forgets => {
            headers.remove(header::SET_COOKIE);
        }
        Mischief::Nothing | Mischief::Refuses(..) | Mischief::Strips(_) | Mischief::Calls(..) => {}
    }
    headers.remove(header::CONTENT_LENGTH);
    let mut response = Response::new(Body::from(bytes));
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    response
}
