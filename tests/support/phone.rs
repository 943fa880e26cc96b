//! A person's phone on the page of account linking, and Amazon's servers behind it: as public as anybody on the internet.

use reqwest::header::{COOKIE, LOCATION, SET_COOKIE};
use serde_json::Value;
use url::Url;
use url::form_urlencoded::Serializer;

/// One of the addresses to which Alexa is sent back.
pub const BACK: &str = "https://layla.amazon.com/api/skill/link/M2USHERTESTS00";

/// A page that is open on a phone.
pub struct Phone {
    http: reqwest::Client,
    door: String,
    cookie: String,
    /// What the page shows now.
    pub page: String,
}

/// What a step on the page came to.
#[derive(Debug, PartialEq, Eq)]
pub enum Step {
    /// Another page, with this status.
    Page(u16),
    /// Back to Alexa, with a code.
    Code(String),
    /// Back to Alexa, with the name of what went wrong.
    Error(String),
}

/// Tokens as Amazon gets them.
#[derive(Clone, Debug)]
pub struct Tokens {
    /// For an hour.
    pub access: String,
    /// For as long as the link lasts.
    pub refresh: String,
}

impl Phone {
    /// Opens the page as the Alexa app does.
    pub async fn open(door: &str) -> Self {
        let http = http();
        let query = form(&[
            ("client_id", alexa::linking::CLIENT_ID),
            ("response_type", "code"),
            ("state", "a state of Amazon's"),
            ("redirect_uri", BACK),
            ("user_locale", "en-US"),
        ]);
        let answer = http.get(format!("{door}/alexa/authorize?{query}")).send().await.expect("the page opens");
        let cookie = answer.headers().get(SET_COOKIE).and_then(|cookie| cookie.to_str().ok()).unwrap_or_default();
        let cookie = cookie.split(';').next().unwrap_or_default().to_owned();
        let page = answer.text().await.expect("a whole page");
        Self { http, door: door.to_owned(), cookie, page }
    }

    /// Types a code that Usher shows at home.
    pub async fn code(&mut self, code: &str) -> Step {
        self.send(&[("step", "code"), ("code", code)]).await
    }

    /// Chooses somebody of a server.
    pub async fn choose(&mut self, server: &str, user: &str) -> Step {
        self.send(&[("step", "person"), ("person", &format!("{server} {user}"))]).await
    }

    /// Types a name and a password.
    pub async fn password(&mut self, place: &str, name: &str, password: &str) -> Step {
        self.send(&[("step", "password"), ("place", place), ("name", name), ("password", password)]).await
    }

    async fn send(&mut self, fields: &[(&str, &str)]) -> Step {
        let visit = self.page.split_once("name=\"visit\" value=\"").map(|(_, rest)| rest);
        let visit = visit.and_then(|rest| rest.split('"').next()).unwrap_or_default().to_owned();
        let fields = [&[("visit", &*visit)], fields].concat();
        let request = self.http.post(format!("{}/alexa/authorize", self.door)).header(COOKIE, &self.cookie);
        let request = request.header("content-type", "application/x-www-form-urlencoded").body(form(&fields));
        let answer = request.send().await.expect("the page answers");
        let status = answer.status().as_u16();
        let location = answer.headers().get(LOCATION).and_then(|location| location.to_str().ok()).map(str::to_owned);
        self.page = answer.text().await.expect("a whole page");
        let Some(location) = location else { return Step::Page(status) };
        let location: Url = location.parse().expect("an address");
        assert!(location.as_str().starts_with(BACK), "{location}");
        let sent = |name: &str| location.query_pairs().find(|(it, _)| it == name).map(|(_, value)| value.into_owned());
        assert_eq!(sent("state").as_deref(), Some("a state of Amazon's"));
        sent("code").map_or_else(|| Step::Error(sent("error").unwrap_or_default()), Step::Code)
    }
}

/// Amazon's servers.
pub struct Amazon {
    http: reqwest::Client,
    door: String,
    secret: String,
}

impl Amazon {
    /// Those that know this secret.
    pub fn new(door: &str, secret: &str) -> Self {
        Self { http: http(), door: door.to_owned(), secret: secret.to_owned() }
    }

    /// Brings a code to Usher.
    ///
    /// # Errors
    /// The name of what was wrong.
    pub async fn exchange(&self, code: &str) -> Result<Tokens, String> {
        self.token(&[("grant_type", "authorization_code"), ("code", code), ("redirect_uri", BACK)]).await
    }

    /// Brings a refresh token.
    ///
    /// # Errors
    /// The name of what was wrong.
    pub async fn refresh(&self, token: &str) -> Result<Tokens, String> {
        self.token(&[("grant_type", "refresh_token"), ("refresh_token", token)]).await
    }

    async fn token(&self, fields: &[(&str, &str)]) -> Result<Tokens, String> {
        let request = self.http.post(format!("{}/alexa/token", self.door));
        let request = request.basic_auth(alexa::linking::CLIENT_ID, Some(&self.secret));
        let request = request.header("content-type", "application/x-www-form-urlencoded").body(form(fields));
        let answer = request.send().await.map_err(|error| error.to_string())?;
        let answer: Value = serde_json::from_str(&answer.text().await.unwrap_or_default()).unwrap_or_default();
        let text = |name: &str| answer[name].as_str().map(str::to_owned);
        match (text("access_token"), text("refresh_token")) {
            (Some(access), Some(refresh)) => Ok(Tokens { access, refresh }),
            _ => Err(text("error").unwrap_or_else(|| answer.to_string())),
        }
    }
}

fn http() -> reqwest::Client {
    bridge::web::client("a phone", &[]).expect("a client")
}

fn form(fields: &[(&str, &str)]) -> String {
    Serializer::new(String::new()).extend_pairs(fields).finish()
}
