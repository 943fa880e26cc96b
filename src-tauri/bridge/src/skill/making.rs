//! What would be sent to Amazon now: the wishes, with the models of this household and the certificate that is served.

use super::certificate::{Served, served};
use super::kept::State;
use crate::api::view::SkillModelView;
use crate::shared::{Shared, lock};
use alexa::custom::PATH;
use alexa::provision::calls::put_linking::Linking;
use alexa::provision::certificate::Kind;
use alexa::provision::setup::{Aim, Certificate, LocaleWish, Wishes};
use household::fault::{Code, Fault};
use std::sync::Arc;
use std::time::Duration;
use url::Url;

/// Where a removed skill's endpoint is, for what needs an address and uses none.
const NOWHERE: &str = "https://usher.invalid/";

/// How often it is looked whether the household has changed.
const OFTEN: Duration = Duration::from_secs(10 * 60);

/// The models, and by what they can be told apart.
pub(super) struct Made {
    locales: Vec<LocaleWish>,
    views: Vec<SkillModelView>,
}

impl Made {
    pub(super) fn views(&self) -> Vec<SkillModelView> {
        self.views.clone()
    }
}

impl Shared {
    /// Makes the models anew, and tells the faces if they have changed.
    pub(crate) async fn make_anew(self: &Arc<Self>) {
        match self.make().await {
            Ok(_) => self.tell_alexa(),
            Err(fault) => tracing::warn!(%fault, "the models could not be made"),
        }
    }

    /// Looks now and then whether the household has changed since the skill was set up, until it is aborted.
    pub(crate) async fn watch_skill(self: Arc<Self>) {
        loop {
            tokio::time::sleep(OFTEN).await;
            if self.skill.kept.get(|kept| kept.done.is_some()) {
                self.make_anew().await;
            }
        }
    }

    /// The models of the wished languages.
    async fn make(&self) -> Result<Arc<Made>, Fault> {
        let kept = self.kept_skill();
        let models = self.household_models(&kept.locales, &kept.invocation).await?;
        let (mut locales, mut views) = (Vec::new(), Vec::new());
        for (locale, made) in kept.locales.iter().zip(models) {
            views.push(SkillModelView::of(locale, &made));
            let bytes = serde_json::to_vec(&made.model).map_err(|_| Fault::new(Code::Internal))?;
            locales.push(LocaleWish::new(locale.clone(), bytes).made_of(made.made_of));
        }
        let made = Arc::new(Made { locales, views });
        *lock(&self.skill.made) = Some(made.clone());
        Ok(made)
    }

    /// Everything that is wished.
    ///
    /// # Errors
    /// What is missing: [`Code::EndpointMissing`], or that the certificate is for another host.
    pub(super) async fn wishes(&self, aim: Aim) -> Result<Wishes, Fault> {
        let kept = self.kept_skill();
        let base = self.kept_public_address().as_deref().and_then(crate::stream::public);
        let (endpoint, certificate, locales, linking) = match (aim, base) {
            (Aim::SetUp, None) => return Err(Fault::new(Code::EndpointMissing)),
            (Aim::SetUp, Some(base)) => {
                let endpoint: Url = format!("{base}{PATH}").parse().map_err(|_| Fault::new(Code::Internal))?;
                let certificate = self.served_at(&endpoint).await?;
                (endpoint, certificate, self.make().await?.locales.clone(), Some(self.linking_at(&base).await?))
            }
            (Aim::Remove, _) => {
                let endpoint = NOWHERE.parse().map_err(|_| Fault::new(Code::Internal))?;
                (endpoint, Certificate { kind: Kind::Trusted, pem: None }, Vec::new(), None)
            }
        };
        Ok(Wishes {
            household: self.identity()?.device_id,
            vendor: self.vendor(),
            name: kept.name,
            invocation: kept.invocation,
            locales,
            endpoint,
            certificate,
            linking,
        })
    }

    /// How accounts are linked: at our own door. Whoever does not link speaks for the household.
    async fn linking_at(&self, base: &str) -> Result<Linking, Fault> {
        let told = self.told_amazon().await?;
        let url = |path: &str| format!("{base}{path}").parse().map_err(|_| Fault::new(Code::Internal));
        Ok(Linking {
            authorize: url(told.authorize)?,
            token: url(told.token)?,
            client_id: told.client_id.to_owned(),
            client_secret: told.client_secret,
            scopes: vec![told.scope.to_owned()],
            domains: Vec::new(),
            optional: true,
        })
    }

    /// Which certificate Alexa is to expect: the one that is served; where that cannot be seen from here, the one that was
    /// seen before, else one for exactly this host.
    async fn served_at(&self, endpoint: &Url) -> Result<Certificate, Fault> {
        let host = endpoint.host_str().unwrap_or_default();
        // Where Usher itself ends TLS there is nothing in between, whatever the router thinks of its own home.
        let seen: Option<Served> = match self.checks.place(host).or_else(|| self.ends_tls_at()) {
            Some(place) => served(host, place, self.accounts.roots(), self.clock.now()).await,
            None => served(host, (host, 443), self.accounts.roots(), self.clock.now()).await,
        };
        if let Some(seen) = &seen {
            self.skill.kept.change(|kept| kept.served = Some(seen.clone()));
        }
        let known = || self.skill.kept.get(|kept| kept.served.clone()).filter(|known| known.host == host);
        match seen.or_else(known) {
            Some(served) => served.certificate(),
            None => Ok(Certificate { kind: Kind::Trusted, pem: None }),
        }
    }

    /// Looks at the certificate that is served where Alexa is to call.
    pub(crate) async fn see_certificate(&self) {
        let base = self.kept_public_address().as_deref().and_then(crate::stream::public);
        let endpoint = base.and_then(|base| base.parse::<Url>().ok());
        if let Some(endpoint) = endpoint
            && let Err(fault) = self.served_at(&endpoint).await
        {
            tracing::info!(%fault, "the certificate that is served is for another host");
        }
    }

    /// What the skill is to say of the certificate, as far as it was seen.
    fn kind_seen(&self, address: &str) -> String {
        let host = address.parse::<Url>().ok().and_then(|url| url.host_str().map(str::to_owned));
        let seen = self.skill.kept.get(|kept| kept.served.clone()).filter(|served| Some(&served.host) == host.as_ref());
        let seen = seen.and_then(|served| served.certificate().ok());
        // What was never seen is taken to be for exactly this host.
        let seen = seen.unwrap_or(Certificate { kind: Kind::Trusted, pem: None });
        format!("{:?} {}", seen.kind, seen.pem.unwrap_or_default())
    }

    /// By what the wishes of a set-up are told from others; none until the models were made. A model is told by what it was made
    /// of: nobody need send it again because they have watched something.
    pub(super) fn wished(&self) -> Option<String> {
        let made = lock(&self.skill.made).clone()?;
        let kept = self.kept_skill();
        let models = made.locales.iter().map(|wish| format!("{}={}", wish.locale, wish.made_of));
        let address = self.kept_public_address().unwrap_or_default();
        let certificate = self.kind_seen(&address);
        let all = [kept.name, kept.invocation, address, certificate].into_iter().chain(models);
        Some(all.collect::<Vec<_>>().join("\n"))
    }

    /// Whether something has changed since the skill was set up.
    pub(super) fn is_outdated(&self) -> bool {
        let done = self.skill.kept.get(|kept| {
            let set_up = kept.run.as_ref().is_some_and(|run| run.aim == Aim::SetUp && run.state == State::Done);
            kept.done.clone().filter(|_| set_up)
        });
        done.zip(self.wished()).is_some_and(|(done, wished)| done != wished)
    }
}
