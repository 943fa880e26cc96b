//! Which addresses the window may have opened in the person's browser: the demo home's page on this machine, and
//! the few sites that Usher itself names. Anything else would let a page of ours be turned against its reader.

use std::net::IpAddr;
use tauri::Url;

/// Sites that Usher's own pages link to.
const SITES: &[&str] = &["developer.amazon.com", "alexa.amazon.com", "www.amazon.com", "emby.media"];

/// The address, if it may be opened.
pub(crate) fn allowed(address: &str) -> Option<Url> {
    let url = Url::parse(address).ok()?;
    let host = url.host_str()?;
    let here = host == "localhost" || loopback(host);
    let named = SITES.contains(&host) && url.port().is_none();
    let anonymous = url.username().is_empty() && url.password().is_none();
    let fits = match url.scheme() {
        "https" => here || named,
        "http" => here,
        _ => false,
    };
    (fits && anonymous).then_some(url)
}

/// The address, if it is one of the pages on which sign-ins wait: Usher itself has told the window of them.
pub(crate) fn told(address: &str, pages: &[String]) -> Option<Url> {
    let url = pages.iter().any(|page| page == address).then(|| Url::parse(address).ok()).flatten()?;
    let anonymous = url.username().is_empty() && url.password().is_none();
    (matches!(url.scheme(), "http" | "https") && anonymous).then_some(url)
}

fn loopback(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    bare.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::{allowed, told};

    #[test]
    fn pages_of_this_machine_and_named_sites_open() {
        for address in [
            "http://127.0.0.1:8096/demo",
            "http://localhost:8096/",
            "http://[::1]:8096/demo",
            "https://developer.amazon.com/alexa/console/ask",
            "https://emby.media/pin",
        ] {
            assert!(allowed(address).is_some(), "{address}");
        }
    }

    #[test]
    fn a_page_on_which_a_sign_in_waits_opens() {
        let page = "http://192.168.1.30:8123/auth/authorize?state=1";
        let pages = [page.to_owned(), "file:///etc/passwd".to_owned(), "http://me:secret@192.168.1.30/".to_owned()];
        assert!(told(page, &pages).is_some());
        for address in ["http://192.168.1.30:8123/", &pages[1], &pages[2]] {
            assert!(told(address, &pages).is_none(), "{address}");
        }
    }

    #[test]
    fn nothing_else_opens() {
        for address in [
            "https://example.com/",
            "http://developer.amazon.com/",
            "https://developer.amazon.com:8443/",
            "https://developer.amazon.com.example.com/",
            "https://developer.amazon.com@example.com/",
            "http://someone:secret@127.0.0.1/",
            "http://192.168.1.10/",
            "http://127.0.0.1.example.com/",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "smb://127.0.0.1/share",
            "C:\\Windows\\System32\\calc.exe",
            "",
        ] {
            assert!(allowed(address).is_none(), "{address}");
        }
    }
}
