//! A PIN that somebody enters on a page of the service, so that Usher never sees their password.
//!
//! `POST pin`: the PIN. `GET pin`: whether it was entered. `POST pin/authenticate`: who did, and their token.

use super::{Connect, Member, fault};
use crate::call::SERVICE;
use crate::media_browser::target::Target;
use household::fault::{Code, Fault};
use http::StatusCode;
use serde::Deserialize;
use std::time::Duration;

/// How long Usher waits for a PIN to be entered. The service says when one has expired, and not for how long one lives.
pub const LIFE: Duration = Duration::from_secs(15 * 60);

/// A PIN that waits to be entered.
#[derive(Clone, Debug)]
pub struct Pin {
    /// What a person enters.
    pub code: String,
    device: String,
}

/// How a PIN stands.
#[derive(Debug)]
pub enum Asked {
    /// Nobody has entered it yet.
    Waiting,
    /// Somebody has.
    Granted(Member),
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct WirePin {
    pin: String,
    #[serde(default)]
    is_expired: bool,
    #[serde(default)]
    is_confirmed: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Redeemed {
    user_id: String,
    access_token: String,
}

impl Connect {
    /// Asks for a PIN for this installation.
    ///
    /// # Errors
    /// [`Code::ConnectUnreachable`].
    pub async fn begin_pin(&self, device: &str) -> Result<Pin, Fault> {
        let made = self.caller.form::<WirePin>(&self.headers, "/pin", &[("deviceId", device)], SERVICE).await;
        // Nobody is signed in yet, so nothing can have expired.
        let made = made.map_err(|error| Fault { code: Code::ConnectUnreachable, ..fault(&error) })?;
        Ok(Pin { code: made.pin, device: device.to_owned() })
    }

    /// Looks whether a PIN was entered, and takes the sign-in if so.
    ///
    /// # Errors
    /// [`Code::CodeExpired`] when nobody can enter it any more, [`Code::PinRefused`] when it was entered and does not
    /// count, [`Code::ConnectUnreachable`]: then it may be asked again.
    pub async fn ask_pin(&self, pin: &Pin) -> Result<Asked, Fault> {
        let target = Target::path(&["pin"]).with("deviceId", &pin.device).with("pin", &pin.code);
        let stands = self.caller.get::<WirePin>(&self.headers, target.as_str(), SERVICE).await;
        let stands = stands.map_err(|error| match error.status() {
            // What it answers to every PIN that it does not know, or no longer.
            Some(StatusCode::NOT_FOUND) => Fault::new(Code::CodeExpired),
            Some(status) if refuses(status) => Fault::new(Code::PinRefused),
            _ => fault(&error),
        })?;
        if stands.is_expired {
            return Err(Fault::new(Code::CodeExpired));
        }
        if !stands.is_confirmed {
            return Ok(Asked::Waiting);
        }
        let fields = [("deviceId", pin.device.as_str()), ("pin", pin.code.as_str())];
        let redeemed = self.caller.form::<Redeemed>(&self.headers, "/pin/authenticate", &fields, SERVICE).await;
        let redeemed = redeemed.map_err(|error| match error.status() {
            Some(status) if refuses(status) => Fault::new(Code::PinRefused),
            _ => fault(&error),
        })?;
        Ok(Asked::Granted(self.named(redeemed.user_id, redeemed.access_token.into()).await))
    }
}

fn refuses(status: StatusCode) -> bool {
    status.is_client_error() && status != StatusCode::TOO_MANY_REQUESTS
}
