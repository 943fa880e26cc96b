//! A connection is used only after whoever is at its other end has said who they are. An address may belong to somebody
//! else from one moment to the next, and a token that is sent along is told to whoever listens.
//!
//! It costs one short question for each new connection, and nothing for calls on one that is open.

use super::{Connector, Stream};
use bytes::Bytes;
use http::header::{CONNECTION, HOST, USER_AGENT};
use http::uri::Authority;
use http::{HeaderValue, Request, Uri, Version};
use http_body_util::{BodyExt as _, Empty, Limited};
use hyper::client::conn::http1;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use tower::{BoxError, Service};
use url::Url;

/// A longer answer is none.
const LONGEST: usize = 256 * 1024;

/// Whether an answer's body is that of who it should be.
type IsRight = dyn Fn(&[u8]) -> bool + Send + Sync;

/// What is asked on a new connection, and which answer is right.
#[derive(Clone)]
pub(crate) struct Introduction {
    /// Path and query.
    target: String,
    /// Whether it is who it should be.
    is_right: Arc<IsRight>,
}

impl Introduction {
    /// The question at `path` below a server's address, and which answer is right.
    pub(crate) fn at(address: &Url, path: &str, is_right: impl Fn(&[u8]) -> bool + Send + Sync + 'static) -> Self {
        let target = format!("{}{path}", address.path().trim_end_matches('/'));
        Self { target, is_right: Arc::new(is_right) }
    }
}

impl fmt::Debug for Introduction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Introduction").field(&self.target).finish()
    }
}

/// Somebody else is there.
#[derive(Debug, thiserror::Error)]
#[error("somebody else answers")]
struct Stranger;

/// Makes connections to whoever introduces themselves rightly.
#[derive(Clone, Debug)]
pub(super) struct Introduced {
    pub(super) inner: Connector,
    pub(super) introduction: Introduction,
    pub(super) user_agent: HeaderValue,
}

impl Service<Uri> for Introduced {
    type Response = Stream;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Stream, BoxError>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let mut again = self.inner.clone();
        let connecting = self.inner.call(uri.clone());
        let (introduction, user_agent) = (self.introduction.clone(), self.user_agent.clone());
        Box::pin(async move {
            let authority = uri.authority().cloned().ok_or(Stranger)?;
            match introduced(connecting.await?, &introduction, &authority, user_agent).await? {
                Some(stream) => Ok(stream),
                // One question a connection: then the next one is the same server's.
                None => {
                    std::future::poll_fn(|context| again.poll_ready(context)).await?;
                    again.call(uri).await
                }
            }
        })
    }
}

/// The same connection, if it stays open after the question.
async fn introduced(
    stream: Stream,
    introduction: &Introduction,
    authority: &Authority,
    user_agent: HeaderValue,
) -> Result<Option<Stream>, BoxError> {
    let (mut sender, connection) = http1::handshake(stream).await?;
    let request = Request::get(&introduction.target)
        .header(HOST, authority.as_str())
        .header(USER_AGENT, user_agent)
        .body(Empty::<Bytes>::new())?;
    let asked = async move {
        let response = sender.send_request(request).await?;
        let last =
            response.headers().get(CONNECTION).is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(b"close"));
        let ends = last || response.version() == Version::HTTP_10;
        let is_ok = response.status().is_success();
        let body = Limited::new(response.into_body(), LONGEST).collect().await?.to_bytes();
        Ok::<_, BoxError>((is_ok && (introduction.is_right)(&body), ends))
    };
    // The question done, its sender is gone, and the connection is given back.
    let (asked, left) = tokio::join!(asked, connection.without_shutdown());
    let (is_right, ends) = asked?;
    if !is_right {
        return Err(Stranger.into());
    }
    let left = left?;
    Ok((!ends && left.read_buf.is_empty()).then_some(left.io))
}
