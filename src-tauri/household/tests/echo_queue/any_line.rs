//! Whatever the line does to words.

use super::*;

fn fates() -> impl Strategy<Value = Vec<Fate>> {
    let fate = (0..6_u8, proptest::option::weighted(0.3, 0..9_u8), proptest::bool::weighted(0.2))
        .prop_map(|(late, again, lost)| Fate { late, again, lost });
    proptest::collection::vec(fate, 1..40)
}

fn moment() -> impl Strategy<Value = Moment> {
    proptest::sample::select(vec![
        Moment::Started,
        Moment::Finished,
        Moment::Stopped,
        Moment::NearlyFinished,
        Moment::Failed,
    ])
}

fn order() -> impl Strategy<Value = EchoOrder> {
    prop_oneof![
        Just(EchoOrder::Pause),
        Just(EchoOrder::Resume),
        Just(EchoOrder::Stop),
        Just(EchoOrder::Next),
        Just(EchoOrder::Previous),
        (0..200_u64).prop_map(|to| EchoOrder::Seek(Duration::from_secs(to))),
        proptest::sample::select(vec![Repeat::None, Repeat::One, Repeat::All]).prop_map(EchoOrder::Repeat),
        any::<bool>().prop_map(EchoOrder::Shuffle),
        (1..6_usize).prop_map(album),
    ]
}

proptest! {
    /// Late, twice, in any order, and some never: as long as the Echo's question for more arrives, the room hears the
    /// album in order and once.
    #[test]
    fn no_song_is_skipped_or_repeated(fates in fates(), many in 1..6_usize, all in any::<bool>()) {
        let mut device = Device::new(fates, |moment| moment != Moment::NearlyFinished);
        device.order(&album(many), 1);
        if all {
            device.order(&EchoOrder::Repeat(Repeat::All), 1);
        }
        device.run(if all { 1500 } else { 5000 });
        let expected = if all { named((0..many).cycle().take(device.heard.len())) } else { named(0..many) };
        prop_assert_eq!(heard(&device), expected);
        prop_assert!(!all || device.heard.len() > 10);
    }

    /// A lost question is silence after the song, never a wrong song, and not a song that is on for ever.
    #[test]
    fn a_lost_question_is_silence(fates in fates(), many in 2..6_usize) {
        let mut device = Device::new(fates, |_| true);
        device.order(&album(many), 1);
        device.run(5000);
        let first = device.heard.len();
        prop_assert_eq!(heard(&device), named(0..first));
        // By the clock, if by nobody else, the end of the song is known.
        let later = device.now + Duration::from_secs(600);
        device.queue.tick(later);
        prop_assert!(!device.queue.is_at_hand() || device.queue.position(later) <= Duration::from_secs(110));
    }

    /// Each item is left as often as it was begun, and only what was begun.
    #[test]
    fn the_server_hears_of_every_beginning_and_end(fates in fates(), many in 1..6_usize) {
        let mut device = Device::new(fates, |_| false);
        device.order(&album(many), 1);
        device.run(5000);
        let told = told(&device.reports).into_iter().filter(|one| one.starts_with(['+', '-']));
        let expected: Vec<String> =
            (0..many).flat_map(|n| [format!("+s{n}"), format!("-s{n}@{}", 100 + n)]).collect();
        // A word about a beginning may come seconds late, and so its position.
        let told: Vec<String> = told.map(|one| if one.starts_with('+') { one.split('@').next().unwrap().into() } else { one }).collect();
        prop_assert_eq!(told, expected);
    }

    /// Whatever is told and ordered, in whatever order: no panic, every directive names a stream, no position lies behind
    /// the end, and the same word twice is answered the same and reported once.
    #[test]
    fn nothing_breaks_it(steps in proptest::collection::vec(
        (prop_oneof![
            order().prop_map(Ok),
            (moment(), 0..30_u32, 0..200_u64, -20..20_i64).prop_map(Err),
        ], 0..40_u64), 1..60)
    ) {
        let (mut queue, mut now) = (EchoQueue::empty(), NOW);
        queue.obey(&album(4), turn());
        for (step, pass) in steps {
            now += Duration::from_secs(pass);
            let directive = match step {
                Ok(order) => queue.obey(&order, Turn { luck: 7, at: now, now }).directive,
                Err((moment, number, offset, skew)) => {
                    let token = queue.token(number);
                    let at = now + time::Duration::seconds(skew);
                    let told = Told { moment, token: &token, offset: Duration::from_secs(offset), at };
                    let first = queue.hear(told, now);
                    let again = queue.hear(told, now);
                    if moment == Moment::NearlyFinished {
                        prop_assert_eq!(first.directive, again.directive);
                    }
                    prop_assert!(again.reports.is_empty(), "{:?} twice: {:?}", moment, again.reports);
                    first.directive
                }
            };
            if let Some(Directive::Play { stream, .. }) = directive {
                prop_assert!(queue.wanted(stream).is_some());
            }
            queue.tick(now);
            let end = queue.item().and_then(|item| item.runtime).unwrap_or(Duration::MAX);
            prop_assert!(queue.position(now) <= end);
            prop_assert!(queue.queue().items.len() <= 6);
        }
    }
}
