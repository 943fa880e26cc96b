//! Faults of servers: reaching them, signing in on them, adding them.

macro_rules! servers {
    ([$($then:ident)*] $($before:tt)*) => { gathered! { [$($then)*] $($before)*
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
        /// A server is older than Usher can use (`server`).
        ServerTooOld = "server-too-old", Middle;
        /// A server has not been set up by its owner yet (`server`).
        ServerNotSetUp = "server-not-set-up", Middle;
        /// Usher knows no server with this id (`server`).
        ServerNotKnown = "server-not-known", Middle;
    } };
}
