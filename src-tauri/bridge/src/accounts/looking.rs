//! Finding out what is at an address before anybody signs in there, and who may.

use crate::api::view::{FoundView, PublicUserView, kind};
use crate::shared::Shared;
use crate::way::{about_certificate, client};
use household::fault::{Code, Fault};
use household::home::ServerKind;
use household::id::ServerId;
use servers::account;
use servers::http::{Client, Fingerprint};
use servers::media_browser::{Found, offers_quick_connect, public_people};

/// A server that was found at an address, and the way there.
pub(super) struct Looked {
    pub(super) http: Client,
    pub(super) found: Found,
    /// The certificate that somebody vouches for: now, or when the server was added.
    pub(super) fingerprint: Option<String>,
}

impl Shared {
    /// What is at an address that somebody typed, and who may sign in there.
    pub(crate) async fn look_at(&self, address: &str, fingerprint: Option<&str>) -> Result<FoundView, Fault> {
        let Looked { http, found, .. } = self.looked(address, fingerprint, None).await?;
        self.note_typed(&found);
        let identity = self.identity()?;
        let (people, quick_connect) = if account::has_back_end(found.kind) {
            let people = public_people(&http, &identity, &found);
            tokio::join!(people, offers_quick_connect(&http, &identity, &found))
        } else {
            (Vec::new(), false)
        };
        let people = people.into_iter().map(|person| PublicUserView {
            id: person.id.to_string(),
            name: person.name,
            needs_password: person.needs_password,
            picture: person.picture,
        });
        Ok(FoundView {
            id: found.id.to_string(),
            name: found.name,
            kind: kind(found.kind),
            version: found.version,
            address: found.address.to_string(),
            people: people.collect(),
            quick_connect,
        })
    }

    /// What is at an address: a server of this kind, if one is wanted.
    pub(super) async fn looked(
        &self,
        address: &str,
        fingerprint: Option<&str>,
        kind: Option<ServerKind>,
    ) -> Result<Looked, Fault> {
        if fingerprint.is_some_and(|digits| digits.parse::<Fingerprint>().is_err()) {
            return Err(Fault::new(Code::FingerprintNotUnderstood));
        }
        let kept = if fingerprint.is_none() { self.fingerprint_kept_for(address) } else { None };
        let fingerprint = fingerprint.map(str::to_owned).or_else(|| kept.clone());
        let (http, turned_away) = client(fingerprint.as_deref(), &self.accounts.roots)?;
        let found = account::look(&http, address, kind).await;
        let mut found = found.map_err(|fault| {
            let server = fault.values.get("server").cloned().unwrap_or_else(|| address.trim().to_owned());
            about_certificate(fault, &server, &turned_away, kept.as_deref())
        })?;
        if found.kind == ServerKind::HomeAssistant
            && let Some(id) = self.id_of_home_assistant(&found).await
        {
            found.id = id;
        }
        // What is said there from now on may be secret.
        Ok(Looked { http: account::to_none_but(&http, &found), found, fingerprint })
    }

    /// Home Assistant tells its id only where it announces itself. One that was added keeps the id that it got then.
    async fn id_of_home_assistant(&self, found: &Found) -> Option<ServerId> {
        let kept = self.kept_servers().into_iter().find(|server| {
            server.kind == found.kind && server.addresses.iter().any(|address| *address == found.address.as_str())
        });
        match kept {
            Some(server) => Some(server.id),
            None => self.announced_id(&found.address).await,
        }
    }

    /// Whoever vouched for a certificate when the server was added need not do so for each person.
    fn fingerprint_kept_for(&self, address: &str) -> Option<String> {
        let known = |kept: &str| kept.trim_end_matches('/') == address.trim().trim_end_matches('/');
        let mut servers = self.kept_servers().into_iter();
        servers.find(|server| server.addresses.iter().any(|kept| known(kept)))?.fingerprint
    }
}
