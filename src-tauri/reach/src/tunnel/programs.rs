//! Where the engines' programs are looked for.

use super::Kind;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

/// The folders in which programs are looked for, in order.
#[derive(Clone, Debug, Default)]
pub struct Programs {
    folders: Vec<PathBuf>,
}

impl Programs {
    /// Only in these folders.
    pub fn only(folders: Vec<PathBuf>) -> Self {
        Self { folders }
    }

    /// On the search path, then where installers put such programs. What starts with the desktop often has a short search
    /// path.
    pub fn usual(path: Option<&OsStr>, home: Option<&Path>) -> Self {
        let mut folders: Vec<PathBuf> = path.map(|path| std::env::split_paths(path).collect()).unwrap_or_default();
        folders.extend(USUAL.iter().map(PathBuf::from));
        if let Some(home) = home {
            folders.extend(AT_HOME.iter().map(|place| home.join(place)));
        }
        folders.retain(|folder| folder.is_absolute());
        Self { folders }
    }

    /// The program of an engine, if it is there.
    pub fn find(&self, kind: Kind) -> Option<PathBuf> {
        let names = NAMES.map(|ending| format!("{}{ending}", kind.program()));
        // On a Mac, Tailscale's program may be inside the app alone, with a capital letter.
        let capital = (kind == Kind::Tailscale).then(|| "Tailscale".to_owned()).filter(|_| cfg!(target_os = "macos"));
        let candidates =
            |folder: &PathBuf| names.iter().chain(&capital).map(|name| folder.join(name)).collect::<Vec<_>>();
        self.folders.iter().flat_map(candidates).find(|file| is_program(file))
    }
}

#[cfg(windows)]
const NAMES: [&str; 1] = [".exe"];
#[cfg(not(windows))]
const NAMES: [&str; 1] = [""];

#[cfg(windows)]
const USUAL: &[&str] = &[
    r"C:\Program Files\Tailscale",
    r"C:\Program Files\cloudflared",
    r"C:\Program Files (x86)\cloudflared",
    r"C:\ProgramData\chocolatey\bin",
];
#[cfg(target_os = "macos")]
const USUAL: &[&str] =
    &["/opt/homebrew/bin", "/usr/local/bin", "/usr/bin", "/Applications/Tailscale.app/Contents/MacOS"];
#[cfg(not(any(windows, target_os = "macos")))]
const USUAL: &[&str] = &["/usr/local/bin", "/usr/bin", "/usr/sbin", "/snap/bin", "/opt/bin", "/opt/cloudflared"];

#[cfg(windows)]
const AT_HOME: &[&str] = &[r"AppData\Local\Microsoft\WinGet\Links", r"AppData\Local\ngrok", r"scoop\shims"];
#[cfg(not(windows))]
const AT_HOME: &[&str] = &[".local/bin", "bin"];

#[cfg(unix)]
fn is_program(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::metadata(file).is_ok_and(|there| there.is_file() && there.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_program(file: &Path) -> bool {
    file.is_file()
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt as _;

    #[test]
    fn only_what_can_be_run_is_a_program_and_the_first_folder_wins() {
        let [first, second] = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
        let file = |folder: &tempfile::TempDir, mode| {
            let file = folder.path().join("ngrok");
            std::fs::write(&file, "").unwrap();
            std::fs::set_permissions(&file, std::fs::Permissions::from_mode(mode)).unwrap();
            file
        };
        let programs = Programs::only(vec![first.path().into(), second.path().into()]);
        assert_eq!(programs.find(Kind::Ngrok), None);
        file(&first, 0o644);
        let there = file(&second, 0o755);
        assert_eq!(programs.find(Kind::Ngrok), Some(there));
        let there = file(&first, 0o755);
        assert_eq!(programs.find(Kind::Ngrok), Some(there));
        assert_eq!(programs.find(Kind::Tailscale), None);
    }

    #[test]
    fn a_search_path_with_places_of_the_moment_is_not_followed_there() {
        let path = std::env::join_paths(["relative", ".", "/there"]).unwrap();
        let programs = Programs::usual(Some(&path), Some(Path::new("/home/somebody")));
        assert_eq!(programs.folders[0], Path::new("/there"));
        assert!(programs.folders.contains(&PathBuf::from("/home/somebody/.local/bin")));
    }
}
