//! Rows about languages: what is heard, what is read.

use super::*;

rows! {
    change_the_audio_to: "SetAudioIntent" [language = "german"]
        => TV "\"Index\":\"2\"", "Sound in German on Living Room TV", |tv| tv.audio_index == Some(2);
    change_the_audio: "SetAudioIntent" []
        => TV "SetAudioStreamIndex", "Sound in German on Living Room TV", |tv| tv.audio_index == Some(2);
    change_the_audio_elsewhere: "SetAudioIntent" [language = "english", player = "bedroom tv"]
        => BED "SetAudioStreamIndex", "Sound in English on Bedroom TV", |tv| tv.audio_index.is_some();
    change_subtitles: "SubtitlesIntent" [action = "change"]
        => TV "\"Index\":\"5\"", "Subtitles in English on Living Room TV", |tv| tv.subtitle_index == Some(5);
    enable_subtitles: "SubtitlesIntent" [action = "enable"]
        => TV "\"Index\":\"6\"", "Subtitles in German on Living Room TV", |tv| tv.subtitle_index == Some(6);
    disable_subtitles: "SubtitlesIntent" [action = "disable"]
        => TV "\"Index\":\"-1\"", "Subtitles are off on Living Room TV", |tv| tv.subtitle_index.is_none();
    change_the_subtitles_to: "SubtitlesIntent" [action = "change", language = "spanish"]
        => TV "\"Index\":\"8\"", "Subtitles in Spanish on Living Room TV", |tv| tv.subtitle_index == Some(8);
}

stories! {
    subtitles_go_round_without_those_for_foreign_speech: "SubtitlesIntent", usher => {
        for language in ["English", "German", "Spanish", "English"] {
            let said = usher.say("SubtitlesIntent", &[("action", "change")]).await;
            assert_eq!(said, format!("Subtitles in {language} on Living Room TV."));
        }
    }

    sound_goes_round_with_its_commentary: "SetAudioIntent", usher => {
        for index in [2, 3, 4, 1] {
            usher.say("SetAudioIntent", &[]).await;
            assert_eq!(usher.screen(TV).audio_index, Some(index));
        }
    }

    a_language_that_is_not_there: "SetAudioIntent", usher => {
        let said = usher.say("SetAudioIntent", &[("language", "japanese")]).await;
        assert_eq!(said, "There is no sound in Japanese. You can choose English, German and French.");
        let said = usher.say("SubtitlesIntent", &[("action", "change"), ("language", "japanese")]).await;
        assert_eq!(said, "There are no subtitles in Japanese. You can choose English, German, French and Spanish.");
        assert!(usher.received().is_empty());
    }

    a_speaker_has_no_tracks_to_choose: "SetAudioIntent", usher => {
        let said = usher.say("SetAudioIntent", &[("language", "german"), ("player", "kitchen speaker")]).await;
        assert_eq!(said, "Kitchen Speaker cannot do that.");
    }

    without_a_film_there_is_nothing_to_read: "SubtitlesIntent", usher => {
        let said = usher.say("SubtitlesIntent", &[("action", "enable"), ("player", "office chrome")]).await;
        assert_eq!(said, "Nothing is playing on Office Chrome.");
    }
}
