//! The public address as it is written, before anything is asked of it.

use super::About;
use super::line::{Id, Line};
use household::fault::{Code, Fault};
use url::Url;

/// Whether Alexa can call such an address at all.
pub(super) async fn check(about: &About) -> Vec<Line> {
    let Some(address) = about.address() else {
        return vec![Line::skipped(Id::A12, "no-address"), Line::skipped(Id::A1, "no-address")];
    };
    let url = address.parse::<Url>().ok();
    let portless = url.clone().and_then(|mut url| url.set_port(None).ok().map(|()| url));
    let usable = portless.is_some_and(|url| alexa::provision::manifest::check::address(url.as_str()).is_ok());
    let Some(url) = url.filter(|_| usable) else {
        let fault = Fault::new(Code::EndpointUnusable).with("address", &address);
        return vec![Line::fail(Id::A12, fault).with("address", address), Line::explained(Id::A1, Id::A12)];
    };
    let port = url.port_or_known_default().unwrap_or(443);
    let a1 = if port == 443 {
        Line::ok(Id::A1)
    } else {
        Line::fail(Id::A1, Fault::new(Code::EndpointPort).with("address", &address).with("port", port.to_string()))
    };
    vec![Line::ok(Id::A12).with("address", address), a1.with("port", port.to_string())]
}
