//! The mark by which Usher knows a skill that it made: a line in the testing instructions, which nobody but the owner
//! sees.
//!
//! The line is in the manifest that makes the skill, so there is no moment in which a skill of ours has no mark. A
//! household has its own: two Ushers on one account leave each other alone.

use serde_json::Value;

const BEFORE: &str = "Made by Usher. It finds its skill by this line, so please leave it: usher-household=";

/// The line for a household.
pub fn written(household: &str) -> String {
    format!("{BEFORE}{household}")
}

/// The household that a manifest is marked with.
pub fn read(manifest: &Value) -> Option<&str> {
    let text = manifest.pointer("/publishingInformation/testingInstructions")?.as_str()?;
    let (_, after) = text.split_once(BEFORE)?;
    after.split_whitespace().next()
}

/// Whether this household made the skill with this manifest.
pub fn is_ours(manifest: &Value, household: &str) -> bool {
    !household.is_empty() && read(manifest) == Some(household)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_household_knows_its_own_skill_and_no_other() {
        let marked = |text: &str| json!({"publishingInformation": {"testingInstructions": text}});
        assert!(is_ours(&marked(&written("a1b2")), "a1b2"));
        assert!(is_ours(&marked(&format!("Hello.\n{}\nMore.", written("a1b2"))), "a1b2"));
        for text in ["", "Made by Usher.", &written("a1b2c3"), &written(""), "usher-household=a1b2"] {
            assert!(!is_ours(&marked(text), "a1b2"), "{text}");
        }
        assert!(!is_ours(&json!({}), "a1b2") && !is_ours(&marked(&written("")), ""));
    }
}
