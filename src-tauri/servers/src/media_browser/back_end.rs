//! The back end itself: the trait's questions, each handed to the file that knows the call.

use super::authorization::{Identity, headers};
use super::board::{Board, Snapshot};
use super::call::{CallError, Caller, SMALL};
use super::dialect::{self, Dialect};
use super::find::Look;
use super::fresh::Dated;
use super::order::{telling, unnamed};
use super::pages::Pages;
use super::parts::Lists;
use super::seen::Seen;
use super::sessions::{self, Asker, Session};
use super::told::Live;
use super::{Access, Found, address, chapters, find, library, mark, queue, relay, report, streams, users};
use crate::audio::{AudioSource, Fetch, Fetched, Sound};
use crate::http::Client;
use async_trait::async_trait;
use household::clock::Clock;
use household::fault::{Code, Fault};
use household::home::{Player, ServerKind, User};
use household::id::{ItemId, PlayerId, ServerId, UserId};
use household::media::{Item, MediaKind};
use household::order::Order;
use household::playback::{Chapter, Queue, Track};
use household::server::{Capabilities, Idea, Query, Report, Server, UserMark};
use http::HeaderMap;
use http::StatusCode;
use secrecy::SecretString;
use std::sync::Arc;
use std::time::Duration;

/// One server with the people signed in on it.
pub(crate) struct BackEnd {
    pub(crate) caller: Caller,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) dialect: &'static Dialect,
    id: ServerId,
    name: String,
    pub(crate) identity: Identity,
    pub(crate) accounts: Vec<Account>,
    lists: Lists,
    signed_in: Arc<[User]>,
}

/// One signed-in person with everything that their calls need, made once.
pub(crate) struct Account {
    pub(crate) user: User,
    pub(crate) token: SecretString,
    pub(crate) headers: HeaderMap,
    pub(crate) board: Board,
    pub(crate) seen: Seen,
    /// Whether the board is kept by what the server tells.
    pub(crate) live: Live,
    pub(crate) pages: Pages,
}

impl BackEnd {
    pub(crate) fn new(
        http: Client,
        clock: Arc<dyn Clock>,
        identity: &Identity,
        found: Found,
        accounts: Vec<Access>,
    ) -> Self {
        let signed_in = accounts.iter().map(|access| access.user.clone()).collect();
        let accounts = accounts.into_iter().map(|access| Account {
            headers: headers(identity, Some(&access.token)),
            user: access.user,
            token: access.token,
            board: Board::default(),
            seen: Seen::default(),
            live: Live::default(),
            pages: Pages::default(),
        });
        Self {
            caller: Caller::new(http, &address::base(&found.address)),
            clock,
            dialect: dialect::of(found.kind),
            id: found.id,
            name: found.name,
            identity: identity.clone(),
            accounts: accounts.collect(),
            lists: Lists::default(),
            signed_in,
        }
    }

    pub(crate) fn account(&self, user: &UserId) -> Result<&Account, Fault> {
        self.accounts.iter().find(|account| account.user.id == *user).ok_or_else(|| {
            Fault::new(Code::UserNotSignedIn).with("user", user.as_str()).with("server", self.name.as_str())
        })
    }

    async fn board(&self, account: &Account, freshness: Duration) -> Result<Arc<Dated<Snapshot>>, Fault> {
        self.ask_players(account, account.live.freshness(freshness, self.clock.monotonic())).await
    }

    /// The same, whatever the server tells by itself.
    pub(crate) async fn ask_players(
        &self,
        account: &Account,
        freshness: Duration,
    ) -> Result<Arc<Dated<Snapshot>>, Fault> {
        let ask = async || {
            let clock = self.clock.as_ref();
            let listed = sessions::list(&self.caller, clock, &account.headers, self.asker(account)).await;
            listed.map(Snapshot::from).map_err(|error| self.fault(error, account))
        };
        account.board.get(freshness, self.clock.as_ref(), ask).await
    }

    pub(crate) fn asker<'a>(&'a self, account: &'a Account) -> Asker<'a> {
        Asker { server: &self.id, device_id: &self.identity.device_id, user: &account.user.id }
    }

    fn fault(&self, error: CallError, account: &Account) -> Fault {
        error.fault(&self.name, &account.user.name)
    }

    fn look<'a>(&'a self, account: &'a Account) -> Look<'a> {
        Look { caller: &self.caller, dialect: self.dialect, headers: &account.headers, user: account.user.id.as_str() }
    }

    async fn ask(&self, account: &Account, query: &Query) -> Result<Vec<Item>, Fault> {
        match find::find(self.look(account), query).await {
            // What was asked about has gone since the library was read.
            Err(error) if error.status() == Some(StatusCode::NOT_FOUND) => Ok(Vec::new()),
            outcome => outcome.map_err(|error| self.fault(error, account)),
        }
    }

    async fn tell(&self, account: &Account, session: &Session, order: &Order) -> Result<(), CallError> {
        let telling = telling(self.dialect, session, order);
        let told = self.caller.tell(telling.method, &account.headers, &telling.target, telling.json, SMALL).await;
        account.seen.ordered(order);
        let now = self.clock.monotonic();
        self.accounts.iter().for_each(|account| account.live.ordered(now));
        told
    }

    /// What a refused order means; the player's name is known from the list that was used.
    fn refused(&self, error: CallError, account: &Account, name: &str, order: &Order) -> Fault {
        match (error.status(), order) {
            (Some(StatusCode::NOT_FOUND), _) => Fault::new(Code::PlayerNotConnected).with("player", name),
            (Some(StatusCode::BAD_REQUEST), Order::Play { items, .. }) => {
                let title = items.first().map(|item| item.name.as_str()).unwrap_or_default();
                Fault::new(Code::PlayerCannotPlay).with("player", name).with("title", title)
            }
            // Whoever is signed in on the player can neither come nor go.
            (Some(StatusCode::BAD_REQUEST), Order::AddUser { user } | Order::RemoveUser { user }) => {
                Fault::new(Code::UserAlreadyThere).with("player", name).with("user", user.name.as_str())
            }
            (Some(StatusCode::BAD_REQUEST), _) => Fault::new(Code::PlayerCannot).with("player", name),
            _ => self.fault(error, account),
        }
    }
}

#[async_trait]
impl Server for BackEnd {
    fn id(&self) -> &ServerId {
        &self.id
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn kind(&self) -> ServerKind {
        self.dialect.kind
    }

    fn capabilities(&self) -> Capabilities {
        Capabilities { remote_control: true, video: true, music: true }
    }

    fn signed_in(&self) -> Arc<[User]> {
        self.signed_in.clone()
    }

    async fn users(&self) -> Result<Vec<User>, Fault> {
        let Some(first) = self.accounts.first() else {
            return Err(Fault::new(Code::SignInExpired).with("server", self.name.as_str()));
        };
        let listed = users::list(&self.caller, &first.headers, self.dialect.all_users).await;
        let mut users = listed.map_err(|error| self.fault(error, first))?;
        for account in &self.accounts {
            if !users.iter().any(|user| user.id == account.user.id) {
                users.push(account.user.clone());
            }
        }
        Ok(users)
    }

    async fn players(&self, user: &UserId, freshness: Duration) -> Result<Arc<[Player]>, Fault> {
        let account = self.account(user)?;
        Ok(Arc::clone(&self.board(account, freshness).await?.players))
    }

    async fn library(&self, user: &UserId) -> Result<Vec<Item>, Fault> {
        let account = self.account(user)?;
        library::list(self.look(account)).await.map_err(|error| self.fault(error, account))
    }

    async fn find(&self, user: &UserId, query: &Query) -> Result<Vec<Item>, Fault> {
        let account = self.account(user)?;
        if let Query::One { item, freshness } = query {
            let ask = async || self.ask(account, query).await;
            return Ok(account.seen.of(item).get(*freshness, self.clock.as_ref(), ask).await?.to_vec());
        }
        // Boxed, so that what is at hand does not carry every question along.
        Box::pin(self.ask(account, query)).await
    }

    async fn ideas(
        &self,
        user: &UserId,
        kinds: &[MediaKind],
        genre: Option<&str>,
        limit: u32,
    ) -> Result<Vec<Idea>, Fault> {
        let account = self.account(user)?;
        self.look(account).ideas(kinds, genre, limit).await.map_err(|error| self.fault(error, account))
    }

    async fn order(&self, user: &UserId, player: &PlayerId, order: &Order) -> Result<(), Fault> {
        let account = self.account(user)?;
        account.pages.ready_for(player, order, self.clock.monotonic()).await;
        let known = account.board.latest();
        let mut name = known.as_ref().and_then(|board| board.name(player)).map(str::to_owned);
        if let Some(session) = known.as_ref().and_then(|board| board.session(player)) {
            match self.tell(account, session, order).await {
                // The app came back under a new session, or left.
                Err(error) if error.status() == Some(StatusCode::NOT_FOUND) => {}
                Err(error) => return Err(self.refused(error, account, name.as_deref().unwrap_or_default(), order)),
                Ok(()) => {
                    account.pages.obeyed(player, order, self.clock.monotonic());
                    return Ok(());
                }
            }
        }
        let board = self.board(account, Duration::ZERO).await?;
        name = board.name(player).map(str::to_owned).or(name);
        let name = name.unwrap_or_else(|| unnamed(player));
        let Some(session) = board.session(player) else {
            return Err(Fault::new(Code::PlayerNotConnected).with("player", name));
        };
        self.tell(account, session, order).await.map_err(|error| self.refused(error, account, &name, order))?;
        account.pages.obeyed(player, order, self.clock.monotonic());
        Ok(())
    }

    async fn chapters(&self, user: &UserId, item: &ItemId) -> Result<Vec<Chapter>, Fault> {
        let account = self.account(user)?;
        chapters::list(self.look(account), item).await.map_err(|error| self.fault(error, account))
    }

    async fn queue(&self, user: &UserId, player: &PlayerId) -> Result<Queue, Fault> {
        let account = self.account(user)?;
        let board = match account.board.latest() {
            Some(board) => board,
            None => self.board(account, Duration::ZERO).await?,
        };
        let Some(session) = board.session(player) else {
            return Err(Fault::new(Code::PlayerNotConnected).with("player", unnamed(player)));
        };
        let asked = queue::of(&self.caller, &account.headers, self.dialect.queues, user, session).await;
        asked.map_err(|error| self.fault(error, account))
    }

    async fn tracks(&self, user: &UserId, item: &ItemId) -> Result<Vec<Track>, Fault> {
        let account = self.account(user)?;
        streams::list(self.look(account), item).await.map_err(|error| self.fault(error, account))
    }

    async fn controls_others(&self, user: &UserId) -> Result<bool, Fault> {
        let account = self.account(user)?;
        let asked = users::controls_others(&self.caller, &account.headers, user).await;
        asked.map_err(|error| self.fault(error, account))
    }

    async fn subtitle_language(&self, user: &UserId) -> Result<Option<String>, Fault> {
        let account = self.account(user)?;
        let asked = users::subtitle_language(&self.caller, &account.headers, user).await;
        asked.map_err(|error| self.fault(error, account))
    }

    async fn mark(&self, user: &UserId, item: &ItemId, mark: UserMark) -> Result<(), Fault> {
        let account = self.account(user)?;
        let written = mark::write(self.look(account), item, mark).await;
        account.seen.forget();
        written.map_err(|error| self.fault(error, account))
    }

    async fn report(&self, user: &UserId, player: &PlayerId, told: &Report) -> Result<(), Fault> {
        let account = self.account(user)?;
        let identity =
            Identity { device_id: report::device(&self.identity.device_id, player), ..self.identity.clone() };
        let headers = headers(&identity, Some(&account.token));
        let told = report::tell(&self.caller, &headers, &self.identity.device_id, told).await;
        account.seen.forget();
        told.map_err(|error| self.fault(error, account))
    }
}

#[async_trait]
impl AudioSource for BackEnd {
    async fn sound(&self, user: &UserId, item: &ItemId) -> Result<Sound, Fault> {
        let account = self.account(user)?;
        match relay::sound(&self.caller, &account.headers, user.as_str(), item).await {
            Ok(Some(sound)) => Ok(sound),
            Ok(None) => Err(Fault::new(Code::NothingOfThatKind)),
            Err(error) if error.status() == Some(StatusCode::NOT_FOUND) => Err(Fault::new(Code::NothingOfThatKind)),
            Err(error) => Err(self.fault(error, account)),
        }
    }

    async fn fetch(&self, user: &UserId, what: &Fetch<'_>, range: Option<&str>, head: bool) -> Result<Fetched, Fault> {
        let account = self.account(user)?;
        let from = relay::From {
            caller: &self.caller,
            headers: &account.headers,
            user: user.as_str(),
            device: &self.identity.device_id,
            lists: &self.lists,
        };
        from.fetch(what, range, head).await.map_err(|error| self.fault(error, account))
    }
}
