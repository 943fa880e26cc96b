//! Where Alexa may be sent back to: three addresses, and nothing that looks like them.
//!
//! Facts: Amazon shows each developer three addresses, one per region, that end with the developer's vendor id. All three
//! must be taken whatever country the person lives in (Australia is sent to Japan's).

use std::fmt;
use url::Url;

/// One per region: North America, Europe, Far East.
const PLACES: [&str; 3] = [
    "https://pitangui.amazon.com/api/skill/link/",
    "https://layla.amazon.com/api/skill/link/",
    "https://alexa.amazon.co.jp/api/skill/link/",
];
/// Real vendor ids have 13 or 14 letters and digits.
const LONGEST_VENDOR: usize = 64;

/// What Amazon's names end with: its shops' and its services', country by country. Nobody else gets a name below them.
const AMAZONS: [&str; 25] = [
    "amazon.com",
    "amazon.co.jp",
    "amazon.ae",
    "amazon.ai",
    "amazon.ca",
    "amazon.cn",
    "amazon.co.uk",
    "amazon.co.za",
    "amazon.com.au",
    "amazon.com.be",
    "amazon.com.br",
    "amazon.com.mx",
    "amazon.com.tr",
    "amazon.de",
    "amazon.eg",
    "amazon.es",
    "amazon.fr",
    "amazon.ie",
    "amazon.in",
    "amazon.it",
    "amazon.nl",
    "amazon.pl",
    "amazon.sa",
    "amazon.se",
    "amazon.sg",
];
/// Where Alexa gets tokens without a code, which is never asked for here; Amazon may name it beside the others.
const WITHOUT_CODE: &str = "/spa/skill/account-linking-status.html";
/// Amazon's own addresses are much shorter.
const LONGEST: usize = 256;

/// An address of Amazon's that Usher does not know: Alexa wanted people back there, and they were led nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Astray(String);

impl Astray {
    /// None for what is taken, and for what is none of Amazon's: nobody but a stranger asks for that.
    pub fn of(address: &str, vendor: Option<&str>) -> Option<Self> {
        (!is_alexas(address, vendor) && address.len() <= LONGEST && is_amazons(address))
            .then(|| Self(address.to_owned()))
    }

    /// At whose place: enough for a log.
    pub fn host(&self) -> String {
        Url::parse(&self.0).ok().and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default()
    }

    /// Whether Alexa may be sent there by now: the vendor may have become known since, or be another.
    pub fn is_taken(&self, vendor: Option<&str>) -> bool {
        is_alexas(&self.0, vendor)
    }
}

/// As people are shown it: without what stands behind the path, which may be somebody's.
impl fmt::Display for Astray {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.split_once(['?', '#']) {
            Some((place, _)) => write!(f, "{place}…"),
            None => f.write_str(&self.0),
        }
    }
}

/// The first of the addresses that Amazon says it leads people back to which would not be taken.
pub fn first_unknown<'a>(told: &'a [String], vendor: Option<&str>) -> Option<&'a str> {
    let mut with_code = told.iter().map(String::as_str).filter(|address| !address.contains(WITHOUT_CODE));
    with_code.find(|address| !is_alexas(address, vendor))
}

fn is_amazons(address: &str) -> bool {
    let Ok(url) = Url::parse(address) else { return false };
    let is_plain =
        url.scheme() == "https" && url.port().is_none() && url.username().is_empty() && url.password().is_none();
    // Written in another way than addresses are, it is somebody's trick.
    let is_clean = address.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    let host = url.host_str().unwrap_or_default();
    let is_below = |name: &&str| host.strip_suffix(*name).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    is_plain && is_clean && AMAZONS.iter().any(is_below)
}

/// Whether Alexa may be sent back there. Compared letter by letter, as RFC 9700 wants it: no prefix, no other spelling.
/// While the vendor is not known, anything of a vendor's shape will do.
pub(crate) fn is_alexas(address: &str, vendor: Option<&str>) -> bool {
    let Some(last) = PLACES.iter().find_map(|place| address.strip_prefix(place)) else { return false };
    match vendor {
        Some(vendor) => last == vendor,
        None => {
            let letters = last.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
            letters && (1..=LONGEST_VENDOR).contains(&last.len())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const VENDOR: &str = "M2ABCDEF123456";

    #[test]
    fn every_region_is_served_with_the_vendor_known_and_unknown() {
        for place in PLACES {
            let address = format!("{place}{VENDOR}");
            assert!(is_alexas(&address, Some(VENDOR)) && is_alexas(&address, None), "{address}");
            assert!(!is_alexas(&address, Some("M2OTHER")), "{address}");
            assert_eq!(Astray::of(&address, Some(VENDOR)).or(Astray::of(&address, None)), None, "{address}");
        }
    }

    #[test]
    fn what_only_looks_like_alexa_is_refused() {
        let near = [
            "",
            "https://pitangui.amazon.com/api/skill/link/",
            "http://pitangui.amazon.com/api/skill/link/M2ABCDEF123456",
            "https://pitangui.amazon.com:443/api/skill/link/M2ABCDEF123456",
            "https://PITANGUI.amazon.com/api/skill/link/M2ABCDEF123456",
            "https://alexa.amazon.com/api/skill/link/M2ABCDEF123456",
            "https://alexa.amazon.ai/api/skill/link/M2ABCDEF123456",
            "https://layla.amazon.co.uk/api/skill/link/M2ABCDEF123456",
            "https://pitangui.amazon.com.evil.example/api/skill/link/M2ABCDEF123456",
            "https://pitangui.amazon.com@evil.example/api/skill/link/M2ABCDEF123456",
            "https://evil.example/https://pitangui.amazon.com/api/skill/link/M2ABCDEF123456",
            "https://pitangui.amazon.com/api/skill/link/M2ABCDEF123456@evil",
            "https://pitangui.amazon.com/api/skill/link/M2ABCDEF123456/",
            "https://pitangui.amazon.com/api/skill/link/M2ABCDEF123456?x=1",
            "https://pitangui.amazon.com/api/skill/link/M2ABCDEF123456#x",
            "https://pitangui.amazon.com/api/skill/link/../link/M2ABCDEF123456",
            "https://pitangui.amazon.com/api/skill/link/m2abcdef123456",
            "https://pitangui.amazon.com/api/skill/link/M2ABCDEF12345%36",
            "https://pitangui.amazon.com/api/skill/link/M2ABCDEF123456\n",
            "https://pitangui.amazon.com/api/skill//link/M2ABCDEF123456",
            "https://pitangui.amazon.com/spa/skill/account-linking-status.html?vendorId=M2ABCDEF123456",
            "//pitangui.amazon.com/api/skill/link/M2ABCDEF123456",
        ];
        for address in near {
            assert!(!is_alexas(address, Some(VENDOR)) && !is_alexas(address, None), "{address}");
        }
    }

    #[test]
    fn an_address_of_amazons_that_is_not_known_is_told_from_a_strangers() {
        let amazons = [
            "https://pitangui.amazon.com/api/skill/link/M2OTHER",
            "https://alexa.amazon.com/api/skill/link/M2ABCDEF123456",
            "https://alexa.amazon.com.au/api/skill/link/M2ABCDEF123456",
            "https://layla.amazon.co.uk/api/skill/link/M2ABCDEF123456",
            "https://layla.amazon.com/spa/skill/account-linking-status.html?vendorId=M2ABCDEF123456",
        ];
        for address in amazons {
            let astray = Astray::of(address, Some(VENDOR)).unwrap_or_else(|| panic!("{address}"));
            assert_eq!(astray.to_string(), address.replace("?vendorId=M2ABCDEF123456", "…"));
            assert!(!astray.is_taken(Some(VENDOR)));
        }
        let long = format!("https://pitangui.amazon.com/{}", "a".repeat(LONGEST));
        let strangers = [
            "",
            "pitangui.amazon.com",
            "http://pitangui.amazon.com/api/skill/link/M2OTHER",
            "https://pitangui.amazon.com:8443/api/skill/link/M2OTHER",
            "https://notamazon.com/api/skill/link/M2OTHER",
            "https://pitangui.amazon.com.evil.example/api/skill/link/M2OTHER",
            "https://pitangui.amazon.com@evil.example/api/skill/link/M2OTHER",
            "https://evil.example@pitangui.amazon.com/api/skill/link/M2OTHER",
            "https://evil.example/https://pitangui.amazon.com/api/skill/link/M2OTHER",
            "https:\\\\pitangui.amazon.com\\api",
            "https://pitangui.amazon.com/api/skill/link/M2\nOTHER",
            &long,
        ];
        for address in strangers {
            assert_eq!(Astray::of(address, Some(VENDOR)), None, "{address}");
        }
    }

    #[test]
    fn of_what_amazon_names_only_what_is_asked_for_with_a_code_must_be_known() {
        let mut told: Vec<String> = PLACES.iter().map(|place| format!("{place}{VENDOR}")).collect();
        told.push(format!("https://layla.amazon.com{WITHOUT_CODE}?vendorId={VENDOR}"));
        assert_eq!(first_unknown(&told, Some(VENDOR)).or(first_unknown(&told, None)), None);
        assert_eq!(first_unknown(&told, Some("M2OTHER")), Some(&*told[0]));
        told.push("https://alexa.amazon.com.au/api/skill/link/M2ABCDEF123456".into());
        assert_eq!(first_unknown(&told, Some(VENDOR)), Some(&*told[4]));
    }

    #[test]
    fn what_was_another_vendors_is_taken_once_that_is_ours() {
        let astray = Astray::of("https://layla.amazon.com/api/skill/link/M2OTHER", Some(VENDOR)).unwrap();
        assert!(astray.is_taken(Some("M2OTHER")));
    }
}
