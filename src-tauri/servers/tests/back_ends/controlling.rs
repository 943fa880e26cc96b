//! What a remote control can do and ask: tracks, chapters, queues, loudness, text, people.

use crate::stand_in::{Answer, Flavour, StandIn, alice, for_each_flavour, told, tv};
use crate::visit::Visit;
use demo::Showing;
use household::home::User;
use household::id::ItemId;
use household::media::MediaKind;
use household::order::{Order, Press, Repeat, Streams, Titled};
use household::playback::{Mark, Track};

const TV: &str = "Living Room TV";

fn languages(tracks: &[Track], subtitle: bool) -> Vec<&str> {
    tracks.iter().filter(|track| track.subtitle == subtitle).map(|track| track.language.as_str()).collect()
}

for_each_flavour! {
    async fn tracks_are_listed_and_changed(flavour: Flavour) {
        let visit = Visit::start(flavour).await;
        let tv = visit.player(TV).await;
        let tracks = &tv.playback.tracks;
        assert_eq!(languages(tracks, false), ["eng", "ger", "fre", "eng"]);
        assert_eq!(languages(tracks, true), ["eng", "ger", "fre", "spa"]);
        assert_eq!((tracks[0].channels, tracks[0].default, tracks[3].title.as_str()), (6, true, "Commentary"));
        assert!(tracks[6].forced && tracks[7].external && !tracks[5].forced);
        let film = tv.playback.item.as_ref().unwrap();
        assert_eq!(visit.server.tracks(&visit.maya, &film.id).await.unwrap(), *tracks, "the library knows the same");
        assert_eq!((tv.playback.audio_track, tv.playback.subtitle_track), (Some(1), None));
        visit.tell(&tv.id, Order::SetAudioTrack { index: 2 }).await;
        visit.tell(&tv.id, Order::SetSubtitleTrack { index: Some(6) }).await;
        let playback = visit.player(TV).await.playback;
        assert_eq!((playback.audio_track, playback.subtitle_track), (Some(2), Some(6)));
        visit.tell(&tv.id, Order::SetSubtitleTrack { index: None }).await;
        assert_eq!(visit.screen(TV).subtitle_index, None);
    }

    async fn what_a_user_likes_to_read_is_known(flavour: Flavour) {
        let visit = Visit::start(flavour).await;
        assert_eq!(visit.server.subtitle_language(&visit.maya).await.unwrap().as_deref(), Some("ger"));
        assert_eq!(visit.server.subtitle_language(&visit.ruth).await.unwrap(), None);
    }

    async fn a_film_goes_on_elsewhere_with_its_tracks(flavour: Flavour) {
        let visit = Visit::start(flavour).await;
        let here = visit.player(TV).await.playback;
        let bed = visit.player("Bedroom TV").await.id;
        let items = vec![Titled::from(here.item.as_ref().unwrap())];
        let streams = Some(Streams { source: here.source.unwrap(), audio: Some(3), subtitle: Some(5) });
        visit.tell(&bed, Order::Play { items, start: here.position, shuffle: false, streams }).await;
        let there = visit.screen("Bedroom TV");
        assert_eq!(there.title.as_deref(), Some("The Lighthouse Keepers"));
        assert_eq!((there.audio_index, there.subtitle_index), (Some(3), Some(5)));
        assert_eq!(there.position_ticks, visit.screen(TV).position_ticks);
    }

    async fn a_queue_tells_what_comes_and_what_is_on(flavour: Flavour) {
        let visit = Visit::start(flavour).await;
        let speaker = visit.player("Kitchen Speaker").await.id;
        let queue = visit.server.queue(&visit.maya, &speaker).await.unwrap();
        assert_eq!((queue.items.len(), queue.at), (8, 2));
        visit.tell(&speaker, Order::NextTrack).await;
        let queue = visit.server.queue(&visit.maya, &speaker).await.unwrap();
        assert_eq!(queue.items[queue.at], visit.player("Kitchen Speaker").await.playback.item.unwrap().id);
        assert_eq!(queue.at, 3);
        let idle = visit.player("Office Chrome").await.id;
        assert!(visit.server.queue(&visit.maya, &idle).await.unwrap().items.is_empty());
    }

    async fn films_have_chapters_and_episodes_have_introductions(flavour: Flavour) {
        let visit = Visit::start(flavour).await;
        let film = visit.player(TV).await.playback.item.unwrap();
        let chapters = visit.server.chapters(&visit.maya, &film.id).await.unwrap();
        assert_eq!(chapters.len(), 12);
        assert!(chapters.iter().all(|chapter| chapter.mark == Mark::Chapter && !chapter.name.is_empty()));
        let episode = visit.player("Bedroom TV").await.playback.item.unwrap();
        let marks = visit.server.chapters(&visit.maya, &episode.id).await.unwrap();
        let at = |mark| marks.iter().find(|one| one.mark == mark).map(|one| one.start.as_secs());
        assert_eq!((at(Mark::IntroStart), at(Mark::IntroEnd)), (Some(45), Some(110)));
        assert!(at(Mark::CreditsStart) > Some(1000));
        assert!(marks.is_sorted_by_key(|one| one.start));
        assert_eq!(marks.iter().filter(|one| one.mark == Mark::Chapter).count(), 5);
        let song = visit.player("Kitchen Speaker").await.playback.item.unwrap();
        assert!(visit.server.chapters(&visit.maya, &song.id).await.unwrap().is_empty());
    }

    async fn a_server_without_segments_still_has_chapters(flavour: Flavour) {
        let stand_in = StandIn::start(flavour).await;
        stand_in.answer(|heard| match heard.path() {
            "/Users/u-alice/Items/7" => Some(Answer::Json(
                r#"{"Id":"7","Chapters":[{"Name":"One","StartPositionTicks":0},{"StartPositionTicks":90000000}]}"#.into(),
            )),
            _ => Some(Answer::Status(404)),
        });
        let chapters = stand_in.connect().chapters(&alice(), &ItemId::new("7")).await.unwrap();
        let told: Vec<_> = chapters.iter().map(|one| (one.name.as_str(), one.start.as_secs())).collect();
        assert_eq!(told, [("One", 0), ("", 9)]);
    }

    async fn a_server_that_tells_no_queue_tells_an_empty_one(flavour: Flavour) {
        let stand_in = StandIn::start(flavour).await;
        stand_in.answer(|heard| (heard.path() == "/Sessions/PlayQueue").then_some(Answer::Status(404)));
        let queue = stand_in.connect().queue(&alice(), &tv()).await.unwrap();
        assert_eq!((queue.items.len(), queue.at), (0, 0));
    }

    async fn a_queue_is_mixed_and_repeats(flavour: Flavour) {
        let visit = Visit::start(flavour).await;
        let speaker = visit.player("Kitchen Speaker").await.id;
        visit.tell(&speaker, Order::SetShuffle { on: true }).await;
        visit.tell(&speaker, Order::SetRepeat { mode: Repeat::All }).await;
        let playback = visit.player("Kitchen Speaker").await.playback;
        assert_eq!((playback.shuffled, playback.repeat), (true, Repeat::All));
        visit.tell(&speaker, Order::SetShuffle { on: false }).await;
        visit.tell(&speaker, Order::SetRepeat { mode: Repeat::One }).await;
        let playback = visit.player("Kitchen Speaker").await.playback;
        assert_eq!((playback.shuffled, playback.repeat), (false, Repeat::One));
    }

    async fn loudness_goes_by_steps(flavour: Flavour) {
        let visit = Visit::start(flavour).await;
        let speaker = visit.player("Kitchen Speaker").await;
        visit.tell(&speaker.id, Order::VolumeUp).await;
        assert!(visit.player("Kitchen Speaker").await.playback.volume > speaker.playback.volume);
        visit.tell(&speaker.id, Order::VolumeDown).await;
        assert_eq!(visit.player("Kitchen Speaker").await.playback.volume, speaker.playback.volume);
    }

    async fn words_and_pages_come_on_the_screen(flavour: Flavour) {
        let visit = Visit::start(flavour).await;
        let tv = visit.player(TV).await.id;
        visit.tell(&tv, Order::Press(Press::GoToSearch)).await;
        visit.tell(&tv, Order::SendText { text: "tide \"table\"".into() }).await;
        assert_eq!(visit.screen(TV).showing, Showing::Search("tide \"table\"".into()));
        let film = visit.title(MediaKind::Movie, "Copper Sky").await;
        visit.tell(&tv, Order::Display { item: Titled::from(&film) }).await;
        assert!(matches!(visit.screen(TV).showing, Showing::ItemPage { title, .. } if title == "Copper Sky"));
        visit.tell(&tv, Order::Press(Press::Back)).await;
        assert!(matches!(visit.screen(TV).showing, Showing::Search(_)));
    }

    async fn people_join_and_leave(flavour: Flavour) {
        let visit = Visit::start(flavour).await;
        let tv = visit.player(TV).await.id;
        let people = visit.server.users().await.unwrap();
        let one = |name: &str| -> User { people.iter().find(|user| user.name == name).unwrap().clone() };
        visit.tell(&tv, Order::AddUser { user: one("Jonas") }).await;
        let names = |users: Vec<User>| users.into_iter().map(|user| user.name).collect::<Vec<_>>();
        assert_eq!(names(visit.player(TV).await.extra_users), ["Jonas"]);
        visit.tell(&tv, Order::RemoveUser { user: one("Jonas") }).await;
        assert!(visit.player(TV).await.extra_users.is_empty());
        let outcome = visit.server.order(&visit.maya, &tv, &Order::AddUser { user: one("Maya") }).await;
        assert_eq!(told(outcome), "user-already-there player=Living Room TV user=Maya");
    }
}
