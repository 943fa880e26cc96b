//! One phrase with its choices, optional parts and slots, as a small tree.

use std::collections::BTreeMap;
use std::sync::Arc;

/// A part of a phrase. Terms stand in many phrases; all of them share what is in it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Template {
    /// A word as it is written.
    Word(Arc<str>),
    /// A part of the command, by its slot's name.
    Slot(String),
    /// One after the other.
    Sequence(Arc<[Template]>),
    /// One of these.
    Choice(Arc<[Template]>),
    /// This, or nothing.
    Optional(Arc<Template>),
}

/// How deep terms may stand in terms.
const DEPTH: u8 = 8;

/// The terms of a language: their texts, and what those are once a phrase had them.
#[derive(Debug)]
pub struct Terms<'a> {
    texts: &'a BTreeMap<&'a str, String>,
    read: BTreeMap<&'a str, Template>,
}

impl<'a> Terms<'a> {
    /// Terms by their names.
    pub fn of(texts: &'a BTreeMap<&'a str, String>) -> Self {
        Self { texts, read: BTreeMap::new() }
    }

    /// Whether there is a term.
    pub fn has(&self, name: &str) -> bool {
        self.texts.contains_key(name)
    }

    fn get(&mut self, name: &str, depth: u8) -> Result<Template, String> {
        if let Some(known) = self.read.get(name) {
            return Ok(known.clone());
        }
        let (name, text) = self.texts.get_key_value(name).ok_or_else(|| format!("there is no term -{name}"))?;
        let depth = depth.checked_sub(1).ok_or_else(|| format!("-{name} stands in itself"))?;
        let read = Parser { rest: text.trim(), terms: self, depth }.whole()?;
        self.read.insert(name, read.clone());
        Ok(read)
    }
}

impl Template {
    /// Reads one phrase.
    ///
    /// # Errors
    /// What is wrong with it, for the person who edits the file.
    pub fn parse(line: &str, terms: &mut Terms<'_>) -> Result<Self, String> {
        Parser { rest: line, terms, depth: DEPTH }.whole()
    }

    /// The names of the slots in it, in order, each as often as it stands there.
    pub fn slots(&self) -> Vec<&str> {
        match self {
            Self::Word(_) => Vec::new(),
            Self::Slot(name) => vec![name],
            Self::Sequence(parts) | Self::Choice(parts) => parts.iter().flat_map(Self::slots).collect(),
            Self::Optional(part) => part.slots(),
        }
    }
}

struct Parser<'a, 't, 'l> {
    rest: &'l str,
    terms: &'a mut Terms<'t>,
    depth: u8,
}

impl Parser<'_, '_, '_> {
    fn whole(mut self) -> Result<Template, String> {
        let template = self.choice()?;
        if self.rest.is_empty() { Ok(template) } else { Err(format!("unexpected {}", self.rest)) }
    }

    /// Sequences with `|` between them, up to a closing bracket or the end.
    fn choice(&mut self) -> Result<Template, String> {
        let mut options = vec![self.sequence()?];
        while self.take("|") {
            options.push(self.sequence()?);
        }
        Ok(if options.len() == 1 { options.remove(0) } else { Template::Choice(options.into()) })
    }

    fn sequence(&mut self) -> Result<Template, String> {
        let mut parts = Vec::new();
        loop {
            self.rest = self.rest.trim_start();
            let part = if self.rest.is_empty() || self.rest.starts_with(['|', ')']) {
                break;
            } else if self.take("(") {
                let inner = self.choice()?;
                if !self.take(")") {
                    return Err("a bracket is not closed".to_owned());
                }
                inner
            } else if self.take("{") {
                self.placeable()?
            } else {
                let end = self.rest.find([' ', '(', ')', '|', '{', '?']).unwrap_or(self.rest.len());
                let (word, rest) = self.rest.split_at(end);
                if word.is_empty() {
                    return Err(format!("unexpected {}", self.rest));
                }
                self.rest = rest;
                Template::Word(word.into())
            };
            parts.push(if self.take("?") { Template::Optional(Arc::new(part)) } else { part });
        }
        if parts.is_empty() {
            return Err("an empty choice".to_owned());
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Template::Sequence(parts.into()) })
    }

    fn placeable(&mut self) -> Result<Template, String> {
        let (name, rest) = self.rest.split_once('}').ok_or("a brace is not closed")?;
        self.rest = rest;
        if let Some(slot) = name.strip_prefix('$') {
            return Ok(Template::Slot(slot.to_owned()));
        }
        let term = name.strip_prefix('-').ok_or_else(|| format!("{{{name}}} is neither a slot nor a term"))?;
        self.terms.get(term, self.depth)
    }

    fn take(&mut self, sign: &str) -> bool {
        match self.rest.strip_prefix(sign) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_with_everything_is_read() {
        let terms = BTreeMap::from([("play", "(play|put on)".to_owned())]);
        let template = Template::parse("{-play} (the movie)? {$title} now", &mut Terms::of(&terms)).unwrap();
        assert_eq!(template.slots(), ["title"]);
        let Template::Sequence(parts) = template else { panic!("one sequence") };
        assert_eq!(parts.len(), 4);
        assert!(matches!(&parts[1], Template::Optional(_)));
    }

    #[test]
    fn mistakes_are_named() {
        let terms = BTreeMap::from([("loop", "{-loop}".to_owned())]);
        for (line, said) in [
            ("(a|b", "not closed"),
            ("a)", "unexpected"),
            ("{-nothing}", "no term"),
            ("{-loop}", "in itself"),
            ("(|a)", "empty choice"),
        ] {
            let mistake = Template::parse(line, &mut Terms::of(&terms)).unwrap_err();
            assert!(mistake.contains(said), "{line}: {mistake}");
        }
    }
}
