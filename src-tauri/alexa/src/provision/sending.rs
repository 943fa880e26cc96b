//! Sending a call: its time limit, its size limit, and when it is sent again.
//!
//! The rules are Amazon's and no others. 429: up to five more tries after 1, 2, 4, 8 and 16 seconds, or when the answer
//! says. 5xx: up to three more, the same way. 409: something else is going on; up to six more tries, 5 seconds apart.
//! 401: the sign-in is renewed once. A call that must not happen twice is not sent again after a 5xx.

use super::amazon::{Amazon, Authorized};
use super::call::{Answered, Call, CallError, Limit};
use backon::{BackoffBuilder, ExponentialBackoff, ExponentialBuilder};
use bytes::{Bytes, BytesMut};
use reqwest::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, ETAG, HeaderMap, IF_MATCH, LOCATION, RETRY_AFTER};
use reqwest::{Response, StatusCode};
use secrecy::{ExposeSecret, SecretString};
use std::time::Duration;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc2822;
use tracing::debug;
use url::Url;

/// The first pause after a 429 or a 5xx; each is twice as long as the one before, and chance adds up to its half.
const FIRST_PAUSE: Duration = Duration::from_secs(1);
/// The pause after a 409.
const BUSY_PAUSE: Duration = Duration::from_secs(5);
/// Who wants more patience than this is told to the person instead.
const LONGEST_PAUSE: Duration = Duration::from_secs(120);
/// How many more tries there are.
const AFTER_TOO_MANY: u32 = 5;
const AFTER_TROUBLE: u32 = 3;
const AFTER_BUSY: u32 = 6;
/// How often an answer that lies elsewhere on the same host is looked for.
const MOST_REDIRECTS: u32 = 2;

impl Amazon {
    /// Sends a call and reads its answer.
    ///
    /// # Errors
    /// [`CallError`], after everything that may be tried.
    pub async fn send<C: Call>(&self, call: &C, by: &dyn Authorized) -> Result<C::Answer, CallError> {
        let mut token = by.access().await.map_err(CallError::SignIn)?;
        let mut renewed = false;
        let mut patience = Patience { left: self.tries, ..Patience::new(self.pace.chance()) };
        loop {
            let (answered, retry_after) = self.once(call, &token).await?;
            let status = answered.status;
            debug!(call = C::NAME, status = status.as_u16(), "skill management answered");
            if status == StatusCode::UNAUTHORIZED && !renewed {
                token = by.renew(&token).await.map_err(CallError::SignIn)?;
                renewed = true;
                continue;
            }
            match patience.after(status, C::TWICE, retry_after) {
                Some(pause) => self.pace.wait(pause).await,
                None => return C::answer(answered),
            }
        }
    }

    /// One try, within the call's limits, and how long its answer says to wait.
    async fn once<C: Call>(&self, call: &C, token: &SecretString) -> Result<(Answered, Option<Duration>), CallError> {
        let nowhere = || CallError::Confused("no address".to_owned());
        let trying = async {
            let mut place = call.place().at(&self.api).ok_or_else(nowhere)?;
            for _ in 0..MOST_REDIRECTS {
                let response = self.request(call, place.clone(), token).await?;
                match elsewhere(&response, &place) {
                    Some(next) => place = next,
                    None => return self.read(response, C::LIMIT).await,
                }
            }
            Err(CallError::Confused("moved again and again".to_owned()))
        };
        // The whole of it: the request, the head of the answer and its body.
        tokio::select! {
            biased;
            outcome = trying => outcome,
            () = self.pace.wait(C::LIMIT.time) => Err(CallError::Slow),
        }
    }

    async fn request<C: Call>(&self, call: &C, place: Url, token: &SecretString) -> Result<Response, CallError> {
        let mut request = self.http.request(C::METHOD, place).bearer_auth(token.expose_secret());
        request = request.header(ACCEPT, "application/json");
        request = match call.body() {
            Some(body) => request.header(CONTENT_TYPE, "application/json").body(body),
            None if C::METHOD == reqwest::Method::PUT => request.header(CONTENT_LENGTH, "0"),
            None => request,
        };
        if let Some(etag) = call.if_match() {
            request = request.header(IF_MATCH, etag);
        }
        self.count();
        request.send().await.map_err(|error| reason(&error))
    }

    async fn read(&self, mut response: Response, limit: Limit) -> Result<(Answered, Option<Duration>), CallError> {
        let too_big = || CallError::Confused(format!("more than {} bytes", limit.bytes));
        if response.content_length().is_some_and(|length| length > limit.bytes as u64) {
            return Err(too_big());
        }
        let mut body = BytesMut::new();
        while let Some(chunk) = response.chunk().await.map_err(|error| reason(&error))? {
            if body.len() + chunk.len() > limit.bytes {
                return Err(too_big());
            }
            body.extend_from_slice(&chunk);
        }
        let headers = response.headers();
        let etag = headers.get(ETAG).and_then(|etag| etag.to_str().ok()).map(str::to_owned);
        let retry_after = retry_after(headers, self.pace.now());
        Ok((Answered { status: response.status(), etag, body: Bytes::from(body) }, retry_after))
    }
}

fn reason(error: &reqwest::Error) -> CallError {
    if error.is_timeout() { CallError::Slow } else { CallError::Unreachable }
}

/// Where else the answer to a reading call is, if it is on the same host. The token goes nowhere else.
fn elsewhere(response: &Response, here: &Url) -> Option<Url> {
    if response.status() != StatusCode::SEE_OTHER {
        return None;
    }
    let location = response.headers().get(LOCATION)?.to_str().ok()?;
    here.join(location).ok().filter(|there| there.origin() == here.origin())
}

/// In how long an answer says to come again: in seconds, or at a time.
fn retry_after(headers: &HeaderMap, now: OffsetDateTime) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let then = OffsetDateTime::parse(text, &Rfc2822).ok()?;
    Some(Duration::try_from(then - now).unwrap_or_default())
}

/// How often, and after how long, a call is sent again.
struct Patience {
    pauses: ExponentialBackoff,
    jitter: u64,
    busy: u32,
    too_many: u32,
    trouble: u32,
    /// So many more tries at most, whatever they are for.
    left: u32,
}

impl Patience {
    fn new(chance: u64) -> Self {
        let steps =
            ExponentialBuilder::new().with_min_delay(FIRST_PAUSE).with_factor(2.0).with_max_delay(FIRST_PAUSE * 16);
        Self {
            pauses: steps.without_max_times().build(),
            jitter: chance,
            busy: 0,
            too_many: 0,
            trouble: 0,
            left: u32::MAX,
        }
    }

    /// How long to wait before the next try; none if there is no other.
    fn after(&mut self, status: StatusCode, twice: bool, told: Option<Duration>) -> Option<Duration> {
        let (tried, most) = match status.as_u16() {
            429 => (&mut self.too_many, AFTER_TOO_MANY),
            409 => (&mut self.busy, AFTER_BUSY),
            500.. if twice => (&mut self.trouble, AFTER_TROUBLE),
            _ => return None,
        };
        if *tried == most || self.left == 0 {
            return None;
        }
        *tried += 1;
        self.left -= 1;
        if status == StatusCode::CONFLICT {
            return Some(BUSY_PAUSE);
        }
        let pause = self.pauses.next()?;
        // From its length up to half as much again, so that those who were refused together do not come back together.
        self.jitter = self.jitter.rotate_left(17);
        let pause = pause.mul_f64(1.0 + f64::from(self.jitter as u16) / f64::from(u16::MAX) / 2.0);
        Some(told.unwrap_or(pause)).filter(|pause| *pause <= LONGEST_PAUSE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    fn pauses(status: u16, twice: bool) -> Vec<f64> {
        let mut patience = Patience::new(0);
        let status = StatusCode::from_u16(status).unwrap();
        std::iter::from_fn(|| patience.after(status, twice, None)).map(|pause| pause.as_secs_f64()).collect()
    }

    #[test]
    fn a_call_is_sent_again_by_amazons_rules_only() {
        assert_eq!(pauses(429, true), [1.0, 2.0, 4.0, 8.0, 16.0]);
        assert_eq!(pauses(503, true), [1.0, 2.0, 4.0]);
        assert_eq!(pauses(409, true), [5.0; 6]);
        assert_eq!(pauses(503, false), [0.0; 0]);
        assert_eq!(pauses(429, false), [1.0, 2.0, 4.0, 8.0, 16.0], "a 429 was not done");
        for status in [200, 400, 401, 403, 404, 412] {
            assert_eq!(pauses(status, true), [0.0; 0], "{status}");
        }
    }

    #[test]
    fn chance_makes_a_pause_half_as_long_again_at_most() {
        let mut patience = Patience::new(u64::MAX);
        assert_eq!(patience.after(StatusCode::TOO_MANY_REQUESTS, true, None), Some(Duration::from_millis(1500)));
    }

    #[test]
    fn the_time_that_an_answer_names_is_kept() {
        let mut headers = HeaderMap::new();
        let now = datetime!(2026-11-21 20:00:00 UTC);
        headers.insert(RETRY_AFTER, "7".parse().unwrap());
        let told = retry_after(&headers, now);
        assert_eq!(told, Some(Duration::from_secs(7)));
        assert_eq!(Patience::new(3).after(StatusCode::TOO_MANY_REQUESTS, true, told), told);
        headers.insert(RETRY_AFTER, "Sat, 21 Nov 2026 20:00:30 GMT".parse().unwrap());
        assert_eq!(retry_after(&headers, now), Some(Duration::from_secs(30)));
        let an_hour = Some(Duration::from_secs(3600));
        assert_eq!(
            Patience::new(3).after(StatusCode::TOO_MANY_REQUESTS, true, an_hour),
            None,
            "a person is told instead"
        );
    }
}
