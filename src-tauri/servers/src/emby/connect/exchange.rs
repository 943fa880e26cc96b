//! `GET /Connect/Exchange`, on the server itself: the service's key for a member becomes a token of whoever they are
//! there. `GET /Users/{user}`: who that is.

use super::Offer;
use crate::call::{CallError, Caller, SMALL};
use crate::http::Client;
use crate::media_browser::authorization::headers;
use crate::media_browser::target::Target;
use crate::media_browser::{Access, Found, Identity, address};
use household::fault::{Code, Fault};
use household::home::User;
use household::id::UserId;
use http::StatusCode;
use secrecy::SecretString;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Exchanged {
    local_user_id: String,
    access_token: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Person {
    #[serde(default)]
    name: Option<String>,
}

/// Signs a member of Connect in on a server that has been found at one of its addresses.
///
/// # Errors
/// [`Code::ConnectNotLinked`] (`server`) when the server does not take the key or knows nobody by it, else why it cannot
/// be asked.
pub async fn exchange(
    http: &Client,
    identity: &Identity,
    found: &Found,
    offer: &Offer,
    member: &str,
) -> Result<Access, Fault> {
    let caller = Caller::new(http.clone(), &address::base(&found.address));
    let target = Target::path(&["Connect", "Exchange"]).with("format", "json").with("ConnectUserId", member);
    let answer = caller.get::<Exchanged>(&headers(identity, Some(&offer.key)), target.as_str(), SMALL).await;
    let answer = answer.map_err(|error| refused(error, found))?;
    let token = SecretString::from(answer.access_token);
    let target = Target::path(&["Users", &answer.local_user_id]);
    let asked = caller.get::<Person>(&headers(identity, Some(&token)), target.as_str(), SMALL).await;
    let name = asked.map_err(|error| refused(error, found))?.name.unwrap_or_else(|| member.to_owned());
    let user = User { id: UserId::new(answer.local_user_id), name };
    Ok(Access { address: found.address.clone(), user, token })
}

fn refused(error: CallError, found: &Found) -> Fault {
    let unknown = matches!(error.status(), Some(StatusCode::UNAUTHORIZED | StatusCode::NOT_FOUND));
    let fault = error.fault(&found.name, "");
    if unknown && fault.code != Code::ParentalControl {
        return Fault::new(Code::ConnectNotLinked).with("server", found.name.as_str());
    }
    fault
}
