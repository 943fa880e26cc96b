//! A home with a real certificate authority, an Alexa, and a clock that can be ahead of theirs.

use bridge::api::view::{ReachView, WayWish};
use bridge::api::{Answer, Event, Intention};
use bridge::clock::{SystemClock, Time};
use bridge::secrets::{InMemory, Secrets};
use bridge::{Bridge, DemoOptions, Options, ReachStandIns, StandIns};
use household::clock::Clock;
use household::fault::Code;
use internet::pebble::{Identity, Moods, Pebble, Place};
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject as _;
use serde_json::{Value, json};
use std::sync::{Arc, PoisonError};
use std::time::Duration;
use support::alexa::{Alexa, SKILL};
use support::usher::free;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use tokio::sync::Mutex;

pub(crate) const NAME: &str = "usher.example.org";
pub(crate) const DAY: Duration = Duration::from_secs(24 * 60 * 60);
/// Whatever is waited for comes long before.
const PATIENCE: Duration = Duration::from_secs(120);
/// How often whoever waits looks at the clock, which a test moves.
const LOOK: Duration = Duration::from_millis(10);

/// A clock that goes with the machine's, so far ahead.
pub(crate) struct Ahead {
    machine: SystemClock,
    by: std::sync::Mutex<Duration>,
}

impl Ahead {
    pub(crate) fn go(&self, on: Duration) {
        *self.by.lock().unwrap_or_else(PoisonError::into_inner) += on;
    }

    fn by(&self) -> Duration {
        *self.by.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clock for Ahead {
    fn now(&self) -> OffsetDateTime {
        self.machine.now() + self.by()
    }

    fn monotonic(&self) -> Duration {
        self.machine.monotonic() + self.by()
    }
}

/// The home, whose Usher can be started again and again.
pub(crate) struct Home {
    pub(crate) clock: Arc<Ahead>,
    pub(crate) alexa: Arc<Alexa>,
    pub(crate) place: Place,
    authority: Mutex<Option<Pebble>>,
    identity: Identity,
    folder: tempfile::TempDir,
    keyring: InMemory,
}

impl Home {
    /// One whose clock is so far ahead.
    pub(crate) async fn at(ahead: Duration) -> Self {
        let clock = Arc::new(Ahead { machine: SystemClock::new(), by: ahead.into() });
        let alexa = Arc::new(Alexa::with(clock.clone()).await);
        let place = Place::free();
        let identity = Identity::at(place.listen.ip());
        let authority = Pebble::at(place, &identity, Moods::default()).await;
        let folder = tempfile::tempdir().unwrap();
        let settings = json!({ "version": 2, "skillId": SKILL, "reach": { "port": place.tls.port() } });
        std::fs::write(folder.path().join("settings.json"), settings.to_string()).unwrap();
        let authority = Mutex::new(Some(authority));
        Self { clock, alexa, place, authority, identity, folder, keyring: InMemory::default() }
    }

    /// Its Usher.
    pub(crate) async fn start(&self) -> Bridge {
        let believed = self.alexa.stand_ins();
        let reach = ReachStandIns {
            acme: Some(format!("https://{}/dir", self.place.listen)),
            names: Some("http://127.0.0.1:9/".to_owned()),
            stun: Some(Vec::new()),
            programs: Some(Vec::new()),
            look: Some(LOOK),
            faster: None,
        };
        let roots = [believed.roots.clone(), self.identity.certificate.clone().into_bytes()].concat();
        let secrets = Secrets::with(Box::new(self.keyring.clone()), Box::new(InMemory::default()), "the file".into());
        let options = Options {
            folder: Some(self.folder.path().to_owned()),
            demo: Some(DemoOptions { listen: Some(free()), ..DemoOptions::default() }),
            listen: Some(free()),
            secrets: Some(secrets),
            stand_ins: StandIns { roots, reach, clock: Time(self.clock.clone()), ..believed },
            ..Options::default()
        };
        let bridge = Bridge::start(options).await.unwrap();
        bridge.ready().await;
        bridge
    }

    /// Goes the way "directly". The name is the person's business, and so is the router.
    pub(crate) async fn choose(&self, usher: &Bridge, challenge: Option<&str>) {
        let way = WayWish::Direct {
            host: NAME.to_owned(),
            provider: None,
            token: None,
            open_port: false,
            challenge: challenge.map(str::to_owned),
            mail: None,
        };
        assert_eq!(usher.send(Intention::UseWay { way }).await, Answer::Done);
    }

    /// The root of what the authority makes now, PEM.
    pub(crate) async fn root(&self) -> String {
        self.authority.lock().await.as_ref().expect("an authority").root().await
    }

    /// Changes what the authority's DNS says.
    pub(crate) async fn dns(&self, order: &str, what: Value) {
        self.authority.lock().await.as_ref().expect("an authority").dns(order, what).await;
    }

    /// Nobody makes certificates any more.
    pub(crate) async fn without_authority(&self) {
        if let Some(mut gone) = self.authority.lock().await.take() {
            gone.end().await;
        }
    }

    /// In the place of the authority another one begins.
    pub(crate) async fn another_authority(&self, moods: Moods) {
        self.without_authority().await;
        *self.authority.lock().await = Some(Pebble::at(self.place, &self.identity, moods).await);
    }

    /// The certificate that lies on the disk, DER.
    pub(crate) fn kept_certificate(&self) -> Vec<u8> {
        let kept = std::fs::read(self.folder.path().join("certificate.pem")).unwrap();
        CertificateDer::from_pem_slice(&kept).unwrap().to_vec()
    }

    /// What is answered where the internet's port 80 leads; none if nobody is there.
    pub(crate) async fn at_port_80(&self, path: &str) -> Option<u16> {
        let web = bridge::web::client("somebody", &[]).unwrap();
        let answer = web.get(format!("http://{}{path}", self.place.http)).send().await.ok()?;
        Some(answer.status().as_u16())
    }
}

pub(crate) async fn show(usher: &Bridge) -> ReachView {
    let Answer::Reach(view) = usher.send(Intention::ShowReach).await else { panic!() };
    view
}

/// Waits until it stands so.
pub(crate) async fn until(usher: &Bridge, what: &str, holds: impl Fn(&ReachView) -> bool) -> ReachView {
    let mut events = usher.events();
    let waiting = async {
        let mut view = show(usher).await;
        while !holds(&view) {
            // What is known beside the view may have changed as well.
            match tokio::time::timeout(LOOK * 10, events.recv()).await {
                Ok(Ok(Event::Reach(news))) => view = news,
                Ok(_) => {}
                Err(_) => view = show(usher).await,
            }
        }
        view
    };
    match tokio::time::timeout(PATIENCE, waiting).await {
        Ok(view) => view,
        Err(_) => panic!("{what} does not come: {:#?}", show(usher).await),
    }
}

/// Waits until a fault is there, or gone.
pub(crate) async fn knows(usher: &Bridge, code: Code, wanted: bool) {
    let what = format!("{} {}", code.as_str(), if wanted { "told" } else { "withdrawn" });
    until(usher, &what, |_| usher.faults().iter().any(|fault| fault.code == code) == wanted).await;
}

/// How often something has happened.
pub(crate) fn happened(view: &ReachView, what: &str) -> usize {
    view.story.iter().filter(|event| event.what == what).count()
}

/// When the certificate ends.
pub(crate) fn ends(view: &ReachView) -> OffsetDateTime {
    time(&view.certificate.as_ref().unwrap().until)
}

/// When the authority is asked next.
pub(crate) fn next_try(view: &ReachView) -> OffsetDateTime {
    time(view.certificate.as_ref().unwrap().renewed.as_ref().unwrap())
}

pub(crate) fn time(text: &str) -> OffsetDateTime {
    OffsetDateTime::parse(text, &Rfc3339).unwrap()
}
