//! `POST /alexa/token`: a code or a refresh token becomes a token for an hour (RFC 6749, 4.1.3 and 6).
//!
//! Refresh tokens are never replaced. A token for an hour follows from the refresh token and the minute, so that a thousand
//! requests at once are one token and one line on the disk, and an answer that was lost is given again. It is written down,
//! as a digest, before the answer leaves, without waiting for the disk itself: the program may end there, the machine loses
//! a minute at most. The grant itself was safe on the disk before its code was given out.

use crate::linking::client::{SCOPE, Stranger};
use crate::linking::codes::{Codes, Worthless};
use crate::linking::form::Params;
use crate::linking::grants::Change;
use crate::linking::keeper::{Keeper, Sure};
use crate::linking::token::{Digest, Token};
use axum::http::HeaderMap;
use std::sync::{Mutex, PoisonError};
use time::{Duration, OffsetDateTime};

/// How long a token is good for.
pub(crate) const LIFE: Duration = Duration::hours(1);
/// The minute of a token, in seconds.
const MINUTE: i64 = 60;

/// What is given out.
pub(crate) struct Given {
    pub(crate) access: Token,
    pub(crate) refresh: String,
}

/// Why nothing is given out; RFC 6749's names (5.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Denied {
    /// Something is missing, comes twice, or is none.
    InvalidRequest(&'static str),
    /// It is not Amazon; whether it tried by the header.
    InvalidClient {
        /// Then the answer names the way.
        by_header: bool,
    },
    /// The code or the refresh token is worth nothing.
    InvalidGrant(&'static str),
    /// Another way to get tokens.
    UnsupportedGrantType,
    /// More than was given.
    InvalidScope,
    /// Our own trouble: it may be asked again.
    Unavailable,
}

const ONCE: [&str; 9] = [
    "grant_type",
    "code",
    "redirect_uri",
    "code_verifier",
    "refresh_token",
    "client_id",
    "client_secret",
    "scope",
    "state",
];

/// Answers a request for a token.
pub(crate) async fn give(
    keeper: &dyn Keeper,
    codes: &Mutex<Codes>,
    (headers, form): (&HeaderMap, &[u8]),
    now: OffsetDateTime,
) -> Result<Given, Denied> {
    let form = Params::read(form).ok_or(Denied::InvalidRequest("too many parameters"))?;
    if form.repeats_any(&ONCE) {
        return Err(Denied::InvalidRequest("a parameter comes twice"));
    }
    let client = keeper.client().await.map_err(|fault| {
        tracing::warn!(%fault, "the secret of account linking cannot be had");
        Denied::Unavailable
    })?;
    let client = client.ok_or(Denied::InvalidClient { by_header: false })?;
    client.check(headers, &form).map_err(|stranger| match stranger {
        Stranger::Unknown { by_header } => Denied::InvalidClient { by_header },
        Stranger::Twofold => Denied::InvalidRequest("the client names itself in two ways"),
    })?;
    if form.get("scope").is_some_and(|scopes| scopes.split(' ').any(|scope| scope != SCOPE)) {
        return Err(Denied::InvalidScope);
    }
    match form.get("grant_type") {
        Some("authorization_code") => by_code(keeper, codes, &form, now).await,
        Some("refresh_token") => by_refresh(keeper, &form, now).await,
        Some(_) => Err(Denied::UnsupportedGrantType),
        None => Err(Denied::InvalidRequest("grant_type is missing")),
    }
}

async fn by_code(
    keeper: &dyn Keeper,
    codes: &Mutex<Codes>,
    form: &Params<'_>,
    now: OffsetDateTime,
) -> Result<Given, Denied> {
    let code = form.get("code").ok_or(Denied::InvalidRequest("code is missing"))?;
    let redirect = form.get("redirect_uri").ok_or(Denied::InvalidRequest("redirect_uri is missing"))?;
    let verifier = form.get("code_verifier");
    let redeemed = {
        let mut codes = codes.lock().unwrap_or_else(PoisonError::into_inner);
        codes.redeem(Digest::of(code), redirect, verifier, now)
    };
    match redeemed {
        Ok(issued) => given(keeper, issued.refresh.expose(), now).await,
        Err(Worthless::Unknown) => Err(Denied::InvalidGrant("the code is not known, or over")),
        Err(Worthless::Ends(grant)) => {
            tracing::warn!("a code of account linking was brought twice, or not as it was asked for: its grant ends");
            change(keeper, vec![Change::Ended { id: grant }]).await;
            Err(Denied::InvalidGrant("the code was used before, or for something else"))
        }
    }
}

async fn by_refresh(keeper: &dyn Keeper, form: &Params<'_>, now: OffsetDateTime) -> Result<Given, Denied> {
    let refresh = form.get("refresh_token").ok_or(Denied::InvalidRequest("refresh_token is missing"))?;
    given(keeper, refresh, now).await
}

/// A token for whoever has this refresh token.
async fn given(keeper: &dyn Keeper, refresh: &str, now: OffsetDateTime) -> Result<Given, Denied> {
    let minute = now.unix_timestamp().div_euclid(MINUTE);
    let access = Token::derive(refresh, "access", minute);
    let changes = {
        let mut grants = keeper.grants();
        let grant = grants.refreshed_by(Digest::of(refresh));
        let grant = grant.ok_or(Denied::InvalidGrant("the refresh token is not known, or was ended"))?;
        let (id, begun) = (grant.id.clone(), grant.begun);
        if !keeper.knows(&grant.person) {
            return Err(Denied::InvalidGrant("that person is not signed in any more"));
        }
        let mut changes = Vec::new();
        if !begun {
            changes.push(Change::Begun { id: id.clone() });
        }
        if !grants.gave(access.digest()) {
            grants.tidy(now);
            // Whole minutes: it is good for an hour from the last second of its own.
            let begins = OffsetDateTime::from_unix_timestamp((minute + 1) * MINUTE).unwrap_or(now);
            changes.push(Change::Access { id, token: access.digest(), until: begins + LIFE });
        }
        changes.iter().for_each(|change| grants.apply(change));
        changes
    };
    keep(keeper, changes).await;
    Ok(Given { access, refresh: refresh.to_owned() })
}

/// What happened, here and on the disk.
async fn change(keeper: &dyn Keeper, changes: Vec<Change>) {
    {
        let mut grants = keeper.grants();
        changes.iter().for_each(|change| grants.apply(change));
    }
    keep(keeper, changes).await;
}

async fn keep(keeper: &dyn Keeper, changes: Vec<Change>) {
    if !changes.is_empty()
        && let Err(fault) = keeper.keep(changes, Sure::OfTheProgram).await
    {
        // It holds as long as this program runs, and Amazon asks again after that.
        tracing::warn!(%fault, "a change of account linking could not be written down");
    }
}
