//! Starting other programs: cargo, npm, and whatever is on the search path.

use crate::tree;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The same cargo that started this program, in the checkout's folder.
pub(crate) fn cargo<I: IntoIterator<Item = S>, S: AsRef<OsStr>>(arguments: I) -> Command {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = plain(cargo, &tree::root());
    command.args(arguments);
    command
}

/// npm in one of the checkout's folders.
pub(crate) fn npm(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = plain(if cfg!(windows) { "npm.cmd" } else { "npm" }, folder);
    command.args(arguments);
    command
}

/// A program in a folder, without the variables that cargo set for this program and nobody else: build scripts that
/// look at them would otherwise run again each time.
pub(crate) fn plain(program: impl AsRef<OsStr>, folder: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir(folder).stdin(Stdio::null());
    for (name, _) in std::env::vars_os() {
        if name.to_str().is_some_and(is_ours_alone) {
            command.env_remove(name);
        }
    }
    command
}

/// What a program prints, or `None` if it is not there or fails.
pub(crate) fn answer(program: impl AsRef<OsStr>, arguments: &[&str]) -> Option<String> {
    let output = plain(program, &tree::root()).args(arguments).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Where a program is, by the search path. `npm` is `npm.cmd` on Windows: the caller names it so.
pub(crate) fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let name = if cfg!(windows) && !program.contains('.') { format!("{program}.exe") } else { program.to_owned() };
    std::env::split_paths(&path).map(|folder| folder.join(&name)).find(|file| file.is_file())
}

/// The command as a person would type it.
pub(crate) fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_name().unwrap_or(program.as_os_str()).to_string_lossy().into_owned();
    let arguments = command.get_args().map(|argument| argument.to_string_lossy().into_owned());
    std::iter::once(name).chain(arguments).collect::<Vec<_>>().join(" ")
}

fn is_ours_alone(name: &str) -> bool {
    name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_shown_as_it_would_be_typed() {
        let mut command = Command::new("/usr/bin/apt-get");
        command.args(["install", "-y", "xvfb"]);
        assert_eq!(shown(&command), "apt-get install -y xvfb");
    }

    #[test]
    fn what_cargo_sets_for_one_package_is_not_handed_on() {
        assert!(is_ours_alone("CARGO_PKG_NAME"));
        assert!(is_ours_alone("CARGO_MANIFEST_DIR"));
        assert!(!is_ours_alone("CARGO_TARGET_DIR"));
        assert!(!is_ours_alone("CARGO_HOME"));
    }
}
