//! Brings the system's packages, or names what is missing where this program must not or cannot install it.

use crate::command;
use crate::failure::Failure;
use crate::needs::{self, Need};
use crate::step::Step;
use std::io::IsTerminal;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, SystemTime};

/// Package lists older than this are fetched again before anything is installed.
const LISTS_STAY_FRESH: Duration = Duration::from_secs(24 * 60 * 60);

/// Sees to it that the machine has what is needed; the answer is a note for the person.
pub(crate) fn ensure(step: &mut Step, needs: &[Need]) -> Result<Option<String>, Failure> {
    if cfg!(target_os = "windows") {
        return windows();
    }
    if cfg!(target_os = "macos") {
        return macos();
    }
    let missing = needs::missing(needs);
    if missing.is_empty() {
        return Ok(Some("already there".to_owned()));
    }
    let names = missing.join(" ");
    if command::find("apt-get").is_none() {
        return Err(Failure::new(format!("Missing, by Debian's names: {names}."))
            .fix("install them with this system's package manager; the names may differ a little"));
    }
    let root = is_root();
    if !root && command::find("sudo").is_none() {
        return Err(Failure::new(format!("Missing: {names}."))
            .fix(format!("as root: apt-get install --no-install-recommends {names}")));
    }
    if root {
        step.say(&format!("Installing {names}"));
    } else {
        step.say(&format!("Installing {names}. This needs administrator rights, so sudo may ask for your password."));
    }
    install(step, root, &missing)?;
    match needs::missing(needs).as_slice() {
        [] => Ok(None),
        still => Err(Failure::new(format!("Installed, and yet this is not usable: {}.", still.join(" ")))
            .fix("see that the programs themselves are on the search path")),
    }
}

/// Package lists are fetched when they are old, and once more when they turn out to be outdated.
fn install(step: &mut Step, root: bool, packages: &[&str]) -> Result<(), Failure> {
    let mut arguments = vec!["install", "-y", "--no-install-recommends"];
    arguments.extend(packages);
    let lists_are_fresh = lists_age().is_some_and(|age| age < LISTS_STAY_FRESH);
    if lists_are_fresh && step.quietly(&mut apt(root, &arguments)).is_ok() {
        return Ok(());
    }
    step.quietly(&mut apt(root, &["update"])).map_err(|failure| {
        failure.fix("see that the machine reaches its package servers (/etc/apt/sources.list), then start again")
    })?;
    step.quietly(&mut apt(root, &arguments)).map_err(|failure| {
        failure.fix(format!("try it by hand: sudo apt-get install --no-install-recommends {}", packages.join(" ")))
    })
}

/// apt-get, patient with another one that runs at the same time.
fn apt(root: bool, arguments: &[&str]) -> Command {
    let mut command = command::plain(if root { "apt-get" } else { "sudo" }, Path::new("/"));
    if !root {
        // Without a terminal nobody can type a password: fail instead of waiting for it.
        let asks = std::io::stdin().is_terminal();
        command.stdin(if asks { Stdio::inherit() } else { Stdio::null() });
        command.args(if asks { &["--"][..] } else { &["-n", "--"] });
        command.args(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    }
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command.args(["-q", "-o", "DPkg::Lock::Timeout=500"]).args(arguments);
    command
}

fn is_root() -> bool {
    command::answer("id", &["-u"]).as_deref() == Some("0")
}

/// How long ago the newest package list came; `None` if there is none.
fn lists_age() -> Option<Duration> {
    let lists = std::fs::read_dir("/var/lib/apt/lists").ok()?;
    let newest = lists
        .filter_map(|entry| {
            let about = entry.ok()?.metadata().ok()?;
            if about.is_file() && about.len() > 0 { about.modified().ok() } else { None }
        })
        .max()?;
    Some(SystemTime::now().duration_since(newest).unwrap_or_default())
}

/// The registry keys in which WebView2 leaves its version: for the machine, and for the person.
const WEBVIEW2_KEYS: &[&str] = &[
    r"HKLM\SOFTWARE\WOW6432Node\Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}",
    r"HKCU\Software\Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}",
];

fn windows() -> Result<Option<String>, Failure> {
    if !WEBVIEW2_KEYS.iter().any(|key| command::answer("reg", &["query", key, "/v", "pv"]).is_some()) {
        return Err(Failure::new("Missing: the WebView2 runtime, which shows the window's pages.")
            .fix("winget install Microsoft.EdgeWebView2Runtime"));
    }
    if command::answer("rustc", &["-vV"]).is_some_and(|about| about.contains("-windows-msvc")) && !has_msvc() {
        return Err(Failure::new("Missing: the C++ build tools of Visual Studio, which link Rust programs.").fix(
            "winget install Microsoft.VisualStudio.2022.BuildTools, and choose \"Desktop development with C++\"",
        ));
    }
    Ok(Some("already there".to_owned()))
}

fn has_msvc() -> bool {
    let Some(programs) = std::env::var_os("ProgramFiles(x86)") else { return false };
    let vswhere = Path::new(&programs).join(r"Microsoft Visual Studio\Installer\vswhere.exe");
    let tools = "Microsoft.VisualStudio.Component.VC.Tools.*";
    let asked = ["-latest", "-products", "*", "-requiresAny", "-requires", tools, "-property", "installationPath"];
    command::answer(&vswhere, &asked).is_some_and(|path| !path.is_empty())
}

fn macos() -> Result<Option<String>, Failure> {
    match command::answer("xcode-select", &["-p"]) {
        Some(_) => Ok(Some("already there".to_owned())),
        None => Err(Failure::new("Missing: Xcode's command line tools, which link Rust programs.")
            .fix("xcode-select --install")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn apt_waits_for_its_lock_and_asks_nothing() {
        let command = apt(true, &["install", "-y", "xvfb"]);
        assert_eq!(command::shown(&command), "apt-get -q -o DPkg::Lock::Timeout=500 install -y xvfb");
        let quiet = ("DEBIAN_FRONTEND".as_ref(), Some("noninteractive".as_ref()));
        assert!(command.get_envs().any(|pair| pair == quiet));
    }

    #[test]
    fn without_root_it_goes_through_sudo() {
        let command = apt(false, &["update"]);
        assert_eq!(command.get_program(), "sudo");
        assert!(command::shown(&command).ends_with("apt-get -q -o DPkg::Lock::Timeout=500 update"));
    }
}
