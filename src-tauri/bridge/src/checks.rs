//! The checks: measurements that end in all right or in faults, in the order in which one explains the next.
//!
//! A [`Step`] is one measurement and tells about one or several ids (`A1` … `E8`): a [`Line`] each. A step begins when those
//! have ended whose failure would explain its own ([`Step::after`]); if one of them failed, it is skipped and names it.
//! What a line finds is a fault, which every face shows until a later run finds it gone.

mod address;
mod caller;
mod causes;
mod clock;
mod dns;
mod door;
mod enabled;
mod line;
mod linking;
mod listening;
mod live;
mod local;
mod model;
mod order;
mod outside;
mod remedy;
mod running;
mod schedule;
mod seen;
mod servers;
mod simulation;
mod skill;
mod smart_home;
mod stream;
mod tls;

pub(crate) use line::{Id, Line};
pub(crate) use live::Counted;
pub(crate) use order::Step;

use crate::api::Event;
use crate::api::view::{CheckView, ChecksView};
use crate::options::StandIns;
use crate::shared::{Shared, lock};
use household::clock::Clock;
use household::fault::Fault;
use household::text::Texts;
use household::voice::Message;
use line::{Shown, view};
use listening::Listening;
use live::Live;
use outside::Outside;
use seen::Once;
use std::collections::BTreeSet;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use tokio::sync::OnceCell;
use tokio::task::JoinHandle;

/// What a run of the checks is about.
#[derive(Clone)]
pub(crate) struct About {
    pub(crate) shared: Arc<Shared>,
    /// The address to check, in place of the one that Usher has; as typed.
    pub(crate) url: Option<String>,
    /// Whether somebody has asked for it just now: then the skill may be spoken to.
    pub(crate) asked: bool,
    /// What Amazon has of the skill, asked once.
    pub(crate) amazon: Once,
    /// This home's address in the internet, once it was asked for.
    pub(crate) own: Arc<OnceCell<Option<IpAddr>>>,
}

impl About {
    /// A run on Usher's own address that nobody has asked for.
    pub(crate) fn of(shared: Arc<Shared>) -> Self {
        Self { shared, url: None, asked: false, amazon: Once::default(), own: Arc::default() }
    }

    /// The address that is checked, if there is any.
    pub(crate) fn address(&self) -> Option<String> {
        self.url.clone().or_else(|| self.shared.kept_public_address())
    }

    /// The address of this home in the internet, as far as it can be known.
    async fn outside(&self) -> Option<IpAddr> {
        let ask = || async {
            let outside = &self.shared.checks.outside;
            let told = outside.own_address().or_else(|| self.shared.reach_view().mapping?.outside?.parse().ok());
            match told {
                Some(told) => Some(told),
                None => outside.seen_from_outside().await,
            }
        };
        *self.own.get_or_init(ask).await
    }

    /// Whether the address should lead straight to this home, with nobody in between.
    fn leads_home(&self) -> bool {
        let way = self.shared.reach_view().way;
        self.url.is_none() && way.is_some_and(|way| ["direct", "files"].contains(&way.as_str()))
    }
}

/// What a request of Alexa's says about the time counts for so long.
const HOUR: Duration = Duration::from_secs(60 * 60);

/// The checks as they stand.
pub(crate) struct Checks {
    pub(crate) outside: Outside,
    /// So much our clock was ahead of Alexa's, and when that was (monotonic).
    ahead: Mutex<Option<(time::Duration, Duration)>>,
    shown: Mutex<Vec<Shown>>,
    /// When all were last run (RFC 3339).
    at: Mutex<Option<String>>,
    run: Mutex<Option<Run>>,
    /// Which faults a step has reported, so that it can withdraw them.
    reported: Mutex<BTreeSet<(Step, household::fault::Code)>>,
    /// What comes to the door.
    pub(crate) live: Live,
    listening: Mutex<Option<Listening>>,
    /// Why Amazon did not turn the skill on when it was asked last.
    enabling: Mutex<Option<Fault>>,
}

impl Checks {
    /// None was run yet.
    pub(crate) fn new(stand_ins: &StandIns) -> Self {
        Self {
            outside: Outside::new(stand_ins),
            ahead: Mutex::default(),
            shown: Mutex::default(),
            at: Mutex::default(),
            run: Mutex::default(),
            reported: Mutex::default(),
            live: Live::default(),
            listening: Mutex::default(),
            enabling: Mutex::default(),
        }
    }

    /// Where a name leads for the checks, where something stands in for the internet.
    pub(crate) fn place(&self, host: &str) -> Option<SocketAddr> {
        self.outside.name(host)
    }

    /// Alexa has sent something at this moment, by her clock.
    pub(crate) fn note_sent(&self, sent: OffsetDateTime, clock: &dyn Clock) {
        *lock(&self.ahead) = Some((clock.now() - sent, clock.monotonic()));
    }

    /// So much our clock is ahead of Alexa's, by a request of the last hour.
    fn by_alexa(&self, clock: &dyn Clock) -> Option<time::Duration> {
        let (ahead, at) = (*lock(&self.ahead))?;
        (clock.monotonic().saturating_sub(at) < HOUR).then_some(ahead)
    }
}

/// A run that is under way.
struct Run(JoinHandle<()>);

impl Drop for Run {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// A check that has ended, for a face without Fluent: the terminal.
#[derive(Clone, Debug)]
pub struct Told {
    /// As the window gets it.
    pub view: CheckView,
    /// What it says, in one sentence.
    pub text: String,
    /// What to do about it; empty if there is nothing to do.
    pub fix: String,
}

impl About {
    /// Runs all steps, or one, and says what each found.
    pub(crate) async fn run_told(self, only: Option<Step>, locale: &str, mut tell: impl FnMut(Told)) {
        let texts = Texts::of(locale);
        let at = |shared: &Shared| shared.clock.now().format(&Rfc3339).ok();
        let shared = self.shared.clone();
        let lines = |step: Step, lines: &[Line]| {
            lock(&shared.checks.shown).retain(|one| one.step != step);
            for line in lines {
                let shown = Shown { step, id: line.id, line: Some(line.clone()), running: false, at: at(&shared) };
                lock(&shared.checks.shown).push(shown.clone());
                let fix = line.fault.as_ref().map(|fault| texts.fix(fault)).unwrap_or_default();
                tell(Told { view: view(&shown), text: words(line, texts), fix });
            }
        };
        self.run(only, lines).await;
    }
}

/// What a step would tell about, before it was run.
fn not_run(step: Step) -> impl Iterator<Item = Shown> {
    step.ids().iter().map(move |id| Shown { step, id: *id, line: None, running: false, at: None })
}

/// What a check says, in one sentence.
fn words(line: &Line, texts: &Texts) -> String {
    if let Some(fault) = &line.fault {
        return texts.fault(fault);
    }
    let message = match line.skipped {
        Some(why) => Message::new(&format!("skipped-{why}")),
        None => Message::new(&format!("check-{}.ok", line.id.as_str())),
    };
    let about = line.about.iter().map(|about| ("about", about.clone()));
    let cause = line.cause.iter().map(|cause| ("cause", cause.as_str().to_owned()));
    let values = line.values.iter().map(|(name, value)| (*name, value.clone()));
    texts.say(&values.chain(about).chain(cause).fold(message, |message, (name, value)| message.with(name, value)))
}

impl Shared {
    /// Every check as it stands.
    pub(crate) fn checks_view(&self) -> ChecksView {
        let running = self.are_checks_running();
        let mut shown = lock(&self.checks.shown).clone();
        let unseen: Vec<Step> =
            Step::ALL.iter().copied().filter(|step| shown.iter().all(|one| one.step != *step)).collect();
        shown.extend(unseen.into_iter().flat_map(not_run));
        shown.sort_by_key(|one| one.step);
        let checks = shown.iter().map(view).collect();
        let listening = lock(&self.checks.listening).as_ref().map(Listening::view);
        ChecksView { running, at: lock(&self.checks.at).clone(), checks, listening }
    }

    /// Whether checks are being run.
    fn are_checks_running(&self) -> bool {
        lock(&self.checks.run).as_ref().is_some_and(|run| !run.0.is_finished())
    }

    /// Runs all checks, or a step, because somebody wants to know; what was under way is begun anew.
    pub(crate) fn run_checks(self: &Arc<Self>, only: Option<Step>) {
        self.begin_checks(About { asked: true, ..About::of(self.clone()) }, only);
    }

    /// Runs all checks that disturb nobody.
    fn run_checks_unasked(self: &Arc<Self>) {
        self.begin_checks(About::of(self.clone()), None);
    }

    /// An account was linked: Alexa led somebody back to the right place. If she was said not to, that is measured again.
    pub(crate) fn look_at_linking_again(self: &Arc<Self>) {
        let is_wrong = |line: &Line| line.id == Id::D3 && line.fault.is_some();
        let was_wrong = lock(&self.checks.shown).iter().any(|one| one.line.as_ref().is_some_and(is_wrong));
        // Whatever is being measured just now finds the same.
        if was_wrong && !self.are_checks_running() {
            self.begin_checks(About::of(self.clone()), Some(Step::Linking));
        }
    }

    fn begin_checks(&self, about: About, only: Option<Step>) {
        let mut run = lock(&self.checks.run);
        drop(run.take());
        *run = Some(Run(tokio::spawn(async move { about.run_shown(only).await })));
    }

    /// Runs no more of them. What was found stays.
    pub(crate) fn stop_checks(&self) {
        drop(lock(&self.checks.run).take());
        lock(&self.checks.shown).retain(|shown| shown.line.is_some());
        self.tell_checks();
    }

    /// Tells the faces.
    pub(crate) fn tell_checks(&self) {
        let _heard = self.events.send(Event::Checks(self.checks_view()));
    }
}
