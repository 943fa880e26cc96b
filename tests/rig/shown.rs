//! What the checks find is a fault that every face shows, until a later run finds it gone.

use crate::resolver::Says;
use crate::world::{Running, World};
use bridge::api::view::CheckState;
use bridge::api::{Answer, Event, Intention};
use household::fault::Code;
use std::time::Duration;
use tokio::time::timeout;

/// A run of one step takes less.
const SOON: Duration = Duration::from_secs(20);

/// Runs a step as the window does, and waits until it is over.
async fn run(running: &Running, step: &str) -> CheckState {
    let mut events = running.bridge.events();
    let wanted = Intention::RunChecks { only: Some(step.to_owned()) };
    assert!(matches!(running.bridge.send(wanted).await, Answer::Done));
    let over = async {
        loop {
            let Event::Checks(view) = events.recv().await.unwrap() else { continue };
            let check = view.checks.iter().find(|check| check.group == step).map(|check| check.state);
            if !view.running
                && let Some(state) = check
            {
                return state;
            }
        }
    };
    timeout(SOON, over).await.expect("the run ends, and says so")
}

#[tokio::test]
async fn a_fault_is_shown_until_a_later_run_finds_it_gone() {
    let good = World::default();
    let well = good.says[0].clone();
    let running = Running::start(good).await;
    let is_shown = || running.bridge.faults().iter().any(|fault| fault.code == Code::NameUnknown);
    assert_eq!((run(&running, "dns").await, is_shown()), (CheckState::Ok, false));
    running.says.iter().for_each(|says| *says.lock().unwrap() = Says::NoSuchName);
    assert_eq!((run(&running, "dns").await, is_shown()), (CheckState::Fail, true));
    // Somebody else's step, and an internet that does not answer, say nothing about the name.
    run(&running, "local").await;
    running.says.iter().for_each(|says| *says.lock().unwrap() = Says::Nonsense);
    assert_eq!((run(&running, "dns").await, is_shown()), (CheckState::Skipped, true));
    running.says.iter().for_each(|says| *says.lock().unwrap() = well.clone());
    assert_eq!((run(&running, "dns").await, is_shown()), (CheckState::Ok, false));
    running.stop().await;
}
