//! A stand-in of Emby Connect, the service on the internet by which people find their Emby servers. It answers as that
//! one is known to, and nothing more: an address of its own, beside the homes whose servers are registered with it.
//!
//! It knows three members: maya, jonas and otto, whose account was closed. Whoever runs it registers homes, links their
//! people, and enters PINs as a person would on the page `/pin`.

mod answers;
mod book;
mod pins;

use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Router;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::clock::Clock;
use crate::home::Home;
use book::{Book, Entry};

/// How a member belongs to a server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Belongs {
    /// Their own account there is linked.
    Linked,
    /// They were invited, and have accepted.
    Guest,
    /// They were invited, and have not answered yet.
    Invited,
}

/// Where a server says that it can be reached.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Addresses {
    /// From outside.
    pub remote: String,
    /// At home; some servers do not tell.
    pub local: Option<String>,
}

/// What the stand-in needs.
pub struct ConnectOptions {
    /// Where it listens; port 0 takes any free one.
    pub listen: SocketAddr,
    /// Decides ids, tokens and PINs.
    pub seed: u64,
    /// Its idea of now: PINs expire by it.
    pub clock: Arc<dyn Clock>,
}

/// A running stand-in. It ends when it is dropped.
pub struct Connect {
    desk: Arc<Desk>,
    address: SocketAddr,
    task: JoinHandle<()>,
}

/// What its answers share.
pub(crate) struct Desk {
    clock: Arc<dyn Clock>,
    book: Mutex<Book>,
}

impl Desk {
    fn book(&self) -> MutexGuard<'_, Book> {
        self.book.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Connect {
    /// Starts the stand-in. When this returns, it answers.
    ///
    /// # Errors
    /// When the address cannot be had.
    pub async fn start(options: ConnectOptions) -> io::Result<Self> {
        let listener = TcpListener::bind(options.listen).await?;
        let address = listener.local_addr()?;
        let desk = Arc::new(Desk { clock: options.clock, book: Mutex::new(Book::new(options.seed)) });
        let routes = Router::new().fallback(answers::answer).with_state(desk.clone());
        let task = tokio::spawn(async move {
            if let Err(error) = axum::serve(listener, routes).await {
                tracing::error!(%error, "the stand-in of Emby Connect stopped listening");
            }
        });
        Ok(Self { desk, address, task })
    }

    /// The base of every call, with a slash at the end, as `https://connect.emby.media/service/`.
    pub fn service_url(&self) -> String {
        format!("http://{}/service/", self.address)
    }

    /// The page on which a person enters a PIN, as `https://emby.media/pin`.
    pub fn pin_url(&self) -> String {
        format!("http://{}/pin", self.address)
    }

    /// Registers a home's server; its id at Connect, which is not the server's own. Only Emby homes know Connect.
    pub fn register(&self, home: &Home, addresses: Addresses) -> String {
        let (world, name, system) = (home.world(), home.server_name().to_owned(), home.server_id().to_owned());
        self.desk.book().register(Entry { id: String::new(), system, name, addresses, world })
    }

    /// Makes a member belong to a registered server, as the home's person of this name. `false` if somebody is unknown.
    pub fn link(&self, server: &str, member: &str, person: &str, belongs: Belongs) -> bool {
        self.desk.book().link(server, member, person, belongs)
    }

    /// The server's owner takes a member off it: it then takes their key no more. `false` if they did not belong to it.
    pub fn unlink(&self, server: &str, member: &str) -> bool {
        self.desk.book().unlink(server, member)
    }

    /// The server forgets which of its people a member is, and still knows their key.
    pub fn forget_person(&self, server: &str, member: &str) {
        self.desk.book().forget_person(server, member);
    }

    /// The server registers anew: every member's key for it is another one from now on.
    pub fn renew_keys(&self, server: &str) {
        self.desk.book().renew_keys(server);
    }

    /// The service answers everything with this status, until it is none again.
    pub fn trouble(&self, status: Option<u16>) {
        self.desk.book().trouble = status;
    }

    /// A member enters a PIN on the page. `false` if no such PIN waits.
    pub fn enter_pin(&self, pin: &str, member: &str) -> bool {
        let now = self.desk.clock.now();
        let mut book = self.desk.book();
        let member = book.member(member);
        member.is_some_and(|member| book.pins.confirm(pin, member, now))
    }

    /// Every member is signed out of Connect everywhere.
    pub fn sign_everybody_out(&self) {
        self.desk.book().tokens.clear();
    }

    /// How many sign-ins of a member are good now.
    pub fn sign_ins(&self, member: &str) -> usize {
        let book = self.desk.book();
        let member = book.member(member);
        book.tokens.values().filter(|known| Some(**known) == member).count()
    }
}

impl Drop for Connect {
    fn drop(&mut self) {
        self.task.abort();
    }
}
