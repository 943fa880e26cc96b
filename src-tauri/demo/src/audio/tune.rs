//! A tune: which notes sound when. The same seed plays the same tune.

use crate::seed::mix;

/// The tune of one song.
#[derive(Debug, Clone, Copy)]
pub(super) struct Tune(u64);

/// A note of the melody and one of the bass, as places on the frequency ladder of [`hertz`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Notes {
    pub(super) melody: u8,
    pub(super) bass: u8,
}

/// Rungs that sound well together, all even so that one sign pattern serves them in MP3.
const MELODY: [u8; 6] = [8, 10, 12, 14, 18, 20];
const BASS: [u8; 4] = [2, 4, 4, 6];

/// Milliseconds of a note.
pub(super) const NOTE: u64 = 480;

impl Tune {
    pub(super) fn new(seed: u64) -> Self {
        Self(mix(seed))
    }

    /// What sounds in the note that begins at `place` × [`NOTE`]: four bars of eight notes, repeated.
    pub(super) fn notes(self, place: u64) -> Notes {
        let melody = mix(self.0 ^ (place % 32)) as usize % MELODY.len();
        let bass = mix(self.0 ^ 0xba55 ^ (place / 8 % 4)) as usize % BASS.len();
        Notes { melody: MELODY[melody], bass: BASS[bass] }
    }
}

/// The frequency of a rung: the middle of that line of MP3's spectrum at 48 kHz.
pub(super) fn hertz(rung: u8) -> f32 {
    (f32::from(rung) + 0.5) * 24_000.0 / 576.0
}
