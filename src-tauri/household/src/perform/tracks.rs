//! Which language is heard and which is read.

use super::Work;
use super::languages::{code, name};
use super::player::Target;
use crate::fault::{Code, Fault};
use crate::order::Order;
use crate::playback::Track;
use crate::titles::canonical::canonical;
use crate::voice::command::Subtitles;
use crate::voice::{Message, Reply};
use std::borrow::Cow;
use std::cmp::Reverse;

impl Work<'_> {
    pub(super) async fn set_audio(&mut self, named: Option<&str>, language: Option<&str>) -> Result<Reply, Fault> {
        let target = self.playing(named).await?;
        obeying(&target, &Order::SetAudioTrack { index: 0 })?;
        let all = self.tracks(&target).await?;
        let tracks = of(&all, false);
        let chosen = match language {
            Some(language) => self.best(language, &tracks),
            None => after(target.player.playback.audio_track, &tracks).filter(|_| tracks.len() > 1),
        };
        let Some(track) = chosen else {
            return Err(match (language, self.labels(&tracks)) {
                (Some(language), labels) if !labels.is_empty() => {
                    self.no_such(&target, Code::NoSuchAudio, language, &labels)
                }
                _ => target.fault(Code::OnlyOneAudio),
            });
        };
        self.give(&target, Order::SetAudioTrack { index: track.index }).await?;
        Ok(self.chosen("audio-set", track, &target))
    }

    pub(super) async fn subtitles(&mut self, named: Option<&str>, what: &Subtitles) -> Result<Reply, Fault> {
        let target = self.playing(named).await?;
        obeying(&target, &Order::SetSubtitleTrack { index: None })?;
        let all = self.tracks(&target).await?;
        let tracks = of(&all, true);
        let shown = target.player.playback.subtitle_track;
        let whole: Vec<&Track> = tracks.iter().copied().filter(|track| !track.forced).collect();
        let track = match what {
            Subtitles::Off => {
                self.give(&target, Order::SetSubtitleTrack { index: None }).await?;
                return Ok(Reply::say(Message::new("subtitles-off").with("player", &*target.player.name)));
            }
            _ if tracks.is_empty() => return Err(target.fault(Code::NoSubtitles)),
            Subtitles::Next => after(shown, &whole),
            Subtitles::On => match tracks.iter().find(|track| Some(track.index) == shown) {
                Some(shown) => Some(*shown),
                None => self.preferred(&target, &whole).await?,
            },
            Subtitles::In(language) => match self.best(language, &tracks) {
                Some(track) => Some(track),
                None => return Err(self.no_such(&target, Code::NoSuchSubtitles, language, &self.labels(&tracks))),
            },
        };
        // Nothing but lines for foreign speech: better than nothing.
        let track = track.or(tracks.first().copied()).ok_or_else(|| target.fault(Code::NoSubtitles))?;
        self.give(&target, Order::SetSubtitleTrack { index: Some(track.index) }).await?;
        Ok(self.chosen("subtitles-set", track, &target))
    }

    /// What the player says that it plays is made of, else what its server knows.
    async fn tracks<'t>(&self, target: &'t Target) -> Result<Cow<'t, [Track]>, Fault> {
        let playback = &target.player.playback;
        match &playback.item {
            Some(item) if playback.tracks.is_empty() => {
                Ok(Cow::Owned(target.server.tracks(&target.user, &item.id).await?))
            }
            _ => Ok(Cow::Borrowed(&playback.tracks)),
        }
    }

    /// The subtitles in the language that the user likes, else those that the file would choose, else the first.
    async fn preferred<'t>(&self, target: &Target, tracks: &[&'t Track]) -> Result<Option<&'t Track>, Fault> {
        let liked = target.server.subtitle_language(&target.user).await?;
        let liked = liked.and_then(|language| self.best(&language, tracks));
        let default = || tracks.iter().copied().find(|track| track.default);
        Ok(liked.or_else(default).or(tracks.first().copied()))
    }

    /// The track in a language, or of that name, that people would choose.
    fn best<'t>(&self, wanted: &str, tracks: &[&'t Track]) -> Option<&'t Track> {
        let matching = tracks.iter().copied().filter(|track| self.is_in(wanted, track));
        matching
            .min_by_key(|track| (track.forced, track.external, !track.default, Reverse(track.channels), track.index))
    }

    fn is_in(&self, wanted: &str, track: &Track) -> bool {
        let locale = &self.asker.locale;
        let (wanted_code, track_code) = (code(wanted, locale), code(&track.language, locale));
        if let (Some(wanted), Some(of_track)) = (&wanted_code, &track_code) {
            return wanted == of_track;
        }
        // A file that does not say the language may say it in the title; a commentary has no language of its own.
        let said = wanted_code.as_deref().and_then(|code| name(code, locale)).unwrap_or(wanted);
        format!(" {} ", canonical(&track.title)).contains(&format!(" {} ", canonical(said)))
    }

    /// What a track is called: its language, else its title.
    fn label(&self, track: &Track) -> String {
        let locale = &self.asker.locale;
        let language = code(&track.language, locale).and_then(|code| name(&code, locale)).map(str::to_owned);
        let title = Some(track.title.clone()).filter(|title| !title.is_empty());
        language.or(title).unwrap_or_else(|| track.language.clone())
    }

    /// What there is, each once.
    fn labels(&self, tracks: &[&Track]) -> Vec<String> {
        let mut labels: Vec<String> = Vec::new();
        for label in tracks.iter().map(|track| self.label(track)).filter(|label| !label.is_empty()) {
            if !labels.contains(&label) {
                labels.push(label);
            }
        }
        labels
    }

    fn no_such(&self, target: &Target, why: Code, language: &str, labels: &[String]) -> Fault {
        let locale = &self.asker.locale;
        let said = code(language, locale).and_then(|code| name(&code, locale)).unwrap_or(language);
        target.fault(why).with("language", said).with("languages", self.together(labels))
    }

    fn chosen(&self, message: &str, track: &Track, target: &Target) -> Reply {
        Reply::say(Message::new(message).with("language", self.label(track)).with("player", &*target.player.name))
    }
}

/// The tracks to hear, or to read.
fn of(all: &[Track], subtitle: bool) -> Vec<&Track> {
    all.iter().filter(|track| track.subtitle == subtitle).collect()
}

/// The track after the present one; after the last one the first.
fn after<'t>(present: Option<i32>, tracks: &[&'t Track]) -> Option<&'t Track> {
    let next = present.and_then(|present| tracks.iter().copied().find(|track| track.index > present));
    next.or(tracks.first().copied())
}

/// Says at once that the player cannot, before anything about tracks.
fn obeying(target: &Target, order: &Order) -> Result<(), Fault> {
    if target.player.obeys(order) { Ok(()) } else { Err(target.fault(Code::PlayerCannot)) }
}
