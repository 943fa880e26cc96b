//! The acts that a set-up is made of, and what can come of each.

use super::Step;
use super::progress::Built;
use crate::provision::calls::linking::Linked;
use crate::provision::calls::manifest::There;
use crate::provision::calls::put_linking::Linking;
use crate::provision::calls::simulation::Simulated;
use crate::provision::calls::skills::Page;
use crate::provision::calls::status::SkillStatus;
use crate::provision::calls::vendors::Vendor;
use bytes::Bytes;
use serde_json::Value;
use std::time::Duration;

/// One thing to do. Each is a call to Amazon, unless it says otherwise.
#[derive(Clone, Debug)]
pub enum Act {
    /// Ask whose developer the account is.
    Vendors,
    /// Look through a page of the developer's skills.
    Look {
        /// Whose.
        vendor: String,
        /// Which page.
        next: Option<String>,
    },
    /// Read the manifest of a skill that may be ours.
    Inspect(String),
    /// Wait before looking again. No call.
    Pause(Duration),
    /// Keep the intention to make a skill. No call: only progress changes, and is kept before anything else happens.
    Intend,
    /// Make the skill.
    Create {
        /// Whose.
        vendor: String,
        /// Its manifest.
        manifest: Value,
    },
    /// Read the manifest.
    ReadManifest(String),
    /// Ask whether the skill is there at all.
    IsThere(String),
    /// Send the manifest.
    PutManifest {
        /// Of which skill.
        skill: String,
        /// The whole of it.
        manifest: Value,
        /// The version that it takes the place of.
        etag: Option<String>,
    },
    /// See what has become of the manifest; again and again until it is known.
    AwaitManifest(String),
    /// Tell Amazon a certificate.
    PutCertificate {
        /// Of which skill.
        skill: String,
        /// The certificate.
        pem: String,
    },
    /// Ask for the version of a model.
    ModelVersion {
        /// Of which skill.
        skill: String,
        /// Of which locale.
        locale: String,
    },
    /// Send a model.
    PutModel {
        /// Of which skill.
        skill: String,
        /// Of which locale.
        locale: String,
        /// The model.
        model: Bytes,
    },
    /// See how far the models are; again and again until all are built so far.
    AwaitModels {
        /// Of which skill.
        skill: String,
        /// How far.
        until: Built,
    },
    /// Read how account linking is set up.
    ReadLinking(String),
    /// Set account linking up.
    PutLinking {
        /// Of which skill.
        skill: String,
        /// What is set up.
        linking: Box<Linking>,
    },
    /// Take account linking away.
    RemoveLinking(String),
    /// Turn the skill on.
    Enable(String),
    /// Ask whether it is on.
    IsEnabled(String),
    /// Turn it off.
    Disable(String),
    /// Make a trial call.
    Simulate {
        /// Of which skill.
        skill: String,
        /// In which locale.
        locale: String,
        /// What is said.
        said: String,
    },
    /// See what has become of the trial call; again and again until it is known.
    AwaitSimulation {
        /// Of which skill.
        skill: String,
        /// Which call.
        id: String,
    },
    /// Ask the owner whether the trial call arrived. No call.
    Arrived,
    /// Delete the skill.
    Delete(String),
}

/// What came of an act.
#[derive(Clone, Debug)]
pub enum Got {
    /// It is done, and nothing was told.
    Done,
    /// The developers.
    Vendors(Vec<Vendor>),
    /// A page of skills.
    Page(Page),
    /// The id of the skill that was made.
    Created(String),
    /// A manifest, if the skill is there.
    Manifest(Option<There>),
    /// Yes or no.
    Answer(bool),
    /// The state of the skill; none if it is not there.
    Status(Option<SkillStatus>),
    /// The version of a model, if there is one.
    Version(Option<String>),
    /// How account linking is set up, if it is.
    Linked(Option<Linked>),
    /// A trial call.
    Simulated(Simulated),
}

impl Act {
    /// The step that it belongs to, as people see it.
    pub fn step(&self) -> (Step, Option<&str>) {
        match self {
            Self::Vendors => (Step::Vendor, None),
            Self::Look { .. } | Self::Inspect(_) | Self::Pause(_) | Self::Intend | Self::Create { .. } => {
                (Step::Skill, None)
            }
            Self::IsThere(_) | Self::Delete(_) => (Step::Skill, None),
            Self::ReadManifest(_) | Self::PutManifest { .. } | Self::AwaitManifest(_) => (Step::Manifest, None),
            Self::PutCertificate { .. } => (Step::Certificate, None),
            Self::ModelVersion { locale, .. } | Self::PutModel { locale, .. } => (Step::Model, Some(locale)),
            Self::AwaitModels { .. } => (Step::Model, None),
            Self::ReadLinking(_) | Self::PutLinking { .. } | Self::RemoveLinking(_) => (Step::Linking, None),
            Self::Enable(_) | Self::IsEnabled(_) | Self::Disable(_) => (Step::Enablement, None),
            Self::Simulate { .. } | Self::AwaitSimulation { .. } | Self::Arrived => (Step::Simulation, None),
        }
    }

    /// How long it is asked again until its outcome is known; none for what is done once.
    pub fn patience(&self) -> Option<Duration> {
        let minutes = match self {
            Self::AwaitModels { .. } => 5,
            Self::AwaitManifest(_) => 3,
            Self::AwaitSimulation { .. } => 1,
            Self::Vendors
            | Self::Look { .. }
            | Self::Inspect(_)
            | Self::Pause(_)
            | Self::Intend
            | Self::Create { .. }
            | Self::ReadManifest(_)
            | Self::IsThere(_)
            | Self::PutManifest { .. }
            | Self::PutCertificate { .. }
            | Self::ModelVersion { .. }
            | Self::PutModel { .. }
            | Self::ReadLinking(_)
            | Self::PutLinking { .. }
            | Self::RemoveLinking(_)
            | Self::Enable(_)
            | Self::IsEnabled(_)
            | Self::Disable(_)
            | Self::Simulate { .. }
            | Self::Arrived
            | Self::Delete(_) => return None,
        };
        Some(Duration::from_secs(60 * minutes))
    }
}
