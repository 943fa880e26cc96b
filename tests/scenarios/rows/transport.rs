//! Rows about what plays: hold, go on, skip, move, loudness, repeat, and what it is.

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
    skip_forward_without_a_time: "SeekRelativeIntent" [sign = "forward"]
        => TV "/Playing/Seek", "At 42 minutes 47", |tv| tv.position_ticks >= 2_567 * 10_000_000;
    skip_back_without_a_time: "SeekRelativeIntent" [sign = "back"]
        => TV "/Playing/Seek", "At 42 minutes", |tv| tv.position_ticks < 2_537 * 10_000_000;
    louder: "VolumeStepIntent" [direction = "up"] => TV "VolumeUp", "Louder on Living Room TV", |tv| tv.volume == 65;
    softer_twice: "VolumeStepIntent" [direction = "down", often = "twice", player = "kitchen speaker"]
        => KITCHEN "VolumeDown", "Softer on Kitchen Speaker", |it| it.volume == 25;
    louder_by_so_much: "VolumeStepIntent" [direction = "up", percent = "20"]
        => TV "\"Volume\":\"80\"", "Volume 80 percent", |tv| tv.volume == 80;
    shuffle: "ShuffleIntent" [state = "on", player = "kitchen speaker"]
        => KITCHEN "SetShuffleQueue", "Shuffled on Kitchen Speaker", |it| it.shuffled;
    shuffle_on: "AMAZON.ShuffleOnIntent" [] => TV "Shuffle", "Shuffled on Living Room TV", |tv| tv.shuffled;
    shuffle_off: "AMAZON.ShuffleOffIntent" [] => TV "Sorted", "In order again on Living Room TV", |tv| !tv.shuffled;
    loop_on: "AMAZON.LoopOnIntent" []
        => TV "RepeatOne", "Repeating this one on Living Room TV", |tv| tv.repeat == "RepeatOne";
    loop_off: "AMAZON.LoopOffIntent" [] => TV "RepeatNone", "Repeat is off", |tv| tv.repeat == "RepeatNone";
    repeat_everything: "RepeatModeIntent" [mode = "all", player = "kitchen speaker"]
        => KITCHEN "RepeatAll", "Repeating everything on Kitchen Speaker", |it| it.repeat == "RepeatAll";
    repeat: "AMAZON.RepeatIntent" []
        => TV "/Playing/Seek", "From the beginning", |tv| tv.position_ticks < 30 * 10_000_000;
    what_is_playing: "WhatIsPlayingIntent" [] => TV "", "The Lighthouse Keepers is playing on Living Room TV", any;
    what_is_playing_elsewhere: "WhatIsPlayingIntent" [player = "bedroom tv"]
        => BED "", "is paused on Bedroom TV", |tv| tv.paused;
    who_sings: "WhoSingsIntent" [player = "kitchen speaker"] => KITCHEN "", " is by ", |it| it.title.is_some();
    how_much_is_left: "HowMuchLeftIntent" []
        => TV "", "left of The Lighthouse Keepers on Living Room TV", |tv| tv.title.is_some();
}
