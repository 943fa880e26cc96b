//! What each intention does.

use super::view::{ActivityView, FaultView, WaitingView};
use super::{Answer, Event, Intention, Waiting};
use crate::checks::Step;
use crate::shared::{Shared, lock};
use crate::skill::Wish;
use household::fault::{Code, Fault};
use household::id::PlayerId;
use household::voice::Memory;
use std::sync::Arc;

/// Activities in one answer.
const PAGE: usize = 100;

impl Shared {
    /// Carries out what a face wants.
    pub(crate) async fn obey(self: &Arc<Self>, intention: Intention) -> Answer {
        match intention {
            Intention::Rehearse { text, locale } => Answer::Trial(self.rehearse(&text, &locale).await.view(true)),
            Intention::Say { text, locale } => Answer::Trial(self.say(&text, &locale, None).await.view(false)),
            Intention::ForgetQuestion => {
                *lock(&self.trying) = Memory::default();
                Answer::Done
            }
            Intention::SetDefaultPlayer { player } => self.set_default_player(player).await,
            Intention::SetPlayerAliases { player, aliases } => done(self.set_player_aliases(&player, aliases).await),
            Intention::TestPlayer { player } => {
                answer(self.test_player(&player).await, |sign| Answer::Tested(sign.to_owned()))
            }
            Intention::ForgetPlayer { player } => done(self.forget_player(&player)),
            Intention::RestorePlayer { player } => done(self.restore_player(&player)),
            Intention::SetEchoPlayer { echo, player } => done(self.set_echo_player(&echo, player.as_deref()).await),
            Intention::SetEchoName { echo, name } => done(self.set_echo_name(&echo, &name)),
            Intention::ForgetEcho { echo } => done(self.forget_echo(&echo)),
            Intention::RestoreEcho { echo } => done(self.restore_echo(&echo)),
            Intention::SetActiveUser { server, user } => done(self.set_active_user(&server, &user)),
            Intention::SetPaused { paused } => {
                self.set_paused(paused);
                self.saved()
            }
            Intention::ClearActivity => {
                self.journal.clear().await;
                let _heard = self.events.send(Event::ActivityCleared);
                self.changed.notify_one();
                Answer::Done
            }
            Intention::OlderActivity { before } => {
                let older = self.journal.older(before, PAGE).await;
                Answer::Activities(older.iter().map(|activity| ActivityView::from(activity.as_ref())).collect())
            }
            Intention::Refresh => {
                self.changed.notify_one();
                Answer::Done
            }
            Intention::LookAround { on } => answer(self.look_around(on), |()| Answer::Done),
            Intention::LookAtServer { address, fingerprint } => {
                answer(self.look_at(&address, fingerprint.as_deref()).await, Answer::Found)
            }
            Intention::AddServer { kind, address, fingerprint, by } => {
                let added = self.sign_in_at(kind.as_deref(), &address, fingerprint.as_deref(), &by).await;
                answer(added, |id| Answer::Added(id.to_string()))
            }
            Intention::SignIn { server, by } => done(self.sign_in_on(&server, &by).await),
            Intention::SignOut { server, user } => done(self.sign_out_of(&server, &user).await),
            Intention::BeginSignIn { by } => answer(self.begin_sign_in(by).await, Answer::Waiting),
            Intention::WaitingSignIns => Answer::SignIns(self.waiting_sign_ins()),
            Intention::CancelSignIn { id } => {
                self.cancel_sign_in(&id);
                Answer::Done
            }
            Intention::PasteAnswer { id, address } => done(self.paste_answer(&id, &address)),
            Intention::ConnectWithPassword { name, password } => {
                done(self.connect_with_password(&name, &password).await)
            }
            Intention::RefreshConnect => done(self.refresh_connect().await),
            Intention::UseConnectServer { server } => {
                answer(self.use_connect_server(&server).await, |id| Answer::Added(id.to_string()))
            }
            Intention::AnswerInvitation { server, accept } => done(self.answer_invitation(&server, accept).await),
            Intention::LeaveConnect => done(self.leave_connect().await),
            Intention::VouchForCertificate { server, fingerprint } => done(self.vouch_for(&server, &fingerprint)),
            Intention::RemoveServer { server } => done(self.remove_server(&server).await),
            Intention::ShowAlexa => Answer::Alexa(self.show_alexa()),
            Intention::SignOutOfAmazon => done(self.sign_out_of_amazon().await),
            Intention::ChooseVendor { vendor } => done(self.choose_vendor(&vendor)),
            Intention::WishSkill { name, invocation, locales, endpoint } => {
                done(self.wish_skill(Wish { name, invocation, locales, endpoint }))
            }
            Intention::SetUpSkill => done(self.set_up_skill()),
            Intention::StopSkillSetup => done(self.stop_skill_setup().await),
            Intention::RemoveSkill => done(self.remove_skill()),
            Intention::CompareSkill => done(self.compare_skill().await),
            Intention::InviteToLink => answer(self.invite_to_link().await, Answer::LinkCode),
            Intention::Unlink { link } => done(self.unlink(&link).await),
            Intention::ShowReach => Answer::Reach(self.show_reach()),
            Intention::UseWay { way } => done(self.use_way(way).await),
            Intention::RetryWay => done(self.retry_way()),
            Intention::LeaveWay => done(self.leave_way().await),
            Intention::RenewCertificate => done(self.renew_certificate()),
            Intention::ShowChecks => Answer::Checks(self.checks_view()),
            Intention::RunChecks { only } => {
                let only = only.as_deref().map(Step::wanted).transpose();
                answer(only, |only| {
                    self.run_checks(only);
                    Answer::Done
                })
            }
            Intention::StopChecks => {
                self.stop_checks();
                Answer::Done
            }
            Intention::Mend { remedy } => self.mend(&remedy).await,
            Intention::Listen { on } => {
                self.listen(on);
                Answer::Done
            }
            Intention::PreviewBundle { titles } => Answer::Bundle(self.preview_bundle(titles).await),
            Intention::SaveBundle => answer(self.save_bundle().await, Answer::Saved),
            Intention::ProxySnippet { proxy, host } => answer(self.proxy_snippet(&proxy, &host), Answer::Snippet),
        }
    }

    async fn begin_sign_in(self: &Arc<Self>, by: Waiting) -> Result<WaitingView, Fault> {
        match by {
            Waiting::QuickConnect { address, fingerprint } => {
                self.begin_quick_connect(&address, fingerprint.as_deref()).await
            }
            Waiting::ConnectPin => self.begin_connect_pin().await,
            Waiting::HomeAssistant { address, fingerprint } => {
                self.begin_home_assistant(&address, fingerprint.as_deref()).await
            }
            Waiting::Amazon { client_id, client_secret } => self.begin_amazon(&client_id, client_secret.as_ref()).await,
        }
    }

    async fn set_default_player(&self, player: Option<String>) -> Answer {
        let Some(id) = player else {
            self.prefer(|preferences| preferences.default_player = None);
            return self.saved();
        };
        let home = self.home_view().await;
        let Some(found) = home.players.into_iter().find(|player| player.id == id) else {
            return Fault::new(Code::PlayerNotConnected).with("player", id).into();
        };
        let player = PlayerId::new(&found.id);
        self.prefer(|preferences| {
            preferences.player_names.insert(player.clone(), found.name);
            preferences.default_player = Some(player);
        });
        self.saved()
    }

    /// Done, or the fault that keeps it from being kept.
    fn saved(&self) -> Answer {
        let unsaved = self.faults.all().into_iter().find(|fault| fault.code == Code::SettingsNotSaved);
        unsaved.map_or(Answer::Done, |fault| Answer::Fault(FaultView::from(&fault)))
    }
}

fn done(result: Result<(), Fault>) -> Answer {
    answer(result, |()| Answer::Done)
}

fn answer<T>(result: Result<T, Fault>, answer: impl FnOnce(T) -> Answer) -> Answer {
    result.map_or_else(Answer::from, answer)
}
