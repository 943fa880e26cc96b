//! Names as both servers search and sort them: lower case, without marks, without punctuation.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// "Crème Brûlée!" → "creme brulee".
pub(crate) fn fold(name: &str) -> String {
    let mut folded = String::with_capacity(name.len());
    for letter in name.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        if letter.is_alphanumeric() {
            folded.push(letter);
        } else if letter.is_whitespace() && !folded.ends_with(' ') {
            folded.push(' ');
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// The name to sort by: a leading English article does not count.
pub(crate) fn sort_key(folded: &str) -> &str {
    ["the ", "a ", "an "].iter().find_map(|article| folded.strip_prefix(article)).unwrap_or(folded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_punctuation_do_not_count() {
        assert_eq!(fold("Crème Brûlée!"), "creme brulee");
        assert_eq!(fold("Tom & Tilly"), "tom tilly");
        assert_eq!(fold("P!per Lane"), "pper lane");
    }

    #[test]
    fn articles_do_not_sort() {
        assert_eq!(sort_key("the quiet mountain"), "quiet mountain");
        assert_eq!(sort_key("the"), "the");
    }
}
