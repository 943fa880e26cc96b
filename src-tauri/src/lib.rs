//! The desktop face of Usher: tray, window and the bridge behind them. The only place that knows Tauri.
//!
//! [`controller`] owns all state; everything else here carries requests to it or does what it asks.

pub mod cli;
mod commands;
pub mod controller;
pub mod desktop;
pub mod endpoint;
mod links;
mod platform;
pub mod tray;
mod view;
mod words;

use clap::Parser as _;
use cli::Cli;
use controller::{Controller, Request, Requests};
use desktop::shell::{self, Shell};
use std::io::IsTerminal as _;
use std::process::ExitCode;
use tauri::async_runtime::spawn;
use tauri::{AppHandle, RunEvent, WindowEvent};
use tauri_plugin_window_state::StateFlags;
use tokio::sync::mpsc;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;
use tracing_subscriber::{EnvFilter, Layer as _};

/// Runs the desktop program until the person ends it.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    log_to_stderr();
    bridge::tls::install();
    if let Some(fault) = platform::missing_display() {
        shell::tell(&words::advice(&fault));
        return ExitCode::FAILURE;
    }
    let (requests, inbox) = mpsc::unbounded_channel();
    let app = match build(cli, requests.clone(), inbox) {
        Ok(app) => app,
        Err(error) => {
            tracing::error!(%error, "the desktop could not start");
            return ExitCode::FAILURE;
        }
    };
    let code = app.run_return(move |_, event| on_event(&event, &requests));
    u8::try_from(code).map_or(ExitCode::FAILURE, ExitCode::from)
}

fn build(cli: Cli, requests: Requests, inbox: mpsc::UnboundedReceiver<Request>) -> tauri::Result<tauri::App> {
    let again = requests.clone();
    tauri::Builder::default()
        // First: a second start must touch nothing before it finds the first.
        .plugin(tauri_plugin_single_instance::init(move |_, arguments, _| {
            let hidden = arguments.iter().any(|argument| argument == "--hidden");
            let _ = again.send(Request::SecondStart { hidden });
        }))
        .plugin(tauri_plugin_opener::init())
        // Whether the window is visible is ours to decide: it may start in the tray.
        .plugin(
            tauri_plugin_window_state::Builder::default()
                .with_state_flags(StateFlags::all() - StateFlags::VISIBLE)
                .build(),
        )
        .manage(requests.clone())
        .invoke_handler(commands::all())
        .setup(move |app| {
            begin(app.handle(), cli, requests, inbox);
            Ok(())
        })
        .build(tauri::generate_context!())
}

/// Sets everything going that runs beside the window.
fn begin(app: &AppHandle, cli: Cli, requests: Requests, inbox: mpsc::UnboundedReceiver<Request>) {
    let shell = Shell::new(app.clone(), requests.clone());
    let controller = Controller::new(shell, requests.clone(), platform::ORDER);
    spawn(controller.run(cli.hidden, inbox));
    spawn(platform::watch(requests.clone()));
    let signals = requests.clone();
    spawn(async move {
        // Each signal counts: a second one means "at once".
        while platform::asked_to_end().await.is_ok() && signals.send(Request::Quit).is_ok() {}
    });
    spawn(async move {
        let _ = requests.send(Request::Started(endpoint::start(cli).await));
    });
}

fn on_event(event: &RunEvent, requests: &Requests) {
    if let RunEvent::ExitRequested { code: None, api, .. } = event {
        // The last window has gone: whether that ends Usher is the controller's to say.
        api.prevent_exit();
    } else if let RunEvent::WindowEvent { event: WindowEvent::CloseRequested { .. }, .. } = event {
        let _ = requests.send(Request::WindowClosing);
    } else if let RunEvent::WindowEvent { event: WindowEvent::Destroyed, .. } = event {
        let _ = requests.send(Request::WindowClosed);
    }
}

/// What happens is told on stderr, and its last lines are kept for whoever helps.
fn log_to_stderr() {
    let filter = EnvFilter::builder().with_default_directive(tracing::Level::INFO.into()).from_env_lossy();
    let colours = std::io::stderr().is_terminal();
    let to_stderr =
        tracing_subscriber::fmt::layer().with_ansi(colours).with_writer(std::io::stderr).with_filter(filter);
    tracing_subscriber::registry().with(to_stderr).with(bridge::diagnostics::logs::last_lines()).init();
}
