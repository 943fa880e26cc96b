//! The one crypto provider of the process.

/// Installs ring for everything that speaks TLS. Called once by each program's `main`; again does nothing.
pub fn install() {
    // An error only means that it is installed already.
    let _already = rustls::crypto::ring::default_provider().install_default();
}
