//! The settings: one JSON file with a version, written whole or not at all. No secrets.
//!
//! A file that cannot be read is kept aside, never overwritten; one written by a newer Usher is left alone. Each change
//! is made on what the file holds at that moment, so that two programs may change it side by side.

mod kept;
mod kept_reach;
mod kept_skill;

pub use kept::{KeptConnect, KeptLinking, KeptOffer, KeptServer, KeptUser};
pub use kept_reach::KeptReach;
pub use kept_skill::{KeptAmazon, KeptAmazonAccount, KeptSkill, KeptVendor};

use crate::kept_file::{self, Look, Readers, Turn, look};
use household::fault::{Code, Fault};
use household::preferences::Preferences;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use time::OffsetDateTime;

/// The version that this Usher writes. 1 knew no servers.
const VERSION: u32 = 2;
/// More than this is not a settings file.
const LARGEST: u64 = 4 << 20;
/// The file's name in the folder.
pub const FILE: &str = "settings.json";

/// What is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Settings {
    /// The version that wrote it.
    pub version: u32,
    /// Where the endpoint listens ("127.0.0.1:8797").
    pub listen: Option<String>,
    /// Where Usher is reached from outside ("https://usher.example.org"): what an Echo plays comes from there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_url: Option<String>,
    /// The way in from outside that gives this address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reach: Option<KeptReach>,
    /// The skill whose requests are obeyed.
    pub skill_id: Option<String>,
    /// Account linking, once it was set up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub linking: Option<KeptLinking>,
    /// Voice control is held.
    pub paused: bool,
    /// By which servers know this installation; made when the first server is added, and then stays for ever.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub installation: Option<String>,
    /// The servers, in the order in which they were added.
    pub servers: Vec<KeptServer>,
    /// Who is signed in to Emby Connect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connect: Option<KeptConnect>,
    /// The sign-in with Amazon.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amazon: Option<KeptAmazon>,
    /// What the skill should be like.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skill: Option<KeptSkill>,
    /// What the household prefers.
    pub preferences: Preferences,
    /// What a later version wrote and this one does not know; it survives.
    #[serde(flatten)]
    pub unknown: serde_json::Map<String, serde_json::Value>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            version: VERSION,
            listen: None,
            public_url: None,
            reach: None,
            skill_id: None,
            linking: None,
            paused: false,
            installation: None,
            servers: Vec::new(),
            connect: None,
            amazon: None,
            skill: None,
            preferences: Preferences::default(),
            unknown: serde_json::Map::new(),
        }
    }
}

/// The settings and where they are kept.
pub struct Store {
    file: PathBuf,
    settings: Settings,
    frozen: bool,
    /// How the file looked when it was last read or written.
    seen: Option<Look>,
    /// The accounts in the file, where others are used that end with Usher.
    aside: Option<Accounts>,
}

/// What settings hold about accounts on servers.
#[derive(Default)]
struct Accounts {
    servers: Vec<KeptServer>,
    connect: Option<KeptConnect>,
}

impl Accounts {
    /// Exchanges them for those in the settings.
    fn swap(&mut self, settings: &mut Settings) {
        std::mem::swap(&mut self.servers, &mut settings.servers);
        std::mem::swap(&mut self.connect, &mut settings.connect);
    }

    /// The same, and these stay as well.
    fn put(&self, settings: &mut Settings) {
        settings.servers.clone_from(&self.servers);
        settings.connect.clone_from(&self.connect);
    }
}

impl Store {
    /// Opens the settings in a folder, which is made if it is not there. A fault beside the store says what was wrong
    /// with the file; an error means that the folder itself cannot be used.
    pub fn open(folder: &Path, now: OffsetDateTime) -> Result<(Self, Option<Fault>), Fault> {
        let unusable = |error: &std::io::Error| {
            Fault::new(Code::FolderUnusable)
                .with("folder", folder.display().to_string())
                .with("reason", error.kind().to_string())
        };
        std::fs::create_dir_all(folder).map_err(|error| unusable(&error))?;
        kept_file::tidy(folder, now.into());
        let file = folder.join(FILE);
        let seen = look(&file);
        let fresh = |frozen| Self { file: file.clone(), settings: Settings::default(), frozen, seen, aside: None };
        match read(&file) {
            Ok(None) => Ok((fresh(false), None)),
            Ok(Some(settings)) if settings.version > VERSION => {
                let store = Self { file, settings, frozen: true, seen, aside: None };
                let fault = store.newer();
                Ok((store, fault))
            }
            Ok(Some(settings)) => Ok((Self { file, settings, frozen: false, seen, aside: None }, None)),
            Err(reason) => {
                let kept = folder.join(format!("settings-unreadable-{}.json", now.unix_timestamp()));
                // What cannot be moved aside must not be overwritten either.
                let frozen = std::fs::rename(&file, &kept).is_err();
                let kept = if frozen { &file } else { &kept };
                let fault = Fault::new(Code::SettingsUnreadable)
                    .with("file", file.display().to_string())
                    .with("kept", kept.display().to_string())
                    .with("reason", reason);
                Ok((fresh(frozen), Some(fault)))
            }
        }
    }

    /// From now on accounts are not kept: those in the file stay as they are, and are not used.
    pub fn without_accounts(mut self) -> Self {
        let mut aside = Accounts::default();
        aside.swap(&mut self.settings);
        self.aside = Some(aside);
        self
    }

    /// Where they are kept, and whatever else Usher keeps.
    pub fn folder(&self) -> &Path {
        self.file.parent().unwrap_or(Path::new("."))
    }

    /// The settings as they are now.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The fault that keeps changes from being saved for good.
    pub fn newer(&self) -> Option<Fault> {
        let version = self.settings.version;
        let fault = || Fault::new(Code::SettingsNewer).with("file", self.file.display().to_string());
        (version > VERSION).then(|| fault().with("version", version.to_string()))
    }

    /// Changes the settings and saves them. The change holds even where it cannot be saved.
    pub fn change(&mut self, change: impl FnOnce(&mut Settings)) -> Result<(), Fault> {
        let _turn = (!self.frozen).then(|| Turn::wait(&self.file));
        // What another program has written since is kept. What cannot be read now must not be overwritten.
        let written = !self.frozen && look(&self.file) != self.seen;
        let newest = if written { read(&self.file) } else { Ok(None) };
        if let Ok(Some(settings)) = &newest {
            self.take_over(settings.clone());
        }
        let before = self.lasting();
        change(&mut self.settings);
        if self.frozen || self.lasting() == before {
            return Ok(());
        }
        newest.map_err(|reason| self.not_saved(reason))?;
        self.settings.version = VERSION;
        self.save()
    }

    /// Reads what another program has written; tells whether that was anything.
    pub fn refresh(&mut self) -> bool {
        let now = look(&self.file);
        if self.frozen || now == self.seen {
            return false;
        }
        // Not while it is just being changed by a program that will change it again.
        let _turn = Turn::wait(&self.file);
        self.seen = look(&self.file);
        match read(&self.file) {
            Ok(Some(settings)) if settings.version <= VERSION && settings != self.lasting() => {
                self.take_over(settings);
                true
            }
            Ok(_) | Err(_) => false,
        }
    }

    /// The settings as they are now, of which the file has become these.
    fn take_over(&mut self, mut settings: Settings) {
        if let Some(aside) = &mut self.aside {
            let mut used = Accounts::default();
            used.swap(&mut self.settings);
            used.swap(&mut settings);
            *aside = used;
        }
        self.settings = settings;
    }

    /// What the file is to hold.
    fn lasting(&self) -> Settings {
        let mut settings = self.settings.clone();
        if let Some(aside) = &self.aside {
            aside.put(&mut settings);
        }
        settings
    }

    fn save(&mut self) -> Result<(), Fault> {
        let written = serde_json::to_vec_pretty(&self.lasting())
            .map_err(std::io::Error::from)
            .and_then(|text| kept_file::replace(&self.file, &text, Readers::Usual));
        self.seen = look(&self.file);
        written.map_err(|error| self.not_saved(error.kind().to_string()))
    }

    fn not_saved(&self, reason: String) -> Fault {
        Fault::new(Code::SettingsNotSaved).with("file", self.file.display().to_string()).with("reason", reason)
    }
}

/// The settings in the file; none if there is no file. The reason in words if it cannot be read.
fn read(file: &Path) -> Result<Option<Settings>, String> {
    let text = kept_file::read(file, LARGEST).map_err(|error| error.kind().to_string())?;
    text.map(|text| serde_json::from_str(&text)).transpose().map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use household::home::ServerKind;
    use household::id::{PlayerId, ServerId, UserId};

    const NOW: OffsetDateTime = OffsetDateTime::UNIX_EPOCH;

    fn prefer(store: &mut Store, player: &str) -> Result<(), Fault> {
        store.change(|settings| settings.preferences.default_player = Some(PlayerId::new(player)))
    }

    #[test]
    fn what_is_saved_is_there_next_time() {
        let folder = tempfile::tempdir().unwrap();
        let (mut store, fault) = Store::open(folder.path(), NOW).unwrap();
        assert_eq!(fault, None);
        prefer(&mut store, "tv").unwrap();
        let (again, fault) = Store::open(folder.path(), NOW).unwrap();
        assert_eq!(fault, None);
        assert_eq!(again.settings(), store.settings());
    }

    #[test]
    fn half_written_settings_are_kept_aside() {
        let folder = tempfile::tempdir().unwrap();
        let half = r#"{"version":1,"preferences":{"defau"#;
        std::fs::write(folder.path().join(FILE), half).unwrap();
        let (mut store, fault) = Store::open(folder.path(), NOW).unwrap();
        let fault = fault.unwrap();
        assert_eq!(fault.code, Code::SettingsUnreadable);
        assert_eq!(std::fs::read_to_string(&fault.values["kept"]).unwrap(), half);
        prefer(&mut store, "tv").unwrap();
        assert_eq!(std::fs::read_to_string(&fault.values["kept"]).unwrap(), half, "the old file is never written");
    }

    #[test]
    fn settings_of_a_newer_usher_are_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let newer = r#"{"version":99,"paused":true,"magic":[1]}"#;
        std::fs::write(folder.path().join(FILE), newer).unwrap();
        let (mut store, fault) = Store::open(folder.path(), NOW).unwrap();
        assert_eq!(fault.unwrap().code, Code::SettingsNewer);
        assert!(store.settings().paused);
        prefer(&mut store, "tv").unwrap();
        assert_eq!(std::fs::read_to_string(folder.path().join(FILE)).unwrap(), newer);
    }

    #[test]
    fn settings_of_the_first_version_are_taken_over() {
        let folder = tempfile::tempdir().unwrap();
        let first = r#"{"version":1,"paused":true,"preferences":{"default_player":"tv"}}"#;
        std::fs::write(folder.path().join(FILE), first).unwrap();
        let (mut store, fault) = Store::open(folder.path(), NOW).unwrap();
        assert_eq!(fault, None);
        store.change(|settings| settings.servers.push(attic())).unwrap();
        let (again, _) = Store::open(folder.path(), NOW).unwrap();
        assert_eq!((again.settings().version, again.settings().paused), (VERSION, true));
        assert_eq!(again.settings().preferences.default_player, Some(PlayerId::new("tv")));
        assert_eq!(again.settings().servers, [attic()]);
    }

    #[test]
    fn two_programs_change_the_settings_side_by_side() {
        let folder = tempfile::tempdir().unwrap();
        let (mut running, _) = Store::open(folder.path(), NOW).unwrap();
        let (mut terminal, _) = Store::open(folder.path(), NOW).unwrap();
        terminal.change(|settings| settings.servers.push(attic())).unwrap();
        prefer(&mut running, "tv").unwrap();
        assert_eq!(running.settings().servers, [attic()], "what the other has added is still there");
        assert!(terminal.refresh());
        assert_eq!(terminal.settings(), running.settings());
        assert!(!terminal.refresh(), "and nothing has changed since");
    }

    fn attic() -> KeptServer {
        let maya = KeptUser {
            id: UserId::new("u1"),
            name: "Maya".into(),
            own_token: false,
            connect: None,
            since: None,
            unknown: <_>::default(),
        };
        KeptServer {
            id: ServerId::new("s1"),
            kind: ServerKind::Emby,
            name: "Attic".into(),
            addresses: vec!["http://attic:8096".into()],
            fingerprint: None,
            users: vec![maya],
            unknown: <_>::default(),
        }
    }

    #[test]
    fn accounts_that_are_not_kept_leave_those_in_the_file_alone() {
        let folder = tempfile::tempdir().unwrap();
        let (mut kept, _) = Store::open(folder.path(), NOW).unwrap();
        kept.change(|settings| settings.servers.push(attic())).unwrap();
        let mut demo = Store::open(folder.path(), NOW).unwrap().0.without_accounts();
        assert!(demo.settings().servers.is_empty());
        let cellar = KeptServer { id: ServerId::new("s2"), ..attic() };
        demo.change(|settings| settings.servers.push(cellar.clone())).unwrap();
        prefer(&mut demo, "tv").unwrap();
        kept.refresh();
        assert_eq!(
            (&kept.settings().servers[..], kept.settings().preferences.default_player.is_some()),
            (&[attic()][..], true)
        );
        kept.change(|settings| settings.paused = true).unwrap();
        assert!(demo.refresh() && demo.settings().paused);
        assert_eq!(demo.settings().servers, [cellar], "they hold as long as it runs");
        let (again, _) = Store::open(folder.path(), NOW).unwrap();
        assert_eq!(again.settings().servers, [attic()]);
    }

    #[test]
    fn unknown_settings_survive() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(FILE), r#"{"version":1,"colour":"blue"}"#).unwrap();
        let (mut store, _) = Store::open(folder.path(), NOW).unwrap();
        prefer(&mut store, "tv").unwrap();
        assert!(std::fs::read_to_string(folder.path().join(FILE)).unwrap().contains("\"colour\": \"blue\""));
    }

    #[test]
    fn a_folder_that_is_a_file_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("not-a-folder");
        std::fs::write(&file, "").unwrap();
        let fault = Store::open(&file, NOW).map(|_| ()).unwrap_err();
        assert_eq!(fault.code, Code::FolderUnusable);
        assert_eq!(fault.values["folder"], file.display().to_string());
    }

    #[test]
    fn settings_that_cannot_be_saved_still_hold() {
        let folder = tempfile::tempdir().unwrap();
        let (mut store, _) = Store::open(folder.path(), NOW).unwrap();
        // A folder in the file's place: no rename can replace it.
        std::fs::create_dir_all(folder.path().join(FILE).join("x")).unwrap();
        assert_eq!(prefer(&mut store, "tv").unwrap_err().code, Code::SettingsNotSaved);
        assert_eq!(store.settings().preferences.default_player, Some(PlayerId::new("tv")));
    }
}
