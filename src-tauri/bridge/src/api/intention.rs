//! What a face may want.

use super::SecretText;
use super::view::WayWish;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a person wants done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "want", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum Intention {
    /// Understand a sentence and say what would be done, without doing it.
    Rehearse {
        /// The sentence, with or without "Alexa, ask … to".
        text: String,
        /// The language it is in, as Alexa names it ("en-US").
        locale: String,
    },
    /// Do what a sentence says, by the same path as Alexa's.
    Say {
        /// The sentence.
        text: String,
        /// Its language.
        locale: String,
    },
    /// Forget the open question of "Try a command".
    ForgetQuestion,
    /// The player meant when none is named; none forgets it.
    SetDefaultPlayer {
        /// The player's id.
        player: Option<String>,
    },
    /// What people call a player beside its own name.
    SetPlayerAliases {
        /// The player's id.
        player: String,
        /// All of them.
        aliases: Vec<String>,
    },
    /// Let a player give a sign, so that people see which one it is.
    TestPlayer {
        /// The player's id.
        player: String,
    },
    /// Forget a player that was there once, with all that was chosen about it.
    ForgetPlayer {
        /// The player's id.
        player: String,
    },
    /// Undo that, as long as Usher runs.
    RestorePlayer {
        /// The player's id.
        player: String,
    },
    /// The player that an Echo stands for; none = the household's default.
    SetEchoPlayer {
        /// The Echo's id.
        echo: String,
        /// The player's id, or that of the Echo's own player.
        player: Option<String>,
    },
    /// What people call an Echo.
    SetEchoName {
        /// The Echo's id.
        echo: String,
        /// Its name; empty takes it away.
        name: String,
    },
    /// Forget an Echo until it is heard again.
    ForgetEcho {
        /// The Echo's id.
        echo: String,
    },
    /// Undo that, as long as Usher runs.
    RestoreEcho {
        /// The Echo's id.
        echo: String,
    },
    /// Whom Usher acts for on a server.
    SetActiveUser {
        /// The server's id.
        server: String,
        /// The person's id there.
        user: String,
    },
    /// Hold voice control, or let it go on.
    SetPaused {
        /// Whether to hold it.
        paused: bool,
    },
    /// Forget every activity.
    ClearActivity,
    /// Earlier activities, newest first.
    OlderActivity {
        /// Only those with a smaller number; none = the newest.
        #[ts(type = "number | null")]
        before: Option<u64>,
    },
    /// Ask the servers for their players now.
    Refresh,
    /// Look for servers at home, and tell of them by `Event::Nearby`; or look no longer.
    LookAround {
        /// Whether to look: while a page that shows them is open.
        on: bool,
    },
    /// What server is at an address, before anybody signs in there.
    LookAtServer {
        /// As typed: a name, a name and port, or all of a URL.
        address: String,
        /// The certificate that the person vouches for.
        fingerprint: Option<String>,
    },
    /// Add a server and sign a person in on it.
    AddServer {
        /// What it must be: `emby`, `jellyfin`, `music-assistant` or `home-assistant`; none = whatever it says it is.
        kind: Option<String>,
        /// As typed.
        address: String,
        /// The certificate that the person vouches for.
        fingerprint: Option<String>,
        /// Who signs in.
        by: SignInBy,
    },
    /// Sign another person in on a server, or the same one again.
    SignIn {
        /// The server's id.
        server: String,
        /// Who signs in.
        by: SignInBy,
    },
    /// End a person's sign-in.
    SignOut {
        /// The server's id.
        server: String,
        /// The person's id or name there.
        user: String,
    },
    /// Begin a sign-in that waits for a person to do something elsewhere.
    BeginSignIn {
        /// What it waits for.
        by: Waiting,
    },
    /// The sign-ins that wait, for a face that was not there when they began.
    WaitingSignIns,
    /// End a waiting sign-in, or forget one that is over.
    CancelSignIn {
        /// Its id.
        id: String,
    },
    /// Bring a waiting sign-in what its page gave: the address to which the browser was sent.
    PasteAnswer {
        /// The sign-in's id.
        id: String,
        /// All of the address.
        address: SecretText,
    },
    /// Sign in to Emby Connect by name and password.
    ConnectWithPassword {
        /// Their name or mail address there.
        name: String,
        /// Their password there.
        password: SecretText,
    },
    /// Ask Emby Connect for the list of servers now.
    RefreshConnect,
    /// Sign in on a server that Emby Connect lists.
    UseConnectServer {
        /// Emby Connect's id of it.
        server: String,
    },
    /// Accept an invitation to a server, or turn it down.
    AnswerInvitation {
        /// Emby Connect's id of the server.
        server: String,
        /// Whether to accept it.
        accept: bool,
    },
    /// Sign out of Emby Connect and of every server on which it vouched.
    LeaveConnect,
    /// A server has another certificate than before, and that is all right.
    VouchForCertificate {
        /// The server's id.
        server: String,
        /// The new certificate's fingerprint.
        fingerprint: String,
    },
    /// Sign everybody out of a server and forget it.
    RemoveServer {
        /// Its id.
        server: String,
    },
    /// Everything about Alexa, for a face that was not there when it changed.
    ShowAlexa,
    /// Forget the sign-in with Amazon. The skill stays.
    SignOutOfAmazon,
    /// The developer for whom the skill is made.
    ChooseVendor {
        /// Amazon's id.
        vendor: String,
    },
    /// What the skill should be like.
    WishSkill {
        /// Its name in the Alexa app.
        name: String,
        /// The name by which it is opened.
        invocation: String,
        /// Its languages, as Alexa names them.
        locales: Vec<String>,
        /// The https address at which Usher is reached from outside; none leaves it as it is.
        endpoint: Option<String>,
    },
    /// Make the skill what it should be: for the first time, again after a failure, or after something has changed.
    SetUpSkill,
    /// Hold the set-up after what is under way.
    StopSkillSetup,
    /// Remove the skill at Amazon, and what Usher knows of it.
    RemoveSkill,
    /// Ask Amazon what the skill is like now.
    CompareSkill,
    /// Make a code by which an Alexa account can be linked.
    InviteToLink,
    /// End a link: that Alexa account speaks for nobody any more.
    Unlink {
        /// Its id.
        link: String,
    },
    /// Everything about the way in from outside, for a face that was not there when it changed. This home is looked at anew.
    ShowReach,
    /// Use this way in from outside from now on.
    UseWay {
        /// Which, and what it needs.
        way: WayWish,
    },
    /// Bring the way in up again, now.
    RetryWay,
    /// Use no way in any more: close what Usher has opened.
    LeaveWay,
    /// Renew the certificate that Usher shows, now.
    RenewCertificate,
    /// What to paste into a reverse proxy: `Answer::Snippet`.
    ProxySnippet {
        /// Which: `caddy`, `nginx`, `traefik`, `nginx-proxy-manager`.
        proxy: String,
        /// The name under which it serves.
        host: String,
    },
    /// Every check as it stands: `Answer::Checks`.
    ShowChecks,
    /// Run the checks; what they find comes as events.
    RunChecks {
        /// Only this group; none = all.
        only: Option<String>,
    },
    /// Run no more of them.
    StopChecks,
    /// Do what a check said that Usher can do.
    Mend {
        /// The remedy's stable name.
        remedy: String,
    },
    /// Listen for a minute for what arrives from an Echo, and explain it; or stop that.
    Listen {
        /// Whether to listen.
        on: bool,
    },
    /// What would be saved for somebody who helps: `Answer::Bundle`.
    PreviewBundle {
        /// Whether titles may stay in it.
        titles: bool,
    },
    /// Save what was last previewed: `Answer::Saved`.
    SaveBundle,
}

/// How a person signs in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "how", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum SignInBy {
    /// With their name and password on the server.
    Password {
        /// Their name.
        user: String,
        /// Empty for an account without one.
        password: SecretText,
    },
    /// With a token that somebody made there: an API key, or one from their profile.
    Token {
        /// Whom to act for; needed with an API key, which is nobody's.
        user: Option<String>,
        /// The token.
        token: SecretText,
    },
}

/// What a sign-in waits for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "how", rename_all = "kebab-case", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum Waiting {
    /// For its code to be typed where the person is signed in on the same server.
    QuickConnect {
        /// The server's, as typed.
        address: String,
        /// The certificate that the person vouches for.
        fingerprint: Option<String>,
    },
    /// For its PIN to be entered on a page of Emby Connect.
    ConnectPin,
    /// For the page of Home Assistant to be confirmed in this machine's browser.
    HomeAssistant {
        /// The server's, as typed.
        address: String,
        /// The certificate that the person vouches for.
        fingerprint: Option<String>,
    },
    /// For Amazon's page to be confirmed in a browser.
    Amazon {
        /// The client id of the person's own security profile.
        client_id: String,
        /// Its secret; none = the one that is kept.
        client_secret: Option<SecretText>,
    },
}
