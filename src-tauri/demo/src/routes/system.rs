//! `/System`: what server this is.

use super::refusal::{json, plain, with};
use super::{Answer, Call};
use crate::json::{self as write, Object};
use crate::world::World;

pub(super) fn route(call: &Call<'_>) -> Option<Answer> {
    let world = call.world;
    if call.path[0] == "health" {
        return (world.flavour.is_jellyfin() && call.path.len() == 1).then(|| Ok(plain(200, "Healthy")));
    }
    match call.path[1..] {
        ["info", "public"] if call.is_get() => Some(Ok(json(write::object(|o| public(o, world))))),
        ["info"] if call.is_get() => Some(call.caller().map(|_| json(write::object(|o| full(o, world))))),
        ["endpoint"] if call.is_get() => Some(call.caller().map(|_| {
            json(write::object(|o| {
                o.flag("IsLocal", true);
                o.flag("IsInNetwork", true);
            }))
        })),
        ["ping"] if call.is_get() || call.is_post() => Some(Ok(if world.flavour.is_emby() {
            plain(200, world.flavour.ping())
        } else {
            // Jellyfin answers with a JSON text.
            let mut quoted = Vec::new();
            write::quote(&mut quoted, world.flavour.ping());
            with(200, "application/json; charset=utf-8", quoted)
        })),
        _ => None,
    }
}

fn public(o: &mut Object<'_>, world: &World) {
    o.text("LocalAddress", &world.base_url);
    o.text("ServerName", world.flavour.server_name());
    o.text("Version", world.flavour.version());
    o.text("Id", &world.server_id);
    if world.flavour.is_emby() {
        // Nothing but this machine reaches a demo home, so there is no address from outside.
        o.texts("LocalAddresses", [world.base_url.as_str()]);
        o.empty_list("RemoteAddresses");
    } else {
        o.text("ProductName", "Jellyfin Server");
        o.text("OperatingSystem", "");
        o.flag("StartupWizardCompleted", true);
    }
}

fn full(o: &mut Object<'_>, world: &World) {
    public(o, world);
    let port = world.base_url.rsplit(':').next().and_then(|port| port.parse::<u16>().ok()).unwrap_or(8096);
    for name in ["HasPendingRestart", "IsShuttingDown", "CanSelfRestart", "CanLaunchWebBrowser", "HasUpdateAvailable"] {
        o.flag(name, false);
    }
    o.flag("SupportsLibraryMonitor", true);
    o.number("WebSocketPortNumber", port);
    o.empty_list("CompletedInstallations");
    if world.flavour.is_emby() {
        o.text("OperatingSystem", "Linux");
        o.text("OperatingSystemDisplayName", "Linux");
        o.number("HttpServerPortNumber", port);
        o.flag("SupportsHttps", false);
        o.number("HttpsPortNumber", 8920);
        o.empty_list("WakeOnLanInfo");
    }
}
