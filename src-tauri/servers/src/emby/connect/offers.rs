//! `GET servers`: the servers that a member belongs to; with `status=Waiting` those that have invited them.
//! `GET ServerAuthorizations/accept`, `DELETE serverAuthorizations`: the answer to an invitation.

use super::{Connect, Member, fault};
use crate::call::{CallError, SERVICE};
use crate::media_browser::target::Target;
use household::fault::{Code, Fault};
use household::id::ServerId;
use http::{Method, StatusCode};
use secrecy::SecretString;
use serde::Deserialize;
use url::Url;

/// How a member belongs to a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Belongs {
    /// Their own account there is linked.
    Linked,
    /// They are there as a guest.
    Guest,
    /// They were invited, and have not answered yet.
    Invited,
}

/// A server that a member belongs to.
#[derive(Clone, Debug)]
pub struct Offer {
    /// The service's id of it.
    pub id: String,
    /// Its own id.
    pub server: ServerId,
    /// Its name.
    pub name: String,
    /// Its address at home, if it told one.
    pub local: Option<Url>,
    /// Its address from outside.
    pub remote: Option<Url>,
    /// What the server takes in exchange for a token.
    pub key: SecretString,
    /// How the member belongs to it.
    pub belongs: Belongs,
}

impl Offer {
    /// Its addresses, the one at home first.
    pub fn addresses(&self) -> Vec<Url> {
        let mut addresses: Vec<Url> = self.local.iter().chain(&self.remote).cloned().collect();
        addresses.dedup();
        addresses
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct WireOffer {
    id: String,
    system_id: String,
    #[serde(default)]
    name: Option<String>,
    #[serde(default)]
    url: Option<String>,
    #[serde(default)]
    local_address: Option<String>,
    #[serde(default)]
    access_key: Option<String>,
    #[serde(default)]
    user_type: Option<String>,
}

impl Connect {
    /// Every server that a member belongs to, and those that wait for an answer to their invitation.
    ///
    /// # Errors
    /// [`Code::ConnectExpired`], [`Code::ConnectUnreachable`].
    pub async fn offers(&self, member: &Member) -> Result<Vec<Offer>, Fault> {
        let (own, waiting) = tokio::join!(self.listed(member, None), self.listed(member, Some("Waiting")));
        let own = own.map_err(|error| fault(&error))?.into_iter().map(|offer| offer.read(false));
        // Without the invitations the list is still worth having.
        let waiting = waiting.unwrap_or_default().into_iter().map(|offer| offer.read(true));
        let mut offers: Vec<Offer> = own.collect();
        for offer in waiting {
            if !offers.iter().any(|known| known.id == offer.id) {
                offers.push(offer);
            }
        }
        Ok(offers)
    }

    async fn listed(&self, member: &Member, status: Option<&str>) -> Result<Vec<WireOffer>, CallError> {
        let target = Target::path(&["servers"]).with("userId", &member.id).with_some("status", status);
        self.caller.get(&self.headers_of(&member.token), target.as_str(), SERVICE).await
    }

    /// Accepts an invitation.
    ///
    /// # Errors
    /// [`Code::ServerNotKnown`] (`server`) when it was taken back, else as [`Connect::offers`].
    pub async fn accept(&self, member: &Member, offer: &Offer) -> Result<(), Fault> {
        self.answered(Method::GET, &["ServerAuthorizations", "accept"], member, offer).await
    }

    /// Turns an invitation down, or leaves a server for good.
    ///
    /// # Errors
    /// As [`Connect::accept`].
    pub async fn refuse(&self, member: &Member, offer: &Offer) -> Result<(), Fault> {
        self.answered(Method::DELETE, &["serverAuthorizations"], member, offer).await
    }

    async fn answered(&self, method: Method, path: &[&str], member: &Member, offer: &Offer) -> Result<(), Fault> {
        let target = Target::path(path).with("serverId", &offer.id).with("userId", &member.id);
        let headers = self.headers_of(&member.token);
        let told = self.caller.tell(method, &headers, target.as_str(), None, SERVICE).await;
        told.map_err(|error| match error.status() {
            Some(StatusCode::NOT_FOUND) => Fault::new(Code::ServerNotKnown).with("server", offer.name.as_str()),
            _ => fault(&error),
        })
    }
}

impl WireOffer {
    fn read(self, invited: bool) -> Offer {
        let address = |text: Option<String>| text.and_then(|text| text.trim().parse::<Url>().ok());
        let guest = self.user_type.is_some_and(|kind| kind.eq_ignore_ascii_case("guest"));
        Offer {
            name: self.name.filter(|name| !name.trim().is_empty()).unwrap_or_else(|| self.system_id.clone()),
            id: self.id,
            server: ServerId::new(&self.system_id),
            local: address(self.local_address),
            remote: address(self.url),
            key: self.access_key.unwrap_or_default().into(),
            // Older servers write many things where they mean "linked".
            belongs: match (invited, guest) {
                (true, _) => Belongs::Invited,
                (false, true) => Belongs::Guest,
                (false, false) => Belongs::Linked,
            },
        }
    }
}
