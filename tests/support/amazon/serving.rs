//! The listeners, and how answers are harmed on their way.

use super::Shared;
use super::call::{Call, Host};
use super::exchange::{Answer, Asked, Seen};
use super::failure::{Carried, Failure, Harm};
use super::{login, management, speaking};
use axum::body::{Body, Bytes};
use axum::http::{Method, Request, Response, header};
use futures_util::{StreamExt as _, stream};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use serde_json::Value;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::task::JoinSet;

/// A body larger than this is not read.
const LARGEST: usize = 8 << 20;

/// How long what was written needs to leave.
const ON_ITS_WAY: Duration = Duration::from_millis(10);

/// Nothing is answered: the connection ends.
#[derive(Debug)]
struct Gone;

impl std::fmt::Display for Gone {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        to.write_str("the connection ends without an answer")
    }
}

impl std::error::Error for Gone {}

/// Serves a host until it is dropped, with all connections.
pub(super) async fn serve(shared: Arc<Shared>, host: Host, listener: TcpListener) {
    let mut open = JoinSet::new();
    loop {
        let Ok((connection, _)) = listener.accept().await else {
            continue;
        };
        let shared = shared.clone();
        open.spawn(async move {
            let service = service_fn(move |request| answer(shared.clone(), host, request));
            // A caller that hangs up is no news here.
            let _ =
                hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(connection), service).await;
        });
        while open.try_join_next().is_some() {}
    }
}

/// Answers a request, and writes down what was asked and answered.
async fn answer(shared: Arc<Shared>, host: Host, request: Request<Incoming>) -> Result<Response<Body>, Gone> {
    let (head, body) = request.into_parts();
    let body = axum::body::to_bytes(Body::new(body), LARGEST).await.map_err(|_| Gone)?;
    let path = head.uri.path().to_owned();
    let query: Vec<(String, String)> =
        form_urlencoded::parse(head.uri.query().unwrap_or_default().as_bytes()).into_owned().collect();
    let agent = head.headers.get(header::USER_AGENT).and_then(|agent| agent.to_str().ok()).unwrap_or_default();
    let mut seen = Seen {
        call: None,
        method: head.method.clone(),
        path: path.clone(),
        query: query.clone(),
        agent: agent.to_owned(),
        body: readable(&body),
        status: None,
        answer: Value::Null,
        failure: None,
        at: shared.world().now(),
    };
    let Some((call, place)) = Call::at(host, &head.method, &path) else {
        let what = format!("The stand-in of Amazon has nothing at {} {path} of {host:?}.", head.method);
        let answer = Answer::message(404, &what);
        shared.write_down(seen, Some(&answer));
        return Ok(answer.response(Body::from(answer.bytes())));
    };
    let mut asked = Asked { call, place, path, query, headers: head.headers, body: body.to_vec() };
    if call == Call::Token && asked.form().get("grant_type").map(String::as_str) == Some("refresh_token") {
        asked.call = Call::Refresh;
    }
    seen.call = Some(asked.call);
    let failure = shared.world().switches.take(asked.call);
    seen.failure = failure.as_ref().map(Failure::name);
    let harm = match failure.as_ref().map(Failure::carried) {
        Some(Carried::Instead(answer)) => {
            shared.write_down(seen, Some(&answer));
            return Ok(whole(&answer, &head.method));
        }
        Some(Carried::Dropped) => {
            shared.write_down(seen, None);
            return Err(Gone);
        }
        Some(Carried::Hangs) => {
            shared.write_down(seen, None);
            return std::future::pending().await;
        }
        Some(Carried::OnTheWay(harm)) => Some(harm),
        Some(Carried::Inside) | None => None,
    };
    let answer = work(&shared, &asked, failure.as_ref()).await;
    send(&shared, seen, &head.method, answer, harm).await
}

/// Does the work of a call.
async fn work(shared: &Arc<Shared>, asked: &Asked, failure: Option<&Failure>) -> Answer {
    let answer = if asked.call == Call::Directive {
        let directive = asked.json().unwrap_or_default();
        shared.alexa.hear(asked.header("authorization").unwrap_or_default(), &directive);
        Answer::empty(204)
    } else if asked.call == Call::Invoke {
        let refused = management::refuses(&shared.world(), asked);
        match refused {
            Some(answer) => answer,
            None => speaking::invoke(shared, asked).await,
        }
    } else if asked.call.is_management() {
        management::carry_out(&mut shared.world(), asked, failure)
    } else {
        login::carry_out(&mut shared.world(), asked, failure)
    };
    Shared::run_errands(shared);
    answer
}

/// Sends an answer, whole or not.
async fn send(
    shared: &Shared,
    seen: Seen,
    method: &Method,
    answer: Answer,
    harm: Option<Harm>,
) -> Result<Response<Body>, Gone> {
    let half = |answer: &Answer| {
        let mut bytes = answer.bytes();
        bytes.truncate(bytes.len() / 2);
        bytes
    };
    match harm {
        None => {
            shared.write_down(seen, Some(&answer));
            Ok(whole(&answer, method))
        }
        Some(Harm::Lost) => {
            shared.write_down(seen, None);
            Err(Gone)
        }
        Some(Harm::Replaced(other)) => {
            shared.write_down(seen, Some(&other));
            Ok(whole(&other, method))
        }
        Some(Harm::Malformed) => {
            shared.write_down(seen, Some(&answer));
            Ok(answer.response(Body::from(half(&answer))))
        }
        Some(Harm::Torn) => {
            shared.write_down(seen, Some(&answer));
            let half = Bytes::from(half(&answer));
            // The first half must be on its way before the connection breaks.
            let end = async {
                tokio::time::sleep(ON_ITS_WAY).await;
                Err(Gone)
            };
            let parts = stream::once(std::future::ready(Ok(half))).chain(stream::once(end));
            let mut response = answer.response(Body::from_stream(parts));
            response.headers_mut().insert(header::CONTENT_LENGTH, answer.bytes().len().into());
            Ok(response)
        }
        Some(Harm::Slow(time)) => {
            tokio::time::sleep(time).await;
            shared.write_down(seen, Some(&answer));
            Ok(whole(&answer, method))
        }
    }
}

fn whole(answer: &Answer, method: &Method) -> Response<Body> {
    let body = if method == Method::HEAD { Vec::new() } else { answer.bytes() };
    answer.response(if body.is_empty() { Body::empty() } else { Body::from(body) })
}

/// A body as a value.
fn readable(body: &[u8]) -> Value {
    if body.is_empty() {
        return Value::Null;
    }
    serde_json::from_slice(body).unwrap_or_else(|_| Value::String(String::from_utf8_lossy(body).into_owned()))
}
