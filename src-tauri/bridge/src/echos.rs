//! The Echos' own players: their queues as they are now, kept over a restart, and the servers told of what they play.
//!
//! What is to be played is decided by [`household::playback::echo_queue`]; here its decisions meet addresses, servers, the
//! disk and the clock. It says nothing to anybody: whoever was spoken to answers with the directives that come from here.

mod reporter;

pub(crate) use reporter::Reporter;

use crate::chance;
use crate::kept_document::KeptDocument;
use crate::shared::{Shared, lock};
use crate::stream::Addresses;
use alexa::custom::audio_player::{Behaviour, Directive, Metadata, Play};
use alexa::custom::{Button, PlayerMoment, PlayerSeen};
use household::fault::{Code, Fault};
use household::id::EchoId;
use household::media::{Item, MediaKind};
use household::playback::echo_queue::{self, EchoOrder, EchoQueue, Made, Seen, Step, Told, Turn, When, player_id};
use household::server::Report;
use servers::audio::{Sent, Sound};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use time::OffsetDateTime;

/// How often a server is told where an Echo is. Servers take silence of five minutes for the end.
pub(crate) const EVERY: Duration = Duration::from_secs(10);
/// Echos whose queues are kept; the one that was silent longest goes first.
const ECHOS: usize = 64;

/// The queues, each shared with whoever looks at it.
pub(crate) type Queues = BTreeMap<EchoId, Arc<EchoQueue>>;

/// The queues and what they need.
pub(crate) struct Echos {
    queues: Mutex<Queues>,
    /// The queue of every other Echo.
    none: Arc<EchoQueue>,
    pub(crate) kept: KeptDocument<Queues>,
    pub(crate) reporter: Reporter,
    pub(crate) addresses: Addresses,
    luck: AtomicU64,
}

impl Echos {
    /// The queues as they were kept in a folder.
    pub(crate) fn open(folder: &Path) -> Self {
        let (kept, queues) = KeptDocument::open(folder, "echos");
        Self {
            queues: Mutex::new(queues),
            none: Arc::new(EchoQueue::empty()),
            kept,
            reporter: Reporter::default(),
            addresses: Addresses::open(folder),
            luck: AtomicU64::new(u64::from_ne_bytes(chance::bytes())),
        }
    }

    /// The queue of an Echo as it is now.
    pub(crate) fn queue(&self, echo: &EchoId) -> Arc<EchoQueue> {
        lock(&self.queues).get(echo).unwrap_or(&self.none).clone()
    }

    /// Changes a queue, and keeps it if it has changed: what came of it, and the queue as it is then.
    fn change<R>(&self, echo: &EchoId, change: impl FnOnce(&mut EchoQueue) -> R) -> (R, Arc<EchoQueue>) {
        self.change_in(&mut lock(&self.queues), echo, change)
    }

    /// The same, and hands in what a server is to know of it before anything else can change the queue: else an older
    /// position could be told after a newer one.
    fn change_and_tell<R>(
        &self,
        echo: &EchoId,
        change: impl FnOnce(&mut EchoQueue) -> R,
        reports: impl FnOnce(&mut R) -> Vec<Report>,
    ) -> R {
        let mut queues = lock(&self.queues);
        let (mut answer, queue) = self.change_in(&mut queues, echo, change);
        self.reporter.send(queue.server(), queue.user(), &player_id(echo), reports(&mut answer));
        answer
    }

    fn change_in<R>(
        &self,
        queues: &mut Queues,
        echo: &EchoId,
        change: impl FnOnce(&mut EchoQueue) -> R,
    ) -> (R, Arc<EchoQueue>) {
        let before = queues.get(echo).unwrap_or(&self.none).clone();
        let mut queue = before.as_ref().clone();
        let answer = change(&mut queue);
        if *before == queue {
            return (answer, before);
        }
        let queue = Arc::new(queue);
        queues.insert(echo.clone(), queue.clone());
        if queues.len() > ECHOS {
            let oldest = queues.iter().filter(|(id, _)| *id != echo).min_by_key(|(_, queue)| queue.used());
            if let Some(oldest) = oldest.map(|(id, _)| id.clone()) {
                queues.remove(&oldest);
            }
        }
        self.kept.keep(queues.clone());
        (answer, queue)
    }

    fn luck(&self) -> u64 {
        // An odd step: it visits every number, each unlike the one before.
        self.luck.fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::Relaxed)
    }
}

impl Shared {
    /// Takes in what an Echo did when somebody spoke to it.
    pub(crate) fn see_echo(&self, echo: &EchoId, seen: &PlayerSeen, at: OffsetDateTime) {
        if !self.echos.queue(echo).has_handed_out(&seen.token) {
            // Nothing of ours was heard there, or nothing that is still spoken of.
            return;
        }
        let now = self.clock.now();
        let seen = Seen { activity: seen.activity, token: &seen.token, offset: seen.offset, at };
        self.echos.change_and_tell(echo, |queue| queue.observe(seen, now), std::mem::take);
    }

    /// Something else was spoken to through this Echo.
    pub(crate) fn lay_echo_aside(&self, echo: &EchoId) {
        if self.echos.queue(echo).is_at_hand() {
            self.echos.change(echo, EchoQueue::lay_aside);
        }
    }

    /// Carries orders to an Echo out: what it is to be told. With a fault, everything is as before.
    pub(crate) async fn order_echo(
        &self,
        echo: &EchoId,
        orders: &[EchoOrder],
        at: OffsetDateTime,
    ) -> Result<Vec<Directive>, Fault> {
        let now = self.clock.now();
        let before = self.echos.queue(echo);
        let mut steps = Vec::new();
        for order in orders {
            let turn = Turn { luck: self.echos.luck(), at, now };
            steps.push(self.echos.change(echo, |queue| queue.obey(order, turn)));
        }
        // The Echo takes one stream per answer: the last one that was ordered.
        let last = steps.iter().rev().find_map(|(step, _)| step.directive);
        let told = match last {
            Some(directive) => self.directives(echo, directive).await,
            None => Ok(Vec::new()),
        };
        if told.is_err() {
            self.echos.change(echo, |queue| {
                if steps.last().is_some_and(|(_, after)| **after == *queue) {
                    *queue = before.as_ref().clone();
                }
            });
            return told;
        }
        for (step, queue) in steps {
            // Before the order, another item may have been on: its own queue knows whose it is.
            let whose = if step.reports.is_empty() || before.item().is_none() { &queue } else { &before };
            self.tell(echo, whose, step.reports);
        }
        told
    }

    /// Takes in what an Echo tells of its playing: what it is to be told in answer.
    pub(crate) async fn hear_echo(
        &self,
        echo: &EchoId,
        moment: PlayerMoment,
        (token, offset, at): (&str, Duration, OffsetDateTime),
    ) -> Vec<Directive> {
        if matches!(moment, PlayerMoment::Started | PlayerMoment::NearlyFinished) {
            self.lengthen(echo).await;
        }
        let now = self.clock.now();
        let told = Told { moment, token, offset, at };
        let reports = |step: &mut Step| std::mem::take(&mut step.reports);
        let Step { directive, .. } = self.echos.change_and_tell(echo, |queue| queue.hear(told, now), reports);
        let directives = match directive {
            Some(directive) => self.directives(echo, directive).await.unwrap_or_else(|fault| {
                tracing::warn!(%fault, "an Echo gets nothing to play next");
                Vec::new()
            }),
            None => Vec::new(),
        };
        if directives.is_empty() {
            // Nobody waits for an answer, so the next word can wait until the server knows this one.
            self.echos.reporter.all_told().await;
        }
        directives
    }

    /// Gives a queue that never ends what it wants more of. A server that has none to give now is asked again soon.
    async fn lengthen(&self, echo: &EchoId) {
        let Some(more) = self.echos.queue(echo).wants() else { return };
        let servers = self.servers();
        let Some(server) = servers.iter().find(|server| *server.id() == more.server) else { return };
        match server.find(&more.user, &more.query).await {
            Ok(mut items) => {
                items.retain(|item| item.kind == MediaKind::Song);
                self.echos.change(echo, |queue| queue.lengthen(&more, items));
            }
            Err(fault) => tracing::warn!(%fault, "an Echo's queue stays short"),
        }
    }

    /// A button on an Echo or its remote control.
    pub(crate) async fn press_echo(&self, echo: &EchoId, button: Button, at: OffsetDateTime) -> Vec<Directive> {
        let order = match button {
            Button::Play => EchoOrder::Resume,
            Button::Pause => EchoOrder::Pause,
            Button::Next => EchoOrder::Next,
            Button::Previous => EchoOrder::Previous,
        };
        self.order_echo(echo, &[order], at).await.unwrap_or_else(|fault| {
            tracing::warn!(%fault, "a button did nothing");
            Vec::new()
        })
    }

    /// Tells the servers where every Echo is. Done every [`EVERY`].
    pub(crate) async fn report_positions(&self) {
        let now = self.clock.now();
        let echos: Vec<EchoId> = lock(&self.echos.queues).keys().cloned().collect();
        for echo in echos {
            self.echos.change_and_tell(&echo, |queue| queue.tick(now), std::mem::take);
        }
        self.echos.reporter.again();
        self.echos.reporter.all_told().await;
    }

    fn tell(&self, echo: &EchoId, queue: &EchoQueue, reports: Vec<Report>) {
        self.echos.reporter.send(queue.server(), queue.user(), &player_id(echo), reports);
    }

    /// A decision in Alexa's terms: a stream gets its address, and a screen something to show.
    async fn directives(&self, echo: &EchoId, directive: echo_queue::Directive) -> Result<Vec<Directive>, Fault> {
        match directive {
            echo_queue::Directive::Play { stream, when } => {
                Ok(vec![Directive::Play(Box::new(self.play(echo, stream, when).await?))])
            }
            echo_queue::Directive::Stop => Ok(vec![Directive::Stop]),
            echo_queue::Directive::Clear => Ok(vec![Directive::Stop, Directive::ClearAll]),
            echo_queue::Directive::ClearNext => Ok(vec![Directive::ClearEnqueued]),
        }
    }

    async fn play(&self, echo: &EchoId, stream: u32, when: When) -> Result<Play, Fault> {
        let base = self.public_address()?;
        let queue = self.echos.queue(echo);
        let internal = || Fault::new(Code::Internal);
        let wanted = queue.wanted(stream).ok_or_else(internal)?;
        let source = self.audio_of(wanted.server).ok_or_else(internal)?;
        let Sound { item, sent, picture, heard } = source.sound(wanted.user, &wanted.item.id).await?;
        if !heard {
            return Err(Fault::new(Code::EchoAudioOnly));
        }
        let sent = if sent == Sent::InParts && !wanted.parts { Sent::AsItGoes } else { sent };
        let metadata = Metadata {
            title: item.name.clone(),
            subtitle: subtitle(&item),
            art: picture.map(|picture| self.echos.addresses.picture(&base, &wanted, &picture, self.clock.now())),
        };
        let token = queue.token(stream);
        let url = self.echos.addresses.sound(&base, &wanted, (&item, &sent), &token, self.clock.now());
        let made = match sent {
            Sent::Whole(_) => Made::Whole,
            Sent::InParts => Made::InParts,
            Sent::AsItGoes | Sent::Live => Made::FromStart,
        };
        let (offset, _) = self.echos.change(echo, |queue| queue.made(stream, item, made));
        let behaviour = match when {
            When::Now => Behaviour::ReplaceAll,
            When::After(before) => Behaviour::Enqueue { after: queue.token(before) },
            When::Next => Behaviour::ReplaceEnqueued,
        };
        Ok(Play { behaviour, url, token, offset, metadata })
    }
}

/// The line below the title: who made it, or the record or book that it is on.
fn subtitle(item: &Item) -> String {
    if item.artists.is_empty() { item.album.clone().unwrap_or_default() } else { item.artists.join(", ") }
}
