//! What to paste into a reverse proxy, made for this home: its name, where Usher listens, and the doors, which are all that
//! is to be led outside.

use crate::bridge::PORT;
use crate::shared::{Shared, lock};
use alexa::linking::{AUTHORIZE, TOKEN};
use household::fault::{Code, Fault};
use reach::proxy::{Open, Proxy, Site};
use std::net::{Ipv4Addr, SocketAddr};

/// What is led outside.
const DOORS: [Open<'static>; 4] = [
    Open::Exactly(alexa::custom::PATH),
    Open::Exactly(AUTHORIZE),
    Open::Exactly(TOKEN),
    Open::Below(alexa::stream::PATH),
];

impl Shared {
    /// What to paste into a proxy of this kind, which serves under this name.
    ///
    /// # Errors
    /// [`Code::ProxyUnknown`], or that the name is none that Alexa can call.
    pub(crate) fn proxy_snippet(&self, proxy: &str, host: &str) -> Result<String, Fault> {
        let known = Proxy::ALL.into_iter().find(|known| known.as_str() == proxy);
        let known = known.ok_or_else(|| {
            let names = Proxy::ALL.map(Proxy::as_str).join(", ");
            Fault::new(Code::ProxyUnknown).with("name", proxy).with("names", names)
        })?;
        let usual = SocketAddr::from((Ipv4Addr::LOCALHOST, PORT));
        let usher = lock(&self.address).unwrap_or(usual);
        let snippet = known.snippet(&Site { host, usher, doors: &DOORS, certificate: None })?;
        let fields = snippet.fields.iter().map(|(field, value)| format!("# {field}: {value}\n"));
        Ok(format!("# {}\n{}{}", snippet.place, fields.collect::<String>(), snippet.text))
    }
}
