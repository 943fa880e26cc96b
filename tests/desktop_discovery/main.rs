//! Servers are found: a demo home by broadcast, Music Assistant and Home Assistant by what a real avahi-daemon announces.
//! In networks of their own, over two interfaces, IPv4 and IPv6; so it neither sees nor touches the real network.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on must fail")]

use serde_json::Value;
use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};
use support::desktop::Process;

/// Found by then, in the middle of all tries.
const SOON: Duration = Duration::from_millis(1500);
const TRIES: usize = 20;
/// The kinds of what is there, in the order of their names.
const ALL: [&str; 3] = ["emby", "home-assistant", "music-assistant"];

/// Two machines on one wire, and a shell that acts on both.
struct House {
    folder: tempfile::TempDir,
    shell: ChildStdin,
    says: BufReader<ChildStdout>,
    _process: Process,
}

impl House {
    fn build() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("desktop_discovery/house.sh");
        let mut house = Command::new("unshare");
        house.args(["--net", "--mount", "--pid", "--fork", "--kill-child"]);
        if !is_root() {
            house.args(["--user", "--map-root-user"]);
        }
        house.arg("sh").arg(script).arg(usherd()).arg(folder.path());
        let mut process = Process(house.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap());
        let shell = process.0.stdin.take().unwrap();
        let says = BufReader::new(process.0.stdout.take().unwrap());
        let mut house = Self { folder, shell, says, _process: process };
        assert_eq!(house.line(), "ready", "the house cannot be built here: it takes root or user namespaces");
        house
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.says.read_line(&mut line).unwrap();
        line.trim().to_owned()
    }

    /// Does something, and what was printed with the moment at which it was.
    fn does(&mut self, call: &str) -> Vec<(String, Duration)> {
        #[expect(clippy::disallowed_methods, reason = "real time is what is measured")]
        let begun = Instant::now();
        writeln!(self.shell, "{call}").unwrap();
        let mut lines = Vec::new();
        loop {
            match self.line() {
                end if end == "done" => return lines,
                line => lines.push((line, begun.elapsed())),
            }
        }
    }

    /// What is found from the desk in the end, by kind, and when it was seen first.
    fn found(&mut self, seconds: u32) -> BTreeMap<String, (Value, Duration)> {
        let usherd = usherd();
        let lines = self.does(&format!("ip netns exec desk {} discover --json --seconds {seconds}", usherd.display()));
        let mut found = BTreeMap::new();
        for (line, after) in lines {
            let server: Value = serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line}"));
            let kind = server["kind"].as_str().unwrap().to_owned();
            found.entry(kind).and_modify(|(known, _)| *known = server.clone()).or_insert((server, after));
        }
        found
    }

    /// The same, as soon as these kinds and no others are there: avahi takes its time to notice a change.
    fn comes_to(&mut self, kinds: &[&str]) -> BTreeMap<String, (Value, Duration)> {
        for _ in 0..TRIES {
            let found = self.found(2);
            if found.keys().eq(kinds) {
                return found;
            }
        }
        panic!("never only {kinds:?}: {:?}", self.found(2));
    }

    /// Has avahi announce something, or no longer.
    fn announce(&self, name: &str, service: Option<&str>) {
        let file = self.folder.path().join("services").join(format!("{name}.service"));
        match service {
            Some(service) => {
                let text = format!("<service-group><name>{name}</name><service>{service}</service></service-group>");
                std::fs::write(file, text).unwrap();
            }
            None => std::fs::remove_file(file).unwrap(),
        }
    }
}

const MUSIC: &str = "<type>_mass._tcp</type><port>8095</port><txt-record>server_id=m1</txt-record>\
    <txt-record>server_version=2.7.0</txt-record><txt-record>base_url=http://10.77.1.1:8095</txt-record>";
const HOME: &str = "<type>_home-assistant._tcp</type><port>8123</port><txt-record>location_name=Willow House</txt-record>\
    <txt-record>uuid=h1</txt-record><txt-record>version=2026.11.1</txt-record><txt-record>base_url=</txt-record>";

fn usherd() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let usherd = test.parent().and_then(Path::parent).unwrap().join("usherd");
    assert!(usherd.is_file(), "{} is missing: run `cargo xtask test`", usherd.display());
    usherd
}

fn is_root() -> bool {
    std::os::unix::fs::MetadataExt::uid(&std::fs::metadata("/proc/self").unwrap()) == 0
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

#[test]
fn everything_at_home_is_found_at_once_over_ipv4_and_ipv6() {
    let mut house = House::build();
    house.announce("music", Some(MUSIC));
    house.announce("Willow", Some(HOME));
    house.comes_to(&ALL);
    let mut times: BTreeMap<String, Vec<Duration>> = BTreeMap::new();
    for _ in 0..TRIES {
        let found = house.found(2);
        assert!(found.keys().eq(ALL.iter()), "{found:?}");
        let of = |kind: &str, key: &str| found[kind].0[key].as_str().unwrap().to_owned();
        // The demo home believes that it is on this machine alone: where its answer came from counts.
        let address = of("emby", "address");
        assert!(address.starts_with("http://10.77."), "{address}");
        assert_eq!(of("emby", "how"), "broadcast");
        assert_eq!((of("music-assistant", "id"), of("music-assistant", "how")), ("m1".into(), "mdns".into()));
        assert_eq!(of("music-assistant", "address"), "http://10.77.1.1:8095/");
        assert_eq!((of("home-assistant", "id"), of("home-assistant", "name")), ("h1".into(), "Willow House".into()));
        assert!(of("home-assistant", "address").ends_with(".1:8123/"), "{}", of("home-assistant", "address"));
        for (kind, (_, after)) in found {
            times.entry(kind).or_default().push(after);
        }
    }
    for (kind, times) in times {
        let median = median(times);
        println!("{kind}: {median:?}");
        assert!(median < SOON, "{kind}: {median:?}");
    }

    house.announce("music", None);
    house.does("for machine in attic desk; do for wire in 1 2; do \
        ip -n $machine address del 10.77.$wire.$([ $machine = attic ] && echo 1 || echo 2)/24 dev wire$wire; done; done");
    // Over IPv6 alone, and what is no longer announced is not there.
    let found = house.comes_to(&["emby", "home-assistant"]);
    assert!(found["emby"].0["address"].as_str().unwrap().starts_with("http://[fd77:"), "{found:?}");
}
