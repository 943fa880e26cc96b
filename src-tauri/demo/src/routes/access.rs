//! Who is calling: the authorization header in its old and new spellings, the token's place in the query, and the session
//! that every signed-in app has.

use std::sync::Arc;

use axum::http::{HeaderMap, header};
use percent_encoding::percent_decode_str;

use super::Query;
use crate::flavour::Flavour;
use crate::keys::{Device, Key};
use crate::world::World;

/// Letters of a name or token that are kept.
const LONGEST_FIELD: usize = 200;

/// Somebody with a good token.
#[derive(Debug, Clone)]
pub(crate) struct Caller {
    /// `None`: an API key.
    pub(crate) user: Option<usize>,
    pub(crate) key: Arc<Key>,
    pub(crate) device: Device,
}

/// What a request says about itself, token or not.
#[derive(Debug, Default)]
pub(crate) struct Identity {
    pub(crate) device: Device,
    pub(crate) token: String,
}

/// Reads the authorization header in every spelling that the flavour takes.
pub(crate) fn identity(flavour: Flavour, headers: &HeaderMap, query: &Query<'_>) -> Identity {
    let old = flavour.takes_old_sign_in();
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let mut identity = Identity::default();
    let line = text(header::AUTHORIZATION.as_str()).or_else(|| text("x-emby-authorization").filter(|_| old));
    if let Some(line) = line {
        let (scheme, rest) = line.split_once(' ').unwrap_or((line, ""));
        if scheme.eq_ignore_ascii_case("MediaBrowser") || (old && scheme.eq_ignore_ascii_case("Emby")) {
            read_fields(rest, &mut identity);
        }
    }
    if flavour.is_emby() {
        for (name, field) in [
            ("x-emby-client", &mut identity.device.client),
            ("x-emby-device-name", &mut identity.device.name),
            ("x-emby-device-id", &mut identity.device.id),
            ("x-emby-client-version", &mut identity.device.version),
        ] {
            if field.is_empty()
                && let Some(value) = text(name).or(query.get(name))
            {
                *field = percent_decode_str(value).decode_utf8_lossy().into_owned();
            }
        }
    }
    if identity.token.is_empty() && old {
        let token = text("x-emby-token").or_else(|| text("x-mediabrowser-token")).or(query.get("x-emby-token"));
        identity.token = token.unwrap_or_default().to_owned();
    }
    if identity.token.is_empty() {
        let new = query.get("apikey").filter(|_| flavour.is_jellyfin());
        let token = new.or_else(|| query.get("api_key").filter(|_| old));
        identity.token = token.unwrap_or_default().to_owned();
    }
    identity
}

/// `Client="…", Device="…"`: values may be percent-encoded and may hold commas inside their quotes.
fn read_fields(mut rest: &str, identity: &mut Identity) {
    while let Some((name, after)) = rest.split_once('=') {
        let after = after.trim_start();
        let (value, left) = match after.strip_prefix('"') {
            Some(quoted) => quoted.split_once('"').unwrap_or((quoted, "")),
            None => after.split_once(',').unwrap_or((after, "")),
        };
        let field = match name.trim_matches([' ', ',']) {
            name if name.eq_ignore_ascii_case("Client") => Some(&mut identity.device.client),
            name if name.eq_ignore_ascii_case("Device") => Some(&mut identity.device.name),
            name if name.eq_ignore_ascii_case("DeviceId") => Some(&mut identity.device.id),
            name if name.eq_ignore_ascii_case("Version") => Some(&mut identity.device.version),
            name if name.eq_ignore_ascii_case("Token") => Some(&mut identity.token),
            _ => None,
        };
        if let Some(field) = field {
            let value = percent_decode_str(value.trim()).decode_utf8_lossy();
            let end = value.char_indices().nth(LONGEST_FIELD).map_or(value.len(), |(end, _)| end);
            *field = value.get(..end).unwrap_or_default().to_owned();
        }
        rest = left;
    }
}

/// Who is calling, if their token is good. Their session is made or refreshed on the way.
pub(crate) fn caller(world: &World, headers: &HeaderMap, query: &Query<'_>) -> Option<Caller> {
    let identity = identity(world.flavour, headers, query);
    if identity.token.is_empty() {
        return None;
    }
    let key = world.keys.find(&identity.token)?;
    let named = !identity.device.id.is_empty() && !identity.device.client.is_empty();
    let device = if named { identity.device } else { key.device.clone() };
    if key.user.is_some() && !device.id.is_empty() {
        world.sessions(|sessions, around| {
            sessions.touch(&device, key.user, around.now);
        });
    }
    Some(Caller { user: key.user, key, device })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(flavour: Flavour, name: &'static str, value: &str) -> Identity {
        let mut headers = HeaderMap::new();
        headers.insert(name, value.parse().unwrap());
        identity(flavour, &headers, &Query::default())
    }

    #[test]
    fn the_header_is_read_with_encoded_names_and_commas() {
        let line = r#"MediaBrowser Client="Usher", Device="Maya%27s%20Echo, kitchen", DeviceId="a1", Version="1.0", Token="t""#;
        let identity = read(Flavour::Jellyfin12, "authorization", line);
        assert_eq!(identity.device.name, "Maya's Echo, kitchen");
        assert_eq!((identity.device.client.as_str(), identity.token.as_str()), ("Usher", "t"));
    }

    #[test]
    fn jellyfin_12_takes_no_old_spelling() {
        for (name, value) in
            [("x-emby-token", "t"), ("authorization", r#"Emby Token="t""#), ("x-mediabrowser-token", "t")]
        {
            assert_eq!(read(Flavour::Jellyfin12, name, value).token, "");
            assert_eq!(read(Flavour::Jellyfin, name, value).token, "t");
        }
    }
}
