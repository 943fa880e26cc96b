//! Amazon's own clients of skill management, `ask-smapi-sdk` and `ask-cli`, drive our stand-in of Amazon through a whole
//! set-up, with a real Usher behind the skill's endpoint. If they did not take it for Amazon, tests against it would prove
//! nothing. What it answers is also held against Amazon's own description of its API, where that is at hand.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on should say where")]

#[path = "peers_amazon/swagger.rs"]
mod swagger;

use bridge::{Bridge, DemoOptions, Options as BridgeOptions};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
#[cfg(target_os = "linux")]
use std::{process::Stdio, time::Duration};
use support::amazon::{Amazon, CLIENT, Call, Options, Pace, SECRET, VENDOR};
use support::usher::free;
#[cfg(target_os = "linux")]
use tokio::io::AsyncWriteExt as _;
use tokio::process::Command;

const INSTALL: &str = "Amazon's clients are not installed; `cargo xtask test` does that";
/// `ask` starts slowly, and more so on a busy machine.
#[cfg(target_os = "linux")]
const PATIENCE: Duration = Duration::from_secs(120);
const HOST: &str = "usher.example";
const SCOPES: [&str; 3] = ["alexa::ask:skills:readwrite", "alexa::ask:models:readwrite", "alexa::ask:skills:test"];

fn folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("peers/amazon");
    assert!(folder.join("node_modules/ask-smapi-sdk").is_dir(), "{INSTALL}");
    folder
}

fn manifest() -> Value {
    let endpoint = json!({ "uri": format!("https://{HOST}/alexa/skill"), "sslCertificateType": "Trusted" });
    json!({
        "manifestVersion": "1.0",
        "publishingInformation": { "locales": { "en-US": { "name": "Usher" } } },
        "apis": { "custom": { "endpoint": endpoint, "interfaces": [{ "type": "AUDIO_PLAYER" }] } },
        "events": {
            "endpoint": endpoint,
            "subscriptions": [{ "eventName": "SKILL_ENABLED" }, { "eventName": "SKILL_DISABLED" }]
        }
    })
}

fn model() -> Value {
    let intents: Vec<Value> = [
        "AMAZON.StopIntent",
        "AMAZON.CancelIntent",
        "AMAZON.HelpIntent",
        "AMAZON.PauseIntent",
        "AMAZON.ResumeIntent",
        "AMAZON.NavigateHomeIntent",
    ]
    .iter()
    .map(|name| json!({ "name": name, "samples": [] }))
    .collect();
    let language = json!({ "invocationName": "usher media", "intents": intents, "types": [] });
    json!({ "interactionModel": { "languageModel": language } })
}

fn linking() -> Value {
    json!({
        "type": "AUTH_CODE",
        "authorizationUrl": format!("https://{HOST}/alexa/authorize"),
        "accessTokenUrl": format!("https://{HOST}/alexa/token"),
        "clientId": "usher", "clientSecret": "secret of the skill", "accessTokenScheme": "HTTP_BASIC",
        "scopes": ["home"], "domains": [], "skipOnEnablement": true
    })
}

/// An Amazon, and a real Usher where the skill's endpoint is.
async fn both(pace: Pace) -> (Amazon, Bridge, tempfile::TempDir) {
    let amazon = Amazon::start(Options { pace, ..Options::default() }).await;
    let folder = tempfile::tempdir().unwrap();
    let options = BridgeOptions {
        folder: Some(folder.path().to_owned()),
        demo: Some(DemoOptions { jellyfin: false, listen: Some(free()) }),
        listen: Some(free()),
        stand_ins: amazon.stand_ins(),
        ..BridgeOptions::default()
    };
    let usher = Bridge::start(options).await.unwrap();
    usher.ready().await;
    let door = format!("http://{}", usher.listening().expect("the door is open"));
    amazon.change(|options| *options = options.clone().host(HOST, &door));
    (amazon, usher, folder)
}

/// What a step of the client came to.
fn step<'a>(steps: &'a [Value], name: &str) -> &'a Value {
    steps.iter().find(|step| step["step"] == name).unwrap_or_else(|| panic!("no step {name} in {steps:#?}"))
}

/// Runs `ask` as somebody with a folder of their own; what it prints.
#[cfg(target_os = "linux")]
async fn ask(amazon: &Amazon, home: &Path, words: &[&str]) -> String {
    let browser = folder().join("browser.mjs");
    let mut ask = Command::new(folder().join("node_modules/.bin/ask"));
    ask.args(words)
        .current_dir(home)
        .env("HOME", home)
        .env_remove("DISPLAY")
        .env("BROWSER", browser)
        .kill_on_drop(true);
    for (name, value) in [
        ("ASK_SMAPI_SERVER_BASE_URL", amazon.api_url.as_str()),
        ("ASK_LWA_AUTHORIZE_HOST", &amazon.login_url),
        ("ASK_LWA_TOKEN_HOST", &amazon.login_url),
        ("ASK_LWA_CLIENT_ID", CLIENT),
        ("ASK_LWA_CLIENT_CONFIRMATION", SECRET),
        ("ASK_SHARE_USAGE", "false"),
    ] {
        ask.env(name, value);
    }
    let mut ask = ask.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect(INSTALL);
    // "Do you confirm that you used the browser?"
    let mut answers = ask.stdin.take().unwrap();
    answers.write_all(b"y\n").await.unwrap();
    let output = tokio::time::timeout(PATIENCE, ask.wait_with_output()).await.expect("ask comes to an end").unwrap();
    drop(answers);
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let said = text(&output.stdout) + &text(&output.stderr);
    assert!(output.status.success(), "ask {words:?}: {said}");
    said
}

/// The JSON in what `ask` prints.
#[cfg(target_os = "linux")]
fn json_in(text: &str) -> Value {
    let begin = text.find('{').unwrap_or_else(|| panic!("no JSON in {text}"));
    let mut values = serde_json::Deserializer::from_str(text.get(begin..).unwrap_or_default()).into_iter::<Value>();
    values.next().unwrap_or_else(|| panic!("no JSON in {text}")).unwrap_or_else(|error| panic!("{error} in {text}"))
}

/// Here only, because elsewhere `ask` opens the person's own browser.
#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread")]
async fn amazons_command_line_signs_in_by_the_browser_and_makes_a_skill() {
    let (amazon, usher, _folder) = both(Pace::Instant).await;
    let home = tempfile::tempdir().unwrap();
    let home = home.path();
    std::fs::create_dir(home.join(".ask")).unwrap();
    std::fs::write(home.join(".ask/cli_config"), r#"{"profiles":{}}"#).unwrap();
    std::fs::write(home.join("manifest.json"), json!({ "manifest": manifest() }).to_string()).unwrap();
    std::fs::write(home.join("model.json"), model().to_string()).unwrap();
    let scopes = SCOPES.join(" ");
    let words =
        ["util", "generate-lwa-tokens", "--client-id", CLIENT, "--client-confirmation", SECRET, "--scopes", &scopes];
    let said = ask(&amazon, home, &words).await;
    let mut token = json_in(&said);
    assert!(token["refresh_token"].is_string(), "{said}");
    assert_eq!((amazon.count(Call::Authorize), amazon.count(Call::Consent), amazon.count(Call::Token)), (1, 1, 1));
    // What it has is too old, so it must have a new token before anything else.
    token["expires_at"] = json!("2001-01-01T00:00:00.000Z");
    let profiles = json!({ "profiles": { "default": { "token": token, "vendor_id": VENDOR } } });
    std::fs::write(home.join(".ask/cli_config"), profiles.to_string()).unwrap();
    let ask = async |words: &[&str]| ask(&amazon, home, &[&["smapi"], words].concat()).await;
    assert_eq!(json_in(&ask(&["get-vendor-list"]).await)["vendors"][0]["id"], VENDOR);
    ask(&["create-skill-for-vendor", "--manifest", "file:manifest.json"]).await;
    let skill = amazon.skill().id;
    let of = ["-s", &skill, "-g", "development"];
    let status = json_in(&ask(&["get-skill-status", "-s", &skill]).await);
    assert_eq!(status["manifest"]["lastUpdateRequest"]["status"], "SUCCEEDED");
    let set =
        [&["set-interaction-model"], &of[..], &["-l", "en-US", "--interaction-model", "file:model.json"]].concat();
    ask(&set).await;
    ask(&[&["set-skill-enablement"], &of[..]].concat()).await;
    let simulate =
        [&["simulate-skill"], &of[..], &["--input-content", "open usher media", "--device-locale", "en-US"]].concat();
    let simulation = json_in(&ask(&simulate).await)["id"].as_str().unwrap().to_owned();
    amazon.until(|amazon| amazon.skill().simulations.values().all(|one| one.status != "IN_PROGRESS")).await;
    let look = [&["get-skill-simulation"], &of[..], &["--simulation-id", &simulation]].concat();
    let simulation = json_in(&ask(&look).await);
    assert_eq!(simulation["status"], "SUCCESSFUL", "{simulation:#}");
    let listed = json_in(&ask(&["list-skills-for-vendor"]).await);
    assert_eq!(listed["skills"][0]["skillId"], skill.as_str());
    ask(&["delete-skill", "-s", &skill]).await;
    assert!(amazon.skills().is_empty());
    assert_eq!(amazon.count(Call::Refresh), 1);
    swagger::agrees(&amazon.calls());
    usher.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn amazons_library_makes_a_skill_and_hears_usher_answer() {
    let (amazon, usher, _folder) = both(Pace::Questions(1)).await;
    let (_, refresh) = amazon.tokens(&SCOPES);
    let certificate = rcgen::generate_simple_self_signed([HOST.to_owned()]).unwrap().cert.pem();
    let given = json!({
        "api": amazon.api_url, "login": amazon.login_url, "client": CLIENT, "secret": SECRET, "refresh": refresh,
        "manifest": manifest(), "model": model(), "linking": linking(), "certificate": certificate
    });
    let mut node = Command::new("node");
    node.arg("drive_sdk.mjs").arg(given.to_string()).current_dir(folder()).kill_on_drop(true);
    let output = node.output().await.expect(INSTALL);
    let (lines, errors) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{lines}\n{errors}");
    let steps: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let statuses: Vec<(&str, u64)> =
        steps.iter().filter_map(|step| Some((step["step"].as_str()?, step["status"].as_u64()?))).collect();
    assert_eq!(
        statuses,
        [
            ("vendors", 200),
            ("no skills", 200),
            ("create", 202),
            ("read manifest", 200),
            ("replace manifest", 202),
            ("replace it by an old tag", 412),
            ("enable too early", 403),
            ("no model", 404),
            ("model", 202),
            ("model without a name", 400),
            ("model's tag", 204),
            ("read model", 200),
            ("no linking", 404),
            ("linking", 204),
            ("read linking", 200),
            ("linking without TLS", 400),
            ("certificate", 204),
            ("read certificate", 200),
            ("enable", 204),
            ("enabled", 204),
            ("simulate", 200),
            ("invoke", 200),
            ("profile", 200),
            ("credentials", 200),
            ("list", 200),
            ("a bad refresh token", 400),
            ("disable", 204),
            ("disabled", 404),
            ("no more linking", 204),
            ("delete", 204),
            ("deleted", 404),
        ],
        "{steps:#?}"
    );
    assert_eq!(step(&steps, "manifest built")["statuses"], json!(["IN_PROGRESS", "SUCCEEDED"]));
    assert_eq!(
        step(&steps, "model built")["steps"],
        json!([
            "LANGUAGE_MODEL_QUICK_BUILD IN_PROGRESS",
            "LANGUAGE_MODEL_QUICK_BUILD SUCCEEDED, LANGUAGE_MODEL_FULL_BUILD IN_PROGRESS",
            "LANGUAGE_MODEL_QUICK_BUILD SUCCEEDED, LANGUAGE_MODEL_FULL_BUILD SUCCEEDED",
        ])
    );
    assert!(step(&steps, "read linking")["body"]["accountLinkingResponse"]["clientSecret"].is_null());
    let returns = &step(&steps, "read linking")["body"]["accountLinkingResponse"]["redirectUrls"];
    assert_eq!(returns[1], format!("https://layla.amazon.com/api/skill/link/{VENDOR}"));
    let simulation = &step(&steps, "simulated")["simulation"];
    assert_eq!(simulation["status"], "SUCCESSFUL", "{simulation:#}");
    let said = &simulation["result"]["alexaExecutionInfo"]["alexaResponses"][0]["content"]["caption"];
    assert!(said.as_str().is_some_and(|said| !said.is_empty()), "Usher says something: {simulation:#}");
    assert_eq!(step(&steps, "invoke")["body"]["status"], "SUCCESSFUL", "{steps:#?}");
    assert_eq!(step(&steps, "a bad refresh token")["body"]["error"], "invalid_grant");
    assert!(amazon.skills().is_empty());
    swagger::agrees(&amazon.calls());
    amazon.until(|amazon| amazon.told().len() == 2).await;
    assert!(amazon.told().iter().all(|(_, _, taken)| *taken), "Usher takes its events: {:?}", amazon.told());
    assert!(amazon.count(Call::SkillStatus) >= 5);
    usher.stop().await;
}
