//! The names of `SupportedCommands`: which orders a player obeys, and how it spells those that have two names.

use household::order::{Order, Press};
use std::collections::BTreeSet;

/// The orders that a player may or may not obey and that both servers spell as we do, beside [`PRESSES`].
const SAME: [Order; 5] =
    [Order::SetVolume { volume: 0 }, Order::Mute, Order::Unmute, Order::VolumeUp, Order::VolumeDown];

const PRESSES: [Press; 17] = [
    Press::MoveUp,
    Press::MoveDown,
    Press::MoveLeft,
    Press::MoveRight,
    Press::PageUp,
    Press::PageDown,
    Press::Select,
    Press::GoHome,
    Press::NextLetter,
    Press::PreviousLetter,
    Press::ToggleContextMenu,
    Press::Guide,
    Press::GoToSearch,
    Press::ToggleOsdMenu,
    Press::GoToSettings,
    Press::Back,
    Press::ToggleFullscreen,
];

pub(crate) const AUDIO_TRACK: &str = "SetAudioStreamIndex";
pub(crate) const SUBTITLE_TRACK: &str = "SetSubtitleStreamIndex";
pub(crate) const REPEAT: &str = "SetRepeatMode";
pub(crate) const DISPLAY: &str = "DisplayContent";
pub(crate) const TRAILERS: &str = "PlayTrailers";
pub(crate) const TEXT: &str = "SendString";
pub(crate) const MESSAGE: &str = "DisplayMessage";

/// Mixing the queue as both servers know it.
pub(crate) const SHUFFLE: &str = "SetShuffleQueue";
/// Mixing the queue as only Jellyfin knows it; the only name in some of its apps.
pub(crate) const PLAYBACK_ORDER: &str = "SetPlaybackOrder";
/// The older name of the menu over what plays, the only one in some Jellyfin apps.
const TOGGLE_OSD: &str = "ToggleOsd";

/// How a player spells what has two names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Spelling {
    /// The menu over what plays.
    pub(crate) osd: &'static str,
    /// Mixing the queue.
    pub(crate) shuffle: &'static str,
}

/// The spelling of a player that knows these commands.
pub(crate) fn spelling(commands: &[String]) -> Spelling {
    let knows = |name: &str| commands.iter().any(|one| one == name);
    let menu = Press::ToggleOsdMenu.name();
    Spelling {
        osd: if knows(TOGGLE_OSD) && !knows(menu) { TOGGLE_OSD } else { menu },
        shuffle: if knows(PLAYBACK_ORDER) && !knows(SHUFFLE) { PLAYBACK_ORDER } else { SHUFFLE },
    }
}

/// The names of the orders that a player obeys which knows these commands.
pub(crate) fn orders(commands: &[String]) -> BTreeSet<String> {
    commands.iter().filter_map(|command| order_of(command)).map(str::to_owned).collect()
}

fn order_of(command: &str) -> Option<&'static str> {
    Some(match command {
        AUDIO_TRACK => "SetAudioTrack",
        SUBTITLE_TRACK => "SetSubtitleTrack",
        REPEAT => "SetRepeat",
        SHUFFLE | PLAYBACK_ORDER => "SetShuffle",
        DISPLAY => "Display",
        TRAILERS => "PlayTrailers",
        TEXT => "SendText",
        MESSAGE => "ShowMessage",
        TOGGLE_OSD => Press::ToggleOsdMenu.name(),
        _ => {
            let press = PRESSES.iter().map(|press| press.name());
            return SAME.iter().map(Order::name).chain(press).find(|name| *name == command);
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(commands: &[&str]) -> Vec<String> {
        commands.iter().map(|command| (*command).to_owned()).collect()
    }

    #[test]
    fn a_name_is_used_only_where_the_player_has_no_better_one() {
        let both = spelling(&known(&["ToggleOsd", "ToggleOsdMenu", "SetPlaybackOrder", "SetShuffleQueue"]));
        assert_eq!(both, Spelling { osd: "ToggleOsdMenu", shuffle: "SetShuffleQueue" });
        let old = spelling(&known(&["ToggleOsd", "SetPlaybackOrder"]));
        assert_eq!(old, Spelling { osd: "ToggleOsd", shuffle: "SetPlaybackOrder" });
    }

    #[test]
    fn what_usher_never_sends_is_left_out() {
        let obeyed = orders(&known(&["SetAudioStreamIndex", "SendString", "Levitate", "PlayState"]));
        assert_eq!(obeyed.iter().map(String::as_str).collect::<Vec<_>>(), ["SendText", "SetAudioTrack"]);
    }
}
