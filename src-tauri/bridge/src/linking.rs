//! Account linking as it runs: which Alexa account stands for whom, kept on the disk; who may link; and what follows for a
//! command.
//!
//! The door itself is [`alexa::linking`]. Where linking was never set up, nothing here changes anything: every Alexa account
//! that may use the skill speaks for the household.

mod astray;
mod keeping;
mod ledger;

pub(crate) use keeping::AtTheDoor;

use crate::api::view::{LinkCodeView, LinkView};
use crate::chance;
use crate::shared::{Shared, lock};
use crate::store::KeptLinking;
use alexa::linking::{Change, Client, Digest, Grants, Invitation, Person, Token};
use astray::LastAstray;
use household::fault::{Code, Fault};
use household::preferences::{Change as Preferred, Preferences};
use household::text::Texts;
use household::voice::Message;
use ledger::Ledger;
use secrecy::{ExposeSecret, SecretString};
use std::path::Path;
use std::sync::{Arc, Mutex};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// The language of what a face shows.
const LOCALE: &str = "en-US";

/// What the parts share about linking.
pub(crate) struct Linking {
    ledger: Arc<Ledger>,
    /// The client that Amazon is, once its secret was had.
    client: Mutex<Option<Client>>,
    /// Where Alexa wanted somebody back in vain.
    astray: LastAstray,
}

/// A linked account that speaks.
#[derive(Clone, Debug)]
pub(crate) struct Speaker {
    /// Its grant.
    pub(crate) link: String,
    /// Whom it stands for.
    pub(crate) person: Person,
}

/// What Amazon is to be told about the door.
pub struct ToldAmazon {
    /// `clientId`.
    pub client_id: &'static str,
    /// `clientSecret`.
    pub client_secret: SecretString,
    /// The one of `scopes`.
    pub scope: &'static str,
    /// The path of `authorizationUrl`.
    pub authorize: &'static str,
    /// The path of `accessTokenUrl`.
    pub token: &'static str,
}

impl Linking {
    /// The linked accounts that are kept in a folder.
    pub(crate) fn open(folder: &Path) -> Self {
        Self { ledger: Arc::new(Ledger::open(folder)), client: Mutex::default(), astray: LastAstray::default() }
    }

    /// Writes a long history anew.
    pub(crate) fn shorten(&self, now: OffsetDateTime) {
        if let Err(error) = self.ledger.shorten(now) {
            tracing::warn!(%error, "the history of linked accounts could not be made shorter");
        }
    }

    /// Changes that somebody at home wants: they are safe on the disk before anybody is told.
    async fn change(&self, changes: Vec<Change>) -> Result<(), Fault> {
        let ledger = self.ledger.clone();
        let written = tokio::task::spawn_blocking(move || {
            ledger.add(&changes, true)?;
            let mut grants = ledger.grants();
            changes.iter().for_each(|change| grants.apply(change));
            Ok(())
        });
        written.await.map_err(|_| Fault::new(Code::Internal))?
    }

    /// The same where nobody waits.
    fn note(&self, changes: Vec<Change>) {
        if changes.is_empty() {
            return;
        }
        {
            let mut grants = self.ledger.grants();
            changes.iter().for_each(|change| grants.apply(change));
        }
        let ledger = self.ledger.clone();
        // The disk may be slow: not on a thread on which others wait.
        tokio::task::spawn_blocking(move || {
            if let Err(fault) = ledger.add(&changes, true) {
                tracing::warn!(%fault, "what linked accounts did could not be written down");
            }
        });
    }
}

impl Shared {
    /// What Amazon is to be told about the door. The secret is made when it is first wanted, and stays the same: another
    /// one would end every link.
    pub(crate) async fn told_amazon(&self) -> Result<ToldAmazon, Fault> {
        let key = self.linking_key()?;
        // Only where it was made before there is one to ask for: a system without a keyring cannot say that there is none.
        let kept = match self.kept_linking() {
            Some(_) => self.accounts.secrets().get(key.clone()).await?,
            None => None,
        };
        let client_secret = match kept {
            Some(kept) => kept,
            None => {
                let made = chance::secret().ok_or_else(|| Fault::new(Code::Internal))?;
                let made = SecretString::from(Token::new(&made).expose().to_owned());
                self.accounts.secrets().put(key, made.clone()).await?;
                self.note_secrets();
                made
            }
        };
        *lock(&self.linking.client) = Some(Client::new(client_secret.clone()));
        self.change_settings(|settings| {
            settings.linking.get_or_insert_default();
        })?;
        Ok(ToldAmazon {
            client_id: alexa::linking::CLIENT_ID,
            client_secret,
            scope: alexa::linking::SCOPE,
            authorize: alexa::linking::AUTHORIZE,
            token: alexa::linking::TOKEN,
        })
    }

    /// From now on Alexa accounts must be linked to be obeyed; the vendor's addresses are those that Alexa may be sent to.
    pub(crate) fn want_linking(&self, vendor: Option<&str>) -> Result<(), Fault> {
        let vendor = vendor.map(str::to_owned);
        self.change_settings(|settings| {
            let linking = settings.linking.get_or_insert_default();
            (linking.vendor, linking.wanted) = (vendor, true);
        })
    }

    /// The developer is known, and with that the addresses that Alexa may be sent to. Nobody has to link for that.
    pub(crate) fn allow_vendor(&self, vendor: &str) {
        if self.kept_linking().is_some_and(|linking| linking.vendor.as_deref() != Some(vendor)) {
            // It holds all the same, and the fault is shown.
            let _saved = self.change_settings(|settings| {
                settings.linking.get_or_insert_default().vendor = Some(vendor.to_owned());
            });
        }
    }

    /// Linking is over: every link ends, and the skill speaks for the household again.
    pub(crate) async fn end_linking(&self) -> Result<(), Fault> {
        self.change_settings(|settings| settings.linking = None)?;
        *lock(&self.linking.client) = None;
        self.linking.astray.forget();
        let ends = {
            let grants = self.linking.ledger.grants();
            grants.all().map(|grant| Change::Ended { id: grant.id.clone() }).collect()
        };
        self.linking.change(ends).await?;
        self.tell_alexa();
        self.accounts.secrets().remove(self.linking_key()?).await
    }

    /// How linking was set up; none if it never was.
    pub(crate) fn kept_linking(&self) -> Option<KeptLinking> {
        self.settings(|settings| settings.linking.clone())
    }

    /// For whom an account speaks: for its person, or for the household (none).
    ///
    /// # Errors
    /// [`Code::NotLinked`] where it must be linked and is not.
    pub(crate) fn speaker(&self, token: Option<&SecretString>, account: &str) -> Result<Option<Speaker>, Fault> {
        let not_linked = || Fault::new(Code::NotLinked);
        let wanted = self.settings(|settings| settings.linking.as_ref().is_some_and(|linking| linking.wanted));
        let Some(token) = token else { return if wanted { Err(not_linked()) } else { Ok(None) } };
        let now = self.clock.now();
        let (speaker, changes) = {
            let grants = self.linking.ledger.grants();
            let Some(grant) = grants.holder(Digest::of(token.expose_secret()), now) else {
                return if wanted { Err(not_linked()) } else { Ok(None) };
            };
            let changes = grants.spoke(&grant.id, Digest::of(account), now);
            (Speaker { link: grant.id.clone(), person: grant.person.clone() }, changes)
        };
        if !self.knows_person(&speaker.person) {
            return Err(not_linked());
        }
        if !account.is_empty() && !changes.is_empty() {
            self.linking.note(changes);
            self.tell_alexa();
        }
        Ok(Some(speaker))
    }

    /// What the household prefers, with this speaker's person in front.
    pub(crate) fn preferences_of(&self, speaker: Option<&Speaker>) -> Arc<Preferences> {
        let household = self.preferences();
        let Some(speaker) = speaker else { return household };
        let mut own = Preferences::clone(&household);
        own.apply(Preferred::User(speaker.person.user.clone()));
        Arc::new(own)
    }

    /// Keeps what a command of this speaker has changed. Who "switch to Ben" from a linked account switches that account,
    /// and nobody else's.
    pub(crate) fn keep_changes_of(&self, speaker: Option<&Speaker>, changes: Vec<Preferred>) {
        let Some(speaker) = speaker else { return self.keep_changes(changes) };
        let is_user = |change: &Preferred| matches!(change, Preferred::User(_));
        let (users, others): (Vec<_>, Vec<_>) = changes.into_iter().partition(is_user);
        self.keep_changes(others);
        let switched = users.into_iter().rev().find_map(|change| match change {
            Preferred::User(user) => self.linkable().into_iter().find(|one| one.person.user == user),
            Preferred::Player { .. } => None,
        });
        if let Some(one) = switched {
            self.linking.note(vec![Change::Person { id: speaker.link.clone(), person: one.person }]);
            self.tell_alexa();
        }
    }

    /// An Alexa account has switched the skill off, or was linked: Amazon's own word for what happened.
    pub(crate) fn hear_skill_event(&self, name: &str, event: &alexa::custom::Event) {
        if event.alexa_user.is_empty() {
            return;
        }
        let account = Digest::of(&event.alexa_user);
        let changes = {
            let grants = self.linking.ledger.grants();
            match name {
                "SkillDisabled" => grants.switched_off(account, event.access_token, event.at),
                "SkillAccountLinked" => {
                    let now = self.clock.now();
                    let grant = event.access_token.and_then(|token| grants.holder(token, now));
                    grant.map(|grant| grants.spoke(&grant.id, account, now)).unwrap_or_default()
                }
                // SkillEnabled, the permissions: nothing follows from them.
                _ => Vec::new(),
            }
        };
        tracing::info!(name, changes = changes.len(), "the skill was switched on or off, linked, or given rights");
        self.linking.note(changes);
        self.tell_alexa();
    }

    /// What the grants say.
    pub(crate) fn of_grants<T>(&self, what: impl FnOnce(&Grants) -> T) -> T {
        what(&self.linking.ledger.grants())
    }

    /// The linked accounts.
    pub(crate) fn link_views(&self) -> Vec<LinkView> {
        let people = self.linkable();
        let grants = self.linking.ledger.grants();
        let view = |grant: &alexa::linking::Grant| {
            let now = people.iter().find(|one| same_person(&one.person, &grant.person));
            LinkView {
                id: grant.id.clone(),
                person: now.map_or(&grant.person.name, |one| &one.person.name).clone(),
                server: now.map(|one| one.server.clone()).unwrap_or_default(),
                since: grant.since.format(&Rfc3339).unwrap_or_default(),
                last_used: grant.used.and_then(|used| used.format(&Rfc3339).ok()),
                account: Texts::of(LOCALE).say(&Message::new("link-account").with("number", grant.number)),
            }
        };
        grants.linked().into_iter().map(view).collect()
    }

    /// Tells the faces what another program has changed about the linked accounts.
    pub(crate) fn follow_links(&self) {
        if self.linking.ledger.has_news() {
            self.tell_alexa();
        }
    }

    /// Ends a link.
    pub(crate) async fn unlink(&self, link: &str) -> Result<(), Fault> {
        if self.linking.ledger.grants().get(link).is_none() {
            return Err(Fault::new(Code::LinkNotKnown).with("link", link));
        }
        self.linking.change(vec![Change::Ended { id: link.to_owned() }]).await?;
        self.tell_alexa();
        Ok(())
    }

    /// A code that somebody at home can type on the page.
    pub(crate) async fn invite_to_link(&self) -> Result<LinkCodeView, Fault> {
        let chance = chance::secret().ok_or_else(|| Fault::new(Code::Internal))?;
        let invitation = Invitation::new(&chance, self.clock.now());
        self.linking.change(vec![invitation.change()]).await?;
        let until = invitation.until.format(&Rfc3339).unwrap_or_default();
        Ok(LinkCodeView { code: invitation.code, until })
    }
}

fn same_person(one: &Person, other: &Person) -> bool {
    (&one.server, &one.user) == (&other.server, &other.user)
}
