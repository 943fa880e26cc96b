//! What a face shows of the way in from outside: the ways that there are, the one in use, and how it stands.

use super::FaultView;
use crate::api::SecretText;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Everything about the way in from outside, whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ReachView {
    /// The https address at which Alexa reaches Usher; none while there is none.
    pub address: Option<String>,
    /// The way in use: `tailscale`, `cloudflare`, `ngrok`, `direct`, `proxy`, `files`, or `own` for an address that was
    /// only typed. None if none was chosen.
    pub way: Option<String>,
    /// What was chosen, without its secrets; none if none was.
    pub wish: Option<WayWish>,
    /// Whether a token for it is kept.
    pub kept_token: bool,
    /// How it stands.
    pub state: ReachState,
    /// Since when it stands like that (RFC 3339), as far as Usher knows.
    pub since: Option<String>,
    /// Why it is not up.
    pub fault: Option<FaultView>,
    /// What bringing it up takes, in order.
    pub steps: Vec<ReachStepView>,
    /// A page on which the person must agree to something, such as a tunnel's sign-in.
    pub page: Option<String>,
    /// The certificate that Usher itself shows; none where somebody else does.
    pub certificate: Option<ReachCertificateView>,
    /// The opening in the router, if Usher made one.
    pub mapping: Option<MappingView>,
    /// The ways there are, in the order in which they suit this home.
    pub offers: Vec<OfferView>,
    /// Whether this home is still being looked at.
    pub looking: bool,
    /// What has happened to it, newest first.
    pub story: Vec<ReachEventView>,
}

/// How the way in stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum ReachState {
    /// None was chosen.
    #[default]
    Off,
    /// It is being brought up.
    Starting,
    /// It waits for a person: see [`ReachView::page`].
    Waiting,
    /// It is up.
    Up,
    /// It is down, and Usher tries again.
    Down,
}

/// A step of bringing a way up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ReachStepView {
    /// Its stable name: `program`, `sign-in`, `tunnel`, `name`, `port`, `certificate`, `listen`.
    pub step: String,
    /// How it stands: `waiting`, `running`, `done`, `failed`.
    pub state: String,
    /// Why it failed.
    pub fault: Option<FaultView>,
}

/// A certificate that Usher shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ReachCertificateView {
    /// The names that it is for.
    pub names: Vec<String>,
    /// Who made it.
    pub issuer: String,
    /// Its key: `RSA 2048`, `ECDSA P-256`.
    pub key: String,
    /// When it ends (RFC 3339).
    pub until: String,
    /// When Usher renews it (RFC 3339); none where it comes from files.
    pub renewed: Option<String>,
}

/// An opening in the router.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct MappingView {
    /// How it was made: `UPnP`, `PCP`, `NAT-PMP`.
    pub by: String,
    /// The address of this home in the internet.
    pub outside: Option<String>,
    /// Until when the router keeps it unasked (RFC 3339).
    pub until: Option<String>,
}

/// A way that there is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct OfferView {
    /// As [`ReachView::way`].
    pub way: String,
    /// Whether it could be used at once.
    pub ready: bool,
    /// Why it stands where it does: a stable name, such as `tailscale-here`, `router-opens`, `no-public-address`.
    pub reason: String,
    /// What the reason speaks of.
    pub values: std::collections::BTreeMap<String, String>,
    /// Where the program that is missing is had.
    pub install: Option<String>,
}

/// Something that happened to the way in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ReachEventView {
    /// When (RFC 3339).
    pub at: String,
    /// A stable name: `up`, `down`, `address-changed`, `certificate-renewed`, `port-opened`, `port-closed`, `tunnel-restarted`.
    pub what: String,
    /// Why, if it was a fault.
    pub fault: Option<FaultView>,
}

/// The way in that a person wants.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "way", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum WayWish {
    /// Tailscale Funnel.
    Tailscale,
    /// A Cloudflare Tunnel.
    Cloudflare {
        /// The name that leads to it; none for a trial under a name that changes with every start.
        host: Option<String>,
        /// The tunnel's token; none leaves the kept one.
        token: Option<SecretText>,
    },
    /// ngrok.
    Ngrok {
        /// The fixed name of the account; none takes whichever it gives.
        host: Option<String>,
        /// The account's token; none leaves it to ngrok's own settings, or to the kept one.
        token: Option<SecretText>,
    },
    /// A name of one's own that leads straight to this home.
    Direct {
        /// The name.
        host: String,
        /// Who keeps the name, if Usher shall tell them this home's address: `duckdns`, `desec`, `cloudflare`.
        provider: Option<String>,
        /// Their token; none leaves the kept one.
        token: Option<SecretText>,
        /// Whether Usher opens the port in the router.
        open_port: bool,
        /// How the certificate is proven: `http`, `tls-alpn`, `dns`; none = whichever can work.
        challenge: Option<String>,
        /// Where the certificate authority may write to.
        mail: Option<String>,
    },
    /// A reverse proxy that the person has.
    Proxy {
        /// The name under which it serves.
        host: String,
    },
    /// Certificate files of one's own.
    Files {
        /// The name under which Alexa calls.
        host: String,
        /// The file with the chain, PEM.
        chain: String,
        /// The file with the key, PEM.
        key: String,
    },
}
