//! The home's state while there is no bridge to ask: before it has started, and when it could not start.

use bridge::api::view::{FaultView, HomeView, VoiceState};
use household::fault::Fault;

/// The home before anything is known of it.
pub(crate) fn starting() -> HomeView {
    HomeView {
        version: env!("CARGO_PKG_VERSION").into(),
        voice: VoiceState::Starting,
        endpoint: None,
        demo: None,
        servers: Vec::new(),
        players: Vec::new(),
        echos: Vec::new(),
        connect: None,
        default_player: None,
        default_player_name: None,
        active_user: None,
        last_activity: None,
        faults: Vec::new(),
        examples: Vec::new(),
    }
}

/// The home when the bridge could not start: what stopped it first, then what else is wrong.
pub(crate) fn broken<'a>(cause: &'a Fault, others: impl Iterator<Item = &'a Fault>) -> HomeView {
    let faults = std::iter::once(cause).chain(others).map(FaultView::from).collect();
    HomeView { voice: VoiceState::Broken, faults, ..starting() }
}
