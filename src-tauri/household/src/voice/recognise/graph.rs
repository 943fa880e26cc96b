//! All phrases of a language as one graph of words and slots: where they begin alike, they share their way.
//!
//! First every phrase is laid down with its choices and optional parts, then ways that begin alike are merged, so
//! that each word leads to one node at most. Built once per language; names of players and users are not in it.

use super::lexicon::{Lexicon, WordId};
use crate::voice::phrases::Phrases;
use crate::voice::phrases::template::Template;
use crate::voice::table::{ROWS, Row, SlotDef};
use crate::voice::words::tokens::{Spelling, normal_words};
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, DefaultHasher};

/// A node's number; the first is where every sentence begins.
pub(super) type NodeId = u32;

/// The merged graph.
#[derive(Debug, Default)]
pub(super) struct Graph {
    nodes: Vec<Node>,
    /// By word, within each node.
    words: Vec<(WordId, NodeId)>,
    slots: Vec<(u16, NodeId)>,
    ends: Vec<u16>,
    /// The slots that edges speak of.
    pub(super) kinds: Vec<&'static SlotDef>,
}

#[derive(Clone, Debug, Default)]
struct Node {
    words: (u32, u32),
    slots: (u32, u32),
    ends: (u32, u32),
}

impl Graph {
    /// Lays down all phrases of all rows.
    pub(super) fn build(phrases: &Phrases, spelling: Spelling, lexicon: &mut Lexicon) -> Self {
        let mut laid = Laid { lexicon, spelling, steps: vec![Step::default()], kinds: Vec::new() };
        for (row, entry) in ROWS.iter().enumerate() {
            if let Some(said) = phrases.intents.get(entry.intent) {
                laid.row(row, entry, said.spoken.iter().chain(&said.typed), phrases.at.as_ref());
            }
        }
        laid.merge()
    }

    /// Where a word leads from a node.
    pub(super) fn word(&self, node: NodeId, word: WordId) -> Option<NodeId> {
        let words = self.words_of(node);
        words.binary_search_by_key(&word, |edge| edge.0).ok().and_then(|at| words.get(at)).map(|edge| edge.1)
    }

    /// The slots that may follow a node: indices into `kinds`, and where they lead.
    pub(super) fn slots_of(&self, node: NodeId) -> &[(u16, NodeId)] {
        self.nodes.get(node as usize).and_then(|node| range(&self.slots, node.slots)).unwrap_or_default()
    }

    /// The rows that are complete at a node: indices into `ROWS`.
    pub(super) fn ends_of(&self, node: NodeId) -> &[u16] {
        self.nodes.get(node as usize).and_then(|node| range(&self.ends, node.ends)).unwrap_or_default()
    }

    fn words_of(&self, node: NodeId) -> &[(WordId, NodeId)] {
        self.nodes.get(node as usize).and_then(|node| range(&self.words, node.words)).unwrap_or_default()
    }
}

fn range<T>(all: &[T], (from, to): (u32, u32)) -> Option<&[T]> {
    all.get(from as usize..to as usize)
}

/// What an edge takes: a word, or a slot by its index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Takes {
    Word(WordId),
    Slot(u16),
}

/// A place in the phrases as they are laid down, before merging.
#[derive(Debug, Default)]
struct Step {
    /// Places that are reached without a word.
    free: Vec<u32>,
    edges: Vec<(Takes, u32)>,
    ends: Option<u16>,
}

struct Laid<'a> {
    lexicon: &'a mut Lexicon,
    spelling: Spelling,
    steps: Vec<Step>,
    kinds: Vec<&'static SlotDef>,
}

impl Laid<'_> {
    fn row<'t>(
        &mut self,
        index: usize,
        row: &'static Row,
        templates: impl Iterator<Item = &'t Template>,
        at: Option<&Template>,
    ) {
        let (begin, end) = (self.place(), self.place());
        self.free(0, begin);
        if let Some(place) = self.steps.get_mut(end as usize) {
            place.ends = u16::try_from(index).ok();
        }
        let mut done = end;
        if let Some(at) = at.filter(|_| row.anywhere) {
            let after_player = self.lay(at, 0, row);
            self.free(after_player, begin);
            done = self.place();
            self.free(done, end);
            let after_player = self.lay(at, done, row);
            self.free(after_player, end);
        }
        for template in templates {
            let last = self.lay(template, begin, row);
            // A phrase that names the player itself is complete: no second player after it.
            let names_player = template.slots().contains(&crate::voice::table::PLAYER);
            self.free(last, if names_player { end } else { done });
        }
    }

    /// Lays a template down from a place and returns where it ends.
    fn lay(&mut self, template: &Template, from: u32, row: &'static Row) -> u32 {
        match template {
            Template::Word(word) => {
                let mut at = from;
                for word in normal_words(word, self.spelling) {
                    let id = self.lexicon.add(&word);
                    at = self.edge(at, Takes::Word(id));
                }
                at
            }
            Template::Slot(name) => match row.slot(name) {
                Some(slot) => {
                    let kind = self.kind(slot);
                    self.edge(from, Takes::Slot(kind))
                }
                // A slot that the row does not have: a dead end, and a test refuses it.
                None => self.place(),
            },
            Template::Sequence(parts) => parts.iter().fold(from, |at, part| self.lay(part, at, row)),
            Template::Choice(options) => {
                let end = self.place();
                for option in options {
                    let last = self.lay(option, from, row);
                    self.free(last, end);
                }
                end
            }
            Template::Optional(part) => {
                let last = self.lay(part, from, row);
                let end = self.place();
                self.free(last, end);
                self.free(from, end);
                end
            }
        }
    }

    fn kind(&mut self, slot: &'static SlotDef) -> u16 {
        let at = self.kinds.iter().position(|known| **known == *slot).unwrap_or_else(|| {
            self.kinds.push(slot);
            self.kinds.len() - 1
        });
        u16::try_from(at).unwrap_or(u16::MAX)
    }

    fn place(&mut self) -> u32 {
        self.steps.push(Step::default());
        u32::try_from(self.steps.len() - 1).unwrap_or(u32::MAX)
    }

    fn edge(&mut self, from: u32, takes: Takes) -> u32 {
        let to = self.place();
        if let Some(step) = self.steps.get_mut(from as usize) {
            step.edges.push((takes, to));
        }
        to
    }

    fn free(&mut self, from: u32, to: u32) {
        if let Some(step) = self.steps.get_mut(from as usize) {
            step.free.push(to);
        }
    }

    /// The places with edges or ends that can be reached from a place without a word, in order.
    fn reached(&self, from: u32, seen: &mut Seen) -> Vec<u32> {
        let mut reached = Vec::new();
        seen.walk += 1;
        let mut todo = vec![from];
        while let Some(place) = todo.pop() {
            let (Some(step), Some(last)) = (self.steps.get(place as usize), seen.last.get_mut(place as usize)) else {
                continue;
            };
            if std::mem::replace(last, seen.walk) == seen.walk {
                continue;
            }
            if step.ends.is_some() || !step.edges.is_empty() {
                reached.push(place);
            }
            todo.extend(&step.free);
        }
        reached.sort_unstable();
        reached
    }

    /// Merges ways that begin alike.
    fn merge(self) -> Graph {
        let mut graph = Graph { kinds: self.kinds.clone(), ..Graph::default() };
        let mut merging = Merging::new(self.steps.len());
        merging.node_for(&self, &[(Takes::Slot(0), 0)]);
        let mut leads: Vec<(Takes, u32)> = Vec::new();
        let mut at = 0;
        while let Some(places) = merging.todo.get_mut(at).map(std::mem::take) {
            at += 1;
            let mut ends: Vec<u16> = Vec::new();
            leads.clear();
            for step in places.iter().filter_map(|place| self.steps.get(*place as usize)) {
                ends.extend(step.ends);
                leads.extend(&step.edges);
            }
            ends.sort_unstable();
            leads.sort_unstable();
            let mut node =
                Node { words: (size(&graph.words), 0), slots: (size(&graph.slots), 0), ends: (size(&graph.ends), 0) };
            graph.ends.extend(ends);
            for group in leads.chunk_by(|a, b| a.0 == b.0) {
                let next = merging.node_for(&self, group);
                match group.first() {
                    Some((Takes::Word(word), _)) => graph.words.push((*word, next)),
                    Some((Takes::Slot(slot), _)) => graph.slots.push((*slot, next)),
                    None => {}
                }
            }
            (node.words.1, node.slots.1, node.ends.1) = (size(&graph.words), size(&graph.slots), size(&graph.ends));
            graph.nodes.push(node);
        }
        graph.nodes.shrink_to_fit();
        graph.words.shrink_to_fit();
        graph.slots.shrink_to_fit();
        graph
    }
}

/// Which places a walk has seen, without clearing the list for the next walk.
struct Seen {
    /// The number of the walk.
    walk: u32,
    /// For each place, the walk that saw it last.
    last: Vec<u32>,
}

/// What is known while ways are merged.
struct Merging {
    seen: Seen,
    /// The node of each place, where it is the only one that an edge leads to.
    alone: Vec<Option<NodeId>>,
    /// The node of each set of places.
    known: HashMap<Vec<u32>, NodeId, BuildHasherDefault<DefaultHasher>>,
    /// The places of each node, until its edges are known.
    todo: Vec<Vec<u32>>,
}

impl Merging {
    fn new(places: usize) -> Self {
        Self {
            seen: Seen { walk: 0, last: vec![0; places] },
            alone: vec![None; places],
            known: HashMap::default(),
            todo: Vec::new(),
        }
    }

    /// The node that stands for all the places that edges of one kind lead to.
    fn node_for(&mut self, laid: &Laid<'_>, edges: &[(Takes, u32)]) -> NodeId {
        let only = match edges {
            [(_, to)] => Some(*to as usize),
            _ => None,
        };
        if let Some(node) = only.and_then(|only| self.alone.get(only).copied().flatten()) {
            return node;
        }
        let mut places: Vec<u32> = edges.iter().flat_map(|(_, to)| laid.reached(*to, &mut self.seen)).collect();
        places.sort_unstable();
        places.dedup();
        let node = match self.known.get(&places) {
            Some(node) => *node,
            None => {
                let node = size(&self.todo);
                self.todo.push(places.clone());
                self.known.insert(places, node);
                node
            }
        };
        if let Some(alone) = only.and_then(|only| self.alone.get_mut(only)) {
            *alone = Some(node);
        }
        node
    }
}

fn size<T>(list: &[T]) -> u32 {
    u32::try_from(list.len()).unwrap_or(u32::MAX)
}
