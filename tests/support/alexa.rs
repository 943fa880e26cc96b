//! A stand-in of Alexa: serves its signing certificates, signs requests and sends them to a door, and takes what is to be
//! said before an answer.

use axum::http::{HeaderMap, StatusCode};
use axum::routing::{get, post};
use axum::{Json, Router};
use bridge::clock::SystemClock;
use household::clock::Clock;
use serde_json::{Value, json};
use signer::{Chain, Signer};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use time::format_description::well_known::Rfc3339;

/// The skill that the stand-in speaks for.
pub const SKILL: &str = "amzn1.ask.skill.usher-tests";

/// Who speaks to which skill, as requests tell it.
#[derive(Clone, Debug)]
pub struct Speaker {
    /// The skill.
    pub skill: String,
    /// The user, by the name that only this skill knows.
    pub user: String,
    /// The Echo.
    pub device: String,
    /// The Echo's language.
    pub locale: String,
    /// The access token of the linked account.
    pub token: Option<String>,
}

impl Default for Speaker {
    fn default() -> Self {
        Self {
            skill: SKILL.to_owned(),
            user: "amzn1.ask.account.test".to_owned(),
            device: "amzn1.ask.device.kitchen".to_owned(),
            locale: "en-US".to_owned(),
            token: None,
        }
    }
}

/// A stand-in of Alexa.
pub struct Alexa {
    signer: Signer,
    certificates: String,
    http: reqwest::Client,
    said: Arc<Mutex<Vec<(String, Value)>>>,
    sent: AtomicU64,
    clock: Arc<dyn Clock>,
}

impl Alexa {
    /// Starts serving certificates on a free port of this machine.
    pub async fn start() -> Self {
        Self::with(Arc::new(SystemClock::new())).await
    }

    /// The same by this clock.
    pub async fn with(clock: Arc<dyn Clock>) -> Self {
        bridge::tls::install();
        let signer = Signer::new(clock.now()).expect("the signer's keys");
        let chain = signer.chain(Chain::Good).expect("a chain");
        let path = Chain::Good.address().replace("https://s3.amazonaws.com", "");
        let said = Arc::new(Mutex::new(Vec::new()));
        let heard = said.clone();
        let directives = move |headers: HeaderMap, Json(directive): Json<Value>| {
            let token =
                headers.get("authorization").and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
            heard.lock().unwrap_or_else(PoisonError::into_inner).push((token, directive));
            std::future::ready(StatusCode::NO_CONTENT)
        };
        let files = Router::new()
            .route(&path, get(move || std::future::ready(chain.clone())))
            .route("/v1/directives", post(directives));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let certificates = format!("http://{}", listener.local_addr().expect("an address"));
        tokio::spawn(async move { axum::serve(listener, files).await });
        let http = bridge::web::client("Alexa", &[]).expect("a client");
        Self { signer, certificates, http, said, sent: AtomicU64::new(0), clock }
    }

    /// What Usher must be told to believe this Alexa.
    pub fn stand_ins(&self) -> bridge::StandIns {
        bridge::StandIns {
            signing_certs: Some(self.certificates.clone()),
            amazon_api: Some(self.certificates.clone()),
            roots: self.signer.root_pem().into_bytes(),
            clock: bridge::clock::Time(self.clock.clone()),
            ..bridge::StandIns::default()
        }
    }

    /// What was said before an answer was ready: each directive with the authorization that came along.
    pub fn said_before(&self) -> Vec<(String, Value)> {
        self.said.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Says an intent, with its slots as they were heard, and returns Alexa's answer.
    pub async fn intent(&self, door: &str, intent: &str, slots: &[(&str, &str)], session: &Value) -> Value {
        let slots: serde_json::Map<String, Value> = slots
            .iter()
            .map(|(name, value)| {
                ((*name).to_owned(), json!({ "name": name, "value": value, "confirmationStatus": "NONE" }))
            })
            .collect();
        let intent = json!({ "name": intent, "confirmationStatus": "NONE", "slots": slots });
        self.request(door, &json!({ "type": "IntentRequest", "dialogState": "STARTED", "intent": intent }), session)
            .await
    }

    /// Opens the skill without a command.
    pub async fn launch(&self, door: &str) -> Value {
        self.request(door, &json!({ "type": "LaunchRequest" }), &Value::Null).await
    }

    /// Sends a request of any type; what every request has is added.
    pub async fn request(&self, door: &str, request: &Value, session: &Value) -> Value {
        let (status, answer) = self.post(door, self.envelope(request, session).to_string().into_bytes()).await;
        assert_eq!(status, 200, "{answer}");
        serde_json::from_str(&answer).expect("the answer is JSON")
    }

    /// Signs a body and sends it; the status and the answer's text.
    pub async fn post(&self, door: &str, body: Vec<u8>) -> (u16, String) {
        self.try_post(door, body).await.expect("the door answers")
    }

    /// The same; none if nobody answers.
    pub async fn try_post(&self, door: &str, body: Vec<u8>) -> Option<(u16, String)> {
        self.deliver(&format!("{door}/alexa/skill"), body).await.ok()
    }

    /// Signs a body and sends it to any address; the status and the answer's text.
    pub async fn deliver(&self, address: &str, body: Vec<u8>) -> Result<(u16, String), reqwest::Error> {
        let headers = self.signature(&body);
        let mut request = self.http.post(address).header("content-type", "application/json");
        for (name, value) in headers {
            request = request.header(name, value);
        }
        let answer = request.body(body).send().await?;
        Ok((answer.status().as_u16(), answer.text().await?))
    }

    /// Signs a body and sends another, as if something in between had changed it; the status.
    pub async fn deliver_changed(&self, address: &str, body: Vec<u8>) -> u16 {
        let headers = self.signer.headers(&body).expect("a signature");
        let mut request = self.http.post(address).header("content-type", "application/json");
        for (name, value) in headers {
            request = request.header(name, value);
        }
        request.body([body, b" ".to_vec()].concat()).send().await.expect("the door answers").status().as_u16()
    }

    /// The headers by which a body is signed, for whoever sends it in another way.
    pub fn signature(&self, body: &[u8]) -> [(&'static str, String); 2] {
        self.signer.headers(body).expect("a signature")
    }

    /// Takes what is to be said before an answer is ready.
    pub fn hear(&self, authorization: &str, directive: &Value) {
        let mut said = self.said.lock().unwrap_or_else(PoisonError::into_inner);
        said.push((authorization.to_owned(), directive.clone()));
    }

    /// The whole request, as it is signed.
    pub fn envelope(&self, request: &Value, attributes: &Value) -> Value {
        self.envelope_of(&Speaker::default(), request, attributes)
    }

    /// The same of somebody in particular.
    pub fn envelope_of(&self, speaker: &Speaker, request: &Value, attributes: &Value) -> Value {
        let mut request = request.clone();
        request["requestId"] = json!(format!("amzn1.echo-api.request.{}", self.sent.fetch_add(1, Ordering::Relaxed)));
        request["timestamp"] = json!(self.clock.now().format(&Rfc3339).expect("a timestamp"));
        request["locale"] = json!(speaker.locale);
        let (application, mut user) = (json!({ "applicationId": speaker.skill }), json!({ "userId": speaker.user }));
        if let Some(token) = &speaker.token {
            user["accessToken"] = json!(token);
        }
        json!({
            "version": "1.0",
            "session": {
                "new": attributes.is_null(), "sessionId": "amzn1.echo-api.session.1",
                "application": application, "user": user, "attributes": attributes
            },
            "context": { "System": {
                "application": application, "user": user,
                "device": { "deviceId": speaker.device, "supportedInterfaces": { "AudioPlayer": {} } },
                "apiEndpoint": "https://api.amazonalexa.com", "apiAccessToken": "token"
            } },
            "request": request
        })
    }
}

/// What Alexa says, without its markup.
pub fn speech(answer: &Value) -> String {
    let speech = &answer["response"]["outputSpeech"];
    let text = speech["ssml"].as_str().or(speech["text"].as_str()).unwrap_or_default();
    let text = text.trim_start_matches("<speak>").trim_end_matches("</speak>");
    text.replace("&apos;", "'").replace("&quot;", "\"").replace("&amp;", "&")
}
