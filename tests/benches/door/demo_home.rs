//! A demo home as its clients see it: who plays what, and how an order is given.

use crate::Failure;
use crate::films::FILMS;
use crate::load::Connection;
use serde_json::{Value, json};
use std::net::SocketAddr;

/// Somebody who may control every player of the demo home.
const USER: (&str, &str) = ("Maya", "lighthouse");

/// A demo home with somebody signed in.
pub(crate) struct DemoHome {
    address: SocketAddr,
    user: String,
    /// For the header `X-Emby-Token`.
    pub(crate) token: String,
}

impl DemoHome {
    pub(crate) async fn sign_in(address: SocketAddr) -> Result<Self, Failure> {
        let mut home = Self { address, user: String::new(), token: String::new() };
        let body = json!({ "Username": USER.0, "Pw": USER.1 }).to_string();
        let answer = home.ask("POST", "/Users/AuthenticateByName", &body).await?;
        home.user = text(&answer["User"]["Id"])?;
        home.token = text(&answer["AccessToken"])?;
        Ok(home)
    }

    /// The address that makes a player with a screen play one of the films.
    pub(crate) async fn order(&self) -> Result<String, Failure> {
        let sessions = self.sessions().await?;
        let session = sessions.iter().find(|session| {
            let media = session["PlayableMediaTypes"].as_array();
            media.is_some_and(|media| media.iter().any(|kind| kind == "Video"))
        });
        let session = text(&session.ok_or("the demo home has no player with a screen")?["Id"])?;
        let target = format!("/Users/{}/Items?Recursive=true&IncludeItemTypes=Movie", self.user);
        let films = self.ask("GET", &target, "").await?;
        let mut films = films["Items"].as_array().into_iter().flatten();
        let film = films.find(|film| is_one_of_ours(&film["Name"])).ok_or("the demo home has none of the films")?;
        let film = text(&film["Id"])?;
        Ok(format!("http://{}/Sessions/{session}/Playing?PlayCommand=PlayNow&ItemIds={film}", self.address))
    }

    /// Whether one of the films plays on one of its players.
    pub(crate) async fn plays_a_film(&self) -> Result<bool, Failure> {
        Ok(self.sessions().await?.iter().any(|session| is_one_of_ours(&session["NowPlayingItem"]["Name"])))
    }

    async fn sessions(&self) -> Result<Vec<Value>, Failure> {
        let target = format!("/Sessions?ControllableByUserId={}", self.user);
        let answer = self.ask("GET", &target, "").await?;
        Ok(answer.as_array().ok_or("the demo home lists no players")?.clone())
    }

    async fn ask(&self, method: &str, target: &str, body: &str) -> Result<Value, Failure> {
        let request = format!(
            "{method} {target} HTTP/1.1\r\nHost: {}\r\nX-Emby-Token: {}\r\nContent-Type: application/json\r\n\
             X-Emby-Authorization: Emby Client=\"Bench\", Device=\"Bench\", DeviceId=\"bench\", Version=\"1\"\r\n\
             Content-Length: {}\r\n\r\n{body}",
            self.address,
            self.token,
            body.len()
        );
        let mut connection = Connection::open(self.address).await?;
        match connection.ask(request.as_bytes()).await? {
            (200, body) => Ok(serde_json::from_slice(body)?),
            (status, _) => Err(format!("the demo home answered {status} to {target}").into()),
        }
    }
}

fn is_one_of_ours(name: &Value) -> bool {
    name.as_str().is_some_and(|name| FILMS.iter().any(|film| film.eq_ignore_ascii_case(name)))
}

fn text(value: &Value) -> Result<String, Failure> {
    Ok(value.as_str().ok_or("the demo home left something out")?.to_owned())
}
