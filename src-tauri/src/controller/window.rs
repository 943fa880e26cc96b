//! The window, as the loop knows it: open, on its way out, or asked for again meanwhile.

use super::Controller;
use super::tray::Tray;
use crate::desktop::Desktop;
use std::ops::ControlFlow;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Window {
    None,
    Open,
    /// Its pages are being taken down: it cannot be shown any more.
    Closing,
    /// The same, and a person has asked for it again, on this page of it.
    Reopening(Option<&'static str>),
}

impl<D: Desktop> Controller<D> {
    pub(super) fn show_window(&mut self, page: Option<&'static str>) {
        if self.quitting {
            return;
        }
        match self.window {
            Window::None | Window::Open => {
                tracing::debug!("the window is asked for");
                self.window = Window::Open;
                self.desktop.show_window(page);
            }
            Window::Closing | Window::Reopening(_) => self.window = Window::Reopening(page),
        }
    }

    pub(super) fn window_closing(&mut self) {
        tracing::debug!("the window is about to go");
        if self.window == Window::Open {
            self.window = Window::Closing;
        }
    }

    /// Without a tray nobody could bring the window back: closing it ends Usher.
    pub(super) fn window_closed(&mut self) -> ControlFlow<()> {
        tracing::debug!("the window is gone");
        let before = std::mem::replace(&mut self.window, Window::None);
        self.face = None;
        self.watch(false);
        if let Window::Reopening(page) = before {
            self.show_window(page);
            return ControlFlow::Continue(());
        }
        if self.tray == Tray::Shown || self.quitting { ControlFlow::Continue(()) } else { self.quit() }
    }
}
