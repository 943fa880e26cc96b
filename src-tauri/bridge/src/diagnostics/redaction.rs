//! Hides what a bundle must not hold. What has a name of its own gets a number, the same wherever it stands, so that whoever
//! reads it can still follow what belongs together.

use super::rules::{Becomes, RULES, Ready, Rule};
use regex::Regex;
use std::collections::BTreeMap;

/// What stands for what is gone.
const DOTS: &str = "••••";
/// Shorter names are left: they would be found in every other word.
const SHORTEST: usize = 3;

/// A name that is known to be somebody's.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Known {
    pub(super) name: String,
    /// What stands for it, with a number.
    pub(super) word: &'static str,
}

/// Hiding in one bundle.
pub(super) struct Redaction {
    known: Vec<(Regex, String, &'static str)>,
    rules: Vec<Ready>,
    /// Which number stands for what.
    numbers: BTreeMap<(&'static str, String), usize>,
}

impl Redaction {
    /// Hides these names, and whatever the rules find.
    pub(super) fn knowing(known: &[Known]) -> Self {
        let mut known: Vec<&Known> = known.iter().filter(|one| one.name.chars().count() >= SHORTEST).collect();
        // A name may be a part of another.
        known.sort_by_key(|one| std::cmp::Reverse(one.name.len()));
        known.dedup();
        let whole = |name: &str| Regex::new(&format!(r"(?i)(?:\b|_){}(?:\b|_)", regex::escape(name))).ok();
        let known = known.into_iter().filter_map(|one| Some((whole(&one.name)?, one.name.to_lowercase(), one.word)));
        Self { known: known.collect(), rules: RULES.iter().filter_map(Rule::ready).collect(), numbers: BTreeMap::new() }
    }

    /// By one rule only.
    #[cfg(test)]
    pub(super) fn by(name: &str) -> Self {
        let mut redaction = Self::knowing(&[]);
        redaction.rules.retain(|ready| ready.rule.name == name);
        assert_eq!(redaction.rules.len(), 1, "{name}");
        redaction
    }

    /// A text without what must not be in it.
    pub(super) fn hide(&mut self, text: &str) -> String {
        let Self { known, rules, numbers } = self;
        let mut text = text.to_owned();
        for (finds, name, word) in known.iter() {
            text = finds.replace_all(&text, |_: &regex::Captures<'_>| numbered(numbers, word, name)).into_owned();
        }
        for Ready { rule, finds } in rules.iter() {
            let hidden = |found: &regex::Captures<'_>| {
                let whole = found.get(0).map(|all| (all.as_str(), all.start()));
                let (Some((all, start)), Some(hide)) = (whole, found.name("hide")) else { return String::new() };
                if !rule.is_one(hide.as_str()) {
                    return all.to_owned();
                }
                let instead = match rule.becomes {
                    Becomes::Dots => DOTS.to_owned(),
                    Becomes::Short(letters) => {
                        format!("{}…", hide.as_str().chars().take(letters).collect::<String>())
                    }
                    Becomes::Named(word) => numbered(numbers, word, &hide.as_str().to_lowercase()),
                };
                format!("{}{instead}{}", &all[..hide.start() - start], &all[hide.end() - start..])
            };
            text = finds.replace_all(&text, hidden).into_owned();
        }
        text
    }
}

fn numbered(numbers: &mut BTreeMap<(&'static str, String), usize>, word: &'static str, name: &str) -> String {
    let next = 1 + numbers.keys().filter(|(of, _)| *of == word).count();
    let number = *numbers.entry((word, name.to_owned())).or_insert(next);
    format!("{word}-{number}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(name: &str, word: &'static str) -> Known {
        Known { name: name.to_owned(), word }
    }

    #[test]
    fn the_same_has_the_same_number_everywhere() {
        let mut redaction = Redaction::knowing(&[known("Ada", "person"), known("usher.mydomain.org", "host")]);
        let text = redaction.hide("Ada at https://usher.mydomain.org/x, ben@a.org and BEN@a.org from 203.0.113.9");
        assert_eq!(text, "person-1 at https://host-1/x, mail-1 and mail-1 from address-1");
        assert_eq!(
            redaction.hide("ada again, by 203.0.113.10 at usher.mydomain.org"),
            "person-1 again, by address-2 at host-1"
        );
    }

    #[test]
    fn a_name_is_hidden_where_it_stands_for_itself_only() {
        let mut redaction =
            Redaction::knowing(&[known("Ada", "person"), known("Ada Example", "person"), known("Al", "person")]);
        assert_eq!(redaction.hide("Ada Example and Ada's TV"), "person-1 and person-2's TV");
        assert_eq!(redaction.hide("an adagio of Al"), "an adagio of Al", "two letters would be found everywhere");
    }

    #[test]
    fn what_is_json_stays_json() {
        let mut redaction = Redaction::knowing(&[known("Ada", "person")]);
        let text = r#"{"user": "Ada", "token": "abc", "mail": "ada@example.com", "at": ["https://ada:pw@x.org/"]}"#;
        let hidden: serde_json::Value = serde_json::from_str(&redaction.hide(text)).unwrap();
        assert_eq!(hidden["user"], "person-1");
        assert_eq!(hidden["token"], DOTS);
    }
}
