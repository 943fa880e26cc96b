//! A server's address: what a person typed or pasted, made into the text that every path is appended to.

use household::fault::{Code, Fault};
use url::Url;

/// What people paste along when they copy the address from their browser.
const WEB_PAGES: [&str; 2] = ["/web/index.html", "/web"];

/// The base of every call: no slash at the end, no query, no fragment, no sign-in; the typed base path is kept.
pub(crate) fn base(address: &Url) -> String {
    let mut address = address.clone();
    address.set_query(None);
    address.set_fragment(None);
    // A name in the address would turn into an `Authorization` header of its own and push ours out. Both setters fail
    // only for addresses without a host, which have no name either.
    let _ = address.set_username("");
    let _ = address.set_password(None);
    let mut base = address.as_str().trim_end_matches('/');
    for page in WEB_PAGES {
        base = base.strip_suffix(page).unwrap_or(base);
    }
    base.trim_end_matches('/').to_owned()
}

/// The same as an address, for keeping; or a fault if HTTP does not go there.
pub(crate) fn tidy(address: &Url) -> Result<Url, Fault> {
    let unreachable = || Fault::new(Code::ServerUnreachable).with("server", spoken(address));
    if !matches!(address.scheme(), "http" | "https") || address.host_str().is_none() {
        return Err(unreachable());
    }
    Url::parse(&base(address)).map_err(|_| unreachable())
}

/// What to call a server whose name is not known yet.
pub(crate) fn spoken(address: &Url) -> &str {
    address.host_str().unwrap_or_else(|| address.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn base_of(address: &str) -> String {
        base(&Url::parse(address).unwrap())
    }

    #[test]
    fn a_typed_base_path_is_kept() {
        assert_eq!(base_of("https://media.example/jellyfin/"), "https://media.example/jellyfin");
        assert_eq!(base_of("http://nas:8096/emby"), "http://nas:8096/emby");
        assert_eq!(base_of("http://nas:8096"), "http://nas:8096");
    }

    #[test]
    fn an_address_copied_from_the_browser_works() {
        assert_eq!(base_of("http://nas:8096/web/index.html#!/home"), "http://nas:8096");
        assert_eq!(base_of("http://nas:8096/web/"), "http://nas:8096");
        assert_eq!(base_of("http://me:secret@nas:8096/?x=1"), "http://nas:8096");
    }

    #[test]
    fn other_schemes_are_no_servers() {
        let fault = tidy(&Url::parse("ftp://nas/").unwrap()).unwrap_err();
        assert_eq!(fault.code, Code::ServerUnreachable);
        assert_eq!(fault.values["server"], "nas");
    }
}
