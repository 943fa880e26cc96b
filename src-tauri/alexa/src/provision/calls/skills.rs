//! `GET /v1/skills?vendorId=…&maxResults=50[&nextToken=…]`: the skills of a developer, a page at a time.
//!
//! <https://developer.amazon.com/docs/smapi/skill-operations.html#list-skills>. A published skill is there once a stage.

use crate::provision::call::{Answered, Call, CallError, Limit, Place};
use reqwest::Method;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The most that Amazon gives at once.
const A_PAGE: &str = "50";

/// The call.
#[derive(Clone, Debug)]
pub struct Skills {
    /// Whose.
    pub vendor: String,
    /// Which page; none for the first.
    pub next: Option<String>,
}

/// A page of skills.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Page {
    /// The skills.
    pub skills: Vec<Summary>,
    /// What the next page is asked for with; none after the last.
    #[serde(default)]
    pub next_token: Option<String>,
}

/// What a list tells of a skill.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Summary {
    /// Its id.
    pub skill_id: String,
    /// "development", "live", "certified".
    #[serde(default)]
    pub stage: String,
    /// Its names, by locale.
    #[serde(default)]
    pub name_by_locale: BTreeMap<String, Option<String>>,
}

impl Call for Skills {
    type Answer = Page;
    const NAME: &'static str = "skills";
    const METHOD: Method = Method::GET;
    const LIMIT: Limit = Limit::LARGE;

    fn place(&self) -> Place {
        let place = Place::new(["v1", "skills"]).with("vendorId", &self.vendor).with("maxResults", A_PAGE);
        match &self.next {
            Some(next) => place.with("nextToken", next),
            None => place,
        }
    }

    fn answer(answered: Answered) -> Result<Page, CallError> {
        let mut page: Page = answered.accepted()?.json()?;
        page.next_token = page.next_token.filter(|token| !token.is_empty());
        Ok(page)
    }
}
