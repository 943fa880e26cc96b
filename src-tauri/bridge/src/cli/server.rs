//! `usherd server`: the servers that are kept, and who is signed in on them.

mod waiting;

use super::beside::{Beside, ask};
use super::{Failure, say};
use bridge::api::view::ServerView;
use bridge::api::{Answer, Intention, SecretText, SignInBy, Waiting};
use clap::{Args, Subcommand, ValueEnum};
use household::voice::Message;
use serde_json::json;
use std::io::{IsTerminal as _, Read as _};
use zeroize::Zeroizing;

/// More than any password or token.
const LONGEST_SECRET: u64 = 16 << 10;

/// Add, list and remove servers.
#[derive(Args)]
pub(super) struct Server {
    #[command(subcommand)]
    call: Call,
}

#[derive(Subcommand)]
enum Call {
    /// Add a server and sign in on it; also signs in another person on one that is known
    Add(Add),
    /// The servers that were added
    List(Beside),
    /// Sign everybody out of a server and forget it
    Remove(Remove),
    /// End one person's sign-in
    SignOut(SignOut),
    /// Sign out of Emby Connect, and of every server on which it vouched
    LeaveConnect(Beside),
}

#[derive(Args)]
struct Add {
    /// What the server is
    #[arg(value_enum)]
    kind: Kind,
    /// Its address: a name, a name and port, or all of it as in a browser
    #[arg(value_name = "URL", required_unless_present = "connect")]
    url: Option<String>,
    /// Who signs in; with an API key, whom to act for
    #[arg(long, value_name = "NAME", required_unless_present_any = ["token_stdin", "quick_connect", "connect", "page"])]
    user: Option<String>,
    /// Read the password from standard input [default: asked for on a terminal, else the account has none]
    #[arg(long, conflicts_with = "token_stdin")]
    password_stdin: bool,
    /// Read an API key or token from standard input, or ask for it on a terminal
    #[arg(long)]
    token_stdin: bool,
    /// Print a code, and wait until somebody enters it where they are signed in already (Jellyfin)
    #[arg(long, group = "waiting", conflicts_with_all = ["user", "password_stdin", "token_stdin"])]
    quick_connect: bool,
    /// Print a PIN for the page of Emby Connect, and wait until somebody enters it there (Emby)
    #[arg(long, group = "waiting", conflicts_with_all = ["url", "user", "password_stdin", "token_stdin"])]
    connect: bool,
    /// Print the address of the server's own page for signing in, and wait (Home Assistant)
    #[arg(long, group = "waiting", conflicts_with_all = ["user", "password_stdin", "token_stdin"])]
    page: bool,
    /// Which of the servers of Emby Connect is meant
    #[arg(long, value_name = "NAME", requires = "connect")]
    server: Option<String>,
    /// Accept this certificate, though nobody vouches for it (SHA-256)
    #[arg(long, value_name = "DIGITS")]
    fingerprint: Option<String>,
    #[command(flatten)]
    beside: Beside,
}

#[derive(Args)]
struct Remove {
    /// Its id, as `server list` prints it
    id: String,
    #[command(flatten)]
    beside: Beside,
}

#[derive(Args)]
struct SignOut {
    /// The server's id, as `server list` prints it
    id: String,
    /// Who
    #[arg(long, value_name = "NAME")]
    user: String,
    #[command(flatten)]
    beside: Beside,
}

#[derive(Clone, Copy, ValueEnum)]
enum Kind {
    Emby,
    Jellyfin,
    MusicAssistant,
    HomeAssistant,
}

impl Kind {
    fn name(self) -> String {
        self.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
    }
}

impl Server {
    pub(super) async fn run(self) -> Result<(), Failure> {
        match self.call {
            Call::Add(add) => add.run().await,
            Call::List(beside) => {
                let bridge = beside.open().await?;
                let servers = bridge.kept_servers();
                bridge.stop().await;
                match servers.is_empty() && !beside.json {
                    true => Ok(()),
                    false => beside.show(&servers, || lines(&servers)),
                }
            }
            Call::Remove(Remove { id, beside }) => beside.change(Intention::RemoveServer { server: id }).await,
            Call::LeaveConnect(beside) => beside.change(Intention::LeaveConnect).await,
            Call::SignOut(SignOut { id, user, beside }) => beside.change(Intention::SignOut { server: id, user }).await,
        }
    }
}

impl Add {
    async fn run(self) -> Result<(), Failure> {
        if let Some(by) = self.waiting() {
            return self.wait(by).await;
        }
        let (user, kind, address) = (self.user.clone(), Some(self.kind.name()), self.url.clone().unwrap_or_default());
        let by = if self.token_stdin {
            SignInBy::Token { user, token: secret(|| Message::new("terminal-token").with("server", &*address))? }
        } else {
            let user = user.unwrap_or_default();
            let asked = || Message::new("terminal-password").with("user", &*user).with("server", &*address);
            let is_given = self.password_stdin || std::io::stdin().is_terminal();
            let password = if is_given { secret(asked)? } else { SecretText::from("") };
            SignInBy::Password { user, password }
        };
        let add = Intention::AddServer { kind, address, fingerprint: self.fingerprint.clone(), by };
        show(&self.beside, &self.beside.ask(add).await?)
    }

    /// What a sign-in that is confirmed elsewhere waits for; none if a password or a token is given.
    fn waiting(&self) -> Option<Waiting> {
        let (address, fingerprint) = (self.url.clone().unwrap_or_default(), self.fingerprint.clone());
        match self {
            Self { quick_connect: true, .. } => Some(Waiting::QuickConnect { address, fingerprint }),
            Self { page: true, .. } => Some(Waiting::HomeAssistant { address, fingerprint }),
            Self { connect: true, .. } => Some(Waiting::ConnectPin),
            _ => None,
        }
    }

    async fn wait(&self, by: Waiting) -> Result<(), Failure> {
        let bridge = self.beside.open().await?;
        let ended = async {
            let added = waiting::wait(&bridge, &self.beside, by).await?;
            Ok(match added {
                Some(id) => Answer::Added(id),
                None => {
                    let server = waiting::choose(bridge.home().await.connect, self.server.as_deref())?;
                    ask(&bridge, Intention::UseConnectServer { server }).await?
                }
            })
        };
        let ended: Result<Answer, Failure> = ended.await;
        bridge.stop().await;
        show(&self.beside, &ended?)
    }
}

/// Prints what came of it: the server's id where one was added.
fn show(beside: &Beside, answer: &Answer) -> Result<(), Failure> {
    let Answer::Added(id) = answer else { return beside.done() };
    beside.show(&json!({ "id": id }), || id.clone())
}

/// A secret: on a terminal it is asked for and not shown, else somebody pipes it in.
pub(super) fn secret(asked: impl FnOnce() -> Message) -> Result<SecretText, Failure> {
    if !std::io::stdin().is_terminal() {
        return typed();
    }
    let text = Zeroizing::new(rpassword::prompt_password(say(asked()))?);
    Ok(SecretText::from(text.as_str()))
}

/// What somebody pipes in, without the line's end.
fn typed() -> Result<SecretText, Failure> {
    let mut text = Zeroizing::new(String::new());
    std::io::stdin().take(LONGEST_SECRET).read_to_string(&mut text)?;
    let text = text.strip_suffix('\n').unwrap_or(text.as_str());
    Ok(SecretText::from(text.strip_suffix('\r').unwrap_or(text)))
}

fn lines(servers: &[ServerView]) -> String {
    let line = |server: &ServerView| {
        let users: Vec<&str> = server.users.iter().map(|user| user.name.as_str()).collect();
        format!("{}  {}  {}  {}  {}", server.id, server.kind, server.name, server.address, users.join(", "))
    };
    servers.iter().map(line).collect::<Vec<_>>().join("\n")
}
