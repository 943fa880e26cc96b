//! The sign-in with Amazon as faces show it.

use crate::api::view::{AmazonPagesView, AmazonView, FaultView, VendorView};
use crate::shared::{Shared, lock};
use alexa::provision::login::return_urls;

/// Where one becomes a developer.
const DEVELOPER: &str = "https://developer.amazon.com/";
/// Where programs are allowed to manage skills.
const ACCESS: &str = "https://developer.amazon.com/alexa/console/ask/settings/access-management";
/// Where a security profile is made.
const PROFILES: &str = "https://developer.amazon.com/loginwithamazon/console/site/lwa/overview.html";

impl Shared {
    /// The sign-in with Amazon.
    pub(crate) fn amazon_view(&self) -> AmazonView {
        let kept = self.kept_amazon();
        let client_id = kept.as_ref().map(|kept| kept.client_id.clone());
        let account = kept.and_then(|kept| kept.account);
        let vendors = account.iter().flat_map(|account| &account.vendors);
        AmazonView {
            signed_in: account.is_some(),
            fault: lock(&self.amazon.trouble).as_ref().map(FaultView::from),
            name: account.as_ref().and_then(|account| account.name.clone()),
            mail: account.as_ref().and_then(|account| account.mail.clone()),
            client_id,
            vendors: vendors.map(|known| VendorView { id: known.id.clone(), name: known.name.clone() }).collect(),
            vendor: account.as_ref().and_then(|account| account.vendor.clone()),
            return_urls: return_urls().to_vec(),
            pages: AmazonPagesView {
                developer: DEVELOPER.to_owned(),
                access: ACCESS.to_owned(),
                security_profiles: PROFILES.to_owned(),
            },
        }
    }
}
