//! Any bytes at all are read as a request; whatever was heard is said again, and the answer must be fit to leave.

#![no_main]

use alexa::custom::request::{Matter, Request};
use alexa::custom::{Card, Said, Spoken, answer};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|body: &[u8]| {
    let Ok(request) = Request::read(body) else { return };
    let Matter::Heard(heard) = request.matter else { return };
    let text = match &heard.what {
        Spoken::Launch => heard.alexa_user.clone(),
        Spoken::Intent(reading) => reading.slots.values().map(|slot| slot.heard.as_str()).collect::<Vec<_>>().join(". "),
    };
    let said = Said {
        speech: text.clone(),
        reprompt: heard.person.clone(),
        ends_session: heard.new_session,
        card: Some(Card { title: heard.request_id.clone(), text }),
        session: heard.session.clone(),
        language: Some(heard.locale.clone()),
        ..Said::default()
    };
    let bytes = answer(&said, "en-US").expect("fit to leave");
    assert!(serde_json::from_slice::<serde_json::Value>(&bytes).is_ok());
});
