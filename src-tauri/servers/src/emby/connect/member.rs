//! `POST user/authenticate`: a name and a password become a token. `GET user`: who a token is for. `POST user/logout`:
//! the token ends.

use super::{Connect, fault};
use crate::call::SERVICE;
use crate::media_browser::target::Target;
use household::fault::{Code, Fault};
use http::{Method, StatusCode};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;

/// Somebody who is signed in to Connect.
#[derive(Clone, Debug)]
pub struct Member {
    /// The service's id of them.
    pub id: String,
    /// Their name.
    pub name: String,
    /// What proves it.
    pub token: SecretString,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Authenticated {
    /// The published document calls it by the other name.
    #[serde(alias = "ConnectAccessToken")]
    access_token: String,
    #[serde(default)]
    user: Option<WireMember>,
    #[serde(default)]
    connect_user_id: Option<String>,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "PascalCase")]
struct WireMember {
    #[serde(default)]
    id: Option<String>,
    #[serde(default)]
    name: Option<String>,
    #[serde(default)]
    display_name: Option<String>,
    #[serde(default)]
    email: Option<String>,
}

impl WireMember {
    /// What to call them.
    fn shown(self) -> Option<String> {
        let names = [self.display_name, self.name, self.email];
        names.into_iter().flatten().find(|name| !name.trim().is_empty())
    }
}

impl Connect {
    /// Signs a member in by name or mail address.
    ///
    /// # Errors
    /// [`Code::ConnectRefused`], [`Code::ConnectUnreachable`].
    pub async fn sign_in(&self, name: &str, password: &SecretString) -> Result<Member, Fault> {
        let fields = [("nameOrEmail", name), ("rawpw", password.expose_secret())];
        let answer = self.caller.form::<Authenticated>(&self.headers, "/user/authenticate", &fields, SERVICE).await;
        let answer = answer.map_err(|error| match error.status() {
            Some(status) if status.is_client_error() && status != StatusCode::TOO_MANY_REQUESTS => {
                Fault::new(Code::ConnectRefused)
            }
            _ => fault(&error),
        })?;
        let user = answer.user.unwrap_or_default();
        let id = user.id.clone().or(answer.connect_user_id).ok_or_else(|| Fault::new(Code::ConnectUnreachable))?;
        Ok(Member { id, name: user.shown().unwrap_or_else(|| name.to_owned()), token: answer.access_token.into() })
    }

    /// The member behind an id and a token, by the name that the service has for them.
    pub(super) async fn named(&self, id: String, token: SecretString) -> Member {
        let target = Target::path(&["user"]).with("id", &id);
        let asked = self.caller.get::<WireMember>(&self.headers_of(&token), target.as_str(), SERVICE).await;
        // They are signed in; what they are called is no reason to send them away.
        let name = asked.ok().and_then(WireMember::shown).unwrap_or_else(|| "Emby Connect".to_owned());
        Member { id, name, token }
    }

    /// Ends a member's sign-in. One that has ended has nothing left to end.
    ///
    /// # Errors
    /// [`Code::ConnectUnreachable`]: it should be forgotten all the same.
    pub async fn sign_out(&self, member: &Member) -> Result<(), Fault> {
        let headers = self.headers_of(&member.token);
        match self.caller.tell(Method::POST, &headers, "/user/logout", None, SERVICE).await {
            Err(error) if error.status() == Some(StatusCode::UNAUTHORIZED) => Ok(()),
            outcome => outcome.map_err(|error| fault(&error)),
        }
    }
}
