//! Answers for one connection: from the moment at which a request is there whole until it is answered whole, its seat is
//! not given to anybody else.

use super::Answers;
use super::seats::Asking;
use axum::body::{Body, Bytes, HttpBody};
use axum::response::Response;
use hyper::Request;
use hyper::body::{Frame, Incoming, SizeHint};
use hyper::service::Service;
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

/// What answers, from a seat.
pub(super) struct Seated<A, B> {
    pub(super) answers: A,
    pub(super) asking: B,
}

impl<A: Answers, B: Fn() -> Asking> Service<Request<Incoming>> for Seated<A, B> {
    type Response = Response;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Response, Infallible>> + Send>>;

    fn call(&self, request: Request<Incoming>) -> Self::Future {
        let asking = Arc::new((self.asking)());
        let answering = self.answers.call(request.map(|body| Body::new(Arriving::new(body, asking.clone()))));
        Box::pin(async move { answering.await.map(|answer| until_sent(answer, asking)) })
    }
}

/// A request's body on its way.
struct Arriving {
    body: Incoming,
    asking: Arc<Asking>,
}

impl Arriving {
    fn new(body: Incoming, asking: Arc<Asking>) -> Self {
        if body.is_end_stream() {
            asking.is_whole();
        }
        Self { body, asking }
    }
}

impl HttpBody for Arriving {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, hyper::Error>>> {
        let this = self.get_mut();
        let frame = ready!(Pin::new(&mut this.body).poll_frame(context));
        if frame.is_none() || this.body.is_end_stream() {
            this.asking.is_whole();
        }
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// Keeps the seat until an answer has been sent. One that is whole is sent at once.
pub(super) fn until_sent(answer: Response, asking: Arc<Asking>) -> Response {
    if answer.body().size_hint().exact().is_some() {
        return answer;
    }
    answer.map(|body| Body::new(Sending { body, _asking: asking }))
}

/// An answer that comes piece by piece.
struct Sending {
    body: Body,
    _asking: Arc<Asking>,
}

impl HttpBody for Sending {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        Pin::new(&mut self.get_mut().body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
