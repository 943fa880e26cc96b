//! Finds titles.
