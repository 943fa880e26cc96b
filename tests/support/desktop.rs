//! A throw-away desktop: an X server, a session bus, a window manager and a home folder of its own, gone when dropped.
//!
//! Tests on it neither see nor touch the desktop of the person who runs them, and several run side by side.
//! Needs Xvfb, dbus-daemon and openbox (`cargo xtask test` installs them). It knows nothing of Usher.

use std::fs;
use std::io::{self, BufRead as _, BufReader};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use tempfile::TempDir;

/// A desktop of one's own.
#[derive(Debug)]
pub struct Desktop {
    display: String,
    bus: Option<String>,
    home: TempDir,
    /// The last one started ends first.
    processes: Vec<Process>,
}

/// A program that ends when it is dropped.
#[derive(Debug)]
pub struct Process(pub Child);

impl Drop for Process {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ended = self.0.kill();
        let _reaped = self.0.wait();
    }
}

/// What stands for the browser of whoever sits at a desktop.
#[derive(Debug)]
pub struct Browser {
    /// One address a line.
    opened: PathBuf,
}

impl Browser {
    /// The address that it was asked for last, if any.
    pub fn opened(&self) -> Option<String> {
        let text = fs::read_to_string(&self.opened).ok()?;
        // The file is there before its first line is whole.
        let whole = text.strip_suffix('\n')?;
        whole.lines().last().map(str::to_owned)
    }
}

impl Desktop {
    /// A desktop with everything that a plain one has, save a panel.
    pub fn start() -> io::Result<Self> {
        let mut desktop = Self::without_bus()?;
        let mut bus = desktop.command("dbus-daemon");
        bus.args(["--session", "--nofork", "--nopidfile", "--print-address=1"]).stdout(Stdio::piped());
        desktop.bus = Some(desktop.keep_and_read(&mut bus)?);
        Ok(desktop)
    }

    /// A desktop without a session bus.
    pub fn without_bus() -> io::Result<Self> {
        let home = tempfile::tempdir()?;
        for folder in ["run", "bin"] {
            fs::create_dir(home.path().join(folder))?;
        }
        // Others may not look into it: programs refuse a run folder that is open.
        fs::set_permissions(home.path().join("run"), fs::Permissions::from_mode(0o700))?;
        let mut desktop = Self { display: String::new(), bus: None, home, processes: Vec::new() };
        let mut screen = desktop.command("Xvfb");
        let arguments = ["-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp", "-noreset"];
        screen.args(arguments).stdout(Stdio::piped());
        desktop.display = format!(":{}", desktop.keep_and_read(&mut screen)?);
        // A window that opens while the manager still starts may never be shown: wait until it says that it is there.
        let mut windows = desktop.command("openbox");
        windows.args(["--startup", "echo ready"]).stdout(Stdio::piped());
        desktop.keep_and_read(&mut windows)?;
        Ok(desktop)
    }

    /// The bus's address; empty without one.
    pub fn bus(&self) -> &str {
        self.bus.as_deref().unwrap_or_default()
    }

    /// The home folder of whoever sits at it.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// A program on this desktop, not started yet. It inherits nothing of the outer desktop.
    pub fn command(&self, program: impl AsRef<Path>) -> Command {
        let mut command = Command::new(program.as_ref());
        for (name, _) in std::env::vars_os() {
            let text = name.to_string_lossy();
            if ["XDG_", "DBUS_", "WEBKIT_", "GTK_", "WAYLAND_"].iter().any(|prefix| text.starts_with(prefix)) {
                command.env_remove(&name);
            }
        }
        command
            .env("HOME", self.home())
            .env("XDG_RUNTIME_DIR", self.home().join("run"))
            .env("PATH", self.path())
            .env("GDK_BACKEND", "x11")
            .env("NO_AT_BRIDGE", "1")
            .env("LANG", "C.UTF-8")
            .stdin(Stdio::null())
            .stderr(Stdio::null());
        match self.display.as_str() {
            "" => command.env_remove("DISPLAY"),
            display => command.env("DISPLAY", display),
        };
        if let Some(bus) = &self.bus {
            command.env("DBUS_SESSION_BUS_ADDRESS", bus);
        }
        command
    }

    /// Starts a program that ends with the desktop.
    pub fn keep(&mut self, command: &mut Command) -> io::Result<()> {
        self.processes.push(spawn(command)?);
        Ok(())
    }

    /// A browser that opens nothing, and notes what it was asked to open.
    pub fn browser(&self) -> io::Result<Browser> {
        let opened = self.home().join("opened");
        let program = self.home().join("bin").join("xdg-open");
        fs::write(&program, format!("#!/bin/sh\necho \"$1\" >> {}\n", opened.display()))?;
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755))?;
        Ok(Browser { opened })
    }

    /// What `xdotool` answers: the hands and eyes of whoever sits here.
    pub fn xdotool(&self, arguments: &[&str]) -> io::Result<String> {
        let output = self.command("xdotool").args(arguments).output()?;
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }

    fn path(&self) -> std::ffi::OsString {
        let outer = std::env::var_os("PATH").unwrap_or_default();
        let own: PathBuf = self.home().join("bin");
        std::env::join_paths(std::iter::once(own).chain(std::env::split_paths(&outer))).unwrap_or(outer)
    }

    /// Starts a program and waits for the first line that it prints.
    fn keep_and_read(&mut self, command: &mut Command) -> io::Result<String> {
        let mut process = spawn(command)?;
        let output = process.0.stdout.take();
        self.processes.push(process);
        let mut line = String::new();
        if let Some(output) = output {
            BufReader::new(output).read_line(&mut line)?;
        }
        if line.trim().is_empty() {
            return Err(io::Error::other(format!("{:?} ended at once", command.get_program())));
        }
        Ok(line.trim().to_owned())
    }
}

impl Drop for Desktop {
    fn drop(&mut self) {
        while let Some(process) = self.processes.pop() {
            drop(process);
        }
    }
}

fn spawn(command: &mut Command) -> io::Result<Process> {
    let name = command.get_program().to_string_lossy().into_owned();
    command.spawn().map(Process).map_err(|error| {
        io::Error::new(error.kind(), format!("{name}: {error}. `cargo xtask test` installs what is missing."))
    })
}
