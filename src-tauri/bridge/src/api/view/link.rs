//! The code by which somebody links an Alexa account.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A code by which somebody links an Alexa account. It is for whoever sees this screen.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct LinkCodeView {
    /// As it is typed: `K7QM-2XRT`.
    pub code: String,
    /// When it ends (RFC 3339).
    pub until: String,
}

impl std::fmt::Debug for LinkCodeView {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "LinkCodeView(•••• until {})", self.until)
    }
}
