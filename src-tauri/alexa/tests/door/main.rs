//! The custom-skill door as Alexa and strangers meet it: whole requests through the real router, verification on.

mod answers;
mod cases;
mod certificates;
mod limits;
mod refusals;
mod source;
mod stand;
