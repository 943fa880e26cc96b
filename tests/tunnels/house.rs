//! A folder with stand-ins for the tunnels' programs, and what a test sees of a tunnel.

use base64::Engine as _;
use household::fault::Code;
use reach::tunnel::{Kind, Means, Pace, Programs, Standing, Tunnel, Wish};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::time::Duration;
use tempfile::TempDir;

/// Where the doors would be.
pub(crate) const PORT: u16 = 8797;
/// A token that must show up nowhere.
pub(crate) const TOKEN: &str = "2aSecretOfTheAccount";
/// Longer than anything here takes, on a machine that is busy.
const PATIENCE: Duration = Duration::from_secs(30);

/// A folder with stand-ins.
pub(crate) struct House {
    folder: TempDir,
}

/// The wish that suits a stand-in on a fine day.
pub(crate) fn wish(kind: Kind) -> Wish {
    let (host, token) = match kind {
        Kind::Tailscale => (None, None),
        Kind::Cloudflare => (Some("usher.example.com"), Some(cloudflare_token())),
        Kind::Ngrok => (Some("usher.ngrok.app"), Some(TOKEN.to_owned())),
    };
    Wish { kind, port: PORT, host: host.map(str::to_owned), token: token.map(Into::into) }
}

/// A token of a Cloudflare Tunnel.
pub(crate) fn cloudflare_token() -> String {
    let inside = json!({ "a": "account", "t": "75836e06-bcb3-4f73-85ab-5b339aba38de", "s": TOKEN });
    base64::engine::general_purpose::STANDARD.encode(inside.to_string())
}

impl House {
    /// With one program, on such a day.
    pub(crate) fn new(kind: Kind, day: &str) -> Self {
        let house = Self::empty(day);
        house.install(kind);
        house
    }

    /// Without any.
    pub(crate) fn empty(day: &str) -> Self {
        let house = Self { folder: TempDir::new().unwrap() };
        house.write("day", day);
        house.write("target", &format!("http://localhost:{PORT}"));
        house
    }

    pub(crate) fn install(&self, kind: Kind) {
        let program = Path::new(env!("CARGO_BIN_EXE_tunnel_stand_in"));
        let name = self.path(kind.program()).with_extension(program.extension().unwrap_or_default());
        std::fs::hard_link(program, &name).or_else(|_| std::fs::copy(program, &name).map(drop)).unwrap();
    }

    pub(crate) fn programs(&self) -> Programs {
        Programs::only(vec![self.folder.path().to_owned()])
    }

    pub(crate) fn means(&self) -> Means {
        let pace = Pace {
            look: Duration::from_millis(100),
            watch: Duration::from_millis(200),
            ready: Duration::from_secs(3),
            leaving: Duration::from_secs(10),
            rest: Duration::from_millis(50),
            longest_rest: Duration::from_millis(400),
        };
        bridge::tls::install();
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        Means { programs: self.programs(), http, folder: self.path("usher"), pace, seed: 7 }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, content: &str) {
        std::fs::write(self.path(name), content).unwrap();
    }

    pub(crate) fn put(&self, name: &str) {
        self.write(name, "");
    }

    pub(crate) fn take(&self, name: &str) {
        std::fs::remove_file(self.path(name)).unwrap();
    }

    /// What the programs were called with.
    pub(crate) fn calls(&self) -> Vec<Value> {
        let calls = std::fs::read_to_string(self.path("calls")).unwrap_or_default();
        calls.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    pub(crate) fn token_file_is_private(&self) {
        #[cfg(unix)]
        if let Ok(there) = std::fs::metadata(self.path("usher/cloudflared.token")) {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(there.permissions().mode() & 0o777, 0o600);
        }
    }

    /// Waits until a tunnel stands so.
    pub(crate) async fn until(&self, tunnel: &Tunnel, so: impl Fn(&Standing) -> bool) {
        let mut standing = tunnel.standing();
        let waited = tokio::time::timeout(PATIENCE, standing.wait_for(|now| so(now))).await.map(|now| now.is_ok());
        assert_eq!(waited, Ok(true), "it stands {:?} after {:#?}", *tunnel.standing().borrow(), self.calls());
    }

    pub(crate) async fn up_at(&self, tunnel: &Tunnel, address: &str) {
        self.until(tunnel, |now| *now == Standing::Up { address: address.to_owned() }).await;
    }

    pub(crate) async fn down_with(&self, tunnel: &Tunnel, code: Code) {
        self.until(tunnel, |now| matches!(now, Standing::Down { fault } if fault.code == code)).await;
    }
}
