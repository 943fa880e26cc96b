//! Setting the skill up at Amazon: what is uploaded, and how.

pub mod model;
