//! What a check says: its id, how it stands, what was measured.

use super::order::Step;
use super::remedy::Remedy;
use crate::api::view::{CheckState, CheckView, FaultView};
use household::fault::Fault;
use std::collections::BTreeMap;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident,)*) => {
        /// Every id, as people quote it: what may be wrong before a request reaches us (`A`), at us (`B`), in what Amazon keeps
        /// (`C`), in account linking (`D`), in the smart home (`E`), and Usher and its servers themselves (`F`).
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub(crate) enum Id {$($(#[$doc])* $name,)*}

        impl Id {
            /// As people quote it.
            pub(crate) fn as_str(self) -> &'static str {
                match self { $(Self::$name => stringify!($name),)* }
            }
        }
    };
}

ids! {
    /// The address has a port other than 443.
    A1,
    /// The kind of certificate that the skill names is not the one that is served.
    A2,
    /// The skill lacks the Echo's language.
    A3,
    /// The skill is not enabled.
    A4,
    /// The name leads nowhere, elsewhere, or to a private address.
    A5,
    /// Nothing comes through from outside.
    A6,
    /// The certificate is not good.
    A7,
    /// No common way of encryption.
    A8,
    /// Somebody else answers in between.
    A9,
    /// An old web server in between.
    A10,
    /// The path leads elsewhere.
    A11,
    /// The address is none that a skill can have.
    A12,
    /// The skill's name opens something else.
    A13,
    /// The skill is not for this country.
    A14,
    /// The clock is wrong, or what Alexa signed is changed on its way.
    B1,
    /// Another skill's id.
    B3,
    /// Alexa does not take our answers.
    B4,
    /// Answers take too long.
    B5,
    /// Echos cannot fetch what they are to play.
    B6,
    /// What Echos fetch is of a sort that they do not play.
    B7,
    /// The profile's return address.
    C1,
    /// The profile's id or secret.
    C2,
    /// The profile's scopes.
    C3,
    /// No developer account.
    C4,
    /// Skill management is not allowed.
    C5,
    /// The wrong account, or several developers.
    C6,
    /// The description of the skill is refused.
    C7,
    /// A language model is refused.
    C8,
    /// Turning the skill on is refused.
    C9,
    /// Somebody else changes the skill.
    C10,
    /// Amazon is asked too often.
    C11,
    /// The sign-in with Amazon has ended.
    C12,
    /// Amazon has trouble of its own.
    C13,
    /// Alexa cannot reach the token address.
    D1,
    /// The linking secret is another.
    D2,
    /// Alexa leads people back elsewhere.
    D3,
    /// The linking page cannot be had.
    D4,
    /// A certificate that old linking servers disliked.
    D5,
    /// The linking addresses at Amazon are others.
    D6,
    /// A link has ended on our side.
    D7,
    /// Somebody links again and again, and Alexa makes nothing of it.
    D8,
    /// The smart home's door.
    E1,
    /// Usher itself.
    F2,
    /// The servers.
    F3,
}

/// How a check ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// All right.
    Ok,
    /// It works, and should be looked at.
    Warn,
    /// It does not work.
    Fail,
    /// It could not be run, or need not be.
    Skipped,
}

/// What a check says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) id: Id,
    /// What it is about where one id has several: a server, a language.
    pub(crate) about: Option<String>,
    pub(crate) state: State,
    pub(crate) fault: Option<Fault>,
    /// Why it was skipped: a stable name, the message `skipped-<why>` of `checks.ftl`.
    pub(crate) skipped: Option<&'static str>,
    /// What explains it.
    pub(crate) cause: Option<Id>,
    /// Whether its failure explains what later steps would find.
    pub(crate) explains: bool,
    /// What was measured.
    pub(crate) values: BTreeMap<&'static str, String>,
}

impl Line {
    fn new(id: Id, state: State) -> Self {
        Self {
            id,
            about: None,
            state,
            fault: None,
            skipped: None,
            cause: None,
            explains: true,
            values: BTreeMap::new(),
        }
    }

    /// All right.
    pub(crate) fn ok(id: Id) -> Self {
        Self::new(id, State::Ok)
    }

    /// It works, and should be looked at.
    pub(crate) fn warn(id: Id, fault: Fault) -> Self {
        Self { fault: Some(fault), ..Self::new(id, State::Warn) }
    }

    /// It does not work.
    pub(crate) fn fail(id: Id, fault: Fault) -> Self {
        Self { fault: Some(fault), ..Self::new(id, State::Fail) }
    }

    /// It was not run.
    pub(crate) fn skipped(id: Id, why: &'static str) -> Self {
        Self { skipped: Some(why), ..Self::new(id, State::Skipped) }
    }

    /// It was not run, because something else explains what it would find.
    pub(crate) fn explained(id: Id, cause: Id) -> Self {
        Self { cause: Some(cause), ..Self::skipped(id, "cause") }
    }

    /// It stands alone: later steps are run all the same.
    #[must_use]
    pub(crate) fn alone(self) -> Self {
        Self { explains: false, ..self }
    }

    /// What was measured.
    #[must_use]
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.values.insert(name, value.into());
        self
    }

    /// What it is about.
    #[must_use]
    pub(crate) fn about(mut self, what: impl Into<String>) -> Self {
        self.about = Some(what.into());
        self
    }
}

/// A check as faces see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Shown {
    pub(super) step: Step,
    pub(super) id: Id,
    /// None until it was run.
    pub(super) line: Option<Line>,
    /// Whether it is being run (again).
    pub(super) running: bool,
    /// When it was run (RFC 3339).
    pub(super) at: Option<String>,
}

pub(super) fn view(shown: &Shown) -> CheckView {
    let state = match (&shown.line, shown.running) {
        (_, true) => CheckState::Running,
        (None, false) => CheckState::Waiting,
        (Some(line), false) => match line.state {
            State::Ok => CheckState::Ok,
            State::Warn => CheckState::Warn,
            State::Fail => CheckState::Fail,
            State::Skipped => CheckState::Skipped,
        },
    };
    let line = shown.line.as_ref();
    let fault = line.and_then(|line| line.fault.as_ref());
    CheckView {
        id: shown.id.as_str().to_owned(),
        group: shown.step.as_str().to_owned(),
        about: line.and_then(|line| line.about.clone()),
        state,
        fault: fault.map(FaultView::from),
        skipped: line.and_then(|line| line.skipped).map(str::to_owned),
        cause: line.and_then(|line| line.cause).map(|cause| cause.as_str().to_owned()),
        values: line
            .map(|line| line.values.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect())
            .unwrap_or_default(),
        remedy: fault.and_then(|fault| Remedy::of(fault.code)).map(|remedy| remedy.as_str().to_owned()),
        at: shown.at.clone(),
    }
}
