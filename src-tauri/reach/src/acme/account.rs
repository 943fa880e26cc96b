//! The account at the authority: made once, kept, and made anew only where the authority does not know it any more.

use super::http::Client;
use super::kept::{Kept, What};
use super::refused::Refused;
use household::fault::{Code, Fault};
use instant_acme::{Account, AccountCredentials, NewAccount};
use secrecy::ExposeSecret as _;
use serde::{Deserialize, Serialize};

/// As it is kept: an account counts at one authority only.
#[derive(Serialize, Deserialize)]
struct Made {
    directory: String,
    account: AccountCredentials,
}

/// The kept account at this authority; none if there is none, or only one of another authority.
pub(super) async fn kept(kept: &dyn Kept, directory: &str, http: &Client) -> Result<Option<Account>, Refused> {
    let text = kept.read(What::Account)?;
    // What cannot be read is of no use; a new account costs nothing.
    let read = text.and_then(|text| serde_json::from_str::<Made>(text.expose_secret()).ok());
    let Some(read) = read.filter(|read| read.directory == directory) else { return Ok(None) };
    let account = Account::builder_with_http(Box::new(http.clone())).from_credentials(read.account).await;
    account.map(Some).map_err(|error| http.refused(error, None))
}

/// Makes a new account, and keeps it.
pub(super) async fn made(
    kept: &dyn Kept,
    directory: &str,
    mail: Option<&str>,
    http: &Client,
) -> Result<Account, Refused> {
    let mail = mail.map(|mail| format!("mailto:{mail}"));
    let contact: Vec<&str> = mail.iter().map(String::as_str).collect();
    let wanted = NewAccount { contact: &contact, terms_of_service_agreed: true, only_return_existing: false };
    let builder = Account::builder_with_http(Box::new(http.clone()));
    let created = builder.create(&wanted, directory.to_owned(), None).await;
    let (made, account) = created.map_err(|error| http.refused(error, None))?;
    let text = serde_json::to_string(&Made { directory: directory.to_owned(), account });
    kept.keep(What::Account, text.map_err(|_| Fault::new(Code::Internal))?.into())?;
    Ok(made)
}
