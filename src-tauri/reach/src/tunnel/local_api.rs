//! The local APIs of the engines' programs: one small question on loopback, with an answer that is bounded.

use serde::de::DeserializeOwned;
use std::time::Duration;

/// Loopback answers at once, or not at all.
const LIMIT: Duration = Duration::from_secs(2);
/// The longest answer that is read, in bytes.
const ANSWER: usize = 256 << 10;

/// The JSON document at an address of this machine, with whether it came with a good status; none if there is nothing of
/// that sort.
pub(super) async fn ask<T: DeserializeOwned>(http: &reqwest::Client, address: &str) -> Option<(bool, T)> {
    let asking = async {
        let mut answer = http.get(address).send().await.ok()?;
        let fine = answer.status().is_success();
        let mut bytes = Vec::new();
        while let Some(piece) = answer.chunk().await.ok()? {
            if bytes.len() + piece.len() > ANSWER {
                return None;
            }
            bytes.extend_from_slice(&piece);
        }
        Some((fine, serde_json::from_slice(&bytes).ok()?))
    };
    tokio::time::timeout(LIMIT, asking).await.ok().flatten()
}
