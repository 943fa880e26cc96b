//! Parameters of a query or a form, as RFC 6749 wants them read: an empty one is as if it were not there, and one that comes
//! twice is a mistake (section 3.1).

use std::borrow::Cow;
use std::collections::BTreeMap;

/// More of them are none of Amazon's.
const MOST: usize = 64;

/// Parameters by their names.
#[derive(Debug, Default)]
pub(crate) struct Params<'a> {
    values: BTreeMap<Cow<'a, str>, Cow<'a, str>>,
    repeated: Vec<Cow<'a, str>>,
}

impl<'a> Params<'a> {
    /// Reads `name=value&…`; none if there are too many to be meant.
    pub(crate) fn read(text: &'a [u8]) -> Option<Self> {
        let mut params = Self::default();
        for (at, (name, value)) in form_urlencoded::parse(text).enumerate() {
            if at >= MOST {
                return None;
            }
            if let Some(before) = params.values.insert(name.clone(), value) {
                params.values.insert(name.clone(), before);
                params.repeated.push(name);
            }
        }
        Some(params)
    }

    /// A parameter that is there and not empty.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.values.get(name).map(AsRef::as_ref).filter(|value| !value.is_empty())
    }

    /// Whether this one came twice.
    pub(crate) fn repeats(&self, name: &str) -> bool {
        self.repeated.iter().any(|repeated| repeated == name)
    }

    /// Whether any of these came twice.
    pub(crate) fn repeats_any(&self, names: &[&str]) -> bool {
        names.iter().any(|name| self.repeats(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_parameter_is_as_if_it_were_not_there_and_a_repeated_one_is_noticed() {
        let params = Params::read(b"a=1&b=&c=x%20y+z&a=2").unwrap();
        assert_eq!((params.get("a"), params.get("b"), params.get("c")), (Some("1"), None, Some("x y z")));
        assert!(params.repeats("a") && !params.repeats("b") && params.repeats_any(&["b", "a"]));
        assert!(Params::read("a=1&".repeat(65).as_bytes()).is_none());
    }
}
