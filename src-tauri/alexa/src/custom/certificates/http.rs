//! Fetches Alexa's signing certificates over HTTPS. The client is a parameter; its roots and proxies are the bridge's
//! business.

use super::{CertificateSource, FetchError};
use async_trait::async_trait;
use bytes::{Bytes, BytesMut};
use reqwest::StatusCode;
use std::time::Duration;
use url::Url;

/// The largest file that is read, in bytes. Amazon's has about 6 KiB.
const LARGEST: usize = 64 * 1024;
/// How often to ask, and the pause in between. All of it happens inside the caller's own limit.
const TRIES: u32 = 3;
const PAUSE: Duration = Duration::from_millis(400);
const ONE_TRY: Duration = Duration::from_millis(1800);
/// The host that stand-ins replace.
const AMAZON: &str = "https://s3.amazonaws.com";

/// The real source.
pub struct OverHttp {
    client: reqwest::Client,
    instead: Option<Url>,
}

impl OverHttp {
    /// Fetches with this client, which should follow no redirects: an answer from elsewhere is refused in any case.
    /// `instead` takes the place of `https://s3.amazonaws.com`, for stand-ins.
    pub fn new(client: reqwest::Client, instead: Option<Url>) -> Self {
        Self { client, instead }
    }

    fn place(&self, address: &str) -> Option<Url> {
        match &self.instead {
            Some(base) => base.join(address.strip_prefix(AMAZON)?).ok(),
            None => Url::parse(address).ok(),
        }
    }

    async fn once(&self, place: &Url) -> Result<Bytes, FetchError> {
        let request = self.client.get(place.clone()).timeout(ONE_TRY);
        let mut answer = request.send().await.map_err(|error| reason(&error))?;
        if answer.status() != StatusCode::OK || answer.url() != place {
            return Err(FetchError::Status(answer.status().as_u16()));
        }
        if answer.content_length().is_some_and(|length| length > LARGEST as u64) {
            return Err(FetchError::TooLarge);
        }
        let mut file = BytesMut::new();
        while let Some(chunk) = answer.chunk().await.map_err(|error| reason(&error))? {
            if file.len() + chunk.len() > LARGEST {
                return Err(FetchError::TooLarge);
            }
            file.extend_from_slice(&chunk);
        }
        Ok(file.freeze())
    }
}

#[async_trait]
impl CertificateSource for OverHttp {
    async fn fetch(&self, address: &str) -> Result<Bytes, FetchError> {
        let place = self.place(address).ok_or(FetchError::Unreachable)?;
        let mut outcome = self.once(&place).await;
        for _ in 1..TRIES {
            match &outcome {
                Err(FetchError::Unreachable | FetchError::TooSlow | FetchError::Status(500..)) => {}
                Err(FetchError::Status(_) | FetchError::TooLarge) | Ok(_) => break,
            }
            tokio::time::sleep(PAUSE).await;
            outcome = self.once(&place).await;
        }
        outcome
    }
}

fn reason(error: &reqwest::Error) -> FetchError {
    if error.is_timeout() { FetchError::TooSlow } else { FetchError::Unreachable }
}
