//! "Say it now": a minute in which somebody speaks to their Echo, and Usher explains what did or did not arrive.
//!
//! Alexa tells people almost nothing. Whether a request arrived at all, and what the door said to it, tells most.

use super::line::{Id, State};
use super::remedy::Remedy;
use crate::api::view::{FaultView, HeardView, ListeningView};
use crate::shared::{Shared, lock};
use alexa::custom::{Problem, Refusal, Refused};
use household::fault::{Code, Fault};
use std::sync::Arc;
use std::time::Duration;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use tokio::task::JoinHandle;

/// How long.
const LONG: Duration = Duration::from_secs(60);
/// So much is shown.
const MOST: usize = 50;
/// Which checks explain silence, the likeliest first: what Alexa keeps to herself, then the way in.
const SILENT: [Id; 17] = [
    Id::A3,
    Id::A4,
    Id::A13,
    Id::C12,
    Id::C8,
    Id::C9,
    Id::A12,
    Id::A1,
    Id::A5,
    Id::A7,
    Id::A8,
    Id::A2,
    Id::A9,
    Id::A11,
    Id::A6,
    Id::F2,
    Id::C6,
];

/// What that means, from the best to the worst known: later ones do not take the place of earlier ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Meaning {
    Waiting,
    Nothing,
    /// Somebody tried the address by hand: that it is refused is right.
    Unsigned,
    Linking,
    Arrived,
    Refused,
    NotLinked,
    Disliked,
}

impl Meaning {
    fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Nothing => "nothing",
            Self::Unsigned => "unsigned",
            Self::Linking => "linking",
            Self::Arrived => "arrived",
            Self::Refused => "refused",
            Self::NotLinked => "not-linked",
            Self::Disliked => "disliked",
        }
    }
}

/// Listening that is under way, or has ended.
pub(super) struct Listening {
    until: OffsetDateTime,
    heard: Vec<HeardView>,
    meaning: Meaning,
    fault: Option<Fault>,
    cause: Option<Id>,
    is_over: bool,
    ending: Option<JoinHandle<()>>,
}

impl Drop for Listening {
    fn drop(&mut self) {
        if let Some(ending) = self.ending.take() {
            ending.abort();
        }
    }
}

impl Listening {
    pub(super) fn view(&self) -> ListeningView {
        let remedy = self.fault.as_ref().and_then(|fault| Remedy::of(fault.code));
        ListeningView {
            until: self.until.format(&Rfc3339).unwrap_or_default(),
            over: self.is_over,
            heard: self.heard.clone(),
            meaning: self.meaning.as_str().to_owned(),
            fault: self.fault.as_ref().map(FaultView::from),
            cause: self.cause.map(|id| id.as_str().to_owned()),
            remedy: remedy.map(|remedy| remedy.as_str().to_owned()),
        }
    }
}

/// Something that came while somebody listens.
struct Came<'a> {
    what: &'a str,
    detail: String,
    meaning: Meaning,
    fault: Option<Fault>,
    cause: Option<Id>,
}

impl Shared {
    /// Listens from now on for a minute, or no longer.
    pub(crate) fn listen(self: &Arc<Self>, on: bool) {
        let ending = on.then(|| {
            let shared = self.clone();
            tokio::spawn(async move {
                tokio::time::sleep(LONG).await;
                shared.heard_enough();
            })
        });
        let until = self.clock.now() + LONG;
        let (meaning, is_over) = (Meaning::Waiting, false);
        let listening =
            on.then(|| Listening { until, heard: Vec::new(), meaning, fault: None, cause: None, is_over, ending });
        *lock(&self.checks.listening) = listening;
        self.tell_checks();
    }

    /// The minute is over. Silence is explained by what the checks have found last.
    fn heard_enough(&self) {
        let silence = self.why_silent();
        if let Some(listening) = lock(&self.checks.listening).as_mut() {
            listening.is_over = true;
            listening.ending = None;
            if listening.meaning <= Meaning::Unsigned {
                listening.meaning = listening.meaning.max(Meaning::Nothing);
                let (cause, fault) = silence;
                (listening.cause, listening.fault) = (cause, Some(fault));
            }
        }
        self.tell_checks();
    }

    fn why_silent(&self) -> (Option<Id>, Fault) {
        let shown = lock(&self.checks.shown);
        let fault = |id: &Id| {
            let lines = shown.iter().filter(|one| one.id == *id).filter_map(|one| one.line.as_ref());
            let worst = lines.filter(|line| matches!(line.state, State::Fail | State::Warn)).find_map(|line| {
                line.fault.clone().filter(|_| line.state == State::Fail || matches!(id, Id::A13 | Id::A6))
            });
            worst.map(|fault| (Some(*id), fault))
        };
        SILENT.iter().find_map(fault).unwrap_or_else(|| (None, Fault::new(Code::NothingArrived)))
    }

    /// Something came; what, is asked only while somebody listens.
    fn came<'a>(&self, came: impl FnOnce() -> Came<'a>) {
        {
            let mut listening = lock(&self.checks.listening);
            let Some(listening) = listening.as_mut().filter(|listening| !listening.is_over) else { return };
            let came = came();
            if listening.heard.len() < MOST {
                let at = self.clock.now().format(&Rfc3339).unwrap_or_default();
                listening.heard.push(HeardView { at, what: came.what.to_owned(), detail: came.detail });
            }
            if came.meaning >= listening.meaning {
                listening.meaning = came.meaning;
                (listening.fault, listening.cause) = (came.fault, came.cause);
            }
        }
        self.tell_checks();
    }

    /// Somebody spoke, and was understood and answered.
    pub(crate) fn came_command(&self, request: &str, intent: &str, opened: bool, said: &str, fault: Option<&Fault>) {
        self.checks.live.answer(request, said);
        self.came(|| Came {
            what: if opened { "opened" } else { "command" },
            detail: if intent.is_empty() { said.to_owned() } else { format!("{intent}: {said}") },
            meaning: Meaning::Arrived,
            fault: fault.cloned(),
            cause: None,
        });
    }

    /// Somebody spoke from an account that is not linked, and was told to link it.
    pub(crate) fn came_unlinked(&self, request: &str, said: &str) {
        self.checks.live.answer(request, said);
        self.came(|| Came {
            what: "linking",
            detail: said.to_owned(),
            meaning: Meaning::NotLinked,
            fault: Some(Fault::new(Code::NotLinked)),
            cause: Some(Id::D7),
        });
    }

    /// The skill was switched on or off, or an account was linked.
    pub(crate) fn came_event(&self, name: &str) {
        self.came(|| Came {
            what: "linking",
            detail: name.to_owned(),
            meaning: Meaning::Linking,
            fault: None,
            cause: None,
        });
    }

    /// A conversation ended.
    pub(crate) fn came_end(&self, reason: &str) {
        self.came(|| Came {
            what: "closed",
            detail: reason.to_owned(),
            meaning: Meaning::Arrived,
            fault: None,
            cause: None,
        });
    }

    /// Alexa did not take an answer of ours: the answer is shown beside what she says.
    pub(crate) fn came_dislike(&self, request: Option<&str>, problem: &Problem) {
        self.came(|| {
            let answer = self.checks.live.answered(request).unwrap_or_default();
            let detail = [problem.kind.as_str(), problem.message.as_str(), answer.as_str()];
            let detail = detail.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" – ");
            let slow = problem.kind.contains("TIMEOUT");
            let (code, id) = if slow { (Code::TookTooLong, Id::B5) } else { (Code::AnswerDisliked, Id::B4) };
            let fault = Some(Fault::new(code).with("detail", &problem.kind));
            Came { what: "disliked", detail, meaning: Meaning::Disliked, fault, cause: Some(id) }
        });
    }

    /// The door has refused a request.
    pub(crate) fn came_refused(&self, refused: &Refused) {
        self.checks.live.refuse(refused, self.clock.now());
        self.came(|| {
            let detail = refused.why.to_string();
            if !refused.why.is_signed() && refused.why.is_unsigned() {
                return Came { what: "unsigned", detail, meaning: Meaning::Unsigned, fault: None, cause: None };
            }
            let (fault, cause) = self.why_refused(refused);
            Came { what: "refused", detail, meaning: Meaning::Refused, fault: Some(fault), cause: Some(cause) }
        });
    }

    /// What it means that a request was refused that is, or may be, Alexa's.
    fn why_refused(&self, refused: &Refused) -> (Fault, Id) {
        match refused.why {
            Refusal::SkillOfAnother => {
                let ours = self.settings(|settings| settings.skill_id.clone()).unwrap_or_default();
                let other = refused.skill.clone().unwrap_or_default();
                (Fault::new(Code::SkillIdOther).with("other", other).with("ours", ours), Id::B3)
            }
            Refusal::TimestampOutside => {
                let off = refused.sent.map(|sent| (self.clock.now() - sent).whole_seconds().abs()).unwrap_or_default();
                (Fault::new(Code::ClockWrong).with("seconds", off.to_string()), Id::B1)
            }
            Refusal::CertificateUnavailable
            | Refusal::CertificateUnreadable
            | Refusal::CertificateExpired
            | Refusal::CertificateNotYetValid
            | Refusal::CertificateUntrusted
            | Refusal::CertificateOfAnother
            | Refusal::CertificateMayNotSign
            | Refusal::ChainUrlRefused
            | Refusal::BodyTooLarge
            | Refusal::BodyIncomplete
            | Refusal::ChainUrlMissing
            | Refusal::SignatureMissing
            | Refusal::SignatureUnreadable
            | Refusal::SignatureWrong
            | Refusal::RequestUnreadable
            | Refusal::RequestRepeated => (Fault::new(Code::SignatureUnproven), Id::B1),
        }
    }
}
