//! Which check a fault at Amazon belongs to: one table, because the same fault can be met at any call.

use super::line::Id;
use household::fault::Code;

/// What is wrong, and by which id people quote it.
const CAUSES: &[(Code, Id)] = &[
    (Code::AmazonNotBack, Id::C1),
    (Code::AmazonClientRefused, Id::C2),
    (Code::AmazonSecretMissing, Id::C2),
    (Code::AmazonScopeRefused, Id::C3),
    (Code::AmazonDenied, Id::C3),
    (Code::NoDeveloperAccount, Id::C4),
    (Code::AmazonNotAllowed, Id::C5),
    (Code::WhichDeveloper, Id::C6),
    (Code::DeveloperGone, Id::C6),
    (Code::SkillGone, Id::C6),
    (Code::SkillNotOurs, Id::C6),
    (Code::SkillTextRefused, Id::C7),
    (Code::SkillPictureRefused, Id::C7),
    (Code::SkillSettingsConflict, Id::C7),
    (Code::SkillFeatureDenied, Id::C7),
    (Code::SkillComplianceNeeded, Id::C7),
    (Code::ManifestRefused, Id::C7),
    (Code::EndpointRefused, Id::C7),
    (Code::SkillCertificateRefused, Id::A2),
    (Code::CertificateNotForHost, Id::A7),
    (Code::ModelRefused, Id::C8),
    (Code::ModelSampleRefused, Id::C8),
    (Code::ModelSlotRefused, Id::C8),
    (Code::ModelValueRefused, Id::C8),
    (Code::ModelTooBig, Id::C8),
    (Code::ModelSlow, Id::C8),
    (Code::ModelOutdated, Id::C8),
    (Code::LocaleRefused, Id::C8),
    (Code::InvocationRefused, Id::C8),
    (Code::EnablementRefused, Id::C9),
    (Code::SkillNotEnabled, Id::A4),
    (Code::SkillChangedElsewhere, Id::C10),
    (Code::SkillBusy, Id::C10),
    (Code::SkillLocked, Id::C10),
    (Code::AmazonBusy, Id::C11),
    (Code::AmazonSignInExpired, Id::C12),
    (Code::AmazonSignedOut, Id::C12),
    (Code::AmazonUnreachable, Id::C13),
    (Code::AmazonDown, Id::C13),
    (Code::AmazonSlow, Id::C13),
    (Code::AmazonConfused, Id::C13),
    (Code::SimulationFailed, Id::C13),
    (Code::LinkingRefused, Id::D6),
    (Code::EndpointNotReached, Id::A6),
    (Code::EndpointCertificateRefused, Id::A2),
    (Code::EndpointAnswerRefused, Id::B4),
    (Code::TookTooLong, Id::B5),
    (Code::SkillNotOpened, Id::A13),
];

/// The id of what is wrong; none for what is no matter of Amazon's.
pub(super) fn id_of(code: Code) -> Option<Id> {
    CAUSES.iter().find(|(known, _)| *known == code).map(|(_, id)| *id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_fault_is_in_the_table_once() {
        for (at, (code, _)) in CAUSES.iter().enumerate() {
            assert!(CAUSES[..at].iter().all(|(before, _)| before != code), "{code:?}");
        }
    }

    #[test]
    fn every_id_of_skill_management_has_a_fault() {
        for id in
            [Id::C1, Id::C2, Id::C3, Id::C4, Id::C5, Id::C6, Id::C7, Id::C8, Id::C9, Id::C10, Id::C11, Id::C12, Id::C13]
        {
            assert!(CAUSES.iter().any(|(_, known)| *known == id), "{id:?}");
        }
    }
}
