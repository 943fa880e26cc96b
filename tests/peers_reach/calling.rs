//! An Alexa who calls by the public name: over TLS, with every request signed, and the authority's root alone trusted.

use crate::home::{Home, NAME};
use reqwest::tls::TlsInfo;
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject as _;
use serde_json::{Value, json};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use support::alexa::{Alexa, speech};

/// Longer than Alexa waits, for a machine that does much else.
const PATIENCE: Duration = Duration::from_secs(30);

/// Somebody who calls.
pub(crate) struct Caller {
    alexa: Arc<Alexa>,
    address: SocketAddr,
    root: CertificateDer<'static>,
}

impl Caller {
    pub(crate) async fn new(home: &Home) -> Self {
        let root = CertificateDer::from_pem_slice(home.root().await.as_bytes()).unwrap();
        Self { alexa: home.alexa.clone(), address: home.place.tls, root }
    }

    /// A client that keeps its connection, or makes a new one each time.
    pub(crate) fn client(&self, keeps: bool) -> reqwest::Client {
        let mut roots = rustls::RootCertStore::empty();
        roots.add(self.root.clone()).unwrap();
        let mut tls = rustls::ClientConfig::builder().with_root_certificates(roots).with_no_client_auth();
        // A session that is taken up again shows no certificate.
        tls.resumption = rustls::client::Resumption::disabled();
        let web = reqwest::Client::builder().tls_backend_preconfigured(tls).tls_info(true).no_proxy().timeout(PATIENCE);
        let web = web.pool_max_idle_per_host(usize::from(keeps)).resolve(NAME, self.address).http1_only();
        web.build().unwrap()
    }

    /// Opens the skill; Alexa hears an answer that she can say. The certificate that was shown, DER.
    pub(crate) async fn asks(&self, client: &reqwest::Client) -> Vec<u8> {
        let body = self.alexa.envelope(&json!({ "type": "LaunchRequest" }), &Value::Null).to_string().into_bytes();
        let mut request = client.post(format!("https://{NAME}:{}{}", self.address.port(), alexa::custom::PATH));
        for (name, value) in self.alexa.signature(&body) {
            request = request.header(name, value);
        }
        let request = request.header("content-type", "application/json").body(body);
        let answer = request.send().await.unwrap_or_else(|error| panic!("dropped: {error:?}"));
        assert_eq!(answer.status().as_u16(), 200);
        let shown = answer.extensions().get::<TlsInfo>().and_then(TlsInfo::peer_certificate).unwrap().to_vec();
        let said: Value = answer.json().await.unwrap();
        assert!(!speech(&said).is_empty(), "{said}");
        shown
    }
}
