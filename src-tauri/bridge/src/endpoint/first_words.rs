//! The first words of a connection: whoever has said them whole gets a seat, whoever says them byte by byte does not.

use super::system;
use std::io;
use tokio::net::TcpStream;

/// Longer first words count as whole: whoever reads them judges them.
const LONGEST: usize = 4 << 10;
/// The kind of a TLS record with which a connection begins.
const HANDSHAKE: u8 = 22;

/// Returns when they are there: the greeting of TLS, where that is spoken, else the head of a request.
///
/// # Errors
/// The other end has gone.
pub(super) async fn said(stream: &TcpStream, with_tls: bool) -> io::Result<()> {
    system::arrived::<LONGEST>(stream, if with_tls { is_greeting } else { is_head }).await
}

/// What cannot become a greeting is enough as well: it will be turned away.
fn is_greeting(words: &[u8]) -> bool {
    match words {
        [HANDSHAKE, _, _, high, low, rest @ ..] => rest.len() >= usize::from(u16::from_be_bytes([*high, *low])),
        [HANDSHAKE, ..] => false,
        _ => true,
    }
}

fn is_head(words: &[u8]) -> bool {
    words.windows(4).any(|end| end == b"\r\n\r\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_util::FutureExt as _;
    use tokio::io::AsyncWriteExt as _;
    use tokio::net::TcpListener;

    async fn connected() -> (TcpStream, TcpStream) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (there, here) = tokio::join!(TcpStream::connect(address), listener.accept());
        (there.unwrap(), here.unwrap().0)
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn whoever_says_half_a_word_is_waited_for_and_whoever_leaves_then_is_gone() {
        let (mut there, here) = connected().await;
        let mut words = Box::pin(said(&here, false));
        there.write_all(b"GET / HTTP/1.1\r\n").await.unwrap();
        assert!(tokio::time::timeout(std::time::Duration::from_millis(100), &mut words).await.is_err());
        there.write_all(b"\r\n").await.unwrap();
        words.await.unwrap();
        assert!(said(&here, false).now_or_never().is_some(), "nothing was read");

        let (mut there, here) = connected().await;
        there.write_all(b"GET / HTTP/1.1\r\n").await.unwrap();
        drop(there);
        assert!(said(&here, false).await.is_err());
    }

    #[test]
    fn a_greeting_is_a_whole_record() {
        assert!(is_greeting(b"\x16\x03\x01\x00\x02ab"));
        assert!(!is_greeting(b"\x16\x03\x01\x00\x02a") && !is_greeting(b"\x16\x03"));
        assert!(is_greeting(b"GET / HTTP/1.1"), "there is nothing to wait for");
    }

    #[test]
    fn a_head_ends_with_an_empty_line() {
        assert!(is_head(b"GET / HTTP/1.1\r\nHost: a\r\n\r\nand more"));
        assert!(!is_head(b"GET / HTTP/1.1\r\nHost: a\r\n"));
    }
}
