//! What goes wrong at the start is shown in the window, with what to do about it.

use crate::app::DEMO;
use crate::session::Session;
use std::net::TcpListener;
use support::desktop::Desktop;

#[tokio::test]
async fn a_port_in_use_is_shown_in_the_window() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let mut desktop = Desktop::start().unwrap();
    let session = Session::start(&mut desktop, &["--demo", "--demo-listen", "127.0.0.1:0", "--listen", &address]).await;
    session.shows("body", &format!("Another program already uses {address}.")).await;
    session.shows("body", "start Usher on another port with --listen").await;
    session.end().await;
}

#[tokio::test]
async fn a_folder_that_cannot_be_used_is_shown_in_the_window() {
    let mut desktop = Desktop::start().unwrap();
    let file = desktop.home().join("settings");
    std::fs::write(&file, "not a folder").unwrap();
    let file = file.to_string_lossy().into_owned();
    let session = Session::start(&mut desktop, &[DEMO, &["--config", &file]].concat()).await;
    session.shows("body", &format!("Usher cannot use the folder {file}")).await;
    session.shows("body", "Choose another folder with --config").await;
    session.end().await;
}
