//! How alike two words sound: an alignment of phones in which what a recogniser confuses costs little.

/// What leaving a phone out costs.
fn weight(phone: u8) -> u16 {
    match phone {
        b'@' => 25,
        b'a' | b'e' | b'i' | b'o' | b'u' | b'E' | b'Y' | b'O' => 40,
        b'h' => 35,
        b'w' | b'j' => 45,
        b'r' => 55,
        b't' | b'd' => 65,
        b'l' | b'n' | b'N' => 70,
        _ => 80,
    }
}

const PHONES: &[u8] = b"pbtdkgfvszmnlrwhTSZCJNjaeiouEYO@";
const KINDS: usize = 32;
/// Phones that are often taken for one another, and what that costs.
const CLOSE: &[(&str, u16)] = &[
    ("pb", 25),
    ("td", 25),
    ("kg", 25),
    ("fv", 25),
    ("sz", 15),
    ("SZ", 20),
    ("CJ", 25),
    ("nN", 20),
    ("mn", 35),
    ("mN", 45),
    ("sS", 40),
    ("zZ", 40),
    ("zS", 45),
    ("CS", 35),
    ("JZ", 30),
    ("Ct", 45),
    ("Jd", 45),
    ("sT", 40),
    ("fT", 30),
    ("vT", 40),
    ("tT", 40),
    ("dT", 35),
    ("lr", 50),
    ("wv", 40),
    ("rw", 45),
    ("lw", 50),
    ("ij", 30),
    ("uw", 30),
    ("pf", 50),
    ("bv", 45),
    ("kh", 60),
    ("kt", 55),
    ("pt", 55),
    ("pk", 55),
    ("bd", 55),
    ("gd", 60),
    ("bg", 60),
    ("kC", 50),
    ("gJ", 45),
    ("dn", 60),
    ("ln", 60),
    ("bm", 60),
    ("ks", 60),
    ("rh", 70),
    ("hw", 60),
    ("jJ", 50),
    ("ow", 40),
    ("lo", 60),
    ("lu", 60),
    ("r@", 45),
    ("l@", 55),
    ("ae", 18),
    ("ai", 28),
    ("ao", 18),
    ("au", 25),
    ("aE", 25),
    ("aY", 25),
    ("aO", 20),
    ("a@", 8),
    ("ei", 15),
    ("eo", 30),
    ("eu", 30),
    ("eE", 12),
    ("eY", 28),
    ("eO", 32),
    ("e@", 10),
    ("io", 35),
    ("iu", 28),
    ("iE", 18),
    ("iY", 22),
    ("iO", 35),
    ("i@", 12),
    ("ou", 15),
    ("oE", 32),
    ("oY", 30),
    ("oO", 15),
    ("o@", 12),
    ("uE", 32),
    ("uY", 32),
    ("uO", 20),
    ("u@", 12),
    ("EY", 22),
    ("EO", 30),
    ("E@", 20),
    ("YO", 25),
    ("Y@", 22),
    ("O@", 20),
];

/// The costs, as a table.
pub(super) struct Ear {
    kind: [u8; 128],
    swap: [[u16; KINDS]; KINDS],
    drop: [u16; KINDS],
}

impl Ear {
    pub(super) const fn table() -> Self {
        Self { kind: [0; 128], swap: [[0; KINDS]; KINDS], drop: [0; KINDS] }
    }

    pub(super) fn new() -> Self {
        let mut ear = Self::table();
        for (at, phone) in PHONES.iter().enumerate() {
            ear.kind[usize::from(*phone)] = u8::try_from(at).unwrap_or(0);
            ear.drop[at] = weight(*phone);
        }
        for one in 0..KINDS {
            for other in 0..KINDS {
                // One in the place of another is never dearer than leaving out the one and putting in the other.
                let dear = (ear.drop[one].max(ear.drop[other]) + 20).min(ear.drop[one] + ear.drop[other]);
                ear.swap[one][other] = if one == other { 0 } else { dear };
            }
        }
        for (pair, cost) in CLOSE {
            if let [one, other] = pair.as_bytes() {
                let (one, other) = (ear.at(*one), ear.at(*other));
                ear.swap[one][other] = *cost;
                ear.swap[other][one] = *cost;
            }
        }
        ear
    }

    fn at(&self, phone: u8) -> usize {
        usize::from(self.kind[usize::from(phone & 127)])
    }

    /// What all of the phones weigh.
    pub(super) fn weight(&self, phones: &[u8]) -> u32 {
        phones.iter().map(|phone| u32::from(self.drop[self.at(*phone)])).sum()
    }

    /// From 0 to 1.
    pub(super) fn similarity(&self, one: &[u8], other: &[u8], row: &mut Vec<u32>) -> f32 {
        let longest = self.weight(one).max(self.weight(other));
        if longest == 0 {
            return 1.0;
        }
        row.clear();
        let mut sum = 0;
        row.push(0);
        row.extend(other.iter().map(|phone| {
            sum += u32::from(self.drop[self.at(*phone)]);
            sum
        }));
        for phone in one {
            let at = self.at(*phone);
            let (swap, drop) = (&self.swap[at], u32::from(self.drop[at]));
            let mut diagonal = row[0];
            row[0] += drop;
            for (column, phone) in other.iter().enumerate() {
                let next = self.at(*phone);
                let cost = (diagonal + u32::from(swap[next]))
                    .min(row[column] + u32::from(self.drop[next]))
                    .min(row[column + 1] + drop);
                diagonal = std::mem::replace(&mut row[column + 1], cost);
            }
        }
        let cost = row.last().copied().unwrap_or(0).min(longest);
        1.0 - cost as f32 / longest as f32
    }
}
