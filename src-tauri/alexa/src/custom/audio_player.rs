//! `AudioPlayer.*`: what an Echo's own player can be told, and in answer to what.
//!
//! Facts: Amazon's AudioPlayer reference and its generated types (ask-sdk-model 1.86.0). It knows no queue: what is to be
//! played, and when, is decided elsewhere.

use crate::custom::heard::{Happening, PlayerMoment};
use crate::custom::ssml;
use serde::Serialize;
use std::time::Duration;

/// The longest title on a screen, in UTF-16 units; ours.
const TITLE: usize = 500;

/// What an Echo's own player is to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Directive {
    /// Play a stream.
    Play(Box<Play>),
    /// Fall silent; the place is kept.
    Stop,
    /// Fall silent and forget the queue.
    ClearAll,
    /// Forget what comes after the stream that is on.
    ClearEnqueued,
}

/// A stream for an Echo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Play {
    /// When it is to begin.
    pub behaviour: Behaviour,
    /// Where it is: HTTPS on port 443 with a certificate that Amazon trusts.
    pub url: String,
    /// Our name for it, at most 1024 characters; every event about it carries it.
    pub token: String,
    /// Where in the stream to begin.
    pub offset: Duration,
    /// What a screen shows.
    pub metadata: Metadata,
}

/// When a stream is to begin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Behaviour {
    /// At once, in place of everything.
    ReplaceAll,
    /// After the stream with this token. The Echo drops it if that is not the last stream that it knows.
    Enqueue {
        /// The token.
        after: String,
    },
    /// After what is on, in place of everything else.
    ReplaceEnqueued,
}

/// What a screen shows of a stream. Empty parts are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Metadata {
    /// The title.
    pub title: String,
    /// Who made it.
    pub subtitle: String,
    /// The address of its picture.
    pub art: Option<String>,
}

/// Whether one of them begins or goes on with music.
pub(crate) fn plays(directives: &[Directive]) -> bool {
    directives.iter().any(|directive| matches!(directive, Directive::Play(_)))
}

/// Whether Alexa takes this in answer to that.
pub(crate) fn may_answer(what: &Happening, directive: &Directive) -> bool {
    match what {
        Happening::Button(_) => true,
        Happening::Player { moment, .. } => match moment {
            PlayerMoment::NearlyFinished | PlayerMoment::Failed => true,
            PlayerMoment::Started | PlayerMoment::Finished => !matches!(directive, Directive::Play(_)),
            PlayerMoment::Stopped => false,
        },
        Happening::SessionEnded { .. }
        | Happening::AnswerDisliked { .. }
        | Happening::Skill(_)
        | Happening::Other(_)
        | Happening::Unanswered(_) => false,
    }
}

/// A directive in Alexa's spelling.
#[derive(Serialize)]
#[serde(tag = "type", rename_all_fields = "camelCase")]
pub(crate) enum WireDirective<'a> {
    #[serde(rename = "AudioPlayer.Play")]
    Play { play_behavior: &'static str, audio_item: WireItem<'a> },
    #[serde(rename = "AudioPlayer.Stop")]
    Stop,
    #[serde(rename = "AudioPlayer.ClearQueue")]
    ClearQueue { clear_behavior: &'static str },
}

#[derive(Serialize)]
pub(crate) struct WireItem<'a> {
    stream: WireStream<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    metadata: Option<WireMetadata<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct WireStream<'a> {
    url: &'a str,
    token: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    expected_previous_token: Option<&'a str>,
    offset_in_milliseconds: u64,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct WireMetadata<'a> {
    #[serde(skip_serializing_if = "str::is_empty")]
    title: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    subtitle: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    art: Option<WirePicture<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    background_image: Option<WirePicture<'a>>,
}

#[derive(Serialize)]
struct WirePicture<'a> {
    sources: [WireSource<'a>; 1],
}

#[derive(Serialize)]
struct WireSource<'a> {
    url: &'a str,
}

impl<'a> From<&'a Directive> for WireDirective<'a> {
    fn from(directive: &'a Directive) -> Self {
        match directive {
            Directive::Play(play) => {
                let (play_behavior, after) = match &play.behaviour {
                    Behaviour::ReplaceAll => ("REPLACE_ALL", None),
                    Behaviour::Enqueue { after } => ("ENQUEUE", Some(after.as_str())),
                    Behaviour::ReplaceEnqueued => ("REPLACE_ENQUEUED", None),
                };
                let stream = WireStream {
                    url: &play.url,
                    token: &play.token,
                    expected_previous_token: after,
                    offset_in_milliseconds: u64::try_from(play.offset.as_millis()).unwrap_or(u64::MAX),
                };
                Self::Play { play_behavior, audio_item: WireItem { stream, metadata: metadata(&play.metadata) } }
            }
            Directive::Stop => Self::Stop,
            Directive::ClearAll => Self::ClearQueue { clear_behavior: "CLEAR_ALL" },
            Directive::ClearEnqueued => Self::ClearQueue { clear_behavior: "CLEAR_ENQUEUED" },
        }
    }
}

fn metadata(metadata: &Metadata) -> Option<WireMetadata<'_>> {
    let title = ssml::fitting(metadata.title.trim(), TITLE, char::len_utf16);
    let subtitle = ssml::fitting(metadata.subtitle.trim(), TITLE, char::len_utf16);
    let picture = || metadata.art.as_deref().map(|url| WirePicture { sources: [WireSource { url }] });
    let empty = title.is_empty() && subtitle.is_empty() && metadata.art.is_none();
    // The same picture fills the screen behind: an Echo blurs it.
    (!empty).then(|| WireMetadata { title, subtitle, art: picture(), background_image: picture() })
}
