//! deSEC: `/domains/?owns_qname=` says which domain of the account a name is in, `PUT /domains/{domain}/rrsets/` writes
//! sets of records, several at once; a set without records is deleted
//! (<https://desec.readthedocs.io/en/latest/dns/rrsets.html>).
//!
//! A set's TTL may not be below the domain's `minimum_ttl`. Writing is limited to 2 a second and 15 a minute for each domain;
//! 429 says in `Retry-After` how long to wait.

use super::calls::{Answer, Calls};
use super::{Addresses, Provider, Refused, plain, proof_name, within};
use async_trait::async_trait;
use household::fault::Code;
use http::StatusCode;
use http::header::AUTHORIZATION;
use secrecy::ExposeSecret;
use serde::{Deserialize, Serialize};

pub(super) const BASE: &str = "https://desec.io/api/v1/";
/// How its free names end.
pub(super) const ENDING: &str = ".dedyn.io";
/// For how long an answer may be kept, if the domain allows it: an address that changes is to be seen soon.
const TTL: u32 = 60;

pub(super) struct DeSec(pub(super) Calls);

#[derive(Deserialize)]
struct Domain {
    name: String,
    #[serde(default)]
    minimum_ttl: u32,
}

#[derive(Serialize)]
struct Set {
    subname: String,
    #[serde(rename = "type")]
    kind: &'static str,
    ttl: u32,
    records: Vec<String>,
}

impl DeSec {
    fn signed(&self, request: reqwest::RequestBuilder) -> reqwest::RequestBuilder {
        request.header(AUTHORIZATION, format!("Token {}", self.0.token.expose_secret()))
    }

    /// What an answer means that is not the wanted one.
    fn wrong(&self, answer: &Answer, name: &str) -> Refused {
        match answer.status {
            StatusCode::UNAUTHORIZED => self.0.refused(Code::NameTokenRefused),
            StatusCode::FORBIDDEN => self.0.refused(Code::NameTokenNarrow),
            StatusCode::NOT_FOUND => self.0.not_there(name),
            _ => self.0.refused(Code::NameConfused),
        }
    }

    async fn domain_of(&self, name: &str) -> Result<Domain, Refused> {
        let mut url = self.0.at(&["domains", ""]);
        url.query_pairs_mut().append_pair("owns_qname", &plain(name));
        let answer = self.0.send(self.signed(self.0.http.get(url))).await?;
        if answer.status != StatusCode::OK {
            return Err(self.wrong(&answer, name));
        }
        let domains: Vec<Domain> = self.0.read(&answer)?;
        domains.into_iter().next().ok_or_else(|| self.0.not_there(name))
    }

    /// Writes sets of records of one name.
    async fn write(&self, name: &str, sets: Vec<(&'static str, Vec<String>)>) -> Result<(), Refused> {
        let domain = self.domain_of(name).await?;
        let subname = within(name, &domain.name).ok_or_else(|| self.0.refused(Code::NameConfused))?;
        let ttl = TTL.max(domain.minimum_ttl);
        let set = |(kind, records)| Set { subname: subname.clone(), kind, ttl, records };
        let sets: Vec<Set> = sets.into_iter().map(set).collect();
        let url = self.0.at(&["domains", &domain.name, "rrsets", ""]);
        let answer = self.0.send(self.signed(self.0.http.put(url).json(&sets))).await?;
        if answer.status.is_success() {
            return Ok(());
        }
        // A name that is an alias can have nothing else.
        if answer.status == StatusCode::BAD_REQUEST && self.is_alias(&domain.name, &subname).await {
            let fault = self.0.fault(Code::NameIsAlias).with("name", name);
            return Err(Refused { fault, wait: None });
        }
        Err(self.wrong(&answer, name))
    }

    async fn is_alias(&self, domain: &str, subname: &str) -> bool {
        let subname = if subname.is_empty() { "@" } else { subname };
        let url = self.0.at(&["domains", domain, "rrsets", subname, "CNAME", ""]);
        let answer = self.0.send(self.signed(self.0.http.get(url))).await;
        answer.is_ok_and(|answer| answer.status == StatusCode::OK)
    }
}

#[async_trait]
impl Provider for DeSec {
    async fn set_address(&self, name: &str, addresses: Addresses) -> Result<(), Refused> {
        let mut sets = Vec::new();
        sets.extend(addresses.v4.map(|v4| ("A", vec![v4.to_string()])));
        sets.extend(addresses.v6.map(|v6| ("AAAA", vec![v6.to_string()])));
        if sets.is_empty() { Ok(()) } else { self.write(name, sets).await }
    }

    async fn set_proof(&self, name: &str, text: &str) -> Result<(), Refused> {
        self.write(&proof_name(name), vec![("TXT", vec![format!("\"{text}\"")])]).await
    }

    async fn clear_proof(&self, name: &str, _text: &str) -> Result<(), Refused> {
        self.write(&proof_name(name), vec![("TXT", Vec::new())]).await
    }
}
