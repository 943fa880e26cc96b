//! Rows that move what plays to another player.

use super::*;

/// The position of a player in seconds; at least the film's is known when a home starts.
fn seconds(screen: &Screen) -> i64 {
    screen.position_ticks / 10_000_000
}

rows! {
    transfer_the_playback: "TransferIntent"
        [mode = "transfer", source_player = "living room tv", target_player = "bedroom tv"]
        => BED "/Playing", "The Lighthouse Keepers continues on Bedroom TV",
        |tv| plays(tv, "The Lighthouse Keepers") && seconds(tv) >= 2_537;
    copy_the_playback: "TransferIntent"
        [mode = "copy", source_player = "living room tv", target_player = "bedroom tv"]
        => BED "/Playing", "The Lighthouse Keepers is on Bedroom TV too",
        |tv| plays(tv, "The Lighthouse Keepers") && seconds(tv) >= 2_537;
    switch_the_playback: "TransferIntent"
        [mode = "switch", target_player = "office chrome", source_player = "living room tv"]
        => TV "/Playing/Stop", "continues on Office Chrome", |tv| tv.title.is_none();
    copy_playback_from_the_default_player: "TransferIntent" [mode = "copy", target_player = "office chrome"]
        => CHROME "/Playing", "The Lighthouse Keepers is on Office Chrome too",
        |it| plays(it, "The Lighthouse Keepers");
}

/// What is said to a sentence in a conversation of its own.
async fn typed(usher: &Usher, sentence: &str) -> String {
    usher.bridge.say(sentence, "en-US", None).await.activity.said.clone()
}

stories! {
    transfer_in_either_order: "TransferIntent", usher => {
        let said = typed(usher, "transfer the playback from the living room tv to the bedroom tv").await;
        assert_eq!(said, "The Lighthouse Keepers continues on Bedroom TV.");
        assert_eq!(usher.screen(TV).title, None);
        let said = typed(usher, "switch the stream to office chrome from the bedroom tv").await;
        assert_eq!(said, "The Lighthouse Keepers continues on Office Chrome.");
        assert_eq!(usher.screen(BED).title, None);
        let said = typed(usher, "copy the playback to the living room tv from office chrome").await;
        assert_eq!(said, "The Lighthouse Keepers is on Living Room TV too.");
        for player in [TV, CHROME] {
            assert!(plays(&usher.screen(player), "The Lighthouse Keepers"), "{player}");
        }
    }

    the_stop_comes_first_and_the_tracks_come_along: "TransferIntent", usher => {
        usher.say("SetAudioIntent", &[("language", "french")]).await;
        usher.say("SubtitlesIntent", &[("action", "enable")]).await;
        usher.say("TransferIntent", &[("mode", "transfer"), ("target_player", "bedroom tv")]).await;
        let bed = usher.screen(BED);
        assert_eq!((bed.audio_index, bed.subtitle_index), (Some(3), Some(6)));
        let received = usher.received();
        let at = |what: &str| received.iter().position(|call| call.contains(what)).unwrap();
        assert!(at("Playing/Stop") < at("Bedroom TV"), "{received:?}");
    }

    music_goes_over_with_what_is_still_to_come: "TransferIntent", usher => {
        let before = usher.screen(KITCHEN);
        let slots = [("mode", "transfer"), ("source_player", "kitchen speaker"), ("target_player", "living room tv")];
        usher.say("TransferIntent", &slots).await;
        let after = usher.screen(TV);
        assert_eq!(after.queue, before.queue[before.queue_index..]);
        assert_eq!((after.title, after.queue_index), (before.title, 0));
        assert!(after.position_ticks >= before.position_ticks);
    }

    the_same_player_twice_is_asked_about: "TransferIntent", usher => {
        let slots = [("mode", "transfer"), ("target_player", "living room tv")];
        let asked = usher.intent("TransferIntent", &slots, &Value::Null).await;
        assert!(speech(&asked).starts_with("From which player?"), "{}", speech(&asked));
        assert!(usher.received().is_empty());
        let slots = [("player", "kitchen speaker")];
        let done = usher.intent("SetPlayerIntent", &slots, &asked["sessionAttributes"]).await;
        assert!(speech(&done).ends_with("continues on Living Room TV."), "{}", speech(&done));
        assert_eq!(usher.screen(KITCHEN).title, None);
        // It was an answer, not a new default.
        assert_eq!(usher.say("AMAZON.PauseIntent", &[]).await, "Paused on Living Room TV.");
    }

    a_speaker_shows_no_film: "TransferIntent", usher => {
        let said = usher.say("TransferIntent", &[("mode", "transfer"), ("target_player", "kitchen speaker")]).await;
        assert_eq!(said, "Kitchen Speaker cannot play The Lighthouse Keepers.");
        assert!(usher.received().is_empty(), "it plays on where it is");
    }

    nothing_to_transfer: "TransferIntent", usher => {
        let slots = [("mode", "transfer"), ("source_player", "office chrome"), ("target_player", "bedroom tv")];
        assert_eq!(usher.say("TransferIntent", &slots).await, "Nothing is playing on Office Chrome.");
    }

    a_player_that_is_off: "TransferIntent", usher => {
        usher.switch_off(BED).await;
        let said = usher.say("TransferIntent", &[("mode", "transfer"), ("target_player", "bedroom tv")]).await;
        assert_eq!(said, "bedroom tv is not connected.");
        assert!(usher.received().is_empty());
    }

    what_a_child_may_not_watch_goes_on_where_it_was: "TransferIntent", usher => {
        usher.say("PlayTitleIntent", &[("media_type", "movie"), ("title", "midnight ferry")]).await;
        usher.say("SeekIntent", &[("time", "PT20M")]).await;
        usher.switch_on("Nursery Tablet").await;
        let said = usher.say("TransferIntent", &[("mode", "transfer"), ("target_player", "nursery tablet")]).await;
        assert_eq!(said, "Nursery Tablet cannot play Midnight Ferry.");
        assert_eq!(usher.screen("Nursery Tablet").title, None);
        let tv = usher.screen(TV);
        assert!(plays(&tv, "Midnight Ferry") && seconds(&tv) >= 1_200, "{tv:#?}");
        assert!(usher.received().iter().any(|call| call.contains("Playing/Stop")), "it had been stopped");
    }
}
