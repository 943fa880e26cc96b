//! Alexa understands the skill in each of its languages.

use super::About;
use super::line::{Id, Line};
use super::seen::Seen;
use alexa::provision::manifest::compare::What;
use alexa::provision::setup::progress::Built;
use household::fault::{Code, Fault};

/// What the step tells about.
pub(super) const IDS: &[Id] = &[Id::C8];

/// A line for each language.
pub(super) async fn check(about: &About) -> Vec<Line> {
    match about.seen_or_skipped(IDS).await {
        Ok(seen) => seen.wishes.locales.iter().map(|wish| line(&seen, &wish.locale)).collect(),
        Err(skipped) => skipped,
    }
}

fn line(seen: &Seen, locale: &str) -> Line {
    let refused = seen.now.refused.iter().find(|(of, _)| of.as_deref() == Some(locale)).map(|(_, fault)| fault);
    let outdated = || Fault::new(Code::ModelOutdated).with("locale", locale);
    let line = match (refused, seen.now.models.get(locale)) {
        (Some(fault), _) => Line::fail(Id::C8, fault.clone()),
        (None, None | Some(None)) => Line::fail(Id::C8, outdated()),
        (None, Some(Some(Built::Sent))) => Line::warn(Id::C8, Fault::new(Code::ModelSlow).with("locale", locale)),
        (None, Some(Some(Built::Quick | Built::Full))) => {
            let differs = seen.differing(&[What::Model]).any(|one| one.locale.as_deref() == Some(locale));
            if differs { Line::warn(Id::C8, outdated()) } else { Line::ok(Id::C8) }
        }
    };
    line.about(locale)
}
