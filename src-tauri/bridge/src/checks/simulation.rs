//! The probe from outside: Alexa is asked to open the skill, and the call must arrive at our own door.
//!
//! It is the only proof that does not depend on what can be seen from inside this home. It speaks to the person's own skill,
//! so it is made only when somebody asks for it.

use super::About;
use super::causes::id_of;
use super::line::{Id, Line};
use super::seen::Seen;
use crate::skill::By;
use alexa::provision::amazon::Amazon;
use alexa::provision::calls::simulate::Simulate;
use alexa::provision::calls::simulation::{Simulated, Simulation};
use alexa::provision::manifest::opening;
use alexa::provision::told::{About as Asked, Trial, of_call, of_trial};
use household::fault::{Code, Fault};
use std::time::Duration;

/// What the step tells about.
pub(super) const IDS: &[Id] = &[Id::A6, Id::A13, Id::B4, Id::B5];
/// How often it is asked how far it is.
const LOOK: Duration = Duration::from_millis(300);
/// How long Amazon may take for it.
const LONGEST: Duration = Duration::from_secs(18);
/// How long a call may be on its way that Amazon says has failed.
const SOON: Duration = Duration::from_secs(1);
/// Nearly too slow: Alexa waits for eight seconds.
const SLOW: Duration = Duration::from_secs(5);

/// Says "open …" to an Alexa that is not there, and sees what arrives.
pub(super) async fn check(about: &About) -> Vec<Line> {
    if !about.asked {
        return IDS.iter().map(|id| Line::skipped(*id, "not-asked")).collect();
    }
    let seen = match about.seen_or_skipped(IDS).await {
        Ok(seen) => seen,
        Err(skipped) => return skipped,
    };
    match tried(about, &seen).await {
        Ok((simulated, arrived)) => judged(&seen, &simulated, arrived),
        Err(fault) => failed(fault),
    }
}

/// What Amazon says of it, and whether it arrived.
async fn tried(about: &About, seen: &Seen) -> Result<(Simulated, bool), Fault> {
    let shared = &about.shared;
    let by = By(shared.clone());
    let amazon = shared.management()?.in_a_hurry();
    let fault = |error| of_call(&error, Asked::Trial);
    let skill = shared.made_skill().ok_or_else(|| Fault::new(Code::SkillGone))?;
    let locale = seen.wishes.locales.first().ok_or_else(|| Fault::new(Code::NoSkillLocale))?.locale.clone();
    let said = opening(&seen.wishes.invocation, &locale);
    let before = shared.skill.arrivals.last();
    let begun = amazon.send(&Simulate { skill: skill.clone(), locale, said }, &by).await.map_err(fault)?;
    let ended = ended(&amazon, &by, skill, begun);
    let simulated = tokio::time::timeout(LONGEST, ended).await.map_err(|_| Fault::new(Code::AmazonSlow))??;
    // A call that Amazon says it has made may still be on its way.
    let arrived = if simulated.invocations().is_empty() {
        shared.skill.arrivals.within(&before, SOON).await
    } else {
        shared.skill.arrivals.since(&before).await
    };
    Ok((simulated, arrived))
}

async fn ended(amazon: &Amazon, by: &By, skill: String, mut simulated: Simulated) -> Result<Simulated, Fault> {
    let call = Simulation { skill, id: simulated.id.clone() };
    while !simulated.is_over() {
        amazon.pace().wait(LOOK).await;
        simulated = amazon.send(&call, by).await.map_err(|error| of_call(&error, Asked::Trial))?;
    }
    Ok(simulated)
}

fn judged(seen: &Seen, simulated: &Simulated, arrived: bool) -> Vec<Line> {
    let locale = seen.wishes.locales.first().map(|wish| wish.locale.as_str()).unwrap_or_default();
    let endpoint = seen.wishes.endpoint.as_str();
    if let Some(fault) = of_trial(simulated, Trial { endpoint, name: &seen.wishes.invocation, locale, arrived }) {
        return failed(fault);
    }
    let took = simulated.took();
    let speed = match took {
        Some(took) if took >= SLOW => Line::warn(Id::B5, Fault::new(Code::TookTooLong)),
        Some(_) | None => Line::ok(Id::B5),
    };
    let speed = speed.with("millis", took.map_or_else(|| "?".to_owned(), |took| took.as_millis().to_string()));
    let host = seen.wishes.endpoint.host_str().unwrap_or_default();
    let name = seen.wishes.invocation.clone();
    vec![Line::ok(Id::A6).with("host", host), Line::ok(Id::A13).with("name", name), Line::ok(Id::B4), speed]
}

fn failed(fault: Fault) -> Vec<Line> {
    let id = id_of(fault.code).unwrap_or(Id::C13);
    let others = IDS.iter().copied().filter(|other| *other != id);
    let others: Vec<Line> = others.map(|other| Line::explained(other, id)).collect();
    [Line::fail(id, fault)].into_iter().chain(others).collect()
}
