//! A stand-in of an Echo: it plays what Alexa's answers tell it to, fetches it as an Echo does, and tells of it in signed
//! requests, over a line that may delay, repeat and lose them. Time is the test's.
//!
//! It queues as Amazon's own device software does: what is to come behind a stream is dropped unless that stream is the
//! last one that the device knows.

use crate::hands::Hands;
use crate::usher::Usher;
use household::clock::Clock;
use serde_json::{Value, json};
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// How much time passes at once.
pub const STEP: Duration = Duration::from_secs(5);
/// How long before the end everything is loaded.
const LOADED: Duration = Duration::from_secs(30);
/// What is longer than that, and does not say how long, has no end.
const ENDLESS: u64 = 8 << 20;
/// Bytes of a second of the demo home's MP3.
const SECOND: u64 = 16_000;

/// What the line does to a word.
#[derive(Clone, Copy, Debug, Default)]
pub struct Fate {
    /// Steps on the way.
    pub late: u32,
    /// It comes again a step later.
    pub twice: bool,
    /// It never comes.
    pub lost: bool,
}

#[derive(Clone, Debug)]
struct Loaded {
    token: String,
    title: String,
    offset: Duration,
    length: Duration,
    nearly: bool,
}

/// An Echo.
pub struct Echo {
    /// Its device id.
    pub id: String,
    /// The titles that were heard, in order; each beginning counts.
    pub heard: Vec<String>,
    /// The addresses that were fetched.
    pub fetched: Vec<String>,
    /// What it cannot play, by its address.
    pub cannot: fn(&str) -> bool,
    clock: Arc<Hands>,
    on: Option<Loaded>,
    playing: bool,
    last: String,
    queued: VecDeque<Loaded>,
    line: Vec<(u32, Value)>,
    fate: fn(&str, usize) -> Fate,
    words: usize,
}

impl Echo {
    /// An Echo on a good line.
    pub fn new(id: &str, clock: Arc<Hands>) -> Self {
        Self::with(id, clock, |_, _| Fate::default())
    }

    /// An Echo on a line that does this to each word, by its kind ("PlaybackStarted") and number.
    pub fn with(id: &str, clock: Arc<Hands>, fate: fn(&str, usize) -> Fate) -> Self {
        Self {
            id: id.to_owned(),
            heard: Vec::new(),
            fetched: Vec::new(),
            cannot: |_| false,
            clock,
            on: None,
            playing: false,
            last: String::new(),
            queued: VecDeque::new(),
            line: Vec::new(),
            fate,
            words: 0,
        }
    }

    /// Whether something is to be heard.
    pub fn is_playing(&self) -> bool {
        self.playing
    }

    /// Where in the stream it is.
    pub fn offset(&self) -> Duration {
        self.on.as_ref().map_or(Duration::ZERO, |on| on.offset)
    }

    /// Somebody says an intent to it; Alexa's whole answer. What plays is held meanwhile, and goes on if nothing else is
    /// ordered.
    pub async fn say(&mut self, usher: &Usher, intent: &str, slots: &[(&str, &str)]) -> Value {
        let player = self.state();
        let held = self.stop();
        self.deliver(usher).await;
        let slots: serde_json::Map<String, Value> = slots
            .iter()
            .map(|(name, value)| {
                ((*name).to_owned(), json!({ "name": name, "value": value, "confirmationStatus": "NONE" }))
            })
            .collect();
        let intent = json!({ "name": intent, "confirmationStatus": "NONE", "slots": slots });
        let request = json!({ "type": "IntentRequest", "dialogState": "STARTED", "intent": intent });
        let mut envelope = usher.alexa.envelope(&request, &Value::Null);
        self.put_context(&mut envelope, &player);
        let answer = self.send(usher, envelope).await;
        self.take(usher, &answer).await;
        let told = answer["response"]["directives"].as_array().is_some_and(|all| {
            all.iter().any(|one| one["type"] != "AudioPlayer.Play" || one["playBehavior"] == "REPLACE_ALL")
        });
        if held && !told {
            self.start_again();
        }
        self.deliver(usher).await;
        answer
    }

    /// Somebody presses a button ("Next", "Previous", "Pause", "Play").
    pub async fn press(&mut self, usher: &Usher, button: &str) {
        let request = json!({ "type": format!("PlaybackController.{button}CommandIssued") });
        let envelope = self.event(usher, &request);
        let answer = self.send(usher, envelope).await;
        self.take(usher, &answer).await;
        self.deliver(usher).await;
    }

    /// What it plays breaks off.
    pub async fn break_off(&mut self, usher: &Usher) {
        if let Some(on) = self.on.take() {
            self.playing = false;
            self.fail(&on.token, &on.token, on.offset);
        }
        self.deliver(usher).await;
    }

    /// Lets time go by until nothing plays and nothing is on the line, or so many steps are over.
    pub async fn run(&mut self, usher: &Usher, steps: u32) {
        for _ in 0..steps {
            self.clock.pass(STEP);
            self.play_on();
            for word in &mut self.line {
                word.0 = word.0.saturating_sub(1);
            }
            self.deliver(usher).await;
            if !self.playing && self.line.is_empty() {
                return;
            }
        }
    }

    fn play_on(&mut self) {
        let Some(on) = self.on.as_mut().filter(|_| self.playing) else { return };
        on.offset += STEP;
        let (token, offset) = (on.token.clone(), on.offset.min(on.length));
        if !on.nearly && on.offset.saturating_add(LOADED) >= on.length {
            on.nearly = true;
            self.tell("PlaybackNearlyFinished", &token, offset);
        }
        if self.offset() < self.on.as_ref().map_or(Duration::MAX, |on| on.length) {
            return;
        }
        self.tell("PlaybackFinished", &token, offset);
        (self.on, self.playing) = (None, false);
        if let Some(next) = self.queued.pop_front() {
            self.start(next);
        }
    }

    fn start(&mut self, stream: Loaded) {
        self.heard.push(stream.title.clone());
        self.last.clone_from(&stream.token);
        self.on = Some(stream);
        self.start_again();
    }

    fn start_again(&mut self) {
        let Some((token, offset)) = self.on.as_ref().map(|on| (on.token.clone(), on.offset)) else { return };
        self.playing = true;
        self.tell("PlaybackStarted", &token, offset);
    }

    fn stop(&mut self) -> bool {
        let held = std::mem::take(&mut self.playing);
        if let Some((token, offset)) = self.on.as_ref().filter(|_| held).map(|on| (on.token.clone(), on.offset)) {
            self.tell("PlaybackStopped", &token, offset);
        }
        held
    }

    /// A stream failed, and this one was on then.
    fn fail(&mut self, token: &str, on: &str, offset: Duration) {
        let state = json!({ "token": on, "offsetInMilliseconds": millis(offset), "playerActivity": "PLAYING" });
        let error = json!({ "type": "MEDIA_ERROR_SERVICE_UNAVAILABLE", "message": "Device playback error" });
        self.put_on_the_line(
            "PlaybackFailed",
            json!({ "token": token, "error": error, "currentPlaybackState": state }),
        );
    }

    fn tell(&mut self, kind: &str, token: &str, offset: Duration) {
        self.put_on_the_line(kind, json!({ "token": token, "offsetInMilliseconds": millis(offset) }));
    }

    fn put_on_the_line(&mut self, kind: &str, mut request: Value) {
        let fate = (self.fate)(kind, self.words);
        self.words += 1;
        request["type"] = json!(format!("AudioPlayer.{kind}"));
        request["at"] = json!(stamp(self.clock.now()));
        if !fate.lost {
            self.line.push((fate.late, request.clone()));
        }
        if fate.twice {
            self.line.push((fate.late + 1, request));
        }
    }

    async fn deliver(&mut self, usher: &Usher) {
        while let Some(place) = self.line.iter().position(|(late, _)| *late == 0) {
            let (_, mut request) = self.line.remove(place);
            let at = request.as_object_mut().and_then(|request| request.remove("at")).unwrap_or_default();
            let mut envelope = self.event(usher, &request);
            envelope["request"]["timestamp"] = at;
            let answer = self.send(usher, envelope).await;
            let silent = ["PlaybackStarted", "PlaybackFinished", "PlaybackStopped"];
            if silent.iter().any(|kind| request["type"] == format!("AudioPlayer.{kind}")) {
                assert!(answer["response"]["directives"].is_null(), "{request} must not be answered: {answer}");
            }
            self.take(usher, &answer).await;
        }
    }

    /// A request of the device itself has no conversation around it.
    fn event(&self, usher: &Usher, request: &Value) -> Value {
        let mut envelope = usher.alexa.envelope(request, &Value::Null);
        if let Some(envelope) = envelope.as_object_mut() {
            envelope.remove("session");
        }
        self.put_context(&mut envelope, &self.state());
        envelope
    }

    fn put_context(&self, envelope: &mut Value, player: &Value) {
        envelope["context"]["System"]["device"]["deviceId"] = json!(self.id);
        envelope["context"]["AudioPlayer"] = player.clone();
    }

    fn state(&self) -> Value {
        let Some(on) = &self.on else {
            let activity = if self.last.is_empty() { "IDLE" } else { "FINISHED" };
            return json!({ "token": self.last, "offsetInMilliseconds": 0, "playerActivity": activity });
        };
        let activity = if self.playing { "PLAYING" } else { "STOPPED" };
        json!({ "token": on.token, "offsetInMilliseconds": millis(on.offset), "playerActivity": activity })
    }

    async fn send(&self, usher: &Usher, envelope: Value) -> Value {
        let (status, answer) = usher.alexa.post(&usher.door(), envelope.to_string().into_bytes()).await;
        assert_eq!(status, 200, "{answer}");
        serde_json::from_str(&answer).expect("the answer is JSON")
    }

    async fn take(&mut self, usher: &Usher, answer: &Value) {
        for directive in answer["response"]["directives"].as_array().into_iter().flatten() {
            match directive["type"].as_str().unwrap_or_default() {
                "AudioPlayer.Play" => self.take_play(usher, directive).await,
                "AudioPlayer.Stop" => drop(self.stop()),
                "AudioPlayer.ClearQueue" => {
                    if directive["clearBehavior"] == "CLEAR_ALL" {
                        self.stop();
                    }
                    self.queued.clear();
                }
                other => panic!("an Echo knows no {other}"),
            }
        }
    }

    async fn take_play(&mut self, usher: &Usher, directive: &Value) {
        let stream = &directive["audioItem"]["stream"];
        let before = stream["expectedPreviousToken"].as_str();
        let known = self.queued.back().map_or(&self.last, |queued| &queued.token);
        if directive["playBehavior"] == "ENQUEUE" && before != Some(known) {
            return;
        }
        let (url, token) = (&stream["url"], stream["token"].as_str().unwrap_or_default());
        if url.as_str().is_some_and(self.cannot) {
            let on = self.on.as_ref().map(|on| (on.token.clone(), on.offset));
            let (on, offset) = on.unwrap_or_else(|| (token.to_owned(), Duration::ZERO));
            self.fail(token, &on, offset);
            return;
        }
        let new = self.load(usher, &directive["audioItem"]).await;
        match directive["playBehavior"].as_str() {
            Some("REPLACE_ALL") => {
                self.stop();
                self.queued.clear();
                self.start(new);
            }
            Some("ENQUEUE") if self.on.is_some() => self.queued.push_back(new),
            Some("ENQUEUE") => self.start(new),
            Some("REPLACE_ENQUEUED") => self.queued = VecDeque::from([new]),
            other => panic!("an Echo knows no {other:?}"),
        }
    }

    /// Fetches as an Echo does: the head or the list, the beginning, and what a screen shows.
    async fn load(&mut self, usher: &Usher, item: &Value) -> Loaded {
        let (stream, metadata) = (&item["stream"], &item["metadata"]);
        let url = stream["url"].as_str().expect("an address").to_owned();
        let offset = stream["offsetInMilliseconds"].as_u64().map(Duration::from_millis).expect("an offset");
        let length = if url.ends_with(".m3u8") { parts(usher, &url, offset).await } else { sound(usher, &url).await };
        if let Some(art) = metadata["art"]["sources"][0]["url"].as_str() {
            let picture = usher.web.get(art).send().await.expect("the door answers");
            assert_eq!(picture.status(), 200);
            assert!(picture.headers()["content-type"].to_str().is_ok_and(|kind| kind.starts_with("image/")));
        }
        self.fetched.push(url);
        Loaded {
            token: stream["token"].as_str().expect("a token").to_owned(),
            title: metadata["title"].as_str().unwrap_or_default().to_owned(),
            offset,
            length,
            nearly: false,
        }
    }
}

/// Sound in one piece: how long it is.
async fn sound(usher: &Usher, url: &str) -> Duration {
    let head = usher.web.head(url).send().await.expect("the door answers");
    assert_eq!(head.status(), 200, "{url}");
    assert_eq!(head.headers()["content-type"], "audio/mpeg");
    let told = head.headers().get("content-length").and_then(|length| length.to_str().ok()?.parse::<u64>().ok());
    if let Some(length) = told {
        let part = usher.web.get(url).header("range", "bytes=0-4095").send().await.expect("the door answers");
        assert_eq!((part.status().as_u16(), part.content_length()), (206, Some(4096)));
        return Duration::from_secs(length / SECOND);
    }
    // Made while it is played: only the end tells how long it is.
    let mut all = usher.web.get(url).send().await.expect("the door answers");
    let mut length = 0;
    while let Some(chunk) = all.chunk().await.expect("all of it") {
        length += chunk.len() as u64;
        if length > ENDLESS {
            return Duration::MAX;
        }
    }
    Duration::from_secs(length / SECOND)
}

/// Sound in parts: fetches the one in which the offset lies. How long all of them are.
async fn parts(usher: &Usher, url: &str, offset: Duration) -> Duration {
    let list = usher.web.get(url).send().await.expect("the door answers");
    assert_eq!(list.status(), 200, "{url}");
    assert_eq!(list.headers()["content-type"], "application/vnd.apple.mpegurl");
    let text = list.text().await.expect("a list");
    let (mut length, mut wanted) = (0.0, None);
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let Some(seconds) = line.strip_prefix("#EXTINF:").and_then(|rest| rest.split(',').next()) else { continue };
        let name = lines.next().expect("a part has a name");
        if length <= offset.as_secs_f64() {
            wanted = Some(name);
        }
        length += seconds.parse::<f64>().expect("seconds");
    }
    let (folder, _) = url.rsplit_once('/').expect("a path");
    let part = usher.web.get(format!("{folder}/{}", wanted.expect("a part"))).send().await.expect("the door answers");
    assert_eq!(part.status(), 200);
    assert_eq!(part.headers()["content-type"], "audio/mpeg");
    assert!(!part.bytes().await.expect("all of it").is_empty());
    Duration::from_secs_f64(length)
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

fn stamp(at: OffsetDateTime) -> String {
    at.format(&Rfc3339).expect("a timestamp")
}
