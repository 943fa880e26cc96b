//! Skill management against a host that says what it is told to: each call, when it is sent again, and a whole set-up.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

mod calls;
mod host;
mod manifests;
mod sending;
mod setup;

use alexa::provision::calls::put_linking::Linking;

/// Account linking as a household has it.
fn linking() -> Linking {
    Linking {
        authorize: "https://usher.example.org/alexa/authorize".parse().unwrap(),
        token: "https://usher.example.org/alexa/token".parse().unwrap(),
        client_id: "usher".to_owned(),
        client_secret: "hush".to_owned().into(),
        scopes: vec!["home".to_owned()],
        domains: Vec::new(),
        optional: true,
    }
}
