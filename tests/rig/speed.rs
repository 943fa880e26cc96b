//! A healthy home: everything is well, and known soon.

use crate::case::{is_said, listed};
use crate::certificates::Shown;
use crate::world::{Running, World};
use bridge::api::view::CheckState;
use bridge::clock::SystemClock;
use household::clock::Clock as _;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_a_healthy_home_everything_is_well() {
    for shown in [Shown::Good, Shown::Tls12Only] {
        let running = Running::start(World { shown, demo: true, ..World::default() }).await;
        let clock = SystemClock::new();
        let told = running.check(None).await;
        // For whoever reads the output; how fast the machine is that runs this is nobody's fault.
        println!("all checks of a healthy home took {} ms", clock.monotonic().as_millis());
        running.stop().await;
        let needs_amazon = |why: Option<&str>| why.is_some_and(|why| !["cause", "no-internet"].contains(&why));
        for one in &told {
            let well = one.view.state == CheckState::Ok || needs_amazon(one.view.skipped.as_deref());
            let well = well && is_said(one);
            assert!(well, "{shown:?}\n{}", listed(&told));
        }
        for id in ["B1", "F2", "F3", "A12", "A1", "A5", "A6", "A7", "A8", "D5", "A9", "A10", "A11", "B5"] {
            let ok = told.iter().any(|one| one.view.id == id && one.view.state == CheckState::Ok);
            assert!(ok, "{id} in\n{}", listed(&told));
        }
    }
}
