//! Those who keep names: DuckDNS, deSEC, Cloudflare. One zone of records each, one token, and good and bad days.

mod cloudflare;
mod desec;
mod duckdns;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use axum::response::Response;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// The token that is right.
pub const TOKEN: &str = "5cc41c2b-right-token";
/// A token that may read and not write, where a service knows that.
pub const NARROW: &str = "91a0e7d4-narrow-token";

/// Which of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Keeps `home.duckdns.org`.
    DuckDns,
    /// Keeps `home.dedyn.io`, and `example.net` with a TTL of an hour at least.
    DeSec,
    /// Keeps `example.org`.
    Cloudflare,
}

/// How it is in the mood to answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mood {
    /// As documented.
    #[default]
    Good,
    /// 503 to everything.
    Down,
    /// 429, and to come again in so many seconds.
    Busy(u64),
    /// 200 with a page of HTML.
    Nonsense,
    /// 200 with a page that has no end.
    Endless,
    /// Never an answer.
    Silent,
}

/// One that keeps names, on a port of its own until it is dropped.
pub struct Names {
    /// Where it is asked.
    pub base: String,
    inner: Arc<Mutex<Inner>>,
    task: JoinHandle<()>,
}

/// A record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Its id, where the service gives one.
    pub id: String,
    /// `A`, `AAAA`, `TXT`, `CNAME`.
    pub kind: String,
    /// The whole name.
    pub name: String,
    /// What it says.
    pub content: String,
    /// How long that may be kept.
    pub ttl: u64,
    /// Whether Cloudflare stands before it.
    pub proxied: bool,
}

/// What all of them have.
struct Inner {
    kind: Kind,
    mood: Mood,
    records: Vec<Record>,
    calls: Vec<String>,
    ids: u32,
    /// How many more questions are answered as if nothing had been written.
    late: u32,
}

/// Where somebody asks what is told, over HTTPS.
const RESOLVER: &str = "/dns-query";

/// A call that has arrived.
struct Call {
    method: Method,
    path: Vec<String>,
    query: BTreeMap<String, String>,
    authorization: String,
    body: Value,
}

/// What it is answered.
type Answer = (StatusCode, String);

impl Names {
    /// Starts one on 127.0.0.1.
    pub async fn start(kind: Kind) -> Self {
        Self::listen(kind, SocketAddr::from(([127, 0, 0, 1], 0))).await
    }

    /// Starts one here.
    pub async fn listen(kind: Kind, address: SocketAddr) -> Self {
        let inner = Inner { kind, mood: Mood::Good, records: Vec::new(), calls: Vec::new(), ids: 0, late: 0 };
        let inner = Arc::new(Mutex::new(inner));
        let listener = TcpListener::bind(address).await.expect("a port for a stand-in");
        let base = format!("http://{}/", listener.local_addr().expect("an address"));
        let app = Router::new().fallback(answer).with_state(inner.clone());
        let task = tokio::spawn(async move {
            let _ended = axum::serve(listener, app).await;
        });
        Self { base, inner, task }
    }

    /// Its mood from now on.
    pub fn mood(&self, mood: Mood) {
        self.inner().mood = mood;
    }

    /// What somebody asking for this gets.
    pub fn told(&self, kind: &str, name: &str) -> Vec<String> {
        let inner = self.inner();
        let fits = |record: &&Record| record.kind == kind && record.name == name;
        inner.records.iter().filter(fits).map(|record| record.content.trim_matches('"').to_owned()).collect()
    }

    /// All there is.
    pub fn records(&self) -> Vec<Record> {
        self.inner().records.clone()
    }

    /// Where a resolver answers what is told (JSON, as Google and Cloudflare have it).
    pub fn resolver(&self) -> String {
        format!("{}{}", self.base.trim_end_matches('/'), RESOLVER)
    }

    /// The next questions are answered by whoever has not heard of anything yet.
    pub fn late(&self, questions: u32) {
        self.inner().late = questions;
    }

    /// Somebody has entered a record by hand.
    pub fn enter(&self, kind: &str, name: &str, content: &str) {
        self.inner().add(kind, name, content, 300, false);
    }

    /// Method and path of every call since the last time, without tokens.
    pub fn calls(&self) -> Vec<String> {
        std::mem::take(&mut self.inner().calls)
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Names {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Inner {
    fn add(&mut self, kind: &str, name: &str, content: &str, ttl: u64, proxied: bool) -> Record {
        self.ids += 1;
        let id = format!("{:032x}", self.ids);
        let (kind, name, content) = (kind.to_owned(), name.to_owned(), content.to_owned());
        let record = Record { id, kind, name, content, ttl, proxied };
        self.records.push(record.clone());
        record
    }

    fn remove(&mut self, kind: &str, name: &str) {
        self.records.retain(|record| !(record.kind == kind && record.name == name));
    }
}

async fn answer(
    State(inner): State<Arc<Mutex<Inner>>>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    request: Request,
) -> Response {
    let body = axum::body::to_bytes(request.into_body(), 64 * 1024).await.unwrap_or_default();
    let call = read(&method, &uri, &headers, &body);
    if uri.path() == RESOLVER {
        let mut inner = inner.lock().unwrap_or_else(PoisonError::into_inner);
        return Response::new(Body::from(resolve(&mut inner, &call).to_string()));
    }
    let mood = {
        let mut inner = inner.lock().unwrap_or_else(PoisonError::into_inner);
        inner.calls.push(format!("{method} {}", uri.path()));
        inner.mood
    };
    let page = "<!doctype html><title>Welcome</title>";
    let (status, text) = match mood {
        Mood::Good => {
            let mut inner = inner.lock().unwrap_or_else(PoisonError::into_inner);
            match inner.kind {
                Kind::DuckDns => duckdns::answer(&mut inner, &call),
                Kind::DeSec => desec::answer(&mut inner, &call),
                Kind::Cloudflare => cloudflare::answer(&mut inner, &call),
            }
        }
        Mood::Down => (StatusCode::SERVICE_UNAVAILABLE, "upstream connect error".to_owned()),
        Mood::Busy(_) => (StatusCode::TOO_MANY_REQUESTS, r#"{"detail":"Request was throttled."}"#.to_owned()),
        Mood::Nonsense => (StatusCode::OK, page.to_owned()),
        Mood::Endless => (StatusCode::OK, page.repeat(100_000)),
        Mood::Silent => std::future::pending().await,
    };
    let mut response = Response::builder().status(status);
    if let Mood::Busy(seconds) = mood {
        response = response.header("retry-after", seconds);
    }
    response.body(Body::from(text)).expect("an answer")
}

/// What a resolver says (<https://developers.google.com/speed/public-dns/docs/doh/json>).
fn resolve(inner: &mut Inner, call: &Call) -> Value {
    let value = |key: &str| call.query.get(key).map(String::as_str).unwrap_or_default();
    let number = [("A", 1), ("TXT", 16), ("AAAA", 28)].into_iter().find(|(kind, _)| *kind == value("type"));
    let number = number.map_or(0, |(_, number)| number);
    if inner.late > 0 {
        inner.late -= 1;
        return json!({ "Status": 3 });
    }
    let fits = |record: &&Record| record.kind == value("type") && record.name == value("name");
    let told = inner.records.iter().filter(fits);
    let told: Vec<Value> = told.map(|one| json!({ "type": number, "TTL": one.ttl, "data": one.content })).collect();
    if told.is_empty() { json!({ "Status": 3 }) } else { json!({ "Status": 0, "Answer": told }) }
}

fn read(method: &Method, uri: &Uri, headers: &HeaderMap, body: &Bytes) -> Call {
    let path = uri.path().split('/').filter(|part| !part.is_empty()).map(str::to_owned).collect();
    let query = form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()).into_owned().collect();
    let authorization = headers.get("authorization").and_then(|value| value.to_str().ok()).unwrap_or_default();
    let body = serde_json::from_slice(body).unwrap_or_default();
    Call { method: method.clone(), path, query, authorization: authorization.to_owned(), body }
}
