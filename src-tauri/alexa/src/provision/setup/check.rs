//! What is wrong with the wishes, by Amazon's own rules, found before anything is sent.

use super::wishes::Wishes;
use crate::provision::certificate::Kind;
use crate::provision::invocation;
use crate::provision::manifest;
use crate::provision::model::{Model, validate};
use crate::provision::told::of_rules;
use household::fault::{Code, Fault, Severity};

/// Everything that Amazon would refuse; empty if the wishes can be sent.
pub fn check(wishes: &Wishes) -> Vec<Fault> {
    let mut faults = Vec::new();
    if wishes.locales.is_empty() {
        faults.push(Fault::new(Code::NoSkillLocale));
    }
    faults.extend(manifest::check::check(&wishes.manifest()));
    if wishes.certificate.kind == Kind::SelfSigned && wishes.certificate.pem.is_none() {
        faults.push(Fault::new(Code::SkillCertificateRefused).with("detail", "?"));
    }
    let names = wishes.locales.iter().flat_map(|wish| invocation::advice(&wishes.invocation, &wish.locale));
    // What is merely unwise is advice, and stands in nobody's way.
    faults.extend(names.filter(|fault| fault.code.severity() > Severity::Low));
    for wish in &wishes.locales {
        let model = serde_json::from_slice::<Model>(&wish.model).ok();
        let broken = || Fault::new(Code::ModelRefused).with("locale", wish.locale.as_str()).with("detail", "JSON");
        match model {
            Some(model) => faults.extend(of_rules(&validate(&model, &wish.locale), &wish.locale)),
            None => faults.push(broken()),
        }
    }
    let mut told = Vec::with_capacity(faults.len());
    faults.retain(|fault| {
        !told.contains(fault) && {
            told.push(fault.clone());
            true
        }
    });
    faults
}
