//! `usherd alexa`: from signed out to a skill whose call has arrived, against a stand-in of Amazon; and what is left of it
//! wherever it is killed.
//!
//! `USHER_SETUP_KILLS` says how often it is killed at a random moment; a soak gives 100.

use crate::secrets::Known;
use bridge::store::{Settings, Store};
use serde_json::{Value, json};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};
use support::amazon::{Amazon, CLIENT, Call, Options, SECRET, VENDOR};
use support::dice::Dice;
use time::OffsetDateTime;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader, Lines};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};

/// How long a set-up may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(180);
/// A name that leads nowhere but in the stand-in.
const HOST: &str = "usher.test";
const INVOCATION: &str = "movie butler";
/// How often it is killed at a random moment in an ordinary test run.
const FEW: usize = 3;

/// Where an Usher lives that is to have a skill.
struct Place {
    amazon: Amazon,
    folder: tempfile::TempDir,
    outside: tempfile::TempDir,
    web: reqwest::Client,
    /// Where its door is.
    door: String,
}

/// A set-up that is under way on a terminal.
struct SettingUp {
    process: Child,
    lines: Lines<BufReader<ChildStdout>>,
    stdin: ChildStdin,
}

impl Place {
    async fn new() -> Self {
        let door = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string();
        let amazon = Amazon::start(Options::default().host(HOST, &format!("http://{door}"))).await;
        let (folder, outside) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        std::fs::write(outside.path().join("roots.pem"), &amazon.stand_ins().roots).unwrap();
        let settings = json!({ "version": 2, "listen": door });
        std::fs::write(folder.path().join("settings.json"), settings.to_string()).unwrap();
        Self { amazon, folder, outside, web: bridge::web::client("somebody", &[]).unwrap(), door }
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let stand_ins = self.amazon.stand_ins();
        let mut command = Command::new(binary());
        command.args(arguments).arg("--config").arg(self.folder.path());
        command.env_remove("DBUS_SESSION_BUS_ADDRESS").env_remove("XDG_RUNTIME_DIR").env("HOME", self.outside.path());
        command.env("RUST_LOG", "trace").env("USHER_TRUST_ROOTS", self.outside.path().join("roots.pem"));
        command.env("USHER_SIGNING_CERTS", stand_ins.signing_certs.unwrap());
        command.env("USHER_AMAZON_API", &self.amazon.api_url).env("USHER_LWA", &self.amazon.login_url);
        let log = std::fs::OpenOptions::new().create(true).append(true).open(self.log()).unwrap();
        command.stderr(log).stdin(Stdio::piped()).stdout(Stdio::piped()).kill_on_drop(true);
        command
    }

    fn log(&self) -> PathBuf {
        self.outside.path().join("log")
    }

    fn log_end(&self) -> String {
        let log = std::fs::read_to_string(self.log()).unwrap_or_default();
        log.lines().rev().filter(|line| !line.contains("TRACE")).take(30).collect::<Vec<_>>().join("\n")
    }

    /// Calls it, with the client's secret on the first line that is piped in.
    async fn begin(&self) -> SettingUp {
        let endpoint = format!("https://{HOST}");
        let arguments = [
            "alexa",
            "setup",
            "--json",
            "--client-id",
            CLIENT,
            "--client-secret-stdin",
            "--locales",
            "en-US,en-GB",
            "--invocation",
            INVOCATION,
            "--endpoint",
            &endpoint,
        ];
        let mut process = self.command(&arguments).spawn().unwrap();
        let mut stdin = process.stdin.take().unwrap();
        stdin.write_all(format!("{SECRET}\n").as_bytes()).await.unwrap();
        let lines = BufReader::new(process.stdout.take().unwrap()).lines();
        SettingUp { process, lines, stdin }
    }

    /// The next line that is printed; none when it has ended. Where a page is to be opened, somebody opens it and allows it.
    async fn next(&self, under_way: &mut SettingUp) -> Option<Value> {
        let line = tokio::time::timeout(PATIENCE, under_way.lines.next_line()).await;
        let line = line.unwrap_or_else(|_| panic!("it goes on in time: {}", self.log_end())).unwrap()?;
        let line: Value = serde_json::from_str(&line).unwrap_or_else(|_| panic!("{line}"));
        if let Some(page) = line["open"].as_str() {
            let back = self.allow(page).await;
            let came =
                line["listens"] == true && self.web.get(&back).send().await.is_ok_and(|last| last.status() == 200);
            if !came {
                // The ports may be another test's.
                under_way.stdin.write_all(format!("{back}\n").as_bytes()).await.unwrap();
            }
        }
        Some(line)
    }

    /// Allows what a page asks; where the browser is sent then.
    async fn allow(&self, page: &str) -> String {
        let shown = self.web.get(page).send().await.unwrap();
        let text = String::from_utf8(shown.bytes().await.unwrap().to_vec()).unwrap();
        let field = |name: &str| {
            let (_, after) = text.split_once(&format!("name=\"{name}\" value=\"")).unwrap_or_else(|| panic!("{text}"));
            after.split('"').next().unwrap().to_owned()
        };
        let form = format!("request={}&person={}&answer=allow", field("request"), field("person"));
        let address = format!("{}/ap/oa", self.amazon.login_url);
        let sent = self.web.post(address).header("content-type", "application/x-www-form-urlencoded").body(form);
        let answer = sent.send().await.unwrap();
        answer.headers()["location"].to_str().unwrap().to_owned()
    }

    /// Sets it up to its end; what was printed.
    async fn set_up(&self) -> Vec<Value> {
        let mut under_way = self.begin().await;
        let mut printed = Vec::new();
        while let Some(line) = self.next(&mut under_way).await {
            printed.push(line);
        }
        let ended = under_way.process.wait().await.unwrap();
        assert!(ended.success(), "{ended}: {printed:?}\n{}", self.log_end());
        printed
    }

    async fn run(&self, arguments: &[&str]) -> (bool, Vec<Value>) {
        let process = self.command(arguments).stdin(Stdio::null()).spawn().unwrap();
        let output = tokio::time::timeout(PATIENCE, process.wait_with_output()).await.expect("it ends").unwrap();
        let lines = String::from_utf8(output.stdout).unwrap();
        (output.status.success(), lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect())
    }

    fn settings(&self) -> Settings {
        let (store, fault) = Store::open(self.folder.path(), OffsetDateTime::UNIX_EPOCH).unwrap();
        assert_eq!(fault, None, "the settings load");
        store.settings().clone()
    }

    /// The one skill that there is, as it should be.
    fn is_whole(&self) {
        let skill = self.amazon.skill();
        assert_eq!(self.settings().skill_id.as_deref(), Some(skill.id.as_str()), "the door lets it in");
        assert!(!skill.enabled.is_empty(), "it is on");
        let locales: Vec<&String> = skill.models.keys().collect();
        assert_eq!(locales, ["en-GB", "en-US"]);
        assert!(skill.linking.is_some(), "accounts can be linked");
        let linking = self.settings().linking.unwrap();
        assert_eq!((linking.vendor.as_deref(), linking.wanted), (Some(VENDOR), false), "and need not be");
    }
}

impl SettingUp {
    async fn kill(mut self) {
        self.process.kill().await.unwrap();
    }
}

fn binary() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let binary = test.parent().and_then(Path::parent).unwrap().join("usherd");
    assert!(binary.is_file(), "{} is missing: run `cargo build --package usher-bridge`", binary.display());
    binary
}

fn steps(printed: &[Value], state: &str) -> Vec<String> {
    let of_state = printed.iter().filter(|line| line["state"] == state);
    let mut steps: Vec<String> = of_state.filter_map(|line| line["step"].as_str().map(str::to_owned)).collect();
    steps.sort();
    steps.dedup();
    steps
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_call_leads_from_signed_out_to_a_skill_whose_call_has_arrived_and_another_away_again() {
    let place = Place::new().await;
    #[expect(clippy::disallowed_methods, reason = "how long it takes for real is what is asked")]
    let begun = Instant::now();
    let printed = place.set_up().await;
    let took = begun.elapsed();
    assert!(printed[0]["open"].as_str().unwrap().starts_with(&place.amazon.login_url), "{printed:?}");
    let all = ["enablement", "linking", "manifest", "model", "simulation", "skill", "vendor"];
    let done = steps(&printed, "done");
    assert!(all.iter().all(|step| done.iter().any(|done| done == step)), "{printed:?}");
    assert_eq!(printed.last().unwrap()["done"], true);
    place.is_whole();
    let kept = place.settings().amazon.unwrap();
    assert_eq!(kept.client_id, CLIENT);
    let account = kept.account.unwrap();
    assert_eq!((account.mail.as_deref(), account.vendor.as_deref()), (Some("ada@example.com"), Some(VENDOR)));
    println!("set up in {took:?} with {} calls to Amazon", place.amazon.calls().len());
    assert!(took < Duration::from_secs(60), "{took:?}");

    // Once more: nothing is left to do, and nobody has to sign in.
    place.amazon.forget_calls();
    let again = place.set_up().await;
    assert!(again.iter().all(|line| line.get("open").is_none()), "{again:?}");
    let changed = [Call::CreateSkill, Call::PutManifest, Call::PutModel, Call::Simulate];
    assert!(changed.iter().all(|call| place.amazon.count(*call) == 0), "{:?}", place.amazon.calls());
    let (asked, told) = place.run(&["alexa", "status", "--json"]).await;
    assert!(asked && told[0]["skill"]["differences"] == json!([]), "{told:?}");
    assert!(told[0]["skill"]["lastRequest"].is_string(), "{told:?}");

    let (removed, told) = place.run(&["alexa", "remove", "--json"]).await;
    assert!(removed && told.last().unwrap()["done"] == true, "{told:?}");
    assert_eq!((place.amazon.skills().len(), place.settings().skill_id), (0, None));
    nothing_is_told(&place);
}

/// No secret is anywhere but where secrets are.
fn nothing_is_told(place: &Place) {
    let mut known = Known::default();
    known.learn(place.folder.path());
    known.insert(SECRET);
    for seen in place.amazon.calls() {
        for field in ["access_token", "refresh_token"] {
            seen.answer[field].as_str().into_iter().for_each(|token| known.insert(token));
        }
    }
    known.look_through_folder(place.folder.path(), &[]);
    known.look_through("the log", &std::fs::read(place.log()).unwrap());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_call_that_another_usher_hears_has_arrived_too() {
    let place = Place::new().await;
    let mut serving = place.command(&["serve", "--listen", &place.door]).spawn().unwrap();
    let mut out = BufReader::new(serving.stdout.take().unwrap()).lines();
    tokio::time::timeout(PATIENCE, out.next_line()).await.expect("it starts").unwrap().expect("it runs");
    let printed = place.set_up().await;
    assert!(steps(&printed, "done").contains(&"simulation".to_owned()), "{printed:?}");
    place.is_whole();
    serving.kill().await.unwrap();
}

/// At each boundary between two steps of a set-up; in an ordinary run at some of them.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_between_two_steps_the_next_call_goes_on_and_there_is_one_skill() {
    let stride = if kills() > FEW { 1 } else { 4 };
    let place = Place::new().await;
    let (mut boundary, mut killed) = (0, 0);
    loop {
        let mut under_way = place.begin().await;
        let mut left = boundary;
        let over = loop {
            match place.next(&mut under_way).await {
                None => break true,
                Some(line) if line["done"] == true => break true,
                Some(_) if left == 0 => break false,
                Some(_) => left -= 1,
            }
        };
        under_way.kill().await;
        assert!(place.amazon.skills().len() <= 1, "never two skills");
        if over {
            break;
        }
        (boundary, killed) = (boundary + stride, killed + 1);
    }
    place.set_up().await;
    place.is_whole();
    println!("killed at {killed} boundaries");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_at_any_moment_the_next_call_goes_on_and_there_is_one_skill() {
    let (mut dice, mut killed, mut homes) = (Dice(77), 0, 0);
    while killed < kills() {
        let place = Place::new().await;
        homes += 1;
        for _ in 0..3 {
            let mut under_way = place.begin().await;
            let moment = Duration::from_millis(dice.below(6_000) as u64);
            let reading = async { while place.next(&mut under_way).await.is_some() {} };
            if tokio::time::timeout(moment, reading).await.is_err() {
                under_way.kill().await;
                killed += 1;
            }
            assert!(place.amazon.skills().len() <= 1, "never two skills");
        }
        place.set_up().await;
        place.is_whole();
    }
    println!("killed at {killed} random moments in {homes} homes");
}

/// How often it is killed at a random moment.
fn kills() -> usize {
    std::env::var("USHER_SETUP_KILLS").ok().and_then(|times| times.parse().ok()).unwrap_or(FEW)
}
