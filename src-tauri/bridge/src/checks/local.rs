//! Usher itself answers at its own address.

use super::About;
use super::line::{Id, Line};
use household::fault::{Code, Fault};

/// Whether the endpoint is open.
pub(super) async fn check(about: &About) -> Vec<Line> {
    let address = *crate::shared::lock(&about.shared.address);
    vec![match address {
        Some(address) => Line::ok(Id::F2).with("address", address.to_string()),
        None => Line::fail(Id::F2, Fault::new(Code::Internal)),
    }]
}
