//! The shapes that go over the wire, written field by field; what differs between the flavours is said where it differs.

pub(crate) mod item;
pub(crate) mod media;
pub(crate) mod session;
pub(crate) mod user;
