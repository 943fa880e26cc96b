//! Everything the window can call. It can do nothing else: it has no other permission.

use crate::controller::{Request, Requests};
use bridge::api::{Answer, Event, Intention};
use household::fault::{Code, Fault};
use tauri::State;
use tauri::ipc::{Channel, Invoke};
use tokio::sync::oneshot;

/// The handler that Tauri calls.
pub(crate) fn all() -> impl Fn(Invoke) -> bool + Send + Sync + 'static {
    tauri::generate_handler![send, subscribe, open_url]
}

/// Does what the person wants.
#[tauri::command]
async fn send(requests: State<'_, Requests>, intention: Intention) -> Result<Answer, ()> {
    Ok(ask(&requests, |answer| Request::Send(intention, answer)).await)
}

/// Streams the home's state, beginning with the current one, and what happens.
#[tauri::command]
async fn subscribe(requests: State<'_, Requests>, channel: Channel<Event>) -> Result<(), ()> {
    requests.send(Request::Subscribe(Box::new(move |event| channel.send(event).is_ok()))).map_err(|_| ())
}

/// Shows an allowed address in the person's browser; rejects if it may not or cannot be shown.
#[tauri::command]
async fn open_url(requests: State<'_, Requests>, url: String) -> Result<(), Answer> {
    match ask(&requests, |answer| Request::OpenUrl(url, answer)).await {
        Answer::Done => Ok(()),
        other => Err(other),
    }
}

async fn ask(requests: &Requests, request: impl FnOnce(oneshot::Sender<Answer>) -> Request) -> Answer {
    let (answer, answered) = oneshot::channel();
    let sent = requests.send(request(answer)).is_ok();
    match answered.await {
        Ok(answer) if sent => answer,
        // The loop has ended: Usher is leaving.
        _ => Fault::new(Code::Internal).into(),
    }
}
