//! Servers and keyrings that go and come back.
//!
//! `USHER_KILLS` says how often the server is switched off; a soak gives 200.

use super::failures::until;
use super::{Household, add, codes, password_of};
use bridge::api::Answer;
use bridge::secrets::Unavailable;
use bridge::{Bridge, Options};
use demo::Flavour;
use household::fault::Code;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use support::dice::Dice;
use support::gate::Gate;
use support::process::Holds;
use tokio::runtime::Handle;
use tokio::task::JoinHandle;
use tokio::time::Instant;

/// In an ordinary test run.
const FEW: usize = 8;
/// A server that is back is used by then.
const SOON: Duration = Duration::from_secs(3);
/// Who speaks meanwhile.
const SPEAKERS: u64 = 3;
/// What may be under way at one moment and not at another: connections, and the tasks that hold them.
const SPARE: usize = 4 * 4;
/// What the process may grow by after the first fifth, in bytes: buffers settle.
const GROWTH: u64 = 8 << 20;
/// Alexa hangs up then.
const ALEXA_WAITS: Duration = Duration::from_secs(8);
/// What one command may take by itself on a machine that has nothing else to do: it waits for a server that is away, then
/// for its answer.
const OWN_TIME: Duration = Duration::from_millis(1500 + 3000 + 500);

/// How often the server is switched off in a soak; none in an ordinary test run, where other scenarios share the machine.
fn asked_kills() -> Option<usize> {
    std::env::var("USHER_KILLS").ok().and_then(|kills| kills.parse().ok())
}

async fn say(bridge: &Bridge) -> String {
    answered(bridge, "pause the living room tv").await
}

/// A command is answered, each within its own time.
async fn answered(bridge: &Bridge, text: &str) -> String {
    let begun = Instant::now();
    let said = bridge.say(text, "en-US", None).await.activity.said.clone();
    let bound = if asked_kills().is_some() { OWN_TIME } else { ALEXA_WAITS };
    assert!(!said.is_empty() && begun.elapsed() < bound, "{text}: {said} after {:?}", begun.elapsed());
    said
}

fn is_done(said: &str) -> bool {
    said.contains("Living Room TV")
}

async fn behind_a_gate() -> (Household, Gate, Bridge) {
    let household = Household::with(Flavour::Jellyfin).await;
    let gate = Gate::to(household.home.base_url().trim_start_matches("http://").parse().unwrap()).await;
    let bridge = household.start().await;
    let added = bridge.send(add(&gate.address().to_string(), password_of("Maya", "lighthouse"))).await;
    assert!(matches!(added, Answer::Added(_)), "{added:?}");
    (household, gate, bridge)
}

#[tokio::test]
async fn a_server_that_is_off_at_the_start_is_named_and_used_when_it_comes() {
    let (household, mut gate, bridge) = behind_a_gate().await;
    bridge.stop().await;
    gate.close().await;
    let bridge = household.start().await;
    assert_eq!(codes(&bridge), [Code::ServerUnreachable]);
    assert_eq!(say(&bridge).await, format!("{} does not answer.", household.home.server_name()));
    let view = bridge.home().await.servers.remove(0);
    assert!(!view.reachable);
    gate.open().await;
    let back = Instant::now();
    // Nobody asks for anything: it is found all the same.
    until(|| codes(&bridge).is_empty()).await;
    assert!(back.elapsed() < SOON, "{:?}", back.elapsed());
    assert!(is_done(&say(&bridge).await));
    bridge.stop().await;
}

/// Says one command after the other, until it is dropped. Counts those that were answered, and ends the test at one that
/// was not.
fn speaker(bridge: &Bridge, count: &Arc<AtomicUsize>, seed: u64) -> JoinHandle<()> {
    const SAID: [&str; 5] = [
        "pause the living room tv",
        "set the volume of the bedroom tv to forty",
        "play the lighthouse keepers on the living room tv",
        "what is playing on the living room tv",
        "skip thirty seconds on the living room tv",
    ];
    let (bridge, count, mut dice) = (bridge.clone(), count.clone(), Dice(seed));
    tokio::spawn(async move {
        loop {
            answered(&bridge, SAID[dice.below(SAID.len())]).await;
            count.fetch_add(1, Ordering::Relaxed);
            tokio::time::sleep(Duration::from_millis(dice.below(40) as u64)).await;
        }
    })
}

/// Switches the server off and on so often, while everybody speaks; how long it took at most from its return until a
/// command was carried out.
async fn kill_often(
    gate: &mut Gate,
    bridge: &Bridge,
    dice: &mut Dice,
    kills: usize,
    count: &Arc<AtomicUsize>,
) -> Duration {
    let speakers: Vec<_> = (0..SPEAKERS).map(|number| speaker(bridge, count, number)).collect();
    let mut slowest = Duration::ZERO;
    for kill in 0..kills {
        // At another moment of every command each time.
        tokio::time::sleep(Duration::from_millis(dice.below(150) as u64)).await;
        gate.close().await;
        let away = say(bridge).await;
        assert!(away.ends_with("does not answer."), "{away}");
        tokio::time::sleep(Duration::from_millis(dice.below(700) as u64)).await;
        gate.open().await;
        let back = Instant::now();
        while !is_done(&say(bridge).await) {
            assert!(back.elapsed() < SOON, "kill {kill}: not used after {:?}", back.elapsed());
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        let used = back.elapsed();
        // The command that went through counts as well, where nobody else holds the machine.
        assert!(asked_kills().is_none() || used < SOON, "kill {kill}: used only after {used:?}");
        slowest = slowest.max(used);
    }
    for speaker in speakers {
        assert!(!speaker.is_finished(), "somebody fell silent");
        speaker.abort();
        let _silent = speaker.await;
    }
    slowest
}

#[tokio::test]
async fn a_server_that_goes_and_comes_is_used_within_three_seconds_and_every_command_is_answered() {
    let asked = asked_kills();
    let kills = asked.unwrap_or(FEW);
    let (_household, mut gate, bridge) = behind_a_gate().await;
    let (count, mut dice) = (Arc::<AtomicUsize>::default(), Dice(7));
    let holds = || (Holds::own(), Handle::current().metrics().num_alive_tasks());
    let first = kill_often(&mut gate, &bridge, &mut dice, kills / 5, &count).await;
    let (begun, tasks_begun) = holds();
    let rest = kill_often(&mut gate, &bridge, &mut dice, kills - kills / 5, &count).await;
    let (ended, tasks_ended) = holds();
    println!(
        "{kills} times off and on, {} commands answered: used again after {:?} at most; \
         {begun} and {tasks_begun} tasks after a fifth, {ended} and {tasks_ended} at the end",
        count.load(Ordering::Relaxed),
        first.max(rest)
    );
    // In an ordinary test run other scenarios open files in the same process meanwhile.
    if asked.is_some() {
        assert!(ended.handles <= begun.handles + SPARE, "handles leak");
        assert!(ended.memory <= begun.memory + GROWTH, "memory leaks");
    }
    assert!(tasks_ended <= tasks_begun + SPARE, "tasks leak");
    until(|| codes(&bridge).is_empty()).await;
    bridge.stop().await;
}

#[tokio::test]
async fn a_keyring_that_is_locked_at_the_start_is_named_and_used_when_it_opens() {
    let (household, bridge) = Household::with_maya(Flavour::Emby).await;
    bridge.stop().await;
    household.keyring.close(Some(Unavailable::Locked));
    let bridge = household.start().await;
    assert_eq!(codes(&bridge), [Code::KeyringClosed]);
    assert_eq!(say(&bridge).await, "Usher cannot open the keyring that holds its sign-ins.");
    household.keyring.close(None);
    bridge.stop().await;
    let bridge = household.start().await;
    assert!(is_done(&say(&bridge).await));
    assert_eq!(codes(&bridge), []);
    bridge.stop().await;
}

#[tokio::test]
async fn without_a_keyring_a_low_fault_says_where_the_sign_ins_are() {
    let household = Household::with(Flavour::Emby).await;
    household.keyring.close(Some(Unavailable::Absent));
    let bridge = household.start().await;
    bridge.send(household.add("Maya", "lighthouse")).await;
    assert_eq!(codes(&bridge), [Code::SecretsInFile]);
    assert!(is_done(&say(&bridge).await));
    bridge.stop().await;
    // Some day there is a keyring: the next start moves them, and nobody has to sign in again.
    household.keyring.close(None);
    let bridge = Bridge::start(Options { closed: true, ..household.options() }).await.unwrap();
    assert!(is_done(&say(&bridge).await));
    assert_eq!(codes(&bridge), []);
    assert_eq!(household.keyring.len(), 1);
    assert!(!household.folder.path().join("secrets.json").exists());
    bridge.stop().await;
}
