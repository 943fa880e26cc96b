//! What Amazon would refuse in a manifest, found before anything is sent: lengths, counts and addresses by Amazon's own
//! rules.

use household::fault::{Code, Fault};
use serde_json::Value;
use url::{Host, Url};

/// The lengths of a name, in characters.
const NAME: std::ops::RangeInclusive<usize> = 2..=50;
/// The longest texts of a locale, in characters.
const LONGEST: &[(&str, usize)] = &[("summary", 160), ("description", 4000), ("updatesDescription", 4000)];
/// The lists of a locale: how many, and how long each may be.
const LISTS: &[(&str, usize, usize)] = &[("examplePhrases", 4, 200), ("keywords", 30, 150)];
const LONGEST_INSTRUCTIONS: usize = 4000;
/// Ends of names that exist at home only.
const HOME_ONLY: &[&str] = &["local", "lan", "home", "internal", "intranet", "localhost", "arpa", "invalid"];

/// Everything that Amazon would refuse, as faults; empty if the manifest may be sent.
pub fn check(manifest: &Value) -> Vec<Fault> {
    let mut faults = Vec::new();
    let published = manifest.pointer("/publishingInformation/locales").and_then(Value::as_object);
    match published {
        Some(locales) if !locales.is_empty() => {
            for (locale, texts) in locales {
                locale_texts(locale, texts, &mut faults);
            }
        }
        _ => faults.push(Fault::new(Code::NoSkillLocale)),
    }
    let instructions = manifest.pointer("/publishingInformation/testingInstructions").and_then(Value::as_str);
    if instructions.is_some_and(|text| text.chars().count() > LONGEST_INSTRUCTIONS) {
        faults.push(too_long("testingInstructions", LONGEST_INSTRUCTIONS));
    }
    if worldwide_and_some_countries(manifest) {
        let place = "distributionCountries";
        faults
            .push(Fault::new(Code::SkillSettingsConflict).with("place", place).with("detail", "isAvailableWorldwide"));
    }
    for place in ["/apis/custom/endpoint/uri", "/events/endpoint/uri"] {
        let uri = manifest.pointer(place).and_then(Value::as_str);
        faults.extend(uri.and_then(|uri| address(uri).err()));
    }
    faults.dedup();
    faults
}

fn locale_texts(locale: &str, texts: &Value, faults: &mut Vec<Fault>) {
    let name = texts.get("name").and_then(Value::as_str).unwrap_or_default();
    if !NAME.contains(&name.trim().chars().count()) {
        faults.push(Fault::new(Code::SkillNameUnusable).with("name", name));
    }
    for (field, most) in LONGEST {
        let text = texts.get(field).and_then(Value::as_str).unwrap_or_default();
        if text.chars().count() > *most {
            faults.push(too_long(&format!("{locale}.{field}"), *most));
        }
    }
    for (field, count, most) in LISTS {
        let values = texts.get(field).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let long = values.iter().filter_map(Value::as_str).any(|value| value.chars().count() > *most);
        if values.len() > *count || long {
            faults.push(too_long(&format!("{locale}.{field}"), *most));
        }
    }
}

fn too_long(place: &str, most: usize) -> Fault {
    Fault::new(Code::SkillTextRefused).with("place", place).with("detail", format!("> {most}"))
}

fn worldwide_and_some_countries(manifest: &Value) -> bool {
    let published = &manifest["publishingInformation"];
    let countries = published["distributionCountries"].as_array().is_some_and(|countries| !countries.is_empty());
    published["isAvailableWorldwide"] == Value::Bool(true) && countries
}

/// The address of an endpoint as Alexa can call it: https, no port but 443, nobody's name in it, a host that the internet
/// knows.
///
/// # Errors
/// [`Code::EndpointUnusable`].
pub fn address(text: &str) -> Result<Url, Fault> {
    let unusable = || Fault::new(Code::EndpointUnusable).with("address", shown(text));
    let url = Url::parse(text).map_err(|_| unusable())?;
    let plain = url.scheme() == "https"
        && url.port().is_none()
        && url.username().is_empty()
        && url.password().is_none()
        && url.fragment().is_none();
    let known = match url.host() {
        Some(Host::Domain(name)) => {
            let name = name.trim_end_matches('.');
            name.contains('.') && name.rsplit('.').next().is_some_and(|end| !HOME_ONLY.contains(&end))
        }
        Some(Host::Ipv4(_) | Host::Ipv6(_)) | None => false,
    };
    if plain && known { Ok(url) } else { Err(unusable()) }
}

/// An address without what is nobody's business.
fn shown(text: &str) -> String {
    let Ok(mut url) = Url::parse(text) else { return text.to_owned() };
    let hidden = url.set_username("").and_then(|()| url.set_password(None));
    if hidden.is_ok() { url.to_string() } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_address_that_alexa_can_call_is_one() {
        for good in ["https://usher.example.org", "https://usher.example.org:443/alexa", "https://a.b.ts.net/x"] {
            assert!(address(good).is_ok(), "{good}");
        }
        for bad in [
            "http://usher.example.org",
            "https://usher.example.org:8443/",
            "https://192.0.2.7/",
            "https://[2001:db8::1]/",
            "https://nas/",
            "https://nas.local/",
            "https://nas.home.arpa/",
            "https://me:secret@usher.example.org/",
            "usher.example.org",
            "",
        ] {
            let fault = address(bad).unwrap_err();
            assert_eq!(fault.code, Code::EndpointUnusable, "{bad}");
            assert!(!fault.values["address"].contains("secret"), "{bad}");
        }
    }
}
