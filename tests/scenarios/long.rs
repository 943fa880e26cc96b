//! What takes many seconds.

mod chaos;
