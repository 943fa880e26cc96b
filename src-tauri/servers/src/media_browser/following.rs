//! What a server tells by itself: `SessionsStart`, and then `Sessions`, `LibraryChanged`, `UserDataChanged`.
//!
//! What is pushed holds everybody's players, or those that the socket's owner may see. Who may control which is only told
//! to whoever asks. So each person's list is asked for once, and from then on what is pushed of those players is theirs;
//! it is asked for again whenever somebody came or changed places.

use super::back_end::{Account, BackEnd};
use super::board::Snapshot;
use super::sessions::{self, Listing, WireSession};
use super::socket::{Frame, Heard, Socket};
use crate::news::{Ended, News, NewsSource};
use async_trait::async_trait;
use household::home::Player;
use household::id::{PlayerId, UserId};
use serde::Deserialize;
use std::collections::BTreeSet;
use std::time::Duration;
use tokio_tungstenite::tungstenite::Utf8Bytes;

/// At once, and then at most this often, in milliseconds; as often as both servers' own pages ask for it.
const SUBSCRIBE: &str = r#"{"MessageType":"SessionsStart","Data":"0,1500"}"#;
/// A server that pushes only changes is asked after so long a time without any.
const QUIET: Duration = Duration::from_secs(30);
/// A wall clock that went on so much more than the other: the machine was asleep.
const SLEPT: Duration = Duration::from_secs(5);

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct WireUserData {
    #[serde(default)]
    user_id: Option<String>,
}

/// Everybody that was pushed, and who is at which player: a change means that rights may have changed.
type Everybody = Vec<(PlayerId, Option<UserId>, Vec<UserId>)>;

/// One connection's knowledge.
struct Following<'a> {
    back_end: &'a BackEnd,
    heard: &'a (dyn Fn(News) + Send + Sync),
    /// The last push as it came: the same again is no news.
    last: Option<Utf8Bytes>,
    everybody: Option<Everybody>,
    /// The players of each account, in the same order; none where what is pushed does not tell them.
    theirs: Vec<Option<BTreeSet<PlayerId>>>,
    /// When something about players was heard or asked (monotonic).
    known: Duration,
    /// How far the wall clock is ahead of the other.
    ahead: time::Duration,
}

#[async_trait]
impl NewsSource for BackEnd {
    async fn follow(&self, heard: &(dyn Fn(News) + Send + Sync)) -> Ended {
        let mut ended = Ended::Refused;
        for account in &self.accounts {
            let opened = Socket::open(&self.caller, self.dialect, &self.identity, &account.headers, &account.token);
            match opened.await {
                Ok(socket) => {
                    let _ends = Silence(&self.accounts);
                    return Following::new(self, heard).run(socket).await;
                }
                // Somebody else's sign-in may still be good.
                Err(Ended::Refused) => {}
                Err(other) => {
                    ended = other;
                    break;
                }
            }
        }
        ended
    }
}

/// However it ends, nothing is told any more.
struct Silence<'a>(&'a [Account]);

impl Drop for Silence<'_> {
    fn drop(&mut self) {
        self.0.iter().for_each(|account| account.live.end());
    }
}

impl<'a> Following<'a> {
    fn new(back_end: &'a BackEnd, heard: &'a (dyn Fn(News) + Send + Sync)) -> Self {
        let (known, theirs) = (back_end.clock.monotonic(), vec![None; back_end.accounts.len()]);
        let mut new = Self { back_end, heard, last: None, everybody: None, theirs, known, ahead: time::Duration::ZERO };
        new.ahead = new.ahead();
        new
    }

    async fn run(mut self, mut socket: Socket) -> Ended {
        if let Err(ended) = socket.say(SUBSCRIBE).await {
            return ended;
        }
        (self.heard)(News::Listening);
        loop {
            let next = match socket.next().await {
                Ok(Heard::Text(text)) => self.hear(text, &mut socket).await,
                Ok(Heard::Beat) => self.look_around(&mut socket).await,
                Err(ended) => Err(ended),
            };
            if let Err(ended) = next {
                return ended;
            }
        }
    }

    async fn hear(&mut self, text: Utf8Bytes, socket: &mut Socket) -> Result<(), Ended> {
        // A message that makes no sense is none of ours.
        let Ok(frame) = serde_json::from_str::<Frame<'_>>(&text) else { return Ok(()) };
        let data = frame.data.map_or("null", serde_json::value::RawValue::get);
        match &*frame.kind {
            "Sessions" => self.hear_sessions(&text, data).await,
            "ForceKeepAlive" => {
                if let Ok(seconds) = serde_json::from_str::<u64>(data) {
                    socket.keep_alive(Duration::from_secs(seconds));
                }
            }
            "LibraryChanged" => (self.heard)(News::Library),
            "UserDataChanged" => {
                let of = serde_json::from_str::<WireUserData>(data).ok().and_then(|data| data.user_id);
                let fits = |account: &&Account| of.as_deref().is_none_or(|of| account.user.id.as_str() == of);
                self.back_end.accounts.iter().filter(fits).for_each(|account| account.seen.forget());
            }
            "ServerRestarting" | "ServerShuttingDown" => return Err(Ended::Lost),
            _ => {}
        }
        Ok(())
    }

    async fn hear_sessions(&mut self, text: &Utf8Bytes, data: &str) {
        let now = self.back_end.clock.monotonic();
        self.known = now;
        let known = self.everybody.is_some();
        if known && self.last.as_ref() == Some(text) {
            self.back_end.accounts.iter().for_each(|account| account.board.still(now));
            return;
        }
        let Ok(wire) = serde_json::from_str::<Vec<WireSession>>(data) else { return };
        let listing = sessions::listing(wire, self.back_end.asker(&self.back_end.accounts[0]), now);
        let everybody = everybody(&listing.players);
        if self.everybody.as_ref() == Some(&everybody) {
            self.hand_out(listing, now);
            (self.heard)(News::Players { presence: false });
        } else {
            let there: BTreeSet<PlayerId> = listing.players.iter().map(|player| player.id.clone()).collect();
            self.ask_all(Some(&there)).await;
            self.everybody = Some(everybody);
            (self.heard)(News::Players { presence: true });
        }
        self.last = Some(text.clone());
    }

    /// What was pushed, to everybody whose players are in it.
    fn hand_out(&self, listing: Listing, now: Duration) {
        let all = Snapshot::from(listing);
        for (account, theirs) in self.back_end.accounts.iter().zip(&self.theirs) {
            let Some(theirs) = theirs else { continue };
            account.board.put(if theirs.len() == all.players.len() { all.clone() } else { all.only(theirs) }, now);
        }
    }

    /// Asks for each account's players: with `there`, those that were pushed, it is known from now on what a push tells
    /// of whom.
    async fn ask_all(&mut self, there: Option<&BTreeSet<PlayerId>>) {
        for (account, theirs) in self.back_end.accounts.iter().zip(&mut self.theirs) {
            let begun = self.back_end.clock.monotonic();
            let asked = self.back_end.ask_players(account, Duration::ZERO).await;
            let Some(there) = there else { continue };
            let ids = asked.ok().map(|board| board.players.iter().map(|player| player.id.clone()).collect());
            *theirs = ids.filter(|ids: &BTreeSet<PlayerId>| ids.is_subset(there));
            match theirs {
                Some(_) => account.live.begin(begun),
                None => account.live.end(),
            }
        }
    }

    /// Now and then: whether the machine has slept, and whether the server has been quiet for long.
    async fn look_around(&mut self, socket: &mut Socket) -> Result<(), Ended> {
        let ahead = self.ahead();
        if (ahead - self.ahead).abs() > SLEPT {
            self.ahead = ahead;
            socket.awoke().await?;
        }
        let now = self.back_end.clock.monotonic();
        if now.saturating_sub(self.known) > QUIET {
            self.known = now;
            self.ask_all(None).await;
        }
        Ok(())
    }

    fn ahead(&self) -> time::Duration {
        let wall = self.back_end.clock.now() - time::OffsetDateTime::UNIX_EPOCH;
        wall - time::Duration::try_from(self.back_end.clock.monotonic()).unwrap_or_default()
    }
}

fn everybody(players: &[Player]) -> Everybody {
    let at = |player: &Player| {
        let extra = player.extra_users.iter().map(|user| user.id.clone()).collect();
        (player.id.clone(), player.user.as_ref().map(|user| user.id.clone()), extra)
    };
    players.iter().map(at).collect()
}
