//! Sentences as people say them, and what each must be understood as.
//!
//! The lists are data (`phrasings/*.txt` in English, `phrasings/heldout/` in the other languages); [`list`] reads them.

mod english;
mod list;
mod translations;
