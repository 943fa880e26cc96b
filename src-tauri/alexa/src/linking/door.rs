//! The door itself: the page at [`AUTHORIZE`] and the tokens at [`TOKEN`].
//!
//! Anybody on the internet can open the page, so it shows nobody's name and gives nothing away until somebody has shown that
//! they belong to the household, in one of two ways:
//! - by a code that Usher shows at home ([`invitation`](super::invitation)): whoever types it may choose among the people who
//!   are signed in, or sign in somebody new;
//! - by the name and password of somebody who is signed in to Usher already. An account without a password is everybody's:
//!   it cannot be shown this way.
//!
//! Every form carries a sealed visit that is bound to the browser's cookie ([`seal`](super::seal)).

use crate::linking::address::caller;
use crate::linking::codes::{Codes, Issued};
use crate::linking::form::Params;
use crate::linking::grants::{Change, Person};
use crate::linking::invitation;
use crate::linking::keeper::{Keeper, Sure};
use crate::linking::page::{End, LONGEST, Page, Shown, Trouble};
use crate::linking::request::{Asked, Back, Wrong};
use crate::linking::seal::{Seal, Visit, cookie, set_cookie};
use crate::linking::token::{Digest, Token};
use crate::linking::tokens::{self, Denied};
use crate::linking::tries::{Tries, What};
use crate::linking::{AUTHORIZE, TOKEN};
use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use bytes::Bytes;
use household::clock::Clock;
use household::fault::Code;
use http_body_util::{BodyExt as _, Limited};
use secrecy::SecretString;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::Semaphore;
use tokio::time::timeout;
use tower_http::catch_panic::CatchPanicLayer;

/// What says that a name and a password are not right, or not for that server.
const WRONG: [Code; 3] = [Code::SignInRefused, Code::ConnectRefused, Code::ServerNotKnown];

/// Sizes and times.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// The form of the page, in bytes: most of it is what Alexa's state takes, which is a few hundred letters.
    pub page: usize,
    /// The request for a token, in bytes.
    pub token: usize,
    /// From the first header to the last byte of either.
    pub arrival: Duration,
    /// How long a server may take to say whether a password is right.
    pub vouching: Duration,
    /// So many passwords are asked about at once.
    pub vouchings: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            page: 96 << 10,
            token: 16 << 10,
            arrival: Duration::from_secs(3),
            vouching: Duration::from_secs(15),
            vouchings: 2,
        }
    }
}

/// The account-linking door.
#[derive(Clone)]
pub struct Door(Arc<Inner>);

struct Inner {
    keeper: Arc<dyn Keeper>,
    clock: Arc<dyn Clock>,
    settings: Settings,
    seal: Seal,
    codes: Mutex<Codes>,
    tries: Mutex<Tries>,
    vouching: Semaphore,
}

/// What a step on the page came to.
enum Came {
    /// The next page.
    To(Response),
    /// Back to Alexa, at this address.
    Back(String),
}

impl Door {
    /// A door in front of a household; none without chance.
    pub fn new(keeper: Arc<dyn Keeper>, clock: Arc<dyn Clock>, settings: Settings) -> Option<Self> {
        let seal = Seal::new(&keeper.chance()?);
        let vouching = Semaphore::new(settings.vouchings);
        let (codes, tries) = (Mutex::default(), Mutex::default());
        Some(Self(Arc::new(Inner { keeper, clock, settings, seal, codes, tries, vouching })))
    }

    /// The door as a router.
    pub fn router(&self) -> Router {
        let broken = |_| StatusCode::INTERNAL_SERVER_ERROR.into_response();
        Router::new()
            .route(AUTHORIZE, get(open).post(step))
            .route(TOKEN, post(token))
            .layer(CatchPanicLayer::custom(broken))
            .with_state(self.clone())
    }
}

async fn open(State(Door(inner)): State<Door>, RawQuery(query): RawQuery, headers: HeaderMap) -> Response {
    let accepted = text(&headers, header::ACCEPT_LANGUAGE);
    let query = query.unwrap_or_default();
    let asked = match Asked::read(&query, inner.keeper.vendor().as_deref()) {
        Ok(asked) => asked,
        Err(Wrong::Client) => return Page::of(None, accepted).end(End::NotOurSkill),
        Err(Wrong::Redirect(astray)) => {
            astray.into_iter().for_each(|astray| inner.keeper.astray(astray));
            return Page::of(None, accepted).end(End::NotAlexa);
        }
        Err(Wrong::Back(location)) => return back(&location),
    };
    let page = Page::of(asked.locale.as_deref(), accepted);
    match inner.keeper.client().await {
        Ok(Some(_)) => {}
        Ok(None) => return page.end(End::NotSetUp),
        Err(_) => return page.end(End::Broken),
    }
    let held = text(&headers, header::COOKIE).and_then(cookie).map(str::to_owned);
    let fresh = if held.is_none() { inner.keeper.chance().map(|chance| Token::new(&chance)) } else { None };
    let Some(browser) = held.as_deref().or(fresh.as_ref().map(Token::expose)) else { return page.end(End::Broken) };
    let visit = Visit::new(asked, browser, inner.clock.now());
    let mut response = inner.show(&page, &visit, None);
    if let Some(fresh) = &fresh
        && let Ok(value) = HeaderValue::from_str(&set_cookie(fresh))
    {
        response.headers_mut().insert(header::SET_COOKIE, value);
    }
    response
}

async fn step(
    State(Door(inner)): State<Door>,
    peer: Option<axum::Extension<ConnectInfo<SocketAddr>>>,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let page = Page::of(None, text(&headers, header::ACCEPT_LANGUAGE));
    // A browser that says so knows better than any token: this form is somebody else's.
    if text(&headers, header::HeaderName::from_static("sec-fetch-site")).is_some_and(|site| site != "same-origin") {
        return page.end(End::VisitOver);
    }
    if !is_form(&headers) {
        return StatusCode::UNSUPPORTED_MEDIA_TYPE.into_response();
    }
    let body = match whole(body, inner.settings.page, inner.settings.arrival).await {
        Ok(body) => body,
        Err(status) => return status.into_response(),
    };
    let Some(form) = Params::read(&body) else { return page.end(End::VisitOver) };
    let browser = text(&headers, header::COOKIE).and_then(cookie);
    let visit = form.get("visit").zip(browser);
    let visit = visit.and_then(|(sealed, browser)| inner.seal.open(sealed, browser, inner.clock.now()));
    let Some(visit) = visit else { return page.end(End::VisitOver) };
    let page = Page::of(visit.asked.locale.as_deref(), text(&headers, header::ACCEPT_LANGUAGE));
    let from = caller(peer.map(|peer| peer.0.0), &headers);
    let came = match form.get("step") {
        Some("code") => inner.code(&page, visit, from, &form).await,
        Some("person") => inner.person(&page, &visit, &form).await,
        Some("password") => inner.password(&page, &visit, from, &form).await,
        Some("cancel") => Came::Back(visit.asked.back.with_error("access_denied", None)),
        Some(_) | None => Came::To(page.end(End::VisitOver)),
    };
    match came {
        Came::To(page) => page,
        Came::Back(location) => back(&location),
    }
}

async fn token(State(Door(inner)): State<Door>, headers: HeaderMap, body: Body) -> Response {
    let body = match whole(body, inner.settings.token, inner.settings.arrival).await {
        Ok(body) => body,
        Err(status) => return plain(status, &serde_json::json!({"error": "invalid_request"})),
    };
    let given = if is_form(&headers) {
        tokens::give(inner.keeper.as_ref(), &inner.codes, (&headers, &body), inner.clock.now()).await
    } else {
        Err(Denied::InvalidRequest("the request is no form"))
    };
    match given {
        Ok(given) => plain(
            StatusCode::OK,
            &serde_json::json!({
                "access_token": given.access.expose(),
                "token_type": "Bearer",
                "expires_in": tokens::LIFE.whole_seconds(),
                "refresh_token": given.refresh,
            }),
        ),
        Err(denied) => refused(denied),
    }
}

impl Inner {
    /// The page for a visit as it stands.
    fn show(&self, page: &Page, visit: &Visit, trouble: Option<Trouble>) -> Response {
        let people = visit.admitted.then(|| self.keeper.people());
        let (places, sealed) = (self.keeper.places(), self.seal.close(visit));
        page.show(&Shown { visit: &sealed, people: people.as_deref(), places: &places, trouble })
    }

    fn may_try(&self, from: std::net::IpAddr, what: What) -> bool {
        self.tries.lock().unwrap_or_else(PoisonError::into_inner).may(from, what, self.clock.now())
    }

    async fn code(&self, page: &Page, visit: Visit, from: std::net::IpAddr, form: &Params<'_>) -> Came {
        if !self.may_try(from, What::Code) {
            return Came::To(self.show(page, &visit, Some(Trouble::TriesOver)));
        }
        let code = invitation::digest(form.get("code").unwrap_or_default());
        let admitted = {
            let mut grants = self.keeper.grants();
            let invited = grants.invites(code, self.clock.now());
            if invited {
                grants.apply(&Change::Admitted { code });
            }
            invited
        };
        if !admitted {
            return Came::To(self.show(page, &visit, Some(Trouble::CodeWrong)));
        }
        // A code that could not be crossed out would be good for another use: better that nobody gets in.
        if self.keeper.keep(vec![Change::Admitted { code }], Sure::OfTheProgram).await.is_err() {
            return Came::To(page.end(End::Broken));
        }
        Came::To(self.show(page, &visit.admitted(), None))
    }

    async fn person(&self, page: &Page, visit: &Visit, form: &Params<'_>) -> Came {
        if !visit.admitted {
            return Came::To(page.end(End::VisitOver));
        }
        let chosen = form.get("person").and_then(|chosen| chosen.split_once(' '));
        let people = self.keeper.people().into_iter().map(|candidate| candidate.person);
        let person = chosen.and_then(|(server, user)| {
            people.into_iter().find(|person| person.server.as_str() == server && person.user.as_str() == user)
        });
        match person {
            Some(person) => self.link(page, &visit.asked, person).await,
            None => Came::To(self.show(page, visit, Some(Trouble::NobodyChosen))),
        }
    }

    async fn password(&self, page: &Page, visit: &Visit, from: std::net::IpAddr, form: &Params<'_>) -> Came {
        let typed = |name| form.get(name).filter(|typed| typed.chars().count() <= LONGEST);
        // Without a password, or with one that nobody can have typed here, there is nothing to ask a server.
        let (Some(place), Some(name), Some(password)) = (typed("place"), typed("name"), typed("password")) else {
            return Came::To(self.show(page, visit, Some(Trouble::PasswordWrong)));
        };
        if !self.may_try(from, What::Password) {
            return Came::To(self.show(page, visit, Some(Trouble::TriesOver)));
        }
        let Ok(_turn) = self.vouching.try_acquire() else {
            return Came::To(self.show(page, visit, Some(Trouble::Later)));
        };
        let password = SecretString::from(password.to_owned());
        let vouching = self.keeper.vouch(place, name, password, visit.admitted);
        let trouble = match timeout(self.settings.vouching, vouching).await {
            Ok(Ok(person)) => return self.link(page, &visit.asked, person).await,
            Ok(Err(fault)) if WRONG.contains(&fault.code) => Trouble::PasswordWrong,
            Ok(Err(fault)) if fault.code == Code::UserNotSignedIn => Trouble::NotAtHome,
            Ok(Err(fault)) => {
                tracing::info!(%fault, "a password could not be checked");
                Trouble::Later
            }
            Err(_) => Trouble::Later,
        };
        Came::To(self.show(page, visit, Some(trouble)))
    }

    /// The grant is safe on the disk before its code exists: what Amazon gets is never worth less than we said.
    async fn link(&self, page: &Page, asked: &Asked, person: Person) -> Came {
        let (Some(code), Some(refresh)) = (self.keeper.chance(), self.keeper.chance()) else {
            return Came::To(page.end(End::Broken));
        };
        let (code, refresh) = (Token::new(&code), Token::new(&refresh));
        let now = self.clock.now();
        // A part of a digest: it names the grant, and leads back to nothing.
        let id: String = Digest::of(refresh.expose()).bytes()[..8].iter().map(|byte| format!("{byte:02x}")).collect();
        let change = {
            let mut grants = self.keeper.grants();
            let number = grants.next_number();
            let change = Change::Linked { id: id.clone(), person, at: now, number, refresh: refresh.digest() };
            grants.apply(&change);
            change
        };
        if let Err(fault) = self.keeper.keep(vec![change], Sure::OfTheMachine).await {
            tracing::warn!(%fault, "a linked account could not be written down");
            self.keeper.grants().apply(&Change::Ended { id });
            return Came::To(page.end(End::Broken));
        }
        let Back { redirect, .. } = &asked.back;
        let issued = Issued { grant: id, refresh, redirect: redirect.clone(), challenge: asked.challenge.clone() };
        self.codes.lock().unwrap_or_else(PoisonError::into_inner).issue(code.digest(), issued, now);
        Came::Back(asked.back.with_code(code.expose()))
    }
}

/// The whole body, if it is of that size and comes in that time.
async fn whole(body: Body, largest: usize, within: Duration) -> Result<Bytes, StatusCode> {
    match timeout(within, Limited::new(body, largest).collect()).await {
        Ok(Ok(body)) => Ok(body.to_bytes()),
        Ok(Err(_)) => Err(StatusCode::PAYLOAD_TOO_LARGE),
        Err(_) => Err(StatusCode::REQUEST_TIMEOUT),
    }
}

fn is_form(headers: &HeaderMap) -> bool {
    let kind = text(headers, header::CONTENT_TYPE).and_then(|kind| kind.split(';').next());
    kind.is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/x-www-form-urlencoded"))
}

fn text(headers: &HeaderMap, name: header::HeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok()
}

/// Sends a person on, whatever they came with: the next address gets no form.
fn back(location: &str) -> Response {
    let Ok(location) = HeaderValue::from_str(location) else { return StatusCode::BAD_REQUEST.into_response() };
    let mut response = StatusCode::FOUND.into_response();
    let headers = response.headers_mut();
    headers.insert(header::LOCATION, location);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    response
}

/// RFC 6749, 5.2.
fn refused(denied: Denied) -> Response {
    let (status, error, about) = match denied {
        Denied::InvalidRequest(about) => (StatusCode::BAD_REQUEST, "invalid_request", Some(about)),
        Denied::InvalidClient { .. } => (StatusCode::UNAUTHORIZED, "invalid_client", None),
        Denied::InvalidGrant(about) => (StatusCode::BAD_REQUEST, "invalid_grant", Some(about)),
        Denied::UnsupportedGrantType => (StatusCode::BAD_REQUEST, "unsupported_grant_type", None),
        Denied::InvalidScope => (StatusCode::BAD_REQUEST, "invalid_scope", None),
        Denied::Unavailable => (StatusCode::SERVICE_UNAVAILABLE, "temporarily_unavailable", None),
    };
    let mut answer = serde_json::json!({ "error": error });
    if let Some(about) = about {
        answer["error_description"] = about.into();
    }
    let mut response = plain(status, &answer);
    if let Denied::InvalidClient { by_header: true } = denied {
        let way = HeaderValue::from_static("Basic realm=\"Usher\", charset=\"UTF-8\"");
        response.headers_mut().insert(header::WWW_AUTHENTICATE, way);
    }
    response
}

fn plain(status: StatusCode, answer: &serde_json::Value) -> Response {
    let mut response = (status, answer.to_string()).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json;charset=UTF-8"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::PRAGMA, HeaderValue::from_static("no-cache"));
    response
}
