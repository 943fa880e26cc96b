//! What a person asked for, typed, without Alexa's shapes.

use crate::media::MediaKind;
use crate::order::{Press, Repeat};
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
    /// "Play the movie": something whose title is still to be said.
    WhichTitle {
        /// Of this kind.
        kind: MediaKind,
    },
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
    /// Who watches on a player.
    WhoInSession,
    /// Someone else watches too.
    AddUser {
        /// Their name as it was heard.
        name: String,
    },
    /// Someone no longer watches.
    RemoveUsers {
        /// Their names as they were heard, at least one.
        names: Vec<String>,
    },
    /// How to come to another account.
    ChangeAccount,
    /// A channel by its name or number.
    TuneChannel {
        /// Name or number as it was heard.
        channel: String,
    },
    /// Another audio track; none: the one after the present one.
    SetAudio {
        /// The language as it was heard.
        language: Option<String>,
    },
    /// Subtitles.
    Subtitles(Subtitles),
    /// To a chapter by its number.
    Chapter {
        /// Counted from 1.
        number: u32,
    },
    /// To the next or the previous chapter.
    ChapterStep {
        /// Which way.
        forward: bool,
    },
    /// Past the introduction.
    SkipIntro,
    /// Louder or softer.
    VolumeStep {
        /// Louder.
        up: bool,
        /// By so many percent; none: by the player's own steps.
        by: Option<u8>,
        /// How many steps, 1 to 20.
        times: u8,
    },
    /// The queue of a player in any order, or in its own.
    Shuffle {
        /// In any order.
        on: bool,
    },
    /// What repeats on a player.
    Repeat(Repeat),
    /// What a player plays to be played on another one.
    Transfer {
        /// Where it plays; none: the default player.
        from: Option<String>,
        /// Where it is to play; none: the default player.
        to: Option<String>,
        /// It goes on where it was.
        copy: bool,
    },
    /// What is on.
    WhatIsPlaying,
    /// Who made what is on.
    WhoSings,
    /// How long what is on still runs.
    HowMuchLeft,
    /// A title's page on the player's screen.
    ShowTitle(Title),
    /// A search on the player's screen.
    Search {
        /// What for, as it was heard.
        words: String,
    },
    /// Text into the field that is open on the player's screen.
    TypeText {
        /// As it was heard.
        text: String,
    },
    /// The trailers of a title; none: any trailers.
    PlayTrailers {
        /// Of what.
        title: Option<Title>,
    },
    /// What the user likes.
    PlayFavourites {
        /// Of which kind; none: music on a player without a screen, else films and shows.
        kind: Option<MediaKind>,
    },
    /// What came into the library last.
    PlayRecent {
        /// Of which kind.
        kind: Option<MediaKind>,
    },
    /// Every episode of a show.
    PlayAllEpisodes {
        /// The show's title.
        series: String,
        /// In any order.
        shuffle: bool,
    },
    /// Music like something, without an end where the player can do that.
    PlayMix {
        /// Like what; none: like what is on.
        title: Option<Title>,
    },
    /// The newest record of someone.
    PlayLatestAlbum {
        /// Who.
        artist: String,
    },
    /// Which records of someone there are.
    WhichAlbums {
        /// Who.
        artist: String,
    },
    /// An idea of what to watch.
    Suggest {
        /// Of which kind; none: films and shows.
        kind: Option<MediaKind>,
        /// Of this genre.
        genre: Option<String>,
    },
    /// What came into the library last, told.
    WhatsNew {
        /// Of which kind.
        kind: Option<MediaKind>,
    },
    /// What is next up, told.
    WhatsNext {
        /// Of this show; none: of every show.
        series: Option<String>,
    },
    /// What was begun and not finished, told.
    WhatToContinue {
        /// Of which kind.
        kind: Option<MediaKind>,
    },
    /// Into the favourites, or out of them.
    Favourite {
        /// What; none: what is on.
        title: Option<Title>,
        /// Into them.
        on: bool,
    },
    /// Marked as watched, or as not watched.
    MarkWatched {
        /// What; none: what is on.
        title: Option<Title>,
        /// As watched.
        watched: bool,
    },
    /// One of what was just read out.
    Pick(Choice),
}

/// What is to become of the subtitles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Subtitles {
    /// On, in the language that the user prefers.
    On,
    /// Off.
    Off,
    /// Those after the present ones.
    Next,
    /// Those in a language, as it was heard.
    In(String),
}

/// Which one of what was just read out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Choice {
    /// By its place, counted from 1.
    Nth(u32),
    /// The last one.
    Last,
    /// The one from this year.
    Year(i32),
    /// Not this one: the other one.
    Other,
    /// By its title, as it was heard.
    Named(String),
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
    /// In any order.
    pub shuffle: bool,
}
