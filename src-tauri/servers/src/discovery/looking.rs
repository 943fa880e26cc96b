//! Looking around: feeds the list with what is heard, asks what it wants to know, and hands out what it shows.

use super::list::List;
use super::{Ask, Claim, Heard, Nearby, Search, announced, broadcast, public_info};
use crate::http::Client;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Semaphore, mpsc, watch};
use tokio::task::{JoinHandle, JoinSet};
use tokio::time::Instant;

/// What waits to be taken over.
const WAITING: usize = 64;
/// So many places are asked at once.
const AT_ONCE: usize = 12;
/// The list is looked at as often at least.
const LONGEST: Duration = Duration::from_secs(30);

/// A search that goes on until this is dropped.
pub struct Looking {
    found: watch::Receiver<Arc<[Nearby]>>,
    tell: mpsc::Sender<Heard>,
    task: JoinHandle<()>,
}

/// Looks around until the answer is dropped.
pub fn look(http: Client, search: Search) -> Looking {
    let (show, found) = watch::channel(Arc::from([]));
    let (tell, told) = mpsc::channel(WAITING);
    let task = tokio::spawn(run(http, search, tell.clone(), told, show));
    Looking { found, tell, task }
}

impl Looking {
    /// What is found, from now on.
    pub fn found(&self) -> watch::Receiver<Arc<[Nearby]>> {
        self.found.clone()
    }

    /// Takes over what somebody has heard of a server otherwise.
    pub fn tell(&self, claim: Claim) {
        // Where so much is heard at once, it may be told again.
        let _taken = self.tell.try_send(Heard::Claim(claim));
    }
}

impl Drop for Looking {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn run(
    http: Client,
    search: Search,
    tell: mpsc::Sender<Heard>,
    told: mpsc::Receiver<Heard>,
    show: watch::Sender<Arc<[Nearby]>>,
) {
    let (doubt, doubts) = mpsc::channel(WAITING);
    let announced = async {
        if search.announcements {
            announced::listen(search.everything, tell.clone(), doubts).await;
        }
        std::future::pending::<()>().await;
    };
    tokio::select! {
        () = broadcast::ask(search, tell.clone()) => {}
        () = announced => {}
        () = keep(http, told, doubt, show) => {}
    }
}

async fn keep(
    http: Client,
    mut told: mpsc::Receiver<Heard>,
    doubt: mpsc::Sender<String>,
    show: watch::Sender<Arc<[Nearby]>>,
) {
    let begun = Instant::now();
    let mut list = List::default();
    let mut asked = JoinSet::new();
    let places = Arc::new(Semaphore::new(AT_ONCE));
    loop {
        for ask in list.asks(begun.elapsed()) {
            match ask {
                Ask::Who { key, kind, place } => {
                    let (http, places) = (http.clone(), places.clone());
                    asked.spawn(async move {
                        let _turn = places.acquire().await;
                        let said = public_info::ask(&http, kind, &place).await;
                        Heard::Said { key, place, said }
                    });
                }
                Ask::StillThere { source } => {
                    // Nobody listens where there are no announcements.
                    let _unheard = doubt.try_send(source);
                }
            }
        }
        let now = begun.elapsed();
        show.send_if_modified(|shown| {
            let new = list.nearby(now);
            let news = **shown != *new;
            if news {
                *shown = new.into();
            }
            news
        });
        let next = list.next(now).map_or(LONGEST, |moment| moment.saturating_sub(now));
        tokio::select! {
            Some(heard) = told.recv() => list.take(heard, begun.elapsed()),
            Some(answered) = asked.join_next() => {
                if let Ok(heard) = answered {
                    list.take(heard, begun.elapsed());
                }
            }
            () = tokio::time::sleep(next.min(LONGEST)) => list.forget(begun.elapsed()),
        }
    }
}
