//! The players that were there once, kept over a restart. It asks nobody: whoever has asked a server tells it who was there.

use crate::kept_document::KeptDocument;
use crate::shared::lock;
use household::home::{Player, SeenPlayer, SeenPlayers};
use household::id::{PlayerId, ServerId};
use std::path::Path;
use std::sync::Mutex;
use time::{Duration, OffsetDateTime};

/// The times alone are written down this seldom; a new player, or a new name, at once.
const SELDOM: Duration = Duration::minutes(10);

/// All of them, and their file.
pub(crate) struct Players {
    seen: Mutex<Seen>,
    pub(crate) kept: KeptDocument<SeenPlayers>,
}

struct Seen {
    players: SeenPlayers,
    written: OffsetDateTime,
}

impl Players {
    /// As they were kept in a folder.
    pub(crate) fn open(folder: &Path) -> Self {
        let (kept, players) = KeptDocument::open(folder, "players");
        Self { seen: Mutex::new(Seen { players, written: OffsetDateTime::UNIX_EPOCH }), kept }
    }

    /// These are there now.
    pub(crate) fn note(&self, there: &[Player], now: OffsetDateTime) {
        let mut seen = lock(&self.seen);
        let news = seen.players.note(there, now);
        // A clock that was set back is no reason to write nothing.
        if news || (now - seen.written).abs() >= SELDOM {
            seen.written = now;
            self.kept.keep(seen.players.clone());
        }
    }

    /// All of them, connected now or not, in the order in which they were first seen.
    pub(crate) fn seen(&self) -> Vec<SeenPlayer> {
        lock(&self.seen).players.iter().cloned().collect()
    }

    /// Forgets a player: what was known of it.
    pub(crate) fn forget(&self, player: &PlayerId) -> Option<SeenPlayer> {
        let mut seen = lock(&self.seen);
        let gone = seen.players.forget(player)?;
        self.kept.keep(seen.players.clone());
        Some(gone)
    }

    /// Knows a player again.
    pub(crate) fn restore(&self, player: SeenPlayer) {
        let mut seen = lock(&self.seen);
        seen.players.restore(player);
        self.kept.keep(seen.players.clone());
    }

    /// Forgets the players of every server but these.
    pub(crate) fn keep_servers(&self, servers: &[ServerId]) {
        let mut seen = lock(&self.seen);
        if seen.players.keep_servers(servers) {
            self.kept.keep(seen.players.clone());
        }
    }

    /// The last times are kept too, by whoever has asked for players at all.
    pub(crate) fn write_last(&self) {
        let seen = lock(&self.seen);
        if seen.written != OffsetDateTime::UNIX_EPOCH {
            self.kept.keep(seen.players.clone());
        }
        drop(seen);
        self.kept.write_last();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use household::home::Abilities;
    use household::playback::Playback;
    use time::macros::datetime;

    const NOON: OffsetDateTime = datetime!(2026-11-20 12:00 UTC);

    fn tv() -> Player {
        Player {
            id: PlayerId::new("s:tv:App"),
            server: ServerId::new("s"),
            name: "TV".into(),
            app: "App".into(),
            device: "tv".into(),
            aliases: Vec::new(),
            abilities: Abilities::default(),
            playback: Playback::default(),
            user: None,
            extra_users: Vec::new(),
        }
    }

    #[test]
    fn a_player_is_known_after_a_restart_and_when_it_was_last_there() {
        let folder = tempfile::tempdir().unwrap();
        let first = Players::open(folder.path());
        first.note(&[tv()], NOON);
        first.note(&[tv()], NOON + Duration::MINUTE);
        first.write_last();
        let again = Players::open(folder.path());
        assert_eq!(again.seen()[0].last_seen, NOON + Duration::MINUTE);
        assert_eq!(again.seen()[0].name, "TV");
    }

    #[test]
    fn a_program_that_asked_no_server_writes_nothing_over_what_another_keeps() {
        let folder = tempfile::tempdir().unwrap();
        let terminal = Players::open(folder.path());
        let running = Players::open(folder.path());
        running.note(&[tv()], NOON);
        running.write_last();
        terminal.write_last();
        assert_eq!(Players::open(folder.path()).seen().len(), 1);
    }

    #[test]
    fn players_leave_with_their_server() {
        let folder = tempfile::tempdir().unwrap();
        let players = Players::open(folder.path());
        players.note(&[tv()], NOON);
        players.keep_servers(&[ServerId::new("s")]);
        assert_eq!(players.seen().len(), 1);
        players.keep_servers(&[]);
        assert!(players.seen().is_empty());
    }
}
