//! What is at Amazon now, beside what is wished. It asks and changes nothing.

use super::progress::{Built, Model, Progress};
use super::taking::built;
use super::wishes::Wishes;
use super::{Aim, Setup, Step};
use crate::provision::amazon::{Amazon, Authorized};
use crate::provision::call::CallError;
use crate::provision::calls::enabled::Enabled;
use crate::provision::calls::linking::{Linked, ReadLinking};
use crate::provision::calls::manifest::ReadManifest;
use crate::provision::calls::status::{Resource, SkillStatus, State, Status};
use crate::provision::manifest::compare::{Difference, What, compare};
use crate::provision::told::{About, of_call, of_manifest, of_model};
use household::fault::Fault;
use serde_json::Value;
use std::collections::BTreeMap;

/// What is at Amazon now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Now {
    /// What differs from the wishes; empty if nothing does.
    pub differences: Vec<Difference>,
    /// How far the model of each locale is built; none where that has failed. Locales without a model are not there.
    pub models: BTreeMap<String, Option<Built>>,
    /// Where the skill is, as Amazon knows it.
    pub endpoint: Option<String>,
    /// Whether it is on.
    pub enabled: bool,
    /// The whole manifest; nothing if there is no skill.
    pub manifest: Value,
    /// How account linking is set up, if it is.
    pub linked: Option<Linked>,
    /// What Amazon has refused of what was sent last: the manifest (no locale), or the model of a locale.
    pub refused: Vec<(Option<String>, Fault)>,
}

impl Now {
    /// The locales that the skill has there.
    pub fn locales(&self) -> Vec<&str> {
        let locales = self.manifest.pointer("/publishingInformation/locales").and_then(Value::as_object);
        locales.into_iter().flatten().map(|(locale, _)| locale.as_str()).collect()
    }

    /// The countries that the skill is for; none if it is for all.
    pub fn countries(&self) -> Option<Vec<&str>> {
        let published = self.manifest.get("publishingInformation")?;
        let everywhere = published.get("isAvailableWorldwide").and_then(Value::as_bool).unwrap_or(true);
        let countries = published.get("distributionCountries").and_then(Value::as_array);
        (!everywhere).then(|| countries.into_iter().flatten().filter_map(Value::as_str).collect())
    }
}

/// Asks Amazon, in four calls, what the skill is like and what would change.
///
/// # Errors
/// What the person is told when Amazon cannot be asked. That the skill is not there is a difference, no fault.
pub async fn now(amazon: &Amazon, by: &dyn Authorized, wishes: &Wishes, progress: &Progress) -> Result<Now, Fault> {
    let fault = |error: CallError| of_call(&error, About::Skill);
    let none =
        || Now { differences: vec![difference(What::Skill, None, &wishes.name, "", Step::Skill)], ..Now::default() };
    let Some(skill) = progress.skill.clone() else { return Ok(none()) };
    let manifest = amazon.send(&ReadManifest { skill: skill.clone() }, by).await.map_err(fault)?;
    let Some(manifest) = manifest.map(|there| there.manifest) else { return Ok(none()) };
    let status = Status { skill: skill.clone(), manifest: true, models: true };
    let status = amazon.send(&status, by).await.map_err(fault)?;
    let linked = amazon.send(&ReadLinking { skill: skill.clone() }, by).await.map_err(fault)?;
    let enabled = amazon.send(&Enabled { skill }, by).await.map_err(fault)?;
    let wanted = Setup::new(wishes, progress.clone(), Aim::SetUp).wanted(&manifest);
    let mut differences = compare(&wanted, &manifest);
    differences.extend(models(wishes, progress, &status));
    differences.extend(linking(wishes, progress, linked.as_ref()));
    if !enabled {
        differences.push(difference(What::Enablement, None, "true", "false", Step::Enablement));
    }
    Ok(Now {
        differences,
        models: status.interaction_model.iter().map(|(locale, model)| (locale.clone(), built(model))).collect(),
        endpoint: manifest.pointer("/apis/custom/endpoint/uri").and_then(Value::as_str).map(str::to_owned),
        enabled,
        refused: refused(wishes, &status),
        manifest,
        linked,
    })
}

/// What Amazon has refused.
fn refused(wishes: &Wishes, status: &SkillStatus) -> Vec<(Option<String>, Fault)> {
    let has_failed = |resource: &&Resource| resource.state() == State::Failed;
    let manifest = status.manifest.iter().filter(has_failed);
    let manifest = manifest.map(|resource| (None, of_manifest(&resource.problems(), wishes.endpoint.as_str())));
    let models = status.interaction_model.iter().filter(|(locale, _)| wishes.locale(locale).is_some());
    let models = models.filter(|(_, resource)| built(resource).is_none() && resource.state() == State::Failed);
    let models = models
        .map(|(locale, resource)| (Some(locale.clone()), of_model(&resource.problems(), locale, &wishes.invocation)));
    manifest.chain(models).collect()
}

/// Models that are not there, have failed, are not those that were sent last, or were made of something else than there is
/// now. That people have played something meanwhile is no difference.
fn models<'a>(
    wishes: &'a Wishes,
    progress: &'a Progress,
    status: &'a SkillStatus,
) -> impl Iterator<Item = Difference> + 'a {
    wishes.locales.iter().filter_map(|wish| {
        let is_wished = |sent: &&Model| sent.hash == wish.hash || sent.made_of.as_ref() == Some(&wish.made_of);
        let sent = progress.models.get(&wish.locale).filter(is_wished);
        let resource = status.interaction_model.get(&wish.locale);
        let etag = resource.and_then(|resource| resource.etag.as_deref()).unwrap_or_default();
        let is_same = sent.is_some_and(|sent| sent.etag.as_deref().is_none_or(|sent| sent == etag));
        let works = resource.is_some_and(|resource| built(resource).is_some());
        // Hashes and versions say nothing to people; that it differs does.
        (!is_same || !works).then(|| difference(What::Model, Some(&wish.locale), "", "", Step::Model))
    })
}

fn linking(wishes: &Wishes, progress: &Progress, there: Option<&Linked>) -> Option<Difference> {
    let there = there.map(|linked| linked.authorization_url.as_str()).unwrap_or_default();
    let wanted = wishes.linking.as_ref().map(|linking| linking.authorize.as_str()).unwrap_or_default();
    let sent = progress.linking.as_ref().map(|linking| linking.hash.as_str());
    let wished = wishes.linking().map(|(_, hash)| hash);
    let differs = there != wanted || sent != wished.as_deref();
    differs.then(|| difference(What::Linking, None, wanted, there, Step::Linking))
}

fn difference(what: What, locale: Option<&str>, wanted: &str, there: &str, step: Step) -> Difference {
    let locale = locale.map(str::to_owned);
    Difference { what, locale, wanted: wanted.to_owned(), there: there.to_owned(), step }
}
