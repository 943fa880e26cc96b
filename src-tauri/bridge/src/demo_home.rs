//! Starts the demo home, with what stands for Emby Connect beside it, and signs its people in as on any other server.

use crate::api::view::DemoView;
use crate::api::{SecretText, SignInBy};
use crate::options::DemoOptions;
use crate::shared::{Shared, lock};
use demo::{Addresses, Belongs, Connect, ConnectOptions, Flavour, Home, Options, StartError};
use household::clock::Clock;
use household::fault::{Code, Fault};
use household::id::UserId;
use household::preferences::Change;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use time::OffsetDateTime;

/// The demo home's usual port, and the one on which servers answer who they are.
const PORT: u16 = 8796;
const DISCOVERY: u16 = 7359;
/// The same demo home every time.
const SEED: u64 = 7359;
/// So many of its people sign in; the others are there to be told that they have not.
const SIGNED_IN: usize = 2;
/// The members of Emby Connect, and who they are at home.
const MEMBERS: [(&str, &str); 2] = [("maya", "Maya"), ("jonas", "Jonas")];

/// A running demo home, which ends when this is dropped.
pub(crate) struct DemoHome {
    pub(crate) home: Arc<Home>,
    _connect: Connect,
}

/// Starts it. On a taken port it goes elsewhere and says so, unless the port was asked for.
///
/// It runs where commands are heard: it does little, and an order that changes no thread is there sooner.
pub(crate) async fn start(shared: &Arc<Shared>, options: DemoOptions) -> Result<DemoHome, Fault> {
    let usual = SocketAddr::from((Ipv4Addr::LOCALHOST, PORT));
    let any = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
    let home = match (open(options, options.listen.unwrap_or(usual), &shared.clock).await, options.listen) {
        (Err(error), None) if is_taken(&error) => {
            let home = open(options, any, &shared.clock).await.map_err(|error| fault(&error))?;
            let fault = Fault::new(Code::DemoPortInUse)
                .with("address", usual.to_string())
                .with("instead", home.base_url().trim_start_matches("http://"));
            shared.report(fault);
            home
        }
        (opened, _) => opened.map_err(|error| fault(&error))?,
    };
    *lock(&shared.demo) = Some(DemoView { screens_url: home.screens_url() });
    let connect = start_connect(&home, &shared.clock).await?;
    shared.accounts.use_connect(connect.service_url());
    sign_in(shared, &home).await?;
    Ok(DemoHome { home: Arc::new(home), _connect: connect })
}

/// The demo home's time is Usher's.
struct Same(Arc<dyn Clock>);

impl demo::Clock for Same {
    fn now(&self) -> OffsetDateTime {
        self.0.now()
    }
}

/// Opens it. Where another program answers the broadcasts already, this one keeps silent.
async fn open(options: DemoOptions, listen: SocketAddr, clock: &Arc<dyn Clock>) -> Result<Home, StartError> {
    let clock = Arc::new(Same(clock.clone()));
    let flavour = if options.jellyfin { Flavour::Jellyfin } else { Flavour::Emby };
    let with = |discovery| Options { flavour, listen, discovery, seed: SEED, clock: clock.clone() };
    // Whoever may reach it may find it.
    let discovery = SocketAddr::new(listen.ip(), DISCOVERY);
    match Home::start(with(Some(discovery))).await {
        Err(StartError::Discovery { .. }) => Home::start(with(None)).await,
        other => other,
    }
}

/// Signs the first of its people in, as anybody could on the page Accounts.
async fn sign_in(shared: &Arc<Shared>, home: &Home) -> Result<(), Fault> {
    for account in home.accounts().iter().filter(|account| !account.disabled).take(SIGNED_IN) {
        let (user, password) = (account.name.to_owned(), SecretText::from(account.password));
        shared.sign_in_at(None, &home.base_url(), None, &SignInBy::Password { user, password }).await?;
    }
    Ok(())
}

/// Starts what stands for Emby Connect, where people of the home are members as well, if the home is one that it knows.
async fn start_connect(home: &Home, clock: &Arc<dyn Clock>) -> Result<Connect, Fault> {
    let listen = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
    let options = ConnectOptions { listen, seed: SEED, clock: Arc::new(Same(clock.clone())) };
    let connect = Connect::start(options).await.map_err(|source| {
        let reason = source.kind().to_string();
        Fault::new(Code::AddressUnusable).with("address", listen.to_string()).with("reason", reason)
    })?;
    if home.flavour().is_emby() {
        let addresses = Addresses { remote: home.base_url(), local: Some(home.base_url()) };
        let server = connect.register(home, addresses);
        for (member, person) in MEMBERS {
            connect.link(&server, member, person, Belongs::Linked);
        }
    }
    Ok(connect)
}

/// A newcomer's first sentence should move something: the player that can do most is the default until another is
/// chosen.
pub(crate) async fn prefer_a_player(shared: &Shared) {
    if shared.preferences().default_player.is_some() {
        return;
    }
    let servers = shared.servers();
    let Some(server) = servers.first() else { return };
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
