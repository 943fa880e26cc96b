//! What TLS shows at the endpoint: a chain with its key, changed while connections go on.
//!
//! [`Pair`] is a chain with its key, [`Shown`] what is shown now, [`server`] how TLS is spoken, [`Files`] a pair that lies
//! in files of the person's own. Where a certificate comes from is nobody's business here (see [`crate::acme`]).

mod files;
mod pair;
mod said;
mod server;
mod shown;

pub use files::{Files, Found, Watched};
pub use pair::{Origin, Pair};
pub use said::Said;
pub use server::{ACME_TLS, is_proof, server};
pub use shown::{Proving, Shown};

#[cfg(test)]
pub(crate) mod made;
