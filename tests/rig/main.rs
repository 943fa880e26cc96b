//! The rig of faults: whatever can go wrong on the way from Alexa to this home is played, and each fault must be found by its
//! own id.

mod amazon;
mod bundle;
mod front;
mod home;
mod listening;
mod mending;
