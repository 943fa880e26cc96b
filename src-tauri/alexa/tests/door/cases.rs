//! The case table: every row that Amazon's own verifiers were run on, and what ours must say to it.

use crate::stand::{File, SKILL, Stand, launch, launch_at, launch_with, stamp};
use alexa::custom::FetchError;
use serde_json::{Value, json};
use signer::{CHAIN_HEADER, Chain, Key, SHA1_BODY, SHA1_SIGNATURE, SIGNATURE_HEADER};

/// One row: its name, what it must come to, and the request.
struct Row {
    name: &'static str,
    want: &'static str,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
}

#[tokio::test(start_paused = true)]
async fn every_row_of_the_case_table_is_as_wanted() {
    let stand = Stand::new();
    let good = File::Pem(stand.signer.chain(Chain::Good).unwrap());
    drop(stand);
    let mut wrong = Vec::new();
    let rows = [chains(), addresses(), signatures(), contents()].concat_rows();
    assert_eq!(rows.len(), 56, "a row of the table got lost");
    for row in rows {
        let stand = Stand::new();
        {
            // Where the tricks would lead, the right file lies, so that nothing but the rule refuses them.
            let mut files = stand.host.files.lock().unwrap();
            for place in ["https://s3.amazonaws.com/x.pem", "https://s3.amazonaws.com/echo.api/%2e%2e/x.pem"] {
                files.insert(place.to_owned(), good.clone());
            }
            files.insert(address("unreachable.pem"), File::Fails(FetchError::Unreachable));
            files.insert(address("silent.pem"), File::NeverAnswers);
        }
        let answer = stand.send_with(&row.headers, row.body).await;
        let (status, verdict) = (answer.status.as_u16(), answer.verdict());
        let heard = !stand.ear.heard.lock().unwrap().is_empty() || !stand.ear.noted.lock().unwrap().is_empty();
        let fits = verdict == row.want && status == if row.want == "ok" { 200 } else { 400 };
        if !fits || heard != (row.want == "ok") {
            wrong.push(format!("{}: wanted {}, got {status} {verdict}, heard: {heard}", row.name, row.want));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

trait ConcatRows {
    fn concat_rows(self) -> Vec<Row>;
}

impl ConcatRows for [Vec<Row>; 4] {
    fn concat_rows(self) -> Vec<Row> {
        self.into_iter().flatten().collect()
    }
}

fn address(file: &str) -> String {
    format!("{}{file}", signer::FOLDER)
}

fn signed(name: &'static str, want: &'static str, chain: Chain) -> Row {
    let body = launch().to_string().into_bytes();
    let signature = Stand::new().signer.sign_with(chain.key(), &body).unwrap();
    Row { name, want, headers: vec![(CHAIN_HEADER, chain.address()), (SIGNATURE_HEADER, signature)], body }
}

fn chains() -> Vec<Row> {
    let untrusted = "certificate-untrusted";
    let mut rows = vec![
        signed("good chain including its root", "ok", Chain::Good),
        signed("good chain without its root", "ok", Chain::WithoutRoot),
        signed("expired leaf", "certificate-expired", Chain::Expired),
        signed("leaf not yet valid", "certificate-not-yet-valid", Chain::NotYetValid),
        signed("wrong alternative name", "certificate-of-another", Chain::WrongName),
        signed("no alternative name, common name right", "certificate-of-another", Chain::NameOnlyInSubject),
        signed("self-signed leaf", untrusted, Chain::SelfSigned),
        signed("chain to an unknown root", untrusted, Chain::UnknownRoot),
        signed("intermediate missing (leaf and root)", untrusted, Chain::WithoutIntermediate),
        signed("leaf only", untrusted, Chain::LeafOnly),
        signed("reversed order", untrusted, Chain::Reversed),
        signed("issuer is no authority", untrusted, Chain::IssuerNotAuthority),
        signed("leaf may not sign", "certificate-may-not-sign", Chain::MayNotSign),
        signed("leaf is for e-mail", untrusted, Chain::WrongPurpose),
        signed("garbage instead of certificates", "certificate-unreadable", Chain::Garbage),
        signed("empty file", "certificate-unreadable", Chain::Empty),
    ];
    for (name, file) in [
        ("404 for the certificates", "missing.pem"),
        ("network error while fetching", "unreachable.pem"),
        ("the certificates' host never answers", "silent.pem"),
    ] {
        rows.push(at(name, "certificate-unavailable", &address(file)));
    }
    rows
}

fn at(name: &'static str, want: &'static str, address: &str) -> Row {
    let row = signed(name, want, Chain::Good);
    let headers = row.headers.into_iter().map(|(header, value)| match header {
        CHAIN_HEADER => (header, address.to_owned()),
        _ => (header, value),
    });
    Row { headers: headers.collect(), name, want, body: row.body }
}

fn addresses() -> Vec<Row> {
    let refused = "chain-url-refused";
    vec![
        at("with :443", "ok", "https://s3.amazonaws.com:443/echo.api/good.pem"),
        at("/echo.api/../echo.api/x", "ok", "https://s3.amazonaws.com/echo.api/../echo.api/good.pem"),
        at("scheme in upper case", "ok", "HTTPS://s3.amazonaws.com/echo.api/good.pem"),
        at("host in upper case", "ok", "https://S3.AMAZONAWS.COM/echo.api/good.pem"),
        at("http:", refused, "http://s3.amazonaws.com/echo.api/good.pem"),
        at("other host", refused, "https://notamazon.com/echo.api/good.pem"),
        at("s3.amazonaws.com.evil.com", refused, "https://s3.amazonaws.com.evil.com/echo.api/good.pem"),
        at("s3.amazonaws.com@evil.com", refused, "https://s3.amazonaws.com@evil.com/echo.api/good.pem"),
        at("/EcHo.aPi/", refused, "https://s3.amazonaws.com/EcHo.aPi/good.pem"),
        at("/invalid.path/", refused, "https://s3.amazonaws.com/invalid.path/good.pem"),
        at("/echo.api/../x.pem", refused, "https://s3.amazonaws.com/echo.api/../x.pem"),
        at("/echo.api/%2e%2e/x.pem", refused, "https://s3.amazonaws.com/echo.api/%2e%2e/x.pem"),
        at("port 563", refused, "https://s3.amazonaws.com:563/echo.api/good.pem"),
        at("not an address", refused, "badUrl"),
        at("empty address", "chain-url-missing", ""),
        without("address header missing", "chain-url-missing", CHAIN_HEADER),
    ]
}

fn without(name: &'static str, want: &'static str, header: &str) -> Row {
    let mut row = signed(name, want, Chain::Good);
    row.headers.retain(|(name, _)| *name != header);
    row
}

fn signatures() -> Vec<Row> {
    let with = |name, want, signature: &str, body: &[u8]| Row {
        name,
        want,
        headers: vec![(CHAIN_HEADER, Chain::Good.address()), (SIGNATURE_HEADER, signature.to_owned())],
        body: body.to_vec(),
    };
    let body = launch().to_string().into_bytes();
    let signer = Stand::new().signer;
    let right = signer.sign(&body).unwrap();
    let mut changed = body.clone();
    changed.push(b' ');
    let legacy = Row {
        name: "only the older Signature header",
        want: "signature-missing",
        headers: vec![(CHAIN_HEADER, Chain::Good.address()), ("Signature", SHA1_SIGNATURE.to_owned())],
        body: SHA1_BODY.to_vec(),
    };
    let respelled = |name, spell: fn(&str) -> String| {
        let mut row = signed(name, "ok", Chain::Good);
        row.headers = row.headers.into_iter().map(|(name, value)| (&*spell(name).leak(), value)).collect();
        row
    };
    vec![
        respelled("header names in lower case", |name| name.to_lowercase()),
        respelled("header names in upper case", |name| name.to_uppercase()),
        without("Signature-256 missing", "signature-missing", SIGNATURE_HEADER),
        legacy,
        with("signature is not base64", "signature-unreadable", "!!!notbase64", &body),
        with("signature by another key", "signature-wrong", &signer.sign_with(Key::Other, &body).unwrap(), &body),
        with("SHA-1 signature in Signature-256", "signature-wrong", SHA1_SIGNATURE, SHA1_BODY),
        with("the same body, signed with SHA-256", "ok", &signer.sign(SHA1_BODY).unwrap(), SHA1_BODY),
        with("body changed by one byte", "signature-wrong", &right, &changed),
    ]
}

fn contents() -> Vec<Row> {
    let with = |name, want, body: &Value| {
        let body = body.to_string().into_bytes();
        let headers = Stand::new().signer.headers(&body).unwrap().to_vec();
        Row { name, want, headers, body }
    };
    let mut no_timestamp = launch();
    no_timestamp.pointer_mut("/request").unwrap().as_object_mut().unwrap().remove("timestamp");
    let event = |seconds| {
        let mut event = launch_at(seconds);
        *event.pointer_mut("/request/type").unwrap() = json!("AlexaSkillEvent.SkillEnabled");
        event
    };
    let other = json!({"applicationId": "amzn1.ask.skill.another"});
    let outside = "timestamp-outside";
    vec![
        with("body with multi-byte letters", "ok", &launch_with("/session/sessionId", json!("Björk 東京"))),
        with("skill of another", "skill-of-another", &launch_with("/context/System/application", other.clone())),
        with("skill of another in the session", "skill-of-another", &launch_with("/session/application", other)),
        with("no timestamp", "request-unreadable", &no_timestamp),
        with("timestamp null", "request-unreadable", &launch_with("/request/timestamp", Value::Null)),
        with("timestamp unparseable", "request-unreadable", &launch_with("/request/timestamp", json!("garbage"))),
        with("timestamp 149 s ago", "ok", &launch_at(-149)),
        with("timestamp in 149 s", "ok", &launch_at(149)),
        with("timestamp 152 s ago", outside, &launch_at(-152)),
        with("timestamp in 200 s", outside, &launch_at(200)),
        with("SkillEnabled 3500 s ago", "ok", &event(-3500)),
        with("SkillEnabled 3700 s ago", outside, &event(-3700)),
    ]
}

#[test]
fn the_rows_speak_of_the_same_moment_and_skill() {
    let body: Value = serde_json::from_slice(SHA1_BODY).unwrap();
    assert_eq!(body.pointer("/request/timestamp"), Some(&json!(stamp(0))));
    assert_eq!(body.pointer("/context/System/application/applicationId"), Some(&json!(SKILL)));
}
