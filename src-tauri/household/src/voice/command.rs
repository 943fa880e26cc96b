//! What a person asked for, typed, without Alexa's shapes.

use crate::media::MediaKind;
use crate::order::Press;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// A command: what to do, and on which player if one was named.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Command {
    /// What to do.
    pub action: Action,
    /// The player's name as it was heard; none means the default player.
    pub player: Option<String>,
}

/// What to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Action {
    /// Opened without a command.
    Launch,
    /// What can be said.
    Help,
    /// Enough: ends the conversation. With something playing on the player and no conversation open, stops it.
    Stop,
    /// Never mind: ends the conversation.
    Cancel,
    /// Nothing matched.
    NotUnderstood,
    /// Yes, to the question just asked.
    Yes,
    /// No, to the question just asked.
    No,
    /// Play something by its title.
    Play(Title),
    /// Go on with a show: the half-watched episode, else what comes next, else the first.
    PlayShow {
        /// The show's title.
        series: String,
    },
    /// Go on with the half-watched episode of a show.
    ResumeEpisode {
        /// The show's title.
        series: String,
    },
    /// The next episode that has not been watched.
    PlayNextEpisode {
        /// The show's title.
        series: String,
    },
    /// The newest episode that has been aired.
    PlayNewEpisode {
        /// The show's title.
        series: String,
    },
    /// A season of a show.
    PlaySeason {
        /// The show's title.
        series: String,
        /// The season's number (0 = specials).
        season: u32,
    },
    /// One episode by its numbers.
    PlayEpisode {
        /// The show's title.
        series: String,
        /// The season's number (0 = specials).
        season: u32,
        /// The episode's number.
        episode: u32,
    },
    /// Anything of this sort.
    PlayRandom {
        /// Of which kind; none: a film or an episode.
        kind: Option<MediaKind>,
        /// Several of them rather than one.
        several: bool,
        /// Of this genre.
        genre: Option<String>,
    },
    /// Any episode of a show.
    PlayRandomEpisode {
        /// The show's title.
        series: String,
    },
    /// Any music.
    PlayRandomMusic {
        /// Of this genre.
        genre: Option<String>,
    },
    /// Songs by someone, in any order.
    PlaySongsBy {
        /// Who.
        artist: String,
    },
    /// What is next up.
    PlayNextUp,
    /// Hold.
    Pause,
    /// Go on; with nothing loaded, play what is highlighted.
    Resume,
    /// End what plays.
    StopPlayback,
    /// The next one in the queue.
    Next,
    /// The one before.
    Previous,
    /// From the beginning.
    StartOver,
    /// To a position.
    Seek {
        /// From the beginning.
        to: Duration,
    },
    /// By some time forward or back.
    SeekBy {
        /// How far.
        by: Duration,
        /// Which way.
        forward: bool,
    },
    /// Loudness; none asks how loud.
    SetVolume {
        /// 0 to 100; more or less is brought into that range.
        percent: Option<i64>,
    },
    /// Silence.
    Mute,
    /// Sound again.
    Unmute,
    /// Presses on the remote control.
    Press {
        /// Which key.
        press: Press,
        /// How often, 1 to 20.
        times: u8,
    },
    /// Another player from now on; none asks which.
    SetPlayer {
        /// Its name as it was heard.
        name: Option<String>,
    },
    /// Another user from now on; none asks which.
    SetUser {
        /// Their name as it was heard.
        name: Option<String>,
    },
    /// Who is acted for.
    WhoIsUser,
}

/// What to look for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Title {
    /// The words of the title as they were heard.
    pub words: String,
    /// The kind that was said; none looks among films and shows first.
    pub kind: Option<MediaKind>,
    /// "by …".
    pub artist: Option<String>,
    /// "from the album …".
    pub album: Option<String>,
}
