//! The parts of a way that leads straight in, and what follows from how each of them stands: decided here, from plain data.

use super::board::{Progress, Step};
use household::fault::Fault;

/// How a part stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Part {
    /// Alexa can come in as far as this part goes.
    pub(super) works: bool,
    /// What is wrong with it. What still works may stop to.
    pub(super) fault: Option<Fault>,
}

impl Part {
    /// It works.
    pub(super) fn works() -> Self {
        Self { works: true, fault: None }
    }

    /// It does not.
    pub(super) fn broken(fault: Fault) -> Self {
        Self { works: false, fault: Some(fault) }
    }
}

/// How the whole stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Something is still under way, and nothing is wrong.
    Starting,
    /// Alexa can come in.
    Up,
    /// She cannot, and this is why.
    Down(Fault),
}

/// How each step stands, what is wrong with which, and what that means for the whole.
pub(super) type Judgement = (Vec<(Step, Progress)>, Vec<(Step, Fault)>, Verdict);

/// How each step and the whole stand. The first that is wrong is the one to tell: it explains the others.
pub(super) fn judge(parts: &[(Step, Part)]) -> Judgement {
    let mut before = true;
    let steps = parts.iter().map(|(step, part)| {
        let progress = match &part.fault {
            _ if part.works => Progress::Done,
            Some(fault) => Progress::Failed(fault.clone()),
            None if before => Progress::Running,
            None => Progress::Waiting,
        };
        before &= part.works;
        (*step, progress)
    });
    let steps = steps.collect();
    let troubled = parts.iter().filter(|(_, part)| part.works);
    let troubles = troubled.filter_map(|(step, part)| Some((*step, part.fault.clone()?))).collect();
    let broken = parts.iter().find_map(|(_, part)| part.fault.clone().filter(|_| !part.works));
    let verdict = match broken {
        Some(fault) => Verdict::Down(fault),
        None if parts.iter().all(|(_, part)| part.works) => Verdict::Up,
        None => Verdict::Starting,
    };
    (steps, troubles, verdict)
}

#[cfg(test)]
mod tests {
    use super::*;
    use household::fault::Code;

    /// `+` works, `-` is wrong, `!` works and is in trouble, `.` is under way.
    fn told(signs: &str) -> String {
        let fault = |number: usize| Fault::new(Code::Internal).with("number", number.to_string());
        let part = |(number, sign)| match sign {
            '+' => Part::works(),
            '-' => Part::broken(fault(number)),
            '!' => Part { works: true, fault: Some(fault(number)) },
            _ => Part::default(),
        };
        let steps = [Step::Name, Step::Port, Step::Listen, Step::Certificate];
        let parts: Vec<(Step, Part)> = steps.into_iter().zip(signs.chars().enumerate().map(part)).collect();
        let (steps, troubles, verdict) = judge(&parts);
        let sign = |(_, progress): &(Step, Progress)| match progress {
            Progress::Waiting => 'w',
            Progress::Running => 'r',
            Progress::Done => 'd',
            Progress::Failed(_) => 'f',
        };
        let verdict = match verdict {
            Verdict::Starting => "starting".to_owned(),
            Verdict::Up => "up".to_owned(),
            Verdict::Down(fault) => format!("down {}", fault.values["number"]),
        };
        format!("{} {} {verdict}", steps.iter().map(sign).collect::<String>(), troubles.len())
    }

    #[test]
    fn the_first_that_is_wrong_explains_the_whole() {
        for (signs, wanted) in [
            ("....", "rwww 0 starting"),
            ("+...", "drww 0 starting"),
            ("+.+.", "drdw 0 starting"),
            ("+++.", "dddr 0 starting"),
            ("++++", "dddd 0 up"),
            ("!+++", "dddd 1 up"),
            ("!!+!", "dddd 3 up"),
            ("-...", "fwww 0 down 0"),
            ("+-+-", "dfdf 0 down 1"),
            (".--+", "rffd 0 down 1"),
            ("!+-+", "ddfd 1 down 2"),
            ("+++-", "dddf 0 down 3"),
        ] {
            assert_eq!(told(signs), wanted, "{signs}");
        }
    }
}
