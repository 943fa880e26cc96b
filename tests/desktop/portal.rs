//! The test as the desktop's settings: whether a person wants light or dark.

use support::desktop::Desktop;
use zbus::object_server::SignalEmitter;
use zbus::zvariant::{OwnedValue, Value};
use zbus::{Connection, connection, interface};

const PATH: &str = "/org/freedesktop/portal/desktop";
const APPEARANCE: &str = "org.freedesktop.appearance";
const SCHEME: &str = "color-scheme";
const DARK: u32 = 1;
const LIGHT: u32 = 2;

/// The desktop's settings, light to begin with.
pub(crate) struct Portal {
    bus: Connection,
}

struct Settings {
    scheme: u32,
}

#[interface(name = "org.freedesktop.portal.Settings")]
impl Settings {
    fn read(&self, namespace: &str, key: &str) -> zbus::fdo::Result<OwnedValue> {
        if (namespace, key) != (APPEARANCE, SCHEME) {
            return Err(zbus::fdo::Error::Failed(format!("no setting {namespace} {key}")));
        }
        // This call wraps its answer once more than the others.
        OwnedValue::try_from(Value::new(Value::from(self.scheme)))
            .map_err(|error| zbus::fdo::Error::Failed(error.to_string()))
    }

    #[zbus(signal)]
    async fn setting_changed(
        emitter: &SignalEmitter<'_>,
        namespace: &str,
        key: &str,
        value: Value<'_>,
    ) -> zbus::Result<()>;
}

impl Portal {
    pub(crate) async fn start(desktop: &Desktop) -> Self {
        let bus = connection::Builder::address(desktop.bus())
            .unwrap()
            .serve_at(PATH, Settings { scheme: LIGHT })
            .unwrap()
            .name("org.freedesktop.portal.Desktop")
            .unwrap()
            .build()
            .await
            .unwrap();
        Self { bus }
    }

    /// The person switches to dark.
    pub(crate) async fn go_dark(&self) {
        let settings = self.bus.object_server().interface::<_, Settings>(PATH).await.unwrap();
        settings.get_mut().await.scheme = DARK;
        Settings::setting_changed(settings.signal_emitter(), APPEARANCE, SCHEME, Value::from(DARK)).await.unwrap();
    }
}
