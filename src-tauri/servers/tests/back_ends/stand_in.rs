//! A server that answers what a test tells it to, and writes down what it hears. It does not behave like a real one;
//! the demo home does. It is for answers that a well-behaved server never gives, and for the exact text of requests.

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::{Response, StatusCode};
use futures_util::{StreamExt, stream};
use household::clock::Clock;
use household::fault::Fault;
use household::home::{ServerKind, User};
use household::id::{PlayerId, ServerId, UserId};
use household::server::Server;
use secrecy::SecretString;
use servers::audio::ServerWithSound;
use servers::media_browser::{Access, Found, Identity, connect};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use time::OffsetDateTime;
use tokio::sync::Notify;
use url::Url;

/// Which server it says it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Flavour {
    Emby,
    Jellyfin,
    Jellyfin12,
}

/// Makes three tests of one: for Emby, Jellyfin and Jellyfin 12.
macro_rules! for_each_flavour {
    ($($(#[$doc:meta])* async fn $name:ident($flavour:ident: Flavour) $body:block)*) => {$(
        mod $name {
            use super::*;
            async fn run($flavour: Flavour) $body
            #[tokio::test]
            async fn emby() {
                run(Flavour::Emby).await;
            }
            #[tokio::test]
            async fn jellyfin() {
                run(Flavour::Jellyfin).await;
            }
            #[tokio::test]
            async fn jellyfin_12() {
                run(Flavour::Jellyfin12).await;
            }
        }
    )*};
}
pub(crate) use for_each_flavour;

/// One request as it came.
#[derive(Clone, Debug)]
pub(crate) struct Heard {
    pub(crate) method: String,
    pub(crate) target: String,
    pub(crate) body: String,
    pub(crate) authorization: String,
    pub(crate) token: String,
    pub(crate) content_length: String,
}

impl Heard {
    /// The path alone.
    pub(crate) fn path(&self) -> &str {
        self.target.split('?').next().unwrap()
    }
}

/// What to answer.
pub(crate) enum Answer {
    Json(String),
    Status(u16),
    StatusWith(u16, &'static str, String),
    /// Never.
    Hang,
    /// Half of a body, then nothing.
    Cut,
    /// So many bytes; with their number told before, or not.
    Giant {
        bytes: usize,
        told: bool,
    },
}

type Script = Box<dyn Fn(&Heard) -> Option<Answer> + Send + Sync>;

struct Desk {
    flavour: Flavour,
    heard: Mutex<Vec<Heard>>,
    came: Notify,
    script: Mutex<Script>,
}

/// A running one.
pub(crate) struct StandIn {
    pub(crate) address: Url,
    desk: Arc<Desk>,
}

impl StandIn {
    pub(crate) async fn start(flavour: Flavour) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = Url::parse(&format!("http://{}", listener.local_addr().unwrap())).unwrap();
        let desk = Arc::new(Desk {
            flavour,
            heard: Mutex::default(),
            came: Notify::new(),
            script: Mutex::new(Box::new(|_| None)),
        });
        let router = Router::new().fallback(take).with_state(Arc::clone(&desk));
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { address, desk }
    }

    /// From now on asks `script` first; what it leaves open is answered as usual.
    pub(crate) fn answer(&self, script: impl Fn(&Heard) -> Option<Answer> + Send + Sync + 'static) {
        *self.desk.script.lock().unwrap() = Box::new(script);
    }

    /// Answers everything alike.
    pub(crate) fn always(&self, answer: impl Fn() -> Answer + Send + Sync + 'static) {
        self.answer(move |_| Some(answer()));
    }

    /// What it has heard so far.
    pub(crate) fn heard(&self) -> Vec<Heard> {
        self.desk.heard.lock().unwrap().clone()
    }

    /// How often a path was asked for.
    pub(crate) fn times(&self, path: &str) -> usize {
        self.heard().iter().filter(|heard| heard.path() == path).count()
    }

    /// Waits until it has heard so many requests.
    pub(crate) async fn until_heard(&self, count: usize) {
        loop {
            let came = self.desk.came.notified();
            if self.heard().len() >= count {
                return;
            }
            came.await;
        }
    }

    /// What `identify` would say.
    pub(crate) fn found(&self) -> Found {
        Found {
            kind: if self.desk.flavour == Flavour::Emby { ServerKind::Emby } else { ServerKind::Jellyfin },
            id: ServerId::new("srv"),
            name: "Attic".to_owned(),
            version: "1".to_owned(),
            address: self.address.clone(),
        }
    }

    /// A back end on which Alice and Bob are signed in.
    pub(crate) fn connect(&self) -> Arc<dyn Server> {
        self.connect_at(Arc::new(HandClock::default()))
    }

    /// The same, with all that the back end is.
    pub(crate) fn with_sound(&self) -> Arc<dyn ServerWithSound> {
        connect(http(), Arc::new(HandClock::default()), &identity(), self.found(), accounts(&self.address))
    }

    pub(crate) fn connect_at(&self, clock: Arc<HandClock>) -> Arc<dyn Server> {
        connect(http(), clock, &identity(), self.found(), accounts(&self.address))
    }
}

/// Somebody signed in.
pub(crate) fn accounts(address: &Url) -> Vec<Access> {
    ["alice", "bob"]
        .map(|name| Access {
            address: address.clone(),
            user: User { id: UserId::new(format!("u-{name}")), name: name.to_owned() },
            token: SecretString::from(format!("token-{name}")),
        })
        .to_vec()
}

pub(crate) fn alice() -> UserId {
    UserId::new("u-alice")
}

pub(crate) fn tv() -> PlayerId {
    PlayerId::new("srv:tv-1:App for TV")
}

/// The code and what its text speaks of, in one line.
pub(crate) fn told<T: std::fmt::Debug>(outcome: Result<T, Fault>) -> String {
    let fault = outcome.unwrap_err();
    let of = fault.values.iter().filter(|(key, _)| *key != "detail");
    of.fold(fault.code.as_str().to_owned(), |line, (key, value)| format!("{line} {key}={value}"))
}

pub(crate) fn identity() -> Identity {
    Identity {
        device_id: "usher-1".to_owned(),
        device_name: "Usher in the attic".to_owned(),
        version: "0.1.0".to_owned(),
    }
}

pub(crate) fn http() -> servers::http::Client {
    // Only the first test of the process installs it.
    let _ = rustls::crypto::ring::default_provider().install_default();
    servers::http::client("Usher/0.1.0", b"").unwrap()
}

/// A clock that stands still until it is moved.
#[derive(Default)]
pub(crate) struct HandClock(AtomicU64);

impl HandClock {
    pub(crate) fn advance(&self, by: Duration) {
        self.0.fetch_add(u64::try_from(by.as_millis()).unwrap(), Ordering::SeqCst);
    }
}

impl Clock for HandClock {
    fn now(&self) -> OffsetDateTime {
        OffsetDateTime::UNIX_EPOCH + self.monotonic()
    }

    fn monotonic(&self) -> Duration {
        Duration::from_millis(self.0.load(Ordering::SeqCst))
    }
}

async fn take(State(desk): State<Arc<Desk>>, request: Request) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let body = axum::body::to_bytes(body, 1 << 20).await.unwrap();
    let header = |name: &str| parts.headers.get(name).map(|v| v.to_str().unwrap().to_owned()).unwrap_or_default();
    let heard = Heard {
        method: parts.method.to_string(),
        target: parts.uri.to_string(),
        body: String::from_utf8(body.to_vec()).unwrap(),
        authorization: header("authorization"),
        token: header("x-emby-token"),
        content_length: header("content-length"),
    };
    desk.heard.lock().unwrap().push(heard.clone());
    desk.came.notify_waiters();
    let answer = desk.script.lock().unwrap()(&heard);
    respond(answer.unwrap_or_else(|| usual(desk.flavour, &heard))).await
}

async fn respond(answer: Answer) -> Response<Body> {
    let of = |status: u16, body: Body| Response::builder().status(status).body(body).unwrap();
    match answer {
        Answer::Json(json) => of(200, Body::from(json)),
        Answer::Status(status) => of(status, Body::from("Error processing request.")),
        Answer::StatusWith(status, name, value) => {
            Response::builder().status(status).header(name, value).body(Body::empty()).unwrap()
        }
        Answer::Hang => std::future::pending().await,
        Answer::Cut => {
            let half = stream::iter([Ok(Bytes::from_static(b"[{\"Id\":\"1\""))]);
            // The first half leaves before the end comes.
            let end = stream::once(async {
                tokio::task::yield_now().await;
                Err(std::io::Error::other("cut"))
            });
            of(200, Body::from_stream(half.chain(end)))
        }
        Answer::Giant { bytes, told: true } => of(200, Body::from(vec![b' '; bytes])),
        Answer::Giant { bytes, told: false } => {
            let pieces = (0..bytes.div_ceil(65_536)).map(|_| Ok::<_, std::io::Error>(Bytes::from(vec![b' '; 65_536])));
            of(200, Body::from_stream(stream::iter(pieces)))
        }
    }
}

fn usual(flavour: Flavour, heard: &Heard) -> Answer {
    let json = |json: &str| Answer::Json(json.to_owned());
    match (heard.method.as_str(), heard.path()) {
        (_, "/System/Info/Public") => json(match flavour {
            Flavour::Emby => r#"{"Id":"srv","ServerName":"Attic","Version":"4.8.11.0","WanAddress":"http://x"}"#,
            Flavour::Jellyfin => {
                r#"{"Id":"srv","ServerName":"Attic","Version":"10.11.0","ProductName":"Jellyfin Server"}"#
            }
            Flavour::Jellyfin12 => {
                r#"{"Id":"srv","ServerName":"Attic","Version":"12.0.0","ProductName":"Jellyfin Server"}"#
            }
        }),
        (_, "/Users/AuthenticateByName") => {
            json(r#"{"AccessToken":"secret-1","ServerId":"srv","User":{"Id":"u-alice","Name":"Alice"}}"#)
        }
        ("GET", "/Sessions") => json(SESSIONS),
        ("GET", "/Users/Public" | "/Users") => json(r#"[{"Id":"u-alice","Name":"Alice"},{"Id":"u-kid","Name":"Kid"}]"#),
        ("GET", _) => json(r#"{"Items":[],"TotalRecordCount":0}"#),
        _ => Answer::Status(StatusCode::NO_CONTENT.as_u16()),
    }
}

/// Four sessions: a busy television, a bare one, one that cannot be controlled, and Usher's own.
pub(crate) const SESSIONS: &str = r#"[
    {"Id":"s-tv","UserId":"u-alice","UserName":"Alice","Client":"App for TV","DeviceName":"Living Room TV",
     "DeviceId":"tv-1","PlayableMediaTypes":["Video","Audio"],"SupportsRemoteControl":true,
     "SupportedCommands":["MoveUp","SetVolume","Mute","ToggleOsd","Levitate"],
     "AdditionalUsers":[{"UserId":"u-kid","UserName":"Kid","UserInternalId":5}],
     "NowPlayingItem":{"Id":"i-1","Name":"Sintel","Type":"Movie","RunTimeTicks":8880000000,"MediaStreams":[{"Index":0}]},
     "PlayState":{"PositionTicks":905000000,"CanSeek":true,"IsPaused":true,"VolumeLevel":140,"RepeatMode":"RepeatNone"}},
    {"Id":"s-bare","DeviceId":"bare-1","Client":"Bare","SupportsRemoteControl":true,"NowPlayingItem":null,
     "UserId":"00000000000000000000000000000000","DeviceName":null},
    {"Id":"s-phone","DeviceId":"phone-1","Client":"App","DeviceName":"Phone","SupportsRemoteControl":false},
    {"Id":"s-self","DeviceId":"usher-1","Client":"Usher","DeviceName":"Usher","SupportsRemoteControl":true}
]"#;
