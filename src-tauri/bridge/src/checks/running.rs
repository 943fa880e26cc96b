//! A run: each step begins as soon as those have ended that could explain it.

use super::line::{Line, Shown, State};
use super::{About, Step};
use crate::shared::lock;
use futures_util::StreamExt as _;
use futures_util::stream::FuturesUnordered;
use household::fault::Code;
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;
use time::format_description::well_known::Rfc3339;

/// No step may take longer. Each has shorter limits of its own.
const LONGEST: Duration = Duration::from_secs(30);

/// Why nothing was measured that was to be.
const UNKNOWN: [&str; 2] = ["too-slow", "no-internet"];

impl About {
    /// Runs all steps, or one, and hands over what each says as soon as it has ended.
    pub(crate) async fn run(&self, only: Option<Step>, mut tell: impl FnMut(Step, &[Line])) -> Vec<(Step, Vec<Line>)> {
        let mut waiting: Vec<Step> =
            Step::ALL.iter().copied().filter(|step| only.is_none_or(|only| only == *step)).collect();
        let wanted: BTreeSet<Step> = waiting.iter().copied().collect();
        let mut ended: BTreeMap<Step, Vec<Line>> = BTreeMap::new();
        let mut running = FuturesUnordered::new();
        loop {
            let ready =
                |step: &Step| step.after().iter().all(|before| !wanted.contains(before) || ended.contains_key(before));
            let (begin, wait): (Vec<Step>, Vec<Step>) = waiting.into_iter().partition(ready);
            waiting = wait;
            let mut explained = false;
            for step in begin {
                match cause(step, &ended) {
                    Some(cause) => {
                        let lines: Vec<Line> = step.ids().iter().map(|id| Line::explained(*id, cause)).collect();
                        tell(step, &lines);
                        ended.insert(step, lines);
                        explained = true;
                    }
                    None => running.push(async move {
                        let lines = tokio::time::timeout(LONGEST, step.run(self)).await;
                        (
                            step,
                            lines.unwrap_or_else(|_| {
                                step.ids().iter().map(|id| Line::skipped(*id, "too-slow")).collect()
                            }),
                        )
                    }),
                }
            }
            if explained {
                continue;
            }
            let Some((step, lines)) = running.next().await else { break };
            tell(step, &lines);
            ended.insert(step, lines);
        }
        ended.into_iter().collect()
    }

    /// Measures these again, one after the other; what comes after a failure is left as it is.
    pub(super) async fn run_again(self, steps: Vec<Step>) {
        for step in steps {
            self.clone().run_shown(Some(step)).await;
            let shown = lock(&self.shared.checks.shown);
            let lines = shown.iter().filter(|one| one.step == step).filter_map(|one| one.line.as_ref());
            if lines.into_iter().any(|line| line.state == State::Fail && line.explains) {
                return;
            }
        }
    }

    /// Runs all steps, or one, with the faces told of it and the faults reported.
    pub(super) async fn run_shown(self, only: Option<Step>) {
        let shared = self.shared.clone();
        {
            let mut shown = lock(&shared.checks.shown);
            if only.is_none() {
                shown.clear();
            }
            for step in Step::ALL.iter().copied().filter(|step| only.is_none_or(|only| only == *step)) {
                if shown.iter().any(|one| one.step == step) {
                    shown.iter_mut().filter(|one| one.step == step).for_each(|one| one.running = true);
                } else {
                    shown.extend(super::not_run(step));
                }
            }
            shown.sort_by_key(|one| one.step);
        }
        shared.tell_checks();
        let tell = |step: Step, lines: &[Line]| {
            let at = shared.clock.now().format(&Rfc3339).ok();
            {
                let mut shown = lock(&shared.checks.shown);
                shown.retain(|one| one.step != step);
                let new =
                    |line: &Line| Shown { step, id: line.id, line: Some(line.clone()), running: false, at: at.clone() };
                shown.extend(lines.iter().map(new));
                shown.sort_by_key(|one| one.step);
            }
            shared.settle_check(step, lines);
            shared.tell_checks();
        };
        self.run(only, tell).await;
        if only.is_none() {
            *lock(&shared.checks.at) = shared.clock.now().format(&Rfc3339).ok();
        }
        // Only after this is the run seen as over.
        let shared = self.shared.clone();
        tokio::spawn(async move { shared.tell_checks() });
    }
}

impl crate::shared::Shared {
    /// What a step found is wrong until it finds otherwise, or until something else explains it. What could not be measured
    /// says nothing. Only what checks have reported is withdrawn: others may know of the same fault.
    fn settle_check(&self, step: Step, lines: &[Line]) {
        let unknown = |line: &Line| line.skipped.is_some_and(|why| UNKNOWN.contains(&why));
        if step.is_watched() || lines.iter().all(unknown) {
            return;
        }
        let faults = lines.iter().filter_map(|line| line.fault.as_ref());
        let faults = faults.filter(|fault| fault.code != Code::WayInUnseen);
        let now: BTreeMap<Code, _> = faults.map(|fault| (fault.code, fault)).collect();
        let gone: Vec<Code> = {
            let mut reported = lock(&self.checks.reported);
            let gone = reported
                .iter()
                .filter(|(by, code)| *by == step && !now.contains_key(code))
                .map(|(_, code)| *code)
                .collect();
            reported.retain(|(by, code)| *by != step || now.contains_key(code));
            reported.extend(now.keys().map(|code| (step, *code)));
            gone
        };
        gone.into_iter().for_each(|code| self.withdraw_by(Some(step.as_str()), code));
        now.into_values().for_each(|fault| self.report_by(Some(step.as_str()), fault.clone()));
    }
}

/// What explains that a step would fail.
fn cause(step: Step, ended: &BTreeMap<Step, Vec<Line>>) -> Option<super::Id> {
    let before = step.after().iter().filter_map(|before| ended.get(before)).flatten();
    let mut causes = before.filter_map(|line| match line.state {
        State::Fail => Some(line.id).filter(|_| line.explains),
        State::Skipped => line.cause,
        State::Ok | State::Warn => None,
    });
    causes.next()
}
