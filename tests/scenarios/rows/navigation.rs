//! Rows of the remote control: moves, pages, screens.

use super::*;

rows! {
    move_up: "NavigateIntent" [direction = "up"] => TV "MoveUp", "Okay", any;
    move_down: "NavigateIntent" [direction = "down"] => TV "MoveDown", "Okay", any;
    move_left: "NavigateIntent" [direction = "left"] => TV "MoveLeft", "Okay", any;
    move_right: "NavigateIntent" [direction = "right", count = "3"] => TV "MoveRight", "Okay", any;
    page_up: "PageIntent" [direction = "up"] => TV "PageUp", "Okay", any;
    page_down: "PageIntent" [direction = "down"] => TV "PageDown", "Okay", any;
    select: "SelectIntent" [] => TV "Select", "Selected", any;
    next_letter: "LetterIntent" [step = "next"] => TV "NextLetter", "Okay", any;
    previous_letter: "LetterIntent" [step = "previous"] => TV "PreviousLetter", "Okay", any;
    context_menu: "ShowScreenIntent" [screen = "context menu"] => TV "ToggleContextMenu", "menu", |tv| tv.context_menu;
    tv_guide: "ShowScreenIntent" [screen = "tv guide"] => TV "Guide", "guide", |tv| tv.showing == Showing::Guide;
    search: "ShowScreenIntent" [screen = "search"]
        => TV "GoToSearch", "search", |tv| matches!(tv.showing, Showing::Search(_));
    player_menu: "ShowScreenIntent" [screen = "player menu"] => TV "ToggleOsd", "player menu", |tv| tv.osd;
    settings: "ShowScreenIntent" [screen = "settings"]
        => TV "GoToSettings", "settings", |tv| tv.showing == Showing::Settings;
    navigate_home: "AMAZON.NavigateHomeIntent" [] => TV "GoHome", "Home", |tv| tv.showing == Showing::Home;
    go_home: "GoHomeIntent" [player = "bedroom tv"] => BED "GoHome", "Home, on Bedroom", |tv| tv.showing == Showing::Home;
    back: "BackIntent" [player = "bedroom tv"] => BED "Back", "Okay", |tv| tv.showing != Showing::NowPlaying;
    back_twice: "BackIntent" [often = "twice"] => TV "Back", "Okay", |tv| tv.title.is_none();
    fullscreen: "FullscreenIntent" [] => TV "ToggleFullscreen", "Okay", any;
    search_for: "SearchIntent" [query = "harbour lights"]
        => TV "SendString", "Searching for harbour lights", |tv| tv.showing == Showing::Search("harbour lights".into());
}

stories! {
    type_text: "TypeTextIntent", usher => {
        usher.say("ShowScreenIntent", &[("screen", "search")]).await;
        assert_eq!(usher.say("TypeTextIntent", &[("text", "route 9")]).await, "Okay.");
        assert_eq!(usher.screen(TV).showing, Showing::Search("route 9".into()));
    }

    searching_without_a_screen: "SearchIntent", usher => {
        let said = usher.say("SearchIntent", &[("query", "route 9"), ("player", "kitchen speaker")]).await;
        assert_eq!(said, "Kitchen Speaker cannot do that.");
        assert!(usher.received().is_empty());
    }

    fullscreen_where_it_is_unknown: "FullscreenIntent", usher => {
        let said = usher.say("FullscreenIntent", &[("player", "bedroom tv")]).await;
        assert_eq!(said, "Bedroom TV cannot do that.");
    }
}
