//! Adding servers, signing people in and out, and keeping all of it: what the faces may ask about accounts.
//!
//! Order matters for what a sudden end leaves behind. A secret is kept before the settings name it, and the settings
//! forget it before it is gone: they never name a sign-in that is not there.

mod connect;
mod home_assistant;
mod linked;
mod looking;
mod quick_connect;
mod renewing;
mod vouching;
pub(crate) mod waiting;
mod watched;

use crate::api::SignInBy;
use crate::options::StandIns;
use crate::secrets::{Key, Secrets};
use crate::shared::{Shared, lock};
use crate::store::{KeptServer, KeptUser, Settings};
use crate::way::{Ground, client};
use household::fault::{Code, Fault};
use household::home::ServerKind;
use household::id::{ServerId, UserId};
use linked::Linked;
pub(crate) use linked::view;
use looking::Looked;
use rustls::crypto::CryptoProvider;
use secrecy::ExposeSecret;
use servers::account::{self, sign_in_on, sign_out, use_token};
use servers::http::{Client, Fingerprint};
use servers::media_browser::{Access, Found, Identity};
use std::collections::BTreeMap;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use time::format_description::well_known::Rfc3339;
use tokio::sync::Mutex as AsyncMutex;
use url::Url;
use waiting::Waitings;

/// What the parts share about accounts.
pub(crate) struct Accounts {
    secrets: Secrets,
    /// Those of people on servers and at Emby Connect.
    tokens: Secrets,
    roots: Vec<u8>,
    /// Held while accounts change: one change at a time.
    turn: AsyncMutex<()>,
    links: Mutex<BTreeMap<ServerId, Linked>>,
    /// The servers that have no back end, each with the task that looks after it.
    watched: Mutex<BTreeMap<ServerId, watched::Watched>>,
    /// Whether this Usher connects to what is kept, and does not only change it.
    connecting: AtomicBool,
    /// Sign-ins that wait for a person.
    waiting: Waitings,
    /// In place of Emby Connect.
    connect: Mutex<Option<String>>,
    /// How often those are asked about, where a test is in a hurry.
    poll: Option<Duration>,
}

impl Accounts {
    /// With `lasting`, people stay signed in when Usher ends.
    pub(crate) fn new(secrets: Secrets, lasting: bool, stand_ins: &StandIns) -> Self {
        Self {
            tokens: if lasting { secrets.clone() } else { Secrets::in_memory() },
            secrets,
            roots: stand_ins.roots.clone(),
            turn: AsyncMutex::default(),
            links: Mutex::default(),
            watched: Mutex::default(),
            connecting: AtomicBool::new(false),
            waiting: Waitings::default(),
            connect: Mutex::new(stand_ins.emby_connect.clone()),
            poll: stand_ins.poll,
        }
    }

    /// The household's secrets.
    pub(crate) fn secrets(&self) -> &Secrets {
        &self.secrets
    }

    /// Roots to trust besides the system's, as PEM; for tests.
    pub(crate) fn roots(&self) -> &[u8] {
        &self.roots
    }

    /// From now on this stands for Emby Connect, unless something else does already.
    pub(crate) fn use_connect(&self, service: String) {
        lock(&self.connect).get_or_insert(service);
    }

    fn connect_url(&self) -> Option<String> {
        lock(&self.connect).clone()
    }
}

impl Shared {
    /// Adds a server with its first person, or signs a person in on one that is known.
    pub(crate) async fn sign_in_at(
        self: &Arc<Self>,
        kind: Option<&str>,
        address: &str,
        fingerprint: Option<&str>,
        by: &SignInBy,
    ) -> Result<ServerId, Fault> {
        let _turn = self.accounts.turn.lock().await;
        let wanted = kind.map(usable).transpose()?;
        let Looked { http, found, fingerprint } = self.looked(address, fingerprint, wanted).await?;
        if let Some(wanted) = wanted.filter(|wanted| *wanted != found.kind) {
            let fault = Fault::new(Code::OtherKind).with("server", found.name.as_str());
            return Err(fault.with("kind", spoken(found.kind)).with("wanted", spoken(wanted)));
        }
        self.sign_in(&http, &found, fingerprint.as_deref(), by).await?;
        Ok(found.id)
    }

    /// Signs another person in on a known server, or the same one again.
    pub(crate) async fn sign_in_on(self: &Arc<Self>, server: &str, by: &SignInBy) -> Result<(), Fault> {
        let _turn = self.accounts.turn.lock().await;
        let kept = self.kept_server(server)?;
        let mut trouble = Fault::new(Code::ServerUnreachable).with("server", kept.name.as_str());
        for address in &kept.addresses {
            // With the certificate that was vouched for when it was added.
            match self.looked(address, None, Some(kept.kind)).await {
                Ok(Looked { http, found, fingerprint }) if found.id == kept.id => {
                    return self.sign_in(&http, &found, fingerprint.as_deref(), by).await;
                }
                Ok(Looked { found, .. }) => {
                    trouble = Fault::new(Code::OtherServer).with("server", kept.name.as_str());
                    trouble = trouble.with("found", found.name).with("address", address.as_str());
                }
                Err(fault) => trouble = fault.with("server", kept.name.as_str()),
            }
        }
        Err(trouble)
    }

    /// Ends a person's sign-in. The last one's server is kept, for signing in again.
    pub(crate) async fn sign_out_of(self: &Arc<Self>, server: &str, user: &str) -> Result<(), Fault> {
        let _turn = self.accounts.turn.lock().await;
        let kept = self.kept_server(server)?;
        let not_found = || Fault::new(Code::UserNotFound).with("user", user);
        let fits = |known: &&KeptUser| known.id.as_str() == user || known.name.to_lowercase() == user.to_lowercase();
        let leaving = kept.users.iter().find(fits).cloned().ok_or_else(not_found)?;
        self.end_sign_in(&kept, &leaving).await
    }

    /// The same; the caller holds the turn.
    async fn end_sign_in(self: &Arc<Self>, kept: &KeptServer, leaving: &KeptUser) -> Result<(), Fault> {
        let token = self.token(kept, &leaving.id).await;
        self.change_accounts(|settings| {
            let servers = settings.servers.iter_mut().filter(|server| server.id == kept.id);
            servers.for_each(|server| server.users.retain(|user| user.id != leaving.id));
        })?;
        self.forget(kept, leaving, token).await;
        Ok(())
    }

    /// Signs everybody out of a server and forgets it.
    pub(crate) async fn remove_server(self: &Arc<Self>, server: &str) -> Result<(), Fault> {
        let _turn = self.accounts.turn.lock().await;
        let kept = self.kept_server(server)?;
        let mut tokens = Vec::new();
        for user in &kept.users {
            tokens.push(self.token(&kept, &user.id).await);
        }
        self.change_accounts(|settings| settings.servers.retain(|server| server.id != kept.id))?;
        for (user, token) in kept.users.iter().zip(tokens) {
            self.forget(&kept, user, token).await;
        }
        Ok(())
    }

    /// A server has another certificate than before, and its owner knows of it.
    pub(crate) fn vouch_for(self: &Arc<Self>, server: &str, fingerprint: &str) -> Result<(), Fault> {
        let kept = self.kept_server(server)?;
        let fingerprint: Fingerprint = fingerprint.parse().map_err(|_| Fault::new(Code::FingerprintNotUnderstood))?;
        self.change_accounts(|settings| {
            let servers = settings.servers.iter_mut().filter(|server| server.id == kept.id);
            servers.for_each(|server| server.fingerprint = Some(fingerprint.to_string()));
        })
    }

    async fn sign_in(
        self: &Arc<Self>,
        http: &Client,
        found: &Found,
        fingerprint: Option<&str>,
        by: &SignInBy,
    ) -> Result<(), Fault> {
        let identity = self.identity()?;
        let access = match by {
            SignInBy::Password { user, password } => {
                sign_in_on(http, &identity, found, user.trim(), password.secret()).await?
            }
            SignInBy::Token { user, token } => {
                use_token(http, &identity, found, token.secret().clone(), user.as_deref()).await?
            }
        };
        let own_token = matches!(by, SignInBy::Token { .. }) && !account::ends_given_tokens(found.kind);
        let found = &named(http, found, &access).await;
        let entry = Entry { http, found, fingerprint, also: &[], own_token, connect: None };
        self.admit(entry, access).await
    }

    /// Keeps a sign-in that a server has just given, and ends the one that it replaces. The caller holds the turn.
    async fn admit(self: &Arc<Self>, entry: Entry<'_>, access: Access) -> Result<(), Fault> {
        let identity = self.identity()?;
        let key = Key::token(&identity.device_id, &entry.found.id, &access.user.id);
        let before = self.accounts.tokens.get(key.clone()).await.ok().flatten();
        let ended = {
            let known = self.kept_server(entry.found.id.as_str()).ok();
            let known = known.and_then(|server| server.users.into_iter().find(|user| user.id == access.user.id));
            before.filter(|_| known.is_some_and(|user| !user.own_token))
        };
        let kept = self.keep(key, &access, &entry).await;
        if let Err(fault) = kept {
            // What cannot be kept must not stay open on the server.
            if !entry.own_token {
                let _ended = sign_out(entry.http, &identity, entry.found.kind, &access).await;
            }
            return Err(fault);
        }
        if let Some(token) = ended.filter(|token| token.expose_secret() != access.token.expose_secret()) {
            let old = Access { token, ..access };
            if let Err(fault) = sign_out(entry.http, &identity, entry.found.kind, &old).await {
                tracing::info!(%fault, "an older sign-in could not be ended");
            }
        }
        Ok(())
    }

    async fn keep(self: &Arc<Self>, key: Key, access: &Access, entry: &Entry<'_>) -> Result<(), Fault> {
        if let Some(newer) = self.settings_newer() {
            return Err(newer);
        }
        self.accounts.tokens.put(key, access.token.clone()).await?;
        let user = KeptUser {
            id: access.user.id.clone(),
            name: access.user.name.clone(),
            own_token: entry.own_token,
            connect: entry.connect.map(str::to_owned),
            since: self.clock.now().format(&Rfc3339).ok(),
            unknown: serde_json::Map::new(),
        };
        self.change_accounts(|settings| add(settings, entry, user))
    }

    /// Changes what is kept, and connects or leaves accordingly.
    fn change_accounts(self: &Arc<Self>, change: impl FnOnce(&mut Settings)) -> Result<(), Fault> {
        let changed = self.change_settings(change);
        self.note_secrets();
        self.follow_settings();
        self.note_known();
        changed
    }

    async fn token(&self, kept: &KeptServer, user: &UserId) -> Option<Access> {
        let installation = self.identity().ok()?.device_id;
        let token = self.accounts.tokens.get(Key::token(&installation, &kept.id, user)).await.ok()??;
        let address: Url = kept.addresses.iter().find_map(|address| address.parse().ok())?;
        let user = kept.users.iter().find(|known| known.id == *user)?.user();
        Some(Access { address, user, token })
    }

    /// Ends a sign-in on its server and forgets its secret. A server that cannot be asked has to find out by itself.
    async fn forget(&self, kept: &KeptServer, user: &KeptUser, access: Option<Access>) {
        let Ok(identity) = self.identity() else { return };
        if let Err(fault) = self.accounts.tokens.remove(Key::token(&identity.device_id, &kept.id, &user.id)).await {
            tracing::warn!(%fault, "a secret could not be forgotten");
        }
        self.note_secrets();
        let Some(access) = access.filter(|_| !user.own_token) else { return };
        let Ok((http, _)) = client(kept.fingerprint.as_deref(), &self.accounts.roots) else { return };
        let http = account::to_none_but(&http, &kept.at(&access.address));
        if let Err(fault) = sign_out(&http, &identity, kept.kind, &access).await {
            tracing::warn!(%fault, "a sign-in was forgotten, but its server could not be told");
        }
    }

    pub(crate) fn kept_server(&self, id: &str) -> Result<KeptServer, Fault> {
        let known = self.kept_servers().into_iter().find(|server| server.id.as_str() == id);
        known.ok_or_else(|| Fault::new(Code::ServerNotKnown).with("server", id))
    }

    /// Tells how secrets are kept, if a person should know.
    pub(crate) fn note_secrets(&self) {
        let fault = self.accounts.tokens.fault().or_else(|| self.accounts.secrets.fault());
        for code in [Code::SecretsInFile, Code::KeyringClosed] {
            if fault.as_ref().is_none_or(|fault| fault.code != code) {
                self.withdraw(code);
            }
        }
        if let Some(fault) = fault {
            self.report(fault);
        }
    }

    /// How this installation introduces itself.
    pub(crate) fn identity(&self) -> Result<Identity, Fault> {
        let version = env!("CARGO_PKG_VERSION").to_owned();
        Ok(Identity { device_id: self.installation_id()?, device_name: "Usher".to_owned(), version })
    }

    /// What tells this installation from others: a name that it makes once.
    pub(crate) fn installation_id(&self) -> Result<String, Fault> {
        if let Some(known) = self.installation() {
            return Ok(known);
        }
        let new = random_digits()?;
        self.change_settings(|settings| {
            settings.installation.get_or_insert(new.clone());
        })?;
        Ok(self.installation().unwrap_or(new))
    }

    fn ground(&self) -> Result<Ground, Fault> {
        Ok(Ground {
            identity: self.identity()?,
            secrets: self.accounts.tokens.clone(),
            clock: self.clock.clone(),
            roots: self.accounts.roots.clone(),
        })
    }
}

/// A server by the name that it tells only to whoever is signed in, where there is one.
async fn named(http: &Client, found: &Found, access: &Access) -> Found {
    let name = account::check(http, found, &access.token).await.ok().flatten();
    Found { name: name.unwrap_or_else(|| found.name.clone()), ..found.clone() }
}

/// The kinds of servers that can be added.
fn usable(kind: &str) -> Result<ServerKind, Fault> {
    serde_json::from_value(kind.into()).map_err(|_| Fault::new(Code::KindNotYet).with("kind", kind))
}

fn spoken(kind: ServerKind) -> &'static str {
    match kind {
        ServerKind::Emby => "Emby",
        ServerKind::Jellyfin => "Jellyfin",
        ServerKind::MusicAssistant => "Music Assistant",
        ServerKind::HomeAssistant => "Home Assistant",
    }
}

/// Where somebody has just signed in, and how.
struct Entry<'a> {
    http: &'a Client,
    found: &'a Found,
    /// The certificate that somebody vouches for.
    fingerprint: Option<&'a str>,
    /// Other addresses that lead there.
    also: &'a [Url],
    /// The token was made by its owner.
    own_token: bool,
    /// The member of Emby Connect who they are.
    connect: Option<&'a str>,
}

fn add(settings: &mut Settings, entry: &Entry<'_>, user: KeptUser) {
    let found = entry.found;
    let address = found.address.to_string();
    let at = settings.servers.iter().position(|server| server.id == found.id).unwrap_or_else(|| {
        settings.servers.push(KeptServer {
            id: found.id.clone(),
            kind: found.kind,
            name: String::new(),
            addresses: Vec::new(),
            fingerprint: None,
            users: Vec::new(),
            unknown: serde_json::Map::new(),
        });
        settings.servers.len() - 1
    });
    let server = &mut settings.servers[at];
    server.name.clone_from(&found.name);
    server.prefer(&address);
    entry.also.iter().for_each(|also| server.remember(also.as_str()));
    if let Some(fingerprint) = entry.fingerprint {
        server.fingerprint = Some(fingerprint.to_owned());
    }
    match server.users.iter_mut().find(|known| known.id == user.id) {
        Some(known) => *known = user,
        None => server.users.push(user),
    }
}

fn random_digits() -> Result<String, Fault> {
    let mut bytes = [0; 16];
    let provider = CryptoProvider::get_default().ok_or_else(|| Fault::new(Code::Internal))?;
    provider.secure_random.fill(&mut bytes).map_err(|_| Fault::new(Code::Internal))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
