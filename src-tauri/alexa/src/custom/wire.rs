//! A custom-skill request as Alexa sends it, in the parts that we read. Facts: Amazon's generated types
//! (ask-sdk-model 1.86.0). Everything is optional here; what is essential is decided in [`super::request`].

use crate::custom::lenient::{Apart, Lenient, Present};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct WireEnvelope {
    /// Absent on events of the player, of buttons and of the skill.
    pub(crate) session: Lenient<WireSession>,
    pub(crate) context: Lenient<WireContext>,
    pub(crate) request: Lenient<WireRequest>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct WireSession {
    pub(crate) new: Lenient<bool>,
    pub(crate) application: Lenient<WireApplication>,
    pub(crate) user: Lenient<WireUser>,
    pub(crate) attributes: Apart<serde_json::Map<String, serde_json::Value>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct WireContext {
    #[serde(rename = "System")]
    pub(crate) system: Lenient<WireSystem>,
    #[serde(rename = "AudioPlayer")]
    pub(crate) audio_player: Lenient<WireAudioPlayer>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct WireAudioPlayer {
    pub(crate) token: Lenient<String>,
    pub(crate) offset_in_milliseconds: Lenient<u64>,
    pub(crate) player_activity: Lenient<String>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct WireSystem {
    pub(crate) application: Lenient<WireApplication>,
    pub(crate) user: Lenient<WireUser>,
    pub(crate) person: Lenient<WirePerson>,
    pub(crate) device: Lenient<WireDevice>,
    pub(crate) api_endpoint: Lenient<String>,
    pub(crate) api_access_token: Lenient<String>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct WireApplication {
    pub(crate) application_id: Lenient<String>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct WireUser {
    pub(crate) user_id: Lenient<String>,
    pub(crate) access_token: Lenient<String>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct WirePerson {
    pub(crate) person_id: Lenient<String>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct WireDevice {
    pub(crate) device_id: Lenient<String>,
    pub(crate) supported_interfaces: Lenient<WireInterfaces>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct WireInterfaces {
    #[serde(rename = "AudioPlayer")]
    pub(crate) audio_player: Present,
    #[serde(rename = "VideoApp")]
    pub(crate) video_app: Present,
    #[serde(rename = "Alexa.Presentation.APL")]
    pub(crate) apl: Lenient<WireApl>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct WireApl {
    pub(crate) runtime: Lenient<WireRuntime>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct WireRuntime {
    pub(crate) max_version: Lenient<String>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct WireRequest {
    #[serde(rename = "type")]
    pub(crate) kind: Lenient<String>,
    pub(crate) request_id: Lenient<String>,
    pub(crate) timestamp: Lenient<String>,
    pub(crate) locale: Lenient<String>,
    pub(crate) intent: Lenient<WireIntent>,
    /// Of the end of a session.
    pub(crate) reason: Lenient<String>,
    pub(crate) error: Lenient<WireProblem>,
    /// Of an exception: the request whose answer Alexa did not like.
    pub(crate) cause: Lenient<WireCause>,
    /// Of the player: ours, as we gave it.
    pub(crate) token: Lenient<String>,
    /// Of the skill's own events.
    pub(crate) body: Lenient<WireSkillBody>,
    pub(crate) offset_in_milliseconds: Lenient<u64>,
    /// Of a stream that failed: what was on then, most often that stream.
    pub(crate) current_playback_state: Lenient<WireAudioPlayer>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct WireSkillBody {
    pub(crate) access_token: Lenient<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct WireProblem {
    #[serde(rename = "type")]
    pub(crate) kind: Lenient<String>,
    pub(crate) message: Lenient<String>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct WireCause {
    pub(crate) request_id: Lenient<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct WireIntent {
    pub(crate) name: Lenient<String>,
    pub(crate) slots: Lenient<BTreeMap<String, Lenient<WireSlot>>>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct WireSlot {
    pub(crate) value: Lenient<String>,
    pub(crate) resolutions: Lenient<WireResolutions>,
    /// The newer form; the only one that can hold several values.
    pub(crate) slot_value: Lenient<WireSlotValue>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct WireSlotValue {
    pub(crate) value: Lenient<String>,
    pub(crate) resolutions: Lenient<WireResolutions>,
    /// Not lists again: Alexa knows none inside a list, and a stranger's depth must not become ours.
    pub(crate) values: Lenient<Vec<Lenient<WireOneValue>>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct WireOneValue {
    pub(crate) value: Lenient<String>,
    pub(crate) resolutions: Lenient<WireResolutions>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct WireResolutions {
    pub(crate) resolutions_per_authority: Lenient<Vec<Lenient<WireAuthority>>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct WireAuthority {
    pub(crate) authority: Lenient<String>,
    pub(crate) status: Lenient<WireStatus>,
    pub(crate) values: Lenient<Vec<Lenient<WireMatch>>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct WireStatus {
    pub(crate) code: Lenient<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct WireMatch {
    pub(crate) value: Lenient<WireNamed>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct WireNamed {
    pub(crate) name: Lenient<String>,
    pub(crate) id: Lenient<String>,
}
