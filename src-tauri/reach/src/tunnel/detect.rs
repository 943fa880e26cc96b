//! Which engines are on this machine, and what they lack.

use super::command_line::Tool;
use super::engine::fault;
use super::running::too_old;
use super::{Kind, Programs, Version, ngrok, tailscale};
use household::fault::{Code, Fault};
use std::path::PathBuf;

/// What there is of an engine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Which.
    pub kind: Kind,
    /// Its program, if it is there.
    pub program: Option<PathBuf>,
    /// The program's version, if it told one.
    pub version: Option<Version>,
    /// Whether somebody is signed in; none where a token decides, or where it cannot be known.
    pub signed_in: Option<bool>,
    /// The page on which to sign in, where the program has one ready.
    pub page: Option<String>,
    /// What is missing before it can be used: the program, a newer one, its service, a sign-in.
    pub missing: Option<Fault>,
}

/// Looks at one engine. Changes nothing.
pub async fn detect(kind: Kind, programs: &Programs) -> Found {
    let nothing = Found { kind, program: None, version: None, signed_in: None, page: None, missing: None };
    let Some(file) = programs.find(kind) else {
        let missing = Some(fault(Code::TunnelProgramMissing, kind).with("page", kind.install()));
        return Found { missing, ..nothing };
    };
    let tool = Tool { file: file.clone() };
    let version = tool.version().await;
    let found = Found { program: Some(file), version, ..nothing };
    if let Some(old) = version.filter(|version| *version < kind.oldest()) {
        return Found { missing: Some(too_old(kind, old)), ..found };
    }
    match kind {
        Kind::Tailscale => tailscale(&tool, found).await,
        Kind::Cloudflare => found,
        Kind::Ngrok => {
            let signed_in = ngrok::has_token(&tool).await;
            let missing = (signed_in == Some(false)).then(|| fault(Code::TunnelTokenMissing, kind));
            Found { signed_in, missing, ..found }
        }
    }
}

async fn tailscale(tool: &Tool, found: Found) -> Found {
    let kind = Kind::Tailscale;
    let Some(status) = tailscale::Status::of(tool).await else {
        return Found { missing: Some(fault(Code::TunnelOff, kind)), ..found };
    };
    let missing = if !status.signed_in() {
        Some(fault(Code::TunnelSignedOut, kind))
    } else if status.runs() {
        None
    } else {
        Some(fault(Code::TunnelOff, kind))
    };
    Found { signed_in: Some(status.signed_in()), page: status.sign_in(), missing, ..found }
}
