//! What is saved for somebody who helps: the settings without secrets, the checks, what happened lately, versions and the last
//! lines of the log. A person reads it before it is saved, and exactly that is saved.
//!
//! Nothing in it leads to anybody: tokens are gone, and whoever and whatever has a name of its own has a number instead, the
//! same everywhere ([`redaction`]). It is sent to nobody.

pub mod logs;
mod parts;
mod redaction;
mod rules;

use crate::api::view::{BundleFileView, BundleView};
use crate::chance;
use crate::kept_file::{self, Readers};
use crate::options::StandIns;
use crate::shared::{Shared, lock};
use household::fault::{Code, Fault};
use redaction::Redaction;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

/// Letters of an id that people can read out.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH: usize = 6;

/// What was previewed, and where it is saved.
#[derive(Default)]
pub(crate) struct Diagnostics {
    previewed: Mutex<Option<BundleView>>,
    /// In place of the person's own folder for downloads, in tests.
    downloads: Option<PathBuf>,
}

impl Diagnostics {
    /// Nothing was previewed yet.
    pub(crate) fn new(stand_ins: &StandIns) -> Self {
        Self { downloads: stand_ins.downloads.clone(), ..Self::default() }
    }
}

impl Shared {
    /// What would be saved, as it would be.
    pub(crate) async fn preview_bundle(self: &Arc<Self>, titles: bool) -> BundleView {
        let id = short_id();
        let mut redaction = Redaction::knowing(&self.known_names().await);
        let parts = self.parts(&id, titles).await;
        let file = |(name, text): (&str, String)| BundleFileView { name: name.to_owned(), text: redaction.hide(&text) };
        let bundle = BundleView { id, files: parts.into_iter().map(file).collect() };
        *lock(&self.diagnostics.previewed) = Some(bundle.clone());
        bundle
    }

    /// Saves what was last previewed where the person finds it; where that is.
    ///
    /// # Errors
    /// [`Code::BundleNotPreviewed`], [`Code::BundleNotSaved`].
    pub(crate) async fn save_bundle(&self) -> Result<String, Fault> {
        let bundle = lock(&self.diagnostics.previewed).clone();
        let bundle = bundle.ok_or_else(|| Fault::new(Code::BundleNotPreviewed))?;
        let name = format!("usher-{}.txt", bundle.id);
        let downloads = || directories::UserDirs::new().and_then(|places| places.download_dir().map(Path::to_owned));
        let places = [self.diagnostics.downloads.clone().or_else(downloads), Some(self.folder())];
        let mut last = Fault::new(Code::BundleNotSaved);
        for place in places.into_iter().flatten() {
            match write(place.join(&name), &bundle).await {
                Ok(file) => return Ok(file),
                Err(fault) => last = fault,
            }
        }
        Err(last)
    }
}

/// Writes a bundle to a file that only its owner may read; where that is.
///
/// # Errors
/// [`Code::BundleNotSaved`].
pub(crate) async fn write(file: PathBuf, bundle: &BundleView) -> Result<String, Fault> {
    let (shown, text) = (file.display().to_string(), written(bundle));
    let writing = tokio::task::spawn_blocking(move || kept_file::replace(&file, text.as_bytes(), Readers::OwnerOnly));
    let reason = match writing.await {
        Ok(Ok(())) => return Ok(shown),
        Ok(Err(error)) => error.kind().to_string(),
        Err(_) => "?".to_owned(),
    };
    Err(Fault::new(Code::BundleNotSaved).with("file", shown).with("reason", reason))
}

/// All files as one text.
pub(crate) fn written(bundle: &BundleView) -> String {
    let file = |file: &BundleFileView| format!("===== {} =====\n{}\n", file.name, file.text.trim_end());
    bundle.files.iter().map(file).collect::<Vec<_>>().join("\n")
}

fn short_id() -> String {
    let chance: [u8; LENGTH] = chance::bytes();
    chance.iter().map(|byte| char::from(LETTERS[usize::from(byte & 31)])).collect()
}
