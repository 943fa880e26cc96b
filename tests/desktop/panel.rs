//! The test as the panel: it takes Usher's icon, reads its menu and chooses from it, over the session bus.

use crate::app::{PATIENCE, eventually};
use std::collections::HashMap;
use support::desktop::Desktop;
use tokio::sync::mpsc;
use zbus::message::Header;
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};
use zbus::{Connection, Proxy, connection, interface};

const WATCHER: &str = "org.kde.StatusNotifierWatcher";

/// A panel on the desktop.
pub(crate) struct Panel {
    bus: Connection,
    registered: mpsc::UnboundedReceiver<String>,
}

/// Usher's icon on the panel.
pub(crate) struct Icon {
    item: Proxy<'static>,
    menu: Proxy<'static>,
}

/// A line of the menu.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    id: i32,
    pub(crate) label: String,
    pub(crate) enabled: bool,
    pub(crate) checked: bool,
    pub(crate) lines: Vec<Line>,
}

type Layout = (i32, HashMap<String, OwnedValue>, Vec<OwnedValue>);

struct Watcher(mpsc::UnboundedSender<String>);

#[interface(name = "org.kde.StatusNotifierWatcher")]
impl Watcher {
    fn register_status_notifier_item(&self, service: &str, #[zbus(header)] header: Header<'_>) {
        // Some send their bus name, others the path of the item.
        let sender = header.sender().map(ToString::to_string).unwrap_or_default();
        let owner = if service.starts_with('/') { sender } else { service.to_owned() };
        let _ = self.0.send(owner);
    }
    fn register_status_notifier_host(&self, _service: &str) {}
    #[zbus(property)]
    fn registered_status_notifier_items(&self) -> Vec<String> {
        Vec::new()
    }
    #[zbus(property)]
    fn is_status_notifier_host_registered(&self) -> bool {
        true
    }
    #[zbus(property)]
    fn protocol_version(&self) -> i32 {
        0
    }
}

impl Panel {
    /// Puts a panel on the desktop.
    pub(crate) async fn start(desktop: &Desktop) -> Self {
        let (register, registered) = mpsc::unbounded_channel();
        let bus = connection::Builder::address(desktop.bus())
            .unwrap()
            .serve_at("/StatusNotifierWatcher", Watcher(register))
            .unwrap()
            .name(WATCHER)
            .unwrap()
            .build()
            .await
            .unwrap();
        Self { bus, registered }
    }

    /// Waits for an icon.
    pub(crate) async fn icon(&mut self) -> Icon {
        let owner = tokio::time::timeout(PATIENCE, self.registered.recv()).await.expect("an icon").unwrap();
        let item = self.proxy(&owner, "/StatusNotifierItem", "org.kde.StatusNotifierItem").await;
        let menu: OwnedObjectPath = item.get_property("Menu").await.unwrap();
        let menu = self.proxy(&owner, menu.as_str(), "com.canonical.dbusmenu").await;
        Icon { item, menu }
    }

    /// Takes the panel away.
    pub(crate) async fn leave(self) {
        self.bus.release_name(WATCHER).await.unwrap();
    }

    async fn proxy(&self, owner: &str, path: &str, interface: &'static str) -> Proxy<'static> {
        let builder: zbus::proxy::Builder<'_, Proxy<'_>> = zbus::proxy::Builder::new(&self.bus);
        builder
            .destination(owner.to_owned())
            .and_then(|builder| builder.path(path.to_owned()))
            .and_then(|builder| builder.interface(interface))
            .unwrap()
            .cache_properties(zbus::proxy::CacheProperties::No)
            .build()
            .await
            .unwrap()
    }
}

impl Icon {
    /// A click with the left button.
    pub(crate) async fn click(&self) {
        self.item.call::<_, _, ()>("Activate", &(0i32, 0i32)).await.unwrap();
    }

    /// What it says under the pointer.
    pub(crate) async fn tooltip(&self) -> String {
        type Pixmaps = Vec<(i32, i32, Vec<u8>)>;
        let (_, _, _, description): (String, Pixmaps, String, String) =
            self.item.get_property("ToolTip").await.unwrap();
        description
    }

    /// Its pixels.
    pub(crate) async fn pixels(&self) -> Vec<u8> {
        let mut icons: Vec<(i32, i32, Vec<u8>)> = self.item.get_property("IconPixmap").await.unwrap();
        icons.pop().expect("an icon has pixels").2
    }

    /// Its menu, from the top; separators are left out.
    pub(crate) async fn menu(&self) -> Vec<Line> {
        let _update: bool = self.menu.call("AboutToShow", &0i32).await.unwrap();
        let (_, root): (u32, Layout) = self.menu.call("GetLayout", &(0i32, -1i32, Vec::<&str>::new())).await.unwrap();
        lines(root)
    }

    /// Waits until the menu has a line, in a submenu or not.
    pub(crate) async fn line(&self, label: &str) -> Line {
        eventually(label, async || find(&self.menu().await, label)).await
    }

    pub(crate) async fn choose(&self, label: &str) {
        let line = self.line(label).await;
        let call = (line.id, "clicked", Value::from(0i32), 0u32);
        self.menu.call::<_, _, ()>("Event", &call).await.unwrap();
    }
}

fn find(lines: &[Line], label: &str) -> Option<Line> {
    lines.iter().find_map(|line| if line.label == label { Some(line.clone()) } else { find(&line.lines, label) })
}

fn lines((_, _, children): Layout) -> Vec<Line> {
    let children = children.into_iter().map(|child| Layout::try_from(child).unwrap());
    children.filter(|(_, properties, _)| properties.contains_key("label")).map(line).collect()
}

fn line(layout: Layout) -> Line {
    let (id, properties) = (layout.0, layout.1.clone());
    let get = |name: &str| properties.get(name).map(|value| Value::from(value.clone()));
    let label = get("label").and_then(|value| String::try_from(value).ok()).unwrap_or_default();
    Line {
        id,
        label: label.replace("__", "_"),
        enabled: get("enabled").and_then(|value| bool::try_from(value).ok()).unwrap_or(true),
        checked: get("toggle-state").and_then(|value| i32::try_from(value).ok()) == Some(1),
        lines: lines(layout),
    }
}
