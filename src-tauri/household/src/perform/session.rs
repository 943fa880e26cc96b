//! Who watches on a player: asked, joined, left.

use super::Work;
use super::people::closest;
use super::player::{NOW, Target};
use crate::fault::{Code, Fault};
use crate::home::User;
use crate::order::Order;
use crate::voice::{Message, Reply};

impl Work<'_> {
    pub(super) async fn who_in_session(&mut self, named: Option<&str>) -> Result<Reply, Fault> {
        let target = self.player(named, NOW).await?;
        let there: Vec<&User> = target.player.user.iter().chain(&target.player.extra_users).collect();
        let names: Vec<&str> = there.iter().map(|user| user.name.as_str()).collect();
        let message = match &there[..] {
            [] => Message::new("session-nobody"),
            [only] if only.id == target.user => Message::new("session-only-you"),
            all => Message::new("session-users")
                .with("users", names)
                .with("count", u32::try_from(all.len()).unwrap_or(u32::MAX)),
        };
        Ok(Reply::say(message.with("player", &*target.player.name)))
    }

    pub(super) async fn add_user(&mut self, named: Option<&str>, name: &str) -> Result<Reply, Fault> {
        let target = self.player(named, NOW).await?;
        let known = target.server.users().await?;
        let Some(user) = closest(name, &known) else { return Err(Fault::new(Code::UserNotFound).with("user", name)) };
        let there = target.player.user.iter().chain(&target.player.extra_users);
        if there.into_iter().any(|one| one.id == user.id) {
            return Err(target.fault(Code::UserAlreadyThere).with("user", &user.name));
        }
        self.give(&target, Order::AddUser { user: user.clone() }).await?;
        Ok(about(&target, "user-added", vec![&user.name]))
    }

    /// Everybody named who is there goes; only if nobody named is there, that is said.
    pub(super) async fn remove_users(&mut self, named: Option<&str>, names: &[String]) -> Result<Reply, Fault> {
        let target = self.player(named, NOW).await?;
        let mut gone: Vec<User> = Vec::new();
        for name in names {
            let Some(user) = closest(name, &target.player.extra_users).cloned() else { continue };
            if !gone.contains(&user) {
                self.give(&target, Order::RemoveUser { user: user.clone() }).await?;
                gone.push(user);
            }
        }
        if gone.is_empty() {
            return Err(target.fault(Code::UserNotThere).with("user", self.together(names)));
        }
        Ok(about(&target, "user-removed", gone.iter().map(|user| user.name.as_str()).collect()))
    }
}

fn about(target: &Target, message: &str, users: Vec<&str>) -> Reply {
    Reply::say(Message::new(message).with("user", users).with("player", &*target.player.name))
}
