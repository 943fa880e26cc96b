//! What follows from what a way in tells: faces see it, faults appear and go, the story grows, and everybody uses the new
//! address.

use super::board::{News, Stand};
use super::story::What;
use super::wish::WayName;
use crate::api::Event;
use crate::api::view::ReachState;
use crate::shared::{Shared, lock};
use household::fault::{Code, Fault};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

/// Who knows of its faults, beside the checks.
const WAY: Option<&'static str> = Some("way");
/// A way in that falls and stands again within this time is no fault.
const PATIENCE: Duration = Duration::from_secs(30);
/// How often, and how many times, it is tried to tell Amazon a new address while something else is under way there.
const BUSY: (Duration, u32) = (Duration::from_secs(20), 30);

impl Shared {
    /// Tells the faces, if anything has changed.
    pub(crate) fn tell_reach(&self) {
        let now = self.reach_view();
        let mut told = lock(&self.reach.told);
        if told.as_ref() != Some(&now) {
            *told = Some(now.clone());
            let _heard = self.events.send(Event::Reach(now));
        }
    }

    /// Something happened to the way in.
    pub(super) fn note_reach(&self, what: What, fault: Option<Fault>) {
        let story = {
            let mut story = lock(&self.reach.story);
            story.note(self.clock.now(), what, fault).then(|| story.clone())
        };
        if let Some(story) = story {
            self.reach.kept.keep(story);
            self.tell_reach();
        }
    }

    /// Takes in what the way in tells.
    pub(super) fn heed(self: &Arc<Self>, way: WayName, news: News) {
        match news {
            News::Stand => {
                let stand = lock(&self.reach.run).as_ref().map(|run| run.board.stand()).unwrap_or_default();
                self.settle_reach(&stand);
                self.tell_reach();
            }
            News::Happened(what, fault) => {
                self.note_reach(what, fault);
                if [What::CertificateMade, What::CertificateRenewed, What::FilesReloaded].contains(&what) {
                    self.look_at_certificate();
                }
            }
            News::Address(address) => self.reached_at(way, &address),
        }
    }

    /// The faults that the way in has now.
    fn settle_reach(&self, stand: &Stand) {
        // Whoever waits for it to come up for the first time wants to know at once.
        let patience = if stand.stood { PATIENCE } else { Duration::ZERO };
        let down = stand.fault.iter().filter(|_| stand.state == ReachState::Down).map(|fault| (fault, patience));
        let troubles = stand.troubles.iter().map(|(_, fault)| (fault, fault.code.shows_after()));
        let now: BTreeMap<Code, (&Fault, Duration)> =
            troubles.chain(down).map(|(fault, patience)| (fault.code, (fault, patience))).collect();
        let mut reported = lock(&self.reach.reported);
        let mut news = false;
        for code in reported.keys().filter(|code| !now.contains_key(code)) {
            news |= self.faults.withdraw_by(WAY, *code);
        }
        for (code, (fault, patience)) in &now {
            if reported.get(code) != Some(*fault) {
                news |= self.faults.report_after(WAY, (*fault).clone(), *patience);
            }
        }
        *reported = now.into_iter().map(|(code, (fault, _))| (code, fault.clone())).collect();
        drop(reported);
        if news {
            self.changed.notify_one();
        }
    }

    /// Alexa reaches Usher here from now on.
    fn reached_at(self: &Arc<Self>, way: WayName, address: &str) {
        let before = self.kept_public_address();
        if before.as_deref() == Some(address) {
            return;
        }
        let address = address.to_owned();
        // It holds all the same, and the fault is shown.
        let _told = self.change_settings(|settings| settings.public_url = Some(address));
        if before.is_some() {
            self.note_reach(What::AddressChanged, None);
        }
        self.tell_reach();
        self.tell_alexa();
        self.look_at_certificate();
        let changes = match way {
            WayName::Cloudflare | WayName::Ngrok => self.kept_reach().host.is_none(),
            WayName::Tailscale | WayName::Direct | WayName::Proxy | WayName::Files => false,
        };
        if changes && self.skill_was_set_up() {
            tokio::spawn(self.clone().tell_amazon_the_address());
        }
    }

    /// A name that changes with each start is of no use to anybody unless Amazon knows it.
    async fn tell_amazon_the_address(self: Arc<Self>) {
        for _ in 0..BUSY.1 {
            match self.set_up_skill() {
                Err(fault) if fault.code == Code::SetUpUnderWay => self.reach_timer().wait(BUSY.0).await,
                Ok(()) => return,
                Err(fault) => {
                    tracing::warn!(%fault, "Amazon could not be told the new address");
                    return;
                }
            }
        }
    }

    /// The certificate may be another: then the skill is to name another kind.
    fn look_at_certificate(self: &Arc<Self>) {
        let shared = self.clone();
        tokio::spawn(async move {
            shared.see_certificate().await;
            shared.tell_alexa();
        });
    }
}
