//! The desktop face of Usher.
