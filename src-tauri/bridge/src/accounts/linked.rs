//! The kept servers as they are connected: each has a task of its own, and what it meets is told to the faces.

use super::Accounts;
use super::renewing::Tried;
use crate::api::view::{ServerView, UserView, kind};
use crate::link::{Link, Witness};
use crate::shared::{Shared, lock};
use crate::store::{KeptServer, KeptUser};
use crate::way::Way;
use async_trait::async_trait;
use household::fault::{Code, Fault};
use household::id::ServerId;
use household::server::Server;
use servers::account::has_back_end;
use servers::audio::AudioSource;
use servers::news::{Ended, News};
use servers::portraits::Portraits as _;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Weak};
use std::time::Duration;
use tokio::task::{JoinHandle, JoinSet};

/// How often the settings are looked at for what another program has changed.
const LOOK: Duration = Duration::from_secs(2);
/// How long a start waits for the servers before it says that it is ready.
const FIRST: Duration = Duration::from_secs(4);

/// Everything that a server may be in the way of, and that is over when it answers.
pub(super) const ABOUT_SERVER: &[Code] = &[
    Code::ServerUnreachable,
    Code::ServerSlow,
    Code::ServerConfused,
    Code::ServerStarting,
    Code::SignInExpired,
    Code::OtherServer,
    Code::CertificateUnknown,
    Code::CertificateChanged,
];

/// One of them.
pub(crate) struct Linked {
    link: Arc<Link>,
    /// As it was when it was linked.
    kept: KeptServer,
    task: JoinHandle<()>,
}

impl Drop for Linked {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Accounts {
    /// Leaves every server.
    pub(crate) fn leave(&self) {
        lock(&self.links).clear();
        lock(&self.watched).clear();
    }

    /// Every server that is kept connected.
    pub(crate) fn links(&self) -> Vec<Arc<Link>> {
        lock(&self.links).values().map(|linked| linked.link.clone()).collect()
    }

    /// A server was found at another address; its connection is that one already.
    pub(crate) fn moved(&self, id: &ServerId, address: &str) {
        if let Some(linked) = lock(&self.links).get_mut(id) {
            linked.kept.prefer(address);
        }
    }
}

impl Shared {
    /// Connects the kept servers and returns when each has been asked once, or has had time enough.
    pub(crate) async fn connect_kept(self: &Arc<Self>) {
        self.accounts.connecting.store(true, Ordering::Relaxed);
        self.follow_settings();
        let links = self.accounts.links();
        let asked = async {
            for link in &links {
                link.asked().await;
            }
        };
        let _in_time = tokio::time::timeout(FIRST, asked).await;
    }

    /// Follows what other programs change in the settings, and what servers do to sign-ins, until it is aborted.
    pub(crate) async fn follow_others(self: Arc<Self>) {
        let asking = async {
            if self.kept_connect().is_some()
                && let Err(fault) = self.refresh_connect().await
            {
                tracing::warn!(%fault, "the list of servers of Emby Connect could not be had");
            }
        };
        let following = async {
            let mut tried = Tried::default();
            loop {
                tokio::time::sleep(LOOK).await;
                if self.refresh_settings() {
                    self.follow_settings();
                    self.follow_reach();
                    self.tell_alexa();
                }
                self.follow_links();
                self.refresh_skill();
                self.renew_expired(&mut tried).await;
            }
        };
        tokio::join!(asking, following);
    }

    /// Connects what is kept and not connected, leaves what is kept no more.
    pub(crate) fn follow_settings(self: &Arc<Self>) {
        if !self.accounts.connecting.load(Ordering::Relaxed) {
            return;
        }
        let kept = self.kept_servers();
        // Without a server there is no need for a name by which they know us.
        let ground = if kept.is_empty() { None } else { self.ground().ok() };
        let mut links = lock(&self.accounts.links);
        links.retain(|id, linked| {
            let stays = kept.iter().any(|server| server.id == *id && same(server, &linked.kept));
            if !stays {
                self.settle(&linked.kept.name, ABOUT_SERVER, None);
            }
            stays
        });
        let signed_in = |server: &&KeptServer| !server.users.is_empty();
        for server in kept.iter().filter(signed_in).filter(|server| has_back_end(server.kind)) {
            if let Some(ground) = &ground
                && !links.contains_key(&server.id)
            {
                let way = Way::new(server.clone(), ground.clone());
                links.insert(server.id.clone(), self.linked(server.clone(), way));
            }
        }
        let connected: Vec<Arc<dyn Server>> = kept
            .iter()
            .filter_map(|server| links.get(&server.id))
            .map(|linked| linked.link.clone() as Arc<dyn Server>)
            .collect();
        self.use_audio(links.iter().map(|(id, linked)| (id.clone(), linked.link.clone() as Arc<dyn AudioSource>)));
        drop(links);
        self.use_servers(connected, kept.iter().map(view).collect());
        let servers: Vec<_> = kept.iter().map(|server| server.id.clone()).collect();
        self.players.keep_servers(&servers);
        self.library.genres.keep_servers(&servers);
        self.watch_others(&kept, ground.as_ref());
        // One without players is no media server.
        if !kept.iter().any(|server| has_back_end(server.kind)) {
            self.report(Fault::new(Code::NoServer));
        } else {
            self.withdraw(Code::NoServer);
        }
        self.changed.notify_one();
    }

    fn linked(self: &Arc<Self>, kept: KeptServer, way: Way) -> Linked {
        let users = kept.users.iter().map(KeptUser::user).collect();
        let link = Arc::new(Link::new(kept.id.clone(), kept.name.clone(), kept.kind, users, self.clock.clone()));
        let witness = Arc::new(Eye(Arc::downgrade(self)));
        Linked { task: tokio::spawn(link.clone().tend(way, witness, self.jolts.subscribe())), link, kept }
    }

    /// Asks for each person whether their sign-in still holds.
    async fn check_sign_ins(&self, link: &Arc<Link>) {
        let mut asked = JoinSet::new();
        for user in link.signed_in().iter() {
            let (link, user) = (link.clone(), user.id.clone());
            asked.spawn(async move { link.players(&user, Duration::ZERO).await.err() });
        }
        let mut expired = None;
        while let Some(answered) = asked.join_next().await {
            expired = expired.or(answered.ok().flatten().filter(|fault| fault.code == Code::SignInExpired));
        }
        self.settle(link.name(), &[Code::SignInExpired], expired);
    }

    /// Shows the people who are signed in as they have put themselves up.
    async fn note_portraits(&self, link: &Arc<Link>) {
        for user in link.signed_in().iter() {
            let portrait = link.portrait(&user.id).await;
            let mut views = lock(&self.server_views);
            let people = views.iter_mut().filter(|view| view.id == link.id().as_str()).flat_map(|view| &mut view.users);
            people
                .filter(|person| person.id == user.id.as_str())
                .for_each(|person| person.picture.clone_from(&portrait));
        }
        self.changed.notify_one();
    }
}

/// Sees what becomes of the links.
struct Eye(Weak<Shared>);

#[async_trait]
impl Witness for Eye {
    async fn came(&self, link: &Arc<Link>, name: &str) {
        let Some(shared) = self.0.upgrade() else { return };
        tracing::info!(server = %link.id(), "a server answers");
        shared.settle(link.name(), ABOUT_SERVER, None);
        shared.mark_reachable(link.id(), true);
        shared.note_secrets();
        shared.note_name(link.id(), name);
        shared.changed.notify_one();
        let link = link.clone();
        // The link must notice at once when the server goes again.
        tokio::spawn(async move {
            shared.check_sign_ins(&link).await;
            shared.note_portraits(&link).await;
            shared.warm(link.as_ref()).await;
            shared.changed.notify_one();
        });
    }

    fn heard(&self, link: &Link, news: News) {
        if let Some(shared) = self.0.upgrade() {
            shared.hear_news(link.id(), news);
        }
    }

    fn silent(&self, link: &Arc<Link>, ended: Option<Ended>) {
        let Some(shared) = self.0.upgrade() else { return };
        shared.hear_no_more(link.id());
        if ended == Some(Ended::Refused) {
            let link = link.clone();
            tokio::spawn(async move { shared.check_sign_ins(&link).await });
        }
    }

    fn left(&self, link: &Link, fault: &Fault) {
        let Some(shared) = self.0.upgrade() else { return };
        shared.note_secrets();
        shared.settle(link.name(), ABOUT_SERVER, Some(fault.clone()));
        shared.mark_reachable(link.id(), false);
        shared.changed.notify_one();
        shared.lost.notify_one();
    }

    fn moved(&self, link: &Link, address: &str) {
        let Some(shared) = self.0.upgrade() else { return };
        tracing::info!(server = %link.id(), "a server was found at another address");
        shared.note_address(link.id(), address);
    }
}

/// Whether two notes of a server lead to the same connection.
pub(super) fn same(one: &KeptServer, other: &KeptServer) -> bool {
    (&one.users, &one.addresses, &one.fingerprint) == (&other.users, &other.addresses, &other.fingerprint)
}

/// A kept server, before it has been asked.
pub(crate) fn view(kept: &KeptServer) -> ServerView {
    ServerView {
        id: kept.id.to_string(),
        name: kept.name.clone(),
        kind: kind(kept.kind),
        address: kept.addresses.first().cloned().unwrap_or_default(),
        reachable: false,
        answered: None,
        users: kept.users.iter().map(user_view).collect(),
    }
}

/// A person on it, before it is known who is acted for.
fn user_view(user: &KeptUser) -> UserView {
    UserView { id: user.id.to_string(), name: user.name.clone(), active: false, picture: None }
}

impl Shared {
    /// A server's owner may have renamed it.
    pub(super) fn note_name(&self, id: &ServerId, name: &str) {
        if self.kept_server(id.as_str()).is_ok_and(|server| server.name != name) {
            let renamed = self.change_settings(|settings| {
                let servers = settings.servers.iter_mut().filter(|server| server.id == *id);
                servers.for_each(|server| name.clone_into(&mut server.name));
            });
            if let Err(fault) = renamed {
                self.report(fault);
            }
        }
    }
}
