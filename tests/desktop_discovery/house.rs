//! The house, and whoever sits at the desk.

use internet::shell::Shell;
use serde_json::{Value, json};
use std::fs::File;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

/// Three machines on two wires, and a shell that acts on all of them.
pub(crate) struct House {
    folder: tempfile::TempDir,
    shell: Shell,
}

impl House {
    pub(crate) fn build() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("desktop_discovery/house.sh");
        let shell = Shell::start(&script, &[&usherd(), &std::env::current_exe().unwrap(), folder.path()]);
        Self { folder, shell }
    }

    /// Does something, and returns what was printed.
    pub(crate) fn does(&mut self, call: &str) -> Vec<String> {
        self.shell.does(call)
    }

    /// Has avahi announce something, or no longer.
    pub(crate) fn announce(&self, name: &str, service: Option<&str>) {
        let file = self.folder.path().join("services").join(format!("{name}.service"));
        match service {
            Some(service) => {
                let text = format!("<service-group><name>{name}</name><service>{service}</service></service-group>");
                std::fs::write(file, text).unwrap();
            }
            None => std::fs::remove_file(file).unwrap(),
        }
    }

    /// Sits down at the desk, once.
    pub(crate) fn desk(&self) -> Desk {
        let to = File::create(self.folder.path().join("to-desk")).unwrap();
        let from = BufReader::new(File::open(self.folder.path().join("from-desk")).unwrap());
        let (tell, told) = channel();
        std::thread::spawn(move || {
            for line in from.lines().map_while(Result::ok) {
                // The test program has lines of its own to say.
                if let Some(said) = line.find('{').and_then(|at| serde_json::from_str::<Value>(&line[at..]).ok())
                    && tell.send(said).is_err()
                {
                    return;
                }
            }
        });
        let mut desk = Desk { to, told };
        desk.wait_for(Duration::from_secs(20), |said| said["is"] == "ready");
        desk
    }
}

/// Usher on the desk, by its API.
pub(crate) struct Desk {
    to: File,
    told: Receiver<Value>,
}

/// What was found, and how long after it was asked for.
pub(crate) type Found = (Vec<Value>, Duration);

impl Desk {
    /// Sends an intention; the moment at which it arrived, and the answer.
    pub(crate) fn wants(&mut self, intention: &Value) -> (u64, Value) {
        writeln!(self.to, "{intention}").unwrap();
        let asked = self.wait_for(Duration::from_secs(5), |said| said["is"] == "asked");
        let answer = self.wait_for(Duration::from_secs(15), |said| said["is"] == "answer");
        (asked["millis"].as_u64().unwrap(), answer["value"].clone())
    }

    pub(crate) fn wait_for(&mut self, patience: Duration, when: impl Fn(&Value) -> bool) -> Value {
        #[expect(clippy::disallowed_methods, reason = "real time is what is measured")]
        let until = Instant::now() + patience;
        let mut last = Value::Null;
        loop {
            #[expect(clippy::disallowed_methods, reason = "real time is what is measured")]
            let left = until.saturating_duration_since(Instant::now());
            match self.told.recv_timeout(left) {
                Ok(said) if when(&said) => return said,
                Ok(said) => last = said,
                Err(_) => panic!("not within {patience:?}; the last that was said: {last:#}"),
            }
        }
    }

    /// Does nothing for a while.
    pub(crate) fn rests(&mut self, time: Duration) {
        #[expect(clippy::disallowed_methods, reason = "real time is what is measured")]
        let until = Instant::now() + time;
        #[expect(clippy::disallowed_methods, reason = "real time is what is measured")]
        while self.told.recv_timeout(until.saturating_duration_since(Instant::now())).is_ok() {}
    }

    /// What is found as soon as it is so, within this time.
    pub(crate) fn sees(&mut self, patience: Duration, when: impl Fn(&[Value]) -> bool) -> Vec<Value> {
        let found = |said: &Value| said["value"]["found"].as_array().cloned().unwrap_or_default();
        found(&self.wait_for(patience, |said| said["is"] == "nearby" && when(&found(said))))
    }

    /// Begins to look around.
    pub(crate) fn looks(&mut self) {
        self.wants(&json!({ "want": "lookAround", "on": true }));
    }

    pub(crate) fn looks_no_longer(&mut self) {
        self.wants(&json!({ "want": "lookAround", "on": false }));
    }

    /// Begins to look around; when each of these kinds was there and confirmed, since it was asked for.
    pub(crate) fn finds(&mut self, kinds: &[&str]) -> Vec<Found> {
        writeln!(self.to, "{}", json!({ "want": "lookAround", "on": true })).unwrap();
        let asked = self.wait_for(Duration::from_secs(5), |said| said["is"] == "asked")["millis"].as_u64().unwrap();
        let mut times: Vec<Option<Found>> = vec![None; kinds.len()];
        while times.iter().any(Option::is_none) {
            let said = self.wait_for(Duration::from_secs(10), |said| said["is"] == "nearby");
            let found = said["value"]["found"].as_array().cloned().unwrap_or_default();
            for (kind, time) in kinds.iter().zip(&mut times) {
                if time.is_none() && found.iter().any(|one| one["kind"] == *kind && one["confirmed"] == true) {
                    *time = Some((found.clone(), Duration::from_millis(said["millis"].as_u64().unwrap() - asked)));
                }
            }
        }
        times.into_iter().flatten().collect()
    }
}

/// Where the program is that `cargo xtask test` has built.
pub(crate) fn usherd() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let usherd = test.parent().and_then(Path::parent).unwrap().join("usherd");
    assert!(usherd.is_file(), "{} is missing: run `cargo xtask test`", usherd.display());
    usherd
}
