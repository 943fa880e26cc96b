//! What a model that Amazon does not take, or cannot build, comes down to: a sentence, a slot, a value, the name, the
//! size, the language.

use super::locale_refused;
use crate::provision::problem::Problem;
use household::fault::{Code, Fault};

/// What is wrong with a model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Invocation,
    Sample,
    Value,
    Slot,
    Size,
    Locale,
}

/// Pieces of the names of Amazon's codes ("InvalidIntentSamplePhraseSlot"), of places ("…samples[3]"), the first that fits
/// counts.
const NAMES: &[(&str, Part)] = &[
    ("invocation", Part::Invocation),
    ("sample", Part::Sample),
    ("utterance", Part::Sample),
    ("value", Part::Value),
    ("synonym", Part::Value),
    ("slot", Part::Slot),
    ("type", Part::Slot),
    ("prompt", Part::Slot),
    ("toolarge", Part::Size),
    ("toobig", Part::Size),
    ("locale", Part::Locale),
];

/// Texts that come without a code, as people have reported them: the first that fits counts.
const TEXTS: &[(&str, Part)] = &[
    ("less than or equal to 1000000", Part::Size),
    ("too large", Part::Size),
    ("maximum size", Part::Size),
    ("invocation name", Part::Invocation),
    ("slot value", Part::Value),
    ("synonym", Part::Value),
    ("carrier phrase", Part::Sample),
    ("only slots", Part::Sample),
    ("utterance", Part::Sample),
    ("slot type", Part::Slot),
    ("slot", Part::Slot),
    ("locale is not supported", Part::Locale),
    ("unsupported locale", Part::Locale),
];

/// What a person is told of a model for a locale that Amazon does not take, from the first of its problems that can be
/// understood. `name`: what the skill is called by.
pub fn of_model(problems: &[Problem], locale: &str, name: &str) -> Fault {
    let known = problems.iter().find_map(|problem| Some((part_of(problem)?, problem)));
    let Some((part, problem)) = known else {
        let detail = problems.first().map_or_else(|| "?".to_owned(), Problem::words);
        return Fault::new(Code::ModelRefused).with("locale", locale).with("detail", detail);
    };
    let of = |code, key: &str| Fault::new(code).with("locale", locale).with(key, subject(problem, part));
    match part {
        Part::Invocation => Fault::new(Code::InvocationRefused).with("locale", locale).with("name", name),
        Part::Sample => of(Code::ModelSampleRefused, "sample"),
        Part::Value => of(Code::ModelValueRefused, "value"),
        Part::Slot => of(Code::ModelSlotRefused, "slot"),
        Part::Size => Fault::new(Code::ModelTooBig).with("locale", locale),
        Part::Locale => locale_refused(locale),
    }
}

fn part_of(problem: &Problem) -> Option<Part> {
    let within = |table: &[(&str, Part)], text: &str| {
        table.iter().find(|(piece, _)| text.contains(piece)).map(|(_, part)| *part)
    };
    let code = problem.code();
    // Codes in capitals are about any part; the place says which. Others name the part.
    let is_general = code.contains('_');
    let named = if is_general { None } else { within(NAMES, &code.to_lowercase()) };
    let placed = || problem.path().and_then(|path| within(NAMES, &path.to_lowercase()));
    named.or_else(placed).or_else(|| within(TEXTS, &problem.text()))
}

/// What exactly is wrong: what Amazon's words have in quotation marks, else the words.
fn subject(problem: &Problem, part: Part) -> String {
    let value = problem.detail("value").and_then(|value| value.as_str()).filter(|value| !value.is_empty());
    let quoted = problem.quoted();
    // "Slot type "X" for slot "Y" in intent "Z"": the first is the thing itself.
    let first = quoted.iter().copied().find(|name| !name.starts_with("$."));
    match (part, value, first) {
        (Part::Value | Part::Sample, Some(value), _) => crate::provision::problem::short(value),
        (_, _, Some(first)) => first.to_owned(),
        (_, Some(value), None) => value.to_owned(),
        (_, None, None) => problem.words(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(json: &str) -> (Code, Vec<String>) {
        let problem: Problem = serde_json::from_str(json).unwrap();
        let fault = of_model(&[problem], "de-DE", "kino butler");
        assert_eq!(fault.values["locale"], "de-DE");
        (fault.code, fault.values.into_iter().filter(|(key, _)| key != "locale").map(|(_, value)| value).collect())
    }

    #[test]
    fn each_shape_that_people_have_met_is_understood() {
        for (json, code, value) in [
            (
                r#"{"message":"Sample utterance \"search {query}\" in intent \"SearchIntent\" must include a carrier phrase. Sample intent utterances with phrase types cannot consist of only slots."}"#,
                Code::ModelSampleRefused,
                Some("search {query}"),
            ),
            (
                r#"{"code":"InvalidIntentSamplePhraseSlot","message":"Sample utterance \"{query}\" must include a carrier phrase."}"#,
                Code::ModelSampleRefused,
                Some("{query}"),
            ),
            (
                r#"{"message":"There are missing slot values in slot type \"AMAZON.FirstName\" for slot \"name\" in intent \"TestIntent\".","code":"MissingSlot"}"#,
                Code::ModelSlotRefused,
                Some("AMAZON.FirstName"),
            ),
            (
                r#"{"message":"Slot type \"AMAZON.LITERAL\" for slot \"moduleName\" is not valid.","code":"InvalidSlotTypeLiteral"}"#,
                Code::ModelSlotRefused,
                Some("AMAZON.LITERAL"),
            ),
            (
                r#"{"message":"model.type.name is unknown slot type name"}"#,
                Code::ModelSlotRefused,
                Some("model.type.name is unknown slot type name"),
            ),
            (
                r#"{"message":"Slot value length exceeds the limit of 140 characters"}"#,
                Code::ModelValueRefused,
                Some("Slot value length exceeds the limit of 140 characters"),
            ),
            (
                r#"{"code":"INVALID_STRING_LENGTH","message":"too long","validationDetails":{"originalInstance":{"propertyPath":"$.interactionModel.languageModel.types[0].values[3].name.value","value":"A very long title"}}}"#,
                Code::ModelValueRefused,
                Some("A very long title"),
            ),
            (r#"{"message":"Member must have length less than or equal to 1000000"}"#, Code::ModelTooBig, None),
            (
                r#"{"message":"[MissingInvocationName]: Invocation name is missing"}"#,
                Code::InvocationRefused,
                Some("kino butler"),
            ),
            (
                r#"{"message":"MissingDialogIntentSlotPrompt: Prompt id \"E.1\" for slot \"A\" is not present"}"#,
                Code::ModelSlotRefused,
                Some("E.1"),
            ),
            (
                r#"{"message":"The model could not be built."}"#,
                Code::ModelRefused,
                Some("The model could not be built"),
            ),
        ] {
            let (found, values) = told(json);
            assert_eq!((found, values.first().map(String::as_str)), (code, value), "{json}");
        }
    }
}
