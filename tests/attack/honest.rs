//! Somebody honest, who says something to Usher again and again, each time on a new connection, as after a while of silence.

use std::fmt;
use std::time::Duration;
use support::door::{Door, NAME, client};
use tokio::time::{Instant, sleep, timeout};

/// Between two requests.
const PAUSE: Duration = Duration::from_millis(50);
/// When Alexa gives up.
const PATIENCE: Duration = Duration::from_secs(8);

/// What became of the requests.
pub(crate) struct Honest {
    pub(crate) longest: Duration,
    /// What was heard instead of an answer.
    pub(crate) refused: Vec<String>,
    all: Vec<Duration>,
}

impl Honest {
    /// Speaks so long, on a thread of its own: whoever is honest does not wait for those who attack.
    pub(crate) fn speaks(door: &Door, long: Duration) -> Self {
        std::thread::scope(|threads| {
            let speaking = threads.spawn(|| {
                let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
                runtime.block_on(Self::asks(door, long))
            });
            speaking.join().unwrap()
        })
    }

    async fn asks(door: &Door, long: Duration) -> Self {
        let client = client(&door.root, door.address);
        let url = if door.with_tls {
            format!("https://{NAME}:{}/alexa/skill", door.address.port())
        } else {
            format!("http://{}/alexa/skill", door.address)
        };
        let mut seen = Self { longest: Duration::ZERO, refused: Vec::new(), all: Vec::new() };
        let end = Instant::now() + long;
        while Instant::now() < end {
            let (body, signature) = door.hello();
            let mut request = client.post(&url).header("content-type", "application/json");
            for (name, value) in signature {
                request = request.header(name, value);
            }
            let begun = Instant::now();
            let answered = timeout(PATIENCE, async {
                let answer = request.body(body).send().await.map_err(|error| format!("{error:?}"))?;
                let status = answer.status();
                let said = answer.bytes().await.map_err(|error| format!("{error:?}"))?;
                if status == 200 && !said.is_empty() { Ok(()) } else { Err(status.to_string()) }
            });
            match answered.await {
                Ok(Ok(())) => {}
                Ok(Err(why)) => seen.refused.push(why),
                Err(late) => seen.refused.push(late.to_string()),
            }
            seen.all.push(begun.elapsed());
            sleep(PAUSE).await;
        }
        seen.all.sort();
        seen.longest = seen.all.last().copied().unwrap_or(Duration::MAX);
        seen
    }
}

impl fmt::Display for Honest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let middle = self.all.get(self.all.len() / 2).copied().unwrap_or_default();
        write!(
            f,
            "{} honest requests, {} refused, middle {middle:.1?}, longest {:.1?}",
            self.all.len(),
            self.refused.len(),
            self.longest
        )
    }
}
