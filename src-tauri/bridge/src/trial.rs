//! "Try a command" and `usherd say`: a typed sentence, read by the same table that Alexa's models are made from.

use crate::api::view::{ActivityView, ReadingView, TrialView, slots};
use crate::hearing::{Carried, Incoming};
use crate::shared::{Shared, lock};
use household::activity::{Activity, Door};
use household::id::EchoId;
use household::media::MediaKind;
use household::perform::Titles;
use household::voice::recognise::{Name, Recogniser, Understood, Vocabulary};
use household::voice::{Command, Memory, Reading, table};
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// More than anybody says in one breath.
const LONGEST: usize = 500;
/// Other readings that are shown.
const OTHERS: usize = 4;
/// How old the known names of players may be.
const NAMES: Duration = Duration::from_secs(5);

/// A sentence and what became of it.
pub struct Trial {
    /// The activity as it went or would go.
    pub activity: Arc<Activity>,
    /// The command it was taken for; none if it makes none.
    pub command: Option<Command>,
    /// What Alexa would say again while she waits; none if the conversation is over.
    pub reprompt: Option<String>,
    /// Heading and text of the card in the Alexa app.
    pub card: Option<(String, String)>,
    /// Other readings of the sentence, best first.
    pub others: Vec<Understood>,
}

/// The recogniser for the language and the names that are known now; made anew when they change.
#[derive(Default)]
pub(crate) struct Ear(Mutex<Option<Attuned>>);

struct Attuned {
    locale: String,
    names: Vocabulary,
    recogniser: Arc<Recogniser>,
}

impl Ear {
    fn for_names(&self, names: Vocabulary, locale: &str) -> Arc<Recogniser> {
        let mut kept = lock(&self.0);
        if let Some(attuned) = kept.as_ref()
            && attuned.locale == locale
            && attuned.names == names
        {
            return attuned.recogniser.clone();
        }
        let recogniser = Arc::new(Recogniser::new(locale, &names));
        *kept = Some(Attuned { locale: locale.to_owned(), names, recogniser: recogniser.clone() });
        recogniser
    }
}

impl Shared {
    /// One sentence, for real.
    pub(crate) async fn say(&self, text: &str, locale: &str, echo: Option<&str>) -> Trial {
        let (trial, memory) = self.attempt(text, locale, echo, false).await;
        *lock(&self.trying) = memory;
        trial
    }

    /// One sentence, to see what it would do. An open question stays open.
    pub(crate) async fn rehearse(&self, text: &str, locale: &str) -> Trial {
        self.attempt(text, locale, None, true).await.0
    }

    async fn attempt(&self, text: &str, locale: &str, echo: Option<&str>, rehearsal: bool) -> (Trial, Memory) {
        self.wait_until_ready().await;
        let text = text.trim();
        let text: String = text.chars().take(LONGEST).collect();
        let names = self.names().await;
        let started = self.clock.monotonic();
        let mut readings = self.ear.for_names(names, locale).recognise(&text).into_iter();
        let reading = readings.next().map_or_else(|| Reading::of(table::FALLBACK), |best| best.reading);
        let understanding = self.clock.monotonic().saturating_sub(started);
        let memory = lock(&self.trying).clone();
        let Carried { activity, words, memory, ends, .. } = self
            .carry(Incoming {
                door: Door::Try,
                locale: locale.to_owned(),
                echo: echo.map(EchoId::new),
                speaker: None,
                // Only an answer to Alexa reaches an Echo.
                plays: None,
                text: Some(text),
                reading: reading.clone(),
                memory,
                understanding,
                rehearsal,
            })
            .await;
        let trial = Trial {
            activity,
            command: table::command_of(&reading, locale).ok(),
            reprompt: words.reprompt,
            card: words.card,
            others: readings.take(OTHERS).collect(),
        };
        (trial, if ends { Memory::default() } else { memory })
    }

    /// The names that a sentence may hold.
    async fn names(&self) -> Vocabulary {
        let mut names = Vocabulary::default();
        let servers = self.servers();
        for server in servers.iter() {
            let users = server.signed_in();
            if let Some(user) = users.first()
                && let Ok(players) = server.players(&user.id, NAMES).await
            {
                names.players.extend(players.iter().map(|player| Name {
                    name: player.name.clone(),
                    others: std::iter::once(&player.app).chain(&player.aliases).cloned().collect(),
                }));
            }
            if let Some(user) = users.first()
                && let Ok(index) = self.library.of(server.as_ref(), &user.id).await
            {
                names.series.extend(index.names_of(MediaKind::Series).map(Name::from));
                names.artists.extend(index.names_of(MediaKind::Artist).map(Name::from));
            }
            names.users.extend(users.iter().map(|user| Name::from(user.name.clone())));
        }
        let genres = || servers.iter().filter_map(|server| self.library.genres.of(server.id()));
        let watched: BTreeSet<String> = genres().flat_map(|genres| genres.watched).collect();
        let music: BTreeSet<String> = genres().flat_map(|genres| genres.music).collect();
        names.genres = watched.into_iter().map(Name::from).collect();
        names.music_genres = music.into_iter().map(Name::from).collect();
        names
    }
}

impl Trial {
    /// As the window shows it.
    pub fn view(&self, rehearsal: bool) -> TrialView {
        TrialView {
            activity: ActivityView::from(self.activity.as_ref()),
            rehearsal,
            open_question: self.reprompt.is_some(),
            other_readings: self
                .others
                .iter()
                .map(|other| ReadingView {
                    intent: other.reading.intent.clone(),
                    slots: slots(&other.reading.slots),
                    score: f64::from(other.score),
                })
                .collect(),
        }
    }
}
