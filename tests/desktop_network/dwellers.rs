//! Who lives in the bad network: the whole of Usher at home, whose time flies, and those in the internet: who keeps names, who
//! makes certificates, and an Alexa.

use crate::flying::{FASTER, Flying};
use crate::told::Told;
use bridge::api::view::WayWish;
use bridge::api::{Answer, Intention, SecretText};
use bridge::clock::Time;
use bridge::secrets::{InMemory, Secrets};
use bridge::{Bridge, Options, ReachStandIns, StandIns};
use internet::names::{Kind, Mood, Names, TOKEN};
use internet::pebble::{Identity, Moods, Pebble, Place};
use internet::world::{HOME, STUN, lines};
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject as _;
use serde_json::{Value, json};
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use support::alexa::{Alexa, SKILL, speech};
use support::usher::free;
use tokio::net::TcpStream;
use tokio::sync::Mutex;

const NAME: &str = "home.duckdns.org";
/// Where the one is asked who keeps the name.
const NAMES: &str = "11.22.44.2:8053";
/// Where the authority is asked.
pub(crate) const AUTHORITY: &str = "11.22.44.2:14000";
/// How often whoever waits at home looks at the clock.
const LOOK: Duration = Duration::from_millis(10);
/// What a call from the internet may take on a line that is slow.
const CALL: Duration = Duration::from_secs(8);

/// The first line: when time began to fly, how far ahead it was, and a folder that everybody shares.
fn begun(line: &str) -> (Arc<Flying>, PathBuf) {
    let words: Vec<&str> = line.split(' ').collect();
    let ["begin", begin, ahead, folder] = words[..] else { panic!("what is {line:?}?") };
    (Arc::new(Flying::since(begin.parse().unwrap(), ahead.parse().unwrap())), folder.into())
}

/// Who the authority is, by its files.
fn identity(folder: &Path) -> Identity {
    let text = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap();
    Identity { certificate: text("certificate.pem"), key: text("key.pem") }
}

/// `until CODE` answers when that is wrong, `written WHAT` when that is written down, `well` when nothing is wrong and the way
/// in is up; `told` says what was told since the last time; `hour`; `slept HOURS`; `restart`; `close`.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "a part that the other tests start on a machine of its own"]
async fn usher() {
    // Whoever waits in vain for this machine shows it.
    tracing_subscriber::fmt().with_env_filter("info").with_ansi(false).with_writer(std::io::stderr).init();
    let mut lines = lines();
    let (clock, folder) = begun(&lines.recv().await.unwrap());
    let alexa = Alexa::with(clock.clone()).await;
    let options = options(&clock, &folder, &alexa);
    let mut bridge = Bridge::start(options.clone()).await.unwrap();
    bridge.ready().await;
    let told = Told::begin(&bridge, &clock);
    let way = WayWish::Direct {
        host: NAME.to_owned(),
        provider: Some("duckdns".to_owned()),
        token: Some(SecretText::from(TOKEN)),
        open_port: true,
        challenge: Some("tls-alpn".to_owned()),
        mail: None,
    };
    assert_eq!(bridge.send(Intention::UseWay { way }).await, Answer::Done);
    let mut listening = told.listen(&bridge);
    while let Some(line) = lines.recv().await {
        let mut news = Value::Null;
        match line.split_once(' ').unwrap_or((&line, "")) {
            ("until", code) => told.until(|told| told.has(code)).await,
            ("written", what) => told.until(|told| told.happened(what)).await,
            ("well", _) => told.until(|told| told.is_well()).await,
            ("told", _) => news = told.news(),
            ("hour", _) => {}
            ("slept", hours) => clock.sleep(hours.parse().unwrap()),
            ("restart", _) => {
                bridge.stop().await;
                listening.abort();
                bridge = Bridge::start(options.clone()).await.unwrap();
                listening = told.listen(&bridge);
            }
            ("close", _) => bridge.stop().await,
            other => panic!("what is {other:?}?"),
        }
        println!("{}", json!({ "is": line, "hour": clock.hour(), "news": news, "now": told.now() }));
    }
}

fn options(clock: &Arc<Flying>, folder: &Path, alexa: &Alexa) -> Options {
    let own = folder.join("usher");
    std::fs::create_dir(&own).unwrap();
    std::fs::write(own.join("settings.json"), json!({ "version": 2, "skillId": SKILL }).to_string()).unwrap();
    let believed = alexa.stand_ins();
    let reach = ReachStandIns {
        acme: Some(format!("https://{AUTHORITY}/dir")),
        names: Some(format!("http://{NAMES}/")),
        stun: Some(STUN.map(str::to_owned).to_vec()),
        programs: Some(Vec::new()),
        look: Some(LOOK),
        faster: Some(FASTER),
    };
    let roots = [believed.roots.clone(), identity(folder).certificate.into_bytes()].concat();
    let keyring = Secrets::with(Box::new(InMemory::default()), Box::new(InMemory::default()), "the file".into());
    Options {
        folder: Some(own),
        listen: Some(free()),
        unconnected: true,
        secrets: Some(keyring),
        stand_ins: StandIns { roots, reach, clock: Time(clock.clone()), ..believed },
        ..Options::default()
    }
}

/// Those in the internet.
struct Internet {
    clock: Arc<Flying>,
    identity: Identity,
    names: Names,
    authority: Mutex<Pebble>,
    alexa: Alexa,
    /// Who is trusted by whoever calls: an authority that starts anew is another one.
    roots: Mutex<Vec<String>>,
}

/// `mood good|down|busy`; `authority DAYS` has it start anew; `reach ADDRESS` answers when the name leads there, and Alexa is
/// answered there; `gone ADDRESS` says whether anybody is there now; `slept HOURS`.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "a part that the other tests start on a machine of its own"]
async fn internet() {
    let mut lines = lines();
    let (clock, folder) = begun(&lines.recv().await.unwrap());
    let names = Names::listen(Kind::DuckDns, NAMES.parse().unwrap()).await;
    let (identity, alexa) = (identity(&folder), Alexa::with(clock.clone()).await);
    let authority = authority(&identity, HOME, 90).await;
    let roots = Mutex::new(vec![authority.root().await]);
    let internet = Arc::new(Internet { clock, identity, names, authority: authority.into(), alexa, roots });
    tokio::spawn(internet.clone().spread_names());
    println!("{}", json!({ "is": "begun" }));
    while let Some(line) = lines.recv().await {
        let mut open = None;
        match line.split_once(' ').unwrap() {
            ("mood", "good") => internet.names.mood(Mood::Good),
            ("mood", "down") => internet.names.mood(Mood::Down),
            ("mood", "busy") => internet.names.mood(Mood::Busy(900)),
            ("authority", days) => internet.starts_anew(days.parse().unwrap()).await,
            ("reach", address) => internet.reach(address).await,
            ("gone", address) => {
                let called = TcpStream::connect(SocketAddr::new(address.parse().unwrap(), 443));
                open = Some(matches!(tokio::time::timeout(CALL / 4, called).await, Ok(Ok(_))));
            }
            ("slept", hours) => internet.clock.sleep(hours.parse().unwrap()),
            other => panic!("what is {other:?}?"),
        }
        println!("{}", json!({ "is": line, "open": open }));
    }
}

async fn authority(identity: &Identity, home: &str, days: u64) -> Pebble {
    let here = |port: u16| SocketAddr::from(([127, 0, 0, 1], port));
    let there = |port: u16| SocketAddr::new(home.parse::<IpAddr>().unwrap(), port);
    let listen: SocketAddr = AUTHORITY.parse().unwrap();
    let place = Place {
        listen,
        manage: SocketAddr::new(listen.ip(), 15000),
        resolver: here(15053),
        dns: here(15055),
        http: there(80),
        tls: there(443),
    };
    Pebble::at(place, identity, Moods { days, ..Moods::default() }).await
}

impl Internet {
    /// What was told to whoever keeps the name, the authority's DNS tells as well.
    async fn spread_names(self: Arc<Self>) {
        let mut known = HOME.to_owned();
        loop {
            tokio::time::sleep(Duration::from_millis(50)).await;
            if let [told] = &self.names.told("A", NAME)[..]
                && *told != known
            {
                self.authority.lock().await.dns("set-default-ipv4", json!({ "ip": told })).await;
                known.clone_from(told);
            }
        }
    }

    async fn starts_anew(&self, days: u64) {
        let mut there = self.authority.lock().await;
        let home = self.names.told("A", NAME).first().cloned().unwrap_or_else(|| HOME.to_owned());
        there.end().await;
        *there = authority(&self.identity, &home, days).await;
        self.roots.lock().await.push(there.root().await);
    }

    async fn reach(&self, address: &str) {
        let home = SocketAddr::new(address.parse().unwrap(), 443);
        // On the way a request gets old as fast as everything else, and an old one is refused: how long the way is, is tried.
        let mut way = [Duration::ZERO, CALL / 80, CALL / 20, CALL / 10, CALL / 5, CALL / 3].into_iter().cycle();
        let mut last = Duration::ZERO;
        loop {
            if self.names.told("A", NAME) == [address] {
                self.clock.arrives_after(last);
                if self.call(home).await.is_some() {
                    return;
                }
                last = way.next().unwrap_or_default();
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Alexa opens the skill by the public name, as the certificate has it; what she says then.
    async fn call(&self, home: SocketAddr) -> Option<String> {
        let mut roots = rustls::RootCertStore::empty();
        for root in self.roots.lock().await.iter() {
            roots.add(CertificateDer::from_pem_slice(root.as_bytes()).unwrap()).unwrap();
        }
        let tls = rustls::ClientConfig::builder().with_root_certificates(roots).with_no_client_auth();
        let web =
            reqwest::Client::builder().tls_backend_preconfigured(tls).no_proxy().resolve(NAME, home).timeout(CALL);
        let body = self.alexa.envelope(&json!({ "type": "LaunchRequest" }), &Value::Null).to_string().into_bytes();
        let mut request = web.build().unwrap().post(format!("https://{NAME}{}", alexa::custom::PATH));
        for (name, value) in self.alexa.signature(&body) {
            request = request.header(name, value);
        }
        let answer = request.header("content-type", "application/json").body(body).send().await.ok()?;
        let said: Value = answer.error_for_status().ok()?.json().await.ok()?;
        Some(speech(&said)).filter(|said| !said.is_empty())
    }
}
