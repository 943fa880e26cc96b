//! Writes numbers bit by bit, the highest bit first.

/// A buffer that fills up bit by bit.
#[derive(Debug, Default)]
pub(super) struct Bits {
    bytes: Vec<u8>,
    used: usize,
}

impl Bits {
    pub(super) fn push(&mut self, value: u64, count: usize) {
        for place in (0..count).rev() {
            if self.used.is_multiple_of(8) {
                self.bytes.push(0);
            }
            if let Some(last) = self.bytes.last_mut() {
                *last |= ((value >> place & 1) as u8) << (7 - self.used % 8);
            }
            self.used += 1;
        }
    }

    pub(super) fn len(&self) -> usize {
        self.used
    }

    pub(super) fn append(&mut self, other: &Self) {
        let mut left = other.used;
        for byte in &other.bytes {
            let count = left.min(8);
            self.push(u64::from(byte >> (8 - count)), count);
            left -= count;
        }
    }

    /// The bytes, with zeros up to `length`.
    pub(super) fn padded(mut self, length: usize) -> Vec<u8> {
        self.bytes.resize(length, 0);
        self.bytes
    }
}
