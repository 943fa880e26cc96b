//! Drives a set-up: asks [`Setup`] what to do, does it, gives it what came of it, and has progress kept.
//!
//! Whoever drops the future stops the run at once; nothing is lost, for whatever changes is kept before the next act
//! begins. It must not know files, settings or faces: those are the [`Keeper`]'s.

use super::act::{Act, Got};
use super::machine::Setup;
use super::progress::Progress;
use super::story::Story;
use super::wishes::Wishes;
use super::{Aim, check};
use crate::provision::amazon::{Amazon, Authorized};
use crate::provision::call::CallError;
use crate::provision::calls::create_skill::CreateSkill;
use crate::provision::calls::delete_skill::DeleteSkill;
use crate::provision::calls::disable::Disable;
use crate::provision::calls::enable::Enable;
use crate::provision::calls::enabled::Enabled;
use crate::provision::calls::linking::ReadLinking;
use crate::provision::calls::manifest::ReadManifest;
use crate::provision::calls::model::ModelVersion;
use crate::provision::calls::put_certificate::PutCertificate;
use crate::provision::calls::put_linking::PutLinking;
use crate::provision::calls::put_manifest::PutManifest;
use crate::provision::calls::put_model::PutModel;
use crate::provision::calls::remove_linking::RemoveLinking;
use crate::provision::calls::simulate::Simulate;
use crate::provision::calls::simulation::Simulation;
use crate::provision::calls::skills::Skills;
use crate::provision::calls::status::{SkillStatus, Status};
use crate::provision::calls::vendors::Vendors;
use async_trait::async_trait;
use household::fault::Fault;
use std::mem::{Discriminant, discriminant};
use std::time::Duration;

/// The first pause between two looks at something that Amazon works on.
const FIRST_LOOK: Duration = Duration::from_secs(2);
/// How much longer each is than the one before, and the longest.
const LONGER: f64 = 1.3;
const LONGEST: Duration = Duration::from_secs(10);
/// How many looks in a row may go without an answer.
const MOST_UNANSWERED: u32 = 3;

/// Who keeps progress, and is told of it.
#[async_trait]
pub trait Keeper: Send + Sync {
    /// Keeps progress, so that it is there after whatever may happen. The next act begins when this is done.
    ///
    /// # Errors
    /// What the person is told when it cannot be kept; the run ends, for nothing may be done that is not known later.
    async fn keep(&self, progress: &Progress) -> Result<(), Fault>;

    /// The steps have changed.
    fn tell(&self, story: Story);

    /// A trial call is about to be made: what arrives at the door from now on may be it.
    fn listen(&self);

    /// Whether a call to open the skill has arrived at the door since [`Keeper::listen`]. It may wait a little: Amazon's
    /// word and the call come on different ways.
    async fn arrived(&self) -> bool;
}

/// Sets the skill up, or removes it, from wherever `progress` is. What is kept last is what is true, whether it ends well
/// or not; it is given back as well.
///
/// # Errors
/// What the person is told. After its fix, the same call goes on from there.
pub async fn run(
    amazon: &Amazon,
    by: &dyn Authorized,
    keeper: &dyn Keeper,
    wishes: &Wishes,
    progress: Progress,
    aim: Aim,
) -> (Progress, Result<(), Fault>) {
    let mut setup = Setup::new(wishes, progress, aim);
    let outcome = match check::check(wishes).into_iter().next().filter(|_| aim == Aim::SetUp) {
        Some(fault) => Err(fault),
        None => Running { amazon, by, keeper, looks: None }.all(&mut setup).await,
    };
    (setup.progress().clone(), outcome)
}

struct Running<'a> {
    amazon: &'a Amazon,
    by: &'a dyn Authorized,
    keeper: &'a dyn Keeper,
    looks: Option<Looks>,
}

/// Looking at something that Amazon works on.
struct Looks {
    what: Discriminant<Act>,
    since: Duration,
    pause: Duration,
    unanswered: u32,
}

impl Running<'_> {
    async fn all(&mut self, setup: &mut Setup<'_>) -> Result<(), Fault> {
        let mut kept = setup.progress().clone();
        while let Some(act) = setup.next() {
            self.keeper.tell(setup.story(Some(&act), None));
            let outcome = match self.pace(&act, setup).await {
                Ok(()) => {
                    let got = self.perform(&act).await;
                    if self.is_passing(&act, &got) { Ok(()) } else { setup.took(&act, got) }
                }
                Err(fault) => Err(fault),
            };
            if *setup.progress() != kept {
                kept = setup.progress().clone();
                self.keeper.keep(&kept).await?;
            }
            if let Err(fault) = outcome {
                self.keeper.tell(setup.story(Some(&act), Some(&fault)));
                return Err(fault);
            }
        }
        self.keeper.tell(setup.story(None, None));
        Ok(())
    }

    /// Waits between two looks at the same thing, and gives up when that takes too long.
    async fn pace(&mut self, act: &Act, setup: &mut Setup<'_>) -> Result<(), Fault> {
        let Some(patience) = act.patience() else {
            self.looks = None;
            return Ok(());
        };
        let pace = self.amazon.pace();
        let (what, now) = (discriminant(act), pace.monotonic());
        let looks = match &mut self.looks {
            Some(looks) if looks.what == what => looks,
            looks => looks.insert(Looks { what, since: now, pause: FIRST_LOOK, unanswered: 0 }),
        };
        if now.saturating_sub(looks.since) >= patience {
            self.looks = None;
            return Err(setup.gave_up(act));
        }
        let pause = looks.pause;
        looks.pause = pause.mul_f64(LONGER).min(LONGEST);
        pace.wait(pause).await;
        Ok(())
    }

    /// Whether a look went without an answer, and there is no need to give up for that.
    fn is_passing(&mut self, act: &Act, got: &Result<Got, CallError>) -> bool {
        let Some(looks) = self.looks.as_mut().filter(|looks| looks.what == discriminant(act)) else { return false };
        let unanswered = matches!(got, Err(CallError::Unreachable | CallError::Slow));
        looks.unanswered = if unanswered { looks.unanswered + 1 } else { 0 };
        unanswered && looks.unanswered < MOST_UNANSWERED
    }

    async fn perform(&self, act: &Act) -> Result<Got, CallError> {
        let (amazon, by) = (self.amazon, self.by);
        Ok(match act.clone() {
            Act::Vendors => Got::Vendors(amazon.send(&Vendors, by).await?),
            Act::Look { vendor, next } => Got::Page(amazon.send(&Skills { vendor, next }, by).await?),
            Act::Inspect(skill) | Act::ReadManifest(skill) => {
                Got::Manifest(amazon.send(&ReadManifest { skill }, by).await?)
            }
            Act::Pause(long) => {
                amazon.pace().wait(long).await;
                Got::Done
            }
            Act::Intend => Got::Done,
            Act::Create { vendor, manifest } => Got::Created(amazon.send(&CreateSkill { vendor, manifest }, by).await?),
            Act::IsThere(skill) => Got::Answer(self.status(skill, true, false).await?.is_some()),
            Act::PutManifest { skill, manifest, etag } => {
                done(amazon.send(&PutManifest { skill, manifest, etag }, by).await?)
            }
            Act::AwaitManifest(skill) => Got::Status(self.status(skill, true, false).await?),
            Act::PutCertificate { skill, pem } => done(amazon.send(&PutCertificate { skill, pem }, by).await?),
            Act::ModelVersion { skill, locale } => {
                Got::Version(amazon.send(&ModelVersion { skill, locale }, by).await?)
            }
            Act::PutModel { skill, locale, model } => done(amazon.send(&PutModel { skill, locale, model }, by).await?),
            Act::AwaitModels { skill, .. } => Got::Status(self.status(skill, false, true).await?),
            Act::ReadLinking(skill) => Got::Linked(amazon.send(&ReadLinking { skill }, by).await?),
            Act::PutLinking { skill, linking } => {
                done(amazon.send(&PutLinking { skill, linking: *linking }, by).await?)
            }
            Act::RemoveLinking(skill) => done(amazon.send(&RemoveLinking { skill }, by).await?),
            Act::Enable(skill) => done(amazon.send(&Enable { skill }, by).await?),
            Act::IsEnabled(skill) => Got::Answer(amazon.send(&Enabled { skill }, by).await?),
            Act::Disable(skill) => done(amazon.send(&Disable { skill }, by).await?),
            Act::Simulate { skill, locale, said } => {
                self.keeper.listen();
                Got::Simulated(amazon.send(&Simulate { skill, locale, said }, by).await?)
            }
            Act::AwaitSimulation { skill, id } => Got::Simulated(amazon.send(&Simulation { skill, id }, by).await?),
            Act::Arrived => Got::Answer(self.keeper.arrived().await),
            Act::Delete(skill) => done(amazon.send(&DeleteSkill { skill }, by).await?),
        })
    }

    /// The state of the skill; none if it is not there.
    async fn status(&self, skill: String, manifest: bool, models: bool) -> Result<Option<SkillStatus>, CallError> {
        match self.amazon.send(&Status { skill, manifest, models }, self.by).await {
            Ok(status) => Ok(Some(status)),
            Err(error) if error.status() == Some(404) => Ok(None),
            Err(error) => Err(error),
        }
    }
}

/// That a call was answered is all that is to be known of it.
fn done((): ()) -> Got {
    Got::Done
}
