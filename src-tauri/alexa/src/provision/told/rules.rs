//! What our own validator finds in a model, told in the same faults as what Amazon would say of it.

use crate::provision::model::{Problem, Rule, Weight};
use household::fault::{Code, Fault};

/// What a person is told of a model for a locale that must not be sent; what is merely unwise is left out, and so is the
/// name that the skill is called by, which is judged by itself.
pub fn of_rules(problems: &[Problem], locale: &str) -> Vec<Fault> {
    problems
        .iter()
        .filter(|problem| problem.weight == Weight::Error)
        .filter_map(|problem| of_rule(problem, locale))
        .collect()
}

fn of_rule(problem: &Problem, locale: &str) -> Option<Fault> {
    let of = |code, key: &str| Fault::new(code).with("locale", locale).with(key, problem.what.as_str());
    let rule = problem.rule;
    if matches!(
        rule,
        Rule::InvocationCharacters
            | Rule::InvocationLength
            | Rule::InvocationOneWord
            | Rule::InvocationReserved
            | Rule::InvocationConnecting
    ) {
        return None;
    }
    Some(if matches!(rule, Rule::ValueLength | Rule::ValueDigits | Rule::ValueCharacters | Rule::ValueTwice) {
        of(Code::ModelValueRefused, "value")
    } else if matches!(rule, Rule::ValueCount | Rule::Size) {
        Fault::new(Code::ModelTooBig).with("locale", locale)
    } else if matches!(rule, Rule::Name | Rule::NameTwice | Rule::UnknownType | Rule::UndeclaredSlot | Rule::UnusedSlot)
    {
        of(Code::ModelSlotRefused, "slot")
    } else if matches!(
        rule,
        Rule::SampleCharacters
            | Rule::SampleDigits
            | Rule::SampleWakes
            | Rule::DuplicateSample
            | Rule::AdjacentSlots
            | Rule::NoCarrierPhrase
            | Rule::FreeWordsWithOthers
    ) {
        of(Code::ModelSampleRefused, "sample")
    } else {
        let detail = format!("{rule:?} {}", problem.what);
        Fault::new(Code::ModelRefused).with("locale", locale).with("detail", detail.trim())
    })
}
