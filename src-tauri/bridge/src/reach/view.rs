//! The way in as faces show it.

use super::board::{Certificate, Opening, Progress, Stand, Step};
use super::offers::{Offer, Seen, offers};
use super::story::{Happened, What};
use super::wish::{WayName, whose, wish_of};
use crate::api::view::{
    FaultView, MappingView, OfferView, ReachCertificateView, ReachEventView, ReachState, ReachStepView, ReachView,
};
use crate::shared::{Shared, lock};
use std::sync::atomic::Ordering;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// An address that was only typed.
const OWN: &str = "own";

impl Shared {
    /// Everything about the way in from outside.
    pub(crate) fn reach_view(&self) -> ReachView {
        let address = self.kept_public_address();
        let chosen = self.settings(|settings| settings.reach.as_ref().and_then(|kept| kept.way.clone()));
        let own = || address.is_some().then(|| OWN.to_owned());
        let stand = lock(&self.reach.run).as_ref().map(|run| run.board.stand());
        let stand = stand.unwrap_or_else(|| self.stands_elsewhere(chosen.is_some(), address.is_some()));
        let kept = self.kept_reach();
        let whose = kept.way.as_deref().and_then(WayName::named).and_then(|way| whose(way, kept.provider.as_deref()));
        let seen = Seen { address: address.clone().filter(|_| chosen.is_none()), ..lock(&self.reach.seen).clone() };
        ReachView {
            way: chosen.or_else(own),
            address,
            wish: wish_of(&kept),
            kept_token: whose.is_some_and(|whose| kept.tokens.contains(&whose)),
            state: stand.state,
            since: self.since(stand.state),
            fault: stand.fault.as_ref().map(FaultView::from),
            steps: stand.steps.iter().map(|(step, progress)| step_view(*step, progress)).collect(),
            page: stand.page,
            certificate: stand.certificate.as_ref().map(certificate_view),
            mapping: stand.opening.as_ref().map(mapping_view),
            offers: offers(&seen).into_iter().map(offer_view).collect(),
            looking: self.reach.looking.load(Ordering::Relaxed),
            story: lock(&self.reach.story).newest().map(event_view).collect(),
        }
    }

    /// Since when it stands like that.
    fn since(&self, state: ReachState) -> Option<String> {
        let whats: &[What] = match state {
            ReachState::Up => &[What::Up, What::TunnelRestarted],
            ReachState::Down => &[What::Down, What::Stopped],
            ReachState::Starting | ReachState::Waiting => &[What::Chosen],
            ReachState::Off => &[What::Left],
        };
        let story = lock(&self.reach.story);
        let began = story.newest().find(|happened| whats.contains(&happened.what));
        began.map(|happened| time(happened.at))
    }

    /// How it stands where another program keeps it up, by what that has written; or nobody does.
    fn stands_elsewhere(&self, chosen: bool, typed: bool) -> Stand {
        let last = |happened: &Happened| match happened.what {
            What::Up | What::TunnelRestarted => Some((ReachState::Up, None)),
            What::Down => Some((ReachState::Down, happened.fault.clone())),
            What::Stopped => Some((ReachState::Down, None)),
            What::Chosen | What::Left => Some((ReachState::Starting, None)),
            What::AddressChanged
            | What::HomeMoved
            | What::PortOpened
            | What::PortClosed
            | What::CertificateMade
            | What::CertificateRenewed
            | What::CertificateNotRenewed
            | What::FilesReloaded => None,
        };
        let (state, fault) = match (chosen, typed) {
            (true, _) => lock(&self.reach.story).newest().find_map(last).unwrap_or((ReachState::Starting, None)),
            (false, true) => (ReachState::Up, None),
            (false, false) => (ReachState::Off, None),
        };
        Stand { state, fault, ..Stand::default() }
    }
}

fn time(at: OffsetDateTime) -> String {
    at.format(&Rfc3339).unwrap_or_default()
}

fn step_view(step: Step, progress: &Progress) -> ReachStepView {
    let (state, fault) = match progress {
        Progress::Waiting => ("waiting", None),
        Progress::Running => ("running", None),
        Progress::Done => ("done", None),
        Progress::Failed(fault) => ("failed", Some(FaultView::from(fault))),
    };
    ReachStepView { step: step.as_str().to_owned(), state: state.to_owned(), fault }
}

fn certificate_view(certificate: &Certificate) -> ReachCertificateView {
    ReachCertificateView {
        names: certificate.names.clone(),
        issuer: certificate.issuer.clone(),
        key: certificate.key.clone(),
        until: time(certificate.until),
        renewed: certificate.renewed.map(time),
    }
}

fn mapping_view(opening: &Opening) -> MappingView {
    MappingView {
        by: opening.by.to_owned(),
        outside: opening.outside.map(|address| address.to_string()),
        until: opening.until.map(time),
    }
}

fn offer_view(offer: Offer) -> OfferView {
    OfferView {
        way: offer.way.as_str().to_owned(),
        ready: offer.ready,
        reason: offer.reason.to_owned(),
        values: offer.values.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
        install: offer.install,
    }
}

fn event_view(happened: &Happened) -> ReachEventView {
    ReachEventView {
        at: time(happened.at),
        what: happened.what.as_str().to_owned(),
        fault: happened.fault.as_ref().map(FaultView::from),
    }
}
