//! The skill at Amazon, as far as it can be looked at without speaking to it: who is signed in, for which developer, and
//! whether what Amazon has of the skill is what Usher has made it to be.

use super::About;
use super::causes::id_of;
use super::line::{Id, Line};
use super::seen::Seen;
use crate::shared::lock;
use alexa::provision::calls::vendors::Vendors;
use alexa::provision::manifest::compare::What;
use alexa::provision::told::{About as Asked, of_call};
use household::fault::{Code, Fault};
use household::language;
use std::collections::BTreeSet;
use url::Url;

/// What the step tells about, in its order.
pub(super) const IDS: &[Id] =
    &[Id::C13, Id::C12, Id::C4, Id::C6, Id::C5, Id::B3, Id::A11, Id::A2, Id::A3, Id::A14, Id::C7, Id::C10];

/// Whatever of the description is no matter of another line.
const DESCRIPTION: [What; 5] = [What::Name, What::Text, What::Interfaces, What::Events, What::Declaration];

/// A line for each id, or for what keeps it from being measured.
pub(super) async fn check(about: &About) -> Vec<Line> {
    if about.shared.is_signed_in().is_err() {
        return signed_out(about);
    }
    let mut lines = match account(about).await {
        Ok(lines) => lines,
        Err(fault) => return stopped(Vec::new(), fault),
    };
    let Some(skill) = about.shared.made_skill() else {
        return match about.shared.failed_set_up().filter(|fault| id_of(fault.code).is_some()) {
            Some(fault) => stopped(lines, fault),
            None => rest(lines, |id| Line::skipped(id, "no-skill")),
        };
    };
    match about.seen().await {
        Ok(seen) if seen.differing(&[What::Skill]).next().is_some() => stopped(lines, Fault::new(Code::SkillGone)),
        Ok(seen) => {
            lines.push(Line::ok(Id::C5));
            lines.push(skill_id(about, &skill));
            lines.extend(described(about, &seen));
            lines
        }
        Err(fault) if fault.code == Code::EndpointMissing => rest(lines, |id| Line::skipped(id, "no-address")),
        Err(fault) => stopped(lines, fault),
    }
}

/// Nobody is signed in: perhaps somebody has just tried.
fn signed_out(about: &About) -> Vec<Line> {
    match about.shared.failed_amazon_sign_in().filter(|fault| id_of(fault.code).is_some()) {
        Some(fault) => stopped(Vec::new(), fault),
        None => rest(Vec::new(), |id| Line::skipped(id, "signed-out")),
    }
}

/// Who is signed in, and for which developer.
async fn account(about: &About) -> Result<Vec<Line>, Fault> {
    let shared = &about.shared;
    let vendors = shared.management()?.in_a_hurry().send(&Vendors, &crate::skill::By(shared.clone())).await;
    let vendors = vendors.map_err(|error| of_call(&error, Asked::Developer))?;
    if vendors.is_empty() {
        return Err(Fault::new(Code::NoDeveloperAccount));
    }
    let names = || vendors.iter().map(|vendor| vendor.name.as_str()).collect::<Vec<_>>().join(", ");
    let chosen = shared.vendor();
    let vendor = match (&chosen, &vendors[..]) {
        (Some(chosen), _) => vendors.iter().find(|vendor| vendor.id == *chosen),
        (None, [only]) => Some(only),
        (None, _) => return Err(Fault::new(Code::WhichDeveloper).with("vendors", names())),
    };
    let gone = || Fault::new(Code::DeveloperGone).with("vendor", chosen.clone().unwrap_or_default());
    let vendor = vendor.ok_or_else(gone)?;
    let account = shared.kept_amazon().and_then(|kept| kept.account);
    let mail = account.and_then(|account| account.mail.or(account.name)).unwrap_or_default();
    Ok(vec![
        Line::ok(Id::C13),
        Line::ok(Id::C12).with("account", mail),
        Line::ok(Id::C4),
        Line::ok(Id::C6).with("vendor", vendor.name.clone()),
    ])
}

/// The door lets in the skill that was made, and nobody came lately with another.
fn skill_id(about: &About, skill: &str) -> Line {
    let ours = about.shared.settings(|settings| settings.skill_id.clone()).unwrap_or_default();
    let stranger = about.shared.checks.live.stranger();
    let other = stranger.or_else(|| (ours != skill).then(|| skill.to_owned()));
    match other {
        Some(other) if other != ours => {
            Line::fail(Id::B3, Fault::new(Code::SkillIdOther).with("other", other).with("ours", ours)).alone()
        }
        _ => Line::ok(Id::B3).with("skill", ours),
    }
}

fn described(about: &About, seen: &Seen) -> Vec<Line> {
    let (taken, elsewhere) = (taken(about, seen), elsewhere(about, seen));
    vec![endpoint(seen), certificate(seen), locales(about, seen), countries(seen), taken, elsewhere]
}

/// Alexa calls where Usher is. A port or a missing `https` is told by its own id.
fn endpoint(seen: &Seen) -> Line {
    let wanted = seen.wishes.endpoint.as_str();
    let there = seen.now.endpoint.clone().unwrap_or_default();
    if seen.differing(&[What::Endpoint]).next().is_none() {
        return Line::ok(Id::A11).with("address", there);
    }
    let url = there.parse::<Url>().ok();
    let port = url.as_ref().and_then(Url::port);
    let id = match (&url, port) {
        (Some(url), None) if url.scheme() == "https" => Id::A11,
        (Some(url), Some(_)) if url.scheme() == "https" => Id::A1,
        _ => Id::A12,
    };
    let fault = Fault::new(Code::SkillEndpointOther).with("there", &there).with("wanted", wanted);
    Line::fail(id, fault).with("address", there)
}

fn certificate(seen: &Seen) -> Line {
    let wanted = seen.wishes.certificate.kind.as_str();
    match seen.differing(&[What::Certificate]).next() {
        Some(differs) => {
            let fault =
                Fault::new(Code::SkillCertificateKind).with("there", &differs.there).with("wanted", &differs.wanted);
            Line::fail(Id::A2, fault).with("kind", &differs.there)
        }
        None => Line::ok(Id::A2).with("kind", wanted),
    }
}

/// Every Echo that was heard, and every language that was wished, finds the skill in its language.
fn locales(about: &About, seen: &Seen) -> Line {
    let there: BTreeSet<&str> = seen.now.locales().into_iter().collect();
    let heard = about.shared.heard.locales();
    let heard = heard.iter().map(String::as_str).filter(|locale| language::is_spoken(locale));
    let wished = seen.wishes.locales.iter().map(|wish| wish.locale.as_str());
    let missing: BTreeSet<&str> = heard.chain(wished).filter(|locale| !there.contains(locale)).collect();
    let all = |locales: BTreeSet<&str>| locales.into_iter().collect::<Vec<_>>().join(", ");
    if missing.is_empty() {
        return Line::ok(Id::A3).with("locales", all(there));
    }
    let fault = Fault::new(Code::SkillLocaleMissing).with("locales", all(missing));
    Line::fail(Id::A3, fault).with("locales", all(there)).alone()
}

fn countries(seen: &Seen) -> Line {
    match seen.now.countries() {
        None => Line::ok(Id::A14),
        Some(countries) => {
            let countries = if countries.is_empty() { "–".to_owned() } else { countries.join(", ") };
            let fault = Fault::new(Code::SkillCountries).with("countries", &countries);
            Line::warn(Id::A14, fault).with("countries", countries)
        }
    }
}

/// Amazon has taken the description that was sent last.
fn taken(about: &About, seen: &Seen) -> Line {
    let refused = seen.now.refused.iter().find(|(locale, _)| locale.is_none()).map(|(_, fault)| fault.clone());
    let of_run = || about.shared.failed_set_up().filter(|fault| id_of(fault.code) == Some(Id::C7));
    refused.or_else(of_run).map_or_else(|| Line::ok(Id::C7), |fault| Line::fail(Id::C7, fault).alone())
}

/// Nobody has changed the skill in Amazon's console.
fn elsewhere(about: &About, seen: &Seen) -> Line {
    if let Some(fault) = about.shared.failed_set_up().filter(|fault| id_of(fault.code) == Some(Id::C10)) {
        return Line::fail(Id::C10, fault).alone();
    }
    let of_countries = seen.now.countries().is_some();
    let others = seen.differing(&DESCRIPTION).filter(|one| !(of_countries && one.what == What::Declaration));
    match others.count() {
        0 => Line::ok(Id::C10),
        count => Line::warn(Id::C10, Fault::new(Code::SkillDiffers).with("count", count.to_string())),
    }
}

/// What is wrong, by its own id; it explains everything that was not looked at yet.
fn stopped(mut lines: Vec<Line>, fault: Fault) -> Vec<Line> {
    let id = id_of(fault.code).unwrap_or(Id::C13);
    lines.retain(|line| line.id != id);
    lines.push(Line::fail(id, fault));
    rest(lines, |other| Line::explained(other, id))
}

/// What is not told about yet.
fn rest(mut lines: Vec<Line>, line: impl Fn(Id) -> Line) -> Vec<Line> {
    let told: Vec<Id> = lines.iter().map(|line| line.id).collect();
    lines.extend(IDS.iter().copied().filter(|id| !told.contains(id)).map(line));
    lines
}

impl crate::shared::Shared {
    /// The skill that Usher has made, if it has.
    pub(super) fn made_skill(&self) -> Option<String> {
        self.skill_progress().skill
    }

    /// Why the last sign-in with Amazon came to nothing.
    fn failed_amazon_sign_in(&self) -> Option<Fault> {
        let last = lock(&self.amazon.failed).clone();
        last.filter(|_| self.is_signed_in().is_err())
    }
}
