//! What follows from what servers tell by themselves: titles are read again, and faces see who is there.

use crate::shared::Shared;
use household::id::ServerId;
use servers::news::News;
use std::sync::atomic::Ordering;
use std::time::Duration;
use tokio::time::{Instant, sleep};

/// Changes of a library come in many small pieces; they are read together.
const TOGETHER: Duration = Duration::from_secs(2);
/// Reading a library again and again takes at most so small a share of the time.
const SHARE: u32 = 10;

impl Shared {
    /// A server has told something.
    pub(crate) fn hear_news(&self, server: &ServerId, news: News) {
        match news {
            News::Listening => {
                tracing::info!(%server, "a server tells what changes");
                self.library.listens(server, true);
            }
            News::Players { presence } => {
                self.presence.fetch_or(presence, Ordering::Relaxed);
                // What plays changes all the time, and matters only to whoever looks.
                if presence || self.watched.load(Ordering::Relaxed) {
                    self.changed.notify_one();
                }
            }
            News::Library => self.library.changed(server),
        }
    }

    /// A server tells nothing any more.
    pub(crate) fn hear_no_more(&self, server: &ServerId) {
        self.library.listens(server, false);
    }

    /// Keeps the title indexes as new as the libraries: read again when a server says so, and now and then all the same.
    pub(crate) async fn renew_always(&self, now_and_then: Duration) {
        loop {
            let _either = tokio::time::timeout(now_and_then, self.library.news.notified()).await;
            sleep(TOGETHER).await;
            let begun = Instant::now();
            self.renew_library().await;
            sleep(begun.elapsed() * SHARE).await;
        }
    }
}
