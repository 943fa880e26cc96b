//! What a Linux machine must have beyond Rust and Node, by Debian's package names, and how to see whether it is there.
//!
//! The programs and libraries themselves are looked for, not the packages: where they come from is nobody's business.

use crate::command;
use std::path::Path;

/// One package, and what proves that it is not needed any more.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Need {
    /// Debian's name of the package.
    pub(crate) package: &'static str,
    probe: Probe,
}

#[derive(Clone, Copy, Debug)]
enum Probe {
    /// One of these programs is on the search path.
    Program(&'static [&'static str]),
    /// pkg-config knows this library with its headers.
    Library(&'static str),
    /// This file is there.
    File(&'static str),
    /// Python can make virtual environments.
    Venv,
}

/// To compile anything at all.
pub(crate) const COMPILER: &[Need] = &[
    Need { package: "gcc", probe: Probe::Program(&["cc"]) },
    Need { package: "libc6-dev", probe: Probe::File("/usr/include/stdio.h") },
];

/// To build and open the window.
pub(crate) const WINDOW: &[Need] = &[
    Need { package: "gcc", probe: Probe::Program(&["cc"]) },
    Need { package: "libc6-dev", probe: Probe::File("/usr/include/stdio.h") },
    Need { package: "pkg-config", probe: Probe::Program(&["pkg-config"]) },
    Need { package: "libwebkit2gtk-4.1-dev", probe: Probe::Library("webkit2gtk-4.1") },
];

/// To run every test: a display, a session bus, a keyring, a window manager and a driver for the real window, a router and
/// what is asked through it, a certificate authority, and Python for the client programs that are written in it. The
/// fuzzing engine is C++.
pub(crate) const TESTS: &[Need] = &[
    Need { package: "g++", probe: Probe::Program(&["c++"]) },
    Need { package: "xvfb", probe: Probe::Program(&["Xvfb"]) },
    Need { package: "webkit2gtk-driver", probe: Probe::Program(&["WebKitWebDriver"]) },
    Need { package: "dbus", probe: Probe::Program(&["dbus-daemon"]) },
    Need { package: "gnome-keyring", probe: Probe::Program(&["gnome-keyring-daemon"]) },
    Need { package: "avahi-daemon", probe: Probe::File("/usr/sbin/avahi-daemon") },
    Need { package: "iproute2", probe: Probe::Program(&["ip"]) },
    Need { package: "nftables", probe: Probe::File("/usr/sbin/nft") },
    Need { package: "miniupnpd-nftables", probe: Probe::File("/usr/sbin/miniupnpd") },
    Need { package: "miniupnpc", probe: Probe::Program(&["upnpc"]) },
    Need { package: "coturn", probe: Probe::Program(&["turnserver"]) },
    Need { package: "openssl", probe: Probe::Program(&["openssl"]) },
    Need { package: "nginx-light", probe: Probe::File("/usr/sbin/nginx") },
    Need { package: "caddy", probe: Probe::Program(&["caddy"]) },
    Need { package: "openbox", probe: Probe::Program(&["openbox"]) },
    Need { package: "xdotool", probe: Probe::Program(&["xdotool"]) },
    Need { package: "fonts-dejavu-core", probe: Probe::File("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf") },
    Need { package: "pebble", probe: Probe::Program(&["pebble"]) },
    Need { package: "python3", probe: Probe::Program(&["python3"]) },
    Need { package: "python3-venv", probe: Probe::Venv },
];

/// The browser that the pages are tested in, where the system has it as a package. Elsewhere Playwright brings its own.
pub(crate) const BROWSER: &[Need] = &[Need { package: "chromium", probe: Probe::File("/usr/bin/chromium") }];

/// Whether this system has the browser as a package: Debian does, Ubuntu only points to another store.
pub(crate) fn packages_browser(os_release: &str) -> bool {
    os_release.lines().any(|line| line.trim() == "ID=debian")
}

/// Those of the packages that this machine still needs.
pub(crate) fn missing(needs: &[Need]) -> Vec<&'static str> {
    needs.iter().filter(|need| !need.probe.holds()).map(|need| need.package).collect()
}

impl Probe {
    fn holds(self) -> bool {
        match self {
            Self::Program(names) => names.iter().any(|name| command::find(name).is_some()),
            Self::Library(name) => command::answer("pkg-config", &["--exists", name]).is_some(),
            Self::File(path) => Path::new(path).exists(),
            Self::Venv => command::answer("python3", &["-c", "import ensurepip, venv"]).is_some(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_debian_has_the_browser_as_a_package() {
        assert!(packages_browser("PRETTY_NAME=\"Debian\"\nID=debian\n"));
        assert!(!packages_browser("ID=ubuntu\nID_LIKE=debian\n"));
    }

    #[test]
    fn only_what_is_not_there_is_missing() {
        let there = Need { package: "there", probe: Probe::File(env!("CARGO_MANIFEST_DIR")) };
        let absent = Need { package: "absent", probe: Probe::Program(&["there-is-no-such-program"]) };
        let library = Need { package: "library", probe: Probe::Library("there-is-no-such-library") };
        assert_eq!(missing(&[there, absent, library]), ["absent", "library"]);
    }
}
