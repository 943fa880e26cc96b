//! FLAC without an encoder (RFC 9639): the left channel is written as it is, and the side channel, which says how the right
//! one differs, is a constant 0. Frames of one header length have one size, so any part of a file can be made at once.

use super::bits::Bits;
use super::tune::{NOTE, Tune, hertz};

const RATE: u64 = 44_100;
/// Samples of a frame.
const BLOCK: u64 = 4096;
/// `fLaC`, and the one metadata block.
const HEADER: u64 = 4 + 4 + 34;
/// Bytes of a frame without its number.
const FRAME: u64 = 4 + 1 + 1 + BLOCK * 2 + 4 + 2;

/// A FLAC file of one tune.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Flac {
    tune: Tune,
    frames: u64,
}

impl Flac {
    pub(super) fn new(tune: Tune, seconds: u32) -> Self {
        // Frame numbers are written as UTF-8 would, and 0xD800 is where UTF-8 has a gap: an hour and a quarter.
        Self { tune, frames: (u64::from(seconds) * RATE).div_ceil(BLOCK).min(0xd7ff) }
    }

    pub(super) fn len(&self) -> u64 {
        start_of(self.frames)
    }

    pub(super) fn fill(&self, start: u64, end: u64, out: &mut Vec<u8>) {
        let mut at = start;
        if at < HEADER {
            let stop = end.min(HEADER);
            out.extend_from_slice(&self.header()[at as usize..stop as usize]);
            at = stop;
        }
        while at < end {
            let number = frame_at(at);
            let first = start_of(number);
            let frame = self.frame(number);
            let stop = (end - first).min(frame.len() as u64);
            out.extend_from_slice(&frame[(at - first) as usize..stop as usize]);
            at = first + stop;
        }
    }

    fn header(&self) -> Vec<u8> {
        let mut bits = Bits::default();
        bits.push(u64::from(u32::from_be_bytes(*b"fLaC")), 32);
        // The last metadata block, STREAMINFO, 34 bytes.
        bits.push(0x80, 8);
        bits.push(34, 24);
        bits.push(BLOCK, 16);
        bits.push(BLOCK, 16);
        // Smallest and largest frame: not said.
        bits.push(0, 48);
        bits.push(RATE, 20);
        bits.push(2 - 1, 3);
        bits.push(16 - 1, 5);
        bits.push(self.frames * BLOCK, 36);
        // No checksum of the sound.
        bits.padded(HEADER as usize)
    }

    fn frame(&self, number: u64) -> Vec<u8> {
        let mut frame = Vec::with_capacity(FRAME as usize + 3);
        // Sync code; 4096 samples at 44.1 kHz; left and side, 16 bit.
        frame.extend_from_slice(&[0xff, 0xf8, 0xc9, 0x88]);
        frame.extend_from_slice(char::from_u32(number as u32).unwrap_or_default().encode_utf8(&mut [0; 4]).as_bytes());
        frame.push(checksum(&frame, 8, 0x07) as u8);
        frame.push(0b0000_0010);
        for sample in 0..BLOCK {
            frame.extend_from_slice(&self.sample(number * BLOCK + sample).to_be_bytes());
        }
        // A constant subframe of 17 bits, and zeros up to the next byte.
        frame.extend_from_slice(&[0; 4]);
        let sum = checksum(&frame, 16, 0x8005);
        frame.extend_from_slice(&sum.to_be_bytes());
        frame
    }

    fn sample(&self, at: u64) -> i16 {
        let length = RATE * NOTE / 1000;
        let notes = self.tune.notes(at / length);
        let within = (at % length) as f32;
        let fade = 1.0 - within / length as f32;
        let tone = |rung| wave(within * hertz(rung) / RATE as f32);
        ((tone(notes.melody) * 6000.0 + tone(notes.bass) * 4000.0) * fade) as i16
    }
}

/// A sine, near enough: one period for each whole number.
fn wave(turns: f32) -> f32 {
    let part = turns.fract() * 2.0 - 1.0;
    4.0 * part * (1.0 - part.abs())
}

/// Where a frame begins: frame numbers take one byte up to 127, two up to 2047, three up to 65535.
fn start_of(frame: u64) -> u64 {
    HEADER + frame * (FRAME + 1) + frame.saturating_sub(128) + frame.saturating_sub(2048)
}

/// Which frame this byte belongs to.
fn frame_at(byte: u64) -> u64 {
    let mut frame = (byte - HEADER) / (FRAME + 3);
    while start_of(frame + 1) <= byte {
        frame += 1;
    }
    frame
}

fn checksum(bytes: &[u8], width: u32, polynomial: u16) -> u16 {
    let top = 1_u32 << (width - 1);
    let sum = bytes.iter().fold(0_u32, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte) << (width - 8), |sum, _| {
            if sum & top == 0 { sum << 1 } else { (sum << 1) ^ u32::from(polynomial) }
        })
    });
    (sum & ((1 << width) - 1)) as u16
}
