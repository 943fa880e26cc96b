//! `GET https://api.amazon.com/user/profile`: whose account it is.

use super::wire::LONGEST;
use household::fault::{Code, Fault};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use url::Url;

/// Whose account it is. Amazon leaves out what the person does not share.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Profile {
    /// Stays the same for one account and one developer.
    pub user_id: String,
    /// Their name.
    #[serde(default)]
    pub name: Option<String>,
    /// Their mail address.
    #[serde(default)]
    pub email: Option<String>,
}

pub(super) async fn ask(http: &reqwest::Client, place: Url, access: &SecretString) -> Result<Profile, Fault> {
    let request = http.get(place).timeout(LONGEST).bearer_auth(access.expose_secret());
    let answer = request.send().await.map_err(|error| {
        tracing::info!(error = %error.without_url(), "Amazon does not tell whose account it is");
        Fault::new(Code::AmazonUnreachable)
    })?;
    match answer.status().as_u16() {
        200 => answer.json().await.map_err(|_| Fault::new(Code::AmazonConfused).with("detail", "user/profile")),
        400 | 401 | 403 => Err(Fault::new(Code::AmazonSignInExpired)),
        status => {
            tracing::info!(status, "Amazon does not tell whose account it is");
            Err(Fault::new(if status == 429 { Code::AmazonBusy } else { Code::AmazonDown }))
        }
    }
}
