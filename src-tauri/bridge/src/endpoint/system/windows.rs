//! Windows.

use std::io;
use tokio::net::TcpStream;

/// Windows sets no limit that a program could raise.
pub(crate) fn handles(_wished: usize) -> usize {
    usize::MAX
}

/// Returns when anything has come: how much it is cannot be asked here together with waiting for more.
///
/// # Errors
/// The other end has gone.
pub(crate) async fn arrived<const LONGEST: usize>(
    stream: &TcpStream,
    _is_enough: impl Fn(&[u8]) -> bool,
) -> io::Result<()> {
    stream.readable().await
}
