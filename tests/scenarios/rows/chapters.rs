//! Rows about chapters and introductions, of films, shows and books.

use super::*;

const SECOND: i64 = 10_000_000;

rows! {
    jump_to_a_chapter: "ChapterIntent" [number = "3"]
        => TV "/Playing/Seek", "Chapter 3 on Living Room TV", |tv| tv.position_ticks < 2_537 * SECOND;
    the_next_chapter: "ChapterStepIntent" [step = "next"]
        => TV "/Playing/Seek", "Chapter ", |tv| tv.position_ticks > 2_600 * SECOND;
    the_previous_chapter: "ChapterStepIntent" [step = "previous"]
        => TV "/Playing/Seek", "Chapter ", |tv| tv.position_ticks < 2_537 * SECOND;
}

/// An episode from its beginning on the living room television.
async fn an_episode(usher: &Usher) {
    let slots = [("series", "the night desk"), ("season", "2"), ("episode", "3")];
    let said = usher.say("PlayEpisodeIntent", &slots).await;
    assert!(said.contains("The Night Desk, season 2, episode 3"), "{said}");
    usher.say("AMAZON.StartOverIntent", &[]).await;
}

stories! {
    skip_the_intro: "SkipIntroIntent", usher => {
        an_episode(usher).await;
        assert_eq!(usher.say("SkipIntroIntent", &[]).await, "Past the intro on Living Room TV.");
        let position = usher.screen(TV).position_ticks;
        assert!((110 * SECOND..120 * SECOND).contains(&position), "{position}");
        let again = usher.say("SkipIntroIntent", &[]).await;
        assert!(again.ends_with("is over already."), "{again}");
    }

    an_intro_that_nobody_marked: "SkipIntroIntent", usher => {
        let said = usher.say("SkipIntroIntent", &[]).await;
        assert_eq!(said, "I do not know where the intro of The Lighthouse Keepers ends.");
    }

    a_chapter_that_is_not_there: "ChapterIntent", usher => {
        assert_eq!(usher.say("ChapterIntent", &[("number", "13")]).await, "There are only 12 chapters.");
        assert!(usher.received().is_empty());
    }

    the_last_chapter_is_the_last: "ChapterStepIntent", usher => {
        usher.say("ChapterIntent", &[("number", "12")]).await;
        assert_eq!(usher.say("ChapterStepIntent", &[("step", "next")]).await, "This is the last chapter.");
    }

    a_book_has_chapters_too: "ChapterStepIntent", usher => {
        let at = [("player", "kitchen speaker")];
        let book = usher.say("PlayAudiobookIntent", &[("title", "the tide table"), at[0]]).await;
        assert!(book.contains("The Tide Table"), "{book}");
        let place = |usher: &Usher| {
            let it = usher.screen(KITCHEN);
            (it.queue_index, it.position_ticks)
        };
        let before = place(usher);
        let said = usher.say("ChapterStepIntent", &[("step", "next"), at[0]]).await;
        assert!(said.ends_with("on Kitchen Speaker."), "{said}");
        let next = place(usher);
        assert!(next > before, "{before:?}, then {next:?}: {said}");
        usher.say("ChapterIntent", &[("number", "2"), at[0]]).await;
        usher.say("ChapterStepIntent", &[("step", "next"), at[0]]).await;
        usher.say("ChapterStepIntent", &[("step", "previous"), at[0]]).await;
        let beyond = usher.say("ChapterIntent", &[("number", "400"), at[0]]).await;
        assert!(beyond.starts_with("There are only"), "{beyond}");
    }

    nothing_to_turn_pages_in: "ChapterStepIntent", usher => {
        let said = usher.say("ChapterStepIntent", &[("step", "next"), ("player", "office chrome")]).await;
        assert_eq!(said, "Nothing is playing on Office Chrome.");
    }
}
