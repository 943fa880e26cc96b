//! Faults of the desktop that the window runs on.

macro_rules! desktop {
    ([$($then:ident)*] $($before:tt)*) => { gathered! { [$($then)*] $($before)*
        /// No place for the tray icon on this desktop.
        NoTray = "no-tray", Low;
        /// There is no display.
        NoDisplay = "no-display", High;
        /// There is no session bus, so a second start cannot find the first.
        NoSessionBus = "no-session-bus", Low;
    } };
}
