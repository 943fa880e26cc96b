//! The sign-in with Amazon: who is signed in, by which security profile, for which developer; and a token for whoever has
//! to ask Amazon something.
//!
//! A secret is kept before the settings name it, and the settings forget it before it is gone.

mod pace;
mod sign_in;
mod view;

use crate::bridge::user_agent;
use crate::options::StandIns;
use crate::secrets::Key;
use crate::shared::{Shared, lock};
use crate::skill::By;
use crate::store::{KeptAmazon, KeptAmazonAccount, KeptVendor};
use crate::web;
use alexa::provision::calls::vendors::{Vendor, Vendors};
use alexa::provision::login::{Client, Login, LoginHosts, Tokens};
use alexa::provision::pace::AmazonPace;
use alexa::provision::told::{About, of_call};
use household::fault::{Code, Fault};
use pace::RealPace;
use secrecy::{ExposeSecret, SecretString};
use sign_in::Pasting;
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;
use time::format_description::well_known::Rfc3339;
use tokio::sync::Mutex as AsyncMutex;

/// A token that ends sooner than this is not used any more.
const SOON: Duration = Duration::from_secs(60);

/// What the parts share about Amazon.
pub(crate) struct Amazon {
    /// In place of Login with Amazon.
    login: Option<String>,
    roots: Vec<u8>,
    http: OnceLock<reqwest::Client>,
    /// Held while the sign-in changes, or a token is renewed.
    held: AsyncMutex<Option<Held>>,
    /// Why the sign-in is good for nothing now.
    trouble: Mutex<Option<Fault>>,
    /// Why the last sign-in came to nothing; none if it did not.
    pub(crate) failed: Mutex<Option<Fault>>,
    /// The pages whose addresses may be pasted.
    pasting: Mutex<Vec<Pasting>>,
}

/// A token for calls.
struct Held {
    client: String,
    access: SecretString,
    /// Until when it is good (monotonic).
    until: Duration,
}

impl Amazon {
    pub(crate) fn new(stand_ins: &StandIns) -> Self {
        Self {
            login: stand_ins.login.clone(),
            roots: stand_ins.roots.clone(),
            http: OnceLock::new(),
            held: AsyncMutex::default(),
            trouble: Mutex::default(),
            failed: Mutex::default(),
            pasting: Mutex::default(),
        }
    }

    /// Asks Amazon. Made when it is first needed.
    pub(crate) fn http(&self) -> Result<reqwest::Client, Fault> {
        if let Some(http) = self.http.get() {
            return Ok(http.clone());
        }
        let http = web::client(&user_agent(), &self.roots)?;
        Ok(self.http.get_or_init(|| http).clone())
    }

    /// Where Login with Amazon is.
    pub(crate) fn hosts(&self) -> Result<LoginHosts, Fault> {
        match &self.login {
            Some(instead) => Ok(LoginHosts::at(&instead.parse().map_err(|_| Fault::new(Code::Internal))?)),
            None => LoginHosts::of_amazon(),
        }
    }
}

impl Shared {
    /// Waiting and chance, for calls to Amazon.
    pub(crate) fn pace(&self) -> Arc<dyn AmazonPace> {
        Arc::new(RealPace(self.clock.clone()))
    }

    /// Login with Amazon, by a security profile.
    fn login(&self, client: Client) -> Result<Login, Fault> {
        Ok(Login::new(self.amazon.http()?, self.amazon.hosts()?, client, self.pace()))
    }

    /// The security profile, and who is signed in by it.
    pub(crate) fn kept_amazon(&self) -> Option<KeptAmazon> {
        self.settings(|settings| settings.amazon.clone())
    }

    /// # Errors
    /// [`Code::AmazonSignedOut`] when nobody is signed in.
    pub(crate) fn is_signed_in(&self) -> Result<(), Fault> {
        let account = self.kept_amazon().and_then(|kept| kept.account);
        account.map(drop).ok_or_else(|| Fault::new(Code::AmazonSignedOut))
    }

    /// The developer for whom the skill is made.
    pub(crate) fn vendor(&self) -> Option<String> {
        self.kept_amazon()?.account?.vendor
    }

    /// A token for calls to Amazon. `refused` is one that Amazon did not take: then it is another.
    ///
    /// # Errors
    /// [`Code::AmazonSignedOut`], [`Code::AmazonSignInExpired`], or why none can be had now.
    pub(crate) async fn amazon_access(self: &Arc<Self>, refused: Option<&SecretString>) -> Result<SecretString, Fault> {
        let mut held = self.amazon.held.lock().await;
        let signed_out = || Fault::new(Code::AmazonSignedOut);
        let kept = self.kept_amazon().filter(|kept| kept.account.is_some()).ok_or_else(signed_out)?;
        let now = self.clock.monotonic();
        if let Some(held) = held.as_ref()
            && held.client == kept.client_id
            && now + SOON < held.until
            && refused.is_none_or(|refused| refused.expose_secret() != held.access.expose_secret())
        {
            return Ok(held.access.clone());
        }
        let tokens = self.renewed(&kept.client_id).await;
        let gone = tokens.as_ref().err().filter(|fault| needs_sign_in(fault)).cloned();
        self.note_amazon_trouble(gone);
        let tokens = tokens?;
        let access = tokens.access.clone();
        *held = Some(Held { client: kept.client_id, access: tokens.access, until: now + tokens.lives });
        Ok(access)
    }

    async fn renewed(&self, client: &str) -> Result<Tokens, Fault> {
        let installation = self.identity()?.device_id;
        let key = Key::amazon_token(&installation, client);
        let lasting = self.accounts.secrets().get(key.clone()).await?;
        let lasting = lasting.ok_or_else(|| Fault::new(Code::AmazonSignInExpired))?;
        let secret = self.kept_client_secret(client).await?;
        let tokens = self.login(Client { id: client.to_owned(), secret })?.refresh(&lasting).await?;
        if tokens.refresh.expose_secret() != lasting.expose_secret() {
            self.accounts.secrets().put(key, tokens.refresh.clone()).await?;
        }
        Ok(tokens)
    }

    /// The secret of a security profile that was used before.
    async fn kept_client_secret(&self, client: &str) -> Result<SecretString, Fault> {
        let installation = self.identity()?.device_id;
        let kept = self.accounts.secrets().get(Key::amazon_client(&installation, client)).await?;
        kept.ok_or_else(|| Fault::new(Code::AmazonSecretMissing))
    }

    /// Forgets the sign-in, with its secrets. The client id stays, for signing in again.
    pub(crate) async fn sign_out_of_amazon(self: &Arc<Self>) -> Result<(), Fault> {
        let mut held = self.amazon.held.lock().await;
        let Some(kept) = self.kept_amazon() else { return Ok(()) };
        self.change_settings(|settings| {
            if let Some(amazon) = &mut settings.amazon {
                amazon.account = None;
            }
        })?;
        *held = None;
        self.note_amazon_trouble(None);
        let forgotten = self.forget_amazon(&kept.client_id).await;
        self.tell_alexa();
        forgotten
    }

    /// Uses one of the developers.
    pub(crate) fn choose_vendor(self: &Arc<Self>, vendor: &str) -> Result<(), Fault> {
        let kept = self.kept_amazon().and_then(|kept| kept.account);
        let account = kept.ok_or_else(|| Fault::new(Code::AmazonSignedOut))?;
        if !account.vendors.iter().any(|known| known.id == vendor) {
            return Err(Fault::new(Code::DeveloperGone).with("vendor", vendor));
        }
        self.change_account(|account| account.vendor = Some(vendor.to_owned()))
    }

    /// Keeps a sign-in that Amazon has just given, and ends the one that it replaces.
    async fn admit_amazon(self: &Arc<Self>, client: Client, tokens: Tokens) -> Result<(), Fault> {
        let mut held = self.amazon.held.lock().await;
        if let Some(newer) = self.settings_newer() {
            return Err(newer);
        }
        let login = self.login(client.clone())?;
        // Whose account it is, is only shown.
        let profile = login.profile(&tokens.access).await.inspect_err(|fault| tracing::warn!(%fault, "no profile"));
        let profile = profile.unwrap_or_default();
        let before = self.kept_amazon();
        let installation = self.identity()?.device_id;
        let secrets = self.accounts.secrets();
        secrets.put(Key::amazon_client(&installation, &client.id), client.secret.clone()).await?;
        secrets.put(Key::amazon_token(&installation, &client.id), tokens.refresh.clone()).await?;
        let vendor = before.as_ref().and_then(|before| before.account.as_ref()?.vendor.clone());
        let account = KeptAmazonAccount {
            id: profile.user_id,
            name: profile.name,
            mail: profile.email,
            vendor,
            since: self.clock.now().format(&Rfc3339).ok(),
            ..KeptAmazonAccount::default()
        };
        let kept =
            KeptAmazon { client_id: client.id.clone(), account: Some(account), ..before.clone().unwrap_or_default() };
        self.change_settings(|settings| settings.amazon = Some(kept))?;
        let until = self.clock.monotonic() + tokens.lives;
        *held = Some(Held { client: client.id.clone(), access: tokens.access, until });
        if let Some(before) = before.filter(|before| before.client_id != client.id)
            && let Err(fault) = self.forget_amazon(&before.client_id).await
        {
            tracing::warn!(%fault, "a secret of another security profile could not be forgotten");
        }
        drop(held);
        self.note_amazon_trouble(None);
        self.note_secrets();
        self.tell_alexa();
        self.ask_for_vendors().await;
        Ok(())
    }

    /// For whom the account may make skills. Where there is one only, it is that one.
    async fn ask_for_vendors(self: &Arc<Self>) {
        let asked = async {
            let amazon = self.management()?;
            let vendors = amazon.send(&Vendors, &By(self.clone())).await;
            let vendors = vendors.map_err(|error| of_call(&error, About::Developer))?;
            if vendors.is_empty() { Err(Fault::new(Code::NoDeveloperAccount)) } else { Ok(vendors) }
        };
        let asked: Result<Vec<Vendor>, Fault> = asked.await;
        self.note_amazon_trouble(asked.as_ref().err().cloned());
        let Ok(vendors) = asked else { return };
        let kept: Vec<KeptVendor> =
            vendors.into_iter().map(|vendor| KeptVendor { id: vendor.id, name: vendor.name }).collect();
        let _told = self.change_account(|account| {
            let known = account.vendor.take().filter(|known| kept.iter().any(|vendor| vendor.id == *known));
            account.vendor = known.or_else(|| match &kept[..] {
                [only] => Some(only.id.clone()),
                _ => None,
            });
            account.vendors = kept;
        });
    }

    async fn forget_amazon(&self, client: &str) -> Result<(), Fault> {
        let installation = self.identity()?.device_id;
        let token = self.accounts.secrets().remove(Key::amazon_token(&installation, client)).await;
        let secret = self.accounts.secrets().remove(Key::amazon_client(&installation, client)).await;
        self.note_secrets();
        token.and(secret)
    }

    fn change_account(self: &Arc<Self>, change: impl FnOnce(&mut KeptAmazonAccount)) -> Result<(), Fault> {
        let changed = self.change_settings(|settings| {
            if let Some(account) = settings.amazon.as_mut().and_then(|amazon| amazon.account.as_mut()) {
                change(account);
            }
        });
        self.tell_alexa();
        changed
    }

    fn note_amazon_trouble(self: &Arc<Self>, fault: Option<Fault>) {
        let news = {
            let mut trouble = lock(&self.amazon.trouble);
            let news = *trouble != fault;
            *trouble = fault;
            news
        };
        if news {
            self.tell_alexa();
        }
    }
}

/// Whether somebody has to sign in again before anything can be asked.
fn needs_sign_in(fault: &Fault) -> bool {
    matches!(fault.code, Code::AmazonSignInExpired | Code::AmazonClientRefused | Code::AmazonSecretMissing)
}
