//! From the bytes of a request to what was heard or what happened.
//!
//! Only what nobody can do without is essential: the request's type, id and time, and an intent's name. Anything else
//! that is missing or of another shape is as if untold, and an unknown type of request is an event like any other.

use crate::custom::heard::{
    Activity, Api, Button, Displays, Event, Happening, Heard, PlayerMoment, PlayerSeen, Problem, Spoken,
};
use crate::custom::slots;
use crate::custom::wire::{
    WireAudioPlayer, WireContext, WireEnvelope, WireProblem, WireRequest, WireSession, WireSystem, WireUser,
};
use crate::linking::Digest;
use household::id::EchoId;
use secrecy::SecretString;
use std::sync::Arc;
use std::time::Duration;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// A request whose language is untold is answered as if from here: Alexa's own default.
const LOCALE: &str = "en-US";
/// What the names of skill events begin with.
const SKILL_EVENT: &str = "AlexaSkillEvent.";
/// Skill events that Amazon sends again for an hour.
const SENT_AGAIN: [&str; 5] =
    ["SkillEnabled", "SkillDisabled", "SkillPermissionChanged", "SkillPermissionAccepted", "SkillAccountLinked"];

/// A request, read.
#[derive(Debug)]
pub struct Request {
    /// Amazon's id.
    pub id: String,
    /// When Alexa made it.
    pub sent: OffsetDateTime,
    /// What it is about.
    pub matter: Matter,
    /// The skill that it is meant for, told once or twice.
    skills: [Option<String>; 2],
}

/// What a request is about, which decides what may be answered.
#[derive(Debug)]
pub enum Matter {
    /// Somebody spoke and waits for an answer.
    Heard(Box<Heard>),
    /// Something happened; the answer is silence.
    Happened(Box<Event>),
    /// Alexa asks whether we could do something, and nobody has spoken to us.
    CouldYou,
}

/// An essential part is missing or unreadable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0} is missing or unreadable")]
pub struct Unreadable(pub &'static str);

impl Request {
    /// Reads the body of a request.
    pub fn read(body: &[u8]) -> Result<Self, Unreadable> {
        let body = std::str::from_utf8(body).map_err(|_| Unreadable("body"))?;
        let envelope: WireEnvelope = serde_json::from_str(body).map_err(|_| Unreadable("body"))?;
        let session = envelope.session.0;
        let WireContext { system, audio_player } = envelope.context.0.unwrap_or_default();
        let system = system.0.unwrap_or_default();
        let mut request = envelope.request.0.ok_or(Unreadable("request"))?;
        let kind = essential(request.kind.0.take(), "request.type")?;
        let id = essential(request.request_id.0.take(), "request.requestId")?;
        let sent = essential(request.timestamp.0.take(), "request.timestamp")?;
        let sent = OffsetDateTime::parse(&sent, &Rfc3339).map_err(|_| Unreadable("request.timestamp"))?;
        let skill = |it: Option<&crate::custom::wire::WireApplication>| it.and_then(|it| it.application_id.0.clone());
        let skills = [
            skill(system.application.0.as_ref()),
            skill(session.as_ref().and_then(|session| session.application.0.as_ref())),
        ];
        let mut matter = matter(&kind, &id, sent, session, system, request)?;
        if let Matter::Heard(heard) = &mut matter {
            heard.player = audio_player.0.and_then(seen);
        }
        Ok(Self { id, sent, matter, skills })
    }

    /// The skill that it says it is for.
    pub(crate) fn skill(&self) -> Option<&str> {
        self.skills.iter().flatten().next().map(String::as_str)
    }

    /// Whether every place that names a skill names this one, and one does.
    pub(crate) fn is_for(&self, skill: &str) -> bool {
        let mut named = self.skills.iter().flatten().peekable();
        named.peek().is_some() && named.all(|name| name == skill)
    }

    /// Whether Amazon sends this again for long if it is not answered.
    pub(crate) fn is_sent_again(&self) -> bool {
        let Matter::Happened(event) = &self.matter else { return false };
        matches!(&event.what, Happening::Skill(name) if SENT_AGAIN.contains(&name.as_str()))
    }
}

fn matter(
    kind: &str,
    id: &str,
    sent: OffsetDateTime,
    session: Option<WireSession>,
    system: WireSystem,
    mut request: WireRequest,
) -> Result<Matter, Unreadable> {
    let what = match kind {
        "LaunchRequest" => Spoken::Launch,
        "IntentRequest" => {
            let intent = request.intent.0.take().ok_or(Unreadable("request.intent"))?;
            Spoken::Intent(slots::reading(intent).ok_or(Unreadable("request.intent.name"))?)
        }
        "CanFulfillIntentRequest" => return Ok(Matter::CouldYou),
        _ => {
            let locale = locale(&mut request);
            let user = account(system.user.0, session.and_then(|session| session.user.0));
            // Of an account that was just linked, only the event's own part tells the token.
            let token = request.body.0.take().and_then(|body| body.access_token.0).or(user.access_token.0);
            let echo = system.device.0.and_then(|device| echo(device.device_id.0));
            return Ok(Matter::Happened(Box::new(Event {
                what: happening(kind, request),
                request_id: id.to_owned(),
                at: sent,
                echo,
                alexa_user: user.user_id.0.unwrap_or_default(),
                access_token: token.filter(|token| !token.is_empty()).map(|token| Digest::of(&token)),
                locale,
            })));
        }
    };
    let mut heard = heard(what, id, session.unwrap_or_default(), system, locale(&mut request));
    heard.at = sent;
    Ok(Matter::Heard(Box::new(heard)))
}

fn heard(what: Spoken, id: &str, session: WireSession, system: WireSystem, locale: String) -> Heard {
    let user = account(system.user.0, session.user.0);
    let device = system.device.0.unwrap_or_default();
    let interfaces = device.supported_interfaces.0.unwrap_or_default();
    let api = system.api_endpoint.0.zip(system.api_access_token.0);
    Heard {
        what,
        echo: echo(device.device_id.0),
        alexa_user: user.user_id.0.unwrap_or_default(),
        person: system.person.0.and_then(|person| person.person_id.0),
        access_token: user.access_token.0.filter(|token| !token.is_empty()).map(SecretString::from),
        locale,
        new_session: session.new.0.unwrap_or(true),
        request_id: id.to_owned(),
        at: OffsetDateTime::UNIX_EPOCH,
        player: None,
        session: session.attributes.0.map(serde_json::Value::Object),
        api: api.map(|(endpoint, token)| Arc::new(Api { endpoint, token: SecretString::from(token) })),
        displays: Displays {
            audio: interfaces.audio_player.0,
            video: interfaces.video_app.0,
            apl: interfaces.apl.0.and_then(|apl| apl.runtime.0).and_then(|runtime| runtime.max_version.0),
        },
    }
}

fn happening(kind: &str, request: WireRequest) -> Happening {
    if let Some(name) = kind.strip_prefix(SKILL_EVENT) {
        return Happening::Skill(name.to_owned());
    }
    match kind {
        "SessionEndedRequest" => Happening::SessionEnded {
            reason: request.reason.0.unwrap_or_default(),
            problem: request.error.0.map(problem),
        },
        "System.ExceptionEncountered" => Happening::AnswerDisliked {
            problem: request.error.0.map(problem).unwrap_or_default(),
            request_id: request.cause.0.and_then(|cause| cause.request_id.0),
        },
        "AudioPlayer.PlaybackStarted" => player(PlayerMoment::Started, request),
        "AudioPlayer.PlaybackFinished" => player(PlayerMoment::Finished, request),
        "AudioPlayer.PlaybackStopped" => player(PlayerMoment::Stopped, request),
        "AudioPlayer.PlaybackNearlyFinished" => player(PlayerMoment::NearlyFinished, request),
        "AudioPlayer.PlaybackFailed" => player(PlayerMoment::Failed, request),
        "PlaybackController.PlayCommandIssued" => Happening::Button(Button::Play),
        "PlaybackController.PauseCommandIssued" => Happening::Button(Button::Pause),
        "PlaybackController.NextCommandIssued" => Happening::Button(Button::Next),
        "PlaybackController.PreviousCommandIssued" => Happening::Button(Button::Previous),
        other => Happening::Other(other.to_owned()),
    }
}

/// What the Echo's own player did; nothing if it has no stream of ours.
fn seen(player: WireAudioPlayer) -> Option<PlayerSeen> {
    let token = player.token.0.filter(|token| !token.is_empty())?;
    let activity = match player.player_activity.0.as_deref() {
        Some("PLAYING" | "BUFFER_UNDERRUN") => Activity::Playing,
        Some("PAUSED" | "STOPPED") => Activity::Held,
        Some("FINISHED") => Activity::Finished,
        _ => Activity::Idle,
    };
    Some(PlayerSeen {
        activity,
        token,
        offset: Duration::from_millis(player.offset_in_milliseconds.0.unwrap_or_default()),
    })
}

fn player(moment: PlayerMoment, request: WireRequest) -> Happening {
    let token = request.token.0.unwrap_or_default();
    // A stream that failed says only beside it how far it got.
    let on = request.current_playback_state.0.filter(|on| on.token.0.as_deref() == Some(&token));
    let offset = request.offset_in_milliseconds.0.or(on.and_then(|on| on.offset_in_milliseconds.0));
    Happening::Player {
        moment,
        token,
        offset: Duration::from_millis(offset.unwrap_or_default()),
        problem: request.error.0.map(problem),
    }
}

fn problem(problem: WireProblem) -> Problem {
    Problem { kind: problem.kind.0.unwrap_or_default(), message: problem.message.0.unwrap_or_default() }
}

/// The account as the context tells it; the session may tell it instead, or the token alone.
fn account(context: Option<WireUser>, session: Option<WireUser>) -> WireUser {
    let (mut user, spare) = (context.unwrap_or_default(), session.unwrap_or_default());
    user.user_id.0 = user.user_id.0.or(spare.user_id.0);
    user.access_token.0 = user.access_token.0.or(spare.access_token.0);
    user
}

fn echo(id: Option<String>) -> Option<EchoId> {
    id.filter(|id| !id.is_empty()).map(EchoId::new)
}

fn locale(request: &mut WireRequest) -> String {
    request.locale.0.take().filter(|locale| !locale.is_empty()).unwrap_or_else(|| LOCALE.to_owned())
}

fn essential(text: Option<String>, name: &'static str) -> Result<String, Unreadable> {
    text.filter(|text| !text.is_empty()).ok_or(Unreadable(name))
}
