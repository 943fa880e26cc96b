//! Numbers that look random and repeat from run to run.

/// A throw after the other.
pub struct Dice(pub u64);

impl Dice {
    /// A number below this.
    pub fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % bound
    }
}
