//! Names: of the skill as it is said, and of the parts of a model.

use crate::amazon::failure::Violation;

/// What wakes an Echo, or means something to it already.
const TAKEN: [&str; 7] = ["alexa", "amazon", "echo", "computer", "skill", "app", "ziggy"];
/// What opens a skill.
const OPENING: [&str; 11] = ["run", "start", "play", "resume", "use", "launch", "ask", "open", "tell", "load", "begin"];

/// What is wrong with a name by which a skill is called.
pub(super) fn invocation(name: &str) -> Vec<Violation> {
    let invalid = |why: String| Violation::coded("InvalidInvocationName", format!("[InvalidInvocationName]: {why}"));
    let mut wrong = Vec::new();
    let spoken =
        |letter: char| !letter.is_ascii() || letter.is_ascii_lowercase() || matches!(letter, ' ' | '\'' | '.' | '-');
    if let Some(letter) = name.chars().find(|letter| !spoken(*letter) || letter.is_uppercase()) {
        wrong.push(invalid(format!(
            "\"{name}\" contains \"{letter}\"; only lower-case letters, spaces, apostrophes and periods may be used."
        )));
    }
    if name.trim() != name || name.contains("  ") || name.chars().count() < 2 || name.chars().count() > 50 {
        wrong.push(invalid(format!(
            "\"{name}\" has too many spaces, or is shorter than 2 or longer than 50 characters."
        )));
    }
    for word in name.split(' ').filter(|word| TAKEN.contains(word) || OPENING.contains(word) || *word == "enable") {
        wrong.push(invalid(format!("\"{name}\" contains the word \"{word}\", which Alexa keeps for herself.")));
    }
    wrong
}

/// Letters, digits where allowed, and underscores.
pub(super) fn is_name(name: &str, digits: bool) -> bool {
    let first = name.chars().next().is_some_and(|letter| letter.is_ascii_alphabetic());
    let rest = |letter: char| letter.is_ascii_alphabetic() || letter == '_' || (digits && letter.is_ascii_digit());
    first && name.chars().all(rest)
}
