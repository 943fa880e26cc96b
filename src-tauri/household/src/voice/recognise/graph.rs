//! The phrases as a graph in which each word leads to one node at most: ways that begin alike are brought together.
//!
//! Of all nodes that there could be, sentences visit few. So a node is made when a sentence first comes to it, and kept.

use super::laid::{Laid, Place, Takes};
use super::lexicon::{Lexicon, WordId};
use crate::voice::phrases::Phrases;
use crate::voice::table::SlotDef;
use crate::voice::words::Words;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, DefaultHasher};
use std::ops::Range;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A node's number; the first is where every sentence begins.
pub(super) type NodeId = u32;

/// The phrases, and the nodes that were visited so far.
#[derive(Debug)]
pub(super) struct Graph {
    laid: Laid,
    /// Where sentences begin that may leave out their verb.
    verbless: NodeId,
    made: Mutex<Made>,
}

impl Graph {
    /// Lays down all phrases of all rows.
    pub(super) fn build(phrases: &Phrases, words: &Words, lexicon: &mut Lexicon) -> Self {
        let laid = Laid::of(phrases, words, lexicon);
        let mut made = Made { seen: vec![0; laid.places()], ..Made::default() };
        made.node_of(&laid, &[0]);
        let verbless = made.node_of(&laid, &[0, laid.verbless]);
        Self { laid, verbless, made: Mutex::new(made) }
    }

    /// For one sentence. Others wait so long, which is microseconds.
    pub(super) fn walk(&self) -> Walk<'_> {
        let made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        Walk { laid: &self.laid, verbless: self.verbless, made }
    }
}

/// A walk through the graph.
pub(super) struct Walk<'a> {
    laid: &'a Laid,
    verbless: NodeId,
    made: MutexGuard<'a, Made>,
}

impl Walk<'_> {
    /// Where a sentence begins; `bent`: one that may leave out its verb.
    pub(super) fn begin(&self, bent: bool) -> NodeId {
        if bent { self.verbless } else { 0 }
    }

    /// Whether nothing was said yet at a node.
    pub(super) fn is_begin(&self, node: NodeId) -> bool {
        node == 0 || node == self.verbless
    }

    /// Where a word leads from a node.
    pub(super) fn word(&mut self, node: NodeId, word: WordId) -> Option<NodeId> {
        let group = self.made.edges(self.laid, node).find(Takes::Word(word))?;
        Some(self.made.follow(self.laid, node, group))
    }

    /// The slots that may follow a node: indices for `slot`, and where they lead.
    pub(super) fn slots_of(&mut self, node: NodeId) -> Vec<(u16, NodeId)> {
        let groups = self.made.edges(self.laid, node).slots();
        let (laid, made) = (self.laid, &mut *self.made);
        groups.into_iter().map(|(slot, group)| (slot, made.follow(laid, node, group))).collect()
    }

    /// Whether a slot may follow a node.
    pub(super) fn has_slots(&mut self, node: NodeId) -> bool {
        self.made.edges(self.laid, node).has_slots()
    }

    /// The rows that are complete at a node: indices into `ROWS`.
    pub(super) fn ends_of(&mut self, node: NodeId) -> &[u16] {
        &self.made.edges(self.laid, node).ends
    }

    /// What a slot is.
    pub(super) fn slot(&self, slot: u16) -> Option<&'static SlotDef> {
        self.laid.kinds.get(usize::from(slot)).copied()
    }
}

/// The nodes that were visited.
#[derive(Debug, Default)]
struct Made {
    nodes: Vec<Node>,
    /// The node of each set of places.
    known: HashMap<Arc<[Place]>, NodeId, BuildHasherDefault<DefaultHasher>>,
    /// For each place, the walk that saw it last; so nothing must be cleared for the next walk.
    seen: Vec<u32>,
    walk: u32,
}

#[derive(Debug)]
struct Node {
    /// The places that it stands for.
    places: Arc<[Place]>,
    /// What leads on from them, once that was asked for.
    edges: Option<Edges>,
}

/// What leads on from a node.
#[derive(Debug, Default)]
struct Edges {
    /// Sorted; words first.
    groups: Vec<Group>,
    leads: Vec<Place>,
    ends: Vec<u16>,
}

/// All edges of a node that take the same.
#[derive(Debug)]
struct Group {
    takes: Takes,
    /// Where they lead, among the node's leads.
    leads: Range<u32>,
    /// The node that stands for all of these, once somebody went there.
    node: Option<NodeId>,
}

impl Edges {
    fn of(laid: &Laid, places: &[Place]) -> Self {
        let mut all: Vec<(Takes, Place)> = places.iter().flat_map(|place| laid.edges_of(*place)).copied().collect();
        all.sort_unstable();
        all.dedup();
        let mut ends: Vec<u16> = places.iter().filter_map(|place| laid.end_of(*place)).collect();
        ends.sort_unstable();
        let mut groups = Vec::new();
        let mut from = 0;
        for group in all.chunk_by(|a, b| a.0 == b.0) {
            let to = from + size(group);
            groups.extend(group.first().map(|(takes, _)| Group { takes: *takes, leads: from..to, node: None }));
            from = to;
        }
        Self { groups, leads: all.into_iter().map(|(_, to)| to).collect(), ends }
    }

    fn find(&self, takes: Takes) -> Option<usize> {
        self.groups.binary_search_by_key(&takes, |group| group.takes).ok()
    }

    fn slots(&self) -> Vec<(u16, usize)> {
        let from = self.groups.partition_point(|group| matches!(group.takes, Takes::Word(_)));
        let slots = self.groups.iter().enumerate().skip(from);
        slots
            .filter_map(|(at, group)| if let Takes::Slot(slot) = group.takes { Some((slot, at)) } else { None })
            .collect()
    }

    fn has_slots(&self) -> bool {
        self.groups.last().is_some_and(|group| matches!(group.takes, Takes::Slot(_)))
    }
}

impl Made {
    /// What leads on from a node; nothing from one that there is not.
    fn edges(&mut self, laid: &Laid, node: NodeId) -> &mut Edges {
        let at = (node as usize).min(self.nodes.len().saturating_sub(1));
        let node = &mut self.nodes[at];
        node.edges.get_or_insert_with(|| Edges::of(laid, &node.places))
    }

    /// The node to which a group of a node's edges leads.
    fn follow(&mut self, laid: &Laid, node: NodeId, group: usize) -> NodeId {
        let edges = self.edges(laid, node);
        let Some(lead) = edges.groups.get(group) else { return node };
        if let Some(next) = lead.node {
            return next;
        }
        let places = edges.leads.get(lead.leads.start as usize..lead.leads.end as usize).unwrap_or_default().to_vec();
        let next = self.node_of(laid, &places);
        if let Some(lead) = self.edges(laid, node).groups.get_mut(group) {
            lead.node = Some(next);
        }
        next
    }

    /// The node that stands for all that can be reached from places without a word.
    fn node_of(&mut self, laid: &Laid, from: &[Place]) -> NodeId {
        self.walk += 1;
        let mut places = Vec::new();
        for place in from {
            laid.reach(*place, self.walk, &mut self.seen, &mut places);
        }
        places.sort_unstable();
        let places: Arc<[Place]> = places.into();
        if let Some(node) = self.known.get(&places) {
            return *node;
        }
        let node = size(&self.nodes);
        self.nodes.push(Node { places: Arc::clone(&places), edges: None });
        self.known.insert(places, node);
        node
    }
}

fn size<T>(list: &[T]) -> u32 {
    u32::try_from(list.len()).unwrap_or(u32::MAX)
}
