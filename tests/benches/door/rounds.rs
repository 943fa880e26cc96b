//! Who is measured when: a warm-up, then rounds in which everybody has a turn.

use crate::Failure;
use crate::load::{self, Load, Outcome};
use crate::peers::{Peer, Stand};
use crate::pool::Pool;
use std::time::Duration;

/// How much is measured.
#[derive(Clone, Copy)]
pub(crate) struct Plan {
    rounds: usize,
    /// A turn with several connections.
    together: Duration,
    /// A turn with one.
    alone: Duration,
}

/// For figures that are to be shown.
pub(crate) const FULL: Plan = Plan { rounds: 5, together: Duration::from_secs(3), alone: Duration::from_millis(1500) };
/// To see that everything works.
pub(crate) const SHORT: Plan = Plan { rounds: 1, together: Duration::from_secs(1), alone: Duration::from_millis(500) };

/// To show a compiler what runs how often.
pub(crate) const TRAINING: Plan =
    Plan { rounds: 2, together: Duration::from_secs(3), alone: Duration::from_millis(1500) };

/// Connections at once.
pub(crate) const CONNECTIONS: usize = 8;

const WARM_UP: Duration = Duration::from_millis(1500);
const WARM_UP_REQUESTS: usize = 4000;
const QUIET: Duration = Duration::from_secs(2);
/// Requests kept ready for each that the fastest peer without repeats is expected to take.
const SPARE: f64 = 1.2;

/// One peer's figures: medians over the rounds.
pub(crate) struct Measured {
    pub(crate) name: &'static str,
    pub(crate) per_second: f64,
    pub(crate) p50: Duration,
    pub(crate) p99: Duration,
    pub(crate) alone_p50: Duration,
    pub(crate) alone_p99: Duration,
    /// Processor time of the peer for each request.
    pub(crate) processor: Option<Duration>,
    /// MB after two quiet seconds, before anything was asked.
    pub(crate) memory_idle: Option<f64>,
    /// MB after two quiet seconds behind the last request.
    pub(crate) memory_after: Option<f64>,
    pub(crate) error: Option<String>,
}

/// What one peer's turns came to.
#[derive(Default)]
struct Turns {
    memory_idle: Option<f64>,
    together: Vec<Outcome>,
    alone: Vec<Outcome>,
    processor: Vec<Duration>,
    error: Option<String>,
}

/// Measures everybody.
pub(crate) async fn measure(stand: &mut Stand, plan: Plan) -> Result<Vec<Measured>, Failure> {
    tokio::time::sleep(QUIET).await;
    let memory = |peer: &Peer| Turns { memory_idle: peer.process.memory(), ..Turns::default() };
    let mut turns: Vec<Turns> = stand.peers.iter().map(memory).collect();
    let mut needed = WARM_UP_REQUESTS;
    for round in 0..=plan.rounds {
        let warming = round == 0;
        eprintln!("{}", if warming { "warm-up".to_owned() } else { format!("round {round} of {}", plan.rounds) });
        let pool = Pool::make(&stand.signer, needed)?;
        for (peer, turns) in stand.peers.iter().zip(&mut turns) {
            let used = if warming {
                turn(peer, turns, &pool, WARM_UP, plan.alone).await?
            } else {
                turn(peer, turns, &pool, plan.together, plan.alone).await?
            };
            if !peer.repeats {
                let share = (plan.together + plan.alone).as_secs_f64() / used.1.as_secs_f64();
                needed = (used.0 as f64 * share * SPARE).ceil() as usize;
            }
            if warming {
                turns.together.clear();
                turns.alone.clear();
                turns.processor.clear();
            }
        }
    }
    tokio::time::sleep(QUIET).await;
    Ok(stand.peers.iter().zip(turns).map(|(peer, turns)| turns.measured(peer)).collect())
}

/// One peer's turn; how many requests it used, and in what time.
async fn turn(
    peer: &Peer,
    turns: &mut Turns,
    pool: &Pool,
    together: Duration,
    alone: Duration,
) -> Result<(usize, Duration), Failure> {
    let load = Load {
        to: peer.process.address,
        connections: CONNECTIONS,
        time: together,
        repeats: peer.repeats,
        names_film: peer.names_film,
    };
    let before = peer.process.processor();
    let requests = pool.requests();
    // Some are left for the turn with one connection.
    let (many, few) = requests.split_at(requests.len() * 4 / 5);
    let (outcome, used) = load::run(load, many).await?;
    let after = peer.process.processor();
    let answers = u32::try_from(outcome.times.len()).unwrap_or(u32::MAX);
    if let (Some(before), Some(after), 1..) = (before, after, answers) {
        turns.processor.push((after - before) / answers);
    }
    let load = Load { connections: 1, time: alone, ..load };
    let (single, used_alone) = load::run(load, few).await?;
    let took = outcome.took + single.took;
    turns.error = turns.error.take().or(outcome.error.clone()).or(single.error.clone());
    turns.together.push(outcome);
    turns.alone.push(single);
    Ok((used + used_alone, took))
}

impl Turns {
    fn measured(self, peer: &Peer) -> Measured {
        let rate = |outcome: &Outcome| outcome.times.len() as f64 / outcome.took.as_secs_f64();
        let middle = |outcomes: &[Outcome], part| {
            Duration::from_secs_f64(median(outcomes.iter().map(|one| quantile(&one.times, part).as_secs_f64())))
        };
        Measured {
            name: peer.name,
            per_second: median(self.together.iter().map(rate)),
            p50: middle(&self.together, 0.5),
            p99: middle(&self.together, 0.99),
            alone_p50: middle(&self.alone, 0.5),
            alone_p99: middle(&self.alone, 0.99),
            processor: (!self.processor.is_empty())
                .then(|| Duration::from_secs_f64(median(self.processor.iter().map(Duration::as_secs_f64)))),
            memory_idle: self.memory_idle,
            memory_after: peer.process.memory(),
            error: self.error,
        }
    }
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

/// From times in order.
fn quantile(times: &[Duration], part: f64) -> Duration {
    let at = (times.len() as f64 * part) as usize;
    times.get(at.min(times.len().saturating_sub(1))).copied().unwrap_or_default()
}
