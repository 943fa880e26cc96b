//! What the Echo tells, late, wrongly or not at all, and what is made of it.

use super::*;

#[test]
fn somebody_who_only_speaks_does_not_stop_the_clock() {
    let mut queue = EchoQueue::empty();
    queue.obey(&album(2), turn());
    let token = queue.token(1);
    let tell = |moment, offset, after: u64| Told {
        moment,
        token: &token,
        offset: Duration::from_secs(offset),
        at: NOW + Duration::from_secs(after),
    };
    let later = |seconds: u64| NOW + Duration::from_secs(seconds);
    queue.hear(tell(Moment::Started, 0, 1), later(1));
    // Somebody speaks for three seconds, and the two words about it come in the wrong order.
    queue.hear(tell(Moment::Started, 29, 33), later(33));
    queue.hear(tell(Moment::Stopped, 29, 30), later(34));
    assert_eq!(queue.position(later(43)), Duration::from_secs(39));
    assert_eq!(queue.tick(later(43)).len(), 1);
}

#[test]
fn what_was_seen_when_somebody_spoke_goes_before_what_was_lost() {
    let mut queue = EchoQueue::empty();
    queue.obey(&album(3), turn());
    let first = queue.token(1);
    let later = |seconds: u64| NOW + Duration::from_secs(seconds);
    let started = Told { moment: Moment::Started, token: &first, offset: Duration::ZERO, at: NOW };
    queue.hear(started, NOW);
    // "Next" was said, but the answer never reached the Echo: it still plays the first song.
    queue.obey(&EchoOrder::Next, Turn { luck: 0, at: later(20), now: later(20) });
    assert_eq!(queue.item().unwrap().name, "Song 1");
    let seen = Seen { activity: Activity::Playing, token: &first, offset: Duration::from_secs(25), at: later(26) };
    queue.observe(seen, later(26));
    assert_eq!(queue.item().unwrap().name, "Song 0");
    assert_eq!(queue.position(later(30)), Duration::from_secs(29));
}

#[test]
fn what_comes_after_the_oldest_stream_is_answered_the_same_however_often_it_is_asked() {
    let mut queue = EchoQueue::empty();
    queue.obey(&album(2), turn());
    let oldest = queue.token(1);
    // As many streams as are remembered.
    for _ in 1..16 {
        queue.obey(&EchoOrder::Resume, turn());
    }
    let asked = Told { moment: Moment::NearlyFinished, token: &oldest, offset: Duration::ZERO, at: NOW };
    let answer = queue.hear(asked, NOW).directive;
    assert_eq!(answer, Some(Directive::Play { stream: 17, when: When::After(1) }));
    assert_eq!(queue.hear(asked, NOW).directive, answer);
}

#[test]
fn an_end_that_nobody_told_of_is_told_by_the_clock() {
    let mut queue = EchoQueue::empty();
    queue.obey(&album(2), turn());
    let (first, later) = (queue.token(1), |seconds: u64| NOW + Duration::from_secs(seconds));
    let told_at = |moment, offset, at| Told { moment, token: &first, offset: Duration::from_secs(offset), at };
    queue.hear(told_at(Moment::Started, 0, NOW), NOW);
    queue.hear(told_at(Moment::NearlyFinished, 50, later(50)), later(50));
    assert_eq!(told(&queue.tick(later(110))), ["~s0@100"], "the Echo buffers: it may be late");
    assert_eq!(told(&queue.tick(later(140))), ["-s0@100", "+s1@40"]);
    assert_eq!(told(&queue.tick(later(150))), ["~s1@50"]);
    assert_eq!(told(&queue.tick(later(300))), ["-s1@101"]);
    assert!(!queue.is_on());
}

#[test]
fn a_song_that_cannot_be_played_is_left_out_and_a_dead_server_ends_it() {
    let mut queue = EchoQueue::empty();
    queue.obey(&album(9), turn());
    let mut on = 1;
    for turn in 0..6 {
        let token = queue.token(on);
        let failed = Told { moment: Moment::Failed, token: &token, offset: Duration::ZERO, at: NOW };
        let step = queue.hear(failed, NOW);
        assert_eq!(queue.hear(failed, NOW).directive, None, "told twice, it is one failure");
        match step.directive {
            Some(Directive::Play { stream, when: When::Now }) if turn < 3 => on = stream,
            None if turn >= 3 => {}
            other => panic!("{turn}: {other:?}"),
        }
    }
    assert!(!queue.is_on());
}

#[test]
fn a_queued_song_that_cannot_be_loaded_is_replaced_while_the_other_plays() {
    let mut queue = EchoQueue::empty();
    queue.obey(&album(3), turn());
    let first = queue.token(1);
    let tell = |moment, token| Told { moment, token, offset: Duration::ZERO, at: NOW };
    queue.hear(tell(Moment::Started, &first), NOW);
    let step = queue.hear(tell(Moment::NearlyFinished, &first), NOW);
    let Some(Directive::Play { stream, when: When::After(1) }) = step.directive else { panic!("{step:?}") };
    let second = queue.token(stream);
    let step = queue.hear(tell(Moment::Failed, &second), NOW);
    let Some(Directive::Play { stream, when: When::Next }) = step.directive else { panic!("{step:?}") };
    assert_eq!(queue.wanted(stream).unwrap().item.name, "Song 2");
    assert_eq!(queue.item().unwrap().name, "Song 0");
}

#[test]
fn a_stream_that_was_cut_short_is_not_heard_to_the_end() {
    let mut queue = EchoQueue::empty();
    queue.obey(&album(2), turn());
    let token = queue.token(1);
    let tell = |moment, offset| Told { moment, token: &token, offset: Duration::from_secs(offset), at: NOW };
    queue.hear(tell(Moment::Started, 0), NOW);
    let step = queue.hear(tell(Moment::Finished, 30), NOW);
    assert_eq!(told(&step.reports), ["-s0@30"]);
}

#[test]
fn what_the_server_converts_is_counted_from_where_it_begins() {
    let mut queue = EchoQueue::empty();
    queue.obey(&play(songs(1), 0, Duration::from_secs(60), false), turn());
    assert_eq!(
        queue.made(1, songs(1).remove(0), Made::FromStart),
        Duration::ZERO,
        "the Echo begins at the beginning of what it gets"
    );
    let token = queue.token(1);
    queue.hear(Told { moment: Moment::Started, token: &token, offset: Duration::from_secs(5), at: NOW }, NOW);
    assert_eq!(queue.position(NOW), Duration::from_secs(65));
    assert_eq!(
        queue.made(1, songs(1).remove(0), Made::Whole),
        Duration::from_secs(60),
        "in a whole file it begins in the middle"
    );
}

#[test]
fn words_about_another_queue_change_nothing() {
    let mut queue = EchoQueue::empty();
    queue.obey(&album(2), turn());
    let old = queue.token(1);
    queue.obey(&album(2), Turn { luck: 8, ..turn() });
    let before = queue.clone();
    for token in [old.as_str(), "", "stream-1", "0000000000000000.1", "0000000000000008.99", "8.1.1"] {
        for moment in [Moment::Started, Moment::Finished, Moment::Stopped, Moment::NearlyFinished, Moment::Failed] {
            let step = queue.hear(Told { moment, token, offset: Duration::ZERO, at: NOW }, NOW);
            assert_eq!(step.directive, None, "{token}");
        }
    }
    assert_eq!(queue, before);
}

#[test]
fn a_lost_question_leaves_the_next_song_held() {
    let mut device =
        Device::new(vec![Fate { lost: true, ..Fate::default() }], |moment| moment == Moment::NearlyFinished);
    device.order(&album(3), 7);
    device.run(150);
    assert_eq!(heard(&device), named([0]), "the Echo knows of nothing that comes next");
    assert!(device.queue.is_at_hand());
    assert_eq!(device.queue.item().unwrap().name, "Song 1");
    device.order(&EchoOrder::Resume, 7);
    device.run(150);
    assert_eq!(heard(&device), named([0, 1]));
}

#[test]
fn what_never_began_in_parts_is_played_in_one_piece() {
    let mut queue = EchoQueue::empty();
    queue.obey(&play(songs(2), 0, Duration::from_secs(60), false), turn());
    assert!(queue.wanted(1).unwrap().parts);
    queue.made(1, songs(1).remove(0), Made::InParts);
    let token = queue.token(1);
    let step = queue.hear(Told { moment: Moment::Failed, token: &token, offset: Duration::ZERO, at: NOW }, NOW);
    let Some(Directive::Play { stream, when: When::Now }) = step.directive else { panic!("{step:?}") };
    let wanted = queue.wanted(stream).unwrap();
    assert_eq!((wanted.item.name.as_str(), wanted.start, wanted.parts), ("Song 0", Duration::from_secs(60), false));
    queue.made(stream, songs(1).remove(0), Made::FromStart);
    let token = queue.token(stream);
    let step = queue.hear(Told { moment: Moment::Failed, token: &token, offset: Duration::ZERO, at: NOW }, NOW);
    let Some(Directive::Play { stream, .. }) = step.directive else { panic!("{step:?}") };
    assert_eq!(queue.wanted(stream).unwrap().item.name, "Song 1", "it is not the parts");
}

#[test]
fn what_breaks_off_goes_on_from_there_and_its_place_is_told() {
    let mut queue = EchoQueue::empty();
    queue.obey(&album(2), turn());
    let token = queue.token(1);
    let tell = |moment, offset| Told { moment, token: &token, offset: Duration::from_secs(offset), at: NOW };
    queue.hear(tell(Moment::Started, 0), NOW);
    let step = queue.hear(tell(Moment::Failed, 40), NOW);
    assert_eq!(told(&step.reports), ["-s0@40"]);
    assert_eq!(step.reports[0].what, Reported::Stopped { failed: false }, "a failure's place counts for nothing");
    let Some(Directive::Play { stream, when: When::Now }) = step.directive else { panic!("{step:?}") };
    assert_eq!(queue.wanted(stream).unwrap().start, Duration::from_secs(40));
    // It is there, and broken just there: the next one.
    let token = queue.token(stream);
    let tell = |moment| Told { moment, token: &token, offset: Duration::from_secs(41), at: NOW };
    queue.hear(tell(Moment::Started), NOW);
    let step = queue.hear(tell(Moment::Failed), NOW);
    let Some(Directive::Play { stream, .. }) = step.directive else { panic!("{step:?}") };
    assert_eq!(queue.wanted(stream).unwrap().item.name, "Song 1");
}
