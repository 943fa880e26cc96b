//! Sample sentences made from phrases: a bounded, stable choice in which every alternative has its turn.
//!
//! A template with choices stands for thousands of sentences; a model holds a few hundred of an intent. Small templates
//! are written out in full, of big ones so many that each of their alternatives occurs.

use super::Phrases;
use super::template::Template;
use crate::voice::table::{PLAYER, Row};
use std::collections::BTreeSet;

/// How many samples one row has at most, roughly.
const OF_A_ROW: usize = 110;
/// The fewest of one template.
const FEWEST: usize = 3;
/// The most of one template.
const MOST: usize = 28;
/// So many templates of a row also get a player before and after them.
const WITH_PLAYER: usize = 8;

/// The samples of a row, in a stable order, slots as `{slot}`. None twice.
pub fn of_row(row: &Row, phrases: &Phrases) -> Vec<String> {
    let Some(said) = phrases.intents.get(row.intent) else { return Vec::new() };
    let each = (OF_A_ROW / said.spoken.len().max(1)).clamp(FEWEST, MOST);
    let mut samples = Vec::new();
    for template in &said.spoken {
        samples.extend(of_template(template, each));
    }
    if let Some(at) = phrases.at.as_ref().filter(|_| row.anywhere) {
        let places = of_template(at, MOST);
        let open = said.spoken.iter().filter(|template| !template.slots().contains(&PLAYER));
        for (turn, template) in open.take(WITH_PLAYER).enumerate() {
            let sentences = of_template(template, FEWEST);
            for (index, sentence) in sentences.iter().enumerate() {
                let Some(place) = places.get((turn * FEWEST + index) % places.len().max(1)) else { continue };
                samples.push(format!("{sentence} {place}"));
                if index == 0 {
                    samples.push(format!("{place} {sentence}"));
                }
            }
        }
    }
    let mut seen = BTreeSet::new();
    samples.retain(|sample| seen.insert(sample.clone()));
    samples
}

/// Up to so many sentences of one template; all of them if there are no more.
pub fn of_template(template: &Template, limit: usize) -> Vec<String> {
    let all = count(template);
    let rounds = if all <= limit { all * 8 } else { limit };
    let mut seen = BTreeSet::new();
    let mut sentences = Vec::new();
    for turn in 0..rounds {
        let mut words = Vec::new();
        Teller { turn, choice: 0, exact: all <= limit, rest: turn % all.max(1) }.tell(template, &mut words);
        let sentence = join(&words);
        if !sentence.is_empty() && seen.insert(sentence.clone()) {
            sentences.push(sentence);
        }
        if sentences.len() == limit.min(all) {
            break;
        }
    }
    sentences
}

/// How many sentences a template stands for; capped.
fn count(template: &Template) -> usize {
    let cap = |number: usize| number.min(1_000_000);
    match template {
        Template::Word(_) | Template::Slot(_) => 1,
        Template::Sequence(parts) => parts.iter().fold(1, |all, part| cap(all * count(part))),
        Template::Choice(parts) => cap(parts.iter().map(count).sum()),
        Template::Optional(part) => cap(count(part) + 1),
    }
}

/// Tells one sentence of a template.
struct Teller {
    /// Which sentence.
    turn: usize,
    /// How many choices were made so far.
    choice: usize,
    /// Whether every sentence is wanted: then `rest` counts them.
    exact: bool,
    rest: usize,
}

impl Teller {
    fn tell(&mut self, template: &Template, words: &mut Vec<String>) {
        match template {
            Template::Word(word) => words.push(word.to_string()),
            Template::Slot(name) => words.push(format!("{{{name}}}")),
            Template::Sequence(parts) => parts.iter().for_each(|part| self.tell(part, words)),
            Template::Choice(parts) => {
                let index = self.pick(parts.len());
                if let Some(part) = parts.get(index) {
                    self.tell(part, words);
                }
            }
            // The part is there on the first turn: the fullest sentence comes first.
            Template::Optional(part) => {
                if self.pick(2) == 0 {
                    self.tell(part, words);
                }
            }
        }
    }

    /// One of so many. In a row of turns each has its turn; the rows differ from choice to choice.
    fn pick(&mut self, options: usize) -> usize {
        let choice = self.choice;
        self.choice += 1;
        if self.exact {
            let picked = self.rest % options;
            self.rest /= options;
            return picked;
        }
        let row = self.turn / options;
        let shift = if row == 0 && choice == 0 { 0 } else { (row * 7 + choice * 5 + row * choice) % options };
        if self.turn == 0 { 0 } else { (self.turn + shift) % options }
    }
}

/// Words with blanks between them; what begins with an apostrophe belongs to the word before ("'s"), what ends with one
/// to the word after ("l'").
fn join(words: &[String]) -> String {
    let mut text = String::new();
    for word in words {
        if !text.is_empty() && !word.starts_with('\'') && !text.ends_with('\'') {
            text.push(' ');
        }
        text.push_str(word);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::voice::phrases::template::Terms;
    use std::collections::BTreeMap;

    fn template(line: &str) -> Template {
        Template::parse(line, &mut Terms::of(&BTreeMap::new())).unwrap()
    }

    #[test]
    fn a_small_template_is_written_out() {
        let mut all = of_template(&template("(go|move) (to the)? {$direction}"), 20);
        all.sort();
        assert_eq!(all, ["go to the {direction}", "go {direction}", "move to the {direction}", "move {direction}"]);
    }

    #[test]
    fn an_apostrophe_joins_words() {
        let all = of_template(&template("(l'|d') {$title} 's"), 20);
        assert_eq!(all, ["l'{title}'s", "d'{title}'s"]);
    }

    #[test]
    fn a_big_template_gives_each_alternative_its_turn() {
        let big = template("(a|b|c|d|e) (f|g|h|i|j) (k|l|m|n|o) {$title}'s (p)?");
        let some = of_template(&big, 10);
        assert_eq!(some.len(), 10);
        for letter in "abcdefghijklmno".chars() {
            assert!(some.iter().any(|sample| sample.split(' ').any(|word| word == letter.to_string())), "{letter}");
        }
        assert!(some.iter().all(|sample| sample.contains("{title}'s")));
    }
}
