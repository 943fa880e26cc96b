//! Debian's nginx and Caddy, each as a person would run it with what was pasted, at a free port in place of 443.

use reach::proxy::Proxy;
use std::net::SocketAddr;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;
use support::door::certificate;
use tempfile::TempDir;
use tokio::net::TcpStream;
use tokio::process::{Child, Command};

/// How long a start may take on a busy machine.
const STARTING: Duration = Duration::from_secs(30);

/// A running proxy.
pub(crate) struct Front {
    pub(crate) address: SocketAddr,
    /// The certificate that it shows, PEM.
    pub(crate) root: String,
    process: Child,
    _folder: TempDir,
}

impl Front {
    /// Starts it with what is pasted for these files of a certificate.
    pub(crate) async fn start(proxy: Proxy, pasted: impl Fn((&str, &str)) -> String) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (root, key) = certificate();
        let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
        std::fs::write(at("chain.pem"), &root).unwrap();
        std::fs::write(at("key.pem"), key).unwrap();
        let pasted = pasted((&at("chain.pem"), &at("key.pem")));
        let address = free();
        let command = match proxy {
            Proxy::Nginx => nginx(folder.path(), &at_port(&pasted, address)).await,
            Proxy::NginxProxyManager => {
                let listen = format!("listen {address} ssl; server_name _;");
                let files = format!("ssl_certificate {}; ssl_certificate_key {};", at("chain.pem"), at("key.pem"));
                nginx(folder.path(), &format!("server {{ {listen} {files}\n{pasted}\n}}")).await
            }
            Proxy::Caddy => caddy(folder.path(), &pasted, address).await,
            Proxy::Traefik => panic!("Debian has no Traefik"),
        };
        let process = run(command);
        let front = Self { address, root, process, _folder: folder };
        front.up().await;
        front
    }

    async fn up(&self) {
        let answers = async {
            while TcpStream::connect(self.address).await.is_err() {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        tokio::time::timeout(STARTING, answers).await.expect("the proxy listens");
    }

    pub(crate) async fn stop(mut self) {
        let id = self.process.id().expect("it runs").to_string();
        assert!(Command::new("kill").arg(id).status().await.unwrap().success());
        self.process.wait().await.unwrap();
    }
}

/// Whether Caddy takes a file as it is.
pub(crate) async fn caddy_takes(pasted: &str) {
    let folder = tempfile::tempdir().unwrap();
    caddy(folder.path(), pasted, free()).await;
}

/// The same server at another port, on loopback alone.
fn at_port(pasted: &str, address: SocketAddr) -> String {
    let (four, six) = ("listen 443 ssl;", "listen [::]:443 ssl;");
    assert!(pasted.contains(four) && pasted.contains(six), "{pasted}");
    pasted.replace(four, &format!("listen {address} ssl;")).replace(six, "")
}

async fn nginx(folder: &Path, server: &str) -> Command {
    let place = folder.display();
    let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|kind| format!("{kind}_temp_path {place}/{kind};\n"))
        .concat();
    let file = folder.join("nginx.conf");
    let whole = format!(
        "user root;\npid {place}/pid;\nerror_log {place}/log;\ndaemon off;\nworker_processes 1;\nevents {{}}\n\
         http {{\naccess_log off;\n{temporary}\n{server}\n}}\n"
    );
    std::fs::write(&file, whole).unwrap();
    let mut command = Command::new("/usr/sbin/nginx");
    command.arg("-e").arg(folder.join("log")).arg("-c").arg(&file);
    takes(&mut command_of(&command, &["-t"])).await;
    command
}

async fn caddy(folder: &Path, site: &str, address: SocketAddr) -> Command {
    let file = folder.join("Caddyfile");
    let (port, other) = (address.port(), free().port());
    let options = format!("{{\n\tadmin off\n\thttps_port {port}\n\thttp_port {other}\n\tdefault_bind 127.0.0.1\n}}\n");
    std::fs::write(&file, format!("{options}{site}")).unwrap();
    let mut command = Command::new("caddy");
    command.env("HOME", folder).env("XDG_DATA_HOME", folder).env("XDG_CONFIG_HOME", folder);
    let file = file.to_str().unwrap();
    takes(&mut command_of(&command, &["validate", "--adapter", "caddyfile", "--config", file])).await;
    command.args(["run", "--adapter", "caddyfile", "--config", file]);
    command
}

/// The same program with more arguments.
fn command_of(command: &Command, more: &[&str]) -> Command {
    let command = command.as_std();
    let mut other = Command::new(command.get_program());
    other.args(command.get_args()).args(more);
    other.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    other
}

/// The program finds nothing wrong with its settings.
async fn takes(command: &mut Command) {
    let checked = command.output().await.unwrap();
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stderr));
}

fn run(mut command: Command) -> Child {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).kill_on_drop(true).spawn().unwrap()
}

/// An address on loopback that nobody uses now.
fn free() -> SocketAddr {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap()
}
