//! Where things are in the checkout, and which of two is newer.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// The checkout's folder.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// When anything below this path changed last, the coming and going of files included. `None` if it is not there.
pub(crate) fn newest(path: &Path) -> Option<SystemTime> {
    let about = std::fs::symlink_metadata(path).ok()?;
    let own = about.modified().ok()?;
    if !about.is_dir() {
        return Some(own);
    }
    let below = std::fs::read_dir(path).ok()?.filter_map(|entry| newest(&entry.ok()?.path())).max();
    Some(below.map_or(own, |below| below.max(own)))
}

/// Whether what is made must be made again: it is not there, or a source changed after it.
pub(crate) fn is_stale(made: Option<SystemTime>, sources: Option<SystemTime>) -> bool {
    made.is_none() || sources > made
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn what_was_never_made_is_stale_and_so_is_what_is_older_than_its_sources() {
        let early = Some(SystemTime::UNIX_EPOCH);
        let late = Some(SystemTime::UNIX_EPOCH + Duration::from_secs(1));
        assert!(is_stale(None, early));
        assert!(is_stale(early, late));
        assert!(!is_stale(late, early));
        assert!(!is_stale(late, late));
        assert!(!is_stale(early, None));
    }

    #[test]
    fn the_newest_of_a_folder_is_at_least_as_new_as_each_of_its_files() {
        let here = root().join("xtask");
        let folder = newest(&here);
        assert!(folder.is_some());
        assert!(folder >= newest(&here.join("src").join("tree.rs")));
        assert_eq!(newest(&here.join("not there")), None);
    }
}
