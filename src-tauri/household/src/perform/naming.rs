//! How items and players are named aloud: so that none is taken for another, and several as people join them.

use super::Work;
use super::player::Target;
use crate::media::{Item, MediaKind};
use crate::text::Texts;
use crate::titles::canonical::canonical;
use crate::voice::Message;
use crate::voice::reply::Value;

impl Work<'_> {
    /// Several names in one line, in the listener's language: "A, B and C".
    pub(super) fn together(&self, names: &[impl AsRef<str>]) -> String {
        Texts::of(&self.asker.locale).list(names)
    }

    /// The players' names in one line.
    pub(super) fn names(&self, targets: &[Target]) -> String {
        self.together(&targets.iter().map(|target| target.player.name.as_str()).collect::<Vec<_>>())
    }
}

/// The item's name; with what tells it apart where others of `among` have the same name.
pub(super) fn title_of(item: &Item, among: &[&Item]) -> Value {
    let of_show = item.series.as_ref().zip(item.number);
    match (item.kind, of_show) {
        (MediaKind::Episode, Some((series, number))) => {
            let season = item.season.unwrap_or(1);
            let message = Message::new("name-episode").with("series", &*series.name).with("season", season);
            return message.with("episode", number).into();
        }
        (MediaKind::Season, Some((series, number))) => {
            return Message::new("name-season").with("series", &*series.name).with("season", number).into();
        }
        _ => {}
    }
    let form = canonical(&item.name);
    let namesakes = || among.iter().filter(|other| other.id != item.id && canonical(&other.name) == form);
    let by = item.artists.first().filter(|_| matches!(item.kind, MediaKind::Song | MediaKind::Album));
    if namesakes().any(|other| other.kind != item.kind) {
        return Message::new("name-of-kind").with("title", &*item.name).with("kind", kind_id(item.kind)).into();
    }
    match (item.year.filter(|_| namesakes().next().is_some()), by) {
        (_, Some(by)) => Message::new("name-by").with("title", &*item.name).with("artist", &**by).into(),
        // As text: a year is not counted, and has no thousands.
        (Some(year), None) => {
            Message::new("name-year").with("title", &*item.name).with("year", year.to_string()).into()
        }
        (None, None) => item.name.as_str().into(),
    }
}

/// All of them, each so that it cannot be taken for another.
pub(super) fn titles_of(items: &[&Item]) -> Value {
    items.iter().map(|item| title_of(item, items)).collect::<Vec<Value>>().into()
}

/// The kind's name, as texts select by it.
pub(super) fn kind_id(kind: MediaKind) -> String {
    serde_json::to_value(kind).ok().and_then(|kind| kind.as_str().map(str::to_owned)).unwrap_or_default()
}
