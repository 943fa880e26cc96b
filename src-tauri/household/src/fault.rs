//! Anything a person may meet that is wrong: one code, one text, one fix.
//!
//! Wire errors stay private to the package that met them and become a [`Fault`] at its border. The text belongs to
//! the code (`src-tauri/text/<language>/faults.ftl`), never to the place where it happened.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

/// The value that a fault's text counts by. All others are names, though they may look like numbers.
const COUNT: &str = "count";
/// How long something lasts that often ends by itself.
const PATIENCE: Duration = Duration::from_secs(5);

/// One fault, with the names that its text needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// Which fault.
    pub code: Code,
    /// What its text speaks of: `player`, `server`, `title` …
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub values: BTreeMap<String, String>,
}

/// How much it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Good to know; everything works.
    Low,
    /// One command or one part does not work.
    Middle,
    /// Voice control does not work.
    High,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $text:literal, $severity:ident;)*) => {
        /// Every fault there is. The text of each is the message of the same name in `faults.ftl`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Code {$(
            $(#[$doc])*
            #[serde(rename = $text)]
            $name,
        )*}

        impl Code {
            /// All of them, for the test that each has its texts.
            pub const ALL: &'static [Code] = &[$(Code::$name),*];

            /// The stable name.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }

            /// How long it lasts before it is shown: what often ends by itself is no news at once.
            pub fn shows_after(self) -> Duration {
                if Self::PASSING.contains(&self) { PATIENCE } else { Duration::ZERO }
            }

            /// How much it matters.
            pub fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)* }
            }
        }
    };
}

codes! {
    /// No server has been added yet.
    NoServer = "no-server", High;
    /// A server does not answer (`server`).
    ServerUnreachable = "server-unreachable", High;
    /// A server took longer than its limit (`server`).
    ServerSlow = "server-slow", Middle;
    /// A server answered something that makes no sense (`server`).
    ServerConfused = "server-confused", Middle;
    /// The sign-in on a server is no longer valid (`server`).
    SignInExpired = "sign-in-expired", High;
    /// A server does not take the name or the password (`server`, `user`).
    SignInRefused = "sign-in-refused", Middle;
    /// A server is still starting (`server`).
    ServerStarting = "server-starting", Middle;
    /// An address is none that a server can have (`address`).
    AddressNotUnderstood = "address-not-understood", Middle;
    /// No address was given.
    AddressMissing = "address-missing", Middle;
    /// An address has blanks in it (`address`).
    AddressWithSpaces = "address-with-spaces", Middle;
    /// An address has a name or a password in it; they are not repeated (`host`).
    AddressWithSignIn = "address-with-sign-in", Middle;
    /// An address is for something else than the web (`scheme`).
    AddressNotWeb = "address-not-web", Middle;
    /// What stands for the port in an address is none (`port`).
    AddressPort = "address-port", Middle;
    /// An address is good on one cable only (`address`).
    AddressOfOneLink = "address-of-one-link", Middle;
    /// Something answers at an address, and it is no server (`address`).
    NoServerThere = "no-server-there", Middle;
    /// A server is of another kind than was said (`server`, `kind`, `wanted`).
    OtherKind = "other-kind", Middle;
    /// Usher cannot use servers of this kind yet (`kind`).
    KindNotYet = "kind-not-yet", Middle;
    /// Another server answers where this one was (`server`, `found`, `address`).
    OtherServer = "other-server", High;
    /// A text is no fingerprint of a certificate.
    FingerprintNotUnderstood = "fingerprint-not-understood", Middle;
    /// Nobody vouches for a server's certificate (`server`, `fingerprint`).
    CertificateUnknown = "certificate-unknown", Middle;
    /// A server has another certificate than the one that was vouched for (`server`, `fingerprint`).
    CertificateChanged = "certificate-changed", High;
    /// A server does not take the token (`server`).
    TokenRefused = "token-refused", Middle;
    /// A server takes no password from apps, only tokens and its own page (`server`).
    TokenNeeded = "token-needed", Middle;
    /// It is not known whom a token is for (`server`).
    TokenOfWhom = "token-of-whom", Middle;
    /// A server does not offer Quick Connect now (`server`).
    QuickConnectOff = "quick-connect-off", Middle;
    /// A sign-in that waited for its code, or for a page, was not confirmed in time.
    CodeExpired = "code-expired", Middle;
    /// Emby Connect does not take the PIN that somebody entered.
    PinRefused = "pin-refused", Middle;
    /// So many sign-ins wait already that no more may.
    TooManySignIns = "too-many-sign-ins", Middle;
    /// Emby Connect does not answer, or makes no sense.
    ConnectUnreachable = "connect-unreachable", Middle;
    /// Emby Connect does not take the name or the password.
    ConnectRefused = "connect-refused", Middle;
    /// The sign-in to Emby Connect is no longer valid.
    ConnectExpired = "connect-expired", Middle;
    /// Nobody is signed in to Emby Connect.
    ConnectSignedOut = "connect-signed-out", Middle;
    /// A server does not know the Emby Connect account any more (`server`).
    ConnectNotLinked = "connect-not-linked", Middle;
    /// An invitation to a server has not been accepted yet (`server`).
    InvitationPending = "invitation-pending", Middle;
    /// A text is no client id of a security profile.
    AmazonClientIdWrong = "amazon-client-id-wrong", Middle;
    /// The client secret of the security profile is missing.
    AmazonSecretMissing = "amazon-secret-missing", Middle;
    /// Amazon does not know the security profile, or not with this secret.
    AmazonClientRefused = "amazon-client-refused", Middle;
    /// Somebody said no on Amazon's page.
    AmazonDenied = "amazon-denied", Middle;
    /// The security profile may not ask for what Usher needs.
    AmazonScopeRefused = "amazon-scope-refused", Middle;
    /// The code that Amazon's page gave is worth nothing any more.
    AmazonCodeUsed = "amazon-code-used", Middle;
    /// Nobody is signed in with Amazon.
    AmazonSignedOut = "amazon-signed-out", Middle;
    /// Nobody came back from Amazon's page in time (`urls`).
    AmazonNotBack = "amazon-not-back", Middle;
    /// A pasted address is not the one to which Amazon sent the browser.
    AmazonAddressWrong = "amazon-address-wrong", Middle;
    /// A server is older than Usher can use (`server`).
    ServerTooOld = "server-too-old", Middle;
    /// A server has not been set up by its owner yet (`server`).
    ServerNotSetUp = "server-not-set-up", Middle;
    /// Usher knows no server with this id (`server`).
    ServerNotKnown = "server-not-known", Middle;
    /// Secrets are in a file, because there is no keyring (`file`).
    SecretsInFile = "secrets-in-file", Low;
    /// The keyring that holds secrets cannot be opened.
    KeyringClosed = "keyring-closed", High;
    /// A secret cannot be kept anywhere (`file`).
    SecretNotKept = "secret-not-kept", Middle;
    /// The user may not control players of others (`user`).
    NoRemoteControl = "no-remote-control", Middle;
    /// The user may not do this (`user`).
    NotAllowed = "not-allowed", Middle;
    /// Outside the hours in which the user may watch (`user`).
    ParentalControl = "parental-control", Middle;
    /// The server wants Emby Premiere for this (`server`).
    PremiereNeeded = "premiere-needed", Middle;
    /// The named player is not connected (`player`).
    PlayerNotConnected = "player-not-connected", Middle;
    /// Another player is called so already (`name`, `player`).
    NameTaken = "name-taken", Middle;
    /// The Alexa account that somebody speaks from is not linked.
    NotLinked = "not-linked", Middle;
    /// There is no such linked account (`link`).
    LinkNotKnown = "link-not-known", Middle;
    /// A change of the linked accounts cannot be written (`file`, `reason`).
    LinkNotKept = "link-not-kept", Middle;
    /// Usher has not heard this Echo (`echo`).
    EchoNotKnown = "echo-not-known", Middle;
    /// No player is connected at all.
    NoPlayer = "no-player", Middle;
    /// Several players could be meant, and none is the default (`players`).
    WhichPlayer = "which-player", Middle;
    /// The player cannot do this (`player`).
    PlayerCannot = "player-cannot", Middle;
    /// The player cannot play this sort of thing (`player`, `title`).
    PlayerCannotPlay = "player-cannot-play", Middle;
    /// The Echo itself was meant, and cannot do this.
    EchoCannot = "echo-cannot", Middle;
    /// The Echo itself was meant, and it shows no films.
    EchoAudioOnly = "echo-audio-only", Middle;
    /// The loudness of the Echo itself is Alexa's own business.
    EchoVolume = "echo-volume", Middle;
    /// There is nothing after what the Echo plays.
    LastInQueue = "last-in-queue", Low;
    /// Echos cannot reach Usher, because it has no public address.
    NoPublicAddress = "no-public-address", Middle;
    /// Nothing is playing on the player (`player`).
    NothingPlaying = "nothing-playing", Middle;
    /// What plays cannot be moved to another position (`player`).
    CannotSeek = "cannot-seek", Middle;
    /// No sound in that language (`language`, `languages`, `player`).
    NoSuchAudio = "no-such-audio", Middle;
    /// There is but one audio track (`player`).
    OnlyOneAudio = "only-one-audio", Middle;
    /// No subtitles in that language (`language`, `languages`, `player`).
    NoSuchSubtitles = "no-such-subtitles", Middle;
    /// What plays has no subtitles (`player`).
    NoSubtitles = "no-subtitles", Middle;
    /// That chapter is not there (`number`, `count`).
    NoSuchChapter = "no-such-chapter", Middle;
    /// What plays has no chapters (`title`).
    NoChapters = "no-chapters", Middle;
    /// There is no chapter after this one.
    LastChapter = "last-chapter", Middle;
    /// Nothing tells where the introduction ends (`title`).
    NoIntro = "no-intro", Middle;
    /// The introduction is over (`title`).
    IntroOver = "intro-over", Middle;
    /// Nothing tells who made what plays (`title`).
    ArtistUnknown = "artist-unknown", Middle;
    /// What plays has no end (`title`).
    NoEnd = "no-end", Middle;
    /// There is no other player to go on with (`player`).
    NoOtherPlayer = "no-other-player", Middle;
    /// What plays is not in the library of the player that it is to go to (`title`, `player`, `server`).
    NotInThatLibrary = "not-in-that-library", Middle;
    /// No such title (`title`).
    TitleNotFound = "title-not-found", Middle;
    /// No such user (`user`).
    UserNotFound = "user-not-found", Middle;
    /// Usher has no sign-in for that user (`user`).
    UserNotSignedIn = "user-not-signed-in", Middle;
    /// They watch already (`user`, `player`).
    UserAlreadyThere = "user-already-there", Middle;
    /// They do not watch (`user`, `player`).
    UserNotThere = "user-not-there", Middle;
    /// That season is not there (`series`, `season`).
    NoSuchSeason = "no-such-season", Middle;
    /// That episode is not there (`series`, `season`, `episode`, `last`).
    NoSuchEpisode = "no-such-episode", Middle;
    /// Nothing of that sort is in the library (`wanted`).
    NothingOfThatKind = "nothing-of-that-kind", Middle;
    /// Nothing is half-watched (`series`).
    NothingToResume = "nothing-to-resume", Middle;
    /// Nothing has come into the library that was not watched.
    NothingNew = "nothing-new", Middle;
    /// No show has an episode that comes next.
    NothingNext = "nothing-next", Middle;
    /// Nothing was begun and not finished.
    NothingToContinue = "nothing-to-continue", Middle;
    /// Nothing of that sort is among the favourites.
    NoFavourites = "no-favourites", Middle;
    /// There are no records of someone (`artist`).
    NoAlbums = "no-albums", Middle;
    /// A title has no trailer (`title`).
    NoTrailer = "no-trailer", Middle;
    /// There are no trailers at all.
    NoTrailers = "no-trailers", Middle;
    /// The title is there, and not for this user (`user`, `title`).
    TitleNotAllowed = "title-not-allowed", Middle;
    /// The user may not watch live television (`user`).
    NoLiveTv = "no-live-tv", Middle;
    /// There are no live channels.
    NoChannels = "no-channels", Middle;
    /// The sentence was not understood (`heard`).
    NotUnderstood = "not-understood", Middle;
    /// A part of the command was missing or unclear (`slot`).
    SlotMissing = "slot-missing", Middle;
    /// The answer took longer than Alexa waits.
    TookTooLong = "took-too-long", Middle;
    /// Something inside Usher went wrong.
    Internal = "internal", Middle;
    /// Voice control is paused.
    Paused = "paused", Low;
    /// The endpoint's port is in use (`address`).
    PortInUse = "port-in-use", High;
    /// The endpoint's address cannot be used (`address`, `reason`).
    AddressUnusable = "address-unusable", High;
    /// Who keeps a name does not take the token (`provider`).
    NameTokenRefused = "name-token-refused", High;
    /// The token is good, and may not change this (`provider`).
    NameTokenNarrow = "name-token-narrow", High;
    /// Who keeps names does not know this one, or not by this token (`provider`, `name`).
    NameNotThere = "name-not-there", High;
    /// A name is the alias of another one, so it can have no address of its own (`provider`, `name`).
    NameIsAlias = "name-is-alias", High;
    /// Who keeps a name was asked too often (`provider`).
    NameAskedTooOften = "name-asked-too-often", Middle;
    /// Who keeps a name does not answer (`provider`).
    NameUnreachable = "name-unreachable", Middle;
    /// Who keeps a name answered something that makes no sense (`provider`).
    NameConfused = "name-confused", Middle;
    /// This machine is in no network that leads anywhere.
    NoNetwork = "no-network", High;
    /// No router here opens ports when asked (`gateway`, `port`, `host`, `inside`).
    RouterOpensNothing = "router-opens-nothing", High;
    /// The router that opened the port does not answer any more (`gateway`).
    RouterSilent = "router-silent", Middle;
    /// The router does not open this port (`gateway`, `port`, `host`, `inside`).
    RouterRefused = "router-refused", High;
    /// The router leads the port elsewhere already (`port`, `holder`).
    RouterPortTaken = "router-port-taken", High;
    /// The router offers another port than the one that is needed (`port`, `instead`).
    RouterOtherPort = "router-other-port", High;
    /// The router has no public address: the provider shares one among many homes, or another router is before it.
    SharedAddress = "shared-address", High;
    /// There is another router before the one that was asked (`address`).
    SecondRouter = "second-router", High;
    /// Nobody tells the address that this home has in the internet.
    OwnAddressUnknown = "own-address-unknown", Middle;
    /// The demo home's port is in use; it took another one (`address`, `instead`).
    DemoPortInUse = "demo-port-in-use", Low;
    /// The settings cannot be read; defaults are used and the file is kept aside (`file`, `kept`, `reason`).
    SettingsUnreadable = "settings-unreadable", Middle;
    /// The settings were written by a newer Usher (`file`, `version`).
    SettingsNewer = "settings-newer", Middle;
    /// The settings cannot be written (`file`, `reason`).
    SettingsNotSaved = "settings-not-saved", Middle;
    /// The settings folder cannot be used (`folder`, `reason`).
    FolderUnusable = "folder-unusable", High;
    /// The journal cannot be written; activities are kept in memory (`reason`).
    JournalNotWritten = "journal-not-written", Low;
    /// A file of the person's own certificate cannot be read (`file`, `reason`).
    OwnCertificateUnreadable = "own-certificate-unreadable", Middle;
    /// There is no certificate in a file (`file`).
    OwnCertificateNotPem = "own-certificate-not-pem", Middle;
    /// There is no key in a file (`file`).
    OwnCertificateNoKey = "own-certificate-no-key", Middle;
    /// A key is under a password (`file`).
    OwnCertificateKeyLocked = "own-certificate-key-locked", Middle;
    /// A key is of a kind that nothing can be shown with (`file`).
    OwnCertificateKeyUnusable = "own-certificate-key-unusable", Middle;
    /// A key belongs to another certificate (`file`, `chain`).
    OwnCertificateKeyOther = "own-certificate-key-other", Middle;
    /// The certificates in a file do not follow from one another (`file`).
    OwnCertificateDisordered = "own-certificate-disordered", Middle;
    /// A certificate's time is over (`file`, `on`).
    OwnCertificateEnded = "own-certificate-ended", High;
    /// Nobody has renewed a certificate in a file (`file`, `on`).
    OwnCertificateEndsSoon = "own-certificate-ends-soon", Middle;
    /// Usher could not renew its certificate, and its end is near (`host`, `on`).
    CertificateNotRenewed = "certificate-not-renewed", High;
    /// A certificate cannot be written to the disk (`file`, `reason`).
    CertificateNotKept = "certificate-not-kept", Middle;
    /// The certificate authority does not answer, or has trouble of its own (`authority`).
    AcmeUnreachable = "acme-unreachable", Middle;
    /// The certificate authority cannot connect to this home (`host`, `detail`).
    AcmeNotConnected = "acme-not-connected", Middle;
    /// The certificate authority found something else than Usher's proof (`host`, `detail`).
    AcmeWrongAnswer = "acme-wrong-answer", Middle;
    /// The certificate authority cannot find the name (`host`, `detail`).
    AcmeDns = "acme-dns", Middle;
    /// The name's owner allows other certificate authorities only (`host`, `detail`).
    AcmeForbidden = "acme-forbidden", Middle;
    /// The certificate authority was asked too often (`host`, `detail`).
    AcmeRateLimited = "acme-rate-limited", Middle;
    /// The certificate authority makes no certificate for this name (`host`, `detail`).
    AcmeNameRefused = "acme-name-refused", Middle;
    /// The certificate authority does not want this account (`detail`).
    AcmeAccountRefused = "acme-account-refused", Middle;
    /// The chosen way to prove a name cannot be used for it (`host`).
    AcmeNoSuchProof = "acme-no-such-proof", Middle;
    /// The certificate authority answered something that makes no sense (`detail`).
    AcmeConfused = "acme-confused", Middle;
    /// Amazon no longer takes the sign-in.
    AmazonSignInExpired = "amazon-sign-in-expired", Middle;
    /// Amazon does not answer, or the answer did not come in time.
    AmazonUnreachable = "amazon-unreachable", Middle;
    /// Amazon answers again and again that it has trouble of its own.
    AmazonDown = "amazon-down", Middle;
    /// Amazon says again and again that it was asked too often.
    AmazonBusy = "amazon-busy", Middle;
    /// Amazon has taken something on and does not come to an end with it.
    AmazonSlow = "amazon-slow", Middle;
    /// Amazon answered something that makes no sense (`detail`).
    AmazonConfused = "amazon-confused", Middle;
    /// The sign-in is good, and may not manage skills (`detail`).
    AmazonNotAllowed = "amazon-not-allowed", Middle;
    /// The Amazon account is not registered as a developer.
    NoDeveloperAccount = "no-developer-account", Middle;
    /// The Amazon account belongs to several developers (`vendors`).
    WhichDeveloper = "which-developer", Middle;
    /// The developer that was chosen is not among those of the account (`vendor`).
    DeveloperGone = "developer-gone", Middle;
    /// Amazon is still busy with something else for this skill.
    SkillBusy = "skill-busy", Middle;
    /// Somebody else changes the skill at the same time.
    SkillChangedElsewhere = "skill-changed-elsewhere", Middle;
    /// The skill that Usher made is no longer at Amazon.
    SkillGone = "skill-gone", Middle;
    /// There is a skill of this name that this Usher did not make (`name`).
    SkillNotOurs = "skill-not-ours", Middle;
    /// A skill cannot have this name: 2 to 50 characters (`name`).
    SkillNameUnusable = "skill-name-unusable", Middle;
    /// No language was chosen for the skill.
    NoSkillLocale = "no-skill-locale", Middle;
    /// Amazon does not take a text of the skill (`place`, `detail`).
    SkillTextRefused = "skill-text-refused", Middle;
    /// Amazon does not take a picture of the skill (`detail`).
    SkillPictureRefused = "skill-picture-refused", Middle;
    /// Two settings of the skill contradict each other (`place`, `detail`).
    SkillSettingsConflict = "skill-settings-conflict", Middle;
    /// The developer account may not use a feature (`feature`).
    SkillFeatureDenied = "skill-feature-denied", Middle;
    /// Amazon wants an agreement to be accepted first.
    SkillComplianceNeeded = "skill-compliance-needed", Middle;
    /// The skill may not be changed in the state that it is in (`detail`).
    SkillLocked = "skill-locked", Middle;
    /// Amazon does not take the description of the skill (`detail`).
    ManifestRefused = "manifest-refused", Middle;
    /// No public address was given for the skill.
    EndpointMissing = "endpoint-missing", Middle;
    /// Alexa cannot call this address: it must be https, without a port, with a public name (`address`).
    EndpointUnusable = "endpoint-unusable", Middle;
    /// Alexa calls port 443 and no other (`address`, `port`).
    EndpointPort = "endpoint-port", High;
    /// Amazon does not take an address of the skill (`address`, `detail`).
    EndpointRefused = "endpoint-refused", Middle;
    /// The certificate that is served is for other names (`host`, `names`).
    CertificateNotForHost = "certificate-not-for-host", Middle;
    /// Amazon does not take the certificate of one's own (`detail`).
    SkillCertificateRefused = "skill-certificate-refused", Middle;
    /// Amazon does not build the language model (`locale`, `detail`).
    ModelRefused = "model-refused", Middle;
    /// Amazon does not take a sentence of the language model (`locale`, `sample`).
    ModelSampleRefused = "model-sample-refused", Middle;
    /// Amazon does not take a slot of the language model (`locale`, `slot`).
    ModelSlotRefused = "model-slot-refused", Middle;
    /// Amazon does not take a name from the home (`locale`, `value`).
    ModelValueRefused = "model-value-refused", Middle;
    /// The language model is too big (`locale`).
    ModelTooBig = "model-too-big", Middle;
    /// Amazon still builds a language model (`locale`).
    ModelSlow = "model-slow", Middle;
    /// Amazon does not take a language for this skill (`locale`).
    LocaleRefused = "locale-refused", Middle;
    /// Amazon does not take the name that the skill is called by (`name`, `locale`).
    InvocationRefused = "invocation-refused", Middle;
    /// A name to call a skill by has signs that cannot be said (`name`).
    InvocationCharacters = "invocation-characters", Middle;
    /// A name to call a skill by is too short or too long (`name`).
    InvocationLength = "invocation-length", Middle;
    /// A word belongs to Alexa herself (`word`).
    InvocationReserved = "invocation-reserved", Middle;
    /// A name to call a skill by has one word only (`name`).
    InvocationOneWord = "invocation-one-word", Low;
    /// A word of the name connects it with what is asked (`word`).
    InvocationConnecting = "invocation-connecting", Low;
    /// Alexa or another skill answers to this name already (`name`).
    InvocationTaken = "invocation-taken", Low;
    /// Amazon does not take the addresses of account linking (`detail`).
    LinkingRefused = "linking-refused", Middle;
    /// The skill is being set up already, here or by another program.
    SetUpUnderWay = "set-up-under-way", Low;
    /// Amazon does not turn the skill on (`detail`).
    EnablementRefused = "enablement-refused", Middle;
    /// Alexa called the skill, and nothing arrived at Usher (`address`).
    EndpointNotReached = "endpoint-not-reached", High;
    /// Alexa does not take the certificate at the endpoint (`address`).
    EndpointCertificateRefused = "endpoint-certificate-refused", Middle;
    /// What came back from the address was no answer that Alexa takes (`address`).
    EndpointAnswerRefused = "endpoint-answer-refused", Middle;
    /// Alexa does not open the skill when it is called (`name`, `locale`).
    SkillNotOpened = "skill-not-opened", Middle;
    /// The trial call did not work, and nothing tells why (`detail`).
    SimulationFailed = "simulation-failed", Middle;
    /// This machine's clock is a little off (`seconds`).
    ClockDrifts = "clock-drifts", Low;
    /// This machine's clock is so far off that Alexa's requests count as too old or too new (`seconds`).
    ClockWrong = "clock-wrong", High;
    /// Usher does not answer at its own address (`address`).
    UsherNotRunning = "usher-not-running", High;
    /// Another program, or another household's Usher, answers at Usher's own address (`address`).
    OtherProgramHere = "other-program-here", High;
    /// There is no such name in the internet (`host`).
    NameUnknown = "name-unknown", High;
    /// A name leads to an address that exists at home only (`host`, `address`).
    NamePrivate = "name-private", High;
    /// A name has IPv6 addresses only (`host`).
    NameOnlyIpv6 = "name-only-ipv6", Middle;
    /// A name leads to another address than this home's (`host`, `address`, `outside`).
    NameElsewhere = "name-elsewhere", High;
    /// A name leads elsewhere, depending on who asks (`host`, `addresses`).
    NameUnsettled = "name-unsettled", Low;
    /// Nobody answers at the public address (`host`, `port`).
    WayInClosed = "way-in-closed", High;
    /// Whether the public address is open cannot be seen from inside (`host`, `port`).
    WayInUnseen = "way-in-unseen", Low;
    /// Somebody takes the call at the public address and says nothing (`host`, `port`).
    WayInSilent = "way-in-silent", High;
    /// A certificate has ended (`host`, `until`).
    CertificateEnded = "certificate-ended", High;
    /// A certificate has not begun (`host`, `from`).
    CertificateNotBegun = "certificate-not-begun", High;
    /// Nobody but itself vouches for a certificate (`host`).
    CertificateSelfSigned = "certificate-self-signed", High;
    /// Nobody vouches for a certificate, and Amazon was told of it (`host`).
    CertificateOnlyTold = "certificate-only-told", Low;
    /// No public authority vouches for a certificate (`host`, `issuer`).
    CertificateUntrusted = "certificate-untrusted", High;
    /// The certificates in between are missing (`host`, `issuer`).
    CertificateIncomplete = "certificate-incomplete", High;
    /// The certificates come in the wrong order (`host`).
    CertificateDisordered = "certificate-disordered", Middle;
    /// A certificate's key is too short (`host`, `key`).
    CertificateWeak = "certificate-weak", High;
    /// A certificate is of a sort that callers refuse (`host`, `detail`).
    CertificateUnfit = "certificate-unfit", High;
    /// A certificate ends soon, and was not renewed (`host`, `days`).
    CertificateEndsSoon = "certificate-ends-soon", Middle;
    /// The public address speaks http where https should be (`host`, `port`).
    TlsMissing = "tls-missing", High;
    /// The public address knows only old encryption (`host`).
    TlsTooOld = "tls-too-old", High;
    /// The public address knows only TLS 1.3 (`host`).
    TlsTooNew = "tls-too-new", High;
    /// The public address has no way of encryption that callers know (`host`, `detail`).
    TlsRefused = "tls-refused", High;
    /// The public address has no way of encryption with RSA (`host`, `key`).
    TlsNoRsa = "tls-no-rsa", Low;
    /// A gateway wants to see a person before it lets anybody through (`host`, `by`).
    DoorChallenged = "door-challenged", High;
    /// A sign-in stands before Usher (`host`, `by`).
    DoorSignIn = "door-sign-in", High;
    /// A proxy answers, and does not reach Usher (`host`, `status`).
    DoorDeserted = "door-deserted", High;
    /// Somebody else answers in Usher's place (`host`, `status`, `by`).
    DoorOfAnother = "door-of-another", High;
    /// Usher's path leads elsewhere (`address`, `to`).
    DoorMoved = "door-moved", High;
    /// Nothing is at Usher's path (`address`, `status`).
    DoorNotThere = "door-not-there", High;
    /// What is sent to Usher is changed on the way (`host`).
    DoorBodyChanged = "door-body-changed", High;
    /// What Alexa signs with does not come through (`host`).
    DoorHeadersStripped = "door-headers-stripped", High;
    /// An answer through the public address takes too long (`host`, `seconds`).
    DoorSlow = "door-slow", Middle;
    /// An old web server in between, which Alexa may not understand (`server`).
    OldWebServer = "old-web-server", Low;
    /// A text is no name under which Alexa could call (`host`).
    HostUnusable = "host-unusable", Middle;
    /// Usher does not know who keeps this name (`name`, `names`).
    ProviderUnknown = "provider-unknown", Middle;
    /// For a proof in the name's own entries Usher must know who keeps it (`host`, `names`).
    ProviderMissing = "provider-missing", Middle;
    /// A certificate cannot be proven like that (`name`, `names`).
    ChallengeUnknown = "challenge-unknown", Middle;
    /// A file of a certificate is not there, or not named by all of its path (`file`).
    CertificateFileMissing = "certificate-file-missing", Middle;
    /// A way in needs a token, and none was given (`name`).
    WayTokenMissing = "way-token-missing", Middle;
    /// There are no instructions for a reverse proxy of this name (`name`, `names`).
    ProxyUnknown = "proxy-unknown", Middle;
    /// No way in was chosen.
    NoWay = "no-way", Middle;
    /// Usher shows no certificate of its own.
    NoCertificate = "no-certificate", Middle;
    /// There is no group of checks of this name (`name`, `names`).
    NoSuchCheck = "no-such-check", Middle;
    /// A tunnel's program is not on this machine (`program`, `page`).
    TunnelProgramMissing = "tunnel-program-missing", High;
    /// A tunnel's program is older than Usher can use (`program`, `version`, `needed`, `page`).
    TunnelTooOld = "tunnel-too-old", High;
    /// A tunnel's program is switched off, or its service does not run (`program`).
    TunnelOff = "tunnel-off", High;
    /// Nobody is signed in with a tunnel's program (`program`).
    TunnelSignedOut = "tunnel-signed-out", High;
    /// A tunnel's program does not take orders from this user (`program`).
    TunnelOperator = "tunnel-operator", High;
    /// A tunnel needs a token, and has none (`program`).
    TunnelTokenMissing = "tunnel-token-missing", High;
    /// A tunnel's token is not accepted (`program`).
    TunnelTokenRefused = "tunnel-token-refused", High;
    /// A tunnel's public place is in use by something else (`program`).
    TunnelTaken = "tunnel-taken", High;
    /// A tunnel leads somewhere else than to Usher (`program`, `host`, `found`, `wanted`).
    TunnelElsewhere = "tunnel-elsewhere", High;
    /// A tunnel may not have this name (`program`, `host`).
    TunnelNameRefused = "tunnel-name-refused", High;
    /// A tunnel has no connection to the outside (`program`).
    TunnelNotReady = "tunnel-not-ready", High;
    /// A tunnel's program ended by itself (`program`).
    TunnelEnded = "tunnel-ended", High;
    /// A tunnel's maker says no (`program`, `detail`).
    TunnelRefused = "tunnel-refused", High;
    /// Alexa calls the skill elsewhere than where Usher is (`there`, `wanted`).
    SkillEndpointOther = "skill-endpoint-other", High;
    /// The skill expects another kind of certificate than the one that is served (`there`, `wanted`).
    SkillCertificateKind = "skill-certificate-kind", High;
    /// The skill lacks languages that Echos are set to (`locales`).
    SkillLocaleMissing = "skill-locale-missing", Middle;
    /// The skill is only for some countries (`countries`).
    SkillCountries = "skill-countries", Low;
    /// The skill at Amazon is not what Usher has made it (`count`).
    SkillDiffers = "skill-differs", Low;
    /// Alexa calls for another skill than the one that is listened to (`other`, `ours`).
    SkillIdOther = "skill-id-other", Middle;
    /// The skill is not turned on.
    SkillNotEnabled = "skill-not-enabled", Middle;
    /// The language model at Amazon is not that of this home (`locale`).
    ModelOutdated = "model-outdated", Low;
    /// Amazon was told another place or name for account linking (`there`, `wanted`).
    LinkingElsewhere = "linking-elsewhere", Middle;
    /// Amazon has another secret for account linking than Usher.
    LinkingSecretOther = "linking-secret-other", Middle;
    /// The page for linking accounts cannot be had as it should be (`address`, `status`).
    LinkingPageBroken = "linking-page-broken", Middle;
    /// Amazon's servers cannot get tokens (`address`, `status`).
    LinkingTokensBroken = "linking-tokens-broken", Middle;
    /// People were told to link their account (`count`).
    LinksEnded = "links-ended", Low;
    /// What an Echo is to play cannot be fetched at the public address (`address`, `status`).
    StreamNotFetched = "stream-not-fetched", Middle;
    /// What an Echo fetches is of a sort that it does not play (`kind`).
    StreamKind = "stream-kind", Middle;
    /// Alexa did not take an answer (`detail`).
    AnswerDisliked = "answer-disliked", Middle;
    /// Somebody spoke, and nothing arrived.
    NothingArrived = "nothing-arrived", Middle;
    /// A signed request came that is not proven to be Alexa's.
    SignatureUnproven = "signature-unproven", Middle;
    /// There is nothing of this name that Usher can do (`name`).
    NoSuchRemedy = "no-such-remedy", Low;
    /// There is nothing to save for whoever helps, because nobody has looked at it.
    BundleNotPreviewed = "bundle-not-previewed", Low;
    /// What is for whoever helps cannot be written (`file`, `reason`).
    BundleNotSaved = "bundle-not-saved", Middle;
    /// No place for the tray icon on this desktop.
    NoTray = "no-tray", Low;
    /// There is no display.
    NoDisplay = "no-display", High;
    /// There is no session bus, so a second start cannot find the first.
    NoSessionBus = "no-session-bus", Low;
}

impl Code {
    /// What is often over before a person has read it: a server that is started anew, or thinks for once.
    const PASSING: [Self; 6] = [
        Self::ServerUnreachable,
        Self::ServerSlow,
        Self::ServerConfused,
        Self::ServerStarting,
        Self::NameUnreachable,
        Self::RouterSilent,
    ];
}

impl Fault {
    /// A fault without names yet.
    pub fn new(code: Code) -> Self {
        Self { code, values: BTreeMap::new() }
    }

    /// A value as a number, if it is the one that the text counts by.
    pub fn count(&self, key: &str) -> Option<i64> {
        if key == COUNT { self.values.get(key)?.parse().ok() } else { None }
    }

    /// Adds a name that the text needs.
    #[must_use]
    pub fn with(mut self, key: &str, value: impl Into<String>) -> Self {
        self.values.insert(key.to_owned(), value.into());
        self
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code.as_str())
    }
}

impl std::error::Error for Fault {}
