//! What comes to the door now: what was refused and why, and the answers that Alexa was given last. Bounded, and in memory
//! only: whoever listens, and the checks, explain by it what did or did not arrive.

use crate::shared::lock;
use alexa::custom::Refused;
use std::collections::{BTreeMap, VecDeque};
use std::sync::Mutex;
use time::OffsetDateTime;

/// Answers that are remembered: Alexa tells at once what she does not take.
const ANSWERS: usize = 16;
/// Longer ones are cut: what is wrong with them shows at their beginning.
const LONGEST: usize = 300;

/// What comes to the door.
#[derive(Default)]
pub(crate) struct Live {
    refused: Mutex<BTreeMap<String, Counted>>,
    /// The skill that was meant by what was last refused for being another's.
    stranger: Mutex<Option<String>>,
    answers: Mutex<VecDeque<(String, String)>>,
}

/// How often something was refused for one reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Counted {
    pub(crate) times: u64,
    pub(crate) last: OffsetDateTime,
}

impl Live {
    /// A request was refused.
    pub(super) fn refuse(&self, refused: &Refused, now: OffsetDateTime) {
        let mut all = lock(&self.refused);
        let counted = all.entry(refused.why.to_string()).or_insert(Counted { times: 0, last: now });
        (counted.times, counted.last) = (counted.times + 1, now);
        if refused.why == alexa::custom::Refusal::SkillOfAnother {
            lock(&self.stranger).clone_from(&refused.skill);
        }
    }

    /// How often requests were refused since Usher runs, by the stable name of the reason.
    pub(crate) fn refused(&self) -> BTreeMap<String, Counted> {
        lock(&self.refused).clone()
    }

    /// The skill that called and is not ours, if one did.
    pub(super) fn stranger(&self) -> Option<String> {
        lock(&self.stranger).clone()
    }

    /// It is ours now, or does not matter.
    pub(super) fn forget_stranger(&self) {
        *lock(&self.stranger) = None;
    }

    /// A request was answered with this.
    pub(super) fn answer(&self, request: &str, said: &str) {
        let end = said.char_indices().nth(LONGEST).map_or(said.len(), |(end, _)| end);
        let mut answers = lock(&self.answers);
        if answers.len() == ANSWERS {
            answers.pop_front();
        }
        answers.push_back((request.to_owned(), said[..end].to_owned()));
    }

    /// What a request was answered with; the last answer where Alexa does not say which she means.
    pub(super) fn answered(&self, request: Option<&str>) -> Option<String> {
        let answers = lock(&self.answers);
        let found = match request {
            Some(request) => answers.iter().find(|(id, _)| id == request),
            None => answers.back(),
        };
        found.map(|(_, said)| said.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alexa::custom::Refusal;

    #[test]
    fn what_is_refused_is_counted_by_its_reason() {
        let live = Live::default();
        let now = OffsetDateTime::UNIX_EPOCH;
        live.refuse(&Refusal::SignatureWrong.into(), now);
        live.refuse(&Refusal::SignatureWrong.into(), now + time::Duration::SECOND);
        let other = Refused { why: Refusal::SkillOfAnother, skill: Some("other".into()), sent: Some(now) };
        live.refuse(&other, now);
        let counted = live.refused();
        assert_eq!(counted["signature-wrong"], Counted { times: 2, last: now + time::Duration::SECOND });
        assert_eq!(counted["skill-of-another"].times, 1);
        assert_eq!(live.stranger().as_deref(), Some("other"));
        live.forget_stranger();
        assert_eq!(live.stranger(), None);
    }

    #[test]
    fn the_answer_that_alexa_does_not_take_is_found_by_its_request() {
        let live = Live::default();
        for number in 0..=ANSWERS {
            live.answer(&number.to_string(), &format!("answer {number}"));
        }
        assert_eq!(live.answered(Some("3")).as_deref(), Some("answer 3"));
        assert_eq!(live.answered(Some("0")), None, "too long ago");
        assert_eq!(live.answered(None).as_deref(), Some("answer 16"));
    }

    #[test]
    fn a_long_answer_is_cut_between_letters() {
        let live = Live::default();
        live.answer("long", &"é".repeat(LONGEST + 1));
        assert_eq!(live.answered(None), Some("é".repeat(LONGEST)));
    }
}
