//! Numbers in words by rules that are data, in the form of Unicode's spell-out rules (CLDR, "rule-based number format").
//!
//! A rule holds from a number on: `20 twenty[ >>]`. `>>` is what is left over the rule's power of ten, `<<` how often that is
//! in the number, `=year=` the number by another set of rules; `<ein<` and `>ein>` are parts by another set. What stands in
//! `[ ]` is said only where something is left over. `1100/100` reckons with powers of a hundred. An apostrophe keeps the
//! blank after it.

use std::collections::BTreeMap;

/// Deeper than any rule goes.
const DEEPEST: usize = 24;
/// What people would say of larger numbers is no name.
const LARGEST: u64 = 999_999_999;

/// Sets of rules by name.
#[derive(Debug, Default)]
pub(super) struct Rules(BTreeMap<String, Vec<Rule>>);

#[derive(Debug)]
struct Rule {
    base: u64,
    divisor: u64,
    text: String,
}

impl Rules {
    /// Every list is a set.
    pub(super) fn read(lists: &BTreeMap<String, Vec<String>>) -> Self {
        let set = |lines: &Vec<String>| lines.iter().filter_map(|line| Rule::read(line)).collect();
        Self(lists.iter().map(|(name, lines)| (name.clone(), set(lines))).collect())
    }

    /// A number in words; none if a set does not reach so far.
    pub(super) fn words(&self, set: &str, value: u64) -> Option<String> {
        let mut said = String::new();
        (value <= LARGEST && self.write(set, value, 0, &mut said)).then(|| said.trim().to_owned())
    }

    fn write(&self, set: &str, value: u64, depth: usize, said: &mut String) -> bool {
        let Some(rules) = self.0.get(set).filter(|_| depth < DEEPEST) else { return false };
        let Some(rule) = rules.iter().rev().find(|rule| rule.base <= value) else { return false };
        let (above, left) = (value / rule.divisor, value % rule.divisor);
        let mut rest = rule.text.as_str();
        while let Some(first) = rest.chars().next() {
            rest = &rest[first.len_utf8()..];
            let part = match first {
                '[' if left == 0 => {
                    rest = rest.split_once(']').map_or("", |(_, after)| after);
                    continue;
                }
                '[' | ']' => continue,
                '<' => above,
                '>' => left,
                '=' => value,
                other => {
                    said.push(other);
                    continue;
                }
            };
            let Some((name, after)) = rest.split_once(first) else { return false };
            rest = after;
            if !self.write(if name.is_empty() { set } else { name }, part, depth + 1, said) {
                return false;
            }
        }
        true
    }
}

impl Rule {
    fn read(line: &str) -> Option<Self> {
        let (from, text) = line.split_once(' ')?;
        let (base, radix) = from.split_once('/').unwrap_or((from, "10"));
        let (base, radix) = (base.parse::<u64>().ok()?, radix.parse::<u64>().ok().filter(|radix| *radix > 1)?);
        let mut divisor = 1;
        while divisor * radix <= base {
            divisor *= radix;
        }
        let text = text.strip_prefix('\'').unwrap_or(text).to_owned();
        Some(Self { base, divisor, text })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_name_parts_rests_and_other_rules() {
        let set = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect();
        let lists = BTreeMap::from([
            ("n".to_owned(), set(&["0 no", "1 one", "2 two", "10 <<ten[ and >>]", "100/20 =odd=", "200 x<<"])),
            ("odd".to_owned(), set(&["50 '!>n>"])),
        ]);
        let rules = Rules::read(&lists);
        for (value, said) in [(2, "two"), (10, "oneten"), (22, "twoten and two"), (101, "!one")] {
            assert_eq!(rules.words("n", value).as_deref(), Some(said), "{value}");
        }
        assert_eq!(rules.words("odd", 3), None, "no rule begins so low");
        assert_eq!(rules.words("none", 3), None);
        assert_eq!(Rules::read(&BTreeMap::from([("n".to_owned(), set(&["0 =n="]))])).words("n", 1), None, "it ends");
    }
}
