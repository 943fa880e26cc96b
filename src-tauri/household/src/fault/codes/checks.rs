//! Faults that only the checks find, and those of looking for what is wrong.

macro_rules! checks {
    ([$($then:ident)*] $($before:tt)*) => { gathered! { [$($then)*] $($before)*
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
        /// There is no group of checks of this name (`name`, `names`).
        NoSuchCheck = "no-such-check", Middle;
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
        /// Alexa leads people who link back to a place that is not known (`address`).
        LinkingAstray = "linking-astray", Middle;
        /// Somebody has linked again and again, and Alexa uses none of it (`count`).
        LinkingInVain = "linking-in-vain", Low;
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
    } };
}
