//! The beginning of an answer's body: whoever answers may be anybody.

use reqwest::Response;

/// At most so many bytes of a body; what came before it broke.
pub(super) async fn beginning(mut response: Response, most: usize) -> Vec<u8> {
    let mut body = Vec::new();
    while body.len() < most {
        match response.chunk().await {
            Ok(Some(chunk)) => body.extend(chunk.iter().take(most - body.len())),
            Ok(None) | Err(_) => break,
        }
    }
    body
}
