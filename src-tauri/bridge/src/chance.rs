//! Real chance: the only place in Usher's endpoint that asks the system for random bytes.

/// So many bytes that nobody can guess. A system without random numbers can make no TLS connection either; it gives zeroes,
/// and a word in the log.
pub(crate) fn bytes<const N: usize>() -> [u8; N] {
    secret().unwrap_or_else(|| {
        tracing::error!("this system has no random numbers");
        [0; N]
    })
}

/// The same for what must be a secret: none is better than one that can be guessed.
pub(crate) fn secret<const N: usize>() -> Option<[u8; N]> {
    let mut bytes = [0; N];
    let filled = rustls::crypto::ring::default_provider().secure_random.fill(&mut bytes);
    filled.is_ok().then_some(bytes)
}
