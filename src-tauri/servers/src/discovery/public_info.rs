//! What a server tells everybody about itself: `GET /System/Info/Public` (Emby, Jellyfin), `GET /info` (Music Assistant),
//! `GET /manifest.json` (Home Assistant, which tells no id but in its announcement).

use super::Said;
use crate::call::{Caller, SMALL};
use crate::http::Client;
use crate::media_browser::identify;
use household::home::ServerKind;
use household::id::ServerId;
use http::HeaderMap;
use serde::Deserialize;
use std::time::Duration;
use url::Url;

/// Whoever takes longer is not there now.
const PATIENCE: Duration = Duration::from_secs(4);

#[derive(Deserialize)]
struct MusicInfo {
    server_id: String,
    #[serde(default)]
    server_version: Option<String>,
    #[serde(default)]
    name: Option<String>,
}

#[derive(Deserialize)]
struct Manifest {
    name: String,
}

/// Who is at this place, if it is a server of this kind or of one that is told apart from it only there.
pub(super) async fn ask(http: &Client, kind: ServerKind, place: &Url) -> Option<Said> {
    let asked = async {
        match kind {
            ServerKind::Emby | ServerKind::Jellyfin => {
                let found = identify(http, place).await.ok()?;
                let (id, name, version) = (Some(found.id), Some(found.name), Some(found.version));
                Some(Said { kind: found.kind, id, name, version, address: found.address })
            }
            ServerKind::MusicAssistant => music_assistant(http, place).await,
            ServerKind::HomeAssistant => home_assistant(http, place).await,
        }
    };
    tokio::time::timeout(PATIENCE, asked).await.ok().flatten()
}

async fn music_assistant(http: &Client, place: &Url) -> Option<Said> {
    let info: MusicInfo = get(http, place, "/info").await?;
    let filled = |text: Option<String>| text.filter(|text| !text.is_empty());
    Some(Said {
        kind: ServerKind::MusicAssistant,
        id: Some(ServerId::new(info.server_id)),
        name: filled(info.name),
        version: filled(info.server_version),
        address: place.clone(),
    })
}

async fn home_assistant(http: &Client, place: &Url) -> Option<Said> {
    let manifest: Manifest = get(http, place, "/manifest.json").await?;
    manifest.name.starts_with("Home Assistant").then(|| Said {
        kind: ServerKind::HomeAssistant,
        id: None,
        name: None,
        version: None,
        address: place.clone(),
    })
}

async fn get<T: serde::de::DeserializeOwned>(http: &Client, place: &Url, path: &str) -> Option<T> {
    let caller = Caller::new(http.clone(), place.as_str().trim_end_matches('/'));
    caller.get(&HeaderMap::new(), path, SMALL).await.ok()
}
