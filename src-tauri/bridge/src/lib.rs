//! Usher's endpoint as it runs: the one place where the parts meet.

pub mod api;
