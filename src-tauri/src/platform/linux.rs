//! Linux: the display and the session bus may be missing, and the panel may come and go.

use crate::controller::{Request, Requests};
use crate::tray::{Order, mark::Paint};
use futures_util::StreamExt as _;
use household::fault::{Code, Fault};
use zbus::fdo::DBusProxy;

pub(crate) const ORDER: Order = Order::StatusFirst;
pub(crate) const PAINT: Paint = Paint::Colours;
pub(crate) const MENU_ON_LEFT_CLICK: bool = false;
pub(crate) const TRAY_TITLE: &str = "Usher";

/// Who takes tray icons on a Linux desktop.
const PANEL: &str = "org.kde.StatusNotifierWatcher";

/// The fault, if there is no display: the toolkit would abort without one.
pub(crate) fn missing_display() -> Option<Fault> {
    let named = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    (!named("DISPLAY") && !named("WAYLAND_DISPLAY")).then(|| Fault::new(Code::NoDisplay))
}

/// Follows the session bus: whether there is one, and whether a panel takes icons.
pub(crate) async fn watch(requests: Requests) {
    let connection = match zbus::Connection::session().await {
        Ok(connection) => connection,
        Err(error) => {
            tracing::info!(%error, "no session bus");
            let _ = requests.send(Request::Report(Fault::new(Code::NoSessionBus)));
            return;
        }
    };
    if let Err(error) = follow_panel(&connection, &requests).await {
        tracing::warn!(%error, "the panel can no longer be followed");
    }
}

async fn follow_panel(connection: &zbus::Connection, requests: &Requests) -> zbus::Result<()> {
    let bus = DBusProxy::new(connection).await?;
    let mut changes = bus.receive_name_owner_changed_with_args(&[(0, PANEL)]).await?;
    // One that came while we were not looking yet.
    if bus.name_has_owner(PANEL.try_into()?).await? {
        let _ = requests.send(Request::RefreshTray);
    }
    while let Some(change) = changes.next().await {
        let present = change.args()?.new_owner().is_some();
        let request = if present { Request::RefreshTray } else { Request::TrayShown(false) };
        if requests.send(request).is_err() {
            break;
        }
    }
    Ok(())
}
