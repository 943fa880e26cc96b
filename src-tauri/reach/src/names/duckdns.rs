//! DuckDNS: `GET /update?domains&token[&ip][&ipv6][&txt][&clear]`, answered by `OK` or `KO` with 200
//! (<https://www.duckdns.org/spec.jsp>).
//!
//! A name has one TXT, which is told for every name below it too, so `_acme-challenge` needs nothing more. `KO` does not
//! say whether the name or the token is wrong. An account's token is in the address of each call: it is never logged.

use super::calls::Calls;
use super::{Addresses, Provider, Refused, plain};
use async_trait::async_trait;
use household::fault::Code;
use http::StatusCode;
use secrecy::ExposeSecret;

pub(super) const BASE: &str = "https://www.duckdns.org/";
/// How its names end.
pub(super) const ENDING: &str = ".duckdns.org";

pub(super) struct DuckDns(pub(super) Calls);

impl DuckDns {
    async fn update(&self, name: &str, what: &[(&str, &str)]) -> Result<(), Refused> {
        let plain = plain(name);
        // A name below one's own leads where that leads.
        let domain = plain.strip_suffix(ENDING).and_then(|rest| rest.rsplit('.').next());
        let domain = domain.filter(|domain| !domain.is_empty()).ok_or_else(|| self.0.not_there(name))?;
        let mut url = self.0.at(&["update"]);
        url.query_pairs_mut().append_pair("domains", domain).append_pair("token", self.0.token.expose_secret());
        url.query_pairs_mut().extend_pairs(what);
        let answer = self.0.send(self.0.http.get(url)).await?;
        match answer.text() {
            // Further lines tell the addresses.
            text if answer.status == StatusCode::OK && text.starts_with("OK") => Ok(()),
            text if text.starts_with("KO") => Err(self.0.not_there(name)),
            _ => Err(self.0.refused(Code::NameConfused)),
        }
    }
}

#[async_trait]
impl Provider for DuckDns {
    async fn set_address(&self, name: &str, addresses: Addresses) -> Result<(), Refused> {
        let v4 = addresses.v4.map(|v4| v4.to_string());
        let v6 = addresses.v6.map(|v6| v6.to_string());
        // Without an address it would take the one that the call comes from.
        let mut what = Vec::new();
        what.extend(v4.as_deref().map(|v4| ("ip", v4)));
        what.extend(v6.as_deref().map(|v6| ("ipv6", v6)));
        if what.is_empty() { Ok(()) } else { self.update(name, &what).await }
    }

    async fn set_proof(&self, name: &str, text: &str) -> Result<(), Refused> {
        self.update(name, &[("txt", text)]).await
    }

    async fn clear_proof(&self, name: &str, text: &str) -> Result<(), Refused> {
        self.update(name, &[("txt", text), ("clear", "true")]).await
    }
}
