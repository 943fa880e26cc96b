//! An authority that is asked for certificates.

use super::account;
use super::http::Client;
use super::kept::Kept;
use super::key;
use super::proof::{Given, Proof, Proofs};
use super::refused::{Kind, Refused};
use household::clock::Clock;
use household::fault::{Code, Fault};
use instant_acme::{
    Account, AuthorizationHandle, AuthorizationStatus, Authorizations, Error, Identifier, NewOrder, Order, OrderStatus,
    RetryPolicy, RevocationReason, RevocationRequest,
};
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject as _;
use secrecy::SecretString;
use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

/// How often a whole order is begun anew where the authority has lost count of its messages.
const TRIES: usize = 4;
/// How long an authority may take to look at a proof, or to make a certificate.
const PATIENCE: Duration = Duration::from_secs(90);
/// How soon it is asked whether it has; then ever less often.
const FIRST_LOOK: Duration = Duration::from_millis(250);
const LAST_LOOK: Duration = Duration::from_secs(5);

/// What an authority is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// The names, the first being the one that people know.
    pub names: Vec<String>,
    /// How they are proven.
    pub proof: Proof,
    /// Where the authority may write to.
    pub mail: Option<String>,
}

/// A certificate that was made.
#[derive(Clone)]
pub struct Issued {
    /// The chain, PEM.
    pub chain: String,
    /// Its key, PEM.
    pub key: SecretString,
}

impl fmt::Debug for Issued {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Issued").finish_non_exhaustive()
    }
}

/// An authority.
pub struct Authority {
    directory: String,
    http: Client,
    kept: Arc<dyn Kept>,
}

impl Authority {
    /// The authority at a directory, asked by this client.
    pub fn new(http: reqwest::Client, clock: Arc<dyn Clock>, directory: &str, kept: Arc<dyn Kept>) -> Self {
        Self { http: Client::new(http, clock, directory), directory: directory.to_owned(), kept }
    }

    /// Has a certificate made, with a new key that follows from the seed. Takes a second or two, at worst some minutes.
    ///
    /// # Errors
    /// What the authority says is wrong, or that it does not answer; with the time until which it must be left alone.
    pub async fn certificate(&self, wish: &Wish, proofs: &Proofs, seed: [u8; 32]) -> Result<Issued, Refused> {
        let mut account = self.account(wish).await?;
        let mut tries = 1..TRIES;
        loop {
            let refused = match self.order(&account, wish, proofs, seed).await {
                Ok(issued) => return Ok(issued),
                Err(refused) => refused,
            };
            match (refused.kind, tries.next()) {
                (Kind::Nonce, Some(_)) => {}
                (Kind::Account, Some(_)) => account = self.new_account(wish).await?,
                (Kind::Nonce | Kind::Account | Kind::Final, _) => return Err(refused),
            }
        }
    }

    /// Takes a certificate back: from now on nobody should trust it.
    ///
    /// # Errors
    /// What the authority says is wrong; as of a certificate that this account did not get.
    pub async fn revoke(&self, chain: &str) -> Result<(), Refused> {
        let leaf = CertificateDer::from_pem_slice(chain.as_bytes()).map_err(|_| Fault::new(Code::Internal))?;
        let account = account::kept(self.kept.as_ref(), &self.directory, &self.http).await?;
        let account = account.ok_or_else(|| Fault::new(Code::AcmeAccountRefused).with("detail", "-"))?;
        let reason = Some(RevocationReason::CessationOfOperation);
        let mut tries = 1..TRIES;
        loop {
            let revoked = account.revoke(&RevocationRequest { certificate: &leaf, reason: reason.clone() }).await;
            let Err(error) = revoked else { return Ok(()) };
            let refused = self.http.refused(error, None);
            if refused.kind != Kind::Nonce || tries.next().is_none() {
                return Err(refused);
            }
        }
    }

    async fn account(&self, wish: &Wish) -> Result<Account, Refused> {
        match account::kept(self.kept.as_ref(), &self.directory, &self.http).await? {
            Some(account) => Ok(account),
            None => self.new_account(wish).await,
        }
    }

    async fn new_account(&self, wish: &Wish) -> Result<Account, Refused> {
        let mut tries = 1..TRIES;
        loop {
            let made = account::made(self.kept.as_ref(), &self.directory, wish.mail.as_deref(), &self.http).await;
            match made {
                Err(refused) if refused.kind == Kind::Nonce && tries.next().is_some() => {}
                Ok(_) | Err(_) => return made,
            }
        }
    }

    async fn order(&self, account: &Account, wish: &Wish, proofs: &Proofs, seed: [u8; 32]) -> Result<Issued, Refused> {
        let host = wish.names.first().map(String::as_str).unwrap_or_default();
        let refused = |error| self.http.refused(error, Some(host));
        let names: Vec<Identifier> = wish.names.iter().map(|name| identifier(name)).collect();
        let mut order = account.new_order(&NewOrder::new(&names)).await.map_err(|error| {
            // Here an authority that says "unauthorized" speaks of the account, not of a proof.
            let refused = self.http.refused(error, Some(host));
            Refused {
                kind: if refused.fault.code == Code::AcmeWrongAnswer { Kind::Account } else { refused.kind },
                ..refused
            }
        })?;
        self.prove(&mut order, wish.proof, proofs).await?;
        let patience = RetryPolicy::new().initial_delay(FIRST_LOOK).backoff(1.5).timeout(PATIENCE);
        match order.poll_ready(&patience).await.map_err(refused)? {
            OrderStatus::Ready => {}
            OrderStatus::Pending | OrderStatus::Processing | OrderStatus::Valid | OrderStatus::Invalid => {
                return Err(confused("the order did not become ready"));
            }
        }
        let (key, request) = requested(wish.names.clone(), seed).await?;
        order.finalize_csr(&request).await.map_err(refused)?;
        let chain = order.poll_certificate(&patience).await.map_err(refused)?;
        Ok(Issued { chain, key })
    }

    /// Proves name after name: some keepers of names have room for one word only.
    async fn prove(&self, order: &mut Order, proof: Proof, proofs: &Proofs) -> Result<(), Refused> {
        for number in 0..order.state().authorizations.len() {
            if let Some((name, given)) = self.give(order, number, proof, proofs).await? {
                let looked = self.looked_at(order, number, proof, &name).await;
                given.end().await;
                looked?;
            }
        }
        Ok(())
    }

    /// Shows a proof, and says so to the authority. None where a name was proven before.
    async fn give(
        &self,
        order: &mut Order,
        number: usize,
        proof: Proof,
        proofs: &Proofs,
    ) -> Result<Option<(String, Given)>, Refused> {
        let mut authorizations = order.authorizations();
        let mut authorization =
            nth(&mut authorizations, number).await.map_err(|error| self.http.refused(error, None))?;
        if authorization.status == AuthorizationStatus::Valid {
            return Ok(None);
        }
        // The word stands beside the name without its star.
        let name = authorization.identifier().identifier.authorized(false).to_string();
        let Some(mut challenge) = authorization.challenge(proof.challenge()) else {
            return Err(Fault::new(Code::AcmeNoSuchProof).with("host", name).into());
        };
        let given = proofs.give(proof, &name, &challenge.token, &challenge.key_authorization()).await?;
        if let Err(error) = challenge.set_ready().await {
            given.end().await;
            return Err(self.http.refused(error, Some(&name)));
        }
        Ok(Some((name, given)))
    }

    /// Waits until the authority has looked at a proof.
    async fn looked_at(&self, order: &mut Order, number: usize, proof: Proof, name: &str) -> Result<(), Refused> {
        let refused = |error| self.http.refused(error, Some(name));
        let mut authorizations = order.authorizations();
        let mut authorization = nth(&mut authorizations, number).await.map_err(refused)?;
        let mut wait = FIRST_LOOK;
        let mut waited = Duration::ZERO;
        while waited < PATIENCE {
            tokio::time::sleep(wait).await;
            waited += wait;
            wait = (wait * 3 / 2).min(LAST_LOOK);
            let state = authorization.refresh().await.map_err(refused)?;
            match state.status {
                AuthorizationStatus::Valid => return Ok(()),
                AuthorizationStatus::Pending => {}
                AuthorizationStatus::Invalid
                | AuthorizationStatus::Revoked
                | AuthorizationStatus::Expired
                | AuthorizationStatus::Deactivated => {
                    let challenge = state.challenges.iter().find(|challenge| challenge.r#type == proof.challenge());
                    let problem = challenge.and_then(|challenge| challenge.error.clone());
                    let unsaid = || confused("the proof was refused without a reason");
                    return Err(problem.map_or_else(unsaid, |problem| refused(problem.into())));
                }
            }
        }
        Err(refused(Error::Timeout(None)))
    }
}

async fn nth<'a>(among: &'a mut Authorizations<'_>, number: usize) -> Result<AuthorizationHandle<'a>, Error> {
    for _ in 0..number {
        let _before = among.next().await.transpose()?;
    }
    among.next().await.unwrap_or(Err(Error::Str("authorization")))
}

/// The key for these names (PEM), and what asks for its certificate (DER). Made last: most of what fails, fails before.
async fn requested(names: Vec<String>, seed: [u8; 32]) -> Result<(SecretString, Vec<u8>), Fault> {
    let made = tokio::task::spawn_blocking(move || {
        let key = key::make(seed)?;
        let request = key::request(&key, &names)?;
        Ok((key.serialize_pem().into(), request))
    });
    made.await.map_err(|_| Fault::new(Code::Internal))?
}

fn identifier(name: &str) -> Identifier {
    name.parse::<IpAddr>().map_or_else(|_| Identifier::Dns(name.to_owned()), Identifier::Ip)
}

fn confused(detail: &str) -> Refused {
    Fault::new(Code::AcmeConfused).with("detail", detail).into()
}
