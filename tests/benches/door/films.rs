//! What is asked for: films of the demo home that are written as they are heard, that only one thing there is called,
//! and that nobody has begun or watched yet: who has is asked before they are played.

/// As they are heard, which is how Alexa spells them.
pub(crate) const FILMS: [&str; 8] = [
    "midnight ferry",
    "copper sky",
    "iron orchard",
    "a field of foxgloves",
    "quiet fountain",
    "seven bridges to cross",
    "up the down river",
    "henry the ninth",
];
