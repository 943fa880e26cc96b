//! Answers for one connection: while it asks, its seat is not given to anybody else.

use super::Answers;
use super::seats::Busy;
use axum::response::Response;
use hyper::Request;
use hyper::body::Incoming;
use hyper::service::Service;
use std::convert::Infallible;
use std::pin::Pin;

/// What answers, from a seat.
pub(super) struct Seated<A, B> {
    pub(super) answers: A,
    pub(super) busy: B,
}

impl<A: Answers, B: Fn() -> Busy> Service<Request<Incoming>> for Seated<A, B> {
    type Response = Response;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Response, Infallible>> + Send>>;

    fn call(&self, request: Request<Incoming>) -> Self::Future {
        let (busy, answering) = ((self.busy)(), self.answers.call(request));
        Box::pin(async move { answering.await.map(|answer| busy.until_sent(answer)) })
    }
}
