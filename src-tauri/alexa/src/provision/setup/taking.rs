//! What came of an act, taken into what is known. A fault is what the run ends with; what it leaves behind is such that
//! the next run goes on rightly.

use super::Aim;
use super::Step;
use super::act::{Act, Got};
use super::machine::{Found, Looking, Manifest, Setup};
use super::progress::{self, Built, Intention, Taking};
use crate::provision::call::CallError;
use crate::provision::calls::linking::Linked;
use crate::provision::calls::manifest::There;
use crate::provision::calls::skills::Page;
use crate::provision::calls::status::{Resource, SkillStatus, State};
use crate::provision::calls::vendors::Vendor;
use crate::provision::manifest::{interfaces, mark};
use crate::provision::told::{About, Trial, of_call, of_manifest, of_model, of_trial};
use household::fault::{Code, Fault};
use std::time::Duration;

/// How often making a skill is tried while it is not known whether it was made.
const MOST_UNSURE: u32 = 3;
/// How often a skill is looked for that may have been made: a list may know of it a little later.
const MOST_LOOKS: u32 = 3;
/// The pause before such a look.
const BEFORE_LOOKING: Duration = Duration::from_secs(2);
/// How often somebody else may be faster.
const MOST_STALE: u32 = 3;
/// The most pages of a list, with fifty skills each.
const MOST_PAGES: u32 = 20;
/// The most skills of one name that are looked at.
const MOST_CANDIDATES: usize = 10;
/// The step of a build after which a model can be used.
const QUICK: &str = "LANGUAGE_MODEL_QUICK_BUILD";

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
            (Act::Vendors, Got::Vendors(vendors)) => self.choose(vendors),
            (Act::Look { .. }, Got::Page(page)) => self.listed(page),
            (Act::Inspect(skill), Got::Manifest(there)) => self.inspected(skill, there),
            (Act::Pause(_), _) => {
                self.seen.pause = None;
                Ok(())
            }
            (Act::Intend, _) => {
                self.progress.intended = Some(Intention { name: self.wishes.name.clone() });
                Ok(())
            }
            (Act::Create { .. }, Got::Created(skill)) => {
                self.progress.skill = Some(skill);
                self.progress.intended = None;
                self.changed(Step::Skill, None);
                self.manifest_sent();
                Ok(())
            }
            (Act::ReadManifest(_), Got::Manifest(there)) => self.read_manifest(there),
            (Act::IsThere(_), Got::Answer(is_there)) => self.is_there(is_there),
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
                Ok(())
            }
            (Act::AwaitManifest(_), Got::Status(status)) => self.manifest_status(status),
            (Act::PutCertificate { .. }, _) => {
                self.progress.certificate = self.wishes.own_certificate().map(|(_, hash)| hash);
                self.changed(Step::Certificate, None);
                Ok(())
            }
            (Act::ModelVersion { locale, .. }, Got::Version(etag)) => {
                self.model_version(locale, etag);
                Ok(())
            }
            (Act::PutModel { locale, .. }, _) => {
                let hash = self.wishes.locale(locale).map(|wish| wish.hash.clone()).unwrap_or_default();
                let sent = progress::Model { hash, etag: None, built: Built::Sent };
                self.progress.models.insert(locale.clone(), sent);
                self.seen.models.insert(locale.clone());
                self.changed(Step::Model, Some(locale));
                Ok(())
            }
            (Act::AwaitModels { .. }, Got::Status(status)) => self.model_status(status),
            (Act::PutLinking { .. }, _) => {
                let sent = |hash| progress::Linking { hash, redirect_urls: Vec::new() };
                self.progress.linking = self.wishes.linking().map(|(_, hash)| sent(hash));
                self.changed(Step::Linking, None);
                Ok(())
            }
            (Act::ReadLinking(_), Got::Linked(linked)) => {
                self.linked(linked);
                Ok(())
            }
            (Act::RemoveLinking(_), _) => {
                self.progress.linking = None;
                self.changed(Step::Linking, None);
                Ok(())
            }
            (Act::Enable(_), _) => {
                self.changed(Step::Enablement, None);
                self.progress.enabled = true;
                Ok(())
            }
            (Act::IsEnabled(_), Got::Answer(is_enabled)) => self.is_enabled(is_enabled),
            (Act::Disable(_), _) => {
                self.progress.enabled = false;
                Ok(())
            }
            (Act::Simulate { .. } | Act::AwaitSimulation { .. }, Got::Simulated(mut simulated)) => {
                if let Some(before) = self.seen.simulated.take().filter(|_| simulated.id.is_empty()) {
                    simulated.id = before.id;
                }
                self.seen.simulated = Some(simulated);
                Ok(())
            }
            (Act::Arrived, Got::Answer(arrived)) => self.tried(arrived),
            (Act::Delete(_), _) => {
                self.progress.forget_skill();
                Ok(())
            }
            (act, _) => Err(Fault::new(Code::AmazonConfused).with("detail", format!("{:?}", act.step().0))),
        }
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

    // -- whose it is, and which it is

    fn choose(&mut self, vendors: Vec<Vendor>) -> Result<(), Fault> {
        let of = |id: &String| vendors.iter().find(|vendor| vendor.id == *id).cloned();
        let known = self.progress.vendor.as_ref().filter(|_| self.progress.skill.is_some());
        let chosen = match (&self.wishes.vendor, known, vendors.as_slice()) {
            (_, _, []) => return Err(Fault::new(Code::NoDeveloperAccount)),
            (Some(wished), ..) => {
                of(wished).ok_or_else(|| Fault::new(Code::DeveloperGone).with("vendor", wished.as_str()))?
            }
            (None, Some(known), _) => {
                of(&known.id).ok_or_else(|| Fault::new(Code::DeveloperGone).with("vendor", shown(known)))?
            }
            (None, None, [only]) => only.clone(),
            (None, None, several) => {
                let names = several.iter().map(shown).collect::<Vec<_>>().join(", ");
                return Err(Fault::new(Code::WhichDeveloper).with("vendors", names));
            }
        };
        if self.progress.vendor.as_ref().is_some_and(|before| before.id != chosen.id) {
            // The skill of the other developer stays as it is: nobody asked for its end.
            self.progress.forget_skill();
            self.progress.intended = None;
        }
        self.progress.vendor = Some(chosen);
        self.seen.vendor = true;
        Ok(())
    }

    fn listed(&mut self, page: Page) -> Result<(), Fault> {
        let intended = self.progress.intended.as_ref().map(|intended| intended.name.as_str());
        let (mut found, pages) = match std::mem::take(&mut self.seen.looking) {
            Looking::Listing { found, pages, .. } => (found, pages + 1),
            Looking::Unlooked | Looking::Inspecting { .. } | Looking::None => (Vec::new(), 1),
        };
        for summary in page.skills {
            let is_called = |name: &str| summary.name_by_locale.values().flatten().any(|there| there == name);
            let is_wished = is_called(&self.wishes.name);
            let may_be_ours = is_wished || intended.is_some_and(is_called);
            let is_developed = summary.stage.is_empty() || summary.stage == "development";
            if may_be_ours && is_developed && found.len() < MOST_CANDIDATES {
                found.push(Found { skill: summary.skill_id, is_wished });
            }
        }
        self.seen.looking = match page.next_token {
            Some(_) if pages == MOST_PAGES => {
                return Err(Fault::new(Code::AmazonConfused).with("detail", format!("{pages} pages of skills")));
            }
            Some(next) => Looking::Listing { next: Some(next), pages, found },
            None => return self.looked_at(found, false),
        };
        Ok(())
    }

    fn inspected(&mut self, skill: &str, there: Option<There>) -> Result<(), Fault> {
        let (mut found, mut taken) = match std::mem::take(&mut self.seen.looking) {
            Looking::Inspecting { found, taken } => (found, taken),
            Looking::Unlooked | Looking::Listing { .. } | Looking::None => (Vec::new(), false),
        };
        if let Some(there) = there {
            if mark::is_ours(&there.manifest, &self.wishes.household) {
                self.progress.skill = Some(skill.to_owned());
                self.progress.intended = None;
                return self.read_manifest(Some(there));
            }
            taken |= found.last().is_some_and(|found| found.is_wished);
        }
        found.pop();
        self.looked_at(found, taken)
    }

    fn looked_at(&mut self, found: Vec<Found>, taken: bool) -> Result<(), Fault> {
        if !found.is_empty() {
            self.seen.looking = Looking::Inspecting { found, taken };
            return Ok(());
        }
        self.seen.looking = Looking::None;
        self.seen.looks += 1;
        if self.progress.intended.is_some() && self.seen.looks < MOST_LOOKS {
            self.look_again();
            return Ok(());
        }
        match self.aim {
            Aim::SetUp if taken => Err(Fault::new(Code::SkillNotOurs).with("name", self.wishes.name.as_str())),
            Aim::SetUp => Ok(()),
            Aim::Remove => {
                self.progress.intended = None;
                Ok(())
            }
        }
    }

    fn look_again(&mut self) {
        self.seen.looking = Looking::Unlooked;
        self.seen.pause = Some(BEFORE_LOOKING);
    }

    fn is_there(&mut self, is_there: bool) -> Result<(), Fault> {
        let doubt = self.seen.doubt.take();
        if !is_there {
            let is_removed = self.aim == Aim::Remove;
            self.progress.forget_skill();
            return if is_removed { Ok(()) } else { Err(Fault::new(Code::SkillGone)) };
        }
        match doubt {
            Some(fault) if fault.code == Code::SkillGone => Err(Fault::new(Code::AmazonConfused).with("detail", "404")),
            Some(fault) => Err(fault),
            None => {
                self.seen.manifest = Manifest::Empty;
                Ok(())
            }
        }
    }

    // -- the manifest

    fn manifest_sent(&mut self) {
        self.manifest_is(Taking::Sent);
        // It is as wished as soon as Amazon has taken it.
        self.seen.manifest = Manifest::Good;
        self.changed(Step::Manifest, None);
    }

    fn manifest_is(&mut self, state: Taking) {
        let locales = self.wishes.locales.iter().map(|wish| wish.locale.clone()).collect();
        self.progress.manifest = Some(progress::Manifest { locales, state });
    }

    fn read_manifest(&mut self, there: Option<There>) -> Result<(), Fault> {
        let Some(there) = there else {
            self.seen.manifest = Manifest::Missing;
            return Ok(());
        };
        if self.aim == Aim::Remove {
            let is_ours = mark::is_ours(&there.manifest, &self.wishes.household);
            self.seen.manifest = Manifest::There(there);
            return if is_ours {
                Ok(())
            } else {
                Err(Fault::new(Code::SkillNotOurs).with("name", self.wishes.name.as_str()))
            };
        }
        let is_wished = self.wanted(&there.manifest) == there.manifest;
        match self.taking().filter(|_| is_wished) {
            Some(state @ (Taking::Taken | Taking::Sent)) => self.manifest_is(state),
            // It was sent, and nobody has written down what became of it.
            None if is_wished => self.manifest_is(Taking::Sent),
            Some(Taking::Failed) | None => {
                self.seen.manifest = Manifest::There(there);
                return Ok(());
            }
        }
        self.seen.manifest = Manifest::Good;
        Ok(())
    }

    fn manifest_status(&mut self, status: Option<SkillStatus>) -> Result<(), Fault> {
        let Some(status) = status else { return self.is_there(false) };
        let resource = status.manifest.unwrap_or_default();
        match (resource.state(), &mut self.progress.manifest) {
            (State::Succeeded, Some(manifest)) => manifest.state = Taking::Taken,
            (State::Failed, _) => {
                self.manifest_is(Taking::Failed);
                return Err(of_manifest(&resource.problems(), self.wishes.endpoint.as_str()));
            }
            (State::InProgress | State::Succeeded, _) => {}
        }
        Ok(())
    }

    // -- the models

    /// A model that was built and has another version now is no longer what was sent.
    fn model_version(&mut self, locale: &str, etag: Option<String>) {
        let sent = self.progress.models.get(locale);
        let is_same = sent.is_some_and(|sent| etag.is_some() && (sent.etag.is_none() || sent.etag == etag));
        if is_same {
            self.seen.models.insert(locale.to_owned());
        } else {
            self.progress.models.remove(locale);
        }
    }

    fn model_status(&mut self, status: Option<SkillStatus>) -> Result<(), Fault> {
        let Some(status) = status else { return self.is_there(false) };
        let mut failed = None;
        for wish in &self.wishes.locales {
            let Some(resource) = status.interaction_model.get(&wish.locale) else { continue };
            let Some(model) = self.progress.models.get_mut(&wish.locale) else { continue };
            match built(resource) {
                Some(far) => {
                    model.built = model.built.max(far);
                    if far == Built::Full {
                        model.etag.clone_from(&resource.etag);
                        self.seen.models.insert(wish.locale.clone());
                    }
                }
                None => {
                    // What has failed is not built again by itself.
                    self.progress.models.remove(&wish.locale);
                    let fault = || of_model(&resource.problems(), &wish.locale, &self.wishes.invocation);
                    failed = failed.or_else(|| Some(fault()));
                }
            }
        }
        failed.map_or(Ok(()), Err)
    }

    fn is_building(&self) -> bool {
        self.progress.models.values().any(|model| model.built < Built::Full)
    }

    // -- the rest

    fn linked(&mut self, linked: Option<Linked>) {
        let is_as_wished = |linked: &Linked| {
            self.wishes.linking.as_ref().is_some_and(|wished| {
                linked.authorization_url == wished.authorize.as_str()
                    && linked.access_token_url == wished.token.as_str()
                    && linked.client_id == wished.client_id
                    && linked.scopes == wished.scopes
            })
        };
        // What was sent in this run is not sent again: Amazon may write it in another way.
        let was_sent = self.seen.changed.contains(&(Step::Linking, None));
        match (linked.filter(|linked| was_sent || is_as_wished(linked)), &mut self.progress.linking) {
            (Some(linked), Some(there)) => {
                there.redirect_urls = linked.redirect_urls;
                self.seen.linking = true;
            }
            (None, Some(_)) if was_sent => self.seen.linking = true,
            (_, there) => *there = None,
        }
    }

    /// Amazon has said that it turned the skill on, now or once; this is whether it is.
    fn is_enabled(&mut self, is_enabled: bool) -> Result<(), Fault> {
        self.seen.enabled = is_enabled;
        self.progress.enabled = is_enabled;
        if !is_enabled && self.seen.changed.contains(&(Step::Enablement, None)) {
            return Err(Fault::new(Code::EnablementRefused).with("detail", "204, 404"));
        }
        Ok(())
    }

    fn tried(&mut self, arrived: bool) -> Result<(), Fault> {
        let simulated = self.seen.simulated.take().unwrap_or_default();
        let locale = self.wishes.locales.first().map(|wish| wish.locale.as_str()).unwrap_or_default();
        let (endpoint, name) = (self.wishes.endpoint.as_str(), self.wishes.invocation.as_str());
        if let Some(fault) = of_trial(&simulated, Trial { endpoint, name, locale, arrived }) {
            return Err(fault);
        }
        self.progress.tried = self.progress.skill.as_ref().and_then(|skill| self.wishes.proof(skill));
        self.changed(Step::Simulation, None);
        Ok(())
    }
}

/// How far a model is built; none if its build has failed.
pub(super) fn built(resource: &Resource) -> Option<Built> {
    match (resource.state(), resource.step(QUICK)) {
        (State::Succeeded, _) => Some(Built::Full),
        (State::Failed, _) | (State::InProgress, Some(State::Failed)) => None,
        (State::InProgress, Some(State::Succeeded)) => Some(Built::Quick),
        (State::InProgress, Some(State::InProgress) | None) => Some(Built::Sent),
    }
}

/// A developer as people read it.
fn shown(vendor: &Vendor) -> String {
    if vendor.name.is_empty() { vendor.id.clone() } else { format!("{} ({})", vendor.name, vendor.id) }
}
