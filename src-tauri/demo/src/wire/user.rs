//! `UserDto`: a person as the server describes them.

use crate::accounts::Account;
use crate::clock::stamp;
use crate::json::Object;
use crate::seed::{hex32, of_text};
use crate::world::World;

/// Writes one person.
pub(crate) fn user(o: &mut Object<'_>, world: &World, place: usize) {
    let Some(account) = world.accounts.get(place) else { return };
    o.text("Name", account.name);
    o.text("ServerId", &world.server_id);
    if world.flavour.is_emby() {
        o.text("Prefix", &account.name[..1]);
        o.text("DateCreated", &stamp(world.started));
    }
    o.text("Id", &account.id);
    if account.has_picture() {
        o.text("PrimaryImageTag", &hex32(of_text(account.name)));
    }
    o.flag("HasPassword", !account.password.is_empty());
    o.flag("HasConfiguredPassword", !account.password.is_empty());
    if world.flavour.is_jellyfin() {
        o.flag("HasConfiguredEasyPassword", false);
        o.flag("EnableAutoLogin", false);
    }
    if let Some(linked) = world.links.of(place).filter(|_| world.flavour.is_emby()) {
        o.text("ConnectUserName", linked.connect_name);
        o.text("ConnectLinkType", if linked.guest { "Guest" } else { "LinkedUser" });
    }
    o.text("LastActivityDate", &stamp(world.started));
    o.object("Configuration", |o| configuration(o, world, account));
    o.object("Policy", |o| policy(o, world, account));
}

fn configuration(o: &mut Object<'_>, world: &World, account: &Account) {
    o.flag("PlayDefaultAudioTrack", true);
    o.text("SubtitleLanguagePreference", account.subtitle_language);
    o.flag("DisplayMissingEpisodes", false);
    o.text("SubtitleMode", "Default");
    o.empty_list("OrderedViews");
    o.empty_list("LatestItemsExcludes");
    o.empty_list("MyMediaExcludes");
    o.flag("HidePlayedInLatest", true);
    o.flag("RememberAudioSelections", true);
    o.flag("RememberSubtitleSelections", true);
    o.flag("EnableNextEpisodeAutoPlay", true);
    o.flag("EnableLocalPassword", false);
    if world.flavour.is_emby() {
        o.number("ResumeRewindSeconds", 0);
        o.text("IntroSkipMode", "ShowButton");
    } else {
        o.empty_list("GroupedFolders");
        o.flag("DisplayCollectionsView", false);
    }
}

fn policy(o: &mut Object<'_>, world: &World, account: &Account) {
    o.flag("IsAdministrator", account.admin);
    o.flag("IsHidden", false);
    o.flag("IsDisabled", account.disabled);
    if let Some(limit) = account.parental_limit {
        o.number("MaxParentalRating", limit);
    }
    for name in ["BlockedTags", "AccessSchedules", "BlockUnratedItems", "EnabledDevices", "EnabledChannels"] {
        o.empty_list(name);
    }
    o.empty_list("EnabledFolders");
    for name in ["EnableUserPreferenceAccess", "EnableRemoteAccess", "EnableMediaPlayback", "EnableAllDevices"] {
        o.flag(name, true);
    }
    for name in ["EnableAudioPlaybackTranscoding", "EnableVideoPlaybackTranscoding", "EnableAllFolders"] {
        o.flag(name, true);
    }
    o.flag("EnableAllChannels", account.live_tv);
    o.flag("EnableRemoteControlOfOtherUsers", account.controls_others);
    o.flag("EnableSharedDeviceControl", true);
    o.flag("EnableLiveTvAccess", account.live_tv);
    o.flag("EnableLiveTvManagement", account.admin);
    o.flag("EnableContentDeletion", false);
    o.flag("EnableContentDownloading", true);
    o.number("InvalidLoginAttemptCount", 0);
    o.number("RemoteClientBitrateLimit", 0);
    if world.flavour.is_jellyfin() {
        o.text("AuthenticationProviderId", "Jellyfin.Server.Implementations.Users.DefaultAuthenticationProvider");
        o.text("PasswordResetProviderId", "Jellyfin.Server.Implementations.Users.DefaultPasswordResetProvider");
        o.text("SyncPlayAccess", "CreateAndJoinGroups");
    }
}
