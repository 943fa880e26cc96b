//! A set-up on a terminal: a line for each step as it changes.

use super::super::beside::ask;
use super::super::{Failure, LOCALE, print, say};
use super::skill::now;
use bridge::Bridge;
use bridge::api::view::{self, AlexaView, FaultView, SkillRunState, SkillRunView, SkillStepState, SkillStepView};
use bridge::api::{Event, Intention};
use household::voice::Message;
use serde_json::{Value, json};
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;

/// The lines that are still to come.
pub(super) struct Steps<'a> {
    bridge: &'a Bridge,
    json: bool,
    events: Receiver<Event>,
    shown: Vec<SkillStepView>,
}

impl<'a> Steps<'a> {
    /// Listens from now on.
    pub(super) fn new(bridge: &'a Bridge, json: bool) -> Self {
        Self { bridge, json, events: bridge.events(), shown: Vec::new() }
    }

    /// Prints what happens until it is over. `leaving` holds it.
    pub(super) async fn follow(&mut self, leaving: impl Future<Output = ()>) -> Result<(), Failure> {
        let mut leaving = std::pin::pin!(leaving);
        loop {
            tokio::select! {
                view = next(&mut self.events, self.bridge) => {
                    let view = view?;
                    if let Some(run) = &view.run
                        && let Some(ended) = self.show(run, &view)
                    {
                        return ended;
                    }
                }
                () = &mut leaving => {
                    ask(self.bridge, Intention::StopSkillSetup).await?;
                    return Err(Failure(say(Message::new("terminal-held"))));
                }
            }
        }
    }

    /// Prints what is new; how it ended, if it has.
    fn show(&mut self, run: &SkillRunView, view: &AlexaView) -> Option<Result<(), Failure>> {
        for (at, step) in run.steps.iter().enumerate() {
            let is_new = self.shown.get(at) != Some(step) && step.state != SkillStepState::Waiting;
            if is_new && let Err(failure) = self.print(step) {
                return Some(Err(failure));
            }
        }
        self.shown.clone_from(&run.steps);
        match run.state {
            SkillRunState::Running => None,
            SkillRunState::Done => Some(self.done(run, view)),
            SkillRunState::Failed | SkillRunState::Stopped => {
                let fault = run.fault.as_ref();
                Some(Err(fault.map_or_else(Failure::internal, Failure::of_view)))
            }
        }
    }

    fn print(&self, step: &SkillStepView) -> Result<(), Failure> {
        if self.json {
            let fault = step.fault.as_ref().map(fault);
            let mut line = json!({ "step": step.step, "state": step.state });
            let further = [("locale", json!(step.locale)), ("note", json!(step.note)), ("fault", json!(fault))];
            for (name, value) in further.into_iter().filter(|(_, value)| !value.is_null()) {
                line[name] = value;
            }
            return print(&line.to_string());
        }
        let state = serde_json::to_value(step.state).ok();
        let state = state.as_ref().and_then(Value::as_str).unwrap_or_default();
        let locale = step.locale.as_deref().map(|locale| format!(" {locale}")).unwrap_or_default();
        let note = step.note.as_deref().map(|note| format!(" ({note})")).unwrap_or_default();
        print(&format!("{}{locale}: {state}{note}", say(Message::new(&name_of(&step.step)))))
    }

    fn done(&self, run: &SkillRunView, view: &AlexaView) -> Result<(), Failure> {
        let skill = view.skill.as_ref().map(|skill| skill.id.clone());
        if self.json {
            return print(&json!({ "done": true, "skill": skill }).to_string());
        }
        let text = if run.removing { "terminal-removed" } else { "terminal-set-up" };
        print(&say(Message::new(text).with("invocation", view.wishes.invocation.as_str())))
    }
}

/// The next news about Alexa.
async fn next(events: &mut Receiver<Event>, bridge: &Bridge) -> Result<AlexaView, Failure> {
    loop {
        match events.recv().await {
            Ok(Event::Alexa(view)) => return Ok(view),
            Ok(_) => {}
            // What was missed is in the newest.
            Err(RecvError::Lagged(_)) => return now(bridge).await,
            Err(RecvError::Closed) => return Err(Failure::internal()),
        }
    }
}

/// The message with a step's name.
fn name_of(step: &str) -> String {
    format!("skill-step-{step}")
}

/// A fault with its words.
pub(super) fn fault(fault: &FaultView) -> Value {
    let (text, fix) = fault.fault().map_or_else(<_>::default, |fault| view::words(&fault, LOCALE));
    json!({ "code": fault.code, "values": fault.values, "text": text, "fix": fix })
}
