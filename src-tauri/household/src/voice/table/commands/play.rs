//! What is to be played.

use super::{Asked, kind, wanted};
use crate::fault::Fault;
use crate::media::MediaKind;
use crate::voice::command::Title;
use crate::voice::table::slots::{id, media, missing, needed, number, words};
use crate::voice::{Action, Reading};

pub(in crate::voice::table) fn title(reading: &Reading) -> Asked {
    let media = media(reading, "media_type");
    let kind = media.map(|(kind, _)| kind);
    let words = match (needed(reading, "title"), media) {
        (Ok(words), _) => words,
        (Err(_), Some((kind, true))) => {
            return Ok(Action::PlayRandom { kind: Some(kind), several: true, genre: None });
        }
        (Err(_), Some((kind, false))) => return Ok(Action::WhichTitle { kind }),
        (Err(missing), None) => return Err(missing),
    };
    Ok(match kind {
        Some(MediaKind::Series) => Action::PlayShow { series: words },
        _ => Action::Play(Title { words, kind, ..Title::default() }),
    })
}

pub(in crate::voice::table) fn song(reading: &Reading) -> Asked {
    Ok(Action::Play(Title {
        words: needed(reading, "song")?,
        kind: Some(MediaKind::Song),
        artist: words(reading, "artist"),
        album: words(reading, "album"),
        shuffle: false,
    }))
}

pub(in crate::voice::table) fn album(reading: &Reading) -> Asked {
    Ok(Action::Play(Title {
        words: needed(reading, "album")?,
        kind: Some(MediaKind::Album),
        artist: words(reading, "artist"),
        ..Title::default()
    }))
}

pub(in crate::voice::table) fn artist(reading: &Reading) -> Asked {
    let words = needed(reading, "artist")?;
    Ok(Action::Play(Title { words, kind: Some(MediaKind::Artist), ..Title::default() }))
}

pub(in crate::voice::table) fn songs_by(reading: &Reading) -> Asked {
    Ok(Action::PlaySongsBy { artist: needed(reading, "artist")? })
}

pub(in crate::voice::table) fn show(reading: &Reading) -> Asked {
    Ok(Action::PlayShow { series: needed(reading, "series")? })
}

pub(in crate::voice::table) fn resume_episode(reading: &Reading) -> Asked {
    Ok(Action::ResumeEpisode { series: needed(reading, "series")? })
}

pub(in crate::voice::table) fn next_episode(reading: &Reading) -> Asked {
    Ok(Action::PlayNextEpisode { series: needed(reading, "series")? })
}

pub(in crate::voice::table) fn new_episode(reading: &Reading) -> Asked {
    Ok(Action::PlayNewEpisode { series: needed(reading, "series")? })
}

pub(in crate::voice::table) fn random_episode(reading: &Reading) -> Asked {
    Ok(Action::PlayRandomEpisode { series: needed(reading, "series")? })
}

pub(in crate::voice::table) fn season(reading: &Reading) -> Asked {
    let season = number(reading, "season").ok_or_else(|| missing("season"))?;
    Ok(Action::PlaySeason { series: needed(reading, "series")?, season })
}

pub(in crate::voice::table) fn episode(reading: &Reading) -> Asked {
    let episode = number(reading, "episode").ok_or_else(|| missing("episode"))?;
    // "The first episode of …" names no season: people mean the first one.
    let season = match reading.slots.get("season") {
        Some(_) => number(reading, "season").ok_or_else(|| missing("season"))?,
        None => 1,
    };
    Ok(Action::PlayEpisode { series: needed(reading, "series")?, season, episode })
}

pub(in crate::voice::table) fn random(reading: &Reading) -> Asked {
    let media = media(reading, "media_type");
    Ok(Action::PlayRandom {
        kind: media.map(|(kind, _)| kind),
        several: media.is_some_and(|(_, several)| several),
        genre: words(reading, "genre"),
    })
}

pub(in crate::voice::table) fn random_music(reading: &Reading) -> Asked {
    Ok(Action::PlayRandomMusic { genre: words(reading, "genre") })
}

pub(in crate::voice::table) fn audiobook(reading: &Reading) -> Asked {
    Ok(Action::Play(of_kind(reading, MediaKind::Audiobook)?))
}

pub(in crate::voice::table) fn playlist(reading: &Reading) -> Asked {
    Ok(Action::Play(of_kind(reading, MediaKind::Playlist)?))
}

pub(in crate::voice::table) fn collection(reading: &Reading) -> Asked {
    Ok(Action::Play(of_kind(reading, MediaKind::Collection)?))
}

pub(in crate::voice::table) fn channel(reading: &Reading) -> Asked {
    let channel = words(reading, "channel").or_else(|| number(reading, "channel_number").map(|n| n.to_string()));
    Ok(Action::TuneChannel { channel: channel.ok_or_else(|| missing("channel"))? })
}

pub(in crate::voice::table) fn shuffle_title(reading: &Reading) -> Asked {
    Ok(Action::Play(Title { shuffle: true, ..wanted(reading)?.ok_or_else(|| missing("title"))? }))
}

pub(in crate::voice::table) fn all_episodes(reading: &Reading) -> Asked {
    let shuffle = id(reading, "order").is_some_and(|order| order == "shuffled");
    Ok(Action::PlayAllEpisodes { series: needed(reading, "series")?, shuffle })
}

pub(in crate::voice::table) fn mix(reading: &Reading) -> Asked {
    Ok(Action::PlayMix { title: wanted(reading)? })
}

pub(in crate::voice::table) fn latest_album(reading: &Reading) -> Asked {
    Ok(Action::PlayLatestAlbum { artist: needed(reading, "artist")? })
}

pub(in crate::voice::table) fn favourites(reading: &Reading) -> Asked {
    Ok(Action::PlayFavourites { kind: kind(reading) })
}

pub(in crate::voice::table) fn recent(reading: &Reading) -> Asked {
    Ok(Action::PlayRecent { kind: kind(reading) })
}

pub(in crate::voice::table) fn trailers(reading: &Reading) -> Asked {
    Ok(Action::PlayTrailers { title: wanted(reading)? })
}

fn of_kind(reading: &Reading, kind: MediaKind) -> Result<Title, Fault> {
    Ok(Title { words: needed(reading, "title")?, kind: Some(kind), ..Title::default() })
}
