//! One server, several addresses: all of them are asked, the better ones a little earlier, and the first that leads to
//! the right server is used.

use super::{Found, identify};
use crate::http::Client;
use household::fault::{Code, Fault};
use household::id::ServerId;
use std::time::Duration;
use tokio::task::JoinSet;
use url::Url;

/// By how much each address is ahead of the next: enough for an address at home to win over one on the internet.
const HEAD_START: Duration = Duration::from_millis(100);

/// Finds a server at one of its addresses, the best of which is the first.
///
/// # Errors
/// Why none of them leads to it: [`Code::OtherServer`] (`found`, `address`) where somebody else answers, else that of the
/// address which said most.
pub async fn race(http: &Client, id: &ServerId, addresses: &[Url]) -> Result<Found, Fault> {
    let mut asked = JoinSet::new();
    for (place, address) in (0_u32..).zip(addresses) {
        let (http, id, address) = (http.clone(), id.clone(), address.clone());
        asked.spawn(async move {
            tokio::time::sleep(HEAD_START * place).await;
            let found = identify(&http, &address).await?;
            if found.id == id { Ok(found) } else { Err(stranger(&found)) }
        });
    }
    let mut worst = None;
    while let Some(answered) = asked.join_next().await {
        match answered {
            Ok(Ok(found)) => return Ok(found),
            Ok(Err(fault)) if worst.is_none() || fault.code != Code::ServerUnreachable => worst = Some(fault),
            Ok(Err(_)) | Err(_) => {}
        }
    }
    Err(worst.unwrap_or_else(|| Fault::new(Code::ServerUnreachable)))
}

fn stranger(found: &Found) -> Fault {
    Fault::new(Code::OtherServer).with("found", found.name.as_str()).with("address", found.address.as_str())
}
