//! Who is acted for, and on which player.

use super::Work;
use super::player::NOW;
use super::transfer;
use crate::fault::{Code, Fault};
use crate::home::User;
use crate::preferences::Change;
use crate::server::Server;
use crate::titles::canonical::likeness;
use crate::voice::memory::Question;
use crate::voice::{Command, Message, Reply, table};
use std::sync::Arc;

/// From this likeness on a name is taken for a user's.
const ALIKE: f64 = 0.75;

impl Work<'_> {
    pub(super) async fn set_player(&mut self, name: Option<&str>) -> Result<Reply, Fault> {
        let found = self.players(NOW).await?;
        let Some(name) = name.filter(|name| *name != table::ANOTHER_PLAYER) else {
            if found.targets.is_empty() {
                return Err(found.trouble.unwrap_or_else(|| Fault::new(Code::NoPlayer)));
            }
            self.memory.question = Some(Question::WhichPlayer { then: None, settled: None });
            let said = Message::new("which-player").with("players", self.names(&found.targets));
            let asked = Reply::ask(said, Message::new("which-player-again"));
            return Ok(asked.hearing("SetPlayerIntent", table::PLAYER));
        };
        let target = if name == table::THIS_PLAYER {
            self.echo_among(&found).ok_or_else(|| Fault::new(Code::EchoCannot))?
        } else {
            self.named(name, found)?
        };
        let player = &target.player;
        let heard = if target.echo { table::THIS_PLAYER } else { &*player.name };
        if let Some(Question::WhichPlayer { then: Some(waiting), settled }) = &self.asker.memory.question
            && let Some(whole) = transfer::answered(waiting, heard)
        {
            // It was one side of a transfer that was asked for, not a new default.
            return self.go_on(whole, settled.clone()).await;
        }
        self.changes.push(Change::Player {
            echo: self.asker.echo.clone(),
            player: player.id.clone(),
            name: player.name.clone(),
        });
        if let Some(Question::WhichPlayer { then: Some(waiting), settled }) = self.asker.memory.question.clone() {
            let waiting = Command { player: Some(heard.to_owned()), ..*waiting };
            return self.go_on(waiting, settled).await;
        }
        Ok(Reply::say(Message::new("player-set").with("player", &*player.name)))
    }

    pub(super) async fn set_user(&mut self, name: Option<&str>) -> Result<Reply, Fault> {
        let Some(name) = name else {
            self.memory.question = Some(Question::WhichUser);
            let known: Vec<String> = self.signed_in().into_iter().map(|(_, user)| user.name).collect();
            let said = Message::new("which-user").with("users", known);
            return Ok(Reply::ask(said, Message::new("which-user-again")).hearing("SetUserIntent", "user"));
        };
        let signed_in: Vec<User> = self.signed_in().into_iter().map(|(_, user)| user).collect();
        if let Some(user) = closest(name, &signed_in) {
            self.changes.push(Change::User(user.id.clone()));
            return Ok(Reply::say(Message::new("user-set").with("user", &*user.name)));
        }
        let mut trouble = None;
        for server in self.home.servers {
            match server.users().await {
                Ok(users) => {
                    if let Some(user) = closest(name, &users) {
                        return Err(Fault::new(Code::UserNotSignedIn).with("user", &user.name));
                    }
                }
                Err(fault) => trouble = Some(fault),
            }
        }
        Err(trouble.unwrap_or_else(|| Fault::new(Code::UserNotFound).with("user", name)))
    }

    /// Signing in is done in the window; a voice is no place for passwords.
    pub(super) fn change_account(&self) -> Reply {
        Reply::say(Message::new("change-account"))
    }

    pub(super) fn who_is_user(&self) -> Result<Reply, Fault> {
        let users = self.signed_in();
        let active = self.home.preferences.active_user.as_ref();
        let user = users.iter().find(|(_, user)| Some(&user.id) == active).or(users.first());
        let Some((server, user)) = user else { return Err(Fault::new(Code::NoServer)) };
        Ok(Reply::say(Message::new("active-user").with("user", &*user.name).with("server", server.name())))
    }

    fn signed_in(&self) -> Vec<(Arc<dyn Server>, User)> {
        let users = |server: &Arc<dyn Server>| {
            server.signed_in().iter().map(|user| (server.clone(), user.clone())).collect::<Vec<_>>()
        };
        self.home.servers.iter().flat_map(users).collect()
    }
}

pub(super) fn closest<'a>(heard: &str, users: &'a [User]) -> Option<&'a User> {
    users
        .iter()
        .map(|user| (likeness(heard, &user.name), user))
        .filter(|(score, _)| *score >= ALIKE)
        .max_by(|(a, _), (b, _)| a.total_cmp(b))
        .map(|(_, user)| user)
}
