//! Japanese in Latin letters (Hepburn): spelled as it sounds; long vowels are written in more than one way.

use super::Place::{Any, Vowel};
use super::{Rule, Table};

pub(super) static TABLE: Table = Table {
    words: &[("wo", "o"), ("the", "za")],
    names: [
        "E", "bi", "Si", "di", "i", "efu", "Ji", "eiCi", "Y", "JE", "kE", "eru", "emu", "enu", "o", "pi", "kju", "aru",
        "esu", "ti", "ju", "bui", "daburju", "ekusu", "wY", "zeto",
    ],
    rules,
};

fn rules(letter: u8) -> &'static [Rule] {
    match letter {
        b'a' => &[Rule("aa", Any, "a"), Rule("a", Any, "a")],
        b'b' => &[Rule("b", Any, "b")],
        b'c' => &[Rule("cch", Any, "C"), Rule("ch", Any, "C"), Rule("c", Any, "k")],
        b'd' => &[Rule("d", Any, "d")],
        b'e' => &[Rule("ei", Any, "e"), Rule("ee", Any, "e"), Rule("e", Any, "e")],
        b'f' | b'h' => &[Rule("f", Any, "f"), Rule("h", Vowel, "h"), Rule("h", Any, "")],
        b'g' => &[Rule("g", Any, "g")],
        b'i' => &[Rule("ii", Any, "i"), Rule("i", Any, "i")],
        b'j' => &[Rule("jj", Any, "J"), Rule("j", Any, "J")],
        b'k' => &[Rule("kk", Any, "k"), Rule("k", Any, "k")],
        b'l' | b'r' => &[Rule("l", Any, "r"), Rule("r", Any, "r")],
        b'm' => &[Rule("m", Any, "m")],
        b'n' => &[Rule("nn", Any, "n"), Rule("n", Any, "n")],
        b'o' => &[Rule("ou", Any, "o"), Rule("oo", Any, "o"), Rule("oh", Any, "o"), Rule("o", Any, "o")],
        b'p' => &[Rule("pp", Any, "p"), Rule("p", Any, "p")],
        b's' => &[Rule("ssh", Any, "S"), Rule("sh", Any, "S"), Rule("ss", Any, "s"), Rule("s", Any, "s")],
        b't' => &[Rule("tch", Any, "C"), Rule("tt", Any, "t"), Rule("ts", Any, "ts"), Rule("t", Any, "t")],
        b'u' => &[Rule("uu", Any, "u"), Rule("u", Any, "u")],
        b'v' => &[Rule("v", Any, "b")],
        b'w' => &[Rule("w", Any, "w")],
        b'y' => &[Rule("y", Vowel, "j"), Rule("y", Any, "i")],
        b'z' => &[Rule("z", Any, "z")],
        _ => &[],
    }
}
