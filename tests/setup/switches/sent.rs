//! What is sent to Amazon and then looked at there until it is whole: the manifest and the models.

use super::{LOCALES, from_nothing, play, row};
use crate::home::{Book, Home, wishes};
use alexa::provision::setup::Aim;
use household::fault::Code as Fault;
use serde_json::json;
use support::amazon::{BuildStep, Call, Code, Failure, Reason, Times, Violation};

/// What a person is told of a violation in the manifest.
fn of_violation(code: Code) -> Fault {
    match code {
        Code::ConflictingInstances
        | Code::MutuallyExclusiveArrayItems
        | Code::ExpectedRelatedInstance
        | Code::ExpectedRelatedInstances => Fault::SkillSettingsConflict,
        Code::InvalidStringLength | Code::InvalidStringPattern | Code::InvalidArraySize | Code::DuplicateArrayItems => {
            Fault::SkillTextRefused
        }
        Code::InvalidUrlDomain | Code::InvalidUrlFormat | Code::InconsistentEndpoints => Fault::EndpointRefused,
        Code::InvalidImageAttributes | Code::InvalidContentType => Fault::SkillPictureRefused,
        Code::DeniedFeatureAccess => Fault::SkillFeatureDenied,
        Code::ExpectedComplianceAgreement => Fault::SkillComplianceNeeded,
        Code::OperationNotAllowed | Code::PreconditionNotMet | Code::ParameterExpired => Fault::SkillLocked,
        Code::ContentParseFailure
        | Code::InvalidDataType
        | Code::InvalidEnumValue
        | Code::InvalidIntegerValue
        | Code::InvalidRequestParameter
        | Code::MissingRequiredProperty
        | Code::ResourceNotFound
        | Code::UnexpectedEmptyObject
        | Code::UnexpectedProperty => Fault::ManifestRefused,
    }
}

#[tokio::test]
async fn every_violation_of_a_manifest() {
    let home = Home::new().await;
    let wishes = wishes(LOCALES);
    let create = |failure, told| row(Call::CreateSkill, failure, Times::Once, told);
    for code in Code::ALL.iter().copied() {
        let violation = Violation::of(code);
        for failure in [
            Failure::BadRequest(vec![violation.clone()]),
            Failure::Forbidden(vec![violation.clone()]),
            Failure::ManifestFailed(violation),
        ] {
            play(&home, &wishes, create(failure, of_violation(code)), from_nothing).await;
        }
    }
    for reason in Reason::ALL.iter().copied() {
        let is_locked = matches!(reason, Reason::ResourceLocked | Reason::UnexpectedResourceStage);
        let told = if is_locked { Fault::SkillLocked } else { Fault::ManifestRefused };
        play(&home, &wishes, create(Failure::ManifestFailed(Violation::because(reason)), told), from_nothing).await;
    }
    // The place tells whether it is about a text or about the address.
    let uri = "String at property path \"$.manifest.apis.custom.endpoint.uri\" does not match the expected pattern.";
    let uri = Violation::of(Code::InvalidStringPattern).saying(uri);
    play(&home, &wishes, create(Failure::BadRequest(vec![uri]), Fault::EndpointRefused), from_nothing).await;
    let words = Violation::words("Something is not right.");
    play(&home, &wishes, create(Failure::BadRequest(vec![words.clone()]), Fault::ManifestRefused), from_nothing).await;
    // One that is known says more than one that is not.
    let both = vec![words, Violation::of(Code::ExpectedComplianceAgreement)];
    play(&home, &wishes, create(Failure::BadRequest(both), Fault::SkillComplianceNeeded), from_nothing).await;
    play(&home, &wishes, row(Call::CreateSkill, Failure::BuildSlow(4), Times::Once, None), from_nothing).await;
}

#[tokio::test]
async fn a_manifest_that_never_comes_to_its_end_is_looked_at_again_and_can_be_taken_away() {
    let home = Home::new().await;
    let (book, wishes) = (Book::new(&home), wishes(LOCALES));
    home.amazon.fail(Call::CreateSkill, Failure::BuildStuck, Times::Once);
    for _ in 0..2 {
        assert_eq!(home.run(&book, &wishes, Aim::SetUp).await.unwrap_err().code, Fault::AmazonSlow);
    }
    assert_eq!((home.amazon.count(Call::CreateSkill), home.amazon.count(Call::PutManifest)), (1, 0));
    home.run(&book, &wishes, Aim::Remove).await.unwrap();
    home.run(&book, &wishes, Aim::SetUp).await.unwrap();
    home.assert_whole(LOCALES);
}

#[tokio::test]
async fn every_shape_of_a_model_that_does_not_build() {
    let home = Home::new().await;
    let wishes = wishes(LOCALES);
    let value = json!({ "originalInstance": { "value": "A title that is far too long",
        "propertyPath": "$.interactionModel.languageModel.types[0].values[3].name.value" } });
    let shapes = [
        (
            Violation::coded(
                "InvalidIntentSamplePhraseSlot",
                "Sample utterance \"{query}\" in intent \"SearchIntent\" must include a carrier phrase. Sample intent utterances with phrase types cannot consist of only slots.",
            ),
            Fault::ModelSampleRefused,
        ),
        (
            Violation::words("When using a Dialog Model, sample utterances for intents cannot contain only slots"),
            Fault::ModelSampleRefused,
        ),
        (
            Violation::coded(
                "MissingSlot",
                "There are missing slot values in slot type \"AMAZON.MusicGroup\" for slot \"artist\" in intent \"PlayArtistIntent\".",
            ),
            Fault::ModelSlotRefused,
        ),
        (
            Violation::coded("InvalidSlotType", "Slot type \"AMAZON.MusicAlbum\" is not valid in this locale."),
            Fault::ModelSlotRefused,
        ),
        (
            Violation::words(
                "MissingDialogIntentSlotPrompt: Prompt id \"Elicit.1\" for slot \"title\" is not present in prompts.",
            ),
            Fault::ModelSlotRefused,
        ),
        (Violation::words("Slot value length exceeds the limit of 140 characters"), Fault::ModelValueRefused),
        (Violation::of(Code::InvalidStringLength).with(value), Fault::ModelValueRefused),
        (Violation::words("Member must have length less than or equal to 1000000"), Fault::ModelTooBig),
        (Violation::words("[MissingInvocationName]: Invocation name is missing"), Fault::InvocationRefused),
        (Violation::coded("InvalidInvocationName", "The invocation name is not valid."), Fault::InvocationRefused),
        (Violation::coded("InvalidLocale", "The locale is not supported."), Fault::LocaleRefused),
        (Violation::coded("INTERNAL_ERROR", "The model could not be built."), Fault::ModelRefused),
    ];
    for (violation, told) in shapes {
        let at_once = vec![violation.clone()];
        // A status carries details, an answer does not.
        if violation.details.is_none() {
            play(&home, &wishes, row(Call::PutModel, Failure::BadRequest(at_once), Times::Once, told), from_nothing)
                .await;
        }
        let failed = Failure::BuildFailed(BuildStep::Quick, violation);
        play(&home, &wishes, row(Call::PutModel, failed, Times::Once, told), from_nothing).await;
    }
    let other = || Violation::coded("INTERNAL_ERROR", "The model could not be built.");
    for step in [BuildStep::Dialog, BuildStep::Full] {
        let failed = Failure::BuildFailed(step, other());
        play(&home, &wishes, row(Call::PutModel, failed, Times::Once, Fault::ModelRefused), from_nothing).await;
    }
    play(&home, &wishes, row(Call::PutModel, Failure::BuildSlow(3), Times::Always, None), from_nothing).await;
    play(&home, &wishes, row(Call::PutModel, Failure::NotFound, Times::Once, Fault::AmazonConfused), from_nothing)
        .await;
}

#[tokio::test]
async fn a_build_that_never_ends_is_told_and_looked_at_again() {
    let home = Home::new().await;
    let (book, wishes) = (Book::new(&home), wishes(LOCALES));
    home.amazon.fail_after(1, Call::PutModel, Failure::BuildStuck, Times::Once);
    let fault = home.run(&book, &wishes, Aim::SetUp).await.unwrap_err();
    assert_eq!((fault.code, fault.values["locale"].as_str()), (Fault::ModelSlow, "en-GB"));
    home.amazon.forget_calls();
    let fault = home.run(&book, &wishes, Aim::SetUp).await.unwrap_err();
    assert_eq!((fault.code, home.amazon.count(Call::PutModel)), (Fault::ModelSlow, 0), "nothing is sent twice");
    home.run(&book, &wishes, Aim::SetUp).await.unwrap();
    assert_eq!(home.amazon.count(Call::PutModel), 1, "what hangs for good is sent again");
    home.assert_whole(LOCALES);
}
