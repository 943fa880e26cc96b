//! Which sound and subtitles a video has. Language codes come in both ISO 639-2 spellings (`ger` and `deu`), because
//! libraries mix them.

use super::{Id, Item, Kind};

/// One stream of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stream {
    pub(crate) kind: StreamKind,
    pub(crate) index: i32,
    pub(crate) language: &'static str,
    pub(crate) codec: &'static str,
    pub(crate) title: &'static str,
    pub(crate) channels: u8,
    pub(crate) default: bool,
    pub(crate) forced: bool,
    pub(crate) external: bool,
}

/// What a stream carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum StreamKind {
    Video,
    Audio,
    Subtitle,
}

/// Sound, then subtitles: a code, `*` behind it for forced, `+` for a file of its own, `c` in front for a commentary.
const MIXES: [(&[&str], &[&str]); 6] = [
    (&["eng", "ger", "fre", "ceng"], &["eng", "ger", "fre*", "spa+"]),
    (&["eng", "deu", "jpn"], &["eng", "deu", "fra", "spa"]),
    (&["fra", "eng"], &["eng", "fra", "und"]),
    (&["eng"], &[]),
    (&["ita", "eng", "spa"], &["ita", "eng+", "nld"]),
    (&["swe", "eng"], &["swe", "eng*", "eng", "cze"]),
];

/// The streams of an item, numbered as in the file.
pub(crate) fn streams(id: Id, item: &Item) -> Vec<Stream> {
    let Some(media) = item.media() else { return Vec::new() };
    let plain = Stream {
        kind: StreamKind::Video,
        index: 0,
        language: "",
        codec: "h264",
        title: "",
        channels: 0,
        default: true,
        forced: false,
        external: false,
    };
    let mut list = Vec::new();
    if media == "Video" {
        list.push(plain);
    }
    let (sound, subtitles) = mix_of(id, item);
    for (place, code) in sound.iter().enumerate() {
        let commentary = code.starts_with('c') && code.len() == 4;
        list.push(Stream {
            kind: StreamKind::Audio,
            index: list.len() as i32,
            language: if commentary { &code[1..] } else { code },
            codec: if media == "Video" { "aac" } else { audio_codec(item) },
            title: if commentary { "Commentary" } else { "" },
            channels: if place == 0 && media == "Video" { 6 } else { 2 },
            default: place == 0,
            ..plain
        });
    }
    for (place, code) in subtitles.iter().enumerate() {
        list.push(Stream {
            kind: StreamKind::Subtitle,
            index: list.len() as i32,
            language: code.trim_end_matches(['*', '+']),
            codec: "subrip",
            default: place == 0,
            forced: code.ends_with('*'),
            external: code.ends_with('+'),
            ..plain
        });
    }
    list
}

/// The stream that plays when nobody chose one.
pub(crate) fn audio_default(id: Id, item: &Item) -> Option<i32> {
    streams(id, item)
        .iter()
        .find(|stream| stream.kind == StreamKind::Audio && stream.default)
        .map(|stream| stream.index)
}

fn mix_of(id: Id, item: &Item) -> (&'static [&'static str], &'static [&'static str]) {
    match item.kind {
        // The film that is on when a home starts shows everything; episodes of one series are alike.
        Kind::Film if item.name == "The Lighthouse Keepers" => MIXES[0],
        Kind::Film => MIXES[id as usize % MIXES.len()],
        Kind::Episode if !item.missing => MIXES[item.series as usize % 3],
        Kind::MusicVideo | Kind::Trailer | Kind::Channel | Kind::Programme => (&["eng"], &[]),
        Kind::Song | Kind::AudioBook => (&[""], &[]),
        Kind::Episode | Kind::Series | Kind::Season | Kind::Artist | Kind::Album | Kind::Root | Kind::View => {
            (&[], &[])
        }
        Kind::Playlist | Kind::BoxSet | Kind::Genre | Kind::MusicGenre | Kind::Person => (&[], &[]),
    }
}

fn audio_codec(item: &Item) -> &'static str {
    if item.flac { "flac" } else { "mp3" }
}
