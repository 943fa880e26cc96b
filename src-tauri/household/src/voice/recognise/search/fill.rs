//! How the words of a sentence fill a slot of a phrase.

use super::{ANY_GENRE_WORDS, ANY_WORDS, Did, FREE_WORDS, Match, Search, Value, cost, place};
use crate::voice::recognise::graph::NodeId;
use crate::voice::recognise::laid::CALLED_LAST;
use crate::voice::recognise::names::Sure;
use crate::voice::table::{SlotDef, SlotType, THIS_PLAYER};
use crate::voice::words::{durations, numbers};

/// How many words that say something must stand before free ones in a sentence that is bent.
const TELLING: u8 = 2;

impl Search<'_> {
    /// Goes on from a way by every way to fill a slot.
    pub(super) fn fill(&mut self, from: u32, next: NodeId, at: usize, slot: u16, def: &SlotDef) {
        let mut take = |search: &mut Self, to: usize, cost: u32, value: Value| {
            search.go(from, next, to, cost, Did::Slot { slot, from: place(at), to: place(to), value });
        };
        match def.kind {
            SlotType::Number | SlotType::Ordinal => {
                let ordinal = def.kind == SlotType::Ordinal;
                if let Some(found) = numbers::number_at(self.tokens, at).filter(|found| found.ordinal == ordinal) {
                    take(self, found.end, cost::NUMBER, Value::Number(found.value));
                }
            }
            SlotType::Year => {
                if let Some(found) = numbers::year_at(self.tokens, at) {
                    take(self, found.end, cost::NUMBER, Value::Number(found.value));
                }
            }
            SlotType::Duration => {
                if let Some(found) = durations::duration_at(self.tokens, at) {
                    take(self, found.end, cost::NUMBER, Value::Seconds(found.seconds));
                }
            }
            SlotType::Time => {
                if let Some(found) = durations::clock_at(self.tokens, at) {
                    take(self, found.end, cost::NUMBER * 2, Value::Seconds(found.seconds));
                }
            }
            SlotType::Listed(_) if *def == CALLED_LAST => self.fill_called(from, at, &mut take),
            SlotType::Listed(kind) => {
                self.fill_known(at, kind, &mut take);
                // A sentence does not begin with a name that nobody knows.
                if !self.graph.is_begin(self.ways[from as usize].node)
                    && self.bend.is_none()
                    && !self.is_title_only(from)
                {
                    self.fill_any(at, kind, next, &mut take);
                }
            }
            SlotType::Free(kind) => {
                let bare = self.ways[from as usize].bare;
                if !bare {
                    self.fill_known(at, kind, &mut take);
                    // Where a sentence is bent, the words around a title must leave no doubt.
                    let way = self.ways[from as usize];
                    let is_sure = way.bends == 0 || way.telling >= TELLING && matches!(way.did, Did::Word { .. });
                    if is_sure {
                        self.fill_free(at, kind, next, &mut take);
                    }
                }
            }
        }
    }

    /// Whether a way has read free words and nothing yet that says what is to be done with them: "the cat sat on …".
    fn is_title_only(&self, from: u32) -> bool {
        let (mut at, mut free) = (from, false);
        loop {
            let way = self.ways[at as usize];
            if let Did::Word { at } = way.did
                && !self.heard.get(usize::from(at)).is_some_and(|heard| heard.loose)
                && !self.tokens.get(usize::from(at)).is_some_and(|token| self.words.via.contains(&token.word))
            {
                return false;
            }
            free |= self.is_free(way.did);
            if way.before == at {
                return free;
            }
            at = way.before;
        }
    }

    fn fill_known(&mut self, at: usize, kind: &str, take: &mut impl FnMut(&mut Self, usize, u32, Value)) {
        for index in 0..self.matches.len() {
            let found = &self.matches[index];
            if found.from == at && found.known.kind == kind && !(kind == "GENRE" && self.is_channel(found.to)) {
                let (to, mut cost) = (found.to, found.cost);
                if matches!(kind, "SERIES" | "ARTIST") {
                    cost += cost::TITLE - cost::KNOWN;
                }
                let is_called =
                    |at: usize| self.tokens.get(at).is_some_and(|token| self.words.player_words.contains(&token.word));
                if kind == "PLAYER" && is_called(to) {
                    take(self, to + 1, cost, Value::Name(place(index)));
                }
                take(self, to, cost, Value::Name(place(index)));
            }
        }
    }

    /// Whether a channel is named at a word: "history channel" is one that is called so, whatever it shows.
    fn is_channel(&self, at: usize) -> bool {
        let is_channel = |found: &Match<'_>| found.from == at && found.known.id.as_deref() == Some("channel");
        self.matches.iter().any(is_channel)
    }

    /// A player without "on": it must be a whole name of its own that a pause parts from the command, or that no title
    /// runs into.
    fn fill_called(&mut self, from: u32, at: usize, take: &mut impl FnMut(&mut Self, usize, u32, Value)) {
        let after_title = self.is_free(self.ways[from as usize].did);
        for index in 0..self.matches.len() {
            let Match { known, from, to, cost } = &self.matches[index];
            let is_named = known.kind == "PLAYER" && *from == at && known.sure == Sure::Whole;
            // "This one" is more often what plays.
            let is_own = !self.articles[at] && (known.words.len() > 1 || known.id.as_deref() == Some(THIS_PLAYER));
            if is_named && (self.parted[at] || is_own && !after_title) {
                let (to, cost) = (*to, *cost);
                take(self, to, cost, Value::Name(place(index)));
            }
        }
    }

    fn fill_any(&mut self, at: usize, kind: &str, next: NodeId, take: &mut impl FnMut(&mut Self, usize, u32, Value)) {
        let base = match kind {
            "PLAYER" => cost::ANY_PLAYER,
            "USER" => cost::ANY_USER,
            "GENRE" | "MUSIC_GENRE" => cost::ANY_GENRE,
            _ => return,
        };
        if self.articles[at] {
            return;
        }
        if kind == "PLAYER" {
            for index in 0..self.devices[at].len() {
                let to = self.devices[at][index];
                if self.ends_known_player(at, to) {
                    continue;
                }
                take(self, to, cost::DEVICE, Value::Words);
            }
        }
        let most = if base == cost::ANY_GENRE { ANY_GENRE_WORDS } else { ANY_WORDS };
        for to in at + 1..=self.tokens.len().min(at + most) {
            // Nobody's name has a comma in it.
            if self.parted.get(to - 1).is_some_and(|parted| *parted && to - 1 > at) {
                break;
            }
            // "A little music": no genre is called by a word that says so little.
            if base == cost::ANY_GENRE && self.heard[at].loose {
                break;
            }
            if self.holds_kind(at, to) || kind == "PLAYER" && !self.may_be_player(at, to) {
                continue;
            }
            if self.goes_on(next, to) {
                let words = u32::try_from(to - at).unwrap_or(u32::MAX);
                take(self, to, base + words * cost::ANY_WORD, Value::Words);
            }
            // "From chrome to theater": the phrase goes on with this word, so it is no part of the name.
            let goes_on = self.heard.get(to).and_then(|heard| heard.exact);
            if goes_on.is_some_and(|word| self.graph.word(next, word).is_some()) {
                break;
            }
        }
    }

    /// Whether a kind of media is named among words, which no name of a player, user or genre has.
    fn holds_kind(&self, from: usize, to: usize) -> bool {
        let is_inside = |found: &Match<'_>| found.known.kind == "MEDIA_TYPE" && found.from >= from && found.to <= to;
        self.matches.iter().any(is_inside)
    }

    /// Whether words may name a player that nobody knows: they say something, and no known one is named among them.
    fn may_be_player(&self, from: usize, to: usize) -> bool {
        let says = self.heard[from..to].iter().any(|heard| !heard.loose);
        let is_inside = |found: &Match<'_>| found.known.kind == "PLAYER" && found.from >= from && found.to <= to;
        says && !self.matches.iter().any(is_inside)
    }

    /// Whether words end with a player that is known, so that what stands before it is no part of its name.
    fn ends_known_player(&self, from: usize, to: usize) -> bool {
        let ends = |found: &Match<'_>| found.known.kind == "PLAYER" && found.from > from && found.to == to;
        self.matches.iter().any(ends)
    }

    fn fill_free(&mut self, at: usize, kind: &str, next: NodeId, take: &mut impl FnMut(&mut Self, usize, u32, Value)) {
        for to in at + 1..=self.tokens.len().min(at + FREE_WORDS) {
            if !self.goes_on(next, to) {
                continue;
            }
            let words = u32::try_from(to - at).unwrap_or(u32::MAX);
            let named = kind == "TITLE"
                || kind == "SONG"
                || self.tokens[at..to].iter().any(|token| !self.words.no_names.contains(&token.word));
            let no_name = if named { 0 } else { cost::NO_NAME };
            let parted = self.parted[at + 1..to].iter().filter(|parted| **parted).map(|_| cost::PARTED).sum::<u32>();
            take(self, to, cost::FREE + words * cost::FREE_WORD + no_name + parted, Value::Words);
        }
    }

    /// Whether a way can go on from a node at a word: it ends there, or the word leads on.
    fn goes_on(&mut self, node: NodeId, at: usize) -> bool {
        let Some(heard) = self.heard.get(at) else {
            return !self.graph.ends_of(node).is_empty();
        };
        self.graph.has_slots(node)
            || (self.bend.is_some() && heard.loose)
            || heard.exact.is_some_and(|word| self.graph.word(node, word).is_some())
            || heard.same.is_some_and(|word| self.graph.word(node, word).is_some())
            || heard.alike.iter().any(|word| self.graph.word(node, *word).is_some())
            || heard.near.iter().any(|word| self.graph.word(node, *word).is_some())
            || self.skips[at]
            || self.articles[at]
            || !self.graph.ends_of(node).is_empty()
    }
}
