//! German spelling.

use super::Place::{Any, Consonant, End, Soft, Start, Vowel};
use super::{Rule, Table};

pub(super) static TABLE: Table = Table {
    words: &[("und", "unt"), ("the", "d@"), ("chef", "Sef")],
    names: [
        "a", "be", "tse", "de", "e", "ef", "ge", "ha", "i", "jot", "ka", "el", "em", "en", "o", "pe", "ku", "er", "es",
        "te", "u", "fO", "ve", "iks", "upsilon", "tset",
    ],
    rules,
};

fn rules(letter: u8) -> &'static [Rule] {
    match letter {
        b'a' => &[
            Rule("aeu", Any, "Yi"),
            Rule("aa", Any, "a"),
            Rule("ah", Consonant, "a"),
            Rule("ae", Any, "e"),
            Rule("ai", Any, "Y"),
            Rule("ay", Any, "Y"),
            Rule("au", Any, "O"),
            Rule("a", Any, "a"),
        ],
        b'b' => &[Rule("bb", Any, "b"), Rule("b", End, "p"), Rule("b", Any, "b")],
        b'c' => &[
            Rule("chs", Any, "ks"),
            Rule("ch", Start, "k"),
            Rule("ch", Any, "h"),
            Rule("ck", Any, "k"),
            Rule("c", Soft, "ts"),
            Rule("c", Any, "k"),
        ],
        b'd' => &[Rule("dt", Any, "t"), Rule("dd", Any, "d"), Rule("d", End, "t"), Rule("d", Any, "d")],
        b'e' => &[
            Rule("eu", Any, "Yi"),
            Rule("ei", Any, "Y"),
            Rule("ey", Any, "Y"),
            Rule("ee", Any, "e"),
            Rule("eh", Consonant, "e"),
            Rule("er", End, "@"),
            Rule("e", End, "@"),
            Rule("e", Any, "e"),
        ],
        b'f' => &[Rule("ff", Any, "f"), Rule("f", Any, "f")],
        b'g' => &[Rule("gg", Any, "g"), Rule("g", End, "k"), Rule("g", Any, "g")],
        b'h' => &[Rule("h", Vowel, "h"), Rule("h", Any, "")],
        b'i' => &[Rule("ieh", Any, "i"), Rule("ie", Any, "i"), Rule("ih", Any, "i"), Rule("i", Any, "i")],
        b'j' => &[Rule("j", Any, "j")],
        b'k' => &[Rule("kk", Any, "k"), Rule("k", Any, "k")],
        b'l' => &[Rule("ll", Any, "l"), Rule("l", Any, "l")],
        b'm' => &[Rule("mm", Any, "m"), Rule("m", Any, "m")],
        b'n' => &[Rule("ng", Any, "N"), Rule("nk", Any, "Nk"), Rule("nn", Any, "n"), Rule("n", Any, "n")],
        b'o' => &[Rule("oo", Any, "o"), Rule("oh", Consonant, "o"), Rule("oe", Any, "e"), Rule("o", Any, "o")],
        b'p' => &[Rule("pf", Any, "pf"), Rule("ph", Any, "f"), Rule("pp", Any, "p"), Rule("p", Any, "p")],
        b'q' => &[Rule("qu", Any, "kv"), Rule("q", Any, "k")],
        b'r' => &[Rule("rh", Any, "r"), Rule("rr", Any, "r"), Rule("r", Any, "r")],
        b's' => &[
            Rule("sch", Any, "S"),
            Rule("sp", Start, "Sp"),
            Rule("st", Start, "St"),
            Rule("ss", Any, "s"),
            Rule("s", Vowel, "z"),
            Rule("s", Any, "s"),
        ],
        b't' => &[
            Rule("tsch", Any, "C"),
            Rule("tion", Any, "tsion"),
            Rule("th", Any, "t"),
            Rule("tz", Any, "ts"),
            Rule("tt", Any, "t"),
            Rule("t", Any, "t"),
        ],
        b'u' => &[Rule("uh", Consonant, "u"), Rule("ue", Any, "u"), Rule("u", Any, "u")],
        b'v' => &[Rule("v", Any, "f")],
        b'w' => &[Rule("w", Any, "v")],
        b'x' => &[Rule("x", Any, "ks")],
        b'y' => &[Rule("y", Start, "j"), Rule("y", Any, "u")],
        b'z' => &[Rule("zz", Any, "ts"), Rule("z", Any, "ts")],
        _ => &[],
    }
}
