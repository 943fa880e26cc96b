//! Songs can be fetched: whole, in parts, and transcoded.

use demo::Flavour;
use reqwest::Method;

use crate::support::Visit;

fn universal(visit: &Visit, song: &str, container: &str) -> String {
    let key = if visit.home.flavour().is_emby() { "api_key" } else { "ApiKey" };
    format!(
        "/Audio/{}/universal?UserId={}&DeviceId=alexa&PlaySessionId=1&MaxStreamingBitrate=1000000&Container={container}\
         &TranscodingContainer=mp3&AudioCodec=mp3&{key}={}",
        visit.id("Audio", song),
        visit.user,
        visit.token
    )
}

#[tokio::test]
async fn a_song_comes_as_it_is_where_it_fits_and_as_mp3_where_not() {
    for flavour in [Flavour::Emby, Flavour::Jellyfin, Flavour::Jellyfin12] {
        let visit = Visit::new(flavour).await;
        for (song, container, kind, whole) in [
            ("Postcards", "mp3,aac", "audio/mpeg", true),
            ("Chimneys", "mp3,flac", "audio/flac", true),
            ("Chimneys", "mp3,aac", "audio/mpeg", false),
        ] {
            let answer = visit.call_as("", Method::HEAD, &universal(&visit, song, container), None).await;
            assert_eq!(answer.status().as_u16(), 200, "{song}");
            assert_eq!(answer.headers()["content-type"], kind);
            assert_eq!(answer.headers().contains_key("content-length"), whole);
        }
    }
}

#[tokio::test]
async fn a_part_is_the_same_as_in_the_whole() {
    let visit = Visit::new(Flavour::Emby).await;
    let url = format!("{}{}", visit.home.base_url(), universal(&visit, "Postcards", "mp3"));
    let whole = visit.client.get(&url).send().await.unwrap().bytes().await.unwrap();
    for (range, from, to) in [("bytes=100-299", 100, 300), ("bytes=-10", whole.len() - 10, whole.len())] {
        let part = visit.client.get(&url).header("Range", range).send().await.unwrap();
        assert_eq!(part.status().as_u16(), 206);
        assert_eq!(part.headers()["content-range"], format!("bytes {from}-{}/{}", to - 1, whole.len()));
        assert_eq!(part.bytes().await.unwrap(), whole[from..to]);
    }
    let beyond = visit.client.get(&url).header("Range", "bytes=99999999-").send().await.unwrap();
    assert_eq!(beyond.status().as_u16(), 416);
}

#[tokio::test]
async fn jellyfin_streams_without_a_token_and_emby_does_not() {
    for (flavour, status) in [(Flavour::Emby, 401), (Flavour::Jellyfin, 200)] {
        let visit = Visit::new(flavour).await;
        let path = format!("/Audio/{}/stream.mp3?static=true", visit.id("Audio", "Postcards"));
        assert_eq!(visit.call_as("", Method::GET, &path, None).await.status().as_u16(), status);
    }
}

#[tokio::test]
async fn a_transcoded_stream_begins_where_it_is_told() {
    let visit = Visit::new(Flavour::Jellyfin).await;
    let path = format!("/Audio/{}/stream.mp3?StartTimeTicks=", visit.id("Audio", "Chimneys"));
    let length = async |start: i64| {
        let answer = visit.call_as("", Method::GET, &format!("{path}{start}"), None).await;
        answer.bytes().await.unwrap().len()
    };
    // 16,000 bytes are a second of 128 kbit/s.
    assert_eq!(length(0).await - length(240_000_000).await, 24 * 16_000);
}

#[tokio::test]
async fn a_playlist_names_pieces_that_are_there() {
    let visit = Visit::new(Flavour::Emby).await;
    let base = format!("/Audio/{}", visit.id("Audio", "Postcards"));
    let text = async |path: String| visit.call_as(&visit.token, Method::GET, &path, None).await.text().await.unwrap();
    let master = text(format!("{base}/master.m3u8?api_key={}", visit.token)).await;
    let main = master.lines().find(|line| !line.starts_with('#')).unwrap();
    let main = text(format!("{base}/{main}")).await;
    let piece = main.lines().find(|line| !line.starts_with('#')).unwrap();
    let piece = visit.call_as("", Method::GET, &format!("{base}/{piece}"), None).await;
    assert_eq!(piece.headers()["content-type"], "audio/mpeg");
    assert_eq!(piece.bytes().await.unwrap().len(), 12 * 16_000);
}
