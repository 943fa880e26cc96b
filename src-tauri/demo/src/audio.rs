//! Sound, made when it is asked for: every song is a little tune of its own, as a real MP3 or FLAC file. Any part of a
//! file can be made without the part before it, so nothing is kept and ranges cost nothing.

mod bits;
mod flac;
mod mp3;
mod tune;

use bytes::Bytes;

use flac::Flac;
use mp3::Mp3;
use tune::Tune;

/// Bytes made at a time.
const PIECE: u64 = 32 * 1024;

/// A file that is not there until it is read.
#[derive(Debug, Clone, Copy)]
pub(crate) enum File {
    /// MP3, 128 kbit/s, 48 kHz, stereo.
    Mp3(Mp3),
    /// FLAC, 44.1 kHz, 16 bit, stereo.
    Flac(Flac),
}

impl File {
    pub(crate) fn mp3(seed: u64, seconds: u32) -> Self {
        Self::Mp3(Mp3::new(Tune::new(seed), seconds))
    }

    pub(crate) fn flac(seed: u64, seconds: u32) -> Self {
        Self::Flac(Flac::new(Tune::new(seed), seconds))
    }

    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Mp3(_) => "audio/mpeg",
            Self::Flac(_) => "audio/flac",
        }
    }

    pub(crate) fn len(&self) -> u64 {
        match self {
            Self::Mp3(file) => file.len(),
            Self::Flac(file) => file.len(),
        }
    }

    /// The place in the file where this moment begins: a whole frame. FLAC begins at its beginning.
    pub(crate) fn offset(&self, ticks: i64) -> u64 {
        match self {
            Self::Mp3(file) => file.offset(ticks),
            Self::Flac(_) => 0,
        }
    }

    /// The bytes from `start` up to `end`, piece by piece, each made when it is its turn.
    pub(crate) fn pieces(self, start: u64, end: u64) -> impl Iterator<Item = Bytes> + Send {
        let end = end.min(self.len());
        let mut at = start;
        std::iter::from_fn(move || {
            if at >= end {
                return None;
            }
            let stop = (at + PIECE).min(end);
            let mut piece = Vec::with_capacity((stop - at) as usize);
            match &self {
                Self::Mp3(file) => file.fill(at, stop, &mut piece),
                Self::Flac(file) => file.fill(at, stop, &mut piece),
            }
            at = stop;
            Some(piece.into())
        })
    }
}

#[cfg(test)]
mod tests;
