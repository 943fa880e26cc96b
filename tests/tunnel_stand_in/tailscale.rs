//! `tailscale`: `--version`, `status`, `login`, `funnel status` and `funnel PORT` in the foreground.

use crate::scene::Scene;
use serde_json::{Value, json};
use std::net::TcpStream;
use std::sync::Arc;

const SIGN_IN: &str = "https://login.tailscale.com/a/1a2b3c4d";
const ALLOW: &str = "https://login.tailscale.com/f/funnel?node=nStandInCNTRL";

pub(crate) async fn run(scene: &Scene) -> i32 {
    if scene.begins(&["--version"]) {
        println!(
            "{}\n  tailscale commit: 0f1a2b3c\n  go version: go1.24.4",
            if scene.is("old") { "1.40.0" } else { "1.86.2" }
        );
        return 0;
    }
    if scene.begins(&["status"]) {
        return status(scene);
    }
    if scene.begins(&["login"]) {
        if !scene.is("nobody may sign in") {
            scene.put("asked", "");
        }
        eprintln!("timeout waiting for login");
        return 1;
    }
    if scene.begins(&["funnel", "status"]) {
        println!("{:#}", serving(scene));
        return 0;
    }
    funnel(scene).await
}

fn status(scene: &Scene) -> i32 {
    if scene.is("no service") {
        eprintln!("failed to connect to local tailscaled; it doesn't appear to be running");
        return 1;
    }
    let signed_out = (scene.is("signed out") || scene.is("nobody may sign in")) && !scene.has("agreed");
    let state = match () {
        () if signed_out => "NeedsLogin",
        () if scene.is("stopped") || scene.has("lost") => "Stopped",
        () if scene.is("not let in") => "NeedsMachineAuth",
        () => "Running",
    };
    if scene.is("garbage") {
        println!("Warning: client version \"1.86.2\" != tailscaled server version \"1.80.0\"");
    }
    let page = if signed_out && scene.has("asked") { SIGN_IN } else { "" };
    let this = json!({ "DNSName": format!("{}.", name(scene)), "Online": true, "CapMap": { "funnel": null } });
    println!(
        "{:#}",
        json!({ "BackendState": state, "AuthURL": page, "Self": this, "Health": [], "NewInThisVersion": { "a": [1] } })
    );
    0
}

async fn funnel(scene: &Scene) -> i32 {
    let Some(port) = scene.arguments.get(1).and_then(|port| port.parse::<u16>().ok()) else {
        eprintln!("error: invalid argument format");
        return 1;
    };
    scene.mutter();
    if scene.is("operator") {
        eprintln!("sending serve config: Access denied: serve config denied\n\nUse 'sudo tailscale funnel {port}'.");
        eprintln!("To not require root, use 'sudo tailscale set --operator=$USER' once.");
        return 1;
    }
    if scene.is("to be allowed") && !scene.has("agreed") {
        println!("\nFunnel is not enabled on your tailnet.\nTo enable, visit:\n\n         {ALLOW}\n");
        scene.until("agreed").await;
        println!("Success.");
    }
    if scene.is("never") {
        return scene.live().await;
    }
    // Real ones are known to the service as long as they run: here, as long as somebody answers.
    let alive = scene.serve("127.0.0.1:0", Arc::new(|_| None)).await.expect("a free port");
    scene.put("funnel", &json!({ "alive": alive, "port": port }).to_string());
    println!(
        "Available on the internet:\n\nhttps://{}/\n|-- proxy http://127.0.0.1:{port}\n\nPress Ctrl+C to exit.",
        name(scene)
    );
    scene.live().await
}

/// The document of what is served.
fn serving(scene: &Scene) -> Value {
    let port = |port: &Value| {
        let place = format!("{}:443", name(scene));
        json!({
            "TCP": { "443": { "HTTPS": true } },
            "Web": { &place: { "Handlers": { "/": { "Proxy": format!("http://127.0.0.1:{port}") } } } },
            "AllowFunnel": { &place: true }
        })
    };
    if scene.is("taken") {
        return port(&json!(3000));
    }
    if let Some(own) = scene.read("own") {
        return port(&json!(own.trim().parse::<u16>().expect("a port")));
    }
    let funnel: Value = scene.read("funnel").and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
    let alive = funnel["alive"].as_str().is_some_and(|address| TcpStream::connect(address).is_ok());
    if alive { json!({ "Foreground": { "0a1b2c": port(&funnel["port"]) } }) } else { json!({}) }
}

fn name(scene: &Scene) -> &'static str {
    if scene.has("renamed") { "attic.tail1a2b3.ts.net" } else { "den.tail1a2b3.ts.net" }
}
