//! Starts the demo home and connects to it as to any other server.

use crate::api::view::{DemoView, ServerView, UserView, kind};
use crate::bridge::{DemoOptions, user_agent};
use crate::listening::Listening;
use crate::shared::{Shared, lock};
use crate::thread::Thread;
use demo::{Flavour, Home, Options, StartError};
use household::clock::Clock;
use household::fault::{Code, Fault};
use household::id::UserId;
use household::preferences::Change;
use household::server::Server;
use secrecy::SecretString;
use servers::audio::{AudioSource, ServerWithSound};
use servers::media_browser::{Identity, connect, sign_in};
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Weak};
use std::time::Duration;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use tokio::task::JoinHandle;
use url::Url;

/// The demo home's usual port, and the one on which servers answer who they are.
const PORT: u16 = 8796;
const DISCOVERY: u16 = 7359;
/// The same demo home every time.
const SEED: u64 = 7359;
/// So many of its people sign in; the others are there to be told that they have not.
const SIGNED_IN: usize = 2;

/// A running demo home, which ends when this is dropped.
pub(crate) struct DemoHome {
    pub(crate) home: Arc<Home>,
    listening: JoinHandle<()>,
    _thread: Thread,
}

impl Drop for DemoHome {
    fn drop(&mut self) {
        self.listening.abort();
    }
}

/// Starts it. On a taken port it goes elsewhere and says so, unless the port was asked for.
pub(crate) async fn start(shared: &Arc<Shared>, options: DemoOptions) -> Result<DemoHome, Fault> {
    // It stands for another machine, and takes no time of the one that hears commands.
    let thread = Thread::start("demo-home").map_err(|_| Fault::new(Code::Internal))?;
    let usual = SocketAddr::from((Ipv4Addr::LOCALHOST, PORT));
    let any = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
    let home = match (open(&thread, options, options.listen.unwrap_or(usual), &shared.clock).await, options.listen) {
        (Err(error), None) if is_taken(&error) => {
            let home = open(&thread, options, any, &shared.clock).await.map_err(|error| fault(&error))?;
            let fault = Fault::new(Code::DemoPortInUse)
                .with("address", usual.to_string())
                .with("instead", home.base_url().trim_start_matches("http://"));
            shared.report(fault);
            home
        }
        (opened, _) => opened.map_err(|error| fault(&error))?,
    };
    *lock(&shared.demo) = Some(DemoView { screens_url: home.screens_url() });
    let server = connected(shared, &home).await?;
    prefer_a_player(shared, server.as_ref()).await;
    let listening = tokio::spawn(listen(Arc::downgrade(shared), server));
    Ok(DemoHome { home: Arc::new(home), listening, _thread: thread })
}

/// The demo home's time is Usher's.
struct Same(Arc<dyn Clock>);

impl demo::Clock for Same {
    fn now(&self) -> OffsetDateTime {
        self.0.now()
    }
}

/// Opens it. Where another program answers the broadcasts already, this one keeps silent.
async fn open(
    thread: &Thread,
    options: DemoOptions,
    listen: SocketAddr,
    clock: &Arc<dyn Clock>,
) -> Result<Home, StartError> {
    let clock = Arc::new(Same(clock.clone()));
    let flavour = if options.jellyfin { Flavour::Jellyfin } else { Flavour::Emby };
    let with = move |discovery| Options { flavour, listen, discovery, seed: SEED, clock: clock.clone() };
    // Whoever may reach it may find it.
    let discovery = SocketAddr::new(listen.ip(), DISCOVERY);
    let opening = thread.runtime().spawn(async move {
        match Home::start(with(Some(discovery))).await {
            Err(StartError::Discovery { .. }) => Home::start(with(None)).await,
            other => other,
        }
    });
    // It ends early only if it breaks down, or with the process.
    let broken = |_| Err(StartError::Listen { address: listen, source: io::Error::other("it broke down") });
    opening.await.unwrap_or_else(broken)
}

async fn connected(shared: &Shared, home: &Home) -> Result<Arc<dyn ServerWithSound>, Fault> {
    let internal = || Fault::new(Code::Internal);
    let http = servers::http::client(&user_agent(), &[]).map_err(|_| internal())?;
    let address: Url = home.base_url().parse().map_err(|_| internal())?;
    let identity = Identity {
        device_id: "usher-demo".into(),
        device_name: "Usher".into(),
        version: env!("CARGO_PKG_VERSION").into(),
    };
    let mut found = None;
    let mut accounts = Vec::new();
    for account in home.accounts().iter().filter(|account| !account.disabled).take(SIGNED_IN) {
        let password = SecretString::from(account.password.to_owned());
        let (server, access) = sign_in(&http, &identity, &address, account.name, &password).await?;
        found = Some(server);
        accounts.push(access);
    }
    let found = found.ok_or_else(internal)?;
    let view = ServerView {
        id: found.id.to_string(),
        name: found.name.clone(),
        kind: kind(found.kind),
        address: found.address.to_string(),
        reachable: true,
        answered: shared.clock.now().format(&Rfc3339).ok(),
        users: accounts
            .iter()
            .map(|access| UserView { id: access.user.id.to_string(), name: access.user.name.clone(), active: false })
            .collect(),
    };
    let server = connect(http, shared.clock.clone(), &identity, found, accounts);
    shared.use_audio(std::iter::once((server.id().clone(), server.clone() as Arc<dyn AudioSource>)));
    shared.add_server(server.clone(), view);
    Ok(server)
}

/// Listens to what the home tells, as with any other server.
async fn listen(shared: Weak<Shared>, server: Arc<dyn ServerWithSound>) {
    let heard = |news| {
        if let Some(shared) = shared.upgrade() {
            shared.hear_news(server.id(), news);
        }
    };
    let mut listening = Listening::new(SEED);
    loop {
        let _ended = listening.once(server.as_ref(), &heard).await;
        let Some(shared) = shared.upgrade() else { return };
        shared.hear_no_more(server.id());
    }
}

/// A newcomer's first sentence should move something: the player that can do most is the default until another is
/// chosen.
async fn prefer_a_player(shared: &Shared, server: &dyn Server) {
    if shared.preferences().default_player.is_some() {
        return;
    }
    let user: Option<UserId> = server.signed_in().first().map(|user| user.id.clone());
    if let Some(user) = user
        && let Ok(players) = server.players(&user, Duration::from_secs(1)).await
        && let Some(first) = players.iter().max_by_key(|player| (player.abilities.video, player.abilities.orders.len()))
    {
        let change = Change::Player { echo: None, player: first.id.clone(), name: first.name.clone() };
        shared.keep_changes(vec![change]);
    }
}

fn is_taken(error: &StartError) -> bool {
    matches!(error, StartError::Listen { source, .. } if source.kind() == std::io::ErrorKind::AddrInUse)
}

fn fault(error: &StartError) -> Fault {
    let (StartError::Listen { address, source } | StartError::Discovery { address, source }) = error;
    let address = address.to_string();
    if is_taken(error) {
        return Fault::new(Code::PortInUse).with("address", address);
    }
    Fault::new(Code::AddressUnusable).with("address", address).with("reason", source.kind().to_string())
}
