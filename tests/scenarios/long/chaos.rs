//! Mixed commands against homes on a bad day: whatever happens there, every command is answered in time and moves the
//! player that was meant or none.
//!
//! `USHER_CHAOS` says how many commands; `cargo xtask soak` gives 10,000.

use demo::Trouble;
use serde_json::Value;
use std::time::Duration;
use support::alexa::speech;
use support::dice::Dice;
use support::process::Holds;
use support::usher::Usher;
use tokio::time::Instant;

/// In an ordinary test run.
const FEW: usize = 400;
/// Homes at once. Each hears one command after the other, so that what it receives belongs to the command just said.
const HOMES: usize = 8;
/// Alexa hangs up then.
const ALEXA_WAITS: Duration = Duration::from_secs(8);
/// What the process may grow by after the first tenth, in bytes: buffers and caches settle, and nothing else is kept.
const GROWTH: u64 = 24 << 20;

const PLAYERS: [Option<&str>; 5] =
    [None, Some("Living Room TV"), Some("Bedroom TV"), Some("Kitchen Speaker"), Some("Office Chrome")];
/// What the demo home means when no player is named.
const DEFAULT: &str = "Living Room TV";

type Said = (&'static str, &'static [(&'static str, &'static str)]);

/// What is said; the player is added.
const COMMANDS: &[Said] = &[
    ("PlayTitleIntent", &[("media_type", "movie"), ("title", "creme brulee")]),
    ("PlayTitleIntent", &[("title", "seven bridges to cross")]),
    ("PlayTitleIntent", &[("title", "something that nobody ever filmed")]),
    ("PlayShowIntent", &[("series", "hollow creek")]),
    ("PlaySeasonIntent", &[("series", "kettle and crumb"), ("season", "2")]),
    ("PlayEpisodeIntent", &[("series", "the night desk"), ("season", "3"), ("episode", "4")]),
    ("PlayNextEpisodeIntent", &[("series", "doctor wren")]),
    ("PlayNewEpisodeIntent", &[("series", "lanterns")]),
    ("ResumeEpisodeIntent", &[("series", "hollow creek")]),
    ("PlayRandomEpisodeIntent", &[("series", "five o lane")]),
    ("PlayRandomIntent", &[("media_type", "movie"), ("genre", "comedy")]),
    ("PlayRandomIntent", &[]),
    ("PlayNextUpIntent", &[]),
    ("PlaySongsFromAlbumIntent", &[("album", "postcards from the pier")]),
    ("PlayRandomMusicIntent", &[]),
    ("PlayMixIntent", &[("title", "the paper kites brigade")]),
    ("PlayFavoritesIntent", &[]),
    ("PlayRecentIntent", &[]),
    ("PlayTrailersIntent", &[("title", "creme brulee")]),
    ("PausePlayerIntent", &[]),
    ("PlaySelectedIntent", &[]),
    ("NextIntent", &[]),
    ("PreviousIntent", &[]),
    ("StartOverPlayerIntent", &[]),
    ("StopPlaybackIntent", &[]),
    ("SeekIntent", &[("time", "PT10M")]),
    ("SeekRelativeIntent", &[("sign", "plus"), ("time", "PT30S")]),
    ("SetVolumeIntent", &[("percent", "40")]),
    ("VolumeStepIntent", &[("direction", "up")]),
    ("MuteIntent", &[]),
    ("UnmuteIntent", &[]),
    ("ShuffleIntent", &[("state", "on")]),
    ("RepeatModeIntent", &[("mode", "all")]),
    ("SetAudioIntent", &[("language", "German")]),
    ("SubtitlesIntent", &[("action", "enable")]),
    ("ChapterIntent", &[("number", "2")]),
    ("ChapterStepIntent", &[("step", "next")]),
    ("SkipIntroIntent", &[]),
    ("WhatIsPlayingIntent", &[]),
    ("HowMuchLeftIntent", &[]),
    ("WhoSingsIntent", &[]),
    ("NavigateIntent", &[("direction", "down"), ("count", "3")]),
    ("SelectIntent", &[]),
    ("BackIntent", &[]),
    ("ShowScreenIntent", &[("screen", "guide")]),
    ("ShowTitleIntent", &[("title", "creme brulee")]),
    ("SearchIntent", &[("query", "lanterns")]),
    ("SuggestIntent", &[("media_type", "movie")]),
    ("WhatsNewIntent", &[]),
    ("WhatsNextIntent", &[]),
    ("ContinueIntent", &[]),
    ("AddFavoriteIntent", &[("title", "creme brulee")]),
    ("RemoveFavoriteIntent", &[("title", "creme brulee")]),
    ("MarkWatchedIntent", &[("title", "creme brulee"), ("state", "watched")]),
    ("WhoInSessionIntent", &[]),
    ("AddUserIntent", &[("user", "Jonas")]),
    ("RemoveUserIntent", &[("user", "Jonas")]),
    ("TuneChannelIntent", &[("channel", "harbour one")]),
    ("AMAZON.HelpIntent", &[]),
    ("WhoIsUserIntent", &[]),
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_a_bad_day_every_command_is_answered_in_time_and_moves_no_other_player() {
    let asked: Option<usize> = std::env::var("USHER_CHAOS").ok().and_then(|count| count.parse().ok());
    let count = asked.unwrap_or(FEW);
    let mut homes = Vec::new();
    for home in 0..HOMES {
        homes.push((home, Usher::start(home % 2 == 1).await));
    }
    let (mut settled, mut said) = (0, 0);
    // A first tenth to warm up, then to the half, then the rest.
    for share in [count / 10, count / 2 - count / 10, count - count / 2] {
        let mut lanes = Vec::new();
        for (home, usher) in homes.drain(..) {
            let seed = (home as u64 + 1) * 7919 + share as u64;
            lanes.push(tokio::spawn(async move {
                bad_day(&usher, seed, share.div_ceil(HOMES)).await;
                (home, usher)
            }));
        }
        for lane in lanes {
            homes.push(lane.await.expect("no panic, no wrong player, no late answer"));
        }
        let now = Holds::own().memory;
        said += share;
        if asked.is_some() {
            tell(said, now);
        }
        // In an ordinary test run the process is shared: other scenarios start homes meanwhile, each with its threads.
        assert!(asked.is_none() || settled == 0 || now < settled + GROWTH, "memory grew from {settled} to {now} bytes");
        settled = if settled == 0 { now } else { settled };
    }
    for (_, usher) in homes {
        usher.bridge.stop().await;
    }
}

async fn bad_day(usher: &Usher, seed: u64, commands: usize) {
    let mut dice = Dice(seed);
    usher.home().trouble(Trouble {
        torn: 15,
        dropped: 20,
        errors: 20,
        nonsense: 15,
        late: 40,
        hangs: 4,
        cut: 0,
        stalls: 0,
        longest: Duration::from_secs(4),
    });
    usher.home().take_received();
    for _ in 0..commands {
        let (intent, slots) = COMMANDS[dice.below(COMMANDS.len())];
        let player = PLAYERS[dice.below(PLAYERS.len())];
        let slots: Vec<_> = slots.iter().copied().chain(player.map(|player| ("player", player))).collect();
        let begun = Instant::now();
        let answer = usher.intent(intent, &slots, &Value::Null).await;
        assert!(begun.elapsed() < ALEXA_WAITS, "{intent} {slots:?}: {:?}", begun.elapsed());
        assert!(!speech(&answer).is_empty(), "{intent} {slots:?} was answered with silence: {answer}");
        for call in usher.home().take_received() {
            assert_eq!(call.player, player.unwrap_or(DEFAULT), "{intent} {slots:?} moved another player: {call:?}");
        }
    }
    usher.home().trouble(Trouble::default());
}

#[expect(clippy::print_stdout, reason = "the numbers are what somebody asked for who asks for so many commands")]
fn tell(said: usize, memory: u64) {
    println!("{said} commands: {} MB", memory >> 20);
}
