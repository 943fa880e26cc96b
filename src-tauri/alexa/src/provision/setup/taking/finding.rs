//! Whose the skill is, and which: chosen from the developers, found among their skills, or known to be gone.

use crate::provision::calls::manifest::There;
use crate::provision::calls::skills::Page;
use crate::provision::calls::vendors::Vendor;
use crate::provision::manifest::mark;
use crate::provision::setup::Aim;
use crate::provision::setup::machine::{Found, Looking, Manifest, Setup};
use household::fault::{Code, Fault};
use std::time::Duration;

/// How often a skill is looked for that may have been made: a list may know of it a little later.
const MOST_LOOKS: u32 = 3;
/// The pause before such a look.
const BEFORE_LOOKING: Duration = Duration::from_secs(2);
/// The most pages of a list, with fifty skills each.
const MOST_PAGES: u32 = 20;
/// The most skills of one name that are looked at.
const MOST_CANDIDATES: usize = 10;

impl Setup<'_> {
    pub(super) fn choose(&mut self, vendors: Vec<Vendor>) -> Result<(), Fault> {
        let of = |id: &String| vendors.iter().find(|vendor| vendor.id == *id).cloned();
        let known = self.progress.vendor.as_ref().filter(|_| self.progress.skill.is_some());
        let chosen = match (&self.wishes.vendor, known, vendors.as_slice()) {
            (_, _, []) => return Err(Fault::new(Code::NoDeveloperAccount)),
            (Some(wished), ..) => {
                of(wished).ok_or_else(|| Fault::new(Code::DeveloperGone).with("vendor", wished.as_str()))?
            }
            (None, Some(known), _) => {
                of(&known.id).ok_or_else(|| Fault::new(Code::DeveloperGone).with("vendor", shown(known)))?
            }
            (None, None, [only]) => only.clone(),
            (None, None, several) => {
                let names = several.iter().map(shown).collect::<Vec<_>>().join(", ");
                return Err(Fault::new(Code::WhichDeveloper).with("vendors", names));
            }
        };
        if self.progress.vendor.as_ref().is_some_and(|before| before.id != chosen.id) {
            // The skill of the other developer stays as it is: nobody asked for its end.
            self.progress.forget_skill();
            self.progress.intended = None;
        }
        self.progress.vendor = Some(chosen);
        self.seen.vendor = true;
        Ok(())
    }

    pub(super) fn listed(&mut self, page: Page) -> Result<(), Fault> {
        let intended = self.progress.intended.as_ref().map(|intended| intended.name.as_str());
        let (mut found, pages) = match std::mem::take(&mut self.seen.looking) {
            Looking::Listing { found, pages, .. } => (found, pages + 1),
            Looking::Unlooked | Looking::Inspecting { .. } | Looking::None => (Vec::new(), 1),
        };
        for summary in page.skills {
            let is_called = |name: &str| summary.name_by_locale.values().flatten().any(|there| there == name);
            let is_wished = is_called(&self.wishes.name);
            let may_be_ours = is_wished || intended.is_some_and(is_called);
            let is_developed = summary.stage.is_empty() || summary.stage == "development";
            if may_be_ours && is_developed && found.len() < MOST_CANDIDATES {
                found.push(Found { skill: summary.skill_id, is_wished });
            }
        }
        self.seen.looking = match page.next_token {
            Some(_) if pages == MOST_PAGES => {
                return Err(Fault::new(Code::AmazonConfused).with("detail", format!("{pages} pages of skills")));
            }
            Some(next) => Looking::Listing { next: Some(next), pages, found },
            None => return self.looked_at(found, false),
        };
        Ok(())
    }

    pub(super) fn inspected(&mut self, skill: &str, there: Option<There>) -> Result<(), Fault> {
        let (mut found, mut taken) = match std::mem::take(&mut self.seen.looking) {
            Looking::Inspecting { found, taken } => (found, taken),
            Looking::Unlooked | Looking::Listing { .. } | Looking::None => (Vec::new(), false),
        };
        if let Some(there) = there {
            if mark::is_ours(&there.manifest, &self.wishes.household) {
                self.progress.skill = Some(skill.to_owned());
                self.progress.intended = None;
                return self.read_manifest(Some(there));
            }
            taken |= found.last().is_some_and(|found| found.is_wished);
        }
        found.pop();
        self.looked_at(found, taken)
    }

    pub(super) fn looked_at(&mut self, found: Vec<Found>, taken: bool) -> Result<(), Fault> {
        if !found.is_empty() {
            self.seen.looking = Looking::Inspecting { found, taken };
            return Ok(());
        }
        self.seen.looking = Looking::None;
        self.seen.looks += 1;
        if self.progress.intended.is_some() && self.seen.looks < MOST_LOOKS {
            self.look_again();
            return Ok(());
        }
        match self.aim {
            Aim::SetUp if taken => Err(Fault::new(Code::SkillNotOurs).with("name", self.wishes.name.as_str())),
            Aim::SetUp => Ok(()),
            Aim::Remove => {
                self.progress.intended = None;
                Ok(())
            }
        }
    }

    pub(super) fn look_again(&mut self) {
        self.seen.looking = Looking::Unlooked;
        self.seen.pause = Some(BEFORE_LOOKING);
    }

    pub(super) fn is_there(&mut self, is_there: bool) -> Result<(), Fault> {
        let doubt = self.seen.doubt.take();
        if !is_there {
            let is_removed = self.aim == Aim::Remove;
            self.progress.forget_skill();
            return if is_removed { Ok(()) } else { Err(Fault::new(Code::SkillGone)) };
        }
        match doubt {
            Some(fault) if fault.code == Code::SkillGone => Err(Fault::new(Code::AmazonConfused).with("detail", "404")),
            Some(fault) => Err(fault),
            None => {
                self.seen.manifest = Manifest::Empty;
                Ok(())
            }
        }
    }
}

/// A developer as people read it.
fn shown(vendor: &Vendor) -> String {
    if vendor.name.is_empty() { vendor.id.clone() } else { format!("{} ({})", vendor.name, vendor.id) }
}
