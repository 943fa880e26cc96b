//! Who somebody is by a name and a password: for the page of account linking, where anybody may try.
//!
//! The sign-in by which a server says so ends at once. It is made under a name of its own: under Usher's, servers would end
//! the one that is kept.

use super::{Looked, random_digits};
use crate::api::{SecretText, SignInBy};
use crate::shared::Shared;
use crate::store::KeptServer;
use crate::way::client;
use alexa::linking::Person;
use household::fault::{Code, Fault};
use secrecy::SecretString;
use servers::account::{sign_in_on, sign_out};
use servers::emby::connect::{Belongs, Offer, exchange};
use servers::media_browser::{Access, Found, Identity, race};
use std::sync::Arc;
use url::Url;

impl Shared {
    /// Who this is on a kept server.
    ///
    /// # Errors
    /// [`Code::SignInRefused`], [`Code::ServerNotKnown`], or why the server cannot be asked.
    pub(crate) async fn who_by_password(
        &self,
        server: &str,
        name: &str,
        password: &SecretString,
    ) -> Result<Person, Fault> {
        let kept = self.kept_server(server)?;
        let Looked { http, found, .. } = self.found_again(&kept).await?;
        let identity = self.passing_identity()?;
        let access = sign_in_on(&http, &identity, &found, name.trim(), password).await?;
        let person = person(&found, &access);
        end_soon(http, identity, found, access);
        Ok(person)
    }

    /// Signs somebody in for good who has just shown that they may.
    ///
    /// # Errors
    /// Why not.
    pub(crate) async fn take_in_by_password(
        self: &Arc<Self>,
        server: &str,
        name: &str,
        password: &SecretString,
    ) -> Result<(), Fault> {
        let by = SignInBy::Password { user: name.to_owned(), password: SecretText::from(password.clone()) };
        self.sign_in_on(server, &by).await
    }

    /// Who this member of Emby Connect is on the first kept server where they are somebody; somebody signed in there if
    /// there is one.
    ///
    /// # Errors
    /// [`Code::ConnectRefused`], [`Code::ConnectUnreachable`], [`Code::UserNotSignedIn`].
    pub(crate) async fn who_by_connect(&self, name: &str, password: &SecretString) -> Result<Person, Fault> {
        let connect = self.connect()?;
        let member = connect.sign_in(name.trim(), password).await?;
        let offers = connect.offers(&member).await;
        let _ended = connect.sign_out(&member).await;
        let mut outcome = Fault::new(Code::UserNotSignedIn).with("user", member.name.as_str());
        for offer in offers?.iter().filter(|offer| offer.belongs != Belongs::Invited) {
            let Ok(kept) = self.kept_server(offer.server.as_str()) else { continue };
            match self.who_by_exchange(&kept, offer, &member.id).await {
                Ok(person) if self.knows_person(&person) => return Ok(person),
                Ok(_) => {}
                Err(fault) => outcome = fault,
            }
        }
        Err(outcome)
    }

    async fn who_by_exchange(&self, kept: &KeptServer, offer: &Offer, member: &str) -> Result<Person, Fault> {
        let (http, _) = client(kept.fingerprint.as_deref(), self.accounts.roots())?;
        let addresses: Vec<Url> = kept.addresses.iter().filter_map(|address| address.parse().ok()).collect();
        let found = race(&http, &kept.id, &addresses).await?;
        let identity = self.passing_identity()?;
        let access = exchange(&http, &identity, &found, offer, member).await?;
        let person = person(&found, &access);
        end_soon(http, identity, found, access);
        Ok(person)
    }

    /// A kept server at one of its addresses.
    async fn found_again(&self, kept: &KeptServer) -> Result<Looked, Fault> {
        let mut trouble = Fault::new(Code::ServerUnreachable).with("server", kept.name.as_str());
        for address in &kept.addresses {
            match self.looked(address, kept.fingerprint.as_deref(), Some(kept.kind)).await {
                Ok(looked) if looked.found.id == kept.id => return Ok(looked),
                Ok(_) => {}
                Err(fault) => trouble = fault,
            }
        }
        Err(trouble)
    }

    /// Another name for each question: nothing that is kept shares it.
    fn passing_identity(&self) -> Result<Identity, Fault> {
        let device_id = format!("usher-link-{}", random_digits()?);
        Ok(Identity { device_id, device_name: "Usher, account linking".to_owned(), ..self.identity()? })
    }
}

fn person(found: &Found, access: &Access) -> Person {
    Person { server: found.id.clone(), user: access.user.id.clone(), name: access.user.name.clone() }
}

/// Nobody need wait for that.
fn end_soon(http: servers::http::Client, identity: Identity, found: Found, access: Access) {
    tokio::spawn(async move {
        if let Err(fault) = sign_out(&http, &identity, found.kind, &access).await {
            tracing::warn!(%fault, "a sign-in that only told who somebody is could not be ended");
        }
    });
}
