//! From Alexa's slots to a [`Reading`]. Which of several resolutions counts: the values that we sent lately, then the
//! model's own, then the bare words. "No match" never means that there is no such title.

use crate::custom::wire::{WireAuthority, WireIntent, WireOneValue, WireResolutions, WireSlot};
use household::voice::{Reading, Slot};

/// How the authority of values begins that were sent with `Dialog.UpdateDynamicEntities`.
const DYNAMIC: &str = "amzn1.er-authority.echo-sdk.dynamic";
const MATCH: &str = "ER_SUCCESS_MATCH";
/// What some built-in types give for what nobody understood.
const GARBLED: &str = "?";
/// Slots in one request that are read; no intent has so many.
const MOST: usize = 64;

/// None if the intent has no name.
pub(crate) fn reading(intent: WireIntent) -> Option<Reading> {
    let slots = intent.slots.0.unwrap_or_default().into_iter().take(MOST);
    let filled = slots.filter_map(|(name, slot)| Some((name, filled(slot.0?)?)));
    Some(Reading { intent: intent.name.0.filter(|name| !name.is_empty())?, slots: filled.collect() })
}

fn filled(slot: WireSlot) -> Option<Slot> {
    let several = slot.slot_value.0.unwrap_or_default();
    if let Some(values) = several.values.0 {
        let values: Vec<Slot> = values.into_iter().take(MOST).filter_map(|value| one(value.0?)).collect();
        return joined(values);
    }
    let resolutions = slot.resolutions.0.or(several.resolutions.0);
    resolved(slot.value.0.or(several.value.0), resolutions)
}

fn one(value: WireOneValue) -> Option<Slot> {
    resolved(value.value.0, value.resolutions.0)
}

/// Several values of one slot are one text; an id stands for one value only.
fn joined(mut values: Vec<Slot>) -> Option<Slot> {
    if values.len() < 2 {
        return values.pop();
    }
    let heard: Vec<&str> = values.iter().map(|slot| slot.heard.as_str()).collect();
    let names: Option<Vec<&str>> = values.iter().map(|slot| slot.name.as_deref()).collect();
    Some(Slot { heard: heard.join(", "), id: None, name: names.map(|names| names.join(", ")) })
}

fn resolved(heard: Option<String>, resolutions: Option<WireResolutions>) -> Option<Slot> {
    let heard = heard.filter(|heard| !heard.trim().is_empty() && heard.trim() != GARBLED)?;
    let authorities = resolutions.and_then(|it| it.resolutions_per_authority.0).unwrap_or_default();
    let authorities = authorities.into_iter().filter_map(|authority| authority.0);
    let (dynamic, fixed): (Vec<_>, Vec<_>) = authorities.partition(is_dynamic);
    let meant = dynamic.into_iter().chain(fixed).find_map(best);
    let (id, name) = meant.unwrap_or_default();
    Some(Slot { heard, id, name })
}

fn is_dynamic(authority: &WireAuthority) -> bool {
    authority.authority.0.as_deref().is_some_and(|name| name.starts_with(DYNAMIC))
}

/// The first value of an authority that matched: they come best first.
fn best(authority: WireAuthority) -> Option<(Option<String>, Option<String>)> {
    let matched = authority.status.0?.code.0.is_some_and(|code| code == MATCH);
    let value = authority.values.0.filter(|_| matched)?.into_iter().find_map(|value| value.0?.value.0)?;
    let (id, name) = (value.id.0.filter(|id| !id.is_empty()), value.name.0.filter(|name| !name.is_empty()));
    (id.is_some() || name.is_some()).then_some((id, name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn read(slot: Value) -> Option<Slot> {
        let intent = json!({"name": "PlayMovie", "slots": {"title": slot}});
        let intent: WireIntent = serde_json::from_str(&intent.to_string()).unwrap();
        reading(intent).unwrap().slots.remove("title")
    }

    fn authority(name: &str, code: &str, values: &[(&str, &str)]) -> Value {
        let values: Vec<Value> = values.iter().map(|(id, name)| json!({"value": {"id": id, "name": name}})).collect();
        json!({"authority": name, "status": {"code": code}, "values": values})
    }

    fn fixed(code: &str, values: &[(&str, &str)]) -> Value {
        authority("amzn1.er-authority.echo-sdk.amzn1.ask.skill.test.Title", code, values)
    }

    fn dynamic(code: &str, values: &[(&str, &str)]) -> Value {
        authority("amzn1.er-authority.echo-sdk.dynamic.amzn1.ask.skill.test.Title", code, values)
    }

    fn slot(value: &str, authorities: &[Value]) -> Value {
        json!({"name": "title", "value": value, "confirmationStatus": "NONE",
            "resolutions": {"resolutionsPerAuthority": authorities}})
    }

    #[test]
    fn values_that_were_sent_lately_win_over_the_models() {
        let both = [fixed(MATCH, &[("1", "Alien")]), dynamic(MATCH, &[("2", "Aliens")])];
        let slot = read(slot("aliens", &both)).unwrap();
        assert_eq!(slot, Slot { heard: "aliens".into(), id: Some("2".into()), name: Some("Aliens".into()) });
    }

    #[test]
    fn the_models_values_count_where_the_others_do_not_match() {
        let both = [dynamic("ER_SUCCESS_NO_MATCH", &[]), fixed(MATCH, &[("1", "Alien"), ("9", "Alien 3")])];
        assert_eq!(read(slot("alien", &both)).unwrap().id.as_deref(), Some("1"));
    }

    #[test]
    fn without_a_match_the_words_stay() {
        for code in ["ER_SUCCESS_NO_MATCH", "ER_ERROR_TIMEOUT", "ER_ERROR_EXCEPTION", "NEW_CODE"] {
            let one = [fixed(code, &[("1", "Alien")])];
            assert_eq!(read(slot("a lion", &one)).unwrap(), Slot::heard("a lion"), "{code}");
        }
    }

    #[test]
    fn empty_slots_are_absent() {
        assert_eq!(read(json!({"name": "title", "confirmationStatus": "NONE"})), None);
        for nothing in ["", " ", "?"] {
            assert_eq!(read(slot(nothing, &[])), None);
        }
        assert_eq!(read(json!("not a slot")), None);
    }

    #[test]
    fn several_values_become_one_text() {
        let value = |heard: &str, id: &str| {
            json!({"type": "Simple", "value": heard,
                "resolutions": {"resolutionsPerAuthority": [fixed(MATCH, &[(id, &heard.to_uppercase())])]}})
        };
        let list = json!({"name": "title", "slotValue": {"type": "List", "values": [value("jazz", "1"), value("blues", "2")]}});
        assert_eq!(
            read(list).unwrap(),
            Slot { heard: "jazz, blues".into(), id: None, name: Some("JAZZ, BLUES".into()) }
        );
        let single = json!({"name": "title", "slotValue": {"type": "List", "values": [value("jazz", "1")]}});
        assert_eq!(read(single).unwrap().id.as_deref(), Some("1"));
    }

    #[test]
    fn wrong_shapes_inside_a_slot_leave_the_words() {
        let odd = json!({"name": "title", "value": "alien", "resolutions": {"resolutionsPerAuthority": [7, {"status": 3,
            "values": "none"}, {"status": {"code": MATCH}, "values": [{"value": 4}]}]}});
        assert_eq!(read(odd).unwrap(), Slot::heard("alien"));
    }
}
