//! Account linking, as the Alexa app and Amazon's servers use it: at the public address, with the secret and in the way that
//! Amazon was told. Nothing is linked by it: the page is left again, and the codes are made up.

mod lately;

use super::About;
use super::caller::{Caller, Unmeasured};
use super::line::{Id, Line, State};
use super::seen::Seen;
use crate::store::KeptLinking;
use crate::{ToldAmazon, stream};
use alexa::provision::manifest::compare::What;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use household::fault::{Code, Fault};
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, COOKIE, LOCATION, SET_COOKIE};
use reqwest::{Response, StatusCode};
use secrecy::ExposeSecret;

/// What the step tells about.
pub(super) const IDS: &[Id] = &[Id::D4, Id::D3, Id::D1, Id::D2, Id::D6, Id::D8, Id::D7];
/// As long as Alexa's own are, with everything in it that must be escaped.
const STATE: usize = 700;
/// Where Alexa wants people back; the vendor's id follows.
const BACK: &str = "https://pitangui.amazon.com/api/skill/link/";
/// As long as no developer is known, anything of the shape will do.
const NOBODY: &str = "M0USHERCHECK";
/// What nobody was ever given.
const MADE_UP: &str = "usher-check";

/// Opens the page, leaves it, and asks for tokens that cannot be had.
pub(super) async fn check(about: &About) -> Vec<Line> {
    let skipped = |why| IDS.iter().map(|id| Line::skipped(*id, why)).collect();
    let Some(base) = about.address().as_deref().and_then(stream::public) else { return skipped("no-address") };
    let Some(kept) = about.shared.kept_linking() else { return skipped("no-linking") };
    let seen = if about.shared.is_signed_in().is_ok() { about.seen().await.ok() } else { None };
    let mut lines = match measured(about, &base, &kept, seen.as_deref()).await {
        Ok(lines) => lines,
        Err(fault) => vec![Line::fail(Id::D4, fault), Line::explained(Id::D1, Id::D4), Line::explained(Id::D2, Id::D4)],
    };
    match &seen {
        // Without a skill there is nothing that could be linked.
        Some(seen) if seen.differing(&[What::Skill]).next().is_some() => {
            lines.push(Line::explained(Id::D6, Id::C6));
        }
        Some(seen) => told(seen, &mut lines),
        None => lines.push(Line::skipped(Id::D6, "signed-out")),
    }
    let page = lines.iter().position(|line| line.id == Id::D4).map_or(0, |at| at + 1);
    // Who cannot see the page is led nowhere from it.
    let back = unless_explained(lately::back(about, &kept, seen.as_deref()), &lines[..page]);
    lines.insert(page, back);
    for line in [lately::in_vain(about), lately::ended(about).await] {
        let line = unless_explained(line, &lines);
        lines.push(line);
    }
    lines
}

/// What was found, unless something before it says why it is so.
fn unless_explained(line: Line, before: &[Line]) -> Line {
    let is_wrong = |line: &Line| matches!(line.state, State::Fail | State::Warn);
    match before.iter().find(|line| is_wrong(line)) {
        Some(cause) if is_wrong(&line) => Line::explained(line.id, cause.id),
        Some(_) | None => line,
    }
}

async fn measured(about: &About, base: &str, kept: &KeptLinking, seen: Option<&Seen>) -> Result<Vec<Line>, Fault> {
    let caller = about.caller()?;
    let told = about.shared.told_amazon().await?;
    let hidden = || [Id::D4, Id::D1, Id::D2].map(|id| Line::skipped(id, "not-from-inside")).to_vec();
    let page = match page(&caller, base, kept, &told).await {
        Ok(page) => page,
        Err(Unmeasured) => return Ok(hidden()),
    };
    if page.state == State::Fail {
        return Ok(vec![page, Line::explained(Id::D1, Id::D4), Line::explained(Id::D2, Id::D4)]);
    }
    let in_header = seen
        .and_then(|seen| seen.now.linked.as_ref())
        .is_none_or(|linked| linked.access_token_scheme.is_empty() || linked.access_token_scheme == "HTTP_BASIC");
    match tokens(&caller, base, &told, in_header).await {
        Ok((reached, secret)) => Ok(vec![page, reached, secret]),
        Err(Unmeasured) => Ok(hidden()),
    }
}

/// The page opens with a state as long as Alexa's, and leads back with every letter of it.
async fn page(caller: &Caller, base: &str, kept: &KeptLinking, told: &ToldAmazon) -> Result<Line, Unmeasured> {
    let state: String = "Aa0/+=".chars().cycle().take(STATE).collect();
    let state: String = url::form_urlencoded::byte_serialize(state.as_bytes()).collect();
    let back = format!("{BACK}{}", kept.vendor.as_deref().unwrap_or(NOBODY));
    let address = format!("{base}{}", told.authorize);
    let query =
        [("client_id", told.client_id), ("response_type", "code"), ("scope", told.scope), ("redirect_uri", &*back)];
    let query = form(&query);
    let opened = caller.send(|http| http.get(format!("{address}?{query}&state={state}"))).await?;
    let broken = |status: StatusCode| {
        let fault = Fault::new(Code::LinkingPageBroken).with("address", &address).with("status", status.as_str());
        Line::fail(Id::D4, fault).with("status", status.as_str())
    };
    let status = opened.status();
    let cookie = cookie(&opened);
    let html = Caller::text(opened).await;
    let visit = html.split_once("name=\"visit\" value=\"").and_then(|(_, after)| after.split('"').next());
    let (StatusCode::OK, Some(visit), Some(cookie)) = (status, visit, cookie) else { return Ok(broken(status)) };
    let form = form(&[("visit", visit), ("step", "cancel")]);
    let sent = |http: &reqwest::Client| {
        http.post(address.as_str())
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(COOKIE, cookie)
            .body(form)
    };
    let left = caller.send(sent).await?;
    let to = left.headers().get(LOCATION).and_then(|to| to.to_str().ok()).unwrap_or_default();
    let is_whole = to.starts_with(&back) && to.ends_with(&format!("state={state}"));
    Ok(if is_whole { Line::ok(Id::D4).with("address", address.as_str()) } else { broken(left.status()) })
}

/// As forms and addresses have it.
fn form<'a>(pairs: impl IntoIterator<Item = &'a (&'a str, &'a str)>) -> String {
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
}

fn cookie(response: &Response) -> Option<String> {
    let given = response.headers().get(SET_COOKIE)?.to_str().ok()?;
    given.split(';').next().map(str::to_owned)
}

/// Amazon's servers reach the address for tokens, and are known there: what they ask for is refused, and not they.
async fn tokens(caller: &Caller, base: &str, told: &ToldAmazon, in_header: bool) -> Result<(Line, Line), Unmeasured> {
    let address = format!("{base}{}", told.token);
    let asked = [
        [("grant_type", "authorization_code"), ("code", MADE_UP), ("redirect_uri", BACK)].as_slice(),
        [("grant_type", "refresh_token"), ("refresh_token", MADE_UP)].as_slice(),
    ];
    for pairs in asked {
        let secret = told.client_secret.expose_secret();
        let known = [("client_id", told.client_id), ("client_secret", secret)];
        let known = if in_header { &[] } else { known.as_slice() };
        let form = form(pairs.iter().chain(known));
        let sent = |http: &reqwest::Client| {
            let request = http.post(address.as_str()).header(CONTENT_TYPE, "application/x-www-form-urlencoded");
            let known = format!("Basic {}", STANDARD.encode(format!("{}:{secret}", told.client_id)));
            let request = if in_header { request.header(AUTHORIZATION, known) } else { request };
            request.body(form)
        };
        let answered = caller.send(sent).await?;
        let status = answered.status();
        let said = serde_json::from_str::<serde_json::Value>(&Caller::text(answered).await).unwrap_or_default();
        match said.get("error").and_then(serde_json::Value::as_str) {
            Some("invalid_grant") => {}
            Some("invalid_client") => {
                let fault = Fault::new(Code::LinkingSecretOther);
                return Ok((Line::ok(Id::D1).with("address", address.as_str()), Line::fail(Id::D2, fault)));
            }
            _ => {
                let fault = Fault::new(Code::LinkingTokensBroken).with("address", &address);
                let fault = fault.with("status", status.as_str());
                let line = Line::fail(Id::D1, fault).with("status", status.as_str());
                return Ok((line, Line::explained(Id::D2, Id::D1)));
            }
        }
    }
    Ok((Line::ok(Id::D1).with("address", address.as_str()), Line::ok(Id::D2)))
}

/// Amazon was told the same: where, as whom, and with which secret.
fn told(seen: &Seen, lines: &mut Vec<Line>) {
    let Some(wished) = &seen.wishes.linking else { return lines.push(Line::ok(Id::D6)) };
    let there = seen.now.linked.clone().unwrap_or_default();
    let differs = seen.differing(&[What::Linking]).next().is_some();
    let places =
        [(wished.authorize.as_str(), &there.authorization_url), (wished.token.as_str(), &there.access_token_url)];
    let other = places.into_iter().find(|(wanted, there)| wanted != there);
    let as_another = there.client_id != wished.client_id || there.scopes != wished.scopes;
    if let Some((wanted, there)) = other {
        let there = if there.is_empty() { "–" } else { there.as_str() };
        let fault = Fault::new(Code::LinkingElsewhere).with("there", there).with("wanted", wanted);
        lines.push(Line::fail(Id::D6, fault).with("address", there));
    } else if as_another {
        let (there, wanted) = (there.client_id.as_str(), wished.client_id.as_str());
        lines.push(Line::fail(Id::D6, Fault::new(Code::LinkingElsewhere).with("there", there).with("wanted", wanted)));
    } else {
        lines.push(Line::ok(Id::D6));
        // Amazon never tells the secret: that another one was sent is known from what was sent.
        if differs && lines.iter().all(|line| line.state != State::Fail) {
            lines.retain(|line| line.id != Id::D2);
            lines.push(Line::fail(Id::D2, Fault::new(Code::LinkingSecretOther)));
        }
    }
}
