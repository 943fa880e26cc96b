//! Faults of Usher's own things: its secrets, its port, its files.

macro_rules! usher {
    ([$($then:ident)*] $($before:tt)*) => { gathered! { [$($then)*] $($before)*
        /// Secrets are in a file, because there is no keyring (`file`).
        SecretsInFile = "secrets-in-file", Low;
        /// The keyring that holds secrets cannot be opened.
        KeyringClosed = "keyring-closed", High;
        /// A secret cannot be kept anywhere (`file`).
        SecretNotKept = "secret-not-kept", Middle;
        /// The endpoint's port is in use (`address`).
        PortInUse = "port-in-use", High;
        /// The endpoint's address cannot be used (`address`, `reason`).
        AddressUnusable = "address-unusable", High;
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
    } };
}
