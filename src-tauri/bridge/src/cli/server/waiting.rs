//! Signing in from a terminal where no password is typed: a code or a page is printed, and what becomes of it is waited
//! for. Ctrl-C ends it.

use super::super::beside::Beside;
use super::super::sign_in::SignIn;
use super::super::{Failure, leaving, print, say};
use bridge::Bridge;
use bridge::api::view::{ConnectView, WaitingView};
use bridge::api::{Intention, Waiting};
use household::fault::{Code, Fault};
use household::voice::Message;
use serde_json::json;

/// Begins a sign-in, and returns when somebody is signed in; the server's id where one was added.
pub(super) async fn wait(bridge: &Bridge, beside: &Beside, by: Waiting) -> Result<Option<String>, Failure> {
    let leaving = leaving()?;
    let mut sign_in = SignIn::begin(bridge, by).await?;
    show(&sign_in.begun, beside)?;
    let id = sign_in.begun.id.clone();
    tokio::select! {
        over = sign_in.over() => over,
        () = leaving => {
            bridge.send(Intention::CancelSignIn { id }).await;
            Err(Failure(say(Message::new("terminal-cancelled"))))
        }
    }
}

/// Which of the servers that Emby Connect lists is meant: the one that was named, or the only one.
pub(super) fn choose(connect: Option<ConnectView>, named: Option<&str>) -> Result<String, Failure> {
    let servers = connect.map(|connect| connect.servers).unwrap_or_default();
    let usable: Vec<_> = servers.iter().filter(|server| server.kind != "pending").collect();
    if let Some(named) = named {
        let same = |name: &str| name.to_lowercase() == named.trim().to_lowercase();
        let found = servers.iter().find(|server| same(&server.name) || server.server == named || server.id == named);
        let unknown = || Fault::new(Code::ServerNotKnown).with("server", named);
        return Ok(found.ok_or_else(unknown)?.id.clone());
    }
    match usable[..] {
        [only] => Ok(only.id.clone()),
        [] => Err(Failure(say(Message::new("terminal-no-servers")))),
        _ => {
            let names: Vec<&str> = usable.iter().map(|server| server.name.as_str()).collect();
            Err(Failure(say(Message::new("terminal-which-server").with("servers", names.join(", ")))))
        }
    }
}

fn show(begun: &WaitingView, beside: &Beside) -> Result<(), Failure> {
    if beside.json {
        let shown = json!({ "code": begun.code, "page": begun.page, "server": begun.server, "expires": begun.expires });
        return print(&shown.to_string());
    }
    let code = begun.code.as_deref().unwrap_or_default();
    let message = match (&begun.page, &begun.server) {
        (Some(page), _) if begun.code.is_some() => {
            Message::new("terminal-enter-pin").with("code", code).with("page", page.as_str())
        }
        (Some(page), _) => Message::new("terminal-open-page").with("page", page.as_str()),
        (None, server) => {
            let server = server.as_deref().unwrap_or_default();
            Message::new("terminal-enter-code").with("code", code).with("server", server)
        }
    };
    print(&say(message))
}
