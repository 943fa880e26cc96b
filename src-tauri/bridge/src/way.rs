//! The way to one server: its addresses, the certificate that is accepted, and the tokens of the people signed in.
//!
//! No token is sent before the server has told its id, so that a stranger at an old address gets none.

use crate::bridge::user_agent;
use crate::secrets::{Key, Secrets};
use crate::store::KeptServer;
use household::clock::Clock;
use household::fault::{Code, Fault};
use servers::audio::ServerWithSound;
use servers::http::{Client, Fingerprint, TurnedAway, client_of_server};
use servers::media_browser::{Access, Found, Identity, connect, race, to_none_but};
use std::sync::Arc;
use url::Url;

/// What every way of this household has in common.
#[derive(Clone)]
pub(crate) struct Ground {
    pub(crate) identity: Identity,
    pub(crate) secrets: Secrets,
    pub(crate) clock: Arc<dyn Clock>,
    /// Roots to trust besides the system's, as PEM; for tests.
    pub(crate) roots: Vec<u8>,
}

/// The way to one server.
pub(crate) struct Way {
    kept: KeptServer,
    ground: Ground,
    /// Made when first needed: a client costs memory.
    client: Option<(Client, TurnedAway)>,
    accounts: Option<Vec<Access>>,
    /// What was there the last time.
    last: Option<(Found, Arc<dyn ServerWithSound>)>,
    /// Where it was seen besides, the latest last.
    seen: Vec<Url>,
}

/// So many places where a server was seen are tried.
const SEEN: usize = 4;

/// A client for a server with this certificate, if any is accepted.
pub(crate) fn client(fingerprint: Option<&str>, roots: &[u8]) -> Result<(Client, TurnedAway), Fault> {
    let internal = || Fault::new(Code::Internal);
    let accepted = fingerprint.map(str::parse::<Fingerprint>).transpose().map_err(|_| internal())?;
    client_of_server(&user_agent(), roots, accepted).map_err(|_| internal())
}

/// What a failed question really means: nobody answered because the certificate was turned away. The one that was
/// `vouched` for, if any was, has changed.
pub(crate) fn about_certificate(fault: Fault, server: &str, turned_away: &TurnedAway, vouched: Option<&str>) -> Fault {
    match (fault.code, turned_away.fingerprint()) {
        (Code::ServerUnreachable | Code::NoServerThere, Some(fingerprint)) => {
            let code = if vouched.is_some() { Code::CertificateChanged } else { Code::CertificateUnknown };
            let fault = Fault::new(code).with("server", server).with("fingerprint", fingerprint.to_string());
            match vouched {
                Some(before) => fault.with("before", as_shown(before)),
                None => fault,
            }
        }
        _ => fault,
    }
}

/// A kept fingerprint, written as every other is.
fn as_shown(fingerprint: &str) -> String {
    fingerprint.parse::<Fingerprint>().map_or_else(|_| fingerprint.to_owned(), |read| read.to_string())
}

impl Way {
    pub(crate) fn new(kept: KeptServer, ground: Ground) -> Self {
        Self { kept, ground, client: None, accounts: None, last: None, seen: Vec::new() }
    }

    /// A number of its own, so that the servers of a home are not all asked at the same moment.
    pub(crate) fn seed(&self) -> u64 {
        let bytes = self.kept.id.as_str().bytes().chain(self.ground.identity.device_id.bytes());
        bytes.fold(0, |seed, byte| seed.wrapping_mul(31).wrapping_add(u64::from(byte)))
    }

    /// It was seen at other addresses than those that are kept: they are tried as well.
    ///
    /// Never one without encryption for a server that is known with it only: whoever knows a server's id, which is no
    /// secret, could get a token by answering in its place.
    pub(crate) fn learn(&mut self, addresses: Vec<Url>) {
        let encrypted = self.kept.addresses.iter().all(|address| address.starts_with("https:"));
        for address in addresses.into_iter().filter(|address| !encrypted || address.scheme() == "https") {
            let is_kept = self.kept.addresses.iter().any(|kept| kept.parse::<Url>().is_ok_and(|kept| kept == address));
            self.seen.retain(|seen| *seen != address);
            if !is_kept {
                self.seen.push(address);
            }
        }
        self.seen.drain(..self.seen.len().saturating_sub(SEEN));
    }

    /// Leaves every open connection: it may lead nowhere any more.
    pub(crate) fn renew(&mut self) {
        self.client = None;
        self.last = None;
    }

    /// The address at which it was found, if that is none of those that are kept; it is, from now on.
    pub(crate) fn moved(&mut self) -> Option<String> {
        let (found, _) = self.last.as_ref()?;
        if !self.seen.contains(&found.address) {
            return None;
        }
        let address = found.address.to_string();
        self.kept.prefer(&address);
        self.seen.clear();
        Some(address)
    }

    /// Finds the server at one of its addresses; its name and its back end.
    ///
    /// # Errors
    /// Why none of them leads to it.
    pub(crate) async fn connect(&mut self) -> Result<(String, Arc<dyn ServerWithSound>), Fault> {
        let (http, turned_away) = match self.client.clone() {
            Some(client) => client,
            None => self.client.insert(client(self.kept.fingerprint.as_deref(), &self.ground.roots)?).clone(),
        };
        let found = self.find(&http).await;
        let vouched = self.kept.fingerprint.as_deref();
        let found = found.map_err(|fault| about_certificate(fault, &self.kept.name, &turned_away, vouched))?;
        if let Some((before, server)) = &self.last
            && *before == found
        {
            return Ok((found.name, server.clone()));
        }
        let accounts = self.accounts().await?;
        let name = found.name.clone();
        let clock = self.ground.clock.clone();
        let server = connect(to_none_but(&http, &found), clock, &self.ground.identity, found.clone(), accounts);
        self.last = Some((found, server.clone()));
        Ok((name, server))
    }

    /// Asks at every address; the first that has the right server is used.
    async fn find(&self, http: &Client) -> Result<Found, Fault> {
        let kept = self.kept.addresses.iter().filter_map(|address| address.parse::<Url>().ok());
        let addresses: Vec<Url> = kept.chain(self.seen.iter().cloned()).collect();
        // Its owner's name for it, not the host's.
        let found = race(http, &self.kept.id, &addresses).await;
        found.map_err(|fault| fault.with("server", self.kept.name.as_str()))
    }

    /// Those whose token is there.
    async fn accounts(&mut self) -> Result<Vec<Access>, Fault> {
        if let Some(accounts) = &self.accounts {
            return Ok(accounts.clone());
        }
        let mut accounts = Vec::new();
        for user in &self.kept.users {
            let key = Key::token(&self.ground.identity.device_id, &self.kept.id, &user.id);
            if let Some(token) = self.ground.secrets.get(key).await?
                && let Some(address) = self.kept.addresses.iter().find_map(|address| address.parse().ok())
            {
                accounts.push(Access { address, user: user.user(), token });
            }
        }
        if accounts.is_empty() {
            return Err(Fault::new(Code::SignInExpired).with("server", self.kept.name.as_str()));
        }
        self.accounts = Some(accounts.clone());
        Ok(accounts)
    }
}
