//! What is to be done next: decided from the wishes, from what is known to be done, and from what this run has seen. No
//! waiting, no sending, no clock.

use super::act::Act;
use super::progress::{Built, Model, Progress, Taking};
use super::wishes::Wishes;
use super::{Aim, Step};
use crate::provision::calls::manifest::There;
use crate::provision::calls::simulation::Simulated;
use crate::provision::manifest::merge::merge;
use crate::provision::manifest::opening;
use household::fault::Fault;
use serde_json::Value;
use std::collections::BTreeSet;
use std::time::Duration;

/// A set-up under way. The same wishes and progress lead to the same acts, however often it is begun anew.
#[derive(Debug)]
pub struct Setup<'a> {
    pub(super) wishes: &'a Wishes,
    pub(super) aim: Aim,
    pub(super) progress: Progress,
    pub(super) seen: Seen,
}

/// What this run has seen at Amazon; another run sees for itself.
#[derive(Debug, Default)]
pub(super) struct Seen {
    /// The developers were asked for, and the one to use is in progress.
    pub(super) vendor: bool,
    pub(super) looking: Looking,
    /// How often it was not known whether a skill was made.
    pub(super) unsure: u32,
    /// How often a skill that may have been made was looked for and not found.
    pub(super) looks: u32,
    /// How long to wait before the next look.
    pub(super) pause: Option<Duration>,
    pub(super) manifest: Manifest,
    /// How often somebody else was faster.
    pub(super) stale: u32,
    /// Something said that there is no such skill: whether that is so is asked before this is told.
    pub(super) doubt: Option<Fault>,
    /// Locales whose models are those that were sent.
    pub(super) models: BTreeSet<String>,
    pub(super) linking: bool,
    pub(super) enabled: bool,
    /// Amazon wants the models to be built to the end before the skill is turned on.
    pub(super) full_first: bool,
    /// The trial call.
    pub(super) simulated: Option<Simulated>,
    /// The steps for which something was changed.
    pub(super) changed: BTreeSet<(Step, Option<String>)>,
}

/// Looking for a skill that is ours.
#[derive(Debug, Default)]
pub(super) enum Looking {
    /// Not yet.
    #[default]
    Unlooked,
    /// In the list; with those that may be ours.
    Listing { next: Option<String>, pages: u32, found: Vec<Found> },
    /// At each that may be ours, the last first; whether there is one of the wished name that is not.
    Inspecting { found: Vec<Found>, taken: bool },
    /// There is none.
    None,
}

/// A skill that may be ours.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) skill: String,
    /// It bears the name that is wished.
    pub(super) is_wished: bool,
}

/// The manifest that is there.
#[derive(Debug, Default)]
pub(super) enum Manifest {
    #[default]
    Unread,
    /// There is none, and perhaps no skill.
    Missing,
    /// There is none, and there is a skill.
    Empty,
    /// It is there, and not as wished.
    There(There),
    /// It is as wished.
    Good,
}

impl<'a> Setup<'a> {
    /// A run, from wherever progress is.
    pub fn new(wishes: &'a Wishes, progress: Progress, aim: Aim) -> Self {
        let mut setup = Self { wishes, aim, progress, seen: Seen::default() };
        if aim == Aim::SetUp {
            setup.progress.models.retain(|locale, _| wishes.locale(locale).is_some());
        }
        setup
    }

    /// How far it is.
    pub fn progress(&self) -> &Progress {
        &self.progress
    }

    /// What is wished.
    pub fn wishes(&self) -> &Wishes {
        self.wishes
    }

    /// What is to be done; none when there is nothing left to do.
    pub fn next(&self) -> Option<Act> {
        match (self.aim, &self.progress.skill) {
            (Aim::Remove, None) if self.progress.intended.is_none() => None,
            (_, Some(skill)) if self.seen.doubt.is_some() => Some(Act::IsThere(skill.clone())),
            (Aim::Remove, Some(skill)) => Some(self.removing(skill)),
            (Aim::SetUp, Some(skill)) if self.seen.vendor => self.setting_up(skill),
            (Aim::SetUp, Some(_)) => Some(Act::Vendors),
            (Aim::SetUp | Aim::Remove, None) => Some(self.finding()),
        }
    }

    fn finding(&self) -> Act {
        let Some(vendor) = self.progress.vendor.as_ref().filter(|_| self.seen.vendor) else { return Act::Vendors };
        if let Some(pause) = self.seen.pause {
            return Act::Pause(pause);
        }
        let vendor = vendor.id.clone();
        match &self.seen.looking {
            Looking::Unlooked => Act::Look { vendor, next: None },
            Looking::Listing { next, .. } => Act::Look { vendor, next: next.clone() },
            Looking::Inspecting { found, .. } => match found.last() {
                Some(found) => Act::Inspect(found.skill.clone()),
                None => Act::Look { vendor, next: None },
            },
            Looking::None if self.intends() => Act::Create { vendor, manifest: self.wishes.manifest() },
            Looking::None => Act::Intend,
        }
    }

    /// Whether the intention that is kept is the one that is wished.
    fn intends(&self) -> bool {
        self.progress.intended.as_ref().is_some_and(|intended| intended.name == self.wishes.name)
    }

    fn setting_up(&self, skill: &str) -> Option<Act> {
        self.manifest(skill)
            .or_else(|| self.certificate(skill))
            .or_else(|| self.models(skill))
            .or_else(|| self.building(skill, if self.seen.full_first { Built::Full } else { Built::Quick }))
            .or_else(|| self.linking(skill))
            .or_else(|| self.enabling(skill))
            .or_else(|| self.trying(skill))
            .or_else(|| self.building(skill, Built::Full))
    }

    fn manifest(&self, skill: &str) -> Option<Act> {
        let skill = skill.to_owned();
        if self.taking() == Some(Taking::Sent) {
            return Some(Act::AwaitManifest(skill));
        }
        match &self.seen.manifest {
            Manifest::Unread => Some(Act::ReadManifest(skill)),
            Manifest::Missing => Some(Act::IsThere(skill)),
            Manifest::Empty => Some(Act::PutManifest { skill, manifest: self.wishes.manifest(), etag: None }),
            Manifest::There(there) => {
                let manifest = self.wanted(&there.manifest);
                Some(Act::PutManifest { skill, manifest, etag: there.etag.clone() })
            }
            Manifest::Good => None,
        }
    }

    /// What Amazon has made of the manifest.
    pub(super) fn taking(&self) -> Option<Taking> {
        self.progress.manifest.as_ref().map(|manifest| manifest.state)
    }

    /// The manifest that is to be there, where this one is.
    pub(super) fn wanted(&self, there: &Value) -> Value {
        let sent = self.progress.manifest.as_ref().map(|manifest| manifest.locales.as_slice()).unwrap_or_default();
        let dropped = sent.iter().filter(|locale| self.wishes.locale(locale).is_none()).map(String::as_str);
        merge(&self.wishes.manifest(), there, &dropped.collect::<Vec<_>>())
    }

    fn certificate(&self, skill: &str) -> Option<Act> {
        let (pem, hash) = self.wishes.own_certificate()?;
        let is_told = self.progress.certificate.as_ref() == Some(&hash);
        (!is_told).then(|| Act::PutCertificate { skill: skill.to_owned(), pem: pem.to_owned() })
    }

    fn models(&self, skill: &str) -> Option<Act> {
        let unseen = self.wishes.locales.iter().find(|wish| self.model(&wish.locale).is_none())?;
        let (skill, locale) = (skill.to_owned(), unseen.locale.clone());
        let sent = self.progress.models.get(&locale).filter(|model| model.hash == unseen.hash);
        Some(match sent {
            Some(_) => Act::ModelVersion { skill, locale },
            None => Act::PutModel { skill, locale, model: unseen.model.clone() },
        })
    }

    /// A model that is known to be what was sent last: this run has asked, or it is still being built, and then Amazon
    /// can tell no version of it.
    pub(super) fn model(&self, locale: &str) -> Option<&Model> {
        let model = self.progress.models.get(locale)?;
        let is_wished = self.wishes.locale(locale).is_some_and(|wish| wish.hash == model.hash);
        let is_known = self.seen.models.contains(locale) || model.built < Built::Full;
        (is_wished && is_known).then_some(model)
    }

    /// The models are looked after until all of them are built so far.
    fn building(&self, skill: &str, until: Built) -> Option<Act> {
        let is_built = |locale: &str| self.model(locale).is_some_and(|model| model.built >= until);
        let all = self.wishes.locales.iter().all(|wish| is_built(&wish.locale));
        (!all).then(|| Act::AwaitModels { skill: skill.to_owned(), until })
    }

    fn linking(&self, skill: &str) -> Option<Act> {
        let skill = skill.to_owned();
        match (self.wishes.linking(), &self.progress.linking) {
            (None, None) => None,
            (None, Some(_)) => Some(Act::RemoveLinking(skill)),
            (Some((_, hash)), Some(there)) if there.hash == hash => {
                (!self.seen.linking).then_some(Act::ReadLinking(skill))
            }
            (Some((linking, _)), _) => Some(Act::PutLinking { skill, linking: Box::new(linking.clone()) }),
        }
    }

    fn enabling(&self, skill: &str) -> Option<Act> {
        match (self.progress.enabled, self.seen.enabled) {
            (false, _) => Some(Act::Enable(skill.to_owned())),
            (true, false) => Some(Act::IsEnabled(skill.to_owned())),
            (true, true) => None,
        }
    }

    fn trying(&self, skill: &str) -> Option<Act> {
        let proof = self.wishes.proof(skill)?;
        if self.progress.tried == Some(proof) {
            return None;
        }
        let locale = self.wishes.locales.first()?.locale.clone();
        let skill = skill.to_owned();
        Some(match &self.seen.simulated {
            None => Act::Simulate { skill, said: opening(&self.wishes.invocation, &locale), locale },
            Some(simulated) if simulated.is_over() => Act::Arrived,
            Some(simulated) => Act::AwaitSimulation { skill, id: simulated.id.clone() },
        })
    }

    fn removing(&self, skill: &str) -> Act {
        let skill = skill.to_owned();
        match &self.seen.manifest {
            Manifest::Unread => Act::ReadManifest(skill),
            Manifest::Missing | Manifest::Empty | Manifest::There(_) | Manifest::Good => {
                if self.progress.linking.is_some() {
                    Act::RemoveLinking(skill)
                } else if self.progress.enabled {
                    Act::Disable(skill)
                } else {
                    Act::Delete(skill)
                }
            }
        }
    }
}
