//! Sample utterances.
