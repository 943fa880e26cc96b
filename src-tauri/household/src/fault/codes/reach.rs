//! Faults of the way in from outside: names, router, certificates, tunnels.

macro_rules! reach {
    ([$($then:ident)*] $($before:tt)*) => { gathered! { [$($then)*] $($before)*
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
    } };
}
