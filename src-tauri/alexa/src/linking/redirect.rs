//! Where Alexa may be sent back to: three addresses, and nothing that looks like them.
//!
//! Facts: Amazon shows each developer three addresses, one per region, that end with the developer's vendor id. All three
//! must be taken whatever country the person lives in (Australia is sent to Japan's).

/// One per region: North America, Europe, Far East.
const PLACES: [&str; 3] = [
    "https://pitangui.amazon.com/api/skill/link/",
    "https://layla.amazon.com/api/skill/link/",
    "https://alexa.amazon.co.jp/api/skill/link/",
];
/// Real vendor ids have 13 or 14 letters and digits.
const LONGEST_VENDOR: usize = 64;

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
}
