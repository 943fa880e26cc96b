//! What each step of a way costs, in thousandths: the cheapest way is the reading.

/// A word like "please" or "could you".
pub(in crate::voice::recognise) const POLITE: u32 = 24;
/// An article or a filler that the phrase does not have.
pub(super) const SKIP: u32 = 25;
/// A word of a phrase that was nearly heard.
pub(super) const MISHEARD: u32 = 330;
/// A number or a length of time.
pub(super) const NUMBER: u32 = 20;
/// A name that is known, whole or in part.
pub(super) const KNOWN: u32 = 20;
pub(super) const PART: u32 = 60;
/// A word of a known name that was nearly heard.
pub(super) const NEAR: u32 = 90;
/// Words that are free, and each of them.
pub(super) const FREE: u32 = 50;
pub(super) const FREE_WORD: u32 = 100;
/// A comma among free words: some titles have one, but more often something else begins after it.
pub(super) const PARTED: u32 = 120;
/// A title that is known to be one.
pub(super) const TITLE: u32 = 35;
/// A player that is not known, but is called a TV or a room.
pub(super) const DEVICE: u32 = 150;
/// Anything in the place of a known name.
pub(super) const ANY_PLAYER: u32 = 700;
pub(super) const ANY_USER: u32 = 400;
pub(super) const ANY_GENRE: u32 = 250;
pub(super) const ANY_WORD: u32 = 100;
/// A name that is none ("by me").
pub(super) const NO_NAME: u32 = 300;
/// A word that says little, where a sentence is bent to fit a phrase: too much in the sentence, or missing in it.
pub(super) const LOOSE: u32 = 130;
/// A word that no phrase has, where a sentence is bent.
pub(super) const STRAY: u32 = 420;
/// The most that bending may cost.
pub(super) const MOST_BENT: u32 = 700;
/// A word that is said for another one.
pub(super) const SAME: u32 = 15;
/// What is told before a request or given as its reason, and each word of it.
pub(in crate::voice::recognise) const ASIDE: u32 = 220;
pub(in crate::voice::recognise) const ASIDE_WORD: u32 = 15;
/// A reading that costs so much holds so many free words that a sentence with something told besides may be meant.
pub(in crate::voice::recognise) const DOUBTFUL: u32 = 400;
/// A word that is said for one that means nearly the same.
pub(super) const ALIKE: u32 = 60;
