//! `/api/websocket`: who is signed in, and which sign-ins there are.

use std::sync::Arc;

use axum::extract::State;
use axum::extract::ws::{Message, WebSocket, WebSocketUpgrade};
use axum::response::Response;
use serde_json::{Value, json};

use super::Desk;
use crate::seed::hex32;

pub(super) async fn open(State(desk): State<Arc<Desk>>, upgrade: WebSocketUpgrade) -> Response {
    upgrade.on_upgrade(|socket| async move {
        // A connection that ends in between is no matter.
        let _ended = talk(&desk, socket).await;
    })
}

async fn talk(desk: &Desk, mut socket: WebSocket) -> Option<()> {
    say(&mut socket, json!({ "type": "auth_required", "ha_version": "2026.11.0" })).await?;
    let asked = hear(&mut socket).await?;
    let own = asked["access_token"].as_str().and_then(|access| desk.opens(access));
    let Some(own) = own.filter(|_| asked["type"] == "auth") else {
        return say(&mut socket, json!({ "type": "auth_invalid", "message": "Invalid access token or password" }))
            .await;
    };
    say(&mut socket, json!({ "type": "auth_ok", "ha_version": "2026.11.0" })).await?;
    loop {
        let asked = hear(&mut socket).await?;
        let result = match asked["type"].as_str() {
            Some("auth/current_user") => Some(json!({ "id": hex32(9), "name": "Maya", "is_owner": true })),
            Some("auth/refresh_tokens") => {
                let inner = desk.inner();
                let all = inner.tokens.iter().map(|token| json!({ "id": token.id, "is_current": token.id == own }));
                Some(all.collect())
            }
            Some("auth/delete_refresh_token") => {
                desk.inner().tokens.retain(|token| asked["refresh_token_id"] != token.id.as_str());
                Some(json!({}))
            }
            _ => None,
        };
        let answer = match result {
            Some(result) => json!({ "id": asked["id"], "type": "result", "success": true, "result": result }),
            None => json!({ "id": asked["id"], "type": "result", "success": false,
                "error": { "code": "unknown_command", "message": "Unknown command." } }),
        };
        say(&mut socket, answer).await?;
    }
}

async fn say(socket: &mut WebSocket, message: Value) -> Option<()> {
    socket.send(Message::text(message.to_string())).await.ok()
}

async fn hear(socket: &mut WebSocket) -> Option<Value> {
    loop {
        if let Message::Text(text) = socket.recv().await?.ok()? {
            return serde_json::from_str(&text).ok();
        }
    }
}
