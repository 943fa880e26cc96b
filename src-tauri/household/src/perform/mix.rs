//! Music like something: a mix that the server makes of an artist, a song, a record, a playlist or a genre. On an Echo it
//! goes on for ever.

use super::Work;
use super::place::Place;
use super::player::{RECENT, Target};
use super::title::Picked;
use crate::fault::{Code, Fault};
use crate::media::{Item, MediaKind};
use crate::server::Query;
use crate::titles::canonical::canonical;
use crate::voice::command::Title;
use crate::voice::values::Values;
use crate::voice::{Message, Reply};
use std::time::Duration;

/// How much music is asked for at once.
const SONGS: u32 = 50;

impl Work<'_> {
    /// Without a title: like what is on.
    pub(super) async fn play_mix(&mut self, named: Option<&str>, title: Option<&Title>) -> Result<Reply, Fault> {
        let Some(title) = title else { return self.more_like_this(named).await };
        let target = self.player(named, RECENT).await?;
        let seed = match self.seed(&target, title).await? {
            Picked::Item(seed) => seed,
            Picked::Asked(reply) => return Ok(reply),
        };
        if seed.kind == MediaKind::Channel {
            return self.start(&target, &seed).await;
        }
        self.mix(&target, &seed, |_| true).await
    }

    async fn more_like_this(&mut self, named: Option<&str>) -> Result<Reply, Fault> {
        let target = self.playing(named).await?;
        let Some(item) = target.player.playback.item.clone() else { return Err(target.fault(Code::NothingPlaying)) };
        self.mix(&target, &item, |song| song.id != item.id).await
    }

    async fn mix(&mut self, target: &Target, seed: &Item, wanted: impl Fn(&Item) -> bool) -> Result<Reply, Fault> {
        let query = Query::Mix { of: seed.id.clone(), limit: SONGS };
        let mut songs = target.server.find(&target.user, &query).await?;
        songs.retain(|song| song.kind == MediaKind::Song && wanted(song));
        if songs.is_empty() {
            return Err(Fault::new(Code::NothingOfThatKind).with("wanted", &seed.name));
        }
        self.play(target, &songs, Duration::ZERO, false).await?;
        self.never_ending(query);
        let said = Message::new("playing-mix").with("title", &*seed.name).with("player", &*target.player.name);
        Ok(Reply::say(said))
    }

    /// What a mix is made of. A genre of that very name goes before whatever sounds like it.
    async fn seed(&mut self, target: &Target, title: &Title) -> Result<Picked, Fault> {
        let place = Place { only_sound: true, ..Place::of(target) };
        if self.settled.is_none() {
            let mut said = Values::of(&self.asker.locale).in_default_language(&["MUSIC_GENRE"], &title.words);
            said.push(&title.words);
            let said: Vec<String> = said.into_iter().map(canonical).collect();
            let genres = place.find(&Query::Genres { kinds: vec![MediaKind::Song] }).await?;
            if let Some(genre) = genres.into_iter().find(|genre| said.contains(&canonical(&genre.name))) {
                return Ok(Picked::Item(genre));
            }
        }
        self.pick(&place, title).await
    }
}
