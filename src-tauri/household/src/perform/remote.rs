//! Presses on the remote control, and words for the screen.

use super::Work;
use super::player::RECENT;
use super::transport::about;
use crate::fault::{Code, Fault};
use crate::order::{Order, Press};
use crate::voice::{Message, Reply};

/// More presses than this are a slip of the tongue.
const MOST: u8 = 20;

impl Work<'_> {
    pub(super) async fn press(&mut self, named: Option<&str>, press: Press, times: u8) -> Result<Reply, Fault> {
        let target = self.player(named, RECENT).await?;
        for _ in 0..times.clamp(1, MOST) {
            self.give(&target, Order::Press(press)).await?;
        }
        Ok(about(&target, said(press)))
    }

    /// The search page with the words in it.
    pub(super) async fn search_there(&mut self, named: Option<&str>, words: &str) -> Result<Reply, Fault> {
        let target = self.player(named, RECENT).await?;
        let (page, text) = (Order::Press(Press::GoToSearch), Order::SendText { text: words.to_owned() });
        // An open page without the words would be half of what was asked for.
        if !target.player.obeys(&text) {
            return Err(target.fault(Code::PlayerCannot));
        }
        self.give(&target, page).await?;
        self.give(&target, text).await?;
        Ok(Reply::say(Message::new("searching").with("words", words).with("player", &*target.player.name)))
    }

    pub(super) async fn type_text(&mut self, named: Option<&str>, text: &str) -> Result<Reply, Fault> {
        let target = self.player(named, RECENT).await?;
        self.give(&target, Order::SendText { text: text.to_owned() }).await?;
        Ok(about(&target, "pressed"))
    }
}

/// A short word for a short press; a screen is named.
fn said(press: Press) -> &'static str {
    match press {
        Press::MoveUp
        | Press::MoveDown
        | Press::MoveLeft
        | Press::MoveRight
        | Press::PageUp
        | Press::PageDown
        | Press::NextLetter
        | Press::PreviousLetter
        | Press::Back
        | Press::ToggleFullscreen => "pressed",
        Press::Select => "selected",
        Press::GoHome => "showing-home",
        Press::ToggleContextMenu => "showing-context-menu",
        Press::Guide => "showing-guide",
        Press::GoToSearch => "showing-search",
        Press::ToggleOsdMenu => "showing-player-menu",
        Press::GoToSettings => "showing-settings",
    }
}
