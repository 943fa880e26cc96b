//! The one window. It is made when it is first wanted and destroyed when closed: an Usher in the tray keeps no web
//! view in memory. It shows our own pages and can go nowhere else.

use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Manager as _, Url, WebviewWindow, WebviewWindowBuilder};

/// The window's name in `tauri.conf.json`.
const MAIN: &str = "main";

/// Brings the window to the front, on a page if one is wanted. Only where [`make_window`](crate::platform::make_window)
/// runs it.
pub(crate) fn show(app: &AppHandle, page: Option<&'static str>) -> tauri::Result<()> {
    let window = match app.get_webview_window(MAIN) {
        Some(window) => {
            if let Some(page) = page {
                window.eval(turn_to(page))?;
            }
            window
        }
        None => make(app, page)?,
    };
    window.unminimize()?;
    window.show()?;
    window.set_focus()
}

/// Takes the window away, if there is one.
pub(crate) fn close(app: &AppHandle) {
    if let Some(Err(error)) = app.get_webview_window(MAIN).map(|window| window.close()) {
        tracing::warn!(%error, "the window did not close");
    }
}

/// What turns the window's pages to one of them. It is a name of ours, never what somebody typed.
fn turn_to(page: &'static str) -> String {
    format!("location.hash = '#/{page}'")
}

fn make(app: &AppHandle, page: Option<&'static str>) -> tauri::Result<WebviewWindow> {
    let config = app.config().app.windows.iter().find(|config| config.label == MAIN);
    let config = config.ok_or(tauri::Error::WindowNotFound)?;
    let mut builder = WebviewWindowBuilder::from_config(app, config)?
        .on_navigation(ours)
        .on_new_window(|_, _| NewWindowResponse::Deny);
    if let Some(page) = page {
        builder = builder.initialization_script(turn_to(page));
    }
    builder.build()
}

/// Whether an address is one of our own pages.
fn ours(url: &Url) -> bool {
    match (url.scheme(), url.host_str(), url.port()) {
        ("tauri", Some("localhost"), None) => true,
        // Windows serves the same pages under this name.
        ("http" | "https", Some("tauri.localhost"), None) => cfg!(windows),
        ("http", Some("localhost"), Some(5173)) => cfg!(dev),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::ours;

    #[test]
    fn the_window_stays_on_our_own_pages() {
        let ours = |url: &str| ours(&url.parse().unwrap());
        assert!(cfg!(windows) || ours("tauri://localhost/index.html"));
        for elsewhere in [
            "https://example.com/",
            "http://127.0.0.1:8096/demo",
            "http://localhost:8096/",
            "tauri://localhost.example.com/",
            "file:///etc/passwd",
            "data:text/html,hello",
            "about:blank",
        ] {
            assert!(!ours(elsewhere), "{elsewhere}");
        }
    }
}
