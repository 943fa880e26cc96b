//! The version of a program, as far as it matters: three numbers.

use std::fmt;

/// Three numbers, of which the first counts most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version([u32; 3]);

impl Version {
    /// From its numbers.
    pub const fn new(first: u32, second: u32, third: u32) -> Self {
        Self([first, second, third])
    }

    /// The first thing in a text that looks like a version: `ngrok version 3.20.0`, `1.86.2-t1234`.
    pub fn find(text: &str) -> Option<Self> {
        text.split(|sign: char| !(sign.is_ascii_digit() || sign == '.')).find_map(Self::parse)
    }

    fn parse(text: &str) -> Option<Self> {
        let mut numbers = text.split('.').map(str::parse);
        let (first, second) = (numbers.next()?.ok()?, numbers.next()?.ok()?);
        Some(Self([first, second, numbers.next().and_then(Result::ok).unwrap_or(0)]))
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [first, second, third] = self.0;
        write!(f, "{first}.{second}.{third}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_found_in_what_programs_say() {
        let of = |text| Version::find(text).map(|version| version.to_string());
        assert_eq!(of("1.86.2\n  tailscale commit: 0f1a2b\n  go version: go1.24.4\n").as_deref(), Some("1.86.2"));
        assert_eq!(of("cloudflared version 2025.8.1 (built 2025-08-21-1534 UTC)").as_deref(), Some("2025.8.1"));
        assert_eq!(of("ngrok version 3.20.0-beta").as_deref(), Some("3.20.0"));
        assert_eq!(of("ngrok version 4.1").as_deref(), Some("4.1.0"));
        assert_eq!(of("Segmentation fault (139)"), None);
        assert_eq!(of("99999999999999.1.1 and 3.1.2").as_deref(), Some("3.1.2"));
    }

    #[test]
    fn versions_have_an_order() {
        assert!(Version::new(3, 9, 0) < Version::new(3, 16, 0));
        assert!(Version::new(2025, 4, 0) > Version::new(2024, 12, 3));
    }
}
