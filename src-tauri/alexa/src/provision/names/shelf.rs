//! The names of one slot type as they come in, in any order and from several servers: each name once, the likeliest kept
//! where there are very many.

use household::media::{Item, MediaKind};
use household::titles::canonical::canonical;
use ring::digest::{SHA256, digest};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::time::Duration;

/// So many are kept, and a few more until they are sorted out: more than ever go into a model, because some of them
/// cannot be said.
const KEPT: usize = 4000;
/// So many other names of one thing count.
const OTHERS: usize = 12;

/// Why something is a value, the likeliest to be asked for first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// A player, a person or a genre: there are few of them, and all are needed.
    Household,
    /// It was asked for lately.
    Recent,
    /// It is a favourite of somebody.
    Favourite,
    /// It was begun.
    Begun,
    /// It was played before.
    Played,
    /// It is in the library.
    Other,
    /// There is nothing of that sort at home yet: it is an example.
    Example,
}

impl Why {
    /// Its stable name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Household => "household",
            Self::Recent => "recent",
            Self::Favourite => "favourite",
            Self::Begun => "begun",
            Self::Played => "played",
            Self::Other => "other",
            Self::Example => "example",
        }
    }

    pub(super) fn of(item: &Item, recent: bool) -> Self {
        if recent {
            Self::Recent
        } else if item.user.favourite {
            Self::Favourite
        } else if item.user.position > Duration::ZERO {
            Self::Begun
        } else if item.user.played {
            Self::Played
        } else if matches!(item.kind, MediaKind::Playlist | MediaKind::Collection) {
            // Somebody made it, to ask for it.
            Self::Played
        } else {
            Self::Other
        }
    }
}

/// One name, however often it came.
#[derive(Clone, Debug)]
pub(crate) struct Known {
    pub(crate) name: String,
    pub(crate) others: BTreeSet<String>,
    pub(crate) why: Why,
    /// Whether it comes after others that are as likely.
    aside: bool,
}

/// The names of a slot type.
#[derive(Clone, Debug, Default)]
pub(crate) struct Shelf {
    /// By the form in which names are compared.
    known: BTreeMap<String, Known>,
    /// What came at all, by its form: a number a name, however many there are.
    seen: HashSet<u64>,
    /// What the home owns of that, with its other names.
    owned: BTreeSet<u64>,
}

/// How a name comes to its shelf.
#[derive(Clone, Copy, Debug)]
pub(super) struct Coming {
    pub(super) why: Why,
    /// Whether it comes after others that are as likely.
    pub(super) aside: bool,
    /// Whether it is a thing of the home by itself, not one that came along because something was played.
    pub(super) is_owned: bool,
}

impl Coming {
    /// As a thing of the home.
    pub(super) fn owned(why: Why) -> Self {
        Self { why, aside: false, is_owned: true }
    }
}

impl Shelf {
    pub(super) fn put<'a>(
        &mut self,
        name: &'a str,
        others: impl IntoIterator<Item = &'a str>,
        Coming { why, aside, is_owned }: Coming,
    ) {
        let name = name.trim();
        if name.is_empty() {
            return;
        }
        let mut form = canonical(name);
        if form.is_empty() {
            name.clone_into(&mut form);
        }
        let number = number_of(&form);
        self.seen.insert(number);
        let others = others.into_iter().map(str::trim).filter(|other| !other.is_empty() && *other != name);
        let others: Vec<&str> = others.collect();
        if is_owned {
            self.owned.insert(number);
            self.owned.extend(others.iter().map(|other| number_of(&canonical(other))));
        }
        let known = self.known.entry(form).or_insert_with(|| Known {
            name: name.to_owned(),
            others: BTreeSet::new(),
            why,
            aside,
        });
        known.why = known.why.min(why);
        known.aside &= aside;
        known.others.extend(others.into_iter().map(str::to_owned));
        // Of two spellings the same one every time, whichever came first.
        if name < known.name.as_str() {
            let other = std::mem::replace(&mut known.name, name.to_owned());
            known.others.insert(other);
        } else if name != known.name {
            known.others.insert(name.to_owned());
        }
        while known.others.len() > OTHERS {
            known.others.pop_last();
        }
        if self.known.len() >= 2 * KEPT {
            self.prune();
        }
    }

    /// How many different names there are.
    pub(crate) fn all(&self) -> usize {
        self.seen.len()
    }

    /// What the home owns: the same numbers for the same names, in whatever order they came.
    pub(super) fn owned(&self) -> &BTreeSet<u64> {
        &self.owned
    }

    /// The likeliest first, then by their forms.
    pub(crate) fn likeliest(&self) -> Vec<&Known> {
        let mut known: Vec<(&String, &Known)> = self.known.iter().collect();
        known.sort_by_key(|(form, known)| (known.why, known.aside, *form));
        known.into_iter().map(|(_, known)| known).take(KEPT).collect()
    }

    /// Leaves the likeliest. What comes later is weighed against them as if all had been kept.
    fn prune(&mut self) {
        let mut order: Vec<(Why, bool, String)> =
            self.known.iter().map(|(form, known)| (known.why, known.aside, form.clone())).collect();
        order.sort();
        for (_, _, form) in order.split_off(KEPT) {
            self.known.remove(&form);
        }
    }
}

/// A number for a form. It is kept on disks, so it is the same in every program.
fn number_of(form: &str) -> u64 {
    let digest = digest(&SHA256, form.as_bytes());
    digest.as_ref().iter().take(size_of::<u64>()).fold(0, |number, byte| number << 8 | u64::from(*byte))
}
