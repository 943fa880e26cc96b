//! A home on a bad day: answers that come late, wrong, half or not at all, as often as one likes. What goes wrong follows
//! from the seed, so that a bad day repeats.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::http::{Response, StatusCode, header};
use futures_util::{StreamExt, stream};

use crate::seed::Dice;

/// How often something goes wrong, each in so many of a thousand calls. Zero everywhere is a good day.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Trouble {
    /// The call is carried out, and the connection dies in the middle of the answer.
    pub torn: u16,
    /// The call is not carried out, and its connection dies.
    pub dropped: u16,
    /// The answer is 500 or 503.
    pub errors: u16,
    /// The answer is 200 and no JSON.
    pub nonsense: u16,
    /// The answer comes late, by up to [`Trouble::longest`].
    pub late: u16,
    /// There is never an answer.
    pub hangs: u16,
    /// Sound begins, and its connection dies.
    pub cut: u16,
    /// Sound begins, and no more of it comes.
    pub stalls: u16,
    /// The longest delay of a late answer.
    pub longest: Duration,
}

/// What goes wrong with one call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mishap {
    None,
    Torn,
    Dropped,
    Error(StatusCode),
    Nonsense,
    Late(Duration),
    Hangs,
    Cut,
    Stalls,
}

/// The day that a home has.
pub(crate) struct Day(Mutex<(Trouble, Dice)>);

impl Day {
    pub(crate) fn good(seed: u64) -> Self {
        Self(Mutex::new((Trouble::default(), Dice::new(seed))))
    }

    pub(crate) fn becomes(&self, trouble: Trouble) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).0 = trouble;
    }

    /// What happens to the next call.
    pub(crate) fn mishap(&self) -> Mishap {
        let mut day = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (trouble, dice) = &mut *day;
        if *trouble == Trouble::default() {
            return Mishap::None;
        }
        let mut left = dice.below(1000);
        let mut falls = |share: u16| {
            let hit = left < usize::from(share);
            left = left.saturating_sub(usize::from(share));
            hit
        };
        if falls(trouble.torn) {
            Mishap::Torn
        } else if falls(trouble.dropped) {
            Mishap::Dropped
        } else if falls(trouble.errors) {
            let busy = dice.below(2) == 0;
            Mishap::Error(if busy { StatusCode::SERVICE_UNAVAILABLE } else { StatusCode::INTERNAL_SERVER_ERROR })
        } else if falls(trouble.nonsense) {
            Mishap::Nonsense
        } else if falls(trouble.late) {
            let most = usize::try_from(trouble.longest.as_millis()).unwrap_or(usize::MAX);
            Mishap::Late(Duration::from_millis(dice.below(most) as u64))
        } else if falls(trouble.hangs) {
            Mishap::Hangs
        } else if falls(trouble.cut) {
            Mishap::Cut
        } else if falls(trouble.stalls) {
            Mishap::Stalls
        } else {
            Mishap::None
        }
    }
}

#[derive(Debug, thiserror::Error)]
#[error("the demo home has a bad day")]
struct Died;

/// Sound that breaks off after its first piece: its connection dies, or nothing more ever comes. Anything else is whole.
pub(crate) fn broken(answer: Response<Body>, dies: bool) -> Response<Body> {
    let kind = answer.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    if !kind.is_some_and(|kind| kind.starts_with("audio/")) {
        return answer;
    }
    answer.map(|body| {
        let first = body.into_data_stream().take(1).map(|piece| piece.map_err(|_| Died));
        let end = stream::once(async move {
            if !dies {
                std::future::pending::<()>().await;
            }
            // The piece before it is sent while this one waits.
            tokio::task::yield_now().await;
            Err(Died)
        });
        Body::from_stream(first.chain(end))
    })
}

/// The beginning of an answer whose connection then dies.
pub(crate) fn torn() -> Response<Body> {
    let pieces = [Ok(Bytes::from_static(b"{\"Items\":[")), Err(Died)];
    let mut answer = Response::new(Body::from_stream(stream::iter(pieces)));
    answer.headers_mut().insert(header::CONTENT_TYPE, header::HeaderValue::from_static("application/json"));
    answer
}

/// A proxy's page where an answer was expected.
pub(crate) fn nonsense() -> Response<Body> {
    Response::new(Body::from("<html><body>It works!</body></html>"))
}

/// No answer, and why.
pub(crate) fn refused(status: StatusCode) -> Response<Body> {
    let mut answer = Response::new(Body::from("a bad day"));
    *answer.status_mut() = status;
    answer
}
