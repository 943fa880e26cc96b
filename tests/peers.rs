//! Client programs that others wrote for Emby and Jellyfin, against the demo home: they sign in, look around and control
//! a player. That they get along with it is what makes the demo home a stand-in for the real servers.
//!
//! `cargo xtask test` installs them. Without them these tests fail: they never pass by not running.
#![expect(clippy::expect_used, reason = "everything here is a test; the lint knows only the functions marked as one")]

use demo::{Flavour, Home, Options, WallClock};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::process::Command;

/// How long one client program may take, its start included.
const PATIENCE: Duration = Duration::from_secs(90);

#[tokio::test(flavor = "multi_thread")]
async fn jellyfins_own_sdk_plays_something_on_a_jellyfin_home() {
    plays_something(Flavour::Jellyfin, node("jellyfin_sdk.mjs")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn jellyfins_own_sdk_plays_something_on_a_home_that_takes_only_the_new_sign_in() {
    plays_something(Flavour::Jellyfin12, node("jellyfin_sdk.mjs")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn jellyfins_own_sdk_is_refused_where_a_jellyfin_refuses_it() {
    is_refused(Flavour::Jellyfin).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn jellyfins_own_sdk_is_refused_by_a_home_that_takes_only_the_new_sign_in() {
    is_refused(Flavour::Jellyfin12).await;
}

/// Runs the SDK where it is refused, and does what it asks for in between.
async fn is_refused(flavour: Flavour) {
    let home = start(flavour).await;
    let people = home.accounts();
    let (open, closed) = (&people[0], people.iter().find(|person| person.disabled).expect("somebody is shut out"));
    let mut program = node("jellyfin_sdk_refused.mjs");
    program.arg(home.base_url()).args([open.name, open.password, closed.name, closed.password]);
    program.stdin(Stdio::piped()).stdout(Stdio::piped()).kill_on_drop(true);
    let mut program = program.spawn().expect("the client program starts");
    let mut told = program.stdin.take().expect("it listens");
    let mut said = BufReader::new(program.stdout.take().expect("it speaks")).lines();
    let mut home = Some(home);
    let talk = async {
        while let Some(line) = said.next_line().await.expect("it speaks text") {
            match line.as_str() {
                "quick connect off" => home.as_ref().expect("it runs").allow_quick_connect(false),
                "gone" => home.take().expect("it runs").stop().await,
                _ => continue,
            }
            told.write_all(b"done\n").await.expect("it listens");
        }
        program.wait().await.expect("it ends")
    };
    let ended = tokio::time::timeout(PATIENCE, talk).await.expect("the client program ends in time");
    assert!(ended.success() && home.is_none(), "the client program ended with {ended}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_python_client_of_jellyfin_plays_something_on_a_jellyfin_home() {
    plays_something(Flavour::Jellyfin, python("jellyfin_apiclient.py")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_emby_client_of_home_assistant_controls_an_emby_home() {
    plays_something(Flavour::Emby, python("pyemby_client.py")).await;
}

/// What the client programs play, and where.
const FILM: &str = "The Winter Gardener";
const PLAYER: &str = "Living Room TV";

/// Runs a client program to its end and sees whether the player got what it was told, in that order.
async fn plays_something(flavour: Flavour, mut program: Command) {
    let home = start(flavour).await;
    let person = home.accounts().into_iter().next().expect("somebody lives there");
    let film = home.item_id("Movie", FILM).expect("the film is there");
    program.arg(home.base_url()).arg(person.name).arg(person.password);
    let said = run(program).await;

    let received: Vec<_> = home.received().into_iter().filter(|call| call.player == PLAYER).collect();
    let mut calls = received.iter();
    for wanted in ["/Playing", "/Playing/Pause", "/Playing/Seek"] {
        // Paths are taken in any case, and pyemby writes its own.
        let is_it = |path: &str, session: &str| path.eq_ignore_ascii_case(&format!("/Sessions/{session}{wanted}"));
        let heard = calls.any(|call| call.method == "POST" && is_it(&call.path, &call.session));
        assert!(
            heard,
            "{PLAYER} did not get POST …{wanted} in its turn.\nIt got: {received:#?}\nThe client said:\n{said}"
        );
    }
    let play = received.iter().find(|call| call.path.ends_with("/Playing")).expect("it was there above");
    let asked = format!("{}{}", play.query, play.body);
    assert!(asked.contains(&film), "{PLAYER} was told to play something else: {asked}");
    home.stop().await;
}

/// A home that is the same in each run, but for the time.
async fn start(flavour: Flavour) -> Home {
    let options =
        Options { flavour, listen: ([127, 0, 0, 1], 0).into(), discovery: None, seed: 7, clock: Arc::new(WallClock) };
    Home::start(options).await.expect("the demo home starts")
}

/// What the program said, once it has ended well.
async fn run(mut program: Command) -> String {
    program.stdin(Stdio::null()).kill_on_drop(true);
    let output = tokio::time::timeout(PATIENCE, program.output()).await.expect("the client program ends in time");
    let output = output.expect("the client program starts");
    let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "the client program ended with {}:\n{said}", output.status);
    said
}

fn node(script: &str) -> Command {
    needs(&folder().join("node_modules"));
    let mut command = Command::new("node");
    command.arg(folder().join(script));
    command
}

fn python(script: &str) -> Command {
    let inside = if cfg!(windows) { r".venv\Scripts\python.exe" } else { ".venv/bin/python" };
    needs(&folder().join(inside));
    let mut command = Command::new(folder().join(inside));
    command.arg(folder().join(script));
    command
}

fn needs(path: &Path) {
    assert!(path.exists(), "{} is not there: \"cargo xtask test\" installs it", path.display());
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("peers")
}
