//! The id of a player: server, device and app, since a session's own id may change whenever the app comes back.

use household::id::{PlayerId, ServerId};

/// `"{server}:{device}:{app}"`; a separator within a part is percent-encoded.
pub(crate) fn player_id(server: &ServerId, device: &str, client: &str) -> PlayerId {
    let mut id = String::with_capacity(server.as_str().len() + device.len() + client.len() + 2);
    escape(&mut id, server.as_str());
    id.push(':');
    escape(&mut id, device);
    id.push(':');
    escape(&mut id, client);
    PlayerId::new(id)
}

/// The app of a player, for a player that nothing else is known of.
pub(crate) fn app_of(player: &PlayerId) -> String {
    let app = player.as_str().rsplit(':').next().unwrap_or_default();
    app.replace("%3A", ":").replace("%25", "%")
}

fn escape(to: &mut String, part: &str) {
    for c in part.chars() {
        match c {
            ':' => to.push_str("%3A"),
            '%' => to.push_str("%25"),
            other => to.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_never_run_into_each_other() {
        let server = ServerId::new("s");
        assert_ne!(player_id(&server, "a:b", "c"), player_id(&server, "a", "b:c"));
        assert_ne!(player_id(&server, "a%3Ab", "c"), player_id(&server, "a:b", "c"));
        assert_eq!(player_id(&server, "tv-1", "Emby for Android TV").as_str(), "s:tv-1:Emby for Android TV");
        assert_eq!(app_of(&player_id(&server, "a", "b:c%")), "b:c%");
    }
}
