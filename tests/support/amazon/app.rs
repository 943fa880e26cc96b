//! The Alexa app, where people link an account: it opens the page of the skill's own server, waits for its code at one of
//! Amazon's addresses, and exchanges it for tokens as Amazon's servers do.

use super::events::Event;
use super::management::returns;
use super::skill::{Link, Skill};
use super::{Amazon, Shared};
use crate::browser::{Browser, Page, Went};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use reqwest::Url;
use reqwest::header::{AUTHORIZATION, CACHE_CONTROL, CONTENT_TYPE, HOST};
use serde_json::Value;
use std::sync::Arc;

/// Somebody who is linking an account.
pub struct Visit {
    shared: Arc<Shared>,
    skill: Skill,
    person: String,
    browser: Browser,
    returns: String,
    state: String,
    verifier: Option<String>,
    outdated: bool,
    /// Where they are.
    pub at: Went,
}

/// How the app is.
#[derive(Clone, Copy, Debug, Default)]
pub struct App {
    /// 0 = America, 1 = Europe, 2 = the Far East.
    pub region: usize,
    /// With a code challenge (S256).
    pub challenge: bool,
    /// Which of the people links; 0 = the first.
    pub person: usize,
    /// Whether it says in the end that it needs an update: Amazon has got tokens, and nothing is linked.
    pub outdated: bool,
}

/// Why nothing was linked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unlinked {
    /// The skill's page sent another `state` back.
    State,
    /// The skill's page sent an error back.
    Refused(String),
    /// The skill's token endpoint refused: status and body.
    Token(u16, String),
    /// Its answer is not what Alexa takes.
    Answer(String),
    /// The app needs an update, it says.
    Outdated,
}

impl Amazon {
    /// Begins to link an account with a skill, as people do in the Alexa app.
    pub async fn link(&self, skill: &str, app: App) -> Visit {
        let (skill, person, browser, state, verifier) = {
            let mut world = self.shared.world();
            let skill = world.skills.get(skill).cloned().unwrap_or_else(|| panic!("no skill {skill}"));
            let person = world.options.people.get(app.person).expect("there is such a person").id.clone();
            let mut browser = Browser::default();
            for (name, site) in &world.options.hosts {
                browser = browser.host(name, &site.base);
            }
            // Alexa's own are that long, and have signs that must be escaped.
            let parts: Vec<String> = (0..16).map(|_| STANDARD.encode(world.unique())).collect();
            let verifier = app.challenge.then(|| [world.unique(), world.unique()].concat());
            (skill, person, browser, format!("A2S+/{}==", parts.join("/")), verifier)
        };
        let returns = returns(&skill).get(app.region).expect("there is such a region").clone();
        let request = skill.linking.as_ref().expect("the skill links accounts").request.clone();
        let text = |name: &str| request[name].as_str().unwrap_or_default().to_owned();
        let mut address = Url::parse(&text("authorizationUrl")).expect("an address");
        let scopes: Vec<&str> = request["scopes"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        address
            .query_pairs_mut()
            .append_pair("client_id", &text("clientId"))
            .append_pair("response_type", "code")
            .append_pair("state", &state)
            .append_pair("scope", &scopes.join(" "))
            .append_pair("redirect_uri", &returns);
        if let Some(verifier) = &verifier {
            let digest = ring::digest::digest(&ring::digest::SHA256, verifier.as_bytes());
            let challenge = URL_SAFE_NO_PAD.encode(digest);
            let mut query = address.query_pairs_mut();
            query.append_pair("code_challenge", &challenge).append_pair("code_challenge_method", "S256");
        }
        let mut browser = browser.stops_at(&returns);
        let at = browser.open(address.as_str()).await;
        Visit {
            shared: self.shared.clone(),
            skill,
            person,
            browser,
            returns,
            state,
            verifier,
            outdated: app.outdated,
            at,
        }
    }

    /// Renews the access token of somebody's linked account, as Alexa does before it ends.
    pub async fn renew_link(&self, skill: &str, person: usize) -> Result<Link, Unlinked> {
        let (skill, person) = {
            let world = self.shared.world();
            let skill = world.skills.get(skill).cloned().unwrap_or_else(|| panic!("no skill {skill}"));
            (skill, world.options.people.get(person).expect("there is such a person").id.clone())
        };
        let last = skill.links.get(&person).cloned().expect("an account is linked");
        let token = last.refresh.clone().unwrap_or_default();
        let form = [("grant_type", "refresh_token"), ("refresh_token", &token)];
        let fresh = ask(&self.shared, &skill, &form).await?;
        let link = Link { refresh: fresh.refresh.or(last.refresh), ..fresh };
        keep(&self.shared, &skill.id, &person, &link);
        Ok(link)
    }
}

impl Visit {
    /// The page where they are.
    pub fn page(&self) -> Page {
        self.at.clone().page()
    }

    /// Sends the form that takes this.
    pub async fn send(&mut self, filled: &[(&str, &str)]) {
        let page = self.page();
        self.at = self.browser.send(&page, filled).await;
    }

    /// Goes back to the app with what the skill's page gave, and links the account.
    pub async fn finish(self) -> Result<Link, Unlinked> {
        let back = self.at.clone().away();
        let given = |name: &str| back.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned());
        if given("state").as_deref() != Some(self.state.as_str()) {
            return Err(Unlinked::State);
        }
        let Some(code) = given("code") else {
            return Err(Unlinked::Refused(given("error").unwrap_or_default()));
        };
        let mut form = vec![("grant_type", "authorization_code"), ("code", &code), ("redirect_uri", &self.returns)];
        if let Some(verifier) = &self.verifier {
            form.push(("code_verifier", verifier));
        }
        let link = ask(&self.shared, &self.skill, &form).await?;
        if self.outdated {
            return Err(Unlinked::Outdated);
        }
        keep(&self.shared, &self.skill.id, &self.person, &link);
        Ok(link)
    }
}

/// Keeps a linked account. The skill is told when it is enabled, which it becomes by this.
fn keep(shared: &Arc<Shared>, skill: &str, person: &str, link: &Link) {
    {
        let mut world = shared.world();
        let user = format!("amzn1.ask.account.{}", world.unique().to_uppercase());
        let Some(kept) = world.skills.get_mut(skill) else {
            return;
        };
        let is_first = kept.links.insert(person.to_owned(), link.clone()).is_none();
        let is_new = !kept.enabled.contains_key(person);
        let user = kept.enabled.entry(person.to_owned()).or_insert(user).clone();
        let kept = kept.clone();
        if is_new {
            world.happened(&kept, &user, Event::Enabled);
        }
        if is_first {
            world.happened(&kept, &user, Event::AccountLinked(link.access.clone()));
        }
    }
    Shared::run_errands(shared);
}

/// Asks the skill's token endpoint, by the scheme that its developer chose.
async fn ask(shared: &Shared, skill: &Skill, form: &[(&str, &str)]) -> Result<Link, Unlinked> {
    let request = &skill.linking.as_ref().expect("the skill links accounts").request;
    let text = |name: &str| request[name].as_str().unwrap_or_default();
    let address = Url::parse(text("accessTokenUrl")).expect("an address");
    let host = address.host_str().unwrap_or_default().to_owned();
    let base = shared.world().options.hosts.get(&host).map(|site| site.base.clone());
    let http = bridge::web::client("Amazon", &[]).expect("a client");
    let mut body = form_urlencoded::Serializer::new(String::new());
    body.extend_pairs(form);
    let mut post = match base {
        Some(base) => http.post(format!("{}{}", base.trim_end_matches('/'), address.path())).header(HOST, host),
        None => http.post(address.clone()),
    };
    if text("accessTokenScheme") == "HTTP_BASIC" {
        let pair = STANDARD.encode(format!("{}:{}", text("clientId"), text("clientSecret")));
        post = post.header(AUTHORIZATION, format!("Basic {pair}"));
    } else {
        body.append_pair("client_secret", text("clientSecret"));
    }
    body.append_pair("client_id", text("clientId"));
    let post = post.header(CONTENT_TYPE, "application/x-www-form-urlencoded").body(body.finish());
    let answer = post.send().await.map_err(|error| Unlinked::Token(0, error.to_string()))?;
    let (status, cache) = (answer.status().as_u16(), answer.headers().get(CACHE_CONTROL).cloned());
    let text = answer.text().await.map_err(|error| Unlinked::Token(status, error.to_string()))?;
    if status != 200 {
        return Err(Unlinked::Token(status, text));
    }
    if cache.is_none_or(|cache| cache != "no-store") {
        return Err(Unlinked::Answer("tokens may be cached on their way".to_owned()));
    }
    tokens(&text)
}

fn tokens(text: &str) -> Result<Link, Unlinked> {
    let wrong = || Unlinked::Answer(text.to_owned());
    let answer: Value = serde_json::from_str(text).map_err(|_| wrong())?;
    let bearer = answer["token_type"].as_str().is_some_and(|kind| kind.eq_ignore_ascii_case("bearer"));
    let access = answer["access_token"].as_str().filter(|token| bearer && !token.is_empty()).ok_or_else(wrong)?;
    Ok(Link {
        access: access.to_owned(),
        refresh: answer["refresh_token"].as_str().map(str::to_owned),
        expires_in: answer["expires_in"].as_u64(),
    })
}
