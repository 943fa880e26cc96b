//! PINs: a device asks for one, a person enters it on the service's page, and the device is signed in as that person.

use time::{Duration, OffsetDateTime};

use crate::seed::Dice;

/// How long a PIN can be entered.
pub(super) const LIFE: Duration = Duration::minutes(10);
/// How long it is said to have expired; after that nobody knows it.
const REMEMBERED: Duration = Duration::minutes(20);
/// How many wait at once.
const MOST: usize = 64;

/// One PIN.
#[derive(Debug, Clone)]
pub(super) struct Pin {
    pub(super) number: u64,
    pub(super) pin: String,
    pub(super) device: String,
    made: OffsetDateTime,
    /// Who entered it.
    pub(super) member: Option<usize>,
}

impl Pin {
    pub(super) fn is_expired(&self, now: OffsetDateTime) -> bool {
        now - self.made >= LIFE
    }
}

/// Every PIN that is still known.
pub(super) struct Pins {
    dice: Dice,
    list: Vec<Pin>,
    last: u64,
}

impl Pins {
    pub(super) fn new(seed: u64) -> Self {
        Self { dice: Dice::new(seed ^ 0x0070_696e), list: Vec::new(), last: 0 }
    }

    pub(super) fn make(&mut self, device: &str, now: OffsetDateTime) -> Pin {
        self.list.retain(|pin| now - pin.made < REMEMBERED);
        if self.list.len() == MOST {
            self.list.remove(0);
        }
        self.last += 1;
        let pin = format!("{:05}", self.dice.next() % 100_000);
        let pin = Pin { number: self.last, pin, device: device.to_owned(), made: now, member: None };
        self.list.push(pin.clone());
        pin
    }

    /// The PIN of a device; none if it is not this device's, or forgotten.
    pub(super) fn find(&self, device: &str, pin: &str, now: OffsetDateTime) -> Option<Pin> {
        let fits = |known: &&Pin| known.device == device && known.pin == pin && now - known.made < REMEMBERED;
        self.list.iter().find(fits).cloned()
    }

    /// Somebody enters it. `false` if no such PIN waits.
    pub(super) fn confirm(&mut self, pin: &str, member: usize, now: OffsetDateTime) -> bool {
        let digits: String = pin.chars().filter(char::is_ascii_digit).collect();
        let fits = |known: &&mut Pin| known.pin == digits && known.member.is_none() && !known.is_expired(now);
        match self.list.iter_mut().find(fits) {
            Some(waiting) => {
                waiting.member = Some(member);
                true
            }
            None => false,
        }
    }

    /// Takes a PIN that was entered, once.
    pub(super) fn take(&mut self, device: &str, pin: &str) -> Option<usize> {
        let fits = |known: &Pin| known.device == device && known.pin == pin && known.member.is_some();
        let place = self.list.iter().position(fits)?;
        self.list.remove(place).member
    }
}
