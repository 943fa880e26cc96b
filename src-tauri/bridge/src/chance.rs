//! Real chance: the only place in Usher's endpoint that asks the system for random bytes.

/// So many bytes that nobody can guess. A system without random numbers can make no TLS connection either; it gives zeroes,
/// and a word in the log.
pub(crate) fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    if rustls::crypto::ring::default_provider().secure_random.fill(&mut bytes).is_err() {
        tracing::error!("this system has no random numbers");
    }
    bytes
}
