//! `usherd alexa setup`: the whole set-up without a window.

use super::super::beside::{Beside, ask};
use super::super::sign_in::SignIn;
use super::super::{Failure, leaving, locales, print, say};
use super::skill::now;
use super::steps::Steps;
use bridge::Bridge;
use bridge::api::view::{AlexaView, WaitingView};
use bridge::api::{Intention, SecretText, Waiting};
use clap::Args;
use household::voice::Message;
use serde_json::json;
use std::io::{BufRead as _, Read as _};
use tokio::sync::mpsc;
use zeroize::Zeroizing;

/// More than any secret or address.
const LONGEST: u64 = 16 << 10;

#[derive(Args)]
pub(super) struct Setup {
    /// The client ID of your own security profile [default: the one that was used last]
    #[arg(long, value_name = "ID")]
    client_id: Option<String>,
    /// Read its client secret from the first line of standard input. A further line is taken for the address to which
    /// the browser was sent, where that could not come back to this machine
    #[arg(long)]
    client_secret_stdin: bool,
    /// The skill's name in the Alexa app [default: as before, else Usher]
    #[arg(long)]
    name: Option<String>,
    /// The name by which it is opened [default: as before]
    #[arg(long, value_name = "NAME")]
    invocation: Option<String>,
    /// Its languages, as Alexa names them [default: as before]
    #[arg(long, value_name = "L,…", value_delimiter = ',', value_parser = locales())]
    locales: Option<Vec<String>>,
    /// The https address at which Usher is reached from outside [default: as before]
    #[arg(long, value_name = "URL")]
    endpoint: Option<String>,
    #[command(flatten)]
    beside: Beside,
}

impl Setup {
    pub(super) async fn run(self) -> Result<(), Failure> {
        let mut lines = lines();
        let secret = match self.client_secret_stdin {
            true => lines.recv().await.map(|line| SecretText::from(line.as_str())),
            false => None,
        };
        let leaving = leaving()?;
        let bridge = Bridge::start(self.beside.options()).await?;
        bridge.ready().await;
        let whole = self.set_up(&bridge, secret, &mut lines, leaving);
        let ended = whole.await;
        bridge.stop().await;
        ended
    }

    async fn set_up(
        &self,
        bridge: &Bridge,
        secret: Option<SecretText>,
        lines: &mut mpsc::Receiver<Zeroizing<String>>,
        leaving: impl Future<Output = ()>,
    ) -> Result<(), Failure> {
        let mut leaving = std::pin::pin!(leaving);
        // One that was interrupted goes on with what is wished now.
        ask(bridge, Intention::StopSkillSetup).await?;
        let before = now(bridge).await?;
        let wishes = before.wishes.clone();
        let wish = Intention::WishSkill {
            name: self.name.clone().unwrap_or(wishes.name),
            invocation: self.invocation.clone().unwrap_or(wishes.invocation),
            locales: self.locales.clone().unwrap_or(wishes.locales),
            endpoint: self.endpoint.clone(),
        };
        ask(bridge, wish).await?;
        if self.needs_sign_in(&before) {
            tokio::select! {
                signed_in = self.sign_in(bridge, &before, secret, lines) => signed_in?,
                () = &mut leaving => return Err(Failure(say(Message::new("terminal-cancelled")))),
            }
        }
        let mut steps = Steps::new(bridge, self.beside.json);
        ask(bridge, Intention::SetUpSkill).await?;
        steps.follow(leaving).await
    }

    fn needs_sign_in(&self, view: &AlexaView) -> bool {
        let amazon = &view.amazon;
        let other = self.client_id.as_ref().is_some_and(|id| amazon.client_id.as_deref() != Some(id.trim()));
        other || !amazon.signed_in || amazon.fault.is_some()
    }

    async fn sign_in(
        &self,
        bridge: &Bridge,
        view: &AlexaView,
        client_secret: Option<SecretText>,
        lines: &mut mpsc::Receiver<Zeroizing<String>>,
    ) -> Result<(), Failure> {
        let client_id = self.client_id.clone().or_else(|| view.amazon.client_id.clone()).unwrap_or_default();
        let mut sign_in = SignIn::begin(bridge, Waiting::Amazon { client_id, client_secret }).await?;
        self.show(&sign_in.begun)?;
        let id = sign_in.begun.id.clone();
        loop {
            tokio::select! {
                ended = sign_in.over() => return ended.map(drop),
                Some(line) = lines.recv() => {
                    let paste = Intention::PasteAnswer { id: id.clone(), address: SecretText::from(line.as_str()) };
                    if let Err(failure) = ask(bridge, paste).await {
                        // It may have been another line: the next one may be it.
                        tracing::warn!("{}", failure.0);
                    }
                }
            }
        }
    }

    fn show(&self, begun: &WaitingView) -> Result<(), Failure> {
        let page = begun.page.clone().unwrap_or_default();
        if self.beside.json {
            return print(&json!({ "open": page, "listens": begun.listens, "expires": begun.expires }).to_string());
        }
        let text = if begun.listens { "terminal-amazon" } else { "terminal-amazon-paste" };
        print(&say(Message::new(text).with("page", page)))
    }
}

/// What is piped in, line by line. The thread ends with the program: nobody can make it stop reading.
fn lines() -> mpsc::Receiver<Zeroizing<String>> {
    let (tell, lines) = mpsc::channel(4);
    std::thread::spawn(move || {
        let mut stdin = std::io::stdin().lock();
        loop {
            let mut line = Zeroizing::new(String::new());
            match stdin.by_ref().take(LONGEST).read_line(&mut line) {
                Ok(0) | Err(_) => return,
                Ok(_) => {}
            }
            let bare = Zeroizing::new(line.trim_end_matches(['\r', '\n']).to_owned());
            if tell.blocking_send(bare).is_err() {
                return;
            }
        }
    });
    lines
}
