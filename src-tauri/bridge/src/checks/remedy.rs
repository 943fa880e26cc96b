//! What Usher can do about a fault: one table from the fault to a remedy, and the remedies themselves.
//!
//! A remedy really acts. When it has, whatever it was for is measured again by itself.

use super::order::Step;
use super::{About, Run};
use crate::api::view::{ReachState, ReachView, SkillRunState};
use crate::api::{Answer, Event, Intention};
use crate::shared::{Shared, lock};
use crate::skill::{By, Wish};
use alexa::provision::calls::enable::Enable;
use alexa::provision::told::{About as Asked, of_call};
use household::fault::{Code, Fault};
use household::language;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::broadcast::error::RecvError;

/// How long a way in may take to come up, or a certificate to be had, before it is measured all the same.
const LONGEST: Duration = Duration::from_secs(3 * 60);

macro_rules! remedies {
    ($($(#[$doc:meta])* $name:ident = $text:literal, for [$($code:ident),*];)*) => {
        /// What can be done.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Remedy {$($(#[$doc])* $name,)*}

        impl Remedy {
            const ALL: &'static [Self] = &[$(Self::$name),*];
            const FAULTS: &'static [(Code, Self)] = &[$($((Code::$code, Self::$name),)*)*];

            /// The stable name. Its words are the window's message `remedy-<name>`.
            pub(crate) fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }
        }
    };
}

remedies! {
    /// Tell Amazon which certificate is really served.
    SetCertificateType = "set-certificate-type", for [SkillCertificateKind, EndpointCertificateRefused];
    /// Give the skill the languages of the Echos.
    AddLocales = "add-locales", for [SkillLocaleMissing];
    /// Send what the skill should be once more.
    SendSkill = "send-skill", for [
        SkillEndpointOther, SkillDiffers, SkillCountries, SkillGone, SkillChangedElsewhere, ModelOutdated, ModelRefused, ModelSlow,
        EnablementRefused, LinkingRefused
    ];
    /// Tell Amazon the addresses and the secret of account linking.
    Relink = "re-link", for [LinkingElsewhere, LinkingSecretOther, LinkingAstray];
    /// Turn the skill on.
    EnableSkill = "enable-skill", for [SkillNotEnabled];
    /// Listen to the skill that calls, in place of the one that was known.
    AdoptSkill = "adopt-skill", for [SkillIdOther];
    /// Bring the way in from outside up again: the tunnel, the port, the name's address.
    RestartWay = "restart-way", for [WayInClosed, WayInSilent, NameElsewhere, DoorDeserted];
    /// Get a new certificate.
    RenewCertificate = "renew-certificate", for [CertificateEnded, CertificateEndsSoon, CertificateNotBegun];
    /// The window's page for signing in with Amazon and linking.
    OpenAlexa = "open-alexa", for [
        AmazonSignedOut, AmazonSignInExpired, AmazonClientRefused, AmazonSecretMissing, AmazonNotBack, AmazonScopeRefused,
        AmazonDenied, AmazonNotAllowed, NoDeveloperAccount, WhichDeveloper, DeveloperGone, SkillNotOurs, SkillNotOpened,
        InvocationRefused, InvocationTaken, LinkingInVain, LinksEnded
    ];
    /// The window's page for the way in from outside.
    OpenReach = "open-reach", for [
        EndpointMissing, EndpointUnusable, EndpointPort, EndpointNotReached, CertificateNotForHost, NameUnknown, NamePrivate,
        NameOnlyIpv6, WayInUnseen, CertificateSelfSigned, CertificateUntrusted, CertificateIncomplete, CertificateDisordered,
        CertificateWeak, CertificateUnfit, TlsMissing, TlsTooOld, TlsTooNew, TlsRefused, TlsNoRsa, DoorChallenged, DoorSignIn,
        DoorOfAnother, DoorMoved, DoorNotThere, DoorBodyChanged, DoorHeadersStripped, OldWebServer
    ];
    /// The window's page of servers and people.
    OpenAccounts = "open-accounts", for [NoServer, ServerUnreachable, SignInExpired];
}

impl Remedy {
    /// What can be done about a fault, if anything can.
    pub(crate) fn of(code: Code) -> Option<Self> {
        Self::FAULTS.iter().find(|(known, _)| *known == code).map(|(_, remedy)| *remedy)
    }

    fn named(name: &str) -> Result<Self, Fault> {
        let found = Self::ALL.iter().copied().find(|remedy| remedy.as_str() == name);
        found.ok_or_else(|| Fault::new(Code::NoSuchRemedy).with("name", name))
    }
}

impl Shared {
    /// Does what a check said that can be done.
    pub(crate) async fn mend(self: &Arc<Self>, name: &str) -> Answer {
        let remedy = match Remedy::named(name) {
            Ok(remedy) => remedy,
            Err(fault) => return fault.into(),
        };
        let again = self.concerned(remedy);
        let mended = match remedy {
            Remedy::SetCertificateType | Remedy::SendSkill | Remedy::Relink => self.send_skill(again),
            Remedy::AddLocales => self.add_locales().and_then(|()| self.send_skill(again)),
            Remedy::EnableSkill => self.enable_skill().await.inspect(|()| self.look_again(again)),
            Remedy::AdoptSkill => self.adopt_skill().inspect(|()| self.look_again(again)),
            Remedy::RestartWay => return self.mend_way(Intention::RetryWay, again).await,
            Remedy::RenewCertificate => return self.mend_way(Intention::RenewCertificate, again).await,
            // The window's own.
            Remedy::OpenAlexa | Remedy::OpenReach | Remedy::OpenAccounts => Ok(()),
        };
        mended.map_or_else(Answer::from, |()| Answer::Done)
    }

    /// The steps that found what this is for, and those that were not run because of it.
    fn concerned(&self, remedy: Remedy) -> Vec<Step> {
        let shown = lock(&self.checks.shown);
        let is_for = |code: Code| Remedy::of(code) == Some(remedy);
        let lines = || shown.iter().filter_map(|one| Some((one.step, one.line.as_ref()?)));
        let found = lines().filter(|(_, line)| line.fault.as_ref().is_some_and(|fault| is_for(fault.code)));
        let found: Vec<_> = found.map(|(step, line)| (step, line.id)).collect();
        let ids: BTreeSet<_> = found.iter().map(|(_, id)| *id).collect();
        let explained = lines().filter(|(_, line)| line.cause.is_some_and(|cause| ids.contains(&cause)));
        let steps: BTreeSet<Step> =
            found.iter().map(|(step, _)| *step).chain(explained.map(|(step, _)| step)).collect();
        steps.into_iter().collect()
    }

    /// Measures these again, the first of them first; those that it explains only if all is right with it.
    fn look_again(self: &Arc<Self>, steps: Vec<Step>) {
        if steps.is_empty() {
            return;
        }
        let mut run = lock(&self.checks.run);
        drop(run.take());
        lock(&self.checks.shown).iter_mut().for_each(|one| one.running = false);
        let about = About { asked: true, ..About::of(self.clone()) };
        *run = Some(Run(tokio::spawn(async move { about.run_again(steps).await })));
    }

    /// Sends the skill, and looks again when that has come to its end.
    fn send_skill(self: &Arc<Self>, again: Vec<Step>) -> Result<(), Fault> {
        let mut events = self.events.subscribe();
        self.set_up_skill()?;
        let shared = self.clone();
        tokio::spawn(async move {
            let is_over = |state| matches!(state, SkillRunState::Stopped | SkillRunState::Failed | SkillRunState::Done);
            loop {
                let state = match events.recv().await {
                    Ok(Event::Alexa(view)) => view.run.map(|run| run.state),
                    Ok(_) => None,
                    Err(RecvError::Lagged(_)) => shared.alexa_view().run.map(|run| run.state),
                    Err(RecvError::Closed) => return,
                };
                if state.is_some_and(is_over) {
                    break;
                }
            }
            shared.look_again(again);
        });
        Ok(())
    }

    /// Wishes every language of each Echo that was heard, with the others of the same language.
    fn add_locales(self: &Arc<Self>) -> Result<(), Fault> {
        let kept = self.kept_skill();
        let heard = self.heard.locales();
        let wanted = |locale: &&str| {
            let same = |other: &String| language::folder_of(other) == language::folder_of(locale);
            kept.locales.iter().any(|wished| wished == locale) || heard.iter().any(same)
        };
        let locales = language::spoken().filter(wanted).map(str::to_owned).collect();
        self.wish_skill(Wish { name: kept.name, invocation: kept.invocation, locales, endpoint: None })
    }

    async fn enable_skill(self: &Arc<Self>) -> Result<(), Fault> {
        self.is_signed_in()?;
        let skill = self.made_skill().ok_or_else(|| Fault::new(Code::SkillGone))?;
        let enabled = self.management()?.in_a_hurry().send(&Enable { skill }, &By(self.clone())).await;
        let enabled = enabled.map_err(|error| of_call(&error, Asked::Enablement));
        *lock(&self.checks.enabling) = enabled.as_ref().err().cloned();
        if enabled.is_err() {
            // What Amazon says of it stands in the checks from now on.
            self.look_again(vec![Step::Enabled]);
        }
        enabled
    }

    /// From now on the door lets in the skill that has called, or the one that Usher has made.
    fn adopt_skill(&self) -> Result<(), Fault> {
        let other = self.checks.live.stranger().or_else(|| self.made_skill());
        let other = other.ok_or_else(|| Fault::new(Code::SkillGone))?;
        self.change_settings(|settings| settings.skill_id = Some(other))?;
        self.checks.live.forget_stranger();
        Ok(())
    }

    /// What is the way's own business is done there. When it has come to an end, good or bad, it is measured again.
    async fn mend_way(self: &Arc<Self>, intention: Intention, again: Vec<Step>) -> Answer {
        let mut events = self.events.subscribe();
        let until = |view: &ReachView| view.certificate.as_ref().map(|certificate| certificate.until.clone());
        let before = (intention == Intention::RenewCertificate).then(|| until(&self.reach_view()));
        let answer = Box::pin(self.obey(intention)).await;
        if answer == Answer::Done {
            let shared = self.clone();
            tokio::spawn(async move {
                let is_over = |view: &ReachView| {
                    let settled = !matches!(view.state, ReachState::Starting | ReachState::Waiting);
                    let renewed = before.as_ref().is_none_or(|before| *before != until(view) || view.fault.is_some());
                    settled && renewed
                };
                let ending = async {
                    loop {
                        match events.recv().await {
                            Ok(Event::Reach(view)) if is_over(&view) => return,
                            Ok(_) | Err(RecvError::Lagged(_)) => {}
                            Err(RecvError::Closed) => return,
                        }
                    }
                };
                // Whoever waits for a person's yes elsewhere is not waited for without end.
                let _over = tokio::time::timeout(LONGEST, ending).await;
                shared.look_again(again);
            });
        }
        answer
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_has_one_remedy_and_each_remedy_its_name() {
        for (at, (code, _)) in Remedy::FAULTS.iter().enumerate() {
            assert!(Remedy::FAULTS[..at].iter().all(|(before, _)| before != code), "{code:?}");
        }
        for remedy in Remedy::ALL {
            assert_eq!(Remedy::named(remedy.as_str()), Ok(*remedy));
        }
        assert_eq!(Remedy::named("magic").unwrap_err().code, Code::NoSuchRemedy);
    }
}
