//! MP3 without an encoder: MPEG-1 Layer III frames built by hand (ISO/IEC 11172-3). A note is one line of the spectrum
//! with the value 1, Huffman table 1 writes it, and the gain makes it fade. Every frame stands alone (no bit reservoir)
//! and is 384 bytes long, so any part of a file can be made at once.

use super::bits::Bits;
use super::tune::{NOTE, Notes, Tune};

/// Bytes of a frame: 128 kbit/s at 48 kHz.
const FRAME: u64 = 384;
/// Milliseconds of a frame.
const MILLIS: u64 = 24;
/// MPEG-1 Layer III, no checksum; 128 kbit/s, 48 kHz, no padding; stereo, original.
const HEADER: u64 = 0xfffb_9404;
/// The gain at which a value of 1 is a loud note; each step less is 1.5 dB softer.
const LOUD: u64 = 200;

/// An MP3 file of one tune.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Mp3 {
    tune: Tune,
    frames: u64,
}

impl Mp3 {
    pub(super) fn new(tune: Tune, seconds: u32) -> Self {
        Self { tune, frames: (u64::from(seconds) * 1000).div_ceil(MILLIS) }
    }

    pub(super) fn len(&self) -> u64 {
        self.frames * FRAME
    }

    pub(super) fn offset(&self, ticks: i64) -> u64 {
        let millis = u64::try_from(ticks / 10_000).unwrap_or(0);
        (millis / MILLIS).min(self.frames) * FRAME
    }

    pub(super) fn fill(&self, start: u64, end: u64, out: &mut Vec<u8>) {
        let mut at = start;
        while at < end {
            let (number, skip) = (at / FRAME, at % FRAME);
            let stop = (end - number * FRAME).min(FRAME);
            out.extend_from_slice(&self.frame(number)[skip as usize..stop as usize]);
            at = number * FRAME + stop;
        }
    }

    fn frame(&self, number: u64) -> Vec<u8> {
        let millis = number * MILLIS;
        let notes = self.tune.notes(millis / NOTE);
        let age = millis % NOTE / MILLIS;
        let gain = LOUD - age;
        let granules = [granule(notes, number * 2), granule(notes, number * 2 + 1)];
        let mut frame = Bits::default();
        frame.push(HEADER, 32);
        // main_data_begin, private bits, scfsi of both channels.
        frame.push(0, 9 + 3 + 8);
        for granule in &granules {
            for _channel in 0..2 {
                side_info(&mut frame, granule, gain);
            }
        }
        for granule in &granules {
            for _channel in 0..2 {
                frame.append(granule);
            }
        }
        frame.padded(FRAME as usize)
    }
}

/// Pairs of lines that are written: up to the highest rung of a tune.
const PAIRS: u8 = 12;

fn side_info(frame: &mut Bits, granule: &Bits, gain: u64) {
    frame.push(granule.len() as u64, 12);
    frame.push(u64::from(PAIRS), 9);
    frame.push(gain, 8);
    // No scale factors, long blocks.
    frame.push(0, 4 + 1);
    // Table 1 for all three regions, and where the regions end.
    for _region in 0..3 {
        frame.push(1, 5);
    }
    frame.push(7, 4);
    frame.push(7, 3);
    // preflag, scalefac_scale, count1table_select.
    frame.push(0, 3);
}

/// The spectrum of half a frame. A steady tone in the middle of an even line turns by a quarter from granule to granule,
/// so its sign goes + − − +.
fn granule(notes: Notes, place: u64) -> Bits {
    let negative = matches!(place % 4, 1 | 2);
    let mut bits = Bits::default();
    for pair in 0..PAIRS {
        let sounds = |line: u8| line == notes.melody || line == notes.bass;
        let (first, second) = (sounds(pair * 2), sounds(pair * 2 + 1));
        // Huffman table 1.
        match (first, second) {
            (false, false) => bits.push(0b1, 1),
            (true, false) => bits.push(0b01, 2),
            (false, true) => bits.push(0b001, 3),
            (true, true) => bits.push(0b000, 3),
        }
        for _ in 0..u8::from(first) + u8::from(second) {
            bits.push(u64::from(negative), 1);
        }
    }
    bits
}
