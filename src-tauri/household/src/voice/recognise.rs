//! The recogniser.
