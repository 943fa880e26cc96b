//! `/MediaSegments/{itemId}`: where introduction and credits are, on Jellyfin. Emby marks them among the chapters.

use super::refusal::json;
use super::{Answer, Call, Refusal};
use crate::json as write;
use crate::library::{Chapter, Marker, chapters};
use crate::seed::{hex32, of_text};

pub(super) fn route(call: &Call<'_>) -> Option<Answer> {
    match call.path[1..] {
        [_] if call.is_get() && call.world.flavour.is_jellyfin() => Some(segments(call)),
        _ => None,
    }
}

fn segments(call: &Call<'_>) -> Answer {
    let world = call.world;
    let viewer = call.viewer()?;
    let id = call.item(call.raw[1], viewer)?;
    let item = world.library.item(id).ok_or(Refusal::NotFound)?;
    let marks = chapters(item, true);
    let at = |marker| marks.iter().find(|mark: &&Chapter| mark.marker == marker).map(|mark| mark.start);
    let intro = at(Marker::IntroStart).zip(at(Marker::IntroEnd)).map(|(from, to)| ("Intro", from, to));
    let outro = at(Marker::CreditsStart).zip(item.run_ticks()).map(|(from, to)| ("Outro", from, to));
    let wanted = call.query.list("includesegmenttypes", &[',']);
    let told: Vec<_> = [intro, outro]
        .into_iter()
        .flatten()
        .filter(|(kind, ..)| wanted.is_empty() || wanted.iter().any(|one| one.eq_ignore_ascii_case(kind)))
        .collect();
    let item = world.library.names().write(id);
    Ok(json(write::object(|o| {
        o.list("Items", |l| {
            for (kind, from, to) in &told {
                l.object(|o| {
                    o.text("Id", &hex32(of_text(kind) ^ of_text(&item)));
                    o.text("ItemId", &item);
                    o.text("Type", kind);
                    o.number("StartTicks", *from);
                    o.number("EndTicks", *to);
                });
            }
        });
        o.number("TotalRecordCount", told.len() as i64);
        o.number("StartIndex", 0);
    })))
}
