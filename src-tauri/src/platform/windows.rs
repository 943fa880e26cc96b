//! Windows: there always is a notification area; "Open" stands on top of the menu, which opens with the right button.

use crate::controller::Requests;
use crate::tray::{Order, mark::Paint};
use household::fault::Fault;
use std::io;
use tauri::AppHandle;

pub(crate) const ORDER: Order = Order::OpenFirst;
pub(crate) const PAINT: Paint = Paint::Colours;
pub(crate) const MENU_ON_LEFT_CLICK: bool = false;
pub(crate) const TRAY_TITLE: &str = "Usher";

/// There always is a display for a program that a person starts.
pub(crate) fn missing_display() -> Option<Fault> {
    None
}

/// There is nothing to follow: the notification area is always there.
pub(crate) async fn watch(_requests: Requests) {}

/// Waits until a terminal asks Usher to end, or the person signs out.
pub(crate) async fn asked_to_end() -> io::Result<()> {
    let mut interrupt = tokio::signal::windows::ctrl_c()?;
    let mut close = tokio::signal::windows::ctrl_close()?;
    let mut shutdown = tokio::signal::windows::ctrl_shutdown()?;
    tokio::select! {
        _ = interrupt.recv() => {}
        _ = close.recv() => {}
        _ = shutdown.recv() => {}
    }
    Ok(())
}

/// Runs what makes a window. Not on the main thread: a web view that is made there never comes up.
pub(crate) fn make_window(_app: &AppHandle, make: impl FnOnce() + Send + 'static) {
    make();
}
