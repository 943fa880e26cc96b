//! Our slot types: fixed values from the texts, names from the home, and a few examples where the home has none yet.

use super::{Intent, OwnType, TypeValue, ValueName};
use crate::provision::names::said::said;
use crate::provision::names::{Chosen, Names, Why, choose};
use household::voice::phrases::Phrases;
use std::collections::BTreeSet;

/// The most values of one type: big models fail to build long before Amazon's own limit.
pub(crate) const MOST_VALUES: usize = 1500;

/// Every own type that an intent uses, by name, with its fixed values.
pub(super) fn fixed(intents: &[Intent], phrases: &Phrases) -> Vec<OwnType> {
    let used: BTreeSet<&str> = intents.iter().flat_map(|intent| &intent.slots).map(|slot| slot.kind.as_str()).collect();
    let own = used.into_iter().filter(|kind| !kind.starts_with("AMAZON."));
    own.map(|kind| OwnType { name: kind.to_owned(), values: fixed_values(kind, phrases) }).collect()
}

/// Adds names from the home, into so many bytes, and examples to the types of which the home has none.
pub(super) fn fill(types: &mut [OwnType], names: &Names, phrases: &Phrases, room: usize) -> Vec<Chosen> {
    let taken: Vec<BTreeSet<String>> = types.iter().map(names_of).collect();
    let wanted: Vec<(&str, BTreeSet<String>)> =
        types.iter().map(|own| own.name.as_str()).zip(taken.iter().cloned()).collect();
    let mut told = Vec::new();
    let chosen = choose(&wanted, names, phrases.locale, room);
    for ((own, taken), (values, mut chosen)) in types.iter_mut().zip(taken).zip(chosen) {
        let mut values = values;
        if values.is_empty() {
            values = examples(&own.name, taken, phrases);
            if !values.is_empty() {
                chosen.by = vec![(Why::Example, values.len())];
            }
        }
        own.values.extend(values);
        if chosen.of > 0 || !chosen.by.is_empty() {
            told.push(chosen);
        }
    }
    told
}

fn fixed_values(kind: &str, phrases: &Phrases) -> Vec<TypeValue> {
    let mut taken = BTreeSet::new();
    let sayable = |name: &String| said(name, phrases.locale).ok().map(|said| said.value);
    let values = phrases.values_of(kind).iter().filter_map(|value| {
        let names = value.names.iter().filter_map(sayable).collect();
        distinct(names, &mut taken, Some(value.id.clone()))
    });
    values.collect()
}

fn examples(kind: &str, mut taken: BTreeSet<String>, phrases: &Phrases) -> Vec<TypeValue> {
    let sayable = phrases.seeds_of(kind).iter().filter_map(|name| said(name, phrases.locale).ok());
    sayable.filter_map(|said| distinct(vec![said.value], &mut taken, None)).collect()
}

/// A value with those of its names that no other value of the type has.
fn distinct(names: Vec<String>, taken: &mut BTreeSet<String>, id: Option<String>) -> Option<TypeValue> {
    let mut names = names.into_iter().filter(|name| taken.insert(name.to_lowercase()));
    let value = names.next()?;
    Some(TypeValue { id, name: ValueName { value, synonyms: names.collect() } })
}

fn names_of(own: &OwnType) -> BTreeSet<String> {
    let names = own.values.iter().flat_map(|value| std::iter::once(&value.name.value).chain(&value.name.synonyms));
    names.map(|name| name.to_lowercase()).collect()
}
