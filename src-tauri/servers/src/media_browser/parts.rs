//! `GET /Audio/{item}/main.m3u8`: a sound in parts, each converted when it is fetched (HLS, RFC 8216).
//!
//! The list as the server writes it names the server's paths, and may hold a token. None of that goes along: it is written
//! anew out of what describes parts and nothing else, and a part is a number, which means something only here.

use super::call::{CallError, Caller, PARTS};
use super::target::Target;
use bytes::Bytes;
use household::id::ItemId;
use http::HeaderMap;
use m3u8_rs::{MediaPlaylist, MediaPlaylistType, MediaSegment, Playlist};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

/// Lists that are kept: one for each stream that is on or comes next. One that has gone is asked for again.
const KEPT: usize = 16;
/// What a part may be, by the ending of its path; the first where the path has none of them.
const ENDINGS: [&str; 5] = ["ts", "aac", "mp3", "mp4", "m4s"];
/// What is converted is made this good, in bits per second.
const RATE: u64 = 256_000;

/// The parts of one playing of a sound.
#[derive(Debug)]
pub(crate) struct List {
    /// As it is handed out.
    pub(crate) text: Bytes,
    /// Where each part is on the server.
    targets: Vec<String>,
}

impl List {
    /// Where a part is on the server.
    pub(crate) fn target(&self, number: usize) -> Option<&str> {
        self.targets.get(number).map(String::as_str)
    }
}

/// The lists that were handed out last.
#[derive(Debug, Default)]
pub(crate) struct Lists(Mutex<VecDeque<(String, Arc<List>)>>);

impl Lists {
    /// The list of one playing of an item. The server names parts alike however often it is asked.
    pub(crate) async fn of(
        &self,
        caller: &Caller,
        headers: &HeaderMap,
        device: &str,
        (item, stream): (&ItemId, &str),
    ) -> Result<Arc<List>, CallError> {
        let target = target(device, item, stream);
        let kept = |lists: &VecDeque<(String, Arc<List>)>| {
            lists.iter().find(|(known, _)| known == target.as_str()).map(|(_, list)| Arc::clone(list))
        };
        if let Some(list) = kept(&self.0.lock().unwrap_or_else(PoisonError::into_inner)) {
            return Ok(list);
        }
        let list = Arc::new(read(caller, target.as_str(), &caller.text(headers, target.as_str(), PARTS).await?)?);
        let mut lists = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        lists.truncate(KEPT - 1);
        lists.push_front((target.as_str().to_owned(), Arc::clone(&list)));
        Ok(list)
    }
}

/// AAC, which is what the parts of HLS hold wherever it is played. Emby reads the one name of the container, Jellyfin the
/// other.
fn target(device: &str, item: &ItemId, stream: &str) -> Target {
    Target::path(&["Audio", item.as_str(), "main.m3u8"])
        .with("DeviceId", device)
        .with("PlaySessionId", stream)
        .with("Container", "ts")
        .with("SegmentContainer", "ts")
        .with("AudioCodec", "aac")
        .with_number("AudioBitRate", RATE)
        .with_number("AudioSampleRate", 44_100)
        .with_number("MaxAudioChannels", 2)
}

/// Reads a server's list and writes ours.
fn read(caller: &Caller, from: &str, text: &str) -> Result<List, CallError> {
    let confused = |what: &str| CallError::Confused(format!("a list of parts {what}"));
    let list = match m3u8_rs::parse_playlist_res(text.as_bytes()) {
        Ok(Playlist::MediaPlaylist(list)) => list,
        Ok(Playlist::MasterPlaylist(_)) => return Err(confused("is a list of lists")),
        Err(_) => return Err(confused("cannot be read")),
    };
    // One that goes on growing would have to be asked for again and again.
    if !list.end_list || list.segments.is_empty() {
        return Err(confused("has no end"));
    }
    let mut targets = Vec::with_capacity(list.segments.len());
    let mut segments = Vec::with_capacity(list.segments.len());
    for segment in list.segments {
        if segment.key.is_some() || segment.map.is_some() || segment.byte_range.is_some() {
            return Err(confused("is of a sort that was not asked for"));
        }
        let target = caller.target_at(from, &segment.uri)?;
        let uri = format!("{}.{}", targets.len(), ending(&target));
        targets.push(target);
        let (duration, discontinuity) = (segment.duration, segment.discontinuity);
        segments.push(MediaSegment { uri, duration, discontinuity, ..MediaSegment::empty() });
    }
    let ours = MediaPlaylist {
        version: Some(3),
        target_duration: list.target_duration,
        playlist_type: Some(MediaPlaylistType::Vod),
        end_list: true,
        segments,
        ..MediaPlaylist::default()
    };
    let mut text = Vec::new();
    ours.write_to(&mut text).map_err(|_| confused("cannot be written"))?;
    Ok(List { text: text.into(), targets })
}

fn ending(target: &str) -> &'static str {
    let path = target.split('?').next().unwrap_or_default();
    let known = |ending: &&&str| path.rsplit_once('.').is_some_and(|(_, last)| last.eq_ignore_ascii_case(ending));
    ENDINGS.iter().find(known).unwrap_or(&ENDINGS[0])
}

#[cfg(test)]
mod tests {
    use super::*;

    const FROM: &str = "/Audio/7/main.m3u8?DeviceId=d";

    fn list(text: &str) -> Result<List, CallError> {
        // It may have been installed by another test.
        let _installed = rustls::crypto::ring::default_provider().install_default();
        let http = crate::http::client("test", &[]).unwrap();
        read(&Caller::new(http, "http://10.0.0.7:8096/emby"), FROM, text)
    }

    fn with(line: &str) -> String {
        format!(
            "#EXTM3U\n#EXT-X-PLAYLIST-TYPE:VOD\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:7\n#EXT-X-MEDIA-SEQUENCE:0\n\
             #EXTINF:6.006, a title\n{line}\n#EXTINF:2.5,\nhls1/main/1.ts?api_key=secret\n#EXT-X-ENDLIST\n"
        )
    }

    #[test]
    fn nothing_of_the_server_is_in_the_list_that_goes_out() {
        let list = list(&with("hls1/main/0.ts?DeviceId=d&api_key=secret&runtimeTicks=0")).unwrap();
        assert_eq!(
            String::from_utf8_lossy(&list.text),
            "#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:7\n#EXT-X-PLAYLIST-TYPE:VOD\n\
             #EXTINF:6.006,\n0.ts\n#EXTINF:2.5,\n1.ts\n#EXT-X-ENDLIST\n"
        );
        assert_eq!(
            list.target(0),
            Some("/Audio/7/hls1/main/0.ts?DeviceId=d&api_key=secret&runtimeTicks=0"),
            "as the server wants it, from its base on"
        );
        assert_eq!(list.target(2), None);
    }

    #[test]
    fn a_part_is_where_the_server_is_or_nowhere() {
        let there = list(&with("http://10.0.0.7:8096/emby/Audio/7/x.aac")).unwrap();
        assert_eq!(there.target(0), Some("/Audio/7/x.aac"));
        assert!(String::from_utf8_lossy(&there.text).contains("\n0.aac\n"));
        for elsewhere in [
            "http://10.0.0.8:8096/emby/Audio/7/0.ts",
            "https://10.0.0.7:8096/emby/Audio/7/0.ts",
            "//evil.example/0.ts",
            "/Audio/7/0.ts",
            "../../../../etc/0.ts",
            "http://me:pw@10.0.0.7:8096/emby/Audio/7/0.ts",
        ] {
            assert!(list(&with(elsewhere)).is_err(), "{elsewhere}");
        }
    }

    #[test]
    fn what_was_not_asked_for_is_refused() {
        for odd in [
            "#EXT-X-KEY:METHOD=AES-128,URI=\"https://evil.example/key\"\n0.ts",
            "#EXT-X-MAP:URI=\"init.mp4\"\n0.ts",
            "#EXT-X-BYTERANGE:100@0\n0.ts",
        ] {
            assert!(list(&with(odd)).is_err(), "{odd}");
        }
        for text in [
            "",
            "<html>",
            "#EXTM3U\n#EXT-X-ENDLIST\n",
            "#EXTM3U\n#EXT-X-TARGETDURATION:6\n#EXTINF:6,\n0.ts\n",
            "#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\nmain.m3u8\n",
        ] {
            assert!(list(text).is_err(), "{text}");
        }
    }
}
