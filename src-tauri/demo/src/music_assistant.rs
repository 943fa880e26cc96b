//! A stand-in of Music Assistant, as far as signing in goes: what it tells everybody, people, and their tokens. It has no
//! players.

use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::routes::call::member;
use crate::seed::{Dice, hex32};

/// The one who can sign in, and their password.
pub const MUSIC_LISTENER: (&str, &str) = ("maya", "evening-songs");

/// What the stand-in is to be.
#[derive(Debug, Clone, Copy)]
pub struct MusicOptions {
    /// Where it listens; port 0 takes any free one.
    pub listen: SocketAddr,
    /// Decides ids and tokens.
    pub seed: u64,
    /// Which version of its own language it speaks; people and tokens came with 28.
    pub schema: u32,
    /// Whether its owner has made the first account.
    pub set_up: bool,
}

/// A running stand-in. It ends when it is dropped.
pub struct MusicAssistant {
    desk: Arc<Desk>,
    address: SocketAddr,
    task: JoinHandle<()>,
}

struct Desk {
    options: MusicOptions,
    id: String,
    inner: Mutex<Inner>,
}

struct Inner {
    dice: Dice,
    /// Each good token, and whether it lasts.
    tokens: Vec<(String, bool)>,
}

impl MusicAssistant {
    /// Starts it. When this returns, it answers.
    ///
    /// # Errors
    /// When the address cannot be had.
    pub async fn start(options: MusicOptions) -> io::Result<Self> {
        let listener = TcpListener::bind(options.listen).await?;
        let address = listener.local_addr()?;
        let dice = Dice::new(options.seed ^ 0x6d61_7373);
        let inner = Mutex::new(Inner { dice, tokens: Vec::new() });
        let desk = Arc::new(Desk { options, id: hex32(options.seed ^ 0x6d61_7373), inner });
        let routes = Router::new()
            .route("/info", get(info))
            .route("/auth/login", post(login))
            .route("/auth/logout", post(logout))
            .route("/auth/me", get(me))
            .route("/api", post(api))
            .with_state(desk.clone());
        let task = tokio::spawn(async move {
            if let Err(error) = axum::serve(listener, routes).await {
                tracing::error!(%error, "the stand-in of Music Assistant stopped listening");
            }
        });
        Ok(Self { desk, address, task })
    }

    /// `http://127.0.0.1:PORT`, without a slash at the end.
    pub fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Its id: 32 hexadecimal digits.
    pub fn server_id(&self) -> &str {
        &self.desk.id
    }

    /// A token that lasts, as somebody makes one in their profile.
    pub fn make_token(&self) -> String {
        self.desk.issue(true)
    }

    /// Every token ends.
    pub fn end_tokens(&self) {
        self.desk.inner().tokens.clear();
    }

    /// How many tokens are good: those for a month, and those that last.
    pub fn tokens(&self) -> (usize, usize) {
        let inner = self.desk.inner();
        let lasting = inner.tokens.iter().filter(|(_, lasts)| *lasts).count();
        (inner.tokens.len() - lasting, lasting)
    }
}

impl Drop for MusicAssistant {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Desk {
    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn issue(&self, lasts: bool) -> String {
        let mut inner = self.inner();
        let token = format!("eyJ0eXAiOiJKV1QifQ.{}.{}", hex32(inner.dice.next()), hex32(inner.dice.next()));
        inner.tokens.push((token.clone(), lasts));
        token
    }

    /// The token of a call, if it is good.
    fn token(&self, headers: &HeaderMap) -> Result<String, Box<Response>> {
        if !self.options.set_up {
            return Err(Box::new((StatusCode::SERVICE_UNAVAILABLE, "Setup required").into_response()));
        }
        let line = headers.get(header::AUTHORIZATION).and_then(|line| line.to_str().ok()).unwrap_or_default();
        let token = line.strip_prefix("Bearer ").unwrap_or_default();
        if self.inner().tokens.iter().any(|(known, _)| known == token) {
            return Ok(token.to_owned());
        }
        let realm = [(header::WWW_AUTHENTICATE, "Bearer realm=\"Music Assistant\"")];
        Err(Box::new((StatusCode::UNAUTHORIZED, realm, "Authentication required").into_response()))
    }
}

fn person() -> Value {
    json!({ "user_id": hex32(7), "username": MUSIC_LISTENER.0, "role": "admin", "enabled": true, "display_name": "Maya",
            "avatar_url": null, "preferences": {}, "provider_filter": [], "player_filter": [] })
}

async fn info(State(desk): State<Arc<Desk>>) -> Response {
    let schema = desk.options.schema;
    let told = json!({ "server_id": desk.id, "server_version": "2.7.0", "schema_version": schema,
        "min_supported_schema_version": schema.min(28), "base_url": "", "homeassistant_addon": false,
        "onboard_done": desk.options.set_up, "name": "Demo Music", "status": "running" });
    axum::Json(told).into_response()
}

async fn login(State(desk): State<Arc<Desk>>, body: Bytes) -> Response {
    if !desk.options.set_up {
        return (StatusCode::SERVICE_UNAVAILABLE, "Setup required").into_response();
    }
    let asked: Value = serde_json::from_slice(&body).unwrap_or_default();
    let with = &asked["credentials"];
    if with["username"] == MUSIC_LISTENER.0 && with["password"] == MUSIC_LISTENER.1 {
        let token = desk.issue(false);
        return axum::Json(json!({ "success": true, "token": token, "user": person() })).into_response();
    }
    let refused = json!({ "success": false, "error": "Invalid username or password" });
    (StatusCode::UNAUTHORIZED, axum::Json(refused)).into_response()
}

async fn logout(State(desk): State<Arc<Desk>>, headers: HeaderMap) -> Response {
    match desk.token(&headers) {
        Ok(token) => {
            desk.inner().tokens.retain(|(known, _)| *known != token);
            axum::Json(json!({ "success": true })).into_response()
        }
        Err(refused) => *refused,
    }
}

async fn me(State(desk): State<Arc<Desk>>, headers: HeaderMap) -> Response {
    match desk.token(&headers) {
        Ok(_) => axum::Json(person()).into_response(),
        Err(refused) => *refused,
    }
}

async fn api(State(desk): State<Arc<Desk>>, headers: HeaderMap, body: Bytes) -> Response {
    if let Err(refused) = desk.token(&headers) {
        return *refused;
    }
    let asked: Value = serde_json::from_slice(&body).unwrap_or_default();
    let named = member(&asked["args"], "name").and_then(Value::as_str).is_some_and(|name| !name.is_empty());
    match asked["command"].as_str() {
        Some("auth/token/create") if named => axum::Json(desk.issue(true)).into_response(),
        Some("auth/me") => axum::Json(person()).into_response(),
        Some("players/all") => axum::Json(json!([])).into_response(),
        _ => (StatusCode::BAD_REQUEST, "Invalid Command").into_response(),
    }
}
