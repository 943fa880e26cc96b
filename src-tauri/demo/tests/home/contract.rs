//! Every answer has the shape that the server's own OpenAPI document gives it.

use demo::Flavour;
use reqwest::Method;
use serde_json::{Value, json};

use crate::schema::Document;
use crate::support::Visit;

/// What is asked: the template of the document, and the path with its query.
fn questions(visit: &Visit, emby: bool) -> Vec<(&'static str, String)> {
    let user = &visit.user;
    let film = visit.id("Movie", "The Lighthouse Keepers");
    let series = visit.id("Series", "Hollow Creek");
    let album = visit.id("MusicAlbum", "Equator");
    let song = visit.id("Audio", "Marigold");
    let playlist = visit.id("Playlist", "Film Night");
    let channel = visit.id("TvChannel", "News 7");
    let all = "Fields=Overview,Genres,People,Chapters,MediaStreams,MediaSources,ProviderIds,ParentId,Path,SortName,\
               DateCreated,OriginalTitle,ChildCount,RemoteTrailers";
    let mut list = vec![
        ("/System/Info/Public", "/System/Info/Public".to_owned()),
        ("/System/Info", "/System/Info".to_owned()),
        ("/System/Endpoint", "/System/Endpoint".to_owned()),
        ("/Users/Public", "/Users/Public".to_owned()),
        ("/Sessions", "/Sessions".to_owned()),
        ("/Devices", "/Devices".to_owned()),
        ("/Auth/Keys", "/Auth/Keys".to_owned()),
        ("/Items", format!("/Items?UserId={user}&Recursive=true&{all}")),
        (
            "/Items",
            format!("/Items?UserId={user}&Recursive=true&IncludeItemTypes=TvChannel,Program,Trailer,Genre&{all}"),
        ),
        ("/Items/Counts", format!("/Items/Counts?UserId={user}")),
        ("/Genres", format!("/Genres?UserId={user}&{all}")),
        ("/Artists", format!("/Artists?UserId={user}&{all}")),
        ("/Artists/AlbumArtists", format!("/Artists/AlbumArtists?UserId={user}")),
        ("/Shows/NextUp", format!("/Shows/NextUp?UserId={user}&{all}")),
        ("/Shows/Upcoming", format!("/Shows/Upcoming?UserId={user}")),
        ("/Movies/Recommendations", format!("/Movies/Recommendations?UserId={user}&{all}")),
        ("/LiveTv/Info", "/LiveTv/Info".to_owned()),
        ("/LiveTv/Channels", format!("/LiveTv/Channels?UserId={user}&AddCurrentProgram=true&{all}")),
        ("/LiveTv/Programs", format!("/LiveTv/Programs?UserId={user}")),
        ("/LiveTv/Programs/Recommended", format!("/LiveTv/Programs/Recommended?UserId={user}&IsAiring=true")),
    ];
    let by_id = |emby_name: &'static str, other: &'static str| if emby { emby_name } else { other };
    list.extend([
        (by_id("/Items/{Id}/Similar", "/Items/{itemId}/Similar"), format!("/Items/{film}/Similar?UserId={user}")),
        (
            by_id("/Items/{Id}/InstantMix", "/Items/{itemId}/InstantMix"),
            format!("/Items/{song}/InstantMix?UserId={user}&Limit=20&{all}"),
        ),
        (
            by_id("/Items/{Id}/PlaybackInfo", "/Items/{itemId}/PlaybackInfo"),
            format!("/Items/{film}/PlaybackInfo?UserId={user}"),
        ),
        (
            by_id("/Items/{Id}/PlaybackInfo", "/Items/{itemId}/PlaybackInfo"),
            format!("/Items/{song}/PlaybackInfo?UserId={user}"),
        ),
        (by_id("/Shows/{Id}/Seasons", "/Shows/{seriesId}/Seasons"), format!("/Shows/{series}/Seasons?UserId={user}")),
        (
            by_id("/Shows/{Id}/Episodes", "/Shows/{seriesId}/Episodes"),
            format!("/Shows/{series}/Episodes?UserId={user}&Season=2&{all}"),
        ),
        (
            by_id("/Playlists/{Id}/Items", "/Playlists/{playlistId}/Items"),
            format!("/Playlists/{playlist}/Items?UserId={user}&{all}"),
        ),
        (
            by_id("/LiveTv/Channels/{Id}", "/LiveTv/Channels/{channelId}"),
            format!("/LiveTv/Channels/{channel}?UserId={user}"),
        ),
        (by_id("/Users/{Id}", "/Users/{userId}"), format!("/Users/{user}")),
    ]);
    if emby {
        list.extend([
            ("/MusicGenres", format!("/MusicGenres?UserId={user}")),
            ("/Users/Query", "/Users/Query".to_owned()),
            ("/Sessions/PlayQueue", format!("/Sessions/PlayQueue?Id={}", visit.session("Kitchen Speaker"))),
            ("/AudioBooks/NextUp", format!("/AudioBooks/NextUp?UserId={user}")),
            ("/Users/{UserId}/Items", format!("/Users/{user}/Items?ParentId={album}&{all}")),
            ("/Users/{UserId}/Items/{Id}", format!("/Users/{user}/Items/{film}")),
            ("/Users/{UserId}/Items/{Id}", format!("/Users/{user}/Items/{song}")),
            ("/Users/{UserId}/Items/Root", format!("/Users/{user}/Items/Root")),
            ("/Users/{UserId}/Items/Resume", format!("/Users/{user}/Items/Resume")),
            ("/Users/{UserId}/Items/Latest", format!("/Users/{user}/Items/Latest")),
            ("/Users/{UserId}/Suggestions", format!("/Users/{user}/Suggestions")),
            ("/Users/{UserId}/Views", format!("/Users/{user}/Views")),
        ]);
    } else {
        list.extend([
            ("/Users", "/Users".to_owned()),
            ("/Users/Me", "/Users/Me".to_owned()),
            ("/Items/{itemId}", format!("/Items/{film}")),
            ("/Items/{itemId}", format!("/Items/{series}")),
            ("/Items/Root", "/Items/Root".to_owned()),
            ("/Items/Latest", "/Items/Latest".to_owned()),
            ("/Items/Suggestions", "/Items/Suggestions?mediaType=Video&type=Movie".to_owned()),
            ("/UserItems/Resume", "/UserItems/Resume".to_owned()),
            ("/UserViews", "/UserViews".to_owned()),
            ("/UserItems/{itemId}/UserData", format!("/UserItems/{film}/UserData")),
            ("/Search/Hints", "/Search/Hints?searchTerm=orbit".to_owned()),
            ("/QuickConnect/Enabled", "/QuickConnect/Enabled".to_owned()),
            ("/Devices/Info", "/Devices/Info?id=demo-bedroom-tv".to_owned()),
        ]);
    }
    list
}

async fn check(flavour: Flavour) {
    let Some(document) = Document::of(flavour) else {
        println!("skipped: the OpenAPI documents are not here (../shared/data/openapi beside the repository)");
        return;
    };
    let visit = Visit::new(flavour).await;
    let emby = flavour.is_emby();
    let (user, film) = (visit.user.clone(), visit.id("Movie", "Copper Sky"));
    let pending = visit.session("Living Room TV");
    let guest = if emby { "Users" } else { "User" };
    let jonas = visit.home.accounts()[1].id.clone();
    assert_eq!(visit.post(&format!("/Sessions/{pending}/{guest}/{jonas}"), None).await, 204);
    assert_eq!(visit.post("/Auth/Keys?App=Contract", None).await, 204);

    let mut faults = Vec::new();
    let mut compare = |method: &str, template: &str, path: &str, answer: &Value| {
        for fault in document.faults(method, template, answer) {
            faults.push(format!("{path}: {fault}"));
        }
    };
    for (template, path) in questions(&visit, emby) {
        compare("get", template, &path, &visit.get(&path).await);
    }
    let mut post = Vec::new();
    if emby {
        post.push(("/Users/{UserId}/FavoriteItems/{Id}", format!("/Users/{user}/FavoriteItems/{film}")));
        post.push(("/Users/{UserId}/PlayedItems/{Id}", format!("/Users/{user}/PlayedItems/{film}")));
        post.push(("/Users/{UserId}/Items/{Id}/Rating", format!("/Users/{user}/Items/{film}/Rating?Likes=true")));
    } else {
        post.push(("/UserFavoriteItems/{itemId}", format!("/UserFavoriteItems/{film}")));
        post.push(("/UserPlayedItems/{itemId}", format!("/UserPlayedItems/{film}")));
        post.push(("/UserItems/{itemId}/Rating", format!("/UserItems/{film}/Rating?likes=true")));
        post.push(("/QuickConnect/Initiate", "/QuickConnect/Initiate".to_owned()));
    }
    for (template, path) in post {
        let answer: Value = visit.call_as(&visit.token, Method::POST, &path, None).await.json().await.unwrap();
        compare("post", template, &path, &answer);
    }
    let answer: Value = visit.try_sign_in("Jonas", "anchor", "phone").await.json().await.unwrap();
    compare("post", "/Users/AuthenticateByName", "signing in", &answer);
    assert!(faults.is_empty(), "{flavour:?}:\n{}", faults.join("\n"));
}

#[tokio::test]
async fn emby_answers_as_its_document_says() {
    check(Flavour::Emby).await;
}

#[tokio::test]
async fn jellyfin_answers_as_its_document_says() {
    check(Flavour::Jellyfin).await;
}

#[tokio::test]
async fn jellyfin_12_answers_as_its_document_says() {
    check(Flavour::Jellyfin12).await;
}

#[tokio::test]
async fn a_wrong_shape_is_noticed() {
    let Some(document) = Document::of(Flavour::Jellyfin) else {
        println!("skipped: the OpenAPI documents are not here (../shared/data/openapi beside the repository)");
        return;
    };
    assert!(!document.faults("get", "/Items/Counts", &json!({ "MovieCount": "many" })).is_empty());
    assert!(!document.faults("get", "/Sessions", &json!([{ "Unheard": 1 }])).is_empty());
}
