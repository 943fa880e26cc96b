//! Signing in on Amazon's page: the browser opens it, and comes back to this machine with a code.
//!
//! The security profile lists two addresses to which it may come back. Where both ports are taken, or the browser is on
//! another machine, the person pastes the address to which it was sent.

use crate::accounts::waiting::{Ended, Patience, Shown};
use crate::api::SecretText;
use crate::api::view::{WaitingHow, WaitingState, WaitingView};
use crate::chance;
use crate::shared::{Shared, lock};
use crate::way_back::WayBack;
use alexa::provision::login::{BACK, Brought, Client, Login, PORTS, Page, return_urls};
use household::fault::{Code, Fault};
use household::text::Texts;
use secrecy::ExposeSecret;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::oneshot;

/// How long somebody may take on the page.
const LIFE: Duration = Duration::from_secs(5 * 60);
/// After so long it is said what keeps most people from coming back, while it is still waited for them.
const LONG: Duration = Duration::from_secs(60);
/// How often a port is tried that another sign-in of ours is just leaving, and the pause between.
const TRIES: usize = 25;
const BETWEEN: Duration = Duration::from_millis(20);

/// A page whose address may be pasted.
pub(super) struct Pasting {
    id: String,
    page: Arc<Page>,
    tell: oneshot::Sender<Brought>,
}

impl Shared {
    /// Prepares Amazon's page, and waits in the background until the browser comes back or somebody pastes where it was
    /// sent. Another sign-in with Amazon that still waits is over.
    pub(crate) async fn begin_amazon(
        self: &Arc<Self>,
        client_id: &str,
        secret: Option<&SecretText>,
    ) -> Result<WaitingView, Fault> {
        let secret = match secret {
            Some(secret) => secret.secret().clone(),
            None => self.kept_client_secret(client_id.trim()).await?,
        };
        let client = Client::typed(client_id, &secret)?;
        let login = self.login(client.clone())?;
        let left = self.leave_other_pages();
        let place = self.place_to_wait()?;
        let back = open(left).await;
        let port = back.as_ref().map_or(PORTS[0], WayBack::port);
        let page = Arc::new(login.page(port, &chance::bytes())?);
        let shown = Shown {
            how: WaitingHow::Amazon,
            server: None,
            code: None,
            page: Some(page.url.to_string()),
            listens: back.is_some(),
            life: LIFE,
        };
        let (tell, pasted) = oneshot::channel();
        let waiting = {
            let (page, id) = (page.clone(), place.id());
            |shared: Arc<Self>, patience| async move {
                let signing = Signing { id, login, client, page, back, pasted };
                let ended = shared.back_from_amazon(signing, patience).await;
                *lock(&shared.amazon.failed) = ended.as_ref().err().cloned();
                ended
            }
        };
        let view = self.wait(place, shown, waiting);
        let mut pasting = lock(&self.amazon.pasting);
        pasting.retain(|one| !one.tell.is_closed());
        pasting.push(Pasting { id: view.id.clone(), page, tell });
        Ok(view)
    }

    /// Takes the address to which a browser was sent that could not come back here.
    pub(crate) fn paste_answer(&self, id: &str, address: &SecretText) -> Result<(), Fault> {
        let wrong = || Fault::new(Code::AmazonAddressWrong);
        let brought = Brought::pasted(address.secret().expose_secret())?;
        let mut pasting = lock(&self.amazon.pasting);
        pasting.retain(|one| !one.tell.is_closed());
        let at = pasting.iter().position(|one| one.id == id && brought.answers(&one.page)).ok_or_else(wrong)?;
        pasting.remove(at).tell.send(brought).map_err(|_| wrong())
    }

    async fn back_from_amazon(self: &Arc<Self>, signing: Signing, mut patience: Patience) -> Ended {
        let Signing { id, login, client, page, back, pasted } = signing;
        let came = {
            let coming = coming(back, pasted, page.clone(), &mut patience);
            tokio::pin!(coming);
            tokio::select! {
                came = &mut coming => came,
                () = tokio::time::sleep(LONG) => {
                    *lock(&self.amazon.failed) = Some(not_back());
                    self.doubt_sign_in(&id, &not_back());
                    coming.await
                }
            }
        };
        let Some(brought) = came.map_err(|_| not_back())? else { return Ok(None) };
        let tokens = login.redeem(&page, &brought.code()?).await?;
        if !patience.is_over() {
            self.admit_amazon(client, tokens).await?;
        }
        Ok(None)
    }

    /// Ends the sign-ins with Amazon that wait; whether there were any.
    fn leave_other_pages(&self) -> bool {
        let waiting = self.waiting_sign_ins().into_iter();
        let others: Vec<WaitingView> =
            waiting.filter(|one| one.how == WaitingHow::Amazon && one.state == WaitingState::Waiting).collect();
        others.iter().for_each(|one| self.cancel_sign_in(&one.id));
        !others.is_empty()
    }
}

/// A sign-in that waits for the browser.
struct Signing {
    id: String,
    login: Login,
    client: Client,
    page: Arc<Page>,
    back: Option<WayBack>,
    pasted: oneshot::Receiver<Brought>,
}

/// What the browser brings back, or somebody pastes; none when it was cancelled.
async fn coming(
    back: Option<WayBack>,
    pasted: oneshot::Receiver<Brought>,
    page: Arc<Page>,
    patience: &mut Patience,
) -> Result<Option<Brought>, Fault> {
    match back {
        Some(back) => {
            let right = move |brought: Brought| brought.answers(&page).then_some(brought);
            tokio::select! {
                Ok(pasted) = pasted => Ok(Some(pasted)),
                came = back.hear(BACK, "sign-in-page-back", right, patience) => came,
            }
        }
        None => patience.hear(pasted).await.map(|came| came.and_then(Result::ok)),
    }
}

/// The way back at the first port that is free. One that is `left` by another sign-in of ours is free in a moment.
async fn open(left: bool) -> Option<WayBack> {
    for _ in 0..if left { TRIES } else { 1 } {
        for port in PORTS {
            match WayBack::open(port).await {
                Ok(back) => return Some(back),
                Err(error) => tracing::info!(port, %error, "the browser cannot come back to this port"),
            }
        }
        tokio::time::sleep(BETWEEN).await;
    }
    None
}

/// Nobody came back in time. What is most often wrong is named first.
fn not_back() -> Fault {
    Fault::new(Code::AmazonNotBack).with("urls", Texts::of("en-US").list(&return_urls()))
}

#[cfg(test)]
mod tests {
    use crate::api::view::WaitingState;
    use crate::api::{Answer, Event, Intention, SecretText, Waiting};
    use crate::{Bridge, Options};

    #[tokio::test(start_paused = true)]
    async fn who_does_not_come_back_is_told_first_of_the_addresses_that_must_be_listed() {
        crate::tls::install();
        let folder = tempfile::tempdir().unwrap();
        let folder = Some(folder.path().to_owned());
        let bridge = Bridge::start(Options { folder, closed: true, unconnected: true, ..Options::default() }).await;
        let bridge = bridge.unwrap();
        let mut events = bridge.events();
        let client_id = "amzn1.application-oa2-client.5f1c".to_owned();
        let by = Waiting::Amazon { client_id, client_secret: Some(SecretText::from("hush")) };
        let Answer::Waiting(waiting) = bridge.send(Intention::BeginSignIn { by }).await else { panic!() };
        assert!(waiting.page.unwrap().starts_with("https://www.amazon.com/ap/oa?"));
        let begun = tokio::time::Instant::now();
        let mut next = async || loop {
            if let Event::SignIns(mut list) = events.recv().await.unwrap()
                && list[0].fault.is_some()
            {
                break list.remove(0);
            }
        };
        let doubted = next().await;
        assert_eq!((doubted.state, begun.elapsed().as_secs()), (WaitingState::Waiting, 60));
        assert_eq!(doubted.fault.unwrap().code, "amazon-not-back");
        let ended = next().await;
        let fault = ended.fault.unwrap();
        assert_eq!((ended.state, fault.code.as_str()), (WaitingState::Expired, "amazon-not-back"));
        assert_eq!(fault.values["urls"], "http://127.0.0.1:9090/cb and http://127.0.0.1:9091/cb");
    }
}
