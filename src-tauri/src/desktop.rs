//! What the controller may ask of a desktop. The real one speaks Tauri; the one in tests writes down what it was asked.

pub mod icon;
pub mod shell;
pub mod window;

use crate::tray::TrayView;

/// A person's desktop. No call waits: what becomes of the tray comes back as a request.
pub trait Desktop: Send + 'static {
    /// Brings the window to the front, making it if there is none; on this page of it, if one is wanted.
    fn show_window(&self, page: Option<&'static str>);
    /// Takes the window away.
    fn close_window(&self);
    /// Puts the tray icon up or changes it. Whether a panel shows it comes back as
    /// [`TrayShown`](crate::controller::Request::TrayShown).
    fn set_tray(&self, view: &TrayView);
    /// Shows a page in the person's browser; false if there is none.
    fn open_url(&self, url: &str) -> bool;
    /// Tells someone who started Usher from a terminal.
    fn tell(&self, line: &str);
    /// Ends the program.
    fn quit(&self);
}
