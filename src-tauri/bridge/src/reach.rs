//! The way in from outside: which one is used, bringing it up, keeping it up.
//!
//! What each way takes is in the package `reach`; here it is chosen, kept in the settings, watched, and told to the faces.
//! Whichever way it is, the one public address is in the settings, where everything else reads it. Only the doors are ever
//! led outside: a tunnel leads to the plain listener on this machine, and the listener with TLS serves the doors alone.

mod board;
mod by_direct;
mod by_files;
mod by_proxy;
mod by_tunnel;
mod looking;
mod made_of;
mod offers;
mod parts;
mod pause;
mod running;
mod snippet;
mod story;
mod telling;
mod view;
mod way;
mod wish;

use crate::api::SecretText;
use crate::api::view::{ReachView, WayWish};
use crate::kept_document::KeptDocument;
use crate::options::{ReachStandIns, StandIns};
use crate::secrets::Key;
use crate::shared::{Shared, lock};
use crate::store::KeptReach;
use household::fault::{Code, Fault};
use offers::Seen;
use running::Run;
use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex};
use story::{Story, What};
use time::format_description::well_known::Rfc3339;
use wish::{Judged, WayName, judge};

/// The name of what is kept of its story.
const NAME: &str = "reach";

/// What the parts share about the way in.
pub(crate) struct Reach {
    /// The way that is kept up here.
    run: Mutex<Option<Run>>,
    /// Whether this program keeps it up: a command beside it only says which one.
    keeps: AtomicBool,
    story: Mutex<Story>,
    pub(crate) kept: KeptDocument<Story>,
    /// What was seen of this home.
    seen: Mutex<Seen>,
    looking: AtomicBool,
    /// What the faces were told last.
    told: Mutex<Option<ReachView>>,
    /// The faults that are shown because of it.
    reported: Mutex<BTreeMap<Code, Fault>>,
    /// In place of services in the internet.
    stand_ins: ReachStandIns,
}

impl Reach {
    /// As it was kept in a folder.
    pub(crate) fn open(folder: &Path, stand_ins: &StandIns) -> Self {
        let (kept, story) = KeptDocument::open(folder, NAME);
        Self {
            run: Mutex::default(),
            keeps: AtomicBool::new(false),
            story: Mutex::new(story),
            kept,
            seen: Mutex::default(),
            looking: AtomicBool::new(false),
            told: Mutex::default(),
            reported: Mutex::default(),
            stand_ins: stand_ins.reach.clone(),
        }
    }

    /// How much faster the clock goes than the machine's.
    pub(crate) fn faster(&self) -> u32 {
        self.stand_ins.faster.unwrap_or(1)
    }
}

impl Shared {
    /// What was said about the way in.
    pub(crate) fn kept_reach(&self) -> KeptReach {
        self.settings(|settings| settings.reach.clone()).unwrap_or_default()
    }

    /// Which way in is used; none if none is, or one that only a later Usher knows.
    pub(crate) fn kept_way(&self) -> Option<WayName> {
        self.settings(|settings| settings.reach.as_ref()?.way.as_deref().and_then(WayName::named))
    }

    /// Where on this machine the TLS ends that Alexa speaks; none where somebody else ends it.
    pub(crate) fn ends_tls_at(&self) -> Option<SocketAddr> {
        let own = [WayName::Direct, WayName::Files];
        let port = self.public.address().filter(|_| self.kept_way().is_some_and(|way| own.contains(&way)))?.port();
        Some(SocketAddr::from((Ipv4Addr::LOCALHOST, port)))
    }

    /// Everything about the way in, for a face that looks. This home is looked at meanwhile.
    pub(crate) fn show_reach(self: &Arc<Self>) -> ReachView {
        self.look_at_home();
        self.reach_view()
    }

    /// Uses a way in from now on.
    ///
    /// # Errors
    /// What was typed wrongly, [`Code::WayTokenMissing`], or that it cannot be kept. Then everything is as it was.
    pub(crate) async fn use_way(self: &Arc<Self>, wish: WayWish) -> Result<(), Fault> {
        let judged = judge(wish, &self.kept_reach())?;
        self.keep_token(&judged).await?;
        let mut kept = KeptReach { chosen: self.clock.now().format(&Rfc3339).ok(), ..judged.kept };
        kept.tokens.extend(judged.token.map(|(whose, _)| whose));
        self.change_settings(|settings| settings.reach = Some(kept))?;
        self.note_reach(What::Chosen, None);
        self.begin_way();
        Ok(())
    }

    /// Brings the way in up anew.
    ///
    /// # Errors
    /// [`Code::NoWay`] if none was chosen.
    pub(crate) fn retry_way(self: &Arc<Self>) -> Result<(), Fault> {
        self.kept_way().ok_or_else(|| Fault::new(Code::NoWay))?;
        self.begin_way();
        Ok(())
    }

    /// Uses no way in any more. Returns when whatever was opened is closed.
    pub(crate) async fn leave_way(self: &Arc<Self>) -> Result<(), Fault> {
        let left = self.kept_way().is_some();
        self.end_way().await;
        let changed = self.change_settings(|settings| {
            settings.public_url = None;
            if let Some(kept) = &mut settings.reach {
                kept.way = None;
            }
        });
        if left {
            self.note_reach(What::Left, None);
        }
        self.tell_reach();
        self.tell_alexa();
        changed
    }

    /// Has the certificate that Usher shows renewed now.
    ///
    /// # Errors
    /// [`Code::NoCertificate`] where Usher shows none.
    pub(crate) fn renew_certificate(&self) -> Result<(), Fault> {
        let run = lock(&self.reach.run);
        let run = run.as_ref().filter(|run| run.board.stand().certificate.is_some());
        run.map(Run::renew).ok_or_else(|| Fault::new(Code::NoCertificate))
    }

    /// Keeps the token that was given with a wish.
    async fn keep_token(&self, judged: &Judged) -> Result<(), Fault> {
        let secrets = self.accounts.secrets();
        if let Some((whose, token)) = &judged.token {
            return secrets.put(Key::reach(&self.identity()?.device_id, whose), token.secret().clone()).await;
        }
        let Some(whose) = &judged.needs else { return Ok(()) };
        let missing = || Fault::new(Code::WayTokenMissing).with("name", judged.way.as_str());
        self.way_token(whose).await?.map(drop).ok_or_else(missing)
    }

    /// A token that was given before.
    pub(crate) async fn way_token(&self, whose: &str) -> Result<Option<SecretText>, Fault> {
        let Some(installation) = self.installation() else { return Ok(None) };
        Ok(self.accounts.secrets().get(Key::reach(&installation, whose)).await?.map(SecretText::from))
    }
}
