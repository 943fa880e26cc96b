//! French spelling: most last consonants are silent, and so is a last e.

use super::Place::{Any, Consonant, End, Soft, Vowel};
use super::{Rule, Table};

pub(super) static TABLE: Table = Table {
    words: &[
        ("les", "le"),
        ("des", "de"),
        ("et", "e"),
        ("est", "e"),
        ("monsieur", "m@sj@"),
        ("femme", "fam"),
        ("fils", "fis"),
        ("ville", "vil"),
        ("mille", "mil"),
    ],
    names: [
        "a", "be", "se", "de", "@", "ef", "Ze", "aS", "i", "Zi", "ka", "el", "em", "en", "o", "pe", "ku", "er", "es",
        "te", "u", "ve", "dubl@ve", "iks", "igrek", "zed",
    ],
    rules,
};

fn rules(letter: u8) -> &'static [Rule] {
    match letter {
        b'a'..=b'h' => first(letter),
        _ => second(letter),
    }
}

fn first(letter: u8) -> &'static [Rule] {
    match letter {
        b'a' => &[
            Rule("aient", End, "e"),
            Rule("aux", End, "o"),
            Rule("au", Any, "o"),
            Rule("ain", Any, "en"),
            Rule("ais", End, "e"),
            Rule("ait", End, "e"),
            Rule("ail", Any, "Y"),
            Rule("ai", Any, "e"),
            Rule("ay", Any, "e"),
            Rule("ats", End, "a"),
            Rule("at", End, "a"),
            Rule("as", End, "a"),
            Rule("a", Any, "a"),
        ],
        b'b' => &[Rule("bb", Any, "b"), Rule("b", Any, "b")],
        b'c' => &[
            Rule("ch", Any, "S"),
            Rule("cc", Soft, "ks"),
            Rule("cc", Any, "k"),
            Rule("c", Soft, "s"),
            Rule("c", Any, "k"),
        ],
        b'd' => &[Rule("ds", End, ""), Rule("d", End, ""), Rule("dd", Any, "d"), Rule("d", Any, "d")],
        b'e' => &[
            Rule("eaux", End, "o"),
            Rule("eau", Any, "o"),
            Rule("eil", Any, "Ej"),
            Rule("eux", End, "@"),
            Rule("eu", Any, "@"),
            Rule("ein", Any, "en"),
            Rule("ei", Any, "e"),
            Rule("ent", End, "an"),
            Rule("en", Consonant, "an"),
            Rule("em", Consonant, "am"),
            Rule("ez", End, "e"),
            Rule("er", End, "e"),
            Rule("ets", End, "e"),
            Rule("et", End, "e"),
            Rule("es", End, ""),
            Rule("ee", End, "e"),
            Rule("e", End, ""),
            Rule("e", Any, "e"),
        ],
        b'f' => &[Rule("ff", Any, "f"), Rule("f", Any, "f")],
        b'g' => &[
            Rule("gn", Any, "nj"),
            Rule("gu", Soft, "g"),
            Rule("ge", Vowel, "Z"),
            Rule("g", Soft, "Z"),
            Rule("g", Any, "g"),
        ],
        _ => &[],
    }
}

fn second(letter: u8) -> &'static [Rule] {
    match letter {
        b'i' => &[Rule("ille", Any, "ij"), Rule("its", End, "i"), Rule("it", End, "i"), Rule("i", Any, "i")],
        b'j' => &[Rule("j", Any, "Z")],
        b'k' => &[Rule("k", Any, "k")],
        b'l' => &[Rule("ll", Any, "l"), Rule("l", Any, "l")],
        b'm' => &[Rule("mm", Any, "m"), Rule("m", Any, "m")],
        b'n' => &[Rule("nn", Any, "n"), Rule("n", Any, "n")],
        b'o' => &[
            Rule("oeu", Any, "@"),
            Rule("oin", Any, "wen"),
            Rule("oi", Any, "wa"),
            Rule("oy", Any, "waj"),
            Rule("ou", Any, "u"),
            Rule("ots", End, "o"),
            Rule("ot", End, "o"),
            Rule("o", Any, "o"),
        ],
        b'p' => &[Rule("ph", Any, "f"), Rule("pp", Any, "p"), Rule("p", End, ""), Rule("p", Any, "p")],
        b'q' => &[Rule("qu", Any, "k"), Rule("q", Any, "k")],
        b'r' => &[Rule("rr", Any, "r"), Rule("r", Any, "r")],
        b's' => &[Rule("sch", Any, "S"), Rule("ss", Any, "s"), Rule("s", End, ""), Rule("s", Any, "s")],
        b't' => &[
            Rule("tion", Any, "sjon"),
            Rule("th", Any, "t"),
            Rule("tt", Any, "t"),
            Rule("ts", End, ""),
            Rule("t", End, ""),
            Rule("t", Any, "t"),
        ],
        b'u' => &[Rule("ue", End, "u"), Rule("un", Consonant, "@n"), Rule("u", Any, "u")],
        b'v' | b'w' => &[Rule("v", Any, "v"), Rule("w", Any, "v")],
        b'x' => &[Rule("x", End, ""), Rule("x", Any, "ks")],
        b'y' => &[Rule("y", Vowel, "j"), Rule("y", Any, "i")],
        b'z' => &[Rule("z", End, ""), Rule("z", Any, "z")],
        _ => &[],
    }
}
