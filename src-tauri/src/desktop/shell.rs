//! The real desktop, through Tauri.

use super::{Desktop, icon, window};
use crate::controller::{Request, Requests};
use crate::platform;
use crate::tray::TrayView;
use std::io::Write as _;
use tauri::AppHandle;
use tauri_plugin_opener::OpenerExt as _;

/// The person's desktop.
pub struct Shell {
    app: AppHandle,
    requests: Requests,
}

impl Shell {
    /// The desktop that an app runs on.
    pub fn new(app: AppHandle, requests: Requests) -> Self {
        Self { app, requests }
    }
}

impl Desktop for Shell {
    fn show_window(&self, page: Option<&'static str>) {
        let app = self.app.clone();
        platform::make_window(&self.app, move || {
            if let Err(error) = window::show(&app, page) {
                tracing::error!(%error, "the window could not be shown");
            }
        });
    }

    fn close_window(&self) {
        window::close(&self.app);
    }

    fn set_tray(&self, view: &TrayView) {
        let (app, requests, view) = (self.app.clone(), self.requests.clone(), view.clone());
        // Toolkits want their icons touched by the main thread only.
        let posted = self.app.run_on_main_thread(move || {
            let put = icon::put(&app, &requests, &view);
            if let Err(error) = &put {
                tracing::info!(%error, "no panel takes the tray icon");
            }
            let _ = requests.send(Request::TrayShown(put.is_ok()));
        });
        if let Err(error) = posted {
            tracing::warn!(%error, "the tray could not be changed");
        }
    }

    fn open_url(&self, url: &str) -> bool {
        let opened = self.app.opener().open_url(url, None::<&str>);
        if let Err(error) = &opened {
            tracing::warn!(%error, "the browser did not start");
        }
        opened.is_ok()
    }

    fn tell(&self, line: &str) {
        tell(line);
    }

    fn quit(&self) {
        self.app.exit(0);
    }
}

/// Says a line on the terminal, if there is one.
pub(crate) fn tell(line: &str) {
    // Nobody listens where this fails.
    let _ = writeln!(std::io::stderr(), "{line}");
}
