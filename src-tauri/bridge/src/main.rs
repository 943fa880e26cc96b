//! The endpoint without a window.
fn main() {}
