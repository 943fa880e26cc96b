//! What came of an act, taken into what is known. A fault is what the run ends with; what it leaves behind is such that
//! the next run goes on rightly.

mod finding;
mod sent;

use super::Step;
use super::act::{Act, Got};
use super::machine::{Manifest, Setup};
use super::progress::{self, Built, Intention};
use crate::provision::call::CallError;
use crate::provision::manifest::interfaces;
use crate::provision::told::{About, of_call};
use household::fault::{Code, Fault};
pub(super) use sent::built;

/// How often making a skill is tried while it is not known whether it was made.
const MOST_UNSURE: u32 = 3;
/// How often somebody else may be faster.
const MOST_STALE: u32 = 3;

impl Setup<'_> {
    /// Takes what came of an act.
    ///
    /// # Errors
    /// What the run ends with, and a person is told. What is known is right all the same.
    pub fn took(&mut self, act: &Act, got: Result<Got, CallError>) -> Result<(), Fault> {
        match got {
            Ok(got) => self.took_good(act, got),
            Err(error) => self.took_bad(act, &error),
        }
    }

    /// An act was asked again and again and its outcome is still not known. The next run looks again. A model for which
    /// two runs have waited is sent again by the third; a manifest cannot be, while Amazon is busy with it.
    pub fn gave_up(&mut self, act: &Act) -> Fault {
        let Act::AwaitModels { until, .. } = act else { return Fault::new(Code::AmazonSlow) };
        let mut unbuilt = None;
        for wish in &self.wishes.locales {
            let locale = &wish.locale;
            if self.progress.models.get(locale).is_none_or(|model| model.built < *until) {
                unbuilt = unbuilt.or(Some(locale));
                if !self.seen.changed.contains(&(Step::Model, Some(locale.clone()))) {
                    self.progress.models.remove(locale);
                }
            }
        }
        Fault::new(Code::ModelSlow).with("locale", unbuilt.cloned().unwrap_or_default())
    }

    fn took_good(&mut self, act: &Act, got: Got) -> Result<(), Fault> {
        match (act, got) {
            (Act::Vendors, Got::Vendors(vendors)) => self.choose(vendors)?,
            (Act::Look { .. }, Got::Page(page)) => self.listed(page)?,
            (Act::Inspect(skill), Got::Manifest(there)) => self.inspected(skill, there)?,
            (Act::Pause(_), _) => self.seen.pause = None,
            (Act::Intend, _) => {
                self.progress.intended = Some(Intention { name: self.wishes.name.clone() });
            }
            (Act::Create { .. }, Got::Created(skill)) => {
                self.progress.skill = Some(skill);
                self.progress.intended = None;
                self.changed(Step::Skill, None);
                self.manifest_sent();
            }
            (Act::ReadManifest(_), Got::Manifest(there)) => self.read_manifest(there)?,
            (Act::IsThere(_), Got::Answer(is_there)) => self.is_there(is_there)?,
            (Act::PutManifest { manifest, .. }, _) => {
                let before = match &self.seen.manifest {
                    Manifest::There(there) => interfaces(&there.manifest),
                    Manifest::Unread | Manifest::Missing | Manifest::Empty | Manifest::Good => None,
                };
                if before != interfaces(manifest) {
                    // What the skill uses of an Echo is part of what a model is built from.
                    self.progress.models.clear();
                    self.seen.models.clear();
                }
                self.manifest_sent();
            }
            (Act::AwaitManifest(_), Got::Status(status)) => self.manifest_status(status)?,
            (Act::PutCertificate { .. }, _) => {
                self.progress.certificate = self.wishes.own_certificate().map(|(_, hash)| hash);
                self.changed(Step::Certificate, None);
            }
            (Act::ModelVersion { locale, .. }, Got::Version(etag)) => self.model_version(locale, etag),
            (Act::PutModel { locale, .. }, _) => {
                let wish = self.wishes.locale(locale);
                let hash = wish.map(|wish| wish.hash.clone()).unwrap_or_default();
                let made_of = wish.map(|wish| wish.made_of.clone());
                let sent = progress::Model { hash, made_of, etag: None, built: Built::Sent };
                self.progress.models.insert(locale.clone(), sent);
                self.seen.models.insert(locale.clone());
                self.changed(Step::Model, Some(locale));
            }
            (Act::AwaitModels { .. }, Got::Status(status)) => self.model_status(status)?,
            (Act::PutLinking { .. }, _) => {
                let sent = |hash| progress::Linking { hash, redirect_urls: Vec::new() };
                self.progress.linking = self.wishes.linking().map(|(_, hash)| sent(hash));
                self.changed(Step::Linking, None);
            }
            (Act::ReadLinking(_), Got::Linked(linked)) => self.linked(linked),
            (Act::RemoveLinking(_), _) => {
                self.progress.linking = None;
                self.changed(Step::Linking, None);
            }
            (Act::Enable(_), _) => {
                self.changed(Step::Enablement, None);
                self.progress.enabled = true;
            }
            (Act::IsEnabled(_), Got::Answer(is_enabled)) => self.is_enabled(is_enabled)?,
            (Act::Disable(_), _) => self.progress.enabled = false,
            (Act::Simulate { .. } | Act::AwaitSimulation { .. }, Got::Simulated(mut simulated)) => {
                if let Some(before) = self.seen.simulated.take().filter(|_| simulated.id.is_empty()) {
                    simulated.id = before.id;
                }
                self.seen.simulated = Some(simulated);
            }
            (Act::Arrived, Got::Answer(arrived)) => self.tried(arrived)?,
            (Act::Delete(_), _) => self.progress.forget_skill(),
            (act, _) => return Err(Fault::new(Code::AmazonConfused).with("detail", act.step().0.as_str())),
        }
        Ok(())
    }

    fn took_bad(&mut self, act: &Act, error: &CallError) -> Result<(), Fault> {
        let fault = self.fault_of(act, error);
        match (act, error.status()) {
            (Act::Create { .. }, _) if error.is_unsure() => {
                self.seen.unsure += 1;
                if self.seen.unsure > MOST_UNSURE {
                    return Err(fault);
                }
                self.seen.looks = 0;
                self.look_again();
                Ok(())
            }
            (Act::Create { .. }, Some(400 | 403)) => {
                // It was surely not made, so nobody need look for it.
                self.progress.intended = None;
                Err(fault)
            }
            (Act::IsThere(_), _) => Err(fault),
            (Act::PutManifest { .. }, Some(412)) if self.seen.stale < MOST_STALE => {
                self.seen.stale += 1;
                self.seen.manifest = Manifest::Unread;
                Ok(())
            }
            (Act::Enable(_), Some(403)) if self.is_building() && !self.seen.full_first => {
                self.seen.full_first = true;
                Ok(())
            }
            (_, Some(404)) if self.progress.skill.is_some() => {
                self.seen.doubt = Some(fault);
                Ok(())
            }
            (Act::PutModel { locale, .. }, Some(400..500)) => {
                self.progress.models.remove(locale);
                Err(fault)
            }
            _ => Err(fault),
        }
    }

    fn fault_of(&self, act: &Act, error: &CallError) -> Fault {
        let about = match act {
            Act::Vendors => About::Developer,
            Act::Create { .. } | Act::PutManifest { .. } | Act::ReadManifest(_) | Act::AwaitManifest(_) => {
                About::Manifest(self.wishes.endpoint.as_str())
            }
            Act::PutCertificate { .. } => About::Certificate,
            Act::PutModel { locale, .. } | Act::ModelVersion { locale, .. } => {
                About::Model(locale, &self.wishes.invocation)
            }
            Act::PutLinking { .. } | Act::ReadLinking(_) | Act::RemoveLinking(_) => About::Linking,
            Act::Enable(_) | Act::IsEnabled(_) | Act::Disable(_) => About::Enablement,
            Act::Simulate { .. } | Act::AwaitSimulation { .. } | Act::Arrived => About::Trial,
            Act::Look { .. }
            | Act::Inspect(_)
            | Act::Pause(_)
            | Act::Intend
            | Act::IsThere(_)
            | Act::AwaitModels { .. }
            | Act::Delete(_) => About::Skill,
        };
        of_call(error, about)
    }

    fn changed(&mut self, step: Step, locale: Option<&str>) {
        self.seen.changed.insert((step, locale.map(str::to_owned)));
    }
}
