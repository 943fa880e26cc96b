//! Spanish, Portuguese and Italian spelling. What they share is kept once.

use super::Place::{Any, Consonant, End, Soft, Start, Vowel};
use super::{Rule, Table};

pub(super) static SPANISH: Table = Table {
    words: &[("y", "i")],
    names: [
        "a", "be", "se", "de", "e", "efe", "he", "aCe", "i", "hota", "ka", "ele", "eme", "ene", "o", "pe", "ku", "ere",
        "ese", "te", "u", "ube", "ubedoble", "ekis", "igriega", "seta",
    ],
    rules: spanish,
};

pub(super) static PORTUGUESE: Table = Table {
    words: &[("e", "i"), ("o", "u"), ("os", "us"), ("um", "un")],
    names: [
        "a", "be", "se", "de", "e", "efi", "Ze", "aga", "i", "Zota", "ka", "eli", "emi", "eni", "o", "pe", "ke", "eri",
        "esi", "te", "u", "ve", "dablju", "Sis", "ipsilon", "ze",
    ],
    rules: portuguese,
};

pub(super) static ITALIAN: Table = Table {
    words: &[],
    names: [
        "a", "bi", "Ci", "di", "e", "efe", "Ji", "aka", "i", "ilunga", "kapa", "ele", "eme", "ene", "o", "pi", "ku",
        "ere", "ese", "ti", "u", "vu", "dopiavu", "iks", "ipsilon", "zeta",
    ],
    rules: italian,
};

fn spanish(letter: u8) -> &'static [Rule] {
    match letter {
        b'b' | b'v' => &[Rule("b", Any, "b"), Rule("v", Any, "b")],
        b'c' => &[Rule("ch", Any, "C"), Rule("cc", Soft, "ks"), Rule("c", Soft, "s"), Rule("c", Any, "k")],
        b'g' => &[Rule("gu", Soft, "g"), Rule("g", Soft, "h"), Rule("g", Any, "g")],
        b'h' => &[Rule("hu", Vowel, "w"), Rule("h", Any, "")],
        b'j' => &[Rule("j", Any, "h")],
        b'l' => &[Rule("ll", Any, "j"), Rule("l", Any, "l")],
        b'q' => &[Rule("qu", Any, "k"), Rule("q", Any, "k")],
        b'y' => &[Rule("y", Vowel, "j"), Rule("y", Any, "i")],
        b'z' => &[Rule("z", Any, "s")],
        _ => shared(letter),
    }
}

fn portuguese(letter: u8) -> &'static [Rule] {
    match letter {
        b'c' => &[Rule("ch", Any, "S"), Rule("c", Soft, "s"), Rule("c", Any, "k")],
        b'e' => &[Rule("em", End, "en"), Rule("e", End, "i"), Rule("e", Any, "e")],
        b'g' => &[Rule("gu", Soft, "g"), Rule("g", Soft, "Z"), Rule("g", Any, "g")],
        b'h' => &[Rule("h", Any, "")],
        b'j' => &[Rule("j", Any, "Z")],
        b'l' => &[Rule("lh", Any, "lj"), Rule("l", End, "w"), Rule("l", Consonant, "w"), Rule("l", Any, "l")],
        b'm' => &[Rule("m", End, "n"), Rule("m", Any, "m")],
        b'n' => &[Rule("nh", Any, "nj"), Rule("n", Any, "n")],
        b'o' => &[Rule("os", End, "us"), Rule("ou", Any, "o"), Rule("o", End, "u"), Rule("o", Any, "o")],
        b'q' => &[Rule("qu", Soft, "k"), Rule("qu", Any, "kw"), Rule("q", Any, "k")],
        b'r' => &[Rule("rr", Any, "h"), Rule("r", Start, "h"), Rule("r", Any, "r")],
        b'x' => &[Rule("x", Any, "S")],
        _ => shared(letter),
    }
}

fn italian(letter: u8) -> &'static [Rule] {
    match letter {
        b'c' => &[
            Rule("cch", Any, "k"),
            Rule("ch", Any, "k"),
            Rule("cc", Soft, "C"),
            Rule("cc", Any, "k"),
            Rule("ci", Vowel, "C"),
            Rule("c", Soft, "C"),
            Rule("c", Any, "k"),
        ],
        b'g' => &[
            Rule("gli", Any, "lj"),
            Rule("gn", Any, "nj"),
            Rule("gh", Any, "g"),
            Rule("gg", Soft, "J"),
            Rule("gi", Vowel, "J"),
            Rule("g", Soft, "J"),
            Rule("gg", Any, "g"),
            Rule("g", Any, "g"),
        ],
        b'h' => &[Rule("h", Any, "")],
        b'q' => &[Rule("qu", Any, "kw"), Rule("q", Any, "k")],
        b's' => &[Rule("sci", Vowel, "S"), Rule("sc", Soft, "S"), Rule("ss", Any, "s"), Rule("s", Any, "s")],
        b'z' => &[Rule("zz", Any, "ts"), Rule("z", Any, "ts")],
        _ => shared(letter),
    }
}

fn shared(letter: u8) -> &'static [Rule] {
    match letter {
        b'a' => &[Rule("a", Any, "a")],
        b'b' => &[Rule("bb", Any, "b"), Rule("b", Any, "b")],
        b'd' => &[Rule("dd", Any, "d"), Rule("d", Any, "d")],
        b'e' => &[Rule("e", Any, "e")],
        b'f' => &[Rule("ff", Any, "f"), Rule("f", Any, "f")],
        b'i' => &[Rule("i", Any, "i")],
        b'j' => &[Rule("j", Any, "j")],
        b'k' => &[Rule("k", Any, "k")],
        b'l' => &[Rule("ll", Any, "l"), Rule("l", Any, "l")],
        b'm' => &[Rule("mm", Any, "m"), Rule("m", Any, "m")],
        b'n' => &[Rule("nn", Any, "n"), Rule("n", Any, "n")],
        b'o' => &[Rule("o", Any, "o")],
        b'p' => &[Rule("ph", Any, "f"), Rule("pp", Any, "p"), Rule("p", Any, "p")],
        b'r' => &[Rule("rr", Any, "r"), Rule("r", Any, "r")],
        b's' => &[Rule("ss", Any, "s"), Rule("sh", Any, "S"), Rule("s", Any, "s")],
        b't' => &[Rule("th", Any, "t"), Rule("tt", Any, "t"), Rule("t", Any, "t")],
        b'u' => &[Rule("u", Any, "u")],
        b'v' => &[Rule("v", Any, "v")],
        b'w' => &[Rule("w", Any, "w")],
        b'x' => &[Rule("x", Any, "ks")],
        b'y' => &[Rule("y", Any, "i")],
        b'z' => &[Rule("z", Any, "z")],
        _ => &[],
    }
}
