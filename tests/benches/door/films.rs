//! What is asked for: films of the demo home that are written as they are heard, and that only one thing there is called.

/// As they are heard, which is how Alexa spells them.
pub(crate) const FILMS: [&str; 8] = [
    "midnight ferry",
    "steel meadow",
    "iron orchard",
    "a field of foxgloves",
    "quiet fountain",
    "seven bridges to cross",
    "up the down river",
    "henry the ninth",
];
