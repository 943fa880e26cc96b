//! What has become of what was sent: the manifest, the models, account linking, and the trial call.

use crate::provision::calls::linking::Linked;
use crate::provision::calls::manifest::There;
use crate::provision::calls::status::{Resource, SkillStatus, State};
use crate::provision::manifest::mark;
use crate::provision::setup::machine::{Manifest, Setup};
use crate::provision::setup::progress::{self, Built, Taking};
use crate::provision::setup::{Aim, Step};
use crate::provision::told::{Trial, of_manifest, of_model, of_trial};
use household::fault::{Code, Fault};

/// The step of a build after which a model can be used.
const QUICK: &str = "LANGUAGE_MODEL_QUICK_BUILD";

impl Setup<'_> {
    pub(super) fn manifest_sent(&mut self) {
        self.manifest_is(Taking::Sent);
        // It is as wished as soon as Amazon has taken it.
        self.seen.manifest = Manifest::Good;
        self.changed(Step::Manifest, None);
    }

    pub(super) fn manifest_is(&mut self, state: Taking) {
        let locales = self.wishes.locales.iter().map(|wish| wish.locale.clone()).collect();
        self.progress.manifest = Some(progress::Manifest { locales, state });
    }

    pub(super) fn read_manifest(&mut self, there: Option<There>) -> Result<(), Fault> {
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

    pub(super) fn manifest_status(&mut self, status: Option<SkillStatus>) -> Result<(), Fault> {
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

    /// A model that was built and has another version now is no longer what was sent.
    pub(super) fn model_version(&mut self, locale: &str, etag: Option<String>) {
        let sent = self.progress.models.get(locale);
        let is_same = sent.is_some_and(|sent| etag.is_some() && (sent.etag.is_none() || sent.etag == etag));
        if is_same {
            self.seen.models.insert(locale.to_owned());
        } else {
            self.progress.models.remove(locale);
        }
    }

    pub(super) fn model_status(&mut self, status: Option<SkillStatus>) -> Result<(), Fault> {
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

    pub(super) fn is_building(&self) -> bool {
        self.progress.models.values().any(|model| model.built < Built::Full)
    }

    pub(super) fn linked(&mut self, linked: Option<Linked>) {
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
    pub(super) fn is_enabled(&mut self, is_enabled: bool) -> Result<(), Fault> {
        self.seen.enabled = is_enabled;
        self.progress.enabled = is_enabled;
        if !is_enabled && self.seen.changed.contains(&(Step::Enablement, None)) {
            return Err(Fault::new(Code::EnablementRefused).with("detail", "204, 404"));
        }
        Ok(())
    }

    pub(super) fn tried(&mut self, arrived: bool) -> Result<(), Fault> {
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
pub(in crate::provision::setup) fn built(resource: &Resource) -> Option<Built> {
    match (resource.state(), resource.step(QUICK)) {
        (State::Succeeded, _) => Some(Built::Full),
        (State::Failed, _) | (State::InProgress, Some(State::Failed)) => None,
        (State::InProgress, Some(State::Succeeded)) => Some(Built::Quick),
        (State::InProgress, Some(State::InProgress) | None) => Some(Built::Sent),
    }
}
