//! What has happened to the way in from outside: bounded, and kept, so that it can be told after a restart and beside a
//! running Usher.

use household::fault::Fault;
use serde::{Deserialize, Serialize};
use std::collections::VecDeque;
use time::OffsetDateTime;

/// More are forgotten, oldest first.
const MOST: usize = 200;

/// What can happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum What {
    /// A way was chosen.
    Chosen,
    /// It is up.
    Up,
    /// It is down.
    Down,
    /// It was left.
    Left,
    /// Usher ended, and with it the way in.
    Stopped,
    /// A tunnel went down and was brought up again.
    TunnelRestarted,
    /// Alexa reaches Usher at another address than before.
    AddressChanged,
    /// This home has another address in the internet, and its name leads there.
    HomeMoved,
    /// The router leads port 443 here.
    PortOpened,
    /// It does not any more.
    PortClosed,
    /// A certificate was made.
    CertificateMade,
    /// It was renewed.
    CertificateRenewed,
    /// It was not renewed.
    CertificateNotRenewed,
    /// Own files were read anew.
    FilesReloaded,
}

impl What {
    /// The stable name.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Chosen => "chosen",
            Self::Up => "up",
            Self::Down => "down",
            Self::Left => "left",
            Self::Stopped => "stopped",
            Self::TunnelRestarted => "tunnel-restarted",
            Self::AddressChanged => "address-changed",
            Self::HomeMoved => "home-moved",
            Self::PortOpened => "port-opened",
            Self::PortClosed => "port-closed",
            Self::CertificateMade => "certificate-made",
            Self::CertificateRenewed => "certificate-renewed",
            Self::CertificateNotRenewed => "certificate-not-renewed",
            Self::FilesReloaded => "files-reloaded",
        }
    }
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Happened {
    /// When.
    #[serde(with = "time::serde::rfc3339")]
    pub(crate) at: OffsetDateTime,
    /// What.
    pub(crate) what: What,
    /// Why, if it was a fault.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) fault: Option<Fault>,
}

/// All of it, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Story(VecDeque<Happened>);

impl Story {
    /// One more thing. The same trouble again is no news: it is told once, when it began.
    pub(crate) fn note(&mut self, at: OffsetDateTime, what: What, fault: Option<Fault>) -> bool {
        let again = |last: &Happened| fault.is_some() && last.what == what && last.fault == fault;
        if self.0.back().is_some_and(again) {
            return false;
        }
        self.0.push_back(Happened { at, what, fault });
        while self.0.len() > MOST {
            self.0.pop_front();
        }
        true
    }

    /// Newest first.
    pub(crate) fn newest(&self) -> impl Iterator<Item = &Happened> {
        self.0.iter().rev()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use household::fault::Code;

    const NOW: OffsetDateTime = OffsetDateTime::UNIX_EPOCH;

    #[test]
    fn trouble_that_goes_on_is_told_once() {
        let mut story = Story::default();
        let down = Some(Fault::new(Code::Internal));
        assert!(story.note(NOW, What::Down, down.clone()));
        assert!(!story.note(NOW, What::Down, down.clone()));
        assert!(story.note(NOW, What::Up, None));
        assert!(story.note(NOW, What::Up, None), "what is no trouble happens each time anew");
        assert!(story.note(NOW, What::Down, down));
        let told: Vec<&str> = story.newest().map(|happened| happened.what.as_str()).collect();
        assert_eq!(told, ["down", "up", "up", "down"]);
    }

    #[test]
    fn it_is_bounded_and_survives_the_disk() {
        let mut story = Story::default();
        for second in 0..1000 {
            story.note(NOW + time::Duration::seconds(second), What::Up, None);
        }
        assert_eq!(story.newest().count(), MOST);
        assert_eq!(story.newest().next().unwrap().at, NOW + time::Duration::seconds(999));
        let text = serde_json::to_string(&story).unwrap();
        assert_eq!(serde_json::from_str::<Story>(&text).unwrap(), story);
    }

    #[test]
    fn names_on_the_disk_are_those_that_faces_see() {
        for what in [What::Up, What::TunnelRestarted, What::CertificateNotRenewed] {
            assert_eq!(serde_json::to_value(what).unwrap(), what.as_str());
        }
    }
}
