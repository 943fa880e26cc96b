//! What a face shows of Alexa's side: who is signed in with Amazon, what the skill should be, how it is being set up, what
//! is there, and whom its accounts are linked with.

use super::FaultView;
use alexa::provision::model::Made;
use alexa::provision::names::{Chosen, LeftOut, Why};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Everything about Alexa, whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct AlexaView {
    /// The sign-in with Amazon.
    pub amazon: AmazonView,
    /// What the skill should be like.
    pub wishes: SkillWishesView,
    /// How the set-up stands; none if it was never begun.
    pub run: Option<SkillRunView>,
    /// The skill, if there is one.
    pub skill: Option<SkillView>,
    /// What each language knows of the household.
    pub model: Vec<SkillModelView>,
    /// Who is linked with whom.
    pub links: Vec<LinkView>,
}

/// The sign-in with Amazon.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct AmazonView {
    /// Whether somebody is signed in.
    pub signed_in: bool,
    /// Why it is good for nothing now.
    pub fault: Option<FaultView>,
    /// Their name.
    pub name: Option<String>,
    /// Their mail address.
    pub mail: Option<String>,
    /// The client id of their security profile; kept when they sign out.
    pub client_id: Option<String>,
    /// The developers for whom they may make skills.
    pub vendors: Vec<VendorView>,
    /// The id of the one that is used; none while it is not clear.
    pub vendor: Option<String>,
    /// The addresses that the security profile must list.
    pub return_urls: Vec<String>,
    /// Where things are done at Amazon.
    pub pages: AmazonPagesView,
}

/// A developer, as Amazon calls whoever makes skills.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct VendorView {
    /// Amazon's id.
    pub id: String,
    /// Their name.
    pub name: String,
}

/// Where things are done at Amazon.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct AmazonPagesView {
    /// Becoming a developer.
    pub developer: String,
    /// Allowing programs to manage skills.
    pub access: String,
    /// Making a security profile.
    pub security_profiles: String,
}

/// What the skill should be like.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SkillWishesView {
    /// Its name in the Alexa app.
    pub name: String,
    /// The name by which it is opened.
    pub invocation: String,
    /// Its languages, as Alexa names them.
    pub locales: Vec<String>,
    /// The address at which Alexa reaches Usher; none while there is none.
    pub endpoint: Option<String>,
    /// What should be thought about before it is set up; what is of severity `middle` or `high` keeps it from being.
    pub advice: Vec<FaultView>,
    /// Every language that Usher speaks, those of one language together.
    pub offered: Vec<Vec<String>>,
}

/// How the set-up stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SkillRunView {
    /// How it stands.
    pub state: SkillRunState,
    /// Whether it sets the skill up, or removes it.
    pub removing: bool,
    /// Why it failed, if it did: the failed step's fault, or what kept it from its first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub fault: Option<FaultView>,
    /// Its steps, in order.
    pub steps: Vec<SkillStepView>,
}

/// How a set-up stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum SkillRunState {
    /// It was begun, and goes on when somebody wants it.
    Stopped,
    /// It is under way.
    Running,
    /// A step failed.
    Failed,
    /// It is done.
    Done,
}

/// A step of the set-up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SkillStepView {
    /// Its stable name.
    pub step: String,
    /// The language that it is about.
    pub locale: Option<String>,
    /// How it stands.
    pub state: SkillStepState,
    /// A word beside: `quick-build` and `full-build` while a model is built; what was said where the skill was tried.
    pub note: Option<String>,
    /// Why it failed.
    pub fault: Option<FaultView>,
}

/// How a step stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum SkillStepState {
    /// Its turn has not come.
    Waiting,
    /// It is under way.
    Running,
    /// It is done.
    Done,
    /// It failed.
    Failed,
    /// It need not be done: it is so already.
    Skipped,
}

/// The skill as it is at Amazon.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SkillView {
    /// Amazon's id.
    pub id: String,
    /// When it last called (RFC 3339).
    pub last_request: Option<String>,
    /// Whether the household, the name or the languages have changed since it was set up.
    pub outdated: bool,
    /// What is otherwise at Amazon than it should be, when it was last compared.
    pub differences: Vec<DifferenceView>,
    /// When it was last compared (RFC 3339); none if never.
    pub compared: Option<String>,
}

/// Something that is otherwise at Amazon than it should be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DifferenceView {
    /// What: a stable name.
    pub what: String,
    /// The language that it is about.
    pub locale: Option<String>,
    /// How it should be.
    pub wanted: String,
    /// How it is.
    pub there: String,
    /// The step that makes it right.
    pub step: String,
}

/// What one language of the skill knows of the household.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SkillModelView {
    /// The language.
    pub locale: String,
    /// How large the model is.
    #[ts(type = "number")]
    pub bytes: u64,
    /// The names from the home, by sort.
    pub values: Vec<SkillValuesView>,
}

/// Names of one sort.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SkillValuesView {
    /// The slot type.
    #[serde(rename = "type")]
    pub kind: String,
    /// How many are in the model.
    #[ts(type = "number")]
    pub taken: u64,
    /// Of how many there are at home.
    #[ts(type = "number")]
    pub of: u64,
    /// The first few of them.
    pub chosen: Vec<String>,
    /// What they were chosen by, the likeliest first.
    pub by: Vec<SkillWhyView>,
    /// What is not in the model.
    pub left_out: Vec<SkillLeftOutView>,
}

/// Why names are in a model.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SkillWhyView {
    /// A stable name, such as `favourite`.
    pub why: String,
    /// How many.
    #[ts(type = "number")]
    pub count: u64,
}

/// Names that are not in a model.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SkillLeftOutView {
    /// A stable name, such as `script`.
    pub why: String,
    /// How many.
    #[ts(type = "number")]
    pub count: u64,
    /// The first few of them, as they are written.
    pub first: Vec<String>,
}

impl SkillModelView {
    /// What a model that was made knows.
    pub fn of(locale: &str, made: &Made) -> Self {
        let bytes = serde_json::to_vec(&made.model).map_or(0, |body| body.len());
        Self { locale: locale.to_owned(), bytes: count(bytes), values: made.values.iter().map(Into::into).collect() }
    }
}

impl From<&Chosen> for SkillValuesView {
    fn from(chosen: &Chosen) -> Self {
        let why = |(why, many): &(Why, usize)| SkillWhyView { why: why.as_str().to_owned(), count: count(*many) };
        let left_out = |left: &LeftOut| SkillLeftOutView {
            why: left.why.as_str().to_owned(),
            count: count(left.count),
            first: left.first.clone(),
        };
        Self {
            kind: chosen.kind.clone(),
            taken: count(chosen.taken),
            of: count(chosen.of),
            chosen: chosen.first.clone(),
            by: chosen.by.iter().map(why).collect(),
            left_out: chosen.left_out.iter().map(left_out).collect(),
        }
    }
}

fn count(many: usize) -> u64 {
    u64::try_from(many).unwrap_or(u64::MAX)
}

/// An Alexa account, and the person at home that it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct LinkView {
    /// For unlinking it.
    pub id: String,
    /// The person's name.
    pub person: String,
    /// The server they are on.
    pub server: String,
    /// Since when (RFC 3339).
    pub since: String,
    /// When it was last used (RFC 3339).
    pub last_used: Option<String>,
    /// A short name of the Alexa account, as "Amazon account 1".
    pub account: String,
}
