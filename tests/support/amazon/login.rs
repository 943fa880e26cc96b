//! Login with Amazon: the page that asks a person, tokens, and who somebody is. No page needs scripts.

mod page;
mod tokens;

use super::call::Call;
use super::exchange::{Answer, Asked};
use super::failure::Failure;
use super::world::{Granted, Request, World};

/// The scopes that Amazon knows.
const SCOPES: &[&str] = &[
    "profile",
    "profile:user_id",
    "postal_code",
    "alexa::ask:skills:readwrite",
    "alexa::ask:skills:read",
    "alexa::ask:models:readwrite",
    "alexa::ask:models:read",
    "alexa::ask:skills:test",
    "alexa::ask:skills:debug",
    "alexa::ask:catalogs:read",
    "alexa::ask:catalogs:readwrite",
    "alexa::ask:subscriptions",
];

/// Carries out a call.
pub(super) fn carry_out(world: &mut World, asked: &Asked, failure: Option<&Failure>) -> Answer {
    if asked.call == Call::Authorize {
        authorize(world, asked, failure)
    } else if asked.call == Call::Consent {
        consent(world, asked, failure)
    } else if asked.call == Call::Profile {
        tokens::profile(world, asked)
    } else if asked.call == Call::TokenInfo {
        tokens::token_info(world, asked)
    } else {
        tokens::token(world, asked, failure)
    }
}

/// `GET /ap/oa`: asks whoever looks at it.
fn authorize(world: &mut World, asked: &Asked, failure: Option<&Failure>) -> Answer {
    let client = asked.query("client_id").unwrap_or_default();
    let profile = world.options.profiles.iter().find(|profile| profile.client == client);
    let Some(profile) = profile.filter(|_| failure != Some(&Failure::UnknownClient)) else {
        return page::refused("Unknown client_id", client);
    };
    let returns = asked.query("redirect_uri").unwrap_or_default();
    if !profile.returns.iter().any(|one| one == returns) || failure == Some(&Failure::WrongRedirect) {
        return page::refused(
            "The redirect URI you provided has not been whitelisted for your application",
            &format!("redirect_uri={returns}"),
        );
    }
    let secret = profile.secret.is_some();
    let scopes = asked.query("scope").unwrap_or_default().split_whitespace().map(str::to_owned).collect();
    let request = Request {
        client: client.to_owned(),
        returns: returns.to_owned(),
        scopes,
        state: asked.query("state").map(str::to_owned),
        challenge: asked.query("code_challenge").map(str::to_owned),
    };
    if let Some((error, description)) = wrong(asked, &request, secret, failure) {
        return back(&request, &[("error", error), ("error_description", description)]);
    }
    let id = world.unique();
    world.requests.insert(id.clone(), request.clone());
    page::ask(&id, &request, &world.options.people)
}

/// What is wrong with a request whose return address is good.
fn wrong(
    asked: &Asked,
    request: &Request,
    secret: bool,
    failure: Option<&Failure>,
) -> Option<(&'static str, &'static str)> {
    let unknown = request.scopes.iter().any(|scope| !SCOPES.contains(&scope.as_str()));
    let method = asked.query("code_challenge_method");
    if failure == Some(&Failure::TemporarilyUnavailable) {
        Some(("temporarily_unavailable", "The authorization server is currently unable to handle the request"))
    } else if failure == Some(&Failure::InvalidRequest) {
        Some(("invalid_request", "The request is missing a required parameter"))
    } else if unknown || request.scopes.is_empty() || failure == Some(&Failure::InvalidScope) {
        Some(("invalid_scope", "An unknown scope was requested"))
    } else if asked.query("response_type") != Some("code") {
        Some(("unsupported_response_type", "The authorization server does not support this response type"))
    } else if request.challenge.is_some() && method != Some("S256") && method != Some("plain") {
        Some(("invalid_request", "Invalid parameter: code_challenge_method"))
    } else if request.challenge.is_some() && method == Some("plain") {
        Some(("invalid_request", "Plain code challenges are not accepted here"))
    } else if request.challenge.is_none() && !secret {
        Some(("invalid_request", "A client without a secret needs a code challenge"))
    } else {
        None
    }
}

/// `POST /ap/oa`: what the person answered.
fn consent(world: &mut World, asked: &Asked, failure: Option<&Failure>) -> Answer {
    let form = asked.form();
    let given = |name: &str| form.get(name).map(String::as_str).unwrap_or_default();
    if failure == Some(&Failure::Abandoned) {
        return page::abandoned();
    }
    let Some(mut request) = world.requests.remove(given("request")) else {
        return page::refused("This page is too old", "Please begin again where you came from.");
    };
    match failure {
        Some(Failure::StateChanged) => request.state = Some("another".to_owned()),
        Some(Failure::StateMissing) => request.state = None,
        Some(Failure::CodeMissing) => return back(&request, &[]),
        _ => {}
    }
    if given("answer") != "allow" || failure == Some(&Failure::AccessDenied) {
        return back(&request, &[("error", "access_denied"), ("error_description", "Access not permitted.")]);
    }
    let person = world.options.people.iter().find(|person| person.id == given("person"));
    let Some(person) = person.or(world.options.people.first()).map(|person| person.id.clone()) else {
        return page::refused("Nobody has an account", "This Amazon has no people.");
    };
    let code = format!("AN{}", world.unique());
    let scopes = request.scopes.join(" ");
    let answer = back(&request, &[("code", &code), ("scope", &scopes)]);
    world.codes.insert(code, Granted { request, person, at: world.now() });
    answer
}

/// Sends the browser back with this, and with the state.
fn back(request: &Request, with: &[(&str, &str)]) -> Answer {
    let mut query = form_urlencoded::Serializer::new(String::new());
    for (name, value) in with {
        query.append_pair(name, value);
    }
    if let Some(state) = &request.state {
        query.append_pair("state", state);
    }
    let sign = if request.returns.contains('?') { '&' } else { '?' };
    Answer::empty(302).with("location", format!("{}{sign}{}", request.returns, query.finish()))
}
