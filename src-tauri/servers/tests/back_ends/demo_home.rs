//! The back ends against a home that behaves: players that move, a library with everything in it, people with rights.

use crate::stand_in::{Flavour, HandClock, for_each_flavour, http, identity, told};
use crate::visit::Visit;
use household::fault::Code;
use household::id::ItemId;
use household::media::{Item, MediaKind};
use household::order::{Order, Press, Titled};
use household::server::Query;
use secrecy::SecretString;
use servers::media_browser::{connect, sign_in, sign_out};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;
use url::Url;

pub(crate) fn names(items: &[Item]) -> Vec<&str> {
    items.iter().map(|item| item.name.as_str()).collect()
}

for_each_flavour! {
    async fn connected_players_are_listed_and_we_are_not_among_them(flavour: Flavour) {
        let visit = Visit::start(flavour).await;
        let players = visit.server.players(&visit.maya, Duration::ZERO).await.unwrap();
        let names: Vec<_> = players.iter().map(|player| player.name.as_str()).collect();
        assert_eq!(names, ["Bedroom TV", "Kitchen Speaker", "Living Room TV", "Office Chrome"]);
        let kitchen = &players[1];
        assert!(kitchen.abilities.audio && !kitchen.abilities.video);
        assert!(kitchen.obeys(&Order::Mute) && !kitchen.obeys(&Order::Press(Press::MoveUp)));
        assert!(players[3].obeys(&Order::Press(Press::ToggleOsdMenu)));
        assert_eq!(players[2].user.as_ref().unwrap().name, "Maya");
    }

    async fn a_film_plays_and_obeys(flavour: Flavour) {
        let visit = Visit::start(flavour).await;
        let tv = visit.player("Living Room TV").await.id;
        let film = visit.title(MediaKind::Movie, "The Lighthouse Keepers").await;
        assert_eq!(film.year, Some(2019));
        visit.play(&tv, std::slice::from_ref(&film), false).await;
        assert_eq!(visit.screen("Living Room TV").title.as_deref(), Some("The Lighthouse Keepers"));
        visit.clock.advance(time::Duration::minutes(2));
        let playback = visit.player("Living Room TV").await.playback;
        assert_eq!(playback.item.unwrap().id, film.id);
        assert_eq!(playback.position, Duration::from_secs(120));
        assert!(playback.can_seek && !playback.paused);
        visit.tell(&tv, Order::Seek { position: Duration::from_secs(600) }).await;
        visit.tell(&tv, Order::Pause).await;
        visit.tell(&tv, Order::SetVolume { volume: 35 }).await;
        visit.tell(&tv, Order::Mute).await;
        let screen = visit.screen("Living Room TV");
        assert_eq!((screen.position_ticks, screen.paused, screen.volume, screen.muted), (6_000_000_000, true, 35, true));
        let playback = visit.player("Living Room TV").await.playback;
        assert_eq!((playback.paused, playback.volume, playback.muted), (true, Some(35), true));
        visit.tell(&tv, Order::Unmute).await;
        visit.tell(&tv, Order::Unpause).await;
        visit.tell(&tv, Order::Stop).await;
        let screen = visit.screen("Living Room TV");
        assert_eq!((screen.title, screen.muted), (None, false));
    }

    async fn an_album_plays_song_by_song(flavour: Flavour) {
        let visit = Visit::start(flavour).await;
        let speaker = visit.player("Kitchen Speaker").await.id;
        let album = visit.title(MediaKind::Album, "Equator").await;
        let songs = visit.find(Query::Contents { of: album.id.clone(), limit: 100 }).await;
        assert_eq!(names(&songs)[..3], ["Equator", "Parallel Lines", "Zero Degrees"]);
        assert_eq!(songs[0].artists, ["Velvet Meridian"]);
        visit.play(&speaker, &songs, false).await;
        visit.tell(&speaker, Order::NextTrack).await;
        assert_eq!(visit.screen("Kitchen Speaker").title.as_deref(), Some("Parallel Lines"));
        visit.tell(&speaker, Order::PreviousTrack).await;
        assert_eq!(visit.screen("Kitchen Speaker").title.as_deref(), Some("Equator"));
        visit.play(&speaker, &[album], true).await;
        let mixed = visit.screen("Kitchen Speaker").queue;
        let whole = |ids: Vec<String>| ids.into_iter().collect::<BTreeSet<_>>();
        assert_eq!(whole(mixed), songs.iter().map(|song| song.id.to_string()).collect());
    }

    async fn every_press_reaches_the_television(flavour: Flavour) {
        let visit = Visit::start(flavour).await;
        let tv = visit.player("Living Room TV").await;
        let presses = [
            Press::MoveDown, Press::MoveUp, Press::MoveRight, Press::MoveLeft, Press::PageDown, Press::PageUp,
            Press::NextLetter, Press::PreviousLetter, Press::ToggleContextMenu, Press::Select, Press::Guide,
            Press::GoToSearch, Press::ToggleOsdMenu, Press::GoToSettings, Press::GoHome,
        ];
        for press in presses {
            assert!(tv.obeys(&Order::Press(press)), "{press:?}");
            visit.tell(&tv.id, Order::Press(press)).await;
        }
        assert_eq!(visit.screen("Living Room TV").received.len(), presses.len());
        let chrome = visit.player("Office Chrome").await.id;
        visit.tell(&chrome, Order::Press(Press::ToggleOsdMenu)).await;
        assert_eq!(visit.home.received().last().unwrap().body, r#"{"Name":"ToggleOsd"}"#);
    }

    async fn a_player_that_is_switched_off_is_not_connected(flavour: Flavour) {
        let visit = Visit::start(flavour).await;
        let tv = visit.player("Bedroom TV").await.id;
        assert!(visit.home.disconnect("Bedroom TV"));
        let outcome = visit.server.order(&visit.maya, &tv, &Order::Pause).await;
        assert_eq!(told(outcome), "player-not-connected player=Bedroom TV");
        assert!(visit.home.connect("Bedroom TV"));
        visit.tell(&tv, Order::Pause).await;
    }

    async fn a_speaker_cannot_play_a_film(flavour: Flavour) {
        let visit = Visit::start(flavour).await;
        let speaker = visit.player("Kitchen Speaker").await.id;
        let film = visit.title(MediaKind::Movie, "The Lighthouse Keepers").await;
        let play = Order::Play { items: vec![Titled::from(&film)], start: Duration::ZERO, shuffle: false, streams: None };
        let outcome = visit.server.order(&visit.maya, &speaker, &play).await;
        // Emby refuses; Jellyfin takes the order, and whoever gives it must look at what the player can do.
        match flavour {
            Flavour::Emby => {
                assert_eq!(told(outcome), "player-cannot-play player=Kitchen Speaker title=The Lighthouse Keepers");
            }
            Flavour::Jellyfin | Flavour::Jellyfin12 => outcome.unwrap(),
        }
    }

    async fn the_library_has_every_kind_of_thing(flavour: Flavour) {
        let visit = Visit::start(flavour).await;
        let library = visit.server.library(&visit.maya).await.unwrap();
        for (kind, name) in [
            (MediaKind::Movie, "Harbour Lights"),
            (MediaKind::Series, "Hollow Creek"),
            (MediaKind::Album, "Equator"),
            (MediaKind::Artist, "Velvet Meridian"),
            (MediaKind::Song, "Parallel Lines"),
            (MediaKind::MusicVideo, "Tractor Beams"),
            (MediaKind::Audiobook, "The Tide Table"),
            (MediaKind::Playlist, "Kids' Disco!"),
            (MediaKind::Collection, "The Orbit Collection"),
            (MediaKind::Channel, "News 7"),
        ] {
            assert!(library.iter().any(|item| item.kind == kind && item.name == name), "{name}");
        }
        let ids: BTreeSet<_> = library.iter().map(|item| &item.id).collect();
        assert_eq!(ids.len(), library.len());
        assert!(!library.iter().any(|item| item.kind == MediaKind::Album && item.name == "The Tide Table"));
        assert!(!library.iter().any(|item| item.kind == MediaKind::Other));
    }

    async fn whoever_may_not_watch_television_has_no_channels(flavour: Flavour) {
        let visit = Visit::start(flavour).await;
        let library = visit.server.library(&visit.ruth).await.unwrap();
        assert!(library.len() > 100);
        assert!(!library.iter().any(|item| item.kind == MediaKind::Channel));
    }

    async fn a_show_has_seasons_and_episodes(flavour: Flavour) {
        let visit = Visit::start(flavour).await;
        let show = visit.title(MediaKind::Series, "Hollow Creek").await;
        let seasons = visit.find(Query::Seasons { series: show.id.clone() }).await;
        let numbers: BTreeSet<_> = seasons.iter().map(|season| season.number.unwrap()).collect();
        assert_eq!(numbers, BTreeSet::from([0, 1, 2, 3, 4]));
        let second = visit.find(Query::Episodes { series: show.id.clone(), season: Some(2) }).await;
        assert_eq!(second.iter().map(|one| one.number.unwrap()).collect::<Vec<_>>(), (1..=8).collect::<Vec<_>>());
        assert!(second.iter().all(|one| one.season == Some(2) && one.series.as_ref().unwrap().id == show.id));
        let all = visit.find(Query::Episodes { series: show.id.clone(), season: None }).await;
        assert!(all.len() >= 30, "{}", all.len());
        let newest = visit.find(Query::Newest { series: show.id.clone(), limit: 1 }).await;
        assert_eq!((newest.len(), newest[0].season), (1, Some(4)));
        let next = visit.find(Query::NextUp { series: Some(show.id.clone()), limit: 1 }).await;
        assert_eq!(next.len(), 1);
        assert!(!next[0].user.played);
        let any = visit.find(Query::NextUp { series: None, limit: 5 }).await;
        assert!(!any.is_empty() && any.iter().all(|item| item.kind == MediaKind::Episode));
    }

    async fn what_was_begun_is_found_again(flavour: Flavour) {
        let visit = Visit::start(flavour).await;
        let all = visit.find(Query::Resumable { within: None, kinds: Vec::new(), limit: 20 }).await;
        assert!(!all.is_empty() && all.iter().all(|item| item.user.position > Duration::ZERO));
        let kinds = vec![MediaKind::Episode];
        let episodes = visit.find(Query::Resumable { within: None, kinds: kinds.clone(), limit: 20 }).await;
        assert!(!episodes.is_empty() && episodes.iter().all(|item| item.kind == MediaKind::Episode));
        let within = episodes[0].series.as_ref().unwrap().id.clone();
        let here = visit.find(Query::Resumable { within: Some(within.clone()), kinds, limit: 20 }).await;
        assert!(!here.is_empty() && here.iter().all(|item| item.series.as_ref().unwrap().id == within));
        let books = visit.find(Query::Resumable { within: None, kinds: vec![MediaKind::Audiobook], limit: 5 }).await;
        assert!(!books.is_empty() && books.iter().all(|item| item.kind == MediaKind::Audiobook));
    }

    async fn chance_stays_within_what_was_asked(flavour: Flavour) {
        let visit = Visit::start(flavour).await;
        let any = |kinds: &[MediaKind]| (kinds.to_vec(), None, None, None);
        let ask = async |(kinds, genre, within, artist): (Vec<_>, Option<&str>, Option<ItemId>, Option<ItemId>)| {
            let genre = genre.map(str::to_owned);
            visit.find(Query::Random { kinds, genre, within, artist, unplayed: false, limit: 5 }).await
        };
        assert!(ask(any(&[MediaKind::Movie])).await.iter().all(|item| item.kind == MediaKind::Movie));
        assert_eq!(ask(any(&[MediaKind::Song])).await.len(), 5);
        let books = ask(any(&[MediaKind::Audiobook])).await;
        assert!(!books.is_empty() && books.iter().all(|item| item.kind == MediaKind::Audiobook));
        let artist = visit.title(MediaKind::Artist, "Velvet Meridian").await;
        let songs = ask((vec![MediaKind::Song], None, None, Some(artist.id))).await;
        assert!(!songs.is_empty() && songs.iter().all(|song| song.artists == ["Velvet Meridian"]));
        let show = visit.title(MediaKind::Series, "Lanterns").await;
        let episodes = ask((vec![MediaKind::Episode], None, Some(show.id.clone()), None)).await;
        assert!(!episodes.is_empty() && episodes.iter().all(|one| one.series.as_ref().unwrap().id == show.id));
        assert!(!ask((vec![MediaKind::Movie], Some("Mystery"), None, None)).await.is_empty());
        assert!(ask((vec![MediaKind::Movie], Some("Opera on Ice"), None, None)).await.is_empty());
        let kinds = vec![MediaKind::Movie];
        let fresh = Query::Random { kinds, genre: None, within: None, artist: None, unplayed: true, limit: 500 };
        assert!(visit.find(fresh).await.iter().all(|film| !film.user.played));
    }

    async fn lists_keep_their_order_and_genres_are_told(flavour: Flavour) {
        let visit = Visit::start(flavour).await;
        let night = visit.title(MediaKind::Playlist, "Film Night").await;
        let films = visit.find(Query::Contents { of: night.id, limit: 100 }).await;
        assert_eq!(names(&films), ["The Glass Orchestra", "Crème Brûlée", "Lanterns", "Route 9", "Copper Sky"]);
        let orbit = visit.title(MediaKind::Collection, "The Orbit Collection").await;
        let films = visit.find(Query::Contents { of: orbit.id, limit: 100 }).await;
        assert_eq!(films.len(), 3);
        let music = visit.find(Query::Genres { kinds: vec![MediaKind::Song] }).await;
        assert!(names(&music).contains(&"Electronic") && !names(&music).contains(&"Thriller"));
        let films = visit.find(Query::Genres { kinds: vec![MediaKind::Movie, MediaKind::Series] }).await;
        assert!(names(&films).contains(&"Mystery") && !names(&films).contains(&"Electronic"));
        assert!(films.iter().all(|genre| genre.kind == MediaKind::Genre));
    }

    async fn everybody_is_known_by_name(flavour: Flavour) {
        let visit = Visit::start(flavour).await;
        let users = visit.server.users().await.unwrap();
        let names: BTreeSet<_> = users.iter().map(|user| user.name.as_str()).collect();
        assert_eq!(names, BTreeSet::from(["Jonas", "Maya", "Pip", "Ruth"]));
    }

    async fn a_wrong_password_is_refused_and_a_token_ends(flavour: Flavour) {
        let visit = Visit::start(flavour).await;
        let address = Url::parse(&visit.home.base_url()).unwrap();
        let try_it = async |name: &str, password: &str| {
            sign_in(&http(), &identity(), &address, name, &SecretString::from(password)).await
        };
        let fault = try_it("Jonas", "wrong").await.unwrap_err();
        assert_eq!((fault.code, fault.values["user"].as_str()), (Code::SignInRefused, "Jonas"));
        let (found, access) = try_it("Pip", "").await.unwrap();
        sign_out(&http(), &identity(), &access).await.unwrap();
        let pip = access.user.id.clone();
        let server = connect(http(), Arc::new(HandClock::default()), &identity(), found, vec![access]);
        let fault = server.players(&pip, Duration::ZERO).await.unwrap_err();
        assert_eq!(fault.code, Code::SignInExpired);
    }
}
