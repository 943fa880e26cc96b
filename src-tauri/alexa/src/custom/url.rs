//! The address of Alexa's signing certificates, accepted only where Amazon keeps them.
//!
//! Rules: Amazon's, as its own verifiers read them, and stricter where those differ: no escapes at all, since
//! `%2e%2e` leaves the folder behind a parser's back, and no query or fragment.

use url::Url;

const HOST: &str = "s3.amazonaws.com";
const FOLDER: &str = "/echo.api/";
/// Longer than any address that Amazon uses, by far.
const LONGEST: usize = 512;

/// An address that may be fetched, in its one normal spelling.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ChainUrl(String);

impl ChainUrl {
    /// Reads the header's value; none if it is not an address of Amazon's folder.
    pub(crate) fn parse(raw: &str) -> Option<Self> {
        if raw.len() > LONGEST
            || !raw.bytes().all(|byte| byte.is_ascii_graphic())
            || raw.contains(['\\', '%', '@', '?', '#'])
        {
            return None;
        }
        // The parser forgives "https:host" and "https:/host"; Amazon never writes them.
        if !raw.get(..8)?.eq_ignore_ascii_case("https://") {
            return None;
        }
        let url = Url::parse(raw).ok()?;
        let fits = url.scheme() == "https"
            && url.host_str() == Some(HOST)
            && url.port().is_none()
            && url.path().starts_with(FOLDER)
            && url.path().len() > FOLDER.len();
        fits.then(|| Self(url.into()))
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn spellings_of_the_same_address_become_one() {
        for raw in [
            "https://s3.amazonaws.com/echo.api/x.pem",
            "HTTPS://S3.AmazonAWS.com:443/echo.api/x.pem",
            "https://s3.amazonaws.com/echo.api/../echo.api/x.pem",
            "https://s3.amazonaws.com/echo.api/./x.pem",
        ] {
            assert_eq!(ChainUrl::parse(raw).unwrap().as_str(), "https://s3.amazonaws.com/echo.api/x.pem", "{raw}");
        }
    }

    #[test]
    fn other_places_are_refused() {
        for raw in [
            "",
            "badUrl",
            "http://s3.amazonaws.com/echo.api/x.pem",
            "https:s3.amazonaws.com/echo.api/x.pem",
            "https:/s3.amazonaws.com/echo.api/x.pem",
            "https://notamazon.com/echo.api/x.pem",
            "https://s3.amazonaws.com./echo.api/x.pem",
            "https://s3.amazonaws.com.evil.com/echo.api/x.pem",
            "https://s3.amazonaws.com@evil.com/echo.api/x.pem",
            "https://evil@s3.amazonaws.com/echo.api/x.pem",
            "https://s3.amazonaws.com:563/echo.api/x.pem",
            "https://s3.amazonaws.com/EcHo.aPi/x.pem",
            "https://s3.amazonaws.com/invalid.path/x.pem",
            "https://s3.amazonaws.com/echo.api/../x.pem",
            "https://s3.amazonaws.com/echo.api/%2e%2e/x.pem",
            "https://s3.amazonaws.com/echo.api/%2E./x.pem",
            "https://s3.amazonaws.com/echo.api/..%2fx.pem",
            "https://s3.amazonaws.com/echo.api\\..\\x.pem",
            "https://s3.amazonaws.com/echo.api/x.pem?versionId=1",
            "https://s3.amazonaws.com/echo.api/x.pem#top",
            "https://s3.amazonaws.com/echo.api/",
            "https://s3.amazonaws.com/echo.api",
            " https://s3.amazonaws.com/echo.api/x.pem",
            "https://s3.amazonaws.com/echo.\tapi/x.pem",
            "https://s3。amazonaws.com/echo.api/x.pem",
        ] {
            assert_eq!(ChainUrl::parse(raw), None, "{raw}");
        }
    }

    proptest! {
        #[test]
        fn whatever_passes_stays_in_the_folder(tail in "[ -~]{0,40}") {
            if let Some(url) = ChainUrl::parse(&format!("https://s3.amazonaws.com/echo.api/{tail}")) {
                prop_assert!(url.as_str().starts_with("https://s3.amazonaws.com/echo.api/"));
                prop_assert!(url.as_str().split('/').all(|part| part != ".." && part != "."), "{}", url.as_str());
            }
        }
    }
}
