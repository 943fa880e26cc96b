//! Lists, searches and what a person has watched.

use demo::Flavour;
use reqwest::Method;
use serde_json::{Value, json};

use crate::support::{ALL, Visit, names};

#[tokio::test]
async fn films_are_found_filtered_sorted_and_paged() {
    for flavour in ALL {
        let visit = Visit::new(flavour).await;
        let user = visit.user.clone();
        let items = async |query: &str| visit.get(&format!("/Users/{user}/Items?Recursive=true&{query}")).await;
        let found = items("IncludeItemTypes=Movie&SearchTerm=creme").await;
        assert_eq!(names(&found), ["Crème Brûlée"]);
        assert!(names(&items("IncludeItemTypes=Movie&SearchTerm=krem").await).is_empty());
        let twice = items("includeitemtypes=movie&searchterm=harbour lights&sortby=ProductionYear").await;
        let years: Vec<_> = twice["Items"].as_array().unwrap().iter().map(|i| i["ProductionYear"].clone()).collect();
        assert_eq!(years, [json!(1961), json!(2015)]);
        let page = items("IncludeItemTypes=Movie&StartIndex=10&Limit=5").await;
        assert_eq!(names(&page).len(), 5);
        assert_eq!(page["TotalRecordCount"], 64);
        let comedies = items("IncludeItemTypes=Movie&Genres=Comedy|Horror&Fields=Genres").await;
        assert!(comedies["Items"].as_array().unwrap().iter().all(|item| {
            item["Genres"].as_array().unwrap().iter().any(|genre| genre == "Comedy" || genre == "Horror")
        }));
        let both = items("IncludeItemTypes=Movie,Series&SearchTerm=lanterns").await;
        assert_eq!(both["TotalRecordCount"], 2);
        let random = names(&items("IncludeItemTypes=Movie&SortBy=Random").await).join("|");
        let other = names(&items("IncludeItemTypes=Movie&SortBy=Random").await).join("|");
        assert_ne!(random, other);
    }
}

#[tokio::test]
async fn songs_are_found_by_album_and_artist() {
    let visit = Visit::new(Flavour::Jellyfin).await;
    let home = visit.get("/Items?recursive=true&includeItemTypes=Audio&searchTerm=home&nameStartsWith=Home").await;
    let artists: Vec<_> = home["Items"].as_array().unwrap().iter().map(|song| song["AlbumArtist"].clone()).collect();
    assert!(artists.len() > 4 && artists.contains(&json!("Clara Voss")) && artists.contains(&json!("Velvet Meridian")));
    let artist = visit.id("MusicArtist", "AC/BC");
    let songs = visit.get(&format!("/Items?recursive=true&includeItemTypes=Audio&artistIds={artist}")).await;
    assert_eq!(songs["TotalRecordCount"], 24);
    let album = visit.id("MusicAlbum", "XII");
    let tracks = visit.get(&format!("/Items?parentId={album}&sortBy=ParentIndexNumber,IndexNumber,SortName")).await;
    assert_eq!(names(&tracks)[..2], ["XII", "Neon Garden"]);
    let artists = visit.get("/Artists?searchTerm=pper").await;
    assert_eq!(names(&artists), ["P!per Lane"]);
}

#[tokio::test]
async fn series_know_what_is_next_and_what_was_left_in_the_middle() {
    for flavour in ALL {
        let visit = Visit::new(flavour).await;
        let user = &visit.user;
        let series = |name| visit.id("Series", name);
        let next = async |name| visit.get(&format!("/Shows/NextUp?UserId={user}&SeriesId={}", series(name))).await;
        let half = next("Hollow Creek").await;
        let half = &half["Items"][0];
        assert_eq!((&half["ParentIndexNumber"], &half["IndexNumber"]), (&json!(2), &json!(3)));
        assert!(half["UserData"]["PlaybackPositionTicks"].as_i64().unwrap() > 0);
        assert!(names(&next("The Night Desk").await).is_empty(), "finished");
        assert!(names(&next("Lanterns").await).is_empty(), "not begun");
        let seasons = visit.get(&format!("/Shows/{}/Seasons?UserId={user}", series("Hollow Creek"))).await;
        assert_eq!(names(&seasons), ["Specials", "Season 1", "Season 2", "Season 3", "Season 4"]);
        let episodes = async |query: &str| {
            visit.get(&format!("/Shows/{}/Episodes?UserId={user}&Season=2{query}", series("The Cartographers"))).await
        };
        assert_eq!(episodes("").await["TotalRecordCount"], 4);
        let announced = episodes("&IsMissing=true").await;
        assert_eq!(announced["TotalRecordCount"], 3);
        assert_eq!(announced["Items"][0]["LocationType"], "Virtual");
        let resume = visit.get(&format!("/Users/{user}/Items/Resume?MediaTypes=Video&Limit=5")).await;
        assert!(resume["TotalRecordCount"].as_i64().unwrap() >= 3);
    }
}

#[tokio::test]
async fn audiobooks_are_albums_on_emby_and_books_on_jellyfin() {
    let emby = Visit::new(Flavour::Emby).await;
    let book = emby.id("MusicAlbum", "The Tide Table");
    let next = emby.get(&format!("/AudioBooks/NextUp?UserId={}&AlbumId={book}", emby.user)).await;
    assert_eq!(next["Items"][0]["Name"], "The Tide Table, Part 4");
    let views = emby.get(&format!("/Users/{}/Views", emby.user)).await;
    assert!(views["Items"].as_array().unwrap().iter().any(|view| view["CollectionType"] == "audiobooks"));
    let jellyfin = Visit::new(Flavour::Jellyfin).await;
    let books = jellyfin.get("/Items?recursive=true&includeItemTypes=AudioBook").await;
    assert_eq!(books["TotalRecordCount"], 8);
}

#[tokio::test]
async fn favourites_and_watched_can_be_set_and_taken_back_on_both_paths() {
    for flavour in ALL {
        let visit = Visit::new(flavour).await;
        let (user, film, series) = (visit.user.clone(), visit.id("Movie", "Lanterns"), visit.id("Series", "Señales"));
        let call = async |method: Method, path: &str| -> Value {
            let answer = visit.call_as(&visit.token, method, path, None).await;
            assert_eq!(answer.status().as_u16(), 200, "{path}");
            answer.json().await.unwrap()
        };
        let mut ways =
            vec![(format!("/Users/{user}/FavoriteItems/{film}"), format!("/Users/{user}/PlayedItems/{series}"))];
        if !flavour.is_emby() {
            ways.push((format!("/UserFavoriteItems/{film}"), format!("/UserPlayedItems/{series}")));
        }
        for (favourite, played) in ways {
            assert_eq!(call(Method::POST, &favourite).await["IsFavorite"], true);
            let loved = visit.get(&format!("/Users/{user}/Items?Recursive=true&Filters=IsFavorite")).await;
            assert!(names(&loved).contains(&"Lanterns"));
            assert_eq!(call(Method::DELETE, &favourite).await["IsFavorite"], false);
            assert_eq!(call(Method::POST, &played).await["UnplayedItemCount"], 0);
            assert_eq!(call(Method::DELETE, &played).await["Played"], false);
        }
    }
}

#[tokio::test]
async fn reports_of_an_app_fill_the_list_to_go_on_with() {
    for flavour in ALL {
        let visit = Visit::new(flavour).await;
        let film = visit.id("Movie", "Lanterns");
        let report =
            |ticks: i64| Some(json!({ "ItemId": film, "PositionTicks": ticks, "IsPaused": false, "CanSeek": true }));
        assert_eq!(visit.post("/Sessions/Playing", report(0)).await, 204);
        assert_eq!(visit.post("/Sessions/Playing/Progress", report(20_000_000_000)).await, 204);
        let sessions = visit.get("/Sessions").await;
        let own = sessions.as_array().unwrap().iter().find(|session| session["DeviceId"] == "tablet").unwrap();
        assert_eq!(own["NowPlayingItem"]["Name"], "Lanterns");
        assert_eq!(own["PlayState"]["PositionTicks"], 20_000_000_000_i64);
        assert_eq!(visit.post("/Sessions/Playing/Stopped", report(21_000_000_000)).await, 204);
        let resume = visit.get(&format!("/Users/{}/Items/Resume?IncludeItemTypes=Movie", visit.user)).await;
        assert_eq!(resume["Items"][0]["UserData"]["PlaybackPositionTicks"], 21_000_000_000_i64);
    }
}

#[tokio::test]
async fn channels_are_searched_on_emby_only_and_show_what_is_on() {
    for flavour in ALL {
        let visit = Visit::new(flavour).await;
        let found = visit.get("/LiveTv/Channels?SearchTerm=jazz&AddCurrentProgram=true").await;
        assert_eq!(found["TotalRecordCount"], if flavour.is_emby() { 1 } else { 9 });
        let current = &found["Items"][0]["CurrentProgram"];
        assert_eq!(current["StartDate"], "2026-11-20T20:00:00.0000000Z");
        let airing = visit.get("/LiveTv/Programs/Recommended?IsAiring=true").await;
        assert_eq!(airing["TotalRecordCount"], 9);
    }
}

#[tokio::test]
async fn chapters_have_markers_on_emby_only() {
    for flavour in ALL {
        let visit = Visit::new(flavour).await;
        let series = visit.id("Series", "Doctor Wren");
        let list = visit.get(&format!("/Shows/{series}/Episodes?UserId={}&Season=1&Fields=Chapters", visit.user)).await;
        let chapters = list["Items"][0]["Chapters"].as_array().unwrap();
        let intro = chapters.iter().any(|chapter| chapter["MarkerType"] == "IntroStart");
        assert_eq!(intro, flavour.is_emby());
        assert_eq!(chapters.len(), if flavour.is_emby() { 8 } else { 5 });
    }
}

#[tokio::test]
async fn what_is_new_is_a_bare_list_without_what_was_watched() {
    for flavour in ALL {
        let visit = Visit::new(flavour).await;
        let latest = visit.get(&format!("/Users/{}/Items/Latest?IncludeItemTypes=Movie&Limit=64", visit.user)).await;
        let latest = names(&latest);
        assert!(latest.len() > 50 && !latest.contains(&"Route 9"));
        let grouped = visit.get(&format!("/Users/{}/Items/Latest?IncludeItemTypes=Episode", visit.user)).await;
        assert_eq!(grouped[0]["Type"], "Series");
    }
}

#[tokio::test]
async fn jellyfin_tells_apart_where_an_introduction_is() {
    for flavour in [Flavour::Jellyfin, Flavour::Jellyfin12] {
        let visit = Visit::new(flavour).await;
        let series = visit.id("Series", "Hollow Creek");
        let episodes = visit.get(&format!("/Shows/{series}/Episodes?UserId={}&Season=2", visit.user)).await;
        let episode = episodes["Items"][0]["Id"].as_str().unwrap();
        let segments = visit.get(&format!("/MediaSegments/{episode}")).await;
        let kinds: Vec<_> = segments["Items"].as_array().unwrap().iter().map(|one| one["Type"].clone()).collect();
        assert_eq!(kinds, ["Intro", "Outro"]);
        assert_eq!(segments["Items"][0]["EndTicks"], 1_100_000_000);
        let only = visit.get(&format!("/MediaSegments/{episode}?includeSegmentTypes=Outro")).await;
        assert_eq!(only["TotalRecordCount"], 1);
        let film = visit.id("Movie", "The Lighthouse Keepers");
        assert_eq!(visit.get(&format!("/MediaSegments/{film}")).await["TotalRecordCount"], 0);
    }
    let visit = Visit::new(Flavour::Emby).await;
    assert_eq!(visit.status(&format!("/MediaSegments/{}", visit.id("Movie", "The Lighthouse Keepers"))).await, 404);
}
