//! Where tokens are had for codes and for refresh tokens, and what they say about their person.

use crate::amazon::exchange::{Answer, Asked};
use crate::amazon::failure::{Failure, oauth};
use crate::amazon::world::{Access, Renewal, World};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::json;
use std::collections::BTreeMap;
use std::time::Duration;

/// How long a code is good.
const CODE_LIFE: Duration = Duration::from_secs(300);

type Form = BTreeMap<String, String>;

/// `POST /auth/o2/token`.
pub(super) fn token(world: &mut World, asked: &Asked, failure: Option<&Failure>) -> Answer {
    let form = asked.form();
    let client = match client(world, asked, &form) {
        Ok(client) => client,
        Err(answer) => return *answer,
    };
    let granted = match form.get("grant_type").map(String::as_str) {
        Some("authorization_code") => code(world, &form, &client),
        Some("refresh_token") => renewal(world, &form, &client),
        Some(_) => Err(Box::new(oauth(400, "unsupported_grant_type", "The authorization grant type is not supported"))),
        None => Err(Box::new(missing("grant_type"))),
    };
    match granted {
        Ok((renewal, old)) => tokens(world, renewal, old, failure),
        Err(answer) => *answer,
    }
}

fn missing(parameter: &str) -> Answer {
    oauth(400, "invalid_request", &format!("The request is missing a required parameter : {parameter}"))
}

/// Which client asks, if it is who it says.
fn client(world: &World, asked: &Asked, form: &Form) -> Result<String, Box<Answer>> {
    let basic = asked.header("authorization").and_then(|value| value.strip_prefix("Basic "));
    let basic = basic.and_then(|value| STANDARD.decode(value.trim()).ok()).and_then(|raw| String::from_utf8(raw).ok());
    let basic = basic.as_deref().and_then(|pair| pair.split_once(':'));
    let id = basic.map(|(id, _)| id).or(form.get("client_id").map(String::as_str));
    let secret = basic.map(|(_, secret)| secret).or(form.get("client_secret").map(String::as_str));
    let id = id.ok_or_else(|| Box::new(missing("client_id")))?;
    let profile = world.options.profiles.iter().find(|profile| profile.client == id);
    match profile {
        Some(profile) if profile.secret.as_deref() == secret => Ok(id.to_owned()),
        Some(_) | None => Err(Box::new(oauth(401, "invalid_client", "Client authentication failed"))),
    }
}

/// Whom a code is for. A code is good for once, whatever comes of it.
fn code(world: &mut World, form: &Form, client: &str) -> Result<(Renewal, Option<String>), Box<Answer>> {
    let invalid = |what: &str| {
        Box::new(oauth(400, "invalid_grant", &format!("The request has an invalid grant parameter : {what}")))
    };
    let code = form.get("code").ok_or_else(|| Box::new(missing("code")))?;
    let granted = world.codes.remove(code).ok_or_else(|| invalid("code"))?;
    if granted.at + CODE_LIFE < world.now() || granted.request.client != client {
        return Err(invalid("code"));
    }
    if form.get("redirect_uri") != Some(&granted.request.returns) {
        return Err(invalid("redirect_uri"));
    }
    if let Some(challenge) = &granted.request.challenge {
        let verifier = form.get("code_verifier").map(String::as_str).unwrap_or_default();
        let digest = ring::digest::digest(&ring::digest::SHA256, verifier.as_bytes());
        if URL_SAFE_NO_PAD.encode(digest) != *challenge {
            return Err(invalid("code_verifier"));
        }
    }
    let renewal =
        Renewal { client: client.to_owned(), person: granted.person.clone(), scopes: granted.request.scopes.clone() };
    Ok((renewal, None))
}

fn renewal(world: &World, form: &Form, client: &str) -> Result<(Renewal, Option<String>), Box<Answer>> {
    let token = form.get("refresh_token").ok_or_else(|| Box::new(missing("refresh_token")))?;
    let invalid = || oauth(400, "invalid_grant", "The request has an invalid grant parameter : refresh_token");
    let renewal = world.renewals.get(token).ok_or_else(|| Box::new(invalid()))?;
    if renewal.client != client {
        return Err(Box::new(oauth(400, "unauthorized_client", "Not authorized for requested operation")));
    }
    Ok((renewal.clone(), Some(token.clone())))
}

/// Gives tokens out. A refresh token stays what it was.
fn tokens(world: &mut World, renewal: Renewal, old: Option<String>, failure: Option<&Failure>) -> Answer {
    let mut scopes = renewal.scopes.clone();
    if failure == Some(&Failure::FewerScopes) {
        scopes.truncate(1);
    }
    let (access, fresh) = world.grant(&renewal.client, &renewal.person, &scopes);
    let rotates = failure == Some(&Failure::RefreshRotates);
    let kept = match old {
        Some(old) if !rotates => {
            world.renewals.remove(&fresh);
            old
        }
        Some(old) => {
            world.renewals.remove(&old);
            fresh
        }
        None => fresh,
    };
    if failure == Some(&Failure::ExpiresAtOnce) {
        let now = world.now();
        world.access.entry(access.clone()).and_modify(|access| access.ends = now);
    }
    let life = world.options.token_life.as_secs();
    let mut body = json!({ "access_token": access, "refresh_token": kept, "token_type": "bearer", "expires_in": life });
    let left_out = match failure {
        Some(Failure::NoRefreshToken) => "refresh_token",
        Some(Failure::NoAccessToken) => "access_token",
        _ => "",
    };
    if let Some(body) = body.as_object_mut() {
        body.remove(left_out);
    }
    Answer::json(200, body).with("cache-control", "no-store")
}

/// Whose token it is, from the header or the query.
fn bearer<'a>(world: &'a World, asked: &Asked) -> Result<&'a Access, Answer> {
    let token = asked.bearer().or(asked.query("access_token"));
    let token = token.ok_or_else(|| missing("access_token"))?;
    world.token(token).ok_or_else(|| oauth(400, "invalid_token", "The value for access_token is not valid."))
}

/// `GET /user/profile`.
pub(super) fn profile(world: &World, asked: &Asked) -> Answer {
    let access = match bearer(world, asked) {
        Ok(access) => access,
        Err(answer) => return answer,
    };
    if !access.scopes.iter().any(|scope| scope.starts_with("profile")) {
        let what = "The access token provided does not have access to the required scope";
        return oauth(401, "insufficient_scope", what);
    }
    let Some(person) = world.person(&access.person) else {
        return oauth(400, "invalid_token", "The value for access_token is not valid.");
    };
    if access.scopes.iter().any(|scope| scope == "profile") {
        Answer::json(200, json!({ "user_id": person.id, "name": person.name, "email": person.mail }))
    } else {
        Answer::json(200, json!({ "user_id": person.id }))
    }
}

/// `GET /auth/o2/tokeninfo`.
pub(super) fn token_info(world: &World, asked: &Asked) -> Answer {
    let access = match bearer(world, asked) {
        Ok(access) => access,
        Err(answer) => return answer,
    };
    let left = access.ends.saturating_sub(world.now()).as_secs();
    Answer::json(
        200,
        json!({
            "aud": access.client, "user_id": access.person, "iss": "https://www.amazon.com", "exp": left,
            "app_id": "amzn1.application.ushertests", "iat": world.time().unix_timestamp()
        }),
    )
}
