//! A stand-in of Home Assistant, as far as signing in goes: its page with a code, tokens that are renewed and tokens that
//! last, and the questions that its web socket answers about them. It has no things.

mod answers;
mod socket;

use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::seed::{Dice, hex32};

/// What the stand-in is to be.
#[derive(Debug, Clone, Copy)]
pub struct AssistantOptions {
    /// Where it listens; port 0 takes any free one.
    pub listen: SocketAddr,
    /// Decides ids and tokens.
    pub seed: u64,
    /// Whether it takes proof keys (PKCE); older ones do not, and take one for a mistake.
    pub takes_proof: bool,
}

/// A running stand-in. It ends when it is dropped.
pub struct HomeAssistant {
    desk: Arc<Desk>,
    address: SocketAddr,
    task: JoinHandle<()>,
}

/// What its answers share.
struct Desk {
    options: AssistantOptions,
    url: String,
    inner: Mutex<Inner>,
}

/// Codes and tokens.
struct Inner {
    dice: Dice,
    codes: Vec<Code>,
    tokens: Vec<Token>,
}

/// What the browser brings back from the page, good once.
struct Code {
    code: String,
    app: String,
    challenge: Option<String>,
}

/// A sign-in: renewed by an app, or lasting.
struct Token {
    id: String,
    /// What gets another token; none of one that lasts.
    renews: Option<String>,
    app: String,
    /// What opens the door now.
    access: String,
}

impl Desk {
    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether a token opens the door; the id of its sign-in.
    fn opens(&self, access: &str) -> Option<String> {
        self.inner().tokens.iter().find(|token| token.access == access).map(|token| token.id.clone())
    }
}

impl Inner {
    fn secret(&mut self) -> String {
        hex32(self.dice.next())
    }

    fn issue(&mut self, app: &str, renewed: bool) -> usize {
        let (id, access) = (self.secret(), self.secret());
        let renews = renewed.then(|| self.secret());
        self.tokens.push(Token { id, renews, app: app.to_owned(), access });
        self.tokens.len() - 1
    }
}

impl HomeAssistant {
    /// Starts it. When this returns, it answers.
    ///
    /// # Errors
    /// When the address cannot be had.
    pub async fn start(options: AssistantOptions) -> io::Result<Self> {
        let listener = TcpListener::bind(options.listen).await?;
        let address = listener.local_addr()?;
        let dice = Dice::new(options.seed ^ 0x686f_6d65);
        let inner = Mutex::new(Inner { dice, codes: Vec::new(), tokens: Vec::new() });
        let desk = Arc::new(Desk { options, url: format!("http://{address}"), inner });
        let routes = answers::routes(desk.clone());
        let task = tokio::spawn(async move {
            if let Err(error) = axum::serve(listener, routes).await {
                tracing::error!(%error, "the stand-in of Home Assistant stopped listening");
            }
        });
        Ok(Self { desk, address, task })
    }

    /// `http://127.0.0.1:PORT`, without a slash at the end.
    pub fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// A token that lasts, as its owner makes one in their profile.
    pub fn make_token(&self) -> String {
        let mut inner = self.desk.inner();
        let at = inner.issue("", false);
        inner.tokens[at].access.clone()
    }

    /// Somebody confirms the page that an app has opened: where the browser is sent back to. None if the page would show
    /// a mistake instead.
    pub fn confirm(&self, page: &str) -> Option<String> {
        let query = page.split_once("/auth/authorize?")?.1;
        answers::confirmed(&self.desk, &crate::routes::Query::read(query))
    }

    /// Every sign-in ends.
    pub fn end_tokens(&self) {
        self.desk.inner().tokens.clear();
    }

    /// What opened the door until now opens it no more; whoever may can get another.
    pub fn half_an_hour_later(&self) {
        let mut inner = self.desk.inner();
        let renewed: Vec<usize> = (0..inner.tokens.len()).filter(|at| inner.tokens[*at].renews.is_some()).collect();
        for at in renewed {
            inner.tokens[at].access = inner.secret();
        }
    }

    /// How many sign-ins are good.
    pub fn tokens(&self) -> usize {
        self.desk.inner().tokens.len()
    }
}

impl Drop for HomeAssistant {
    fn drop(&mut self) {
        self.task.abort();
    }
}
