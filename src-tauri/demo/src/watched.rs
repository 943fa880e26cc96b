//! Who watched what, how far, and what they love. Written by playback reports and by people; it knows no sessions.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use time::{Duration, OffsetDateTime};

use crate::clock::SECOND;
use crate::library::{Id, Kind, Library};

/// What one user has done with one item.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct Mark {
    pub(crate) position: i64,
    pub(crate) played: bool,
    pub(crate) count: u32,
    pub(crate) favourite: bool,
    pub(crate) likes: Option<bool>,
    pub(crate) hidden: bool,
    pub(crate) last: Option<OffsetDateTime>,
}

/// All marks of all users.
#[derive(Debug, Default)]
pub(crate) struct Watched(Mutex<BTreeMap<(usize, Id), Mark>>);

impl Watched {
    /// The marks with which a home starts: the first user is in the middle of a few things.
    pub(crate) fn start(library: &Library, now: OffsetDateTime) -> Self {
        let watched = Self::default();
        let series =
            |name: &str| library.named(Kind::Series, name).map(|id| library.episodes(id, false)).unwrap_or_default();
        let long_ago = now - Duration::days(40);
        for (name, seen) in [
            ("Hollow Creek", 10),
            ("The Night Desk", 30),
            ("Five-O Lane", 36),
            ("Kettle & Crumb", 8),
            ("Doctor Wren", 13),
        ] {
            series(name).into_iter().take(seen).for_each(|id| watched.set_played(0, id, true, long_ago, library));
        }
        for (name, seen) in [("Station 19 Below", 8), ("The Cartographers", 8), ("Great Barns of the World", 1)] {
            series(name).into_iter().take(seen).for_each(|id| watched.set_played(0, id, true, long_ago, library));
        }
        if let Some(half) = series("Hollow Creek").get(10) {
            watched.change(0, *half, |mark| {
                (mark.position, mark.last) = (1_140 * SECOND, Some(now - Duration::hours(20)))
            });
        }
        let film = |name: &str| library.named(Kind::Film, name);
        for (place, name) in ["Salt & Silver", "Northern Line"].iter().enumerate() {
            let at = now - Duration::days(3 + place as i64);
            film(name)
                .into_iter()
                .for_each(|id| watched.change(0, id, |m| (m.position, m.last) = (2_400 * SECOND, Some(at))));
        }
        for name in ["Route 9", "Orbit", "Ten Past Four", "Café Mirador", "Steel Meadow"] {
            film(name).into_iter().for_each(|id| watched.set_played(0, id, true, long_ago, library));
        }
        for name in ["Crème Brûlée", "Orbit", "The Winter Gardener"] {
            film(name).into_iter().for_each(|id| watched.change(0, id, |mark| mark.favourite = true));
        }
        if let Some(song) = library.named(Kind::Song, "Kväll") {
            watched.change(0, song, |mark| mark.favourite = true);
        }
        let book =
            library.named(Kind::AudioBook, "The Tide Table").or(library.named(Kind::Song, "The Tide Table, Part 4"));
        if let Some(book) = book {
            watched.change(0, book, |m| (m.position, m.last) = (1_300 * SECOND, Some(now - Duration::days(2))));
        }
        for part in 1..=3 {
            let part = library.named(Kind::Song, &format!("The Tide Table, Part {part}"));
            part.into_iter().for_each(|id| watched.set_played(0, id, true, long_ago, library));
        }
        watched
    }

    pub(crate) fn get(&self, user: usize, id: Id) -> Mark {
        self.marks().get(&(user, id)).copied().unwrap_or_default()
    }

    pub(crate) fn change(&self, user: usize, id: Id, change: impl FnOnce(&mut Mark)) {
        change(self.marks().entry((user, id)).or_default());
    }

    /// Marks an item, or everything in a container, as watched or not.
    pub(crate) fn set_played(&self, user: usize, id: Id, played: bool, at: OffsetDateTime, library: &Library) {
        for leaf in leaves(id, library) {
            self.change(user, leaf, |mark| {
                mark.played = played;
                mark.position = 0;
                mark.count = if played { mark.count.max(1) } else { 0 };
                mark.last = if played { Some(at) } else { None };
            });
        }
    }

    /// A playback report: under 5 % counts as not begun, over 90 % as watched, and what is shorter than five minutes
    /// cannot be resumed (Jellyfin's defaults; Emby has the same settings).
    pub(crate) fn report(&self, user: usize, id: Id, position: i64, at: OffsetDateTime, library: &Library) {
        let Some(run) = library.item(id).and_then(|item| item.run_ticks()) else { return };
        self.change(user, id, |mark| {
            mark.last = Some(at);
            mark.hidden = false;
            let share = position.saturating_mul(100) / run.max(1);
            if share >= 90 {
                mark.count += u32::from(!mark.played || mark.position > 0);
                mark.played = true;
                mark.position = 0;
            } else if share < 5 || run < 300 * SECOND {
                mark.position = 0;
            } else {
                mark.position = position;
            }
        });
    }

    /// How many things in a container the user has not seen, and how many there are.
    pub(crate) fn unplayed(&self, user: usize, id: Id, library: &Library) -> (usize, usize) {
        let leaves = leaves(id, library);
        let marks = self.marks();
        let unseen = leaves.iter().filter(|leaf| !marks.get(&(user, **leaf)).is_some_and(|mark| mark.played)).count();
        (unseen, leaves.len())
    }

    fn marks(&self) -> std::sync::MutexGuard<'_, BTreeMap<(usize, Id), Mark>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What carries the marks: an item itself, or the files of a container.
fn leaves(id: Id, library: &Library) -> Vec<Id> {
    match library.item(id) {
        Some(item) if item.kind == Kind::Series => library.episodes(id, true),
        Some(item) if item.is_folder() => library.playable(id, false),
        Some(_) => vec![id],
        None => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::flavour::Flavour;

    #[test]
    fn a_film_left_in_the_middle_can_be_resumed_and_one_seen_to_the_end_is_watched() {
        let now = time::macros::datetime!(2026-11-20 20:00 UTC);
        let library = Library::new(Flavour::Emby, 1, now);
        let watched = Watched::default();
        let film = library.named(Kind::Film, "Copper Sky").unwrap();
        let run = library.item(film).unwrap().run_ticks().unwrap();
        watched.report(1, film, run / 2, now, &library);
        assert_eq!(watched.get(1, film).position, run / 2);
        watched.report(1, film, run - SECOND, now, &library);
        assert!(watched.get(1, film).played);
        assert_eq!(watched.get(1, film).position, 0);
        watched.report(1, film, SECOND, now, &library);
        assert_eq!(watched.get(1, film).position, 0);
    }

    #[test]
    fn marking_a_series_marks_its_episodes() {
        let now = time::macros::datetime!(2026-11-20 20:00 UTC);
        let library = Library::new(Flavour::Emby, 1, now);
        let watched = Watched::default();
        let series = library.named(Kind::Series, "Doctor Wren").unwrap();
        assert_eq!(watched.unplayed(0, series, &library), (40, 40));
        watched.set_played(0, series, true, now, &library);
        assert_eq!(watched.unplayed(0, series, &library), (0, 40));
    }
}
