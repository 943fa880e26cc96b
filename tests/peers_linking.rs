//! The account-linking door held against OAuth clients of other people's making: openid-client and simple-oauth2 link
//! accounts with Usher and refresh their tokens, and Alexa is obeyed with them. And the page held against axe, in Chromium.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use bridge::api::{Answer, Intention};
use bridge::secrets::{InMemory, SecretFile, Secrets};
use bridge::{Bridge, DemoOptions, Options};
use secrecy::ExposeSecret;
use serde_json::{Value, json};
use std::path::Path;
use support::alexa::{Alexa, speech};
use support::phone::Amazon;
use support::usher::free;
use tokio::process::Command;

const INSTALL: &str = "the clients are not installed; `cargo xtask test` does that";
/// So many links the clients make.
const LINKS: usize = 8;

struct House {
    bridge: Bridge,
    alexa: Alexa,
    _folder: tempfile::TempDir,
}

impl House {
    async fn start() -> Self {
        let (alexa, folder) = (Alexa::start().await, tempfile::tempdir().unwrap());
        let file = SecretFile::in_folder(folder.path());
        let secrets = Secrets::with(Box::new(InMemory::default()), Box::new(file), "the file".into());
        let options = Options {
            folder: Some(folder.path().to_owned()),
            demo: Some(DemoOptions { jellyfin: false, listen: Some(free()) }),
            listen: Some(free()),
            stand_ins: alexa.stand_ins(),
            secrets: Some(secrets),
            ..Options::default()
        };
        let bridge = Bridge::start(options).await.unwrap();
        bridge.ready().await;
        Self { bridge, alexa, _folder: folder }
    }

    fn door(&self) -> String {
        format!("http://{}", self.bridge.listening().unwrap())
    }

    async fn code(&self) -> String {
        let Answer::LinkCode(code) = self.bridge.send(Intention::InviteToLink).await else { panic!("no code") };
        code.code
    }

    /// What Alexa says to "pause" from an account with this token.
    async fn pause(&self, token: &str) -> String {
        let request = json!({ "type": "IntentRequest", "intent": { "name": "AMAZON.PauseIntent" } });
        let mut envelope = self.alexa.envelope(&request, &Value::Null);
        envelope["context"]["System"]["user"]["accessToken"] = token.into();
        let (status, answer) = self.alexa.post(&self.door(), envelope.to_string().into_bytes()).await;
        assert_eq!(status, 200, "{answer}");
        speech(&serde_json::from_str(&answer).unwrap())
    }
}

#[tokio::test]
async fn independent_clients_link_and_refresh_and_are_refused_as_the_standard_says() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("peers/linking");
    assert!(folder.join("node_modules/openid-client").is_dir(), "{INSTALL}");
    let house = House::start().await;
    let secret = house.bridge.told_amazon().await.unwrap().client_secret;
    house.bridge.want_linking(None).unwrap();
    let server = house.bridge.home().await.servers.remove(0);
    let jonas = server.users.iter().find(|user| user.name == "Jonas").unwrap();
    let mut codes = Vec::new();
    for _ in 0..LINKS {
        codes.push(house.code().await);
    }
    let told = json!({
        "door": house.door(),
        "secret": secret.expose_secret(),
        "codes": codes,
        "person": format!("{} {}", server.id, jonas.id),
    });
    let output = Command::new("node").arg("clients.mjs").arg(told.to_string()).current_dir(folder).output().await;
    let output = output.expect(INSTALL);
    let (lines, errors) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{lines}{errors}");

    let mut clients = 0;
    for line in lines.lines() {
        let told: Value = serde_json::from_str(line).unwrap();
        let wanted = match told["step"].as_str().unwrap() {
            "a stranger" => "invalid_client",
            "another verifier" | "a code again" | "and what it began" => "invalid_grant",
            "code" => {
                assert_eq!((told["type"].as_str(), told["seconds"].as_u64()), (Some("bearer"), Some(3600)), "{line}");
                assert_ne!(told["state"], json!(false), "{line}");
                clients += 1;
                continue;
            }
            "refresh" => {
                assert_eq!(told["kept"], json!(true), "{line}");
                let said = house.pause(told["access"].as_str().unwrap()).await;
                assert!(!said.contains("not linked"), "{line}: {said}");
                continue;
            }
            other => panic!("{other}"),
        };
        assert_eq!(told["refused"].as_str(), Some(wanted), "{line}");
    }
    assert_eq!((clients, lines.lines().count()), (4, 18), "{lines}");
    assert!(house.pause("never-given-out").await.contains("not linked"));
    house.bridge.stop().await;
}

#[tokio::test]
async fn the_page_fits_a_narrow_phone_light_and_dark_and_everybody_can_use_it() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("peers/linking");
    let packages = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/@axe-core/playwright");
    assert!(packages.is_dir(), "the pages' packages are not installed; `cargo xtask test` does that");
    let house = House::start().await;
    let secret = house.bridge.told_amazon().await.unwrap().client_secret;
    house.bridge.want_linking(None).unwrap();
    let server = house.bridge.home().await.servers.remove(0);
    let person = format!("{} {}", server.id, server.users[0].id);
    let codes = [house.code().await, house.code().await, house.code().await];
    // `USHER_PICTURES` says where to put pictures of every page.
    let pictures = std::env::var("USHER_PICTURES").ok();
    let told = json!({ "door": house.door(), "codes": codes, "person": person, "pictures": pictures });
    let output = Command::new("node").arg("page.mjs").arg(told.to_string()).current_dir(folder).output().await;
    let output = output.expect(INSTALL);
    let (lines, errors) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{lines}{errors}");
    let pages: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let (last, looked) = pages.split_last().unwrap();
    assert_eq!(looked.len(), 18, "{lines}");
    for page in looked {
        assert_eq!((&page["violations"], &page["complaints"]), (&json!([]), &json!([])), "{page}");
        assert_eq!(page["wide"], json!(false), "{page}");
    }
    assert_eq!((&last["state"], &last["complaints"]), (&json!(true), &json!([])), "{last}");
    let amazon = Amazon::new(&house.door(), secret.expose_secret());
    let tokens = amazon.exchange(last["code"].as_str().unwrap()).await.unwrap();
    assert!(!house.pause(&tokens.access).await.contains("not linked"));
    house.bridge.stop().await;
}
