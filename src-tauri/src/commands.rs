//! Everything the window can call. It can do nothing else: it has no other permission.

use crate::controller::{Request, Requests};
use bridge::api::view::FaultView;
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
    Ok(ask(&requests, |answer| Request::Send(intention, answer)).await.unwrap_or_else(|fault| fault.into()))
}

/// Streams the home's state, beginning with the current one, and what happens.
#[tauri::command]
async fn subscribe(requests: State<'_, Requests>, channel: Channel<Event>) -> Result<(), ()> {
    requests.send(Request::Subscribe(Box::new(move |event| channel.send(event).is_ok()))).map_err(|_| ())
}

/// Shows an allowed address in the person's browser; rejects if it may not or cannot be shown.
#[tauri::command]
async fn open_url(requests: State<'_, Requests>, url: String) -> Result<(), FaultView> {
    let opened = ask(&requests, |answer| Request::OpenUrl(url, answer)).await.flatten();
    opened.map_err(|fault| FaultView::from(&fault))
}

/// Puts a request to the loop. An error means that Usher is leaving.
async fn ask<T>(requests: &Requests, request: impl FnOnce(oneshot::Sender<T>) -> Request) -> Result<T, Fault> {
    let (answer, answered) = oneshot::channel();
    let leaving = || Fault::new(Code::Internal);
    requests.send(request(answer)).map_err(|_| leaving())?;
    answered.await.map_err(|_| leaving())
}
