//! The screens of a player.

use super::{Asked, step, times, wanted};
use crate::order::Press;
use crate::voice::table::slots::{id, missing, needed};
use crate::voice::{Action, Reading};

pub(in crate::voice::table) fn go_home(_: &Reading) -> Asked {
    Ok(press(Press::GoHome, 1))
}

pub(in crate::voice::table) fn select(_: &Reading) -> Asked {
    Ok(press(Press::Select, 1))
}

pub(in crate::voice::table) fn navigate(reading: &Reading) -> Asked {
    let key = match direction(reading).as_deref() {
        Some("up") => Press::MoveUp,
        Some("down") => Press::MoveDown,
        Some("left") => Press::MoveLeft,
        Some("right") => Press::MoveRight,
        _ => return Err(missing("direction")),
    };
    Ok(press(key, times(reading)))
}

pub(in crate::voice::table) fn page(reading: &Reading) -> Asked {
    let key = match (direction(reading).as_deref(), step(reading).as_deref()) {
        (Some("up"), _) | (None, Some("previous")) => Press::PageUp,
        (Some("down"), _) | (None, Some("next")) => Press::PageDown,
        // "Turn the page."
        (None, None) if !reading.slots.contains_key("direction") && !reading.slots.contains_key("step") => {
            Press::PageDown
        }
        _ => return Err(missing("direction")),
    };
    Ok(press(key, 1))
}

pub(in crate::voice::table) fn letter(reading: &Reading) -> Asked {
    match step(reading).as_deref() {
        Some("next") => Ok(press(Press::NextLetter, 1)),
        Some("previous") => Ok(press(Press::PreviousLetter, 1)),
        _ => Err(missing("step")),
    }
}

pub(in crate::voice::table) fn screen(reading: &Reading) -> Asked {
    let key = match id(reading, "screen").as_deref() {
        Some("context_menu") => Press::ToggleContextMenu,
        Some("guide") => Press::Guide,
        Some("search") => Press::GoToSearch,
        Some("player_menu") => Press::ToggleOsdMenu,
        Some("settings") => Press::GoToSettings,
        _ => return Err(missing("screen")),
    };
    Ok(press(key, 1))
}

pub(in crate::voice::table) fn back(reading: &Reading) -> Asked {
    Ok(press(Press::Back, times(reading)))
}

pub(in crate::voice::table) fn fullscreen(_: &Reading) -> Asked {
    Ok(press(Press::ToggleFullscreen, 1))
}

pub(in crate::voice::table) fn show_title(reading: &Reading) -> Asked {
    Ok(Action::ShowTitle(wanted(reading)?.ok_or_else(|| missing("title"))?))
}

pub(in crate::voice::table) fn search(reading: &Reading) -> Asked {
    Ok(Action::Search { words: needed(reading, "query")? })
}

pub(in crate::voice::table) fn type_text(reading: &Reading) -> Asked {
    Ok(Action::TypeText { text: needed(reading, "text")? })
}

fn direction(reading: &Reading) -> Option<String> {
    id(reading, "direction")
}

fn press(press: Press, times: u8) -> Action {
    Action::Press { press, times }
}
