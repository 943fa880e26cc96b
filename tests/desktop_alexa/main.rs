//! A skill of one's own in the real window, by keyboard alone: from signed out to the trial call that arrived, then another
//! name, what it would change, and the skill taken away again. Nothing of it is against accessibility.
//!
//! It is a program of its own, because the ports to which Amazon's page leads back are the same for everybody.

#![cfg(target_os = "linux")]
#![expect(clippy::print_stderr, reason = "what stands on the terminal tells why a test failed")]
#![expect(clippy::print_stdout, reason = "how long it took is worth knowing")]
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on must fail")]

#[path = "../desktop/app.rs"]
#[expect(dead_code, reason = "the window is driven, not watched")]
mod app;
#[path = "../desktop_accounts/keyboard.rs"]
mod keyboard;
#[path = "../desktop/picture.rs"]
mod picture;
mod place;
#[path = "../desktop/session.rs"]
#[expect(dead_code, reason = "not every test needs all of a session")]
mod session;

use app::eventually;
use picture::keep;
use place::{Place, set_up, sign_in};
use std::path::Path;
use support::amazon::{Call, SECRET};

#[tokio::test]
async fn a_skill_is_made_changed_and_removed_by_keyboard_alone() {
    let place = Place::start().await;
    place.enter("[data-testid='nav-alexa']").await;
    sign_in(&place).await;
    set_up(&place).await;
    keep("alexa", &place.session.picture().await);
    change(&place).await;
    remove(&place).await;
    assert_no_secret(&place.folder);
    place.session.end().await;
}

/// Another name to call it by: Usher says what that means at Amazon before it sends anything.
async fn change(place: &Place) {
    let session = &place.session;
    place.amazon.forget_calls();
    session.reach("[data-testid='invocation']").await;
    session.script("document.activeElement.select(); return null").await;
    session.press("movie butler").await;
    session.says("outdated", "have changed").await;
    assert_eq!(place.amazon.count(Call::PutModel), 0, "nothing is sent yet");
    place.enter("[data-testid='compare']").await;
    session.says("differences", "Sentences and names").await;
    place.accessible("what would change").await;
    place.enter("[data-testid='update']").await;
    let works = async || {
        let said = session.says("run-state", "").await;
        (said.contains("The skill works") && place.amazon.count(Call::PutModel) == 5).then_some(())
    };
    eventually("the new name to be there", works).await;
    session.forgets("have changed since the skill was set up").await;
}

/// Nothing of it is left.
async fn remove(place: &Place) {
    place.enter("[data-testid='remove']").await;
    place.accessible("the question before removing it").await;
    place.tab().await;
    place.session.press(&place::ENTER.to_string()).await;
    place.session.says("run-state", "The skill is gone.").await;
    assert!(place.amazon.skills().is_empty());
    place.accessible("a skill that is gone").await;
}

/// No secret and no token is in what anybody would look at.
fn assert_no_secret(folder: &Path) {
    for name in ["settings.json", "skill.json"] {
        let Ok(text) = std::fs::read_to_string(folder.join(name)) else { continue };
        assert!(!text.contains(SECRET) && !text.contains("Atzr|") && !text.contains("Atza|"), "{name}");
    }
}
