//! The rows, in the order in which the model and the help list them.

use super::slots::{Fills, SlotDef, SlotType};
use super::{FALLBACK, Group, LAUNCH, PLAYER, Row, commands};
use Group::{Control, Discover, Navigate, Play, Players, Users};
use SlotType::{Duration, Free, Listed, Number, Ordinal, Time, Year};

const fn slot(name: &'static str, kind: SlotType) -> SlotDef {
    SlotDef { name, kind, fills: None }
}

const fn same(name: &'static str, kind: SlotType, fills: Fills) -> SlotDef {
    SlotDef { name, kind, fills: Some(fills) }
}

const AT: SlotDef = slot(PLAYER, Listed("PLAYER"));
const MEDIA_TYPE: SlotDef = slot("media_type", Listed("MEDIA_TYPE"));
const LIST_TYPE: SlotDef = same("list_type", Listed("LIST_TYPE"), Fills::Same("media_type"));
const TITLE: SlotDef = slot("title", Free("TITLE"));
const SERIES: SlotDef = slot("series", Free("SERIES"));
const SEASON: SlotDef = slot("season", Number);
const NTH_SEASON: SlotDef = same("nth_season", Ordinal, Fills::Same("season"));
const EPISODE: SlotDef = slot("episode", Number);
const NTH_EPISODE: SlotDef = same("nth_episode", Ordinal, Fills::Same("episode"));
const ARTIST: SlotDef = slot("artist", Free("ARTIST"));
const ALBUM: SlotDef = slot("album", Free("ALBUM"));
const SONG: SlotDef = slot("song", Free("SONG"));
const GENRE: SlotDef = slot("genre", Listed("GENRE"));
const MUSIC_GENRE: SlotDef = slot("genre", Listed("MUSIC_GENRE"));
const TIME: SlotDef = slot("time", Duration);
const CLOCK: SlotDef = same("clock", Time, Fills::Same("time"));
const MINUTES: SlotDef = same("minutes", Number, Fills::Minutes("time"));
const NTH_MINUTE: SlotDef = same("nth_minute", Ordinal, Fills::Minutes("time"));
const SECONDS: SlotDef = same("seconds", Number, Fills::Seconds("time"));
const SIGN: SlotDef = slot("sign", Listed("SIGN"));
const WIND: SlotDef = same("wind", Listed("WIND"), Fills::Same("sign"));
const PERCENT: SlotDef = slot("percent", Number);
const LEVEL: SlotDef = same("level", Listed("LEVEL"), Fills::NumberOfId("percent"));
const DIRECTION: SlotDef = slot("direction", Listed("DIRECTION"));
const LOUDNESS: SlotDef = slot("direction", Listed("LOUDNESS"));
const LOUDER: SlotDef = same("louder", Listed("LOUDER"), Fills::Same("direction"));
/// What stands after something that is no command.
const REST: SlotDef = slot("rest", Free("QUERY"));
const ORDER: SlotDef = slot("order", Listed("ORDER"));
const COUNT: SlotDef = slot("count", Number);
const OFTEN: SlotDef = same("often", Listed("OFTEN"), Fills::NumberOfId("count"));
const STEP: SlotDef = slot("step", Listed("STEP"));
const SCREEN: SlotDef = slot("screen", Listed("SCREEN"));
const USER: SlotDef = slot("user", Listed("USER"));
const USER_TWO: SlotDef = slot("user_two", Listed("USER"));
const BOOK: SlotDef = slot("title", Free("AUDIOBOOK"));
const CHANNEL: SlotDef = slot("channel", Free("CHANNEL"));
const CHANNEL_NUMBER: SlotDef = slot("channel_number", Number);
const LANGUAGE: SlotDef = slot("language", Listed("LANGUAGE"));
const SUBTITLES: SlotDef = slot("action", Listed("SUBTITLES"));
const NUMBER: SlotDef = slot("number", Number);
const NTH: SlotDef = same("nth", Ordinal, Fills::Same("number"));
const YEAR: SlotDef = slot("year", Year);
const STATE: SlotDef = slot("state", Listed("STATE"));
const MODE: SlotDef = slot("mode", Listed("TRANSFER"));
const SOURCE: SlotDef = slot("source_player", Listed("PLAYER"));
const DESTINATION: SlotDef = slot("target_player", Listed("PLAYER"));
const ON_OFF: SlotDef = slot("state", Listed("ON_OFF"));
const REPEAT: SlotDef = slot("mode", Listed("REPEAT"));
const QUERY: SlotDef = slot("query", Free("QUERY"));
const TEXT: SlotDef = slot("text", Free("QUERY"));
const PLAYLIST: SlotDef = slot("title", Free("PLAYLIST"));
const COLLECTION: SlotDef = slot("title", Free("COLLECTION"));

macro_rules! rows {
    ($($intent:expr, [$($slot:expr),*], $anywhere:ident, $group:expr, $command:ident;)*) => {
        /// Every row there is.
        pub const ROWS: &[Row] = &[$(Row {
            intent: $intent,
            slots: &[$($slot),*],
            anywhere: at!($anywhere),
            group: $group,
            action: commands::$command,
        }),*];
    };
}

/// `anywhere`: a player may be named before and after each phrase; `written`: only where the phrases say so.
macro_rules! at {
    (anywhere) => {
        true
    };
    (written) => {
        false
    };
}

rows! {
    LAUNCH, [], written, None, launch;
    "AMAZON.HelpIntent", [], written, None, help;
    "HelpIntent", [], written, None, help;
    "AMAZON.StopIntent", [], written, None, stop;
    "AMAZON.CancelIntent", [], written, None, cancel;
    FALLBACK, [REST], written, None, not_understood;
    "AMAZON.YesIntent", [], written, None, yes;
    "AMAZON.NoIntent", [], written, None, no;

    "PlayTitleIntent", [TITLE, MEDIA_TYPE, AT], anywhere, Some(Play), title;
    "PlayShowIntent", [SERIES, AT], anywhere, Some(Play), show;
    "PlayEpisodeIntent", [SERIES, SEASON, EPISODE, NTH_SEASON, NTH_EPISODE, AT], anywhere, Some(Play), episode;
    "PlaySeasonIntent", [SERIES, SEASON, NTH_SEASON, AT], anywhere, Some(Play), season;
    "PlayNextEpisodeIntent", [SERIES, AT], anywhere, Some(Play), next_episode;
    "PlayNewEpisodeIntent", [SERIES, AT], anywhere, Some(Play), new_episode;
    "ResumeEpisodeIntent", [SERIES, AT], anywhere, Some(Play), resume_episode;
    "PlayRandomEpisodeIntent", [SERIES, AT], anywhere, Some(Play), random_episode;
    "PlayRandomIntent", [MEDIA_TYPE, GENRE, AT], anywhere, Some(Play), random;
    "PlayNextUpIntent", [AT], anywhere, Some(Play), next_up;
    "PlaySongIntent", [SONG, ALBUM, ARTIST, AT], anywhere, Some(Play), song;
    "PlaySongsFromAlbumIntent", [ALBUM, ARTIST, AT], anywhere, Some(Play), album;
    "PlayArtistIntent", [ARTIST, AT], anywhere, Some(Play), artist;
    "PlaySongsByArtistIntent", [ARTIST, AT], anywhere, Some(Play), songs_by;
    "PlayRandomMusicIntent", [MUSIC_GENRE, AT], anywhere, Some(Play), random_music;

    "PlayAudiobookIntent", [BOOK, AT], anywhere, Some(Play), audiobook;
    "PlayPlaylistIntent", [PLAYLIST, AT], anywhere, Some(Play), playlist;
    "PlayCollectionIntent", [COLLECTION, AT], anywhere, Some(Play), collection;
    "TuneChannelIntent", [CHANNEL, CHANNEL_NUMBER, AT], anywhere, Some(Play), channel;
    "ShuffleTitleIntent", [TITLE, MEDIA_TYPE, LIST_TYPE, AT], anywhere, Some(Play), shuffle_title;
    "PlayAllEpisodesIntent", [SERIES, ORDER, AT], anywhere, Some(Play), all_episodes;
    "PlayMixIntent", [TITLE, AT], anywhere, Some(Play), mix;
    "PlayLatestAlbumIntent", [ARTIST, AT], anywhere, Some(Play), latest_album;
    "PlayFavoritesIntent", [MEDIA_TYPE, AT], anywhere, Some(Play), favourites;
    "PlayRecentIntent", [MEDIA_TYPE, AT], anywhere, Some(Play), recent;
    "PlayTrailersIntent", [TITLE, MEDIA_TYPE, AT], anywhere, Some(Play), trailers;

    "SuggestIntent", [MEDIA_TYPE, GENRE, AT], anywhere, Some(Discover), suggest;
    "WhatsNewIntent", [MEDIA_TYPE, AT], anywhere, Some(Discover), whats_new;
    "WhatsNextIntent", [SERIES, AT], anywhere, Some(Discover), whats_next;
    "ContinueIntent", [MEDIA_TYPE, AT], anywhere, Some(Discover), what_to_continue;
    "WhichAlbumsIntent", [ARTIST], written, Some(Discover), which_albums;
    "PickIntent", [NUMBER, NTH, YEAR, TITLE], written, None, pick;
    "OtherOneIntent", [], written, None, other_one;
    "AddFavoriteIntent", [TITLE, MEDIA_TYPE, AT], anywhere, Some(Discover), add_favourite;
    "RemoveFavoriteIntent", [TITLE, MEDIA_TYPE, AT], anywhere, Some(Discover), remove_favourite;
    "MarkWatchedIntent", [TITLE, MEDIA_TYPE, STATE, AT], anywhere, Some(Discover), mark_watched;

    "AMAZON.PauseIntent", [], written, Some(Control), pause;
    "PausePlayerIntent", [AT], written, None, pause;
    "AMAZON.ResumeIntent", [], written, Some(Control), resume;
    "StartOverPlayerIntent", [AT], written, None, start_over;
    "TransferIntent", [MODE, SOURCE, DESTINATION], written, Some(Players), transfer;
    "PlaySelectedIntent", [AT], anywhere, None, resume;
    "StopPlaybackIntent", [AT], anywhere, Some(Control), stop_playback;
    "AMAZON.NextIntent", [], written, Some(Control), next;
    "NextIntent", [AT], written, None, next;
    "AMAZON.PreviousIntent", [], written, Some(Control), previous;
    "PreviousIntent", [AT], written, None, previous;
    "AMAZON.StartOverIntent", [], written, Some(Control), start_over;
    "SeekIntent", [TIME, CLOCK, MINUTES, NTH_MINUTE, AT], anywhere, Some(Control), seek;
    "SeekRelativeIntent", [SIGN, WIND, TIME, SECONDS, AT], anywhere, Some(Control), seek_by;
    "SkipIntroIntent", [AT], anywhere, Some(Control), skip_intro;
    "ChapterIntent", [NUMBER, NTH, AT], anywhere, Some(Control), chapter;
    "ChapterStepIntent", [STEP, AT], anywhere, Some(Control), chapter_step;
    "SetAudioIntent", [LANGUAGE, AT], anywhere, Some(Control), audio;
    "SubtitlesIntent", [SUBTITLES, LANGUAGE, AT], anywhere, Some(Control), subtitles;
    "AMAZON.LoopOnIntent", [], written, Some(Control), loop_on;
    "AMAZON.LoopOffIntent", [], written, None, loop_off;
    "AMAZON.RepeatIntent", [], written, None, start_over;
    "RepeatModeIntent", [REPEAT, AT], anywhere, None, repeat_mode;
    "AMAZON.ShuffleOnIntent", [], written, Some(Control), shuffle_on;
    "AMAZON.ShuffleOffIntent", [], written, None, shuffle_off;
    "ShuffleIntent", [ON_OFF, AT], written, None, shuffle;
    "WhatIsPlayingIntent", [AT], anywhere, Some(Control), what_is_playing;
    "WhoSingsIntent", [AT], anywhere, Some(Control), who_sings;
    "HowMuchLeftIntent", [AT], anywhere, Some(Control), how_much_left;
    "VolumeStepIntent", [LOUDNESS, LOUDER, PERCENT, COUNT, OFTEN, AT], anywhere, Some(Control), volume_step;
    "SetVolumeIntent", [PERCENT, LEVEL, AT], anywhere, Some(Control), volume;
    "MuteIntent", [AT], anywhere, Some(Control), mute;
    "UnmuteIntent", [AT], anywhere, Some(Control), unmute;

    "NavigateIntent", [DIRECTION, COUNT, OFTEN, AT], anywhere, Some(Navigate), navigate;
    "PageIntent", [DIRECTION, STEP, AT], anywhere, Some(Navigate), page;
    "SelectIntent", [AT], anywhere, Some(Navigate), select;
    "LetterIntent", [STEP, AT], anywhere, Some(Navigate), letter;
    "ShowScreenIntent", [SCREEN, AT], anywhere, Some(Navigate), screen;
    "BackIntent", [COUNT, OFTEN, AT], anywhere, Some(Navigate), back;
    "FullscreenIntent", [AT], anywhere, None, fullscreen;
    "ShowTitleIntent", [TITLE, MEDIA_TYPE, AT], anywhere, Some(Navigate), show_title;
    "SearchIntent", [QUERY, AT], anywhere, Some(Navigate), search;
    "TypeTextIntent", [TEXT, AT], anywhere, Some(Navigate), type_text;
    "AMAZON.NavigateHomeIntent", [], written, Some(Navigate), go_home;
    "GoHomeIntent", [AT], written, None, go_home;

    "SetPlayerIntent", [AT], written, Some(Players), set_player;
    "SetUserIntent", [USER], written, Some(Users), set_user;
    "WhoIsUserIntent", [], written, Some(Users), who_is_user;
    "WhoInSessionIntent", [AT], anywhere, Some(Users), who_in_session;
    "AddUserIntent", [USER, AT], anywhere, Some(Users), add_user;
    "RemoveUserIntent", [USER, USER_TWO, AT], anywhere, Some(Users), remove_users;
    "ChangeAccountIntent", [], written, None, change_account;
}
