//! What takes many seconds.

mod killed;
