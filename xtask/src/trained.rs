//! `usherd` as people get it: built, watched at its work, and built once more by what was seen.
//!
//! What a command runs through is then made fast. What ran at all is laid side by side, in the order in which it ran, and all
//! the rest, which is nearly everything, is made small and stays on the disk: whoever touches a page of the program has the
//! pages around it counted as memory too.

use crate::command;
use crate::failure::Failure;
use crate::install;
use crate::needs;
use crate::step::{Step, Steps};
use crate::targets;
use crate::tree;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// Of the workspace's `Cargo.toml`.
const PROFILE: &str = "trained";
/// What the program is made of.
const SOURCES: [&str; 3] = ["src-tauri", "Cargo.toml", "Cargo.lock"];
/// Names the file into which a watched program writes its notes.
const NOTE: &str = "LLVM_PROFILE_FILE";
/// Brings LLVM's tools, which belong to Rust but do not come with it.
const BRINGS: [&str; 4] = ["rustup", "component", "add", "llvm-tools"];
/// The first version of glibc that reads packed relocations.
const PACKING: (u32, u32) = (2, 36);
/// Said while it is watched, beside what the benchmark asks for.
const SENTENCES: [&str; 8] = [
    "pause",
    "what is playing",
    "play the next episode of hollow creek",
    "play something random on the bedroom tv",
    "skip forward two minutes",
    "set the volume to forty percent",
    "play some music in the kitchen",
    "turn on english subtitles",
];

/// Builds it, on a machine with Rust.
pub(crate) fn usherd() -> Result<(), Failure> {
    let mut steps = Steps::new(2);
    steps.step("Compiler", |step| install::ensure(step, needs::COMPILER))?;
    steps.step("usherd", build)
}

/// Builds it, to where `cargo build --release` would put it. The answer says if it could not be watched.
pub(crate) fn build(step: &mut Step) -> Result<Option<String>, Failure> {
    let target = targets::folder()?;
    let made = target.join("release").join(format!("usherd{}", std::env::consts::EXE_SUFFIX));
    let workshop = match Workshop::find(step, &target) {
        Ok(workshop) => workshop,
        Err(missing) => {
            step.say(&format!("It is built without having been watched at its work: {missing}"));
            step.aloud(&mut command::cargo(["build", "--release", "--package", "usher-bridge", "--bin", "usherd"]))?;
            return Ok(Some("not trained".to_owned()));
        }
    };
    if tree::is_stale(tree::newest(&workshop.seen), sources()) {
        workshop.watch(step)?;
    }
    let program = workshop.compiled(step, workshop.by_what_was_seen())?;
    let copied = made.parent().map_or(Ok(()), std::fs::create_dir_all).and_then(|()| std::fs::copy(&program, &made));
    copied.map_err(|error| Failure::new(format!("{}: {error}", made.display())))?;
    Ok(None)
}

fn sources() -> Option<SystemTime> {
    SOURCES.iter().filter_map(|source| tree::newest(&tree::root().join(source))).max()
}

/// Where it is done, and with what.
struct Workshop {
    folder: PathBuf,
    /// The machine that it is built on and for.
    host: String,
    /// Puts notes of several runs together.
    merger: PathBuf,
    /// All of them together.
    seen: PathBuf,
    /// Whether Rust's own linker links here, which can lay the program out by what was seen.
    lays_out: bool,
}

impl Workshop {
    /// Or why there is none, as a sentence.
    fn find(step: &mut Step, target: &Path) -> Result<Self, String> {
        if !cfg!(unix) {
            return Err("that is done on Linux and macOS.".to_owned());
        }
        let version = command::answer("rustc", &["-vV"]).unwrap_or_default();
        let host = version.lines().find_map(|line| line.strip_prefix("host: ")).unwrap_or_default().to_owned();
        let libraries = command::answer("rustc", &["--print", "target-libdir"]).map(PathBuf::from).unwrap_or_default();
        let tools = libraries.with_file_name("bin");
        let merger = tools.join("llvm-profdata");
        if !merger.is_file() {
            bring_tools(step);
        }
        if !merger.is_file() {
            return Err(format!("llvm-profdata is missing. Fix: {}", BRINGS.join(" ")));
        }
        // Elsewhere the system's linker is used.
        let lays_out = host == "x86_64-unknown-linux-gnu"
            && command::answer(tools.join("gcc-ld").join("ld.lld"), &["--help"])
                .is_some_and(|help| help.contains("--bp-startup-sort"));
        let folder = target.join("training");
        Ok(Self { seen: folder.join("usherd.profdata"), folder, host, merger, lays_out })
    }

    /// Builds a program that notes what it runs through, and puts it to work.
    fn watch(&self, step: &mut Step) -> Result<(), Failure> {
        let notes = self.folder.join("notes");
        // Of an earlier program, if there are any.
        drop(std::fs::remove_dir_all(&notes));
        let mut noting = OsString::from("-Cprofile-generate");
        if self.lays_out {
            noting.push(" -Cllvm-args=-pgo-temporal-instrumentation");
        }
        let watched = self.compiled(step, noting)?;
        // A file for each run: when something ran first cannot be put together while it runs.
        let note = notes.join("%p.profraw");
        let bench = ["bench", "--quiet", "--package", "usher-tests", "--bench", "door", "--", "--train"];
        step.aloud(command::cargo(bench).arg(&watched).env(NOTE, &note))?;
        for sentence in SENTENCES {
            let mut say = command::plain(&watched, &tree::root());
            step.quietly(
                say.args(["say", "--demo", "--json", "--config"])
                    .arg(self.folder.join("home"))
                    .arg(sentence)
                    .env(NOTE, &note),
            )?;
        }
        let mut merge = command::plain(&self.merger, &self.folder);
        step.quietly(merge.args(["merge", "--output"]).arg(&self.seen).arg(&notes))?;
        // What was built by what was seen before does not fit to what is built now, and cargo does not notice.
        let stale = self.folder.join(&self.host);
        std::fs::remove_dir_all(&stale).map_err(|error| Failure::new(format!("{}: {error}", stale.display())))
    }

    /// The flags that build by what was seen.
    fn by_what_was_seen(&self) -> OsString {
        let seen = self.seen.display();
        let mut flags = format!("-Cprofile-use={seen}");
        if cfg!(target_os = "linux") {
            // What runs often goes together, and what is never run behind all the rest, where nothing touches its pages.
            flags += " -Clink-arg=-Wl,-z,keep-text-section-prefix";
        }
        if self.lays_out {
            flags += &format!(" -Clink-arg=-Wl,--irpgo-profile={seen},--bp-startup-sort=function");
            // What never runs of a function that runs lies apart as well; the rest of it, in the order in which it runs.
            // Not every machine that LLVM compiles for can be split so: this one can.
            flags += " -Cllvm-args=-enable-split-machine-functions -Cllvm-args=-enable-ext-tsp-block-placement";
            if libc().is_some_and(|version| version >= PACKING) {
                // What is to be put right at every start is read at every start: packed, it is a fiftieth.
                flags += " -Clink-arg=-Wl,-z,pack-relative-relocs";
            }
        }
        flags.into()
    }

    /// Compiles it apart from other builds. Build scripts and macros, which run here only, are left as they are: that is
    /// what naming the target does.
    fn compiled(&self, step: &mut Step, flags: OsString) -> Result<PathBuf, Failure> {
        let mut build = command::cargo(["build", "--package", "usher-bridge", "--bin", "usherd", "--profile", PROFILE]);
        build.args(["--target", &self.host, "--target-dir"]).arg(&self.folder).env("RUSTFLAGS", with_own(flags));
        step.aloud(&mut build)?;
        Ok(self.folder.join(&self.host).join(PROFILE).join("usherd"))
    }
}

/// Has rustup bring LLVM's tools, if Rust came by it. Whether they are there now is seen by looking.
fn bring_tools(step: &mut Step) {
    let [rustup, arguments @ ..] = BRINGS;
    if command::find(rustup).is_some() {
        step.say("Installing llvm-tools");
        drop(step.quietly(command::plain(rustup, &tree::root()).args(arguments)));
    }
}

/// The version of glibc, where that is the C library.
fn libc() -> Option<(u32, u32)> {
    let said = command::answer("getconf", &["GNU_LIBC_VERSION"])?;
    let (major, minor) = said.strip_prefix("glibc ")?.split_once('.')?;
    Some((major.parse().ok()?, minor.parse().ok()?))
}

/// The person's own flags, and ours.
fn with_own(ours: OsString) -> OsString {
    let mut flags = std::env::var_os("RUSTFLAGS").unwrap_or_default();
    flags.push(" ");
    flags.push(ours);
    flags
}
