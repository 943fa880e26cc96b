//! A caller of Amazon who has a skill already.

use reqwest::{Method, Response};
use serde_json::{Value, json};
use support::amazon::{Amazon, CLIENT, Call, Options, SECRET, VENDOR};

pub(crate) const HOST: &str = "usher.example";
const SCOPES: [&str; 4] =
    ["alexa::ask:skills:readwrite", "alexa::ask:models:readwrite", "alexa::ask:skills:test", "profile"];

/// Somebody who calls.
pub(crate) struct Place {
    pub(crate) amazon: Amazon,
    pub(crate) http: reqwest::Client,
    pub(crate) skill: String,
    pub(crate) access: String,
    pub(crate) refresh: String,
}

pub(crate) fn manifest() -> Value {
    let endpoint = json!({ "uri": format!("https://{HOST}/alexa/skill"), "sslCertificateType": "Trusted" });
    let events = ["SKILL_ENABLED", "SKILL_DISABLED", "SKILL_ACCOUNT_LINKED"].map(|name| json!({ "eventName": name }));
    json!({
        "manifestVersion": "1.0",
        "publishingInformation": { "locales": { "en-US": { "name": "Usher" } } },
        "apis": { "custom": { "endpoint": endpoint } },
        "events": { "endpoint": endpoint, "subscriptions": events }
    })
}

pub(crate) fn model() -> Value {
    let intents = json!([{ "name": "AMAZON.StopIntent", "samples": [] }]);
    json!({ "interactionModel": { "languageModel": { "invocationName": "usher media", "intents": intents } } })
}

pub(crate) fn linking() -> Value {
    json!({ "accountLinkingRequest": {
        "type": "AUTH_CODE", "authorizationUrl": format!("https://{HOST}/authorize"),
        "accessTokenUrl": format!("https://{HOST}/token"), "clientId": "usher", "clientSecret": "secret",
        "accessTokenScheme": "HTTP_BASIC", "scopes": ["home"]
    } })
}

impl Place {
    /// With a skill that is made, built, linked and enabled.
    pub(crate) async fn with(options: Options) -> Self {
        let amazon = Amazon::start(options).await;
        let (access, refresh) = amazon.tokens(&SCOPES);
        let http = bridge::web::client("test", &[]).unwrap();
        let mut place = Self { amazon, http, skill: String::new(), access, refresh };
        place.skill = place.body(Call::CreateSkill).await["skillId"].as_str().unwrap().to_owned();
        for call in
            [Call::SkillStatus, Call::PutModel, Call::SkillStatus, Call::PutLinking, Call::PutCertificate, Call::Enable]
        {
            let status = place.call(call).await.unwrap().status();
            assert!(status.is_success(), "{call:?}: {status}");
        }
        place
    }

    /// Makes a call as it should be; the answer.
    pub(crate) async fn call(&self, call: Call) -> reqwest::Result<Response> {
        let (method, path, body) = self.request(call);
        self.send(call, method, &path, body).await
    }

    /// The same with another body.
    pub(crate) async fn call_with(&self, call: Call, body: Value) -> Response {
        let (method, path, _) = self.request(call);
        self.send(call, method, &path, Some(body)).await.unwrap()
    }

    pub(crate) async fn body(&self, call: Call) -> Value {
        self.call(call).await.unwrap().json().await.unwrap()
    }

    async fn send(&self, call: Call, method: Method, path: &str, body: Option<Value>) -> reqwest::Result<Response> {
        let login = call <= Call::TokenInfo;
        let base = if login { &self.amazon.login_url } else { &self.amazon.api_url };
        let mut request = self.http.request(method, format!("{base}{path}")).bearer_auth(&self.access);
        if let Some(body) = body {
            request = request.json(&body);
        }
        request.send().await
    }

    fn request(&self, call: Call) -> (Method, String, Option<Value>) {
        let (get, put, post, delete) = (Method::GET, Method::PUT, Method::POST, Method::DELETE);
        let skill = format!("/v1/skills/{}", self.skill);
        let stage = format!("{skill}/stages/development");
        let second = stage.replace("/v1/", "/v2/");
        let locale = format!("{stage}/interactionModel/locales/en-US");
        let client = json!({ "client_id": CLIENT, "client_secret": SECRET });
        let grant = |kind: &str, name: &str, value: &str| {
            let mut form = client.clone();
            form["grant_type"] = json!(kind);
            form[name] = json!(value);
            Some(form)
        };
        let words = json!({ "input": { "content": "open usher media" }, "device": { "locale": "en-US" } });
        let certificate = || rcgen::generate_simple_self_signed([HOST.to_owned()]).unwrap().cert.pem();
        match call {
            Call::Authorize => (get, self.page(), None),
            Call::Consent => (post, "/ap/oa".to_owned(), Some(json!({ "request": "none", "answer": "allow" }))),
            Call::Token => (post, "/auth/o2/token".to_owned(), grant("authorization_code", "code", "none")),
            Call::Refresh => {
                (post, "/auth/o2/token".to_owned(), grant("refresh_token", "refresh_token", &self.refresh))
            }
            Call::Profile => (get, "/user/profile".to_owned(), None),
            Call::TokenInfo => (get, "/auth/o2/tokeninfo".to_owned(), None),
            Call::Vendors => (get, "/v1/vendors".to_owned(), None),
            Call::ListSkills => (get, format!("/v1/skills?vendorId={VENDOR}&maxResults=50"), None),
            Call::CreateSkill => {
                (post, "/v1/skills".to_owned(), Some(json!({ "vendorId": VENDOR, "manifest": manifest() })))
            }
            Call::DeleteSkill => (delete, skill, None),
            Call::SkillStatus => (get, format!("{skill}/status?resource=manifest&resource=interactionModel"), None),
            Call::GetManifest => (get, format!("{stage}/manifest"), None),
            Call::PutManifest => (put, format!("{stage}/manifest"), Some(json!({ "manifest": manifest() }))),
            Call::HeadModel => (Method::HEAD, locale, None),
            Call::GetModel => (get, locale, None),
            Call::PutModel => (put, locale, Some(model())),
            Call::GetLinking => (get, format!("{stage}/accountLinkingClient"), None),
            Call::PutLinking => (put, format!("{stage}/accountLinkingClient"), Some(linking())),
            Call::DeleteLinking => (delete, format!("{stage}/accountLinkingClient"), None),
            Call::GetCertificate => (get, format!("{skill}/sslCertificateSets/~latest"), None),
            Call::PutCertificate => {
                (put, format!("{skill}/sslCertificateSets/~latest"), Some(json!({ "sslCertificate": certificate() })))
            }
            Call::GetEnablement => (get, format!("{stage}/enablement"), None),
            Call::Enable => (put, format!("{stage}/enablement"), None),
            Call::Disable => (delete, format!("{stage}/enablement"), None),
            Call::Simulate => (post, format!("{second}/simulations"), Some(words)),
            Call::GetSimulation => (get, format!("{second}/simulations/none"), None),
            Call::Invoke => (
                post,
                format!("{second}/invocations"),
                Some(json!({ "endpointRegion": "NA", "skillRequest": { "body": {} } })),
            ),
            Call::Credentials => (get, format!("{skill}/credentials"), None),
            Call::Validate => (post, format!("{stage}/validations"), Some(json!({ "locales": ["en-US"] }))),
            Call::GetValidation => (get, format!("{stage}/validations/none"), None),
            Call::ProfileNlu => (post, format!("{locale}/profileNlu"), Some(json!({ "utterance": "stop" }))),
            Call::Directive => (post, "/v1/directives".to_owned(), Some(json!({ "header": {} }))),
        }
    }

    /// The page that asks a person.
    pub(crate) fn page(&self) -> String {
        let returns = "http://127.0.0.1:9090/cb";
        let scope = SCOPES.join(" ");
        let pairs = [
            ("client_id", CLIENT),
            ("scope", &scope),
            ("response_type", "code"),
            ("redirect_uri", returns),
            ("state", "s t/a+te="),
        ];
        format!("/ap/oa?{}", form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish())
    }
}
