//! Signing in from a terminal where no password is typed: a code or a page is printed, and what becomes of it is waited
//! for. Ctrl-C ends it.

use super::super::{Failure, LOCALE, leaving, print};
use super::Common;
use bridge::Bridge;
use bridge::api::view::{ConnectView, WaitingState, WaitingView};
use bridge::api::{Answer, Event, Intention, Waiting};
use household::fault::{Code, Fault};
use household::text::Texts;
use household::voice::Message;
use serde_json::json;
use tokio::sync::broadcast::error::RecvError;

/// Begins a sign-in, and returns when somebody is signed in; the server's id where one was added.
pub(super) async fn wait(bridge: &Bridge, common: &Common, by: Waiting) -> Result<Option<String>, Failure> {
    let leaving = leaving()?;
    let mut events = bridge.events();
    let answer = bridge.send(Intention::BeginSignIn { by }).await;
    if let Answer::Fault(fault) = &answer {
        return Err(Failure::of_view(fault));
    }
    let Answer::Waiting(begun) = answer else { return Err(Fault::new(Code::Internal).into()) };
    show(&begun, common)?;
    let over = async {
        loop {
            match events.recv().await {
                Ok(Event::SignIns(list)) => {
                    let own = list.into_iter().find(|one| one.id == begun.id);
                    if let Some(own) = own.filter(|own| own.state != WaitingState::Waiting) {
                        return Some(own);
                    }
                }
                Ok(_) | Err(RecvError::Lagged(_)) => {}
                Err(RecvError::Closed) => return None,
            }
        }
    };
    tokio::select! {
        over = over => match over {
            Some(WaitingView { state: WaitingState::Granted, added, .. }) => Ok(added),
            Some(WaitingView { fault: Some(fault), .. }) => Err(Failure::of_view(&fault)),
            Some(_) | None => Err(Fault::new(Code::Internal).into()),
        },
        () = leaving => {
            bridge.send(Intention::CancelSignIn { id: begun.id.clone() }).await;
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

fn show(begun: &WaitingView, common: &Common) -> Result<(), Failure> {
    if common.json {
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

fn say(message: Message) -> String {
    Texts::of(LOCALE).say(&message)
}
