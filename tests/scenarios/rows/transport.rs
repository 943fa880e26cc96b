//! Rows about what plays: hold, go on, skip, move, loudness.

use super::*;

rows! {
    pause: "AMAZON.PauseIntent" [] => TV "/Playing/Pause", "Paused on Living Room TV", |tv| tv.paused;
    pause_a_player: "PausePlayerIntent" [player = "kitchen"]
        => KITCHEN "/Playing/Pause", "Paused on Kitchen Speaker", |it| it.paused;
    resume: "AMAZON.ResumeIntent" [] => TV "/Playing/Unpause", "Playing on Living Room TV", |tv| !tv.paused;
    play_the_selected_content: "PlaySelectedIntent" [player = "bedroom"]
        => BED "/Playing/Unpause", "Playing on Bedroom TV", |tv| !tv.paused;
    stop_playback: "StopPlaybackIntent" [player = "bedroom tv"]
        => BED "/Playing/Stop", "Stopped on Bedroom TV", |tv| tv.title.is_none();
    next: "AMAZON.NextIntent" [] => TV "/Playing/NextTrack", "Next on Living Room TV", any;
    next_on_a_player: "NextIntent" [player = "kitchen speaker"]
        => KITCHEN "/Playing/NextTrack", "Next on Kitchen Speaker", |it| it.queue_index == 3;
    previous: "AMAZON.PreviousIntent" [] => TV "/Playing/PreviousTrack", "Previous on Living Room TV", any;
    previous_on_a_player: "PreviousIntent" [player = "kitchen speaker"]
        => KITCHEN "/Playing/PreviousTrack", "Previous on Kitchen Speaker", any;
    start_over: "AMAZON.StartOverIntent" []
        => TV "/Playing/Seek", "From the beginning", |tv| tv.position_ticks < 30 * 10_000_000;
    start_a_player_over: "StartOverPlayerIntent" [player = "bedroom tv"]
        => BED "/Playing/Seek", "From the beginning on Bedroom TV", |tv| tv.position_ticks < 30 * 10_000_000;
    seek: "SeekIntent" [time = "PT10M"]
        => TV "/Playing/Seek", "At 10 minutes", |tv| (6_000_000_000..6_300_000_000).contains(&tv.position_ticks);
    seek_forward: "SeekRelativeIntent" [sign = "plus", time = "PT30S", player = "bedroom tv"]
        => BED "/Playing/Seek", "on Bedroom TV", |tv| tv.position_ticks >= 1_170 * 10_000_000;
    set_the_volume: "SetVolumeIntent" [percent = "40"]
        => TV "\"Volume\":\"40\"", "Volume 40 percent", |tv| tv.volume == 40;
    mute: "MuteIntent" [] => TV "Mute", "Muted", |tv| tv.muted;
    unmute: "UnmuteIntent" [] => TV "Unmute", "Sound is back", |tv| !tv.muted;
}
