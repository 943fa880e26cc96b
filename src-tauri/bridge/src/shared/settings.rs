//! The settings as the parts see and change them. A change holds even where it cannot be saved.

use super::{Shared, lock};
use crate::bridge::PORT;
use crate::options::Options;
use crate::store::{KeptConnect, KeptServer, Settings};
use crate::{here, stream};
use alexa::custom::SkillId;
use household::fault::{Code, Fault};
use household::preferences::{Change, Preferences};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::atomic::Ordering;
use std::sync::{Arc, PoisonError};

impl Shared {
    /// The servers that were added, connected or not.
    pub(crate) fn kept_servers(&self) -> Vec<KeptServer> {
        lock(&self.store).settings().servers.clone()
    }

    /// Who is signed in to Emby Connect.
    pub(crate) fn kept_connect(&self) -> Option<KeptConnect> {
        lock(&self.store).settings().connect.clone()
    }

    /// By which servers know this installation; none if no server was ever added.
    pub(crate) fn installation(&self) -> Option<String> {
        lock(&self.store).settings().installation.clone()
    }

    /// The fault that keeps changes from being saved for good.
    pub(crate) fn settings_newer(&self) -> Option<Fault> {
        lock(&self.store).newer()
    }

    /// The settings as they are now.
    pub(crate) fn settings<T>(&self, read: impl FnOnce(&Settings) -> T) -> T {
        read(lock(&self.store).settings())
    }

    /// Where everything is kept.
    pub(crate) fn folder(&self) -> PathBuf {
        lock(&self.store).folder().to_owned()
    }

    /// The address at which Usher is reached from outside, as the settings have it.
    pub(crate) fn kept_public_address(&self) -> Option<String> {
        lock(&self.store).settings().public_url.clone()
    }

    /// The same, if it is one that Amazon's players can be given.
    pub(crate) fn good_public_address(&self) -> Option<Arc<str>> {
        lock(&self.public_address).clone()
    }

    /// What the household prefers now.
    pub(crate) fn preferences(&self) -> Arc<Preferences> {
        self.preferences.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Whether voice control is held.
    pub(crate) fn is_paused(&self) -> bool {
        self.paused.load(Ordering::Relaxed)
    }

    /// Holds voice control, or lets it go on.
    pub(crate) fn set_paused(&self, paused: bool) {
        self.paused.store(paused, Ordering::Relaxed);
        self.save(|settings| settings.paused = paused);
    }

    /// Keeps what a command or a face changes.
    pub(crate) fn keep_changes(&self, changes: Vec<Change>) {
        if changes.is_empty() {
            return;
        }
        self.prefer(|preferences| changes.into_iter().for_each(|change| preferences.apply(change)));
    }

    /// Changes the preferences, and keeps them.
    pub(crate) fn prefer(&self, change: impl FnOnce(&mut Preferences)) {
        self.save(|settings| change(&mut settings.preferences));
    }

    fn save(&self, change: impl FnOnce(&mut Settings)) {
        // It holds all the same, and the fault is shown.
        let _saved = self.change_settings(change);
    }

    /// Changes the settings. The change holds even where it cannot be saved.
    pub(crate) fn change_settings(&self, change: impl FnOnce(&mut Settings)) -> Result<(), Fault> {
        let saved = {
            let mut store = lock(&self.store);
            let saved = store.change(change);
            self.take_over(store.settings());
            saved
        };
        match &saved {
            Ok(()) => self.withdraw(Code::SettingsNotSaved),
            Err(fault) => self.report(fault.clone()),
        }
        self.changed.notify_one();
        saved
    }

    /// Reads what another program has changed in the settings; tells whether that was anything.
    pub(crate) fn refresh_settings(&self) -> bool {
        let mut store = lock(&self.store);
        let changed = store.refresh();
        if changed {
            self.take_over(store.settings());
        }
        changed
    }

    fn take_over(&self, settings: &Settings) {
        self.let_in(settings.skill_id.as_deref());
        self.paused.store(settings.paused, Ordering::Relaxed);
        *lock(&self.public_address) = public_address(settings);
        let mut preferences = self.preferences.write().unwrap_or_else(PoisonError::into_inner);
        if **preferences != settings.preferences {
            *preferences = Arc::new(settings.preferences.clone());
        }
    }

    /// The door lets in this skill and no other. The demo home has nothing to protect: as long as it has no skill of its own,
    /// any may try it.
    pub(super) fn let_in(&self, skill: Option<&str>) {
        if skill.is_none() && self.tries_any.load(Ordering::Relaxed) {
            self.ours.become_any();
        } else {
            self.ours.become_now(SkillId::new(skill.unwrap_or_default()));
        }
    }

    /// Where the plain listener is.
    pub(crate) fn listen_address(&self, options: &Options) -> Result<SocketAddr, Fault> {
        if options.certificate.is_some() {
            // What was asked for is the listener with TLS; this one is for what runs on this machine.
            return Ok(SocketAddr::from((Ipv4Addr::LOCALHOST, 0)));
        }
        options.listen.map_or_else(|| self.kept_listen_address(), Ok)
    }

    /// Where Usher listens unless it is started otherwise.
    pub(crate) fn kept_listen_address(&self) -> Result<SocketAddr, Fault> {
        let kept = lock(&self.store).settings().listen.clone();
        match kept {
            Some(text) => text.parse().map_err(|_| {
                Fault::new(Code::AddressUnusable).with("address", text).with("reason", "it is no address and port")
            }),
            None => Ok(SocketAddr::from((Ipv4Addr::LOCALHOST, PORT))),
        }
    }

    /// Where an Usher listens that runs on this folder, by what it has left there.
    pub(crate) fn heard_of(&self) -> Option<SocketAddr> {
        here::read(lock(&self.store).folder())
    }

    /// Leaves in the folder where this Usher listens; with none, that it does no more.
    pub(crate) fn leave_word(&self, address: Option<SocketAddr>) {
        here::write(lock(&self.store).folder(), address);
    }
}

pub(super) fn public_address(settings: &Settings) -> Option<Arc<str>> {
    settings.public_url.as_deref().and_then(stream::public).map(Arc::from)
}
