//! `GET /v1/vendors`: the developers that the account belongs to.
//!
//! <https://developer.amazon.com/docs/smapi/vendor-operations.html>. An account without any is not registered as a
//! developer; Amazon says so with an empty list, or with a 403.

use crate::provision::call::{Answered, Call, CallError, Place};
use reqwest::Method;
use serde::{Deserialize, Serialize};

/// The call.
#[derive(Clone, Copy, Debug)]
pub struct Vendors;

/// A developer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vendor {
    /// Its id: "M1…".
    pub id: String,
    /// Its name.
    #[serde(default)]
    pub name: String,
}

#[derive(Deserialize)]
struct Answer {
    vendors: Vec<Vendor>,
}

impl Call for Vendors {
    type Answer = Vec<Vendor>;
    const NAME: &'static str = "vendors";
    const METHOD: Method = Method::GET;

    fn place(&self) -> Place {
        Place::new(["v1", "vendors"])
    }

    fn answer(answered: Answered) -> Result<Vec<Vendor>, CallError> {
        answered.accepted()?.json().map(|answer: Answer| answer.vendors)
    }
}
