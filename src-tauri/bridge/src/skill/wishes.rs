//! What the skill should be like, as somebody has wished it.

use crate::api::view::{FaultView, SkillWishesView};
use crate::shared::Shared;
use crate::store::KeptSkill;
use alexa::custom::PATH;
use alexa::provision::invocation::advice_for;
use household::fault::{Code, Fault};
use household::language;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Until somebody wishes it otherwise.
const NAME: &str = "Usher";
/// Two words, as Alexa wants it.
const INVOCATION: &str = "media companion";

/// What somebody wishes.
pub(crate) struct Wish {
    pub(crate) name: String,
    pub(crate) invocation: String,
    pub(crate) locales: Vec<String>,
    /// None leaves it as it is.
    pub(crate) endpoint: Option<String>,
}

impl Shared {
    /// What was wished, or what is usual.
    pub(crate) fn kept_skill(&self) -> KeptSkill {
        self.settings(|settings| settings.skill.clone()).unwrap_or_else(|| KeptSkill {
            name: NAME.to_owned(),
            invocation: INVOCATION.to_owned(),
            locales: of_language(language::DEFAULT),
            unknown: serde_json::Map::new(),
        })
    }

    /// Keeps what somebody wishes. Nothing is done at Amazon.
    pub(crate) fn wish_skill(self: &Arc<Self>, wish: Wish) -> Result<(), Fault> {
        let endpoint = wish.endpoint.as_deref().map(public).transpose()?;
        let unknown = self.settings(|settings| settings.skill.as_ref().map(|kept| kept.unknown.clone()));
        let spoken: Vec<&str> = language::spoken().collect();
        let chosen = spoken.into_iter().filter(|locale| wish.locales.iter().any(|wanted| wanted == locale));
        let kept = KeptSkill {
            name: wish.name.trim().to_owned(),
            invocation: wish.invocation.trim().to_lowercase(),
            locales: chosen.map(str::to_owned).collect(),
            unknown: unknown.unwrap_or_default(),
        };
        let changed = self.change_settings(|settings| {
            settings.skill = Some(kept);
            if let Some(endpoint) = endpoint {
                settings.public_url = Some(endpoint);
            }
        });
        self.tell_alexa();
        let shared = self.clone();
        tokio::spawn(async move { shared.make_anew().await });
        changed
    }

    /// What should be thought about before the skill is set up; what weighs more than little keeps it from being.
    pub(super) fn advice(&self) -> Vec<Fault> {
        let kept = self.kept_skill();
        let length = kept.name.chars().count();
        let name = (!(2..=50).contains(&length)).then(|| Fault::new(Code::SkillNameUnusable).with("name", &*kept.name));
        let locales = kept.locales.is_empty().then(|| Fault::new(Code::NoSkillLocale));
        let missing = self.kept_public_address().is_none().then(|| Fault::new(Code::EndpointMissing));
        let of_name = advice_for(&kept.invocation, kept.locales.iter().map(String::as_str));
        name.into_iter().chain(locales).chain(missing).chain(of_name).collect()
    }

    /// The wishes as faces show them.
    pub(crate) fn wishes_view(&self) -> SkillWishesView {
        let kept = self.kept_skill();
        SkillWishesView {
            advice: self.advice().iter().map(FaultView::from).collect(),
            name: kept.name,
            invocation: kept.invocation,
            locales: kept.locales,
            endpoint: self.kept_public_address(),
            offered: offered(),
        }
    }
}

/// The locales of one language.
fn of_language(locale: &str) -> Vec<String> {
    offered().into_iter().find(|together| together.iter().any(|known| known == locale)).unwrap_or_default()
}

/// Every locale that can be spoken to; those of one language together, in the order of the languages.
fn offered() -> Vec<Vec<String>> {
    let mut order: Vec<&str> = Vec::new();
    let mut together: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for locale in language::spoken() {
        let language = language::folder_of(locale);
        if !order.contains(&language) {
            order.push(language);
        }
        together.entry(language).or_default().push(locale.to_owned());
    }
    order.into_iter().filter_map(|language| together.remove(language)).collect()
}

/// An address at which Usher is reached from outside; the door's own path may be behind it.
fn public(address: &str) -> Result<String, Fault> {
    let typed = address.trim().trim_end_matches('/');
    let typed = typed.strip_suffix(PATH).unwrap_or(typed);
    crate::stream::public(typed).ok_or_else(|| Fault::new(Code::EndpointUnusable).with("address", address.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_locale_of_a_language_is_offered_with_the_others() {
        let offered = offered();
        assert_eq!(offered[0], ["en-US", "en-GB", "en-AU", "en-CA", "en-IN"]);
        assert_eq!(offered.concat().len(), language::spoken().count());
        assert_eq!(of_language("es-MX"), ["es-ES", "es-MX", "es-US"]);
    }

    #[test]
    fn the_address_may_be_given_with_the_doors_path() {
        for typed in ["https://usher.example", "https://usher.example/", " https://usher.example/alexa/skill "] {
            assert_eq!(public(typed).unwrap(), "https://usher.example", "{typed}");
        }
        assert_eq!(public("https://home.example/usher/alexa/skill").unwrap(), "https://home.example/usher");
        for typed in ["http://usher.example", "usher.example", "https://usher.example:8443", ""] {
            assert_eq!(public(typed).unwrap_err().code, Code::EndpointUnusable, "{typed}");
        }
    }
}
