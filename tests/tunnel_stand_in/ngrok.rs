//! `ngrok`: `--version`, `config check`, and `http` with its log and its local API.

use crate::scene::Scene;
use serde_json::{Value, json};
use std::sync::Arc;

pub(crate) async fn run(scene: &Scene) -> i32 {
    if scene.begins(&["--version"]) {
        println!("ngrok version {}", if scene.is("old") { "2.3.41" } else { "3.20.0" });
        return 0;
    }
    if scene.begins(&["config", "check"]) {
        return settings(scene);
    }
    scene.mutter();
    if let Some((code, says)) = refusal(scene) {
        log(
            &json!({ "lvl": "eror", "msg": "failed to reconnect session", "obj": "csess", "err": format!("{says}\n\n{code}\r\n") }),
        );
        println!("ERROR:  {says}\nERROR:  \nERROR:  {code}");
        return 1;
    }
    let folder = Scene::new();
    let target = scene.arguments.get(1).cloned().unwrap_or_default();
    let host = scene.value("--url").map(|url| url.trim_start_matches("https://").to_owned());
    let answers =
        move |path: &str| (path == "/api/tunnels").then(|| (true, tunnels(&folder, &target, host.as_deref())));
    // 4040 is somebody else's: this one goes on to another port and says so.
    let api = scene.serve("127.0.0.1:0", Arc::new(answers)).await.expect("a free port");
    log(
        &json!({ "lvl": "info", "msg": "starting web service", "obj": "web", "addr": api.to_string(), "allow_hosts": [] }),
    );
    if scene.is("never") {
        return scene.live().await;
    }
    log(&json!({ "lvl": "info", "msg": "client session established", "obj": "tunnels.session" }));
    if scene.is("loses its session") {
        scene.until("lost").await;
        log(
            &json!({ "lvl": "eror", "msg": "session closed, starting reconnect loop", "obj": "csess", "err": "session closed" }),
        );
        scene.until("agreed").await;
        log(&json!({ "lvl": "info", "msg": "client session established", "obj": "csess" }));
    }
    scene.live().await
}

fn settings(scene: &Scene) -> i32 {
    if scene.is("broken settings") {
        eprintln!("ERROR:  Error reading configuration file '/nowhere/ngrok.yml': yaml: line 3");
        return 1;
    }
    let token = if scene.is("no token") { "" } else { "  authtoken: 2aStandInStandInStandIn\n" };
    scene.put("ngrok.yml", &format!("version: 3\nagent:\n{token}"));
    let folder =
        std::env::args().next().expect("its name").trim_end_matches(".exe").trim_end_matches("ngrok").to_owned();
    println!("Valid configuration file at {folder}ngrok.yml");
    0
}

fn refusal(scene: &Scene) -> Option<(&'static str, &'static str)> {
    const ALL: [(&str, &str, &str); 6] = [
        (
            "token refused",
            "ERR_NGROK_105",
            "authentication failed: The authtoken you specified does not look like a proper one.",
        ),
        (
            "no token",
            "ERR_NGROK_4018",
            "authentication failed: Usage of ngrok requires a verified account and authtoken.",
        ),
        ("taken", "ERR_NGROK_334", "failed to start tunnel: The endpoint 'https://usher.ngrok.app' is already online."),
        (
            "too many sessions",
            "ERR_NGROK_108",
            "authentication failed: Your account is limited to 1 simultaneous session.",
        ),
        ("name refused", "ERR_NGROK_320", "failed to start tunnel: The domain is not reserved on this account."),
        ("refused", "ERR_NGROK_9040", "We do not allow agents to connect to ngrok from your IP address."),
    ];
    ALL.into_iter().find(|(day, ..)| scene.is(day)).map(|(_, code, says)| (code, says))
}

fn tunnels(scene: &Scene, target: &str, host: Option<&str>) -> Value {
    if scene.is("never") {
        return json!({ "tunnels": [], "uri": "/api/tunnels" });
    }
    let renamed = if scene.has("renamed") { "later.ngrok-free.app" } else { "kind-owl.ngrok-free.app" };
    let name = host.unwrap_or(renamed);
    let endpoint = |scheme: &str, name: &str, addr: &str| {
        json!({ "name": "command_line", "public_url": format!("{scheme}://{name}"), "proto": scheme,
            "config": { "addr": addr, "inspect": true }, "metrics": { "conns": { "count": 0 } } })
    };
    json!({ "tunnels": [
        endpoint("https", "another.ngrok.app", "http://localhost:3000"),
        endpoint("tcp", "0.tcp.ngrok.io:12345", &format!("http://{target}")),
        endpoint("https", name, &format!("http://{target}")),
    ] })
}

fn log(line: &Value) {
    println!("{line}");
}
