//! The settings: one JSON file with a version, written whole or not at all. No secrets.
//!
//! A file that cannot be read is kept aside, never overwritten; one written by a newer Usher is left alone.

use atomic_write_file::AtomicWriteFile;
use household::fault::{Code, Fault};
use household::preferences::Preferences;
use serde::{Deserialize, Serialize};
use std::io::Write;
use std::path::{Path, PathBuf};
use time::OffsetDateTime;

/// The version that this Usher writes.
const VERSION: u32 = 1;
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
    /// The skill whose requests are obeyed.
    pub skill_id: Option<String>,
    /// Voice control is held.
    pub paused: bool,
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
            skill_id: None,
            paused: false,
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
        let file = folder.join(FILE);
        let fresh = |frozen| Self { file: file.clone(), settings: Settings::default(), frozen };
        let read = match read(&file) {
            Ok(None) => return Ok((fresh(false), None)),
            Ok(Some(text)) => serde_json::from_str::<Settings>(&text).map_err(|error| error.to_string()),
            Err(reason) => Err(reason),
        };
        match read {
            Ok(settings) if settings.version > VERSION => {
                let fault = Fault::new(Code::SettingsNewer)
                    .with("file", file.display().to_string())
                    .with("version", settings.version.to_string());
                Ok((Self { file, settings, frozen: true }, Some(fault)))
            }
            Ok(settings) => Ok((Self { file, settings, frozen: false }, None)),
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

    /// The settings as they are now.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Changes the settings and saves them. The change holds even where it cannot be saved.
    pub fn change(&mut self, change: impl FnOnce(&mut Settings)) -> Result<(), Fault> {
        let before = self.settings.clone();
        change(&mut self.settings);
        if self.frozen || self.settings == before {
            return Ok(());
        }
        self.save()
    }

    fn save(&self) -> Result<(), Fault> {
        let written = || -> std::io::Result<()> {
            let text = serde_json::to_vec_pretty(&self.settings)?;
            let mut file = AtomicWriteFile::open(&self.file)?;
            file.write_all(&text)?;
            file.commit()
        };
        written().map_err(|error| {
            Fault::new(Code::SettingsNotSaved)
                .with("file", self.file.display().to_string())
                .with("reason", error.kind().to_string())
        })
    }
}

/// The file's text; none if there is no file. The reason in words if it cannot be read.
fn read(file: &Path) -> Result<Option<String>, String> {
    match std::fs::metadata(file) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Ok(metadata) if metadata.len() > LARGEST => return Err(format!("{} bytes", metadata.len())),
        Ok(_) | Err(_) => {}
    }
    std::fs::read_to_string(file).map(Some).map_err(|error| error.kind().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use household::id::PlayerId;

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
