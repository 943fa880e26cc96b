//! Linux and macOS.

use rustix::net::{RecvFlags, recv};
use rustix::process::{Resource, getrlimit, setrlimit};
use std::io;
use tokio::io::Interest;
use tokio::net::TcpStream;

/// Asks for so many handles, which is often more than a program gets unasked; how many there are now.
pub(crate) fn handles(wished: usize) -> usize {
    let mut limit = getrlimit(Resource::Nofile);
    let wished = u64::try_from(wished).unwrap_or(u64::MAX).min(limit.maximum.unwrap_or(u64::MAX));
    if limit.current.is_some_and(|current| current < wished) {
        let before = limit.current.replace(wished);
        if let Err(error) = setrlimit(Resource::Nofile, limit) {
            tracing::debug!(%error, "the system gives no more handles");
            limit.current = before;
        }
    }
    limit.current.and_then(|there| usize::try_from(there).ok()).unwrap_or(usize::MAX)
}

/// Returns when what has come is enough, and leaves it with the system: whoever never says enough costs no memory here.
///
/// # Errors
/// The other end has gone.
pub(crate) async fn arrived<const LONGEST: usize>(
    stream: &TcpStream,
    is_enough: impl Fn(&[u8]) -> bool,
) -> io::Result<()> {
    let look = || {
        let mut room = [0; LONGEST];
        let (_, length) = recv(stream, &mut room, RecvFlags::PEEK)?;
        match room.get(..length) {
            None | Some([]) => Err(io::ErrorKind::UnexpectedEof.into()),
            Some(come) if length == LONGEST || is_enough(come) => Ok(()),
            // Until more comes.
            Some(_) => Err(io::ErrorKind::WouldBlock.into()),
        }
    };
    loop {
        let ready = stream.ready(Interest::READABLE).await?;
        match stream.try_io(Interest::READABLE, look) {
            // Nothing more will come, and that it is over would be told again and again.
            Err(error) if error.kind() == io::ErrorKind::WouldBlock && ready.is_read_closed() => {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            looked => return looked,
        }
    }
}
