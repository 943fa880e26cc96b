//! `GET /Users/Public`: the people whom a server shows before anybody has signed in, with their pictures; and a picture of
//! whoever is signed in.
//! `GET /Users/{user}/Images/Primary` (Emby, old Jellyfin), `GET /UserImage` (Jellyfin since 10.9): a picture.
//!
//! All of it is nice to have. What does not come in time, or is too big, is left out.

use super::authorization::headers;
use super::back_end::BackEnd;
use super::call::{Caller, Limit, PICTURE, PORTRAIT, USERS};
use super::dialect::{self, Pictures};
use super::target::Target;
use super::{Found, Identity, address};
use crate::http::Client;
use crate::portraits::Portraits;
use async_trait::async_trait;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use household::id::UserId;
use http::HeaderMap;
use serde::Deserialize;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio::time::{Instant, timeout_at};

/// More people than this are no list to choose from.
const MOST: usize = 64;
/// So many of them are shown with their pictures.
const PICTURES: usize = 24;
/// How many pictures are fetched at once.
const AT_ONCE: usize = 4;
/// How long all of them may take.
const PATIENCE: Duration = Duration::from_secs(3);
/// How wide a picture is while somebody chooses, and where it is shown all the time.
const WIDTH: &str = "160";
const WIDTH_KEPT: &str = "96";
/// What a page can show.
const KINDS: [&str; 4] = ["image/png", "image/jpeg", "image/webp", "image/gif"];

/// Somebody who may sign in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The server's id of them.
    pub id: UserId,
    /// Their name there.
    pub name: String,
    /// Whether they have a password.
    pub needs_password: bool,
    /// Their picture, as a `data:` address.
    pub picture: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct WirePerson {
    id: String,
    #[serde(default)]
    name: Option<String>,
    #[serde(default)]
    has_password: Option<bool>,
    #[serde(default)]
    primary_image_tag: Option<String>,
}

/// The people whom a server shows to everybody; none if it shows nobody or does not say.
pub async fn public_people(http: &Client, identity: &Identity, found: &Found) -> Vec<Person> {
    let caller = Caller::new(http.clone(), &address::base(&found.address));
    let headers = headers(identity, None);
    let listed = caller.get::<Vec<WirePerson>>(&headers, "/Users/Public", USERS).await.unwrap_or_default();
    let mut people = Vec::new();
    let mut shown = Vec::new();
    for person in listed.into_iter().take(MOST) {
        let Some(name) = person.name else { continue };
        if person.primary_image_tag.is_some_and(|tag| !tag.is_empty()) && shown.len() < PICTURES {
            shown.push((people.len(), person.id.clone()));
        }
        let needs_password = person.has_password.unwrap_or(true);
        people.push(Person { id: UserId::new(person.id), name, needs_password, picture: None });
    }
    for (place, picture) in pictures(&caller, &headers, dialect::of(found.kind).pictures, shown).await {
        people[place].picture = Some(picture);
    }
    people
}

async fn pictures(
    caller: &Caller,
    headers: &HeaderMap,
    how: Pictures,
    wanted: Vec<(usize, String)>,
) -> Vec<(usize, String)> {
    let until = Instant::now() + PATIENCE;
    let turns = Arc::new(Semaphore::new(AT_ONCE));
    let mut asked = JoinSet::new();
    for (place, id) in wanted {
        let (caller, headers, turns) = (caller.clone(), headers.clone(), turns.clone());
        asked.spawn(async move {
            let _turn = turns.acquire().await.ok()?;
            Some((place, picture(&caller, &headers, how, &id, (WIDTH, PICTURE)).await?))
        });
    }
    let mut pictures = Vec::new();
    while let Ok(Some(answered)) = timeout_at(until, asked.join_next()).await {
        pictures.extend(answered.ok().flatten());
    }
    pictures
}

#[async_trait]
impl Portraits for BackEnd {
    async fn portrait(&self, user: &UserId) -> Option<String> {
        let account = self.account(user).ok()?;
        let size = (WIDTH_KEPT, PORTRAIT);
        picture(&self.caller, &account.headers, self.dialect.pictures, user.as_str(), size).await
    }
}

async fn picture(
    caller: &Caller,
    headers: &HeaderMap,
    how: Pictures,
    id: &str,
    (width, limit): (&str, Limit),
) -> Option<String> {
    let sized = |target: Target| target.with("maxWidth", width).with("quality", "80");
    let with_person = sized(Target::path(&["Users", id, "Images", "Primary"]));
    let apart = sized(Target::path(&["UserImage"]).with("userId", id));
    let targets = match how {
        Pictures::OfPerson => vec![with_person],
        Pictures::Apart => vec![apart, with_person],
    };
    for target in targets {
        match caller.file(headers, target.as_str(), limit).await {
            Ok((kind, bytes)) => {
                let kind = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
                let shows = KINDS.contains(&kind.as_str()) && !bytes.is_empty();
                return shows.then(|| format!("data:{kind};base64,{}", STANDARD.encode(&bytes)));
            }
            Err(error) if error.is_refusal() => {}
            Err(_) => return None,
        }
    }
    None
}
