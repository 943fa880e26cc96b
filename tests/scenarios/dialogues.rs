//! Questions that Usher asks, and every way to answer them, as several signed requests of one conversation.

use serde_json::{Value, json};
use support::alexa::speech;
use support::usher::Usher;

const TV: &str = "Living Room TV";
const MINUTE: i64 = 60 * 10_000_000;

/// The answer to what was asked before.
async fn then(usher: &Usher, before: &Value, intent: &str, slots: &[(&str, &str)]) -> Value {
    usher.intent(intent, slots, &before["sessionAttributes"]).await
}

async fn asked(usher: &Usher, intent: &str, slots: &[(&str, &str)]) -> Value {
    let answer = usher.intent(intent, slots, &Value::Null).await;
    assert_eq!(answer["response"]["shouldEndSession"], json!(false), "a question stays open: {}", speech(&answer));
    answer
}

fn directives<'a>(answer: &'a Value, kind: &str) -> Vec<&'a Value> {
    let all = answer["response"]["directives"].as_array().map(Vec::as_slice).unwrap_or_default();
    all.iter().filter(|directive| directive["type"] == kind).collect()
}

fn title(usher: &Usher) -> String {
    usher.screen(TV).title.unwrap_or_default()
}

stories! {
    two_films_of_one_name, usher => {
        let first = asked(usher, "PlayTitleIntent", &[("title", "harbour lights"), ("media_type", "movie")]).await;
        assert_eq!(speech(&first), "Did you mean Harbour Lights from 2015?");
        let second = then(usher, &first, "AMAZON.NoIntent", &[]).await;
        assert_eq!(speech(&second), "Did you mean Harbour Lights from 1961?");
        let none = then(usher, &first, "PickIntent", &[("year", "1998")]).await;
        assert_eq!(speech(&none), "None of them is from 1998. Did you mean Harbour Lights from 2015?");
        let played = then(usher, &none, "PickIntent", &[("year", "1961")]).await;
        assert_eq!(speech(&played), "Playing Harbour Lights on Living Room TV.");
        assert_eq!(title(usher), "Harbour Lights");
        let gone = then(usher, &second, "AMAZON.NoIntent", &[]).await;
        assert_eq!(speech(&gone), "I could not find harbour lights.");
    }

    a_misheard_title, usher => {
        let question = asked(usher, "PlayTitleIntent", &[("title", "the glass orchard")]).await;
        assert_eq!(speech(&question), "Did you mean The Glass Orchestra?");
        then(usher, &question, "AMAZON.YesIntent", &[]).await;
        assert_eq!(title(usher), "The Glass Orchestra");
    }

    a_question_keeps_its_purpose, usher => {
        let first = asked(usher, "ShowTitleIntent", &[("title", "harbour lights"), ("player", "bedroom tv")]).await;
        let shown = then(usher, &first, "AMAZON.YesIntent", &[]).await;
        assert_eq!(speech(&shown), "Here is Harbour Lights on Bedroom TV.");
        let first = asked(usher, "AddFavoriteIntent", &[("title", "harbour lights")]).await;
        let loved = then(usher, &first, "OtherOneIntent", &[]).await;
        assert_eq!(speech(&loved), "Harbour Lights is now among your favorites.");
    }

    a_whole_season, usher => {
        let slots = [("title", "season one of lanterns"), ("media_type", "season"), ("state", "watched")];
        let question = asked(usher, "MarkWatchedIntent", &slots).await;
        assert_eq!(speech(&question), "Mark all of season 1 of Lanterns as watched?");
        let left = then(usher, &question, "AMAZON.NoIntent", &[]).await;
        assert_eq!(speech(&left), "All right, nothing was changed.");
        then(usher, &question, "AMAZON.YesIntent", &[]).await;
        let next = usher.say("PlayNextEpisodeIntent", &[("series", "lanterns")]).await;
        assert_eq!(next, "Playing Lanterns, season 2, episode 1, on Living Room TV.");
        let none = usher.say("MarkWatchedIntent", &[("title", "season nine of lanterns"), ("state", "watched")]).await;
        assert_eq!(none, "Lanterns has no season 9.");
    }

    a_film_that_was_begun, usher => {
        let slots = [("title", "salt and silver")];
        let question = asked(usher, "PlayTitleIntent", &slots).await;
        assert_eq!(speech(&question), "You stopped Salt & Silver after 40 minutes. Do you want to resume?");
        let resumed = then(usher, &question, "AMAZON.ResumeIntent", &[]).await;
        assert_eq!(speech(&resumed), "Resuming Salt & Silver on Living Room TV.");
        assert!(usher.screen(TV).position_ticks >= 40 * MINUTE);
        let question = asked(usher, "PlayTitleIntent", &slots).await;
        let anew = then(usher, &question, "AMAZON.StartOverIntent", &[]).await;
        assert_eq!(speech(&anew), "Playing Salt & Silver on Living Room TV.");
        assert!(usher.screen(TV).position_ticks < MINUTE);
    }

    a_film_that_was_watched, usher => {
        let question = asked(usher, "PlayTitleIntent", &[("title", "steel meadow")]).await;
        assert_eq!(speech(&question), "You have already watched Steel Meadow. Play it anyway?");
        let left = then(usher, &question, "AMAZON.NoIntent", &[]).await;
        assert_eq!((speech(&left).as_str(), title(usher).as_str()), ("All right.", "The Lighthouse Keepers"));
        then(usher, &question, "AMAZON.YesIntent", &[]).await;
        assert_eq!(title(usher), "Steel Meadow");
    }

    ideas_one_after_the_other, usher => {
        let first = asked(usher, "SuggestIntent", &[("media_type", "movie")]).await;
        let second = then(usher, &first, "AMAZON.NoIntent", &[]).await;
        assert_ne!(speech(&first), speech(&second));
        let third = then(usher, &second, "AMAZON.NoIntent", &[]).await;
        let over = then(usher, &third, "AMAZON.NoIntent", &[]).await;
        assert!(speech(&over).starts_with("Those were my ideas."), "{}", speech(&over));
        assert_eq!(over["response"]["shouldEndSession"], json!(true));
        let played = then(usher, &third, "AMAZON.YesIntent", &[]).await;
        assert!(speech(&third).contains(&title(usher)), "{} → {}", speech(&third), speech(&played));
    }

    something_new_by_its_place_or_its_name, usher => {
        let told = asked(usher, "WhatsNewIntent", &[("media_type", "movie")]).await;
        let said = speech(&told);
        let titles = said.trim_start_matches("New: ").split(". Do you").next().unwrap().replace(" and ", ", ");
        let titles: Vec<&str> = titles.split(", ").collect();
        assert_eq!(titles.len(), 5, "{said}");
        let names = directives(&told, "Dialog.UpdateDynamicEntities");
        assert_eq!(names[0]["types"][0]["values"].as_array().unwrap().len(), 5);
        then(usher, &told, "PickIntent", &[("number", "2")]).await;
        assert_eq!(title(usher), titles[1]);
        then(usher, &told, "PickIntent", &[("title", titles[3])]).await;
        assert_eq!(title(usher), titles[3]);
        then(usher, &told, "AMAZON.YesIntent", &[]).await;
        assert_eq!(title(usher), titles[0], "yes is the first");
        let beyond = then(usher, &told, "PickIntent", &[("number", "9")]).await;
        assert_eq!(speech(&beyond), "There are only 5. Say its name or its number, or say no.");
    }

    what_was_begun_goes_on_without_another_question, usher => {
        let told = asked(usher, "ContinueIntent", &[("media_type", "movie")]).await;
        let played = then(usher, &told, "PickIntent", &[("title", "salt and silver")]).await;
        assert_eq!(speech(&played), "Resuming Salt & Silver on Living Room TV.");
        assert!(usher.screen(TV).position_ticks >= 40 * MINUTE);
    }

    a_title_that_is_not_there, usher => {
        let answer = usher.intent("PlayTitleIntent", &[("title", "quietest mounting")], &Value::Null).await;
        assert!(speech(&answer).contains("The Quiet Mountain"), "{}", speech(&answer));
        assert_eq!(title(usher), "The Lighthouse Keepers", "nothing far-fetched is played");
        let absent = usher.say("PlayTitleIntent", &[("title", "xylophone zebra quarantine")]).await;
        assert_eq!(absent, "I could not find xylophone zebra quarantine.");
        let channel = usher.say("TuneChannelIntent", &[("channel", "ninety nine")]).await;
        assert_eq!(channel, "I could not find ninety nine.");
        let genre = usher.say("SuggestIntent", &[("media_type", "movie"), ("genre", "opera on ice")]).await;
        assert_eq!(genre, "There is nothing like that in your library.");
        let trailer = usher.say("PlayTrailersIntent", &[("title", "midnight ferry")]).await;
        assert_eq!(trailer, "There is no trailer of Midnight Ferry.");
    }

    which_player_is_answered_by_its_bare_name, usher => {
        let question = asked(usher, "PlayTitleIntent", &[("title", "midnight ferry"), ("player", "another player")]).await;
        let elicited = directives(&question, "Dialog.ElicitSlot");
        assert_eq!(elicited[0]["slotToElicit"], "player");
        assert_eq!(elicited[0]["updatedIntent"]["name"], "SetPlayerIntent");
        let played = then(usher, &question, "SetPlayerIntent", &[("player", "bedroom tv")]).await;
        assert_eq!(speech(&played), "Playing Midnight Ferry on Bedroom TV.");
        let question = asked(usher, "PlayTitleIntent", &[("title", "quiet fountain"), ("player", "another player")]).await;
        let played = then(usher, &question, "PickIntent", &[("title", "living room")]).await;
        assert_eq!(speech(&played), "Playing Quiet Fountain on Living Room TV.");
    }

    a_film_without_its_title_is_asked_for, usher => {
        let question = asked(usher, "PlayTitleIntent", &[("media_type", "movie"), ("player", "bedroom tv")]).await;
        assert_eq!(speech(&question), "Which film?");
        let elicited = directives(&question, "Dialog.ElicitSlot");
        assert_eq!(elicited[0]["slotToElicit"], "title");
        let played = then(usher, &question, "PickIntent", &[("title", "midnight ferry")]).await;
        assert_eq!(speech(&played), "Playing Midnight Ferry on Bedroom TV.");
    }

    any_other_command_is_obeyed_and_the_question_is_over, usher => {
        let question = asked(usher, "PlayTitleIntent", &[("title", "harbour lights")]).await;
        let muted = then(usher, &question, "MuteIntent", &[]).await;
        assert_eq!(speech(&muted), "Muted Living Room TV.");
        let late = then(usher, &muted, "AMAZON.YesIntent", &[]).await;
        assert_eq!(speech(&late), "I did not ask anything. What would you like?");
    }

    opening_tells_alexa_the_names_of_the_home, usher => {
        let opened = usher.alexa.launch(&usher.door()).await;
        let entities = directives(&opened, "Dialog.UpdateDynamicEntities");
        let of = |kind: &str| {
            let types = entities[0]["types"].as_array().unwrap();
            let one = types.iter().find(|one| one["name"] == kind).unwrap_or_else(|| panic!("no {kind}"));
            let values = one["values"].as_array().unwrap().iter();
            values.map(|value| value["name"]["value"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
        };
        assert!(of("PLAYER").contains(&"Bedroom TV".to_owned()));
        assert_eq!(of("USER"), ["Maya", "Jonas"]);
        assert!(of("SERIES").contains(&"Hollow Creek".to_owned()));
        assert!(of("TITLE").contains(&"Salt and Silver".to_owned()), "as it is said: {:?}", of("TITLE"));
    }
}
