//! What comes back when somebody knocks: who answers, how fast, and who stands in between.

use super::bounded::beginning;
use reqwest::header::{CONTENT_TYPE, HeaderMap, LOCATION, SERVER, WWW_AUTHENTICATE};
use reqwest::{Client, Response, Url};
use std::time::Duration;

/// How long an answer may take: longer than Alexa waits, so that slow is told apart from never.
pub const LONGEST: Duration = Duration::from_secs(12);
/// More of a body is of no interest.
const LARGEST: usize = 16 << 10;

/// What came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// Where it sends whoever asked.
    pub location: Option<Url>,
    /// What the server calls itself.
    pub server: Option<String>,
    /// A gateway says that it wants to see a person (`cf-mitigated`).
    pub challenges: bool,
    /// The scheme by which somebody is to sign in: `Basic`.
    pub wants: Option<String>,
    /// Whether it is a page for people.
    pub is_page: bool,
    /// The beginning of the body.
    pub body: Vec<u8>,
    /// How long it took.
    pub taken: Duration,
}

/// Why nothing came back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoAnswer {
    /// No connection came about.
    NoConnection,
    /// It was not there in time.
    TookTooLong,
    /// The connection broke.
    Broke,
}

/// Who stands in between.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Between {
    /// A gateway that wants to see a person; its name.
    Challenge(String),
    /// A sign-in; its scheme, or where it is.
    SignIn(String),
    /// It is elsewhere on the same host.
    Moved(Url),
    /// Nothing is there that takes it.
    NotThere,
    /// A proxy that does not reach whoever is behind it.
    Deserted,
    /// Somebody else; what they call themselves.
    Somebody(String),
}

/// Sends a POST, follows nothing, and takes whatever comes. The time is told by the caller's monotonic clock.
///
/// # Errors
/// The [`NoAnswer`] that there was.
pub async fn knock(
    http: &Client,
    url: &Url,
    headers: HeaderMap,
    body: Vec<u8>,
    monotonic: impl Fn() -> Duration + Send,
) -> Result<Answer, NoAnswer> {
    let begun = monotonic();
    let sent = http.post(url.clone()).headers(headers).body(body).timeout(LONGEST).send().await;
    let response = sent.map_err(|error| {
        if error.is_connect() {
            NoAnswer::NoConnection
        } else if error.is_timeout() {
            NoAnswer::TookTooLong
        } else {
            NoAnswer::Broke
        }
    })?;
    let mut answer = head(&response, url);
    answer.body = beginning(response, LARGEST).await;
    answer.taken = monotonic().saturating_sub(begun);
    Ok(answer)
}

fn head(response: &Response, url: &Url) -> Answer {
    let headers = response.headers();
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    Answer {
        status: response.status().as_u16(),
        location: text(LOCATION.as_str()).and_then(|location| url.join(location).ok()),
        server: text(SERVER.as_str()).map(str::to_owned),
        challenges: headers.contains_key("cf-mitigated"),
        wants: text(WWW_AUTHENTICATE.as_str()).and_then(|wants| wants.split(' ').next()).map(str::to_owned),
        is_page: text(CONTENT_TYPE.as_str()).is_some_and(|kind| kind.starts_with("text/html")),
        body: Vec::new(),
        taken: Duration::ZERO,
    }
}

/// Who it is that answered in place of whoever was asked at `url`.
pub fn between(answer: &Answer, url: &Url) -> Between {
    let server = || answer.server.clone().unwrap_or_else(|| "?".to_owned());
    if answer.challenges {
        return Between::Challenge(answer.server.clone().unwrap_or_else(|| "Cloudflare".to_owned()));
    }
    if let (300..400, Some(to)) = (answer.status, &answer.location) {
        return if to.host_str() == url.host_str() {
            Between::Moved(to.clone())
        } else {
            Between::SignIn(to.host_str().unwrap_or("?").to_owned())
        };
    }
    match answer.status {
        401 | 407 => Between::SignIn(answer.wants.clone().unwrap_or_else(server)),
        404 | 410 => Between::NotThere,
        502 | 504 => Between::Deserted,
        // Without any sign of itself, a page that forbids or is busy is a gateway's.
        403 | 429 | 503 if answer.is_page => Between::Challenge(server()),
        _ => Between::Somebody(server()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(status: u16) -> Answer {
        Answer {
            status,
            location: None,
            server: Some("nginx".to_owned()),
            challenges: false,
            wants: None,
            is_page: true,
            body: Vec::new(),
            taken: Duration::ZERO,
        }
    }

    #[test]
    fn who_stands_in_between_is_told_by_how_they_answer() {
        let url: Url = "https://usher.example.org/alexa/skill".parse().unwrap();
        let of = |answer: Answer| between(&answer, &url);
        let to = |location: &str| Answer { location: Some(url.join(location).unwrap()), ..answer(302) };
        assert_eq!(of(Answer { challenges: true, ..answer(403) }), Between::Challenge("nginx".to_owned()));
        assert_eq!(of(answer(403)), Between::Challenge("nginx".to_owned()));
        assert_eq!(of(Answer { is_page: false, ..answer(403) }), Between::Somebody("nginx".to_owned()));
        assert_eq!(of(to("https://sign-in.example.org/?to=x")), Between::SignIn("sign-in.example.org".to_owned()));
        assert_eq!(of(to("/alexa/skill/")), Between::Moved(url.join("/alexa/skill/").unwrap()));
        assert_eq!(of(Answer { wants: Some("Basic".to_owned()), ..answer(401) }), Between::SignIn("Basic".to_owned()));
        assert_eq!(of(answer(404)), Between::NotThere);
        assert_eq!(of(answer(502)), Between::Deserted);
        assert_eq!(of(answer(200)), Between::Somebody("nginx".to_owned()));
    }
}
