//! Emby Connect: signing in to the service, and signing in on servers by its word.
//!
//! The service is needed for that only: a server that was added is reached without it. Its list is kept, and the keys of
//! the servers that are used, so that a sign-in can be renewed while the service is away.

use super::quick_connect::passes;
use super::waiting::{Ended, Patience, Shown};
use super::{Entry, account, random_digits};
use crate::api::SecretText;
use crate::api::view::{ConnectServerView, ConnectView, WaitingHow, WaitingView};
use crate::bridge::user_agent;
use crate::secrets::Key;
use crate::shared::Shared;
use crate::store::{KeptConnect, KeptOffer, Settings};
use crate::way::{about_certificate, client};
use household::fault::{Code, Fault};
use household::id::ServerId;
use servers::emby::connect::{Asked, Belongs, Connect, Member, Offer, PIN_LIFE, PIN_URL, Pin, SERVICE_URL, exchange};
use servers::media_browser::race;
use std::sync::Arc;
use std::time::Duration;
use url::Url;

/// How often the service is asked whether a PIN was entered, as its own apps do.
const POLL: Duration = Duration::from_secs(5);

impl Shared {
    /// Gets a PIN from the service, and waits in the background until it was entered.
    pub(crate) async fn begin_connect_pin(self: &Arc<Self>) -> Result<WaitingView, Fault> {
        let place = self.place_to_wait()?;
        let connect = self.connect()?;
        // A name of its own for each PIN: one that is given up must not be taken for the next.
        let device = format!("{}-{}", self.identity()?.device_id, &random_digits()?[..8]);
        let pin = connect.begin_pin(&device).await?;
        let shown = Shown {
            how: WaitingHow::ConnectPin,
            server: None,
            code: Some(pin.code.clone()),
            page: Some(self.pin_page()),
            listens: true,
            life: PIN_LIFE,
        };
        let waiting = |shared: Arc<Self>, patience| async move { shared.pin_entered(&connect, &pin, patience).await };
        Ok(self.wait(place, shown, waiting))
    }

    async fn pin_entered(self: &Arc<Self>, connect: &Connect, pin: &Pin, mut patience: Patience) -> Ended {
        while patience.pause(POLL).await? {
            match connect.ask_pin(pin).await {
                Ok(Asked::Granted(member)) if patience.is_over() => {
                    // Somebody entered the PIN in the very moment in which it was cancelled here.
                    let _ended = connect.sign_out(&member).await;
                    break;
                }
                Ok(Asked::Granted(member)) => {
                    let _turn = self.accounts.turn.lock().await;
                    self.take_in(connect, member).await?;
                    break;
                }
                Ok(Asked::Waiting) => {}
                Err(fault) if passes(&fault) => {}
                Err(fault) => return Err(fault),
            }
        }
        Ok(None)
    }

    /// Signs somebody in to the service by name and password.
    pub(crate) async fn connect_with_password(
        self: &Arc<Self>,
        name: &str,
        password: &SecretText,
    ) -> Result<(), Fault> {
        let _turn = self.accounts.turn.lock().await;
        let connect = self.connect()?;
        let member = connect.sign_in(name.trim(), password.secret()).await?;
        self.take_in(&connect, member).await
    }

    /// Asks the service for the list of servers.
    pub(crate) async fn refresh_connect(&self) -> Result<(), Fault> {
        let (connect, member) = self.member().await?;
        self.offers(&connect, &member).await.map(drop)
    }

    /// Signs in on a server that the service lists, wherever it answers.
    pub(crate) async fn use_connect_server(self: &Arc<Self>, id: &str) -> Result<ServerId, Fault> {
        let _turn = self.accounts.turn.lock().await;
        let (connect, member) = self.member().await?;
        let offer = match self.offers(&connect, &member).await {
            Ok(offers) => offers.into_iter().find(|offer| offer.id == id),
            // What it told before still holds, if the server agrees.
            Err(fault) if fault.code == Code::ConnectUnreachable => Some(self.kept_offer(id).await.ok_or(fault)?),
            Err(fault) => return Err(fault),
        };
        let offer = offer.ok_or_else(|| Fault::new(Code::ServerNotKnown).with("server", id))?;
        self.sign_in_by_connect(&member.id, &offer).await?;
        Ok(offer.server)
    }

    /// Accepts an invitation, or turns it down.
    pub(crate) async fn answer_invitation(self: &Arc<Self>, id: &str, accept: bool) -> Result<(), Fault> {
        let _turn = self.accounts.turn.lock().await;
        let (connect, member) = self.member().await?;
        let offers = self.offers(&connect, &member).await?;
        let invited = |offer: &&Offer| offer.id == id && offer.belongs == Belongs::Invited;
        let offer = offers.iter().find(invited).ok_or_else(|| Fault::new(Code::ServerNotKnown).with("server", id))?;
        if accept {
            connect.accept(&member, offer).await?;
        } else {
            connect.refuse(&member, offer).await?;
        }
        self.offers(&connect, &member).await.map(drop)
    }

    /// Signs out of the service, and of every server on which it vouched.
    pub(crate) async fn leave_connect(self: &Arc<Self>) -> Result<(), Fault> {
        let _turn = self.accounts.turn.lock().await;
        let Some(kept) = self.kept_connect() else { return Ok(()) };
        let member = self.member().await;
        for server in self.kept_servers() {
            for user in server.users.iter().filter(|user| user.connect.as_ref() == Some(&kept.id)) {
                self.end_sign_in(&server, user).await?;
            }
        }
        self.change_accounts(|settings| settings.connect = None)?;
        self.withdraw(Code::ConnectExpired);
        self.forget_connect(&kept).await;
        if let Ok((connect, member)) = member
            && let Err(fault) = connect.sign_out(&member).await
        {
            tracing::warn!(%fault, "a sign-in was forgotten, but Emby Connect could not be told");
        }
        Ok(())
    }

    /// Gets a new sign-in on a server whose people the service vouches for. Tells whether one was got.
    pub(super) async fn renew_by_connect(self: &Arc<Self>, server: &ServerId) -> Result<bool, Fault> {
        let _turn = self.accounts.turn.lock().await;
        let vouched = |id: &str| {
            let kept = self.kept_server(server.as_str()).ok();
            kept.is_some_and(|kept| kept.users.iter().any(|user| user.connect.as_deref() == Some(id)))
        };
        let Some(kept) = self.kept_connect().filter(|kept| vouched(&kept.id)) else { return Ok(false) };
        let Some(id) = kept.servers.iter().find(|offer| offer.server == *server).map(|offer| offer.id.clone()) else {
            return Ok(false);
        };
        if let Some(offer) = self.kept_offer(&id).await
            && self.sign_in_by_connect(&kept.id, &offer).await.is_ok()
        {
            return Ok(true);
        }
        // The server may have registered anew: then the service has another key.
        let (connect, member) = self.member().await?;
        let offers = self.offers(&connect, &member).await?;
        let Some(offer) = offers.into_iter().find(|offer| offer.server == *server) else { return Ok(false) };
        self.sign_in_by_connect(&member.id, &offer).await.map(|()| true)
    }

    async fn sign_in_by_connect(self: &Arc<Self>, member: &str, offer: &Offer) -> Result<(), Fault> {
        if offer.belongs == Belongs::Invited {
            return Err(Fault::new(Code::InvitationPending).with("server", offer.name.as_str()));
        }
        let kept = self.kept_server(offer.server.as_str()).ok();
        let fingerprint = kept.as_ref().and_then(|kept| kept.fingerprint.clone());
        let (http, turned_away) = client(fingerprint.as_deref(), &self.accounts.roots)?;
        // At home, as somebody typed it, from outside: in this order.
        let typed = kept.iter().flat_map(|kept| &kept.addresses).filter_map(|address| address.parse().ok());
        let mut addresses: Vec<Url> = offer.local.iter().cloned().chain(typed).collect();
        addresses.extend(offer.remote.clone());
        let found = race(&http, &offer.server, &addresses).await;
        let found = found.map_err(|fault| {
            let fault = fault.with("server", offer.name.as_str());
            about_certificate(fault, &offer.name, &turned_away, fingerprint.as_deref())
        })?;
        let identity = self.identity()?;
        let http = account::to_none_but(&http, &found);
        let access = exchange(&http, &identity, &found, offer, member).await?;
        let key = Key::exchange(&identity.device_id, member, &offer.id);
        self.accounts.tokens.put(key, offer.key.clone()).await?;
        let also = offer.addresses();
        let entry = Entry {
            http: &http,
            found: &found,
            fingerprint: fingerprint.as_deref(),
            also: &also,
            own_token: false,
            connect: Some(member),
        };
        self.admit(entry, access).await
    }

    /// Keeps a member who has just signed in, in place of any other.
    async fn take_in(self: &Arc<Self>, connect: &Connect, member: Member) -> Result<(), Fault> {
        let identity = self.identity()?;
        let before = self.member().await.ok();
        let kept = async {
            if let Some(newer) = self.settings_newer() {
                return Err(newer);
            }
            let key = Key::connect(&identity.device_id, &member.id);
            self.accounts.tokens.put(key, member.token.clone()).await?;
            let (id, name) = (member.id.clone(), member.name.clone());
            let unknown = serde_json::Map::new();
            self.change_accounts(|settings| {
                settings.connect = Some(KeptConnect { id, name, servers: Vec::new(), unknown });
            })
        };
        if let Err(fault) = kept.await {
            let _ended = connect.sign_out(&member).await;
            return Err(fault);
        }
        self.withdraw(Code::ConnectExpired);
        if let Some((_, old)) = before {
            let _ended = connect.sign_out(&old).await;
        }
        if let Err(fault) = self.offers(connect, &member).await {
            // They are signed in; the list can be asked for again.
            tracing::warn!(%fault, "the list of servers could not be had");
        }
        Ok(())
    }

    /// The list of servers, kept for the faces.
    async fn offers(&self, connect: &Connect, member: &Member) -> Result<Vec<Offer>, Fault> {
        let offers = connect.offers(member).await.inspect_err(|fault| {
            if fault.code == Code::ConnectExpired {
                self.report(fault.clone());
            }
        })?;
        self.withdraw(Code::ConnectExpired);
        let servers: Vec<KeptOffer> = offers.iter().map(kept).collect();
        self.change_settings(|settings: &mut Settings| {
            if let Some(connect) = settings.connect.as_mut().filter(|connect| connect.id == member.id) {
                connect.servers = servers;
            }
        })?;
        Ok(offers)
    }

    /// Who is signed in to the service.
    async fn member(&self) -> Result<(Connect, Member), Fault> {
        let kept = self.kept_connect().ok_or_else(|| Fault::new(Code::ConnectSignedOut))?;
        let key = Key::connect(&self.identity()?.device_id, &kept.id);
        let token = self.accounts.tokens.get(key).await?.ok_or_else(|| Fault::new(Code::ConnectExpired))?;
        Ok((self.connect()?, Member { id: kept.id, name: kept.name, token }))
    }

    /// A server as the service told of it before, with the key that was kept.
    async fn kept_offer(&self, id: &str) -> Option<Offer> {
        let kept = self.kept_connect()?;
        let offer = kept.servers.iter().find(|offer| offer.id == id)?;
        let key = Key::exchange(&self.identity().ok()?.device_id, &kept.id, id);
        let key = self.accounts.tokens.get(key).await.ok()??;
        let mut addresses = offer.addresses.iter().filter_map(|address| address.parse().ok());
        Some(Offer {
            id: offer.id.clone(),
            server: offer.server.clone(),
            name: offer.name.clone(),
            local: addresses.next(),
            remote: addresses.next(),
            key,
            belongs: Belongs::Linked,
        })
    }

    async fn forget_connect(&self, kept: &KeptConnect) {
        let Ok(identity) = self.identity() else { return };
        let keys = kept.servers.iter().map(|offer| Key::exchange(&identity.device_id, &kept.id, &offer.id));
        for key in keys.chain([Key::connect(&identity.device_id, &kept.id)]) {
            if let Err(fault) = self.accounts.tokens.remove(key).await {
                tracing::warn!(%fault, "a secret could not be forgotten");
            }
        }
        self.note_secrets();
    }

    pub(super) fn connect(&self) -> Result<Connect, Fault> {
        let internal = || Fault::new(Code::Internal);
        let service = self.accounts.connect_url().unwrap_or_else(|| SERVICE_URL.to_owned());
        let http = servers::http::client(&user_agent(), &self.accounts.roots).map_err(|_| internal())?;
        Ok(Connect::at(http, &service.parse().map_err(|_| internal())?, env!("CARGO_PKG_VERSION")))
    }

    /// Where a person enters a PIN. A stand-in has its page beside its service.
    fn pin_page(&self) -> String {
        let stand_in = self.accounts.connect_url().and_then(|service| Url::parse(&service).ok());
        stand_in.and_then(|service| service.join("/pin").ok()).map_or_else(|| PIN_URL.to_owned(), String::from)
    }

    /// Who is signed in to the service, as the faces show it.
    pub(crate) fn connect_view(&self) -> Option<ConnectView> {
        let kept = self.kept_connect()?;
        let servers = self.kept_servers();
        let added = |offer: &KeptOffer| {
            let same = servers.iter().filter(|server| server.id == offer.server);
            same.flat_map(|server| &server.users).any(|user| user.connect.as_ref() == Some(&kept.id))
        };
        // One's own server goes before those of others; one that is used already needs no choosing.
        let first = ["linked", "guest"].into_iter().find_map(|belongs| {
            kept.servers.iter().find(|offer| offer.belongs == belongs && !added(offer)).map(|offer| &offer.id)
        });
        let view = |offer: &KeptOffer| ConnectServerView {
            id: offer.id.clone(),
            server: offer.server.to_string(),
            name: offer.name.clone(),
            kind: offer.belongs.clone(),
            added: added(offer),
            preselected: Some(&offer.id) == first,
        };
        Some(ConnectView { name: kept.name.clone(), servers: kept.servers.iter().map(view).collect() })
    }
}

fn kept(offer: &Offer) -> KeptOffer {
    let belongs = match offer.belongs {
        Belongs::Linked => "linked",
        Belongs::Guest => "guest",
        Belongs::Invited => "pending",
    };
    KeptOffer {
        id: offer.id.clone(),
        server: offer.server.clone(),
        name: offer.name.clone(),
        belongs: belongs.to_owned(),
        addresses: offer.addresses().iter().map(ToString::to_string).collect(),
    }
}
