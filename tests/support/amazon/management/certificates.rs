//! Certificates of endpoints that sign their own.

use crate::amazon::exchange::{Answer, Asked};
use crate::amazon::failure::{Code, Violation};
use crate::amazon::rules;
use crate::amazon::world::World;
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject;

/// `GET …/sslCertificateSets/~latest`.
pub(super) fn get(world: &World, asked: &Asked) -> Answer {
    let skill = world.skills.get(&asked.place.skill);
    match skill.and_then(|skill| skill.certificates.clone()) {
        Some(certificates) => Answer::json(200, certificates),
        None => Answer::message(404, "The resource being requested is not found."),
    }
}

/// `PUT …/sslCertificateSets/~latest`.
pub(super) fn put(world: &mut World, asked: &Asked) -> Answer {
    let body = match asked.json() {
        Ok(body) => body,
        Err(answer) => return answer,
    };
    let regions = body["regions"].as_object();
    let all = regions.into_iter().flatten().map(|(_, region)| &region["sslCertificate"]);
    for certificate in std::iter::once(&body["sslCertificate"]).chain(all) {
        let pem = certificate.as_str().unwrap_or_default();
        if CertificateDer::from_pem_slice(pem.as_bytes()).is_err() {
            let wrong = Violation::of(Code::ContentParseFailure).saying("sslCertificate is not a certificate in PEM.");
            return rules::refused(&[wrong]);
        }
    }
    if let Some(skill) = world.skills.get_mut(&asked.place.skill) {
        skill.certificates = Some(body);
    }
    Answer::empty(204)
}
