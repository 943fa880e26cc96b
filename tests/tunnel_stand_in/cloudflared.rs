//! `cloudflared`: `--version`, and `tunnel` with its metrics server, for a token or as a trial.

use crate::scene::Scene;
use serde_json::{Value, json};
use std::sync::Arc;

pub(crate) async fn run(scene: &Scene) -> i32 {
    if scene.begins(&["--version"]) {
        let version = if scene.is("old") { "2024.12.2" } else { "2025.8.1" };
        println!("cloudflared version {version} (built 2025-08-21-1534 UTC)");
        return 0;
    }
    scene.mutter();
    let metrics = scene.value("--metrics").expect("a port for metrics").to_owned();
    if let Some(file) = scene.value("--token-file") {
        let token = std::fs::read_to_string(file).expect("the token's file");
        if scene.is("token refused") || token.trim().is_empty() {
            eprintln!("2026-01-01T10:00:00Z INF Starting tunnel tunnelID=…");
            eprintln!(
                "2026-01-01T10:00:01Z ERR Register tunnel error from server side error=\"Unauthorized: Invalid tunnel secret\" connIndex=0"
            );
            return scene.live().await;
        }
    }
    if scene.is("port taken") && !scene.has("seen") {
        scene.put("seen", "");
        eprintln!("Error opening metrics server listener error=\"listen tcp {metrics}: bind: address already in use\"");
        return 1;
    }
    let folder = Scene::new();
    let trial = scene.value("--url").is_some();
    let elsewhere = scene.is("elsewhere");
    let target = scene.read("target").unwrap_or_default();
    let answers =
        move |path: &str| answer(&folder, path, trial, if elsewhere { "http://localhost:3000" } else { target.trim() });
    scene.serve(&metrics, Arc::new(answers)).await.expect("the metrics' port");
    eprintln!("2026-01-01T10:00:00Z INF Starting metrics server on {metrics}/metrics");
    scene.live().await
}

fn answer(scene: &Scene, path: &str, trial: bool, target: &str) -> Option<(bool, Value)> {
    let lost = scene.is("never") || scene.has("lost");
    match path {
        "/ready" if scene.is("nonsense") => Some((true, json!(["what", { "ready": "yes" }]))),
        "/ready" => Some((
            !lost,
            json!({ "status": if lost { 503 } else { 200 }, "readyConnections": if lost { 0 } else { 4 }, "connectorId": "7", "new": {} }),
        )),
        "/quicktunnel" if trial && scene.has("renamed") => {
            Some((true, json!({ "hostname": "later.trycloudflare.com" })))
        }
        "/quicktunnel" if trial => Some((true, json!({ "hostname": "sunny-river.trycloudflare.com" }))),
        "/config" => Some((
            true,
            json!({ "version": 3, "config": {
                "ingress": [
                    { "hostname": "usher.example.com", "path": null, "service": target, "Handlers": null, "originRequest": {} },
                    { "hostname": "", "path": null, "service": "http_status:404" }
                ],
                "warp-routing": {}, "originRequest": {}
            } }),
        )),
        _ => None,
    }
}
