//! A home with a skill that works, as anybody has it who has set Usher up: a demo home, a public address with TLS, and an
//! Amazon where the skill is on.

use crate::long::amazon::front::{Front, Mischief};
use bridge::api::view::{CheckState, SkillRunState};
use bridge::api::{Answer, Event, Intention, SecretText, Waiting};
use bridge::secrets::{InMemory, SecretFile, Secrets};
use bridge::{Bridge, CheckTold, DemoOptions, Options};
use serde_json::Value;
use std::time::Duration;
use support::amazon::{Amazon, CLIENT, Certificate, Options as AmazonOptions, SECRET, Site, Skill};
use support::usher::free;
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;

pub(crate) const HOST: &str = "usher.test";
pub(crate) const LOCALES: [&str; 2] = ["en-US", "en-GB"];
/// Whatever is waited for comes long before.
const PATIENCE: Duration = Duration::from_secs(60);

pub(crate) struct Home {
    pub(crate) bridge: Bridge,
    pub(crate) amazon: Amazon,
    pub(crate) front: Front,
    #[expect(dead_code, reason = "dropped, it is removed")]
    folder: tempfile::TempDir,
    downloads: tempfile::TempDir,
    /// The skill as it was when everything worked.
    whole: Option<Skill>,
}

impl Home {
    /// Everything is there, and nobody is signed in with Amazon.
    pub(crate) async fn new() -> Self {
        let front = Front::open(HOST).await;
        let amazon = Amazon::start(AmazonOptions::default()).await;
        let (folder, downloads) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let file = SecretFile::in_folder(folder.path());
        let secrets = Secrets::with(Box::new(InMemory::default()), Box::new(file), "the file".into());
        let mut stand_ins = amazon.stand_ins();
        stand_ins.downloads = Some(downloads.path().to_owned());
        stand_ins.roots.extend_from_slice(front.root.as_bytes());
        stand_ins.names.insert(HOST.to_owned(), front.tls);
        // Nobody in the internet is asked.
        stand_ins.resolvers = vec!["https://127.0.0.1:9/dns-query".to_owned()];
        let options = Options {
            folder: Some(folder.path().to_owned()),
            demo: Some(DemoOptions { jellyfin: false, listen: Some(free()) }),
            listen: Some(free()),
            secrets: Some(secrets),
            stand_ins,
            ..Options::default()
        };
        let bridge = Bridge::start(options).await.unwrap();
        bridge.ready().await;
        front.lead_to(bridge.listening().unwrap());
        let home = Self { bridge, amazon, front, folder, downloads, whole: None };
        home.place(Certificate::Trusted);
        home
    }

    /// The same with a skill that is on.
    pub(crate) async fn set_up() -> Self {
        let mut home = Self::new().await;
        assert_eq!(home.sign_in().await, None);
        home.wish().await;
        home.set_up_skill().await.unwrap();
        home.whole = Some(home.amazon.skill());
        home
    }

    /// Where Amazon finds the public address, and with which certificate.
    pub(crate) fn place(&self, certificate: Certificate) {
        let base = self.front.plain.clone();
        self.amazon.change(|options| {
            options.hosts.insert(HOST.to_owned(), Site { base, certificate });
        });
    }

    /// Signs in with Amazon; the fault, if that came to nothing.
    pub(crate) async fn sign_in(&self) -> Option<String> {
        let mut events = self.bridge.events();
        let by = Waiting::Amazon { client_id: CLIENT.into(), client_secret: Some(SecretText::from(SECRET)) };
        let answer = self.bridge.send(Intention::BeginSignIn { by }).await;
        let Answer::Waiting(waiting) = answer else { panic!("{answer:?}") };
        let Ok(back) = self.amazon.answer(&waiting.page.unwrap(), true).await else {
            panic!("the browser is sent back");
        };
        let address = SecretText::from(back.as_str());
        self.bridge.send(Intention::PasteAnswer { id: waiting.id.clone(), address }).await;
        let over = async {
            loop {
                if let Event::SignIns(list) = events.recv().await.unwrap()
                    && let Some(one) = list.into_iter().find(|one| one.id == waiting.id)
                    && one.state != bridge::api::view::WaitingState::Waiting
                {
                    return one.fault.map(|fault| fault.code);
                }
            }
        };
        tokio::time::timeout(PATIENCE, over).await.unwrap()
    }

    async fn wish(&self) {
        let wish = Intention::WishSkill {
            name: "Usher".into(),
            invocation: "movie butler".into(),
            locales: LOCALES.map(str::to_owned).to_vec(),
            endpoint: Some(format!("https://{HOST}")),
        };
        assert_eq!(self.bridge.send(wish).await, Answer::Done);
    }

    /// Sets the skill up, and waits for the end of it.
    pub(crate) async fn set_up_skill(&self) -> Result<(), String> {
        let mut events = self.bridge.events();
        assert_eq!(self.bridge.send(Intention::SetUpSkill).await, Answer::Done);
        self.until_set_up(&mut events).await
    }

    pub(crate) async fn until_set_up(&self, events: &mut Receiver<Event>) -> Result<(), String> {
        let over = async {
            let mut begun = false;
            loop {
                let view = match events.recv().await {
                    Ok(Event::Alexa(view)) => view,
                    Ok(_) => continue,
                    Err(RecvError::Closed) => panic!("Usher has ended"),
                    // Its beginning may be among what was missed.
                    Err(RecvError::Lagged(_)) => {
                        begun = true;
                        continue;
                    }
                };
                let Some(run) = view.run else { continue };
                begun |= run.state == SkillRunState::Running;
                match run.state {
                    SkillRunState::Done if begun => return Ok(()),
                    SkillRunState::Failed if begun => return Err(run.fault.unwrap().code),
                    SkillRunState::Running | SkillRunState::Stopped | SkillRunState::Failed | SkillRunState::Done => {}
                }
            }
        };
        tokio::time::timeout(PATIENCE, over).await.unwrap()
    }

    /// Changes the skill as somebody might in Amazon's console.
    pub(crate) fn change(&self, how: impl FnOnce(&mut Skill)) {
        let mut skill = self.amazon.skill();
        how(&mut skill);
        self.amazon.put_skill(skill);
    }

    /// Everything is as it was when it worked.
    pub(crate) async fn heal(&self) {
        self.amazon.mend();
        self.front.does(Mischief::Nothing);
        self.place(Certificate::Trusted);
        self.amazon.change(|options| options.patience = Duration::from_secs(8));
        if let Some(whole) = &self.whole {
            self.amazon.put_skill(whole.clone());
        }
    }

    /// Runs all checks.
    pub(crate) async fn check(&self) -> Vec<CheckTold> {
        self.check_only(None).await
    }

    pub(crate) async fn check_only(&self, only: Option<&str>) -> Vec<CheckTold> {
        let mut told = Vec::new();
        self.bridge.check(only, None, "en-US", |line| told.push(line)).await.unwrap();
        told
    }

    /// Says something through Alexa, from an Echo in this language.
    pub(crate) async fn speak(&self, skill: &str, locale: &str) -> u16 {
        let speaker = support::alexa::Speaker {
            skill: skill.to_owned(),
            locale: locale.to_owned(),
            ..support::alexa::Speaker::default()
        };
        let alexa = self.amazon.alexa();
        let body = alexa.envelope_of(&speaker, &serde_json::json!({"type": "LaunchRequest"}), &Value::Null);
        let door = format!("http://{}", self.bridge.listening().unwrap());
        alexa.post(&door, body.to_string().into_bytes()).await.0
    }

    /// A player of this home, by its id.
    pub(crate) async fn player(&self) -> String {
        self.bridge.home().await.players.remove(0).id
    }

    /// In place of the person's own folder for downloads.
    pub(crate) fn downloads(&self) -> &std::path::Path {
        self.downloads.path()
    }
}

/// What failed or wants to be looked at: "id code".
pub(crate) fn troubles(told: &[CheckTold]) -> Vec<String> {
    let bad = told.iter().filter(|line| matches!(line.view.state, CheckState::Fail | CheckState::Warn));
    bad.map(|line| format!("{} {}", line.view.id, line.view.fault.as_ref().unwrap().code)).collect()
}
