//! The stream door: who may fetch what, and that nothing of the server shows.

use super::{ALBUM, HERE, kitchen};
use std::time::Duration;
use support::echo::Echo;
use support::usher::Usher;

async fn playing(jellyfin: bool) -> (Usher, Echo, std::sync::Arc<support::hands::Hands>) {
    let (usher, mut echo, clock) = kitchen(jellyfin).await;
    echo.say(&usher, "PlaySongsFromAlbumIntent", &[ALBUM, HERE]).await;
    (usher, echo, clock)
}

#[tokio::test]
async fn a_part_is_the_same_as_in_the_whole_and_shows_nothing_of_the_server() {
    for jellyfin in [false, true] {
        let (usher, echo, _) = playing(jellyfin).await;
        let url = &echo.fetched[0];
        let whole = usher.web.get(url).send().await.unwrap();
        let allowed = ["content-type", "content-length", "accept-ranges", "date"];
        for (name, value) in whole.headers() {
            assert!(allowed.contains(&name.as_str()), "{name}: {value:?}");
        }
        let whole = whole.bytes().await.unwrap();
        let home = usher.home().base_url();
        let text = String::from_utf8_lossy(&whole);
        assert!(!text.contains(home.trim_start_matches("http://")) && !text.contains("MediaBrowser"));
        for (range, from, to) in [
            ("bytes=100-299", 100, 300),
            ("bytes=-10", whole.len() - 10, whole.len()),
            ("bytes=4096-", 4096, whole.len()),
        ] {
            let part = usher.web.get(url).header("range", range).send().await.unwrap();
            assert_eq!(part.status(), 206, "{range}");
            assert_eq!(part.headers()["content-range"], format!("bytes {from}-{}/{}", to - 1, whole.len()));
            assert_eq!(part.bytes().await.unwrap(), whole[from..to]);
        }
        let beyond = usher.web.get(url).header("range", "bytes=99999999-").send().await.unwrap();
        assert_eq!(beyond.status(), 416);
        for odd in ["bytes=1-2,5-6", "items=0-", "bytes=-"] {
            let all = usher.web.get(url).header("range", odd).send().await.unwrap();
            assert_eq!((all.status().as_u16(), all.content_length()), (200, Some(whole.len() as u64)), "{odd}");
        }
        let head = usher.web.head(url).send().await.unwrap();
        assert_eq!(head.headers()["content-length"], whole.len().to_string());
        assert!(head.bytes().await.unwrap().is_empty());
        usher.bridge.stop().await;
    }
}

#[tokio::test]
async fn only_what_was_signed_here_is_fetched_and_only_in_its_time() {
    let (usher, echo, clock) = playing(false).await;
    let url = echo.fetched[0].clone();
    let get = async |url: &str| usher.web.get(url).send().await.unwrap().status().as_u16();
    let (base, id) = url.rsplit_once('/').unwrap();
    let (text, signature) = id.split_once('.').unwrap();
    let other = format!("{}{}", &signature[..signature.len() - 2], if signature.ends_with("AA") { "BB" } else { "AA" });
    for wrong in [
        format!("{base}/{text}.{other}"),
        format!("{base}/{}x.{signature}", &text[..text.len() - 1]),
        format!("{base}/{text}"),
        format!("{base}/{text}.{signature}.{signature}"),
        format!("{base}/"),
        format!("{url}/more"),
        format!("{base}/{}", "a".repeat(5000)),
        format!("{base}/..%2Falexa%2Fskill"),
    ] {
        assert_eq!(get(&wrong).await, 404, "{wrong}");
    }
    let post = usher.web.post(&url).body("x").send().await.unwrap();
    assert_eq!(post.status(), 405);
    clock.pass(Duration::from_secs(11 * 3600));
    assert_eq!(get(&url).await, 200, "a night later");
    clock.pass(Duration::from_secs(2 * 3600));
    assert_eq!(get(&url).await, 410);
    usher.bridge.stop().await;
}

#[tokio::test]
async fn an_id_holds_neither_address_nor_token() {
    use base64::Engine as _;
    let (usher, echo, _) = playing(true).await;
    let id = echo.fetched[0].rsplit('/').next().unwrap();
    let text = base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(id.split_once('.').unwrap().0).unwrap();
    let text = String::from_utf8(text).unwrap();
    assert!(text.contains(usher.home().server_id()), "{text}");
    assert!(!text.contains("127.0.0.1") && !text.contains("http") && text.len() < 400, "{text}");
    let kept = std::fs::read_to_string(usher.folder.path().join("stream.key")).unwrap();
    assert!(!echo.fetched[0].contains(kept.trim()));
    usher.bridge.stop().await;
}

#[tokio::test]
async fn a_list_of_parts_shows_nothing_of_the_server_and_its_parts_make_up_the_whole() {
    for jellyfin in [false, true] {
        let (usher, mut echo, clock) = kitchen(jellyfin).await;
        echo.say(&usher, "PlaySongsFromAlbumIntent", &[("album", "higher than chimneys"), HERE]).await;
        let url = &echo.fetched[0];
        let folder = url.strip_suffix("/index.m3u8").unwrap();
        let list = usher.web.get(url).send().await.unwrap();
        let length = list.content_length().unwrap();
        let text = list.text().await.unwrap();
        assert_eq!(text.len() as u64, length);
        let plain = |line: &str| {
            line.starts_with("#EXT") && !line.contains(['/', '?', '=']) || line.strip_suffix(".mp3").is_some()
        };
        assert!(text.lines().all(plain) && text.ends_with("#EXT-X-ENDLIST\n"), "{text}");
        let head = usher.web.head(url).send().await.unwrap();
        assert_eq!(head.headers()["content-length"], length.to_string());
        let part = usher.web.get(url).header("range", "bytes=0-9").send().await.unwrap();
        assert_eq!((part.status().as_u16(), part.content_length()), (200, Some(length)), "it is always whole");

        let names: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
        let get = async |name: &str| usher.web.get(format!("{folder}/{name}")).send().await.unwrap();
        let mut bytes = 0;
        for name in &names {
            let part = get(name).await;
            assert_eq!(part.status(), 200, "{name}");
            bytes += part.bytes().await.unwrap().len();
        }
        let songs = super::Eyes::on(&usher).await.songs(&usher, "Higher than Chimneys").await;
        assert_eq!(bytes / 16_000, usize::try_from(songs[0].runtime.unwrap().as_secs()).unwrap());
        let head = usher.web.head(format!("{folder}/{}", names[1])).send().await.unwrap();
        assert_eq!((head.status().as_u16(), &head.headers()["content-type"]), (200, &"audio/mpeg".parse().unwrap()));
        for wrong in ["9999.mp3", "x.mp3", "1", "-1.mp3", "..%2F0.mp3", "index.m3u", "hls1"] {
            assert_eq!(get(wrong).await.status(), 404, "{wrong}");
        }
        let bare = usher.web.get(folder).send().await.unwrap();
        assert_eq!(bare.status(), 404, "an id of parts is no sound");
        // A restart forgets the list, and asks the server for it again.
        let (_, path) = url.split_once("/stream/").unwrap();
        let path = path.replace("index.m3u8", names[2]);
        let usher = usher.again().await;
        let again = usher.web.get(format!("{}/stream/{path}", usher.door())).send().await.unwrap();
        assert_eq!(again.status(), 200);
        clock.pass(Duration::from_secs(13 * 3600));
        let over = usher.web.get(format!("{}/stream/{path}", usher.door())).send().await.unwrap();
        assert_eq!(over.status(), 410);
        usher.bridge.stop().await;
    }
}
