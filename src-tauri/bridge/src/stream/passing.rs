//! A body on its way through: it holds its place among the streams until it is done or nobody wants it any more, and ends
//! when Usher does. Whoever is cut off sees an answer that broke, never one that looks whole.

use axum::body::{Bytes, HttpBody};
use servers::audio::Cut;
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::sync::{OwnedSemaphorePermit, watch};

/// The body of a stream.
pub(super) struct Passing<B> {
    body: B,
    leaving: Pin<Box<dyn Future<Output = ()> + Send>>,
    /// Only the head is wanted: nothing comes, and that says nothing about how much there would be.
    head: bool,
    _place: OwnedSemaphorePermit,
}

impl<B> Passing<B> {
    pub(super) fn new(body: B, head: bool, place: OwnedSemaphorePermit, mut leaving: watch::Receiver<bool>) -> Self {
        let leaving = Box::pin(async move {
            // An error means that Usher is gone altogether.
            let _left = leaving.wait_for(|leaving| *leaving).await;
        });
        Self { body, leaving, head, _place: place }
    }
}

impl<B: HttpBody<Data = Bytes, Error = Cut> + Unpin> HttpBody for Passing<B> {
    type Data = Bytes;
    type Error = Cut;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<hyper::body::Frame<Bytes>, Cut>>> {
        if self.leaving.as_mut().poll(cx).is_ready() {
            return Poll::Ready(Some(Err(Cut::Closed)));
        }
        Pin::new(&mut self.body).poll_frame(cx)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> hyper::body::SizeHint {
        if self.head { hyper::body::SizeHint::default() } else { self.body.size_hint() }
    }
}
