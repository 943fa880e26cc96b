//! The code that Usher shows to its household, and that somebody types on the page: it tells the household from everybody
//! else on the internet.
//!
//! Eight letters and digits without those that look alike: 40 bits, good for one use within ten minutes, and five tries a
//! minute for each address. It may be typed with or without its hyphen, and in small letters.

use crate::linking::grants::Change;
use crate::linking::token::Digest;
use time::{Duration, OffsetDateTime};

/// How long one may be typed.
pub const LIFE: Duration = Duration::minutes(10);
/// No I, L, O or U: they look like others, or make words.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH: usize = 8;

/// A code for linking, to be shown.
#[derive(Clone, PartialEq, Eq)]
pub struct Invitation {
    /// As it is shown: `K7QM-2XRT`.
    pub code: String,
    /// When it ends.
    pub until: OffsetDateTime,
}

impl std::fmt::Debug for Invitation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Invitation(•••• until {})", self.until)
    }
}

impl Invitation {
    /// A new one.
    pub fn new(chance: &[u8; 32], now: OffsetDateTime) -> Self {
        // 32 letters: five bits of each byte, and every letter as likely as any other.
        let mut code: String =
            chance.iter().take(LENGTH).map(|byte| char::from(LETTERS[usize::from(byte & 31)])).collect();
        code.insert(LENGTH / 2, '-');
        Self { code, until: now + LIFE }
    }

    /// What is to be kept of it.
    pub fn change(&self) -> Change {
        Change::Invited { code: digest(&self.code), until: self.until }
    }
}

/// What is kept of a code as it was typed.
pub(crate) fn digest(typed: &str) -> Digest {
    let letter = |typed: char| match typed.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let meant: String = typed.chars().filter(char::is_ascii_alphanumeric).take(2 * LENGTH).map(letter).collect();
    Digest::of(&format!("usher invitation {meant}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_may_be_typed_as_people_type() {
        let code = Invitation::new(&[0x29; 32], OffsetDateTime::UNIX_EPOCH);
        assert_eq!(code.code, "9999-9999");
        let code = Invitation::new(&std::array::from_fn(|at| at as u8 + 15), OffsetDateTime::UNIX_EPOCH);
        assert_eq!(code.code, "FGHJ-KMNP");
        for typed in ["FGHJ-KMNP", "fghjkmnp", " fghj kmnp ", "FGHJ–KMNP"] {
            assert_eq!(digest(typed), digest(&code.code), "{typed}");
        }
        assert_eq!(digest("1O10-0000"), digest("LOIO-oooo"));
        assert_ne!(digest("FGHJ-KMNQ"), digest(&code.code));
        assert!(!format!("{code:?}").contains("FGHJ"));
    }
}
