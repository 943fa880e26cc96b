//! Cloudflare: `/zones?name=` finds the zone that a name is in, `/zones/{zone}/dns_records` has its records
//! (<https://developers.cloudflare.com/api/resources/dns/>). The token needs Zone: Read and DNS: Edit.
//!
//! Every answer is `{success, errors: [{code, message}], result}`. A token that is none is 400 with code 6003 (its form) or
//! 401/403 with 1000, 9109 or 10000; one that may not do this is 403. An alias in the way is code 81053 or 81054. More than
//! 1,200 calls in five minutes are 429.

use super::calls::{Answer, Calls};
use super::{Addresses, Provider, Refused, plain, proof_name};
use async_trait::async_trait;
use household::fault::Code;
use http::{Method, StatusCode};
use secrecy::ExposeSecret;
use serde::{Deserialize, Serialize};
use tokio::sync::Mutex;
use url::Url;

pub(super) const BASE: &str = "https://api.cloudflare.com/client/v4/";
/// For how long an answer may be kept, in seconds; the least for everybody.
const TTL: u32 = 60;
/// A name has no more labels than this that are worth asking for.
const MOST_ZONES: usize = 8;

const FORM_OF_TOKEN: u32 = 6003;
const NO_TOKEN: [u32; 2] = [1000, 9109];
const IN_THE_WAY: [u32; 2] = [81053, 81054];
const THERE_ALREADY: [u32; 2] = [81057, 81058];
const GONE: u32 = 81044;

pub(super) struct Cloudflare {
    calls: Calls,
    /// The zone that was found last: it does not move, and asking takes several calls.
    zone: Mutex<Option<(String, String)>>,
}

#[derive(Deserialize)]
struct Envelope<T> {
    #[serde(default)]
    success: bool,
    #[serde(default = "Vec::new")]
    errors: Vec<Problem>,
    result: Option<T>,
}

#[derive(Deserialize)]
struct Problem {
    #[serde(default)]
    code: u32,
}

#[derive(Deserialize)]
struct Id {
    id: String,
}

#[derive(Deserialize)]
struct Record {
    id: String,
    #[serde(default)]
    content: String,
    #[serde(default)]
    proxied: bool,
}

#[derive(Serialize)]
struct Written<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    name: &'a str,
    content: &'a str,
    ttl: u32,
    proxied: bool,
}

impl Cloudflare {
    pub(super) fn new(calls: Calls) -> Self {
        Self { calls, zone: Mutex::default() }
    }

    /// A call, and what its answer holds.
    async fn call<T: for<'de> Deserialize<'de>>(
        &self,
        name: &str,
        method: Method,
        url: Url,
        body: Option<&Written<'_>>,
    ) -> Result<T, Problems> {
        let mut request = self.calls.http.request(method, url).bearer_auth(self.calls.token.expose_secret());
        if let Some(body) = body {
            request = request.json(body);
        }
        let answer = self.calls.send(request).await.map_err(Problems::of)?;
        let envelope: Envelope<T> = self.calls.read(&answer).map_err(Problems::of)?;
        match envelope.result {
            Some(result) if envelope.success && answer.status.is_success() => Ok(result),
            _ => Err(self.wrong(&answer, &envelope.errors, name)),
        }
    }

    fn wrong(&self, answer: &Answer, errors: &[Problem], name: &str) -> Problems {
        let codes: Vec<u32> = errors.iter().map(|problem| problem.code).collect();
        let has = |some: &[u32]| codes.iter().any(|code| some.contains(code));
        let refused = match answer.status {
            StatusCode::UNAUTHORIZED => self.calls.refused(Code::NameTokenRefused),
            _ if has(&[FORM_OF_TOKEN]) || has(&NO_TOKEN) => self.calls.refused(Code::NameTokenRefused),
            StatusCode::FORBIDDEN => self.calls.refused(Code::NameTokenNarrow),
            _ if has(&IN_THE_WAY) => {
                Refused { fault: self.calls.fault(Code::NameIsAlias).with("name", name), wait: None }
            }
            StatusCode::NOT_FOUND => self.calls.not_there(name),
            _ => self.calls.refused(Code::NameConfused),
        };
        Problems { codes, refused }
    }

    /// The zone that a name is in: the longest ending of it that the account has.
    async fn zone_of(&self, name: &str) -> Result<String, Refused> {
        let name = plain(name);
        let mut known = self.zone.lock().await;
        if let Some((zone, id)) = &*known
            && super::within(&name, zone).is_some()
        {
            return Ok(id.clone());
        }
        let mut rest = name.as_str();
        for _ in 0..MOST_ZONES {
            if !rest.contains('.') {
                break;
            }
            let mut url = self.calls.at(&["zones"]);
            url.query_pairs_mut().append_pair("name", rest);
            let zones: Vec<Id> = self.call(&name, Method::GET, url, None).await?;
            if let Some(zone) = zones.into_iter().next() {
                *known = Some((rest.to_owned(), zone.id.clone()));
                return Ok(zone.id);
            }
            rest = rest.split_once('.').map_or("", |(_, rest)| rest);
        }
        Err(self.calls.not_there(&name))
    }

    async fn records(&self, zone: &str, kind: &'static str, name: &str) -> Result<Vec<Record>, Refused> {
        let mut url = self.calls.at(&["zones", zone, "dns_records"]);
        url.query_pairs_mut().append_pair("type", kind).append_pair("name", name);
        Ok(self.call(name, Method::GET, url, None).await?)
    }

    /// Writes one record of an address, and no second one beside it: Alexa would be sent to either.
    async fn set(&self, name: &str, kind: &'static str, content: &str) -> Result<(), Refused> {
        let name = plain(name);
        let zone = self.zone_of(&name).await?;
        let mut records = self.records(&zone, kind, &name).await?.into_iter();
        match records.next() {
            Some(record) if record.content == content => {}
            Some(record) => {
                // Whether Cloudflare stands before this home is the person's choice.
                let written = Written { kind, name: &name, content, ttl: TTL, proxied: record.proxied };
                let url = self.calls.at(&["zones", &zone, "dns_records", &record.id]);
                let _: Id = self.call(&name, Method::PATCH, url, Some(&written)).await?;
            }
            None => self.add(&zone, &Written { kind, name: &name, content, ttl: TTL, proxied: false }).await?,
        }
        for record in records {
            self.delete(&zone, &name, &record.id).await?;
        }
        Ok(())
    }

    async fn add(&self, zone: &str, written: &Written<'_>) -> Result<(), Refused> {
        let url = self.calls.at(&["zones", zone, "dns_records"]);
        match self.call::<Id>(written.name, Method::POST, url, Some(written)).await {
            Ok(_) => Ok(()),
            Err(problems) if problems.has(&THERE_ALREADY) => Ok(()),
            Err(problems) => Err(problems.into()),
        }
    }

    async fn delete(&self, zone: &str, name: &str, record: &str) -> Result<(), Refused> {
        let url = self.calls.at(&["zones", zone, "dns_records", record]);
        match self.call::<Id>(name, Method::DELETE, url, None).await {
            Ok(_) => Ok(()),
            Err(problems) if problems.has(&[GONE]) || problems.is_gone() => Ok(()),
            Err(problems) => Err(problems.into()),
        }
    }
}

#[async_trait]
impl Provider for Cloudflare {
    async fn set_address(&self, name: &str, addresses: Addresses) -> Result<(), Refused> {
        if let Some(v4) = addresses.v4 {
            self.set(name, "A", &v4.to_string()).await?;
        }
        if let Some(v6) = addresses.v6 {
            self.set(name, "AAAA", &v6.to_string()).await?;
        }
        Ok(())
    }

    async fn set_proof(&self, name: &str, text: &str) -> Result<(), Refused> {
        let (name, content) = (proof_name(name), format!("\"{text}\""));
        let zone = self.zone_of(&name).await?;
        self.add(&zone, &Written { kind: "TXT", name: &name, content: &content, ttl: TTL, proxied: false }).await
    }

    async fn clear_proof(&self, name: &str, text: &str) -> Result<(), Refused> {
        let name = proof_name(name);
        let zone = self.zone_of(&name).await?;
        for record in self.records(&zone, "TXT", &name).await? {
            if record.content.trim_matches('"') == text {
                self.delete(&zone, &name, &record.id).await?;
            }
        }
        Ok(())
    }
}

/// What a call was refused for, with Cloudflare's own codes.
struct Problems {
    codes: Vec<u32>,
    refused: Refused,
}

impl Problems {
    fn of(refused: Refused) -> Self {
        Self { codes: Vec::new(), refused }
    }

    fn has(&self, some: &[u32]) -> bool {
        self.codes.iter().any(|code| some.contains(code))
    }

    fn is_gone(&self) -> bool {
        self.refused.fault.code == Code::NameNotThere
    }
}

impl From<Problems> for Refused {
    fn from(problems: Problems) -> Self {
        problems.refused
    }
}
