//! Requests by our signer, held against Amazon's own verifiers for Node and Python: what they accept is what the door
//! is tested with. If they disagreed with the signer, the door's tests would prove nothing.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on should say where")]

use serde_json::{Value, json};
use signer::{Chain, Signer};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

const INSTALL: &str = "Amazon's verifiers are not installed; `cargo xtask test` does that";

/// The folder of peers.
fn peers() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("peers")
}

#[expect(clippy::disallowed_methods, reason = "Amazon's verifiers read the real clock")]
fn now() -> OffsetDateTime {
    OffsetDateTime::now_utc()
}

fn body(seconds: i64) -> Vec<u8> {
    let skill = json!({"applicationId": "amzn1.ask.skill.test"});
    let user = json!({"userId": "amzn1.ask.account.TESTUSER"});
    let sent = (now() + time::Duration::seconds(seconds)).replace_nanosecond(0).unwrap().format(&Rfc3339).unwrap();
    let request = json!({
        "version": "1.0",
        "session": {"new": true, "sessionId": "Björk 東京", "application": skill, "user": user},
        "context": {"System": {"application": skill, "user": user}},
        "request": {"type": "LaunchRequest", "requestId": "r", "timestamp": sent, "locale": "en-US"},
    });
    request.to_string().into_bytes()
}

/// Writes the requests, and says which of them must be accepted.
fn requests(folder: &Path) -> BTreeMap<String, bool> {
    let signer = Signer::new(now()).unwrap();
    std::fs::write(folder.join("root.pem"), signer.root_pem()).unwrap();
    let mut wanted = BTreeMap::new();
    let mut write = |name: &str, chain: Chain, body: &[u8], signature: String, accepted: bool| {
        let folder = folder.join(name);
        std::fs::create_dir(&folder).unwrap();
        std::fs::write(folder.join("chain.pem"), signer.chain(chain).unwrap()).unwrap();
        std::fs::write(folder.join("body"), body).unwrap();
        std::fs::write(folder.join("signature"), signature).unwrap();
        wanted.insert(name.to_owned(), accepted);
    };
    // Neither of Amazon's verifiers looks at what the key is for; ours does.
    for chain in Chain::ALL.into_iter().filter(|chain| !matches!(chain, Chain::MayNotSign | Chain::WrongPurpose)) {
        let body = body(0);
        let signature = signer.sign_with(chain.key(), &body).unwrap();
        write(
            chain.file().trim_end_matches(".pem"),
            chain,
            &body,
            signature,
            matches!(chain, Chain::Good | Chain::WithoutRoot),
        );
    }
    for (name, seconds, accepted) in
        [("a-minute-ago", -60, true), ("in-a-minute", 60, true), ("an-hour-ago", -3600, false)]
    {
        let body = body(seconds);
        write(name, Chain::Good, &body, signer.sign(&body).unwrap(), accepted);
    }
    let body = body(0);
    let other = signer.sign_with(signer::Key::Other, &body).unwrap();
    write("signed-by-another-key", Chain::Good, &body, other, false);
    let sha1 = signer::SHA1_SIGNATURE.to_owned();
    write("signed-with-sha-1", Chain::Good, signer::SHA1_BODY, sha1, false);
    let changed = [body.as_slice(), b" "].concat();
    write("changed-by-one-byte", Chain::Good, &changed, signer.sign(&body).unwrap(), false);
    wanted
}

fn hold_against(mut peer: Command) {
    let folder = tempfile::tempdir().unwrap();
    let wanted = requests(folder.path());
    let output = peer.arg(folder.path()).output().expect(INSTALL);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "the verifier did not run; {INSTALL}\n{errors}");
    let lines = String::from_utf8(output.stdout).unwrap();
    let mut verdicts = BTreeMap::new();
    let mut reasons = String::new();
    for line in lines.lines() {
        let verdict: Value = serde_json::from_str(line).unwrap();
        verdicts.insert(verdict["case"].as_str().unwrap().to_owned(), verdict["ok"].as_bool().unwrap());
        reasons.push_str(&format!("{line}\n"));
    }
    assert_eq!(verdicts, wanted, "{reasons}");
}

#[test]
fn amazons_verifier_for_node_agrees_with_the_signer() {
    let folder = peers().join("alexa");
    assert!(folder.join("node_modules/ask-sdk-express-adapter").is_dir(), "{INSTALL}");
    let mut node = Command::new("node");
    node.arg("verify_node.mjs").current_dir(folder);
    hold_against(node);
}

#[test]
fn amazons_verifier_for_python_agrees_with_the_signer() {
    let python = peers().join(if cfg!(windows) { r".venv\Scripts\python.exe" } else { ".venv/bin/python" });
    assert!(python.is_file(), "{INSTALL}");
    let mut python = Command::new(python);
    python.arg("verify_python.py").current_dir(peers().join("alexa"));
    hold_against(python);
}
