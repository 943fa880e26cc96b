//! One call as the routes see it: path, query, body, and who is calling.

use std::borrow::Cow;
use std::sync::Arc;

use axum::http::request::Parts;
use axum::http::{HeaderMap, Method};
use bytes::Bytes;

use super::{Refusal, access};
use crate::flavour::Flavour;
use crate::library::Id;
use crate::wire::item::Fields;
use crate::world::World;

/// A call to be answered.
pub(crate) struct Call<'a> {
    pub(crate) world: &'a Arc<World>,
    pub(crate) method: &'a Method,
    pub(crate) headers: &'a HeaderMap,
    /// The path as it was sent, in parts.
    pub(crate) raw: Vec<&'a str>,
    /// The path in lower case, in parts: what routes match on.
    pub(crate) path: Vec<&'a str>,
    pub(crate) query: Query<'a>,
    pub(crate) raw_query: &'a str,
    pub(crate) body: Bytes,
    caller: Option<access::Caller>,
}

impl<'a> Call<'a> {
    pub(crate) fn new(world: &'a Arc<World>, parts: &'a Parts, path: &'a str, lower: &'a str, body: Bytes) -> Self {
        let split = |path: &'a str| path.split('/').filter(|part| !part.is_empty()).collect();
        let raw_query = parts.uri.query().unwrap_or("");
        let query = Query::read(raw_query);
        let caller = access::caller(world, &parts.headers, &query);
        Self {
            world,
            method: &parts.method,
            headers: &parts.headers,
            raw: split(path),
            path: split(lower),
            query,
            raw_query,
            body,
            caller,
        }
    }

    /// Who is calling; refused without a good token, and outside their hours.
    pub(crate) fn caller(&self) -> Result<&access::Caller, Refusal> {
        let caller = self.caller.as_ref().ok_or(Refusal::SignIn)?;
        if self.world.is_asleep(caller.user) { Err(Refusal::Hours) } else { Ok(caller) }
    }

    /// Only for administrators and API keys.
    pub(crate) fn administrator(&self) -> Result<&access::Caller, Refusal> {
        let caller = self.caller()?;
        let admin = caller.user.is_none_or(|user| self.world.accounts.get(user).is_some_and(|account| account.admin));
        if admin { Ok(caller) } else { Err(Refusal::Forbidden) }
    }

    /// The user whom an id in the path or query names. Somebody else's id needs an administrator or an API key.
    pub(crate) fn user(&self, id: &str) -> Result<usize, Refusal> {
        let caller = self.caller()?;
        let user = self.world.user(id).ok_or(Refusal::NotFound)?;
        if caller.user != Some(user) {
            self.administrator()?;
        }
        Ok(user)
    }

    /// Through whose eyes a list is made: the `UserId` of the query, or whoever is calling; nobody for a bare API key.
    pub(crate) fn viewer(&self) -> Result<Option<usize>, Refusal> {
        match self.query.get("userid").filter(|id| !id.is_empty()) {
            Some(id) => self.user(id).map(Some),
            None => Ok(self.caller()?.user),
        }
    }

    /// The item that an id stands for, if this viewer may see it.
    pub(crate) fn item(&self, id: &str, viewer: Option<usize>) -> Result<Id, Refusal> {
        let id = self.world.library.find(id).ok_or(Refusal::NotFound)?;
        let item = self.world.library.item(id).ok_or(Refusal::NotFound)?;
        if self.world.may_see(viewer, item) { Ok(id) } else { Err(Refusal::NotFound) }
    }

    /// The optional fields that were asked for.
    pub(crate) fn fields(&self) -> Fields {
        Fields::read(&self.query.list("fields", &[',']).join(","))
    }

    /// The body as JSON; nothing if it is empty or something else.
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }

    pub(crate) fn is_get(&self) -> bool {
        self.method == Method::GET || self.method == Method::HEAD
    }

    pub(crate) fn is_post(&self) -> bool {
        self.method == Method::POST
    }

    pub(crate) fn is_delete(&self) -> bool {
        self.method == Method::DELETE
    }
}

/// Finds a member of a JSON object without regard to case, as both servers read their bodies.
pub(crate) fn member<'v>(value: &'v serde_json::Value, name: &str) -> Option<&'v serde_json::Value> {
    value.as_object()?.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value)
}

/// A query; names are found without regard to case.
#[derive(Debug, Default)]
pub(crate) struct Query<'a>(Vec<(Cow<'a, str>, Cow<'a, str>)>);

impl<'a> Query<'a> {
    pub(crate) fn read(query: &'a str) -> Self {
        Self(form_urlencoded::parse(query.as_bytes()).take(200).collect())
    }

    /// The value of a parameter.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_ref())
    }

    pub(crate) fn flag(&self, name: &str) -> Option<bool> {
        self.get(name).and_then(|value| match value {
            "true" | "True" | "1" => Some(true),
            "false" | "False" | "0" => Some(false),
            _ => None,
        })
    }

    pub(crate) fn number(&self, name: &str) -> Option<i64> {
        self.get(name)?.trim().parse().ok()
    }

    /// All values of a parameter that may be repeated or separated.
    pub(crate) fn list(&self, name: &str, separators: &[char]) -> Vec<&str> {
        self.0
            .iter()
            .filter(|(known, _)| known.eq_ignore_ascii_case(name))
            .flat_map(|(_, value)| value.split(|letter| separators.contains(&letter)))
            .map(str::trim)
            .filter(|value| !value.is_empty())
            .collect()
    }
}

/// Takes the old prefix off a path, where the flavour still knows it.
pub(crate) fn strip(path: &str, flavour: Flavour) -> &str {
    if !flavour.takes_prefix() {
        return path;
    }
    for prefix in ["/emby", "/mediabrowser"] {
        if let (Some(head), Some(rest)) = (path.get(..prefix.len()), path.get(prefix.len()..))
            && head.eq_ignore_ascii_case(prefix)
            && (rest.is_empty() || rest.starts_with('/'))
        {
            return rest;
        }
    }
    path
}
