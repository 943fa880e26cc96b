//! The desktop's words, from `desktop.ftl` and `faults.ftl`. The window brings its own.

use bridge::api::view::FaultView;
use household::fault::Fault;
use household::text::Texts;
use household::voice::reply::Message;

// English is the only language so far; the tray will follow the person's.
const LANGUAGE: &str = "en-US";

/// A text without names.
pub(crate) fn say(id: &str) -> String {
    Texts::of(LANGUAGE).say(&Message::new(id))
}

/// A text that speaks of something.
pub(crate) fn say_with(id: &str, values: &[(&str, &str)]) -> String {
    let message = values.iter().fold(Message::new(id), |message, (key, value)| message.with(key, *value));
    Texts::of(LANGUAGE).say(&message)
}

/// What is wrong and what to do about it, as a line for a terminal.
pub(crate) fn advice(fault: &Fault) -> String {
    let texts = Texts::of(LANGUAGE);
    format!("{} {}", texts.fault(fault), texts.fix(fault))
}

/// What is wrong, for a menu.
pub(crate) fn wrong(view: &FaultView) -> Option<String> {
    view.fault().map(|fault| Texts::of(LANGUAGE).fault(&fault))
}
