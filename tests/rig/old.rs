//! Servers that no library of today would be: OpenSSL's own, told to be old.

use crate::certificates::{AUTHORITIES, HOST};
use std::net::SocketAddr;
use std::path::Path;
use std::process::Stdio;
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::process::{Child, Command};

/// How it is old.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Old {
    Tls10,
    Tls11,
    /// A key of 1024 bits.
    WeakKey,
    /// A certificate signed with SHA-1.
    Sha1,
    /// A cipher without forward secrecy.
    StaticRsa,
    /// Asks callers for certificates of their own.
    WantsCertificate,
}

/// A running one; it ends with this.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    _program: Child,
}

impl Old {
    fn flags(self) -> &'static [&'static str] {
        match self {
            Self::Tls10 => &["-tls1", "-cipher", "ALL:@SECLEVEL=0"],
            Self::Tls11 => &["-tls1_1", "-cipher", "ALL:@SECLEVEL=0"],
            Self::WeakKey | Self::Sha1 => &["-cipher", "ALL:@SECLEVEL=0"],
            Self::StaticRsa => &["-tls1_2", "-cipher", "AES256-SHA"],
            Self::WantsCertificate => &["-Verify", "1", "-tls1_2"],
        }
    }
}

/// Starts one in this folder.
pub(crate) async fn start(old: Old, folder: &Path) -> Server {
    let (root, key) = AUTHORITIES.root_with_key();
    for (name, text) in [("root.pem", root), ("root.key", key), ("names", format!("subjectAltName=DNS:{HOST}\n"))] {
        std::fs::write(folder.join(name), text).unwrap();
    }
    let bits = if old == Old::WeakKey { "rsa:1024" } else { "rsa:2048" };
    let digest = if old == Old::Sha1 { "-sha1" } else { "-sha256" };
    run(folder, &["req", "-newkey", bits, "-nodes", "-keyout", "leaf.key", "-out", "leaf.csr", "-subj", "/CN=a home"])
        .await;
    let by = ["-CA", "root.pem", "-CAkey", "root.key", "-CAcreateserial", "-extfile", "names", "-days", "60"];
    let sign = [&["x509", "-req", "-in", "leaf.csr", "-out", "leaf.pem", digest][..], &by].concat();
    run(folder, &sign).await;
    let flags = [&["s_server", "-accept", "127.0.0.1:0", "-cert", "leaf.pem", "-key", "leaf.key"][..], old.flags()];
    let mut program = Command::new("openssl")
        .args(flags.concat())
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(program.stdout.take().unwrap()).lines();
    let address = loop {
        let line = lines.next_line().await.unwrap().unwrap();
        if let Some(address) = line.strip_prefix("ACCEPT ") {
            break address.parse().unwrap();
        }
    };
    // Whoever stops reading what it prints would stop it.
    tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
    Server { address, _program: program }
}

async fn run(folder: &Path, arguments: &[&str]) {
    let done = Command::new("openssl").args(arguments).current_dir(folder).output().await.unwrap();
    assert!(done.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&done.stderr));
}
