//! The help, made from the table: a short spoken form and a full list for a card.
//!
//! The examples are texts of their own (`help.ftl`), because a template reads badly; a test holds that each row with a
//! group has one and that each example is understood as its row.

use super::ROWS;
use crate::language::{self, PerLocale};
use crate::voice::lists::word_lists;
use std::collections::BTreeMap;

/// A group of the help.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Films, shows and music by name, by chance, or where they were left.
    Play,
    /// What is playing.
    Control,
    /// What there is, and what is thought of it.
    Discover,
    /// The player's pages.
    Navigate,
    /// Who is acted for.
    Users,
    /// Where it plays.
    Players,
}

impl Group {
    /// All of them, in the order in which they are told.
    pub const ALL: [Self; 6] = [Self::Play, Self::Control, Self::Discover, Self::Navigate, Self::Players, Self::Users];

    /// The name of its texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Play => "play",
            Self::Control => "control",
            Self::Discover => "discover",
            Self::Navigate => "navigate",
            Self::Users => "users",
            Self::Players => "players",
        }
    }
}

/// One group, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HelpGroup {
    /// Which one.
    pub group: Group,
    /// Its heading on the card.
    pub heading: String,
    /// The part of the spoken help that is about it.
    pub spoken: String,
    /// An example of each of its rows: the intent and what to say.
    pub examples: Vec<(&'static str, String)>,
}

/// What can be said, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Help {
    /// Said aloud; well under half a minute.
    pub speech: String,
    /// Said again when nobody answers.
    pub reprompt: String,
    /// The card's heading.
    pub card_title: String,
    /// The card's text: every group with every example.
    pub card_text: String,
    /// The same by groups.
    pub groups: Vec<HelpGroup>,
}

static HELP: PerLocale<Help> = PerLocale::new(&["help"]);

/// The help for a locale as Alexa names it ("en-GB"); English, line by line, where there is none.
pub fn help(locale: &str) -> &'static Help {
    HELP.of(locale, |locale| {
        let mut texts = Vec::new();
        if language::folder_of(locale) != language::folder_of(language::DEFAULT) {
            texts = language::layers(language::DEFAULT, "help");
        }
        texts.extend(language::layers(locale, "help"));
        Help::read(&texts)
    })
}

impl Help {
    fn read(texts: &[&'static str]) -> Self {
        let lists = word_lists(texts);
        let line = |name: &str| lists.get(name).map(|lines| lines.join(" ")).unwrap_or_default();
        let groups: Vec<HelpGroup> = Group::ALL.iter().map(|group| read_group(*group, &lists)).collect();
        let spoken: Vec<&str> = groups.iter().map(|group| group.spoken.as_str()).collect();
        let card: Vec<String> = groups.iter().map(HelpGroup::card).collect();
        Self {
            speech: format!("{} {} {}", line("speech-begin"), spoken.join(" "), line("speech-end")),
            reprompt: line("reprompt"),
            card_title: line("card-title"),
            card_text: format!("{}\n\n{}", card.join("\n\n"), line("card-end")),
            groups,
        }
    }
}

impl HelpGroup {
    fn card(&self) -> String {
        let mut text = self.heading.clone();
        for (_, example) in &self.examples {
            text.push_str("\n• ");
            text.push_str(example);
        }
        text
    }
}

fn read_group(group: Group, lists: &BTreeMap<String, Vec<String>>) -> HelpGroup {
    let line = |name: String| lists.get(&name).map(|lines| lines.join(" ")).unwrap_or_default();
    let rows = ROWS.iter().filter(|row| row.group == Some(group));
    HelpGroup {
        group,
        heading: line(format!("heading-{}", group.id())),
        spoken: line(format!("speech-{}", group.id())),
        examples: rows.map(|row| (row.intent, line(format!("example-{}", row.intent.replace('.', "-"))))).collect(),
    }
}
