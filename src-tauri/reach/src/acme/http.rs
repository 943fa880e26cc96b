//! How the authority is spoken to: by the client that is handed in, and with what its answers say beside their content.

use super::refused::{self, Refused};
use bytes::Bytes;
use household::clock::Clock;
use household::fault::{Code, Fault};
use http::header::{CONTENT_TYPE, RETRY_AFTER, USER_AGENT};
use http::{HeaderMap, StatusCode};
use http_body_util::BodyExt as _;
use instant_acme::{BodyWrapper, BytesResponse, Error, HttpClient};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc2822;

/// One question and its answer; an authority has much to write down.
const PATIENCE: Duration = Duration::from_secs(30);
/// No answer of an authority is larger.
const LARGEST: usize = 1 << 20;

/// The authority's other end. A cheap handle.
#[derive(Clone)]
pub(super) struct Client {
    http: reqwest::Client,
    clock: Arc<dyn Clock>,
    authority: Arc<str>,
    /// Until when the authority does not want to be asked again, by its last refusal.
    until: Arc<Mutex<Option<OffsetDateTime>>>,
}

/// The authority did not answer, or not as one.
#[derive(Debug, thiserror::Error)]
#[error("the authority does not answer")]
pub(super) struct Silent;

impl Client {
    pub(super) fn new(http: reqwest::Client, clock: Arc<dyn Clock>, directory: &str) -> Self {
        let host = url::Url::parse(directory).ok().and_then(|url| url.host_str().map(str::to_owned));
        let authority = host.unwrap_or_else(|| directory.to_owned()).into();
        Self { http, clock, authority, until: Arc::default() }
    }

    /// What went wrong, as people need it; `host` is the name that it is about.
    pub(super) fn refused(&self, error: Error, host: Option<&str>) -> Refused {
        let until = self.until.lock().unwrap_or_else(PoisonError::into_inner).take();
        #[expect(clippy::wildcard_enum_match_arm, reason = "whatever else the library meets is told as it tells it")]
        match error {
            Error::Api(problem) => refused::of(&problem, host, &self.authority, until),
            // The library says nothing more of what it met; whether it was met on the way, this client knows.
            Error::Other(error) if error.is::<Silent>() => self.silent(until),
            Error::Timeout(_) => self.silent(until),
            other => Fault::new(Code::AcmeConfused).with("detail", other.to_string()).into(),
        }
    }

    fn silent(&self, until: Option<OffsetDateTime>) -> Refused {
        let fault = Fault::new(Code::AcmeUnreachable).with("authority", self.authority.as_ref());
        Refused { fault, until, ..Refused::default() }
    }

    async fn ask(self, request: http::Request<BodyWrapper<Bytes>>) -> Result<BytesResponse, Error> {
        let (mut parts, body) = request.into_parts();
        // The client names Usher.
        parts.headers.remove(USER_AGENT);
        let body = body.collect().await.unwrap_or_else(|never| match never {}).to_bytes();
        let asked = self.http.request(parts.method, parts.uri.to_string());
        let asked = asked.headers(parts.headers).body(body).timeout(PATIENCE).send();
        let mut answer = asked.await.map_err(|error| {
            tracing::debug!(%error, "the certificate authority does not answer");
            silent()
        })?;
        let (status, headers) = (answer.status(), answer.headers().clone());
        self.listen(status, &headers);
        let mut content = Vec::new();
        while let Some(piece) = answer.chunk().await.map_err(|_| silent())? {
            if content.len() + piece.len() > LARGEST {
                return Err(silent());
            }
            content.extend_from_slice(&piece);
        }
        // A page of whatever stands before the authority, while that is down.
        if !status.is_success() && !is_json(&headers) {
            return Err(silent());
        }
        let mut answer = http::Response::new(());
        *answer.status_mut() = status;
        *answer.headers_mut() = headers;
        Ok(BytesResponse { parts: answer.into_parts().0, body: Box::new(Bytes::from(content)) })
    }

    fn listen(&self, status: StatusCode, headers: &HeaderMap) {
        let until = if status.is_success() { None } else { until(headers, self.clock.now()) };
        *self.until.lock().unwrap_or_else(PoisonError::into_inner) = until;
    }
}

impl HttpClient for Client {
    fn request(
        &self,
        request: http::Request<BodyWrapper<Bytes>>,
    ) -> Pin<Box<dyn Future<Output = Result<BytesResponse, Error>> + Send>> {
        Box::pin(self.clone().ask(request))
    }
}

fn silent() -> Error {
    Error::Other(Box::new(Silent))
}

fn is_json(headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    kind.split(';').next().is_some_and(|kind| kind.trim_end().ends_with("json"))
}

/// `Retry-After`: seconds, or a moment.
fn until(headers: &HeaderMap, now: OffsetDateTime) -> Option<OffsetDateTime> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse::<u32>() {
        return now.checked_add(Duration::from_secs(seconds.into()).try_into().ok()?);
    }
    OffsetDateTime::parse(text, &Rfc2822).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::certificate::made::at;

    #[test]
    fn an_authority_says_in_either_way_until_when_it_wants_to_be_left_alone() {
        let said = |text: &'static str| {
            let headers = HeaderMap::from_iter([(RETRY_AFTER, text.parse().unwrap())]);
            until(&headers, at(0)).map(|until| (until - at(0)).whole_seconds())
        };
        assert_eq!(said("3600"), Some(3600));
        assert_eq!(said("Fri, 15 Jan 2027 09:00:00 GMT"), Some(3600));
        assert_eq!((said("soon"), said("")), (None, None));
    }

    #[test]
    fn a_page_is_no_answer_of_an_authority() {
        let kind = |text: &'static str| is_json(&HeaderMap::from_iter([(CONTENT_TYPE, text.parse().unwrap())]));
        assert!(kind("application/problem+json; charset=utf-8") && kind("application/json"));
        assert!(!kind("text/html") && !is_json(&HeaderMap::new()));
    }
}
