//! macOS: there always is a menu bar, and its icons are stencils whose menu opens with a click.

use crate::controller::Requests;
use crate::tray::{Order, mark::Paint};
use household::fault::Fault;

pub(crate) const ORDER: Order = Order::StatusFirst;
pub(crate) const PAINT: Paint = Paint::Stencil;
pub(crate) const MENU_ON_LEFT_CLICK: bool = true;
/// A title would stand beside the icon.
pub(crate) const TRAY_TITLE: &str = "";

/// There always is a display for a program that a person starts.
pub(crate) fn missing_display() -> Option<Fault> {
    None
}

/// There is nothing to follow: the menu bar is always there.
pub(crate) async fn watch(_requests: Requests) {}
