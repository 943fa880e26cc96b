//! How the way in stands now: written by the way that is used, read by whoever shows it. Plain data, and one place that is
//! told of each change.

use super::story::What;
use super::way::Down;
use crate::api::view::ReachState;
use crate::shared::lock;
use household::fault::Fault;
use std::net::IpAddr;
use std::sync::Mutex;
use time::OffsetDateTime;

/// A step of bringing a way up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// The tunnel's program is here.
    Program,
    /// Somebody is signed in.
    SignIn,
    /// The tunnel stands.
    Tunnel,
    /// The name leads to this home.
    Name,
    /// The router leads the port here.
    Port,
    /// Usher listens.
    Listen,
    /// There is a certificate.
    Certificate,
}

impl Step {
    /// The stable name.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Program => "program",
            Self::SignIn => "sign-in",
            Self::Tunnel => "tunnel",
            Self::Name => "name",
            Self::Port => "port",
            Self::Listen => "listen",
            Self::Certificate => "certificate",
        }
    }
}

/// How a step stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Progress {
    /// Its turn has not come.
    #[default]
    Waiting,
    /// It is under way.
    Running,
    /// It is done.
    Done,
    /// It failed.
    Failed(Fault),
}

/// A certificate that Usher shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Certificate {
    pub(crate) names: Vec<String>,
    pub(crate) issuer: String,
    /// `RSA 2048`, `ECDSA P-256`.
    pub(crate) key: String,
    pub(crate) until: OffsetDateTime,
    /// When it is renewed; none where it comes from files.
    pub(crate) renewed: Option<OffsetDateTime>,
}

/// An opening in the router.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Opening {
    /// `UPnP`, `PCP`, `NAT-PMP`.
    pub(crate) by: &'static str,
    pub(crate) outside: Option<IpAddr>,
    pub(crate) until: Option<OffsetDateTime>,
}

/// How the way in stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Stand {
    pub(crate) state: ReachState,
    pub(crate) fault: Option<Fault>,
    pub(crate) steps: Vec<(Step, Progress)>,
    pub(crate) page: Option<String>,
    pub(crate) certificate: Option<Certificate>,
    pub(crate) opening: Option<Opening>,
    /// What is wrong though it is up: each part's own, told until it is over.
    pub(crate) troubles: Vec<(Step, Fault)>,
    /// Whether it was up before.
    pub(crate) stood: bool,
}

/// What a way tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum News {
    /// Something that is shown has changed.
    Stand,
    /// Alexa reaches Usher here from now on.
    Address(String),
    /// Something for the story.
    Happened(What, Option<Fault>),
}

/// Where a way writes.
pub(crate) struct Board {
    stand: Mutex<Stand>,
    tell: Box<dyn Fn(News) + Send + Sync>,
}

impl Board {
    /// An empty one, whose changes are told to `tell`.
    pub(crate) fn new(tell: impl Fn(News) + Send + Sync + 'static) -> Self {
        Self { stand: Mutex::default(), tell: Box::new(tell) }
    }

    /// As it stands now.
    pub(crate) fn stand(&self) -> Stand {
        lock(&self.stand).clone()
    }

    /// Changes it.
    pub(crate) fn change(&self, change: impl FnOnce(&mut Stand)) {
        let changed = {
            let mut stand = lock(&self.stand);
            let before = stand.clone();
            change(&mut stand);
            *stand != before
        };
        if changed {
            (self.tell)(News::Stand);
        }
    }

    /// Something happened.
    pub(crate) fn happened(&self, what: What, fault: Option<Fault>) {
        (self.tell)(News::Happened(what, fault));
    }

    /// Alexa reaches Usher at this address: `https://` and a name.
    pub(crate) fn reached_at(&self, address: String) {
        (self.tell)(News::Address(address));
    }

    /// It is brought up, by these steps. As long as it does not stand again, it is still down for whoever looks.
    pub(crate) fn begin(&self, steps: &[Step]) {
        self.change(|stand| {
            stand.steps = steps.iter().map(|step| (*step, Progress::Waiting)).collect();
            stand.page = None;
            stand.state = if stand.fault.is_none() { ReachState::Starting } else { ReachState::Down };
        });
    }

    /// It waits for a person, who must agree to something on this page.
    pub(crate) fn waits(&self, page: String) {
        self.change(|stand| (stand.state, stand.page, stand.fault) = (ReachState::Waiting, Some(page), None));
    }

    /// It is up; `again` is what to call it when it stands once more after a fall.
    pub(crate) fn up(&self, again: What) {
        let before = self.stand();
        // The story first: whoever sees how it stands finds there why.
        if before.state != ReachState::Up {
            self.happened(if before.stood { again } else { What::Up }, None);
        }
        self.change(|stand| {
            (stand.state, stand.page, stand.fault, stand.stood) = (ReachState::Up, None, None, true);
        });
    }

    /// It is down.
    pub(crate) fn down(&self, fault: Fault) {
        let before = self.stand();
        if before.state == ReachState::Down && before.fault.as_ref() == Some(&fault) {
            return;
        }
        self.happened(What::Down, Some(fault.clone()));
        self.change(|stand| (stand.state, stand.page, stand.fault) = (ReachState::Down, None, Some(fault)));
    }

    /// A step stands so.
    pub(crate) fn step(&self, step: Step, progress: Progress) {
        self.change(|stand| {
            for (_, one) in stand.steps.iter_mut().filter(|(name, _)| *name == step) {
                one.clone_from(&progress);
            }
        });
    }

    /// A part of what is up is in trouble, or out of it.
    pub(crate) fn trouble(&self, part: Step, fault: Option<Fault>) {
        self.change(|stand| {
            stand.troubles.retain(|(name, _)| *name != part);
            stand.troubles.extend(fault.map(|fault| (part, fault)));
        });
    }

    /// Does a step, and tells how it goes.
    ///
    /// # Errors
    /// Whatever it failed with.
    pub(crate) async fn take<T>(&self, step: Step, doing: impl Future<Output = Result<T, Down>>) -> Result<T, Down> {
        self.step(step, Progress::Running);
        let done = doing.await;
        let progress = match &done {
            Ok(_) => Progress::Done,
            Err(down) => Progress::Failed(down.fault.clone()),
        };
        self.step(step, progress);
        done
    }
}
