//! A resolver that answers over HTTPS, with the JSON of the public ones and the date of its own clock. Whatever it does not
//! know does not exist.

use crate::certificates::{AUTHORITIES, Shown};
use crate::front::{Request, read};
use bridge::clock::SystemClock;
use household::clock::Clock as _;
use serde_json::{Value, json};
use std::net::IpAddr;
use std::sync::{Arc, Mutex};
use time::macros::format_description;
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

/// What a resolver says of the home's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Says {
    /// These addresses.
    Leads(Vec<IpAddr>),
    /// There is no such name.
    NoSuchName,
    /// Those who answer for the name do not.
    Failed,
    /// Something that makes no sense.
    Nonsense,
}

/// Its address; its certificate is for `localhost`. What it says may change.
pub(crate) async fn start(says: Arc<Mutex<Says>>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let acceptor = TlsAcceptor::from(AUTHORITIES.server(Shown::Local));
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (acceptor, says) = (acceptor.clone(), says.clone());
            tokio::spawn(async move {
                let mut stream = acceptor.accept(stream).await.ok()?;
                while let Some(request) = read(&mut stream).await {
                    let answer = answer(&request, &says.lock().unwrap());
                    stream.write_all(answer.as_bytes()).await.ok()?;
                }
                Some(())
            });
        }
    });
    format!("https://localhost:{}/dns-query", address.port())
}

fn answer(request: &Request, says: &Says) -> String {
    let kind = if request.target.contains("type=AAAA") { 28 } else { 1 };
    let body = match says {
        Says::NoSuchName => json!({ "Status": 3, "Question": [] }).to_string(),
        Says::Failed => json!({ "Status": 2, "Comment": ["no answer from the name's own servers"] }).to_string(),
        Says::Nonsense => "<html>please sign in to this network</html>".to_owned(),
        Says::Leads(addresses) => {
            let fits = |address: &&IpAddr| address.is_ipv4() == (kind == 1);
            let record =
                |address: &IpAddr| json!({ "name": "it", "type": kind, "TTL": 60, "data": address.to_string() });
            // As with a name that is another's alias.
            let alias = json!({ "name": "it", "type": 5, "TTL": 60, "data": "alias.example.net." });
            let records: Vec<Value> = std::iter::once(alias).chain(addresses.iter().filter(fits).map(record)).collect();
            json!({ "Status": 0, "TC": false, "RD": true, "RA": true, "Answer": records }).to_string()
        }
    };
    let body = if request.method == "HEAD" { String::new() } else { body };
    let date = SystemClock::new()
        .now()
        .format(format_description!(
            "[weekday repr:short], [day] [month repr:short] [year] [hour]:[minute]:[second] GMT"
        ))
        .unwrap();
    format!(
        "HTTP/1.1 200 OK\r\nDate: {date}\r\nContent-Type: application/dns-json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
}
