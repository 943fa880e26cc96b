//! How often somebody may try: five times a minute from one address, and no more often than ten times a minute with
//! passwords from all addresses together.
//!
//! The code from Usher has no limit for all together: it has 40 bits, and strangers who try passwords must not keep the
//! household out.

use std::collections::BTreeMap;
use std::net::IpAddr;
use time::{Duration, OffsetDateTime};

/// So often from one address.
const EACH: usize = 5;
/// So often with passwords altogether.
const PASSWORDS: usize = 10;
/// Within this time.
const WITHIN: Duration = Duration::minutes(1);
/// So many addresses are remembered; the one that was silent longest goes first.
const ADDRESSES: usize = 4096;

/// What is tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    /// A code that Usher has shown.
    Code,
    /// A name and a password.
    Password,
}

/// Who has tried, and when.
#[derive(Debug, Default)]
pub(crate) struct Tries {
    each: BTreeMap<IpAddr, Vec<OffsetDateTime>>,
    passwords: Vec<OffsetDateTime>,
}

impl Tries {
    /// Whether this address may try now; if so, it has.
    pub(crate) fn may(&mut self, address: IpAddr, what: What, now: OffsetDateTime) -> bool {
        let recent = |at: &OffsetDateTime| (now - *at).abs() < WITHIN;
        let of = network(address);
        if !self.each.contains_key(&of) && self.each.len() >= ADDRESSES {
            self.each.retain(|_, at| at.iter().any(recent));
            let oldest = self.each.iter().min_by_key(|(_, at)| at.last().copied()).map(|(address, _)| *address);
            if let Some(oldest) = oldest.filter(|_| self.each.len() >= ADDRESSES) {
                self.each.remove(&oldest);
            }
        }
        let each = self.each.entry(of).or_default();
        each.retain(recent);
        self.passwords.retain(recent);
        if each.len() >= EACH || (what == What::Password && self.passwords.len() >= PASSWORDS) {
            return false;
        }
        each.push(now);
        if what == What::Password {
            self.passwords.push(now);
        }
        true
    }
}

/// Whom an address belongs to: with IPv6, everybody has many.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V4(address) => address.into(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            [a, b, c, d, 0, 0, 0, 0].into()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    const NOW: OffsetDateTime = datetime!(2026-11-20 18:00 UTC);

    fn address(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[test]
    fn the_sixth_try_of_an_address_within_a_minute_is_refused() {
        let mut tries = Tries::default();
        let mut may = |from: &str, at| tries.may(address(from), What::Code, at);
        for second in 0..5 {
            assert!(may("192.0.2.1", NOW + Duration::seconds(second)));
        }
        assert!(!may("192.0.2.1", NOW + Duration::seconds(59)));
        assert!(!may("::ffff:192.0.2.1", NOW + Duration::seconds(59)), "the same in other letters");
        assert!(may("192.0.2.2", NOW + Duration::seconds(59)), "another may");
        assert!(may("192.0.2.1", NOW + Duration::seconds(60)));
    }

    #[test]
    fn an_ipv6_network_counts_as_one_address() {
        let mut tries = Tries::default();
        let may = (0..6).map(|host| tries.may(address(&format!("2001:db8::{host}")), What::Code, NOW));
        assert_eq!(may.filter(|may| *may).count(), 5);
        assert!(tries.may(address("2001:db8:0:1::1"), What::Code, NOW));
    }

    #[test]
    fn passwords_are_few_from_all_addresses_together_and_leave_the_code_open() {
        let mut tries = Tries::default();
        let may = (0..20).map(|host| tries.may(address(&format!("192.0.2.{host}")), What::Password, NOW));
        assert_eq!(may.filter(|may| *may).count(), 10);
        assert!(tries.may(address("198.51.100.1"), What::Code, NOW));
        assert!(!tries.may(address("198.51.100.1"), What::Password, NOW));
    }

    #[test]
    fn addresses_without_number_take_no_room_without_number() {
        let mut tries = Tries::default();
        for number in 0..=ADDRESSES {
            let number = u32::try_from(number).unwrap();
            assert!(tries.may(IpAddr::V4(number.into()), What::Code, NOW + Duration::milliseconds(number.into())));
        }
        assert_eq!(tries.each.len(), ADDRESSES);
    }
}
