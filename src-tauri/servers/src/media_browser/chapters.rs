//! `GET /Users/{user}/Items/{item}?Fields=Chapters`, where Emby mixes marks of introductions and credits among the
//! chapters, and Jellyfin's `GET /MediaSegments/{item}` (since 10.10), where such marks are apart.

use super::call::{CallError, Caller, LOOK};
use super::find::Look;
use super::item::duration;
use super::target::Target;
use household::id::ItemId;
use household::playback::{Chapter, Mark};
use http::HeaderMap;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct WireChapters {
    #[serde(default)]
    chapters: Option<Vec<WireChapter>>,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "PascalCase", default)]
struct WireChapter {
    start_position_ticks: Option<i64>,
    name: Option<String>,
    marker_type: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct WireSegments {
    #[serde(default)]
    items: Option<Vec<WireSegment>>,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "PascalCase", default)]
struct WireSegment {
    #[serde(rename = "Type")]
    kind: Option<String>,
    start_ticks: Option<i64>,
    end_ticks: Option<i64>,
}

/// The chapters and marks of an item, in order of time.
pub(crate) async fn list(look: Look<'_>, item: &ItemId) -> Result<Vec<Chapter>, CallError> {
    let target = Target::path(&["Users", look.user, "Items", item.as_str()]).with("Fields", "Chapters");
    let marked =
        async { if look.dialect.segments { segments(look.caller, look.headers, item).await } else { Ok(Vec::new()) } };
    let (described, marks) = tokio::join!(look.caller.get(look.headers, target.as_str(), LOOK), marked);
    let described: WireChapters = described?;
    let mut all: Vec<Chapter> = described.chapters.unwrap_or_default().into_iter().map(chapter).chain(marks?).collect();
    all.sort_by_key(|chapter| chapter.start);
    Ok(all)
}

fn chapter(wire: WireChapter) -> Chapter {
    let mark = match wire.marker_type.as_deref() {
        Some("IntroStart") => Mark::IntroStart,
        Some("IntroEnd") => Mark::IntroEnd,
        Some("CreditsStart") => Mark::CreditsStart,
        _ => Mark::Chapter,
    };
    Chapter { start: duration(wire.start_position_ticks.unwrap_or(0)), name: wire.name.unwrap_or_default(), mark }
}

async fn segments(caller: &Caller, headers: &HeaderMap, item: &ItemId) -> Result<Vec<Chapter>, CallError> {
    let target = Target::path(&["MediaSegments", item.as_str()]);
    let answer: WireSegments = match caller.get(headers, target.as_str(), LOOK).await {
        // A server that is too old to know of them, or whose owner keeps them to himself.
        Err(error) if error.is_refusal() => return Ok(Vec::new()),
        answer => answer?,
    };
    Ok(answer.items.unwrap_or_default().into_iter().flat_map(marks).collect())
}

fn marks(segment: WireSegment) -> Vec<Chapter> {
    let mark = |at: Option<i64>, mark| at.map(|at| Chapter { start: duration(at), name: String::new(), mark });
    match segment.kind.as_deref() {
        Some("Intro") => {
            let (start, end) = (mark(segment.start_ticks, Mark::IntroStart), mark(segment.end_ticks, Mark::IntroEnd));
            start.into_iter().chain(end).collect()
        }
        Some("Outro") => mark(segment.start_ticks, Mark::CreditsStart).into_iter().collect(),
        _ => Vec::new(),
    }
}
