//! The page on which people see the players move.

use demo::Flavour;
use reqwest::Method;
use serde_json::json;

use crate::support::Visit;

#[tokio::test]
async fn the_page_is_one_file_and_the_root_leads_to_it() {
    let visit = Visit::new(Flavour::Emby).await;
    let root = visit.call_as("", Method::GET, "/", None).await;
    assert_eq!((root.status().as_u16(), root.headers()["location"].to_str().unwrap()), (302, "/demo"));
    let page = visit.client.get(visit.home.screens_url()).send().await.unwrap().text().await.unwrap();
    assert!(page.contains("<h1>"));
    for elsewhere in ["src=\"http", "href=\"http", "@import", "url(http"] {
        assert!(!page.contains(elsewhere), "the page loads something from elsewhere: {elsewhere}");
    }
}

#[tokio::test]
async fn the_page_shows_what_the_players_do() {
    let visit = Visit::new(Flavour::Jellyfin).await;
    visit.command("Living Room TV", "GoToSearch", json!({})).await;
    let state = visit.get("/demo/state").await;
    let names: Vec<&str> = state["players"].as_array().unwrap().iter().map(|p| p["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["Living Room TV", "Bedroom TV", "Kitchen Speaker", "Office Chrome", "Nursery Tablet"]);
    let tv = &state["players"][0];
    assert_eq!((&tv["view"], &tv["last"]), (&json!("search"), &json!("GoToSearch")));
    assert_eq!(tv["playing"]["title"], "The Lighthouse Keepers");
    assert_eq!(tv["playing"]["of"], "", "a film is of no series and of no artist");
    assert_eq!(state["players"][4]["connected"], false);
}

#[tokio::test]
async fn artwork_is_a_real_picture() {
    let visit = Visit::new(Flavour::Emby).await;
    let path = format!("/Items/{}/Images/Primary?maxWidth=200", visit.id("Movie", "Copper Sky"));
    let answer = visit.call_as("", Method::GET, &path, None).await;
    assert_eq!(answer.headers()["content-type"], "image/png");
    let bytes = answer.bytes().await.unwrap();
    assert_eq!(&bytes[..8], b"\x89PNG\r\n\x1a\n");
    assert_eq!(&bytes[16..24], &[0, 0, 0, 200, 0, 0, 1, 44], "200 by 300");
}
