//! A set-up under way: begun, held, taken up again when Usher starts, and removed.

use super::arrivals::Before;
use super::kept::{Kept, Standing, State, Turn};
use super::under_way;
use crate::shared::{Shared, lock};
use alexa::provision::amazon::{API, Amazon, Authorized};
use alexa::provision::setup::{Aim, Keeper, Progress, Story, run};
use async_trait::async_trait;
use household::fault::{Code, Fault, Severity};
use secrecy::SecretString;
use std::sync::{Arc, Mutex};
use tokio::task::JoinHandle;

/// A set-up that is under way here.
pub(super) struct Run {
    task: JoinHandle<()>,
}

impl Run {
    /// Returns when nothing of it is under way any more, and its turn is free.
    async fn end(mut self) {
        self.task.abort();
        let _ended = (&mut self.task).await;
    }
}

impl Drop for Run {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Shared {
    /// Makes the skill what it should be, from wherever it is.
    ///
    /// # Errors
    /// That nobody is signed in, that it is under way already, or what must be wished otherwise first.
    pub(crate) fn set_up_skill(self: &Arc<Self>) -> Result<(), Fault> {
        self.is_signed_in()?;
        match self.advice().into_iter().find(|fault| fault.code.severity() > Severity::Low) {
            Some(fault) => Err(fault),
            None => self.begin(Aim::SetUp),
        }
    }

    /// Removes the skill that Usher made.
    pub(crate) fn remove_skill(self: &Arc<Self>) -> Result<(), Fault> {
        self.begin(Aim::Remove)
    }

    /// Goes on where a program ended in the middle of it.
    pub(crate) async fn resume_skill(self: &Arc<Self>) {
        let interrupted = self.skill.kept.get(|kept| {
            let running = kept.run.as_ref().filter(|run| run.state == State::Running);
            running.map(|run| run.aim)
        });
        if let Some(aim) = interrupted {
            tracing::info!("the set-up of the skill goes on where it was interrupted");
            match self.begin(aim) {
                Ok(()) => {}
                // It goes on there.
                Err(fault) if fault.code == Code::SetUpUnderWay => {}
                Err(fault) => {
                    let ended = self.end_with(|run| (run.state, run.fault) = (State::Failed, Some(fault))).await;
                    if let Err(fault) = ended {
                        self.report(fault);
                    }
                }
            }
        }
    }

    /// Holds the set-up. What is under way at Amazon ends by itself, and is found out when it goes on.
    ///
    /// # Errors
    /// [`Code::SetUpUnderWay`] when another program does it.
    pub(crate) async fn stop_skill_setup(self: &Arc<Self>) -> Result<(), Fault> {
        let run = lock(&self.skill.run).take();
        if let Some(run) = run {
            run.end().await;
        }
        let is_running = |kept: &Kept| kept.run.as_ref().is_some_and(|run| run.state == State::Running);
        if !self.skill.kept.get(is_running) {
            return Ok(());
        }
        // Another program's is not ours to hold.
        let _turn = self.skill.kept.turn()?;
        self.end_with(|run| run.state = State::Stopped).await
    }

    /// Leaves it as it is: the next start goes on.
    pub(crate) fn leave_skill(&self) {
        drop(lock(&self.skill.run).take());
    }

    fn begin(self: &Arc<Self>, aim: Aim) -> Result<(), Fault> {
        self.is_signed_in()?;
        let mut running = lock(&self.skill.run);
        if running.as_ref().is_some_and(|run| !run.task.is_finished()) {
            return Err(under_way());
        }
        let (shared, turn) = (self.clone(), self.skill.kept.turn()?);
        *running = Some(Run { task: tokio::spawn(async move { shared.run_to_its_end(aim, turn).await }) });
        Ok(())
    }

    async fn run_to_its_end(self: &Arc<Self>, aim: Aim, _turn: Turn) {
        self.skill.kept.change(|kept| {
            let story = kept.run.take().filter(|run| run.aim == aim).map(|run| run.story).unwrap_or_default();
            kept.run = Some(Standing { aim, state: State::Running, fault: None, story });
        });
        let outcome = match self.skill.kept.write().await {
            Ok(()) => self.run_skill(aim).await,
            Err(fault) => Err(fault),
        };
        let outcome = match (outcome, aim) {
            // Without a skill nobody is linked any more.
            (Ok(()), Aim::Remove) => self.end_linking().await,
            (outcome, _) => outcome,
        };
        if let Err(fault) = &outcome {
            tracing::warn!(%fault, "the set-up of the skill did not come to its end");
        }
        let wished = self.wished();
        self.skill.kept.change(|kept| {
            if outcome.is_ok() {
                kept.done = wished.filter(|_| aim == Aim::SetUp);
            }
        });
        let ended = self.end_with(|run| match outcome {
            Ok(()) => run.state = State::Done,
            Err(fault) => (run.state, run.fault) = (State::Failed, Some(fault)),
        });
        if let Err(fault) = ended.await {
            self.report(fault);
        }
    }

    async fn run_skill(self: &Arc<Self>, aim: Aim) -> Result<(), Fault> {
        self.tell_alexa();
        let progress = self.skill.kept.get(|kept| kept.progress.clone());
        self.follow_progress(&progress);
        let wishes = self.wishes(aim).await?;
        let keeping = Keeping { shared: self.clone(), before: Mutex::default() };
        let (progress, outcome) = run(&self.management()?, &By(self.clone()), &keeping, &wishes, progress, aim).await;
        // What Amazon said before is not so any more.
        *lock(&self.skill.compared) = None;
        self.follow_progress(&progress);
        outcome
    }

    /// Skill management.
    pub(crate) fn management(&self) -> Result<Amazon, Fault> {
        let api = self.skill.api.as_deref().unwrap_or(API);
        let api = api.parse().map_err(|_| Fault::new(Code::Internal))?;
        Ok(Amazon::new(self.amazon.http()?, api, self.pace()))
    }

    async fn end_with(self: &Arc<Self>, end: impl FnOnce(&mut Standing)) -> Result<(), Fault> {
        self.skill.kept.change(|kept| {
            if let Some(run) = &mut kept.run {
                end(run);
            }
        });
        let written = self.skill.kept.write().await;
        self.tell_alexa();
        written
    }

    /// The door lets in the skill that there is, and whoever chose a developer need not do so again.
    fn follow_progress(&self, progress: &Progress) {
        let before = self.settings(|settings| settings.skill_id.clone());
        let ours = self.skill.kept.get(|kept| kept.progress.skill.clone());
        let gone = progress.skill.is_none() && before.is_some() && before == ours;
        if (progress.skill.is_some() && progress.skill != before) || gone {
            let _told = self.change_settings(|settings| settings.skill_id.clone_from(&progress.skill));
        }
        if let Some(vendor) = progress.vendor.as_ref().filter(|_| progress.linking.is_some()) {
            self.allow_vendor(&vendor.id);
        }
        if let Some(vendor) = &progress.vendor
            && self.vendor().is_none()
        {
            let _told = self.change_settings(|settings| {
                let account = settings.amazon.as_mut().and_then(|amazon| amazon.account.as_mut());
                account.into_iter().for_each(|account| account.vendor = Some(vendor.id.clone()));
            });
        }
    }
}

/// Asks Amazon for whoever is signed in.
pub(crate) struct By(pub(crate) Arc<Shared>);

/// Keeps what a run has done.
struct Keeping {
    shared: Arc<Shared>,
    /// What had called before the skill was tried.
    before: Mutex<Option<Before>>,
}

#[async_trait]
impl Keeper for Keeping {
    async fn keep(&self, progress: &Progress) -> Result<(), Fault> {
        // The settings follow first: a skill that the door does not know yet must not be forgotten by them either.
        self.shared.follow_progress(progress);
        self.shared.skill.kept.change(|kept| kept.progress = progress.clone());
        self.shared.skill.kept.write().await
    }

    fn tell(&self, story: Story) {
        self.shared.skill.kept.change(|kept| {
            if let Some(run) = &mut kept.run {
                run.story = story;
            }
        });
        self.shared.tell_alexa();
    }

    fn listen(&self) {
        *lock(&self.before) = Some(self.shared.skill.arrivals.last());
    }

    async fn arrived(&self) -> bool {
        let before = lock(&self.before).clone();
        match before {
            Some(before) => self.shared.skill.arrivals.since(&before).await,
            None => false,
        }
    }
}

#[async_trait]
impl Authorized for By {
    async fn access(&self) -> Result<SecretString, Fault> {
        self.0.amazon_access(None).await
    }

    async fn renew(&self, refused: &SecretString) -> Result<SecretString, Fault> {
        self.0.amazon_access(Some(refused)).await
    }
}
