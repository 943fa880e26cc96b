//! The one path of a command: from a reading to the reply and the activity. Alexa's door and "Try a command" join here.

use crate::linking::Speaker;
use crate::shared::Shared;
use crate::speech::{Words, words};
use alexa::custom::audio_player::Directive;
use alexa::custom::{Card, Event, Happening, Heard, Listener, Refused, Said, Spoken};
use async_trait::async_trait;
use household::activity::{Activity, Door, Outcome, Stages};
use household::fault::{Code, Fault};
use household::id::EchoId;
use household::language;
use household::perform::{Asker, Home, Performed, Titles, perform};
use household::playback::echo_queue::player_id;
use household::server::Server;
use household::server::rehearsal::{Rehearsal, RehearsedTitles};
use household::voice::{Memory, Message, Reading, Reply, table};
use std::sync::Arc;
use std::time::Duration;
use time::OffsetDateTime;

/// What came in, by whichever door.
pub(crate) struct Incoming {
    pub(crate) door: Door,
    pub(crate) locale: String,
    pub(crate) echo: Option<EchoId>,
    /// For whom they speak, where the Alexa account is linked; else for the household.
    pub(crate) speaker: Option<Speaker>,
    /// When an Echo that can play by itself asked, by Alexa's clock.
    pub(crate) plays: Option<OffsetDateTime>,
    /// The sentence, where it is known.
    pub(crate) text: Option<String>,
    pub(crate) reading: Reading,
    pub(crate) memory: Memory,
    /// How long it took to get from the sentence to the reading.
    pub(crate) understanding: Duration,
    /// Show what would be done, and do nothing.
    pub(crate) rehearsal: bool,
}

/// What became of it.
pub(crate) struct Carried {
    pub(crate) activity: Arc<Activity>,
    pub(crate) words: Words,
    /// What the Echo's own player is to do.
    pub(crate) directives: Vec<Directive>,
    pub(crate) memory: Memory,
    pub(crate) ends: bool,
}

impl Shared {
    /// Carries a reading out, keeps what it changes, and writes its story.
    pub(crate) async fn carry(&self, incoming: Incoming) -> Carried {
        self.wait_until_ready().await;
        let started = self.clock.monotonic();
        let at = self.clock.now();
        let performed = self.performed(&incoming).await;
        let (performed, directives) = self.on_the_echo(&incoming, performed).await;
        let total = self.clock.monotonic().saturating_sub(started) + incoming.understanding;
        let words = words(&performed.reply, &incoming.locale);
        let activity = Activity {
            number: 0,
            at,
            door: incoming.door,
            locale: incoming.locale,
            echo: incoming.echo,
            heard: incoming.text,
            intent: incoming.reading.intent,
            slots: incoming.reading.slots,
            orders: performed.orders,
            said: words.speech.clone(),
            outcome: performed.outcome,
            fault: performed.fault,
            millis: Stages {
                understand: millis(incoming.understanding),
                find: millis(performed.finding),
                order: millis(performed.ordering),
                total: millis(total),
            },
        };
        let ends = performed.reply.reprompt.is_none();
        if incoming.rehearsal {
            return Carried { activity: Arc::new(activity), words, directives, memory: performed.memory, ends };
        }
        self.keep_changes_of(incoming.speaker.as_ref(), performed.changes);
        let activity = self.write(activity);
        Carried { activity, words, directives, memory: performed.memory, ends }
    }

    /// What the Echo itself is told. It obeys at once or, with a fault, not at all.
    async fn on_the_echo(&self, incoming: &Incoming, performed: Performed) -> (Performed, Vec<Directive>) {
        let (Some(echo), Some(at), false) = (&incoming.echo, incoming.plays, incoming.rehearsal) else {
            return (performed, Vec::new());
        };
        if performed.echo.is_empty() {
            if !performed.orders.is_empty() {
                self.lay_echo_aside(echo);
            }
            return (performed, Vec::new());
        }
        let told = self.order_echo(echo, &performed.echo, at).await;
        // What was playing here has gone elsewhere.
        if performed.orders.last().is_some_and(|given| given.player != player_id(echo)) {
            self.lay_echo_aside(echo);
        }
        match told {
            Ok(directives) => (performed, directives),
            Err(fault) => (failed(fault), Vec::new()),
        }
    }

    async fn performed(&self, incoming: &Incoming) -> Performed {
        let preferences = self.preferences_of(incoming.speaker.as_ref());
        if self.is_paused() && !incoming.rehearsal {
            return failed(Fault::new(Code::Paused));
        }
        let command = match table::command_of(&incoming.reading, &incoming.locale) {
            Ok(command) => command,
            Err(fault) => return failed(fault),
        };
        let servers = self.servers();
        let rehearsing: Vec<Arc<dyn Server>>;
        let servers: &[Arc<dyn Server>] = if incoming.rehearsal {
            rehearsing = servers.iter().map(|server| Arc::new(Rehearsal(server.clone())) as Arc<dyn Server>).collect();
            &rehearsing
        } else {
            &servers
        };
        let rehearsed = RehearsedTitles(&self.library);
        let titles: &dyn Titles = if incoming.rehearsal { &rehearsed } else { &self.library };
        let home = Home { servers, titles, preferences: &preferences, clock: self.clock.as_ref() };
        let asker = Asker {
            echo: incoming.echo.clone(),
            own: incoming.echo.as_ref().filter(|_| incoming.plays.is_some()).map(|echo| self.echos.queue(echo)),
            unreachable: self.unreachable(),
            memory: incoming.memory.clone(),
            locale: incoming.locale.clone(),
        };
        perform(&command, &asker, &home).await
    }
}

#[async_trait]
impl Listener for Shared {
    async fn hear(&self, heard: Heard) -> Result<Said, Fault> {
        self.checks.note_sent(heard.at, self.clock.as_ref());
        let opened = heard.what == Spoken::Launch;
        self.skill.arrivals.note(&heard.request_id, heard.at, opened);
        let reading = match heard.what {
            Spoken::Launch => Reading::of(table::LAUNCH),
            Spoken::Intent(reading) => reading,
        };
        let speaker = match self.speaker(heard.access_token.as_ref(), &heard.alexa_user) {
            Ok(speaker) => speaker,
            Err(fault) => {
                let said = self.turned_away(fault, reading, heard.locale, heard.echo);
                self.came_unlinked(&heard.request_id, &said.speech);
                return Ok(said);
            }
        };
        // Attributes that an older Usher gave are forgotten, not refused.
        let memory = heard.session.and_then(|session| serde_json::from_value(session).ok()).unwrap_or_default();
        let plays = heard.displays.audio.then_some(heard.at);
        if let Some(echo) = &heard.echo {
            self.heard.hear(echo, plays.is_some(), &heard.locale, self.clock.now());
        }
        if let (Some(echo), Some(seen)) = (&heard.echo, &heard.player) {
            self.see_echo(echo, seen, heard.at);
        }
        let carried = self
            .carry(Incoming {
                door: Door::Skill,
                locale: heard.locale.clone(),
                echo: heard.echo,
                speaker,
                plays,
                text: None,
                reading,
                memory,
                understanding: Duration::ZERO,
                rehearsal: false,
            })
            .await;
        let activity = &carried.activity;
        self.came_command(&heard.request_id, &activity.intent, opened, &activity.said, activity.fault.as_ref());
        Ok(Said {
            speech: carried.words.speech,
            reprompt: carried.words.reprompt,
            ends_session: carried.ends,
            directives: carried.directives,
            card: carried.words.card.map(|(title, text)| Card { title, text }),
            asks_to_link: false,
            elicit: carried.words.elicit,
            names: carried.words.names,
            session: (!carried.ends).then(|| serde_json::to_value(&carried.memory).ok()).flatten(),
            // An Echo in a language that Usher does not speak is answered in English, in an English voice.
            language: (!language::is_spoken(&heard.locale)).then(|| language::DEFAULT.to_owned()),
        })
    }

    async fn note(&self, event: Event) -> Vec<Directive> {
        let fault = match event.what {
            Happening::Unanswered(alexa::custom::Unanswered::TookTooLong) => Fault::new(Code::TookTooLong),
            Happening::Unanswered(_) => Fault::new(Code::Internal),
            Happening::Player { moment, token, offset, .. } => {
                let Some(echo) = event.echo else { return Vec::new() };
                return self.hear_echo(&echo, moment, (&token, offset, event.at)).await;
            }
            Happening::Button(button) => {
                let Some(echo) = event.echo else { return Vec::new() };
                return self.press_echo(&echo, button, event.at).await;
            }
            Happening::Skill(ref name) => {
                self.came_event(name);
                self.hear_skill_event(name, &event);
                return Vec::new();
            }
            Happening::SessionEnded { problem: Some(ref problem), .. } => {
                self.came_dislike(None, problem);
                return Vec::new();
            }
            Happening::SessionEnded { ref reason, problem: None } => {
                self.came_end(reason);
                return Vec::new();
            }
            Happening::AnswerDisliked { ref problem, ref request_id } => {
                self.came_dislike(request_id.as_deref(), problem);
                return Vec::new();
            }
            Happening::Other(_) => return Vec::new(),
        };
        self.write_failed(fault, Reading::of(""), event.locale, event.echo);
        Vec::new()
    }

    fn refused(&self, refused: &Refused) {
        self.came_refused(refused);
    }
}

impl Shared {
    /// Whoever speaks from an account that is not linked hears so, and finds in the Alexa app where to link it.
    fn turned_away(&self, fault: Fault, reading: Reading, locale: String, echo: Option<EchoId>) -> Said {
        let language = (!language::is_spoken(&locale)).then(|| language::DEFAULT.to_owned());
        let words = self.write_failed(fault, reading, locale, echo);
        Said { speech: words.speech, ends_session: true, asks_to_link: true, language, ..Said::default() }
    }

    /// Writes down that what was heard came to nothing, and why; in words.
    fn write_failed(&self, fault: Fault, reading: Reading, locale: String, echo: Option<EchoId>) -> Words {
        let performed = failed(fault);
        let words = words(&performed.reply, &locale);
        self.write(Activity {
            number: 0,
            at: self.clock.now(),
            door: Door::Skill,
            locale,
            echo,
            heard: None,
            intent: reading.intent,
            slots: reading.slots,
            orders: Vec::new(),
            said: words.speech.clone(),
            outcome: Outcome::Failed,
            fault: performed.fault,
            millis: Stages::default(),
        });
        words
    }
}

/// A command that got no further.
fn failed(fault: Fault) -> Performed {
    Performed {
        reply: Reply::say(Message::of_fault(&fault)),
        orders: Vec::new(),
        echo: Vec::new(),
        changes: Vec::new(),
        memory: Memory::default(),
        outcome: Outcome::Failed,
        fault: Some(fault),
        finding: Duration::ZERO,
        ordering: Duration::ZERO,
    }
}

fn millis(duration: Duration) -> f64 {
    // Microseconds are enough, and keep the journal short.
    (duration.as_secs_f64() * 1_000_000.0).round() / 1_000.0
}
