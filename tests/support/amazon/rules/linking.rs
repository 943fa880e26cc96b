//! Account linking.

use super::{kind, missing, one_of, only, size};
use crate::amazon::failure::{Code, Violation};
use serde_json::Value;

const PROPERTIES: &[&str] = &[
    "type",
    "authorizationUrl",
    "domains",
    "clientId",
    "scopes",
    "accessTokenUrl",
    "clientSecret",
    "accessTokenScheme",
    "defaultTokenExpirationInSeconds",
    "reciprocalAccessTokenUrl",
    "redirectUrls",
    "authorizationUrlsByPlatform",
    "skipOnEnablement",
    "voiceForwardAccountLinking",
];

/// What is wrong with a request.
pub(in crate::amazon) fn at_once(request: &Value) -> Vec<Violation> {
    let path = "$.accountLinkingRequest";
    if !request.is_object() {
        return vec![missing("$", "accountLinkingRequest")];
    }
    let mut wrong = only(path, request, PROPERTIES);
    wrong.extend(one_of(&format!("{path}.type"), &request["type"], &["AUTH_CODE", "IMPLICIT"]));
    let code = request["type"] == "AUTH_CODE";
    let needed: &[&str] = if code {
        &["authorizationUrl", "accessTokenUrl", "clientId", "clientSecret", "accessTokenScheme"]
    } else {
        &["authorizationUrl", "clientId"]
    };
    wrong.extend(needed.iter().filter(|name| request[**name].is_null()).map(|name| missing(path, name)));
    if code && !request["accessTokenScheme"].is_null() {
        let schemes = ["HTTP_BASIC", "REQUEST_BODY_CREDENTIALS"];
        wrong.extend(one_of(&format!("{path}.accessTokenScheme"), &request["accessTokenScheme"], &schemes));
    }
    for name in ["authorizationUrl", "accessTokenUrl"] {
        let address = &request[name];
        if !address.is_null() && !address.as_str().is_some_and(|address| address.starts_with("https://")) {
            let text = format!("Value at property path \"{path}.{name}\" is not an HTTPS address.");
            wrong.push(Violation::of(Code::InvalidUrlFormat).saying(text));
        }
    }
    wrong.extend(size(&format!("{path}.scopes"), &request["scopes"], 15));
    wrong.extend(size(&format!("{path}.domains"), &request["domains"], 15));
    if !request["skipOnEnablement"].is_null() && !request["skipOnEnablement"].is_boolean() {
        wrong.push(kind(&format!("{path}.skipOnEnablement"), "boolean"));
    }
    wrong
}
