//! Every failure of Amazon gives exactly its fault, with its fix; and after the fix the run goes on from there.

mod sent;

use crate::home::{Book, Home, wishes};
use alexa::provision::certificate::Kind;
use alexa::provision::setup::story::StepState;
use alexa::provision::setup::{Aim, Certificate, Wishes};
use household::fault::Code as Fault;
use household::text::Texts;
use serde_json::json;
use std::sync::atomic::Ordering;
use support::amazon::{Call, Certificate as Served, Code, Failure, Options, Times, Unheard, Violation};

const LOCALES: &[&str] = &["en-US", "en-GB"];

/// What goes wrong where, and what a person is told; none if nothing is told, because it passes by itself.
struct Row {
    call: Call,
    failure: Failure,
    times: Times,
    told: Option<Fault>,
}

fn row(call: Call, failure: Failure, times: Times, told: impl Into<Option<Fault>>) -> Row {
    Row { call, failure, times, told: told.into() }
}

/// Turns the switch on, runs into the fault, mends, goes on, and takes everything away again.
async fn play(home: &Home, wishes: &Wishes, row: Row, begun: impl AsyncFn(&Book)) {
    let Row { call, failure, times, told } = row;
    let title = format!("{call:?} {failure:?} {times:?}");
    let book = Book::new(home);
    begun(&book).await;
    home.amazon.fail(call, failure, times);
    let outcome = home.run(&book, wishes, Aim::SetUp).await;
    assert_eq!(outcome.as_ref().err().map(|fault| fault.code), told, "{title}: {outcome:?}");
    if let Err(fault) = outcome {
        for locale in ["en-US", "de-DE", "fr-FR", "es-ES", "it-IT", "pt-BR"] {
            let (text, fix) = (Texts::of(locale).fault(&fault), Texts::of(locale).fix(&fault));
            assert!(!fix.is_empty() && !text.contains("{$") && !fix.contains("{$"), "{title}: {text} {fix}");
        }
        let failed = book.last_story().into_iter().filter(|shown| shown.state == StepState::Failed).collect::<Vec<_>>();
        assert!(!failed.is_empty() && failed.iter().all(|shown| shown.fault.as_ref() == Some(&fault)), "{title}");
    }
    home.amazon.mend();
    home.run(&book, wishes, Aim::SetUp).await.unwrap_or_else(|fault| panic!("{title}, mended: {fault:?}"));
    home.assert_whole(LOCALES);
    home.run(&book, wishes, Aim::Remove).await.unwrap();
    assert_eq!(home.amazon.skills().len(), 0, "{title}");
}

async fn from_nothing(_: &Book) {}

#[tokio::test]
async fn what_any_call_can_meet() {
    let home = Home::new().await;
    let calls = [
        Call::Vendors,
        Call::ListSkills,
        Call::CreateSkill,
        Call::SkillStatus,
        Call::PutModel,
        Call::PutLinking,
        Call::GetLinking,
        Call::Enable,
        Call::GetEnablement,
        Call::Simulate,
        Call::GetSimulation,
    ];
    let wishes = wishes(LOCALES);
    for call in calls {
        let not_allowed = if call == Call::Vendors { Fault::NoDeveloperAccount } else { Fault::AmazonNotAllowed };
        for row in [
            row(call, Failure::Unauthorized, Times::Once, None),
            row(call, Failure::Unauthorized, Times::Always, Fault::AmazonSignInExpired),
            row(call, Failure::NotAuthorized, Times::Always, not_allowed),
            row(call, Failure::TooMany { retry_after: None }, Times::N(5), None),
            row(call, Failure::TooMany { retry_after: Some(3) }, Times::Once, None),
            row(call, Failure::TooMany { retry_after: None }, Times::Always, Fault::AmazonBusy),
            row(call, Failure::TooMany { retry_after: Some(3600) }, Times::Always, Fault::AmazonBusy),
            row(call, Failure::Conflict, Times::N(6), None),
            row(call, Failure::Conflict, Times::Always, Fault::SkillBusy),
            row(call, Failure::Internal, Times::N(3), None),
            row(call, Failure::Internal, Times::Always, Fault::AmazonDown),
            row(call, Failure::BadGateway, Times::Always, Fault::AmazonDown),
            row(call, Failure::Unavailable, Times::Always, Fault::AmazonDown),
        ] {
            play(&home, &wishes, row, from_nothing).await;
        }
    }
}

#[tokio::test]
async fn an_answer_that_is_lost_or_makes_no_sense() {
    let home = Home::new().await;
    let wishes = wishes(LOCALES);
    // What is looked at again and again may miss an answer; what may not be done twice is looked for.
    let passes = |call| matches!(call, Call::SkillStatus | Call::GetSimulation | Call::CreateSkill);
    for call in [Call::Vendors, Call::CreateSkill, Call::SkillStatus, Call::PutModel, Call::Enable, Call::GetSimulation]
    {
        for failure in [Failure::Lost, Failure::Dropped, Failure::Hangs] {
            let told = (!passes(call)).then_some(Fault::AmazonUnreachable);
            play(&home, &wishes, row(call, failure, Times::Once, told), from_nothing).await;
        }
    }
    for call in [Call::Vendors, Call::ListSkills, Call::GetLinking, Call::Simulate] {
        play(&home, &wishes, row(call, Failure::Torn, Times::Once, Fault::AmazonUnreachable), from_nothing).await;
        for failure in [Failure::Malformed, Failure::Page] {
            play(&home, &wishes, row(call, failure, Times::Once, Fault::AmazonConfused), from_nothing).await;
        }
    }
    for call in [Call::Vendors, Call::ListSkills, Call::SkillStatus, Call::Simulate] {
        play(&home, &wishes, row(call, Failure::WrongShape, Times::Once, Fault::AmazonConfused), from_nothing).await;
    }
    for failure in [Failure::Torn, Failure::Malformed, Failure::Page, Failure::WrongShape] {
        play(&home, &wishes, row(Call::CreateSkill, failure, Times::Once, None), from_nothing).await;
    }
    play(
        &home,
        &wishes,
        row(Call::CreateSkill, Failure::Dropped, Times::Always, Fault::AmazonUnreachable),
        from_nothing,
    )
    .await;
    play(
        &home,
        &wishes,
        row(Call::SkillStatus, Failure::Dropped, Times::Always, Fault::AmazonUnreachable),
        from_nothing,
    )
    .await;
    play(
        &home,
        &wishes,
        row(Call::ListSkills, Failure::EndlessPages, Times::Always, Fault::AmazonConfused),
        from_nothing,
    )
    .await;
}

#[tokio::test]
async fn linking_enablement_and_the_trial_call() {
    let home = Home::new().await;
    let wishes = wishes(LOCALES);
    let https = || Violation::of(Code::InvalidUrlFormat);
    let missing = || Violation::words("custom - object has missing required properties ([\"endpoint\"])");
    let heard = |why| Failure::Simulation(why);
    for row in [
        row(Call::PutLinking, Failure::BadRequest(vec![https()]), Times::Once, Fault::LinkingRefused),
        row(Call::PutLinking, Failure::Stale, Times::Once, Fault::SkillChangedElsewhere),
        row(Call::Enable, Failure::NotReady(missing()), Times::Once, Fault::EnablementRefused),
        row(Call::Enable, Failure::NotEnabled, Times::Once, Fault::EnablementRefused),
        row(Call::Enable, Failure::BadRequest(vec![missing()]), Times::Once, Fault::EnablementRefused),
        row(Call::Simulate, Failure::BadRequest(vec![Violation::words("Bad.")]), Times::Once, Fault::SimulationFailed),
        row(Call::Simulate, heard(Unheard::NotInvoked), Times::Once, Fault::SkillNotOpened),
        row(Call::Simulate, heard(Unheard::AnsweredByAlexa), Times::Once, Fault::SkillNotOpened),
        row(Call::Simulate, heard(Unheard::Unreachable), Times::Once, Fault::EndpointNotReached),
        row(Call::Simulate, heard(Unheard::CertificateRefused), Times::Once, Fault::EndpointCertificateRefused),
        row(Call::Simulate, heard(Unheard::TimedOut), Times::Once, Fault::EndpointNotReached),
        row(Call::Simulate, heard(Unheard::InvalidResponse), Times::Once, Fault::EndpointNotReached),
        row(Call::Simulate, heard(Unheard::Internal), Times::Once, Fault::SimulationFailed),
        row(Call::Simulate, Failure::SimulationStuck, Times::Once, Fault::AmazonSlow),
    ] {
        play(&home, &wishes, row, from_nothing).await;
    }
}

#[tokio::test]
async fn an_answer_of_ours_that_alexa_does_not_take() {
    let home = Home::new().await;
    let (book, wishes) = (Book::new(&home), wishes(LOCALES));
    let good = home.door.answer.lock().unwrap().clone();
    *home.door.answer.lock().unwrap() = json!({"version": "1.0"});
    let fault = home.run(&book, &wishes, Aim::SetUp).await.unwrap_err();
    assert_eq!(
        (fault.code, fault.values["address"].as_str()),
        (Fault::EndpointAnswerRefused, wishes.endpoint.as_str())
    );
    *home.door.answer.lock().unwrap() = good;
    home.run(&book, &wishes, Aim::SetUp).await.unwrap();
    home.assert_whole(LOCALES);
}

#[tokio::test]
async fn a_skill_that_is_there() {
    let home = Home::new().await;
    let wished = wishes(LOCALES);
    let renamed = Wishes { name: "Film Butler".to_owned(), ..wished.clone() };
    let set_up = async |book: &Book| home.run(book, &wished, Aim::SetUp).await.unwrap();
    for row in [
        row(Call::GetManifest, Failure::SeeOther, Times::Once, None),
        row(Call::GetManifest, Failure::Internal, Times::Always, Fault::AmazonDown),
        row(Call::GetManifest, Failure::WrongShape, Times::Once, Fault::AmazonConfused),
        row(Call::PutManifest, Failure::Stale, Times::N(3), None),
        row(Call::PutManifest, Failure::Stale, Times::Always, Fault::SkillChangedElsewhere),
        row(Call::PutManifest, Failure::Conflict, Times::Always, Fault::SkillBusy),
        row(
            Call::PutManifest,
            Failure::BadRequest(vec![Violation::of(Code::InvalidStringLength)]),
            Times::Once,
            Fault::SkillTextRefused,
        ),
        row(
            Call::PutManifest,
            Failure::ManifestFailed(Violation::of(Code::DeniedFeatureAccess)),
            Times::Once,
            Fault::SkillFeatureDenied,
        ),
        row(Call::PutManifest, Failure::Lost, Times::Once, Fault::AmazonUnreachable),
        row(Call::HeadModel, Failure::NotFound, Times::Once, None),
        row(Call::HeadModel, Failure::Unavailable, Times::Always, Fault::AmazonDown),
        row(Call::GetEnablement, Failure::NotFound, Times::Once, None),
    ] {
        play(&home, &renamed, row, &set_up).await;
    }
}

#[tokio::test]
async fn a_certificate_of_ones_own() {
    let home = Home::with(|mut options: Options| {
        options.hosts.values_mut().for_each(|site| site.certificate = Served::SelfSigned);
        options
    })
    .await;
    let pem = Some("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n".to_owned());
    let own = Wishes { certificate: Certificate { kind: Kind::SelfSigned, pem }, ..wishes(LOCALES) };
    let refused = Failure::BadRequest(vec![Violation::words("The certificate is not valid.")]);
    play(&home, &own, row(Call::PutCertificate, refused, Times::Once, Fault::SkillCertificateRefused), from_nothing)
        .await;

    // Who says that it is another kind is hung up on, and told so.
    let book = Book::new(&home);
    let fault = home.run(&book, &wishes(LOCALES), Aim::SetUp).await.unwrap_err();
    assert_eq!(fault.code, Fault::EndpointCertificateRefused);
    home.run(&book, &own, Aim::SetUp).await.unwrap();
    assert_eq!(home.amazon.skill().manifest["apis"]["custom"]["endpoint"]["sslCertificateType"], "SelfSigned");
}

#[tokio::test]
async fn whose_skill_it_is() {
    let home = Home::new().await;
    let (book, wished) = (Book::new(&home), wishes(LOCALES));
    let vendors = home_vendors(&["M1", "M2"]);
    home.amazon.change(|options| options.people[0].vendors = vendors);
    let fault = home.run(&book, &wished, Aim::SetUp).await.unwrap_err();
    assert_eq!(fault.code, Fault::WhichDeveloper);
    assert!(fault.values["vendors"].contains("M1") && fault.values["vendors"].contains("M2"));
    let chosen = Wishes { vendor: Some("M3".to_owned()), ..wished.clone() };
    assert_eq!(home.run(&book, &chosen, Aim::SetUp).await.unwrap_err().code, Fault::DeveloperGone);
    let chosen = Wishes { vendor: Some("M2".to_owned()), ..wished.clone() };
    home.run(&book, &chosen, Aim::SetUp).await.unwrap();
    assert_eq!(home.amazon.skill().vendor, "M2");
    // From now on it is known, whoever else comes.
    home.run(&book, &wished, Aim::SetUp).await.unwrap();
    assert_eq!(home.amazon.skills().len(), 1);
}

fn home_vendors(ids: &[&str]) -> Vec<support::amazon::Vendor> {
    let vendor = |id: &&str| support::amazon::Vendor { id: (*id).to_owned(), name: "Ada Example".to_owned() };
    ids.iter().map(vendor).collect()
}

#[tokio::test]
async fn a_sign_in_that_is_over_is_told_and_goes_on_after_another() {
    let home = Home::new().await;
    let (book, wishes) = (Book::new(&home), wishes(LOCALES));
    home.amazon.expire();
    home.run(&book, &wishes, Aim::SetUp).await.unwrap();
    assert_eq!(*home.person.renewed.lock().unwrap(), 1, "an hour has passed, and nobody noticed");
    home.amazon.expire();
    home.person.is_over.store(true, Ordering::SeqCst);
    assert_eq!(home.run(&book, &wishes, Aim::SetUp).await.unwrap_err().code, Fault::AmazonSignInExpired);
    home.person.is_over.store(false, Ordering::SeqCst);
    home.run(&book, &wishes, Aim::SetUp).await.unwrap();
}

#[tokio::test]
async fn a_skill_of_somebody_else_keeps_its_name() {
    let home = Home::new().await;
    let (book, wished) = (Book::new(&home), wishes(LOCALES));
    let elsewhere = Wishes { household: "another".to_owned(), ..wished.clone() };
    home.run(&Book::new(&home), &elsewhere, Aim::SetUp).await.unwrap();
    let theirs = home.amazon.skill();
    assert_eq!(home.run(&book, &wished, Aim::SetUp).await.unwrap_err().code, Fault::SkillNotOurs);
    assert_eq!(home.amazon.skill().manifest, theirs.manifest);
    let renamed = Wishes { name: "Film Butler".to_owned(), ..wished };
    home.run(&book, &renamed, Aim::SetUp).await.unwrap();
    assert_eq!(home.amazon.skills().len(), 2);
    home.run(&book, &renamed, Aim::Remove).await.unwrap();
    assert_eq!(home.amazon.skill().id, theirs.id);
}
