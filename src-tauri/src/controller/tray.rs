//! The tray: whether anybody sees it, that it shows what is true, and what is chosen in it.

use super::{Controller, Request};
use crate::desktop::Desktop;
use crate::tray::{Choice, TrayView};
use bridge::api::{Answer, Intention};
use household::fault::{Code, Fault};
use std::ops::ControlFlow;
use tokio::sync::oneshot;

/// The window's page on which one finds out what is wrong (`ui/src/state/route.svelte.ts`).
const TROUBLESHOOTING: &str = "troubleshooting";

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Tray {
    Unknown,
    Shown,
    Absent,
}

impl<D: Desktop> Controller<D> {
    pub(super) fn chosen(&mut self, choice: Choice) -> ControlFlow<()> {
        let intention = match choice {
            Choice::Open => {
                self.show_window(None);
                return ControlFlow::Continue(());
            }
            Choice::Troubleshoot => {
                self.show_window(Some(TROUBLESHOOTING));
                return ControlFlow::Continue(());
            }
            Choice::Quit => return self.quit(),
            Choice::DefaultPlayer(player) => Intention::SetDefaultPlayer { player },
            Choice::ActFor { server, user } => Intention::SetActiveUser { server, user },
            Choice::Pause(paused) => Intention::SetPaused { paused },
        };
        let (answer, answered) = oneshot::channel();
        self.send(intention, answer);
        let again = self.requests.clone();
        tokio::spawn(async move {
            if let Ok(Answer::Fault(fault)) = answered.await {
                tracing::warn!(fault = %fault.code, "the tray's choice did not work");
            }
            // The menu has flipped its own check mark by now, also where nothing changed.
            let _ = again.send(Request::RefreshTray);
        });
        ControlFlow::Continue(())
    }

    /// Puts the tray right if it shows something else. Without a panel there is nothing to put right.
    pub(super) fn show_tray(&mut self) {
        if self.tray != Tray::Absent && self.shown.as_ref() != Some(&TrayView::of(&self.home, self.order)) {
            self.set_tray();
        }
    }

    pub(super) fn set_tray(&mut self) {
        let view = TrayView::of(&self.home, self.order);
        self.desktop.set_tray(&view);
        self.shown = Some(view);
    }

    pub(super) fn tray_shown(&mut self, shown: bool) {
        let tray = if shown { Tray::Shown } else { Tray::Absent };
        if std::mem::replace(&mut self.tray, tray) == tray {
            return;
        }
        if shown {
            self.withdraw(Code::NoTray);
        } else {
            self.report(Fault::new(Code::NoTray));
        }
    }
}
