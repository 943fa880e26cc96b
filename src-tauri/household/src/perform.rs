//! Carries commands out.
