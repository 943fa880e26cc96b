//! More titles than there are: walks over the word pairs of the real ones, four of five of them songs. Nearly all are
//! near misses of something, so this is harder than a real library of that size.

use crate::sets::Entry;
use household::media::{Item, MediaKind};
use std::collections::HashMap;

/// Adds made-up items until there are `size`. The same every time.
pub(crate) fn fill(entries: &[Entry], size: usize, items: &mut Vec<Item>) {
    let titles: Vec<Vec<&str>> = entries.iter().map(|entry| entry.name.split_whitespace().collect()).collect();
    let artists: Vec<&str> = entries.iter().filter_map(|entry| entry.artist.as_deref()).collect();
    let mut follows: HashMap<&str, Vec<&str>> = HashMap::new();
    for pair in titles.iter().flat_map(|words| words.windows(2)) {
        follows.entry(pair[0]).or_default().push(pair[1]);
    }
    let mut seed = 42_u64;
    let mut pick = move |of: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap_or(0) % of
    };
    while items.len() < size {
        let Some(first) = titles[pick(titles.len())].first() else { continue };
        let mut words = vec![*first];
        for _ in 0..pick(5) {
            let Some(next) = words.last().and_then(|last| follows.get(last)) else { break };
            words.push(next[pick(next.len())]);
        }
        let kind = match pick(20) {
            0..16 => MediaKind::Song,
            16 => MediaKind::Album,
            17 => MediaKind::Movie,
            18 => MediaKind::Artist,
            _ => MediaKind::Audiobook,
        };
        let mut item = Item::new((10_000_000 + items.len()).to_string(), kind, words.join(" "));
        if matches!(kind, MediaKind::Song | MediaKind::Album) {
            item.artists.push(artists[pick(artists.len())].to_owned());
        }
        item.year = i32::try_from(1950 + pick(70)).ok();
        items.push(item);
    }
}
