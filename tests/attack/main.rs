//! Attacks on a door that stands open to the world: `usherd serve` as a program, attacked over its socket, while somebody
//! honest speaks to it all the time. They are answered in time for Alexa, and the program stays small.
//!
//! `cargo xtask soak` has the machine to itself and says a stricter time in `USHER_ANSWERED_WITHIN`, in milliseconds.
//!
//! It is the door alone that is attacked: what a request costs that is well signed is the benches' business.
#![cfg(target_os = "linux")]
#![expect(clippy::print_stdout, reason = "how fast and how small it stayed is worth knowing")]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on must fail")]

mod attacker;
mod honest;

use attacker::Attacker;
use honest::Honest;
use std::time::Duration;
use support::door::Door;

/// The longest that an honest request may take, in milliseconds: when Alexa gives up.
const ANSWERED: u64 = 8_000;
/// The most memory that the program may take meanwhile, in bytes.
const MEMORY: u64 = 100_000_000;
/// How long each attack lasts once it is under way.
const LASTS: Duration = Duration::from_secs(3);
/// Connections that are held open without a word.
const IDLE: usize = 10_000;
/// Connections that drip.
const DRIPPING: usize = 800;

/// Every attack, one after the other.
async fn withstands(with_tls: bool) {
    println!("{}:", if with_tls { "With TLS" } else { "Behind a proxy" });
    let answered = std::env::var("USHER_ANSWERED_WITHIN").ok().map_or(ANSWERED, |within| within.parse().unwrap());
    let door = Door::open(with_tls).await;
    let attacker = Attacker::on(&door);
    let attacks: &[(&str, attacker::Attack)] = &[
        ("nobody", |_| Vec::new()),
        ("10,000 idle connections", |on| on.many(IDLE, Attacker::idle)),
        ("slow-loris", |on| on.many(DRIPPING, Attacker::dripping_head)),
        ("bodies that drip", |on| on.many(DRIPPING, Attacker::dripping_body)),
        ("bodies of 100 MB", |on| on.many(24, Attacker::huge_body)),
        ("heads without end", |on| on.many(600, Attacker::endless_head)),
        ("heads of many lines", |on| on.many(64, Attacker::many_lines)),
        ("no HTTP at all", |on| on.many(64, Attacker::malformed)),
        ("answers that nobody reads", |on| on.many(100, Attacker::deaf)),
        ("no TLS at all", |on| on.many(64, Attacker::malformed_tls)),
        ("10,000 idle connections, half of a TLS greeting said", |on| on.many(IDLE, Attacker::half_greeting)),
    ];
    for (name, attack) in attacks {
        let under_way = attack(&attacker);
        let seen = tokio::task::block_in_place(|| Honest::speaks(&door, LASTS));
        let memory = door.memory();
        for one in under_way {
            one.abort();
        }
        println!("{name}: {seen}, {} MB", memory / 1_000_000);
        assert!(
            seen.longest <= Duration::from_millis(answered) && seen.refused.is_empty(),
            "{name}: {seen}, {:?}",
            seen.refused
        );
        assert!(memory < MEMORY, "{name}: {memory} bytes");
    }
    // Nothing of it stays.
    assert!(door.handles_go_below(100).await, "connections were left behind");
    door.close().await;
}

mod long {
    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn a_door_withstands_every_attack_behind_a_proxy_and_with_tls() {
        super::withstands(false).await;
        super::withstands(true).await;
    }
}
