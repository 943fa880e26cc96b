//! A name of one's own that leads straight to this home, as a way in. Four parts, each with its own engine in [`reach`]: the
//! name is told this home's address, the router leads port 443 here, Usher listens, the certificate is made and renewed.
//! They are brought up in this order, and from then on each mends itself; what follows from how they stand is decided in
//! [`super::parts`].

use super::board::{Board, Opening, Step};
use super::by_files::certificate;
use super::parts::{Part, Verdict, judge};
use super::pause::{Again, Timer};
use super::story::What;
use super::way::{Calls, Down, Way};
use crate::chance;
use crate::shared::Shared;
use async_trait::async_trait;
use futures_util::future::BoxFuture;
use household::fault::{Code, Fault};
use reach::acme::renewal::By;
use reach::acme::{Did, Proof, Renewing};
use reach::names::{Addresses, Standing};
use reach::router::State;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;

/// However far away something is due: after so long it is looked at the clock again, which may have been set.
const LONGEST: Duration = Duration::from_secs(60 * 60);

/// A part that an engine keeps.
pub(super) struct Kept<T> {
    pub(super) standing: watch::Receiver<T>,
    /// What failed is tried at once.
    pub(super) again: Box<dyn Fn() + Send + Sync>,
}

/// Makes and renews the certificate, by one proof after the other where there are several.
pub(super) struct Certifying {
    /// Begins to keep a certificate that is proven so.
    pub(super) begin: Box<dyn Fn(Proof) -> Renewing + Send + Sync>,
    /// Those that can work here, the likeliest first.
    pub(super) proofs: Vec<Proof>,
}

/// The engines of the parts.
pub(super) struct Engines {
    /// The router, and this home's address in the internet.
    pub(super) router: Kept<State>,
    /// Whether the router is to open the port.
    pub(super) opens: bool,
    /// The address that the name is to lead to.
    pub(super) addresses: watch::Receiver<Addresses>,
    /// Whoever keeps the name; none where the person does.
    pub(super) name: Option<Kept<Standing>>,
    pub(super) certifying: Certifying,
    /// Ends them in good order.
    pub(super) close: Box<dyn FnOnce() -> BoxFuture<'static, ()> + Send + Sync>,
}

/// Straight in, as a way in.
pub(super) struct ByDirect {
    pub(super) shared: Arc<Shared>,
    pub(super) host: String,
    /// Where it listens.
    pub(super) at: SocketAddr,
    /// Where it listens for certificate authorities alone, if they shall ask there.
    pub(super) words: Option<SocketAddr>,
    pub(super) timer: Timer,
    /// None once they were closed.
    pub(super) engines: Option<Engines>,
}

/// What is known while it stands.
struct Now {
    listen: Part,
    /// How often listening has failed, and when it is tried again (monotonic).
    deaf: Option<(u32, Duration)>,
    renewing: Renewing,
    /// How many proofs came to nothing.
    failed: usize,
    /// That the certificate could not be kept.
    unkept: Option<Fault>,
    name: Standing,
    router: State,
}

#[async_trait]
impl Way for ByDirect {
    fn steps(&self) -> Vec<Step> {
        let opens = self.engines.as_ref().is_some_and(|engines| engines.opens);
        let port = opens.then_some(Step::Port);
        [Step::Name].into_iter().chain(port).chain([Step::Listen, Step::Certificate]).collect()
    }

    async fn stand(&mut self, board: &Board, calls: &mut Calls) -> Down {
        let Some(engines) = &mut self.engines else { return Down::rarely(Fault::new(Code::Internal)) };
        let first = engines.certifying.proof(0);
        let mut now = Now {
            listen: Part::default(),
            deaf: None,
            renewing: (engines.certifying.begin)(first),
            failed: 0,
            unkept: None,
            name: Standing::default(),
            router: State::default(),
        };
        let (at, words, timer) = (self.at, self.words, &self.timer);
        let mut standing = Direct { shared: &self.shared, host: &self.host, at, words, timer, engines };
        standing.listen(&mut now).await;
        loop {
            standing.note(board, &mut now);
            standing.tell(board, &now);
            standing.next(board, calls, &mut now).await;
        }
    }

    async fn close(&mut self) {
        if let Some(Engines { router, name, close, .. }) = self.engines.take() {
            // Whoever could still call an engine is gone before it ends.
            drop((router, name));
            close().await;
        }
        self.shared.public.close().await;
        self.shared.public.close_words().await;
        self.shared.public.shown.hide();
    }
}

/// A way that stands, or tries to.
struct Direct<'way> {
    shared: &'way Shared,
    host: &'way str,
    at: SocketAddr,
    words: Option<SocketAddr>,
    timer: &'way Timer,
    engines: &'way mut Engines,
}

impl Direct<'_> {
    /// Waits for whatever is next, and does it.
    async fn next(&mut self, board: &Board, calls: &mut Calls, now: &mut Now) {
        let ready = self.is_ready_for_proof(now);
        let due = now.renewing.next(By::Itself) - self.timer.clock().now();
        let due = Duration::try_from(due).unwrap_or_default().min(LONGEST);
        let deaf = now.deaf.map_or(LONGEST, |(_, at)| at.saturating_sub(self.timer.clock().monotonic()));
        tokio::select! {
            () = changed(self.engines.name.as_mut()) => {}
            () = changed(Some(&mut self.engines.router)) => {}
            Ok(()) = calls.jolts.changed() => {
                self.engines.name.iter().for_each(|kept| (kept.again)());
                (self.engines.router.again)();
            }
            Ok(()) = calls.renewals.changed() => self.certify(board, now, By::Hand).await,
            () = self.timer.wait(due), if ready => self.certify(board, now, By::Itself).await,
            // What is due and cannot be done is told in time all the same.
            () = self.timer.wait(LONGEST), if !ready => {}
            () = self.timer.wait(deaf), if now.deaf.is_some() => self.listen(now).await,
        }
    }

    /// Whether an authority that looks would find the proof. Each look that finds none counts against the name.
    fn is_ready_for_proof(&self, now: &Now) -> bool {
        let by_name = self.engines.certifying.proof(now.failed) == Proof::Dns;
        self.name_part(now).works && (by_name || (self.port_part(now).works && now.listen.works))
    }

    async fn certify(&self, board: &Board, now: &mut Now, by: By) {
        let had = self.shared.public.shown.said().is_some();
        let step = now.renewing.step(by, chance::secret::<32>().unwrap_or_default()).await;
        now.unkept = step.unkept;
        match step.did {
            Did::Nothing => {}
            Did::Made(said) => {
                tracing::info!(names = ?said.names, until = %said.not_after, "a certificate was made");
                board.happened(if had { What::CertificateRenewed } else { What::CertificateMade }, None);
            }
            Did::Failed(fault) => {
                board.happened(What::CertificateNotRenewed, Some(fault));
                now.failed += 1;
                if self.engines.certifying.proofs.len() > 1 {
                    let other = (self.engines.certifying.begin)(self.engines.certifying.proof(now.failed));
                    // What could not be kept must not be forgotten: the authority counts.
                    if other.next(By::Itself) > self.timer.clock().now() {
                        now.renewing = other;
                    }
                }
            }
        }
    }

    async fn listen(&self, now: &mut Now) {
        let opened = async {
            if let Some(words) = self.words {
                self.shared.public.open_words(words).await?;
            }
            self.shared.public.open(self.at).await
        };
        match opened.await {
            Ok(_) => (now.listen, now.deaf) = (Part::works(), None),
            Err(fault) => {
                let tries = now.deaf.map_or(0, |(tries, _)| tries).saturating_add(1);
                let [chance] = chance::bytes::<1>();
                let due = self.timer.clock().monotonic() + Again::Soon.pause(tries, chance);
                (now.listen, now.deaf) = (Part::broken(fault), Some((tries, due)));
            }
        }
    }

    /// What has changed goes into the story.
    fn note(&mut self, board: &Board, now: &mut Now) {
        if let Some(kept) = &mut self.engines.name {
            let name = kept.standing.borrow_and_update().clone();
            let leads = |standing: &Standing| standing.told.map(|(addresses, _)| addresses);
            if leads(&now.name).is_some() && leads(&now.name) != leads(&name) {
                board.happened(What::HomeMoved, None);
            }
            now.name = name;
        }
        let router = self.engines.router.standing.borrow_and_update().clone();
        match (now.router.open, router.open) {
            (None, Some(_)) => board.happened(What::PortOpened, None),
            (Some(_), None) => board.happened(What::PortClosed, router.fault.clone()),
            (Some(_), Some(_)) if now.router.times != router.times => board.happened(What::PortOpened, None),
            (None, None) | (Some(_), Some(_)) => {}
        }
        now.router = router;
    }

    fn tell(&self, board: &Board, now: &Now) {
        let parts = [
            Some((Step::Name, self.name_part(now))),
            self.engines.opens.then(|| (Step::Port, self.port_part(now))),
            Some((Step::Listen, now.listen.clone())),
            Some((Step::Certificate, self.certificate_part(now))),
        ];
        let parts: Vec<(Step, Part)> = parts.into_iter().flatten().collect();
        let (steps, troubles, verdict) = judge(&parts);
        let said = self.shared.public.shown.said();
        let renewed = now.renewing.next(By::Itself);
        board.change(|stand| {
            (stand.steps, stand.troubles) = (steps, troubles);
            stand.opening = opening(&now.router);
            stand.certificate = said.map(|said| certificate(&said, Some(renewed)));
        });
        match verdict {
            Verdict::Starting => {}
            Verdict::Up => {
                board.reached_at(format!("https://{}", self.host));
                board.up(What::Up);
            }
            Verdict::Down(fault) => board.down(fault),
        }
    }

    fn name_part(&self, now: &Now) -> Part {
        let outside = now.router.outside.fault().filter(|_| now.router.looked);
        // Where Usher opens the port, that part tells it.
        let untold = outside.clone().filter(|_| !self.engines.opens);
        if self.engines.name.is_none() {
            // Where it leads is the person's business, and so is whatever stands before the router.
            return Part { works: true, fault: untold };
        }
        let wanted = *self.engines.addresses.borrow();
        let leads_here = now.name.told.is_some_and(|(told, _)| told == wanted);
        // Without an address there is nothing to tell.
        let nowhere = now.router.fault.clone().or(outside).filter(|_| wanted == Addresses::default());
        let fault = now.name.fault.clone().or(nowhere).or(untold);
        Part { works: leads_here, fault }
    }

    fn port_part(&self, now: &Now) -> Part {
        if !self.engines.opens {
            return Part::works();
        }
        let fault = now.router.fault.clone();
        // A port that is open leads nowhere while this home has no address of its own. Behind a second router, that one may
        // have been told by hand to pass on what comes.
        let shut = fault.as_ref().is_some_and(|fault| fault.code != Code::SecondRouter);
        Part { works: now.router.open.is_some() && !shut, fault }
    }

    fn certificate_part(&self, now: &Now) -> Part {
        let clock = self.timer.clock().now();
        match self.shared.public.shown.said() {
            Some(said) if said.not_after > clock => {
                Part { works: true, fault: now.renewing.late().or_else(|| now.unkept.clone()) }
            }
            Some(_) | None => Part { works: false, fault: now.renewing.last().cloned() },
        }
    }
}

impl Certifying {
    /// The one to try after so many failures.
    fn proof(&self, failed: usize) -> Proof {
        self.proofs.iter().copied().cycle().nth(failed % self.proofs.len().max(1)).unwrap_or(Proof::TlsAlpn)
    }
}

fn opening(router: &State) -> Option<Opening> {
    let by = router.open?.shown();
    Some(Opening { by, outside: router.outside.address().map(IpAddr::V4), until: router.until })
}

async fn changed<T>(kept: Option<&mut Kept<T>>) {
    let gone = match kept {
        Some(kept) => kept.standing.changed().await.is_err(),
        None => true,
    };
    if gone {
        std::future::pending::<()>().await;
    }
}
