//! A running home: its listener, its answers to broadcasts, and the view of it that tests and the demo mode have.

use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use axum::extract::{Request, State};
use axum::handler::Handler;
use axum::response::Response;
use axum::serve;
use axum::serve::ListenerExt;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::accounts::Account;
use crate::clock::Clock;
use crate::discovery;
use crate::flavour::Flavour;
use crate::players::{Screen, screen};
use crate::trouble::{self, Mishap, Trouble};
use crate::world::{Received, World, closed};

/// How long a stop waits for answers that are under way.
const PATIENCE: Duration = Duration::from_secs(2);

/// What home to start.
pub struct Options {
    /// The dialect it speaks.
    pub flavour: Flavour,
    /// Where it listens; port 0 takes any free one. Use a loopback address unless others are meant to reach it.
    pub listen: SocketAddr,
    /// Where it answers "who is …Server?" (UDP, usually port 7359); `None` is silent.
    pub discovery: Option<SocketAddr>,
    /// Decides ids, tokens and everything that looks random: the same seed is the same home.
    pub seed: u64,
    /// The home's idea of now.
    pub clock: Arc<dyn Clock>,
}

impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { flavour, listen, discovery, seed, .. } = self;
        write!(f, "Options {{ {flavour:?}, listen: {listen}, discovery: {discovery:?}, seed: {seed} }}")
    }
}

/// Why a home could not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The address for HTTP cannot be had: most often somebody else listens there.
    #[error("the demo home cannot listen on {address}: {source}")]
    Listen {
        /// The address that was asked for.
        address: SocketAddr,
        /// What the system says.
        source: io::Error,
    },
    /// The address for answering broadcasts cannot be had.
    #[error("the demo home cannot answer broadcasts on {address} (UDP): {source}")]
    Discovery {
        /// The address that was asked for.
        address: SocketAddr,
        /// What the system says.
        source: io::Error,
    },
}

/// A running demo home. It ends when it is stopped or dropped.
pub struct Home {
    world: Arc<World>,
    close: watch::Sender<bool>,
    address: SocketAddr,
    discovery: Option<SocketAddr>,
    tasks: Vec<JoinHandle<()>>,
}

impl fmt::Debug for Home {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Home {{ {:?} at {} }}", self.world.flavour, self.address)
    }
}

impl Home {
    /// Starts a home. When this returns, it answers.
    ///
    /// # Errors
    /// [`StartError`] if one of the addresses cannot be had.
    pub async fn start(options: Options) -> Result<Self, StartError> {
        let listen_error = |source| StartError::Listen { address: options.listen, source };
        let listener = TcpListener::bind(options.listen).await.map_err(listen_error)?;
        let address = listener.local_addr().map_err(listen_error)?;
        let responder = match options.discovery {
            Some(address) => {
                Some(discovery::bind(address).map_err(|source| StartError::Discovery { address, source })?)
            }
            None => None,
        };
        let (close, closing) = watch::channel(false);
        let url = format!("http://{}", reachable(address));
        let world = Arc::new(World::new(options.flavour, options.seed, url, options.clock, closing.clone()));
        let mut tasks = vec![tokio::spawn(answer_http(listener, world.clone(), closing.clone()))];
        let discovery = responder.as_ref().and_then(|socket| socket.local_addr().ok());
        if let Some(socket) = responder {
            tasks.push(tokio::spawn(discovery::answer(socket, world.clone(), closing)));
        }
        tracing::info!(%address, flavour = ?options.flavour, "demo home is open");
        Ok(Self { world, close, address, discovery, tasks })
    }

    /// Ends the home and everything it started; returns when all is quiet.
    pub async fn stop(mut self) {
        let _ = self.close.send(true);
        for task in std::mem::take(&mut self.tasks) {
            let abort = task.abort_handle();
            if tokio::time::timeout(PATIENCE, task).await.is_err() {
                abort.abort();
            }
        }
    }

    /// `http://127.0.0.1:PORT`, without a slash at the end.
    pub fn base_url(&self) -> String {
        self.world.base_url.clone()
    }

    pub(crate) fn world(&self) -> Arc<World> {
        self.world.clone()
    }

    /// The page that shows every player's screen.
    pub fn screens_url(&self) -> String {
        format!("{}/demo", self.world.base_url)
    }

    /// Where it answers broadcasts, if it does.
    pub fn discovery_address(&self) -> Option<SocketAddr> {
        self.discovery
    }

    /// The dialect it speaks.
    pub fn flavour(&self) -> Flavour {
        self.world.flavour
    }

    /// The server's id: 32 hexadecimal digits.
    pub fn server_id(&self) -> &str {
        &self.world.server_id
    }

    /// The server's name.
    pub fn server_name(&self) -> &'static str {
        self.world.flavour.server_name()
    }

    /// Everybody who can sign in, the demo's main user (an administrator) first.
    pub fn accounts(&self) -> Vec<Account> {
        self.world.accounts.clone()
    }

    /// What every player shows now, connected or not, always in the same order.
    pub fn players(&self) -> Vec<Screen> {
        screens(&self.world)
    }

    /// One player, by its name.
    pub fn player(&self, name: &str) -> Option<Screen> {
        self.players().into_iter().find(|player| player.name.eq_ignore_ascii_case(name))
    }

    /// The last remote-control calls, oldest first (a thousand are kept).
    pub fn received(&self) -> Vec<Received> {
        self.world.received()
    }

    /// The same, and forgets them.
    pub fn take_received(&self) -> Vec<Received> {
        self.world.take_received()
    }

    /// Allows Quick Connect, or does not; it is allowed at first. Emby has no such thing.
    pub fn allow_quick_connect(&self, on: bool) {
        self.world.quick_connect.allow_all(on);
    }

    /// Somebody types a Quick Connect code on a device on which they are signed in. `false` if no such code waits, or
    /// nobody has this name.
    pub fn enter_code(&self, code: &str, person: &str) -> bool {
        enter_code(&self.world, code, person)
    }

    /// The secrets of the Quick Connect codes that wait: for looking where they must not be.
    pub fn quick_connect_secrets(&self) -> Vec<String> {
        self.world.quick_connect.secrets(self.world.clock.now())
    }

    /// How many questions and orders have come so far, all of them counted.
    pub fn calls(&self) -> u64 {
        self.world.calls.load(Ordering::Relaxed)
    }

    /// From now on things go wrong as often as this says.
    pub fn trouble(&self, trouble: Trouble) {
        self.world.day.becomes(trouble);
    }

    /// The wire id of the item of this type (`Movie`, `Series`, `MusicAlbum`, `Audio`, …) and exact name.
    pub fn item_id(&self, kind: &str, name: &str) -> Option<String> {
        let library = &self.world.library;
        let fits = |item: &crate::library::Item| item.type_name().eq_ignore_ascii_case(kind) && item.name == name;
        library.iter().find(|(_, item)| fits(item)).map(|(id, _)| library.names().write(id))
    }

    /// From now on it is outside the hours in which somebody may watch, or within them again. `false` if nobody has this
    /// name.
    pub fn send_to_bed(&self, person: &str, asleep: bool) -> bool {
        let place = self.world.accounts.iter().position(|account| account.name.eq_ignore_ascii_case(person));
        place.is_some_and(|place| {
            self.world.goes_to_bed(place, asleep);
            true
        })
    }

    /// Closes a player's app: its session is gone. `false` if there is no such player.
    pub fn disconnect(&self, player: &str) -> bool {
        self.told(self.world.sessions(|sessions, around| sessions.disconnect(player, around)))
    }

    /// Opens a player's app again: it is there, idle, on its start page. `false` if there is no such player.
    pub fn connect(&self, player: &str) -> bool {
        self.told(self.world.sessions(|sessions, around| sessions.connect(player, around)))
    }

    /// Takes the item of this type and exact name out of the library, as if its file had been deleted. `false` if it is
    /// not there.
    pub fn take_out(&self, kind: &str, name: &str) -> bool {
        self.world.move_item(kind, name, false)
    }

    /// Puts it back. `false` if it was not taken out.
    pub fn put_back(&self, kind: &str, name: &str) -> bool {
        self.world.move_item(kind, name, true)
    }

    fn told(&self, changed: bool) -> bool {
        self.world.sessions_changed();
        changed
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        let _ = self.close.send(true);
        self.tasks.iter().for_each(JoinHandle::abort);
    }
}

/// Somebody types a Quick Connect code; `false` if that leads to nothing.
pub(crate) fn enter_code(world: &World, code: &str, person: &str) -> bool {
    let user = world.accounts.iter().position(|account| account.name.eq_ignore_ascii_case(person));
    let digits: String = code.chars().filter(char::is_ascii_digit).collect();
    user.is_some_and(|user| world.quick_connect.allow(&digits, user, world.clock.now()))
}

/// What every player shows.
pub(crate) fn screens(world: &World) -> Vec<Screen> {
    world.sessions(|sessions, _| {
        let players = sessions.list.iter().filter_map(|session| Some((session, session.display.as_ref()?)));
        players
            .map(|(session, display)| Screen {
                name: session.device.name.clone(),
                client: session.device.client.clone(),
                device_id: session.device.id.clone(),
                session_id: session.id.clone(),
                connected: session.connected,
                extra_users: session
                    .extra
                    .iter()
                    .filter_map(|user| world.accounts.get(*user))
                    .map(|account| account.name.to_owned())
                    .collect(),
                ..screen(&session.deck, display, &world.library)
            })
            .collect()
    })
}

/// An address that can be called where the listening address stands for "all of them".
fn reachable(address: SocketAddr) -> SocketAddr {
    if !address.ip().is_unspecified() {
        return address;
    }
    let ip = if address.is_ipv4() { IpAddr::V4(Ipv4Addr::LOCALHOST) } else { IpAddr::V6(Ipv6Addr::LOCALHOST) };
    SocketAddr::new(ip, address.port())
}

async fn answer_http(listener: TcpListener, world: Arc<World>, mut closing: watch::Receiver<bool>) {
    // Without a router: what is asked is found in one place anyway, and no order waits for a second one.
    let routes = answer.with_state(world).into_make_service();
    // Small answers must not wait for more to send.
    let listener = listener.tap_io(|stream| {
        let _ = stream.set_nodelay(true);
    });
    let ends = async move { closed(&mut closing).await };
    if let Err(error) = serve(listener, routes).with_graceful_shutdown(ends).await {
        tracing::error!(%error, "demo home stopped listening");
    }
}

async fn answer(State(world): State<Arc<World>>, request: Request) -> Response {
    world.calls.fetch_add(1, Ordering::Relaxed);
    match world.day.mishap() {
        Mishap::None => {}
        Mishap::Late(delay) => tokio::time::sleep(delay).await,
        Mishap::Hangs => std::future::pending().await,
        Mishap::Error(status) => return trouble::refused(status),
        Mishap::Nonsense => return trouble::nonsense(),
        Mishap::Dropped => return trouble::torn(),
        Mishap::Torn => {
            drop(crate::routes::answer(world, request).await);
            return trouble::torn();
        }
        Mishap::Cut => return trouble::broken(crate::routes::answer(world, request).await, true),
        Mishap::Stalls => return trouble::broken(crate::routes::answer(world, request).await, false),
    }
    crate::routes::answer(world, request).await
}
