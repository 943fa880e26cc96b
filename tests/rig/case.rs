//! One thing that goes wrong, and what the checks must say of it.

use crate::world::{Running, World};
use bridge::CheckTold;
use bridge::api::view::CheckState;
use std::fmt::Write as _;

/// What must come of a world.
pub(crate) struct Case {
    /// What is wrong, for whoever reads the failure.
    pub(crate) name: &'static str,
    pub(crate) world: World,
    /// The only id that is wrong.
    pub(crate) id: &'static str,
    pub(crate) state: CheckState,
    /// What is wrong with it.
    pub(crate) code: &'static str,
}

/// It does not work.
pub(crate) fn fails(name: &'static str, world: World, id: &'static str, code: &'static str) -> Case {
    Case { name, world, id, state: CheckState::Fail, code }
}

/// It works, and should be looked at.
pub(crate) fn warns(name: &'static str, world: World, id: &'static str, code: &'static str) -> Case {
    Case { name, world, id, state: CheckState::Warn, code }
}

impl Case {
    /// What is otherwise than it should be; nothing if all is well.
    pub(crate) async fn judged(self) -> Option<String> {
        let running = Running::start(self.world.clone()).await;
        let told = running.check(None).await;
        running.stop().await;
        let wrong: Vec<&CheckTold> = told.iter().filter(|one| is_wrong(one)).collect();
        let fits = match wrong.as_slice() {
            [one] => {
                let code = one.view.fault.as_ref().map(|fault| fault.code.as_str());
                one.view.id == self.id && one.view.state == self.state && code == Some(self.code) && !one.fix.is_empty()
            }
            _ => false,
        };
        let fits = fits && told.iter().all(is_said);
        (!fits).then(|| {
            let (id, state, code) = (self.id, self.state, self.code);
            format!("{}: wanted {id} {state:?} {code}, got\n{}", self.name, listed(&told))
        })
    }
}

fn is_wrong(told: &CheckTold) -> bool {
    matches!(told.view.state, CheckState::Fail | CheckState::Warn)
}

/// Whether a line is a sentence, in which nothing is missing.
pub(crate) fn is_said(told: &CheckTold) -> bool {
    let is_name =
        told.text.starts_with("check-") || told.text.starts_with("skipped-") || told.text.starts_with("fault-");
    !is_name && !told.text.contains('{') && told.text.ends_with('.') && !told.fix.contains('{')
}

/// Every line, as a person would see it.
pub(crate) fn listed(told: &[CheckTold]) -> String {
    told.iter().fold(String::new(), |mut text, one| {
        let view = &one.view;
        let code = view.fault.as_ref().map(|fault| fault.code.as_str()).unwrap_or_default();
        let _never = writeln!(text, "  {} {:?} {code} {} {:?}", view.id, view.state, one.text, view.values);
        text
    })
}
