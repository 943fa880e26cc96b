//! One command to run, one to test.
fn main() {}
