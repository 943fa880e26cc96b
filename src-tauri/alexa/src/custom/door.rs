//! The door itself: `POST /alexa/skill`. It lets in who is from Alexa, asks the listener, and sees to it that there
//! is an answer in time whatever happens inside.

use crate::custom::audio_player::{Directive, may_answer};
use crate::custom::certificates::Certificates;
use crate::custom::heard::{Api, Event, Happening, Heard, Unanswered};
use crate::custom::limits::Limits;
use crate::custom::progressive::Progressive;
use crate::custom::proof::Proof;
use crate::custom::refusal::{Refusal, Refused};
use crate::custom::replay::{Memory, Repeats};
use crate::custom::request::{Matter, Request};
use crate::custom::response::{self, SILENCE, WE_COULD_NOT};
use crate::custom::said::Said;
use crate::custom::verify::{OurSkill, Verifier};
use async_trait::async_trait;
use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use axum::routing::post;
use bytes::Bytes;
use futures_util::FutureExt as _;
use household::clock::Clock;
use household::fault::{Code, Fault};
use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use tokio::time::{Instant, timeout, timeout_at};

/// Where the door is.
pub const PATH: &str = "/alexa/skill";

/// What the endpoint does with a verified request.
#[async_trait]
pub trait Listener: Send + Sync + 'static {
    /// Answers what somebody said. A fault, a panic, or taking too long becomes the apology.
    async fn hear(&self, heard: Heard) -> Result<Said, Fault>;

    /// Takes note of what happened. Nobody waits for words, but the Echo's own player may be told what to do; to what is
    /// no matter of the player's or a button's, nothing may be answered.
    async fn note(&self, event: Event) -> Vec<Directive>;

    /// Takes note that a request was refused. Anybody on the internet can send one, so this must cost nothing.
    fn refused(&self, refused: &Refused) {
        let _ = refused;
    }
}

/// How the door is set up.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// The only skill that is listened to.
    pub skill: OurSkill,
    /// What to do with a request that was here before.
    pub repeats: Repeats,
    /// Sizes and times.
    pub limits: Limits,
    /// Says a word when the answer takes a moment; none says nothing.
    pub progressive: Option<Arc<Progressive>>,
    /// By which the household recognises this door; none answers nobody.
    pub proof: Option<Proof>,
}

/// The custom-skill door.
#[derive(Clone)]
pub struct Door(Arc<Inner>);

/// From a locale and a fault to words.
type Apologies = Box<dyn Fn(&str, &Fault) -> String + Send + Sync>;

struct Inner {
    listener: Arc<dyn Listener>,
    verifier: Verifier,
    limits: Limits,
    progressive: Option<Arc<Progressive>>,
    proof: Option<Proof>,
    apologies: Apologies,
}

/// A refusal, with what it proves to whoever holds the household's key.
struct TurnedAway {
    told: Refused,
    proof: Option<String>,
}

impl From<Refusal> for TurnedAway {
    fn from(why: Refusal) -> Self {
        Self { told: why.into(), proof: None }
    }
}

impl Door {
    /// A door in front of this listener. `apologies` says, in the language of a locale (`en-US`), that a fault came
    /// between: the listener's own, [`Code::TookTooLong`] or [`Code::Internal`].
    pub fn new(
        listener: Arc<dyn Listener>,
        clock: Arc<dyn Clock>,
        certificates: Certificates,
        settings: Settings,
        apologies: impl Fn(&str, &Fault) -> String + Send + Sync + 'static,
    ) -> Self {
        let Settings { skill, repeats, limits, progressive, proof } = settings;
        let verifier = Verifier { certificates, clock, skill, repeats, memory: Memory::default() };
        Self(Arc::new(Inner { listener, verifier, limits, progressive, proof, apologies: Box::new(apologies) }))
    }

    /// The door as a router, at [`PATH`].
    pub fn router(&self) -> Router {
        Router::new().route(PATH, post(receive)).with_state(self.clone())
    }

    /// Answers what was posted to [`PATH`]. For whoever finds the way without a router, which costs more than most of
    /// what happens here.
    pub async fn answer(&self, request: axum::extract::Request) -> Response {
        // The listener's panics are caught nearer to it; this is for our own and for the apologies'.
        let answer = AssertUnwindSafe(self.0.receive(request)).catch_unwind().await;
        answer.unwrap_or_else(|_| refused(&Refusal::RequestUnreadable.into()))
    }
}

async fn receive(State(door): State<Door>, request: axum::extract::Request) -> Response {
    door.answer(request).await
}

impl Inner {
    async fn receive(&self, request: axum::extract::Request) -> Response {
        let deadline = Instant::now() + self.limits.whole;
        match self.admit(request, deadline).await {
            Ok(request) => answered(self.reply_to(request, deadline).await),
            Err(away) => {
                tracing::debug!(refusal = %away.told.why, "a request was refused");
                // The household's own questions are no news.
                if away.proof.is_none() {
                    self.listener.refused(&away.told);
                }
                refused(&away)
            }
        }
    }

    async fn admit(&self, request: axum::extract::Request, deadline: Instant) -> Result<Request, TurnedAway> {
        let (parts, body) = request.into_parts();
        let body = self.whole(&parts.headers, body).await?;
        self.judged(&parts.headers, &body, deadline).await.map_err(|told| {
            let proof = self.proof.as_ref().and_then(|proof| proof.answer(&parts.headers, &body));
            TurnedAway { told, proof }
        })
    }

    async fn judged(&self, headers: &HeaderMap, body: &Bytes, deadline: Instant) -> Result<Request, Refused> {
        self.verifier.is_signed(headers, body, deadline).await?;
        let request = Request::read(body).map_err(|missing| {
            tracing::debug!(%missing, "a signed request cannot be read");
            Refusal::RequestUnreadable
        })?;
        self.verifier.is_for_us(&request).map_err(|why| Refused {
            why,
            skill: request.skill().map(str::to_owned),
            sent: Some(request.sent),
        })?;
        Ok(request)
    }

    async fn whole(&self, headers: &HeaderMap, body: Body) -> Result<Bytes, Refusal> {
        let told = headers.get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
        if told.is_some_and(|length| length > self.limits.body) {
            return Err(Refusal::BodyTooLarge);
        }
        let body = Limited::new(body, self.limits.body).collect();
        match timeout(self.limits.arrival, body).await {
            Ok(Ok(body)) => Ok(body.to_bytes()),
            Ok(Err(error)) if error.is::<LengthLimitError>() => Err(Refusal::BodyTooLarge),
            Ok(Err(_)) | Err(_) => Err(Refusal::BodyIncomplete),
        }
    }

    async fn reply_to(&self, request: Request, deadline: Instant) -> Bytes {
        match request.matter {
            Matter::Heard(heard) => self.reply(*heard, request.sent, deadline).await,
            Matter::Happened(event) => {
                log(&event);
                self.note(*event, deadline).await
            }
            Matter::CouldYou => Bytes::from_static(WE_COULD_NOT),
        }
    }

    async fn reply(&self, heard: Heard, sent: time::OffsetDateTime, deadline: Instant) -> Bytes {
        let told = Event {
            what: Happening::Unanswered(Unanswered::BrokeDown),
            request_id: heard.request_id.clone(),
            at: sent,
            echo: heard.echo.clone(),
            alexa_user: heard.alexa_user.clone(),
            access_token: None,
            locale: heard.locale.clone(),
        };
        let listener = self.listener.clone();
        let longest = self.limits.whole + self.limits.afterwards;
        let api = heard.api.clone();
        // A task of its own: a panic stays in it, and a command that is half carried out is not cut off in the middle.
        let mut task = tokio::spawn(async move { timeout(longest, listener.hear(heard)).await });
        let soon = match timeout(self.limits.silence, &mut task).await {
            Ok(done) => Ok(done),
            Err(_) => {
                self.say_that_it_takes_a_moment(api, &told);
                timeout_at(deadline, task).await
            }
        };
        let said = match soon {
            Ok(Ok(Ok(Ok(said)))) => said,
            Ok(Ok(Ok(Err(fault)))) => return self.apology(&told.locale, &fault),
            Ok(Err(_)) => {
                tracing::error!(request = told.request_id, "the listener broke down");
                return self.unanswered(told, Unanswered::BrokeDown, Code::Internal);
            }
            Ok(Ok(Err(_))) | Err(_) => {
                tracing::warn!(request = told.request_id, "no answer in time");
                return self.unanswered(told, Unanswered::TookTooLong, Code::TookTooLong);
            }
        };
        match response::answer(&said, &told.locale) {
            Ok(bytes) => bytes.into(),
            Err(reason) => {
                tracing::error!(%reason, request = told.request_id, "an answer was held back");
                self.unanswered(told, Unanswered::Unfit, Code::Internal)
            }
        }
    }

    /// Says so without waiting for it: the answer may be there any moment.
    fn say_that_it_takes_a_moment(&self, api: Option<Arc<Api>>, told: &Event) {
        let (Some(progressive), Some(api)) = (self.progressive.clone(), api) else { return };
        let (request_id, locale) = (told.request_id.clone(), told.locale.clone());
        tokio::spawn(async move { progressive.say(&api, &request_id, &locale).await });
    }

    /// Lets the listener know that what was heard had no answer, and apologises without waiting for it.
    fn unanswered(&self, told: Event, why: Unanswered, code: Code) -> Bytes {
        let apology = self.apology(&told.locale, &Fault::new(code));
        let event = Event { what: Happening::Unanswered(why), ..told };
        let (listener, longest) = (self.listener.clone(), self.limits.whole);
        tokio::spawn(async move { timeout(longest, listener.note(event)).await });
        apology
    }

    fn apology(&self, locale: &str, fault: &Fault) -> Bytes {
        let said = Said { speech: (self.apologies)(locale, fault), ends_session: true, ..Said::default() };
        response::answer(&said, locale).map_or(Bytes::from_static(SILENCE), Bytes::from)
    }

    /// Waits for the note, so that events are noted in the order in which Alexa waits for them.
    async fn note(&self, event: Event, deadline: Instant) -> Bytes {
        let (listener, what) = (self.listener.clone(), event.what.clone());
        let task = tokio::spawn(async move { listener.note(event).await });
        let Ok(Ok(mut directives)) = timeout_at(deadline, task).await else {
            tracing::error!("an event was not noted");
            return Bytes::from_static(SILENCE);
        };
        directives.retain(|directive| may_answer(&what, directive));
        if directives.is_empty() {
            return Bytes::from_static(SILENCE);
        }
        response::silently(&directives).map_or_else(
            |reason| {
                tracing::error!(%reason, "an answer to an event was held back");
                Bytes::from_static(SILENCE)
            },
            Bytes::from,
        )
    }
}

/// Says in the log why Alexa refused an answer of ours: the only place where that can be learnt.
fn log(event: &Event) {
    match &event.what {
        Happening::AnswerDisliked { problem, request_id } => {
            tracing::warn!(request = request_id, kind = problem.kind, "Alexa refused an answer");
            tracing::debug!(message = problem.message, "Alexa says");
        }
        Happening::SessionEnded { problem: Some(problem), .. } => {
            tracing::warn!(kind = problem.kind, "Alexa ended a conversation because of an answer");
            tracing::debug!(message = problem.message, "Alexa says");
        }
        Happening::Other(kind) => tracing::debug!(kind, "a request of a kind that we do not know"),
        Happening::SessionEnded { problem: None, .. }
        | Happening::Player { .. }
        | Happening::Button(_)
        | Happening::Skill(_)
        | Happening::Unanswered(_) => {}
    }
}

fn answered(body: Bytes) -> Response {
    json(StatusCode::OK, body)
}

fn refused(away: &TurnedAway) -> Response {
    let TurnedAway { told: Refused { why: refusal, .. }, proof } = away;
    let body = match proof {
        None => format!("{{\"error\":\"{refusal}\"}}"),
        Some(proof) => format!("{{\"error\":\"{refusal}\",\"check\":\"{proof}\"}}"),
    };
    json(refusal.status(), Bytes::from(body))
}

fn json(status: StatusCode, body: Bytes) -> Response {
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    let kind = HeaderValue::from_static("application/json;charset=UTF-8");
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    response
}
