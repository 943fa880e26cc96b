//! Who the players are: names, apps, and which commands each app says it knows.

use crate::flavour::Flavour;

/// A player as its app describes itself.
#[derive(Debug, Clone)]
pub(crate) struct Profile {
    pub(crate) name: &'static str,
    pub(crate) client: &'static str,
    pub(crate) version: &'static str,
    pub(crate) device_id: &'static str,
    pub(crate) media: &'static [&'static str],
    pub(crate) commands: Vec<&'static str>,
    /// Whose player it is, by place among the accounts.
    pub(crate) user: usize,
    pub(crate) connected: bool,
}

const MOVES: &[&str] = &["MoveUp", "MoveDown", "MoveLeft", "MoveRight", "Select", "Back"];
const PAGES: &[&str] = &["PageUp", "PageDown", "PreviousLetter", "NextLetter"];
const PLACES: &[&str] = &["GoHome", "GoToSettings", "GoToSearch", "DisplayContent", "ToggleContextMenu"];
const SOUND: &[&str] = &["VolumeUp", "VolumeDown", "Mute", "Unmute", "ToggleMute", "SetVolume"];
const STREAMS: &[&str] = &["SetAudioStreamIndex", "SetSubtitleStreamIndex", "SetMaxStreamingBitrate"];
const QUEUE: &[&str] = &["SetRepeatMode", "SetShuffleQueue", "PlayState", "PlayNext", "Play", "PlayMediaSource"];
const TEXT: &[&str] = &["DisplayMessage", "SendString", "SendKey"];
const TV: &[&str] = &["Guide", "ChannelUp", "ChannelDown", "PlayTrailers", "ToggleFullscreen", "ToggleStats"];
const EMBY: &[&str] = &["SetPlaybackRate", "SetSubtitleOffset", "IncrementSubtitleOffset"];
const JELLYFIN: &[&str] = &["SetPlaybackOrder", "TakeScreenshot"];

const BOTH: &[&str] = &["Audio", "Video"];

/// The players of a home.
pub(crate) fn profiles(flavour: Flavour) -> Vec<Profile> {
    let emby = flavour.is_emby();
    let own = if emby { EMBY } else { JELLYFIN };
    let app = |on_emby: &'static str, on_jellyfin: &'static str| if emby { on_emby } else { on_jellyfin };
    vec![
        Profile {
            name: "Living Room TV",
            client: app("Emby Theater", "Jellyfin Media Player"),
            version: app("3.0.20", "1.12.0"),
            device_id: "demo-living-room-tv",
            media: BOTH,
            commands: [MOVES, PAGES, PLACES, SOUND, STREAMS, QUEUE, TEXT, TV, own, &["ToggleOsdMenu"]].concat(),
            user: 0,
            connected: true,
        },
        Profile {
            name: "Bedroom TV",
            client: app("Emby for Android TV", "Jellyfin Android TV"),
            version: app("2.1.36", "0.18.11"),
            device_id: "demo-bedroom-tv",
            media: BOTH,
            commands: [MOVES, PAGES, PLACES, SOUND, STREAMS, QUEUE, TEXT, &["Guide", "ToggleOsdMenu", "PlayTrailers"]]
                .concat(),
            user: 0,
            connected: true,
        },
        Profile {
            name: "Kitchen Speaker",
            client: app("Emby for Sonos", "Jellyfin Speaker"),
            version: "1.4.2",
            device_id: "demo-kitchen-speaker",
            media: &["Audio"],
            commands: [SOUND, &["SetRepeatMode", "SetShuffleQueue", "PlayState", "PlayNext", "Play"]].concat(),
            user: 0,
            connected: true,
        },
        Profile {
            name: "Office Chrome",
            client: app("Emby Web", "Jellyfin Web"),
            version: flavour.version(),
            device_id: "demo-office-chrome",
            media: BOTH,
            commands: [MOVES, PLACES, SOUND, STREAMS, QUEUE, TEXT, TV, own, &["ToggleOsd"]].concat(),
            user: 0,
            connected: true,
        },
        Profile {
            name: "Nursery Tablet",
            client: app("Emby for iOS", "Jellyfin Mobile"),
            version: "1.7.0",
            device_id: "demo-nursery-tablet",
            media: BOTH,
            commands: [MOVES, PLACES, SOUND, STREAMS, QUEUE, TEXT].concat(),
            user: 3,
            connected: false,
        },
    ]
}
