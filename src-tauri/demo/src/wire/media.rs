//! `MediaStream`, `MediaSourceInfo` and `ChapterInfo`: what a file is made of.

use crate::clock::stamp;
use crate::json::{List, Object};
use crate::library::{Id, Item, Stream, StreamKind, chapters, streams};
use crate::world::World;

/// Bits per second of a film.
const VIDEO_RATE: i64 = 8_000_000;

/// Writes the streams of an item.
pub(crate) fn media_streams(l: &mut List<'_>, world: &World, id: Id, item: &Item) {
    for stream in streams(id, item) {
        l.object(|o| media_stream(o, world, item, &stream));
    }
}

fn media_stream(o: &mut Object<'_>, world: &World, item: &Item, stream: &Stream) {
    let emby = world.flavour.is_emby();
    o.text("Codec", stream.codec);
    if !stream.language.is_empty() {
        o.text("Language", stream.language);
        if emby {
            o.text("DisplayLanguage", language_name(stream.language));
        }
    }
    if !stream.title.is_empty() {
        o.text("Title", stream.title);
    }
    let title = display_title(stream);
    o.text("DisplayTitle", &title);
    o.flag("IsInterlaced", false);
    o.flag("IsDefault", stream.default);
    o.flag("IsForced", stream.forced);
    o.flag("IsHearingImpaired", false);
    match stream.kind {
        StreamKind::Video => {
            o.text("Type", "Video");
            o.number("Width", 1920);
            o.number("Height", 1080);
            o.number("BitRate", VIDEO_RATE);
            o.text("AspectRatio", "16:9");
            o.decimal("AverageFrameRate", 24.0);
            o.text("VideoRange", "SDR");
        }
        StreamKind::Audio => {
            o.text("Type", "Audio");
            o.number("Channels", stream.channels);
            o.number("SampleRate", if item.flac { 44_100 } else { 48_000 });
            o.text("ChannelLayout", if stream.channels > 2 { "5.1" } else { "stereo" });
            o.number("BitRate", i64::from(bit_rate(item)));
        }
        StreamKind::Subtitle => o.text("Type", "Subtitle"),
    }
    if emby {
        o.text("Protocol", "File");
    }
    o.number("Index", stream.index);
    o.flag("IsExternal", stream.external);
    o.flag("IsTextSubtitleStream", stream.kind == StreamKind::Subtitle);
    o.flag("SupportsExternalStream", stream.kind == StreamKind::Subtitle);
}

fn display_title(stream: &Stream) -> String {
    match stream.kind {
        StreamKind::Video => "1080p H264".to_owned(),
        StreamKind::Audio if !stream.title.is_empty() => {
            format!("{} {} AAC stereo", language_name(stream.language), stream.title)
        }
        StreamKind::Audio if stream.channels > 2 => format!("{} AAC 5.1 (Default)", language_name(stream.language)),
        StreamKind::Audio if stream.language.is_empty() => format!("{} stereo", stream.codec.to_uppercase()),
        StreamKind::Audio => format!("{} AAC stereo", language_name(stream.language)),
        StreamKind::Subtitle => {
            let forced = if stream.forced { " (Forced)" } else { "" };
            format!("{}{forced} (SUBRIP)", language_name(stream.language))
        }
    }
}

/// The English name of a language code, in both ISO 639-2 spellings.
fn language_name(code: &str) -> &'static str {
    match code {
        "eng" => "English",
        "ger" | "deu" => "German",
        "fre" | "fra" => "French",
        "spa" => "Spanish",
        "ita" => "Italian",
        "jpn" => "Japanese",
        "swe" => "Swedish",
        "nld" | "dut" => "Dutch",
        "cze" | "ces" => "Czech",
        _ => "Undefined",
    }
}

/// The container a file is in.
pub(crate) fn container(item: &Item) -> &'static str {
    match item.media() {
        Some("Audio") if item.flac => "flac",
        Some("Audio") => "mp3",
        _ => "mkv",
    }
}

/// Bits per second of an item's sound.
pub(crate) fn bit_rate(item: &Item) -> i32 {
    if item.flac { 714_000 } else { 128_000 }
}

/// Where the file would be.
pub(crate) fn path(world: &World, id: Id, item: &Item) -> String {
    format!("/media/{}/{}.{}", item.shelf.collection(world.flavour.is_emby()), id, container(item))
}

/// Writes a `MediaSourceInfo`.
pub(crate) fn source(o: &mut Object<'_>, world: &World, id: Id, item: &Item) {
    let emby = world.flavour.is_emby();
    let live = item.run_ticks().is_none();
    let audio = item.media() == Some("Audio");
    o.text("Protocol", "File");
    o.text("Id", &source_id(world, id));
    o.text("Path", &path(world, id, item));
    o.text("Type", "Default");
    o.text("Container", container(item));
    o.text("Name", &item.name);
    o.flag("IsRemote", false);
    if let Some(ticks) = item.run_ticks() {
        o.number("RunTimeTicks", ticks);
    }
    let rate = if audio { i64::from(bit_rate(item)) } else { VIDEO_RATE };
    o.number("Bitrate", rate);
    o.number("Size", i64::from(item.seconds) * rate / 8);
    o.flag("SupportsTranscoding", true);
    o.flag("SupportsDirectStream", true);
    o.flag("SupportsDirectPlay", true);
    o.flag("IsInfiniteStream", live);
    o.flag("RequiresOpening", false);
    o.flag("RequiresClosing", false);
    o.flag("RequiresLooping", false);
    o.flag("SupportsProbing", true);
    o.flag("ReadAtNativeFramerate", false);
    o.list("MediaStreams", |l| media_streams(l, world, id, item));
    o.empty_list("Formats");
    o.raw("RequiredHttpHeaders", b"{}");
    if let Some(index) = crate::library::audio_default(id, item) {
        o.number("DefaultAudioStreamIndex", index);
    }
    if emby {
        o.flag("HasMixedProtocols", false);
        o.text("ItemId", &world.library.names().write(id));
        o.flag("AddApiKeyToDirectStreamUrl", false);
    } else {
        for name in ["IgnoreDts", "IgnoreIndex", "GenPtsInput", "UseMostCompatibleTranscodingProfile", "HasSegments"] {
            o.flag(name, false);
        }
        o.text("TranscodingSubProtocol", "http");
        o.empty_list("MediaAttachments");
    }
}

/// The id of an item's one file: Emby's differ from the item's, Jellyfin's do not.
pub(crate) fn source_id(world: &World, id: Id) -> String {
    let item = world.library.names().write(id);
    if world.flavour.is_emby() { format!("mediasource_{item}") } else { item }
}

/// Writes the chapters of an item; markers on Emby only.
pub(crate) fn chapter_list(l: &mut List<'_>, world: &World, item: &Item) {
    let emby = world.flavour.is_emby();
    for (place, chapter) in chapters(item, emby).iter().enumerate() {
        l.object(|o| {
            o.number("StartPositionTicks", chapter.start);
            o.text("Name", &chapter.name);
            if emby {
                o.text("MarkerType", chapter.marker.name());
                o.number("ChapterIndex", place as i64);
            } else {
                o.text("ImageDateModified", &stamp(world.started));
            }
        });
    }
}
