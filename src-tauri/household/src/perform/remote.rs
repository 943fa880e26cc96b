//! Presses on the remote control.

use super::Work;
use super::player::RECENT;
use super::transport::about;
use crate::fault::Fault;
use crate::order::{Order, Press};
use crate::voice::Reply;

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
