//! Usher itself answers at its own address: knocked at over loopback, so that it is true of another process too.

use super::About;
use super::door::knock_at;
use super::line::{Id, Line};
use super::outside::loopback;
use crate::shared::lock;
use alexa::custom::{PATH, Proven};
use household::fault::{Code, Fault};
use reach::probe::door::NoAnswer;

/// Whether our own door is there.
pub(super) async fn check(about: &About) -> Vec<Line> {
    let shared = &about.shared;
    let own = *lock(&shared.address);
    let address = match own.or_else(|| shared.heard_of()).map_or_else(|| shared.kept_listen_address(), Ok) {
        Ok(address) => address,
        Err(fault) => return vec![Line::fail(Id::F2, fault)],
    };
    let fault = |code| Fault::new(code).with("address", address.to_string());
    let url = format!("http://{}{PATH}", loopback(address)).parse().ok();
    let Some((url, http)) = url.zip(shared.checks.outside.client().ok()) else {
        return vec![Line::fail(Id::F2, Fault::new(Code::Internal))];
    };
    let knock = knock_at(&http, &url, shared.echos.addresses.proof(), shared.clock.as_ref()).await;
    let line = match (&knock.answer, knock.proven) {
        (Ok(answer), Proven::Whole) => Line::ok(Id::F2).with("millis", answer.taken.as_millis().to_string()),
        (Err(NoAnswer::NoConnection), _) => Line::fail(Id::F2, fault(Code::UsherNotRunning)),
        (_, _) => Line::fail(Id::F2, fault(Code::OtherProgramHere)),
    };
    vec![line.with("address", address.to_string())]
}
