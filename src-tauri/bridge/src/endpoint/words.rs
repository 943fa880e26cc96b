//! What is said on port 80: a certificate authority's own words, and nothing else to anybody.

use super::Answers;
use axum::body::Body;
use axum::response::Response;
use hyper::header::{CONTENT_TYPE, HeaderValue};
use hyper::service::Service;
use hyper::{Method, Request, StatusCode};
use reach::acme::Tokens;
use std::convert::Infallible;
use std::future::{Ready, ready};
use std::net::SocketAddr;

/// What answers there.
#[derive(Clone, Debug)]
pub(super) struct Words(pub(super) Tokens);

impl Answers for Words {
    fn to(self, _peer: SocketAddr) -> Self {
        self
    }
}

impl Service<Request<Body>> for Words {
    type Response = Response;
    type Error = Infallible;
    type Future = Ready<Result<Response, Infallible>>;

    fn call(&self, request: Request<Body>) -> Self::Future {
        let asked = request.method() == Method::GET || request.method() == Method::HEAD;
        ready(Ok(answer(self.0.answer(request.uri().path()).filter(|_| asked))))
    }
}

/// The answer to a question of an authority; any other is as if nothing were here.
pub(crate) fn answer(word: Option<String>) -> Response {
    let mut response = Response::new(word.clone().map_or_else(Body::empty, Body::from));
    if word.is_some() {
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/octet-stream"));
    } else {
        *response.status_mut() = StatusCode::NOT_FOUND;
    }
    response
}
